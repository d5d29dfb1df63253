package bindings_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/bindings"
	"paydirt/coordinator/core/bitcoin"
)

// The contracts and the coordinator judge the same bytes. Where they disagree, one
// of them can be cheated: these fuzz targets run the deployed code against the Go
// code. Inputs that ever differed stay in testdata.

// machine is an EVM with nothing in it.
func machine(t testing.TB) *runtime.Config {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	return &runtime.Config{State: db, GasLimit: 60_000_000, Time: 1_800_000_000}
}

// again returns the same machine, to be used without changing the first.
func again(evm *runtime.Config) *runtime.Config {
	other := *evm
	other.State = evm.State.Copy()
	return &other
}

func create(evm *runtime.Config, code string, arguments []byte) (common.Address, error) {
	_, address, _, err := runtime.Create(append(common.FromHex(code), arguments...), evm)
	return address, err
}

// newPeg makes a peg that believes the relay at an address.
func newPeg(t testing.TB, evm *runtime.Config, relay common.Address) common.Address {
	t.Helper()
	at, err := create(evm, bindings.SpvPegMetaData.Bin, bindings.NewSpvPeg().PackConstructor(relay, 1, common.Address{}, new(big.Int)))
	require.NoError(t, err)
	return at
}

// yesRelay is EVM code that answers every call with the words 1, height, 0, 0, 0,
// 0: as confirmations(hash) a block with one confirmation, as header(hash) a known
// header at that height.
func yesRelay(height uint32) []byte {
	code := []byte{0x60, 1, 0x60, 0, 0x52, 0x63} // mstore(0, 1); push height
	code = binary.BigEndian.AppendUint32(code, height)
	return append(code, 0x60, 32, 0x52, 0x60, 192, 0x60, 0, 0xf3) // mstore(32, height); return(0, 192)
}

// FuzzCoinbase holds Coinbase.sol, as SpvPeg runs it, against bitcoin.ParseCoinbase:
// the same reason, or the same height, value and script.
func FuzzCoinbase(f *testing.F) {
	for _, seed := range coinbaseVectors(f) {
		f.Add(seed)
	}
	evm := machine(f)
	relay := common.HexToAddress("0x4e1a")
	peg := bindings.NewSpvPeg()
	at := newPeg(f, evm, relay)
	evidence := abi.Arguments{{Type: mustType(f, "bytes")}, {Type: mustType(f, "bytes")}, {Type: mustType(f, "bytes32[]")}}

	f.Fuzz(func(t *testing.T, raw []byte) {
		want, err := bitcoin.ParseCoinbase(raw)
		var height uint32
		if err == nil {
			height = want.Height
		}
		evm := again(evm)
		evm.State.SetCode(relay, yesRelay(height), 0)

		header := bitcoin.NewHeader(0, chainhash.Hash{}, chainhash.DoubleHashH(raw), 0, 0, 0)
		packed, packErr := evidence.Pack(header[:], raw, [][32]byte{})
		require.NoError(t, packErr)
		answer, _, callErr := runtime.Call(at, peg.PackDeliver(receiver, packed), evm)

		if err != nil {
			var refused *bitcoin.CoinbaseError
			require.ErrorAs(t, err, &refused)
			require.Error(t, callErr, "Go refuses: %v", err)
			got, unpackErr := peg.UnpackBadCoinbaseError(answer[4:])
			require.NoError(t, unpackErr, "Go refuses: %v, the peg says %x", err, answer)
			require.Equal(t, refused.Reason, bitcoin.CoinbaseReason(got.Reason))
			return
		}
		if script := payoutScript(t, evm, at); !bytes.Equal(want.PayoutScript, script) {
			require.Error(t, callErr)
			require.Equal(t, bindings.SpvPegWrongPayoutScriptErrorID().Bytes()[:4], answer[:4])
			return
		}
		require.NoError(t, callErr)
		amount, unpackErr := peg.UnpackDeliver(answer)
		require.NoError(t, unpackErr)
		require.Equal(t, want.Value, amount.Uint64())
	})
}

var receiver = common.HexToAddress("0x00000000000000000000000000000000000000ee")

func payoutScript(t testing.TB, evm *runtime.Config, at common.Address) []byte {
	t.Helper()
	peg := bindings.NewSpvPeg()
	answer, _, err := runtime.Call(at, peg.PackPayoutScript(receiver), evm)
	require.NoError(t, err)
	script, err := peg.UnpackPayoutScript(answer)
	require.NoError(t, err)
	return script
}

