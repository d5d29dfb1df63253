package mine

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

// runCommand runs `paydirt mine` and returns its standard output.
func runCommand(args ...string) (string, string, error) {
	var out, log bytes.Buffer
	app := &cli.App{Name: "paydirt", Writer: &out, ErrWriter: &log, Commands: []*cli.Command{Command()},
		ExitErrHandler: func(*cli.Context, error) {}}
	err := app.Run(append([]string{"paydirt", "mine"}, args...))
	return out.String(), log.String(), err
}

// serveShares gives each connection a job and takes its shares.
func serveShares(p *pool, accepted chan<- struct{}) (stop func()) {
	done := make(chan struct{})
	go func() {
		for {
			select {
			case c := <-p.clients:
				c.setDifficulty(1e-6)
				c.notify("a", true)
			case <-p.shares:
				select {
				case accepted <- struct{}{}:
				default:
				}
			case <-done:
				return
			}
		}
	}()
	return func() { close(done) }
}

func TestCommandEndsAfterItsDuration(t *testing.T) {
	p := newPool(t)
	defer serveShares(p, nil)()
	t.Setenv("PAYDIRT_URL", p.url())
	t.Setenv("PAYDIRT_USER", user)
	out, log, err := runCommand("--threads", "1", "--duration", "300ms", "--json")
	require.NoError(t, err)
	require.Contains(t, log, "connected")
	var total Summary
	require.NoError(t, json.Unmarshal([]byte(out), &total))
	require.Equal(t, p.url(), total.URL)
	require.Equal(t, user, total.User)
	require.Equal(t, 1, total.Threads)
	require.Equal(t, total.Submitted, total.Accepted+total.Rejected+total.Unanswered)
}

// Ctrl-C is no failure: the summary is printed and the exit code is 0.
func TestCommandEndsOnInterrupt(t *testing.T) {
	p := newPool(t)
	accepted := make(chan struct{})
	defer serveShares(p, accepted)()
	go func() {
		<-accepted
		_ = syscall.Kill(os.Getpid(), syscall.SIGINT)
	}()
	out, _, err := runCommand("--url", p.url(), "--user", user, "--threads", "1")
	require.NoError(t, err)
	require.Contains(t, out, "mined for")
	require.Contains(t, out, "shares: ")
}

func TestCommandNamesTheWrongFlag(t *testing.T) {
	for flag, args := range map[string][]string{
		"url":        {"--url", "http://127.0.0.1:1", "--user", user},
		"user":       {"--url", "127.0.0.1:1", "--user", "0x12"},
		"threads":    {"--url", "127.0.0.1:1", "--user", user, "--threads", "0"},
		"rate-limit": {"--url", "127.0.0.1:1", "--user", user, "--rate-limit", "fast"},
	} {
		_, _, err := runCommand(args...)
		var e *ConfigError
		require.True(t, errors.As(err, &e), "%s: %v", flag, err)
		require.Equal(t, flag, e.Flag)
		require.Contains(t, e.Error(), "--"+flag+" must be ")
	}
}

func TestConfigAddress(t *testing.T) {
	for url, want := range map[string]string{
		"stratum+tcp://127.0.0.1:3333":      "127.0.0.1:3333",
		"tcp://pool.example:3333/":          "pool.example:3333",
		"pool.example:3333":                 "pool.example:3333",
		"stratum+tcp://[::1]:3333":          "[::1]:3333",
		"":                                  "",
		"pool.example":                      "",
		"stratum+tcp://pool.example":        "",
		"stratum+tcp://:3333":               "",
		"stratum+ssl://pool.example:1":      "",
		"stratum+tcp://me@pool.example:1":   "",
		"stratum+tcp://pool.example:1/path": "",
		"stratum+tcp://pool.example:1?q=1":  "",
	} {
		c := Config{URL: url, User: "anything", Threads: 1}
		got, err := c.address()
		require.Equal(t, want, got, url)
		require.Equal(t, want == "", err != nil, url)
	}
}

func TestParseRate(t *testing.T) {
	for s, want := range map[string]float64{"0": 0, "1500": 1500, "250k": 250e3, "1.5M": 1.5e6, "2G": 2e9} {
		got, err := parseRate(s)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	for _, s := range []string{"", "k", "-1", "NaN", "1kk", "1 k", "1m"} {
		_, err := parseRate(s)
		require.Error(t, err, s)
	}
}

func TestScreen(t *testing.T) {
	var out bytes.Buffer
	s := newScreen(&out)
	require.False(t, s.live, "a buffer is no terminal")
	_, err := s.Write([]byte("log\n"))
	require.NoError(t, err)
	s.show("status")
	s.show("status")
	_, err = s.Write([]byte("more\n"))
	require.NoError(t, err)
	s.show("")
	require.Equal(t, "log\n"+clearLine+"status"+clearLine+"more\nstatus"+clearLine, out.String())
}

func TestTexts(t *testing.T) {
	require.Equal(t, "999.00 H/s", rateText(999))
	require.Equal(t, "1.50 kH/s", rateText(1500))
	require.Equal(t, "12.00 MH/s", rateText(12e6))
	require.Equal(t, "3.00 GH/s", rateText(3e9))
	require.Equal(t, "5000.00 GH/s", rateText(5e12))
	line := statusText(Summary{Seconds: 10}, Summary{Seconds: 12, Hashes: 4000, Difficulty: 0.5, Accepted: 3})
	require.Contains(t, line, "2.00 kH/s")
	require.Contains(t, line, "accepted 3")
	require.Contains(t, line, (12 * time.Second).String())
}
