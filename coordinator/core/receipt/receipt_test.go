package receipt

import (
	"crypto/ecdsa"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
)

var (
	testCourt = common.HexToAddress("0xC0C0c0c0c0C0C0c0c0c0C0C0c0c0c0c0C0c0C0c0")
	testKey   = mustKey("b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")
	example   = Receipt{Tag: -1, Key: shift.Key{15: 5}, Payee: bitcoin.EVMPayee([20]byte{1, 19: 2}), C: 1, G: 7}
)

func mustKey(digits string) *ecdsa.PrivateKey {
	key, err := crypto.HexToECDSA(digits)
	if err != nil {
		panic(err)
	}
	return key
}

func requireReason(t *testing.T, err error, reason Reason) {
	t.Helper()
	var e *Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, reason, e.Reason, "%v", err)
}

// The digest is that of an EIP-712 library which others use.
func TestDigestIsThatOfGoEthereum(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	random := func(n int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(r.Uint32())
		}
		return b
	}
	tags := []int64{-1, 0, 1, math.MaxInt64, math.MinInt64}
	for i := range 50 {
		receipt := Receipt{Tag: tags[i%len(tags)], Key: shift.Key(random(16)), Payee: bitcoin.Payee(random(21)), C: r.Uint32(), G: r.Uint32()}
		chainID, court := r.Uint64(), common.Address(random(20))
		data := apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
				"Receipt":      {{Name: "tag", Type: "int64"}, {Name: "key", Type: "uint128"}, {Name: "payee", Type: "bytes21"}, {Name: "c", Type: "uint32"}, {Name: "g", Type: "uint32"}},
			},
			PrimaryType: "Receipt",
			Domain: apitypes.TypedDataDomain{
				Name: "Paydirt", Version: "1", ChainId: (*ethmath.HexOrDecimal256)(new(big.Int).SetUint64(chainID)), VerifyingContract: court.Hex(),
			},
			Message: apitypes.TypedDataMessage{
				"tag": big.NewInt(receipt.Tag), "key": new(big.Int).SetBytes(receipt.Key[:]), "payee": receipt.Payee[:],
				"c": new(big.Int).SetUint64(uint64(receipt.C)), "g": new(big.Int).SetUint64(uint64(receipt.G)),
			},
		}
		want, _, err := apitypes.TypedDataAndHash(data)
		require.NoError(t, err)
		require.Equal(t, common.Hash(want), NewDomain(chainID, court).Digest(receipt), "%+v", receipt)
	}
}

func TestSign(t *testing.T) {
	d := NewDomain(1337, testCourt)
	signed, err := d.Sign(example, testKey)
	require.NoError(t, err)
	again, err := d.Sign(example, testKey)
	require.NoError(t, err)
	require.Equal(t, signed, again, "two signatures of one receipt must not differ")

	signer, err := d.Signer(signed)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(testKey.PublicKey), signer)
	require.NoError(t, d.Verify(signed, signer))
	requireReason(t, d.Verify(signed, common.Address{1}), WrongSigner)

	//lint:ignore SA1019 a key of zero can not be made in another way
	_, err = d.Sign(example, &ecdsa.PrivateKey{PublicKey: testKey.PublicKey, D: new(big.Int)})
	requireReason(t, err, BadKey)
	_, err = d.SignBy(example, shortSigner{})
	requireReason(t, err, BadKey)
}

type shortSigner struct{}

func (shortSigner) SignHash(common.Hash) ([]byte, error) { return make([]byte, 64), nil }

// Every field, the chain and the court are signed.
func TestEverythingIsSigned(t *testing.T) {
	d := NewDomain(1337, testCourt)
	signed, err := d.Sign(example, testKey)
	require.NoError(t, err)
	signer := crypto.PubkeyToAddress(testKey.PublicKey)
	for name, change := range map[string]func(*Signed){
		"tag":   func(s *Signed) { s.Tag++ },
		"key":   func(s *Signed) { s.Key[0] ^= 1 },
		"payee": func(s *Signed) { s.Payee[20] ^= 1 },
		"type":  func(s *Signed) { s.Payee[0] ^= 1 },
		"c":     func(s *Signed) { s.C++ },
		"g":     func(s *Signed) { s.G++ },
	} {
		other := signed
		change(&other)
		requireReason(t, d.Verify(other, signer), WrongSigner)
		require.NotEqual(t, signed.StructHash(), other.StructHash(), name)
	}
	requireReason(t, NewDomain(1338, testCourt).Verify(signed, signer), WrongSigner)
	requireReason(t, NewDomain(1337, common.Address{1}).Verify(signed, signer), WrongSigner)
}

