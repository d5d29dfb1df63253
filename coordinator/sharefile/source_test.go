package sharefile_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/sharefile"
)

func TestFind(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for _, bad := range []string{"", "/nowhere", file, "http://", "https://%zz"} {
		_, err := sharefile.Find(bad)
		require.Error(t, err, bad)
	}
	for _, good := range []string{t.TempDir(), "http://pool.example:8080", "https://pool.example/base/"} {
		_, err := sharefile.Find(good)
		require.NoError(t, err, good)
	}
}

func TestRead(t *testing.T) {
	all := shares(40)
	file := write(t, header(40), all)
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, sharefile.Name(3)), file, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, sharefile.Name(4)), file[:len(file)-1], 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, sharefile.Name(5)), nil, 0o600))
	status := http.StatusOK
	serve := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		require.Equal(t, "/base/v1/shifts/3/shares", r.URL.Path)
		out.WriteHeader(status)
		_, _ = out.Write(file)
	}))
	defer serve.Close()
	for _, where := range []string{dir, serve.URL + "/base"} {
		source, err := sharefile.Find(where)
		require.NoError(t, err)
		h, got, err := sharefile.Read(t.Context(), source, 3)
		require.NoError(t, err)
		require.Equal(t, header(40), h)
		require.Equal(t, all, got)
	}

	var broken *sharefile.Error
	for k, reason := range map[uint64]sharefile.Reason{4: sharefile.Truncated, 5: sharefile.Truncated} {
		_, _, err := sharefile.Read(t.Context(), sharefile.Directory(dir), k)
		require.True(t, errors.As(err, &broken) && broken.Reason == reason, "%d: %v", k, err)
	}
	_, _, err := sharefile.Read(t.Context(), sharefile.Directory(dir), 6)
	require.ErrorIs(t, err, sharefile.ErrMissing)

	source, err := sharefile.Find(serve.URL + "/base")
	require.NoError(t, err)
	status = http.StatusNotFound
	_, _, err = sharefile.Read(t.Context(), source, 3)
	require.ErrorIs(t, err, sharefile.ErrMissing)
	status = http.StatusInternalServerError
	_, _, err = sharefile.Read(t.Context(), source, 3)
	require.ErrorContains(t, err, "500")
	require.NotErrorIs(t, err, sharefile.ErrMissing, "a server that fails is not one without data")
}
