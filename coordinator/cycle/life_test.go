package cycle

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

const (
	testFinality = 3
	testGrace    = 5 * time.Second
)

var (
	testPool = state.Pool{ChainID: 1337, Distributor: common.HexToAddress("0x00112233445566778899aabbccddeeff00112233"), Tier: shift.Dev}
	ctx      = context.Background()
	nowhere  = slog.New(slog.NewTextHandler(io.Discard, nil))
)

// life is a pool: ledger and driver, which can be restarted, and the world around
// them, which stays.
type life struct {
	t      require.TestingT
	disk   *faultdisk.Disk
	ledger *ledger.Ledger
	driver *Driver
	chain  *fakeChain
	prover *fakeProver
	now    time.Time
	events []Event

	next  uint64                        // number of the next share
	acked map[uint64]map[shift.Key]bool // by shift
	maybe map[shift.Key]bool            // answered with a failure: stored or not
}

func newLife(t require.TestingT) *life {
	l := &life{
		t: t, disk: faultdisk.New(), chain: newChain(testPool), prover: &fakeProver{},
		now: time.UnixMilli(1700000000000).UTC(), acked: map[uint64]map[shift.Key]bool{}, maybe: map[shift.Key]bool{},
	}
	require.NoError(t, l.start())
	return l
}

func (l *life) start() error {
	store, err := ledger.OpenStorage(l.disk, ledger.Config{
		Pool: testPool, Rules: ledgertest.World{}, Log: nowhere, Now: func() time.Time { return l.now },
	})
	if err != nil {
		return err
	}
	driver, err := New(Config{
		Ledger: store, Prover: l.prover, Poster: l.chain, Anchors: l.chain,
		Finality: testFinality, SealGrace: testGrace, Poll: time.Hour,
		Now: func() time.Time { return l.now }, Log: nowhere,
		OnEvent: func(e Event) { l.events = append(l.events, e) },
	})
	require.NoError(l.t, err)
	l.ledger, l.driver = store, driver
	return nil
}

// restart ends the process and starts another on what the disk holds.
func (l *life) restart(after func(*faultdisk.Disk) *faultdisk.Disk) {
	l.driver.abandon()
	next := after(l.disk)
	l.ledger.Close()
	l.disk = next
	require.NoError(l.t, l.start())
}

// step does a step, and if that began a proof, one more when the proof is there.
func (l *life) step() error {
	if err := l.driver.Step(ctx); err != nil {
		return err
	}
	if p := l.driver.proving; p != nil && !p.noticed && l.prover.hold == nil {
		<-p.done
		return l.driver.Step(ctx)
	}
	return nil
}

// append hands in one share for a tag.
func (l *life) append(tag int64, miner int) error {
	l.next++
	s := ledgertest.Share(tag, ledgertest.Payee(miner), l.next)
	_, err := l.ledger.Append(ctx, s)
	k, key := uint64(tag+2), shift.KeyOf(s.Hash)
	if l.acked[k] == nil {
		l.acked[k] = map[shift.Key]bool{}
	}
	var reject *share.Reject
	switch {
	case err == nil:
		l.acked[k][key] = true
	case !errors.As(err, &reject):
		l.maybe[key] = true
	}
	return err
}

func (l *life) fill(n int) {
	for range n {
		require.NoError(l.t, l.append(l.driver.Tag(), int(l.next%5)))
	}
}

func (l *life) state(k uint64) ledger.State { return l.driver.state(k) }

// check holds the ledger and the chain to what must always be true.
func (l *life) check() {
	require.NoError(l.t, l.chain.broken)
	book, err := l.chain.book()
	require.NoError(l.t, err)
	for k := uint64(1); k <= l.ledger.Newest(); k++ {
		s, _ := l.ledger.Shift(k)
		if s.State == ledger.StateOpen || s.State == ledger.StateFull {
			require.GreaterOrEqual(l.t, int(s.Count), len(l.acked[k]))
			require.LessOrEqual(l.t, int(s.Count), testPool.Tier.Leaves)
			continue
		}
		require.GreaterOrEqual(l.t, int(s.Count), testPool.Tier.Threshold(), "shift %d", k)
		require.LessOrEqual(l.t, int(s.Count), testPool.Tier.Leaves, "shift %d", k)
		entries, err := l.ledger.Entries(k)
		require.NoError(l.t, err)
		stored := map[shift.Key]bool{}
		for _, e := range entries {
			require.True(l.t, l.acked[k][e.Key] || l.maybe[e.Key], "a share of shift %d from nowhere", k)
			stored[e.Key] = true
		}
		for key := range l.acked[k] {
			require.True(l.t, stored[key], "a share of shift %d was acknowledged, and is not a leaf", k)
		}
		if posted, ok := book.Shift(k); ok {
			require.EqualValues(l.t, s.Count, posted.Count)
		}
		if s.State == ledger.StateFinal {
			require.True(l.t, s.WasFinal)
		}
	}
	// What is open is the only open one, and what its jobs pay was final once.
	open, _ := l.ledger.Shift(l.ledger.Newest())
	require.Equal(l.t, ledger.StateOpen, open.State)
	if open.Tag() > 0 {
		paid, _ := l.ledger.Shift(uint64(open.Tag()))
		require.True(l.t, paid.WasFinal, "jobs pay a state that was never final")
	}
	for _, e := range l.events {
		if e.From != e.To {
			require.True(l.t, Allowed(e.From, e.To), "%s → %s", e.From, e.To)
		}
	}
}

