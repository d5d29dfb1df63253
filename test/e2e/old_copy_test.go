package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/node/btcdtest"
	"paydirt/coordinator/sharefile"
	"paydirt/test/harness"
)

// A data directory that is put back to a copy is refused, also with its journal lost,
// and no receipt that a miner has got is contradicted by a later one. From the journal,
// or from what a miner's proxy holds, the shares come back.
func TestN1OldCopyOfTheDataDirectory(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	mirror := t.TempDir()
	data, backup := filepath.Join(p.Dir, "paydirtd"), filepath.Join(p.Dir, "backup")
	behind, proxyDir := p.startProxy()
	miner, stop := p.mine(0, 300_000)
	defer stop()
	careful, _ := p.mineAt(behind, 1, 300_000)
	given := receiptsOf{byG: map[string]receipt.Receipt{}, byC: map[string]receipt.Receipt{}}
	collect := func() { given.add(t, p, miner); given.add(t, p, careful) }

	p.eventually("shares", func() bool { return miner.acceptedCount() > 10 && careful.acceptedCount() > 10 })
	p.Daemon.Kill()
	require.NoError(t, os.CopyFS(backup, os.DirFS(data)))
	require.NoError(t, p.StartDaemon(p.ctx))
	p.eventually("shifts to be posted after the copy was made", func() bool { return p.book().LastShift() >= 2 })
	before := miner.acceptedCount() + careful.acceptedCount()
	p.eventually("more shares", func() bool { return miner.acceptedCount()+careful.acceptedCount() > before+5 })

	// Two daemons at once, on copies with one journal.
	second := filepath.Join(p.Dir, "second")
	require.NoError(t, os.CopyFS(second, os.DirFS(backup)))
	elsewhere := []string{"--data-dir", second, "--stratum.listen", "127.0.0.1:0", "--http.listen", "127.0.0.1:0"}
	err := p.runDaemon(append(elsewhere, "--receipts.journal", data+".journal")...)
	require.ErrorContains(t, err, "in-use")
	require.ErrorContains(t, err, data+".journal")
	// And with one of its own, which it does not have.
	require.ErrorContains(t, p.runDaemon(elsewhere...), "the journal of receipts is missing")
	require.ErrorContains(t, p.runDaemon(append(elsewhere, "--receipts.journal", filepath.Join(second, "journal"))...), "lies inside of the data directory")

	// The copy is put back.
	p.killMirrored(mirror)
	collect()
	putBack := func() {
		require.NoError(t, os.RemoveAll(data))
		require.NoError(t, os.CopyFS(data, os.DirFS(backup)))
	}
	putBack()
	err = p.runDaemon()
	require.ErrorContains(t, err, "this data directory is an old copy")
	require.ErrorContains(t, err, "paydirtd run --config "+p.Config+" --recover journal")
	require.ErrorContains(t, err, " by the journal")
	t.Log(err)
	require.NoError(t, p.StartDaemon(p.ctx, "--recover", "journal", "--recover-shares", mirror))
	before = miner.acceptedCount()
	p.eventually("the miner to be back", func() bool { return miner.acceptedCount() > before+5 })
	last := p.book().LastShift()
	p.eventually("the life to go on", func() bool { return p.book().LastShift() > last })

	// The copy is put back, and the journal is lost.
	p.killMirrored(mirror)
	collect()
	putBack()
	require.NoError(t, os.RemoveAll(data+".journal"))
	require.ErrorContains(t, p.runDaemon(), "the journal of receipts is missing")
	exported, err := harness.Run(p.ctx, filepath.Join(p.Bin, "paydirt"), "proxy", "export", "--rpc", p.EVM.URL(), "--pool", p.Address.Hex(), "--dir", proxyDir)
	require.NoError(t, err)
	file := filepath.Join(p.Dir, "receipts.ndjson")
	require.NoError(t, os.WriteFile(file, exported, 0o600))
	open := p.book().LastShift()
	require.NoError(t, p.StartDaemon(p.ctx, "--recover", file, "--recover-shares", mirror))
	require.Equal(t, http.StatusGone, p.get(fmt.Sprintf("/v1/receipts/%s?tag=%d", minerAddress(0), int64(open)-1), nil))
	before = miner.acceptedCount()
	p.eventually("shares without receipts", func() bool { return miner.acceptedCount() > before+5 })

	// Signing begins again with a tag that nobody has signed.
	receipted := given.count()
	p.eventually("a new tag to be signed", func() bool { given.add(t, p, miner); return given.count() > receipted+5 })
	last = p.book().LastShift()
	require.GreaterOrEqual(t, last, open)
	p.eventually("the shifts of the accident to be posted", func() bool { return p.book().LastShift() >= open+2 })
	// What the proxy held a receipt for is credited, every share of it.
	stored := p.shiftOfShares(open + 2)
	keys := map[shift.Key]bool{}
	for hash := range stored {
		keys[shift.KeyOf(hash)] = true
	}
	for _, raw := range careful.heldReceipts() {
		var r receipt.Signed
		require.NoError(t, json.Unmarshal(raw, &r))
		if uint64(r.Tag+2) <= open+2 {
			require.True(t, keys[r.Key], "share %s, receipted under tag %d, is in no shift", r.Key, r.Tag)
		}
	}
	collect()
	p.checkPostedOnce(0)
}

