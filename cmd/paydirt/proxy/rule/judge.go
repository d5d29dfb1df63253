package rule

import (
	"crypto/rand"

	"github.com/holiman/uint256"

	"paydirt/cmd/paydirt/proxy/wire"
	"paydirt/coordinator/core/bitcoin"
)

// Question is a job and the connection that it was given to.
type Question struct {
	Job        wire.Job
	Extranonce wire.Extranonce
	Payee      bitcoin.Payee // whom the connection mines for; zero: nobody is authorized
}

// Tag is what the miner itself knows of a tag.
type Tag struct {
	Highest  uint32 // number g on its receipts
	Seen     int    // its receipts
	Withheld bool   // share data of the tag's state is wanted, and was not to be had
}

// Verdict is what is known of a job that keeps the rules.
type Verdict struct {
	Tag          int64
	Height       uint32
	LedgerTarget *uint256.Int
	Trusted      bool // the relay does not know the parent yet
}

// unforeseen stands for extranonce2 while a job is judged. Nobody can have written
// it into a coinbase.
var unforeseen = func() (b [bitcoin.Extranonce2Size]byte) {
	_, _ = rand.Read(b[:]) // never fails
	return b
}()

// Judge returns the verdict on a job, or the first rule that it breaks. tag answers
// for the tag that the job turns out to have.
func Judge(q Question, s *Snapshot, f Facts, l Limits, tag func(j int64) Tag) (Verdict, *Refusal) {
	if len(q.Extranonce.Extranonce1) != bitcoin.Extranonce1Size || q.Extranonce.Size2 != bitcoin.Extranonce2Size {
		return Verdict{}, Refuse(Extranonce, "%d and %d bytes, not %d and %d",
			len(q.Extranonce.Extranonce1), q.Extranonce.Size2, bitcoin.Extranonce1Size, bitcoin.Extranonce2Size)
	}
	c, err := bitcoin.ParseCoinbase(Coinbase(q.Job, q.Extranonce.Extranonce1, unforeseen))
	if err != nil {
		return Verdict{}, Refuse(BadCoinbase, "%v", err)
	}
	if c.Extranonce1 != [bitcoin.Extranonce1Size]byte(q.Extranonce.Extranonce1) || c.Extranonce2 != unforeseen {
		return Verdict{}, Refuse(BadCoinbase, "the extranonce stands in another place")
	}
	switch {
	case q.Payee == bitcoin.Payee{}:
		return Verdict{}, Refuse(WrongPayee, "a job before anybody was authorized; it would pay %s", c.Payee)
	case c.Payee != q.Payee:
		return Verdict{}, Refuse(WrongPayee, "it pays %s, not %s", c.Payee, q.Payee)
	}
	state, ok := s.States[string(c.PayoutScript)]
	if !ok {
		return Verdict{}, Refuse(WrongScript, "output 0 pays %x, no state of the pool", c.PayoutScript)
	}
	if r := judgeState(state, s); r != nil {
		return Verdict{}, r
	}
	v := Verdict{Tag: state.J, Height: c.Height}
	var r *Refusal
	if v.Trusted, r = judgeParent(q.Job, c.Height, state, s, l); r != nil {
		return Verdict{}, r
	}
	network, err := bitcoin.TargetFromBits(q.Job.Bits)
	if err != nil {
		return Verdict{}, Refuse(WrongBits, "%08x: %v", q.Job.Bits, err)
	}
	v.LedgerTarget = bitcoin.LedgerTarget(network, f.ND)
	if subsidy := bitcoin.Subsidy(c.Height, f.Halving); c.Value < subsidy {
		return Verdict{}, Refuse(LowValue, "output 0 has %d satoshi, the subsidy at height %d is %d", c.Value, c.Height, subsidy)
	}
	t := tag(state.J)
	if uint64(t.Highest) > uint64(f.Leaves) || t.Seen > f.Leaves {
		return Verdict{}, Refuse(TagOverfull, "receipt number %d (%d receipts here) under tag %d, a shift has %d shares", t.Highest, t.Seen, state.J, f.Leaves)
	}
	if t.Withheld {
		return Verdict{}, Refuse(SharesWithheld, "nobody gives the share data of shift %d", state.J)
	}
	return v, nil
}

// judgeState looks whether the state can be a current tag.
func judgeState(state State, s *Snapshot) *Refusal {
	switch {
	case state.J < s.Last-1:
		return Refuse(StateOld, "state %d; shift %d, whose tag it is, is posted already", state.J, state.J+2)
	case !state.Final:
		return Refuse(StateNotFinal, "state %d is posted and not deep enough yet", state.J)
	}
	return nil
}

// judgeParent looks at the height, the parent and nBits. trusted means that the
// relay does not know the parent.
func judgeParent(j wire.Job, height uint32, state State, s *Snapshot, l Limits) (trusted bool, r *Refusal) {
	tip := s.Tip
	if parent, known := s.Parents[j.Prev]; known {
		switch {
		case uint64(height) != uint64(parent.Height)+1:
			return false, Refuse(WrongHeight, "%d on a parent at %d", height, parent.Height)
		case uint64(parent.Height)+uint64(l.Depth) < uint64(tip.Height):
			return false, Refuse(ParentOld, "parent at %d, the relay is at %d", parent.Height, tip.Height)
		case parent.Height < state.MinParent:
			return false, Refuse(ParentOld, "parent at %d, below the anchor of state %d at %d", parent.Height, state.J, state.MinParent)
		case j.Bits != parent.ChildBits:
			return false, Refuse(WrongBits, "%08x, after this parent it has to be %08x", j.Bits, parent.ChildBits)
		}
		return false, nil
	}
	at := uint64(height) - 1 // heights are at least 1
	switch {
	case at < uint64(tip.Height):
		return false, Refuse(ParentUnknown, "the relay is at %d and does not know parent %s at %d", tip.Height, j.Prev, at)
	case at > uint64(tip.Height)+uint64(l.Lag):
		return false, Refuse(ParentUnknown, "parent at %d, the relay is only at %d", at, tip.Height)
	}
	// The tip's child and the block to be found have one target unless a period
	// begins after that child, or the child's own begins, with a rival as parent.
	child := tip.Height + 1
	if height/interval == child/interval && (height%interval != 0 || j.Prev == tip.Hash) {
		if j.Bits != tip.Bits {
			return false, Refuse(WrongBits, "%08x, in this period it has to be %08x", j.Bits, tip.Bits)
		}
		return true, nil
	}
	was, err := bitcoin.TargetFromBits(tip.Bits)
	if err != nil {
		return false, Refuse(WrongBits, "the relay says %08x", tip.Bits)
	}
	if is, err := bitcoin.TargetFromBits(j.Bits); err != nil || fourTimes(is, was) {
		return false, Refuse(WrongBits, "%08x is more than four times easier than %08x", j.Bits, tip.Bits)
	}
	return true, nil
}

// fourTimes tells whether is > 4·was.
func fourTimes(is, was *uint256.Int) bool {
	most, overflow := new(uint256.Int).MulOverflow(was, uint256.NewInt(4))
	return !overflow && is.Gt(most)
}

// Coinbase puts a job's coinbase together.
func Coinbase(j wire.Job, extranonce1 []byte, extranonce2 [bitcoin.Extranonce2Size]byte) []byte {
	raw := make([]byte, 0, len(j.Coinb1)+len(extranonce1)+len(extranonce2)+len(j.Coinb2))
	raw = append(raw, j.Coinb1...)
	raw = append(raw, extranonce1...)
	raw = append(raw, extranonce2[:]...)
	return append(raw, j.Coinb2...)
}
