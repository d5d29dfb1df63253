package share

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
)

// evidenceVector is one entry of the golden file; there is at least one per reason,
// each broken in that way only.
type evidenceVector struct {
	Name, Header, Coinbase, Branch, ND, Halving, PayoutScript, MinParentHeight,
	KnownParent, ParentHeight, ChildBits, Payee, Reason string
}

func TestVerifyVectors(t *testing.T) {
	raw, err := os.ReadFile("../../../test/vectors/bitcoin.json")
	require.NoError(t, err)
	var file struct{ Evidence []evidenceVector }
	require.NoError(t, json.Unmarshal(raw, &file))

	reasons := map[string]bool{}
	for _, v := range file.Evidence {
		e, rules := v.evidence(t), v.rules(t)
		payee, err := Verify(e, rules)
		require.Equal(t, v.Payee, "0x"+hex.EncodeToString(payee[:]), v.Name)
		reasons[v.Reason] = true
		if v.Reason == "" {
			require.NoError(t, err, v.Name)
			continue
		}
		var refused *EvidenceError
		require.True(t, errors.As(err, &refused), v.Name)
		require.Equal(t, v.Reason, refused.Reason.String(), v.Name)
		text := "evidence: " + v.Reason
		var cause *bitcoin.CoinbaseError
		if errors.As(err, &cause) {
			text += ": " + cause.Error()
		}
		require.Equal(t, refused.Reason == BadCoinbase, cause != nil, v.Name)
		require.EqualError(t, err, text, v.Name)
	}
	for r := ParentUnknown; int(r) < len(evidenceReasons); r++ {
		require.True(t, reasons[r.String()], "no vector for %s", r)
	}
	require.Equal(t, "evidence-reason-0", EvidenceReason(0).String())
	require.Equal(t, "evidence-reason-12", EvidenceReason(len(evidenceReasons)).String())
}

func (v evidenceVector) evidence(t *testing.T) Evidence {
	h, err := bitcoin.ParseHeader(unhex(t, v.Header))
	require.NoError(t, err)
	e := Evidence{Header: h, Coinbase: unhex(t, v.Coinbase)}
	for branch := unhex(t, v.Branch); len(branch) > 0; branch = branch[32:] {
		e.Branch = append(e.Branch, chainhash.Hash(branch))
	}
	return e
}

func (v evidenceVector) rules(t *testing.T) Rules {
	parent := chainhash.Hash(unhex(t, v.KnownParent))
	return Rules{
		ND:              number(t, v.ND),
		Halving:         number(t, v.Halving),
		PayoutScript:    unhex(t, v.PayoutScript),
		MinParentHeight: number(t, v.MinParentHeight),
		Parent: func(h chainhash.Hash) (Parent, bool) {
			return Parent{Height: number(t, v.ParentHeight), ChildBits: number(t, v.ChildBits)}, h == parent
		},
	}
}

// The longest branch that is allowed is allowed; made up, for no block is so large.
func TestVerifyLongestBranch(t *testing.T) {
	j := newJob(t, 0x1e0377ae, 1<<20, 0)
	j.Branch = make([]chainhash.Hash, bitcoin.MaxBranch)
	sub := find(t, j, j.LedgerTarget, true)
	d, r := Judge(j, payee, extranonce1, sub, impossible, now)
	require.Nil(t, r)
	_, err := Verify(Evidence{Header: d.Header, Coinbase: d.Coinbase, Branch: j.Branch}, Rules{
		ND: j.ND, Halving: 210_000, PayoutScript: script,
		Parent: func(chainhash.Hash) (Parent, bool) {
			return Parent{Height: 839999, ChildBits: j.Template.Bits}, true
		},
	})
	require.NoError(t, err)
}

// A share must not be worth anything to anybody else, nor under another state: any
// bit of the evidence that is turned breaks it.
func TestVerifyEveryBitCounts(t *testing.T) {
	j := newJob(t, 0x1e0377ae, 1<<20, 3)
	sub := find(t, j, j.LedgerTarget, true)
	d, r := Judge(j, payee, extranonce1, sub, impossible, now)
	require.Nil(t, r)
	rules := Rules{ND: j.ND, Halving: 210_000, PayoutScript: script, Parent: func(h chainhash.Hash) (Parent, bool) {
		return Parent{Height: 839999, ChildBits: j.Template.Bits}, h == j.Template.Prev
	}}
	e := Evidence{Header: d.Header, Coinbase: d.Coinbase, Branch: j.Branch}
	_, err := Verify(e, rules)
	require.NoError(t, err)

	for i := range e.Coinbase {
		e.Coinbase[i] ^= 1
		_, err := Verify(e, rules)
		require.Error(t, err, "coinbase byte %d", i)
		e.Coinbase[i] ^= 1
	}
	for i := range e.Branch {
		e.Branch[i][i] ^= 1
		_, err := Verify(e, rules)
		require.Error(t, err, "branch hash %d", i)
		e.Branch[i][i] ^= 1
	}
	for i := 4; i < 76; i++ { // version, time and nonce are free, if the hash is still good
		if i >= 68 && i < 72 {
			continue
		}
		e.Header[i] ^= 1
		_, err := Verify(e, rules)
		require.Error(t, err, "header byte %d", i)
		e.Header[i] ^= 1
	}
	_, err = Verify(e, rules)
	require.NoError(t, err)
}

func BenchmarkVerify(b *testing.B) {
	j := newJob(b, 0x207fffff, 2, 3000)
	coinbase := j.Coinbase(payee, extranonce1, [8]byte{})
	e := Evidence{Header: j.Header(coinbase, j.Template.Version, now, 0), Coinbase: coinbase, Branch: j.Branch}
	rules := Rules{ND: 3, Halving: 210_000, PayoutScript: script, Parent: func(chainhash.Hash) (Parent, bool) {
		return Parent{Height: 839999, ChildBits: 0x207fffff}, true
	}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Verify(e, rules); err != nil {
			b.Fatal(err)
		}
	}
}

func unhex(t *testing.T, s string) []byte {
	raw, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	require.NoError(t, err)
	return raw
}

func number(t *testing.T, s string) uint32 {
	n, err := strconv.ParseUint(s, 0, 32)
	require.NoError(t, err)
	return uint32(n)
}
