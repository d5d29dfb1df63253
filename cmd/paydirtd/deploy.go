package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/amount"
	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/daemon"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/node"
	"paydirt/coordinator/pace"
)

var networks = []bitcoin.Params{bitcoin.Mainnet, bitcoin.Signet, bitcoin.Regtest}

func deployOptions() []cli.Flag {
	return append(append(append(append(commonOptions(), tierOptions()...), evidenceOptions()...), paceOptions()...),
		text("deploy.network", "signet", "Bitcoin `NETWORK` whose headers are relayed: mainnet, signet or regtest"),
		whole("deploy.nd", 32768, "ledger shares a block on average (`N_D`); see `paydirtd params`"),
		whole("deploy.fee-bps", 100, "operator's fee in `BASIS POINTS`, at most 1000"),
		whole("deploy.confirmations", 6, "`BLOCKS` before a reward is delivered, its own included"),
		whole("deploy.anchor-max-depth", 144, "`BLOCKS` that a posted anchor may be below the relay's tip"),
		text("deploy.relay-start", "", "`HEIGHT` at which the header relay begins, at least 100 below the node's tip or 0 (default: 100 below the tip)"),
		&cli.BoolFlag{Name: "json", Usage: "print JSON"},
	)
}

func deployCommand() *cli.Command {
	return &cli.Command{
		Name:  "deploy",
		Usage: "deploy a pool and write its address into the configuration file",
		Description: `Deploys the two verifiers, the header relay, the SPV peg with its test coin, the
distributor and its court, and deposits the operator's bond, without which no shift
can be posted. Nothing about a pool can be changed later. The SPV peg locks the
Bitcoin of every block for ever and pays test coins: for development networks. It also
grants the operator test coins, once, for the bond: before a first shift is posted
there are no others.

What could not work is refused before anything is sent. A pool whose shifts would
fill faster than it can rotate them refuses shares for ever, so deploy measures the
network's difficulty and the EVM chain's block time, estimates the time of a proof,
and compares: --deploy.hashrate says what the pool must keep up with, --evm.finality,
--pool.seal-grace and --evm.poll are those that it will run with. The number of miners
of a tier is for the pool's whole life. The relay begins far enough below the tip
that no reorganisation reaches its first header: a relay whose first header is
orphaned is dead, and the pool with it.`,
		Flags:  deployOptions(),
		Before: applyConfigFile,
		Action: deploy,
	}
}

func deploy(c *cli.Context) error {
	ctx := c.Context
	key, err := operatorKey(c)
	if err != nil {
		return err
	}
	receipts, err := makeReceiptKey(c)
	if err != nil {
		return err
	}
	if err := daemon.CheckReceiptKey(receipts, key.Address(), receipts.Address()); err != nil {
		return err
	}
	// Keys take minutes when they have to be made, so all else is looked at first.
	tier, dir, err := keysOf(c)
	if err != nil {
		return err
	}
	network, err := networkOf(c)
	if err != nil {
		return err
	}
	nodes, err := bitcoinNodes(c)
	if err != nil {
		return err
	}
	start, behind, err := relayStart(ctx, nodes, network, c.String("deploy.relay-start"))
	if err != nil {
		return err
	}
	if err := checkNodes(ctx, c, start.Params); err != nil {
		return err
	}
	client, err := chain.DialRPC(ctx, c.String("evm.rpc"))
	if err != nil {
		return fmt.Errorf("--evm.rpc: %w", err)
	}
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("--evm.rpc: %w", err)
	}
	if err := checkKeys(c, dir, chainID.Uint64()); err != nil {
		return err
	}
	config := chain.DeployConfig{Operator: key.Address(), Tier: tier, Relay: start, ReceiptSigner: receipts.Address()}
	if err := smallOptions(c, map[string]*uint32{
		"deploy.nd": &config.ND, "deploy.anchor-max-depth": &config.AnchorMaxDepth, "deploy.confirmations": &config.PegConfirmations,
	}); err != nil {
		return err
	}
	fee := c.Uint64("deploy.fee-bps")
	if fee > 1000 {
		return fmt.Errorf("--deploy.fee-bps is at most 1000, not %d", fee)
	}
	config.FeeBps = uint16(fee)
	if config.Evidence, err = evidenceOf(c, start.Params, start.Height+behind, config.ND, config.Tier); err != nil {
		return err
	}
	deposit, grant, err := firstBond(c, config)
	if err != nil {
		return err
	}
	config.Grant = grant
	sizes, hashrate, err := paceOf(c, nodes, client, tier, config.ND)
	if err != nil {
		return err
	}
	if err := checkPace(sizes, hashrate, c.App.ErrWriter); err != nil {
		return err
	}
	speed, speedText, err := reportPace(ctx, client, sizes, hashrate, config.Evidence.Samples)
	if err != nil {
		return err
	}
	if err := checkFunds(ctx, client, key.Address()); err != nil {
		return err
	}
	keys, err := openKeys(ctx, tier, dir)
	if err != nil {
		return err
	}
	if err := tryVerifiers(ctx, keys); err != nil {
		return err
	}
	config.Keys = keys.Constants()

	sender, err := evm.NewMemory(client, key, chainID.Uint64(), evm.Options{DecodeError: chain.DecodeError})
	if err != nil {
		return err
	}
	const contracts = 6
	bar := cliutil.NewBar(contracts, "deploying")
	done := int64(0)
	pool, deployment, err := chain.Deploy(ctx, client, sender, config, 1, func(contract string) {
		bar.Set(done, contracts, contract)
		done++
	})
	bar.Done()
	if err != nil {
		return err
	}
	if err := writePool(c.String(configOption), deployment.Distributor.Hex()); err != nil {
		return fmt.Errorf("the pool is at %s, but --config could not be written: %w", deployment.Distributor, err)
	}
	if err := depositFirst(ctx, pool, sender, deposit); err != nil {
		return fmt.Errorf("the pool is at %s, but the bond could not be deposited (`paydirtd bond deposit` tries again): %w", deployment.Distributor, err)
	}
	out := deployed{
		Pool: deployment.Distributor, Relay: deployment.Relay, Source: deployment.Source, Asset: deployment.Asset,
		ShiftVerifier: deployment.ShiftVerifier, SettleVerifier: deployment.SettleVerifier, Block: deployment.Block, Operator: key.Address(),
		Court: deployment.Court, ReceiptSigner: receipts.Address(), Bond: deposit.Dec(),
		RelayStart: start.Height, Config: c.String(configOption), Pace: speed,
	}
	if c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(out)
	}
	_, err = fmt.Fprintf(c.App.Writer, "pool      %s (block %d)\noperator  %s\ncourt     %s, with a bond of %s\nreceipts  signed by %s (key in %s)\nrelay     %s, from Bitcoin block %d; the %d headers since take about %s gas\nsource    %s\nasset     %s\n%sThe pool's address is in %s.\n",
		out.Pool, out.Block, out.Operator, out.Court, amount.Format(deposit, coinDecimals), out.ReceiptSigner, receiptKeyFile(c), out.Relay, out.RelayStart, behind, millions(uint64(behind)*pace.HeaderGas), out.Source, out.Asset, speedText, out.Config)
	return err
}

