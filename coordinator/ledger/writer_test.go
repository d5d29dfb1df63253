package ledger

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

// Requests that wait while another is written share one synced write.
func TestGroupCommit(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	release := hold(l)
	before := disk.Changes()
	var all []*request
	for n := range uint64(50) {
		all = append(all, queueShare(l, 1, ledgertest.Share(-1, ledgertest.Payee(1), n)))
	}
	release()
	for _, r := range all {
		require.NoError(t, <-r.done)
	}
	require.Equal(t, before+2, disk.Changes(), "one write, one sync")
}

// One share in a group is refused, the others are stored, and a share that comes
// twice in one group is stored once.
func TestGroupWithRefusals(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	release := hold(l)
	var all []*request
	for _, n := range []uint64{1, 2, 1, 3} {
		all = append(all, queueShare(l, 1, ledgertest.Share(-1, ledgertest.Payee(1), n)))
	}
	release()
	require.NoError(t, <-all[0].done)
	require.NoError(t, <-all[1].done)
	requireReject(t, <-all[2].done, share.Duplicate)
	require.NoError(t, <-all[3].done)
	require.NoError(t, l.Close())
	l = openOn(t, disk.Restart())
	s, _ := l.Shift(1)
	require.EqualValues(t, 3, s.Count)
}

// Close finishes what waits; whoever comes later hears so, and nobody hangs.
func TestCloseWhileAppending(t *testing.T) {
	disk := faultdisk.New()
	cfg := testConfig()
	cfg.Pool.Tier.Leaves = shift.MaxLeaves
	l, err := OpenStorage(disk, cfg)
	require.NoError(t, err)
	var (
		group sync.WaitGroup
		acked atomic.Int64
		some  = make(chan struct{})
	)
	for w := range uint64(8) {
		group.Go(func() {
			for n := w; ; n += 8 {
				err := put(l, ledgertest.Share(-1, ledgertest.Payee(int(w)), n))
				if errors.Is(err, ErrClosed) {
					return
				}
				if err != nil {
					t.Error(err)
					return
				}
				if acked.Add(1) == 100 {
					close(some)
				}
			}
		})
	}
	<-some
	require.NoError(t, l.Close())
	group.Wait()

	l, err = OpenStorage(disk.Restart(), cfg)
	require.NoError(t, err)
	defer l.Close()
	s, _ := l.Shift(1)
	require.EqualValues(t, acked.Load(), s.Count)
}

// hold makes the writer wait, so that what is queued meanwhile is one group.
func hold(l *Ledger) (release func()) {
	wait, held := make(chan struct{}), make(chan struct{})
	go l.submit(ctx, func(*leveldb.Batch) error { close(held); <-wait; return nil })
	<-held
	return func() { close(wait) }
}

func queueShare(l *Ledger, k uint64, s share.LedgerShare) *request {
	r := &request{stage: func(b *leveldb.Batch) error {
		_, err := l.stageShare(b, k, s)
		return err
	}, done: make(chan error, 1)}
	l.queue <- r
	return r
}

// A share that was looked at before its shift was sealed, and is stored after.
func TestShareBehindTheSeal(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 56, 3)
	rotate(t, l, 1)
	sealed := change(t, l, 1, StateSealed)
	release := hold(l)
	before := queueShare(l, 1, ledgertest.Share(-1, ledgertest.Payee(1), 100))
	seal := &request{stage: func(b *leveldb.Batch) error { return l.stageChanges(b, []Change{sealed}) }, done: make(chan error, 1)}
	l.queue <- seal
	after := queueShare(l, 1, ledgertest.Share(-1, ledgertest.Payee(1), 101))
	release()
	require.NoError(t, <-before.done)
	require.NoError(t, <-seal.done)
	requireReject(t, <-after.done, share.Stale)
	entries, err := l.Entries(1)
	require.NoError(t, err)
	require.Len(t, entries, 57)
}

// 2⁻¹²⁸ by chance, but a shift with it could never be posted.
func TestZeroKey(t *testing.T) {
	l := openOn(t, faultdisk.New())
	s := ledgertest.Share(-1, ledgertest.Payee(1), 1)
	clear(s.Hash[:16])
	requireReject(t, <-queueShare(l, 1, s).done, share.Malformed)
}

// A reader that is slow does not hold the writer up, and sees a shift as it was
// when it began.
func TestReadingWhileAppending(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 10, 1)
	n := 0
	for _, err := range l.Evidence(1) {
		require.NoError(t, err)
		if n++; n == 1 {
			fill(t, l, 1, 11, 20, 1)
		}
	}
	require.Equal(t, 10, n)
}
