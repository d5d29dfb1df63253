package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"paydirt/bindings"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/sample"
	"paydirt/coordinator/core/shift"
)

var courtEvents = byTopic(court.GetABI(), map[string]func(*types.Log) (book.Event, error){
	bindings.CourtBegunEventName:               begun,
	bindings.CourtDrawnEventName:               drawn,
	bindings.CourtRedrawnEventName:             redrawn,
	bindings.CourtAnsweredEventName:            answered,
	bindings.CourtConvictedEventName:           convicted,
	bindings.CourtPenalisedEventName:           penalised,
	bindings.CourtRestoredEventName:            restored,
	bindings.CourtRedeemedEventName:            redeemed,
	bindings.CourtDepositedEventName:           deposited,
	bindings.CourtWithdrawalRequestedEventName: withdrawalRequested,
	bindings.CourtWithdrawnEventName:           withdrawn,
})

func begun(l *types.Log) (book.Event, error) {
	e, err := court.UnpackBegunEvent(l)
	if err != nil {
		return nil, err
	}
	return book.Begun{Position: position(l), ID: e.Id, J: e.J, SeedHeight: e.SeedHeight}, nil
}

func drawn(l *types.Log) (book.Event, error) {
	e, err := court.UnpackDrawnEvent(l)
	if err != nil {
		return nil, err
	}
	counts, ok := sample.Unpack(e.Counts)
	if !ok {
		return nil, fmt.Errorf("%s is no vector of eight counts", e.Counts)
	}
	return book.Drawn{Position: position(l), ID: e.Id, Seed: e.Seed, Deadline: e.Deadline, Counts: counts}, nil
}

func redrawn(l *types.Log) (book.Event, error) {
	e, err := court.UnpackRedrawnEvent(l)
	if err != nil {
		return nil, err
	}
	return book.Redrawn{Position: position(l), ID: e.Id, SeedHeight: e.SeedHeight}, nil
}

func answered(l *types.Log) (book.Event, error) {
	e, err := court.UnpackAnsweredEvent(l)
	if err != nil {
		return nil, err
	}
	return book.Answered{Position: position(l), ID: e.Id, Sample: e.Sample}, nil
}

func convicted(l *types.Log) (book.Event, error) {
	e, err := court.UnpackConvictedEvent(l)
	if err != nil {
		return nil, err
	}
	out := book.Convicted{Position: position(l), ID: e.Id, Sample: e.Sample, K: e.K}
	err = amounts(map[**uint256.Int]*big.Int{&out.Compensation: e.Compensation, &out.Penalty: e.Penalty})
	return out, err
}

func penalised(l *types.Log) (book.Event, error) {
	e, err := court.UnpackPenalisedEvent(l)
	if err != nil {
		return nil, err
	}
	out := book.Penalised{Position: position(l), K: e.K, Breach: book.Breach(e.Breach), Reporter: e.Reporter}
	err = amounts(map[**uint256.Int]*big.Int{&out.Bounty: e.Bounty, &out.ToMiners: e.ToMiners})
	return out, err
}

func restored(l *types.Log) (book.Event, error) {
	e, err := court.UnpackRestoredEvent(l)
	if err != nil {
		return nil, err
	}
	amount, err := toUint256(e.Amount)
	return book.Restored{Position: position(l), K: e.K, Payee: bitcoin.Payee(e.Payee), Key: keyOf(e.Key), Amount: amount}, err
}

func redeemed(l *types.Log) (book.Event, error) {
	e, err := court.UnpackRedeemedEvent(l)
	if err != nil {
		return nil, err
	}
	amount, err := toUint256(e.Amount)
	return book.Redeemed{Position: position(l), ID: e.Id, K: e.K, Payee: bitcoin.Payee(e.Payee), Key: keyOf(e.Key), Amount: amount}, err
}

func deposited(l *types.Log) (book.Event, error) {
	e, err := court.UnpackDepositedEvent(l)
	if err != nil {
		return nil, err
	}
	out := book.Deposited{Position: position(l), From: e.From}
	err = amounts(map[**uint256.Int]*big.Int{&out.Amount: e.Amount, &out.Bond: e.Bond})
	return out, err
}

func withdrawalRequested(l *types.Log) (book.Event, error) {
	e, err := court.UnpackWithdrawalRequestedEvent(l)
	if err != nil {
		return nil, err
	}
	amount, err := toUint256(e.Amount)
	return book.WithdrawalRequested{Position: position(l), Amount: amount}, err
}

func withdrawn(l *types.Log) (book.Event, error) {
	e, err := court.UnpackWithdrawnEvent(l)
	if err != nil {
		return nil, err
	}
	out := book.Withdrawn{Position: position(l)}
	err = amounts(map[**uint256.Int]*big.Int{&out.Amount: e.Amount, &out.Bond: e.Bond})
	return out, err
}

// keyOf is a key from its integer, which the ABI holds to 128 bits.
func keyOf(v *big.Int) (k shift.Key) {
	v.FillBytes(k[:])
	return k
}
