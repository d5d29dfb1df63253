package bindings_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/bindings"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/sample"
	"paydirt/coordinator/core/shift"
)

// chainOfMachine is the chain id of runtime's machines.
const chainOfMachine = 1

// bench is a pool and its court in a machine, as they are deployed.
type bench struct {
	evm                *runtime.Config
	relay, pool, court common.Address
	signer             common.Address // of receipts
	tip                bitcoin.Header
	bindings           *bindings.Court
}

func newBench(t testing.TB, signer common.Address) *bench {
	t.Helper()
	b := &bench{evm: machine(t), signer: signer, bindings: bindings.NewCourt()}
	deploy := func(code string, arguments []byte) common.Address {
		at, err := create(b.evm, code, arguments)
		require.NoError(t, err)
		return at
	}
	b.tip = mine(easyBits, uint32(b.evm.Time))
	b.relay = deploy(bindings.HeaderRelayMetaData.Bin, bindings.NewHeaderRelay().PackConstructor(
		bindings.RelayParams{PowLimitBits: easyBits, Interval: 2016, Timespan: 1_209_600, NoRetarget: true}, b.tip[:], 2017, uint32(b.evm.Time)))
	shifts := deploy(bindings.ShiftVerifierM16N64MetaData.Bin, nil)
	settlements := deploy(bindings.SettleVerifierM16MetaData.Bin, nil)
	peg := newPeg(t, b.evm, b.relay)

	// The court is made after the pool that names it.
	nonce := b.evm.State.GetNonce(b.evm.Origin)
	b.court = crypto.CreateAddress(b.evm.Origin, nonce+1)
	b.pool = deploy(bindings.DistributorMetaData.Bin, bindings.NewDistributor().PackConstructor(bindings.PoolParams{
		Operator: common.Address{19: 1}, Court: b.court, Source: peg, Relay: b.relay, ShiftVerifier: shifts, SettleVerifier: settlements,
		Miners: 16, Leaves: 64, Nd: 64, MinSettlement: big.NewInt(1000),
	}))
	require.Equal(t, b.court, deploy(bindings.CourtMetaData.Bin, b.bindings.PackConstructor(bindings.CourtParams{
		Pool: b.pool, ReceiptSigner: signer, SharePrice: big.NewInt(sharePrice), Samples: sampleCount, ResponseWindow: 1, EvidencePeriod: 1,
		WithdrawalDelay: 2, MaxTipAge: 3600, Halving: 150,
	})))
	return b
}

const (
	easyBits    = 0x2000ffff
	sampleCount = 32
	sharePrice  = 4_882_813
)

// as calls the court as somebody.
func (b *bench) as(who common.Address, input []byte) ([]byte, error) {
	b.evm.Origin = who
	answer, _, err := runtime.Call(b.court, input, b.evm)
	return answer, err
}

func courtReceipt(s receipt.Signed) bindings.Receipt {
	return bindings.Receipt{Tag: s.Tag, Key: new(big.Int).SetBytes(s.Key[:]), Payee: s.Payee, C: s.C, G: s.G}
}

// receiptAgrees holds receipt.Domain against the court: what is signed, and who signed.
func (b *bench) receiptAgrees(t testing.TB, s receipt.Signed) (signer common.Address, err error) {
	t.Helper()
	domain := receipt.NewDomain(chainOfMachine, b.court)
	answer, err := b.as(common.Address{}, b.bindings.PackReceiptDigest(courtReceipt(s)))
	require.NoError(t, err)
	require.Equal(t, domain.Digest(s.Receipt), common.Hash(answer))

	// The court says whose the signature is when it is not the operator's. Nothing is
	// in the bond, so that a report never gets through.
	answer, callErr := b.as(common.Address{}, b.bindings.PackReportOverfull(courtReceipt(s), s.Signature[:]))
	require.Error(t, callErr)
	thrown, err := b.bindings.UnpackError(answer)
	require.NoError(t, err, "%x", answer)

	signer, err = domain.Signer(s)
	var refused *receipt.Error
	switch errors.As(err, &refused); {
	case err == nil && signer == b.signer:
		require.NotContains(t, []string{"*bindings.CourtWrongSigner", "*bindings.CourtECDSAInvalidSignature", "*bindings.CourtECDSAInvalidSignatureS"}, typeName(thrown))
	case err == nil:
		require.Equal(t, &bindings.CourtWrongSigner{Signer: signer}, thrown)
	case refused.Reason == receipt.HighS:
		require.Equal(t, "*bindings.CourtECDSAInvalidSignatureS", typeName(thrown))
	default:
		require.Equal(t, receipt.BadSignature, refused.Reason)
		require.Equal(t, "*bindings.CourtECDSAInvalidSignature", typeName(thrown))
	}
	return signer, err
}

