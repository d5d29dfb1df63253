package stratum

import (
	"net"
	"net/netip"
	"sync"
	"time"
)

const (
	// banTime is how long after an address's last strike all its strikes are
	// forgotten, and with them its ban.
	banTime = 10 * time.Minute
	// strikesAllowed is how many connections of an address may end for abuse, and
	// one more for every connectionsPerStrike that it has open: one broken miner
	// must not shut out a farm.
	strikesAllowed       = 3
	connectionsPerStrike = 10
	// maxStruck bounds how many addresses are remembered.
	maxStruck = 1 << 16
)

// bans remembers the addresses whose connections were closed for abuse. A banned
// one gets no new connections; those that it has stay.
type bans struct {
	mu     sync.Mutex
	struck map[netip.Addr]record
}

type record struct {
	strikes int
	until   time.Time
}

func newBans() *bans { return &bans{struck: map[netip.Addr]record{}} }

// strike remembers that a connection of the address was closed for abuse.
func (b *bans) strike(address netip.Addr, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	r, known := b.struck[address]
	if !known && len(b.struck) >= maxStruck {
		return
	}
	if !now.Before(r.until) {
		r.strikes = 0
	}
	b.struck[address] = record{r.strikes + 1, now.Add(banTime)}
}

// banned tells whether an address with so many open connections is banned.
func (b *bans) banned(address netip.Addr, connections int, now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	r := b.struck[address]
	return now.Before(r.until) && r.strikes > strikesAllowed+connections/connectionsPerStrike
}

// forget drops what has expired.
func (b *bans) forget(now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for address, r := range b.struck {
		if !now.Before(r.until) {
			delete(b.struck, address)
		}
	}
}

// addressOf returns what limits and bans hold for: an IPv4 address, or the /64
// network of an IPv6 one, which one customer has for himself. It is not valid
// when there is none.
func addressOf(remote net.Addr) netip.Addr {
	tcp, ok := remote.(*net.TCPAddr)
	if !ok {
		return netip.Addr{}
	}
	return customer(tcp.AddrPort().Addr())
}

func customer(a netip.Addr) netip.Addr {
	a = a.Unmap().WithZone("")
	if a.Is6() {
		network, _ := a.Prefix(64) // 64 bits fit
		return network.Addr()
	}
	return a
}
