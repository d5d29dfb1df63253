//go:build !goexperiment.simd || !amd64

package e2e

// scan returns which of the foreignBatch nonces from nonce on give the header a hash of
// at most limit, a big-endian number. With GOEXPERIMENT=simd another scan takes its
// place that is ten times as fast.
func scan(header []byte, nonce uint32, limit []byte) []uint32 {
	return scanPlainly(header, nonce, limit)
}
