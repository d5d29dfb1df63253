package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"paydirt/bindings"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
)

// Progress is told how many of total blocks were searched. It may be nil.
type Progress func(done, total uint64)

// Blocks asked for at once. Providers limit the range, the number of logs or the
// time of a query, each in its own words, so the range is halved at every
// refusal and doubled at every success.
const (
	firstRange = 10_000
	maxRange   = 1 << 20
)

// Events returns the events of the pool and of its court in the blocks from … to, both included, in log
// order.
func (p *Pool) Events(ctx context.Context, from, to uint64, progress Progress) ([]book.Event, error) {
	var all []book.Event
	err := p.logs(ctx, from, to, progress, func(l *types.Log) error {
		e, err := p.decodeEvent(l)
		if err != nil {
			return fmt.Errorf("event in block %d, log %d: %w", l.BlockNumber, l.Index, err)
		}
		all = append(all, e)
		return nil
	}, p.info.Distributor, p.info.Court)
	return all, err
}

// logs hands the logs of contracts to each, in order.
func (p *Pool) logs(ctx context.Context, from, to uint64, progress Progress, each func(*types.Log) error, of ...common.Address) error {
	if progress == nil {
		progress = func(uint64, uint64) {}
	}
	start, size := from, uint64(firstRange)
	var last *types.Log
	for from <= to {
		end := min(to, from+size-1)
		found, err := p.client.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(end),
			Addresses: of,
		})
		if err != nil {
			if refused(err) && end > from {
				size = max(1, (end-from+1)/2)
				continue
			}
			return nodeError(fmt.Sprintf("logs of blocks %d to %d", from, end), err)
		}
		for i := range found {
			l := &found[i]
			if err := checkLog(l, last, of, from, end); err != nil {
				return nodeError("logs", err)
			}
			last = l
			if err := each(l); err != nil {
				return err
			}
		}
		from = end + 1
		size = min(2*size, maxRange)
		progress(from-start, to-start+1)
	}
	return nil
}

// refused reports whether the node answered, and would not: a smaller range may
// do. So may an answer that was too long to read.
func refused(err error) bool {
	var answer rpc.Error
	var status rpc.HTTPError
	return errors.As(err, &answer) || errors.Is(err, errTooLong) ||
		errors.As(err, &status) && (status.StatusCode == 400 || status.StatusCode == 413)
}

// checkLog refuses logs that were not asked for or are out of order.
func checkLog(l, last *types.Log, of []common.Address, from, to uint64) error {
	switch {
	case !slices.Contains(of, l.Address):
		return fmt.Errorf("log of %s, asked for %s", l.Address, of)
	case l.Removed || l.BlockNumber < from || l.BlockNumber > to:
		return fmt.Errorf("log of block %d, asked for %d to %d", l.BlockNumber, from, to)
	case last != nil && (l.BlockNumber < last.BlockNumber || l.BlockNumber == last.BlockNumber && l.Index <= last.Index):
		return fmt.Errorf("log %d of block %d after log %d of block %d", l.Index, l.BlockNumber, last.Index, last.BlockNumber)
	}
	return nil
}

func position(l *types.Log) book.Position {
	return book.Position{Block: l.BlockNumber, Tx: l.TxHash, Index: l.Index}
}

// decoders are the events of a contract by their topics.
type decoders map[common.Hash]func(*types.Log) (book.Event, error)

func byTopic(abi abi.ABI, names map[string]func(*types.Log) (book.Event, error)) decoders {
	m := make(decoders, len(names))
	for name, decode := range names {
		m[abi.Events[name].ID] = decode
	}
	return m
}

var distributorEvents = byTopic(distributor.GetABI(), map[string]func(*types.Log) (book.Event, error){
	bindings.DistributorShiftPostedEventName:  shiftPosted,
	bindings.DistributorCollectedEventName:    collected,
	bindings.DistributorFundedEventName:       funded,
	bindings.DistributorAdvancedEventName:     advanced,
	bindings.DistributorOpenedEventName:       opened,
	bindings.DistributorPottedEventName:       potted,
	bindings.DistributorSettledEventName:      settled,
	bindings.DistributorClosedEventName:       closed,
	bindings.DistributorMaskedEventName:       masked,
	bindings.DistributorClaimedEventName:      claimed,
	bindings.DistributorRecipientSetEventName: recipientSet,
	bindings.DistributorFeeClaimedEventName:   feeClaimed,
})

