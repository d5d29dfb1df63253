package audit

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/state"
)

// shiftRows, stateRows and minerRows are what the events say, for the report.
func shiftRows(b *book.Book) []ShiftRow {
	rows := make([]ShiftRow, b.LastShift())
	for i := range rows {
		s, _ := b.Shift(uint64(i) + 1)
		rows[i] = ShiftRow{K: uint64(i) + 1, Count: s.Count, Block: s.Position.Block, Anchor: bitcoinHash(s.Anchor)}
	}
	return rows
}

func stateRows(b *book.Book, events []book.Event) []StateRow {
	rows := make([]StateRow, int64(b.LastShift())+1-state.FirstState)
	for i := range rows {
		j := int64(i) + state.FirstState
		rows[i] = StateRow{
			J: j, Delivered: new(uint256.Int), Waiting: new(uint256.Int), Collected: new(uint256.Int),
			Credited: new(uint256.Int), Fee: new(uint256.Int), Held: b.Available(j),
		}
	}
	row := func(j int64) *StateRow {
		if i := j - state.FirstState; i >= 0 && i < int64(len(rows)) {
			return &rows[i]
		}
		return &StateRow{Collected: new(uint256.Int), Credited: new(uint256.Int), Fee: new(uint256.Int)}
	}
	for _, e := range events {
		switch e := e.(type) {
		case book.Collected:
			r := row(e.J)
			r.Collected.Add(r.Collected, e.Amount)
		case book.Settled:
			r := row(e.J)
			r.Credited.Add(r.Credited, e.Credited)
			r.Fee.Add(r.Fee, e.Fee)
		}
	}
	return rows
}

func minerRows(b *book.Book) []MinerRow {
	earned := b.Earned()
	rows := make([]MinerRow, len(b.Payees()))
	for id, payee := range b.Payees() {
		address, _ := payee.EVM()
		rows[id] = MinerRow{
			ID: uint32(id), Payee: payee.String(), Earned: earned[id], Claimed: b.Claimed(uint32(id)),
			Recipient: b.RecipientOf(common.Address(address)),
		}
	}
	for k := uint64(1); k <= b.LastShift(); k++ {
		s, _ := b.Shift(k)
		for id, n := range s.Counts {
			rows[id].Shares += uint64(n)
		}
	}
	return rows
}

func totalsOf(b *book.Book) *Totals {
	t := b.Totals()
	return &Totals{Received: t.Received, Credited: t.Credited, Fees: t.Fees, Held: b.Held(), Opened: b.Opened(), Potted: t.Potted, Bond: b.Bond(), Claimed: t.Claimed, FeesPaid: t.FeesPaid}
}
