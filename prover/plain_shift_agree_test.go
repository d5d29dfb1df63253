package prover

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

// The statement is about public inputs; a prover may choose any witness. The two
// circuits have the same one but for padding: the real circuit wants keys there that
// go on ascending, the plain one wants nothing. So what is compared is
//
//	sound     a witness that the real circuit accepts, the plain one accepts as it is;
//	complete  one that the plain circuit accepts, the real one accepts with the keys
//	          that an honest prover gives to padding, and with these it accepts no
//	          other.
//
// Keys of padding are in no leaf and no public input, so both have the same statement.
// That honest keys of padding are as good as any follows from the two together.

// TestShiftCircuitAgreesWithThePlainOne: thousands of cases with PAYDIRT_LONG=1.
func TestShiftCircuitAgreesWithThePlainOne(t *testing.T) {
	r := newRand(60)
	var seen verdicts
	wide, long := shift.Tier{Miners: 32, Leaves: 8}, shift.Tier{Miners: 16, Leaves: 32}
	tiers := []shift.Tier{small, small, small, small, wide, wide, long, shift.Dev}
	badPadding := 0
	for n := range casesOf(400) {
		tier := tiers[r.IntN(len(tiers))]
		fast, plain := shiftSystem(t, tier.Miners, tier.Leaves, ""), plainShiftSystem(t, tier)
		v := randomShiftCase(t, r, tier)

		want := plainVerdict(t, newPlainShift(tier), plain, (*plainShift)(shiftOf(tier, v)))
		asItIs := solves(t, fast, shiftOf(tier, v))
		padded := solves(t, fast, shiftOf(tier, honestlyPadded(tier, v)))
		require.Equal(t, want, padded, "case %d, tier %v", n, tier)
		if asItIs {
			require.True(t, want, "case %d, tier %v", n, tier)
		} else if want {
			badPadding++
		}
		seen.add(want)
	}
	seen.requireBoth(t)
	t.Logf("%d true ones had keys of padding that do not ascend", badPadding)
	require.Positive(t, badPadding)
}

// The cases above are no easy ones: when any rule of the real circuit is left out,
// one of them is soon accepted that the plain circuit refuses.
func TestShiftDifferenceShowsWithoutAnyRule(t *testing.T) {
	for _, rule := range ruleNames(shiftRules) {
		r := newRand(61)
		weak := shiftSystem(t, small.Miners, small.Leaves, rule)
		cases := 1
		for ; ; cases++ {
			require.Less(t, cases, 3000, "no difference without %s", rule)
			v := randomShiftCase(t, r, small)
			if solves(t, weak, shiftOf(small, v)) &&
				!plainVerdict(t, newPlainShift(small), plainShiftSystem(t, small), (*plainShift)(shiftOf(small, v))) {
				break
			}
		}
		t.Logf("without %s: case %d", rule, cases)
	}
}

// Each forgery that one rule alone stops is refused by the plain circuit too, which
// accepts what it was made of.
func TestPlainShiftRefusesEveryForgery(t *testing.T) {
	plain := plainShiftSystem(t, small)
	accepts := func(c *ShiftCircuit) bool { return plainVerdict(t, newPlainShift(small), plain, (*plainShift)(c)) }
	require.True(t, accepts(honestLeaves(t).circuit()))
	for _, f := range shiftForgeries {
		forged := f.forge(t).circuit()
		require.True(t, solves(t, shiftSystem(t, small.Miners, small.Leaves, f.rule), forged), f.name)
		require.False(t, accepts(forged), f.name)
	}
}

func TestPlainShiftHasNoFreeValue(t *testing.T) {
	r := newRand(62)
	n := small.Leaves
	for range casesOf(2) {
		leaves := 1 + r.IntN(n)
		s := randomShift(t, r, small, leaves, small.Miners)
		packs := newShiftWitness(s).packs()
		eachIsNeeded(t, r, plainShiftSystem(t, small), (*plainShift)(shiftAssignment(s, shiftInputs(s))), func(i int, _ bool) bool {
			const public, z = 5, 3
			if i == z {
				return packs[1].IsZero() // y does not depend on it
			}
			place := i - public
			return place >= leaves && place < n || place >= n+leaves && place < 2*n // padding
		})
	}
}

