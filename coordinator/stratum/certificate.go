package stratum

import (
	"crypto/tls"
	"log/slog"
	"os"
	"sync"
	"time"
)

// Certificate is a TLS certificate in two files that is read again when a file
// changes, so that it can be renewed while miners are connected.
type Certificate struct {
	certFile, keyFile string
	log               *slog.Logger
	now               func() time.Time

	mu      sync.Mutex
	current *tls.Certificate
	changed [2]time.Time // of the files that were read last
	looked  time.Time
}

// certificateLook is how often the files are looked at, at most.
const certificateLook = time.Second

// LoadCertificate reads a certificate chain and its key, in PEM.
func LoadCertificate(certFile, keyFile string, log *slog.Logger) (*Certificate, error) {
	c := &Certificate{certFile: certFile, keyFile: keyFile, log: log, now: time.Now}
	c.looked = c.now()
	if err := c.load(); err != nil {
		return nil, err
	}
	return c, nil
}

// TLS returns the configuration of a listener with this certificate.
func (c *Certificate) TLS() *tls.Config {
	return &tls.Config{GetCertificate: c.get}
}

// get returns the certificate for a new connection. Files that cannot be read
// leave the old one in use: they may be half written.
func (c *Certificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now := c.now(); now.Sub(c.looked) >= certificateLook {
		c.looked = now
		if err := c.load(); err != nil {
			c.log.Error("stratum: the new TLS certificate cannot be used; the old one stays", "err", err)
		}
	}
	return c.current, nil
}

// load reads the files when they have changed.
func (c *Certificate) load() error {
	var changed [2]time.Time
	for i, name := range []string{c.certFile, c.keyFile} {
		info, err := os.Stat(name)
		if err != nil {
			return err
		}
		changed[i] = info.ModTime()
	}
	if c.current != nil && changed == c.changed {
		return nil
	}
	pair, err := tls.LoadX509KeyPair(c.certFile, c.keyFile)
	if err != nil {
		return err
	}
	c.current, c.changed = &pair, changed
	return nil
}
