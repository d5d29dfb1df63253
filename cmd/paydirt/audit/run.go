package audit

import (
	"context"
	"errors"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/cmd/paydirt/amount"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
)

// Run audits the pool at an address, as of the newest block of the chain that the
// endpoint serves. Whatever goes wrong is in the report.
func Run(ctx context.Context, endpoint string, pool common.Address, o Options) *Report {
	a := newAuditor(o)
	a.report.Pool = pool
	if err := a.run(ctx, endpoint, pool); err != nil {
		a.missed(reasonOf(ctx, err), "the rest of the audit", err)
	}
	a.report.OK = a.report.ExitCode() == ExitOK
	return a.report
}

func reasonOf(ctx context.Context, err error) GapReason {
	switch {
	case ctx.Err() != nil:
		return GapStopped
	case errors.As(err, new(*chain.NoContractError)), errors.As(err, new(*chain.NotPoolError)):
		return GapNoPool
	case errors.As(err, new(*evm.NodeError)):
		return GapUnreachable
	}
	return GapAnswer
}

// errReorganised: what was read before and after do not belong together.
var errReorganised = errors.New("the chain was reorganised while it was read; run the audit again")

func (a *auditor) run(ctx context.Context, endpoint string, address common.Address) error {
	a.progress("connecting", 0, 1)
	pool, err := chain.Dial(ctx, endpoint, address)
	if err != nil {
		return err
	}
	defer pool.Close()
	head, err := pool.Head(ctx)
	if err != nil {
		return err
	}
	p := &openPool{Pool: pool, info: pool.Info(), head: head, view: pool.At(head)}
	a.report.ChainID, a.report.Block, a.report.BlockHash = p.info.ChainID, head.Number, head.Hash
	a.report.Tier, a.report.Asset = p.info.Tier.String(), p.info.Asset

	if a.report.Unit, err = amount.Of(ctx, p.view); err != nil {
		return err
	}
	if err := a.checkContracts(ctx, p); err != nil {
		return err
	}
	b, events, err := a.checkEvents(ctx, p)
	if err != nil {
		return err
	}
	a.report.Shifts, a.report.Miners, a.report.Totals = shiftRows(b), minerRows(b), totalsOf(b)
	a.warnOfBreaches(events)
	if err := a.checkState(ctx, p, b, events); err != nil {
		return err
	}
	relay := newChainRelay(p)
	if err := a.checkSeeds(ctx, p, b); err != nil {
		return err
	}
	if err := a.checkAnchors(ctx, b, relay); err != nil {
		return err
	}
	deliveries, err := a.readDeliveries(ctx, p)
	if err != nil {
		return err
	}
	if err := a.checkDeliveries(ctx, deliveries, a.receivers(p, b), relay); err != nil {
		return err
	}
	if a.options.Shares == nil {
		a.warn("no share data was given: that the posted counts are real work was not checked")
		return nil
	}
	script := func(tag int64) []byte {
		hash, _ := b.StateHash(tag)
		return state.SpvPegScript(p.info.Receiver(hash))
	}
	blocks, err := a.checkShares(ctx, b, shareRules{p.info.ND, p.info.Halving, script}, relay)
	if err != nil {
		return err
	}
	return a.checkBlocks(ctx, blocks, deliveries, relay)
}

// openPool is the pool as it is audited: at one block.
type openPool struct {
	*chain.Pool
	info chain.Info
	head chain.Block
	view *chain.View
}

// checkEvents fetches the pool's events and replays them.
func (a *auditor) checkEvents(ctx context.Context, p *openPool) (*book.Book, []book.Event, error) {
	events, err := p.Events(ctx, p.info.DeployBlock, p.head.Number, func(done, total uint64) {
		a.progress("reading events", int(min(done, math.MaxInt)), int(min(total, math.MaxInt)))
	})
	if err != nil {
		return nil, nil, err
	}
	// Logs are asked for by height, all else by block hash.
	again, err := p.BlockAt(ctx, p.head.Number)
	if err != nil {
		return nil, nil, err
	}
	if again.Hash != p.head.Hash {
		return nil, nil, errReorganised
	}
	verifiers, err := p.view.Verifiers(ctx)
	if err != nil {
		return nil, nil, err
	}
	b, err := a.replay(p.info.BookConfig(), events, verifiers)
	return b, events, err
}

// checkState compares what the contract is and holds now with the book.
func (a *auditor) checkState(ctx context.Context, p *openPool, b *book.Book, events []book.Event) error {
	if err := a.compareView(ctx, questions(b, p.view, p.info)); err != nil {
		return err
	}
	balance, err := p.view.BalanceOf(ctx, p.info.Distributor)
	if err != nil {
		return err
	}
	a.checkBalance(b, balance)
	if balance, err = p.view.BalanceOf(ctx, p.info.Court); err != nil {
		return err
	}
	a.checkCourtBalance(b, balance)
	a.report.States = stateRows(b, events)
	for i := range a.report.States {
		row := &a.report.States[i]
		a.progress("reading receivers", i, len(a.report.States))
		hash, _ := b.StateHash(row.J)
		if row.Waiting, err = p.view.BalanceOf(ctx, p.info.Receiver(hash)); err != nil {
			return err
		}
	}
	return nil
}

func (a *auditor) readDeliveries(ctx context.Context, p *openPool) ([]chain.Delivered, error) {
	return p.Deliveries(ctx, p.info.DeployBlock, p.head.Number, func(done, total uint64) {
		a.progress("reading deliveries", int(min(done, math.MaxInt)), int(min(total, math.MaxInt)))
	})
}

// receivers maps the pool's receivers to their states.
func (a *auditor) receivers(p *openPool, b *book.Book) map[common.Address]int64 {
	all := make(map[common.Address]int64)
	for _, row := range a.report.States {
		hash, _ := b.StateHash(row.J)
		all[p.info.Receiver(hash)] = row.J
	}
	return all
}
