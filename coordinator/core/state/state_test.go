package state

import (
	"crypto/sha256"
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/tree"
)

var pool = Pool{ChainID: 1337, Distributor: common.HexToAddress("0xd157b"), Tier: shift.Dev}

func testShift() Shift {
	return Shift{
		K: 9, Prev: common.Hash{1}, ShareRoot: fr.NewElement(2), CountsRoot: fr.NewElement(3), Count: 58,
		Counts: []byte{0, 30, 0, 28}, RegistryHash: common.Hash{4}, Anchor: common.Hash{5},
	}
}

// encode is keccak256(abi.encode(…)) by go-ethereum's ABI package.
func encode(t *testing.T, types []string, values ...any) common.Hash {
	t.Helper()
	var args abi.Arguments
	for _, name := range types {
		kind, err := abi.NewType(name, "", nil)
		require.NoError(t, err)
		args = append(args, abi.Argument{Type: kind})
	}
	packed, err := args.Pack(values...)
	require.NoError(t, err)
	return crypto.Keccak256Hash(packed)
}

func TestHashesAreThoseOfTheABI(t *testing.T) {
	domainState := crypto.Keccak256Hash([]byte("paydirt.state.v1"))
	domainZ := crypto.Keccak256Hash([]byte("paydirt.counts-challenge.v1"))
	chain := new(big.Int).SetUint64(pool.ChainID)
	s := testShift()

	for _, j := range []int64{-1, 0} {
		want := encode(t, []string{"bytes32", "uint256", "address", "int256"}, domainState, chain, pool.Distributor, big.NewInt(j))
		require.Equal(t, want, pool.Genesis(j), "%d", j)
	}
	require.Equal(t, encode(t,
		[]string{"bytes32", "uint256", "address", "uint64", "bytes32", "bytes32", "bytes32", "uint32", "bytes32", "bytes32", "bytes32"},
		domainState, chain, pool.Distributor, s.K, s.Prev, common.Hash(s.ShareRoot.Bytes()), common.Hash(s.CountsRoot.Bytes()),
		s.Count, crypto.Keccak256Hash(s.Counts), s.RegistryHash, s.Anchor), pool.Hash(s))

	digest := encode(t,
		[]string{"bytes32", "uint256", "address", "uint256", "uint64", "bytes32", "bytes32", "uint32", "bytes32"},
		domainZ, chain, pool.Distributor, new(big.Int).SetUint64(pool.Tier.Word()), s.K,
		common.Hash(s.ShareRoot.Bytes()), common.Hash(s.CountsRoot.Bytes()), s.Count, crypto.Keccak256Hash(s.Counts))
	z := pool.Z(s)
	require.Equal(t, new(big.Int).Mod(digest.Big(), fr.Modulus()), z.BigInt(new(big.Int)))

	payee := bitcoin.EVMPayee([20]byte{7, 19: 9})
	var word [32]byte
	copy(word[:], payee[:])
	require.Equal(t, encode(t, []string{"bytes32", "bytes32"}, common.Hash{6}, common.Hash(word)), RegistryHash(common.Hash{6}, []bitcoin.Payee{payee}))
}

func TestGenesisIsOfTwoStatesOnly(t *testing.T) {
	require.NotEqual(t, pool.Genesis(-1), pool.Genesis(0))
	for _, j := range []int64{-2, 1, 7} {
		require.Panics(t, func() { pool.Genesis(j) }, "%d", j)
	}
}

// Nothing that is posted can change without the state hash changing, and nothing
// that z must bind without z changing.
func TestEveryPartIsBound(t *testing.T) {
	good := testShift()
	for name, c := range map[string]struct {
		change func(*Pool, *Shift)
		inZ    bool
	}{
		"chain":       {func(p *Pool, _ *Shift) { p.ChainID++ }, true},
		"distributor": {func(p *Pool, _ *Shift) { p.Distributor[0]++ }, true},
		"k":           {func(_ *Pool, s *Shift) { s.K++ }, true},
		"share root":  {func(_ *Pool, s *Shift) { s.ShareRoot.SetUint64(77) }, true},
		"counts root": {func(_ *Pool, s *Shift) { s.CountsRoot.SetUint64(77) }, true},
		"count":       {func(_ *Pool, s *Shift) { s.Count++ }, true},
		"counts":      {func(_ *Pool, s *Shift) { s.Counts = []byte{0, 31, 0, 27} }, true},
		"prev":        {func(_ *Pool, s *Shift) { s.Prev[0]++ }, false},
		"registry":    {func(_ *Pool, s *Shift) { s.RegistryHash[0]++ }, false},
		"anchor":      {func(_ *Pool, s *Shift) { s.Anchor[0]++ }, false},
	} {
		p, s := pool, good
		c.change(&p, &s)
		require.NotEqual(t, pool.Hash(good), p.Hash(s), name)
		require.Equal(t, c.inZ, pool.Z(good) != p.Z(s), name)
	}
	// The tier is fixed by the contract, so the state hash need not say it.
	p := pool
	p.Tier.Leaves *= 2
	require.NotEqual(t, pool.Z(good), p.Z(good))
}

