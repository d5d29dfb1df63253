package ledger

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

// machine is a pool whose operator has every accident: crashes at any change of the
// disks, power cuts, backups that are put back, journals that are lost or put back. It
// starts again as it is told to by the refusals.
type machine struct {
	t       *rapid.T
	s       *signer
	chain   *postedChain
	disk    *faultdisk.Disk
	l       *Ledger // nil: it does not run
	backups []*faultdisk.Disk
	old     [][]byte // journals

	next     uint64
	refusals int
}

// start starts what is on the disk; when it is refused, with some recovery.
func (m *machine) start() {
	cfg := journaledConfig(m.disk)
	cfg.Posted = m.chain.last()
	l, err := OpenStorage(m.disk, cfg)
	for _, from := range []Source{FromJournal, WithoutSigning} {
		if err == nil {
			break
		}
		var open *OpenError
		require.ErrorAs(m.t, err, &open)
		require.Contains(m.t, []OpenReason{OldCopy, Unrecoverable}, open.Reason, "%v", err)
		m.refusals++
		if from == FromJournal && rapid.Bool().Draw(m.t, "gives the journal up") {
			continue
		}
		cfg.Recover = m.chain.recovery(from, nil)
		l, err = OpenStorage(m.disk, cfg)
	}
	require.NoError(m.t, err)
	m.l = l
}

func (m *machine) restart(disk *faultdisk.Disk) {
	m.l.Close()
	m.disk = disk
	m.start()
}

// mine hands in shares for any shift that takes them, and asks for old receipts.
func (m *machine) mine(n int) {
	for range n {
		m.next++
		k := m.l.Newest()
		if m.next%5 == 0 && k > 1 {
			k-- // late
		}
		_ = m.s.append(m.l, ledgertest.Share(TagOf(k), ledgertest.Payee(int(m.next%3)), m.next))
	}
}

// live takes the steps of the shifts' lives that are due. What is posted stays posted.
func (m *machine) live() {
	l := m.l
	for k := uint64(1); k <= l.Newest(); k++ {
		s, _ := l.Shift(k)
		before, _ := l.Shift(k - 1)
		final := k == 1 || before.State == StateFinal
		c := Change{From: s.State, To: s}
		switch {
		case s.State == StateOpen && s.Count >= 56 && final:
			c.To.State = StateFull
			if l.Update(ctx, c, Change{To: Shift{K: k + 1, State: StateOpen}}) != nil {
				return
			}
		case s.State == StateFull && rapid.Bool().Draw(m.t, "post"):
			if k > 1 && before.State < StatePosted {
				continue
			}
			if l.Health() != nil || !m.tryPost(k) {
				return
			}
		case s.State == StateSealed || s.State == StateProven || s.State == StatePosted:
			if !m.tryPost(k) {
				return
			}
		}
	}
}

// tryPost takes a shift to its end. The chain has it from the moment it is proven, and
// before the ledger knows that it has.
func (m *machine) tryPost(k uint64) bool {
	died := false
	func() {
		defer func() {
			if r := recover(); r != nil {
				died = true
			}
		}()
		for _, to := range []State{StateSealed, StateProven, StatePosted, StateFinal} {
			if s, _ := m.l.Shift(k); to <= s.State {
				continue
			}
			if to == StatePosted {
				m.chain.see(panics{}, m.l)
			}
			moveTo(panics{}, m.l, k, to)
		}
	}()
	return !died
}

type panics struct{}

func (panics) Errorf(string, ...any) {}
func (panics) FailNow()              { panic("failed") }

// No two shares ever get a receipt with one number, whatever happens to the disks, as
// long as the ledger and the journal are not put back together.
func TestN1NoNumberIsSignedTwice(t *testing.T) {
	refused, signed, posted := 0, 0, uint64(0)
	rapid.Check(t, func(t *rapid.T) {
		m := &machine{t: t, s: newSigner(t), chain: &postedChain{}, disk: faultdisk.New()}
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		m.start()
		t.Repeat(map[string]func(*rapid.T){
			"":     func(*rapid.T) {},
			"mine": func(t *rapid.T) { m.mine(rapid.IntRange(1, 20).Draw(t, "shares")) },
			"fill": func(t *rapid.T) { m.mine(64); m.live() },
			"live": func(t *rapid.T) { m.live() },
			"ask":  func(t *rapid.T) { m.s.all(m.l, 3) },
			"kill": func(t *rapid.T) {
				m.disk.FailAt(m.disk.Changes()+rapid.IntRange(1, 12).Draw(t, "at"), rapid.SampledFrom([]faultdisk.Fault{faultdisk.Dies, faultdisk.SyncFails, faultdisk.NoSpace}).Draw(t, "fault"))
				m.mine(3)
				m.live()
				if rapid.Bool().Draw(t, "power") {
					m.restart(m.disk.PowerCut(rng))
				} else {
					m.restart(m.disk.Restart())
				}
			},
			"back up": func(t *rapid.T) {
				m.backups = append(m.backups, m.disk.Copy())
				m.old = append(m.old, m.disk.JournalFile("journal"))
			},
			"put back": func(t *rapid.T) {
				if len(m.backups) > 0 {
					m.restart(m.disk.PutBack(m.backups[rng.IntN(len(m.backups))]))
				}
			},
			"lose the journal": func(t *rapid.T) {
				fresh := m.l.Newest() == 1 && len(m.s.given) == 0
				next := m.disk.Restart()
				next.SetJournalFile("journal", nil)
				if s, _ := m.l.Shift(1); fresh || m.l.Newest() > 1 || s.Count > 0 {
					m.restart(next)
				}
			},
			"put the journal back": func(t *rapid.T) {
				if len(m.old) > 0 {
					next := m.disk.Restart()
					next.SetJournalFile("journal", slices.Clone(m.old[rng.IntN(len(m.old))]))
					m.restart(next)
				}
			},
			"put the data back and lose the journal": func(t *rapid.T) {
				if len(m.backups) > 0 {
					next := m.disk.PutBack(m.backups[rng.IntN(len(m.backups))])
					next.SetJournalFile("journal", nil)
					if !emptyCopy(next) {
						m.restart(next)
					}
				}
			},
		})
		refused += m.refusals
		signed += len(m.s.given)
		posted += m.chain.last()
		m.l.Close()
	})
	t.Logf("%d receipts, %d posted shifts, %d refusals", signed, posted, refused)
	require.Greater(t, refused, 100)
	require.Greater(t, signed, 1000)
	require.Greater(t, posted, uint64(20))
}

// emptyCopy reports whether a copy of the data directory is that of a pool that never
// took a share: nothing tells it from a new pool until a shift is posted.
func emptyCopy(disk *faultdisk.Disk) bool {
	cfg := testConfig()
	l, err := OpenStorage(disk.Copy(), cfg)
	if err != nil {
		panic(err)
	}
	defer l.Close()
	return l.fresh()
}
