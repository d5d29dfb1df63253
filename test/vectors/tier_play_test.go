package vectors

import (
	"encoding/binary"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/sample"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/ledger"
	"paydirt/prover"
)

const (
	tierLeast         = 100_000 // minSettlement
	tierConfirmations = 3
	tierSeedDistance  = 6
	tierNow           = tierTime + 600 // of the EVM, all the while
	tierWindow        = 3600           // responseWindow
)

// anyone is the script of blocks that are no pool's.
var anyone = []byte{0x51}

// life is that of a pool of a production tier. It keeps a book, whose rules every
// good call passes.
type life struct {
	t         *testing.T
	file      tierFile
	pool      state.Pool
	book      *book.Book
	block     uint64
	bitcoin   *headers
	verifiers chain.Verifiers
	prover    *prover.Prover // nil: what is committed must do
	proofs    proofs
	// Of each shift its shares, the miners before it, and when it was sampled its tree.
	shares map[uint64][]share.Evidence
	known  map[uint64]int
	opened map[uint64]*answer.Shift
	// The last statements of each kind, with their proofs.
	posted struct {
		in    state.ShiftInputs
		proof *state.Proof
	}
	settled struct {
		in    state.SettleInputs
		proof *state.Proof
	}
}

func begin(t *testing.T, tier shift.Tier, verifiers chain.Verifiers, p *prover.Prover, kept proofs) *life {
	l := &life{
		t: t, pool: scenarioState, bitcoin: newHeaders(t), verifiers: verifiers, prover: p, proofs: kept,
		shares: map[uint64][]share.Evidence{}, known: map[uint64]int{}, opened: map[uint64]*answer.Shift{},
	}
	l.pool.Tier = tier
	price := bitcoin.Subsidy(tierHeight, tierNetwork.Halving) / tierND
	l.book = book.New(book.Config{
		Pool: l.pool, FeeBps: scenarioFee, MinSettlement: *uint256.NewInt(tierLeast),
		Bond: bond.Terms{Leaves: uint32(tier.Leaves), ND: tierND, Samples: scenarioSamples, SharePrice: uint256.NewInt(price)},
	})
	l.file.Pool = tierPool{
		ChainID: decimal(l.pool.ChainID), Distributor: hexAddress(l.pool.Distributor), Operator: hexAddress(scenarioOperator),
		Miners: decimal(uint64(tier.Miners)), Leaves: decimal(uint64(tier.Leaves)), ND: decimal(uint64(tierND)),
		FeeBps: decimal(uint64(scenarioFee)), MinSettlement: decimal(uint64(tierLeast)), SharePrice: decimal(price),
		Samples: decimal(uint64(scenarioSamples)), Halving: decimal(tierNetwork.Halving), Confirmations: decimal(uint64(tierConfirmations)),
		Bits: decimal(tierNetwork.PowLimitBits), FirstHeader: hexBytes(l.bitcoin.all[0][:]), FirstHeight: decimal(uint64(tierHeight)),
		Time: decimal(uint64(tierNow)),
	}
	l.file.Code = codes{hexBytes(verifiers.Shift), hexBytes(verifiers.Settle)}
	return l
}

// play fills the registry, as fast as a pool may, and then splits two blocks over a
// full window.
func (l *life) play() {
	miners := l.pool.Tier.Miners
	for miners > len(l.book.Payees()) {
		known := len(l.book.Payees())
		joining := min(ledger.MaxNew, miners-known)
		last := joining == ledger.MaxNew && known+2*joining > miners
		l.post(joining, labelled(last, "postShift (%d new miners, %d in all)", joining, known+joining))
	}
	for l.book.LastShift() < state.Window {
		l.post(0, "")
	}
	l.post(0, labelled(true, "postShift (no new miner, %d in all)", miners))

	first := l.open("open", "draw")
	answers := l.answers(first)
	l.answer(first, answers[:1], "answer (1 sample)")
	l.answer(first, answers[1:], "")
	l.settle(first, "settle (first of the pool)")
	l.claim(0, "claim (first of a miner)")
	l.claim(uint32(miners-1), "")

	second := l.open("", "")
	l.answer(second, l.answers(second), "answer (16 samples)")
	l.settle(second, "settle")
	l.claim(0, "claim (second of a miner)")
	l.stand()
	// The same proofs prove nothing else.
	require.NoError(l.t, l.verifiers.Try(l.posted.in, l.posted.proof, l.settled.in, l.settled.proof))
}

