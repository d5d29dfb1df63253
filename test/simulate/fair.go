package main

import (
	"math/rand/v2"

	"paydirt/coordinator/core/pplns"
)

// clock is what a visitor can know before each share.
type clock struct {
	shift    int // k of the shift that is mined
	position int // shares in it so far
	size     int // at which it rotates
	sinceHit int // shares since the pool's last block
	now      int // in shares of a steady pool
	rng      *rand.Rand
}

// visitor is a miner with a tenth of the pool's usual hashrate, when it is there.
type visitor struct {
	name  string
	there func(clock) bool
}

const visitorPct = 10

// visitors are the ways to come and go that would pay elsewhere: pools that pay by
// round reward those who leave when a round gets long; windows by the clock reward
// those who know when they turn.
var visitors = []visitor{
	{"steady", func(clock) bool { return true }},
	{"joins after a block, for N_D/2 shares", func(c clock) bool { return c.sinceHit < c.size }},
	{"leaves after a block, for N_D/2 shares", func(c clock) bool { return c.sinceHit >= c.size }},
	{"first tenth of each shift", func(c clock) bool { return c.position < c.size/10 }},
	{"last tenth of each shift", func(c clock) bool { return c.position >= c.size-c.size/10 }},
	{"the shares around each rotation", func(c clock) bool { return c.position < 3 || c.position >= c.size-3 }},
	{"every fourth shift", func(c clock) bool { return c.shift%4 == 0 }},
	{"one window in three", func(c clock) bool { return c.shift/pplns.WindowShifts%3 == 0 }},
	{"only while others are away", func(c clock) bool { return others(c.now) < 100 }},
	{"only while others are many", func(c clock) bool { return others(c.now) > 100 }},
	{"at random", func(c clock) bool { return c.rng.IntN(2) == 0 }},
}

// others is the rest of the pool's hashrate in percent of the usual: it falls to a
// third, doubles, and triples.
func others(now int) uint32 {
	return []uint32{100, 33, 200, 100, 300}[now/700%5]
}

// fair is one run: the visitor is away while the first and the last window pass, so
// that the pool is in its steady state and all that it earned is paid.
type fair struct {
	pool    pool
	visitor visitor
	shifts  int  // in which the visitor may be there
	first   bool // from the pool's first share on, instead
	// harder is the shift from which a block takes twice the work. Shares then take
	// twice the time; what they are worth does not change.
	harder int
}

// play returns the visitor's shares, and its income less blockValue/N_D for each.
func (f fair) play(rng *rand.Rand) (shares int, over float64) {
	w := newWorld(rules{terms: f.pool.terms(32)}, rng)
	c := clock{size: f.pool.tier.Threshold(), rng: rng}
	away := 2 * pplns.WindowShifts
	last := away + f.shifts
	if f.first {
		away, last = 0, f.shifts
	}
	early := uint64(0)
	work := 0 // in hundredths of a share's, of a steady pool
	for c.shift = 1; c.shift <= last+2*pplns.WindowShifts; c.shift++ {
		var s posted
		blocks := uint64(0)
		for c.position = range c.size {
			hashrate, mine := others(c.now), uint32(0)
			if c.shift > away && c.shift <= last && f.visitor.there(c) {
				mine = visitorPct
			}
			id := honest
			if rng.Uint32N(hashrate+mine) < mine {
				id = own
				shares++
			}
			s.counts[id]++
			c.sinceHit++
			if rng.Uint32N(f.pool.nd) == 0 {
				blocks++
				c.sinceHit = 0
			}
			work += 100 * 100 / int(hashrate+mine)
			if c.shift >= f.harder {
				work += 100 * 100 / int(hashrate+mine)
			}
			c.now = work / 100
		}
		// Blocks of shift k pay state k−2; while that has no window, the first that has.
		if early += blocks * blockValue; c.shift > 2 {
			w.splitAll(c.shift-2, early)
			early = 0
		}
		w.shifts = append(w.shifts, s)
	}
	return shares, float64(w.earned[own]) - float64(shares)*blockValue/float64(f.pool.nd)
}

// splitAll settles without samples, which an honest pool always answers.
func (w *world) splitAll(j int, amount uint64) {
	if amount > 0 {
		w.unsettled += amount
		w.split(j, amount, 0)
	}
}

// mean returns the visitor's mean income over blockValue/N_D a share, as a part of it.
func (f fair) mean(seed uint64, runs int) (e estimate, shares int) {
	rng := rand.New(rand.NewPCG(seed, 3))
	var over []float64
	for range runs {
		n, d := f.play(rng)
		shares += n
		over = append(over, d)
	}
	usual := float64(shares) / float64(runs) * blockValue / float64(f.pool.nd)
	for _, d := range over {
		e.add(d / usual)
	}
	return e, shares
}
