package receipt

import (
	"crypto/ecdsa"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
)

// The signed types of EIP-712, and the constants of the domain.
const (
	Name       = "Paydirt"
	Version    = "1"
	DomainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	Type       = "Receipt(int64 tag,uint128 key,bytes21 payee,uint32 c,uint32 g)"
)

var (
	nameHash       = crypto.Keccak256Hash([]byte(Name))
	versionHash    = crypto.Keccak256Hash([]byte(Version))
	domainTypeHash = crypto.Keccak256Hash([]byte(DomainType))
	typeHash       = crypto.Keccak256Hash([]byte(Type))
)

// Receipt is what is signed for one ledger share.
type Receipt struct {
	Tag   int64 // j ≥ −1; the share belongs to shift j + 2
	Key   shift.Key
	Payee bitcoin.Payee
	C     uint32 // number of the share among the payee's under the tag, from 1
	G     uint32 // number of the share among all under the tag, from 1
}

// Signature is r:32 ‖ s:32 ‖ v:1, big-endian, s at most half of the group order, v
// 27 or 28.
type Signature [crypto.SignatureLength]byte

// Signed is a receipt with its signature. Who signed it, Domain.Signer tells.
type Signed struct {
	Receipt
	Signature Signature
}

// Twice reports whether the two contradict each other: one tag, different keys,
// and the same g, or the same payee and the same c.
func Twice(a, b Receipt) bool {
	return a.Tag == b.Tag && a.Key != b.Key && (a.G == b.G || a.Payee == b.Payee && a.C == b.C)
}

// Overfull reports whether more shares are promised than a shift of so many leaves
// can have.
func (r Receipt) Overfull(leaves int) bool { return uint64(r.G) > uint64(leaves) }

// Omitted reports whether the payee's posted count, 0 when it has no id, is below
// what is promised.
func (r Receipt) Omitted(posted uint16) bool { return r.C > uint32(posted) }

// Domain is where receipts of a pool are valid: the EIP-712 separator of its court.
type Domain struct{ separator common.Hash }

// NewDomain returns the domain of a court.
func NewDomain(chainID uint64, court common.Address) Domain {
	var w [5 * 32]byte
	copy(w[0:], domainTypeHash[:])
	copy(w[32:], nameHash[:])
	copy(w[64:], versionHash[:])
	binary.BigEndian.PutUint64(w[120:], chainID)
	copy(w[140:], court[:])
	return Domain{crypto.Keccak256Hash(w[:])}
}

// Separator returns the EIP-712 domain separator.
func (d Domain) Separator() common.Hash { return d.separator }

// StructHash returns hashStruct of EIP-712; the package documentation has the bytes.
func (r Receipt) StructHash() common.Hash {
	var w [6 * 32]byte
	copy(w[0:], typeHash[:])
	if r.Tag < 0 {
		for i := 32; i < 56; i++ {
			w[i] = 0xff
		}
	}
	binary.BigEndian.PutUint64(w[56:], uint64(r.Tag))
	copy(w[80:], r.Key[:])
	copy(w[96:], r.Payee[:])
	binary.BigEndian.PutUint32(w[156:], r.C)
	binary.BigEndian.PutUint32(w[188:], r.G)
	return crypto.Keccak256Hash(w[:])
}

// Digest returns what is signed: keccak(19 01 ‖ separator ‖ structHash).
func (d Domain) Digest(r Receipt) common.Hash {
	structHash := r.StructHash()
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, d.separator[:], structHash[:])
}

// HashSigner signs a hash with a key that it keeps to itself, as crypto.Sign does:
// r ‖ s ‖ v, s low, v 0 or 1, the nonce by RFC 6979.
type HashSigner interface {
	SignHash(hash common.Hash) ([]byte, error)
}

type privateKey struct{ *ecdsa.PrivateKey }

func (k privateKey) SignHash(hash common.Hash) ([]byte, error) {
	return crypto.Sign(hash[:], k.PrivateKey)
}

// Sign is SignBy for a key at hand.
func (d Domain) Sign(r Receipt, key *ecdsa.PrivateKey) (Signed, error) {
	return d.SignBy(r, privateKey{key})
}

// SignBy signs a receipt. The same receipt and key give the same bytes. It fails
// only for a key that can not sign, with BadKey.
func (d Domain) SignBy(r Receipt, key HashSigner) (Signed, error) {
	raw, err := key.SignHash(d.Digest(r))
	if err != nil {
		return Signed{}, &Error{Reason: BadKey, Detail: err.Error()}
	}
	if len(raw) != len(Signature{}) {
		return Signed{}, &Error{Reason: BadKey, Detail: "a signature of another length"}
	}
	s := Signed{Receipt: r, Signature: Signature(raw)}
	s.Signature[64] += 27
	return s, nil
}

// Signer returns the address that signed. Errors are *Error: HighS, BadSignature.
// Any well-formed signature has some signer: compare it, or use Verify.
func (d Domain) Signer(s Signed) (common.Address, error) {
	raw := s.Signature
	if aboveHalf([32]byte(raw[32:64])) {
		return common.Address{}, &Error{Reason: HighS}
	}
	if raw[64] != 27 && raw[64] != 28 {
		return common.Address{}, &Error{Reason: BadSignature, Detail: "v is neither 27 nor 28"}
	}
	raw[64] -= 27
	digest := d.Digest(s.Receipt)
	key, err := crypto.SigToPub(digest[:], raw[:])
	if err != nil {
		return common.Address{}, &Error{Reason: BadSignature, Detail: err.Error()}
	}
	return crypto.PubkeyToAddress(*key), nil
}

// Verify returns nil when signer signed the receipt, else an *Error: HighS,
// BadSignature, WrongSigner.
func (d Domain) Verify(s Signed, signer common.Address) error {
	switch who, err := d.Signer(s); {
	case err != nil:
		return err
	case who != signer:
		return &Error{Reason: WrongSigner, Detail: "signed by " + who.Hex()}
	}
	return nil
}

// halfOrder is n/2 of secp256k1, rounded down: the greatest s (EIP-2).
var halfOrder = [32]byte(common.FromHex("0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0"))

func aboveHalf(s [32]byte) bool {
	for i := range s {
		if s[i] != halfOrder[i] {
			return s[i] > halfOrder[i]
		}
	}
	return false
}
