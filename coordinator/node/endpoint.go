package node

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
)

// endpoint is where a node listens and how to log in there. The credentials are
// kept apart from the address, so that the address can be logged.
type endpoint struct {
	url        string // scheme, host and port; no credentials
	host       string // host:port, the node's name in logs
	user, pass string
	cookie     string // path of Bitcoin Core's cookie file, instead of user and pass
	roots      *x509.CertPool
}

// parseEndpoint reads a node's address:
//
//	http://user:password@host:port
//	http://host:port?cookie=/path/to/.cookie      Bitcoin Core's cookie file
//	https://user:password@host:port?cert=/path/to/rpc.cert   btcd's own certificate
//
// Errors never repeat the address, for it may hold a password.
func parseEndpoint(raw string) (endpoint, error) {
	const form = "accepted: http://user:password@host:port or http://host:port?cookie=/path/.cookie"
	u, err := url.Parse(raw)
	if err != nil {
		return endpoint{}, fmt.Errorf("node address cannot be read; %s", form) // err quotes the address
	}
	e := endpoint{url: u.Scheme + "://" + u.Host + "/", host: u.Host}
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return endpoint{}, fmt.Errorf("node address has no scheme http or https; %s", form)
	case u.Hostname() == "" || u.Port() == "":
		return endpoint{}, fmt.Errorf("node address has no host and port; %s", form)
	case u.Path != "" && u.Path != "/":
		return endpoint{}, fmt.Errorf("node address of %s has a path; %s", e.host, form)
	}
	for key, values := range u.Query() {
		switch key {
		case "cookie":
			e.cookie = values[0]
		case "cert":
			if e.roots, err = readRoots(values[0]); err != nil {
				return endpoint{}, fmt.Errorf("node %s: %w", e.host, err)
			}
		default:
			return endpoint{}, fmt.Errorf("node address of %s has an unknown parameter %q; %s", e.host, key, form)
		}
	}
	if u.User != nil {
		e.user = u.User.Username()
		e.pass, _ = u.User.Password()
	}
	if (e.user == "") == (e.cookie == "") {
		return endpoint{}, fmt.Errorf("node address of %s needs either user and password or a cookie file; %s", e.host, form)
	}
	return e, nil
}

func readRoots(path string) (*x509.CertPool, error) {
	pem, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		return nil, fmt.Errorf("no certificate in %s", path)
	}
	return pool, nil
}

// credentials returns user and password. The cookie file is read every time:
// Bitcoin Core writes a new one at each start.
func (e endpoint) credentials() (user, pass string, err error) {
	if e.cookie == "" {
		return e.user, e.pass, nil
	}
	content, err := os.ReadFile(e.cookie)
	if err != nil {
		return "", "", fmt.Errorf("cookie file: %w", err)
	}
	user, pass, ok := strings.Cut(strings.TrimSpace(string(content)), ":")
	if !ok {
		return "", "", errors.New("cookie file is not of the form user:password")
	}
	return user, pass, nil
}

// transport makes one connection per request: both nodes close or time out idle
// ones, and a POST that met a closing connection is not safe to repeat blindly.
func (e endpoint) transport() *http.Transport {
	t := &http.Transport{DisableKeepAlives: true}
	if e.roots != nil {
		t.TLSClientConfig = &tls.Config{RootCAs: e.roots, MinVersion: tls.VersionTLS12}
	}
	return t
}
