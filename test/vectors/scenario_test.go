package vectors

import (
	"encoding/json"
	"errors"
	"os"
	"strconv"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

// scenarioFile is scenario.json: the life of a small pool with real proofs under
// the development keys. steps give the order; each names an entry of the array of
// its kind. bad… are calls that must be refused after the first `after` steps:
// error is the contract's custom error, rule the book's rule ("" when the book,
// which verifies no proofs, has nothing against it).
type scenarioFile struct {
	Pool           scenarioPool   `json:"pool"`
	Steps          []stepVector   `json:"steps"`
	Posts          []postVector   `json:"posts"`
	Collects       []collect      `json:"collects"`
	Advances       []advance      `json:"advances"`
	Opens          []opening      `json:"opens"`
	Settlements    []settleVector `json:"settlements"`
	Claims         []claimVector  `json:"claims"`
	Recipients     []recipient    `json:"recipients"`
	FeeClaims      []feeClaim     `json:"feeClaims"`
	BadPosts       []postVector   `json:"badPosts"`
	BadSettlements []settleVector `json:"badSettlements"`
	BadClaims      []claimVector  `json:"badClaims"`
}

type scenarioPool struct {
	ChainID     string `json:"chainId"`
	Distributor string `json:"distributor"`
	Operator    string `json:"operator"`
	Miners      string `json:"miners"`
	Leaves      string `json:"leaves"`
	FeeBps      string `json:"feeBps"`
}

// opening is a call of open. The samples of an opening are taken as answered: the
// leaves of the scenario are no work.
type opening struct {
	ID     string `json:"id"`
	J      string `json:"j"`
	Gross  string `json:"gross"`
	Amount string `json:"amount"`
}

// stepVector is one call, and the pool after it.
type stepVector struct {
	Kind         string `json:"kind"` // post, collect, advance, open, settle, claim, recipient, claimFee
	Index        string `json:"index"`
	LastShift    string `json:"lastShift"`
	MinerCount   string `json:"minerCount"`
	RegistryHash string `json:"registryHash"`
	EarnRoot     string `json:"earnRoot"`
	Received     string `json:"received"`
	Credited     string `json:"credited"`
	Claimed      string `json:"claimed"`
	Fees         string `json:"fees"`
	FeesPaid     string `json:"feesPaid"`
	Held         string `json:"held"` // Σ available(j)
}

// postVector is a call of postShift; registryHash, stateHash, z, y are what comes
// of it.
type postVector struct {
	Name         string   `json:"name"`
	K            string   `json:"k"`
	ShareRoot    string   `json:"shareRoot"`
	CountsRoot   string   `json:"countsRoot"`
	Count        string   `json:"count"`
	Anchor       string   `json:"anchor"`
	NewPayees    []string `json:"newPayees"`
	Counts       string   `json:"counts"`
	Proof        []string `json:"proof"`
	RegistryHash string   `json:"registryHash"`
	StateHash    string   `json:"stateHash"`
	Z            string   `json:"z"`
	Y            string   `json:"y"`
	After        string   `json:"after"`
	Error        string   `json:"error"`
	Rule         string   `json:"rule"`
}

type collect struct {
	J      string `json:"j"`
	Amount string `json:"amount"`
}

type advance struct {
	From   string `json:"from"`
	Amount string `json:"amount"`
}

// settleVector is a call of settle with the proof's other inputs.
type settleVector struct {
	Name        string   `json:"name"`
	ID          string   `json:"id"` // of the opening
	J           string   `json:"j"`
	Amount      string   `json:"amount"`
	Credited    string   `json:"credited"`
	Fee         string   `json:"fee"`
	NewEarnRoot string   `json:"newEarnRoot"`
	Proof       []string `json:"proof"`
	Inputs      []string `json:"inputs"`
	Available   string   `json:"available"` // of state j, after
	After       string   `json:"after"`
	Error       string   `json:"error"`
	Rule        string   `json:"rule"`
}

// claimVector is a call of claim; amount is what it pays to recipient.
type claimVector struct {
	Name      string   `json:"name"`
	ID        string   `json:"id"`
	Earned    string   `json:"earned"`
	Path      []string `json:"path"`
	Payee     string   `json:"payee"`
	Recipient string   `json:"recipient"`
	Amount    string   `json:"amount"`
	After     string   `json:"after"`
	Error     string   `json:"error"`
	Rule      string   `json:"rule"`
}

type recipient struct {
	Payee     string `json:"payee"`
	Recipient string `json:"recipient"`
}

type feeClaim struct {
	Amount string `json:"amount"`
}

// Sizes and identity of the scenario's pool. The fee is uneven on purpose.
var (
	scenarioState = state.Pool{
		ChainID:     1337,
		Distributor: common.HexToAddress("0x00000000000000000000000000000000000d157b"),
		Tier:        shift.Dev,
	}
	scenarioOperator = common.HexToAddress("0x000000000000000000000000000000000000b055")
	cold             = common.HexToAddress("0x000000000000000000000000000000000000c01d")
)

const (
	scenarioFee     = 150
	scenarioLeast   = 200 // minSettlement
	scenarioSamples = 16
)

func TestScenario(t *testing.T) {
	s := newScenario(t)
	s.play()
	golden(t, "scenario.json", s.file)
}

// scenario makes the file. It keeps a book, whose rules every good step passes.
type scenario struct {
	t      *testing.T
	file   scenarioFile
	book   *book.Book
	block  uint64
	prover *prover.Prover
	proofs proofs
	sealed map[uint64]*shift.Sealed
	events []book.Event // the good steps
}

func newScenario(t *testing.T) *scenario {
	s := &scenario{
		t: t,
		book: book.New(book.Config{
			Pool: scenarioState, FeeBps: scenarioFee, MinSettlement: *uint256.NewInt(scenarioLeast),
			Bond: bond.Terms{Leaves: uint32(scenarioState.Tier.Leaves), ND: 1024, Samples: scenarioSamples, SharePrice: uint256.NewInt(1)},
		}),
		prover: provertest.Open(t),
		proofs: proofs{t: t, words: map[string][]string{}, again: *update},
		sealed: map[uint64]*shift.Sealed{},
	}
	s.file.Pool = scenarioPool{
		ChainID: decimal(scenarioState.ChainID), Distributor: hexAddress(scenarioState.Distributor),
		Operator: hexAddress(scenarioOperator), Miners: decimal(uint64(scenarioState.Tier.Miners)),
		Leaves: decimal(uint64(scenarioState.Tier.Leaves)), FeeBps: decimal(uint64(scenarioFee)),
	}
	var committed scenarioFile
	if raw, err := os.ReadFile("scenario.json"); err == nil && json.Unmarshal(raw, &committed) == nil {
		for _, posts := range [][]postVector{committed.Posts, committed.BadPosts} {
			for _, p := range posts {
				s.proofs.words["post "+p.Name] = p.Proof
			}
		}
		for _, settlements := range [][]settleVector{committed.Settlements, committed.BadSettlements} {
			for _, p := range settlements {
				s.proofs.words["settle "+p.Name] = p.Proof
			}
		}
	}
	return s
}

func (s *scenario) apply(kind string, index int, e book.Event) {
	s.t.Helper()
	require.NoError(s.t, s.book.Apply(e))
	s.events = append(s.events, e)
	totals := s.book.Totals()
	s.file.Steps = append(s.file.Steps, stepVector{
		Kind: kind, Index: strconv.Itoa(index - 1),
		LastShift: decimal(s.book.LastShift()), MinerCount: strconv.Itoa(len(s.book.Payees())),
		RegistryHash: hexWord(s.book.RegistryHash()), EarnRoot: hexWord(s.book.EarnRoot()),
		Received: totals.Received.Dec(), Credited: totals.Credited.Dec(), Claimed: totals.Claimed.Dec(),
		Fees: totals.Fees.Dec(), FeesPaid: totals.FeesPaid.Dec(), Held: s.book.Held().Dec(),
	})
}

func (s *scenario) at() book.Position {
	s.block++
	return book.Position{Block: s.block}
}

// steps returns how many steps were taken, for what must fail now.
func (s *scenario) steps() string { return strconv.Itoa(len(s.file.Steps)) }

// seal returns the next shift, with shares[i] shares of payee i.
func (s *scenario) seal(shares ...int) *shift.Sealed {
	s.t.Helper()
	k := s.book.LastShift() + 1
	r := seeded(400 + k)
	var entries []shift.Entry
	for i, n := range shares {
		for range n {
			entries = append(entries, shift.Entry{Key: randomKey(r), Payee: payee(i)})
		}
	}
	sealed, err := shift.Seal(scenarioState.Tier, k, entries, s.book.Payees())
	require.NoError(s.t, err)
	return sealed
}

// posted returns the next shift as it is posted, and its payees.
func (s *scenario) posted(sealed *shift.Sealed) posting {
	prev, ok := s.book.StateHash(int64(s.book.LastShift()))
	require.True(s.t, ok)
	anchor := common.Hash{0: byte(sealed.K), 1: 0xa5, 31: 0}
	return posting{
		Shift:  state.NewShift(sealed, prev, s.book.RegistryHash(), anchor),
		payees: sealed.NewPayees,
	}
}

// posting is a call of postShift that can be spoiled.
type posting struct {
	state.Shift
	payees    []bitcoin.Payee
	shareRoot string // instead of Shift.ShareRoot, when it is no field element
}

func (s *scenario) vector(name string, p posting, proof []string) postVector {
	in := scenarioState.ShiftInputs(p.Shift)
	v := postVector{
		Name: name, K: decimal(p.K), ShareRoot: hexWord(p.ShareRoot), CountsRoot: hexWord(p.CountsRoot),
		Count: decimal(p.Count), Anchor: hexWord(p.Anchor), NewPayees: hexPayees(p.payees), Counts: hexBytes(p.Counts),
		Proof: proof, RegistryHash: hexWord(p.RegistryHash), StateHash: hexWord(scenarioState.Hash(p.Shift)),
		Z: hexWord(in[state.ShiftZ]), Y: hexWord(in[state.ShiftY]), After: s.steps(),
	}
	if p.shareRoot != "" {
		v.ShareRoot = p.shareRoot
	}
	return v
}

func (s *scenario) proveShift(name string, sealed *shift.Sealed, in state.ShiftInputs) []string {
	s.t.Helper()
	return s.proofs.of("post "+name,
		func(p *state.Proof) error { return s.prover.VerifyShift(in, p) },
		func() (*state.Proof, error) { return s.prover.ProveShift(s.t.Context(), sealed, in) })
}

func (p posting) event(at book.Position) book.ShiftPosted {
	return book.ShiftPosted{
		Position: at, K: p.K, StateHash: scenarioState.Hash(p.Shift), ShareRoot: p.ShareRoot, CountsRoot: p.CountsRoot,
		Count: p.Count, Anchor: p.Anchor, NewPayees: p.payees, Counts: p.Counts,
	}
}

func (s *scenario) post(shares ...int) {
	s.t.Helper()
	sealed := s.seal(shares...)
	p := s.posted(sealed)
	s.sealed[sealed.K] = sealed
	name := "shift " + decimal(sealed.K)
	proof := s.proveShift(name, sealed, scenarioState.ShiftInputs(p.Shift))
	s.file.Posts = append(s.file.Posts, s.vector(name, p, proof))
	s.apply("post", len(s.file.Posts), p.event(s.at()))
}

// badPost records a call that must fail now.
func (s *scenario) badPost(name string, p posting, proof []string, contractError, rule string) {
	s.t.Helper()
	v := s.vector(name, p, proof)
	v.Error, v.Rule = contractError, rule
	s.refused(name, p.event(s.at()), rule)
	s.file.BadPosts = append(s.file.BadPosts, v)
}

// refused checks the rule on a copy of the book: some breaches change it.
func (s *scenario) refused(name string, e book.Event, rule string) {
	s.t.Helper()
	if rule == "" {
		return
	}
	replica := book.New(s.book.Config())
	for _, good := range s.events {
		require.NoError(s.t, replica.Apply(good))
	}
	var broken *book.RuleError
	require.True(s.t, errors.As(replica.Apply(e), &broken), name)
	require.Equal(s.t, rule, broken.Rule.String(), name)
}

func (s *scenario) collect(j int64, amount uint64) {
	s.t.Helper()
	s.file.Collects = append(s.file.Collects, collect{signed(j), decimal(amount)})
	s.apply("collect", len(s.file.Collects), book.Collected{Position: s.at(), J: j, Amount: uint256.NewInt(amount)})
}

func (s *scenario) advance(from int64) {
	s.t.Helper()
	amount := s.book.Available(from)
	s.file.Advances = append(s.file.Advances, advance{signed(from), amount.Dec()})
	s.apply("advance", len(s.file.Advances), book.Advanced{Position: s.at(), From: from, Amount: amount})
}

// quiet applies what the court says, which is no step.
func (s *scenario) quiet(e book.Event) {
	s.t.Helper()
	require.NoError(s.t, s.book.Apply(e))
	s.events = append(s.events, e)
}

// open opens all that a state has, and has its samples answered.
func (s *scenario) open(j int64) *book.Opening {
	s.t.Helper()
	id, gross := s.book.Openings()+1, s.book.Available(j)
	amount := pplns.OpenedRoundedDown(gross, scenarioFee)
	s.file.Opens = append(s.file.Opens, opening{decimal(id), signed(j), gross.Dec(), amount.Dec()})
	s.apply("open", len(s.file.Opens), book.Opened{Position: s.at(), ID: id, J: j, Gross: gross, Amount: amount})

	s.quiet(book.Begun{Position: s.at(), ID: id, J: j, SeedHeight: 6})
	drawn := book.Drawn{Position: s.at(), ID: id, Seed: common.Hash{31: byte(id)}, Deadline: 1}
	for i := range drawn.Counts {
		if posted, ok := s.book.Shift(uint64(max(j-int64(state.Window)+1+int64(i), 0))); ok {
			drawn.Counts[i] = uint16(posted.Count)
		}
	}
	s.quiet(drawn)
	for n := range uint8(scenarioSamples) {
		s.quiet(book.Answered{Position: s.at(), ID: id, Sample: n})
	}
	o, _ := s.book.Opening(id)
	return o
}

// settlement is a call of settle that can be spoiled.
type settlement struct {
	id               uint64
	j                int64
	amount, credited *uint256.Int
	newRoot          string
	statement        prover.SettleStatement
}

// settlementOf is the right settlement of an opening now.
func (s *scenario) settlementOf(o *book.Opening) settlement {
	return s.settlementOfAmount(o, s.book.AmountRoundedDown(o))
}

// settlementOfAmount splits another amount than the opening's.
func (s *scenario) settlementOfAmount(o *book.Opening, amount *uint256.Int) settlement {
	s.t.Helper()
	return settlementOf(s.t, s.book, o, amount)
}

// settlementOf is what settling an opening now is, if that is the amount.
func settlementOf(t *testing.T, b *book.Book, o *book.Opening, amount *uint256.Int) settlement {
	t.Helper()
	window, roots := b.WindowOf(o)
	earned := b.Earned()
	split, err := pplns.SplitRoundedDown(amount, window, len(earned))
	require.NoError(t, err)
	after := b.Earned()
	for m, q := range split.Quotients {
		after[m].Add(after[m], q)
	}
	newRoot := state.EarnTree(after).Root()
	return settlement{o.ID, o.J, amount, split.Credited, hexWord(newRoot), prover.SettleStatement{
		Earned: earned, Window: window, Amount: amount,
		Inputs: state.NewSettleInputs(b.EarnRoot(), newRoot, roots, window.Weights, amount, split.Credited),
	}}
}

func (s *scenario) proveSettle(name string, c settlement) []string {
	s.t.Helper()
	return s.proofs.of("settle "+name,
		func(p *state.Proof) error { return s.prover.VerifySettle(c.statement.Inputs, p) },
		func() (*state.Proof, error) { return s.prover.ProveSettle(s.t.Context(), c.statement) })
}

func (s *scenario) settleVector(name string, c settlement, proof []string) settleVector {
	return settleVector{
		Name: name, ID: decimal(c.id), J: signed(c.j), Amount: c.amount.Dec(), Credited: c.credited.Dec(),
		Fee: pplns.FeeRoundedDown(c.credited, scenarioFee).Dec(), NewEarnRoot: c.newRoot,
		Proof: proof, Inputs: hexWords(c.statement.Inputs[:]), After: s.steps(),
	}
}

func (c settlement) event(at book.Position) book.Settled {
	e := book.Settled{
		Position: at, ID: c.id, J: c.j, Amount: c.amount, Credited: c.credited,
		Fee: pplns.FeeRoundedDown(c.credited, scenarioFee), NewEarnRoot: c.statement.Inputs[state.SettleNewEarnRoot],
	}
	return e
}

func (s *scenario) settle(name string, o *book.Opening) {
	s.t.Helper()
	c := s.settlementOf(o)
	v := s.settleVector(name, c, s.proveSettle(name, c))
	s.file.Settlements = append(s.file.Settlements, v)
	s.apply("settle", len(s.file.Settlements), c.event(s.at()))
	s.file.Settlements[len(s.file.Settlements)-1].Available = s.book.Available(o.J).Dec()
}

func (s *scenario) badSettle(name string, c settlement, proof []string, contractError, rule string) {
	s.t.Helper()
	v := s.settleVector(name, c, proof)
	v.Error, v.Rule, v.Available = contractError, rule, s.book.Available(c.j).Dec()
	s.refused(name, c.event(s.at()), rule)
	s.file.BadSettlements = append(s.file.BadSettlements, v)
}

// claimOf is the right claim of a miner now.
func (s *scenario) claimOf(name string, id uint32) claimVector {
	s.t.Helper()
	earned, path, err := s.book.EarnPath(id)
	require.NoError(s.t, err)
	p, _ := s.book.Payees()[id].EVM()
	return claimVector{
		Name: name, ID: decimal(id), Earned: earned.Dec(), Path: hexWords(path), Payee: hexAddress(p),
		Recipient: hexAddress(s.book.RecipientOf(p)),
		Amount:    new(uint256.Int).Sub(earned, s.book.Claimed(id)).Dec(), After: s.steps(),
	}
}

func (s *scenario) claim(id uint32) {
	s.t.Helper()
	c := s.claimOf("claim "+strconv.Itoa(len(s.file.Claims)), id)
	s.file.Claims = append(s.file.Claims, c)
	s.apply("claim", len(s.file.Claims), s.claimEvent(c, id))
}

func (s *scenario) claimEvent(c claimVector, id uint32) book.Claimed {
	return book.Claimed{
		Position: s.at(), ID: id, Recipient: common.HexToAddress(c.Recipient),
		Amount: uint256.MustFromDecimal(c.Amount), Earned: uint256.MustFromDecimal(c.Earned),
	}
}

func (s *scenario) badClaim(c claimVector, contractError, rule string) {
	s.t.Helper()
	c.Error, c.Rule = contractError, rule
	id, err := strconv.ParseUint(c.ID, 10, 32)
	require.NoError(s.t, err)
	s.refused(c.Name, s.claimEvent(c, uint32(id)), rule)
	s.file.BadClaims = append(s.file.BadClaims, c)
}

func (s *scenario) setRecipient(p bitcoin.Payee, to common.Address) {
	s.t.Helper()
	from, _ := p.EVM()
	s.file.Recipients = append(s.file.Recipients, recipient{hexAddress(from), hexAddress(to)})
	s.apply("recipient", len(s.file.Recipients), book.RecipientSet{Position: s.at(), Payee: from, Recipient: to})
}

func (s *scenario) claimFee() {
	s.t.Helper()
	totals := s.book.Totals()
	due := new(uint256.Int).Sub(totals.Fees, totals.FeesPaid)
	s.file.FeeClaims = append(s.file.FeeClaims, feeClaim{due.Dec()})
	s.apply("claimFee", len(s.file.FeeClaims), book.FeeClaimed{Position: s.at(), Amount: due})
}

// aboveField returns e + r as a word: another name of e, which must be refused.
func aboveField(t *testing.T, e fr.Element) string {
	v, overflow := uint256.FromBig(fr.Modulus())
	require.False(t, overflow)
	b := e.Bytes()
	_, overflow = v.AddOverflow(v, new(uint256.Int).SetBytes(b[:]))
	require.False(t, overflow)
	word := v.Bytes32()
	return hexBytes(word[:])
}
