package ledger

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

// promises returns all receipts of shift k by key, and checks that their numbers
// are 1, 2, … under the tag and for each payee, each once.
func promises(t *testing.T, l *Ledger, k uint64, miners int) map[shift.Key]receipt.Receipt {
	t.Helper()
	out := map[shift.Key]receipt.Receipt{}
	numbers := map[uint32]bool{}
	for m := range miners {
		receipts, err := l.Receipts(TagOf(k), ledgertest.Payee(m), 0, math.MaxInt)
		require.NoError(t, err)
		last := uint32(0)
		for i, r := range receipts {
			require.EqualValues(t, i+1, r.C)
			require.Greater(t, r.G, last, "c follows g")
			last = r.G
			require.Equal(t, TagOf(k), r.Tag)
			require.Equal(t, ledgertest.Payee(m), r.Payee)
			numbers[r.G] = true
			out[r.Key] = r
		}
	}
	require.Len(t, numbers, len(out), "one g, one share")
	for g := range uint32(len(out)) {
		require.True(t, numbers[g+1], "g %d of %d", g+1, len(out))
	}
	return out
}

func TestNumbers(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	appended := func(tag int64, miner int, n uint64) (c, g uint32) {
		t.Helper()
		s := ledgertest.Share(tag, ledgertest.Payee(miner), n)
		r, err := l.Append(ctx, s)
		require.NoError(t, err)
		require.Equal(t, receipt.Receipt{Tag: tag, Key: shift.KeyOf(s.Hash), Payee: s.Payee, C: r.C, G: r.G}, r)
		return r.C, r.G
	}
	want := func(c, g uint32) func(uint32, uint32) {
		return func(gotC, gotG uint32) {
			t.Helper()
			require.Equal(t, [2]uint32{c, g}, [2]uint32{gotC, gotG})
		}
	}
	want(1, 1)(appended(-1, 1, 1))
	want(2, 2)(appended(-1, 1, 2))
	want(1, 3)(appended(-1, 2, 3))
	// A refused share takes no number.
	require.Error(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 1)))
	require.Error(t, put(l, ledgertest.Share(7, ledgertest.Payee(1), 1)))
	want(3, 4)(appended(-1, 1, 4))

	require.NoError(t, l.Close())
	disk = disk.Restart()
	l = openOn(t, disk)
	want(2, 5)(appended(-1, 2, 5))
	want(4, 6)(appended(-1, 1, 6))
	for n := uint64(7); n <= 57; n++ {
		appended(-1, 3, n)
	}
	rotate(t, l, 1)
	want(1, 1)(appended(0, 2, 1))     // each tag has its own
	want(52, 58)(appended(-1, 3, 58)) // late, and still under the old one
	want(2, 2)(appended(0, 2, 2))
	require.Len(t, promises(t, l, 1, 4), 58)
	require.Len(t, promises(t, l, 2, 4), 2)
}

// What may be signed again is what was acknowledged, whatever became of its shift.
func TestReceiptsAreTheSameForEver(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 57, 5)
	want := promises(t, l, 1, 5)
	require.Len(t, want, 57)
	same := func(when string) {
		t.Helper()
		require.Equal(t, want, promises(t, l, 1, 5), when)
		require.Equal(t, want, promises(t, l, 1, 5), "%s, asked again", when)
		require.NoError(t, l.Close())
		disk = disk.Restart()
		l = openOn(t, disk)
		require.Equal(t, want, promises(t, l, 1, 5), "%s, after a restart", when)
	}
	same("open")
	rotate(t, l, 1)
	same("full")
	require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
	same("sealed")
	prove(t, l, 1)
	same("proven")
}

func TestReceiptsInPages(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 57, 5)
	page := func(tag int64, after uint32, limit int) (cs []uint32) {
		t.Helper()
		receipts, err := l.Receipts(tag, ledgertest.Payee(1), after, limit)
		require.NoError(t, err)
		require.NotNil(t, receipts)
		for _, r := range receipts {
			cs = append(cs, r.C)
		}
		return cs
	}
	check := func() {
		t.Helper()
		require.Equal(t, []uint32{1, 2, 3}, page(-1, 0, 3))
		require.Equal(t, []uint32{4, 5, 6}, page(-1, 3, 3))
		require.Equal(t, []uint32{12}, page(-1, 11, 3))
		require.Empty(t, page(-1, 12, 3))
		require.Empty(t, page(-1, math.MaxUint32, 3))
		require.Empty(t, page(-1, 0, 0))
		for _, tag := range []int64{-2, 5, math.MinInt64, math.MaxInt64, math.MaxInt64 - 2} {
			require.Empty(t, page(tag, 0, 3), "tag %d", tag)
		}
		receipts, err := l.Receipts(-1, ledgertest.Payee(99), 0, 3)
		require.NoError(t, err)
		require.Empty(t, receipts)
	}
	check()
	rotate(t, l, 1)
	require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
	check()
}

