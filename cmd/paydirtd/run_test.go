package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRunRefusesBadOptions(t *testing.T) {
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte(strings.Repeat("11", 32)), 0o600))
	good := []string{"--evm.key-file", key, "--evm.pool", "0x" + strings.Repeat("12", 20), "--bitcoin.node", "http://a:b@127.0.0.1:1"}
	c, err := parse(t, "", good...)
	require.NoError(t, err)
	_, err = daemonConfig(c)
	require.NoError(t, err)
	for name, test := range map[string]struct{ option, value, want string }{
		"key":        {"evm.key-file", key + "2", "--evm.key-file"},
		"pool":       {"evm.pool", "0x12", "--evm.pool"},
		"finality":   {"evm.finality", "0", "--evm.finality"},
		"text":       {"pool.text", strings.Repeat("x", 56), "--pool.text is at most 55 bytes, not 56"},
		"poll":       {"evm.poll", "0s", "--evm.poll"},
		"seal grace": {"pool.seal-grace", "-1s", "--pool.seal-grace"},
		"log level":  {"log.level", "loud", "--log.level"},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := parse(t, "", append(good, "--"+test.option, test.value)...)
			require.NoError(t, err)
			_, err = daemonConfig(c)
			require.ErrorContains(t, err, test.want)
		})
	}
	c, err = parse(t, "", good[:4]...)
	require.NoError(t, err)
	_, err = daemonConfig(c)
	require.ErrorIs(t, err, errNoNode)
}
