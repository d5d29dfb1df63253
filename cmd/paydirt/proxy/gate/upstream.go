package gate

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"
)

// Upstream is a pool's stratum server.
type Upstream struct {
	Address        string // host:port
	TLS            bool
	User, Password string // of a fallback: instead of the miner's own
}

// ParseUpstream reads stratum+tcp://[user[:password]@]host:port, or stratum+ssl://
// for TLS. Without a scheme it is TCP.
func ParseUpstream(text string) (Upstream, error) {
	const form = "stratum+tcp://host:port or stratum+ssl://host:port"
	scheme, rest, ok := strings.Cut(text, "://")
	if !ok {
		scheme, rest = "stratum+tcp", text
	}
	var u Upstream
	switch scheme {
	case "stratum+tcp", "tcp":
	case "stratum+ssl", "stratum+tls", "ssl", "tls":
		u.TLS = true
	default:
		return u, fmt.Errorf("%q is not %s", text, form)
	}
	parsed, err := url.Parse("//" + rest)
	if err != nil || strings.Trim(parsed.Path, "/") != "" || parsed.RawQuery != "" || parsed.Hostname() == "" || parsed.Port() == "" {
		return u, fmt.Errorf("%q is not %s", text, form)
	}
	u.Address = net.JoinHostPort(parsed.Hostname(), parsed.Port())
	u.User = parsed.User.Username()
	u.Password, _ = parsed.User.Password()
	return u, nil
}

// String returns the address in the form of ParseUpstream, without the user.
func (u Upstream) String() string {
	if u.TLS {
		return "stratum+ssl://" + u.Address
	}
	return "stratum+tcp://" + u.Address
}

// keepAlive finds out that the other side is gone, and keeps routers from
// forgetting connections.
var keepAlive = net.KeepAliveConfig{Enable: true, Idle: 25 * time.Second, Interval: 25 * time.Second, Count: 3}

// dial connects; conf is used for TLS and may be nil.
func (u Upstream) dial(ctx context.Context, timeout time.Duration, conf *tls.Config) (net.Conn, error) {
	d := &net.Dialer{Timeout: timeout, KeepAliveConfig: keepAlive}
	if !u.TLS {
		return d.DialContext(ctx, "tcp", u.Address)
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	return (&tls.Dialer{NetDialer: d, Config: conf}).DialContext(ctx, "tcp", u.Address)
}
