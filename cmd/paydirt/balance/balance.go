package balance

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"golang.org/x/sync/errgroup"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/state"
)

// Balance of a payee; see the package documentation for the figures.
type Balance struct {
	Payee     common.Address `json:"payee"`
	ID        *uint32        `json:"id"` // null: not registered
	Shares    uint64         `json:"shares"`
	OfShares  uint64         `json:"of_shares"` // of all miners in the same window
	Earned    *uint256.Int   `json:"earned"`
	Claimed   *uint256.Int   `json:"claimed"`
	Claimable *uint256.Int   `json:"claimable"`
	Pending   *uint256.Int   `json:"pending"`
	Settling  *uint256.Int   `json:"being_settled"`
	Recipient common.Address `json:"recipient"`
	Wallet    *uint256.Int   `json:"wallet"`
}

// Of returns the balances of the payees, or with none given of every registered
// miner in the order of ids, all as of one block. progress is told how many of the
// pool's receivers were looked at; it may be nil.
func Of(ctx context.Context, pool *chain.Pool, payees []common.Address, progress func(done, total int)) ([]Balance, error) {
	head, err := pool.Head(ctx)
	if err != nil {
		return nil, err
	}
	b, err := pool.Book(ctx, &head.Number)
	if err != nil {
		return nil, fmt.Errorf("rebuild the pool from its events: %w", err)
	}
	view := pool.At(head)
	unsettled, err := unsettledOf(ctx, b, view, pool.Info(), progress)
	if err != nil {
		return nil, err
	}
	pending, err := pendingOf(b, unsettled)
	if err != nil {
		return nil, err
	}
	settling, err := settlingOf(b)
	if err != nil {
		return nil, err
	}
	if len(payees) == 0 {
		for _, p := range b.Payees() {
			address, _ := p.EVM() // the registry holds no others
			payees = append(payees, address)
		}
	}
	window, _ := b.Window(int64(b.LastShift()))
	work, total, err := window.Work(b.Config().Pool.Tier.Miners)
	if err != nil {
		return nil, err
	}
	earned := b.Earned()
	balances := make([]Balance, len(payees))
	for i, payee := range payees {
		one := Balance{
			Payee: payee, OfShares: total, Recipient: b.RecipientOf(payee),
			Earned: new(uint256.Int), Claimed: new(uint256.Int), Claimable: new(uint256.Int), Pending: new(uint256.Int), Settling: new(uint256.Int),
		}
		if id, known := b.IDOf(bitcoin.EVMPayee(payee)); known {
			one.ID, one.Shares = &id, work[id]
			one.Earned, one.Claimed, one.Pending, one.Settling = earned[id], b.Claimed(id), pending[id], settling[id]
			one.Claimable.Sub(one.Earned, one.Claimed)
		}
		if one.Wallet, err = view.BalanceOf(ctx, payee); err != nil {
			return nil, err
		}
		balances[i] = one
	}
	return balances, nil
}

// atOnce is how many receivers are asked about at a time.
const atOnce = 8

// unsettledOf returns what each state from −1 on holds or has waiting in its
// receiver.
func unsettledOf(ctx context.Context, b *book.Book, view *chain.View, info chain.Info, progress func(done, total int)) ([]*uint256.Int, error) {
	money := make([]*uint256.Int, int(b.LastShift())+1-state.FirstState)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(atOnce)
	for i := range money {
		if progress != nil {
			progress(i, len(money))
		}
		j := int64(i) + state.FirstState
		hash, _ := b.StateHash(j)
		held := b.Available(j)
		group.Go(func() error {
			waiting, err := view.BalanceOf(ctx, info.Receiver(hash))
			if err != nil {
				return err
			}
			money[i] = held.Add(held, waiting)
			return nil
		})
	}
	return money, group.Wait()
}

// settlingOf splits every unfinished opening as it stands, by miner id. One whose
// window is all masked pays nobody.
func settlingOf(b *book.Book) ([]*uint256.Int, error) {
	settling := make([]*uint256.Int, b.Config().Pool.Tier.Miners)
	for m := range settling {
		settling[m] = new(uint256.Int)
	}
	for _, o := range b.Unfinished() {
		split, err := b.Split(o)
		if errors.Is(err, pplns.ErrNoWork) {
			continue
		}
		if err != nil {
			return nil, err
		}
		for m, q := range split.Quotients {
			settling[m].Add(settling[m], q)
		}
	}
	return settling, nil
}

// pendingOf splits the unsettled money of every state, by miner id.
func pendingOf(b *book.Book, unsettled []*uint256.Int) ([]*uint256.Int, error) {
	miners, fee := b.Config().Pool.Tier.Miners, b.Config().FeeBps
	pending := make([]*uint256.Int, miners)
	for m := range pending {
		pending[m] = new(uint256.Int)
	}
	handedOn := new(uint256.Int)
	for i, money := range unsettled {
		j := int64(i) + state.FirstState
		money = new(uint256.Int).Add(money, handedOn)
		handedOn = money
		window, _ := b.Window(j)
		split, err := pplns.SplitRoundedDown(pplns.OpenedRoundedDown(money, fee), window, miners)
		if errors.Is(err, pplns.ErrNoWork) {
			continue // the next state gets it
		}
		if err != nil {
			return nil, err
		}
		handedOn = new(uint256.Int)
		for m, q := range split.Quotients {
			pending[m].Add(pending[m], q)
		}
	}
	return pending, nil
}