func TestRegistryHashIsAChain(t *testing.T) {
	a, b := bitcoin.Payee{19: 1}, bitcoin.Payee{19: 2}
	require.Equal(t, common.Hash{}, RegistryHash(common.Hash{}, nil))
	both := RegistryHash(common.Hash{}, []bitcoin.Payee{a, b})
	require.Equal(t, both, RegistryHash(RegistryHash(common.Hash{}, []bitcoin.Payee{a}), []bitcoin.Payee{b}))
	require.NotEqual(t, both, RegistryHash(common.Hash{}, []bitcoin.Payee{b, a}))
}

func TestYIsThePolynomial(t *testing.T) {
	z := fr.NewElement(1000)
	require.Equal(t, fr.NewElement(5_004_003), Y([]fr.Element{fr.NewElement(3), fr.NewElement(4), fr.NewElement(5)}, z))
	require.Equal(t, fr.Element{}, Y(nil, z))
}

func TestShiftInputs(t *testing.T) {
	s := testShift()
	in := pool.ShiftInputs(s)
	require.Equal(t, ShiftInputs{s.ShareRoot, s.CountsRoot, fr.NewElement(58), pool.Z(s), Y(shift.Packs(shift.Dev, s.Counts), pool.Z(s))}, in)
	require.Equal(t, big.NewInt(58), in.BigInts()[ShiftCount])
	require.Len(t, in.BigInts(), 5)
}

func TestSettleInputs(t *testing.T) {
	var roots [Window]fr.Element
	for i := range roots {
		roots[i].SetUint64(uint64(100 + i))
	}
	in := NewSettleInputs(fr.NewElement(1), fr.NewElement(2), roots, [Window]uint16{0: 3, 7: 4}, uint256.NewInt(50), uint256.NewInt(49))
	weights := new(big.Int).Lsh(big.NewInt(4), 16*7)
	weights.Add(weights, big.NewInt(3))
	want := []*big.Int{big.NewInt(1), big.NewInt(2)}
	for i := range roots {
		want = append(want, big.NewInt(int64(100+i)))
	}
	want = append(want, weights, big.NewInt(50), big.NewInt(49))
	require.Equal(t, want, in.BigInts())
	require.Equal(t, fr.NewElement(49), in[SettleCredited])
}

func TestEmptyCountsRoot(t *testing.T) {
	require.Equal(t, tree.EmptyRoot(1), EmptyCountsRoot(shift.Dev))
	require.Equal(t, (&shift.Sealed{Tier: shift.Dev}).CountsRoot(), EmptyCountsRoot(shift.Dev))
}

func TestNewShift(t *testing.T) {
	payee := bitcoin.EVMPayee([20]byte{1})
	sealed, err := shift.Seal(shift.Dev, 4, []shift.Entry{{Key: shift.Key{15: 1}, Payee: payee}}, nil)
	require.NoError(t, err)
	s := NewShift(sealed, common.Hash{1}, common.Hash{2}, common.Hash{3})
	require.Equal(t, Shift{
		K: 4, Prev: common.Hash{1}, ShareRoot: sealed.ShareRoot(), CountsRoot: sealed.CountsRoot(), Count: 1, Counts: []byte{0, 1},
		RegistryHash: RegistryHash(common.Hash{2}, []bitcoin.Payee{payee}), Anchor: common.Hash{3},
	}, s)
}

// EIP-1014, example 2: a salt, and the hash of init code 00.
func TestReceiverIsCreate2(t *testing.T) {
	deployer := common.HexToAddress("0xdeadbeef00000000000000000000000000000000")
	require.Equal(t, common.HexToAddress("0xB928f69Bb1D91Cd65274e3c79d8986362984fDA3"),
		Receiver(deployer, common.Hash{}, crypto.Keccak256Hash([]byte{0})))
}

func TestSpvPegScript(t *testing.T) {
	receiver := common.HexToAddress("0x00000000000000000000000000000000000000ff")
	witness, err := hex.DecodeString("14" + "00000000000000000000000000000000000000ff" + "75" + "6a")
	require.NoError(t, err)
	program := sha256.Sum256(witness)
	require.Equal(t, append([]byte{0x00, 0x20}, program[:]...), SpvPegScript(receiver))
}
