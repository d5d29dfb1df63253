package stratum

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// receiptOf returns the receipt of a reply as a miner's proxy reads it; nil when
// there is none.
func receiptOf(t *testing.T, m message) *receipt.Signed {
	t.Helper()
	var reply struct{ Receipt *receipt.Signed }
	require.NoError(t, json.Unmarshal([]byte(m.raw), &reply))
	return reply.Receipt
}

func TestLedgerShareIsAnsweredWithItsReceipt(t *testing.T) {
	p, c := rolling(t)
	s := c.solve(0x2000, meets(ledgerDifficulty))
	m := c.submit(alice, s)
	c.ok(m)
	r := receiptOf(t, m)
	require.NotNil(t, r)
	require.NoError(t, testCourt.Verify(*r, crypto.PubkeyToAddress(testSigner.PublicKey)))
	stored := p.credited[0]
	require.Equal(t, receipt.Receipt{Tag: stored.Tag, Key: shift.KeyOf(stored.Hash), Payee: stored.Payee, C: 1, G: 1}, r.Receipt)

	// To the byte, and shorter than the jobs that any firmware must be able to read.
	require.Equal(t, fmt.Sprintf(`{"id":%s,"result":true,"error":null,"receipt":%s}`, m.ID, r.AppendJSON(nil)), m.raw)
	require.Less(t, len(m.raw), 512)
}

func TestOnlyAcceptedLedgerSharesHaveAReceipt(t *testing.T) {
	t.Run("a share that is none", func(t *testing.T) {
		_, c := rolling(t)
		m := c.submit(alice, c.solve(0x2000, between(easyStart, ledgerDifficulty)))
		c.ok(m)
		require.Equal(t, fmt.Sprintf(`{"id":%s,"result":true,"error":null}`, m.ID), m.raw)
	})
	t.Run("a ledger share twice", func(t *testing.T) {
		_, c := rolling(t)
		s := c.solve(0x2000, meets(ledgerDifficulty))
		c.ok(c.submit(alice, s))
		m := c.submit(alice, s)
		c.refused(m, 22, "duplicate")
		require.NotContains(t, m.raw, "receipt")
	})
	for name, refuse := range map[string]error{
		"a full ledger":   &share.Reject{Reason: share.LedgerFull},
		"a broken ledger": errors.New("no disk"),
	} {
		t.Run(name, func(t *testing.T) {
			p, c := rolling(t)
			p.refuse = refuse
			m := c.submit(alice, c.solve(0x2000, meets(ledgerDifficulty)))
			require.NotNil(t, m.Error)
			require.NotContains(t, m.raw, "receipt")
		})
	}
	t.Run("a pool that gives none", func(t *testing.T) {
		p, c := rolling(t)
		p.silent = true
		m := c.submit(alice, c.solve(0x2000, meets(ledgerDifficulty)))
		c.ok(m)
		require.Equal(t, fmt.Sprintf(`{"id":%s,"result":true,"error":null}`, m.ID), m.raw)
	})
}
