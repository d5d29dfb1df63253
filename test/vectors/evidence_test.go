package vectors

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

// evidenceVector is the evidence of a ledger share, the rules it is held against,
// and what share.Verify says.
type evidenceVector struct {
	Name            string `json:"name"`
	Header          string `json:"header"`
	Coinbase        string `json:"coinbase"`
	Branch          string `json:"branch"`
	ND              string `json:"nd"`
	Halving         string `json:"halving"`
	PayoutScript    string `json:"payoutScript"`
	MinParentHeight string `json:"minParentHeight"`
	KnownParent     string `json:"knownParent"` // the only header that the relay knows
	ParentHeight    string `json:"parentHeight"`
	ChildBits       string `json:"childBits"`
	Payee           string `json:"payee"` // credited, 21 bytes
	Reason          string `json:"reason"`
}

// evidenceCase is a share under construction: what goes into it, then what is
// changed after it was mined.
type evidenceCase struct {
	name      string
	reason    share.EvidenceReason
	template  job.Template
	payee     bitcoin.Payee
	script    []byte
	nd        uint32
	hardMiner bool // mine the first hash that misses the ledger target
	rules     share.Rules
	parent    share.Parent
	known     chainhash.Hash
	after     func(*share.Evidence)
}

const (
	vectorBits   = 0x1e0377ae
	vectorHeight = 840_000
	vectorND     = 1 << 20 // a ledger share every four hashes or so
)

func evidenceVectors(t *testing.T) []evidenceVector {
	parent := chainhash.DoubleHashH([]byte("parent"))
	txids := []chainhash.Hash{chainhash.DoubleHashH([]byte{0}), chainhash.DoubleHashH([]byte{1}), chainhash.DoubleHashH([]byte{2})}
	var out []evidenceVector
	for _, change := range evidenceCases() {
		c := evidenceCase{
			template: job.Template{
				Prev: parent, Height: vectorHeight, Version: 0x20000000, Bits: vectorBits, CurTime: 1_713_571_767,
				Value: 312_500_000, TxIDs: txids, RawTxs: make([][]byte, len(txids)), Commitment: commitment,
			},
			payee:  vectorPayee,
			script: vectorScript,
			nd:     vectorND,
			rules:  share.Rules{ND: vectorND, Halving: bitcoin.Mainnet.Halving, PayoutScript: vectorScript, MinParentHeight: vectorHeight - 1},
			parent: share.Parent{Height: vectorHeight - 1, ChildBits: vectorBits},
			known:  parent,
		}
		change(&c)
		e := mine(t, c)
		if c.after != nil {
			c.after(&e)
		}
		c.rules.Parent = func(h chainhash.Hash) (share.Parent, bool) { return c.parent, h == c.known }
		payee, err := share.Verify(e, c.rules)
		v := evidenceVector{
			Name:            c.name,
			Header:          hexBytes(e.Header[:]),
			Coinbase:        hexBytes(e.Coinbase),
			Branch:          hexHashes(e.Branch),
			ND:              decimal(c.rules.ND),
			Halving:         decimal(c.rules.Halving),
			PayoutScript:    hexBytes(c.rules.PayoutScript),
			MinParentHeight: decimal(c.rules.MinParentHeight),
			KnownParent:     hexHash(c.known),
			ParentHeight:    decimal(c.parent.Height),
			ChildBits:       hexBits(c.parent.ChildBits),
			Payee:           hexBytes(payee[:]),
			Reason:          name(c.reason),
		}
		if c.reason == 0 {
			require.NoError(t, err, c.name)
			require.Equal(t, c.payee, payee, c.name)
		} else {
			var refused *share.EvidenceError
			require.True(t, errors.As(err, &refused), c.name)
			require.Equal(t, c.reason, refused.Reason, c.name)
		}
		out = append(out, v)
	}

	seen := map[string]bool{}
	for _, v := range out {
		seen[v.Reason] = true
	}
	for r := share.ParentUnknown; r <= share.BelowSubsidy; r++ {
		require.True(t, seen[r.String()], "no case for %s", r)
	}
	return out
}

// mine tries nonces until the header meets the case's ledger target.
func mine(t *testing.T, c evidenceCase) share.Evidence {
	j, err := job.New("v", &c.template, 1, c.script, c.nd, "/paydirt/")
	require.NoError(t, err)
	coinbase := j.Coinbase(c.payee, [4]byte{1, 2, 3, 4}, [8]byte{5, 6, 7, 8, 9, 10, 11, 12})
	for nonce := uint32(0); ; nonce++ {
		h := j.Header(coinbase, j.Template.Version, j.Template.CurTime, nonce)
		if bitcoin.Meets(h.Hash(), j.LedgerTarget) != c.hardMiner {
			return share.Evidence{Header: h, Coinbase: coinbase, Branch: j.Branch}
		}
	}
}

// at moves a case to another height.
func at(c *evidenceCase, height uint32) {
	c.template.Height, c.parent.Height, c.rules.MinParentHeight = height, height-1, height-1
}

