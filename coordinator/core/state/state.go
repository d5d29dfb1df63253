package state

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
)

// FirstState is the number of the oldest genesis state.
const FirstState = -1

var (
	domainState = crypto.Keccak256Hash([]byte("paydirt.state.v1"))
	domainZ     = crypto.Keccak256Hash([]byte("paydirt.counts-challenge.v1"))
)

// Pool is the identity of a pool: no hash of one pool is a hash of another.
type Pool struct {
	ChainID     uint64
	Distributor common.Address
	Tier        shift.Tier
}

// Shift is what is posted about shift K, with what it is chained to.
type Shift struct {
	K                     uint64
	Prev                  common.Hash // stateHash_{K−1}
	ShareRoot, CountsRoot fr.Element
	Count                 uint32
	Counts                []byte      // as posted, see shift.EncodeCounts
	RegistryHash          common.Hash // after the new payees of this shift
	Anchor                common.Hash // Bitcoin header hash, internal byte order
}

// NewShift returns what will be posted about a sealed shift, where prev and
// registry are the state hash and the registry hash before it.
func NewShift(s *shift.Sealed, prev, registry, anchor common.Hash) Shift {
	return Shift{
		K: s.K, Prev: prev,
		ShareRoot: s.ShareRoot(), CountsRoot: s.CountsRoot(),
		Count: uint32(len(s.Leaves)), Counts: s.CountsBytes(),
		RegistryHash: RegistryHash(registry, s.NewPayees), Anchor: anchor,
	}
}

// Genesis returns the state hash of the fixed empty states −1 and 0:
// keccak(DOMAIN_STATE, chain id, distributor, j). It panics for every other j,
// which has no state hash without a shift.
func (p Pool) Genesis(j int64) common.Hash {
	if j < FirstState || j > 0 {
		panic("state: only states -1 and 0 are genesis states")
	}
	return words{}.word(domainState).uint(p.ChainID).address(p.Distributor).int(j).hash()
}

// Hash returns stateHash_k:
//
//	keccak(DOMAIN_STATE, chain id, distributor, k, stateHash_{k−1}, shareRoot,
//	       countsRoot, count, keccak(counts), registryHash, anchor)
func (p Pool) Hash(s Shift) common.Hash {
	return words{}.word(domainState).uint(p.ChainID).address(p.Distributor).uint(s.K).
		word(s.Prev).element(s.ShareRoot).element(s.CountsRoot).uint(uint64(s.Count)).
		word(crypto.Keccak256Hash(s.Counts)).word(s.RegistryHash).word(s.Anchor).hash()
}

// RegistryHash returns the hash of the registry after payees were added to the
// registry with hash prev, one after the other: h' = keccak(h, bytes21 payee).
// The empty registry has hash 0.
func RegistryHash(prev common.Hash, payees []bitcoin.Payee) common.Hash {
	for _, p := range payees {
		var word [32]byte
		copy(word[:], p[:])
		prev = words{}.word(prev).word(word).hash()
	}
	return prev
}
