package ledger

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

// postedChain is what the chain and a mirror remember of posted shifts.
type postedChain struct {
	shifts []PostedShift
	shares map[uint64][]share.Evidence
}

// see notes what a ledger has posted.
func (c *postedChain) see(t require.TestingT, l *Ledger) {
	if c.shares == nil {
		c.shares = map[uint64][]share.Evidence{}
	}
	for k := uint64(len(c.shifts)) + 1; k <= l.Newest(); k++ {
		s, _ := l.Shift(k)
		if s.State < StateProven {
			return
		}
		p, err := l.Post(k)
		require.NoError(t, err)
		c.shifts = append(c.shifts, PostedShift{K: k, Anchor: s.Anchor(), Post: *p, NewPayees: l.Members(int(p.Miners))[p.MinersBefore:]})
		for e, err := range l.Evidence(k) {
			require.NoError(t, err)
			c.shares[k] = append(c.shares[k], e)
		}
	}
}

func (c *postedChain) last() uint64 { return uint64(len(c.shifts)) }

// recovery offers all that a daemon can have.
func (c *postedChain) recovery(from Source, told *[]Recovered) *Recovery {
	return &Recovery{
		From:  from,
		Rules: ledgertest.World{}.Rules,
		Posted: func(k uint64) ([]PostedShift, error) {
			return append([]PostedShift{}, c.shifts[k-1:]...), nil
		},
		Shares: func(k uint64, take func([]share.Evidence) error) error {
			if s := c.shares[k]; s != nil {
				return take(s)
			}
			return errors.New("the mirror has none")
		},
		Report: func(r Recovered) {
			if told != nil {
				*told = append(*told, r)
			}
		},
	}
}

// accident is a pool that has lived, and whose data directory was put back to a copy
// of its first days.
func accident(t *testing.T) (disk *faultdisk.Disk, chain *postedChain, s *signer) {
	t.Helper()
	disk, chain, s = faultdisk.New(), &postedChain{}, newSigner(t)
	l := openJournaled(t, disk)
	require.NoError(t, s.append(l, ledgertest.Share(-1, ledgertest.Payee(1), 99)))
	require.NoError(t, l.Close())
	backup := disk.Copy()
	disk = disk.Restart()
	l = openJournaled(t, disk)
	lived(t, l, s) // 1 final, 2 posted, 3 full, 4 open
	chain.see(t, l)
	require.EqualValues(t, 2, chain.last())
	require.NoError(t, l.Close())
	return disk.PutBack(backup), chain, s
}

func recoverWith(t *testing.T, disk *faultdisk.Disk, chain *postedChain, r *Recovery) *Ledger {
	t.Helper()
	cfg := journaledConfig(disk)
	cfg.Posted, cfg.Recover = chain.last(), r
	l, err := OpenStorage(disk, cfg)
	require.NoError(t, err)
	t.Cleanup(func() { l.Close() })
	return l
}

// From the journal everything comes back under its numbers, also shifts that were
// posted meanwhile, whose shares the journal still has, or a mirror.
func TestN1RecoverFromJournal(t *testing.T) {
	disk, chain, s := accident(t)
	given := len(s.given)
	var told []Recovered
	l := recoverWith(t, disk, chain, chain.recovery(FromJournal, &told))
	require.Equal(t, []Recovered{
		{K: 1, Before: 1, After: 58, FromChain: true, Unsigned: true}, // the journal dropped it: from the mirror, whose order nobody knows
		{K: 2, After: 57, FromChain: true},
		{K: 3, After: 57},
		{K: 4, After: 57},
	}, told)
	require.Equal(t, given-58, s.all(l, 3), "every other receipt as it was")
	require.NoError(t, s.append(l, ledgertest.Share(2, ledgertest.Payee(1), 1000)), "signing goes on")
	require.Len(t, s.given, given+1)
	require.Equal(t, []int64{-1}, l.UnsignedTags())

	for k, state := range []State{StateProven, StateProven, StateFull, StateOpen} {
		got, _ := l.Shift(uint64(k) + 1)
		require.Equal(t, state, got.State)
	}
	p, err := l.Post(2)
	require.NoError(t, err)
	require.Equal(t, chain.shifts[1].Post, *p)
	require.Equal(t, chain.shifts[0].NewPayees, l.Members(3))
	post(t, l, 3, false) // after 1 and 2: the life goes on

	require.NoError(t, l.Close())
	disk = disk.Restart()
	l = openJournaled(t, disk)
	require.Greater(t, s.all(l, 3), 0)
}

