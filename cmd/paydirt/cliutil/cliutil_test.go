package cliutil_test

import (
	"bytes"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
)

func run(t *testing.T, action cli.ActionFunc, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	app := &cli.App{
		Name: "x", Writer: &out, ErrWriter: io.Discard, Action: action,
		ExitErrHandler: func(*cli.Context, error) {},
		Flags: append([]cli.Flag{
			cliutil.RPCFlag(), cliutil.PoolFlag(), cliutil.NodeFlag(), cliutil.KeyFlag(),
			cliutil.PasswordFileFlag(), cliutil.KeysDirFlag(), cliutil.JSONFlag(),
		}, cliutil.WatchFlags()...),
	}
	err := app.Run(append([]string{"x"}, args...))
	return out.String(), err
}

var required = []string{"--pool", "0x01", "--node", "http://n", "--key", "k"}

func TestEveryFlagHasAnEnvironmentVariable(t *testing.T) {
	t.Setenv("PAYDIRT_RPC", "http://rpc")
	t.Setenv("PAYDIRT_POOL", "0x02")
	t.Setenv("PAYDIRT_NODE", "http://a,http://b")
	t.Setenv("PAYDIRT_KEY", "key")
	t.Setenv("PAYDIRT_KEY_PASSWORD_FILE", "pw")
	t.Setenv("PAYDIRT_KEYS_DIR", "dir")
	t.Setenv("PAYDIRT_JSON", "1")
	_, err := run(t, func(c *cli.Context) error {
		require.Equal(t, "http://rpc", c.String(cliutil.RPC))
		require.Equal(t, "0x02", c.String(cliutil.Pool))
		require.Equal(t, []string{"http://a", "http://b"}, c.StringSlice(cliutil.Node))
		require.Equal(t, "key", c.Path(cliutil.Key))
		require.Equal(t, "pw", c.Path(cliutil.PasswordFile))
		require.Equal(t, "dir", c.Path(cliutil.KeysDir))
		require.True(t, c.Bool(cliutil.JSON))
		return nil
	})
	require.NoError(t, err)
}

func TestPrintFollowsTheJSONFlag(t *testing.T) {
	print := func(c *cli.Context) error {
		return cliutil.Print(c, struct {
			N int `json:"n"`
		}{7}, "n is %d", 7)
	}
	out, err := run(t, print, required...)
	require.NoError(t, err)
	require.Equal(t, "n is 7\n", out)
	out, err = run(t, print, append(required, "--json")...)
	require.NoError(t, err)
	require.Equal(t, "{\"n\":7}\n", out)
}

func TestWatching(t *testing.T) {
	for _, c := range []struct {
		args  []string
		watch bool
		fails bool
	}{
		{nil, false, false}, {[]string{"--once"}, false, false}, {[]string{"--watch"}, true, false},
		{[]string{"--watch", "--once"}, false, true}, {[]string{"--interval", "0s"}, false, true},
	} {
		var watch bool
		_, err := run(t, func(ctx *cli.Context) (err error) {
			watch, err = cliutil.Watching(ctx)
			return err
		}, append(required, c.args...)...)
		require.Equal(t, c.fails, err != nil, c.args)
		require.Equal(t, c.watch, watch, c.args)
	}
}

func TestMissingFlagIsAnError(t *testing.T) {
	_, err := run(t, func(*cli.Context) error { return nil })
	require.Error(t, err)
}

func TestNoBarWithoutTerminal(t *testing.T) {
	bar := cliutil.NewBar(3, "x") // tests have no terminal
	require.Nil(t, bar)
	bar.Set(1, 3, "y")
	bar.Done()
}
