package vectors

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// hexWord is a field element or hash as a word of 32 bytes, big-endian.
func hexWord[T fr.Element | common.Hash](v T) string {
	switch v := any(v).(type) {
	case fr.Element:
		b := v.Bytes()
		return hexBytes(b[:])
	case common.Hash:
		return hexBytes(v[:])
	}
	panic("unreachable")
}

func hexWords[T fr.Element | common.Hash](vs []T) []string {
	out := make([]string, len(vs))
	for i, v := range vs {
		out[i] = hexWord(v)
	}
	return out
}

func hexBig(v *big.Int) string { return hexBytes(v.FillBytes(make([]byte, 32))) }

func hexAddress(a common.Address) string { return hexBytes(a[:]) }

func hexPayees(ps []bitcoin.Payee) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = hexBytes(p[:])
	}
	return out
}

func signed(n int64) string { return strconv.FormatInt(n, 10) }

func decimals[T uint16 | uint32 | uint64](ns []T) []string {
	out := make([]string, len(ns))
	for i, n := range ns {
		out[i] = decimal(uint64(n))
	}
	return out
}

func amounts(vs []*uint256.Int) []string {
	out := make([]string, len(vs))
	for i, v := range vs {
		out[i] = v.Dec()
	}
	return out
}

// proofWords are the twelve words of a proof in the contract's order.
func proofWords(p *state.Proof) []string {
	out := make([]string, 0, 12)
	for _, part := range [][]*big.Int{p.Points[:], p.Commitment[:], p.CommitmentPok[:]} {
		for _, v := range part {
			out = append(out, hexBig(v))
		}
	}
	return out
}

// parseProof is the inverse of proofWords; ok is false for anything else.
func parseProof(words []string) (*state.Proof, bool) {
	if len(words) != 12 {
		return nil, false
	}
	var v [12]*big.Int
	for i, w := range words {
		var ok bool
		if v[i], ok = new(big.Int).SetString(strings.TrimPrefix(w, "0x"), 16); !ok {
			return nil, false
		}
	}
	return &state.Proof{
		Points:        [8]*big.Int(v[:8]),
		Commitment:    [2]*big.Int(v[8:10]),
		CommitmentPok: [2]*big.Int(v[10:]),
	}, true
}

// seeded is a source of randomness for the content of vectors.
func seeded(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0x70617964697274)) }

func randomElement(r *rand.Rand) (e fr.Element) {
	e.SetBigInt(new(big.Int).SetBytes(randomBytes(r, 48)))
	return e
}

func randomKey(r *rand.Rand) shift.Key { return shift.Key(randomBytes(r, 16)) }

func randomHash(r *rand.Rand) common.Hash { return common.Hash(randomBytes(r, 32)) }

func randomBytes(r *rand.Rand, n int) []byte {
	b := make([]byte, 0, n+8)
	for len(b) < n {
		b = binary.BigEndian.AppendUint64(b, r.Uint64())
	}
	return b[:n]
}

// payee returns the i-th made-up payee.
func payee(i int) bitcoin.Payee {
	return bitcoin.EVMPayee([20]byte{0x9a, 0x7e, 0xe0, 19: byte(i + 1)})
}

func hexCounts(counts []uint16) string { return hexBytes(shift.EncodeCounts(counts)) }
