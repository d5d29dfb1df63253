package ledger

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/journal"
	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

// signer signs shares and notes every receipt that it ever gave, over all copies of a
// ledger. Two receipts that contradict each other fail the test.
type signer struct {
	t     require.TestingT
	given map[[2]int64]receipt.Receipt // by tag and g
	byC   map[string]receipt.Receipt   // by tag, payee and c
}

func testKey() *evm.Key {
	private, err := crypto.ToECDSA(crypto.Keccak256([]byte("the receipt key")))
	if err != nil {
		panic(err)
	}
	return evm.NewKey(private)
}

func newSigner(t require.TestingT) *signer {
	return &signer{t: t, given: map[[2]int64]receipt.Receipt{}, byC: map[string]receipt.Receipt{}}
}

func (s *signer) issuer(l *Ledger) *Issuer {
	issuer, err := NewIssuer(l, testDomain, testKey())
	require.NoError(s.t, err)
	return issuer
}

// note takes in a receipt that is out.
func (s *signer) note(r receipt.Receipt) {
	g, c := [2]int64{r.Tag, int64(r.G)}, fmt.Sprint(r.Tag, r.Payee, r.C)
	for _, other := range []receipt.Receipt{s.given[g], s.byC[c]} {
		require.False(s.t, other.G != 0 && receipt.Twice(other, r), "signed twice: %v and %v", other, r)
	}
	s.given[g], s.byC[c] = r, r
}

// append hands in a share, and notes its receipt.
func (s *signer) append(l *Ledger, one share.LedgerShare) error {
	signed, err := s.issuer(l).Append(ctx, one)
	if err == nil && signed != nil {
		s.note(signed.Receipt)
	}
	return err
}

// all asks for every receipt again.
func (s *signer) all(l *Ledger, payees int) (n int) {
	for k := uint64(1); k <= l.Newest(); k++ {
		for p := range payees {
			list, err := s.issuer(l).Receipts(TagOf(k), ledgertest.Payee(p), 0, math.MaxInt)
			if unsigned := (*UnsignedError)(nil); errors.As(err, &unsigned) {
				continue
			}
			require.NoError(s.t, err)
			for _, r := range list {
				s.note(r.Receipt)
				n++
			}
		}
	}
	return n
}

func requireOld(t require.TestingT, err error, reason OldReason) *OldCopyError {
	var open *OpenError
	require.ErrorAs(t, err, &open)
	require.Equal(t, OldCopy, open.Reason, "%v", err)
	var old *OldCopyError
	require.ErrorAs(t, err, &old)
	require.Equal(t, reason, old.Reason, "%v", err)
	return old
}

// realPool is a ledger on real files.
type realPool struct {
	*signer
	t       *testing.T
	journal string
}

func newRealPool(t *testing.T) *realPool {
	return &realPool{signer: newSigner(t), t: t, journal: filepath.Join(t.TempDir(), "pool.journal")}
}

func (p *realPool) open(dir string, change ...func(*Config)) (*Ledger, error) {
	cfg := testConfig()
	cfg.Journal = journal.Directory(p.journal)
	for _, f := range change {
		f(&cfg)
	}
	l, err := Open(dir, cfg)
	if err == nil {
		p.t.Cleanup(func() { l.Close() })
	}
	return l, err
}

// run opens a directory, hands in shares from … to, and closes it.
func (p *realPool) run(dir string, from, to int, change ...func(*Config)) {
	p.t.Helper()
	l, err := p.open(dir, change...)
	require.NoError(p.t, err)
	for n := from; n <= to; n++ {
		require.NoError(p.t, p.append(l, ledgertest.Share(TagOf(l.Newest()), ledgertest.Payee(n%3), uint64(n))))
	}
	require.NoError(p.t, l.Close())
}

func copyDir(t *testing.T, dir string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "copy")
	require.NoError(t, os.CopyFS(to, os.DirFS(dir)))
	return to
}

func TestN1CopyOfTheDataDirectory(t *testing.T) {
	p, dir := newRealPool(t), filepath.Join(t.TempDir(), "ledger")
	p.run(dir, 1, 10)
	backup := copyDir(t, dir)
	p.run(backup, 11, 11) // nothing has happened since: it is the newest
	p.run(backup, 12, 20)

	_, err := p.open(dir)
	old := requireOld(t, err, JournalAhead)
	require.Equal(t, []AtRisk{{K: 1, Stored: 10, Journal: 20}, {K: 2}}, old.Shifts)
	require.ErrorContains(t, err, "the journal holds 20 shares of shift 1, the ledger 10")
	p.run(backup, 21, 22) // the refusal has changed nothing

	// The copy on another machine, or with a path of its own, has no journal.
	elsewhere := func(c *Config) { c.Journal = journal.Directory(filepath.Join(t.TempDir(), "other")) }
	_, err = p.open(dir, elsewhere)
	requireOld(t, err, JournalMissing)
}

