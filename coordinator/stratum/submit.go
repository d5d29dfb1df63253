package stratum

import (
	"context"
	"errors"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
)

// verdict is what became of a submitted share. It is accepted when neither reject
// nor failure is set.
type verdict struct {
	judged     share.Judged
	difficulty float64       // that the miner was told with the job
	block      bool          // handed to the network; even a refused share may be
	reject     *share.Reject // the miner's fault, or a limit of the pool
	failure    error         // the pool's own
	receipt    *receipt.Signed
}

func refused(reason share.Reason, detail string) verdict {
	return verdict{reject: &share.Reject{Reason: reason, Detail: detail}}
}

// submit answers mining.submit: read, judge, account.
func (c *session) submit(ctx context.Context, r *request, now time.Time) conduct {
	p, bad := parseSubmit(r)
	w := c.workers.find(p.username)
	var v verdict
	switch {
	case !c.subscribed:
		v = refused(share.NotSubscribed, "")
	case len(c.workers) == 0:
		v = refused(share.Unauthorized, "mining.authorize comes first")
	case bad != nil:
		v = verdict{reject: bad}
	case w == nil:
		v = refused(share.Unauthorized, "this worker name is not authorized on this connection")
	default:
		v = c.judge(ctx, p, w, now)
	}
	return c.account(r.id, w, v, now)
}

// judge decides what a share is worth and has it credited. A block leaves for the
// network before anything can refuse it.
func (c *session) judge(ctx context.Context, p submitParams, w *worker, now time.Time) verdict {
	e := c.server.jobs.Load().find(p.jobID)
	if e == nil {
		return refused(share.UnknownJob, "")
	}
	c.mu.Lock()
	epoch, known := c.epochs.find(p.epoch)
	c.mu.Unlock()
	if !known {
		return refused(share.UnknownJob, "")
	}
	v := verdict{difficulty: epoch.difficulty}
	v.judged, v.reject = share.Judge(e.job, c.payee, c.extranonce1, p.share, epoch.target, c.mask, uint32(now.Unix()))
	v.block = c.block(e.job, p.share, &v.judged)
	switch {
	case e.stale:
		v.reject = &share.Reject{Reason: share.Stale}
	case v.reject != nil:
	case c.hasSeen(v.judged.Hash):
		v.reject = &share.Reject{Reason: share.Duplicate}
	case v.judged.Ledger:
		v.receipt, v.reject, v.failure = c.credit(ctx, e.job, w, &v.judged)
	}
	return v
}

// block hands a header that meets the network target to the network, once. Judge
// stops at a time or version that it does not allow, but whether such a block is
// valid is the network's to say.
func (c *session) block(j *job.Job, s share.Submission, judged *share.Judged) bool {
	if judged.Hash == (chainhash.Hash{}) {
		judged.Coinbase = j.Coinbase(c.payee, c.extranonce1, s.Extranonce2)
		judged.Header = j.Header(judged.Coinbase, j.Template.Version|s.VersionBits, s.Time, s.Nonce)
		judged.Hash = judged.Header.Hash()
		judged.Block = bitcoin.Meets(judged.Hash, j.NetworkTarget)
	}
	if !judged.Block || !c.server.firstTime(judged.Hash) {
		return false
	}
	c.server.blocks.SubmitBlock(j, judged.Header, judged.Coinbase)
	return true
}

// credit hands a ledger share to the ledger and waits until it is on disk.
func (c *session) credit(ctx context.Context, j *job.Job, w *worker, judged *share.Judged) (*receipt.Signed, *share.Reject, error) {
	start := time.Now()
	r, err := c.server.ledger.Append(ctx, share.LedgerShare{
		Tag:      j.Tag,
		Payee:    c.payee,
		Hash:     judged.Hash,
		Evidence: share.Evidence{Header: judged.Header, Coinbase: judged.Coinbase, Branch: j.Branch},
		Worker:   w.stats.Name,
	})
	c.server.metrics.ledgerSeconds.Observe(time.Since(start).Seconds())
	var refused *share.Reject
	if errors.As(err, &refused) {
		return nil, refused, nil
	}
	return r, nil, err
}

func (c *session) hasSeen(hash chainhash.Hash) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.seen.has(hash)
}

// account is where every share is counted, once, and answered. w is nil when the
// worker is not authorized.
func (c *session) account(id value, w *worker, v verdict, now time.Time) conduct {
	m := c.server.metrics
	if w != nil {
		w.count(v, now)
	}
	if v.block {
		m.blocks.Inc()
	}
	reply := v.reject
	switch {
	case v.failure != nil:
		m.failed.Inc()
		c.server.failed("ledger", v.failure)
		reply = &share.Reject{Reason: share.LedgerUnavailable, Detail: "not your fault: the pool could not store the share"}
	case v.reject != nil:
		m.rejected[v.reject.Reason].Inc()
	default:
		m.accepted.Inc()
		m.difficulty.Add(v.difficulty)
		if v.judged.Ledger {
			m.ledgerShares.Inc()
		}
	}
	if reply != nil {
		c.say(func(b []byte) []byte { return appendReject(b, id, reply) })
		c.tellFull(reply, now)
		return conductOf(reply)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sayLocked(func(b []byte) []byte { return appendAccepted(b, id, v.receipt) })
	c.seen.add(v.judged.Hash)
	c.vardiff.accept(v.difficulty, now)
	c.adjust(now)
	return productive
}
