package book

import (
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

const testFeeBps = 150

var testPool = state.Pool{ChainID: 1337, Distributor: common.HexToAddress("0xd1"), Tier: shift.Dev}

func testPayee(i byte) bitcoin.Payee { return bitcoin.EVMPayee([20]byte{0xaa, 19: i + 1}) }

// history makes a valid sequence of events by keeping a book of its own.
type history struct {
	t      *testing.T
	book   *Book
	events []Event
	block  uint64
}

func newHistory(t *testing.T) *history {
	return &history{t: t, book: New(Config{Pool: testPool, FeeBps: testFeeBps})}
}

func (h *history) at() Position {
	h.block++
	return Position{Block: h.block}
}

func (h *history) add(e Event) {
	h.t.Helper()
	require.NoError(h.t, h.book.Apply(e))
	h.events = append(h.events, e)
}

// post adds a shift in which payee i has shares[i] shares.
func (h *history) post(shares ...int) {
	h.t.Helper()
	k := h.book.LastShift() + 1
	var entries []shift.Entry
	for i, n := range shares {
		for s := range n {
			key := sha256.Sum256(binary.BigEndian.AppendUint64([]byte{byte(i), byte(s)}, k))
			entries = append(entries, shift.Entry{Key: shift.Key(key[:16]), Payee: testPayee(byte(i))})
		}
	}
	sealed, err := shift.Seal(testPool.Tier, k, entries, h.book.Payees())
	require.NoError(h.t, err)
	prev, _ := h.book.StateHash(int64(k) - 1)
	s := state.NewShift(sealed, prev, h.book.RegistryHash(), common.Hash{byte(k)})
	h.add(ShiftPosted{
		Position: h.at(), K: k, StateHash: testPool.Hash(s), ShareRoot: s.ShareRoot, CountsRoot: s.CountsRoot,
		Count: s.Count, Anchor: s.Anchor, NewPayees: sealed.NewPayees, Counts: s.Counts,
	})
}

func (h *history) collect(j int64, amount uint64) {
	h.t.Helper()
	h.add(Collected{h.at(), j, uint256.NewInt(amount)})
}

func (h *history) settle(j int64, amount uint64) {
	h.t.Helper()
	window, _ := h.book.Window(j)
	split, err := pplns.SplitRoundedDown(uint256.NewInt(amount), window, testPool.Tier.Miners)
	require.NoError(h.t, err)
	earned := h.book.Earned()
	for m, q := range split.Quotients {
		earned[m].Add(earned[m], q)
	}
	h.add(Settled{
		Position: h.at(), J: j, Amount: uint256.NewInt(amount), Credited: split.Credited,
		Fee: pplns.FeeRoundedDown(split.Credited, testFeeBps), NewEarnRoot: state.EarnTree(earned).Root(),
	})
}

func (h *history) claim(id uint32) {
	h.t.Helper()
	earned := h.book.Earned()[id]
	payee, _ := h.book.Payees()[id].EVM()
	h.add(Claimed{h.at(), id, h.book.RecipientOf(payee), new(uint256.Int).Sub(earned, h.book.Claimed(id)), earned})
}

// standard is a history with every kind of event; the comments give indexes.
func standard(t *testing.T) *history {
	h := newHistory(t)
	h.post(30, 26)                                                                 // 0: shift 1
	h.collect(-1, 5_000_000_000)                                                   // 1
	h.add(Advanced{h.at(), -1, uint256.NewInt(5_000_000_000)})                     // 2
	h.add(Advanced{h.at(), 0, uint256.NewInt(5_000_000_000)})                      // 3
	h.settle(1, 4_900_000_000)                                                     // 4
	h.post(20, 20, 18)                                                             // 5: shift 2, a third payee
	h.claim(0)                                                                     // 6
	h.add(RecipientSet{h.at(), common.Address{0xaa, 19: 2}, common.Address{0xbb}}) // 7: miner 1
	h.claim(1)                                                                     // 8
	h.collect(2, 1_000_003)                                                        // 9
	h.settle(2, 600_000)                                                           // 10
	h.settle(2, 300_000)                                                           // 11
	h.add(FeeClaimed{h.at(), h.book.Totals().Fees})                                // 12
	for range 8 {
		h.post(56) // 13 … 20: shifts 3 … 10
	}
	h.collect(10, 777_777) // 21
	h.settle(10, 700_000)  // 22: the window is shifts 3 … 10
	h.claim(0)             // 23
	return h
}

func countsRoot(counts []byte) (root [32]byte) {
	r := tree.New(shift.Packs(testPool.Tier, counts)).Root()
	return r.Bytes()
}