func TestN1TwoDaemonsAtOnce(t *testing.T) {
	p, dir := newRealPool(t), filepath.Join(t.TempDir(), "ledger")
	p.run(dir, 1, 10)
	second := copyDir(t, dir)
	l, err := p.open(dir)
	require.NoError(t, err)
	_, err = p.open(second)
	var open *OpenError
	require.ErrorAs(t, err, &open)
	require.Equal(t, InUse, open.Reason)
	require.ErrorContains(t, err, p.journal)
	require.NoError(t, l.Close())
	p.run(second, 11, 12)
}

// lived is a ledger that has one shift final, one posted, one full and one open.
func lived(t *testing.T, l *Ledger, s *signer) {
	t.Helper()
	for k := uint64(1); k <= 4; k++ {
		for n := 1; n <= 57; n++ {
			require.NoError(t, s.append(l, ledgertest.Share(TagOf(k), ledgertest.Payee(n%3), uint64(n))))
		}
		if k == 4 {
			return
		}
		rotate(t, l, k)
		if k <= 2 {
			post(t, l, k, k == 1)
		}
	}
}

// post seals, proves and posts a full shift.
func post(t require.TestingT, l *Ledger, k uint64, final bool) {
	for _, to := range []State{StateSealed, StateProven, StatePosted, StateFinal} {
		if to < StateFinal || final {
			moveTo(t, l, k, to)
		}
	}
}

// moveTo takes a shift to the next state.
func moveTo(t require.TestingT, l *Ledger, k uint64, to State) {
	s, _ := l.Shift(k)
	c := Change{From: s.State, To: s}
	c.To.State = to
	switch to {
	case StateFinal:
		c.To.WasFinal = true
	case StatePosted:
		c.To.StateHash = common.Hash{byte(k)}
	case StateProven:
		entries, err := l.Entries(k)
		require.NoError(t, err)
		sealed, err := shift.Seal(testPool.Tier, k, entries, l.Members(testPool.Tier.Miners))
		require.NoError(t, err)
		c.To.Anchors = []common.Hash{{1}}
		c.Post, c.NewPayees = testPost(sealed), sealed.NewPayees
	}
	require.NoError(t, l.Update(ctx, c))
}

func TestN1RestoredBackup(t *testing.T) {
	disk := faultdisk.New()
	s := newSigner(t)
	l := openJournaled(t, disk)
	require.NoError(t, s.append(l, ledgertest.Share(-1, ledgertest.Payee(1), 99)))
	backup := disk.Copy()
	lived(t, l, s)
	require.NoError(t, l.Close())
	old := disk.PutBack(backup)

	_, err := OpenStorage(old, journaledConfig(old))
	risk := requireOld(t, err, JournalAhead)
	require.ErrorContains(t, err, "the journal knows shift 4, the ledger 1")
	require.ErrorContains(t, err, "all shifts up to 1 have been final")
	require.Equal(t, []AtRisk{{K: 1, Stored: 1}, {K: 2, Journal: 57}, {K: 3, Journal: 57}, {K: 4, Journal: 57}}, risk.Shifts)

	// Put back together with its journal, the chain gives it away.
	both := faultdisk.New()
	l = openJournaled(t, both)
	require.NoError(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 99)))
	require.NoError(t, l.Close())
	both = both.Restart()
	cfg := journaledConfig(both)
	cfg.Posted = 2
	_, err = OpenStorage(both, cfg)
	requireOld(t, err, ChainAhead)

	// Everything is lost.
	fresh := faultdisk.New()
	l = openJournaled(t, fresh)
	require.NoError(t, l.Close())
	fresh = fresh.Restart()
	cfg = journaledConfig(fresh)
	cfg.Posted = 1
	_, err = OpenStorage(fresh, cfg)
	requireOld(t, err, ChainAhead)
	_, err = OpenStorage(faultdisk.New(), Config{Pool: testPool, Rules: ledgertest.World{}, Log: cfg.Log, Journal: faultdisk.New().Journal(), Posted: 1})
	requireOld(t, err, JournalMissing)
}

