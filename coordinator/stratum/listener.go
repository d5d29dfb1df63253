package stratum

import (
	"crypto/tls"
	"net"
	"net/netip"
)

// Listener is a door for miners. Only the embedded one must be set.
type Listener struct {
	net.Listener
	Profile
	// TLS makes miners speak TLS, after the PROXY header if there is one.
	TLS *tls.Config
	// Proxies are the load balancers that the connections come from, none others
	// being let in. Each connection begins with a PROXY protocol header, which
	// tells the miner's address. Without proxies miners connect themselves.
	Proxies []netip.Prefix
}

// Profile is what difficulties connections get; a zero means the Config's.
type Profile struct {
	StartDifficulty float64
	MinDifficulty   float64
}

func (p Profile) orElse(c Config) Profile {
	if p.StartDifficulty == 0 {
		p.StartDifficulty = c.StartDifficulty
	}
	if p.MinDifficulty == 0 {
		p.MinDifficulty = c.MinDifficulty
	}
	return p
}

// trusts tells whether a connection may come from this address.
func (l *Listener) trusts(remote net.Addr) bool {
	tcp, ok := remote.(*net.TCPAddr)
	if !ok {
		return false
	}
	for _, p := range l.Proxies {
		if p.Contains(tcp.AddrPort().Addr().Unmap()) {
			return true
		}
	}
	return false
}
