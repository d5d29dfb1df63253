package gate

import (
	"context"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/sharefile"
)

// fakeShare is no work, but has a payee and a key of its own.
func fakeShare(t testing.TB, who string, n uint32) share.Evidence {
	t.Helper()
	coinb1, coinb2, err := bitcoin.BuildCoinbase(bitcoin.CoinbaseSpec{Height: tipHeight + 1, Payee: payee(who), Value: subsidy, PayoutScript: script(tag)})
	require.NoError(t, err)
	coinbase := append(append(coinb1, binary.BigEndian.AppendUint32(make([]byte, 8), n)...), coinb2...)
	return share.Evidence{Header: bitcoin.NewHeader(1, tip, chainhash.DoubleHashH(coinbase), testTime, hardBits, n), Coinbase: coinbase, Branch: []chainhash.Hash{}}
}

func keyOf(e share.Evidence) shift.Key { return shift.KeyOf(e.Header.Hash()) }

// receipted puts a share and its receipt into the vault.
func (g *gateway) receipted(e share.Evidence, who string, c, number uint32) receipt.Signed {
	g.t.Helper()
	s, err := testDomain.Sign(receipt.Receipt{Tag: tag, Key: keyOf(e), Payee: payee(who), C: c, G: number}, signerKey)
	require.NoError(g.t, err)
	require.NoError(g.t, g.vault.Share(tag, e))
	_, err = g.vault.Receipt(s)
	require.NoError(g.t, err)
	return s
}

// sealed is a posted shift of shares, and its file in a directory.
func sealed(t testing.TB, dir string, shares ...share.Evidence) evidence.Posted {
	t.Helper()
	var entries []shift.Entry
	for _, e := range shares {
		c, err := bitcoin.ParseCoinbase(e.Coinbase)
		require.NoError(t, err)
		entries = append(entries, shift.Entry{Key: keyOf(e), Payee: c.Payee})
	}
	s, err := shift.Seal(shift.Dev, tag+2, entries, nil)
	require.NoError(t, err)
	if dir != "" {
		f, err := os.Create(filepath.Join(dir, sharefile.Name(tag+2)))
		require.NoError(t, err)
		defer f.Close()
		w, err := sharefile.NewWriter(f, sharefile.Header{ChainID: chainID, Distributor: common.Address{1}, K: tag + 2, Count: uint32(len(shares)), ShareRoot: s.ShareRoot()})
		require.NoError(t, err)
		for _, leaf := range s.Leaves {
			for _, e := range shares {
				if keyOf(e) == leaf.Key {
					require.NoError(t, w.Write(e))
				}
			}
		}
		require.NoError(t, w.Close())
	}
	return evidence.Posted{K: tag + 2, ShareRoot: s.ShareRoot(), Counts: s.Counts, Payees: s.NewPayees, Final: true}
}

// show puts a posted shift on the chain.
func (g *gateway) show(p evidence.Posted, change ...func(*View)) {
	g.scene.set(func() {
		g.scene.view = func() *View {
			v := goodView()
			v.Snapshot.Last = 9
			v.Posted[p.K] = p
			for _, f := range change {
				f(v)
			}
			return v
		}
	})
}

// names waits until the docket has so many pieces, and lists them.
func (g *gateway) names(n int) (names []string) {
	g.t.Helper()
	require.Eventually(g.t, func() bool { return len(g.guard.docket.Entries()) >= n }, 5*time.Second, time.Millisecond)
	for _, e := range g.guard.docket.Entries() {
		names = append(names, e.Name)
	}
	return names
}

func withShares(t testing.TB, dir string) func(*Config) {
	return func(c *Config) {
		var err error
		c.Mirror, err = NewMirror(filepath.Join(t.TempDir(), "mirror"), []sharefile.Source{sharefile.Directory(dir)}, shift.Dev, c.Log, c.Now)
		require.NoError(t, err)
		c.Mirror.retry = time.Millisecond
	}
}

