package pace

import (
	"math"
	"time"

	"paydirt/coordinator/core/shift"
)

// Gas of whole transactions, calldata included, as the contracts' snapshots have it of
// tiers 1k and 4k (contracts/README.md, Gas); in between and beyond by the number of
// miners and by the levels of the share tree.
const (
	postGas    = 528_000 // without the counts
	countGas   = 49      // a miner's count in a post
	collectGas = 240_000 // the first of a state, which deploys its receiver
	deliverGas = 105_000
	openGas    = 186_000
	drawGas    = 94_000
	answerGas  = 75_000 // a sample, without its path
	levelGas   = 18_000 // a level of four children
	settleGas  = 545_000
)

// HeaderGas is what a header costs that is brought to the relay among others.
const HeaderGas = 77_000

// blocksPerDay of a Bitcoin network that retargets.
const blocksPerDay = 144

const day = 24 * time.Hour

// Gas is what a pool spends in a day, rounded to whole units.
type Gas struct {
	Posts       uint64 // of shifts
	Headers     uint64 // to the header relay
	Rewards     uint64 // delivered, collected, opened and settled
	Samples     uint64 // answered
	BlocksFound float64
}

// Total of a day.
func (g Gas) Total() uint64 { return g.Posts + g.Headers + g.Rewards + g.Samples }

// GasPerDay returns what a pool of a hashrate spends when each shift that a block was
// found in is settled on its own, with so many samples. New miners come on top, 50,000
// gas each, once.
func (p Pool) GasPerDay(hashrate float64, samples uint8) Gas {
	shifts := float64(day) / float64(p.ShiftTime(hashrate))
	blocks := hashrate / p.Work * day.Seconds()
	openings := min(blocks, shifts)
	return Gas{
		Posts:       whole(shifts * float64(postGas+countGas*p.Tier.Miners)),
		Headers:     whole(max(blocksPerDay, blocks) * HeaderGas),
		Rewards:     whole(blocks*deliverGas + openings*(collectGas+openGas+drawGas+settleGas)),
		Samples:     whole(openings * float64(samples) * (answerGas + pathLevels(p.Tier)*levelGas)),
		BlocksFound: blocks,
	}
}

// pathLevels is how many levels of four children the share tree of a tier has.
func pathLevels(t shift.Tier) float64 { return math.Ceil(math.Log2(float64(t.Leaves)) / 2) }

func whole(x float64) uint64 { return uint64(math.Round(x)) }
