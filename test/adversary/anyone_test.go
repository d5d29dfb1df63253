package adversary

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/watch"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/sharefile"
)

// What anyone does for a pool, with the programs' own packages.

// keep runs a keeper until it has nothing to do.
func (p *pool) keep(d keeper.Driver) (done []string) {
	p.t.Helper()
	err := keeper.RunOnce(p.ctx, d, poll, func(now keeper.Progress, err error) {
		for _, c := range now.Done {
			done = append(done, c.What)
		}
	})
	require.NoError(p.t, err)
	return done
}

// settle settles all that is worth it, as `paydirt settle` does: it opens, waits for
// Bitcoin, draws, answers from a mirror, convicts.
func (p *pool) settle(mirror string) (done []string) {
	p.t.Helper()
	options := []keeper.Option{keeper.Convicting()}
	if mirror != "" {
		options = append(options, keeper.Answering(keeper.FromFiles(sharefile.Directory(mirror))))
	}
	responds, settles := keeper.NewRespond(p.chain, p.reporter, options...), keeper.NewSettle(p.chain, p.prover, p.reporter)
	for round := 0; ; round++ {
		done = append(append(done, p.keep(responds)...), p.keep(settles)...)
		if p.unfinished() == 0 {
			return done
		}
		require.Less(p.t, round, 40, "it does not come to an end: %s", strings.Join(done, ", "))
		if p.waitsForBitcoin() {
			p.seed()
			continue
		}
		at := p.evm.Head().Number.Uint64()
		p.eventually("the response window", func() bool { return p.evm.Head().Number.Uint64() > at+1 })
	}
}

func (p *pool) unfinished() int { return len(p.book().Unfinished()) }

// waitsForBitcoin says whether an opening waits for the header of its samples.
func (p *pool) waitsForBitcoin() bool {
	p.t.Helper()
	_, height, err := p.nodes.Tip(p.ctx)
	require.NoError(p.t, err)
	for _, o := range p.book().Unfinished() {
		if o.Draw == nil && o.SeedHeight > height {
			return true
		}
	}
	return false
}

// claim pays a payee all that it earned, and returns how much that was.
func (p *pool) claim(payee bitcoin.Payee) *uint256.Int {
	p.t.Helper()
	b := p.book()
	id, ok := b.IDOf(payee)
	require.True(p.t, ok)
	address, _ := payee.EVM()
	before := p.balance(address)
	earned, path, err := b.EarnPath(id)
	require.NoError(p.t, err)
	p.must(distributor, chain.PackClaim(id, earned, path))
	require.Equal(p.t, "NothingToClaim", p.refused(distributor, chain.PackClaim(id, earned, path)).Name)
	return less(p.balance(address), before)
}

// balance of the pool's asset.
func (p *pool) balance(of common.Address) *uint256.Int {
	p.t.Helper()
	balance, err := p.view().BalanceOf(p.ctx, of)
	require.NoError(p.t, err)
	return balance
}

// paydirt runs a command of the program, and returns its exit code and what it said.
func (p *pool) paydirt(ctx context.Context, command *cli.Command, args ...string) (code int, said string) {
	var out strings.Builder
	app := &cli.App{
		Commands: []*cli.Command{command}, Writer: &out, ErrWriter: &out,
		ExitErrHandler: func(*cli.Context, error) {},
	}
	err := app.RunContext(ctx, append([]string{"paydirt"}, args...))
	if exit, ok := err.(cli.ExitCoder); ok {
		return exit.ExitCode(), out.String() + exit.Error()
	}
	if err != nil {
		return 1, out.String() + err.Error()
	}
	return 0, out.String()
}

// watch makes one round of `paydirt watch`, whose mirror is in dir.
func (p *pool) watch(dir string) (code int, said string) {
	return p.paydirt(p.ctx, watch.Command(), "watch", "--rpc", p.evm.URL(), "--pool", p.chain.Info().Distributor.Hex(), "--shares", p.api(), "--dir", dir, "--once")
}

// mirror downloads the share data so far, as a watchtower does.
func (p *pool) mirror() (dir string) {
	p.t.Helper()
	dir = filepath.Join(p.dir, fmt.Sprint("mirror", p.book().LastShift()))
	code, said := p.watch(dir)
	require.Zero(p.t, code, said)
	return dir
}

// nothing is what a relay keeper of nobody's pool needs besides the best chain.
func nothing() []chainhash.Hash { return nil }

// noProof is a proof of nothing.
func noProof() *state.Proof {
	var p state.Proof
	for i := range p.Points {
		p.Points[i] = new(big.Int)
	}
	for i := range p.Commitment {
		p.Commitment[i], p.CommitmentPok[i] = new(big.Int), new(big.Int)
	}
	return &p
}