func TestAnHonestShiftIsNoEvidence(t *testing.T) {
	dir := t.TempDir()
	g := newGate(t, silent(t), withShares(t, dir))
	e := fakeShare(t, alice, 1)
	g.receipted(e, alice, 1, 1)
	g.show(sealed(t, dir, e, fakeShare(t, bob, 2)))
	require.Eventually(t, func() bool { return g.config.Mirror.has(tag + 2) }, 5*time.Second, time.Millisecond)
	for range 3 {
		g.feed.next(t.Context())
	}
	require.Empty(t, g.guard.docket.Entries())
	require.Empty(t, g.pools.barred(g.now()))
	_, err := os.Stat(filepath.Join(g.config.Mirror.dir, sharefile.Name(tag+2)))
	require.NoError(t, err, "the proxy is a mirror")
}

func TestOmittedSharesAreFound(t *testing.T) {
	dir := t.TempDir()
	g := newGate(t, silent(t), withShares(t, dir))
	kept, lost, swapped := fakeShare(t, alice, 1), fakeShare(t, alice, 2), fakeShare(t, bob, 3)
	g.receipted(kept, alice, 1, 1)
	g.receipted(lost, alice, 2, 2)
	g.receipted(swapped, bob, 1, 3)
	// Bob's count is right, his share is not.
	g.show(sealed(t, dir, kept, fakeShare(t, bob, 4)))
	require.ElementsMatch(t, []string{"omission/9", "restore/9/" + keyOf(lost).String(), "restore/9/" + keyOf(swapped).String()}, g.names(3))
	g.left(rule.Omission)
	require.Equal(t, 2.0, testutil.ToFloat64(g.metrics.evidence.WithLabelValues("restore")))
	require.Contains(t, g.guard.docket.Entries()[0].About, "counts 1 shares of "+payee(alice).String()+", receipted are 2")
	require.Eventually(t, func() bool { return strings.Count(g.printed.String(), "send this transaction") == 3 }, 5*time.Second, time.Millisecond)

	// After a restart nothing is printed again, and it is no reason to leave again.
	g.stop()
	g.start(withMetrics(g.config))
	g.names(3)
	for range 3 {
		g.feed.next(t.Context())
	}
	require.Len(t, g.guard.docket.Entries(), 3)
	require.Equal(t, 3, strings.Count(g.printed.String(), "send this transaction"))
	require.Empty(t, g.pools.barred(g.now()))
}

func TestCountsAloneShowAnOmission(t *testing.T) {
	g := newGate(t, silent(t))
	g.receipted(fakeShare(t, alice, 1), alice, 1, 1)
	p := sealed(t, "", fakeShare(t, bob, 2))
	p.Final = false
	g.show(p)
	for range 3 {
		g.feed.next(t.Context())
	}
	require.Empty(t, g.guard.docket.Entries(), "a post that is not final may be replaced")
	p.Final = true
	g.show(p)
	require.Equal(t, []string{"omission/9"}, g.names(1))
}

func TestShareDataOfAnotherShiftIsNotBelieved(t *testing.T) {
	dir := t.TempDir()
	g := newGate(t, silent(t), withShares(t, dir))
	e := fakeShare(t, alice, 1)
	g.receipted(e, alice, 1, 1)
	sealed(t, dir, fakeShare(t, alice, 5)) // the file
	g.show(sealed(t, "", e))               // the post
	require.Eventually(t, func() bool { return strings.Contains(g.logs.String(), "not as posted") }, 5*time.Second, time.Millisecond)
	require.False(t, g.config.Mirror.has(tag+2))
	require.Empty(t, g.guard.docket.Entries())
}

func TestContradictionsNeedNoPost(t *testing.T) {
	g := newGate(t, silent(t))
	a, b := fakeShare(t, alice, 1), fakeShare(t, bob, 2)
	first := g.receipted(a, alice, 1, 1)
	g.receipted(b, bob, 1, 1)
	g.receipted(fakeShare(t, alice, 3), alice, 2, leaves+1)
	require.ElementsMatch(t, []string{"twice/9/" + first.Key.String(), "overfull/9"}, g.names(2))
}