// labelled is the name of a gas figure, "" for none.
func labelled(measured bool, format string, args ...any) string {
	if !measured {
		return ""
	}
	return fmt.Sprintf(format, args...)
}

func (l *life) call(name, to, gas, refusal string, data []byte) {
	l.file.Calls = append(l.file.Calls, tierCall{name, to, hexBytes(data), gas, refusal})
}

func (l *life) apply(e book.Event) {
	l.t.Helper()
	require.NoError(l.t, l.book.Apply(e))
}

func (l *life) at() book.Position {
	l.block++
	return book.Position{Block: l.block}
}

func tierPayee(i int) bitcoin.Payee {
	return bitcoin.EVMPayee(common.BytesToAddress(crypto.Keccak256(binary.BigEndian.AppendUint32([]byte("miner"), uint32(i)))))
}

// receiver of state j.
func (l *life) receiver(j int64) common.Address {
	l.t.Helper()
	hash, ok := l.book.StateHash(j)
	require.True(l.t, ok)
	return state.Receiver(l.pool.Distributor, hash, chain.ReceiverInitCodeHash)
}

func (l *life) script(j int64) []byte { return state.SpvPegScript(l.receiver(j)) }

// extend mines a block that pays a script, and n−1 on it, and tells the relay.
func (l *life) extend(n int, script []byte) (first share.Evidence) {
	l.t.Helper()
	from := len(l.bitcoin.all)
	first = l.bitcoin.extend(l.bitcoin.job(0, script))
	for range n - 1 {
		l.bitcoin.extend(l.bitcoin.job(0, anyone))
	}
	l.call(fmt.Sprintf("headers from %d", tierHeight+from), "relay", "", "", chain.PackSubmit(l.bitcoin.all[from:]))
	return first
}

// mine mines the next shift: n_t shares, one after the other for each miner, so that
// every new one has a share.
func (l *life) mine(joining int) (*shift.Sealed, []share.Evidence) {
	l.t.Helper()
	k := l.book.LastShift() + 1
	l.extend(1, anyone)
	tag := int64(k) - 2
	j := l.bitcoin.job(tag, l.script(tag))
	miners := len(l.book.Payees()) + joining
	var mined []share.Evidence
	var entries []shift.Entry
	for n := range l.pool.Tier.Threshold() {
		p := tierPayee(n % miners)
		e := minedFor(j, p, uint64(n), j.LedgerTarget)
		mined = append(mined, e)
		entries = append(entries, shift.Entry{Key: shift.KeyOf(e.Header.Hash()), Payee: p})
	}
	sealed, err := shift.Seal(l.pool.Tier, k, entries, l.book.Payees())
	require.NoError(l.t, err)
	require.Len(l.t, sealed.NewPayees, joining)
	return sealed, mined
}

