package e2e

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
	"paydirt/test/harness"
)

// A miner's receipts are the court's evidence, also across a kill of paydirtd in the
// middle of a share, and a shift keeps what they promise.
func TestReceipts(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	m, stop := p.mine(0, 600_000)
	p.eventually("some shares", func() bool { return m.acceptedCount() > 20 })
	p.soon(time.Millisecond, "a share under way", func() bool { return m.inFlight() > 0 })
	p.Daemon.Kill()
	require.NoError(t, p.StartDaemon(p.ctx))
	before := m.acceptedCount()
	p.eventually("two shifts to be posted", func() bool { return m.acceptedCount() > before && p.book().LastShift() >= 2 })
	stop()
	p.checkReceipts(0, m)
}

// checkReceipts checks what the i-th miner, the only one, holds against the operator:
// with each accepted share a receipt came that the court hears, no two of them
// contradict each other, the pool gives the same ones again, and what is posted
// keeps every promise.
func (p *pool) checkReceipts(i int, m *foreignMiner) {
	p.t.Helper()
	info := p.chain.Info()
	domain := receipt.NewDomain(info.ChainID, info.Court)
	address, _ := harness.Miner(i)
	payee := bitcoin.EVMPayee(address)
	m.mu.Lock()
	accepted, raw := maps.Clone(m.accepted), maps.Clone(m.receipts)
	m.mu.Unlock()

	held := map[shift.Key]receipt.Signed{}
	for hash := range accepted {
		var r receipt.Signed
		require.NoError(p.t, json.Unmarshal(raw[hash], &r), "share %s came with %q", displayed(hash), raw[hash])
		require.NoError(p.t, domain.Verify(r, info.ReceiptSigner))
		require.Equal(p.t, shift.KeyOf(hash), r.Key)
		require.Equal(p.t, payee, r.Payee)
		held[r.Key] = r
	}

	b := p.book()
	again := 0
	for tag := int64(-1); tag <= int64(b.LastShift()); tag++ {
		byG := map[uint32]receipt.Signed{}
		for _, r := range p.receipts(address, tag) {
			require.NoError(p.t, domain.Verify(r, info.ReceiptSigner))
			require.EqualValues(p.t, len(byG)+1, r.C, "numbers without a gap")
			require.NotContains(p.t, byG, r.G)
			require.False(p.t, r.Overfull(info.Tier.Leaves))
			byG[r.G] = r
			if told, ok := held[r.Key]; ok {
				require.Equal(p.t, told, r, "signed again, and not the same")
				delete(held, r.Key)
				again++
			}
		}
		if posted, ok := b.Shift(uint64(tag + 2)); ok {
			id, known := b.IDOf(payee)
			require.True(p.t, known)
			require.EqualValues(p.t, posted.Counts[id], len(byG), "shift %d", tag+2)
		}
	}
	require.Empty(p.t, held, "these receipts the pool does not know any more")
	p.t.Logf("%d receipts held, each the same when it was asked for again", again)
}

// receipts asks the pool for all receipts of a payee under a tag.
func (p *pool) receipts(payee common.Address, tag int64) (all []receipt.Signed) {
	p.t.Helper()
	for after := uint32(0); ; {
		var page struct {
			Receipts []receipt.Signed `json:"receipts"`
			Next     *uint32          `json:"next"`
		}
		status := p.get(fmt.Sprintf("/v1/receipts/%s?tag=%d&after=%d&limit=7", payee, tag, after), &page)
		if status == http.StatusNotFound {
			return nil // no job has that tag yet
		}
		require.Equal(p.t, http.StatusOK, status)
		all = append(all, page.Receipts...)
		if page.Next == nil {
			return all
		}
		after = *page.Next
	}
}