// Without a mirror, and without the shares, a posted shift cannot be made again.
func TestN1RecoverNeedsTheSharesOfPostedShifts(t *testing.T) {
	disk, chain, _ := accident(t)
	before := disk.JournalFile("journal")
	for name, change := range map[string]func(*Recovery){
		"no mirror": func(r *Recovery) { r.Shares = nil },
		"empty mirror": func(r *Recovery) {
			r.Shares = func(uint64, func([]share.Evidence) error) error { return errors.New("nothing") }
		},
		"another mirror": func(r *Recovery) {
			r.Shares = func(_ uint64, take func([]share.Evidence) error) error { return take(chain.shares[2]) }
		},
		// The same keys and payees, so the root is that of the chain, and evidence with
		// which no sample can be answered.
		"a mirror with false evidence": func(r *Recovery) {
			r.Shares = func(k uint64, take func([]share.Evidence) error) error {
				shares := slices.Clone(chain.shares[k])
				shares[5].Branch = append(slices.Clone(shares[5].Branch), chainhash.Hash{1})
				return take(shares)
			}
		},
	} {
		r := chain.recovery(FromJournal, nil)
		change(r)
		cfg := journaledConfig(disk)
		cfg.Posted, cfg.Recover = chain.last(), r
		_, err := OpenStorage(disk, cfg)
		var open *OpenError
		require.ErrorAs(t, err, &open, name)
		require.Equal(t, Unrecoverable, open.Reason, "%s: %v", name, err)
		require.ErrorContains(t, err, "shift 1", name)
		require.Equal(t, before, disk.JournalFile("journal"), "nothing is changed")
		disk = disk.Restart()
	}
}

// An older journal cannot say what was signed after it.
func TestN1RecoverFromAnOldJournal(t *testing.T) {
	disk, chain, _ := accident(t)
	old := faultdisk.New()
	l := openJournaled(t, old)
	fill(t, l, 1, 1, 20, 3)
	require.NoError(t, l.Close())
	disk.SetJournalFile("journal", old.JournalFile("journal"))
	cfg := journaledConfig(disk)
	cfg.Posted, cfg.Recover = chain.last(), chain.recovery(FromJournal, nil)
	_, err := OpenStorage(disk, cfg)
	require.ErrorContains(t, err, "the journal is an older copy itself")
}

// Without signing, the pool goes on and no number is signed again. Tags that come
// later are signed.
func TestN1WithoutSigning(t *testing.T) {
	disk, chain, s := accident(t)
	disk.SetJournalFile("journal", nil)
	var told []Recovered
	l := recoverWith(t, disk, chain, chain.recovery(WithoutSigning, &told))
	require.Equal(t, []Recovered{
		{K: 1, Before: 1, After: 58, FromChain: true, Unsigned: true},
		{K: 2, After: 57, FromChain: true, Unsigned: true},
		{K: 3, Unsigned: true},
		{K: 4, Unsigned: true},
	}, told)
	require.EqualValues(t, 3, l.Newest())
	require.Zero(t, s.all(l, 3))
	given := len(s.given)
	for n := 1; n <= 57; n++ {
		signed, err := s.issuer(l).Append(ctx, ledgertest.Share(1, ledgertest.Payee(n%3), uint64(1000+n)))
		require.NoError(t, err, "credited")
		require.Nil(t, signed)
	}
	_, err := s.issuer(l).Receipts(1, ledgertest.Payee(1), 0, 10)
	var unsigned *UnsignedError
	require.ErrorAs(t, err, &unsigned)
	require.Equal(t, []int64{-1, 0, 1, 2}, l.UnsignedTags())

	// It is remembered, by the ledger and by the journal: putting the data directory
	// back once more, and taking the shares from the journal, signs nothing either.
	require.NoError(t, l.Close())
	backup := disk.Copy()
	disk = disk.Restart()
	l = openJournaled(t, disk)
	require.NoError(t, s.append(l, ledgertest.Share(1, ledgertest.Payee(1), 2000)))
	require.NoError(t, l.Close())
	disk = disk.PutBack(backup)
	_, err = OpenStorage(disk, journaledConfig(disk))
	requireOld(t, err, JournalAhead)
	l = recoverWith(t, disk, chain, chain.recovery(FromJournal, nil))
	require.NoError(t, s.append(l, ledgertest.Share(1, ledgertest.Payee(1), 2001)))
	require.Len(t, s.given, given)

	rotate(t, l, 3)
	require.NoError(t, s.append(l, ledgertest.Share(2, ledgertest.Payee(1), 1)))
	require.Len(t, s.given, given, "shift 4 may have been open when the journal was lost")
	fill(t, l, 4, 2, 57, 3)
	rotate(t, l, 4)
	require.NoError(t, s.append(l, ledgertest.Share(3, ledgertest.Payee(1), 1)))
	require.Len(t, s.given, given+1, "shift 5 was not")
}

