package ledger

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

// script is a small life: shares of two shifts, a rotation, a seal. It goes on
// after errors, as a server does, and notes what was acknowledged.
type script struct {
	acked  map[uint64]map[uint64]receipt.Receipt // shift → share → its numbers
	failed bool                                  // an error came that was no refusal
}

func runScript(t *testing.T, disk *faultdisk.Disk) *script {
	s := &script{acked: map[uint64]map[uint64]receipt.Receipt{1: {}, 2: {}}}
	cfg := testConfig()
	cfg.writeBuffer = 8 << 10 // compacts several times
	l, err := OpenStorage(disk, cfg)
	if err != nil {
		s.failed = true
		return s
	}
	defer l.Close()
	note := func(err error) bool {
		var reject *share.Reject
		var move *MoveError
		if err != nil && !errors.As(err, &reject) && !errors.As(err, &move) {
			s.failed = true
			require.Error(t, l.Health(), "a disk error is not forgotten")
			require.ErrorIs(t, err, l.Health())
		} else if s.failed {
			t.Errorf("an answer after a failure: %v", err)
		}
		return err == nil
	}
	put := func(k, n uint64) {
		r, err := l.Append(ctx, ledgertest.Share(TagOf(k), ledgertest.Payee(int(n%5)), n))
		if note(err) {
			s.acked[k][n] = r
		}
	}
	for n := range uint64(30) {
		put(1, n)
	}
	first, _ := l.Shift(1)
	full := Change{From: StateOpen, To: first}
	full.To.State = StateFull
	note(l.Update(ctx, full, Change{To: Shift{K: 2, State: StateOpen, Opened: testTime}}))
	for n := uint64(30); n < 40; n++ {
		put(1, n)
		put(2, n)
	}
	first, _ = l.Shift(1)
	sealed := Change{From: StateFull, To: first}
	sealed.To.State = StateSealed
	note(l.Update(ctx, sealed))
	for n := uint64(40); n < 50; n++ {
		put(2, n)
	}
	return s
}

// check opens the disk again and looks for everything that was acknowledged, under
// the numbers that were acknowledged, and that the numbers go on.
func (s *script) check(t *testing.T, disk *faultdisk.Disk) {
	t.Helper()
	l, err := OpenStorage(disk, testConfig())
	require.NoError(t, err)
	defer l.Close()
	for k, numbers := range s.acked {
		stored := map[string]bool{}
		for e, err := range l.Evidence(k) {
			require.NoError(t, err)
			stored[e.Header.Hash().String()] = true
		}
		receipts := promises(t, l, k, 5)
		require.Len(t, receipts, len(stored))
		for n, r := range numbers {
			hash := ledgertest.Share(TagOf(k), ledgertest.Payee(int(n%5)), n).Hash
			require.True(t, stored[hash.String()], "share %d of shift %d was acknowledged", n, k)
			require.Equal(t, r, receipts[shift.KeyOf(hash)], "share %d of shift %d", n, k)
		}
		require.GreaterOrEqual(t, len(numbers)+1, len(stored), "at most the share that failed may be there too")
	}
	newest := l.Newest()
	before := promises(t, l, newest, 5)
	next, err := l.Append(ctx, ledgertest.Share(TagOf(newest), ledgertest.Payee(1), 9999))
	require.NoError(t, err, "it goes on")
	require.EqualValues(t, len(before)+1, next.G, "neither a gap nor a number twice")
	after := promises(t, l, newest, 5)
	require.Equal(t, next, after[next.Key])
}

// At every change of the disk: it is full, a sync fails, the process dies, the
// power goes.
func TestEveryFaultKeepsWhatWasAcknowledged(t *testing.T) {
	whole := faultdisk.New()
	s := runScript(t, whole)
	require.False(t, s.failed)
	s.check(t, whole.Restart())
	s.check(t, whole.PowerCut(rand.New(rand.NewPCG(1, 1))))

	rng := rand.New(rand.NewPCG(2, 2))
	for at := 1; at <= whole.Changes(); at++ {
		for fault, name := range map[faultdisk.Fault]string{faultdisk.NoSpace: "no space", faultdisk.SyncFails: "sync fails", faultdisk.Dies: "dies"} {
			t.Run(fmt.Sprintf("%s at %d", name, at), func(t *testing.T) {
				disk := faultdisk.New()
				disk.FailAt(at, fault)
				s := runScript(t, disk)
				s.check(t, disk.Restart())
				if fault != faultdisk.SyncFails { // what a failed sync lost is lost in a power cut, but then it was not acknowledged
					s.check(t, disk.PowerCut(rng))
				}
				s.check(t, disk.PowerCut(rng))
			})
		}
	}
}

func TestFailureIsLatched(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 3, 1)
	disk.FailAt(disk.Changes()+2, faultdisk.SyncFails) // write, then sync
	err := put(l, ledgertest.Share(-1, ledgertest.Payee(1), 4))
	var failed *FailedError
	require.ErrorAs(t, err, &failed)
	require.Equal(t, failed, l.Health())

	// The disk is well again, and still nothing is taken.
	require.ErrorAs(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 5)), &failed)
	require.ErrorAs(t, l.Update(ctx, change(t, l, 1, StateFull)), &failed)
	require.NoError(t, l.Close())
}
