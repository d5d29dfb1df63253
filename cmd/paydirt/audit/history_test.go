package audit

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/sharefile"
)

const (
	testFeeBps = 150
	testND     = 8
	testBits   = 0x1f3fffff // one hash in 1024 is a block
	testValue  = 5_000_000_000
)

var (
	testPool     = state.Pool{ChainID: 1337, Distributor: common.HexToAddress("0xd1"), Tier: shift.Dev}
	testInitCode = crypto.Keccak256Hash([]byte("creation code of the receiver"))
)

func testPayee(i byte) bitcoin.Payee { return bitcoin.EVMPayee([20]byte{0xaa, 19: i + 1}) }

// history is a small pool with what an audit looks at: events, real shares with real
// proof of work, a relay, deliveries. The contract's code, views and proofs have
// their tests on a real chain.
type history struct {
	t          testing.TB
	book       *book.Book
	events     []book.Event
	headers    headers
	deliveries []chain.Delivered
	shares     map[uint64][]share.Evidence
	waiting    map[int64]*uint256.Int // in receivers
	stolen     uint64                 // from the distributor
	block      uint64

	// What a cheat does: forge changes the shares of a shift before it is posted,
	// rewrite changes its file afterwards.
	forge   func(h *history, k uint64, mined []share.Evidence)
	rewrite func(k uint64, file []byte) []byte
}

var testConfig = book.Config{
	Pool: testPool, FeeBps: testFeeBps, MinSettlement: *uint256.NewInt(1600),
	Bond: bond.Terms{Leaves: 64, ND: testND, Samples: 16, SharePrice: uint256.NewInt(1)},
}

// headers is a relay that is a table.
type headers map[common.Hash]Header

func (h headers) Header(_ context.Context, hash common.Hash) (Header, error) { return h[hash], nil }

func (h headers) WasCanonical(_ context.Context, hash common.Hash, _ book.Position) (bool, error) {
	return h[hash].Canonical, nil
}

func (h *history) at() book.Position {
	h.block++
	return book.Position{Block: h.block}
}

func (h *history) add(e book.Event) {
	h.t.Helper()
	require.NoError(h.t, h.book.Apply(e))
	h.events = append(h.events, e)
}

// header returns the Bitcoin header of a height, which the relay then knows.
func (h *history) header(height uint32) common.Hash {
	hash := crypto.Keccak256Hash(binary.BigEndian.AppendUint32(nil, height))
	h.headers[hash] = Header{Known: true, Height: height, ChildBits: testBits, Canonical: true}
	return hash
}

// Shift k is mined on the header of height parent(k) and anchored at anchor(k).
func anchor(k uint64) uint32 { return 100 + 10*uint32(k) }
func parent(k uint64) uint32 { return anchor(k) - 5 }

func (h *history) script(tag int64) []byte {
	hash, ok := h.book.StateHash(tag)
	require.True(h.t, ok)
	return state.SpvPegScript(state.Receiver(testPool.Distributor, hash, testInitCode))
}

// work is what a share is mined from.
type work struct {
	payee  bitcoin.Payee
	parent common.Hash
	height uint32
	bits   uint32
	script []byte
	start  uint64 // extranonce2
	value  uint64 // satoshi
}

func (h *history) work(k uint64, payee bitcoin.Payee, start uint64) work {
	return work{payee, h.header(parent(k)), parent(k) + 1, testBits, h.script(int64(k) - 2), start, testValue}
}

// mine makes a ledger share as a miner does, or, when fake, a header that has not
// enough work.
func (h *history) mine(w work, fake bool) share.Evidence {
	template := &job.Template{
		Prev: chainhash.Hash(w.parent), Height: w.height, Version: 0x20000000, Bits: w.bits,
		CurTime: 1_700_000_000, Value: w.value, TxIDs: []chainhash.Hash{{1}}, RawTxs: [][]byte{{}},
	}
	j, err := job.New("1", template, 0, w.script, testND, "")
	require.NoError(h.t, err)
	var en2 [bitcoin.Extranonce2Size]byte
	binary.BigEndian.PutUint64(en2[:], w.start)
	coinbase := j.Coinbase(w.payee, [bitcoin.Extranonce1Size]byte{}, en2)
	for nonce := uint32(0); ; nonce++ {
		header := j.Header(coinbase, template.Version, template.CurTime, nonce)
		if bitcoin.Meets(header.Hash(), j.LedgerTarget) != fake {
			return share.Evidence{Header: header, Coinbase: coinbase, Branch: j.Branch}
		}
	}
}

// post mines and posts a shift in which payee i has shares[i] ledger shares.
func (h *history) post(shares ...int) {
	h.t.Helper()
	k := h.book.LastShift() + 1
	var mined []share.Evidence
	for i, n := range shares {
		for s := range n {
			mined = append(mined, h.mine(h.work(k, testPayee(byte(i)), uint64(s)), false))
		}
	}
	if h.forge != nil {
		h.forge(h, k, mined)
	}
	sortByKey(mined)
	h.shares[k] = mined
	var entries []shift.Entry
	for _, e := range mined {
		payee, err := claimedPayee(e)
		if err != nil {
			payee = testPayee(0)
		}
		entries = append(entries, shift.Entry{Key: shift.KeyOf(e.Header.Hash()), Payee: payee})
	}
	sealed, err := shift.Seal(testPool.Tier, k, entries, h.book.Payees())
	require.NoError(h.t, err)
	prev, _ := h.book.StateHash(int64(k) - 1)
	s := state.NewShift(sealed, prev, h.book.RegistryHash(), h.header(anchor(k)))
	h.add(book.ShiftPosted{
		Position: h.at(), K: k, StateHash: testPool.Hash(s), ShareRoot: s.ShareRoot, CountsRoot: s.CountsRoot,
		Count: s.Count, Anchor: s.Anchor, NewPayees: sealed.NewPayees, Counts: s.Counts,
	})
}

