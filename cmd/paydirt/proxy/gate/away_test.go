package gate

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/vault"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
)

// The whole way: the pool cheats, miners go to the second pool, the pool gives good
// jobs again, miners come back.
func TestThereAndBackAgain(t *testing.T) {
	p, second := newPool(t), newPool(t)
	p.give(badScript)
	second.give(badScript) // another pool pays as it likes
	g := newGate(t, p.address, func(c *Config) {
		c.Bar = 300 * time.Millisecond
		c.Fallbacks = []Upstream{{Address: "127.0.0.1:1"}, {Address: second.address, User: bob, Password: "d=0.00001"}}
	})
	first := dial(t, g.address)
	require.Contains(t, first.tryLogin(alice+".rig"), string(rule.WrongScript))
	g.left(rule.WrongScript)

	a := dial(t, g.address)
	a.login(alice + ".rig")
	require.Equal(t, 1, second.Connections())
	workers := second.Workers()
	require.Len(t, workers, 1)
	require.Equal(t, payee(bob), workers[0].Payee)
	require.Equal(t, "rig", workers[0].Name)
	a.send(`{"id":9,"method":"mining.submit","params":["` + alice + `.rig","zz","0000000000000000","00000000","00000000"]}`)
	for {
		m, err := a.next()
		require.NoError(t, err)
		if m.ID == "9" {
			require.Equal(t, "unknown-job", m.Refusal(), "the name was replaced in shares too")
			break
		}
	}
	p.give()
	require.Empty(t, a.untilEnd(), "it is sent back")
	require.Contains(t, g.logs.String(), "gives good jobs again")
	back := dial(t, g.address)
	back.login(alice)
	require.Equal(t, 1, p.Connections())
	require.Equal(t, 1.0, testutil.ToFloat64(g.metrics.connections.WithLabelValues("main")))
}

// badScript pays nobody of the pool.
func badScript(_ *job.Template, _ *int64, s *[]byte) { *s = append([]byte{0, 32}, make([]byte, 32)...) }

func TestTheBarDoubles(t *testing.T) {
	c := testConfig("x:1")
	c.Bar, c.MaxBar = time.Minute, 5*time.Minute
	p := newPools(c)
	now := time.Unix(testTime, 0)
	for _, want := range []time.Duration{1, 2, 4, 5, 5} {
		until, again := p.bar(rule.Refuse(rule.LowValue, ""), now)
		require.False(t, again)
		require.Equal(t, want*time.Minute, until.Sub(now))
		later, again := p.bar(rule.Refuse(rule.LowValue, ""), now.Add(time.Second))
		require.Equal(t, until, later, "it is left already")
		require.True(t, again)
		_, again = p.bar(rule.Refuse(rule.WrongBits, ""), now.Add(time.Second))
		require.False(t, again, "another reason is said too")
		require.Equal(t, rule.LowValue, p.barred(until.Add(-1)))
		require.Empty(t, p.barred(until))
		now = until
	}
	now = now.Add(forgive + 1)
	until, _ := p.bar(rule.Refuse(rule.LowValue, ""), now)
	require.Equal(t, time.Minute, until.Sub(now), "forgiven")
}

func TestAPoolThatIsDownForAMomentIsWaitedFor(t *testing.T) {
	p := newPool(t)
	p.give()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := l.Addr().String()
	require.NoError(t, l.Close())
	g := newGate(t, address)
	a := dial(t, g.address)
	require.Eventually(t, func() bool { return testutil.ToFloat64(g.metrics.dialFailures) > 0 }, 5*time.Second, time.Millisecond)
	l, err = net.Listen("tcp", address)
	require.NoError(t, err)
	defer l.Close()
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		up, err := net.Dial("tcp", p.address)
		if err != nil {
			return
		}
		go func() { _, _ = up.(*net.TCPConn).ReadFrom(c) }()
		_, _ = c.(*net.TCPConn).ReadFrom(up)
	}()
	a.login(alice)
}

func TestUpstreamWithTLS(t *testing.T) {
	p := newPool(t)
	p.give()
	certificate, pool := certificate(t)
	l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{Certificates: []tls.Certificate{certificate}})
	require.NoError(t, err)
	defer l.Close()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			up, err := net.Dial("tcp", p.address)
			if err != nil {
				return
			}
			go func() { _, _ = up.(*net.TCPConn).ReadFrom(c); up.Close() }()
			go func() { defer c.Close(); _, _ = up.(*net.TCPConn).WriteTo(c) }()
		}
	}()
	u, err := ParseUpstream("stratum+ssl://" + l.Addr().String())
	require.NoError(t, err)
	trusting := newGate(t, "", func(c *Config) { c.Main, c.TLS = u, &tls.Config{RootCAs: pool} })
	dial(t, trusting.address).login(alice)
	other := newGate(t, "", func(c *Config) { c.Main, c.Dial = u, time.Second })
	_, err = dial(t, other.address).next()
	require.ErrorIs(t, err, errEnded)
	require.Contains(t, other.logs.String(), "certificate")
}

func certificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	parsed, err := x509.ParseCertificate(raw)
	require.NoError(t, err)
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	return tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: key}, pool
}

