package stratum

// cause says why a connection ended.
type cause uint8

const (
	causeClient    cause = iota // the miner closed it, or the network broke
	causeStop                   // the server stops
	causeFull                   // too many connections, in all or of its address
	causeBanned                 // of an address that has misbehaved
	causeProxy                  // not through a trusted load balancer with a PROXY header
	causeHandshake              // not authorized in time
	causeIdle                   // silent for too long
	causeSlow                   // does not read what it is sent
	causeLine                   // a line that is too long
	causeAbuse                  // too much that makes no sense, or too many bad shares
	causes
)

var causeNames = [causes]string{"client", "stop", "full", "banned", "proxy", "handshake", "idle", "slow", "line", "abuse"}

// String implements fmt.Stringer; the names are labels of a metric.
func (c cause) String() string { return causeNames[c] }