func sortByKey(evidence []share.Evidence) {
	slices.SortFunc(evidence, func(a, b share.Evidence) int {
		x, y := shift.KeyOf(a.Header.Hash()), shift.KeyOf(b.Header.Hash())
		return bytes.Compare(x[:], y[:])
	})
}

// deliver delivers the first block among the shares of a shift.
func (h *history) deliver(k uint64) {
	h.t.Helper()
	network, err := bitcoin.TargetFromBits(testBits)
	require.NoError(h.t, err)
	for _, e := range h.shares[k] {
		if hash := e.Header.Hash(); bitcoin.Meets(hash, network) {
			tag := int64(k) - 2
			stateHash, _ := h.book.StateHash(tag)
			h.headers[common.Hash(hash)] = Header{Known: true, Height: parent(k) + 1, ChildBits: testBits, Canonical: true}
			h.deliveries = append(h.deliveries, chain.Delivered{
				Position: h.at(), Block: hash, Amount: uint256.NewInt(testValue),
				Receiver: state.Receiver(testPool.Distributor, stateHash, testInitCode),
			})
			h.add(book.Collected{Position: h.at(), J: tag, Amount: uint256.NewInt(testValue)})
			return
		}
	}
	h.t.Fatal("no block among the shares")
}

// settle opens all that state j holds, and draws, answers and settles it.
func (h *history) settle(j int64) {
	h.t.Helper()
	id, gross := h.book.Openings()+1, h.book.Available(j)
	h.add(book.Opened{Position: h.at(), ID: id, J: j, Gross: gross, Amount: pplns.OpenedRoundedDown(gross, testFeeBps)})
	h.add(book.Begun{Position: h.at(), ID: id, J: j, SeedHeight: 1})
	var counts [state.Window]uint16
	for i := range counts {
		if s, ok := h.book.Shift(uint64(max(0, j-state.Window+1+int64(i)))); ok {
			counts[i] = uint16(s.Count)
		}
	}
	h.add(book.Drawn{Position: h.at(), ID: id, Seed: common.Hash{byte(id)}, Counts: counts})
	for n := range uint8(testConfig.Bond.Samples) {
		h.add(book.Answered{Position: h.at(), ID: id, Sample: n})
	}
	o, _ := h.book.Opening(id)
	split, err := h.book.Split(o)
	require.NoError(h.t, err)
	earned := h.book.Earned()
	for m, q := range split.Quotients {
		earned[m].Add(earned[m], q)
	}
	h.add(book.Settled{
		Position: h.at(), ID: id, J: j, Amount: o.Amount, Credited: split.Credited,
		Fee: h.book.FeeOf(o, split.Credited), NewEarnRoot: state.EarnTree(earned).Root(),
	})
}

func (h *history) claim(id uint32) {
	h.t.Helper()
	earned := h.book.Earned()[id]
	payee, _ := h.book.Payees()[id].EVM()
	h.add(book.Claimed{
		Position: h.at(), ID: id, Recipient: h.book.RecipientOf(payee),
		Amount: new(uint256.Int).Sub(earned, h.book.Claimed(id)), Earned: earned,
	})
}

// honest is a pool in which everything holds.
func honest(t testing.TB) *history { return pool(t, nil) }

// pool is the history of a pool whose operator may forge shares.
func pool(t testing.TB, forge func(h *history, k uint64, mined []share.Evidence)) *history {
	h := &history{
		t: t, book: book.New(testConfig), forge: forge,
		headers: make(headers), shares: make(map[uint64][]share.Evidence), waiting: make(map[int64]*uint256.Int),
	}
	h.post(30, 26) // event 0: shift 1
	h.deliver(1)   // 1
	h.add(book.Advanced{Position: h.at(), From: -1, Amount: uint256.NewInt(testValue)})
	h.add(book.Advanced{Position: h.at(), From: 0, Amount: uint256.NewInt(testValue)})
	h.settle(1)        // 4
	h.post(20, 20, 18) // 5: shift 2, a third miner
	h.claim(0)         // 6
	h.add(book.RecipientSet{Position: h.at(), Payee: common.Address{0xaa, 19: 2}, Recipient: common.Address{0xbb}})
	h.claim(1)       // 8
	h.post(0, 0, 60) // 9: shift 3
	h.deliver(3)     // 10: to state 1
	h.settle(1)
	h.add(book.FeeClaimed{Position: h.at(), Amount: h.book.Totals().Fees}) // 12
	return h
}

// acceptAll stands in for the verifiers.
type acceptAll struct{}

func (acceptAll) VerifyShift(state.ShiftInputs, *state.Proof) error   { return nil }
func (acceptAll) VerifySettle(state.SettleInputs, *state.Proof) error { return nil }

// Open serves the history's share files.
func (h *history) Open(_ context.Context, k uint64) (io.ReadCloser, error) {
	evidence, ok := h.shares[k]
	if !ok {
		return nil, fmt.Errorf("shift %d: %w", k, sharefile.ErrMissing)
	}
	posted, _ := h.book.Shift(k)
	var b bytes.Buffer
	w, err := sharefile.NewWriter(&b, sharefile.Header{
		ChainID: testPool.ChainID, Distributor: testPool.Distributor, K: k, Count: uint32(len(evidence)), ShareRoot: posted.ShareRoot,
	})
	require.NoError(h.t, err)
	for _, e := range evidence {
		require.NoError(h.t, w.Write(e))
	}
	require.NoError(h.t, w.Close())
	file := b.Bytes()
	if h.rewrite != nil {
		file = h.rewrite(k, file)
	}
	return io.NopCloser(bytes.NewReader(file)), nil
}
