package stratum

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// goroutines lists the stacks of this package's goroutines, tests left out.
func goroutines() (found []string) {
	buf := make([]byte, 1<<20)
	buf = buf[:runtime.Stack(buf, true)]
	for stack := range strings.SplitSeq(string(buf), "\n\n") {
		if strings.Contains(stack, "stratum.(*conn)") || strings.Contains(stack, "stratum.(*Server)") {
			found = append(found, stack)
		}
	}
	return found
}

func TestStopLeavesNothingBehind(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	var clients []*client
	for i := range 50 {
		c := p.dial()
		if i%2 == 0 {
			c.login(alice)
		}
		clients = append(clients, c)
	}
	eventually(t, func() bool { return p.Connections() == 50 }, "all are there")
	p.give("a2", true)
	p.stop()
	require.Empty(t, goroutines())
	require.Zero(t, p.Connections())
	for _, c := range clients {
		c.closed()
	}
	_, err := net.Dial("tcp", p.address)
	require.Error(t, err)
	p.give("a3", true) // does no harm
	p.Message("gone")
	require.Empty(t, goroutines())
}

func TestStopTellsMiners(t *testing.T) {
	p, c := loggedIn(t)
	silent := p.dial()
	eventually(t, func() bool { return p.Connections() == 2 }, "both are there")
	p.stop()
	said := c.closed()
	require.Len(t, said, 1)
	require.Equal(t, "client.show_message", said[0].Method)
	require.Contains(t, string(said[0].Params[0]), "the pool stops")
	require.Empty(t, silent.closed(), "it would not understand")
}

// A ledger share that is being stored when the server stops is stored, and its
// miner hears of it.
func TestStopFinishesSharesInFlight(t *testing.T) {
	p, c := loggedIn(t)
	p.waiting, p.release = make(chan struct{}), make(chan struct{})
	s := c.solve(0, meets(ledgerDifficulty))
	c.send(request1("x", "mining.submit", alice, s.job, s.extranonce2, s.ntime, s.nonce))
	<-p.waiting
	stopped := make(chan struct{})
	go func() {
		p.stop()
		close(stopped)
	}()
	eventually(t, func() bool {
		_, err := net.Dial("tcp", p.address)
		return err != nil
	}, "no new connections")
	select {
	case <-stopped:
		t.Fatal("stopped with a share in flight")
	default:
	}
	close(p.release)
	c.ok(c.reply(`"x"`))
	<-stopped
	require.Len(t, p.credited, 1)
}

func TestStopGivesUpOnAHangingLedger(t *testing.T) {
	p, c := loggedIn(t, func(s *pool) { s.patience.stop = 100 * time.Millisecond })
	p.waiting, p.release = make(chan struct{}), make(chan struct{})
	s := c.solve(0, meets(ledgerDifficulty))
	c.send(request1("x", "mining.submit", alice, s.job, s.extranonce2, s.ntime, s.nonce))
	<-p.waiting
	p.stop()
	require.Empty(t, goroutines())
	require.Empty(t, p.credited)
}

func TestServeReportsABrokenListener(t *testing.T) {
	p := newPool(t)
	broken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, broken.Close())
	s := NewServer(Config{Log: slog.New(slog.DiscardHandler)}, p.backend, p.backend, p.backend)
	require.ErrorIs(t, s.Serve(t.Context(), Listener{Listener: broken}), net.ErrClosed)
}

// failingListener has no descriptors left for a while.
type failingListener struct {
	net.Listener
	failures int
}

func (l *failingListener) Accept() (net.Conn, error) {
	if l.failures > 0 {
		l.failures--
		return nil, errors.New("too many open files")
	}
	return l.Listener.Accept()
}

func TestAcceptErrorsAreSurvived(t *testing.T) {
	inner, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	b := &backend{}
	s := NewServer(Config{Log: slog.New(slog.DiscardHandler)}, b, b, b)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx, Listener{Listener: &failingListener{inner, 2}}) }()
	c := dial(t, inner.Addr().String())
	require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
	cancel()
	require.NoError(t, <-done)
}

func TestSeveralListeners(t *testing.T) {
	b := &backend{}
	s := NewServer(Config{Log: slog.New(slog.DiscardHandler)}, b, b, b)
	var listeners []Listener
	for range 3 {
		var l Listener
		l.listen(t)
		listeners = append(listeners, l)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx, listeners...) }()
	for i, l := range listeners {
		c := dial(t, l.Addr().String())
		require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result), fmt.Sprint(i))
	}
	cancel()
	require.NoError(t, <-done)
	require.Empty(t, goroutines())
}
