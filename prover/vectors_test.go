package prover

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
)

// The circuits read the same golden files as the Go code and the contracts.
func readVectors(t *testing.T, name string, into any) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("..", "test", "vectors", name))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, into))
}

func fromHex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	require.NoError(t, err)
	return b
}

func number(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	require.NoError(t, err)
	return n
}

// treeCircuit hashes leaves as the circuits of this package do.
type treeCircuit struct {
	Root   frontend.Variable `gnark:",public"`
	Leaves []frontend.Variable
}

func (c *treeCircuit) Define(api frontend.API) error { return assertRoot(api, c.Leaves, c.Root) }

func TestTreeVectorsInCircuit(t *testing.T) {
	var file struct {
		Compressions []struct {
			Children []string
			Parent   string
		}
		Trees []struct {
			Leaves []string
			Root   string
		}
	}
	readVectors(t, "tree.json", &file)
	check := func(root string, leaves ...string) {
		c := &treeCircuit{Root: new(big.Int).SetBytes(fromHex(t, root))}
		for _, l := range leaves {
			c.Leaves = append(c.Leaves, new(big.Int).SetBytes(fromHex(t, l)))
		}
		shape := &treeCircuit{Leaves: make([]frontend.Variable, len(leaves))}
		require.NoError(t, test.IsSolved(shape, c, ecc.BN254.ScalarField()))
	}
	for _, v := range file.Compressions {
		check(v.Parent, v.Children...)
	}
	for _, v := range file.Trees {
		check(v.Root, v.Leaves...)
	}
	require.NotEmpty(t, file.Compressions)
	require.NotEmpty(t, file.Trees)
}

func TestShiftVectorsInCircuit(t *testing.T) {
	var file struct {
		Seals []struct {
			Name, Miners, Leaves, Reason            string
			Elements, Counts, ShareRoot, CountsRoot string
		}
	}
	readVectors(t, "shift.json", &file)
	seen := 0
	for _, v := range file.Seals {
		tier := tierOf(number(t, v.Miners), number(t, v.Leaves))
		if v.Reason != "" || tier.Leaves > 64 {
			continue
		}
		seen++
		w := newShiftWitness(&shift.Sealed{Tier: tier})
		elements := fromHex(t, v.Elements)
		for i := range len(elements) / fr.Bytes {
			leaf := elements[fr.Bytes*i:]
			w.ids[i].SetBytes(leaf[:16])
			w.keys[i].SetBytes(leaf[16:32])
			w.valid[i].SetOne()
		}
		w.padFrom(len(elements) / fr.Bytes).count.SetUint64(uint64(len(elements) / fr.Bytes))
		counts := fromHex(t, v.Counts)
		for m := range len(counts) / 2 {
			w.counts[m].SetUint64(uint64(binary.BigEndian.Uint16(counts[2*m:])))
		}
		c := w.circuit()
		c.ShareRoot, c.CountsRoot = new(big.Int).SetBytes(fromHex(t, v.ShareRoot)), new(big.Int).SetBytes(fromHex(t, v.CountsRoot))
		require.True(t, solves(t, shiftSystem(t, tier.Miners, tier.Leaves, ""), c), v.Name)
	}
	require.Greater(t, seen, 5)
}

func TestSettleVectorsInCircuit(t *testing.T) {
	var file struct {
		Splits []struct {
			Name, Miners, Amount, Reason, Credited string
			Weights, Counts, Quotients             []string
		}
	}
	readVectors(t, "settle.json", &file)
	seen := 0
	for _, v := range file.Splits {
		if v.Reason != "" || v.Miners != "16" {
			continue
		}
		seen++
		var window pplns.Window
		for k := range window.Weights {
			window.Weights[k] = uint16(number(t, v.Weights[k]))
			counts := fromHex(t, v.Counts[k])
			for m := range len(counts) / 2 {
				window.Counts[k] = append(window.Counts[k], binary.BigEndian.Uint16(counts[2*m:]))
			}
		}
		earned := make([]*uint256.Int, testMiners)
		for m := range earned {
			earned[m] = uint256.NewInt(uint64(m))
		}
		w := newSettleWitness(t, earned, window, uint256.MustFromDecimal(v.Amount))
		for m, q := range v.Quotients {
			want, _ := new(big.Int).SetString(q, 10)
			require.Equal(t, element(want), w.quotients[m], v.Name)
		}
		credited, _ := new(big.Int).SetString(v.Credited, 10)
		c := w.circuit()
		c.Credited = credited
		require.True(t, solves(t, settleSystem(t, testMiners, ""), c), v.Name)
	}
	require.Greater(t, seen, 5)
}
