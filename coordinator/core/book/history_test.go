package book

import (
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

const (
	testFeeBps  = 150
	testSamples = 16
	testLeast   = 1000 // MinSettlement
)

var testPool = state.Pool{ChainID: 1337, Distributor: common.HexToAddress("0xd1"), Tier: shift.Dev}

var testConfig = Config{
	Pool: testPool, FeeBps: testFeeBps, MinSettlement: *uint256.NewInt(testLeast),
	Bond: bond.Terms{Leaves: 64, ND: 64, Samples: testSamples, SharePrice: uint256.NewInt(100)},
}

func testPayee(i byte) bitcoin.Payee { return bitcoin.EVMPayee([20]byte{0xaa, 19: i + 1}) }

// history makes a valid sequence of events by keeping a book of its own.
type history struct {
	t      *testing.T
	book   *Book
	events []Event
	marks  map[string]int // indexes of events
	block  uint64
}

func newHistory(t *testing.T) *history {
	return &history{t: t, book: New(testConfig), marks: make(map[string]int)}
}

func (h *history) at() Position {
	h.block += 2 // room for one more between two
	return Position{Block: h.block}
}

// same is the place after the last event, in the same transaction.
func (h *history) same() Position {
	at := h.events[len(h.events)-1].At()
	at.Index++
	return at
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

// open opens all that state j holds and returns the id.
func (h *history) open(j int64) uint64 {
	h.t.Helper()
	id, gross := h.book.Openings()+1, h.book.Available(j)
	h.add(Opened{Position: h.at(), ID: id, J: j, Gross: gross, Amount: pplns.OpenedRoundedDown(gross, testFeeBps)})
	h.add(Begun{h.at(), id, j, uint32(100 * id)})
	return id
}

// convict convicts the shift of a sample and returns the compensation's id, 0 for
// none. nobody asks whether it is time.
func (h *history) convict(id uint64, sample uint8) (compensation uint64) {
	h.t.Helper()
	o, _ := h.book.Opening(id)
	k := h.book.SampleOf(o, sample).K
	terms := testConfig.Bond
	penalty, owed := terms.PenaltyRoundedUp(h.book.Unsettled()), terms.Compensation(h.book.shifts[k-1].Count)
	take := func(left, wanted *uint256.Int) *uint256.Int {
		taken := wanted.Clone()
		if taken.Gt(left) {
			taken.Set(left)
		}
		left.Sub(left, taken)
		return taken
	}
	left := h.book.Bond()
	owed = take(left, owed)
	penalty = take(left, penalty)
	h.add(Masked{h.at(), k})
	if owed.LtUint64(uint64(testPool.Tier.Miners)) {
		owed, penalty = new(uint256.Int), penalty.Add(penalty, owed)
	} else {
		compensation = h.book.Openings() + 1
		h.mark("compensate")
		h.add(Opened{Position: h.same(), ID: compensation, J: int64(k), Gross: owed, Amount: owed, Compensation: true})
	}
	h.mark("convict")
	h.add(Convicted{Position: h.same(), ID: id, Sample: sample, K: k, Compensation: owed, Penalty: penalty})
	return compensation
}

func (h *history) drawn(id uint64) Drawn {
	o, _ := h.book.Opening(id)
	return Drawn{Position: h.at(), ID: id, Seed: common.Hash{0x5e, byte(id)}, Deadline: 1000 * id, Counts: h.book.drawCounts(o)}
}

// clear draws an opening and answers all its samples.
func (h *history) clear(id uint64) {
	h.t.Helper()
	h.add(h.drawn(id))
	for n := range uint8(testSamples) {
		h.add(Answered{h.at(), id, n})
	}
}

// settlement is what settling an opening now should log.
func (h *history) settlement(id uint64) Settled {
	h.t.Helper()
	o, ok := h.book.Opening(id)
	require.True(h.t, ok)
	split, err := h.book.Split(o)
	require.NoError(h.t, err)
	earned := h.book.Earned()
	for m, q := range split.Quotients {
		earned[m].Add(earned[m], q)
	}
	return Settled{
		Position: h.at(), ID: id, J: o.J, Amount: h.book.AmountRoundedDown(o), Credited: split.Credited,
		Fee: h.book.FeeOf(o, split.Credited), NewEarnRoot: state.EarnTree(earned).Root(),
	}
}

// end adds the end of an opening, with what of it is potted before.
func (h *history) end(id uint64) {
	h.t.Helper()
	o, _ := h.book.Opening(id)
	settled := func() Event { return h.settlement(id) }
	if w, _ := h.book.WindowOf(o); !hasWork(w) {
		settled = func() Event { return Closed{h.at(), id, o.J, o.Gross} }
	}
	if potted := h.book.PottedRoundedDown(o); !potted.IsZero() {
		h.mark("pot")
		h.add(Potted{h.at(), id, o.J, potted})
		h.block -= 2 // the same transaction
	}
	e := settled()
	if at := e.At(); at.Block == h.events[len(h.events)-1].At().Block {
		switch s := e.(type) {
		case Settled:
			s.Position = h.same()
			e = s
		case Closed:
			s.Position = h.same()
			e = s
		}
	}
	h.add(e)
}

// settle brings all that state j holds to the miners.
func (h *history) settle(j int64) {
	h.t.Helper()
	id := h.open(j)
	h.clear(id)
	h.add(h.settlement(id))
}

func (h *history) claim(id uint32) {
	h.t.Helper()
	earned := h.book.Earned()[id]
	payee, _ := h.book.Payees()[id].EVM()
	h.add(Claimed{h.at(), id, h.book.RecipientOf(payee), new(uint256.Int).Sub(earned, h.book.Claimed(id)), earned})
}

// mark is a name for the event that comes next, if it has no other place yet.
func (h *history) mark(name string) {
	if _, ok := h.marks[name]; !ok {
		h.marks[name] = len(h.events)
	}
}

// standard is a history with every kind of event of an honest pool.
func standard(t *testing.T) *history {
	h := newHistory(t)
	h.mark("first")
	h.post(30, 26)
	h.collect(-1, 5_000_000_000)
	h.mark("advance")
	h.add(Advanced{h.at(), -1, uint256.NewInt(5_000_000_000)})
	h.add(Advanced{h.at(), 0, uint256.NewInt(5_000_000_000)})
	h.mark("open")
	id := h.open(1)
	h.marks["begun first"] = len(h.events) - 1
	h.mark("draw")
	h.add(h.drawn(id))
	h.mark("answer")
	for n := range uint8(testSamples) {
		h.mark("last answer")
		h.add(Answered{h.at(), id, n})
	}
	h.mark("settle")
	h.add(h.settlement(id))
	h.mark("post")
	h.post(20, 20, 18) // a third payee
	h.mark("claim")
	h.claim(0)
	h.add(RecipientSet{h.at(), common.Address{0xaa, 19: 2}, common.Address{0xbb}}) // miner 1
	h.mark("claim elsewhere")
	h.claim(1)
	h.mark("collect")
	h.collect(2, 1_000_003)
	h.settle(2)
	h.mark("fee")
	h.add(FeeClaimed{h.at(), h.book.Totals().Fees})
	for range 8 {
		h.post(56) // shifts 3 … 10
	}
	h.collect(3, 7)
	h.mark("crumbs")
	h.add(Advanced{h.at(), 3, uint256.NewInt(7)})
	h.collect(10, 777_777)
	h.mark("two at once")
	first := h.open(10) // the window is shifts 3 … 10
	h.collect(10, 5_000)
	second := h.open(10)
	h.clear(second)
	h.clear(first)
	h.add(h.settlement(second))
	h.add(h.settlement(first))
	h.claim(0)
	return h
}

// dishonest is a pool of three shifts of which the second is convicted, then the
// others, and in which receipts are broken.
func dishonest(t *testing.T) *history {
	h := newHistory(t)
	h.post(30, 26)
	h.post(0, 60)
	h.post(28, 28)
	h.add(Deposited{h.at(), common.Address{1}, uint256.NewInt(60_000), uint256.NewInt(60_000)})
	h.mark("deposit")
	h.add(Deposited{h.at(), common.Address{2}, uint256.NewInt(40_000), uint256.NewInt(100_000)})
	h.mark("request")
	h.add(WithdrawalRequested{h.at(), uint256.NewInt(5_000)})
	h.mark("penalise")
	h.add(Funded{h.at(), 1, uint256.NewInt(5_760)})
	h.mark("penalised")
	h.add(Penalised{h.same(), 1, BreachOmission, common.Address{3}, uint256.NewInt(640), uint256.NewInt(5_760)})
	h.mark("restore")
	h.add(Restored{h.at(), 1, testPayee(0), shift.Key{1}, uint256.NewInt(100)})
	h.mark("withdraw")
	h.add(Withdrawn{h.at(), uint256.NewInt(5_000), uint256.NewInt(88_500)})
	h.collect(3, 994_240)
	id := h.open(3)
	h.add(h.drawn(id))
	failed := uint8(0)
	for n := range uint8(testSamples) {
		if o, _ := h.book.Opening(id); h.book.SampleOf(o, n).K != 2 {
			h.add(Answered{h.at(), id, n})
		} else {
			failed = n
		}
	}
	h.mark("mask")
	compensation := h.convict(id, failed)
	h.mark("settle compensation")
	h.add(h.settlement(compensation))
	h.mark("redraw")
	h.add(Redrawn{h.at(), id, 200})
	h.mark("draw again")
	h.clear(id)
	h.end(id)
	h.marks["settle the rest"] = len(h.events) - 1
	h.mark("redeem")
	pot, _ := h.book.Pot(id)
	h.add(Redeemed{h.at(), id, 2, testPayee(1), shift.Key{2}, pot.Price})
	h.mark("redeemed")
	h.add(Redeemed{h.at(), id, 2, testPayee(1), shift.Key{3}, uint256.NewInt(100)}) // by its receipt
	h.collect(3, 1_000_000)
	id = h.open(3)
	h.add(h.drawn(id))
	o, _ := h.book.Opening(id)
	for n := range uint8(testSamples) {
		if h.book.SampleOf(o, n).K == 1 {
			h.mark("mask with the last of the bond")
			h.convict(id, n)
			break
		}
	}
	for n := range uint8(testSamples) {
		if h.book.SampleOf(o, n).K == 3 {
			h.mark("close too early")
			h.convict(id, n)
			break
		}
	}
	h.end(id)
	h.marks["close"] = len(h.events) - 1
	h.collect(2, 5_000_000)
	h.mark("open what is masked")
	id = h.open(2)
	h.end(id)
	return h
}

func countsRoot(counts []byte) (root [32]byte) {
	r := tree.New(shift.Packs(testPool.Tier, counts)).Root()
	return r.Bytes()
}