func mustType(t testing.TB, name string) abi.Type {
	t.Helper()
	typ, err := abi.NewType(name, "", nil)
	require.NoError(t, err)
	return typ
}

// coinbaseVectors are the coinbases of test/vectors/bitcoin.json, and one that pays
// the receiver.
func coinbaseVectors(t testing.TB) (raws [][]byte) {
	t.Helper()
	file, err := os.ReadFile(filepath.Join("..", "test", "vectors", "bitcoin.json"))
	require.NoError(t, err)
	var vectors struct{ Coinbases []struct{ Raw hexutil.Bytes } }
	require.NoError(t, json.Unmarshal(file, &vectors))
	for _, v := range vectors.Coinbases {
		raws = append(raws, v.Raw)
	}
	require.NotEmpty(t, raws)

	evm := machine(t)
	at := newPeg(t, evm, common.Address{1})
	coinb1, coinb2, err := bitcoin.BuildCoinbase(bitcoin.CoinbaseSpec{
		Height: 840_000, Payee: bitcoin.EVMPayee([20]byte{1}), Value: 312_500_000, PayoutScript: payoutScript(t, evm, at),
	})
	require.NoError(t, err)
	return append(raws, bytes.Join([][]byte{coinb1, make([]byte, 12), coinb2}, nil))
}

// FuzzNextBits holds the relay's retarget against Params.NextBits, on networks so
// easy that their first header is found in a moment.
func FuzzNextBits(f *testing.F) {
	f.Add(uint32(0x2000ffff), uint32(40), uint32(0), uint32(1_700_000_000), uint32(1_699_999_980), false)
	f.Add(uint32(0x2000ffff), uint32(63), uint32(9), uint32(1_700_000_000), uint32(1_700_000_100), false)
	f.Add(uint32(0x200fffff), uint32(4), uint32(2), uint32(7), uint32(1), false)
	f.Add(uint32(0x1f7fffff), uint32(100), uint32(77), uint32(0xffffffff), uint32(0), false)
	f.Add(uint32(0x200fffff), uint32(4), uint32(2), uint32(7), uint32(1), true)
	f.Fuzz(func(t *testing.T, limitBits, timespan, harder, time, epochStart uint32, noRetarget bool) {
		// The limit is at least 2^246, so that a header takes at most some thousand hashes.
		limit, err := bitcoin.TargetFromBits(limitBits)
		if err != nil || limit.BitLen() < 247 || limit.BitLen() > 252 {
			return // a network that is not easy
		}
		bits := bitcoin.BitsFromTarget(new(uint256.Int).Rsh(limit, uint(harder%3)))

		evm := machine(t)
		relay := bindings.NewHeaderRelay()
		params := bindings.RelayParams{PowLimitBits: limitBits, Interval: 4, Timespan: timespan, NoRetarget: noRetarget}
		header := mine(bits, time)
		const lastOfPeriod = 103
		at, err := create(evm, bindings.HeaderRelayMetaData.Bin, relay.PackConstructor(params, header[:], lastOfPeriod, epochStart))
		if err != nil {
			return // a network whose retarget could overflow: the relay refuses it
		}
		answer, _, err := runtime.Call(at, relay.PackNextBits(header.Hash()), evm)
		require.NoError(t, err)
		got, err := relay.UnpackNextBits(answer)
		require.NoError(t, err)
		network := bitcoin.Params{PowLimitBits: limitBits, Interval: 4, Timespan: timespan, NoRetarget: noRetarget}
		want := network.NextBits(bitcoin.HeaderInfo{Height: lastOfPeriod, Time: time, Bits: bits, EpochStart: epochStart})
		require.Equal(t, want, got, "%08x", bits)
	})
}

func mine(bits, time uint32) bitcoin.Header { return mineOn(chainhash.Hash{}, bits, time) }

func mineOn(prev chainhash.Hash, bits, time uint32) bitcoin.Header {
	target, _ := bitcoin.TargetFromBits(bits) // the caller made the bits from a target
	for nonce := uint32(0); ; nonce++ {
		h := bitcoin.NewHeader(1, prev, chainhash.Hash{}, time, bits, nonce)
		if bitcoin.Meets(h.Hash(), target) {
			return h
		}
	}
}
