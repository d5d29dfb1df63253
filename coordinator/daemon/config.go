package daemon

import (
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/evm"
)

// Config is what a daemon is told. How it is written in files, flags and the
// environment is the command's business.
type Config struct {
	DataDir         string
	BitcoinNodes    []string // JSON-RPC URLs, the preferred first
	EVM             string   // JSON-RPC URL
	Pool            common.Address
	Key             *evm.Key // posts shifts, and pays for the keeper's transactions
	KeysDir         string   // proving keys; empty: the user's cache, by tier
	AcceptForgeable bool     // development keys outside a development chain

	StratumListen   string
	HTTPListen      string
	StartDifficulty float64 // a connection's first; 0: the server's default
	MinDifficulty   float64 // the lowest that vardiff sets; 0: the server's default
	Text            string  // in the coinbase, at most 55 bytes

	Finality  uint64        // blocks, the post's own included
	SealGrace time.Duration // for late shares after a rotation
	Poll      time.Duration // how often the EVM chain is looked at

	Log *slog.Logger
}
