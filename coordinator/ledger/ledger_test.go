package ledger

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

var (
	testPool = state.Pool{ChainID: 1337, Distributor: common.HexToAddress("0x00112233445566778899aabbccddeeff00112233"), Tier: shift.Dev}
	testTime = time.Unix(1700000000, 0).UTC()
	ctx      = context.Background()
)

func testConfig() Config {
	return Config{
		Pool:  testPool,
		Rules: ledgertest.World{},
		Now:   func() time.Time { return testTime },
		Log:   slog.New(slog.NewTextHandler(io.Discard, nil)),
	}
}

func openOn(t *testing.T, disk *faultdisk.Disk) *Ledger {
	t.Helper()
	l, err := OpenStorage(disk, testConfig())
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	return l
}

// openJournaled is openOn with the disk's journal.
func openJournaled(t *testing.T, disk *faultdisk.Disk) *Ledger {
	t.Helper()
	l, err := OpenStorage(disk, journaledConfig(disk))
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	return l
}

func journaledConfig(disk *faultdisk.Disk) Config {
	cfg := testConfig()
	cfg.Journal = disk.Journal()
	return cfg
}

// put appends a share whose numbers do not matter.
func put(l *Ledger, s share.LedgerShare) error {
	_, err := l.Append(ctx, s)
	return err
}

// fill appends shares first … last to shift k, by as many miners in turn.
func fill(t *testing.T, l *Ledger, k uint64, first, last, miners int) {
	t.Helper()
	for n := first; n <= last; n++ {
		require.NoError(t, put(l, ledgertest.Share(TagOf(k), ledgertest.Payee(n%miners), uint64(n))), "share %d", n)
	}
}

// rotate opens the shift after k.
func rotate(t *testing.T, l *Ledger, k uint64) {
	t.Helper()
	require.NoError(t, l.Update(ctx, change(t, l, k, StateFull), Change{To: Shift{K: k + 1, State: StateOpen, Opened: testTime}}))
}

// change is a move of shift k that changes the state only.
func change(t *testing.T, l *Ledger, k uint64, to State) Change {
	t.Helper()
	s, ok := l.Shift(k)
	require.True(t, ok)
	c := Change{From: s.State, To: s}
	c.To.State = to
	return c
}

// prove moves a sealed shift to proven, with a proof of nothing.
func prove(t *testing.T, l *Ledger, k uint64) {
	t.Helper()
	entries, err := l.Entries(k)
	require.NoError(t, err)
	known := l.Members(testPool.Tier.Miners)
	sealed, err := shift.Seal(testPool.Tier, k, entries, known)
	require.NoError(t, err)
	c := change(t, l, k, StateProven)
	c.To.Anchors = []common.Hash{{1}}
	c.Post, c.NewPayees = testPost(sealed), sealed.NewPayees
	require.NoError(t, l.Update(ctx, c))
}

func requireReject(t *testing.T, err error, reason share.Reason) {
	t.Helper()
	var reject *share.Reject
	require.ErrorAs(t, err, &reject)
	require.Equal(t, reason, reject.Reason, "%v", err)
}

func TestBeginsWithShift1Open(t *testing.T) {
	l := openOn(t, faultdisk.New())
	require.EqualValues(t, 1, l.Newest())
	s, ok := l.Shift(1)
	require.True(t, ok)
	require.Equal(t, Shift{K: 1, State: StateOpen, Opened: testTime}, s)
	require.EqualValues(t, -1, s.Tag())
	_, ok = l.Shift(2)
	require.False(t, ok)
	_, ok = l.Shift(0)
	require.False(t, ok)
}

func TestAppendIsThereAfterReopening(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 20, 3)
	require.NoError(t, l.Close())

	l = openOn(t, disk.Restart())
	s, _ := l.Shift(1)
	require.EqualValues(t, 20, s.Count)
	for n := range 20 {
		err := put(l, ledgertest.Share(-1, ledgertest.Payee((n+1)%3), uint64(n+1)))
		requireReject(t, err, share.Duplicate)
	}
	fill(t, l, 1, 21, 22, 3)

	rotate(t, l, 1)
	require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
	entries, err := l.Entries(1)
	require.NoError(t, err)
	want := map[shift.Key]bitcoin.Payee{}
	for n := 1; n <= 22; n++ {
		want[shift.KeyOf(ledgertest.Share(-1, ledgertest.Payee(n%3), uint64(n)).Hash)] = ledgertest.Payee(n % 3)
	}
	got := map[shift.Key]bitcoin.Payee{}
	for _, e := range entries {
		got[e.Key] = e.Payee
	}
	require.Equal(t, want, got)
}

