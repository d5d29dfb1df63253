package audit

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSharesArgument(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for _, bad := range []string{"", "/nowhere", file, "http://", "https://%zz"} {
		_, err := Shares(bad)
		require.Error(t, err, bad)
	}
	for _, good := range []string{t.TempDir(), "http://pool.example:8080", "https://pool.example/base/"} {
		_, err := Shares(good)
		require.NoError(t, err, good)
	}
}

func TestShareServer(t *testing.T) {
	status := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		require.Equal(t, "/base/v1/shifts/7/shares", r.URL.Path)
		out.WriteHeader(status)
	}))
	defer server.Close()
	source, err := Shares(server.URL + "/base")
	require.NoError(t, err)
	body, err := source.Open(t.Context(), 7)
	require.NoError(t, err)
	require.NoError(t, body.Close())

	status = http.StatusNotFound
	_, err = source.Open(t.Context(), 7)
	require.ErrorIs(t, err, ErrNoShares)
	status = http.StatusInternalServerError
	_, err = source.Open(t.Context(), 7)
	require.ErrorContains(t, err, "500")
	require.NotErrorIs(t, err, ErrNoShares, "a server that fails is not one without data")
}
