package stratum

import "time"

// Vardiff keeps a connection near targetRate accepted shares. After ckpool, whose
// numbers these are where not said otherwise:
//
//   - The hash rate is an exponential average over rateWindow of the difficulties
//     of accepted shares, its time bias removed.
//   - It is looked at when sureShares have come since the last change, or
//     sureTime has passed. The difficulty changes only when the share rate that
//     follows has left the band from lowRate to highRate; with 300 s of data its
//     standard deviation is 7.5 %, so a steady miner stays inside.
//   - Ours: two short cuts for a hash rate that is far off, as at a connection's
//     start, or when rented hash power arrives. burstShares, arriving more than
//     farOff times too fast, raise the difficulty at once. idleTime with less than
//     1/farOff of the expected shares lowers it. Each happens to a miner at its
//     right difficulty less than once in 10,000 such intervals. The average then
//     starts anew from what was seen since the last change. So few shares make a
//     rough estimate; the first sure look that follows improves it, inside the
//     band too.
const (
	targetRate  = 0.3 // shares per second: 18 a minute
	lowRate     = 0.15
	highRate    = 0.4
	rateWindow  = 300 * time.Second
	sureShares  = 72 // expected in sureTime
	sureTime    = 240 * time.Second
	farOff      = 4
	burstShares = 12
	idleTime    = 60 * time.Second

	// A fixed difficulty is raised all the same when its shares come faster than
	// floodRate: who fixes it too low would cost the pool too much.
	floodRate   = 10 // shares per second
	floodShares = 100
)

// vardiff is the state of one connection. It has no clock of its own.
type vardiff struct {
	difficulty float64
	changed    time.Time // of the difficulty
	shares     int       // at this difficulty
	rough      bool      // it was estimated from few shares
	hashrate   average   // in difficulty per second
	fixed      float64   // what it stays at, if it is not zero; see floodRate
}

// limits bound a difficulty. When they contradict, most wins: no share that would
// be a ledger share may be kept from the pool by its difficulty.
type limits struct {
	least float64
	most  float64 // the ledger difficulty of the current job
}

// clamp returns d within the limits, as it is told to a miner.
func (l limits) clamp(d float64) float64 {
	return roundDown(min(max(d, l.least), l.most))
}

func newVardiff(difficulty float64, now time.Time) vardiff {
	return vardiff{difficulty: difficulty, changed: now, rough: true, hashrate: newAverage(rateWindow, now)}
}

// accept counts an accepted share of a difficulty, which may be an older one.
func (v *vardiff) accept(difficulty float64, now time.Time) {
	v.hashrate.add(now, difficulty)
	if difficulty == v.difficulty {
		v.shares++
	}
}

// set begins a difficulty.
func (v *vardiff) set(difficulty float64, now time.Time) {
	v.difficulty, v.changed, v.shares = difficulty, now, 0
}

// next returns the difficulty that the connection should have; it is the current
// one when there is no reason to change.
func (v *vardiff) next(l limits, now time.Time) float64 {
	elapsed := max(now.Sub(v.changed), leastAge)
	expected := targetRate * elapsed.Seconds()
	count := float64(v.shares)
	wanted := v.difficulty
	switch {
	case v.fixed > 0:
		if v.shares >= floodShares && count > floodRate*elapsed.Seconds() {
			v.fixed = v.restart(count, elapsed, now)
		}
		wanted = v.fixed
	case v.shares >= burstShares && count > farOff*expected:
		wanted = v.restart(count, elapsed, now)
	case elapsed >= idleTime && count < expected/farOff:
		wanted = v.restart(count+0.5, elapsed, now) // half a share: none may have come
	case v.shares >= sureShares || elapsed >= sureTime:
		hashrate := v.hashrate.rate(now)
		if rate := hashrate / v.difficulty; v.rough || rate < lowRate || rate > highRate {
			wanted = hashrate / targetRate
		}
		v.rough = false
	}
	return l.clamp(wanted)
}

// restart begins the average anew with what count shares since the last change
// tell, and returns the difficulty that fits.
func (v *vardiff) restart(count float64, elapsed time.Duration, now time.Time) float64 {
	v.rough = true
	hashrate := count * v.difficulty / elapsed.Seconds()
	v.hashrate = averageOf(rateWindow, hashrate, now.Add(-elapsed), now)
	return hashrate / targetRate
}
