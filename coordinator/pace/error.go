package pace

import (
	"fmt"
	"math"
	"strings"
	"time"

	"paydirt/coordinator/core/shift"
)

// TooFastError says that shifts fill faster than a rotation can happen, with every
// change that would mend it on its own.
type TooFastError struct {
	Pool     Pool
	Hashrate float64 // hashes a second
}

func (e *TooFastError) Error() string {
	p, r := e.Pool, e.Pool.Rotation
	text := fmt.Sprintf("a pool of tier %s with N_D = %d keeps up with %s, and %s is expected: "+
		"a shift has room for %d ledger shares and is full after %s, "+
		"while a rotation can take %s (seal grace %s, proof %s, %d EVM blocks of %s, polls %s)",
		p.Tier, p.ND, Hashrate(p.MostHashrate()), Hashrate(e.Hashrate), p.Tier.Leaves, brief(p.FillTime(e.Hashrate)),
		brief(r.Time()), brief(r.SealGrace), brief(r.Proof), r.Finality, brief(r.BlockTime), brief(2*r.Poll))
	if refused := p.Refused(e.Hashrate); refused > 0 {
		text += fmt.Sprintf("; %.0f %% of all ledger shares would be refused", 100*refused)
	} else {
		text += "; with bad luck ledger shares would be refused"
	}
	if ways := e.ways(); len(ways) > 0 {
		text += "; it would keep up with " + strings.Join(ways, ", or ")
	}
	return text
}

// ways returns the changes of one number that suffice.
func (e *TooFastError) ways() (ways []string) {
	if nd := e.MostND(); nd > 0 {
		ways = append(ways, fmt.Sprintf("N_D = %d or less", nd))
	}
	if leaves := e.LeastLeaves(); leaves > 0 {
		ways = append(ways, fmt.Sprintf("a tier of at least %d ledger shares, if its proofs take no longer", leaves))
	}
	if finality := e.MostFinality(); finality > 0 {
		ways = append(ways, fmt.Sprintf("a finality of at most %d blocks", finality))
	}
	return ways
}

// MostND returns the greatest N_D with which the pool keeps up; 0: none.
func (e *TooFastError) MostND() uint32 {
	p := e.Pool
	return uint32(min(math.MaxUint32, p.MostShareRate()*p.Work/e.Hashrate))
}

// LeastLeaves returns the smallest n of a tier that keeps up, if its proofs take no
// longer; 0: none does.
func (e *TooFastError) LeastLeaves() int {
	for p := e.Pool; p.Tier.Leaves <= shift.MaxLeaves; p.Tier.Leaves *= 2 {
		if p.Check(e.Hashrate) == nil {
			return p.Tier.Leaves
		}
	}
	return 0
}

// MostFinality returns the greatest finality with which the pool keeps up, in blocks; 0:
// none.
func (e *TooFastError) MostFinality() uint64 {
	p := e.Pool
	for p.Rotation.Finality--; p.Rotation.Finality > 0; p.Rotation.Finality-- {
		if p.Check(e.Hashrate) == nil {
			break
		}
	}
	return p.Rotation.Finality
}

// Hashrate writes hashes a second.
func Hashrate(h float64) string {
	units := []string{"H/s", "kH/s", "MH/s", "GH/s", "TH/s", "PH/s", "EH/s", "ZH/s"}
	i := 0
	for ; h >= 1000 && i < len(units)-1; i++ {
		h /= 1000
	}
	return fmt.Sprintf("%.3g %s", h, units[i])
}

// brief writes a duration with about three digits.
func brief(d time.Duration) string {
	switch {
	case d >= 48*time.Hour:
		return fmt.Sprintf("%.0f days", d.Hours()/24)
	case d >= time.Hour:
		return d.Round(time.Minute).String()
	case d >= 10*time.Second:
		return d.Round(time.Second).String()
	case d >= 100*time.Millisecond:
		return d.Round(10 * time.Millisecond).String()
	}
	return d.Round(time.Millisecond / 10).String()
}
