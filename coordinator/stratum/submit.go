package stratum

import (
	"context"
	"errors"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"

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

// wasted tells whether real work is refused for nothing but its form: that is
// incompatible, not abusive. Work that is handed in twice is no work the second time.
func (v *verdict) wasted() bool {
	return v.reject != nil && v.judged.Work && v.reject.Reason != share.Duplicate && conductOf(v.reject) == faulty
}

func refused(reason share.Reason, detail string) verdict {
	return verdict{reject: &share.Reject{Reason: reason, Detail: detail}}
}

// submit answers mining.submit: the block check, then all that may refuse, then
// credit, then account.
func (c *session) submit(ctx context.Context, r *request, line []byte, now time.Time) conduct {
	if len(c.workers) == 0 { // without a payee there is no coinbase
		v := refused(share.Unauthorized, "mining.authorize comes first")
		if !c.subscribed {
			v = refused(share.NotSubscribed, "")
		}
		return c.account(r.id, nil, v, now)
	}
	var v verdict
	var e *entry
	p, bad := parseSubmit(r)
	if bad == nil {
		v, e = c.check(&p, now)
	}
	if e == nil {
		v = c.rescue(r.params, line, now)
	}
	w := c.workerOf(p.username, now)
	switch {
	case !c.subscribed:
		v.reject = &share.Reject{Reason: share.NotSubscribed}
	case bad != nil:
		v.reject = bad
	case e == nil:
		v.reject = &share.Reject{Reason: share.UnknownJob}
	case e.stale:
		v.reject = &share.Reject{Reason: share.Stale}
	case v.reject != nil:
	case c.hasSeen(v.judged.Hash):
		v.reject = &share.Reject{Reason: share.Duplicate}
	case v.judged.Ledger:
		v.receipt, v.reject, v.failure = c.credit(ctx, e.job, w, v.judged)
	}
	return c.account(r.id, w, v, now)
}

// check puts a header together and hands it to the network, once, if it is a block.
// The job is nil when it is not known. The session must have a payee.
func (c *session) check(p *submitParams, now time.Time) (v verdict, e *entry) {
	if e = c.server.jobs.Load().find(p.jobID); e == nil {
		return v, nil
	}
	epoch, known := c.epoch(p.epoch)
	v.difficulty = epoch.difficulty
	v.judged, v.reject = share.Judge(e.job, c.payee, c.extranonce1, p.share, epoch.target, uint32(now.Unix()))
	if v.judged.Block && c.server.firstTime(v.judged.Hash) {
		c.server.blocks.SubmitBlock(e.job, v.judged.Header, v.judged.Coinbase)
		v.block = true
	}
	if !known && v.reject != nil && v.reject.Reason == share.LowDifficulty {
		v.reject = &share.Reject{Reason: share.UnknownJob}
	}
	return v, e
}

// rescue is the block check of a mining.submit whose parameters have not the form of a
// submission: they, or another array in its line, may be one all the same. What it
// returns is refused whatever it is.
func (c *session) rescue(params []value, line []byte, now time.Time) (v verdict) {
	left := maxTries
	v = c.try(params, now, &left)
	places(line, func(params []value) bool {
		if w := c.try(params, now, &left); w.block || w.judged.Work && !v.judged.Work {
			v = w
		}
		return left > 0
	})
	return v
}

// try is the block check of an array, read in each way in which it may be a submission.
// left is how many headers may still be put together for its line.
func (c *session) try(params []value, now time.Time, left *int) (v verdict) {
	for _, at := range [...]int{1, 0} {
		p, ok := readLoosely(params, at)
		if !ok || *left == 0 {
			continue
		}
		w, e := c.check(&p, now)
		if e == nil {
			continue
		}
		*left--
		if v = w; v.judged.Work {
			break
		}
	}
	return v
}

// salvage is the block check of a line that is no proper mining.submit, be it cut off,
// no JSON, or of another method, of one that will not be answered any more, and of one
// that has to wait. but says what keeps the share from being credited; empty: nothing
// yet. It tells whether there is work in the line.
func (c *session) salvage(line []byte, now time.Time, but string) (work bool) {
	if len(c.workers) == 0 {
		return false
	}
	left := maxTries
	places(line, func(params []value) bool {
		v := c.try(params, now, &left)
		if v.block {
			c.found(c.workers[0].worker, but)
		}
		work = work || v.judged.Work
		return left > 0 // there may be several submissions in it
	})
	return work
}

// found counts a block. but says what was wrong with it; empty: nothing.
func (c *session) found(w *worker, but string) {
	c.server.metrics.blocks.Inc()
	w.found()
	if but != "" {
		c.server.cfg.Log.Warn("stratum: a block has gone to the network, but its share is not credited", "remote", c.remote, "payee", c.payee, "reason", but)
	}
}

// noTarget is met by no hash.
var noTarget = new(uint256.Int)

// epoch returns the epoch of a number. Of a forgotten one nobody knows the difficulty,
// so only the hash of a block or ledger share is good enough.
func (c *session) epoch(number uint8) (e epoch, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, known = c.epochs.find(number); known {
		return e, true
	}
	e = epoch{number: number, target: noTarget}
	if len(c.epochs) > 0 {
		e.difficulty = c.epochs[0].difficulty
	}
	return e, false
}

// credit hands a ledger share to the ledger and waits until it is on disk.
func (c *session) credit(ctx context.Context, j *job.Job, w *worker, judged share.Judged) (*receipt.Signed, *share.Reject, error) {
	start := time.Now()
	var r *receipt.Signed
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		r, err = c.server.ledger.Append(ctx, share.LedgerShare{
			Tag:      j.Tag,
			Payee:    c.payee,
			Hash:     judged.Hash,
			Evidence: share.Evidence{Header: judged.Header, Coinbase: judged.Coinbase, Branch: j.Branch},
			Worker:   w.stats.Name,
		})
	}()
	c.transport.await(done) // a block that comes meanwhile does not wait for the disk
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
	if v.block {
		but := ""
		if reply != nil {
			but = reply.Error()
		}
		c.found(w, but)
	}
	if reply != nil {
		c.say(func(b []byte) []byte { return appendReject(b, id, reply) })
		if v.wasted() {
			c.tellWasted(reply, now)
			return polite
		}
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
