package chain

import (
	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/bindings"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/state"
)

// The functions below return calldata. All but PackSubmit (the relay) and
// PackDeliver (the source) are calls of the distributor; court_pack.go has those of
// the court.

// PackPostShift posts shift s, with the payees that it adds to the registry.
func PackPostShift(s state.Shift, newPayees []bitcoin.Payee, proof *state.Proof) []byte {
	post := bindings.ShiftPost{
		K: s.K, ShareRoot: s.ShareRoot.Bytes(), CountsRoot: s.CountsRoot.Bytes(), Count: s.Count, Anchor: s.Anchor,
		Counts: s.Counts, Proof: bindings.Proof(*proof),
	}
	for _, p := range newPayees {
		post.NewPayees = append(post.NewPayees, p)
	}
	return distributor.PackPostShift(post)
}

// PackCollect pulls what arrived at receiver_j.
func PackCollect(j int64) []byte { return distributor.PackCollect(j) }

// PackAdvance moves the money of state j, which cannot be settled there, on; see
// book.AdvancesTo.
func PackAdvance(j int64) []byte { return distributor.PackAdvance(j) }

// PackOpen sets all that state j holds aside to be settled.
func PackOpen(j int64) []byte { return distributor.PackOpen(j) }

// PackClose gives back an opening whose window lost all its work.
func PackClose(id uint64) []byte { return distributor.PackClose(id) }

// Settlement of an opening.
type Settlement struct {
	ID          uint64
	Credited    *uint256.Int
	NewEarnRoot fr.Element
	Proof       *state.Proof
}

// PackSettle settles.
func PackSettle(s Settlement) []byte {
	return distributor.PackSettle(bindings.Settlement{
		Id: s.ID, Credited: s.Credited.ToBig(), NewEarnRoot: s.NewEarnRoot.Bytes(), Proof: bindings.Proof(*s.Proof),
	})
}

// PackClaim pays an id what it earned and has not claimed; see book.EarnPath.
func PackClaim(id uint32, earned *uint256.Int, path []fr.Element) []byte {
	return distributor.PackClaim(id, earned.ToBig(), words(path))
}

// PackSetRecipient redirects the sender's claims; the zero address undoes it.
func PackSetRecipient(recipient common.Address) []byte {
	return distributor.PackSetRecipient(recipient)
}

// PackClaimFee pays the operator its fees.
func PackClaimFee() []byte { return distributor.PackClaimFee() }

// PackSubmit submits headers to the relay, parents first.
func PackSubmit(headers []bitcoin.Header) []byte {
	raw := make([]byte, 0, len(headers)*bitcoin.HeaderSize)
	for i := range headers {
		raw = append(raw, headers[i][:]...)
	}
	return headerRelay.PackSubmit(raw)
}

// PackDeliver proves to the peg that a coinbase pays a receiver. The evidence is
// abi.encode(bytes header, bytes coinbase, bytes32[] branch).
func PackDeliver(receiver common.Address, header bitcoin.Header, coinbase []byte, branch []chainhash.Hash) []byte {
	words := make([][32]byte, len(branch))
	for i := range branch {
		words[i] = branch[i]
	}
	evidence, err := evidenceType.Pack(header[:], coinbase, words)
	if err != nil {
		panic("chain: static types: " + err.Error())
	}
	return spvPeg.PackDeliver(receiver, evidence)
}

var evidenceType = func() abi.Arguments {
	var args abi.Arguments
	for _, name := range []string{"bytes", "bytes", "bytes32[]"} {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic("chain: static types: " + err.Error())
		}
		args = append(args, abi.Argument{Type: t})
	}
	return args
}()
