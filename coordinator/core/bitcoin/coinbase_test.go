package bitcoin

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// coinbaseVector is one entry of the golden file: the valid layouts and one way or
// more to break each rule.
type coinbaseVector struct{ Name, Raw, Height, Payee, Text, Reason string }

func TestParseCoinbaseVectors(t *testing.T) {
	for _, v := range readVectors(t).Coinbases {
		c, err := ParseCoinbase(vectorBytes(t, v.Raw))
		if v.Reason == "" {
			require.NoError(t, err, v.Name)
			require.Equal(t, v.Payee, "0x"+hex.EncodeToString(c.Payee[:]), v.Name)
			require.Equal(t, v.Text, "0x"+hex.EncodeToString(c.Text), v.Name)
			continue
		}
		require.EqualError(t, err, "coinbase: "+v.Reason, v.Name)
		require.Nil(t, c, v.Name)
	}
}

func anySpec(t *rapid.T) CoinbaseSpec {
	script := func(size int) []byte {
		return rapid.SliceOfN(rapid.Byte(), size, size).Draw(t, "script")
	}
	spec := CoinbaseSpec{
		Height: rapid.OneOf(rapid.Uint32Range(1, 300), rapid.Uint32Range(1, MaxHeight)).Draw(t, "height"),
		Payee:  Payee(rapid.SliceOfN(rapid.Byte(), PayeeSize, PayeeSize).Draw(t, "payee")),
		Text:   rapid.SliceOfN(rapid.Byte(), 0, MaxText).Draw(t, "text"),
		Value:  rapid.Uint64().Draw(t, "value"),
	}
	spec.PayoutScript = script(rapid.IntRange(0, MaxOutputScript).Draw(t, "payout size"))
	for range rapid.IntRange(0, MaxOutputs-1).Draw(t, "zero outputs") {
		spec.ZeroOutputs = append(spec.ZeroOutputs, script(rapid.IntRange(0, 80).Draw(t, "size")))
	}
	return spec
}

func TestBuildThenParse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spec := anySpec(t)
		extranonce := rapid.SliceOfN(rapid.Byte(), extranonceSize, extranonceSize).Draw(t, "extranonce")
		coinb1, coinb2, err := BuildCoinbase(spec)
		require.NoError(t, err)
		require.Equal(t, spec.Payee, Payee(coinb1[PayeeOffset(coinb1):]))

		raw := append(append(bytes.Clone(coinb1), extranonce...), coinb2...)
		c, err := ParseCoinbase(raw)
		require.NoError(t, err)
		require.Equal(t, spec.Height, c.Height)
		require.Equal(t, spec.Payee, c.Payee)
		require.Equal(t, extranonce[:4], c.Extranonce1[:])
		require.Equal(t, extranonce[4:], c.Extranonce2[:])
		require.True(t, bytes.Equal(spec.Text, c.Text))
		require.Equal(t, spec.Value, c.Value)
		require.True(t, bytes.Equal(spec.PayoutScript, c.PayoutScript))
		require.Len(t, c.ZeroOutputs, len(spec.ZeroOutputs))
		for i, script := range spec.ZeroOutputs {
			require.True(t, bytes.Equal(script, c.ZeroOutputs[i]))
		}
		// What BIP 54 asks for.
		require.Equal(t, spec.Height-1, binary.LittleEndian.Uint32(coinb2[len(coinb2)-4:]))
		sequence := coinb2
		if len(spec.Text) > 0 {
			sequence = coinb2[1+len(spec.Text):]
		}
		require.Equal(t, uint32(0xfffffffe), binary.LittleEndian.Uint32(sequence))
	})
}

