package bindings_test

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/scripts/gen/bindgen"
)

// judge is the contracts' code on shares and samples, contracts/test/utils/Judge.sol,
// in an EVM.
type judge struct {
	evm *vm.EVM
	at  common.Address
	abi abi.ABI
}

func newJudge(t testing.TB) *judge {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "Judge.json"))
	require.NoError(t, err)
	artifact, err := bindgen.Parse(raw)
	require.NoError(t, err)
	entries := make([][]byte, len(artifact.ABI))
	for i, e := range artifact.ABI {
		entries[i] = e
	}
	parsed, err := abi.JSON(bytes.NewReader(fmt.Appendf(nil, "[%s]", bytes.Join(entries, []byte(",")))))
	require.NoError(t, err)

	config := machine(t)
	at, err := create(config, artifact.Bytecode, nil)
	require.NoError(t, err)
	return &judge{runtime.NewEnv(config), at, parsed}
}

// call runs a function of the judge; its refusal is no error here.
func (j *judge) call(t testing.TB, method string, arguments ...any) (answer []byte, refused bool) {
	t.Helper()
	input, err := j.abi.Pack(method, arguments...)
	require.NoError(t, err)
	answer, _, err = j.evm.StaticCall(common.Address{}, j.at, input, vm.NewGasBudget(30_000_000, 0))
	if err != nil {
		require.ErrorIs(t, err, vm.ErrExecutionReverted, "%s", method)
	}
	return answer, err != nil
}

// verdict is what one side says of a share.
type verdict struct {
	reason string // empty: it is good
	work   uint256.Int
	payee  bitcoin.Payee
}

const badLength = "BadHeaderLength"

// goVerdict asks the coordinator.
func goVerdict(t testing.TB, c shareCase) (v verdict) {
	t.Helper()
	header, err := bitcoin.ParseHeader(c.header)
	if err != nil {
		return verdict{reason: badLength}
	}
	evidence := share.Evidence{Header: header, Coinbase: c.coinbase}
	for _, h := range c.branch {
		evidence.Branch = append(evidence.Branch, h)
	}
	rules := c.rules
	rules.Parent = func(h chainhash.Hash) (share.Parent, bool) {
		require.Equal(t, c.header[4:36], h[:])
		return c.parent, c.known
	}
	v.payee, err = share.Verify(evidence, rules)
	if err == nil {
		v.work = *bitcoin.PowInt(header.Hash())
		return v
	}
	var refused *share.EvidenceError
	require.ErrorAs(t, err, &refused)
	v.reason = refused.Reason.String()
	if cause := new(bitcoin.CoinbaseError); errors.As(err, &cause) {
		v.reason = "coinbase " + cause.Reason.String()
	}
	return v
}

// evidence is ShareEvidence in Solidity.
type evidence struct {
	Header, Coinbase []byte
	Branch           [][32]byte
}

// evmVerdict asks the contract.
func (j *judge) evmVerdict(t testing.TB, c shareCase) (v verdict) {
	t.Helper()
	type context struct {
		ParentKnown                                           bool
		ParentHeight, ChildBits, MinParentHeight, Nd, Halving uint32
		PayoutScript                                          []byte
	}
	answer, refused := j.call(t, "share", evidence{c.header, c.coinbase, c.branch}, context{
		c.known, c.parent.Height, c.parent.ChildBits, c.rules.MinParentHeight, c.rules.ND, c.rules.Halving, c.rules.PayoutScript,
	})
	if !refused {
		require.Equal(t, c.header[4:36], answer[:32], "the parent")
		v.work.SetBytes(answer[32:64])
		v.payee = bitcoin.Payee(answer[64:])
		return v
	}
	v.reason = reasonOf(t, j.abi, answer)
	return v
}

// reasonOf names what a contract threw, as goVerdict does.
func reasonOf(t testing.TB, contract abi.ABI, answer []byte) string {
	t.Helper()
	require.GreaterOrEqual(t, len(answer), 36, "a revert without a reason: %x", answer)
	thrown, err := contract.ErrorByID([4]byte(answer))
	require.NoError(t, err, "%x", answer)
	switch number := answer[35]; thrown.Name {
	case "BadShare":
		return share.EvidenceReason(number).String()
	case "BadCoinbase":
		return "coinbase " + bitcoin.CoinbaseReason(number).String()
	}
	return thrown.Name
}

// agree fails unless both sides say the same, and returns what they say.
func (j *judge) agree(t testing.TB, c shareCase) string {
	t.Helper()
	want, got := goVerdict(t, c), j.evmVerdict(t, c)
	require.Equal(t, want, got, "Go first, then the contract, of %+x", c)
	return want.reason
}

