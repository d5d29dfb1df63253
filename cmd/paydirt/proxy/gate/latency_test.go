package gate

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
)

// BenchmarkLatency measures what the proxy adds, against the same server in the same
// run: to a share and its reply, and to the way of a new job to the miner. Every
// round does both with and without the proxy, in turns.
func BenchmarkLatency(b *testing.B) {
	p := newPool(b)
	p.give()
	g := newGate(b, p.address)
	var miners map[bool]*asic
	took := map[string]map[bool][]time.Duration{"share": {}, "job": {}}
	for i := 0; b.Loop(); i++ {
		if i%50 == 0 { // before vardiff finds that shares come too fast
			miners = map[bool]*asic{false: dial(b, p.address), true: dial(b, g.address)}
			for _, a := range miners {
				a.password = "d=0.000000001"
				a.login(alice)
			}
		}
		for _, through := range []bool{i%2 == 0, i%2 != 0} {
			a := miners[through]
			s := a.easy()
			began := time.Now()
			m, err := a.call("mining.submit", a.params(s))
			took["share"][through] = append(took["share"][through], a.arrived.Sub(began))
			require.NoError(b, err)
			require.True(b, m.Accepted(), "%s", m.Error)
		}
		if i%10 != 0 {
			continue
		}
		began := time.Now()
		p.give()
		var arriving sync.WaitGroup
		var lock sync.Mutex
		for through, a := range miners {
			arriving.Go(func() {
				for before := a.job; a.job == before; {
					if _, err := a.next(); err != nil {
						return
					}
				}
				lock.Lock()
				defer lock.Unlock()
				took["job"][through] = append(took["job"][through], a.arrived.Sub(began))
			})
		}
		arriving.Wait()
	}
	b.StopTimer()
	for _, what := range []string{"share", "job"} {
		without, with := took[what][false], took[what][true]
		// On a busy machine the median measures its scheduler; the fifth percentile is
		// nearly undisturbed.
		b.ReportMetric(micros(without, 5), what+"-direct-p5-µs")
		b.ReportMetric(micros(with, 5)-micros(without, 5), what+"-added-p5-µs")
		b.ReportMetric(micros(without, 50), what+"-direct-p50-µs")
		b.ReportMetric(micros(with, 50)-micros(without, 50), what+"-added-p50-µs")
		b.ReportMetric(micros(with, 99)-micros(without, 99), what+"-added-p99-µs")
	}
}

func micros(all []time.Duration, percent int) float64 {
	slices.Sort(all)
	return float64(all[len(all)*percent/100].Nanoseconds()) / 1000
}

// BenchmarkNotify is the processor time that a job takes on its way, with a branch
// as of a full block.
func BenchmarkNotify(b *testing.B) {
	p := newPool(b)
	p.give(func(t *job.Template, _ *int64, _ *[]byte) {
		t.TxIDs, t.RawTxs = make([]chainhash.Hash, 4000), make([][]byte, 4000)
	})
	g := newGate(b, p.address)
	a := dial(b, g.address)
	a.login(alice)
	line := []byte(a.seen[len(a.seen)-1])
	s := g.verified()[0].session
	for b.Loop() {
		if o := s.fromPool(line); o.refusal != nil {
			b.Fatal(o.refusal)
		}
	}
	b.SetBytes(int64(len(line)))
}

// BenchmarkSubmit is the processor time that a share takes on its way, there and
// back.
func BenchmarkSubmit(b *testing.B) {
	p := newPool(b)
	p.give()
	g := newGate(b, p.address)
	a := dial(b, g.address)
	a.login(alice)
	s := g.verified()[0].session
	line := fmt.Appendf(nil, `{"id":7,"method":"mining.submit","params":[%q,%q,"0000000000000001","%08x","00000000"]}`+"\n", alice, a.job.ID, a.job.Time)
	reply := []byte(`{"id":7,"result":true,"error":null}` + "\n")
	for b.Loop() {
		s.fromMiner(line)
		s.fromPool(reply)
	}
}
