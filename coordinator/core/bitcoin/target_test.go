package bitcoin

import (
	"math/big"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var two256 = new(big.Int).Lsh(big.NewInt(1), 256)

// anyTarget draws a target of any size, not only large ones.
func anyTarget(t *rapid.T) *uint256.Int {
	raw := rapid.SliceOfN(rapid.Byte(), 1, 32).Draw(t, "target")
	raw[0] |= 1
	return new(uint256.Int).SetBytes(raw)
}

func TestCompactRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		target := anyTarget(t)
		bits := BitsFromTarget(target)
		cut, err := TargetFromBits(bits)
		require.NoError(t, err)
		require.False(t, cut.Gt(target), "the compact form cuts, it never adds")
		require.Equal(t, bits, BitsFromTarget(cut))
		// At least 15 leading bits stay.
		lost := new(uint256.Int).Sub(target, cut)
		require.LessOrEqual(t, lost.BitLen(), max(0, target.BitLen()-15))
	})
}

// plainTarget is the definition in big integers: sign and magnitude.
func plainTarget(bits uint32) *big.Int {
	n := big.NewInt(int64(bits & 0x7fffff))
	if e := int(bits>>24) - 3; e >= 0 {
		n.Lsh(n, 8*uint(e))
	} else {
		n.Rsh(n, 8*uint(-e))
	}
	if bits&0x800000 != 0 {
		n.Neg(n)
	}
	return n
}

func FuzzTargetFromBits(f *testing.F) {
	for _, bits := range []uint32{0, 0x1d00ffff, 0x207fffff, 0x01fedcba, 0x2100ffff, 0x21010000, 0x220000ff, 0xffffffff} {
		f.Add(bits)
	}
	f.Fuzz(func(t *testing.T, bits uint32) {
		want := plainTarget(bits)
		target, err := TargetFromBits(bits)
		valid := want.Sign() > 0 && want.Cmp(two256) < 0
		if (err == nil) != valid {
			t.Fatalf("%08x: %v", bits, err)
		}
		if valid && target.ToBig().Cmp(want) != 0 {
			t.Fatalf("%08x: %s instead of %x", bits, target.Hex(), want)
		}
	})
}

func TestWork(t *testing.T) {
	require.Equal(t, uint64(4295032833), Work(mustTarget(t, 0x1d00ffff)).Uint64()) // chainwork of the genesis block
	require.Equal(t, uint64(1), Work(new(uint256.Int).SetAllOne()).Uint64())
	rapid.Check(t, func(t *rapid.T) {
		target := anyTarget(t)
		want := new(big.Int).Div(two256, new(big.Int).Add(target.ToBig(), big.NewInt(1)))
		require.Equal(t, want, Work(target).ToBig())
	})
}

func TestLedgerTarget(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		network, nd := anyTarget(t), rapid.Uint32Min(1).Draw(t, "nd")
		before := network.Clone()
		want := new(big.Int).Mul(network.ToBig(), big.NewInt(int64(nd)))
		if want.Cmp(two256) >= 0 {
			want.Sub(two256, big.NewInt(1))
		}
		require.Equal(t, want, LedgerTarget(network, nd).ToBig())
		require.Equal(t, before, network, "the argument stays")
	})
}

func TestTargetReasonString(t *testing.T) {
	_, err := TargetFromBits(0)
	require.EqualError(t, err, "no target: bits-zero")
	require.Equal(t, "target-reason-0", TargetReason(0).String())
	require.Equal(t, "target-reason-99", TargetReason(99).String())
	require.Equal(t, "target-reason-5", TargetReason(len(targetReasons)).String())
}

func mustTarget(t require.TestingT, bits uint32) *uint256.Int {
	target, err := TargetFromBits(bits)
	require.NoError(t, err)
	return target
}
