package chain

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/bindings"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// The functions below return calldata for the court, but PackApprove, which is the
// asset's.

// PackApprove lets a spender take that much of the sender's asset.
func PackApprove(spender common.Address, amount *uint256.Int) []byte {
	return coin.PackApprove(spender, amount.ToBig())
}

// PackDeposit adds to the bond what the court may take of the sender's asset.
func PackDeposit(amount *uint256.Int) []byte { return court.PackDeposit(amount.ToBig()) }

// PackRequestWithdrawal asks for a part of the bond, in place of what was asked for
// before.
func PackRequestWithdrawal(amount *uint256.Int) []byte {
	return court.PackRequestWithdrawal(amount.ToBig())
}

// PackWithdraw pays the operator what it asked for.
func PackWithdraw() []byte { return court.PackWithdraw() }

// PackDraw draws the samples of an opening.
func PackDraw(id uint64) []byte { return court.PackDraw(id) }

// PackRedraw begins the samples of an opening anew, after a conviction.
func PackRedraw(id uint64) []byte { return court.PackRedraw(id) }

// PackConvict convicts the shift of a sample that nobody answered.
func PackConvict(id uint64, sample uint8) []byte { return court.PackConvict(id, sample) }

// Answer to a sample: the leaf that was asked for, and the work behind it.
type Answer struct {
	Sample  uint8
	Opening answer.Opening
	Share   share.Evidence
}

// PackAnswer answers samples of an opening.
func PackAnswer(id uint64, answers []Answer) []byte {
	raw := make([]bindings.Answer, len(answers))
	for i, a := range answers {
		raw[i] = bindings.Answer{
			Sample: a.Sample, Miner: a.Opening.Leaf.ID, Path: words(a.Opening.Path), Share: evidence(a.Share),
		}
	}
	return court.PackAnswer(id, raw)
}

// PackReportOmission shows that a receipt counts more shares of a payee than were
// posted: counts and registry hash are those of shift tag + 2.
func PackReportOmission(r receipt.Signed, counts []byte, registryHash common.Hash) []byte {
	return court.PackReportOmission(receiptOf(r), r.Signature[:], counts, registryHash)
}

// PackReportTwice shows two shares receipted under one number.
func PackReportTwice(a, b receipt.Signed) []byte {
	return court.PackReportTwice(receiptOf(a), a.Signature[:], receiptOf(b), b.Signature[:])
}

// PackReportOverfull shows a receipt beyond a shift's capacity.
func PackReportOverfull(r receipt.Signed) []byte {
	return court.PackReportOverfull(receiptOf(r), r.Signature[:])
}

// PackRestore has a receipted share that was left out made good. The gap is that
// of its key in the posted shift.
func PackRestore(r receipt.Signed, e share.Evidence, gap answer.Gap) []byte {
	return court.PackRestore(receiptOf(r), r.Signature[:], evidence(e), bindings.Gap{
		Position: gap.Position, Below: leaf(gap.Below), Above: leaf(gap.Above),
	})
}

// Redemption of a share of a masked shift: its leaf, and the work behind it.
type Redemption struct {
	K       uint64
	Index   uint32
	Opening answer.Opening
	Share   share.Evidence
}

// PackRedeem pays shares of masked shifts their part of an ended opening.
func PackRedeem(id uint64, all []Redemption) []byte {
	raw := make([]bindings.Redemption, len(all))
	for i, r := range all {
		raw[i] = bindings.Redemption{K: r.K, Index: r.Index, Miner: r.Opening.Leaf.ID, Path: words(r.Opening.Path), Share: evidence(r.Share)}
	}
	return court.PackRedeem(id, raw)
}

// Receipted is a share with the operator's receipt for it.
type Receipted struct {
	Receipt receipt.Signed
	Share   share.Evidence
}

// PackRedeemReceipts is PackRedeem for miners who do not have the tree of shift k:
// by receipt, as many of each payee as were posted. counts and registry hash are
// those of the shift.
func PackRedeemReceipts(id, k uint64, counts []byte, registryHash common.Hash, all []Receipted) []byte {
	raw := make([]bindings.Receipted, len(all))
	for i, r := range all {
		raw[i] = bindings.Receipted{Receipt: receiptOf(r.Receipt), Signature: r.Receipt.Signature[:], Share: evidence(r.Share)}
	}
	return court.PackRedeemReceipts(id, k, counts, registryHash, raw)
}

func receiptOf(s receipt.Signed) bindings.Receipt {
	return bindings.Receipt{Tag: s.Tag, Key: keyInteger(s.Key), Payee: s.Payee, C: s.C, G: s.G}
}

func evidence(e share.Evidence) bindings.ShareEvidence {
	branch := make([][32]byte, len(e.Branch))
	for i := range branch {
		branch[i] = e.Branch[i]
	}
	return bindings.ShareEvidence{Header: e.Header[:], Coinbase: e.Coinbase, Branch: branch}
}

// leaf is the contract's form of an opening; nil, which it does not look at, is
// all zero.
func leaf(o *answer.Opening) bindings.Leaf {
	if o == nil {
		return bindings.Leaf{Key: new(big.Int)}
	}
	return bindings.Leaf{Miner: o.Leaf.ID, Key: keyInteger(o.Leaf.Key), Path: words(o.Path)}
}

func keyInteger(k shift.Key) *big.Int { return new(big.Int).SetBytes(k[:]) }

func words(path []fr.Element) [][32]byte {
	words := make([][32]byte, len(path))
	for i := range path {
		words[i] = path[i].Bytes()
	}
	return words
}