// A share that is not on disk has no receipt, though the ledger counts it already.
func TestNoReceiptBeforeTheSync(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 3, 1)
	disk.FailAt(disk.Changes()+2, faultdisk.SyncFails)
	r, err := l.Append(ctx, ledgertest.Share(-1, ledgertest.Payee(0), 4))
	require.Error(t, err)
	require.Zero(t, r)
	s, _ := l.Shift(1)
	require.EqualValues(t, 4, s.Count)
	receipts, err := l.Receipts(-1, ledgertest.Payee(0), 0, 100)
	require.NoError(t, err)
	require.Len(t, receipts, 3)
}

// A receipt that is asked for while the write is under way that seals the shift,
// with a last share in it, does not make the ledger forget that share's.
func TestReceiptsWhileTheShiftIsSealed(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 57, 1)
	rotate(t, l, 1)
	last := ledgertest.Share(-1, ledgertest.Payee(0), 58)
	// The writer's view, before the disk has it.
	var batch leveldb.Batch
	sealed := change(t, l, 1, StateSealed)
	l.mu.Lock()
	_, err := l.stageShare(&batch, 1, last)
	require.NoError(t, err)
	require.NoError(t, l.stageChanges(&batch, []Change{sealed}))
	l.mu.Unlock()
	receipts, err := l.Receipts(-1, ledgertest.Payee(0), 0, 100)
	require.NoError(t, err)
	require.Len(t, receipts, 57)
	require.NoError(t, l.sync(&batch))
	receipts, err = l.Receipts(-1, ledgertest.Payee(0), 0, 100)
	require.NoError(t, err)
	require.Len(t, receipts, 58)
}

// Old shifts are read again when somebody asks for them; memory stays bounded.
func TestNumbersOfOldShiftsAreForgotten(t *testing.T) {
	l := openOn(t, faultdisk.New())
	for k := uint64(1); k <= maxNumbered+3; k++ {
		fill(t, l, k, 1, 56, 3)
		rotate(t, l, k)
		require.NoError(t, l.Update(ctx, change(t, l, k, StateSealed)))
		prove(t, l, k)
	}
	for range 2 {
		for k := uint64(1); k <= maxNumbered+3; k++ {
			require.Len(t, promises(t, l, k, 3), 56)
			require.LessOrEqual(t, len(l.numbered.known), maxNumbered)
		}
	}
	require.Contains(t, l.numbered.known, uint64(maxNumbered+3))
}

func TestReceiptsOfADamagedShift(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 57, 3)
	rotate(t, l, 1)
	require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
	it := l.db.NewIterator(sharesOf(1), nil)
	require.True(t, it.Next())
	require.NoError(t, l.db.Put(it.Key(), it.Value()[:50], nil))
	it.Release()
	var failed *FailedError
	_, err := l.Receipts(-1, ledgertest.Payee(0), 0, 1)
	require.ErrorAs(t, err, &failed)
}

var testDomain = receipt.NewDomain(testPool.ChainID, common.Address{0xc0})

func testSigner(t testing.TB) *evm.Key {
	private, err := crypto.ToECDSA(crypto.Keccak256([]byte("the receipt key")))
	require.NoError(t, err)
	return evm.NewKey(private)
}

func TestIssuer(t *testing.T) {
	disk := faultdisk.New()
	l := openJournaled(t, disk)
	key, domain := testSigner(t), testDomain
	issuer, err := NewIssuer(l, domain, key)
	require.NoError(t, err)

	var given []receipt.Signed
	for n := range uint64(20) {
		s, err := issuer.Append(ctx, ledgertest.Share(-1, ledgertest.Payee(1), n))
		require.NoError(t, err)
		require.NoError(t, domain.Verify(*s, key.Address()))
		given = append(given, *s)
	}
	none, err := issuer.Append(ctx, ledgertest.Share(-1, ledgertest.Payee(1), 3))
	requireReject(t, err, share.Duplicate)
	require.Zero(t, none)

	// Whenever a receipt is signed again, it is the one that was given.
	again := func(l *Ledger) {
		t.Helper()
		issuer, err := NewIssuer(l, domain, key)
		require.NoError(t, err)
		all, err := issuer.Receipts(-1, ledgertest.Payee(1), 0, 100)
		require.NoError(t, err)
		require.Equal(t, given, all)
		some, err := issuer.Receipts(-1, ledgertest.Payee(1), 5, 2)
		require.NoError(t, err)
		require.Equal(t, given[5:7], some)
	}
	again(l)
	require.NoError(t, l.Close())
	again(openJournaled(t, disk.Restart()))
	_, err = issuer.Receipts(-2, ledgertest.Payee(1), 0, 100)
	require.NoError(t, err)
}
