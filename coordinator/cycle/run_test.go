package cycle

import (
	"context"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/ledger"
	"paydirt/coordinator/ledger/faultdisk"
)

// Run rotates when a share makes the shift complete, without waiting for the poll
// interval, and follows the chain when it is woken.
func TestRun(t *testing.T) {
	l := newLife(t)
	moved := make(chan Event, 1000)
	cfg := l.driver.cfg
	cfg.OnEvent = func(e Event) { moved <- e }
	cfg.SealGrace = 0
	registry := prometheus.NewRegistry()
	cfg.Metrics = NewMetrics(registry)
	driver, err := New(cfg)
	require.NoError(t, err)
	running, stop := context.WithCancel(ctx)
	ended := make(chan error)
	go func() { ended <- driver.Run(running) }()
	await := func(k uint64, to ledger.State) {
		t.Helper()
		for {
			select {
			case e := <-moved:
				if e.K == k && e.To == to {
					return
				}
			case <-time.After(20 * time.Second):
				t.Fatalf("shift %d is not %s", k, to)
			}
		}
	}

	tag, changed := driver.Watch()
	for range testPool.Tier.Threshold() {
		require.NoError(t, l.append(tag, 1))
	}
	<-changed
	tag, _ = driver.Watch()
	require.EqualValues(t, 0, tag)
	driver.Wake() // the grace of zero is over; with a poll interval of an hour somebody must say so
	await(1, ledger.StateProven)
	driver.Wake()
	for range testFinality {
		l.chain.mine()
	}
	// The post may come between two blocks.
	for driver.state(1) != ledger.StateFinal {
		driver.Wake()
		l.chain.mine()
	}
	await(1, ledger.StateFinal)

	stop()
	require.ErrorIs(t, <-ended, context.Canceled)
	require.EqualValues(t, 1, testutil.ToFloat64(cfg.Metrics.moves.WithLabelValues("posted", "final")))
	require.EqualValues(t, 2, testutil.ToFloat64(cfg.Metrics.open))
	require.EqualValues(t, 1, testutil.ToFloat64(cfg.Metrics.final))
	problems, err := testutil.GatherAndLint(registry)
	require.NoError(t, err)
	require.Empty(t, problems)
}

// Ending Run ends a proof that is being made, and the next Run makes it again.
func TestRunAbandonsAProof(t *testing.T) {
	l := newLife(t)
	l.prover.hold, l.prover.told, l.prover.linger = make(chan struct{}), make(chan struct{}), make(chan struct{})
	l.fill(testPool.Tier.Threshold())
	require.NoError(t, l.step())
	l.now = l.now.Add(testGrace)
	running, stop := context.WithCancel(ctx)
	ended, sealed := make(chan error), make(chan struct{})
	l.driver.cfg.OnEvent = func(e Event) {
		if e.To == ledger.StateSealed {
			close(sealed)
		}
	}
	go func() { ended <- l.driver.Run(running) }()
	<-sealed
	stop()
	<-l.prover.told
	select {
	case <-ended:
		t.Fatal("Run ended before the proof did, which reads the ledger")
	default:
	}
	close(l.prover.linger)
	require.ErrorIs(t, <-ended, context.Canceled)
	require.Equal(t, ledger.StateSealed, l.state(1))

	close(l.prover.hold)
	l.prover.hold = nil
	l.restart((*faultdisk.Disk).Restart)
	require.NoError(t, l.step())
	require.Equal(t, ledger.StateProven, l.state(1))
	l.check()
}

func TestNewRefuses(t *testing.T) {
	l := newLife(t)
	for name, change := range map[string]func(*Config){
		"finality 0":     func(c *Config) { c.Finality = 0 },
		"negative grace": func(c *Config) { c.SealGrace = -1 },
		"no poll":        func(c *Config) { c.Poll = 0 },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := l.driver.cfg
			change(&cfg)
			_, err := New(cfg)
			require.Error(t, err)
		})
	}
}

// The driver does not trust itself: what is not in the table is not stored.
func TestMoveOutsideTheTable(t *testing.T) {
	l := newLife(t)
	s, _ := l.ledger.Shift(1)
	var move *ledger.MoveError
	require.ErrorAs(t, l.driver.move(ctx, change(s, ledger.StateSealed)), &move)
	require.Equal(t, ledger.StateOpen, l.state(1))
}
