package vectors

import (
	"crypto/ecdsa"
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
)

// receiptFile is receipt.json.
type receiptFile struct {
	Receipts []receiptVector     `json:"receipts"`
	Pairs    []receiptPairVector `json:"pairs"`
	JSON     []receiptJSONVector `json:"json"`
}

// receiptVector is a receipt with a signature that should be of expectedSigner, and
// what receipt.Domain.Verify says. signer is who did sign, zero when nobody.
type receiptVector struct {
	Name           string `json:"name"`
	ChainID        string `json:"chainId"`
	Court          string `json:"court"`
	Tag            string `json:"tag"`
	Key            string `json:"key"`
	Payee          string `json:"payee"`
	C              string `json:"c"`
	G              string `json:"g"`
	Separator      string `json:"separator"`
	StructHash     string `json:"structHash"`
	Digest         string `json:"digest"`
	Signature      string `json:"signature"`
	Signer         string `json:"signer"`
	ExpectedSigner string `json:"expectedSigner"`
	Reason         string `json:"reason"`
}

// receiptPairVector is two receipts and whether they contradict each other
// (receipt.Twice).
type receiptPairVector struct {
	Name   string `json:"name"`
	TagA   string `json:"tagA"`
	KeyA   string `json:"keyA"`
	PayeeA string `json:"payeeA"`
	CA     string `json:"cA"`
	GA     string `json:"gA"`
	TagB   string `json:"tagB"`
	KeyB   string `json:"keyB"`
	PayeeB string `json:"payeeB"`
	CB     string `json:"cB"`
	GB     string `json:"gB"`
	Twice  bool   `json:"twice"`
}

// receiptJSONVector is a JSON text, and the receipt that is read from it, as it is
// written again; canonical is empty when it is refused.
type receiptJSONVector struct {
	Text      string `json:"text"`
	Canonical string `json:"canonical"`
	Reason    string `json:"reason"`
}

func TestReceipt(t *testing.T) {
	golden(t, "receipt.json", receiptFile{receiptVectors(t), receiptPairs(), receiptJSON(t)})
}

// receiptKey is a signing key that everybody knows.
func receiptKey(t *testing.T, seed string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	require.NoError(t, err)
	return key
}

func receiptVectors(t *testing.T) []receiptVector {
	key, stranger := receiptKey(t, "paydirt receipts"), receiptKey(t, "a stranger")
	expected := crypto.PubkeyToAddress(key.PublicKey)
	order := crypto.S256().Params().N
	const chainID = 1337
	court := common.HexToAddress("0xc0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0")
	usual := receipt.Receipt{Tag: 5, Key: shift.Key{0: 0xab, 15: 0xcd}, Payee: payee(0), C: 3, G: 41}
	extreme := receipt.Receipt{Tag: math.MaxInt64, Key: shift.Key(common.FromHex("0xffffffffffffffffffffffffffffffff")), C: math.MaxUint32, G: math.MaxUint32}
	for i := range extreme.Payee {
		extreme.Payee[i] = 0xff
	}
	first := receipt.Receipt{Tag: -1, Key: shift.Key{15: 1}, Payee: payee(1), C: 1, G: 1}

	var out []receiptVector
	for _, c := range []struct {
		name   string
		signer *ecdsa.PrivateKey
		r      receipt.Receipt
		at     receipt.Domain // where it was signed for; the zero value: here
		after  func(*receipt.Signed)
		reason receipt.Reason
	}{
		{"usual", key, usual, receipt.Domain{}, nil, 0},
		{"first-tag", key, first, receipt.Domain{}, nil, 0},
		{"all-bits", key, extreme, receipt.Domain{}, nil, 0},
		{"of-a-stranger", stranger, usual, receipt.Domain{}, nil, receipt.WrongSigner},
		{"of-another-chain", key, usual, receipt.NewDomain(chainID+1, court), nil, receipt.WrongSigner},
		{"of-another-court", key, usual, receipt.NewDomain(chainID, common.Address{1}), nil, receipt.WrongSigner},
		{"another-tag", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.Tag++ }, receipt.WrongSigner},
		{"another-key", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.Key[15] ^= 1 }, receipt.WrongSigner},
		{"another-payee", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.Payee[20] ^= 1 }, receipt.WrongSigner},
		{"another-payee-type", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.Payee[0] = 1 }, receipt.WrongSigner},
		{"another-c", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.C++ }, receipt.WrongSigner},
		{"another-g", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.G++ }, receipt.WrongSigner},
		{"high-s", key, usual, receipt.Domain{}, func(s *receipt.Signed) {
			word := s.Signature[32:64]
			new(big.Int).Sub(order, new(big.Int).SetBytes(word)).FillBytes(word)
			s.Signature[64] = 27 + 28 - s.Signature[64]
		}, receipt.HighS},
		{"v-0", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.Signature[64] -= 27 }, receipt.BadSignature},
		{"v-29", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.Signature[64] = 29 }, receipt.BadSignature},
		{"v-of-the-other-parity", key, usual, receipt.Domain{}, func(s *receipt.Signed) { s.Signature[64] = 27 + 28 - s.Signature[64] }, receipt.WrongSigner},
		{"r-0", key, usual, receipt.Domain{}, func(s *receipt.Signed) { clear(s.Signature[:32]) }, receipt.BadSignature},
		{"s-0", key, usual, receipt.Domain{}, func(s *receipt.Signed) { clear(s.Signature[32:64]) }, receipt.BadSignature},
		{"r-of-the-order", key, usual, receipt.Domain{}, func(s *receipt.Signed) { order.FillBytes(s.Signature[:32]) }, receipt.BadSignature},
		{"zeros", key, usual, receipt.Domain{}, func(s *receipt.Signed) { clear(s.Signature[:]) }, receipt.BadSignature},
	} {
		here := receipt.NewDomain(chainID, court)
		if c.at == (receipt.Domain{}) {
			c.at = here
		}
		s, err := c.at.Sign(c.r, c.signer)
		require.NoError(t, err, c.name)
		if c.after != nil {
			c.after(&s)
		}
		if err := here.Verify(s, expected); c.reason == 0 {
			require.NoError(t, err, c.name)
		} else {
			require.Equal(t, c.reason, reasonOf(t, err), "%s: %v", c.name, err)
		}
		signer, _ := here.Signer(s)
		out = append(out, receiptVector{
			Name: c.name, ChainID: decimal(uint64(chainID)), Court: hexAddress(court),
			Tag: signed(s.Tag), Key: hexBytes(s.Key[:]), Payee: hexBytes(s.Payee[:]), C: decimal(s.C), G: decimal(s.G),
			Separator: hexWord(here.Separator()), StructHash: hexWord(s.StructHash()), Digest: hexWord(here.Digest(s.Receipt)),
			Signature: hexBytes(s.Signature[:]), Signer: hexAddress(signer), ExpectedSigner: hexAddress(expected), Reason: name(c.reason),
		})
	}
	return out
}

