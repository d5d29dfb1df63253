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
	hold, held := make(chan struct{}), make(chan struct{})
	go l.submit(ctx, func(*leveldb.Batch) error { close(held); <-hold; return nil })
	<-held
	before := disk.Changes()
	var all []*request
	for n := range uint64(50) {
		s := ledgertest.Share(-1, ledgertest.Payee(1), n)
		r := &request{stage: func(b *leveldb.Batch) error { return l.stageShare(b, 1, s) }, done: make(chan error, 1)}
		l.queue <- r
		all = append(all, r)
	}
	close(hold)
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
	hold, held := make(chan struct{}), make(chan struct{})
	go l.submit(ctx, func(*leveldb.Batch) error { close(held); <-hold; return nil })
	<-held
	var all []*request
	for _, n := range []uint64{1, 2, 1, 3} {
		s := ledgertest.Share(-1, ledgertest.Payee(1), n)
		r := &request{stage: func(b *leveldb.Batch) error { return l.stageShare(b, 1, s) }, done: make(chan error, 1)}
		l.queue <- r
		all = append(all, r)
	}
	close(hold)
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
				err := l.Append(ctx, ledgertest.Share(-1, ledgertest.Payee(int(w)), n))
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