// startProxy starts `paydirt proxy` before the pool, and returns where it takes miners
// and what it keeps.
func (p *pool) startProxy() (address, dir string) {
	p.t.Helper()
	ports, err := btcdtest.FreePorts(1)
	require.NoError(p.t, err)
	dir = filepath.Join(p.Dir, "proxy")
	_, err = p.Launch("proxy", "paydirt", "proxy", "--url", "stratum+tcp://"+p.Stratum, "--listen", ports[0], "--rpc", p.EVM.URL(), "--pool", p.Address.Hex(),
		"--api", p.API, "--dir", dir, "--finality", fmt.Sprint(testFinality), "--interval", "250ms")
	require.NoError(p.t, err)
	return ports[0], dir
}

// killMirrored kills the daemon at a moment when the mirror holds every posted shift.
func (p *pool) killMirrored(mirror string) {
	p.t.Helper()
	for {
		last := p.book().LastShift()
		p.saveShares(mirror, last)
		p.Daemon.Kill()
		time.Sleep(4 * testBlockTime) // what is on its way to the chain arrives
		if p.book().LastShift() == last {
			return
		}
		require.NoError(p.t, p.StartDaemon(p.ctx))
	}
}

// saveShares keeps the share data of the shifts up to last, as a mirror does.
func (p *pool) saveShares(dir string, last uint64) {
	p.t.Helper()
	for k := uint64(1); k <= last; k++ {
		status, body, err := fetch(p.ctx, fmt.Sprintf("%s/v1/shifts/%d/shares", p.API, k))
		require.NoError(p.t, err)
		require.Equal(p.t, http.StatusOK, status)
		require.NoError(p.t, os.WriteFile(filepath.Join(dir, sharefile.Name(k)), body, 0o600))
	}
}

func minerAddress(i int) string {
	address, _ := harness.Miner(i)
	return address.Hex()
}

// heldReceipts returns what came with accepted shares.
func (m *foreignMiner) heldReceipts() (all []json.RawMessage) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for hash := range m.accepted {
		if raw := m.receipts[hash]; len(raw) > 0 {
			all = append(all, json.RawMessage(raw))
		}
	}
	return all
}

// receiptsOf are all receipts that miners ever got. None contradicts another.
type receiptsOf struct{ byG, byC map[string]receipt.Receipt }

func (r receiptsOf) count() int { return len(r.byG) }

func (r receiptsOf) add(t *testing.T, p *pool, m *foreignMiner) {
	t.Helper()
	info := p.chain.Info()
	for _, raw := range m.heldReceipts() {
		var s receipt.Signed
		require.NoError(t, json.Unmarshal(raw, &s))
		require.NoError(t, info.Receipts().Verify(s, info.ReceiptSigner))
		g, c := fmt.Sprint(s.Tag, s.G), fmt.Sprint(s.Tag, s.Payee, s.C)
		for _, other := range []receipt.Receipt{r.byG[g], r.byC[c]} {
			require.False(t, other.G != 0 && receipt.Twice(other, s.Receipt), "signed twice: %v and %v", other, s.Receipt)
		}
		r.byG[g], r.byC[c] = s.Receipt, s.Receipt
	}
}