// checkFunds returns an error when an account cannot pay for a deployment at the present
// price of gas. An account that runs dry half way has paid for contracts of no use.
func checkFunds(ctx context.Context, client *ethclient.Client, account common.Address) error {
	price, err := client.SuggestGasPrice(ctx)
	if err != nil {
		return fmt.Errorf("--evm.rpc: %w", err)
	}
	balance, err := client.BalanceAt(ctx, account, nil)
	if err != nil {
		return fmt.Errorf("--evm.rpc: %w", err)
	}
	if needed := price.Mul(price, big.NewInt(chain.DeployGas)); balance.Cmp(needed) < 0 {
		return fmt.Errorf("the operator's account %s holds %s ETH, and deploying a pool costs about %s at the present price of gas; send it more",
			account, ether(balance), ether(needed))
	}
	return nil
}

// deployed is what `deploy --json` prints.
type deployed struct {
	Pool           common.Address `json:"pool"`
	Relay          common.Address `json:"relay"`
	Source         common.Address `json:"source"`
	Asset          common.Address `json:"asset"`
	ShiftVerifier  common.Address `json:"shift_verifier"`
	SettleVerifier common.Address `json:"settle_verifier"`
	Operator       common.Address `json:"operator"`
	Court          common.Address `json:"court"`
	ReceiptSigner  common.Address `json:"receipt_signer"`
	Bond           string         `json:"bond"` // base units
	Block          uint64         `json:"block"`
	RelayStart     uint32         `json:"relay_start"`
	Pace           paceReport     `json:"pace"`
	Config         string         `json:"config"`
}

// networkOf reads --deploy.network.
func networkOf(c *cli.Context) (bitcoin.Params, error) {
	for _, p := range networks {
		if p.Name == c.String("deploy.network") {
			return p, nil
		}
	}
	return bitcoin.Params{}, fmt.Errorf("--deploy.network is mainnet, signet or regtest, not %q", c.String("deploy.network"))
}

// smallOptions reads whole options that must fit in 32 bits and not be 0.
func smallOptions(c *cli.Context, into map[string]*uint32) error {
	for name, target := range into {
		v := c.Uint64(name)
		if v == 0 || v > 1<<32-1 {
			return fmt.Errorf("--%s is 1 to %d, not %d", name, uint64(1<<32-1), v)
		}
		*target = uint32(v)
	}
	return nil
}

var errNoNode = errors.New("--bitcoin.node is missing: the URL of a Bitcoin node, http://user:password@host:port")

func bitcoinNodes(c *cli.Context) (*node.Set, error) {
	urls := c.StringSlice("bitcoin.node")
	if len(urls) == 0 {
		return nil, errNoNode
	}
	nodes, err := node.NewSet(node.Config{Nodes: urls})
	if err != nil {
		return nil, fmt.Errorf("--bitcoin.node: %w", err)
	}
	return nodes, nil
}
