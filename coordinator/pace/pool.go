package pace

import (
	"math"
	"time"

	"paydirt/coordinator/core/shift"
)

// deviations is how many standard deviations of chance a shift must have room for.
const deviations = 4

// Pool is what a pool's pace depends on.
type Pool struct {
	Tier     shift.Tier
	ND       uint32  // ledger shares a block, on average
	Work     float64 // W, hashes a Bitcoin block, on average
	Rotation Rotation
}

// ShareRate returns λ = H·N_D/W, in ledger shares a second, of a hashrate in hashes a
// second.
func (p Pool) ShareRate(hashrate float64) float64 { return hashrate * float64(p.ND) / p.Work }

// FillTime returns n/λ: how long a shift lasts until it has no room for another ledger
// share.
func (p Pool) FillTime(hashrate float64) time.Duration {
	return seconds(float64(p.Tier.Leaves) / p.ShareRate(hashrate))
}

// ShiftTime returns max(n_t/λ, T): how long a shift is open.
func (p Pool) ShiftTime(hashrate float64) time.Duration {
	return max(seconds(float64(p.Tier.Threshold())/p.ShareRate(hashrate)), p.Rotation.Time())
}

// Capacity returns the most ledger shares that may be expected while a rotation waits,
// for a shift of n to have room for them with [deviations] of chance:
// x + 4·√x = n, so x = (√(n+4) − 2)².
func (p Pool) Capacity() float64 {
	const half = deviations / 2
	root := math.Sqrt(float64(p.Tier.Leaves)+half*half) - half
	return root * root
}

// MostShareRate returns Capacity/T, the most ledger shares a second that the pool keeps
// up with.
func (p Pool) MostShareRate() float64 { return p.Capacity() / p.Rotation.Time().Seconds() }

// MostHashrate returns the greatest hashrate that the pool keeps up with, in hashes a
// second: Capacity·W/(N_D·T).
func (p Pool) MostHashrate() float64 { return p.MostShareRate() * p.Work / float64(p.ND) }

// Refused returns the fraction of ledger shares that a hashrate has refused for good,
// as ledger-full: 1 − n/(λ·T), 0 for a pool that keeps up.
func (p Pool) Refused(hashrate float64) float64 {
	return max(0, 1-float64(p.Tier.Leaves)/(p.ShareRate(hashrate)*p.Rotation.Time().Seconds()))
}

// Check returns a *TooFastError unless the pool keeps up with a hashrate.
func (p Pool) Check(hashrate float64) error {
	if hashrate <= p.MostHashrate() {
		return nil
	}
	return &TooFastError{Pool: p, Hashrate: hashrate}
}

// seconds is a duration, the longest one for what is longer.
func seconds(s float64) time.Duration {
	if s >= math.MaxInt64/float64(time.Second) {
		return math.MaxInt64
	}
	return time.Duration(s * float64(time.Second))
}
