package audit

import (
	"encoding/json"
	"math/big"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/bindings"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// scenario is the part of test/vectors/scenario.json that an audit reads: the
// events of a pool's life with their real proofs, and forgeries of them.
type scenario struct {
	Pool  struct{ ChainID, Distributor, FeeBps string }
	Steps []struct{ Kind, Index string }

	Posts, BadPosts             []scenarioPost
	Settlements, BadSettlements []scenarioSettlement
	Claims, BadClaims           []scenarioClaim
	Collects                    []struct{ J, Amount string }
	Advances                    []struct{ From, Amount string }
	Opens                       []struct{ ID, J, Gross, Amount string }
	Recipients                  []struct{ Payee, Recipient string }
	FeeClaims                   []struct{ Amount string }
}

type scenarioPost struct {
	Name, K, ShareRoot, CountsRoot, Count, Anchor string
	NewPayees                                     []string
	Counts                                        string
	Proof                                         []string
	StateHash, After, Error, Rule                 string
}

type scenarioSettlement struct {
	Name, ID, J, Amount, Credited, Fee, NewEarnRoot string
	Proof                                           []string
	After, Error, Rule                              string
}

type scenarioClaim struct{ Name, ID, Recipient, Amount, Earned, After, Rule string }

func readScenario(t *testing.T) (s scenario) {
	t.Helper()
	raw, err := os.ReadFile("../../../test/vectors/scenario.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &s))
	return s
}

func integer(t *testing.T, s string) int64 {
	t.Helper()
	v, err := strconv.ParseInt(s, 10, 64)
	require.NoError(t, err, s)
	return v
}

func element(t *testing.T, s string) (e fr.Element) {
	t.Helper()
	require.NoError(t, e.SetBytesCanonical(hexutil.MustDecode(s)))
	return e
}

func proofOf(words []string) (p state.Proof) {
	for i, w := range words {
		v := new(big.Int).SetBytes(hexutil.MustDecode(w))
		switch {
		case i < 8:
			p.Points[i] = v
		case i < 10:
			p.Commitment[i-8] = v
		default:
			p.CommitmentPok[i-10] = v
		}
	}
	return p
}

func (p scenarioPost) event(t *testing.T, at book.Position) book.Event {
	e := book.ShiftPosted{
		Position: at, K: uint64(integer(t, p.K)), StateHash: common.HexToHash(p.StateHash), ShareRoot: element(t, p.ShareRoot),
		CountsRoot: element(t, p.CountsRoot), Count: uint32(integer(t, p.Count)), Anchor: common.HexToHash(p.Anchor),
		Counts: hexutil.MustDecode(p.Counts), Proof: proofOf(p.Proof),
	}
	for _, payee := range p.NewPayees {
		e.NewPayees = append(e.NewPayees, bitcoin.Payee(hexutil.MustDecode(payee)))
	}
	return e
}

func (s scenarioSettlement) event(t *testing.T, at book.Position) book.Event {
	return book.Settled{
		Position: at, ID: uint64(integer(t, s.ID)), J: integer(t, s.J), Amount: uint256.MustFromDecimal(s.Amount), Credited: uint256.MustFromDecimal(s.Credited),
		Fee: uint256.MustFromDecimal(s.Fee), NewEarnRoot: element(t, s.NewEarnRoot), Proof: proofOf(s.Proof),
	}
}

func (c scenarioClaim) event(t *testing.T, at book.Position) book.Event {
	return book.Claimed{
		Position: at, ID: uint32(integer(t, c.ID)), Recipient: common.HexToAddress(c.Recipient),
		Amount: uint256.MustFromDecimal(c.Amount), Earned: uint256.MustFromDecimal(c.Earned),
	}
}

// events returns the events of the first n steps.
func (s scenario) events(t *testing.T, n int) []book.Event {
	t.Helper()
	var all []book.Event
	var counts []uint16 // of the shifts so far
	for i, step := range s.Steps[:n] {
		at, index := book.Position{Block: uint64(i)}, integer(t, step.Index)
		var e book.Event
		switch step.Kind {
		case "post":
			e = s.Posts[index].event(t, at)
			counts = append(counts, uint16(integer(t, s.Posts[index].Count)))
		case "collect":
			e = book.Collected{Position: at, J: integer(t, s.Collects[index].J), Amount: uint256.MustFromDecimal(s.Collects[index].Amount)}
		case "advance":
			e = book.Advanced{Position: at, From: integer(t, s.Advances[index].From), Amount: uint256.MustFromDecimal(s.Advances[index].Amount)}
		case "open":
			all = append(all, s.opened(t, at, index, counts)...)
			continue
		case "settle":
			e = s.Settlements[index].event(t, at)
		case "claim":
			e = s.Claims[index].event(t, at)
		case "recipient":
			e = book.RecipientSet{Position: at, Payee: common.HexToAddress(s.Recipients[index].Payee), Recipient: common.HexToAddress(s.Recipients[index].Recipient)}
		case "claimFee":
			e = book.FeeClaimed{Position: at, Amount: uint256.MustFromDecimal(s.FeeClaims[index].Amount)}
		default:
			t.Fatalf("step %q", step.Kind)
		}
		all = append(all, e)
	}
	return all
}

// opened is an opening whose samples are answered at once: the scenario is about
// the distributor, and its court clears everything.
func (s scenario) opened(t *testing.T, at book.Position, index int64, counts []uint16) []book.Event {
	o := s.Opens[index]
	id, j := uint64(integer(t, o.ID)), integer(t, o.J)
	next := func() book.Position { at.Index++; return at }
	drawn := book.Drawn{ID: id, Seed: common.Hash{byte(id)}}
	for i := range drawn.Counts {
		if k := j - state.Window + 1 + int64(i); k >= 1 {
			drawn.Counts[i] = counts[k-1]
		}
	}
	all := []book.Event{
		book.Opened{Position: at, ID: id, J: j, Gross: uint256.MustFromDecimal(o.Gross), Amount: uint256.MustFromDecimal(o.Amount)},
		book.Begun{Position: next(), ID: id, J: j, SeedHeight: 1},
	}
	drawn.Position = next()
	all = append(all, drawn)
	for n := range s.config(t).Bond.Samples {
		all = append(all, book.Answered{Position: next(), ID: id, Sample: n})
	}
	return all
}

func (s scenario) config(t *testing.T) book.Config {
	return book.Config{
		Pool:   state.Pool{ChainID: uint64(integer(t, s.Pool.ChainID)), Distributor: common.HexToAddress(s.Pool.Distributor), Tier: shift.Dev},
		FeeBps: uint16(integer(t, s.Pool.FeeBps)), MinSettlement: *uint256.NewInt(200),
		Bond: bond.Terms{Leaves: 64, ND: 1, Samples: 16, SharePrice: uint256.NewInt(1)},
	}
}

// replay replays events with the code of the real verifiers.
func (s scenario) replay(t *testing.T, events []book.Event) *Report {
	t.Helper()
	a := newAuditor(Options{})
	verifiers := chain.Verifiers{Shift: bindings.Deployed("ShiftVerifierM16N64"), Settle: bindings.Deployed("SettleVerifierM16")}
	_, err := a.replay(s.config(t), events, verifiers)
	require.NoError(t, err)
	return a.report
}

func TestScenarioHolds(t *testing.T) {
	s := readScenario(t)
	r := s.replay(t, s.events(t, len(s.Steps)))
	require.Empty(t, r.Findings)
	require.Equal(t, len(s.Posts), r.Checked["shift proofs"])
	require.Equal(t, len(s.Settlements), r.Checked["settle proofs"])
}

// Everything that the contract refuses would be found if a chain had taken it: by
// the rule that the vectors name, or else by the proof.
func TestForgedEventsAreFound(t *testing.T) {
	s := readScenario(t)
	forged := func(name, after, rule string, otherwise Rule, event func(*testing.T, book.Position) book.Event) {
		t.Run(name, func(t *testing.T) {
			n := int(integer(t, after))
			r := s.replay(t, append(s.events(t, n), event(t, book.Position{Block: uint64(n)})))
			want := Rule(rule)
			if rule == "" {
				want = otherwise
			}
			require.True(t, slices.Contains(rules(r), want), "%s is not among %v", want, r.Findings)
		})
	}
	const notElement = "NotFieldElement" // no event can say it; see TestHostileAnswers
	for _, p := range s.BadPosts {
		if p.Error != notElement {
			forged(p.Name, p.After, p.Rule, RuleShiftProof, p.event)
		}
	}
	for _, p := range s.BadSettlements {
		if p.Error != notElement {
			forged(p.Name, p.After, p.Rule, RuleSettleProof, p.event)
		}
	}
	for _, c := range s.BadClaims {
		if c.Rule != "" { // the others are about the path, which is no part of the event
			forged(c.Name, c.After, c.Rule, "", c.event)
		}
	}
}
