package bitcoin

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestNextBits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Params{
			PowLimitBits: rapid.SampledFrom([]uint32{0x1d00ffff, 0x1e0377ae, 0x207fffff}).Draw(t, "limit"),
			Interval:     rapid.SampledFrom([]uint32{1, 2, 4, 2016}).Draw(t, "interval"),
			Timespan:     rapid.SampledFrom([]uint32{4, 2400, 1209600}).Draw(t, "timespan"),
		}
		limit := mustTarget(t, p.PowLimitBits)
		target := anyTarget(t)
		if target.Gt(limit) {
			target = limit
		}
		parent := HeaderInfo{
			Height:     rapid.Uint32Range(0, 5000).Draw(t, "height"),
			Bits:       BitsFromTarget(target),
			EpochStart: rapid.Uint32().Draw(t, "start"),
			Time:       rapid.Uint32().Draw(t, "time"),
		}
		if rapid.Bool().Draw(t, "near") { // else the clamps hide the middle
			parent.Time = parent.EpochStart + rapid.Uint32Range(0, 5*p.Timespan).Draw(t, "took")
		}
		next := p.NextBits(parent)
		if (parent.Height+1)%p.Interval != 0 {
			require.Equal(t, parent.Bits, next)
			return
		}
		took := int64(parent.Time) - int64(parent.EpochStart)
		if took < int64(p.Timespan/4) {
			took = int64(p.Timespan / 4)
		}
		if took > int64(p.Timespan)*4 {
			took = int64(p.Timespan) * 4
		}
		want := new(big.Int).Mul(mustTarget(t, parent.Bits).ToBig(), big.NewInt(took))
		want.Div(want, big.NewInt(int64(p.Timespan)))
		if want.Cmp(limit.ToBig()) > 0 {
			want = limit.ToBig()
		}
		if want.Sign() == 0 {
			require.Zero(t, plainTarget(next).Sign())
			return
		}
		// want in compact form: at most want, and the same leading bits.
		got := mustTarget(t, next).ToBig()
		require.LessOrEqual(t, got.Cmp(want), 0)
		require.LessOrEqual(t, new(big.Int).Sub(want, got).BitLen(), max(0, want.BitLen()-15))
		require.Equal(t, next, BitsFromTarget(mustTarget(t, next)))

		p.NoRetarget = true
		require.Equal(t, parent.Bits, p.NextBits(parent))
	})
}

func TestNextBitsOfAnInvalidHeader(t *testing.T) {
	parent := HeaderInfo{Height: 2015, Time: 1300000000, EpochStart: 1299000000}
	for _, bits := range []uint32{0, 0x1d80ffff, 0xff123456} {
		parent.Bits = bits
		require.Zero(t, Mainnet.NextBits(parent))
	}
	parent.Bits = 0x1d00ffff
	require.Zero(t, Params{Interval: 2016, Timespan: 1209600}.NextBits(parent), "parameters without a limit")
}

// The hashes that explorers and nodes show, and each meets its own network's limit.
func TestGenesis(t *testing.T) {
	for network, want := range map[*Params]string{
		&Mainnet: "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
		&Signet:  "00000008819873e925422c1ff0f99f7cc9bbb232af63a077a480a3633bee1ef6",
		&Regtest: "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206",
	} {
		require.Equal(t, want, network.Genesis.String(), network.Name)
		limit, err := TargetFromBits(network.PowLimitBits)
		require.NoError(t, err)
		require.True(t, Meets(network.Genesis, limit))
	}
}