func TestN1LostJournal(t *testing.T) {
	disk := faultdisk.New()
	s := newSigner(t)
	l := openJournaled(t, disk)
	lived(t, l, s)
	before := disk.JournalFile("journal")
	require.NoError(t, s.append(l, ledgertest.Share(2, ledgertest.Payee(1), 1000)))
	require.NoError(t, s.append(l, ledgertest.Share(2, ledgertest.Payee(1), 1001)))
	require.NoError(t, l.Close())

	lost := disk.Restart()
	lost.SetJournalFile("journal", nil)
	_, err := OpenStorage(lost, journaledConfig(lost))
	risk := requireOld(t, err, JournalMissing)
	require.Equal(t, []AtRisk{{K: 3, Stored: 57}, {K: 4, Stored: 59}}, risk.Shifts, "what is sealed is complete")

	older := disk.Restart()
	older.SetJournalFile("journal", before)
	_, err = OpenStorage(older, journaledConfig(older))
	requireOld(t, err, JournalBehind)

	bad := disk.Restart()
	raw := bad.JournalFile("journal")
	raw[len(raw)/2] ^= 1
	bad.SetJournalFile("journal", raw)
	_, err = OpenStorage(bad, journaledConfig(bad))
	requireOld(t, err, JournalDamaged)
	require.ErrorContains(t, err, "damaged at offset ")
}

// A ledger of a version without journals is told apart, and goes on.
func TestN1AnUpgradeHasNoJournal(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 5, 3)
	require.NoError(t, l.db.Delete(writesKey, nil))
	require.NoError(t, l.Close())
	disk = disk.Restart()
	_, err := OpenStorage(disk, journaledConfig(disk))
	requireOld(t, err, JournalMissing)
	require.ErrorContains(t, err, "after an upgrade")
	disk = disk.Restart()
	l = recoverWith(t, disk, &postedChain{}, (&postedChain{}).recovery(WithoutSigning, nil))
	require.Equal(t, []int64{-1, 0}, l.UnsignedTags())
	require.NoError(t, l.Close())
	disk = disk.Restart()
	openJournaled(t, disk)
}

// runSigned is runScript with a journal and signatures: it notes what was signed.
func runSigned(t *testing.T, disk *faultdisk.Disk, s *signer) {
	cfg := journaledConfig(disk)
	cfg.writeBuffer = 8 << 10 // compacts several times
	l, err := OpenStorage(disk, cfg)
	if err != nil {
		return
	}
	defer l.Close()
	put := func(k, n uint64) {
		_ = s.append(l, ledgertest.Share(TagOf(k), ledgertest.Payee(int(n%5)), n))
	}
	for n := range uint64(57) {
		put(1, n)
	}
	if first, _ := l.Shift(1); first.Count < 57 || l.Health() != nil {
		return
	}
	moved := func(changes ...Change) bool { return l.Update(ctx, changes...) == nil }
	first, _ := l.Shift(1)
	full := Change{From: StateOpen, To: first}
	full.To.State = StateFull
	if !moved(full, Change{To: Shift{K: 2, State: StateOpen, Opened: testTime}}) {
		return
	}
	put(1, 57)
	put(2, 0)
	first, _ = l.Shift(1)
	sealed := Change{From: StateFull, To: first}
	sealed.To.State = StateSealed
	if !moved(sealed) {
		return
	}
	entries, err := l.Entries(1)
	if err != nil {
		return
	}
	done, err := shift.Seal(testPool.Tier, 1, entries, nil)
	require.NoError(t, err)
	proven := Change{From: StateSealed, To: sealed.To, Post: testPost(done), NewPayees: done.NewPayees}
	proven.To.State, proven.To.Anchors = StateProven, []common.Hash{{1}}
	posted := Change{From: StateProven, To: proven.To}
	posted.To.State = StatePosted
	final := Change{From: StatePosted, To: posted.To}
	final.To.State, final.To.WasFinal = StateFinal, true
	for _, c := range []Change{proven, posted, final} {
		if !moved(c) {
			return
		}
	}
	for n := range uint64(5) {
		put(2, n+1)
	}
}

