package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/amount"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/daemon"
)

func runCommand() *cli.Command {
	return &cli.Command{
		Name:  "run",
		Usage: "run the pool",
		Description: `Serves miners over Stratum V1, stores their ledger shares, proves and posts the
shifts, relays Bitcoin headers, delivers rewards and settles them. Stops
gracefully on Ctrl-C; may be killed at any moment without losing an
acknowledged ledger share.

Refuses to start on an old copy of the data directory: it would sign numbers a second
time, and the bond pays for that. --recover says how to go on all the same; it is a
flag only, for one start.`,
		Flags:  append(runOptions(), recoverOptions()...),
		Before: applyConfigFile,
		Action: func(c *cli.Context) error {
			config, err := daemonConfig(c)
			if err != nil {
				return err
			}
			return explainStale(c, config, daemon.Run(c.Context, config))
		},
	}
}

func daemonConfig(c *cli.Context) (daemon.Config, error) {
	log, err := logger(c, c.App.ErrWriter)
	if err != nil {
		return daemon.Config{}, err
	}
	key, err := operatorKey(c)
	if err != nil {
		return daemon.Config{}, err
	}
	if !common.IsHexAddress(c.String("evm.pool")) {
		return daemon.Config{}, fmt.Errorf("--evm.pool is the pool's address, 0x and 40 hex digits, not %q; `paydirtd deploy` makes a pool", c.String("evm.pool"))
	}
	if len(c.StringSlice("bitcoin.node")) == 0 {
		return daemon.Config{}, errNoNode
	}
	if c.Uint64("evm.finality") == 0 {
		return daemon.Config{}, fmt.Errorf("--evm.finality is at least 1, the block of the post itself")
	}
	if n := len(c.String("pool.text")); n > bitcoin.MaxText {
		return daemon.Config{}, fmt.Errorf("--pool.text is at most %d bytes, not %d", bitcoin.MaxText, n)
	}
	if c.Duration("evm.poll") <= 0 {
		return daemon.Config{}, fmt.Errorf("--evm.poll is above 0, not %s", c.Duration("evm.poll"))
	}
	if c.Duration("pool.seal-grace") < 0 {
		return daemon.Config{}, fmt.Errorf("--pool.seal-grace is 0 or more, not %s", c.Duration("pool.seal-grace"))
	}
	tip, err := minTip(c.Float64("evm.min-tip"))
	if err != nil {
		return daemon.Config{}, err
	}
	topUp, err := bondTopUp(c.String("bond.top-up"))
	if err != nil {
		return daemon.Config{}, err
	}
	doors, err := listeners(c)
	if err != nil {
		return daemon.Config{}, err
	}
	limits, err := connectionLimits(c)
	if err != nil {
		return daemon.Config{}, err
	}
	others, err := provers(c)
	if err != nil {
		return daemon.Config{}, err
	}
	receipts, err := receiptKey(c)
	if err != nil {
		return daemon.Config{}, err
	}
	recovery, err := recovery(c)
	if err != nil {
		return daemon.Config{}, err
	}
	journal, err := receiptJournal(c)
	if err != nil {
		return daemon.Config{}, err
	}
	return daemon.Config{
		DataDir: c.String("data-dir"), Journal: journal, Recover: recovery, BitcoinNodes: c.StringSlice("bitcoin.node"),
		EVM: c.String("evm.rpc"), Pool: common.HexToAddress(c.String("evm.pool")), Key: key, ReceiptKey: receipts,
		KeysDir: c.String("prover.keys"), AcceptForgeable: c.Bool("prover.accept-forgeable-proofs"), Provers: others,
		Listeners: doors, TLSCert: c.String("stratum.tls-cert"), TLSKey: c.String("stratum.tls-key"), Limits: limits, Reconnect: c.Bool("stratum.reconnect"),
		HTTPListen:      c.String("http.listen"),
		StartDifficulty: c.Float64("stratum.start-difficulty"), MinDifficulty: c.Float64("stratum.min-difficulty"),
		Text: c.String("pool.text"), SealGrace: c.Duration("pool.seal-grace"),
		MinTip: tip, TopUp: topUp,
		Finality: c.Uint64("evm.finality"), Poll: c.Duration("evm.poll"), Log: log,
	}, nil
}

// minTip converts gwei to wei, rounded up.
func minTip(gwei float64) (*big.Int, error) {
	if !(gwei >= 0 && gwei <= 1e6) {
		return nil, fmt.Errorf("--evm.min-tip is a number of gwei from 0 to 1000000, not %v", gwei)
	}
	return big.NewInt(int64(math.Ceil(gwei * params.GWei))), nil
}

// bondTopUp reads coins. How many base units one is, the pool's asset says.
func bondTopUp(coins string) (func(context.Context, *chain.Pool) (*uint256.Int, error), error) {
	if _, err := amount.Parse(coins, 18); err != nil {
		return nil, fmt.Errorf("--bond.top-up: %w", err)
	}
	return func(ctx context.Context, pool *chain.Pool) (*uint256.Int, error) {
		view, err := pool.Latest(ctx)
		if err != nil {
			return nil, err
		}
		decimals, err := view.Decimals(ctx)
		if err != nil {
			return nil, err
		}
		units, err := amount.Parse(coins, decimals)
		if err != nil {
			return nil, fmt.Errorf("bond.top-up: %w", err)
		}
		return units, nil
	}, nil
}

func connectionLimits(c *cli.Context) (l daemon.Limits, err error) {
	for option, to := range map[string]*int{
		"stratum.max-connections": &l.Connections, "stratum.max-per-address": &l.PerAddress, "stratum.max-per-payee": &l.PerPayee,
	} {
		n := c.Uint64(option)
		if n == 0 || n > math.MaxInt32 {
			return l, fmt.Errorf("--%s is a whole number above 0, not %d", option, n)
		}
		*to = int(n)
	}
	return l, nil
}

// logger writes to standard error: text for people, or JSON for machines.
func logger(c *cli.Context, w io.Writer) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.String("log.level"))); err != nil {
		return nil, fmt.Errorf("--log.level is debug, info, warn or error, not %q", c.String("log.level"))
	}
	options := &slog.HandlerOptions{Level: level}
	if c.Bool("log.json") {
		return slog.New(slog.NewJSONHandler(w, options)), nil
	}
	return slog.New(slog.NewTextHandler(w, options)), nil
}