// shiftOf returns the assignment of which v are the values.
func shiftOf(tier shift.Tier, v fr.Vector) *ShiftCircuit {
	witness := variables(v[5:])
	n := tier.Leaves
	return &ShiftCircuit{
		ShareRoot: v[0], CountsRoot: v[1], Count: v[2], Z: v[3], Y: v[4],
		IDs: witness[:n], Keys: witness[n : 2*n], Valid: witness[2*n : 3*n], Counts: witness[3*n:],
	}
}

// honestlyPadded returns the values with the keys of an honest prover after the last
// place whose flag is not zero.
func honestlyPadded(tier shift.Tier, v fr.Vector) fr.Vector {
	v = slices.Clone(v)
	keys, valid := v[5+tier.Leaves:5+2*tier.Leaves], v[5+2*tier.Leaves:5+3*tier.Leaves]
	first := tier.Leaves
	for first > 0 && valid[first-1].IsZero() {
		first--
	}
	(&shiftWitness{keys: keys}).padFrom(first)
	return v
}

// randomShiftCase returns the values of a true statement, of one that is false or at
// a bound by what a prover might do (whose public inputs fit it), or of one in which
// one value is another.
func randomShiftCase(t *testing.T, r *rand.Rand, tier shift.Tier) fr.Vector {
	t.Helper()
	w, leaves := trueShift(r, tier)
	return falsified(t, r, func() { w.cheat(r, leaves) }, func() frontend.Circuit { return w.circuit() })
}

// trueShift returns an honest witness, often with keys and ids at their bounds, and
// the number of its leaves.
func trueShift(r *rand.Rand, tier shift.Tier) (*shiftWitness, int) {
	n, miners := tier.Leaves, tier.Miners
	leaves := oneOf(r, 0, 1, n-1, n, r.IntN(n+1), r.IntN(n+1))
	greatest := new(big.Int).Sub(powerOfTwo(keyBits), one)
	keys := make([]*big.Int, leaves)
	style := r.IntN(4)
	for i := range keys {
		switch style {
		case 0: // the least
			keys[i] = big.NewInt(int64(i + 1))
		case 1: // the greatest
			keys[i] = new(big.Int).Sub(greatest, big.NewInt(int64(i)))
		default:
			keys[i] = randomBits(r, keyBits)
		}
	}
	if style == 2 && leaves > 1 {
		keys[0], keys[1] = one, greatest
	}
	slices.SortFunc(keys, (*big.Int).Cmp)

	w := newShiftWitness(&shift.Sealed{Tier: tier})
	anyID, always := r.IntN(2) == 0, oneOf(r, 0, miners-1, r.IntN(miners))
	for i, key := range keys {
		w.keys[i] = element(key)
		w.valid[i].SetOne()
		w.ids[i].SetUint64(uint64(always))
		if anyID {
			w.ids[i].SetUint64(uint64(r.IntN(miners)))
		}
	}
	return w.padFrom(leaves).tallied(), leaves
}