func reasonOf(t *testing.T, err error) receipt.Reason {
	var e *receipt.Error
	require.True(t, errors.As(err, &e), "%v", err)
	return e.Reason
}

func receiptPairs() []receiptPairVector {
	a := receipt.Receipt{Tag: 5, Key: shift.Key{15: 1}, Payee: payee(0), C: 3, G: 41}
	b := receipt.Receipt{Tag: 5, Key: shift.Key{15: 2}, Payee: payee(0), C: 4, G: 42}
	var out []receiptPairVector
	for _, c := range []struct {
		name   string
		change func(*receipt.Receipt)
	}{
		{"two-shares", func(*receipt.Receipt) {}},
		{"same-g", func(b *receipt.Receipt) { b.G = a.G }},
		{"same-g-of-another-payee", func(b *receipt.Receipt) { b.G, b.Payee = a.G, payee(1) }},
		{"same-c", func(b *receipt.Receipt) { b.C = a.C }},
		{"same-c-of-another-payee", func(b *receipt.Receipt) { b.C, b.Payee = a.C, payee(1) }},
		{"same-numbers-under-another-tag", func(b *receipt.Receipt) { b.C, b.G, b.Tag = a.C, a.G, a.Tag+1 }},
		{"one-key-with-other-numbers", func(b *receipt.Receipt) { b.Key = a.Key }},
		{"one-key-of-two-payees-under-one-g", func(b *receipt.Receipt) { b.Key, b.G, b.Payee = a.Key, a.G, payee(1) }},
		{"one-receipt", func(b *receipt.Receipt) { *b = a }},
	} {
		b := b
		c.change(&b)
		out = append(out, receiptPairVector{
			c.name,
			signed(a.Tag), hexBytes(a.Key[:]), hexBytes(a.Payee[:]), decimal(a.C), decimal(a.G),
			signed(b.Tag), hexBytes(b.Key[:]), hexBytes(b.Payee[:]), decimal(b.C), decimal(b.G),
			receipt.Twice(a, b),
		})
	}
	return out
}

func receiptJSON(t *testing.T) []receiptJSONVector {
	s, err := receipt.NewDomain(1337, common.Address{0xc0}).Sign(receipt.Receipt{Tag: -1, Key: shift.Key{15: 5}, Payee: payee(0), C: 1, G: 7}, receiptKey(t, "paydirt receipts"))
	require.NoError(t, err)
	const key, signature = `"key":"0x00000000000000000000000000000005"`, `"signature":"0x00"`
	var out []receiptJSONVector
	for _, text := range []string{
		string(s.AppendJSON(nil)),
		`[]`,
		`{}`,
		`{"tag":-1,` + key + `,"c":1,"g":7,` + signature + `}`,
		`{"tag":"-1",` + key + `,"payee":"0x00","c":1,"g":7,` + signature + `}`,
		`{"tag":-2,` + key + `,"payee":"0x00","c":1,"g":7,` + signature + `}`,
		`{"tag":-1,` + key + `,"payee":"0x00","c":0,"g":7,` + signature + `}`,
		`{"tag":-1,` + key + `,"payee":"0x00","c":1,"g":4294967296,` + signature + `}`,
		`{"tag":-1,` + key + `,"payee":"0x00","c":1,"g":7,` + signature + `}`,
	} {
		v := receiptJSONVector{Text: text}
		var read receipt.Signed
		if err := read.UnmarshalJSON([]byte(text)); err != nil {
			v.Reason = reasonOf(t, err).String()
		} else {
			v.Canonical = string(read.AppendJSON(nil))
		}
		out = append(out, v)
	}
	return out
}
