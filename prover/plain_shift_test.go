package prover

import (
	"math/big"

	"github.com/consensys/gnark/frontend"

	"paydirt/coordinator/core/shift"
)

// plainShift is the statement of a shift proof in its narrow, plain form: the
// reference that ShiftCircuit is tested against (plain_shift_agree_test.go), to be
// read beside the statement in doc.go. It has the same public inputs and the same
// witness, but of padding it says nothing: its ids and keys are anything.
type plainShift ShiftCircuit

func newPlainShift(t shift.Tier) *plainShift { return (*plainShift)(NewShiftCircuit(t)) }

// Define implements frontend.Circuit.
func (c *plainShift) Define(api frontend.API) error {
	var count frontend.Variable = 0
	counts := make([]frontend.Variable, len(c.Counts))
	for m := range counts {
		counts[m] = 0
	}
	leaves := make([]frontend.Variable, len(c.IDs))
	var previousValid frontend.Variable = 1
	previousKey := make([]frontend.Variable, keyBits) // zero, so the first key is not
	for i := range previousKey {
		previousKey[i] = 0
	}

	for i := range leaves {
		id, key, valid := c.IDs[i], c.Keys[i], c.Valid[i]

		// A flag is a bit, and after padding comes padding.
		api.AssertIsBoolean(valid)
		plainImplies(api, valid, previousValid)
		previousValid = valid
		count = api.Add(count, valid)

		// The key of a leaf has 128 bits and is greater than the one before.
		bits := api.ToBinary(api.Select(valid, key, 0), keyBits)
		plainImplies(api, valid, plainLess(api, previousKey, bits))
		previousKey = bits

		// The id of a leaf is one of 0 … M−1, and the leaf counts for it.
		var known frontend.Variable = 0
		for m := range counts {
			is := api.IsZero(api.Sub(id, m))
			known = api.Add(known, is)
			counts[m] = api.Add(counts[m], api.Mul(valid, is))
		}
		plainImplies(api, valid, known)

		// Padding is the zero leaf.
		leaves[i] = api.Select(valid, api.Add(api.Mul(id, new(big.Int).Lsh(big.NewInt(1), 128)), key), 0)
	}

	api.AssertIsEqual(c.Count, count)
	for m := range counts {
		api.AssertIsEqual(c.Counts[m], counts[m])
	}
	api.AssertIsEqual(c.ShareRoot, plainRoot(api, leaves))
	packs := plainPacks(api, c.Counts)
	api.AssertIsEqual(c.CountsRoot, plainRoot(api, packs))

	var y, power frontend.Variable = 0, 1 // Σ pack_i·z^i
	for _, pack := range packs {
		y = api.Add(y, api.Mul(pack, power))
		power = api.Mul(power, c.Z)
	}
	api.AssertIsEqual(c.Y, y)
	return nil
}
