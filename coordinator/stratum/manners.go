package stratum

import (
	"time"

	"paydirt/coordinator/core/share"
)

// conduct is what a line tells about who sent it.
type conduct uint8

const (
	productive conduct = iota // an accepted share
	polite                    // a request that makes sense, or a share refused by no fault of the miner
	faulty                    // a share refused by the miner's own fault
	nonsense                  // no request at all
)

// conductOf judges a refused share. Stale ones happen to everybody.
func conductOf(r *share.Reject) conduct {
	switch r.Reason {
	case share.Stale, share.LedgerFull, share.RegistryFull, share.LedgerUnavailable:
		return polite
	}
	return faulty
}

// abuseLimit is the score at which a connection is closed.
const abuseLimit = 100

// abusePoints is what a line adds to the score, which never falls below zero: ten
// pieces of nonsense in a row, or a hundred bad shares more than good lines, are
// too much.
var abusePoints = [...]int{productive: -1, polite: -1, faulty: 1, nonsense: 10}

// manners is what one connection may still do.
type manners struct {
	score int
	pace
}

// heed takes in a line's conduct and returns whether the connection has become
// unbearable.
func (m *manners) heed(c conduct) bool {
	m.score = max(m.score+abusePoints[c], 0)
	return m.score >= abuseLimit
}

// pace bounds what work a connection may make the server do for nothing. An
// accepted share is worth its work; every other line takes one of lineBurst
// tokens, of which lineRate a second come back. Without one the connection has to
// wait, and TCP holds up the miner.
type pace struct {
	spent float64 // tokens
	at    time.Time
}

// rates are the numbers of pace.
type rates struct {
	burst     float64
	perSecond float64
}

var usualRates = rates{burst: 500, perSecond: 50}

// spend takes a token and returns how long to wait before the next line.
func (p *pace) spend(r rates, now time.Time) time.Duration {
	if now.After(p.at) {
		p.spent = max(p.spent-now.Sub(p.at).Seconds()*r.perSecond, 0)
		p.at = now
	}
	if p.spent+1 > r.burst {
		return time.Duration(float64(time.Second) / r.perSecond)
	}
	p.spent++
	return 0
}
