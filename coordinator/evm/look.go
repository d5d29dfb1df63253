package evm

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// look brings the entries to the chain's present state and takes care of those
// in flight. It does nothing when the head is the one that it saw last.
func (s *Sender) look(ctx context.Context) error {
	now := s.o.Now()
	if err := s.backoff.waiting(now); err != nil {
		return err
	}
	head, err := s.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return s.failed(ctx, "head", err)
	}
	if !s.looked.IsZero() && !s.unfinished && head.Hash() == s.view.hash && now.Before(s.looked.Add(lookAgain)) {
		s.backoff.clear()
		return nil
	}
	v := view{hash: head.Hash(), height: head.Number.Uint64(), baseFee: head.BaseFee, gasCap: gasCap(head)}
	if v.baseFee == nil {
		return s.failed(ctx, "head", errors.New("no base fee: the chain lacks EIP-1559"))
	}
	if v.nonce, err = s.client.NonceAt(ctx, s.key.Address(), head.Number); err != nil {
		return s.failed(ctx, "nonce", err)
	}
	if v.balance, err = s.client.BalanceAt(ctx, s.key.Address(), head.Number); err != nil {
		return s.failed(ctx, "balance", err)
	}
	found := make(map[*entry]outcome, len(s.entries))
	for _, e := range s.entries {
		if e.receipt != nil && head.ParentHash == s.view.hash {
			continue // the chain only grew, so the receipt stands
		}
		if found[e], err = s.find(ctx, e, v); err != nil {
			return err
		}
	}
	s.view, s.looked = v, now
	for e, o := range found {
		s.apply(e, o)
	}
	if err := s.tend(ctx); err != nil {
		return err
	}
	s.backoff.clear()
	s.unfinished = false
	return s.forget()
}

// outcome of an intent on the chain.
type outcome struct {
	state   State
	receipt *types.Receipt
}

// find looks for a receipt of any version of the intent.
func (s *Sender) find(ctx context.Context, e *entry, v view) (outcome, error) {
	last := e.rec.last().Nonce
	best := outcome{state: Pending}
	if v.nonce > last {
		best.state = Lost
	}
	for i := len(e.rec.Versions) - 1; i >= 0; i-- {
		ver := e.rec.Versions[i]
		if ver.Nonce >= v.nonce {
			continue // its turn has not come
		}
		r, err := s.client.TransactionReceipt(ctx, ver.Hash)
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return outcome{}, s.failed(ctx, "receipt", err)
		}
		if r.BlockNumber == nil {
			continue // of a pending transaction, as some nodes answer
		}
		if r.Status == types.ReceiptStatusSuccessful {
			return outcome{Mined, r}, nil
		}
		if ver.Nonce == last {
			best = outcome{Reverted, r}
		}
	}
	return best, nil
}

// apply takes the outcome over. A loss counts only when a later look, two blocks
// on, finds it still so: the chain may have been reorganised between the
// question for the nonce and the one for the receipt, and nodes behind one
// address may lag behind each other.
func (s *Sender) apply(e *entry, o outcome) {
	before := e.state
	if o.state != Lost {
		e.state, e.receipt, e.lostSince = o.state, o.receipt, 0
	} else {
		e.receipt = nil
		if e.lostSince == 0 || s.view.height < e.lostSince {
			e.lostSince = s.view.height
		}
		e.state = Pending
		if s.view.height >= e.lostSince+lostAfter {
			e.state = Lost
		}
	}
	if e.receipt != nil || e.state == Lost {
		e.trouble = nil
	}
	if e.state == before {
		return
	}
	log := s.o.Log.With("intent", e.key, "hash", e.tx.Hash(), "nonce", e.tx.Nonce())
	switch e.state {
	case Mined:
		s.used.add(e.key, e.receipt.GasUsed)
		log.Info("transaction mined", "block", e.receipt.BlockNumber, "gas_used", e.receipt.GasUsed)
	case Reverted:
		log.Warn("transaction reverted", "block", e.receipt.BlockNumber, "gas_used", e.receipt.GasUsed)
	case Lost:
		log.Warn("nonce was used by another transaction of this account")
	case Pending:
		log.Warn("transaction left the chain by a reorganisation", "was", before)
	}
}

