package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"
)

// parse runs a command that only reads its options.
func parse(t *testing.T, file string, args ...string) (*cli.Context, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "paydirtd.toml")
	require.NoError(t, os.WriteFile(path, []byte(file), 0o600))
	var got *cli.Context
	app := &cli.App{Commands: []*cli.Command{{
		Name: "run", Flags: runOptions(), Before: applyConfigFile,
		Action: func(c *cli.Context) error { got = c; return nil },
	}}, ExitErrHandler: func(*cli.Context, error) {}, Writer: io.Discard, ErrWriter: io.Discard}
	err := app.Run(append([]string{"paydirtd", "run", "--config", path}, args...))
	return got, err
}

func TestFlagBeatsEnvironmentBeatsFileBeatsDefault(t *testing.T) {
	file := "[stratum]\nlisten = ':1'\n[http]\nlisten = ':1'\n[pool]\ntext = 'file'\nseal-grace = '3s'\n[bitcoin]\nnode = ['http://a', 'http://b']\n[evm]\nfinality = 3\n[log]\njson = true\n"
	t.Setenv("PAYDIRTD_STRATUM_LISTEN", ":2")
	t.Setenv("PAYDIRTD_HTTP_LISTEN", ":2")
	c, err := parse(t, file, "--stratum.listen", ":3")
	require.NoError(t, err)
	require.Equal(t, ":3", c.String("stratum.listen"))
	require.Equal(t, ":2", c.String("http.listen"))
	require.Equal(t, "file", c.String("pool.text"))
	require.Equal(t, 3*time.Second, c.Duration("pool.seal-grace"))
	require.Equal(t, []string{"http://a", "http://b"}, c.StringSlice("bitcoin.node"))
	require.Equal(t, uint64(3), c.Uint64("evm.finality"))
	require.True(t, c.Bool("log.json"))
	require.Equal(t, 2*time.Second, c.Duration("evm.poll"))
}

func TestConfigErrorsNameTheKeyAndTheAcceptedForm(t *testing.T) {
	for name, test := range map[string]struct{ file, want string }{
		"unknown key":     {"[stratum]\nlisen = ':1'\n", "stratum.lisen: no such option"},
		"unknown table":   {"[startum]\nlisten = ':1'\n", "startum.listen: no such option"},
		"number for text": {"[stratum]\nlisten = 3333\n", "stratum.listen: takes a string"},
		"text for number": {"[evm]\nfinality = 'deep'\n", "evm.finality: takes a whole number"},
		"negative":        {"[evm]\nfinality = -1\n", "evm.finality: takes a whole number"},
		"bad duration":    {"[pool]\nseal-grace = '10'\n", "pool.seal-grace: takes a duration"},
		"list for text":   {"[stratum]\nlisten = [':1']\n", "stratum.listen: takes a string"},
		"text for switch": {"[log]\njson = 'yes'\n", "log.json: takes true or false"},
		"not TOML":        {"[stratum = 1\n", "line 1"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := parse(t, test.file)
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestAMissingFileIsAnErrorOnlyWhenNamed(t *testing.T) {
	_, err := parse(t, "", "--config", filepath.Join(t.TempDir(), "none.toml"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestWithPoolKeepsEverythingElse(t *testing.T) {
	for name, test := range map[string]struct{ in, want string }{
		"empty":    {"", "\n[evm]\npool = \"0x1\"\n"},
		"no table": {"# mine\nx = 1", "# mine\nx = 1\n\n[evm]\npool = \"0x1\"\n"},
		"no key":   {"[evm] # here\nrpc = 'u'\n[http]\npool = 'no'\n", "[evm] # here\npool = \"0x1\"\nrpc = 'u'\n[http]\npool = 'no'\n"},
		"replaced": {"[evm]\nrpc = 'u'\npool = 'old'\n# end\n", "[evm]\nrpc = 'u'\npool = \"0x1\"\n# end\n"},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, test.want, withPool(test.in, "0x1")) })
	}
}
