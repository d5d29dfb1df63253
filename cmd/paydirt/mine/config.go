package mine

import (
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"strings"

	"paydirt/coordinator/core/bitcoin"
)

// Config is what a Miner needs to know.
type Config struct {
	URL       string  // stratum+tcp://host:port
	User      string  // 0x<EVM address>[.worker], or what another pool wants
	Password  string  // most pools ignore it
	Threads   int     // at least 1
	RateLimit float64 // hashes per second over all threads; 0: none
	Log       *slog.Logger
}

// ConfigError names the flag that is wrong and what it should be.
type ConfigError struct{ Flag, Want string }

func (e *ConfigError) Error() string { return "--" + e.Flag + " must be " + e.Want }

// address checks the configuration and returns host:port of the pool.
func (c *Config) address() (string, error) {
	const form = "stratum+tcp://host:port"
	rest := c.URL
	if scheme, after, ok := strings.Cut(c.URL, "://"); ok {
		if scheme != "stratum+tcp" && scheme != "tcp" {
			return "", &ConfigError{"url", fmt.Sprintf("%s; %s is not spoken here", form, scheme)}
		}
		rest = after
	}
	u, err := url.Parse("//" + rest)
	if err != nil || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Hostname() == "" || u.Port() == "" {
		return "", &ConfigError{"url", form}
	}
	if c.User == "" {
		return "", &ConfigError{"user", "0x<EVM address>[.worker]"}
	}
	if strings.HasPrefix(c.User, "0x") { // find a typing error before a pool does
		if _, _, err := bitcoin.ParseUsername(c.User); err != nil {
			return "", &ConfigError{"user", "0x<EVM address>[.worker]: " + err.Error()}
		}
	}
	if c.Threads < 1 {
		return "", &ConfigError{"threads", "at least 1"}
	}
	if !(c.RateLimit >= 0) || c.RateLimit > 1e15 {
		return "", &ConfigError{"rate-limit", "a number of hashes per second, 0 for none"}
	}
	return net.JoinHostPort(u.Hostname(), u.Port()), nil
}