var (
	receiptKey = must(crypto.ToECDSA(common.FromHex("0x0101010101010101010101010101010101010101010101010101010101010101")))
	groupOrder = common.FromHex("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
)

// strangeReceipt signs a receipt and changes it, or its signature, or nothing.
func strangeReceipt(t testing.TB, b *bench, dice *rand.Rand) receipt.Signed {
	t.Helper()
	d := &draft{dice: dice}
	s, err := receipt.NewDomain(chainOfMachine, b.court).Sign(receipt.Receipt{
		Tag: int64(dice.Uint64()) >> dice.IntN(64), Key: shift.Key(d.random(16)), Payee: bitcoin.Payee(d.random(21)), C: dice.Uint32(), G: dice.Uint32(),
	}, receiptKey)
	require.NoError(t, err)
	switch dice.IntN(10) {
	case 0:
		s.Tag++
	case 1:
		d.flip(s.Key[:])
	case 2:
		d.flip(s.Payee[:])
	case 3:
		s.G, s.C = s.C, s.G
	case 4:
		d.flip(s.Signature[:])
	case 5:
		s.Signature[64] = byte(pick(d, 0, 1, 26, 27, 28, 29, 255))
	case 6: // s of the other half: n − s, and the other v
		v := new(big.Int).SetBytes(groupOrder)
		v.Sub(v, new(big.Int).SetBytes(s.Signature[32:64])).FillBytes(s.Signature[32:64])
		s.Signature[64] ^= 27 ^ 28
	case 7: // the borders of r
		copy(s.Signature[:32], pick(d, groupOrder, make([]byte, 32), d.random(32)))
	case 8: // the borders of s
		half := new(big.Int).Rsh(new(big.Int).SetBytes(groupOrder), 1)
		half.Add(half, big.NewInt(int64(dice.IntN(3)-1)))
		copy(s.Signature[32:64], pick(d, half.FillBytes(make([]byte, 32)), make([]byte, 32), d.random(32)))
	}
	return s
}

func TestReceiptsAgree(t *testing.T) {
	b := newBench(t, crypto.PubkeyToAddress(receiptKey.PublicKey))
	good, others := 0, 0
	refused := map[receipt.Reason]int{}
	const n = 1500
	for seed := range uint64(n) {
		signer, err := b.receiptAgrees(t, strangeReceipt(t, b, rand.New(rand.NewPCG(seed, 4))))
		var e *receipt.Error
		switch {
		case errors.As(err, &e):
			refused[e.Reason]++
		case signer == b.signer:
			good++
		default:
			others++
		}
	}
	t.Logf("%d good, %d of others, refused %v", good, others, refused)
	for _, met := range []int{good, others, refused[receipt.HighS], refused[receipt.BadSignature]} {
		require.GreaterOrEqual(t, met, n/30)
	}
}

// FuzzReceipt does the same on the fuzzer's bytes.
func FuzzReceipt(f *testing.F) {
	b := newBench(f, crypto.PubkeyToAddress(receiptKey.PublicKey))
	for seed := range uint64(16) {
		s := strangeReceipt(f, b, rand.New(rand.NewPCG(seed, 5)))
		f.Add(s.Tag, s.Key[:], s.Payee[:], s.C, s.G, s.Signature[:])
	}
	f.Fuzz(func(t *testing.T, tag int64, key, payee []byte, c, g uint32, signature []byte) {
		s := receipt.Signed{Receipt: receipt.Receipt{Tag: tag, C: c, G: g}}
		copy(s.Key[:], key)
		copy(s.Payee[:], payee)
		copy(s.Signature[:], signature)
		b.receiptAgrees(t, s)
	})
}

// extend brings the relay some headers, and returns the hash of the last.
func (b *bench) extend(t testing.TB, n int) chainhash.Hash {
	t.Helper()
	var headers []byte
	for range n {
		b.tip = mineOn(b.tip.Hash(), easyBits, b.tip.Time()+1)
		headers = append(headers, b.tip[:]...)
	}
	_, _, err := runtime.Call(b.relay, bindings.NewHeaderRelay().PackSubmit(headers), b.evm)
	require.NoError(t, err)
	return b.tip.Hash()
}

// twoWords is EVM code that answers every call with two words: as windowCounts(j) the
// packed counts and their sum.
func twoWords(first, second *big.Int) []byte {
	code := append([]byte{0x7f}, common.BigToHash(first).Bytes()...)
	code = append(append(code, 0x60, 0, 0x52, 0x7f), common.BigToHash(second).Bytes()...)
	return append(code, 0x60, 32, 0x52, 0x60, 64, 0x60, 0, 0xf3)
}

// TestSamplesAgree draws in the court and in Go, over windows of all kinds. The pool's
// code is replaced once the court stands: to post such counts would take proofs.
func TestSamplesAgree(t *testing.T) {
	b := newBench(t, common.Address{1})
	dice := rand.New(rand.NewPCG(1, 6))
	openings := map[uint64]int64{} // state by id
	for len(openings) < 300 {
		openings[dice.Uint64()>>dice.IntN(64)] = 8 + dice.Int64()>>(1+dice.IntN(60))
	}
	ids := slices.Sorted(maps.Keys(openings))
	for _, id := range ids {
		_, err := b.as(b.pool, b.bindings.PackBegin(id, openings[id]))
		require.NoError(t, err)
	}
	header := b.extend(t, 6)
	for _, id := range ids {
		var d sample.Draw
		for i := range d.Counts {
			if dice.IntN(4) > 0 {
				d.Counts[i] = uint16(dice.Uint32()) >> dice.IntN(16)
			}
		}
		d.Counts[dice.IntN(len(d.Counts))] = uint16(1 + dice.IntN(1<<15))
		b.evm.State.SetCode(b.pool, twoWords(sample.Pack(d.Counts), big.NewInt(int64(d.Total()))), 0)
		_, err := b.as(common.Address{2}, b.bindings.PackDraw(id))
		require.NoError(t, err)

		answer, err := b.as(common.Address{2}, b.bindings.PackDrawOf(id))
		require.NoError(t, err)
		drawn, err := b.bindings.UnpackDrawOf(answer)
		require.NoError(t, err)
		d.Seed = sample.Seed(chainOfMachine, b.pool, id, header)
		require.Equal(t, d.Seed, common.Hash(drawn.Seed))
		counts, ok := sample.Unpack(drawn.Counts)
		require.True(t, ok)
		require.Equal(t, d.Counts, counts)

		answer, err = b.as(common.Address{2}, b.bindings.PackSamplesOf(id))
		require.NoError(t, err)
		samples, err := b.bindings.UnpackSamplesOf(answer)
		require.NoError(t, err)
		require.Len(t, samples.K, sampleCount)
		for n := range samples.K {
			slot, index, ok := d.At(uint8(n))
			require.True(t, ok)
			require.Equal(t, uint64(openings[id]-7+int64(slot)), samples.K[n])
			require.Equal(t, index, samples.Index[n])
			require.False(t, samples.Answered[n])
		}
	}
}

// TestBondAgrees holds what the court asks for and takes against core/bond, whatever
// the pool says that is not settled.
func TestBondAgrees(t *testing.T) {
	b := newBench(t, common.Address{1})
	terms := bond.Terms{Leaves: 64, ND: 64, Samples: sampleCount, SharePrice: uint256.NewInt(sharePrice)}
	dice := rand.New(rand.NewPCG(1, 7))
	for range 300 {
		unsettled := new(uint256.Int).Rsh(&uint256.Int{dice.Uint64(), dice.Uint64()}, uint(dice.IntN(128)))
		b.evm.State.SetCode(b.pool, twoWords(unsettled.ToBig(), new(big.Int)), 0)
		for want, input := range map[*uint256.Int][]byte{
			terms.PenaltyRoundedUp(unsettled):  b.bindings.PackPenalty(),
			terms.RequiredRoundedUp(unsettled): b.bindings.PackBondRequired(),
		} {
			answer, err := b.as(common.Address{2}, input)
			require.NoError(t, err)
			require.Equal(t, want, new(uint256.Int).SetBytes(answer), "%s unsettled", unsettled)
		}
	}
}

// FuzzSample holds the contracts' draw against sample.Draw, one sample at a time.
func FuzzSample(f *testing.F) {
	f.Add(make([]byte, 32), make([]byte, 16), uint8(0))
	f.Add(make([]byte, 32), append(make([]byte, 15), 1), uint8(31))
	f.Add(make([]byte, 32), bytes.Repeat([]byte{0xff}, 16), uint8(255))
	j := newJudge(f)
	f.Fuzz(func(t *testing.T, seed, counts []byte, n uint8) {
		var d sample.Draw
		copy(d.Seed[:], seed)
		for i := range min(len(d.Counts), len(counts)/2) {
			d.Counts[i] = binary.BigEndian.Uint16(counts[2*i:])
		}
		slot, index, ok := d.At(n)
		if !ok {
			return // the court does not draw from nothing
		}
		answer, refused := j.call(t, "sample", d.Seed, sample.Pack(d.Counts), big.NewInt(int64(n)))
		require.False(t, refused)
		require.EqualValues(t, slot, new(big.Int).SetBytes(answer[:32]).Uint64())
		require.EqualValues(t, index, new(big.Int).SetBytes(answer[32:]).Uint64())
	})
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func typeName(v any) string { return fmt.Sprintf("%T", v) }
