package e2e

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"paydirt/bindings"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/health"
	"paydirt/test/harness"
)

// Each part of the pool is broken in turn, by what its outside does to it, and the API,
// the metrics, the log and `paydirtd status` all say so; and when it works again.
func TestF5EveryPartTellsOfItsTrouble(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	outside := p.interfere()
	for _, s := range p.status().Parts {
		require.NotEqual(t, health.Failing, s.State, "%s of a pool that works", s.Part)
	}
	p.mine(0, 800_000)
	p.otherMiners()

	refuse := func(of health.Part, reason string, functions ...string) {
		t.Helper()
		outside.evm.Answer(harness.RefuseCalls(selectors(t, functions...)...))
		p.tells(of, reason)
		outside.evm.Pass()
		p.recovers(of)
	}
	p.eventually("a post", func() bool { return p.book().LastShift() > 0 })
	refuse(health.Relay, "behind", "submit")
	refuse(health.Deliveries, "undelivered", "deliver")
	refuse(health.Settlements, "failed", "open")
	refuse(health.Responses, "failed", "answer")

	// The shift behind the one that cannot be posted fills up.
	outside.evm.Answer(harness.RefuseCalls(selectors(t, "postShift")...))
	p.tells(health.Posts, "post")
	p.tells(health.Shares, "ledger-full")
	outside.evm.Pass()
	p.recovers(health.Posts)
	p.recovers(health.Shares)

	bond := p.bond("status")
	p.bond("request-withdrawal", coins(bond.Bond))
	p.tells(health.Bond, "short")
	p.bond("request-withdrawal", "0")
	p.recovers(health.Bond)

	p.sendAll(devchain.Address(0), 0, devchain.Address(spender))
	p.tells(health.Gas, "empty")
	p.sendAll(devchain.Address(spender), spender, devchain.Address(0))
	p.recovers(health.Gas)

	for _, node := range outside.bitcoin {
		node.Answer(func(c harness.Call) *harness.Reply {
			if c.Method == "submitblock" {
				return &harness.Reply{Result: "bad-signet-blksig"}
			}
			return nil
		})
	}
	p.tells(health.Blocks, "rejected")
	for _, node := range outside.bitcoin {
		node.Pass()
	}
	p.recovers(health.Blocks)

	outside.evm.Answer(func(harness.Call) *harness.Reply { return &harness.Reply{Code: -32603, Message: "database is closed"} })
	p.tells(health.EVMNode, "no-answer")
	outside.evm.Pass()
	p.recovers(health.EVMNode)

	// A daemon that starts without a Bitcoin node, on a data directory whose journal is lost.
	p.Bitcoin.Stop()
	p.tells(health.BitcoinNode, "no-node")
	require.NoError(t, p.Daemon.Stop())
	require.NoError(t, os.RemoveAll(filepath.Join(p.Dir, "paydirtd.journal")))
	require.NoError(t, p.LaunchDaemon("--recover", "without-signing"))
	p.tells(health.Jobs, "no-job")
	p.tells(health.Receipts, "unsigned")
	p.restartBitcoin()
	p.recovers(health.BitcoinNode)
	p.recovers(health.Jobs)
	p.recovers(health.Receipts)
	p.eventually("paydirtd to be healthy", p.healthy)
	// A post that was signed while the request for the bond was on its way reverts.
	p.checkPostedOnce(1)
}

// spender is an account of the development chain that no other test uses.
const spender = 8

// selectors returns those of functions of the pool's contracts.
func selectors(t *testing.T, names ...string) (all [][4]byte) {
	t.Helper()
	for _, name := range names {
		before := len(all)
		for _, contract := range []interface{ ParseABI() (*abi.ABI, error) }{
			&bindings.DistributorMetaData, &bindings.CourtMetaData, &bindings.HeaderRelayMetaData, &bindings.SpvPegMetaData,
		} {
			parsed, err := contract.ParseABI()
			require.NoError(t, err)
			if m, ok := parsed.Methods[name]; ok {
				all = append(all, [4]byte(m.ID))
			}
		}
		require.Greater(t, len(all), before, "no contract has a function %s", name)
	}
	return all
}

// bondStatus is what `paydirtd bond --json` prints of the bond.
type bondStatus struct {
	Bond *big.Int `json:"bond"`
}

// bond runs a command on the operator's bond.
func (p *pool) bond(command string, args ...string) (s bondStatus) {
	p.t.Helper()
	out, err := harness.Run(p.ctx, filepath.Join(p.Bin, "paydirtd"), append([]string{"bond", command, "--config", p.Config, "--json"}, args...)...)
	require.NoError(p.t, err)
	var raw struct{ Bond string }
	require.NoError(p.t, json.Unmarshal(out, &raw), "%s", out)
	s.Bond, _ = new(big.Int).SetString(strings.TrimPrefix(raw.Bond, "0x"), 0)
	return s
}

// coins writes base units as whole coins, rounded down.
func coins(baseUnits *big.Int) string { return new(big.Int).Div(baseUnits, big.NewInt(1e8)).String() }

