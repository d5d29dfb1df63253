package prover

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

// shiftForgery is a false statement about a shift. The rule is the only one that
// stops it.
type shiftForgery struct {
	rule, name string
	forge      func(*testing.T) *shiftWitness
}

// honestLeaves has keys 10, 20, 30, 40 of miners 0, 1, 0, 2.
func honestLeaves(t *testing.T) *shiftWitness {
	return leavesOf(t, leaf(0, 10), leaf(1, 20), leaf(0, 30), leaf(2, 40))
}

var shiftForgeries = []shiftForgery{
	{"valid-boolean", "a share that counts twice", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.valid[0] = fr.NewElement(2)
		return w.tallied()
	}},
	{"valid-boolean", "a leaf that counts minus one takes a share from miner 0", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.valid[small.Leaves-1] = signed(-1) // id 0
		return w.tallied()
	}},
	{"valid-prefix", "a share that counts minus one in the middle", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.valid[2] = signed(-1)
		return w.tallied()
	}},
	{"valid-prefix", "an empty place in the middle that no sample can be answered for", func(t *testing.T) *shiftWitness {
		w := leavesOf(t, leaf(0, 10), leaf(1, 20), leaf(0, 25), leaf(0, 30), leaf(2, 40))
		w.valid[2].SetZero()
		return w.tallied()
	}},
	{"valid-prefix", "a share of half a count and one of one and a half", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		half := element(new(big.Int).ModInverse(big.NewInt(2), fr.Modulus()))
		w.valid[1] = half
		w.valid[2].Add(&w.valid[2], &half)
		return w.tallied()
	}},
	{"count", "one share more is said than there is", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.count = fr.NewElement(5)
		return w
	}},
	{"count", "one share less", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.count = fr.NewElement(3)
		return w
	}},
	{"first-key", "a negative key: the leaf of miner 0 is credited to miner 1", negativeFirstKey},
	{"first-key", "the zero key: a leaf that looks like padding", func(t *testing.T) *shiftWitness {
		return leavesOf(t, leaf(0, 0), leaf(1, 20))
	}},
	{"ascending", "the same share twice", func(t *testing.T) *shiftWitness {
		return leavesOf(t, leaf(0, 10), leaf(1, 20), leaf(1, 20), leaf(2, 40))
	}},
	{"ascending", "the same share for two miners", func(t *testing.T) *shiftWitness {
		return leavesOf(t, leaf(0, 10), leaf(0, 20), leaf(1, 20), leaf(2, 40))
	}},
	{"ascending", "descending keys", func(t *testing.T) *shiftWitness {
		return leavesOf(t, leaf(0, 10), leaf(1, 30), leaf(0, 20), leaf(2, 40))
	}},
	{"ascending", "a key out of range in the middle: the leaf of miner 1 is credited to miner 0", func(t *testing.T) *shiftWitness {
		above := new(big.Int).Add(powerOfTwo(keyBits), big.NewInt(20))
		return leavesOf(t, leaf(0, 10), [2]*big.Int{new(big.Int), above}, leaf(0, 30), leaf(2, 40))
	}},
	{"ascending", "keys of padding that descend hide that the last key is out of range", func(t *testing.T) *shiftWitness {
		above := new(big.Int).Add(powerOfTwo(keyBits), big.NewInt(20))
		w := leavesOf(t, leaf(0, 10), [2]*big.Int{new(big.Int), above})
		w.keys[2] = fr.NewElement(30)
		return w.padFrom(3)
	}},
	{"ascending", "keys of padding that stand still hide that the last key is out of range", func(t *testing.T) *shiftWitness {
		w := leavesOf(t, leaf(0, 10), [2]*big.Int{new(big.Int), powerOfTwo(keyBits)})
		for i := 2; i < len(w.keys); i++ {
			w.keys[i] = w.keys[1]
		}
		return w
	}},
	{"ascending", "a step so long that the keys go round", func(t *testing.T) *shiftWitness {
		w := leavesOf(t, leaf(0, 10), [2]*big.Int{big.NewInt(1), new(big.Int).Neg(powerOfTwo(keyBits - 1))})
		w.keys[2] = fr.NewElement(30)
		return w.padFrom(3)
	}},
	{"last-key", "overflowing keys: eight miners' leaves are credited to one", overflowingKeys},
	{"last-key", "the last key is the first that is out of range", func(t *testing.T) *shiftWitness {
		return leavesOf(t, leaf(0, 10), [2]*big.Int{new(big.Int), powerOfTwo(keyBits)})
	}},
	{"tally", "a share moved from one miner to another", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.counts[0], w.counts[1] = fr.NewElement(1), fr.NewElement(2)
		return w
	}},
	{"tally", "a count beyond the leaves, paid for by a negative one", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.counts[0], w.counts[5] = fr.NewElement(9), signed(-7)
		return w
	}},
	{"tally", "an id that is no miner's", func(t *testing.T) *shiftWitness {
		return leavesOf(t, leaf(0, 10), leaf(1, 20), leaf(int64(small.Miners), 30))
	}},
	{"tally", "an id that is a fraction", func(t *testing.T) *shiftWitness {
		half := new(big.Int).ModInverse(big.NewInt(2), fr.Modulus())
		return leavesOf(t, leaf(0, 10), [2]*big.Int{half, big.NewInt(20)})
	}},
	{"tally", "a negative id", func(t *testing.T) *shiftWitness {
		return leavesOf(t, leaf(0, 10), leaf(-1, 20))
	}},
	{"tally", "no leaf at all, but counts", func(t *testing.T) *shiftWitness {
		w := leavesOf(t)
		w.counts[3] = fr.NewElement(1)
		return w
	}},
	{"share-root", "leaves that are not those of the root", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.shareRoot = new(fr.Element).SetUint64(7)
		return w
	}},
	{"share-root", "a leaf that nobody counts stands in the padding", func(t *testing.T) *shiftWitness {
		w, more := honestLeaves(t), leavesOf(t, leaf(0, 10), leaf(1, 20), leaf(0, 30), leaf(2, 40), leaf(3, 77))
		root := tree.New(more.leaves()).Root()
		w.shareRoot = &root
		return w
	}},
	{"share-root", "leaves in another order", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		leaves := w.leaves()
		leaves[0], leaves[1] = leaves[1], leaves[0]
		root := tree.New(leaves).Root()
		w.shareRoot = &root
		return w
	}},
	{"counts-root", "counts that are not those of the root", func(t *testing.T) *shiftWitness {
		w := honestLeaves(t)
		w.countsRoot = new(fr.Element).SetUint64(7)
		return w
	}},
	{"evaluation", "posted data in which a share moved", func(t *testing.T) *shiftWitness {
		w, posted := honestLeaves(t), honestLeaves(t)
		posted.counts[0], posted.counts[1] = posted.counts[1], posted.counts[0]
		y := state.Y(posted.packs(), fr.NewElement(0x7a))
		w.y = &y
		return w
	}},
}

// Every forgery is accepted by the circuit without the rule that stops it, and
// rejected by the circuit and by every circuit that lacks another rule.
func TestShiftRulesAreEachNeeded(t *testing.T) {
	honest := honestLeaves(t).circuit()
	stopped := map[string]bool{}
	for _, off := range append([]string{""}, ruleNames(shiftRules)...) {
		system := shiftSystem(t, small.Miners, small.Leaves, off)
		require.True(t, solves(t, system, honest), "honest, without %q", off)
		for _, f := range shiftForgeries {
			require.Equal(t, off == f.rule, solves(t, system, f.forge(t).circuit()), "%s, without %q", f.name, off)
			stopped[f.rule] = true
		}
	}
	for _, name := range ruleNames(shiftRules) {
		require.True(t, stopped[name], "no forgery for rule %s", name)
	}
}

func ruleNames[C any](rules []rule[C]) []string {
	names := make([]string, len(rules))
	for i, r := range rules {
		names[i] = r.name
	}
	return names
}
