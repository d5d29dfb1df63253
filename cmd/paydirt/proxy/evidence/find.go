package evidence

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// Kind of a piece of evidence.
type Kind string

// The kinds, a closed set.
const (
	Twice    Kind = "twice"
	Overfull Kind = "overfull"
	Omission Kind = "omission"
	Restore  Kind = "restore"
)

// Kinds returns all: for metrics.
func Kinds() []Kind { return []Kind{Twice, Overfull, Omission, Restore} }

// Posted is a shift as it stands on the chain.
type Posted struct {
	K         uint64
	ShareRoot fr.Element
	Counts    []uint16        // by id
	Payees    []bitcoin.Payee // by id, as many
	Known     int             // of them, before this shift
	Final     bool            // as deep in the chain as is wanted
}

// RegistryHash binds the payees into the shift's state.
func (p Posted) RegistryHash() common.Hash { return state.RegistryHash(common.Hash{}, p.Payees) }

// Piece is evidence of one breach.
type Piece struct {
	Kind     Kind
	Shift    uint64
	Receipts []receipt.Signed // two for Twice, else one
	Posted   *Posted          // of an Omission
	Share    share.Evidence   // of a Restore
	Gap      answer.Gap       // of a Restore from a posted shift
}

// Name is one for all that prove the same.
func (p Piece) Name() string {
	first := p.Receipts[0]
	switch p.Kind {
	case Twice, Restore:
		return fmt.Sprintf("%s/%d/%s", p.Kind, p.Shift, first.Key)
	}
	return fmt.Sprintf("%s/%d", p.Kind, p.Shift)
}

// String says what happened.
func (p Piece) String() string {
	r := p.Receipts[0]
	switch p.Kind {
	case Twice:
		o := p.Receipts[1]
		return fmt.Sprintf("tag %d: shares %s (c %d, g %d) and %s (c %d, g %d) have one number", r.Tag, r.Key, r.C, r.G, o.Key, o.C, o.G)
	case Overfull:
		return fmt.Sprintf("tag %d: receipt number %d", r.Tag, r.G)
	case Omission:
		return fmt.Sprintf("shift %d counts %d shares of %s, receipted are %d", p.Shift, p.Posted.count(r.Payee), r.Payee, r.C)
	}
	return fmt.Sprintf("shift %d lacks share %s of %s, receipt c %d, g %d", p.Shift, r.Key, r.Payee, r.C, r.G)
}

// count is the posted count of a payee, 0 when it has no id.
func (p *Posted) count(payee bitcoin.Payee) uint16 {
	for id, other := range p.Payees {
		if other == payee {
			return p.Counts[id]
		}
	}
	return 0
}

// shiftOf is the shift that a tag's shares belong to.
func shiftOf(tag int64) uint64 { return uint64(tag + 2) }

// Alone finds what the receipts of one tag prove by themselves. pairs are those that
// contradict each other.
func Alone(receipts []receipt.Signed, pairs [][2]receipt.Signed, leaves int) (found []Piece) {
	for _, pair := range pairs {
		found = append(found, Piece{Kind: Twice, Shift: shiftOf(pair[0].Tag), Receipts: pair[:]})
	}
	var worst *receipt.Signed
	for i := range receipts {
		if r := &receipts[i]; r.Overfull(leaves) && (worst == nil || r.G > worst.G) {
			worst = r
		}
	}
	if worst != nil {
		found = append(found, Piece{Kind: Overfull, Shift: shiftOf(worst.Tag), Receipts: []receipt.Signed{*worst}})
	}
	return found
}

// Omitted finds the payee that most shares of were left out of a posted shift, by
// the counts; nil when there is none.
func Omitted(receipts []receipt.Signed, p *Posted) *Piece {
	most, gap := -1, uint32(0)
	for i, r := range receipts {
		if posted := p.count(r.Payee); r.Omitted(posted) && r.C-uint32(posted) > gap {
			most, gap = i, r.C-uint32(posted)
		}
	}
	if most < 0 {
		return nil
	}
	return &Piece{Kind: Omission, Shift: p.K, Receipts: []receipt.Signed{receipts[most]}, Posted: p}
}

// Missing finds every receipted share that is not in a posted shift. evidence reads
// a share from the vault; without it a share cannot be restored.
func Missing(receipts []receipt.Signed, s *answer.Shift, evidence func(shift.Key) (share.Evidence, bool, error)) (found []Piece, err error) {
	done := make(map[shift.Key]bool)
	for _, r := range receipts {
		gap, absent := s.Around(r.Key)
		if !absent || done[r.Key] {
			continue
		}
		done[r.Key] = true
		e, ok, err := evidence(r.Key)
		if err != nil {
			return nil, err
		}
		if ok {
			found = append(found, Piece{Kind: Restore, Shift: shiftOf(r.Tag), Receipts: []receipt.Signed{r}, Share: e, Gap: gap})
		}
	}
	return found, nil
}

// Unposted is for shifts that should have been posted and were not: every receipted
// share can be restored.
func Unposted(receipts []receipt.Signed, evidence func(shift.Key) (share.Evidence, bool, error)) (found []Piece, err error) {
	for _, r := range receipts {
		e, ok, err := evidence(r.Key)
		if err != nil {
			return nil, err
		}
		if ok {
			found = append(found, Piece{Kind: Restore, Shift: shiftOf(r.Tag), Receipts: []receipt.Signed{r}, Share: e})
		}
	}
	return found, nil
}
