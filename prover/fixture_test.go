package prover

import (
	"encoding/binary"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// small is the smallest tier, for tests of the circuits without keys.
var small = shift.Tier{Miners: 16, Leaves: 16}

var keys struct {
	once sync.Once
	dir  string
	err  error
}

func TestMain(m *testing.M) {
	code := m.Run()
	if keys.dir != "" {
		os.RemoveAll(keys.dir)
	}
	os.Exit(code)
}

// devKeys returns a directory with the development keys, made once for all tests.
func devKeys(t *testing.T) string {
	t.Helper()
	keys.once.Do(func() {
		var parent string
		if parent, keys.err = os.MkdirTemp("", "paydirt-keys-*"); keys.err == nil {
			keys.dir = parent
			_, keys.err = SetupDevelopment(shift.Dev, filepath.Join(parent, "dev"), nil)
		}
	})
	require.NoError(t, keys.err)
	return filepath.Join(keys.dir, "dev")
}

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

func testPool(t shift.Tier) state.Pool {
	return state.Pool{ChainID: 1337, Distributor: common.HexToAddress("0xd157b"), Tier: t}
}

func testPayee(i int) bitcoin.Payee { return bitcoin.EVMPayee([20]byte{0xa0, 19: byte(i + 1)}) }

// randomShift returns a shift of the given number of leaves by up to miners
// payees.
func randomShift(t testing.TB, r *rand.Rand, tier shift.Tier, leaves, miners int) *shift.Sealed {
	t.Helper()
	entries := make([]shift.Entry, leaves)
	for i := range entries {
		binary.BigEndian.PutUint64(entries[i].Key[:8], r.Uint64())
		binary.BigEndian.PutUint64(entries[i].Key[8:], r.Uint64())
		entries[i].Payee = testPayee(r.IntN(miners))
	}
	s, err := shift.Seal(tier, 1+r.Uint64N(1000), entries, nil)
	require.NoError(t, err)
	return s
}

func shiftInputs(s *shift.Sealed) state.ShiftInputs {
	return testPool(s.Tier).ShiftInputs(state.NewShift(s, common.Hash{1}, common.Hash{}, common.Hash{2}))
}

// randomSettlement returns a true statement about a random window with work in it.
func randomSettlement(t testing.TB, r *rand.Rand, miners int) SettleStatement {
	t.Helper()
	st := SettleStatement{Earned: make([]*uint256.Int, miners), Amount: new(uint256.Int)}
	for m := range st.Earned {
		st.Earned[m] = uint256.NewInt(r.Uint64N(1 << 50))
	}
	for k := range st.Window.Weights {
		st.Window.Weights[k] = uint16(r.IntN(2))
		st.Window.Counts[k] = make([]uint16, r.IntN(miners+1))
		for m := range st.Window.Counts[k] {
			st.Window.Counts[k][m] = uint16(r.IntN(64))
		}
	}
	st.Window.Weights[7] = 1
	st.Window.Counts[7] = make([]uint16, miners)
	st.Window.Counts[7][r.IntN(miners)] = 1 + uint16(r.IntN(64))
	st.Amount.SetUint64(1 + r.Uint64N(1<<40))
	st.Inputs = settleInputs(t, st)
	return st
}

// settleInputs returns the public inputs that make st true.
func settleInputs(t testing.TB, st SettleStatement) state.SettleInputs {
	t.Helper()
	split, err := pplns.SplitRoundedDown(st.Amount, st.Window, len(st.Earned))
	require.NoError(t, err)
	after := make([]*uint256.Int, len(st.Earned))
	for m := range after {
		after[m] = new(uint256.Int).Add(st.Earned[m], split.Quotients[m])
	}
	return state.NewSettleInputs(state.EarnTree(st.Earned).Root(), state.EarnTree(after).Root(),
		countsRoots(len(st.Earned), st.Window), st.Window.Weights, st.Amount, split.Credited)
}

func countsRoots(miners int, w pplns.Window) (roots [state.Window]fr.Element) {
	tier := shift.Tier{Miners: miners, Leaves: small.Leaves}
	for k := range roots {
		s := shift.Sealed{Tier: tier, Counts: w.Counts[k]}
		roots[k] = s.CountsRoot()
	}
	return roots
}