// Of a damaged journal, what stands before the damage is taken: the refusal counts on
// it when it says how many shares may be missing.
func TestN1WithoutSigningFromADamagedJournal(t *testing.T) {
	disk, chain, _ := accident(t)
	raw := disk.JournalFile("journal")
	raw[len(raw)-1] ^= 1
	disk.SetJournalFile("journal", raw)
	cfg := journaledConfig(disk)
	cfg.Posted = chain.last()
	_, err := OpenStorage(disk, cfg)
	risk := requireOld(t, err, JournalDamaged)
	disk = disk.Restart()
	var told []Recovered
	recoverWith(t, disk, chain, chain.recovery(WithoutSigning, &told))
	found := 0
	for _, r := range told {
		for _, s := range risk.Shifts {
			if s.K == r.K && !s.Posted {
				require.True(t, r.Unsigned)
				require.Equal(t, max(s.Stored, s.Journal), r.After, "shift %d", r.K)
				found += r.After
			}
		}
	}
	require.Equal(t, 57+56, found)
}

// What miners hold receipts for comes back; what they do not show is named.
func TestN1RecoverFromReceipts(t *testing.T) {
	disk, chain, s := accident(t)
	disk.SetJournalFile("journal", nil)
	var held []Promised
	evidence := map[shift.Key]share.Evidence{}
	for tag := int64(-1); tag <= 2; tag++ {
		for n := uint64(1); n <= 57; n++ {
			e := ledgertest.Share(tag, ledgertest.Payee(int(n%3)), n)
			evidence[shift.KeyOf(e.Hash)] = e.Evidence
		}
	}
	for _, r := range s.given {
		if r.Tag >= 1 && r.G != 7 && r.Payee != ledgertest.Payee(2) {
			held = append(held, Promised{r, evidence[r.Key]})
		}
	}
	r := chain.recovery(FromReceipts, nil)
	told := map[uint64]Recovered{}
	r.Receipts, r.Report = held, func(r Recovered) { told[r.K] = r }
	bad := *r
	bad.Receipts = append([]Promised{{held[0].Receipt, held[1].Evidence}}, held...)
	cfg := journaledConfig(disk)
	cfg.Posted, cfg.Recover = chain.last(), &bad
	_, err := OpenStorage(disk, cfg)
	require.ErrorContains(t, err, fmt.Sprintf("share %s", held[0].Receipt.Key), "evidence of another share")
	disk = disk.Restart()

	bad.Receipts = append([]Promised{{Receipt: receipt.Receipt{Tag: 3, C: 1, G: 1}}}, held...)
	cfg.Journal = disk.Journal()
	_, err = OpenStorage(disk, cfg)
	require.ErrorContains(t, err, "is the EVM node behind?")
	disk = disk.Restart()

	l := recoverWith(t, disk, chain, r)
	require.EqualValues(t, 4, l.Newest(), "there are receipts, so the shift was open")
	require.Equal(t, 37, told[4].After)
	require.Equal(t, 37, told[3].After)
	require.EqualValues(t, 57, told[3].Highest)
	require.Contains(t, told[3].NotShown, uint32(7))
	require.Len(t, told[3].NotShown, 20)
	require.Zero(t, s.all(l, 3))
	// No honest miner's receipt is above its count: the shares are there.
	for e, err := range l.Evidence(3) {
		require.NoError(t, err)
		require.Contains(t, evidence, shift.KeyOf(e.Header.Hash()))
	}
}

// A crash while a ledger is recovered, at any change of the disks: the next try finds
// what it needs.
func TestN1KillWhileRecovering(t *testing.T) {
	whole, chain, _ := accident(t)
	count := func(disk *faultdisk.Disk) int {
		before := disk.Changes()
		l := recoverWith(t, disk, chain, chain.recovery(FromJournal, nil))
		require.NoError(t, l.Close())
		return disk.Changes() - before
	}
	changes := count(whole)
	for at := 1; at <= changes; at++ {
		disk, chain, s := accident(t)
		disk.FailAt(disk.Changes()+at, faultdisk.Dies)
		cfg := journaledConfig(disk)
		cfg.Posted, cfg.Recover = chain.last(), chain.recovery(FromJournal, nil)
		if l, err := OpenStorage(disk, cfg); err == nil {
			l.Close()
		}
		disk = disk.Restart()
		l := recoverWith(t, disk, chain, chain.recovery(FromJournal, nil))
		require.Equal(t, 3*57, s.all(l, 3), "at change %d", at)
		require.NoError(t, l.Close())
		disk = disk.Restart()
		cfg = journaledConfig(disk)
		cfg.Posted = chain.last()
		l, err := OpenStorage(disk, cfg)
		require.NoError(t, err)
		require.NoError(t, l.Close())
	}
}
