package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/test/harness"
)

type demo struct {
	pool      *harness.Pool
	screen    *screen
	blocks    int
	hashrates []uint64
	chain     *chain.Pool
	follower  *chain.Follower
	witnesses witnesses
}

func (d *demo) run(ctx context.Context) (*result, error) {
	var err error
	if d.chain, err = chain.Dial(ctx, d.pool.EVM.URL(), d.pool.Address); err != nil {
		return nil, err
	}
	d.follower = d.chain.Follow()
	if err := d.witness(ctx); err != nil {
		return nil, err
	}
	for i, rate := range d.hashrates {
		server, through := d.pool.Stratum, ""
		if i == 0 {
			server, through = d.witnesses.door, " through the proxy"
		}
		d.screen.log("starting miner %d with %d kH/s%s", i, rate/1000, through)
		if _, err := d.pool.StartMinerAt(server, i, rate); err != nil {
			return nil, err
		}
	}
	if err := d.settle(ctx); err != nil {
		return nil, err
	}
	r := &result{}
	for i := range d.hashrates {
		if err := d.claim(ctx, i, r); err != nil {
			return nil, err
		}
	}
	if err := d.audit(ctx, r); err != nil {
		return nil, err
	}
	if err := d.testify(ctx, r); err != nil {
		return nil, err
	}
	return r, d.account(ctx, r)
}

// settle waits until enough rewards are settled.
func (d *demo) settle(ctx context.Context) error {
	tick := time.NewTicker(500 * time.Millisecond)
	defer tick.Stop()
	for {
		if err := d.pool.Failed(); err != nil {
			return err
		}
		p, err := d.progress(ctx)
		if err != nil {
			return err
		}
		d.screen.show(p, d.blocks)
		if p.settled >= d.blocks {
			d.screen.log("%d rewards settled", p.settled)
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s, and only %d of %d rewards are settled", ctx.Err(), p.settled, d.blocks)
		case <-tick.C:
		}
	}
}

// progress is how far the pool is.
type progress struct {
	height             uint32
	posted             uint64
	delivered, settled int
}

func (d *demo) progress(ctx context.Context) (p progress, err error) {
	if err := d.pool.Bitcoin.Nodes[0].Call(ctx, &p.height, "getblockcount"); err != nil {
		return p, err
	}
	b, err := d.follower.Book(ctx)
	if err != nil {
		return p, err
	}
	p.posted = b.LastShift()
	p.delivered, p.settled, err = d.rewards(ctx, b)
	return p, err
}

// rewards counts the blocks whose reward was delivered, and how many rewards' worth
// is settled, to the dust.
func (d *demo) rewards(ctx context.Context, b *book.Book) (delivered, settled int, err error) {
	view, err := d.chain.Latest(ctx)
	if err != nil {
		return 0, 0, err
	}
	deliveries, err := d.chain.Deliveries(ctx, d.chain.Info().DeployBlock, view.Block().Number, nil)
	if err != nil {
		return 0, 0, err
	}
	totals := b.Totals()
	rest := new(uint256.Int).Add(totals.Credited, totals.Fees)
	// A unit for each miner and one for the fee stay as dust of each settlement.
	rest.AddUint64(rest, (uint64(d.chain.Info().Tier.Miners)+1)*b.Openings())
	for _, e := range deliveries {
		if rest.Lt(e.Amount) {
			break
		}
		rest.Sub(rest, e.Amount)
		settled++
	}
	return len(deliveries), settled, nil
}

// claim lets a miner claim with its own key, and fails when it is not paid.
func (d *demo) claim(ctx context.Context, i int, r *result) error {
	key, err := d.pool.MinerKeyFile(i)
	if err != nil {
		return err
	}
	out, err := d.pool.Anyone(ctx, "claim", "--key", key, "--json")
	if err != nil {
		return err
	}
	d.screen.log("miner %d claimed: %s", i, trim(out))
	r.Claimed++
	return nil
}

func (d *demo) audit(ctx context.Context, r *result) error {
	d.screen.log("auditing the chain and all share data")
	out, err := d.pool.Anyone(ctx, "audit", "--shares", d.pool.API, "--json")
	if err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	var report struct {
		OK bool `json:"ok"`
	}
	if err := json.Unmarshal(out, &report); err != nil {
		return fmt.Errorf("paydirt audit printed %q: %w", trim(out), err)
	}
	if !report.OK {
		return fmt.Errorf("the audit found breaches: %s", out)
	}
	r.AuditOK = true
	return nil
}

// account fills in the result from the chain.
func (d *demo) account(ctx context.Context, r *result) error {
	view, err := d.chain.Latest(ctx)
	if err != nil {
		return err
	}
	if r.decimals, err = view.Decimals(ctx); err != nil {
		return err
	}
	b, err := d.follower.Book(ctx)
	if err != nil {
		return err
	}
	p, err := d.progress(ctx)
	if err != nil {
		return err
	}
	totals := b.Totals()
	r.BlocksFound, r.ShiftsPosted, r.Settled = int(p.height), int(b.LastShift()), p.settled
	r.Fee, r.Dust = totals.Fees.Dec(), b.Held().Dec()

	var rate, shares uint64
	for _, h := range d.hashrates {
		rate += h
	}
	for i, h := range d.hashrates {
		payee, _ := harness.Miner(i)
		id, ok := b.IDOf(bitcoin.EVMPayee(payee))
		if !ok {
			return fmt.Errorf("miner %d has no share in any posted shift", i)
		}
		paid, err := view.BalanceOf(ctx, b.RecipientOf(payee))
		if err != nil {
			return err
		}
		if claimed := b.Claimed(id); !claimed.Eq(paid) {
			return fmt.Errorf("miner %d claimed %s and has %s", i, claimed, paid)
		}
		row := row{miner: payee.Hex(), rate: h, totalRate: rate, paid: paid}
		for k := uint64(1); k <= b.LastShift(); k++ {
			s, _ := b.Shift(k)
			if int(id) < len(s.Counts) {
				row.shares += uint64(s.Counts[id])
			}
		}
		shares += row.shares
		r.rows = append(r.rows, row)
		r.total.Add(&r.total, paid)
	}
	r.shares = shares
	return nil
}