// tend raises fees, broadcasts what has no receipt, lowest nonce first, and
// fills gaps.
func (s *Sender) tend(ctx context.Context) error {
	var flying []*entry
	for _, e := range s.entries {
		if e.state == Pending && e.lostSince == 0 && !s.displaced(e) {
			flying = append(flying, e)
		}
	}
	slices.SortFunc(flying, func(a, b *entry) int { return cmp.Compare(a.tx.Nonce(), b.tx.Nonce()) })
	for _, e := range flying {
		if e.tx.Nonce() == s.view.nonce && s.view.height >= e.rec.last().Height+s.o.BumpAfter {
			sent, err := s.bump(ctx, e)
			if err != nil {
				return err
			}
			if sent {
				continue
			}
		}
		if err := s.broadcast(ctx, e); err != nil {
			return err
		}
	}
	return s.fill(ctx, flying)
}

// bump replaces the transaction by one with higher fees; false when the cap
// does not allow it.
func (s *Sender) bump(ctx context.Context, e *entry) (sent bool, err error) {
	limit := s.limit(e.urgent)
	suggestion, err := s.suggest(ctx, limit)
	if err != nil {
		return false, err
	}
	f, ok := bumped(fees{e.tx.GasFeeCap(), e.tx.GasTipCap()}, suggestion, limit)
	if !ok {
		e.trouble = &FeeCapError{Needed: f.cap, Cap: limit}
		return false, nil
	}
	return true, s.put(ctx, e.key, e.urgent, &types.DynamicFeeTx{
		ChainID: e.tx.ChainId(), Nonce: e.tx.Nonce(), To: e.tx.To(), Data: e.tx.Data(), Value: e.tx.Value(),
		Gas: e.tx.Gas(), GasFeeCap: f.cap, GasTipCap: f.tip,
	})
}

// broadcast sends the latest version. What the node says against the
// transaction is its trouble; only a node that cannot be reached is an error.
func (s *Sender) broadcast(ctx context.Context, e *entry) error {
	err := s.client.SendTransaction(ctx, e.tx)
	var answer rpc.Error
	switch {
	case err == nil || known(err):
		var capped *FeeCapError
		if !errors.As(e.trouble, &capped) {
			e.trouble = nil
		}
	case errors.As(err, &answer):
		if poor(err) {
			err = &FundsError{Have: s.view.balance, Need: e.tx.Cost(), Err: err}
		}
		if e.trouble == nil || e.trouble.Error() != err.Error() {
			s.o.Log.Warn("node refuses transaction", "intent", e.key, "hash", e.tx.Hash(), "err", err)
		}
		e.trouble = err
	default:
		e.trouble = err
		return s.failed(ctx, "broadcast "+e.key, err)
	}
	return nil
}

// known reports whether the node says that it has the transaction already;
// clients have no common code for it.
func known(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "already known") || strings.Contains(text, "known transaction") ||
		strings.Contains(text, "already imported") || strings.Contains(text, "alreadyknown")
}

// poor reports whether the node says that the account cannot pay; clients have no
// common code for it.
func poor(err error) bool {
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "insufficient funds") || strings.Contains(text, "insufficient balance") ||
		strings.Contains(text, "upfront cost")
}

// fill gives a nonce that nobody holds, while later ones of ours wait for it, to
// a transfer of nothing to ourselves, after the usual patience.
func (s *Sender) fill(ctx context.Context, flying []*entry) error {
	if len(flying) == 0 {
		s.gapAt = 0
		s.noteForeign(nil)
		return nil
	}
	free, err := s.freeNonce(ctx)
	if err != nil {
		return err
	}
	if free > flying[len(flying)-1].tx.Nonce() {
		s.gapAt = 0
		s.noteForeign(flying[0])
		return nil
	}
	s.noteForeign(nil)
	if s.gapAt == 0 || s.gap != free {
		s.gap, s.gapAt = free, s.view.height
	}
	if s.view.height < s.gapAt+s.o.BumpAfter {
		return nil
	}
	s.gapAt = 0
	f, err := s.suggest(ctx, s.o.MaxFeePerGas)
	if err != nil {
		return err
	}
	self := s.key.Address()
	return s.put(ctx, fmt.Sprintf("filler/%d/%d", free, s.view.height), false, &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(s.chainID), Nonce: free, To: &self, Value: new(big.Int),
		Gas: 21000, GasFeeCap: f.cap, GasTipCap: f.tip,
	})
}

// forget removes records that no reorganisation will bring back.
func (s *Sender) forget() error {
	for name, e := range s.entries {
		since := e.lostSince
		if e.receipt != nil {
			since = e.receipt.BlockNumber.Uint64()
		}
		if since == 0 || s.view.depth(since) < forgetAfter {
			continue
		}
		if err := s.db.Delete(s.storeKey(name), nil); err != nil {
			return fmt.Errorf("evm: forget %q: %w", name, err)
		}
		delete(s.entries, name)
	}
	return nil
}