// sendAll sends what an account holds to another, but for the fees.
func (p *pool) sendAll(from common.Address, key uint32, to common.Address) {
	p.t.Helper()
	client, err := ethclient.DialContext(p.ctx, p.EVM.URL())
	require.NoError(p.t, err)
	defer client.Close()
	p.eventually("the money of "+from.Hex()+" to be sent", func() bool {
		balance, err := client.BalanceAt(p.ctx, from, nil)
		require.NoError(p.t, err)
		tip := big.NewInt(20_000_000_000)
		head, err := client.HeaderByNumber(p.ctx, nil)
		require.NoError(p.t, err)
		fee := new(big.Int).Add(new(big.Int).Lsh(head.BaseFee, 1), tip)
		value := new(big.Int).Sub(balance, new(big.Int).Mul(fee, big.NewInt(21_000)))
		if value.Sign() <= 0 {
			return true
		}
		nonce, err := client.PendingNonceAt(p.ctx, from)
		require.NoError(p.t, err)
		id, err := client.ChainID(p.ctx)
		require.NoError(p.t, err)
		tx, err := types.SignNewTx(devchain.Key(key), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce, To: &to, Value: value, Gas: 21_000, GasFeeCap: fee, GasTipCap: tip,
		})
		require.NoError(p.t, err)
		if client.SendTransaction(p.ctx, tx) != nil {
			return false // the daemon was faster, or has spent some of it
		}
		p.eventually("the transfer to be mined", func() bool {
			r, err := client.TransactionReceipt(p.ctx, tx.Hash())
			return err == nil && r != nil
		})
		return true
	})
}

// interference is what can be done to a pool from outside.
type interference struct {
	evm     *harness.Interference
	bitcoin []*harness.Interference
}

// interfere puts proxies before all nodes that the daemon talks to.
func (p *pool) interfere() (i interference) {
	p.t.Helper()
	config, err := os.ReadFile(p.Config)
	require.NoError(p.t, err)
	text := string(config)
	put := func(url string) *harness.Interference {
		proxy, err := harness.Interfere(url)
		require.NoError(p.t, err)
		p.t.Cleanup(proxy.Close)
		require.Contains(p.t, text, url)
		text = strings.ReplaceAll(text, url, proxy.URL(url))
		return proxy
	}
	i.evm = put(p.EVM.URL())
	for _, node := range p.Bitcoin.Nodes {
		i.bitcoin = append(i.bitcoin, put(node.URL))
	}
	require.NoError(p.t, os.WriteFile(p.Config, []byte(text), 0o600))
	require.NoError(p.t, p.Daemon.Stop())
	require.NoError(p.t, p.StartDaemon(p.ctx))
	return i
}

// tells waits until the API, the metrics, the log and `paydirtd status` all say that a
// part is in trouble for a reason.
func (p *pool) tells(of health.Part, reason string) {
	p.t.Helper()
	p.eventually("/healthz to say "+reason+" of "+of.String(), func() bool {
		h, ok := p.health()
		s := part(h, of)
		return ok && s.State != health.OK && slices.ContainsFunc(s.Troubles, func(t health.Trouble) bool {
			return t.Reason == reason && t.What != "" && t.Do != "" && !t.Since.IsZero()
		})
	})
	p.eventually("the metric of "+of.String()+" to rise", func() bool { return p.healthMetric(of) != "0" })
	logged := regexp.MustCompile(`health: ` + of.String() + ` is (degraded|failing)" reason=` + reason)
	p.eventually("the log to say "+reason+" of "+of.String(), func() bool {
		log, err := os.ReadFile(p.Daemon.Log)
		require.NoError(p.t, err)
		return logged.Match(log)
	})
	p.eventually("paydirtd status to say "+reason+" of "+of.String(), func() bool {
		h := p.status()
		return slices.ContainsFunc(part(h, of).Troubles, func(t health.Trouble) bool { return t.Reason == reason })
	})
}

// recovers waits until all four say that a part is ok.
func (p *pool) recovers(of health.Part) {
	p.t.Helper()
	p.eventually(of.String()+" to be ok", func() bool {
		h, ok := p.health()
		return ok && part(h, of).State == health.OK && p.healthMetric(of) == "0" && part(p.status(), of).State == health.OK &&
			p.logged("health: "+of.String()+" is ok again")
	})
}

// status runs `paydirtd status` and holds its exit code against what it says.
func (p *pool) status() (h health.Report) {
	p.t.Helper()
	out, err := p.Operator(p.ctx, "status", "--json")
	require.NoError(p.t, json.Unmarshal(out, &h), "%s: %v", out, err)
	require.Equal(p.t, h.OK, err == nil, "exit code 0 says that no part is failing")
	return h
}

// healthMetric returns the value of a part's gauge.
func (p *pool) healthMetric(of health.Part) string {
	p.t.Helper()
	_, body, err := fetch(p.ctx, p.API+"/metrics")
	require.NoError(p.t, err)
	m := regexp.MustCompile(`(?m)^paydirt_health\{part="` + of.String() + `"\} (\S+)$`).FindStringSubmatch(string(body))
	require.Len(p.t, m, 2)
	return m[1]
}
