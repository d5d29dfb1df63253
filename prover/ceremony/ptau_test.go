package ceremony

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/stretchr/testify/require"
)

// encodePtau writes powers as snarkjs does: sections 1 to 7, the last without
// contributions.
func encodePtau(p *powers, power uint32) []byte {
	element := func(out []byte, e *fp.Element) []byte {
		for _, limb := range e {
			out = binary.LittleEndian.AppendUint64(out, limb)
		}
		return out
	}
	g1 := func(points []bn254.G1Affine) (out []byte) {
		for i := range points {
			out = element(element(out, &points[i].X), &points[i].Y)
		}
		return out
	}
	g2 := func(points []bn254.G2Affine) (out []byte) {
		for i := range points {
			for _, e := range []*fp.Element{&points[i].X.A0, &points[i].X.A1, &points[i].Y.A0, &points[i].Y.A1} {
				out = element(out, e)
			}
		}
		return out
	}
	q := fp.Modulus().FillBytes(make([]byte, fp.Bytes))
	slices.Reverse(q)
	head := append(binary.LittleEndian.AppendUint32(nil, fp.Bytes), q...)
	head = binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(head, power), power)
	out := append([]byte("ptau"), 1, 0, 0, 0, 7, 0, 0, 0)
	for i, content := range [][]byte{
		head, g1(p.srs.G1.Tau), g2(p.srs.G2.Tau), g1(p.srs.G1.AlphaTau), g1(p.srs.G1.BetaTau), g2([]bn254.G2Affine{p.srs.G2.Beta}), {0, 0, 0, 0},
	} {
		out = binary.LittleEndian.AppendUint32(out, uint32(i+1))
		out = binary.LittleEndian.AppendUint64(out, uint64(len(content)))
		out = append(out, content...)
	}
	return out
}

func importBytes(raw []byte, n uint64) (*powers, error) {
	return importPowers(bytes.NewReader(raw), int64(len(raw)), n)
}

// sections returns where the content of each section of encodePtau begins.
func sectionsOf(t *testing.T, raw []byte) map[uint32]ptauSection {
	t.Helper()
	s, err := ptauSections(bytes.NewReader(raw), int64(len(raw)))
	require.NoError(t, err)
	return s
}

func ownPtau() (*powers, []byte) {
	p := newPowers(8)
	p.contribute(nil)
	return p, encodePtau(p, 3)
}

func TestImportOwnPtau(t *testing.T) {
	p, raw := ownPtau()
	got, err := importBytes(raw, 8)
	require.NoError(t, err)
	require.Equal(t, p.srs, got.srs)

	less, err := importBytes(raw, 4) // the first of a greater ceremony
	require.NoError(t, err)
	require.Len(t, less.srs.G1.Tau, 7)
	require.Equal(t, p.srs.G1.Tau[:7], less.srs.G1.Tau)
	require.Equal(t, p.srs.G2.Beta, less.srs.G2.Beta)

	_, err = importBytes(raw, 16)
	require.ErrorIs(t, err, errPtau)
}

// testdata/snarkjs-power4.ptau was made by snarkjs 0.7.5: new bn128 4, two
// contributions, a beacon.
func TestImportWhatSnarkjsWrote(t *testing.T) {
	raw, err := os.ReadFile("testdata/snarkjs-power4.ptau")
	require.NoError(t, err)
	p, err := importBytes(raw, 16)
	require.NoError(t, err)
	next, err := decodePowers(p.encode(), 16, nil)
	require.NoError(t, err, "it goes on as an own phase 1")
	next.contribute(nil)
	_, err = p.follows(next)
	require.NoError(t, err)
}

func TestCorruptedPtauIsRefused(t *testing.T) {
	p, raw := ownPtau()
	s := sectionsOf(t, raw)
	put := func(at int64, b ...byte) func([]byte) []byte {
		return func(raw []byte) []byte { copy(raw[at:], b); return raw }
	}
	twist := func(change func(*powers)) func([]byte) []byte {
		return func([]byte) []byte {
			var q powers
			q.srs = p.srs
			q.srs.G1.Tau, q.srs.G2.Tau = slices.Clone(p.srs.G1.Tau), slices.Clone(p.srs.G2.Tau)
			q.srs.G1.AlphaTau, q.srs.G1.BetaTau = slices.Clone(p.srs.G1.AlphaTau), slices.Clone(p.srs.G1.BetaTau)
			change(&q)
			return encodePtau(&q, 3)
		}
	}
	for name, change := range map[string]func([]byte) []byte{
		"empty":                       func([]byte) []byte { return nil },
		"another magic":               put(0, 'z'),
		"another version":             put(4, 2),
		"too many sections":           put(8, 0xff, 0xff, 0xff, 0xff),
		"another prime":               put(s[1].at+4, 0),
		"a power that is not there":   put(s[1].at+36, 4),
		"an absurd power":             put(s[1].at+36, 200),
		"cut off":                     func(raw []byte) []byte { return raw[:len(raw)-5] },
		"cut off in a point":          func(raw []byte) []byte { return raw[:s[5].at+10] },
		"a section of absurd size":    put(s[2].at-8, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
		"a section twice":             put(s[3].at-12, 2),
		"a point off the curve":       func(raw []byte) []byte { raw[s[2].at+70] ^= 1; return raw },
		"a point off the group in G2": func(raw []byte) []byte { raw[s[3].at+130] ^= 1; return raw },
		"a coordinate plus the prime": func(raw []byte) []byte {
			at := raw[s[2].at+64 : s[2].at+96]
			slices.Reverse(at)
			v := new(big.Int).SetBytes(at)
			v.Add(v, fp.Modulus()).FillBytes(at)
			slices.Reverse(at)
			return raw
		},
		"a power of another tau": twist(func(q *powers) { q.srs.G1.Tau[5] = q.srs.G1.Tau[4] }),
		"in G2":                  twist(func(q *powers) { q.srs.G2.Tau[5] = q.srs.G2.Tau[4] }),
		"of alpha":               twist(func(q *powers) { q.srs.G1.AlphaTau[5] = q.srs.G1.AlphaTau[4] }),
		"of beta":                twist(func(q *powers) { q.srs.G1.BetaTau[5] = q.srs.G1.BetaTau[4] }),
		"beta of another in G2":  twist(func(q *powers) { q.srs.G2.Beta = q.srs.G2.Tau[1] }),
		"another generator": twist(func(q *powers) {
			q.srs.G1.Tau = q.srs.G1.BetaTau
			q.srs.G1.Tau = append(q.srs.G1.Tau, q.srs.G1.Tau[:7]...)
		}),
		"nobody contributed":     func([]byte) []byte { return encodePtau(newPowers(8), 3) },
		"nobody gave alpha":      twist(func(q *powers) { q.srs.G1.AlphaTau = slices.Clone(q.srs.G1.Tau[:8]) }),
		"an alpha of zero":       twist(func(q *powers) { q.srs.G1.AlphaTau = make([]bn254.G1Affine, 8) }),
		"a beta of zero in both": twist(func(q *powers) { q.srs.G1.BetaTau = make([]bn254.G1Affine, 8); q.srs.G2.Beta = bn254.G2Affine{} }),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := importBytes(change(bytes.Clone(raw)), 8)
			require.ErrorIs(t, err, errPtau)
		})
	}
}

func FuzzImportPowers(f *testing.F) {
	_, raw := ownPtau()
	f.Add(raw)
	f.Add(raw[:100])
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := importBytes(raw, 4)
		if err != nil {
			require.ErrorIs(t, err, errPtau)
			return
		}
		require.NoError(t, p.sound())
	})
}
