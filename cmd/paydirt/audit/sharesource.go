package audit

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// ErrNoShares is the error of a source that has no file for a shift.
var ErrNoShares = errors.New("no share data for this shift")

// ShareSource gives the share file of a shift, in the format of package sharefile.
type ShareSource interface {
	Open(ctx context.Context, shift uint64) (io.ReadCloser, error)
}

var (
	_ ShareSource = directory("")
	_ ShareSource = (*server)(nil)
)

// Shares returns the source that a --shares argument names: the base URL of a
// coordinator's HTTP API, or a directory of files shift-<k>.ndjson.
func Shares(where string) (ShareSource, error) {
	if !strings.HasPrefix(where, "http://") && !strings.HasPrefix(where, "https://") {
		info, err := os.Stat(where)
		if err != nil {
			return nil, fmt.Errorf("share data: %w", err)
		}
		if !info.IsDir() {
			return nil, fmt.Errorf("share data: %s is neither a URL (http://…) nor a directory", where)
		}
		return directory(where), nil
	}
	base, err := url.Parse(where)
	if err != nil || base.Host == "" {
		return nil, fmt.Errorf("share data: %q is not a URL like http://pool.example:8080", where)
	}
	return &server{base, &http.Client{Timeout: downloadTime}}, nil
}

// directory holds files shift-<k>.ndjson.
type directory string

func (d directory) Open(_ context.Context, shift uint64) (io.ReadCloser, error) {
	f, err := os.Open(filepath.Join(string(d), fmt.Sprintf("shift-%d.ndjson", shift)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrNoShares, err)
	}
	return f, err
}

// downloadTime bounds one download. The longest possible file is 256 MB.
const downloadTime = 10 * time.Minute

// server is a coordinator's HTTP API.
type server struct {
	base   *url.URL
	client *http.Client
}

func (s *server) Open(ctx context.Context, shift uint64) (io.ReadCloser, error) {
	address := s.base.JoinPath("v1", "shifts", fmt.Sprint(shift), "shares")
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return nil, err
	}
	response, err := s.client.Do(request)
	if err != nil {
		return nil, err
	}
	if response.StatusCode == http.StatusOK {
		return response.Body, nil
	}
	response.Body.Close()
	if response.StatusCode == http.StatusNotFound {
		return nil, fmt.Errorf("%w: %s answers %d", ErrNoShares, address.Redacted(), response.StatusCode)
	}
	return nil, fmt.Errorf("%s answers %d", address.Redacted(), response.StatusCode)
}
