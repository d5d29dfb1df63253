package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/node"
	"paydirt/coordinator/pace"
	"paydirt/prover"
)

const (
	// expectedPart of the network's hashrate is what a pool is expected to have, at the
	// least.
	expectedPart = 10
	// leastExpected is ten times what two cores make with `paydirt mine`: a network that
	// has less than that anybody can outgrow in a minute.
	leastExpected = 150e6
	// bitcoinBlockTime of a network that retargets.
	bitcoinBlockTime = 600
	// roomToGrow is the least factor between what is expected and what a pool keeps up
	// with that is passed over in silence.
	roomToGrow = 2

	// blockTime compares the times of the last mostBlocks at most; a chain that has
	// fewer than fewestBlocks is watched instead, for blockPatience at most.
	mostBlocks    = 100
	fewestBlocks  = 10
	blockPatience = 40 * time.Second
	blockPoll     = 50 * time.Millisecond
)

func paceOptions() []cli.Flag {
	return append(rotationOptions(),
		text("deploy.hashrate", "", "`HASHES/S` that the pool must keep up with, such as 20M or 1.5P (default: a tenth of the network's, at least 150M)"))
}

// paceOf returns what the pace of the pool to be deployed depends on: its sizes, the
// difficulty of the network and the speed of the EVM chain as they are now, and the
// hashrate that is expected.
func paceOf(c *cli.Context, nodes *node.Set, client *ethclient.Client, tier shift.Tier, nd uint32) (p pace.Pool, hashrate float64, err error) {
	p = pace.Pool{Tier: tier, ND: nd, Rotation: pace.Rotation{
		SealGrace: c.Duration("pool.seal-grace"), Poll: c.Duration("evm.poll"), Finality: c.Uint64("evm.finality"), Proof: prover.EstimateProofs(tier)[0],
	}}
	if p.Work, err = blockWork(c.Context, nodes); err != nil {
		return p, 0, err
	}
	if p.Rotation.BlockTime, err = blockTime(c.Context, client); err != nil {
		return p, 0, err
	}
	hashrate = max(leastExpected, p.Work/bitcoinBlockTime/expectedPart)
	if text := c.String("deploy.hashrate"); text != "" {
		if hashrate, err = parseHashrate(text); err != nil {
			return p, 0, fmt.Errorf("--deploy.hashrate: %w", err)
		}
	}
	return p, hashrate, nil
}

// checkPace returns an error unless the pool keeps up with the hashrate, and says so
// when there is little room.
func checkPace(p pace.Pool, hashrate float64, say io.Writer) error {
	if err := p.Check(hashrate); err != nil {
		return fmt.Errorf("%w. The sizes can never be changed after deployment: choose others with --deploy.nd and --deploy.tier, "+
			"make --evm.finality or --pool.seal-grace smaller, or say with --deploy.hashrate what the pool will have", err)
	}
	if p.MostHashrate() < roomToGrow*hashrate {
		_, err := fmt.Fprintf(say, "warning: the pool keeps up with %s, and %s is expected: there is little room to grow, and the sizes can never be changed\n",
			pace.Hashrate(p.MostHashrate()), pace.Hashrate(hashrate))
		return err
	}
	return nil
}

// blockWork returns how many hashes the network's next block takes on average.
func blockWork(ctx context.Context, nodes *node.Set) (float64, error) {
	tip, _, err := nodes.Tip(ctx)
	if err != nil {
		return 0, err
	}
	header, err := nodes.Header(ctx, tip)
	if err != nil {
		return 0, err
	}
	target, err := bitcoin.TargetFromBits(header.Bits())
	if err != nil {
		return 0, fmt.Errorf("the node's tip: %w", err)
	}
	work, _ := new(big.Float).SetInt(bitcoin.Work(target).ToBig()).Float64()
	return work, nil
}

// blockTime measures the time between two blocks of the EVM chain: by the times of its
// last blocks, or, on a chain that has hardly any, by watching it. Block times are whole
// seconds and grow, so a chain faster than one block a second then counts as that fast.
func blockTime(ctx context.Context, client *ethclient.Client) (time.Duration, error) {
	newest, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("--evm.rpc: %w", err)
	}
	height := newest.Number.Uint64()
	if height <= fewestBlocks { // the time of block 0 is anything
		return watchBlocks(ctx, client)
	}
	back := min(mostBlocks, height-1)
	old, err := client.HeaderByNumber(ctx, new(big.Int).SetUint64(height-back))
	if err != nil {
		return 0, fmt.Errorf("--evm.rpc: %w", err)
	}
	return time.Duration(newest.Time-old.Time) * time.Second / time.Duration(back), nil
}

