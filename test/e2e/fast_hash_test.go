package e2e

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func scanPlainly(header []byte, nonce uint32, limit []byte) (good []uint32) {
	header = slices.Clone(header)
	for n := range uint32(foreignBatch) {
		binary.LittleEndian.PutUint32(header[76:], nonce+n)
		if below(double(header), limit) {
			good = append(good, nonce+n)
		}
	}
	return good
}

// What a fast scan finds meets the target, and it finds as much as a plain one: it may
// try the nonces of a batch in another order of bytes.
func TestScan(t *testing.T) {
	header := make([]byte, 80)
	limit := make([]byte, 32)
	for i := 2; i < len(limit); i++ {
		limit[i] = 0xff
	}
	limit[1] = 0x3f // one hash in 1,024
	fast, plain := 0, 0
	for batch := range uint32(500) {
		header[0] = byte(batch)
		for _, nonce := range scan(header, batch*foreignBatch, limit) {
			binary.LittleEndian.PutUint32(header[76:], nonce)
			require.True(t, below(double(header), limit))
			fast++
		}
		plain += len(scanPlainly(header, batch*foreignBatch, limit))
	}
	require.InDelta(t, 500, plain, 120)
	require.InDelta(t, 500, fast, 120)
}

func BenchmarkScan(b *testing.B) {
	header, limit := make([]byte, 80), make([]byte, 32)
	for i := 0; i < b.N; i += foreignBatch {
		scan(header, uint32(i), limit)
	}
}