func TestParseUpstream(t *testing.T) {
	for text, want := range map[string]Upstream{
		"pool.example:3333":                               {Address: "pool.example:3333"},
		"stratum+tcp://pool.example:3333":                 {Address: "pool.example:3333"},
		"stratum+ssl://pool.example:443/":                 {Address: "pool.example:443", TLS: true},
		"stratum+tcp://bc1q.rig:d%3D5@[2001:db8::1]:3333": {Address: "[2001:db8::1]:3333", User: "bc1q.rig", Password: "d=5"},
	} {
		u, err := ParseUpstream(text)
		require.NoError(t, err, text)
		require.Equal(t, want, u)
		require.NotContains(t, u.String(), "bc1q", "no user in logs")
	}
	for _, text := range []string{"", "pool.example", "http://pool.example:80", "stratum+tcp://pool.example:3333/x", "stratum+tcp://:3333", "stratum+tcp://a:b:c"} {
		_, err := ParseUpstream(text)
		require.Error(t, err, text)
	}
}

// Shares under way are answered when the proxy stops.
func TestStopWaitsForReplies(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice)
	s, _ := a.find(true)
	p.mu.Lock() // the ledger is slow
	a.send(`{"id":77,"method":"mining.submit","params":` + a.params(s) + `}`)
	require.Eventually(t, func() bool { return testutil.ToFloat64(g.metrics.ledger) == 1 }, 5*time.Second, time.Millisecond)
	go func() {
		time.Sleep(50 * time.Millisecond)
		p.mu.Unlock()
	}()
	g.stop()
	m, err := a.next()
	require.NoError(t, err)
	require.Equal(t, "77", m.ID)
	require.True(t, m.Accepted())
}

// The process is killed with SIGKILL while shares are coming in; whatever receipt a
// miner has seen is in the vault.
func TestKillKeepsReceipts(t *testing.T) {
	const env = "PAYDIRT_TEST_GATE"
	if where := os.Getenv(env); where != "" {
		main, dir, _ := strings.Cut(where, " ")
		g := &gateway{t: t, scene: &scene{view: goodView}, dir: dir, logs: &logBuffer{}}
		g.start(withMetrics(testConfig(main)))
		require.NoError(t, os.WriteFile(filepath.Join(dir, "address"), []byte(g.address), 0o600))
		select {}
	}
	p := newPool(t)
	p.give()
	dir := t.TempDir()
	child := exec.Command(os.Args[0], "-test.run=^TestKillKeepsReceipts$")
	child.Env = append(os.Environ(), env+"="+p.address+" "+dir)
	require.NoError(t, child.Start())
	defer child.Process.Kill()
	var address []byte
	require.Eventually(t, func() (ok bool) {
		address, _ = os.ReadFile(filepath.Join(dir, "address"))
		return len(address) > 0
	}, 20*time.Second, time.Millisecond)
	a := dial(t, string(address))
	a.login(alice)
	var seen []shift.Key
	for i := range 8 {
		m, e, err := a.mine(true)
		require.NoError(t, err)
		require.True(t, m.Accepted() && m.Receipt != nil)
		seen = append(seen, shift.KeyOf(e.Header.Hash()))
		if i == 7 { // one more is on its way, and its reply perhaps
			s, _ := a.find(true)
			a.send(`{"id":99,"method":"mining.submit","params":` + a.params(s) + `}`)
		}
	}
	require.NoError(t, child.Process.Kill())
	_ = child.Wait()
	v, err := vault.Open(dir, quietLog)
	require.NoError(t, err)
	defer v.Close()
	var kept []shift.Key
	for _, r := range v.Holdings(tag).Receipts {
		kept = append(kept, r.Key)
		require.NoError(t, testDomain.Verify(r, testPool.Signer))
		_, ok, err := v.Evidence(tag, r.Key)
		require.NoError(t, err)
		require.True(t, ok)
	}
	require.Subset(t, kept, seen)
}

// Receipts that the replies lack come from the API; those that were due at a restart
// too.
func TestReceiptsFromTheAPI(t *testing.T) {
	p := newPool(t)
	p.give()
	p.silent = true
	api := newAPI(t, p)
	g := newGate(t, p.address, func(c *Config) { c.API = api.url; c.Patience = 10 * time.Second })
	a := dial(t, g.address)
	a.login(alice)
	for range 2 {
		m, _, err := a.mine(true)
		require.NoError(t, err)
		require.True(t, m.Accepted())
	}
	require.Eventually(t, func() bool { return len(g.vault.Holdings(tag).Receipts) == 2 }, 10*time.Second, time.Millisecond)
	require.Empty(t, g.vault.Holdings(tag).Due)
	require.Empty(t, g.pools.barred(g.now()))

	api.down.Store(true)
	_, _, err := a.mine(true)
	require.NoError(t, err)
	require.Eventually(t, func() bool { return len(g.vault.Holdings(tag).Due) == 1 }, 10*time.Second, time.Millisecond)
	g.stop()
	api.down.Store(false)
	g.start(withMetrics(g.config))
	require.Eventually(t, func() bool { return len(g.vault.Holdings(tag).Receipts) == 3 }, 10*time.Second, time.Millisecond)
}

func TestAnAPIThatLies(t *testing.T) {
	for name, c := range map[string]struct {
		reason rule.Reason
		change func(*receipt.Signed)
	}{
		"a receipt for another payee": {rule.ReceiptPayee, func(s *receipt.Signed) { s.Payee = payee(bob) }},
		"a bad signature":             {rule.ReceiptSigner, func(s *receipt.Signed) { s.G++ }},
		"none":                        {rule.ReceiptMissing, func(s *receipt.Signed) { s.Key = shift.Key{1} }},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.give()
			p.silent = true
			api := newAPI(t, p)
			api.change = c.change
			g := newGate(t, p.address, func(c *Config) { c.API = api.url })
			a := dial(t, g.address)
			a.login(alice)
			_, _, err := a.mine(true)
			require.NoError(t, err)
			a.untilEnd()
			g.left(c.reason)
		})
	}
}
