package node

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseEndpoint(t *testing.T) {
	e, err := parseEndpoint("http://alice:s3cret@127.0.0.1:8332")
	require.NoError(t, err)
	require.Equal(t, "http://127.0.0.1:8332/", e.url)
	require.Equal(t, "127.0.0.1:8332", e.host)
	user, pass, err := e.credentials()
	require.NoError(t, err)
	require.Equal(t, []string{"alice", "s3cret"}, []string{user, pass})
}

func TestCookieIsReadAtEachUse(t *testing.T) {
	path := filepath.Join(t.TempDir(), ".cookie")
	e, err := parseEndpoint("http://127.0.0.1:8332?cookie=" + path)
	require.NoError(t, err)
	_, _, err = e.credentials()
	require.ErrorIs(t, err, os.ErrNotExist, "Core is not up yet")

	for _, pass := range []string{"first", "second"} {
		require.NoError(t, os.WriteFile(path, []byte("__cookie__:"+pass+"\n"), 0o600))
		user, got, err := e.credentials()
		require.NoError(t, err)
		require.Equal(t, "__cookie__", user)
		require.Equal(t, pass, got)
	}
	require.NoError(t, os.WriteFile(path, []byte("no colon"), 0o600))
	_, _, err = e.credentials()
	require.Error(t, err)
}

func TestParseEndpointRefuses(t *testing.T) {
	for name, address := range map[string]string{
		"no scheme":         "127.0.0.1:8332",
		"other scheme":      "ftp://alice:s3cret@127.0.0.1:8332",
		"no port":           "http://alice:s3cret@127.0.0.1",
		"no host":           "http://alice:s3cret@:8332",
		"path":              "http://alice:s3cret@127.0.0.1:8332/wallet",
		"no credentials":    "http://127.0.0.1:8332",
		"both credentials":  "http://alice:s3cret@127.0.0.1:8332?cookie=x",
		"unknown parameter": "http://alice:s3cret@127.0.0.1:8332?cooky=x",
		"missing cert":      "https://alice:s3cret@127.0.0.1:8332?cert=/nonexistent",
		"unreadable":        "http://alice:s3cret@127.0.0.1:83%32",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := parseEndpoint(address)
			require.Error(t, err)
			require.NotContains(t, err.Error(), "s3cret")
		})
	}
}
