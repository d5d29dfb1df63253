package bitcoin

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

// vectors is the golden file that the contracts are tested against too.
type vectors struct {
	Headers []struct {
		Height, EpochStart, Raw, Hash, Parent, Time, Bits, Target, Work, NextBits string
	}
	Retargets []struct {
		Name, PowLimitBits, Interval, Timespan, Height, Time, Bits, EpochStart, NextBits string
		NoRetarget                                                                       bool
	}
	Bits          []struct{ Bits, Target, Canonical, Reason string }
	LedgerTargets []struct{ NetworkBits, ND, LedgerTarget string }
	Difficulties  []struct{ Difficulty, Target, Back, Reason string }
	Merkle        []struct{ CoinbaseTxID, TxIDs, Branch, Root string }
	Blocks        []struct{ Header, Coinbase, TxID, Branch, Reason string }
	Coinbases     []coinbaseVector
	Subsidies     []struct{ Height, Halving, Subsidy string }
}

func readVectors(t testing.TB) vectors {
	raw, err := os.ReadFile("../../../test/vectors/bitcoin.json")
	require.NoError(t, err)
	var v vectors
	require.NoError(t, json.Unmarshal(raw, &v))
	return v
}

func TestHeaderVectors(t *testing.T) {
	for _, v := range readVectors(t).Headers {
		h, err := ParseHeader(vectorBytes(t, v.Raw))
		require.NoError(t, err)
		require.Equal(t, vectorHash(t, v.Hash), h.Hash())
		require.Equal(t, vectorHash(t, v.Parent), h.Prev())
		require.Equal(t, vectorNumber(t, v.Time), h.Time())
		require.Equal(t, vectorNumber(t, v.Bits), h.Bits())
		target := mustTarget(t, h.Bits())
		require.Equal(t, vectorTarget(t, v.Target), target)
		require.True(t, Meets(h.Hash(), target))
		require.Equal(t, v.Work, Work(target).Dec())
		if next := vectorNumber(t, v.NextBits); next != 0 {
			require.Equal(t, next, Mainnet.NextBits(HeaderInfo{
				Height: vectorNumber(t, v.Height), Time: h.Time(), Bits: h.Bits(), EpochStart: vectorNumber(t, v.EpochStart),
			}))
		}
	}
}

func TestRetargetVectors(t *testing.T) {
	for _, v := range readVectors(t).Retargets {
		p := Params{
			PowLimitBits: vectorNumber(t, v.PowLimitBits), Interval: vectorNumber(t, v.Interval),
			Timespan: vectorNumber(t, v.Timespan), NoRetarget: v.NoRetarget,
		}
		require.Equal(t, vectorNumber(t, v.NextBits), p.NextBits(HeaderInfo{
			Height: vectorNumber(t, v.Height), Time: vectorNumber(t, v.Time),
			Bits: vectorNumber(t, v.Bits), EpochStart: vectorNumber(t, v.EpochStart),
		}), v.Name)
	}
}

func TestTargetVectors(t *testing.T) {
	all := readVectors(t)
	for _, v := range all.Bits {
		target, err := TargetFromBits(vectorNumber(t, v.Bits))
		if v.Reason != "" {
			require.EqualError(t, err, "no target: "+v.Reason, v.Bits)
			continue
		}
		require.NoError(t, err, v.Bits)
		require.Equal(t, vectorTarget(t, v.Target), target, v.Bits)
		require.Equal(t, vectorNumber(t, v.Canonical), BitsFromTarget(target), v.Bits)
	}
	for _, v := range all.LedgerTargets {
		network := mustTarget(t, vectorNumber(t, v.NetworkBits))
		require.Equal(t, vectorTarget(t, v.LedgerTarget), LedgerTarget(network, vectorNumber(t, v.ND)))
	}
	for _, v := range all.Difficulties {
		d, err := strconv.ParseFloat(v.Difficulty, 64)
		require.NoError(t, err)
		target, err := TargetFromDifficulty(d)
		if v.Reason != "" {
			require.EqualError(t, err, "no target: "+v.Reason, v.Difficulty)
			continue
		}
		require.NoError(t, err, v.Difficulty)
		require.Equal(t, vectorTarget(t, v.Target), target, v.Difficulty)
		require.Equal(t, v.Back, strconv.FormatFloat(DifficultyFromTargetRoundedDown(target), 'g', -1, 64))
	}
}

func TestMerkleVectors(t *testing.T) {
	all := readVectors(t)
	for _, v := range all.Merkle {
		branch := MerkleBranch(vectorHashes(t, v.TxIDs))
		require.True(t, slices.Equal(vectorHashes(t, v.Branch), branch))
		require.Equal(t, vectorHash(t, v.Root), RootFromBranch(vectorHash(t, v.CoinbaseTxID), branch))
	}
	for _, v := range all.Blocks {
		h, err := ParseHeader(vectorBytes(t, v.Header))
		require.NoError(t, err)
		coinbase := vectorBytes(t, v.Coinbase)
		txid := chainhash.DoubleHashH(coinbase)
		require.Equal(t, vectorHash(t, v.TxID), txid)
		require.Equal(t, h.MerkleRoot(), RootFromBranch(txid, vectorHashes(t, v.Branch)))
		_, err = ParseCoinbase(coinbase)
		require.EqualError(t, err, "coinbase: "+v.Reason)
	}
}

func vectorBytes(t testing.TB, s string) []byte {
	raw, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	require.NoError(t, err)
	return raw
}

func vectorHash(t testing.TB, s string) chainhash.Hash { return chainhash.Hash(vectorBytes(t, s)) }

func vectorHashes(t testing.TB, s string) (hashes []chainhash.Hash) {
	for raw := vectorBytes(t, s); len(raw) > 0; raw = raw[chainhash.HashSize:] {
		hashes = append(hashes, chainhash.Hash(raw))
	}
	return hashes
}

func vectorTarget(t testing.TB, s string) *uint256.Int {
	return new(uint256.Int).SetBytes(vectorBytes(t, s))
}

func vectorNumber(t testing.TB, s string) uint32 {
	n, err := strconv.ParseUint(s, 0, 32)
	require.NoError(t, err)
	return uint32(n)
}
