package daemon

import (
	"context"
	"log/slog"
	"math/big"
	"net/netip"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/evm"
)

// Config is what a daemon is told. How it is written in files, flags and the
// environment is the command's business.
type Config struct {
	DataDir         string
	Journal         string   // directory of the journal of receipts, outside of DataDir; empty: DataDir + ".journal"
	Recover         *Recover // how to go on with an old copy of DataDir; nil: not at all
	BitcoinNodes    []string // JSON-RPC URLs, the preferred first
	EVM             string   // JSON-RPC URL
	Pool            common.Address
	Key             *evm.Key // posts shifts, and pays for the keeper's transactions
	ReceiptKey      *evm.Key // signs receipts; not the operator's
	KeysDir         string   // proving keys; empty: the user's cache, by tier
	AcceptForgeable bool     // development keys outside a development chain
	Provers         Provers

	Listeners       []Listener // for miners
	TLSCert, TLSKey string     // files, for those with TLS
	Limits          Limits
	Reconnect       bool    // miners are told at the end to come back
	HTTPListen      string  // an address, or "systemd:NAME" (sockets.go)
	StartDifficulty float64 // a connection's first; 0: the server's default
	MinDifficulty   float64 // the lowest that vardiff sets; 0: the server's default
	Text            string  // in the coinbase, at most 55 bytes

	MinTip *big.Int                                                 // least tip of a transaction, wei per gas; nil: evm.LeastTip
	TopUp  func(context.Context, *chain.Pool) (*uint256.Int, error) // most that the daemon deposits into the bond by itself in all, base units; nil: nothing

	Finality  uint64        // blocks, the post's own included
	SealGrace time.Duration // for late shares after a rotation
	Poll      time.Duration // how often the EVM chain is looked at

	Log *slog.Logger
}

// Listener is a door for miners.
type Listener struct {
	Address         string  // or "systemd:NAME"
	StartDifficulty float64 // 0: Config's
	MinDifficulty   float64 // 0: Config's
	TLS             bool
	Proxies         []netip.Prefix // load balancers that speak the PROXY protocol; none: miners connect themselves
}

// Limits bound the miners' connections; 0: the server's default.
type Limits struct {
	Connections, PerAddress, PerPayee int
}

// Provers are other processes that make the proofs.
type Provers struct {
	Listen string        // address at which they ask for work; "": the daemon proves itself
	Token  string        // that they must know
	Lease  time.Duration // in which they prove, or renew; 0: proving.DefaultLease
}
