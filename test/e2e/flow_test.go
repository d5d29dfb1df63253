package e2e

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/test/harness"
	"paydirt/test/recompute/split"
)

// The whole flow: three miners of different speeds mine until rewards are settled;
// each claims with its own key; the audit holds; not a unit is lost.
func TestMinersArePaidByTheContract(t *testing.T) {
	t.Parallel()
	p := startPool(t)
	p.otherMiners()
	hashrates := []uint64{150_000, 250_000}
	for i, hashrate := range hashrates {
		_, err := p.StartMiner(i, hashrate)
		require.NoError(t, err)
	}
	foreign, stop := p.mine(len(hashrates), 300_000)
	miners := len(hashrates) + 1

	p.eventually("two settlements, every miner paid by the last", func() bool {
		require.NoError(t, p.Failed())
		settled := p.settlements()
		return len(settled) >= 2 && settled[len(settled)-1].J >= 2 && len(p.book().Payees()) == miners
	})
	p.checkAPI(miners)
	require.NoError(t, p.StopMiners())
	stop()
	require.Positive(t, foreign.acceptedCount())
	for reason := range foreign.refusals() {
		// A job that has just gone, and a chain that is slower than the miners.
		require.Regexp(t, "stale|ledger-full", reason, "an honest miner was refused")
	}
	p.eventually("all that was delivered is settled", p.allSettled)
	require.NoError(t, p.Daemon.Stop(), "nothing moves from here on; claims and the audit need no server")

	for i := range miners {
		p.claim(i)
	}
	p.checkConservation(miners)
	p.recompute(miners)
	require.NoError(t, p.StartDaemon(p.ctx))
	p.audit()
}

// recompute lets a program that shares no code with the pool split the rewards
// again, from raw calldata: it agrees to the unit, also with what was paid.
func (p *pool) recompute(miners int) {
	p.t.Helper()
	result, err := split.Check(p.ctx, p.EVM.URL(), p.Address)
	require.NoError(p.t, err)
	require.Len(p.t, result.Miners, miners)
	paid := make(map[string]string)
	for _, m := range result.Miners {
		paid[m.Payee] = m.Earned.String()
	}
	for i := range miners {
		payee, _ := harness.Miner(i)
		require.Equal(p.t, paid["00"+hex.EncodeToString(payee[:])], p.balance(payee).Dec(), "miner %d", i)
	}
}

// allSettled says whether no reward waits for anything but dust.
func (p *pool) allSettled() bool {
	p.t.Helper()
	b := p.book()
	delivered := new(uint256.Int)
	for _, d := range p.deliveries() {
		delivered.Add(delivered, d.Amount)
	}
	// A unit for each miner and two of the fee may stay with each state.
	dust := uint256.NewInt((uint64(p.chain.Info().Tier.Miners) + 2) * (b.LastShift() + 2))
	if b.Totals().Received.Eq(delivered) && !b.Held().Gt(dust) && len(b.Unfinished()) == 0 {
		return true
	}
	return false
}

// claim claims for the i-th miner and checks what it is paid.
func (p *pool) claim(i int) {
	p.t.Helper()
	payee, _ := harness.Miner(i)
	b := p.book()
	id, ok := b.IDOf(bitcoin.EVMPayee(payee))
	require.True(p.t, ok, "miner %d has no share in any posted shift", i)
	due := new(uint256.Int).Sub(b.Earned()[id], b.Claimed(id))
	require.False(p.t, due.IsZero(), "nothing is due to miner %d", i)
	before := p.balance(payee)

	key, err := p.MinerKeyFile(i)
	require.NoError(p.t, err)
	out, err := p.Anyone(p.ctx, "claim", "--key", key, "--json")
	require.NoError(p.t, err, "%s", out)
	require.Equal(p.t, new(uint256.Int).Add(before, due).Dec(), p.balance(payee).Dec(), "miner %d: %s", i, out)
}