func (p *Pool) decodeEvent(l *types.Log) (book.Event, error) {
	if len(l.Topics) == 0 {
		return nil, errors.New("no topic")
	}
	of := distributorEvents
	if l.Address == p.info.Court {
		of = courtEvents
	}
	decode, ok := of[l.Topics[0]]
	if !ok {
		return nil, fmt.Errorf("unknown event %s", l.Topics[0])
	}
	return decode(l)
}

func shiftPosted(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackShiftPostedEvent(l)
	if err != nil {
		return nil, err
	}
	out := book.ShiftPosted{
		Position: position(l), K: e.K, StateHash: e.StateHash, Count: e.Count, Anchor: e.Anchor, Counts: e.Counts,
		Proof: state.Proof(e.Proof),
	}
	if out.ShareRoot, err = element(e.ShareRoot); err != nil {
		return nil, err
	}
	if out.CountsRoot, err = element(e.CountsRoot); err != nil {
		return nil, err
	}
	for _, p := range e.NewPayees {
		out.NewPayees = append(out.NewPayees, bitcoin.Payee(p))
	}
	return out, nil
}

func collected(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackCollectedEvent(l)
	if err != nil {
		return nil, err
	}
	amount, err := toUint256(e.Amount)
	return book.Collected{Position: position(l), J: e.J, Amount: amount}, err
}

func advanced(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackAdvancedEvent(l)
	if err != nil {
		return nil, err
	}
	amount, err := toUint256(e.Amount)
	return book.Advanced{Position: position(l), From: e.From, Amount: amount}, err
}

func funded(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackFundedEvent(l)
	if err != nil {
		return nil, err
	}
	amount, err := toUint256(e.Amount)
	return book.Funded{Position: position(l), J: e.J, Amount: amount}, err
}

func opened(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackOpenedEvent(l)
	if err != nil {
		return nil, err
	}
	out := book.Opened{Position: position(l), ID: e.Id, J: e.J, Compensation: e.Compensation}
	err = amounts(map[**uint256.Int]*big.Int{&out.Gross: e.Gross, &out.Amount: e.Amount})
	return out, err
}

func potted(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackPottedEvent(l)
	if err != nil {
		return nil, err
	}
	amount, err := toUint256(e.Amount)
	return book.Potted{Position: position(l), ID: e.Id, J: e.J, Amount: amount}, err
}

func settled(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackSettledEvent(l)
	if err != nil {
		return nil, err
	}
	out := book.Settled{Position: position(l), ID: e.Id, J: e.J, Proof: state.Proof(e.Proof)}
	if err := amounts(map[**uint256.Int]*big.Int{&out.Amount: e.Amount, &out.Credited: e.Credited, &out.Fee: e.Fee}); err != nil {
		return nil, err
	}
	out.NewEarnRoot, err = element(e.NewEarnRoot)
	return out, err
}

func closed(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackClosedEvent(l)
	if err != nil {
		return nil, err
	}
	gross, err := toUint256(e.Gross)
	return book.Closed{Position: position(l), ID: e.Id, J: e.J, Gross: gross}, err
}

func masked(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackMaskedEvent(l)
	if err != nil {
		return nil, err
	}
	return book.Masked{Position: position(l), K: e.K}, nil
}

// amounts converts several integers.
func amounts(all map[**uint256.Int]*big.Int) (err error) {
	for into, v := range all {
		if *into, err = toUint256(v); err != nil {
			return err
		}
	}
	return nil
}

func claimed(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackClaimedEvent(l)
	if err != nil {
		return nil, err
	}
	out := book.Claimed{Position: position(l), ID: e.Id, Recipient: e.Recipient}
	err = amounts(map[**uint256.Int]*big.Int{&out.Amount: e.Amount, &out.Earned: e.Earned})
	return out, err
}

func recipientSet(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackRecipientSetEvent(l)
	if err != nil {
		return nil, err
	}
	return book.RecipientSet{Position: position(l), Payee: e.Payee, Recipient: e.Recipient}, nil
}

func feeClaimed(l *types.Log) (book.Event, error) {
	e, err := distributor.UnpackFeeClaimedEvent(l)
	if err != nil {
		return nil, err
	}
	amount, err := toUint256(e.Amount)
	return book.FeeClaimed{Position: position(l), Amount: amount}, err
}
