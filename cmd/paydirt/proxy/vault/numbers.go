package vault

import (
	"slices"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
)

// Fault says how a receipt disagrees with one that was there before.
type Fault uint8

// The faults, a closed set.
const (
	// None: it agrees with all.
	None Fault = iota
	// Twice: two keys under one number, see receipt.Twice.
	Twice
	// Order: of two receipts of a payee one has the greater c and the smaller g, or
	// one share was given two numbers. No fraud that a court hears, but no honest
	// ledger counts so.
	Order
)

// numbers are the receipts of one tag.
type numbers struct {
	all     []receipt.Signed
	byKey   map[shift.Key]int                  // index in all, of the first
	byG     map[uint32]int                     // the same
	payees  map[bitcoin.Payee][]receipt.Signed // ascending by c, without those that break the order
	highest uint32                             // g
	pairs   [][2]receipt.Signed                // that contradict each other
}

func newNumbers() *numbers {
	return &numbers{byKey: make(map[shift.Key]int), byG: make(map[uint32]int), payees: make(map[bitcoin.Payee][]receipt.Signed)}
}

// add takes a receipt in. new is false when exactly this promise was there before.
func (n *numbers) add(s receipt.Signed) (fault Fault, new bool) {
	for _, i := range n.at(s.Key) {
		if n.all[i].Receipt == s.Receipt {
			return None, false
		}
	}
	list := n.payees[s.Payee]
	at, same := slices.BinarySearchFunc(list, s.C, func(r receipt.Signed, c uint32) int { return int(int64(r.C) - int64(c)) })
	for _, other := range n.rivals(s, list, at, same) {
		n.pairs = append(n.pairs, [2]receipt.Signed{other, s})
		fault = Twice
	}
	_, known := n.byKey[s.Key]
	disorder := same || known || at > 0 && list[at-1].G >= s.G || at < len(list) && list[at].G <= s.G
	if fault == None && disorder {
		fault = Order
	}
	if !known {
		n.byKey[s.Key] = len(n.all)
	}
	if _, taken := n.byG[s.G]; !taken {
		n.byG[s.G] = len(n.all)
	}
	n.all = append(n.all, s)
	if !disorder {
		n.payees[s.Payee] = slices.Insert(list, at, s)
	}
	n.highest = max(n.highest, s.G)
	return fault, true
}

// at returns where receipts of a key stand: nearly always none or one.
func (n *numbers) at(key shift.Key) (where []int) {
	first, ok := n.byKey[key]
	if !ok {
		return nil
	}
	for i := first; i < len(n.all); i++ {
		if n.all[i].Key == key {
			where = append(where, i)
		}
	}
	return where
}

// rivals returns receipts that contradict s, at most one for each number.
func (n *numbers) rivals(s receipt.Signed, list []receipt.Signed, at int, same bool) (all []receipt.Signed) {
	if i, ok := n.byG[s.G]; ok && receipt.Twice(n.all[i].Receipt, s.Receipt) {
		all = append(all, n.all[i])
	}
	if same && receipt.Twice(list[at].Receipt, s.Receipt) && (len(all) == 0 || all[0] != list[at]) {
		all = append(all, list[at])
	}
	return all
}
