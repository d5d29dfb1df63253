package sample

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/state"
)

func TestSeedDependsOnEverything(t *testing.T) {
	pool, header := common.Address{1}, chainhash.Hash{2}
	seeds := map[common.Hash]bool{
		Seed(1, pool, 1, header):                true,
		Seed(2, pool, 1, header):                true,
		Seed(1, common.Address{2}, 1, header):   true,
		Seed(1, pool, 2, header):                true,
		Seed(1, pool, 1, chainhash.Hash{31: 2}): true,
	}
	require.Len(t, seeds, 5)
}

// The plain way: write every share of the window down, and take the r-th.
func TestAtIsTheRthShareOfTheWindow(t *testing.T) {
	type place struct {
		slot  int
		index uint32
	}
	rng := rand.New(rand.NewPCG(1, 1))
	for range 50 {
		d := Draw{Seed: common.Hash{byte(rng.Uint32()), byte(rng.Uint32())}}
		var all []place
		for i := range d.Counts {
			if rng.IntN(3) > 0 {
				d.Counts[i] = uint16(rng.IntN(100))
			}
			for index := range uint32(d.Counts[i]) {
				all = append(all, place{i, index})
			}
		}
		require.EqualValues(t, len(all), d.Total())
		for n := range uint8(32) {
			slot, index, ok := d.At(n)
			require.Equal(t, len(all) > 0, ok)
			if !ok {
				continue
			}
			w := append(d.Seed.Bytes(), make([]byte, 32)...)
			w[63] = n
			r := new(big.Int).SetBytes(crypto.Keccak256(w))
			r.Mod(r, big.NewInt(int64(len(all))))
			require.Equal(t, all[r.Int64()], place{slot, index})
		}
	}
}

func TestAtOfAnEmptyWindow(t *testing.T) {
	_, _, ok := Draw{Seed: common.Hash{1}}.At(0)
	require.False(t, ok)
}

// Every share is drawn about as often as any other: χ² over 64 shares, at a seed
// that is fixed, below the value that one run in 10,000 exceeds.
func TestAtIsUniform(t *testing.T) {
	d := Draw{Counts: [state.Window]uint16{0: 10, 2: 22, 7: 32}}
	seen := map[uint32]float64{}
	const draws = 200 * 256
	for s := range 200 {
		d.Seed = common.Hash{30: byte(s >> 8), 31: byte(s)}
		for n := range 256 {
			slot, index, _ := d.At(uint8(n))
			seen[uint32(slot)<<16|index]++
		}
	}
	require.Len(t, seen, 64)
	chi := 0.0
	for _, n := range seen {
		chi += (n - draws/64) * (n - draws/64) / (draws / 64)
	}
	require.Less(t, chi, 113.5)
}

func TestPack(t *testing.T) {
	counts := [state.Window]uint16{1, 2, 3, 4, 5, 6, 7, math.MaxUint16}
	packed := Pack(counts)
	require.Equal(t, "ffff0007000600050004000300020001", packed.Text(16))
	back, ok := Unpack(packed)
	require.True(t, ok)
	require.Equal(t, counts, back)
	back, ok = Unpack(new(big.Int))
	require.True(t, ok)
	require.Zero(t, back)
	for _, bad := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 128)} {
		_, ok := Unpack(bad)
		require.False(t, ok)
	}
}
