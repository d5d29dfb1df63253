package daemon

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/stratum"
)

func TestPassedSocket(t *testing.T) {
	env := func(values ...string) func(string) string {
		return func(name string) string {
			for i, n := range []string{"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"} {
				if n == name {
					return values[i]
				}
			}
			return ""
		}
	}
	fd, err := passedSocket("stratum", 42, env("42", "3", "http:stratum:tls"))
	require.NoError(t, err)
	require.Equal(t, 4, fd)
	for name, test := range map[string]struct {
		env  func(string) string
		want string
	}{
		"no systemd":           {env("", "", ""), "passed no socket"},
		"meant for another":    {env("41", "1", "stratum"), "passed no socket"},
		"another name":         {env("42", "1", "http"), `no socket "stratum", but ["http"]`},
		"the same name twice":  {env("42", "2", "stratum:stratum"), "several sockets"},
		"no number":            {env("42", "x", "stratum"), "does not fit"},
		"more names than told": {env("42", "1", "stratum:http"), "does not fit"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := passedSocket("stratum", 42, test.env)
			require.ErrorContains(t, err, test.want)
		})
	}
	_, err = listen("systemd:stratum")
	require.ErrorContains(t, err, "passed no socket")
}

// A restart behind a socket that systemd holds: whoever connects meanwhile is
// served by the new daemon, nobody is refused, and who is connected is told to
// come back.
func TestNoConnectionIsRefusedDuringARestart(t *testing.T) {
	socket, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer socket.Close()
	first := startPassed(t, socket)
	miner := dialPassed(t, socket)
	require.Contains(t, miner.ask("mining.subscribe"), "mining.notify")

	require.NoError(t, first.Process.Signal(syscall.SIGTERM))
	require.Contains(t, miner.line(), "client.reconnect")
	miner.end()
	require.NoError(t, first.Wait())

	// Nobody serves now.
	var waiting []*passedMiner
	for range 20 {
		waiting = append(waiting, dialPassed(t, socket))
	}
	startPassed(t, socket)
	for _, m := range waiting {
		require.Contains(t, m.ask("mining.ping"), "pong")
	}
}

// startPassed starts this test as a daemon with a socket, as systemd would.
func startPassed(t *testing.T, socket net.Listener) *exec.Cmd {
	t.Helper()
	file, err := socket.(*net.TCPListener).File()
	require.NoError(t, err)
	defer file.Close()
	cmd := exec.Command("sh", "-c", `LISTEN_PID=$$ exec "$0" -test.run='^TestServeAPassedSocket$'`, os.Args[0])
	cmd.Env = append(os.Environ(), "LISTEN_FDS=1", "LISTEN_FDNAMES=stratum", "PAYDIRT_TEST_PASSED=1")
	cmd.ExtraFiles = []*os.File{file}
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	return cmd
}

// TestServeAPassedSocket is what startPassed runs.
func TestServeAPassedSocket(t *testing.T) {
	if os.Getenv("PAYDIRT_TEST_PASSED") == "" {
		t.Skip("only in a process of TestNoConnectionIsRefusedDuringARestart")
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	s := &service{cfg: Config{Listeners: []Listener{{Address: "systemd:stratum"}}}}
	require.NoError(t, s.openMiners())
	server := stratum.NewServer(stratum.Config{Reconnect: true, Log: slog.New(slog.DiscardHandler)}, nil, nil, nil)
	require.NoError(t, server.Serve(ctx, s.miners...))
	s.close()
}

// passedMiner is a connection to it.
type passedMiner struct {
	t    *testing.T
	conn net.Conn
	r    *bufio.Reader
}

func dialPassed(t *testing.T, socket net.Listener) *passedMiner {
	t.Helper()
	conn, err := net.Dial("tcp", socket.Addr().String())
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	require.NoError(t, conn.SetDeadline(time.Now().Add(time.Minute)))
	return &passedMiner{t, conn, bufio.NewReader(conn)}
}

func (m *passedMiner) ask(method string) string {
	m.t.Helper()
	_, err := fmt.Fprintf(m.conn, `{"id":1,"method":%q,"params":[]}`+"\n", method)
	require.NoError(m.t, err)
	return m.line()
}

func (m *passedMiner) line() string {
	m.t.Helper()
	line, err := m.r.ReadString('\n')
	require.NoError(m.t, err)
	return strings.TrimSpace(line)
}

// end waits until the other side has closed.
func (m *passedMiner) end() {
	m.t.Helper()
	_, err := m.r.ReadByte()
	require.Error(m.t, err)
	var timeout net.Error
	require.False(m.t, errors.As(err, &timeout) && timeout.Timeout())
	m.conn.Close()
}
