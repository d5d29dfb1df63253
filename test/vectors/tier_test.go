package vectors

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

// tierFile is tier-1k.json or tier-4k.json: the life of a pool of a production tier
// as transactions, with real work and real proofs. keys and proofs are all that
// cannot be made again in a moment; the rest follows from them.
type tierFile struct {
	Pool   tierPool     `json:"pool"`
	Keys   keyWords     `json:"keys"`
	Proofs []namedProof `json:"proofs"`
	Code   codes        `json:"code"`
	Calls  []tierCall   `json:"calls"`
	Stands standing     `json:"stands"`
	Paid   []payment    `json:"paid"`
}

// tierPool are the constants of the pool, its court, its peg and its relay.
type tierPool struct {
	ChainID       string `json:"chainId"`
	Distributor   string `json:"distributor"`
	Operator      string `json:"operator"`
	Miners        string `json:"miners"`
	Leaves        string `json:"leaves"`
	ND            string `json:"nd"`
	FeeBps        string `json:"feeBps"`
	MinSettlement string `json:"minSettlement"`
	SharePrice    string `json:"sharePrice"`
	Samples       string `json:"samples"`
	Halving       string `json:"halving"`
	Confirmations string `json:"confirmations"`
	Bits          string `json:"bits"`
	FirstHeader   string `json:"firstHeader"`
	FirstHeight   string `json:"firstHeight"`
	Time          string `json:"time"` // of the EVM, all the while
}

// keyWords are the constants of the keys, by which their verifiers differ from all
// others, and the circuits of that day: the hashes of the development tier's, which
// are the same code.
type keyWords struct {
	Shift         []string `json:"shift"`
	Settle        []string `json:"settle"`
	ShiftCircuit  string   `json:"shiftCircuit"`
	SettleCircuit string   `json:"settleCircuit"`
}

// namedProof is the proof of a call.
type namedProof struct {
	Name  string   `json:"name"`
	Words []string `json:"words"`
}

// codes is what stands at the verifiers' addresses.
type codes struct {
	Shift  string `json:"shift"`
	Settle string `json:"settle"`
}

// tierCall is a transaction of the operator's. gas is the name under which its gas is
// kept, "" for none; refusal the custom error that it must revert with, "" for none.
type tierCall struct {
	Name    string `json:"name"`
	To      string `json:"to"` // relay, source, distributor, court
	Data    string `json:"data"`
	Gas     string `json:"gas"`
	Refusal string `json:"refusal"`
}

// standing is the pool after all calls.
type standing struct {
	LastShift    string `json:"lastShift"`
	MinerCount   string `json:"minerCount"`
	RegistryHash string `json:"registryHash"`
	StateHash    string `json:"stateHash"`
	EarnRoot     string `json:"earnRoot"`
	Received     string `json:"received"`
	Credited     string `json:"credited"`
	Claimed      string `json:"claimed"`
	Fees         string `json:"fees"`
}

// payment is what an account has after all calls.
type payment struct {
	Account string `json:"account"`
	Amount  string `json:"amount"`
}

func TestTier1k(t *testing.T) { testTier(t, "1k") }

func TestTier4k(t *testing.T) { testTier(t, "4k") }

func testTier(t *testing.T, name string) {
	l := newLife(t, name)
	l.play()
	golden(t, tierFileName(name), l.file)
}

func tierFileName(tier string) string { return "tier-" + tier + ".json" }

// newLife begins a pool with the keys of the committed file; when it is written anew
// in long mode with the development keys of the tier, which takes minutes to make.
func newLife(t *testing.T, name string) *life {
	t.Helper()
	tier, err := shift.TierOf(name)
	require.NoError(t, err)
	var committed tierFile
	if raw, err := os.ReadFile(tierFileName(name)); err == nil && json.Unmarshal(raw, &committed) != nil {
		committed = tierFile{}
	}
	keys := state.KeyConstants{Tier: tier, Shift: keyConstants(committed.Keys.Shift), Settle: keyConstants(committed.Keys.Settle)}
	dev, err := prover.OpenVerifier(provertest.Dir(t))
	require.NoError(t, err)
	circuits := keyWords{ShiftCircuit: dev.Manifest().Shift.Circuit, SettleCircuit: dev.Manifest().Settle.Circuit}
	var p *prover.Prover
	if *update && os.Getenv("PAYDIRT_LONG") != "" {
		p = provertest.OpenTier(t, name)
		keys = p.Constants()
	} else {
		require.Equal(t, circuits, keyWords{ShiftCircuit: committed.Keys.ShiftCircuit, SettleCircuit: committed.Keys.SettleCircuit},
			"%s has keys of other circuits; doc.go says how to make it again", tierFileName(name))
	}
	verifiers, err := chain.VerifiersOf(keys)
	require.NoError(t, err)
	for _, one := range []chain.Verifiers{{Shift: verifiers.Shift}, {Settle: verifiers.Settle}} {
		require.True(t, one.Development(), "its hash belongs into developmentCode in coordinator/chain")
	}

	kept := proofs{t: t, words: map[string][]string{}, again: p != nil}
	for _, proof := range committed.Proofs {
		kept.words[proof.Name] = proof.Words
	}
	l := begin(t, tier, verifiers, p, kept)
	l.file.Keys = circuits
	l.file.Keys.Shift, l.file.Keys.Settle = keyStrings(keys.Shift), keyStrings(keys.Settle)
	return l
}

func keyStrings(constants [][32]byte) (words []string) {
	for _, c := range constants {
		words = append(words, hexBytes(c[:]))
	}
	return words
}

// keyConstants is the inverse of keyStrings, nil for anything else.
func keyConstants(words []string) (constants [][32]byte) {
	for _, w := range words {
		raw, err := hex.DecodeString(strings.TrimPrefix(w, "0x"))
		if err != nil || len(raw) != 32 {
			return nil
		}
		constants = append(constants, [32]byte(raw))
	}
	return constants
}