func TestEvidenceIsStoredWholeAndInLeafOrder(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 30, 2)
	var last shift.Key
	n := 0
	for e, err := range l.Evidence(1) {
		require.NoError(t, err)
		rules, _ := ledgertest.World{}.Rules(-1)
		_, err = share.Verify(e, rules)
		require.NoError(t, err)
		key := shift.KeyOf(e.Header.Hash())
		require.Positive(t, compareKeys(key, last))
		last = key
		n++
	}
	require.Equal(t, 30, n)
}

func compareKeys(a, b shift.Key) int {
	for i := range a {
		if a[i] != b[i] {
			return int(a[i]) - int(b[i])
		}
	}
	return 0
}

func TestAppendRefuses(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 56, 4)
	rotate(t, l, 1)

	t.Run("a tag without shift", func(t *testing.T) {
		requireReject(t, put(l, ledgertest.Share(1, ledgertest.Payee(1), 1)), share.UnknownJob)
		requireReject(t, put(l, ledgertest.Share(-2, ledgertest.Payee(1), 1)), share.UnknownJob)
		requireReject(t, put(l, ledgertest.Share(-9, ledgertest.Payee(1), 1)), share.UnknownJob)
	})
	t.Run("a share twice", func(t *testing.T) {
		requireReject(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 1)), share.Duplicate)
	})
	t.Run("evidence that does not verify", func(t *testing.T) {
		s := ledgertest.Share(0, ledgertest.Payee(1), 1)
		s.Evidence.Branch = nil
		var broken *share.EvidenceError
		require.ErrorAs(t, put(l, s), &broken)
		require.Equal(t, share.WrongRoot, broken.Reason)
	})
	t.Run("a tag that the evidence does not have", func(t *testing.T) {
		s := ledgertest.Share(0, ledgertest.Payee(1), 1)
		s.Tag = -1
		var broken *share.EvidenceError
		require.ErrorAs(t, put(l, s), &broken)
		require.Equal(t, share.WrongScript, broken.Reason)
	})
	t.Run("another payee than the evidence's", func(t *testing.T) {
		s := ledgertest.Share(0, ledgertest.Payee(1), 1)
		s.Payee = ledgertest.Payee(2)
		require.ErrorContains(t, put(l, s), "comes with the evidence of")
	})
	t.Run("another hash than the evidence's", func(t *testing.T) {
		s := ledgertest.Share(0, ledgertest.Payee(1), 1)
		s.Hash = ledgertest.Share(0, ledgertest.Payee(1), 2).Hash
		require.ErrorContains(t, put(l, s), "comes with the evidence of")
	})
	s, _ := l.Shift(2)
	require.Zero(t, s.Count)
	t.Run("late shares are taken until the shift is sealed", func(t *testing.T) {
		fill(t, l, 1, 57, 57, 4)
		require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
		requireReject(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 58)), share.Stale)
		s, _ := l.Shift(1)
		require.EqualValues(t, 57, s.Count)
	})
	require.NoError(t, l.Health(), "a refused share is no disk failure")
}

func TestAppendOfAnotherBitcoinChainIsStale(t *testing.T) {
	for name, change := range map[string]func(*share.Rules){
		"parent unknown": func(r *share.Rules) {
			r.Parent = func(chainhash.Hash) (share.Parent, bool) { return share.Parent{}, false }
		},
		"parent too old": func(r *share.Rules) { r.MinParentHeight = 101 },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := testConfig()
			cfg.Rules = rulesFunc(func(tag int64) (share.Rules, error) {
				r, err := ledgertest.World{}.Rules(tag)
				change(&r)
				return r, err
			})
			l, err := OpenStorage(faultdisk.New(), cfg)
			require.NoError(t, err)
			defer l.Close()
			requireReject(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 1)), share.Stale)
		})
	}
}

func TestAppendWithoutRulesIsNotTheMinersFault(t *testing.T) {
	cfg := testConfig()
	unreachable := errors.New("unreachable")
	cfg.Rules = rulesFunc(func(int64) (share.Rules, error) { return share.Rules{}, unreachable })
	l, err := OpenStorage(faultdisk.New(), cfg)
	require.NoError(t, err)
	defer l.Close()
	err = put(l, ledgertest.Share(-1, ledgertest.Payee(1), 1))
	require.ErrorIs(t, err, unreachable)
	var reject *share.Reject
	require.False(t, errors.As(err, &reject))
}

