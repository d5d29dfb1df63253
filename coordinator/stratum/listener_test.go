package stratum

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// writeCertificate makes a certificate of that name, last changed at a time.
func writeCertificate(t *testing.T, dir, name string, changed time.Time) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(time.Hour)}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, private.Public(), private)
	require.NoError(t, err)
	rawKey, err := x509.MarshalPKCS8PrivateKey(private)
	require.NoError(t, err)
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	require.NoError(t, os.WriteFile(cert, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: raw}), 0o600))
	require.NoError(t, os.WriteFile(key, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: rawKey}), 0o600))
	for _, file := range []string{cert, key} {
		require.NoError(t, os.Chtimes(file, changed, changed))
	}
	return cert, key
}

func dialTLS(t *testing.T, address string) (c *client, name string) {
	t.Helper()
	conn, err := tls.Dial("tcp", address, &tls.Config{InsecureSkipVerify: true})
	require.NoError(t, err)
	return newClient(t, conn), conn.ConnectionState().PeerCertificates[0].Subject.CommonName
}

func TestTLSAndCertificateReload(t *testing.T) {
	dir, clock := t.TempDir(), &testClock{now: time.Unix(startTime, 0)}
	cert, key := writeCertificate(t, dir, "first", clock.Now())
	c, err := LoadCertificate(cert, key, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	c.now, c.looked = clock.Now, clock.Now()
	p := newPool(t, func(p *pool) { p.door.TLS = c.TLS() })
	p.give("a1", true)

	old, name := dialTLS(t, p.address)
	require.Equal(t, "first", name)
	old.login(alice)
	old.ok(old.submit(alice, old.solve(0, meets(easyStart))))

	writeCertificate(t, dir, "second", clock.Now().Add(time.Minute))
	_, name = dialTLS(t, p.address)
	require.Equal(t, "first", name, "the files are not looked at for every connection")
	clock.advance(certificateLook)
	next, name := dialTLS(t, p.address)
	require.Equal(t, "second", name)
	next.login(bob)
	p.give("a2", true)
	old.expect("mining.notify")

	require.NoError(t, os.WriteFile(cert, []byte("half"), 0o600))
	clock.advance(certificateLook)
	_, name = dialTLS(t, p.address)
	require.Equal(t, "second", name, "what cannot be read changes nothing")

	p.stop()
	require.Len(t, old.closed(), 1, "is told")
	_, err = LoadCertificate(cert, key, nil)
	require.Error(t, err)
}

// A miner that speaks no TLS, or stops in the middle of the handshake, is gone
// after the time for the handshake.
func TestTLSHandshakeEnds(t *testing.T) {
	cert, key := writeCertificate(t, t.TempDir(), "x", time.Now())
	c, err := LoadCertificate(cert, key, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	p := newPool(t, func(p *pool) { p.door.TLS, p.tick = c.TLS(), time.Millisecond })
	plain := p.dial()
	plain.send(request1(1, "mining.subscribe"))
	_, err = io.Copy(io.Discard, plain.conn)
	require.NoError(t, err)
	eventually(t, func() bool { return p.Connections() == 0 }, "gone")
	slow := p.dial()
	_, err = slow.conn.Write([]byte{0x16, 0x03, 0x01})
	require.NoError(t, err)
	eventually(t, func() bool { return p.Connections() == 1 }, "the first is gone, the second is there")
	p.clock.advance(usualPatience.handshake + time.Second)
	slow.closed()
}

func TestListenersHaveTheirOwnDifficulties(t *testing.T) {
	p := newPool(t, func(p *pool) { p.door.StartDifficulty, p.door.MinDifficulty = 1e-6, 1e-7 })
	p.give("a1", true)
	c := p.dial().login(alice)
	require.Equal(t, 1e-6, c.difficulty)
	c.ok(c.call("mining.suggest_difficulty", 1e-9))
	c.expect("mining.set_difficulty", "mining.notify")
	require.Equal(t, 1e-7, c.difficulty, "the least")
}

var loopbackOnly = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}

// proxyHeaders are the same source, 203.0.113.5:4711, as each version says it.
var proxyHeaders = map[string]string{
	"version 1": "PROXY TCP4 203.0.113.5 192.0.2.1 4711 3333\r\n",
	"version 2": proxySignature + "\x21\x11\x00\x0f" + "\xcb\x00\x71\x05" + "\xc0\x00\x02\x01" + "\x12\x67" + "\x0d\x05" + "\x04\x00\x00",
}

func TestProxyHeader(t *testing.T) {
	for name, header := range proxyHeaders {
		t.Run(name, func(t *testing.T) {
			p := newPool(t, func(p *pool) { p.door.Proxies, p.addresses.limit = loopbackOnly, 1 })
			p.give("a1", true)
			c := p.dial()
			_, err := c.conn.Write([]byte(header))
			require.NoError(t, err)
			c.login(alice)
			require.Equal(t, 1, p.addresses.count(netip.MustParseAddr("203.0.113.5")), "limits count the miner, not the balancer")
			require.Equal(t, "203.0.113.5:4711", p.connections()[0].remote)
			second := p.dial()
			_, err = second.conn.Write([]byte(header))
			require.NoError(t, err)
			second.closed()
			require.Equal(t, 1, p.ended(causeFull))
		})
	}
}

func TestProxyHeaderBeforeTLS(t *testing.T) {
	cert, key := writeCertificate(t, t.TempDir(), "x", time.Now())
	certificate, err := LoadCertificate(cert, key, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	p := newPool(t, func(p *pool) { p.door.Proxies, p.door.TLS = loopbackOnly, certificate.TLS() })
	p.give("a1", true)
	conn, err := net.Dial("tcp", p.address)
	require.NoError(t, err)
	_, err = conn.Write([]byte(proxyHeaders["version 1"]))
	require.NoError(t, err)
	newClient(t, tls.Client(conn, &tls.Config{InsecureSkipVerify: true})).login(alice)
	require.Equal(t, 1, p.addresses.count(netip.MustParseAddr("203.0.113.5")))
}

func TestProxyHeaderOnlyFromTrustedAddresses(t *testing.T) {
	p := newPool(t, func(p *pool) { p.door.Proxies = []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")} })
	p.dial().closed()
	require.Equal(t, 1, p.ended(causeProxy))

	direct := newPool(t) // nobody is believed where no proxies are configured
	c := direct.dial()
	c.send(proxyHeaders["version 1"] + request1(1, "mining.ping"))
	require.Equal(t, 20, c.receive().code())
	require.Zero(t, direct.addresses.count(netip.MustParseAddr("203.0.113.5")))
}

func TestProxyHeaderIsRequired(t *testing.T) {
	p := newPool(t, func(p *pool) { p.door.Proxies = loopbackOnly })
	c := p.dial()
	c.send(request1(1, "mining.subscribe", "a miner that came around the balancer"))
	c.closed()
	eventually(t, func() bool { return p.ended(causeProxy) == 1 }, "counted")
}

func TestReadProxyHeader(t *testing.T) {
	address := func(s string) netip.AddrPort { return netip.MustParseAddrPort(s) }
	for name, test := range map[string]struct {
		header string
		want   netip.AddrPort
		bad    bool
	}{
		"v1 IPv4":          {header: proxyHeaders["version 1"], want: address("203.0.113.5:4711")},
		"v1 IPv6":          {header: "PROXY TCP6 2001:db8::1 2001:db8::2 1 65535\r\n", want: address("[2001:db8::1]:1")},
		"v1 unknown":       {header: "PROXY UNKNOWN\r\n"},
		"v1 unknown, more": {header: "PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n"},
		"v1 wrong family":  {header: "PROXY TCP4 2001:db8::1 2001:db8::2 1 2\r\n", bad: true},
		"v1 name":          {header: "PROXY TCP4 example.org 192.0.2.1 1 2\r\n", bad: true},
		"v1 port":          {header: "PROXY TCP4 203.0.113.5 192.0.2.1 65536 2\r\n", bad: true},
		"v1 cut off":       {header: "PROXY TCP4 203.0.113.5", bad: true},
		"v1 too long":      {header: "PROXY UNKNOWN " + string(bytes.Repeat([]byte("x"), 100)) + "\r\n", bad: true},
		"v1 few fields":    {header: "PROXY TCP4 203.0.113.5 192.0.2.1 1\r\n", bad: true},
		"v2 IPv4":          {header: proxyHeaders["version 2"], want: address("203.0.113.5:4711")},
		"v2 IPv6":          {header: proxySignature + "\x21\x21\x00\x24" + string(make([]byte, 15)) + "\x01" + string(make([]byte, 16)) + "\x00\x07\x00\x00", want: address("[::1]:7")},
		"v2 local":         {header: proxySignature + "\x20\x00\x00\x00"},
		"v2 unix socket":   {header: proxySignature + "\x21\x31\x00\x03abc"},
		"v2 version":       {header: proxySignature + "\x11\x11\x00\x00", bad: true},
		"v2 command":       {header: proxySignature + "\x22\x11\x00\x00", bad: true},
		"v2 short":         {header: proxySignature + "\x21\x11\x00\x0bxxxxxxxxxxx", bad: true},
		"v2 huge":          {header: proxySignature + "\x21\x11\xff\xff", bad: true},
		"v2 cut off":       {header: proxySignature + "\x21\x11\x00\x0c1234", bad: true},
		"TLS":              {header: "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\x00", bad: true},
		"nothing":          {bad: true},
	} {
		t.Run(name, func(t *testing.T) {
			r := bytes.NewReader([]byte(test.header + "rest"))
			if test.bad {
				r = bytes.NewReader([]byte(test.header))
			}
			got, err := readProxyHeader(r)
			require.Equal(t, test.bad, err != nil, "%v", err)
			require.Equal(t, test.want, got)
			if !test.bad {
				require.Equal(t, 4, r.Len(), "not a byte more than the header is taken")
			}
		})
	}
}

// Whatever comes, no more than a header is read, and a source is one address.
func FuzzProxyHeader(f *testing.F) {
	for _, header := range proxyHeaders {
		f.Add([]byte(header + "rest"))
	}
	f.Add([]byte("PROXY UNKNOWN\r\n"))
	f.Fuzz(func(t *testing.T, stream []byte) {
		r := bytes.NewReader(stream)
		source, err := readProxyHeader(r)
		if err != nil {
			require.Zero(t, source)
			return
		}
		taken := stream[:len(stream)-r.Len()]
		again, err := readProxyHeader(bytes.NewReader(taken))
		require.NoError(t, err)
		require.Equal(t, source, again)
		_, err = readProxyHeader(bytes.NewReader(taken[:len(taken)-1]))
		require.Error(t, err, "all of it was needed")
		if source.IsValid() {
			customer(source.Addr())
		}
	})
}