// balance of the pool's asset.
func (p *pool) balance(of common.Address) *uint256.Int {
	p.t.Helper()
	view, err := p.chain.Latest(p.ctx)
	require.NoError(p.t, err)
	balance, err := view.BalanceOf(p.ctx, of)
	require.NoError(p.t, err)
	return balance
}

// checkConservation follows the asset: all that was ever minted was granted to the
// operator for its bond, or delivered to receivers of the pool and is with miners who
// claimed it or in the distributor, which owes exactly what it holds. The operator has
// what it was granted and did not deposit, and nothing else.
func (p *pool) checkConservation(miners int) {
	p.t.Helper()
	info, b := p.chain.Info(), p.book()
	delivered := new(uint256.Int)
	for _, d := range p.deliveries() {
		delivered.Add(delivered, d.Amount)
	}
	granted := new(uint256.Int).Add(p.balance(info.Operator), p.balance(info.Court))
	require.Equal(p.t, p.totalSupply().String(), granted.Add(granted, delivered).Dec(), "coins came from elsewhere than blocks")
	require.Equal(p.t, b.Bond().Dec(), p.balance(info.Court).Dec())
	require.Equal(p.t, b.Bond().Dec(), p.balance(info.Operator).Dec(), "as much as the bond is left of the grant")

	totals := b.Totals()
	out := new(uint256.Int)
	for i := range miners {
		payee, _ := harness.Miner(i)
		out.Add(out, p.balance(payee))
	}
	require.Equal(p.t, totals.Claimed.Dec(), out.Dec())
	owed := b.Held()
	owed.Add(owed, new(uint256.Int).Sub(totals.Credited, totals.Claimed))
	owed.Add(owed, totals.Fees)
	require.Equal(p.t, owed.Dec(), p.balance(info.Distributor).Dec())
	require.Equal(p.t, delivered.Dec(), new(uint256.Int).Add(out, owed).Dec(), "money is missing")
	require.False(p.t, totals.Fees.IsZero())
}

func (p *pool) totalSupply() *big.Int {
	p.t.Helper()
	asset := p.chain.Info().Asset
	answer, err := p.EVM.Client().CallContract(p.ctx, ethereum.CallMsg{To: &asset, Data: crypto.Keccak256([]byte("totalSupply()"))[:4]}, nil)
	require.NoError(p.t, err)
	return new(big.Int).SetBytes(answer)
}