// finish goes on until shift k is final.
func (l *life) finish(k uint64) error {
	for rounds := 0; l.state(k) != ledger.StateFinal; rounds++ {
		if rounds > 2000 {
			return fmt.Errorf("shift %d is %s", k, l.state(k))
		}
		if err := l.append(l.driver.Tag(), int(l.next%5)); err != nil {
			var reject *share.Reject
			if !errors.As(err, &reject) {
				return err
			}
		}
		if err := l.step(); err != nil {
			return err
		}
		if rounds%4 == 0 {
			l.chain.mine()
			l.now = l.now.Add(time.Second)
		}
	}
	return nil
}

func TestLife(t *testing.T) {
	l := newLife(t)
	tier := testPool.Tier
	require.EqualValues(t, -1, l.driver.Tag())
	tag, rotated := l.driver.Watch()
	require.EqualValues(t, -1, tag)

	l.fill(tier.Threshold() - 1)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateOpen, l.state(1), "not before n_t")
	l.fill(1)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateFull, l.state(1))
	require.EqualValues(t, 0, l.driver.Tag())
	<-rotated

	// Late shares, until the grace is over.
	require.NoError(t, l.append(-1, 1))
	l.now = l.now.Add(testGrace - time.Millisecond)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateFull, l.state(1))
	require.NoError(t, l.append(-1, 1))
	l.now = l.now.Add(time.Millisecond)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateProven, l.state(1))
	require.Error(t, l.append(-1, 1))

	// Shift 2 has enough, but state 1 is not final: rotation waits.
	l.fill(tier.Threshold())
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateOpen, l.state(2))
	require.True(t, l.driver.Status().Waits)
	l.chain.mine()
	require.NoError(t, l.step())
	require.Equal(t, ledger.StatePosted, l.state(1))
	for range testFinality - 1 {
		require.Equal(t, ledger.StateOpen, l.state(2))
		l.chain.mine()
		require.NoError(t, l.step())
	}
	require.Equal(t, ledger.StateFinal, l.state(1))
	require.Equal(t, ledger.StateFull, l.state(2))
	require.EqualValues(t, 1, l.driver.Tag())
	l.check()

	var told []string
	for _, e := range l.events {
		if e.Kind != Moved {
			told = append(told, e.Kind.String())
			continue
		}
		told = append(told, fmt.Sprintf("%d %s", e.K, e.To))
	}
	require.Equal(t, []string{
		"1 full", "2 open", "1 sealed", "1 proven", "rotation waits for the chain", "1 posted", "1 final", "2 full", "3 open",
	}, told)
	require.NoError(t, l.finish(5))
	l.check()
}

func TestLedgerIsFullWhileRotationWaits(t *testing.T) {
	l := newLife(t)
	l.fill(testPool.Tier.Threshold())
	require.NoError(t, l.step())
	l.fill(testPool.Tier.Leaves)
	require.NoError(t, l.step())
	var reject *share.Reject
	require.ErrorAs(t, l.append(0, 1), &reject)
	require.Equal(t, share.LedgerFull, reject.Reason)
	require.NoError(t, l.finish(2))
	l.check()
}

// The process ends at every point of the life of three shifts, and the next one
// goes on. "Every point" is before every change of the disk.
func TestRestartAnywhere(t *testing.T) {
	whole := newLife(t)
	require.NoError(t, whole.finish(3))
	rng := rand.New(rand.NewPCG(5, 5))
	points := whole.disk.Changes()
	for at := 1; at < points; at += 1 + rng.IntN(5) {
		for name, after := range map[string]func(*faultdisk.Disk) *faultdisk.Disk{
			"killed":    (*faultdisk.Disk).Restart,
			"power cut": func(d *faultdisk.Disk) *faultdisk.Disk { return d.PowerCut(rng) },
		} {
			t.Run(fmt.Sprintf("%s at %d", name, at), func(t *testing.T) {
				l := newLife(t)
				l.disk.FailAt(l.disk.Changes()+at, faultdisk.Dies)
				err := l.finish(3)
				if l.disk.Dead() {
					require.Error(t, err)
					l.restart(after)
					err = l.finish(3)
				}
				require.NoError(t, err)
				l.check()
				require.NoError(t, l.chain.broken)
			})
		}
	}
	t.Logf("%d points", points)
}