// post posts the next shift. Before one whose gas is measured comes the same with a
// share moved from one miner to another.
func (l *life) post(joining int, gas string) {
	l.t.Helper()
	sealed, mined := l.mine(joining)
	prev, ok := l.book.StateHash(int64(sealed.K) - 1)
	require.True(l.t, ok)
	s := state.NewShift(sealed, prev, l.book.RegistryHash(), common.Hash(l.bitcoin.tip()))
	l.shares[s.K], l.known[s.K] = mined, len(l.book.Payees())
	in := l.pool.ShiftInputs(s)
	proof := l.proof(fmt.Sprintf("shift %d", s.K),
		func(p *state.Proof) error { return l.verifiers.VerifyShift(in, p) },
		func() (*state.Proof, error) { return l.prover.ProveShift(l.t.Context(), sealed, in) })
	l.posted.in, l.posted.proof = in, proof

	if gas != "" {
		moved := s
		moved.Counts = slices.Clone(s.Counts)
		moved.Counts[1]++
		moved.Counts[3]--
		l.call("a share moved to another miner", "distributor", "", "ProofInvalid", chain.PackPostShift(moved, sealed.NewPayees, proof))
	}
	l.call(fmt.Sprintf("shift %d", s.K), "distributor", gas, "", chain.PackPostShift(s, sealed.NewPayees, proof))
	l.apply(book.ShiftPosted{
		Position: l.at(), K: s.K, StateHash: l.pool.Hash(s), ShareRoot: s.ShareRoot, CountsRoot: s.CountsRoot,
		Count: s.Count, Anchor: s.Anchor, NewPayees: sealed.NewPayees, Counts: s.Counts, Proof: *proof,
	})
}

// proof keeps the proof of a call in the file.
func (l *life) proof(name string, verify func(*state.Proof) error, prove func() (*state.Proof, error)) *state.Proof {
	l.t.Helper()
	words := l.proofs.of(name, verify, prove)
	l.file.Proofs = append(l.file.Proofs, namedProof{name, words})
	proof, ok := parseProof(words)
	require.True(l.t, ok)
	return proof
}

// open brings a block's reward to the newest state, opens it, and draws its samples.
func (l *life) open(openGas, drawGas string) *book.Opening {
	l.t.Helper()
	j := int64(l.book.LastShift())
	value := uint256.NewInt(bitcoin.Subsidy(l.bitcoin.height()+1, tierNetwork.Halving))
	e := l.extend(tierConfirmations, l.script(j))
	l.call("deliver", "source", "", "", chain.PackDeliver(l.receiver(j), e.Header, e.Coinbase, e.Branch))
	l.call("collect", "distributor", "", "", chain.PackCollect(j))
	l.apply(book.Collected{Position: l.at(), J: j, Amount: value})

	id, gross := l.book.Openings()+1, l.book.Available(j)
	l.call("open", "distributor", openGas, "", chain.PackOpen(j))
	l.apply(book.Opened{Position: l.at(), ID: id, J: j, Gross: gross, Amount: pplns.OpenedRoundedDown(gross, scenarioFee)})
	seedHeight := l.bitcoin.height() + tierSeedDistance
	l.apply(book.Begun{Position: l.at(), ID: id, J: j, SeedHeight: seedHeight})
	l.extend(tierSeedDistance, anyone)

	drawn := book.Drawn{
		Position: l.at(), ID: id, Deadline: tierNow + tierWindow,
		Seed: sample.Seed(l.pool.ChainID, l.pool.Distributor, id, l.bitcoin.at(seedHeight)),
	}
	for i := range drawn.Counts {
		posted, ok := l.book.Shift(uint64(j) - state.Window + 1 + uint64(i))
		require.True(l.t, ok)
		drawn.Counts[i] = uint16(posted.Count)
	}
	l.call("draw", "court", drawGas, "", chain.PackDraw(id))
	l.apply(drawn)
	o, _ := l.book.Opening(id)
	return o
}

// leaves of a posted shift, with its shares.
func (l *life) leaves(k uint64) *answer.Shift {
	l.t.Helper()
	if l.opened[k] == nil {
		posted, _ := l.book.Shift(k)
		leaves, err := answer.Seal(answer.Posted{
			Tier: l.pool.Tier, K: k, ShareRoot: posted.ShareRoot, Known: l.book.Payees()[:l.known[k]],
		}, l.shares[k])
		require.NoError(l.t, err)
		l.opened[k] = leaves
	}
	return l.opened[k]
}