func evidenceCases() []func(*evidenceCase) {
	named := func(name string, reason share.EvidenceReason, change func(*evidenceCase)) func(*evidenceCase) {
		return func(c *evidenceCase) {
			c.name, c.reason = name, reason
			change(c)
		}
	}
	return []func(*evidenceCase){
		named("valid", 0, func(*evidenceCase) {}),
		named("valid-empty-block", 0, func(c *evidenceCase) {
			c.template.TxIDs, c.template.RawTxs, c.template.Commitment = nil, nil, nil
		}),
		named("valid-parent-above-anchor", 0, func(c *evidenceCase) { c.rules.MinParentHeight = 800_000 }),
		named("valid-first-height", 0, func(c *evidenceCase) {
			c.template.Height, c.parent.Height, c.rules.MinParentHeight = 1, 0, 0
			c.template.Value = 50_0000_0000
		}),
		named("parent-unknown", share.ParentUnknown, func(c *evidenceCase) { c.known[0] ^= 1 }),
		named("parent-below-anchor", share.ParentTooOld, func(c *evidenceCase) { c.rules.MinParentHeight++ }),
		named("bits-easier", share.WrongBits, func(c *evidenceCase) { c.parent.ChildBits = 0x1e0377ad }),
		named("bits-not-canonical", share.WrongBits, func(c *evidenceCase) {
			c.template.Bits, c.parent.ChildBits = 0x1f000377, 0x1e037700
		}),
		named("bits-zero", share.WrongBits, func(c *evidenceCase) {
			c.parent.ChildBits = 0
			c.after = func(e *share.Evidence) { clear(e.Header[72:76]) }
		}),
		named("above-ledger-target", share.InsufficientWork, func(c *evidenceCase) { c.hardMiner = true }),
		named("easier-pool", share.InsufficientWork, func(c *evidenceCase) { c.rules.ND = 1 }),
		named("coinbase-trailing-byte", share.BadCoinbase, func(c *evidenceCase) {
			c.after = func(e *share.Evidence) { e.Coinbase = append(e.Coinbase, 0) }
		}),
		named("coinbase-64-bytes", share.BadCoinbase, func(c *evidenceCase) {
			c.after = func(e *share.Evidence) { e.Coinbase = e.Coinbase[:64] }
		}),
		named("branch-of-33", share.BranchTooLong, func(c *evidenceCase) {
			c.after = func(e *share.Evidence) { e.Branch = make([]chainhash.Hash, bitcoin.MaxBranch+1) }
		}),
		named("branch-cut", share.WrongRoot, func(c *evidenceCase) {
			c.after = func(e *share.Evidence) { e.Branch = e.Branch[:1] }
		}),
		named("branch-changed", share.WrongRoot, func(c *evidenceCase) {
			c.after = func(e *share.Evidence) {
				e.Branch = slices.Clone(e.Branch)
				e.Branch[1][31] ^= 1
			}
		}),
		named("payee-moved", share.WrongRoot, func(c *evidenceCase) {
			c.after = func(e *share.Evidence) { e.Coinbase[4+1+36+1+4+5+20] ^= 1 }
		}),
		named("script-moved", share.WrongRoot, func(c *evidenceCase) {
			c.after = func(e *share.Evidence) { e.Coinbase[len(e.Coinbase)-4-47-1] ^= 1 }
		}),
		named("height-too-high", share.WrongHeight, func(c *evidenceCase) { c.template.Height++ }),
		named("height-too-low", share.WrongHeight, func(c *evidenceCase) { c.template.Height-- }),
		named("payee-p2wpkh", share.WrongPayee, func(c *evidenceCase) { c.payee[0] = bitcoin.PayeeTypeP2WPKH }),
		named("payee-zero", share.WrongPayee, func(c *evidenceCase) { c.payee = bitcoin.Payee{} }),
		named("script-of-another", share.WrongScript, func(c *evidenceCase) { c.script = append([]byte{0x00, 0x20}, make([]byte, 32)...) }),
		named("script-longer", share.WrongScript, func(c *evidenceCase) { c.script = append(slices.Clone(c.script), 0) }),
		named("script-empty", share.WrongScript, func(c *evidenceCase) { c.script = nil }),
		named("valid-with-fees", 0, func(c *evidenceCase) { c.template.Value += 12_345_678 }),
		named("valid-most-there-is", 0, func(c *evidenceCase) { c.template.Value = math.MaxUint64 }),
		named("one-satoshi-below", share.BelowSubsidy, func(c *evidenceCase) { c.template.Value-- }),
		named("no-value", share.BelowSubsidy, func(c *evidenceCase) { c.template.Value = 0 }),
		named("before-the-halving", share.BelowSubsidy, func(c *evidenceCase) { at(c, vectorHeight-1) }),
		named("valid-before-the-halving", 0, func(c *evidenceCase) {
			at(c, vectorHeight-1)
			c.template.Value = 625_000_000
		}),
		named("valid-on-regtest", 0, func(c *evidenceCase) {
			at(c, 300)
			c.rules.Halving, c.template.Value = bitcoin.Regtest.Halving, 12_5000_0000
		}),
		named("below-on-regtest", share.BelowSubsidy, func(c *evidenceCase) {
			at(c, 299)
			c.rules.Halving, c.template.Value = bitcoin.Regtest.Halving, 12_5000_0000
		}),
		named("valid-after-33-halvings", 0, func(c *evidenceCase) {
			at(c, 33*150)
			c.rules.Halving, c.template.Value = bitcoin.Regtest.Halving, 0
		}),
		named("below-after-32-halvings", share.BelowSubsidy, func(c *evidenceCase) {
			at(c, 33*150-1)
			c.rules.Halving, c.template.Value = bitcoin.Regtest.Halving, 0
		}),
		named("valid-after-64-halvings", 0, func(c *evidenceCase) {
			at(c, 64*150)
			c.rules.Halving, c.template.Value = bitcoin.Regtest.Halving, 0
		}),
	}
}
