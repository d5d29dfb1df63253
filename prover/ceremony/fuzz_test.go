package ceremony

import (
	"bytes"
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is taken for the beginning of a file has one encoding.
func FuzzDecodeHeader(f *testing.F) {
	f.Add(header{phase: 1}.encode())
	f.Add(append(header{2, 3, sha256.Sum256(nil), "Ann"}.encode(), "values"...))
	f.Add(header{1, 1, sha256.Sum256(nil), string(make([]byte, MaxName+1))}.encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		h, values, err := decodeHeader(raw)
		if err == nil {
			require.Equal(t, raw, append(h.encode(), values...))
			require.NoError(t, checkName(h.name))
		}
	})
}

// Powers that are taken have one encoding and can be held against each other.
func FuzzDecodePowers(f *testing.F) {
	const n = 2
	p := newPowers(n)
	f.Add(p.encode())
	p.contribute(nil)
	f.Add(p.encode())
	f.Add(p.encode()[:100])
	f.Add(bytes.Repeat([]byte{0xff}, int(sizePowers(n))))
	f.Fuzz(func(t *testing.T, raw []byte) {
		q, err := decodePowers(raw, n, nil)
		if err != nil {
			return
		}
		require.True(t, bytes.Equal(raw, q.encode()))
		_, _ = p.follows(q) // never panics
	})
}