// At every change of either disk: it is full, a sync fails, the process dies. What is
// found afterwards, also after a power cut, is never an old copy; every receipt that
// was given is signed again as it was, and no number is signed for another share.
func TestN1KillBetweenAllSyncs(t *testing.T) {
	whole := faultdisk.New()
	runSigned(t, whole, newSigner(t))
	require.Greater(t, whole.Changes(), 150)
	rng := rand.New(rand.NewPCG(3, 3))
	check := func(t *testing.T, s *signer, disk *faultdisk.Disk) {
		t.Helper()
		l, err := OpenStorage(disk, journaledConfig(disk))
		require.NoError(t, err, "never a false old copy")
		given := len(s.given)
		require.GreaterOrEqual(t, s.all(l, 5), given, "no share that was acknowledged is lost")
		for n := range uint64(3) {
			require.NoError(t, s.append(l, ledgertest.Share(TagOf(l.Newest()), ledgertest.Payee(1), 9000+n)))
		}
		require.NoError(t, l.Close())
	}
	for at := 1; at <= whole.Changes(); at++ {
		for fault, name := range map[faultdisk.Fault]string{faultdisk.NoSpace: "no space", faultdisk.SyncFails: "sync fails", faultdisk.Dies: "dies"} {
			t.Run(fmt.Sprintf("%s at %d", name, at), func(t *testing.T) {
				disk, s := faultdisk.New(), newSigner(t)
				disk.FailAt(at, fault)
				runSigned(t, disk, s)
				after := disk.PowerCut(rng)
				clone := *s
				clone.given, clone.byC = map[[2]int64]receipt.Receipt{}, map[string]receipt.Receipt{}
				for _, r := range s.given {
					clone.note(r)
				}
				check(t, &clone, disk.Restart())
				check(t, s, after)
			})
		}
	}
}

// A journal that fails is latched: the share is a system failure, nothing more is
// signed, and readers do not see what was not journaled.
func TestN1JournalFails(t *testing.T) {
	disk := faultdisk.New()
	l := openJournaled(t, disk)
	s := newSigner(t)
	require.NoError(t, s.append(l, ledgertest.Share(-1, ledgertest.Payee(1), 1)))
	disk.FailAt(disk.Changes()+4, faultdisk.SyncFails) // write, sync; write, sync of the journal
	err := s.append(l, ledgertest.Share(-1, ledgertest.Payee(1), 2))
	var failed *FailedError
	require.ErrorAs(t, err, &failed)
	var bad *journal.Error
	require.ErrorAs(t, failed, &bad)
	require.Equal(t, journal.Disk, bad.Reason)
	require.Equal(t, testTime, failed.Since)
	require.ErrorIs(t, s.append(l, ledgertest.Share(-1, ledgertest.Payee(1), 3)), l.Health())
	require.Equal(t, 1, s.all(l, 3))
	require.NoError(t, l.Close())

	disk = disk.Restart()
	l = openJournaled(t, disk)
	require.Equal(t, 2, s.all(l, 3), "the share was stored, and is journaled now")
}

func TestNothingIsSignedWithoutAJournal(t *testing.T) {
	l := openOn(t, faultdisk.New())
	_, err := NewIssuer(l, testDomain, testKey())
	require.ErrorIs(t, err, ErrNoJournal)
	p, err := l.append(ctx, ledgertest.Share(-1, ledgertest.Payee(1), 1))
	require.NoError(t, err)
	_, err = (&Issuer{ledger: l, domain: testDomain, key: testKey()}).sign(p)
	require.ErrorIs(t, err, ErrNoJournal)
}

// A share that comes in the write that seals its shift is not signed when the journal
// fails in that write, though the ledger has it, and nothing but the ledger is asked for
// the numbers of a sealed shift.
func TestN1SealedAndNotJournaled(t *testing.T) {
	disk := faultdisk.New()
	l := openJournaled(t, disk)
	s := newSigner(t)
	for n := range uint64(57) {
		require.NoError(t, s.append(l, ledgertest.Share(-1, ledgertest.Payee(0), n)))
	}
	rotate(t, l, 1)
	sealed := change(t, l, 1, StateSealed)
	release := hold(l)
	last := queueShare(l, 1, ledgertest.Share(-1, ledgertest.Payee(0), 100))
	seal := newRequest(func(b *leveldb.Batch) error { return l.stageChanges(b, []Change{sealed}) })
	l.queue <- seal
	disk.FailAt(disk.Changes()+4, faultdisk.SyncFails)
	release()
	require.Error(t, <-last.done)
	require.Error(t, <-seal.done)
	stored, err := l.rows(1)
	require.NoError(t, err)
	require.Len(t, stored, 58, "the ledger has it")
	require.Equal(t, 57, s.all(l, 1))
}
