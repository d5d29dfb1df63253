package stratum

import (
	"time"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// This file is what a session does without being asked: difficulties, jobs and
// messages. All functions here but the first five expect the session's lock.

// job offers a new job. Nothing is sent before the session has begun.
func (c *session) job(e *entry, newBlock bool, now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if newBlock {
		c.seen.clear() // every share for an older job is stale now
	}
	if len(c.epochs) == 0 {
		c.begin(now)
	} else if e.number > c.sent {
		c.retarget(c.vardiff.next(c.limits(e), now), now)
		c.notify(e, now)
	}
	c.transport.wake()
}

// notifyAfter is the age at which a job is sent again. With a round of housekeeping
// that is less than 25 s, before any router or miner takes the connection for dead.
const notifyAfter = 15 * time.Second

// tick sends a refreshed job, or the old one again after a while, and looks
// whether the difficulty is still right; that has to be done when no share comes
// that would be the occasion.
func (c *session) tick(now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.epochs) == 0 {
		return
	}
	e := c.server.jobs.Load().newest()
	changed := c.retarget(c.vardiff.next(c.limits(e), now), now)
	if changed || e.number > c.sent || now.Sub(c.sentAt) >= notifyAfter {
		c.notify(e, now)
		c.transport.wake()
	}
}

// message shows a text to the miner, unless it has not even subscribed.
func (c *session) message(text string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.subscribed {
		c.sayLocked(func(b []byte) []byte { return appendMessage(b, text) })
		c.transport.wake()
	}
}

// ping asks the miner for a sign of life. Most firmware answers, be it with an
// error; a slow miner stays connected by it.
func (c *session) ping() {
	c.say(appendPing)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.transport.wake()
}

// fullMessages explains the refusals that no miner can do anything about.
var fullMessages = map[share.Reason]string{
	share.LedgerFull:   "Paydirt: the shift is full, and ledger shares are refused until the next one begins.",
	share.RegistryFull: "Paydirt: the pool has no room for another address.",
}

// fullEvery is how often a miner is told one reason, at most.
const fullEvery = time.Minute

// tellFull shows a message when the refusal is one that needs explaining.
func (c *session) tellFull(r *share.Reject, now time.Time) {
	if text, ok := fullMessages[r.Reason]; ok {
		c.tell(r.Reason, func() string {
			if why := c.server.cfg.WaitsFor; why != nil && r.Reason == share.LedgerFull {
				return text + " It waits: " + why() + "."
			}
			return text
		}, now)
	}
}

// tellWasted says why real work is refused, which is nobody's abuse, and which the
// person at the miner can do something about.
func (c *session) tellWasted(r *share.Reject, now time.Time) {
	c.tell(r.Reason, func() string {
		return "Paydirt: a share is good work but is refused: " + r.Error() + ". Check the miner's settings and firmware."
	}, now)
}

// tell shows a text about refused shares, unless the miner has been told that reason
// just now.
func (c *session) tell(reason share.Reason, text func() string, now time.Time) {
	if last, ok := c.told[reason]; !c.subscribed || ok && now.Sub(last) < fullEvery {
		return
	}
	if c.told == nil {
		c.told = make(map[share.Reason]time.Time)
	}
	c.told[reason] = now
	message := text()
	c.say(func(b []byte) []byte { return appendMessage(b, message) })
}

// tellPayee says, once, whom shares under the name of another payee count for.
func (c *session) tellPayee(named bitcoin.Payee) {
	if c.toldPayee || !c.subscribed {
		return
	}
	c.toldPayee = true
	text := "Paydirt: this connection mines for " + c.payee.String() + ", whose address stands in the coinbase. Shares under the name of " +
		named.String() + " count for it too; use another connection for another address."
	c.say(func(b []byte) []byte { return appendMessage(b, text) })
}

// begin sends the first job once the miner is subscribed and authorized and there
// is one.
func (c *session) begin(now time.Time) {
	e := c.server.jobs.Load().newest()
	if !c.subscribed || len(c.workers) == 0 || e == nil || len(c.epochs) > 0 {
		return
	}
	start := c.profile.StartDifficulty
	switch {
	case c.fixed > 0:
		start = c.fixed
	case c.minimum > 0:
		start = c.minimum
	}
	c.vardiff = newVardiff(c.limits(e).clamp(start), now)
	c.vardiff.fixed = c.fixed
	c.setDifficulty(c.vardiff.difficulty)
	c.notify(e, now)
}

// limits returns the bounds of the difficulty for a job.
func (c *session) limits(e *entry) limits {
	return limits{least: max(c.profile.MinDifficulty, c.minimum), most: e.most}
}

// want takes in a difficulty that the miner asked for: it gets it at once, within
// the limits, and vardiff will not go below it.
func (c *session) want(d float64, now time.Time) {
	if c.fixed > 0 { // firmware suggests by itself; the password was set by a person
		return
	}
	c.minimum = d
	c.give(d, now)
}

// fix takes in a difficulty that vardiff is to leave alone.
func (c *session) fix(d float64, now time.Time) {
	c.fixed, c.minimum, c.vardiff.fixed = d, 0, d
	c.give(d, now)
}

// give sets a difficulty at once, within the limits, and sends the job with it.
func (c *session) give(d float64, now time.Time) {
	if len(c.epochs) == 0 {
		return
	}
	e := c.server.jobs.Load().newest()
	if c.retarget(c.limits(e).clamp(d), now) {
		c.notify(e, now)
	}
}

// adjust lets vardiff look, and when it changes the difficulty, sends the current
// job again, for a difficulty holds for jobs that follow it.
func (c *session) adjust(now time.Time) {
	e := c.server.jobs.Load().newest()
	if c.retarget(c.vardiff.next(c.limits(e), now), now) {
		c.notify(e, now)
	}
}

// retarget sets a difficulty when it is another one. A notify has to follow.
func (c *session) retarget(d float64, now time.Time) (changed bool) {
	if d == c.vardiff.difficulty {
		return false
	}
	c.vardiff.set(d, now)
	c.setDifficulty(d)
	c.server.metrics.retargets.Inc()
	return true
}

func (c *session) setDifficulty(d float64) {
	if err := c.epochs.push(d); err != nil {
		// limits are positive and finite, and so is what they clamp
		panic(err)
	}
	c.sayLocked(func(b []byte) []byte { return appendSetDifficulty(b, d) })
}

// notify sends a job with the current difficulty. A job that was sent before gets
// a later time: miners begin a job that they see under a new id from the start,
// and would otherwise find their own shares again.
//
// clean goes by what this miner was sent, not by the occasion: whatever comes first
// after a new block tells it to change at once.
func (c *session) notify(e *entry, now time.Time) {
	ntime, clean := e.time(now), c.sent < max(e.clean, 1)
	if e.number == c.sent {
		ntime = max(ntime, c.sentTime+1)
	}
	c.sent, c.sentTime, c.sentAt = e.number, ntime, now
	c.sayLocked(func(b []byte) []byte {
		return e.notify.appendTo(b, c.epochs.current().number, c.payee, ntime, clean)
	})
}
