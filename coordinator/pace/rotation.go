package pace

import "time"

// Rotation is what a rotation waits for.
type Rotation struct {
	SealGrace time.Duration // for late shares after a rotation
	Proof     time.Duration // of a full shift
	Poll      time.Duration // how often the daemon looks at the EVM chain
	BlockTime time.Duration // of the EVM chain
	Finality  uint64        // blocks, the post's own included
}

// Time returns the longest that a state takes to become final after its shift has
// rotated, as long as nothing fails:
//
//	seal grace + proof + finality · block time + 2 · poll
func (r Rotation) Time() time.Duration {
	return r.SealGrace + r.Proof + time.Duration(r.Finality)*r.BlockTime + 2*r.Poll
}
