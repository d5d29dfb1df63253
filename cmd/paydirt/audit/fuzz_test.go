package audit

import (
	"bytes"
	"context"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
)

// There is one file that a shift can have. Every other one is reported, whatever it
// is made of.
func FuzzShareFile(f *testing.F) {
	h := honest(f)
	h.deliveries = nil
	file, err := h.Open(context.Background(), 2)
	require.NoError(f, err)
	good, err := io.ReadAll(file)
	require.NoError(f, err)
	f.Add(good)
	f.Add(good[:len(good)-1])
	f.Add(append(bytes.Clone(good), '\n'))
	f.Add(bytes.ToUpper(good))
	f.Add([]byte(nil))
	f.Fuzz(func(t *testing.T, file []byte) {
		h.t = t
		h.rewrite = func(k uint64, honest []byte) []byte {
			if k == 2 {
				return file
			}
			return honest
		}
		r := h.check()
		if bytes.Equal(file, good) {
			require.Equal(t, ExitOK, r.ExitCode())
		} else {
			require.Equal(t, ExitBroken, r.ExitCode())
		}
	})
}
