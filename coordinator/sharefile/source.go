package sharefile

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

	"paydirt/coordinator/core/share"
)

// ErrMissing is the error of a source that has no file for a shift.
var ErrMissing = errors.New("no share data for this shift")

// Source gives the file of a shift.
type Source interface {
	// Open returns the file, which may be anything; ErrMissing when there is none.
	Open(ctx context.Context, shift uint64) (io.ReadCloser, error)
}

var (
	_ Source = Directory("")
	_ Source = (*server)(nil)
)

// Find returns the source that a name stands for: the base URL of a coordinator's
// HTTP API, or a directory of files shift-<k>.ndjson.
func Find(where string) (Source, error) {
	if !strings.HasPrefix(where, "http://") && !strings.HasPrefix(where, "https://") {
		info, err := os.Stat(where)
		if err != nil {
			return nil, fmt.Errorf("share data: %w", err)
		}
		if !info.IsDir() {
			return nil, fmt.Errorf("share data: %s is neither a URL (http://…) nor a directory", where)
		}
		return Directory(where), nil
	}
	base, err := url.Parse(where)
	if err != nil || base.Host == "" {
		return nil, fmt.Errorf("share data: %q is not a URL like http://pool.example:8080", where)
	}
	return &server{base, &http.Client{Timeout: downloadTime}}, nil
}

// Read returns all shares of a shift. What the file says of itself is not compared
// with anything.
func Read(ctx context.Context, s Source, shift uint64) (h Header, shares []share.Evidence, err error) {
	file, err := s.Open(ctx, shift)
	if err != nil {
		return Header{}, nil, err
	}
	defer file.Close()
	r, err := NewReader(file)
	if err != nil {
		return Header{}, nil, err
	}
	for {
		e, err := r.Next()
		if errors.Is(err, io.EOF) {
			return r.Header(), shares, nil
		}
		if err != nil {
			return Header{}, nil, err
		}
		shares = append(shares, e)
	}
}

// Directory holds files shift-<k>.ndjson.
type Directory string

// Open implements Source.
func (d Directory) Open(_ context.Context, shift uint64) (io.ReadCloser, error) {
	f, err := os.Open(filepath.Join(string(d), Name(shift)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrMissing, err)
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
		return nil, fmt.Errorf("%w: %s answers %d", ErrMissing, address.Redacted(), response.StatusCode)
	}
	return nil, fmt.Errorf("%s answers %d", address.Redacted(), response.StatusCode)
}