// answers to all samples of an opening. Each passes the coordinator's rules.
func (l *life) answers(o *book.Opening) (all []chain.Answer) {
	l.t.Helper()
	for n := range uint8(scenarioSamples) {
		s := l.book.SampleOf(o, n)
		opening, e, ok := l.leaves(s.K).At(s.Index)
		require.True(l.t, ok)
		tag := int64(s.K) - 2
		rules := share.Rules{ND: tierND, Halving: tierNetwork.Halving, PayoutScript: l.script(tag), Parent: l.bitcoin.parent}
		if before, ok := l.book.Shift(uint64(max(tag, 0))); ok {
			anchor, known := l.bitcoin.parent([32]byte(before.Anchor))
			require.True(l.t, known)
			rules.MinParentHeight = anchor.Height
		}
		_, err := share.Verify(e, rules)
		require.NoError(l.t, err)
		all = append(all, chain.Answer{Sample: n, Opening: opening, Share: e})
	}
	return all
}

func (l *life) answer(o *book.Opening, answers []chain.Answer, gas string) {
	l.t.Helper()
	l.call(fmt.Sprintf("%d answers", len(answers)), "court", gas, "", chain.PackAnswer(o.ID, answers))
	for _, a := range answers {
		l.apply(book.Answered{Position: l.at(), ID: o.ID, Sample: a.Sample})
	}
}

// settle settles an opening, and before it the same with one unit less.
func (l *life) settle(o *book.Opening, gas string) {
	l.t.Helper()
	s := settlementOf(l.t, l.book, o, l.book.AmountRoundedDown(o))
	in := s.statement.Inputs
	proof := l.proof(fmt.Sprintf("opening %d", o.ID),
		func(p *state.Proof) error { return l.verifiers.VerifySettle(in, p) },
		func() (*state.Proof, error) { return l.prover.ProveSettle(l.t.Context(), s.statement) })
	l.settled.in, l.settled.proof = in, proof

	c := chain.Settlement{ID: o.ID, Credited: s.credited, NewEarnRoot: in[state.SettleNewEarnRoot], Proof: proof}
	less := c
	less.Credited = new(uint256.Int).Sub(c.Credited, uint256.NewInt(1))
	l.call("one unit less credited", "distributor", "", "ProofInvalid", chain.PackSettle(less))
	l.call(fmt.Sprintf("opening %d", o.ID), "distributor", gas, "", chain.PackSettle(c))
	l.apply(s.event(l.at()))
}

// claim pays a miner, after a claim of one unit more.
func (l *life) claim(id uint32, gas string) {
	l.t.Helper()
	earned, path, err := l.book.EarnPath(id)
	require.NoError(l.t, err)
	more := new(uint256.Int).Add(earned, uint256.NewInt(1))
	l.call("one unit more claimed", "distributor", "", "NotInEarnTree", chain.PackClaim(id, more, path))
	l.call(fmt.Sprintf("claim of miner %d", id), "distributor", gas, "", chain.PackClaim(id, earned, path))
	recipient, _ := l.book.Payees()[id].EVM()
	l.apply(book.Claimed{
		Position: l.at(), ID: id, Recipient: recipient,
		Amount: new(uint256.Int).Sub(earned, l.book.Claimed(id)), Earned: earned,
	})
	paid := payment{hexAddress(recipient), earned.Dec()}
	l.file.Paid = slices.DeleteFunc(l.file.Paid, func(p payment) bool { return p.Account == paid.Account })
	l.file.Paid = append(l.file.Paid, paid)
}

// stand writes down the pool after all calls.
func (l *life) stand() {
	totals := l.book.Totals()
	hash, _ := l.book.StateHash(int64(l.book.LastShift()))
	l.file.Stands = standing{
		LastShift: decimal(l.book.LastShift()), MinerCount: decimal(uint64(len(l.book.Payees()))),
		RegistryHash: hexWord(l.book.RegistryHash()), StateHash: hexWord(hash), EarnRoot: hexWord(l.book.EarnRoot()),
		Received: totals.Received.Dec(), Credited: totals.Credited.Dec(), Claimed: totals.Claimed.Dec(), Fees: totals.Fees.Dec(),
	}
}