func TestBuildCoinbaseRefuses(t *testing.T) {
	good := CoinbaseSpec{Height: 1, PayoutScript: []byte{0x51}}
	_, _, err := BuildCoinbase(good)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		reason CoinbaseReason
		change func(*CoinbaseSpec)
	}{
		"height 0":           {CoinbaseHeight, func(s *CoinbaseSpec) { s.Height = 0 }},
		"height 2^31":        {CoinbaseHeight, func(s *CoinbaseSpec) { s.Height = MaxHeight + 1 }},
		"long text":          {CoinbaseText, func(s *CoinbaseSpec) { s.Text = make([]byte, MaxText+1) }},
		"nine outputs":       {CoinbaseOutputCount, func(s *CoinbaseSpec) { s.ZeroOutputs = make([][]byte, MaxOutputs) }},
		"long payout script": {CoinbaseOutputSize, func(s *CoinbaseSpec) { s.PayoutScript = make([]byte, MaxOutputScript+1) }},
		"long other script":  {CoinbaseOutputSize, func(s *CoinbaseSpec) { s.ZeroOutputs = [][]byte{make([]byte, MaxOutputScript+1)} }},
		"long altogether": {CoinbaseTooLong, func(s *CoinbaseSpec) {
			for range 5 {
				s.ZeroOutputs = append(s.ZeroOutputs, make([]byte, MaxOutputScript))
			}
		}},
	} {
		spec := good
		c.change(&spec)
		_, _, err := BuildCoinbase(spec)
		var e *CoinbaseError
		require.True(t, errors.As(err, &e), name)
		require.Equal(t, c.reason, e.Reason, name)
	}
	require.Equal(t, "coinbase-reason-0", CoinbaseReason(0).String())
	require.Equal(t, "coinbase-reason-16", CoinbaseReason(len(coinbaseReasons)).String())
}

func TestHeightPush(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		height := rapid.OneOf(rapid.Uint32Range(1, 70000), rapid.Uint32Range(1, MaxHeight)).Draw(t, "height")
		push := heightPush(height)
		got, size := readHeightPush(append(push, 0xaa))
		require.Equal(t, height, got)
		require.Equal(t, len(push), size)
	})
}

func TestWitnessCommitmentScript(t *testing.T) {
	script := WitnessCommitmentScript([32]byte{1, 31: 2})
	require.Equal(t, "6a24aa21a9ed01"+strings.Repeat("00", 30)+"02", hex.EncodeToString(script))
}

func FuzzParseCoinbase(f *testing.F) {
	for _, v := range readVectors(f).Coinbases {
		f.Add(vectorBytes(f, v.Raw))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := ParseCoinbase(raw)
		if err != nil {
			var e *CoinbaseError
			if !errors.As(err, &e) || int(e.Reason) >= len(coinbaseReasons) {
				t.Fatalf("not one of the reasons: %v", err)
			}
			return
		}
		// Strict means: the parsed values give back every byte, but for sequence and
		// lock time, which the layout leaves open.
		coinb1, coinb2, err := BuildCoinbase(CoinbaseSpec{
			Height: c.Height, Payee: c.Payee, Text: c.Text, Value: c.Value,
			PayoutScript: c.PayoutScript, ZeroOutputs: c.ZeroOutputs,
		})
		if err != nil {
			t.Fatal(err)
		}
		again := append(append(append(coinb1, c.Extranonce1[:]...), c.Extranonce2[:]...), coinb2...)
		if len(again) != len(raw) {
			t.Fatalf("%d bytes give %d", len(raw), len(again))
		}
		sequence := len(coinb1) + extranonceSize
		if len(c.Text) > 0 {
			sequence += 1 + len(c.Text)
		}
		copy(again[sequence:], raw[sequence:sequence+4])
		copy(again[len(again)-4:], raw[len(raw)-4:])
		if !bytes.Equal(again, raw) {
			t.Fatalf("%x\nbecame\n%x", raw, again)
		}
	})
}

func BenchmarkParseCoinbase(b *testing.B) {
	raw := vectorBytes(b, readVectors(b).Coinbases[0].Raw)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseCoinbase(raw); err != nil {
			b.Fatal(err)
		}
	}
}
