package harness

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/node/btcdtest"
)

// Accounts of the development chain, by index.
const (
	operatorAccount   = 0
	FirstMinerAccount = 1
)

const (
	readyTimeout = 90 * time.Second
	usualPoll    = 250 * time.Millisecond
)

// anyone is a script that everybody can spend: OP_TRUE.
var anyone = []byte{0x51}

const (
	responseWindow = 2 * time.Minute
	// bond, in coins, covers the rewards of thousands of blocks in flight, of a pool in
	// which each ledger share is worth half a block.
	bond = "1000000"
)

// Options of a pool. Sizes are those of the development tier.
type Options struct {
	Dir           string        // for all data and logs; it must exist
	Bin           string        // directory with paydirtd and paydirt
	ND            uint32        // ledger shares a block, on average
	FeeBps        uint16        // operator's fee
	Confirmations uint32        // of a block before its reward is delivered
	Finality      uint64        // blocks on a post before its state is mined on
	BlockTime     time.Duration // of the EVM chain; 0: blocks only by EVM.Commit
	SealGrace     time.Duration
	Poll          time.Duration                    // how often the daemon looks at the EVM chain; 0: 250 ms
	Hashrate      uint64                           // that the pool must be able to keep up with, hashes a second; 0: none
	Blocks        int                              // of Bitcoin, mined before the pool is deployed
	ChainID       uint64                           // of the EVM chain; 0: a development chain's
	Keys          string                           // directory with proving keys; empty: the development keys
	Log           func(format string, args ...any) // progress; may be nil
}

// Pool is a running pool.
type Pool struct {
	Options
	Bitcoin *btcdtest.Network
	EVM     *devchain.Chain
	Address common.Address // the distributor
	Stratum string         // host:port
	API     string         // http://host:port
	Config  string         // paydirtd's configuration file
	Daemon  *Process

	miners, others []*Process
}

// Start starts everything but the miners and returns when the daemon is
// healthy. The caller closes the pool, also after an error that came with one.
func Start(ctx context.Context, o Options) (p *Pool, err error) {
	p = &Pool{Options: o, Config: filepath.Join(o.Dir, "paydirtd.toml")}
	if p.Log == nil {
		p.Log = func(string, ...any) {}
	}
	p.Log("starting two btcd nodes on a private signet")
	if p.Bitcoin, err = btcdtest.Start(ctx, o.Dir, 2); err != nil {
		return p, err
	}
	p.Log("starting an EVM development chain")
	if o.Blocks > 0 {
		if _, err = p.Bitcoin.Nodes[0].Mine(ctx, anyone, o.Blocks); err != nil {
			return p, err
		}
	}
	if p.EVM, err = devchain.Start(devchain.Options{BlockTime: o.BlockTime, ChainID: o.ChainID}); err != nil {
		return p, err
	}
	if err = p.configure(); err != nil {
		return p, err
	}
	p.Log("proving keys (development keys are cached after the first time)")
	if _, err = p.Operator(ctx, "keys"); err != nil {
		return p, err
	}
	p.Log("deploying the pool")
	if err = p.deploy(ctx); err != nil {
		return p, err
	}
	p.Log("starting paydirtd for pool %s", p.Address)
	return p, p.StartDaemon(ctx)
}

func (p *Pool) configure() error {
	// The daemon's restarts must find them again.
	ports, err := btcdtest.FreePorts(2)
	if err != nil {
		return err
	}
	p.Stratum, p.API = ports[0], "http://"+ports[1]
	key := p.keyFile("operator")
	if err := writeKey(key, devchain.Key(operatorAccount)); err != nil {
		return err
	}
	config := fmt.Sprintf(`data-dir = %q

[bitcoin]
node = [%q, %q]

[evm]
rpc = %q
key-file = %q
finality = %d
poll = %q

[stratum]
listen = %q

[http]
listen = %q

[pool]
text = "paydirt development pool"
seal-grace = %q
`, filepath.Join(p.Dir, "paydirtd"), p.Bitcoin.Nodes[0].URL, p.Bitcoin.Nodes[1].URL, p.EVM.URL(), key,
		p.Finality, cmp.Or(p.Poll, usualPoll), ports[0], ports[1], p.SealGrace)
	if p.Keys != "" {
		config += fmt.Sprintf("\n[prover]\nkeys = %q\n", p.Keys)
	}
	return os.WriteFile(p.Config, []byte(config), 0o600)
}

func (p *Pool) deploy(ctx context.Context) error {
	out, err := p.Operator(ctx, "deploy", "--deploy.network", "signet", "--deploy.nd", fmt.Sprint(p.ND),
		"--deploy.fee-bps", fmt.Sprint(p.FeeBps), "--deploy.confirmations", fmt.Sprint(p.Confirmations),
		"--deploy.samples", "16", "--deploy.response-window", responseWindow.String(), "--deploy.evidence-period", "10m",
		"--deploy.withdrawal-delay", "20m", "--deploy.max-tip-age", "1h", "--deploy.bond", bond, "--deploy.hashrate", fmt.Sprint(max(1, p.Hashrate)), "--json")
	if err != nil {
		return err
	}
	var deployed struct {
		Pool common.Address `json:"pool"`
	}
	if err := json.Unmarshal(out, &deployed); err != nil {
		return fmt.Errorf("paydirtd deploy printed %q: %w", out, err)
	}
	p.Address = deployed.Pool
	return nil
}

