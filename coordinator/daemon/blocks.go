package daemon

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/node"
	"paydirt/coordinator/stratum"
)

// blocks brings found blocks to the network, each in a goroutine of its own.
type blocks struct {
	nodes   *node.Set
	book    *blockBook
	log     *slog.Logger
	results *prometheus.CounterVec
	running sync.WaitGroup
}

var _ stratum.Blocks = (*blocks)(nil)

func newBlocks(nodes *node.Set, book *blockBook, log *slog.Logger, r prometheus.Registerer) *blocks {
	results := prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "paydirt_blocks_total", Help: "Blocks found by the pool's miners, by what became of them.",
	}, []string{"outcome"})
	r.MustRegister(results)
	return &blocks{nodes: nodes, book: book, log: log, results: results}
}

// SubmitBlock implements stratum.Blocks. A block is worth finishing also while
// the daemon stops, so it has no context.
func (b *blocks) SubmitBlock(j *job.Job, h bitcoin.Header, coinbase []byte) {
	raw, now := j.Block(h, coinbase), time.Now()
	b.running.Add(1)
	go func() {
		defer b.running.Done()
		s := b.nodes.SubmitBlock(context.Background(), raw)
		b.results.WithLabelValues(s.Outcome.String()).Inc()
		log := b.log.Info
		if s.Outcome != node.Accepted {
			log = b.log.Error
		}
		log("block found", "hash", s.Hash, "height", j.Template.Height, "tag", j.Tag, "outcome", s.Outcome, "answers", s.Answers)
		found := foundBlock{
			Hash: s.Hash, Height: j.Template.Height, Time: now.UTC(), Tag: j.Tag, Value: j.Template.Value, Outcome: s.Outcome.String(),
			proof: &coinbaseProof{Header: h, Coinbase: coinbase, Branch: j.Branch},
		}
		if c, err := bitcoin.ParseCoinbase(coinbase); err == nil { // it was built here
			found.Payee = c.Payee.String()
		}
		if err := b.book.add(found); err != nil {
			b.log.Error("a found block could not be noted", "hash", s.Hash, "err", err)
		}
	}()
}

// wait returns when all found blocks have been handed in.
func (b *blocks) wait() { b.running.Wait() }
