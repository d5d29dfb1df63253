package state

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/tree"
)

// Window is S, the number of shifts over which a reward is split.
const Window = pplns.WindowShifts

// Z returns the challenge at which the packs of the posted counts are evaluated:
//
//	keccak(DOMAIN_Z, chain id, distributor, tier, k, shareRoot, countsRoot,
//	       count, keccak(counts)) mod r
//
// Both roots and the counts themselves are inside, so nothing that the
// evaluation speaks about can be chosen after z.
func (p Pool) Z(s Shift) fr.Element {
	h := words{}.word(domainZ).uint(p.ChainID).address(p.Distributor).uint(p.Tier.Word()).uint(s.K).
		element(s.ShareRoot).element(s.CountsRoot).uint(uint64(s.Count)).
		word(crypto.Keccak256Hash(s.Counts)).hash()
	var z fr.Element
	z.SetBytes(h[:]) // reduces
	return z
}

// Y returns Σ_i packs[i]·z^i, by Horner's rule.
func Y(packs []fr.Element, z fr.Element) fr.Element {
	var y fr.Element
	for i := len(packs) - 1; i >= 0; i-- {
		y.Mul(&y, &z)
		y.Add(&y, &packs[i])
	}
	return y
}

// ShiftInputs are the public inputs of a shift proof, in the order of the
// verifier: shareRoot, countsRoot, count, z, y.
type ShiftInputs [5]fr.Element

// Indices of ShiftInputs.
const (
	ShiftShareRoot = iota
	ShiftCountsRoot
	ShiftCount
	ShiftZ
	ShiftY
)

// ShiftInputs returns the public inputs of the proof of s.
func (p Pool) ShiftInputs(s Shift) ShiftInputs {
	z := p.Z(s)
	return ShiftInputs{
		ShiftShareRoot:  s.ShareRoot,
		ShiftCountsRoot: s.CountsRoot,
		ShiftCount:      fr.NewElement(uint64(s.Count)),
		ShiftZ:          z,
		ShiftY:          Y(shift.Packs(p.Tier, s.Counts), z),
	}
}

// BigInts returns the inputs as the contract's verifier takes them.
func (in ShiftInputs) BigInts() []*big.Int { return bigInts(in[:]) }

// SettleInputs are the public inputs of a settle proof, in the order of the
// verifier: oldEarnRoot, newEarnRoot, eight countsRoots, weights, R, credited.
type SettleInputs [13]fr.Element

// Indices of SettleInputs.
const (
	SettleOldEarnRoot = 0
	SettleNewEarnRoot = 1
	SettleCountsRoots = 2 // … 9, window slots 0 … 7
	SettleWeights     = SettleCountsRoots + Window
	SettleAmount      = SettleWeights + 1
	SettleCredited    = SettleAmount + 1
)

// NewSettleInputs returns the public inputs of a settle proof. roots are those of
// the window's slots; amounts are below 2¹²⁸.
func NewSettleInputs(oldRoot, newRoot fr.Element, roots [Window]fr.Element, weights [Window]uint16, amount, credited *uint256.Int) SettleInputs {
	in := SettleInputs{
		SettleOldEarnRoot: oldRoot,
		SettleNewEarnRoot: newRoot,
		SettleWeights:     PackWeights(weights),
		SettleAmount:      amountElement(amount),
		SettleCredited:    amountElement(credited),
	}
	copy(in[SettleCountsRoots:], roots[:])
	return in
}

// BigInts returns the inputs as the contract's verifier takes them.
func (in SettleInputs) BigInts() []*big.Int { return bigInts(in[:]) }

// PackWeights returns Σ weights[i]·2^(16i).
func PackWeights(weights [Window]uint16) fr.Element {
	var b [fr.Bytes]byte
	for i, w := range weights {
		b[fr.Bytes-2-2*i], b[fr.Bytes-1-2*i] = byte(w>>8), byte(w)
	}
	var e fr.Element
	e.SetBytes(b[:])
	return e
}

// EmptyCountsRoot returns the counts root of a shift without leaves, which stands
// in the slots of a window that are before shift 1.
func EmptyCountsRoot(t shift.Tier) fr.Element {
	return tree.New(make([]fr.Element, t.Packs())).Root()
}

// EarnTree returns the tree over the cumulative earnings of all M miners; its
// leaf of id m is earned[m].
func EarnTree(earned []*uint256.Int) *tree.Tree {
	leaves := make([]fr.Element, len(earned))
	for i, e := range earned {
		leaves[i] = amountElement(e)
	}
	return tree.New(leaves)
}

func amountElement(v *uint256.Int) fr.Element {
	b := v.Bytes32()
	var e fr.Element
	e.SetBytes(b[:])
	return e
}

func bigInts(elements []fr.Element) []*big.Int {
	out := make([]*big.Int, len(elements))
	for i := range elements {
		out[i] = elements[i].BigInt(new(big.Int))
	}
	return out
}
