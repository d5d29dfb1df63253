package prover

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

func tierOf(miners, leaves int) shift.Tier { return shift.Tier{Miners: miners, Leaves: leaves} }

// shiftWitness is what a prover of a shift chooses, which need not be true. The
// public inputs are computed from it, so that only what a test spoils is wrong.
type shiftWitness struct {
	ids, keys, valid, counts []fr.Element

	count                 fr.Element
	shareRoot, countsRoot *fr.Element // nil: the right one
	y                     *fr.Element
}

// newShiftWitness is the honest witness of a shift.
func newShiftWitness(s *shift.Sealed) *shiftWitness {
	w := &shiftWitness{
		ids: make([]fr.Element, s.Tier.Leaves), keys: make([]fr.Element, s.Tier.Leaves),
		valid: make([]fr.Element, s.Tier.Leaves), counts: make([]fr.Element, s.Tier.Miners),
		count: fr.NewElement(uint64(len(s.Leaves))),
	}
	for i, l := range s.Leaves {
		w.ids[i].SetUint64(uint64(l.ID))
		w.keys[i].SetBytes(l.Key[:])
		w.valid[i].SetOne()
	}
	w.padFrom(len(s.Leaves))
	for m, c := range s.Counts {
		w.counts[m].SetUint64(uint64(c))
	}
	return w
}

// padFrom gives the places from i on the keys that an honest prover gives padding.
func (w *shiftWitness) padFrom(i int) *shiftWitness {
	var last fr.Element
	if i > 0 {
		last = w.keys[i-1]
	}
	for ; i < len(w.keys); i++ {
		last = plus(last, 1)
		w.keys[i] = last
	}
	return w
}

// tallied sets count and counts to what the ids and valid flags add up to; ids that
// are no miner's are left out.
func (w *shiftWitness) tallied() *shiftWitness {
	w.count.SetZero()
	for m := range w.counts {
		w.counts[m].SetZero()
	}
	for i, id := range w.ids {
		w.count.Add(&w.count, &w.valid[i])
		if m := id.Uint64(); id.IsUint64() && m < uint64(len(w.counts)) {
			w.counts[m].Add(&w.counts[m], &w.valid[i])
		}
	}
	return w
}

func (w *shiftWitness) leaves() []fr.Element {
	leaves := make([]fr.Element, len(w.ids))
	carry := element(powerOfTwo(keyBits))
	for i := range leaves {
		leaves[i].Mul(&w.ids[i], &carry)
		leaves[i].Add(&leaves[i], &w.keys[i])
		leaves[i].Mul(&leaves[i], &w.valid[i])
	}
	return leaves
}

func (w *shiftWitness) packs() []fr.Element { return packsOf(w.counts) }

func packsOf(counts []fr.Element) []fr.Element {
	packs := make([]fr.Element, len(counts)/shift.CountsPerPack)
	for m, c := range counts {
		var term fr.Element
		place := element(powerOfTwo(countBits * (shift.CountsPerPack - 1 - m%shift.CountsPerPack)))
		term.Mul(&c, &place)
		packs[m/shift.CountsPerPack].Add(&packs[m/shift.CountsPerPack], &term)
	}
	return packs
}

// circuit is the assignment.
func (w *shiftWitness) circuit() *ShiftCircuit {
	z := fr.NewElement(0x7a)
	shareRoot, countsRoot, y := tree.New(w.leaves()).Root(), tree.New(w.packs()).Root(), state.Y(w.packs(), z)
	for _, spoiled := range []struct{ to, from *fr.Element }{{&shareRoot, w.shareRoot}, {&countsRoot, w.countsRoot}, {&y, w.y}} {
		if spoiled.from != nil {
			*spoiled.to = *spoiled.from
		}
	}
	return &ShiftCircuit{
		ShareRoot: shareRoot, CountsRoot: countsRoot, Count: w.count, Z: z, Y: y,
		IDs: variables(w.ids), Keys: variables(w.keys), Valid: variables(w.valid), Counts: variables(w.counts),
	}
}

func variables(es []fr.Element) []frontend.Variable {
	out := make([]frontend.Variable, len(es))
	for i, e := range es {
		out[i] = e
	}
	return out
}

func element(v *big.Int) (e fr.Element) {
	e.SetBigInt(v)
	return e
}

// signed returns v mod r, so that −1 is r−1.
func signed(v int64) (e fr.Element) {
	e.SetInt64(v)
	return e
}

// leavesOf returns the witness of leaves that are given as they are, valid all.
func leavesOf(t *testing.T, leaves ...[2]*big.Int) *shiftWitness {
	t.Helper()
	w := newShiftWitness(&shift.Sealed{Tier: small})
	for i, l := range leaves {
		w.ids[i], w.keys[i] = element(l[0]), element(l[1])
		w.valid[i].SetOne()
	}
	return w.padFrom(len(leaves)).tallied()
}

// leaf is a leaf of an id and a small key.
func leaf(id, key int64) [2]*big.Int { return [2]*big.Int{big.NewInt(id), big.NewInt(key)} }
