package daemon

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/keeper"
)

// scripted is a driver that fails as it is told, and says when it has nothing new
// to be told.
type scripted struct {
	results chan error
	seen    chan struct{}
	last    error
}

func (d *scripted) Step(ctx context.Context) (keeper.Progress, error) {
	select {
	case d.last = <-d.results:
	case d.seen <- struct{}{}:
	case <-ctx.Done():
	}
	return keeper.Progress{}, d.last
}

func TestAKeeperThatFailsIsSeenUntilItWorks(t *testing.T) {
	d := &scripted{results: make(chan error), seen: make(chan struct{})}
	k := newKeepers(time.Millisecond, slog.New(slog.DiscardHandler), task{"relay", d})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { k.run(ctx); close(done) }()

	d.results <- errors.New("node is down")
	<-d.seen // the step before was noted
	since, err := k.failure("relay")
	require.EqualError(t, err, "node is down")
	require.WithinDuration(t, time.Now(), since, time.Minute)
	d.results <- nil
	<-d.seen
	_, err = k.failure("relay")
	require.NoError(t, err)
	cancel()
	<-done
}