// When the operator posts nothing any more, every share is restored.
func TestUnpostedSharesAreRestored(t *testing.T) {
	g := newGate(t, silent(t))
	e := fakeShare(t, alice, 1)
	g.receipted(e, alice, 1, 1)
	for range 2 {
		g.feed.next(t.Context())
	}
	require.Empty(t, g.guard.docket.Entries())
	g.scene.set(func() {
		g.scene.view = func() *View {
			v := goodView()
			v.Overdue = func(k uint64) bool { return k == tag+2 }
			return v
		}
	})
	require.Equal(t, []string{"restore/9/" + keyOf(e).String()}, g.names(1))
}

func TestReceiptsThatExpireAreForgotten(t *testing.T) {
	g := newGate(t, silent(t))
	e := fakeShare(t, alice, 1)
	g.receipted(e, alice, 1, 1)
	g.show(sealed(t, "", e), func(v *View) { v.Expired = func(k uint64) bool { return k == tag+2 } })
	require.Eventually(t, func() bool { return len(g.vault.Tags()) == 0 }, 5*time.Second, time.Millisecond)
}

// A tag whose state nobody gives the shares of is not mined, when that is wanted.
func TestSharesAreRequired(t *testing.T) {
	dir := t.TempDir()
	p := newPool(t)
	p.give()
	wanting := func(c *Config) {
		withShares(t, dir)(c)
		c.RequireShares = true
	}
	g := newGate(t, p.address, wanting)
	posted := sealed(t, "", fakeShare(t, alice, 1))
	posted.K = tag
	g.scene.set(func() {
		g.scene.view = func() *View {
			v := goodView()
			v.Posted[tag] = posted
			return v
		}
	})
	require.Eventually(t, func() bool { return g.withheld(tag) }, 5*time.Second, time.Millisecond)
	require.Contains(t, dial(t, g.address).tryLogin(alice), string(rule.SharesWithheld))
	g.left(rule.SharesWithheld)
}

// chamber is a court that answers as it is told.
type chamber struct {
	mu     sync.Mutex
	status evm.Status
	err    error
	asked  map[string]int
}

func (c *chamber) Ensure(_ context.Context, in evm.Intent) (evm.Status, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asked[in.Key]++
	return c.status, c.err
}

func (c *chamber) answer(status evm.Status, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.status, c.err = status, err
}

func (c *chamber) times(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.asked[key]
}

func TestEvidenceIsSentUntilItIsHeard(t *testing.T) {
	mined := evm.Status{State: evm.Mined, Depth: 1, Hash: common.Hash{7}}
	for name, c := range map[string]struct {
		first, last error
		want        evidence.State
	}{
		"heard":                         {nil, nil, evidence.Done},
		"the node is down":              {&evm.NodeError{}, nil, evidence.Done},
		"too early":                     {&evm.RevertError{Name: "BondEmpty"}, nil, evidence.Done},
		"the parent is not relayed yet": {&evm.RevertError{Name: "BadShare", Data: append(make([]byte, 35), 1)}, nil, evidence.Done},
		"somebody was quicker":          {nil, &evm.RevertError{Name: "NothingToTake"}, evidence.Done},
		"not heard":                     {nil, &evm.RevertError{Name: "EvidenceTooLate"}, evidence.Refused},
	} {
		t.Run(name, func(t *testing.T) {
			court := &chamber{asked: map[string]int{}, err: c.first}
			g := &gateway{t: t, scene: &scene{view: goodView}, dir: t.TempDir(), logs: &logBuffer{}, sender: court}
			g.start(withMetrics(testConfig(silent(t))))
			g.receipted(fakeShare(t, alice, 1), alice, 1, leaves+1)
			require.Eventually(t, func() bool { return court.times("evidence/overfull/9") > 1 }, 5*time.Second, time.Millisecond, "it is tried again")
			require.Equal(t, evidence.Found, g.guard.docket.Entries()[0].State)
			g.stop() // and over a restart
			g.start(withMetrics(g.config))
			court.answer(mined, c.last)
			require.Eventually(t, func() bool { return g.guard.docket.Entries()[0].State == c.want }, 5*time.Second, time.Millisecond)
			asked := court.times("evidence/overfull/9")
			for range 3 {
				g.feed.next(t.Context())
			}
			require.Equal(t, asked, court.times("evidence/overfull/9"), "it is over")
		})
	}
}
