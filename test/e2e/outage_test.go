package e2e

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"paydirt/coordinator/health"
)

// Both chains are down when paydirtd starts, come up, and go down again while
// miners work. Nothing that was accepted is lost, and the state is there to see.
func TestChainsThatAreDown(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	require.NoError(t, p.Daemon.Stop())
	door := p.putDoorBefore(p.EVM.URL())
	p.Bitcoin.Stop()

	require.NoError(t, p.LaunchDaemon())
	p.eventually("paydirtd to say that the EVM chain is down", func() bool {
		require.NoError(t, p.Daemon.Failed())
		return p.logged("the EVM chain does not answer")
	})
	door.open(t)
	p.eventually("paydirtd to say that the Bitcoin nodes are down", func() bool {
		require.NoError(t, p.Daemon.Failed())
		h, ok := p.health()
		return ok && !h.OK && p.namesBothNodes(h) && part(h, health.Jobs).State == health.Failing && part(h, health.EVMNode).State == health.OK
	})
	p.restartBitcoin()
	p.eventually("paydirtd to be healthy", p.healthy)

	// The EVM chain goes. Work goes on until the shift is full; then miners are
	// told why their shares are refused.
	miner, stop := p.mine(0, 800_000)
	p.eventually("a post", func() bool { return p.book().LastShift() > 0 })
	door.close()
	before := miner.acceptedCount()
	p.eventually("the outage to show", func() bool { return p.failing(health.EVMNode) })
	p.eventually("the miner to be told that the shift is full", func() bool {
		return strings.Contains(strings.Join(miner.said(), "\n"), "the shift is full")
	})
	require.Greater(t, miner.acceptedCount(), before, "shares were refused before the shift was full")
	require.Contains(t, miner.String(), "ledger-full")
	door.open(t)
	p.eventually("paydirtd to be healthy", p.healthy)
	full := miner.acceptedCount()
	p.eventually("the pool to go on", func() bool { return miner.acceptedCount() > full })

	// The Bitcoin nodes go. The job stays valid, and shares of it are taken.
	p.Bitcoin.Stop()
	p.eventually("the outage to show", func() bool { h, ok := p.health(); return ok && !h.OK && p.namesBothNodes(h) })
	without := miner.acceptedCount()
	p.eventually("shares of the job that is there", func() bool { return miner.acceptedCount() > without })
	p.restartBitcoin()
	p.eventually("paydirtd to be healthy", p.healthy)
	height := p.bitcoinHeight()
	p.eventually("another block", func() bool { return p.bitcoinHeight() > height })

	acknowledged, open := miner.hashes(), p.shifts()[0].K
	p.eventually("the shift of the last share to be posted", func() bool { return p.book().LastShift() >= open })
	stop()
	p.otherMiners()
	p.eventually("all that was delivered is settled", p.allSettled)
	stored := p.shiftOfShares(open)
	for _, hash := range acknowledged {
		require.NotZero(t, stored[hash], "share %s was accepted and is in no shift", displayed(hash))
	}
	p.checkPostedOnce(0)
	p.audit()
}

// health asks how the daemon is; ok is false when it does not answer.
func (p *pool) health() (h health.Report, ok bool) {
	p.t.Helper()
	if _, _, err := fetch(p.ctx, p.API+"/healthz"); err != nil {
		return h, false
	}
	status := p.get("/healthz", &h)
	require.Equal(p.t, h.OK, status == http.StatusOK)
	return h, true
}

// part returns how a part is.
func part(h health.Report, of health.Part) health.Status {
	for _, s := range h.Parts {
		if s.Part == of {
			return s
		}
	}
	return health.Status{}
}

// failing says whether the pool is not healthy, and this part is why.
func (p *pool) failing(of health.Part) bool {
	p.t.Helper()
	h, ok := p.health()
	return ok && !h.OK && part(h, of).State == health.Failing
}

// namesBothNodes says whether the part of the Bitcoin nodes is failing and tells of both.
func (p *pool) namesBothNodes(h health.Report) bool {
	s := part(h, health.BitcoinNode)
	named := 0
	for _, t := range s.Troubles {
		for _, node := range p.Bitcoin.Nodes {
			u, err := url.Parse(node.URL)
			require.NoError(p.t, err)
			if strings.Contains(t.What, u.Host) {
				named++
			}
		}
	}
	return s.State == health.Failing && named == len(p.Bitcoin.Nodes)
}

func (p *pool) healthy() bool {
	p.t.Helper()
	require.NoError(p.t, p.Daemon.Failed())
	h, ok := p.health()
	return ok && h.OK
}

// logged says whether the daemon has ever logged a text.
func (p *pool) logged(text string) bool {
	p.t.Helper()
	log, err := os.ReadFile(p.Daemon.Log)
	require.NoError(p.t, err)
	return strings.Contains(string(log), text)
}

// restartBitcoin starts all nodes at once: none is ready without a peer.
func (p *pool) restartBitcoin() {
	p.t.Helper()
	group, ctx := errgroup.WithContext(p.ctx)
	for _, node := range p.Bitcoin.Nodes {
		group.Go(func() error { return node.Restart(ctx) })
	}
	require.NoError(p.t, group.Wait())
}

// door is an address that leads to another one when it is open.
type door struct {
	address, target string

	mu       sync.Mutex
	listener net.Listener
	through  map[net.Conn]struct{}
}

// putDoorBefore makes paydirtd's configuration name a door, closed at first,
// instead of the address itself.
func (p *pool) putDoorBefore(address string) *door {
	p.t.Helper()
	target, err := url.Parse(address)
	require.NoError(p.t, err)
	d := &door{address: "127.0.0.1:0", target: target.Host, through: map[net.Conn]struct{}{}}
	d.open(p.t)
	d.close()
	p.t.Cleanup(d.close)
	config, err := os.ReadFile(p.Config)
	require.NoError(p.t, err)
	require.Contains(p.t, string(config), address)
	target.Host = d.address
	require.NoError(p.t, os.WriteFile(p.Config, []byte(strings.ReplaceAll(string(config), address, target.String())), 0o600))
	return d
}

// open lets connections through.
func (d *door) open(t *testing.T) {
	t.Helper()
	listener, err := net.Listen("tcp", d.address)
	require.NoError(t, err)
	d.address = listener.Addr().String()
	d.mu.Lock()
	d.listener = listener
	d.mu.Unlock()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go d.pass(conn)
		}
	}()
}

func (d *door) pass(from net.Conn) {
	var dialer net.Dialer
	to, err := dialer.DialContext(context.Background(), "tcp", d.target)
	if err != nil {
		from.Close()
		return
	}
	d.mu.Lock()
	if d.listener == nil {
		d.mu.Unlock()
		from.Close()
		to.Close()
		return
	}
	d.through[from], d.through[to] = struct{}{}, struct{}{}
	d.mu.Unlock()
	go func() { _, _ = io.Copy(to, from); to.Close() }()
	_, _ = io.Copy(from, to)
	from.Close()
}

// close refuses connections and cuts those that are there.
func (d *door) close() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.listener != nil {
		d.listener.Close()
		d.listener = nil
	}
	for conn := range d.through {
		conn.Close()
	}
	clear(d.through)
}