func TestLedgerFull(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	n := testPool.Tier.Leaves
	fill(t, l, 1, 1, n, 5)
	requireReject(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), uint64(n+1))), share.LedgerFull)

	rotate(t, l, 1)
	requireReject(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), uint64(n+1))), share.LedgerFull)
	fill(t, l, 2, 1, 1, 5)
	require.NoError(t, l.Close())

	l = openOn(t, disk.Restart())
	requireReject(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), uint64(n+1))), share.LedgerFull)
}

// A post that registers too many would not fit in a transaction.
func TestOnlySoManyWaitForTheirIDs(t *testing.T) {
	const miners = 1024
	v := &view{registry: map[bitcoin.Payee]bool{}}
	join := func(n int) {
		for i := range n {
			require.NoError(t, v.admits(ledgertest.Payee(len(v.registry)+1), miners), "new payee %d", i)
			v.registry[ledgertest.Payee(len(v.registry)+1)] = true
		}
	}
	getIDs := func() {
		for i := len(v.members); i < len(v.registry); i++ {
			v.members = append(v.members, ledgertest.Payee(i+1))
		}
	}
	stranger := ledgertest.Payee(miners + 1)
	for range miners / MaxNew {
		join(MaxNew)
		requireReject(t, v.admits(stranger, miners), share.RegistryFull)
		require.NoError(t, v.admits(ledgertest.Payee(MaxNew), miners), "who waits already")
		getIDs()
	}
	join(miners % MaxNew)
	getIDs()
	requireReject(t, v.admits(stranger, miners), share.RegistryFull)
}

func TestRegistryFull(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	miners := testPool.Tier.Miners
	stranger := ledgertest.Payee(miners + 1)

	full := func(l *Ledger) {
		t.Helper()
		requireReject(t, l.Admit(stranger), share.RegistryFull)
		k := l.Newest()
		requireReject(t, put(l, ledgertest.Share(TagOf(k), stranger, 1000+k)), share.RegistryFull)
		require.NoError(t, l.Admit(ledgertest.Payee(3)))
		require.NoError(t, put(l, ledgertest.Share(TagOf(k), ledgertest.Payee(3), 2000+k)))
	}
	fill(t, l, 1, 1, 40, miners-2)
	require.NoError(t, l.Admit(stranger))
	require.NoError(t, l.Admit(stranger), "asking reserves nothing")
	fill(t, l, 1, 41, 57, miners)
	full(l) // by shares of an open shift
	rotate(t, l, 1)
	full(l) // of a full one
	require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
	require.NoError(t, l.Close())
	disk = disk.Restart()
	l = openOn(t, disk)
	requireReject(t, l.Admit(stranger), share.RegistryFull) // of a sealed one
	prove(t, l, 1)
	require.NoError(t, l.Close())
	l = openOn(t, disk.Restart())
	requireReject(t, l.Admit(stranger), share.RegistryFull) // posted
	require.Len(t, l.Members(miners), miners)
}

func TestAppendAfterClose(t *testing.T) {
	l := openOn(t, faultdisk.New())
	require.NoError(t, l.Close())
	require.ErrorIs(t, l.Close(), ErrClosed)
	require.ErrorIs(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 1)), ErrClosed)
}

func TestAppendGivesUpWithItsContext(t *testing.T) {
	l := openOn(t, faultdisk.New())
	gone, cancel := context.WithCancel(ctx)
	cancel()
	// Either may win: what counts is that it returns.
	if _, err := l.Append(gone, ledgertest.Share(-1, ledgertest.Payee(1), 1)); err != nil {
		require.ErrorIs(t, err, context.Canceled)
	}
}

func TestChanged(t *testing.T) {
	l := openOn(t, faultdisk.New())
	<-l.Changed() // shift 1 was opened
	fill(t, l, 1, 1, 3, 1)
	<-l.Changed()
	select {
	case <-l.Changed():
		t.Fatal("one token")
	default:
	}
}

type rulesFunc func(int64) (share.Rules, error)

func (f rulesFunc) Rules(tag int64) (share.Rules, error) { return f(tag) }