// strangeShare makes a share by dice: one in twelve is as it should be, the others
// have up to three mutations.
func strangeShare(dice *rand.Rand) shareCase {
	d := newDraft(dice)
	if !d.one(12) {
		for range pick(d, 1, 1, 1, 1, 2, 3) {
			// A mutation may need what an earlier one took away.
			if mutate := mutations[dice.IntN(len(mutations))]; len(d.fields.payee) > 5 && len(d.fields.extranonce) > 0 && len(d.fields.outputs) > 0 {
				mutate(d)
			}
		}
	}
	return d.finish()
}

// tape is a source of dice for the fuzzer: its bytes first, then others.
type tape struct {
	bytes []byte
	rest  *rand.PCG
}

func (s *tape) Uint64() uint64 {
	if len(s.bytes) < 2 {
		return s.rest.Uint64()
	}
	// The dice take the high bits.
	v := uint64(s.bytes[0])<<56 | uint64(s.bytes[1])<<48
	s.bytes = s.bytes[2:]
	return v | s.rest.Uint64()>>16
}

// FuzzShare holds the contract's judge of shares against share.Verify, on shares that
// are made from the fuzzer's bytes.
func FuzzShare(f *testing.F) {
	for seed := range uint64(64) {
		f.Add(seed, []byte{byte(seed * 37), 1, 2, 3})
	}
	j := newJudge(f)
	f.Fuzz(func(t *testing.T, seed uint64, bytes []byte) {
		j.agree(t, strangeShare(rand.New(&tape{bytes, rand.NewPCG(seed, 1)})))
	})
}

// FuzzShareBytes does the same on bytes as they come, with a context that lets through
// what can be let through.
func FuzzShareBytes(f *testing.F) {
	for seed := range uint64(16) {
		c := newDraft(rand.New(rand.NewPCG(seed, 2))).finish()
		var branch []byte
		for _, h := range c.branch {
			branch = append(branch, h[:]...)
		}
		f.Add(c.header, c.coinbase, branch, c.rules.PayoutScript)
	}
	j := newJudge(f)
	f.Fuzz(func(t *testing.T, header, coinbase, branch, script []byte) {
		c := shareCase{header: header, coinbase: coinbase, known: true}
		for ; len(branch) >= 32; branch = branch[32:] {
			c.branch = append(c.branch, [32]byte(branch))
		}
		c.rules = share.Rules{ND: math.MaxUint32, Halving: 210_000, PayoutScript: script}
		if h, err := bitcoin.ParseHeader(header); err == nil {
			c.parent.ChildBits = h.Bits()
		}
		if parsed, err := bitcoin.ParseCoinbase(coinbase); err == nil {
			c.parent.Height = parsed.Height - 1
		}
		j.agree(t, c)
	})
}

// fromEnv returns a number from the environment: PAYDIRT_SHARE_CASES is how many shares
// TestSharesAgree makes (1000000 is the long run, some minutes), PAYDIRT_SHARE_SEED
// which.
func fromEnv(t testing.TB, name string, usual uint64) uint64 {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return usual
	}
	n, err := strconv.ParseUint(text, 10, 64)
	require.NoError(t, err, name)
	return n
}

// Every reason must be met often enough that a difference behind it would show.
func TestSharesAgree(t *testing.T) {
	n := fromEnv(t, "PAYDIRT_SHARE_CASES", 6000)
	series := fromEnv(t, "PAYDIRT_SHARE_SEED", 3)
	j := newJudge(t)
	met := map[string]int{}
	start := time.Now()
	for seed := range n {
		dice := rand.New(rand.NewPCG(seed, series))
		if met[j.agree(t, strangeShare(dice))]++; t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
	t.Logf("%d shares, %.0f a second", n, float64(n)/time.Since(start).Seconds())

	reasons := []string{"", badLength}
	for r := share.ParentUnknown; r <= share.BelowSubsidy; r++ {
		if r != share.BadCoinbase {
			reasons = append(reasons, r.String())
		}
	}
	for r := bitcoin.CoinbaseTooLong; r <= bitcoin.CoinbaseTrailing; r++ {
		reasons = append(reasons, "coinbase "+r.String())
	}
	for _, r := range reasons {
		t.Logf("%8d %s", met[r], r)
		require.GreaterOrEqual(t, met[r], int(max(n/1000, 1)), "%q is hardly met", r)
	}
	require.Len(t, met, len(reasons), "a reason that is not listed here")
}
