package ledger

import (
	"cmp"
	"slices"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
)

// numbering is the running numbers of one shift's shares, by payee. A payee's
// shares stand in the order of g; the c of a share is its place there, from 1. So g
// alone is stored.
type numbering map[bitcoin.Payee][]numbered

// numbered is a share with its running number under its tag.
type numbered struct {
	key shift.Key
	g   uint32
}

// add numbers one share more, with the greatest g so far, and returns its c.
func (n numbering) add(p bitcoin.Payee, key shift.Key, g uint32) (c uint32) {
	n[p] = append(n[p], numbered{key, g})
	return uint32(len(n[p]))
}

// receipts returns what is to be signed for a payee: at most limit shares with a c
// above after and a g of at most last.
func (n numbering) receipts(tag int64, p bitcoin.Payee, after, last uint32, limit int) []receipt.Receipt {
	out := []receipt.Receipt{}
	shares := n[p]
	for c := uint64(after) + 1; c <= uint64(len(shares)) && len(out) < limit; c++ {
		s := shares[c-1]
		if s.g > last {
			break
		}
		out = append(out, receipt.Receipt{Tag: tag, Key: s.key, Payee: p, C: uint32(c), G: s.g})
	}
	return out
}

// number numbers stored shares.
func number(shares []storedShare) numbering {
	inOrder := slices.Clone(shares)
	slices.SortFunc(inOrder, func(a, b storedShare) int { return cmp.Compare(a.g, b.g) })
	n := numbering{}
	for _, s := range inOrder {
		n.add(s.Payee, s.Key, s.g)
	}
	return n
}
