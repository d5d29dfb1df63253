//go:build goexperiment.simd && amd64

package e2e

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
	"simd/archsimd"
)

// lanes are sixteen words of sixteen hashes at once: SHA-256 (FIPS 180-4) as CPU miners
// compute it, for a machine with AVX-512. Built with GOEXPERIMENT=simd only. One core
// makes 14 million hashes a second and more (BenchmarkScan).
//
// Sixteen lanes are never copied as an array, nor shifted by a variable: both would mix
// old instructions with AVX-512, which costs more than the hashes.
type lanes = archsimd.Uint32x16

func all(x uint32) lanes { return archsimd.BroadcastUint32x16(x) }

var (
	roundKeys [64]lanes
	initial   [8]lanes
	zero      = all(0)
	low29     = all(1<<29 - 1)
	low22     = all(1<<22 - 1)
	upward    = archsimd.LoadUint32x16(&[16]uint32{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
)

func init() {
	for i, k := range keyWords {
		roundKeys[i] = all(k)
	}
	for i, k := range initialWords {
		initial[i] = all(k)
	}
}

func step(a, b, c, d, e, f, g, h, x lanes) (lanes, lanes) {
	s1 := e.RotateAllRight(6).Xor(e.RotateAllRight(11)).Xor(e.RotateAllRight(25))
	t := h.Add(x).Add(s1).Add(f.Xor(g).And(e).Xor(g))
	s0 := a.RotateAllRight(2).Xor(a.RotateAllRight(13)).Xor(a.RotateAllRight(22))
	return d.Add(t), t.Add(s0).Add(a.Xor(b).And(b.Xor(c)).Xor(b))
}

func extend(w, w1, w9, w14 lanes) lanes {
	s0 := w1.RotateAllRight(7).Xor(w1.RotateAllRight(18)).Xor(w1.RotateAllRight(3).And(low29))
	s1 := w14.RotateAllRight(17).Xor(w14.RotateAllRight(19)).Xor(w14.RotateAllRight(10).And(low22))
	return w.Add(s0).Add(w9).Add(s1)
}

// compress takes a block w, which it changes, into the state s.
func compress(s *[8]lanes, w *[16]lanes) {
	a, b, c, d, e, f, g, h := s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]
	for i := 0; ; i += 16 {
		key := (*[16]lanes)(roundKeys[i:])
		for j := 0; j < 16; j += 8 {
			d, h = step(a, b, c, d, e, f, g, h, w[j+0].Add(key[j+0]))
			c, g = step(h, a, b, c, d, e, f, g, w[j+1].Add(key[j+1]))
			b, f = step(g, h, a, b, c, d, e, f, w[j+2].Add(key[j+2]))
			a, e = step(f, g, h, a, b, c, d, e, w[j+3].Add(key[j+3]))
			h, d = step(e, f, g, h, a, b, c, d, w[j+4].Add(key[j+4]))
			g, c = step(d, e, f, g, h, a, b, c, w[j+5].Add(key[j+5]))
			f, b = step(c, d, e, f, g, h, a, b, w[j+6].Add(key[j+6]))
			e, a = step(b, c, d, e, f, g, h, a, w[j+7].Add(key[j+7]))
		}
		if i == 48 {
			break
		}
		w[0] = extend(w[0], w[1], w[9], w[14])
		w[1] = extend(w[1], w[2], w[10], w[15])
		w[2] = extend(w[2], w[3], w[11], w[0])
		w[3] = extend(w[3], w[4], w[12], w[1])
		w[4] = extend(w[4], w[5], w[13], w[2])
		w[5] = extend(w[5], w[6], w[14], w[3])
		w[6] = extend(w[6], w[7], w[15], w[4])
		w[7] = extend(w[7], w[8], w[0], w[5])
		w[8] = extend(w[8], w[9], w[1], w[6])
		w[9] = extend(w[9], w[10], w[2], w[7])
		w[10] = extend(w[10], w[11], w[3], w[8])
		w[11] = extend(w[11], w[12], w[4], w[9])
		w[12] = extend(w[12], w[13], w[5], w[10])
		w[13] = extend(w[13], w[14], w[6], w[11])
		w[14] = extend(w[14], w[15], w[7], w[12])
		w[15] = extend(w[15], w[0], w[8], w[13])
	}
	s[0], s[1], s[2], s[3] = s[0].Add(a), s[1].Add(b), s[2].Add(c), s[3].Add(d)
	s[4], s[5], s[6], s[7] = s[4].Add(e), s[5].Add(f), s[6].Add(g), s[7].Add(h)
}

// scan returns which of the foreignBatch nonces from nonce on give the header a hash of
// at most limit, a big-endian number.
func scan(header []byte, nonce uint32, limit []byte) (good []uint32) {
	if !archsimd.X86.AVX512() {
		return scanPlainly(header, nonce, limit)
	}
	var middle, state [8]lanes
	var w [16]lanes
	for i := range middle {
		middle[i] = initial[i]
	}
	for i := range w {
		w[i] = all(binary.BigEndian.Uint32(header[4*i:]))
	}
	compress(&middle, &w)
	one, first, second := all(1<<31), all(8*80), all(8*sha256.Size)
	var tail [3]lanes
	for i := range tail {
		tail[i] = all(binary.BigEndian.Uint32(header[64+4*i:]))
	}
	// The greatest bytes of the hash are the last ones of its last word.
	must := all(uint32(1)<<min(31, 8*zeros(limit)) - 1)
	at := upward.Add(all(nonce))
	sixteen := all(16)
	raw := make([]byte, 80)
	copy(raw, header)
	for n := uint32(0); n < foreignBatch; n += 16 {
		for i := range state {
			state[i] = middle[i]
		}
		// Bitcoin's integers are little-endian, SHA-256's words are not.
		w[0], w[1], w[2], w[3], w[4], w[15] = tail[0], tail[1], tail[2], at, one, first
		for i := 5; i < 15; i++ {
			w[i] = zero
		}
		compress(&state, &w)
		for i := range state {
			w[i], state[i] = state[i], initial[i]
		}
		w[8], w[15] = one, second
		for i := 9; i < 15; i++ {
			w[i] = zero
		}
		compress(&state, &w)
		for found := state[7].And(must).Equal(zero).ToBits(); found != 0; found &= found - 1 {
			// at holds the header's last word: the nonce, whose bytes are the other way.
			candidate := bits.ReverseBytes32(nonce + n + uint32(bits.TrailingZeros16(found)))
			binary.LittleEndian.PutUint32(raw[76:], candidate)
			if below(double(raw), limit) {
				good = append(good, candidate)
			}
		}
		at = at.Add(sixteen)
	}
	return good
}

// zeros counts the zero bytes at the head of a number.
func zeros(limit []byte) (n int) {
	for n < 4 && limit[n] == 0 {
		n++
	}
	return n
}

var (
	initialWords = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
	keyWords     = [64]uint32{
		0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
		0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
		0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
		0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
		0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
		0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
		0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
		0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
	}
)