// There is one signature for a receipt: what could stand for it is refused.
func TestSignaturesAreNotMalleable(t *testing.T) {
	d := NewDomain(1337, testCourt)
	signed, err := d.Sign(example, testKey)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		reason Reason
		change func(*Signature)
	}{
		"the other s": {HighS, func(g *Signature) {
			s := new(big.Int).SetBytes(g[32:64])
			s.Sub(crypto.S256().Params().N, s).FillBytes(g[32:64])
			g[64] = 27 + 28 - g[64]
		}},
		"s just above half": {HighS, func(g *Signature) { copy(g[32:64], halfOrder[:]); g[63]++ }},
		"v of 0":            {BadSignature, func(g *Signature) { g[64] -= 27 }},
		"v of 29":           {BadSignature, func(g *Signature) { g[64] = 29 }},
		"r of 0":            {BadSignature, func(g *Signature) { clear(g[:32]) }},
		"s of 0":            {BadSignature, func(g *Signature) { clear(g[32:64]) }},
		"r of the order":    {BadSignature, func(g *Signature) { crypto.S256().Params().N.FillBytes(g[:32]) }},
		"all zero":          {BadSignature, func(g *Signature) { clear(g[:]) }},
	} {
		t.Run(name, func(t *testing.T) {
			bad := signed
			c.change(&bad.Signature)
			_, err := d.Signer(bad)
			requireReason(t, err, c.reason)
		})
	}
	require.Equal(t, halfOrder[:], new(big.Int).Rsh(crypto.S256().Params().N, 1).FillBytes(make([]byte, 32)))
	half := signed
	copy(half.Signature[32:64], halfOrder[:])
	_, err = d.Signer(half)
	require.NoError(t, err, "half itself is allowed; some key signed that")
}

func TestBreaches(t *testing.T) {
	a := example
	for name, c := range map[string]struct {
		twice  bool
		change func(*Receipt)
	}{
		"the same":                               {false, func(*Receipt) {}},
		"the next share":                         {false, func(b *Receipt) { b.Key[0]++; b.C++; b.G++ }},
		"another key under one g":                {true, func(b *Receipt) { b.Key[0]++; b.C++ }},
		"another payee's key under one g":        {true, func(b *Receipt) { b.Key[0]++; b.Payee[1]++ }},
		"another key under one c":                {true, func(b *Receipt) { b.Key[0]++; b.G++ }},
		"the c of another payee":                 {false, func(b *Receipt) { b.Key[0]++; b.G++; b.Payee[1]++ }},
		"under another tag":                      {false, func(b *Receipt) { b.Key[0]++; b.Tag++ }},
		"one key with other numbers is odd only": {false, func(b *Receipt) { b.C++; b.G++ }},
	} {
		b := a
		c.change(&b)
		require.Equal(t, c.twice, Twice(a, b), name)
		require.Equal(t, c.twice, Twice(b, a), name)
	}
	require.False(t, Receipt{G: 64}.Overfull(64))
	require.True(t, Receipt{G: 65}.Overfull(64))
	require.False(t, Receipt{C: 3}.Omitted(3))
	require.True(t, Receipt{C: 3}.Omitted(2))
	require.True(t, Receipt{C: 1}.Omitted(0))
	require.True(t, Receipt{C: math.MaxUint16 + 1}.Omitted(math.MaxUint16))
}

func TestReasons(t *testing.T) {
	for r := Malformed; int(r) < len(reasons); r++ {
		require.NotEmpty(t, r.String())
		require.EqualError(t, &Error{Reason: r}, "receipt: "+r.String())
	}
	require.Equal(t, "receipt-reason-0", Reason(0).String())
	require.Equal(t, "receipt-reason-200", Reason(200).String())
	require.EqualError(t, &Error{HighS, "why"}, "receipt: high-s: why")
}

func BenchmarkSign(b *testing.B) {
	d := NewDomain(1337, testCourt)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.Sign(example, testKey); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSigner(b *testing.B) {
	d := NewDomain(1337, testCourt)
	signed, err := d.Sign(example, testKey)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.Signer(signed); err != nil {
			b.Fatal(err)
		}
	}
}