// LaunchDaemon starts paydirtd, again after it was stopped or killed, and returns
// at once. flags come after those that every start has.
func (p *Pool) LaunchDaemon(flags ...string) (err error) {
	p.Daemon, err = start(p.Dir, "paydirtd", filepath.Join(p.Bin, "paydirtd"), append([]string{"run", "--config", p.Config}, flags...)...)
	return err
}

// StartDaemon launches paydirtd and returns when it is healthy.
func (p *Pool) StartDaemon(ctx context.Context, flags ...string) error {
	if err := p.LaunchDaemon(flags...); err != nil {
		return err
	}
	return p.Wait(ctx, readyTimeout, "paydirtd is healthy", func() (bool, error) {
		if err := p.Daemon.Failed(); err != nil {
			return false, err
		}
		answer, err := http.Get(p.API + "/healthz")
		if err != nil {
			return false, nil
		}
		answer.Body.Close()
		return answer.StatusCode == http.StatusOK, nil
	})
}

// Miner is the payee of the i-th miner, and the key that may claim for it.
func Miner(i int) (common.Address, *ecdsa.PrivateKey) {
	return devchain.Address(uint32(FirstMinerAccount + i)), devchain.Key(uint32(FirstMinerAccount + i))
}

// MinerKeyFile writes the key of the i-th miner to a file and returns its path.
func (p *Pool) MinerKeyFile(i int) (string, error) {
	_, key := Miner(i)
	path := p.keyFile(fmt.Sprintf("miner%d", i))
	return path, writeKey(path, key)
}

// StartMiner starts the i-th `paydirt mine` with a hashrate in hashes a second.
func (p *Pool) StartMiner(i int, hashrate uint64) (*Process, error) {
	return p.StartMinerAt(p.Stratum, i, hashrate)
}

// StartMinerAt is StartMiner with another stratum server, host:port.
func (p *Pool) StartMinerAt(server string, i int, hashrate uint64) (*Process, error) {
	payee, _ := Miner(i)
	miner, err := start(p.Dir, fmt.Sprintf("miner%d", i), filepath.Join(p.Bin, "paydirt"), "mine",
		"--url", "stratum+tcp://"+server, "--user", fmt.Sprintf("%s.rig%d", payee, i), "--threads", "1",
		"--rate-limit", fmt.Sprint(hashrate), "--json")
	if err == nil {
		p.miners = append(p.miners, miner)
	}
	return miner, err
}

// StopMiners stops all miners.
func (p *Pool) StopMiners() error {
	var errs []error
	for _, m := range p.miners {
		errs = append(errs, m.Stop())
	}
	p.miners = nil
	return errors.Join(errs...)
}

// Operator runs a command of paydirtd to its end and returns what it printed.
func (p *Pool) Operator(ctx context.Context, command string, args ...string) ([]byte, error) {
	return Run(ctx, filepath.Join(p.Bin, "paydirtd"), append([]string{command, "--config", p.Config}, args...)...)
}

// Anyone runs a command of paydirt against this pool and returns what it
// printed, also when it failed.
func (p *Pool) Anyone(ctx context.Context, command string, args ...string) ([]byte, error) {
	return Run(ctx, filepath.Join(p.Bin, "paydirt"), append([]string{command, "--rpc", p.EVM.URL(), "--pool", p.Address.Hex()}, args...)...)
}

// Launch starts one of the programs, paydirtd or paydirt, in the background; its log
// is <name>.log. It ends with the pool, or when it is stopped.
func (p *Pool) Launch(name, program string, args ...string) (*Process, error) {
	process, err := start(p.Dir, name, filepath.Join(p.Bin, program), args...)
	if err == nil {
		p.others = append(p.others, process)
	}
	return process, err
}

// Failed returns an error when the daemon or a miner has ended by itself.
func (p *Pool) Failed() error {
	for _, process := range append([]*Process{p.Daemon}, p.miners...) {
		if process == nil {
			continue
		}
		if err := process.Failed(); err != nil {
			return err
		}
	}
	return nil
}

// Close ends everything. It may be called more than once.
func (p *Pool) Close() error {
	err := p.StopMiners()
	for _, process := range p.others {
		_ = process.Stop() // what it has to say it has said in its log
	}
	p.others = nil
	if p.Daemon != nil {
		err = errors.Join(err, p.Daemon.Stop())
	}
	if p.EVM != nil {
		err = errors.Join(err, p.EVM.Close())
	}
	if p.Bitcoin != nil {
		p.Bitcoin.Stop()
	}
	p.Daemon, p.EVM, p.Bitcoin = nil, nil, nil
	return err
}

// Wait asks until the answer is yes, every fifth of a second.
func (p *Pool) Wait(ctx context.Context, patience time.Duration, what string, done func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		if ok, err := done(); ok || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			err := fmt.Errorf("waited %s for: %s: %w", patience, what, ctx.Err())
			if p.Daemon != nil {
				err = fmt.Errorf("%w\n%s", err, tail(p.Daemon.Log))
			}
			return err
		case <-tick.C:
		}
	}
}

func (p *Pool) keyFile(name string) string { return filepath.Join(p.Dir, name+".key") }

func writeKey(path string, key *ecdsa.PrivateKey) error {
	return os.WriteFile(path, []byte(hex.EncodeToString(crypto.FromECDSA(key))), 0o600)
}

// Run runs a program to its end and returns what it printed, also when it failed.
// What it logged is in the error.
func Run(ctx context.Context, path string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.SysProcAttr = childAttributes()
	runtime.LockOSThread() // see start
	defer runtime.UnlockOSThread()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return out, fmt.Errorf("%s %s: %w\n%s", filepath.Base(path), args[0], err, stderr.String())
	}
	return out, nil
}