// cheat changes the witness as somebody might who wants to be paid for it, or up to
// the bounds of what is true.
func (w *shiftWitness) cheat(r *rand.Rand, leaves int) {
	n, miners := len(w.ids), len(w.counts)
	i, j := r.IntN(n), r.IntN(n) // often leaves
	if leaves > 0 && r.IntN(4) > 0 {
		i, j = r.IntN(leaves), r.IntN(leaves)
	}
	last := max(leaves-1, 0)
	carry := element(powerOfTwo(keyBits))
	retally := r.IntN(2) == 0
	switch r.IntN(18) {
	case 0:
		w.keys[0] = fr.NewElement(uint64(r.IntN(2)))
	case 1:
		w.keys[last] = plus(carry, int64(r.IntN(3)-1))
	case 2:
		w.keys[i] = nasty(r, w.keys[i], w.keys[j])
	case 3: // the same share twice
		w.keys[i] = w.keys[j]
	case 4:
		w.keys[i], w.keys[j] = w.keys[j], w.keys[i]
	case 5:
		w.keys[i], w.keys[j] = w.keys[j], w.keys[i]
		w.ids[i], w.ids[j] = w.ids[j], w.ids[i]
	case 6:
		w.ids[i] = oneOf(r, fr.NewElement(uint64(miners-1)), fr.NewElement(uint64(miners)), nasty(r, w.ids[i], w.ids[j]))
	case 7: // the same leaf, read as one of another miner
		i = oneOf(r, i, 0, last)
		if r.IntN(2) == 0 {
			w.ids[i] = plus(w.ids[i], -1)
			w.keys[i].Add(&w.keys[i], &carry)
		} else {
			w.ids[i] = plus(w.ids[i], 1)
			w.keys[i].Sub(&w.keys[i], &carry)
		}
	case 8:
		w.valid[i] = oneOf(r, signed(-1), fr.NewElement(0), fr.NewElement(1), fr.NewElement(2), nasty(r, w.valid[i], w.valid[j]))
	case 9: // the first or the last flag, whose bounds the others lean on
		if r.IntN(3) == 0 {
			w.valid[0] = fr.NewElement(2)
		} else {
			w.valid[n-1] = signed(-1)
		}
		retally = true
	case 10: // flags that add up
		half := element(new(big.Int).ModInverse(big.NewInt(2), fr.Modulus()))
		w.valid[i].Sub(&w.valid[i], &half)
		w.valid[j].Add(&w.valid[j], &half)
	case 11:
		w.count = oneOf(r, plus(w.count, 1), plus(w.count, -1), fr.NewElement(0), fr.NewElement(uint64(n)))
		retally = false
	case 12: // a share that moves
		from, to := r.IntN(miners), r.IntN(miners)
		w.counts[from], w.counts[to] = plus(w.counts[from], -1), plus(w.counts[to], 1)
		retally = false
	case 13: // counts that are the same pack
		at := r.IntN(miners/shift.CountsPerPack)*shift.CountsPerPack + r.IntN(shift.CountsPerPack-1)
		w.counts[at], w.counts[at+1] = plus(w.counts[at], -1), plus(w.counts[at+1], 1<<countBits)
		retally = false
	case 14:
		w.counts[r.IntN(miners)] = oneOf(r, fr.NewElement(uint64(n)), fr.NewElement(1<<countBits-1), nasty(r, w.counts[0], w.counts[1]))
		retally = false
	case 15: // padding
		for p := leaves; p < n; p++ {
			w.ids[p] = nasty(r, w.ids[p], w.ids[j])
			w.keys[p] = oneOf(r, fr.NewElement(0), w.keys[last], nasty(r, w.keys[p], w.keys[j]))
		}
		return
	case 16: // a root of other leaves
		leaves := w.leaves()
		leaves[i] = oneOf(r, leaves[j], fr.NewElement(0), nasty(r, leaves[i], leaves[j]))
		root := tree.New(leaves).Root()
		w.shareRoot = &root
	case 17: // a root or posted data of other counts
		other := &shiftWitness{counts: slices.Clone(w.counts)}
		from, to := r.IntN(miners), r.IntN(miners)
		other.counts[from], other.counts[to] = nasty(r, other.counts[from], other.counts[to]), other.counts[from]
		if r.IntN(2) == 0 {
			root := tree.New(other.packs()).Root()
			w.countsRoot = &root
		} else {
			y := state.Y(other.packs(), fr.NewElement(0x7a))
			w.y = &y
		}
	}
	if r.IntN(3) > 0 {
		w.padFrom(max(leaves, i+1))
	}
	if retally {
		w.tallied()
	}
}