// checkAPI asks a pool that has settled something for everything.
func (p *pool) checkAPI(miners int) {
	p.t.Helper()
	require.Equal(p.t, http.StatusOK, p.get("/healthz", nil))
	status, metrics, err := fetch(p.ctx, p.API+"/metrics")
	require.NoError(p.t, err)
	require.Equal(p.t, http.StatusOK, status)
	for _, name := range []string{"paydirt_blocks_total", "paydirt_stratum_", "paydirt_ledger_", "go_goroutines"} {
		require.Contains(p.t, string(metrics), name)
	}

	var info struct {
		ChainID   uint64         `json:"chain_id"`
		Pool      common.Address `json:"pool"`
		ND        uint32         `json:"nd"`
		Tag       int64          `json:"tag"`
		OpenShift uint64         `json:"open_shift"`
		Miners    int            `json:"registered_miners"`
		Blocks    int            `json:"blocks_found"`
		Hashrate  float64        `json:"hashrate_1h"`
	}
	require.Equal(p.t, http.StatusOK, p.get("/v1/pool", &info))
	require.Equal(p.t, p.Address, info.Pool)
	require.Equal(p.t, uint32(testND), info.ND)
	require.Equal(p.t, int64(info.OpenShift)-2, info.Tag)
	require.Equal(p.t, miners, info.Miners)
	require.Positive(p.t, info.Hashrate)
	var network struct {
		Bitcoin struct {
			Template struct{ Height uint32 }
			Nodes    []any
		}
	}
	require.Equal(p.t, http.StatusOK, p.get("/v1/network", &network))
	require.Len(p.t, network.Bitcoin.Nodes, 2)
	require.Positive(p.t, network.Bitcoin.Template.Height)
	var blocks struct {
		Blocks []struct{ Hash, Status string }
	}
	require.Equal(p.t, http.StatusOK, p.get("/v1/blocks", &blocks))
	before := info.Blocks // and one may have been found since
	require.Equal(p.t, http.StatusOK, p.get("/v1/pool", &info))
	require.GreaterOrEqual(p.t, len(blocks.Blocks), before)
	require.LessOrEqual(p.t, len(blocks.Blocks), info.Blocks)
	confirmed := map[string]bool{}
	for _, b := range blocks.Blocks {
		confirmed[b.Hash] = b.Status == "confirmed"
	}
	for _, d := range p.deliveries() {
		require.True(p.t, confirmed[d.Block.String()], "block %s was delivered", d.Block)
	}

	var one shiftInfo
	require.Equal(p.t, http.StatusOK, p.get("/v1/shifts/1", &one))
	require.Equal(p.t, uint64(1), one.K)
	require.Equal(p.t, int64(-1), one.Tag)
	require.Equal(p.t, "final", one.State)
	hash, _ := p.book().StateHash(1)
	require.Equal(p.t, hash.Hex(), one.StateHash)
	require.Equal(p.t, one.K, p.shifts()[len(p.shifts())-1].K, "the oldest stands last")
	require.Len(p.t, p.shareHashes(1), one.Count)

	var list struct{ Miners []any }
	require.Equal(p.t, http.StatusOK, p.get("/v1/miners", &list))
	require.Len(p.t, list.Miners, miners)
	payee, _ := harness.Miner(0)
	var miner struct {
		ID       *int   `json:"id"`
		Workers  int    `json:"workers"`
		Accepted uint64 `json:"accepted"`
		Ledger   uint64 `json:"ledger_shares"`
	}
	require.Equal(p.t, http.StatusOK, p.get("/v1/miners/"+payee.Hex(), &miner))
	require.Equal(p.t, 1, miner.Workers)
	require.NotNil(p.t, miner.ID)
	require.Positive(p.t, miner.Ledger)
	require.Equal(p.t, miner.Accepted, miner.Ledger, "every share is a ledger share here")
	p.checkDescribed("/v1/pool", "/v1/network", "/v1/shifts", "/v1/shifts/1", "/v1/blocks", "/v1/miners", "/v1/miners/"+payee.Hex(), "/v1/miners/"+payee.Hex()+"/workers")

	for path, want := range map[string]int{
		"/":                               http.StatusNotFound,
		"/v1/shifts/0":                    http.StatusNotFound,
		"/v1/shifts/first":                http.StatusNotFound,
		"/v1/shifts/18446744073709551616": http.StatusNotFound,
		"/v1/shifts/99999/shares":         http.StatusNotFound,
		"/v1/miners/0x12":                 http.StatusBadRequest,
		"/v1/miners/nobody":               http.StatusBadRequest,
		fmt.Sprintf("/v1/shifts/%d/shares", info.OpenShift): http.StatusNotFound, // not proven yet
	} {
		status, body, err := fetch(p.ctx, p.API+path)
		require.NoError(p.t, err)
		require.Equal(p.t, want, status, "%s answers %s", path, body)
		if path != "/" {
			var problem struct{ Error string }
			require.NoError(p.t, json.Unmarshal(body, &problem), "%s answers %s", path, body)
			require.NotEmpty(p.t, problem.Error)
		}
	}
	answer, err := http.Post(p.API+"/v1/pool", "application/json", nil)
	require.NoError(p.t, err)
	require.NoError(p.t, answer.Body.Close())
	require.Equal(p.t, http.StatusMethodNotAllowed, answer.StatusCode)
}