// watchBlocks waits for two new blocks and returns the time between them.
func watchBlocks(ctx context.Context, client *ethclient.Client) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, blockPatience)
	defer cancel()
	tick := time.NewTicker(blockPoll)
	defer tick.Stop()
	next := func(after uint64) (uint64, error) {
		for {
			n, err := client.BlockNumber(ctx)
			switch {
			case ctx.Err() != nil:
				return 0, fmt.Errorf("--evm.rpc: the chain made fewer than two blocks in %s, so the time of a rotation cannot be computed", blockPatience)
			case err != nil:
				return 0, fmt.Errorf("--evm.rpc: %w", err)
			case n > after:
				return n, nil
			}
			select {
			case <-ctx.Done():
			case <-tick.C:
			}
		}
	}
	n, err := client.BlockNumber(ctx)
	if err != nil {
		return 0, fmt.Errorf("--evm.rpc: %w", err)
	}
	first, err := next(n)
	if err != nil {
		return 0, err
	}
	began := time.Now()
	last, err := next(first)
	return time.Since(began) / time.Duration(max(1, last-first)), err
}

// parseHashrate reads hashes a second with an optional k, M, G, T, P or E.
func parseHashrate(text string) (float64, error) {
	digits, factor := text, 1.0
	for i, suffix := range []string{"k", "M", "G", "T", "P", "E"} {
		if d, ok := strings.CutSuffix(text, suffix); ok {
			digits = d
			for range i + 1 {
				factor *= 1000
			}
		}
	}
	h, err := strconv.ParseFloat(digits, 64)
	if err != nil || !(h > 0) || h > 1e30 {
		return 0, fmt.Errorf("a number of hashes a second above 0, with k, M, G, T, P or E if you like, not %q", text)
	}
	return h * factor, nil
}

// paceReport is what `deploy --json` prints about the pool's pace: estimates.
type paceReport struct {
	Hashrate        float64 `json:"hashrate"`      // expected, hashes a second
	MostHashrate    float64 `json:"most_hashrate"` // that the pool keeps up with
	ShiftSeconds    float64 `json:"shift_seconds"` // how long a shift is open
	RotationSeconds float64 `json:"rotation_seconds"`
	BlockSeconds    float64 `json:"evm_block_seconds"`
	GasPerDay       uint64  `json:"gas_per_day"`
	WeiPerDay       string  `json:"wei_per_day"` // at the present gas price
}

// reportPace computes the report, and what people read of it.
func reportPace(ctx context.Context, client *ethclient.Client, p pace.Pool, hashrate float64, samples uint8) (paceReport, string, error) {
	price, err := client.SuggestGasPrice(ctx)
	if err != nil {
		return paceReport{}, "", fmt.Errorf("--evm.rpc: %w", err)
	}
	gas := p.GasPerDay(hashrate, samples)
	wei := new(big.Int).Mul(price, new(big.Int).SetUint64(gas.Total()))
	r := paceReport{
		Hashrate: hashrate, MostHashrate: p.MostHashrate(),
		ShiftSeconds: p.ShiftTime(hashrate).Seconds(), RotationSeconds: p.Rotation.Time().Seconds(), BlockSeconds: p.Rotation.BlockTime.Seconds(),
		GasPerDay: gas.Total(), WeiPerDay: wei.String(),
	}
	return r, fmt.Sprintf("pace      keeps up with %s; with %s a shift lasts %s, and a rotation can take %s\n"+
		"gas       about %s a day with that: posts %s, headers %s, rewards %s, samples %s; %s ETH at the present price\n"+
		"miners    %d addresses for the pool's whole life: one that has registered keeps its place\n",
		pace.Hashrate(r.MostHashrate), pace.Hashrate(hashrate), span(r.ShiftSeconds/86400), span(r.RotationSeconds/86400),
		millions(gas.Total()), millions(gas.Posts), millions(gas.Headers), millions(gas.Rewards), millions(gas.Samples), ether(wei), p.Tier.Miners), nil
}

// millions writes gas with three digits, in M or G.
func millions(gas uint64) string {
	if gas >= 999.5e6 {
		return fmt.Sprintf("%.3g G", float64(gas)/1e9)
	}
	return fmt.Sprintf("%.3g M", float64(gas)/1e6)
}

// ether writes wei with three digits.
func ether(wei *big.Int) string {
	f, _ := new(big.Float).SetInt(wei).Float64()
	return fmt.Sprintf("%.3g", f/1e18)
}
