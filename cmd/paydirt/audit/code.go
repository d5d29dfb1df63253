package audit

import (
	"bytes"
	"context"
	"fmt"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

// checkContracts holds the code of every contract of the pool against the released
// one, its immutable variables included. Everything that the protocol claims of
// the contracts (that there is no owner, that settling takes a proof) is known of
// the released code only, and of the keys that its verifiers were made with.
func (a *auditor) checkContracts(ctx context.Context, p *openPool) error {
	a.progress("reading contract code", 0, 1)
	contracts, err := p.view.Contracts(ctx)
	if err != nil {
		return err
	}
	confirmations, err := p.view.PegConfirmations(ctx)
	if err != nil {
		return err
	}
	made, err := p.BlockAt(ctx, p.info.DeployBlock)
	if err != nil {
		return err
	}
	constants := map[common.Address][]common.Hash{
		p.info.Distributor: distributorConstants(p.info),
		p.info.Court:       courtConstants(p.info),
		p.info.Examiner:    examinerConstants(p.info),
		p.info.Source:      {word(p.info.Relay), word(p.info.Asset), number(uint64(confirmations))},
		p.info.Asset:       {word(p.info.Source)},
	}
	var verifiers chain.Verifiers
	for _, c := range contracts {
		a.checked("contracts")
		switch c.Address {
		case p.info.ShiftVerifier:
			verifiers.Shift = c.Code
		case p.info.SettleVerifier:
			verifiers.Settle = c.Code
		}
		where := fmt.Sprintf("%s %s", c.Name, c.Address)
		if c.Released == nil {
			a.broke(RuleCode, where, "this program knows no such contract: nothing can be said about what it does")
			continue
		}
		if c.Address == p.info.Relay {
			a.checkRelay(where, c)
			continue
		}
		embedded := 0
		if c.Address == p.info.Distributor {
			embedded = receiverVariables
		}
		known := constants[c.Address]
		if c.Address == p.info.Court {
			known = append(known, timesOf(c.Code, made.Time, p.head.Time)...)
		}
		if err := sameCode(c.Code, c.Released, known, embedded); err != nil {
			a.broke(RuleCode, where, "%v", err)
		}
	}
	a.checked("contracts")
	if p.info.ReceiverInitCodeHash != chain.ReceiverInitCodeHash {
		a.broke(RuleCode, "receivers", "their creation code has hash %s, the released one %s", p.info.ReceiverInitCodeHash, chain.ReceiverInitCodeHash)
	}
	if verifiers.Development() {
		a.warn("unsafe development setup: whoever knows the seed of these verifying keys can forge any proof")
	} else {
		a.note("whose verifying keys these are is not known here: hold them against a ceremony with `paydirt ceremony check`")
	}
	return nil
}

// receiverVariables is how many immutable variables the contract Receiver has in
// its code, which is a part of the distributor's.
const receiverVariables = 2

// distributorConstants are the immutable variables of a distributor.
func distributorConstants(i chain.Info) []common.Hash {
	emptyRoot := state.EmptyCountsRoot(i.Tier)
	return []common.Hash{
		word(i.Operator), word(i.Court), word(i.Source), word(i.Relay), word(i.Asset), word(i.ShiftVerifier), word(i.SettleVerifier),
		number(uint64(i.Tier.Miners)), number(uint64(i.Tier.Leaves)), number(uint64(i.Tier.Threshold())),
		number(uint64(i.ND)), number(uint64(i.FeeBps)), number(uint64(i.AnchorMaxDepth)), number(i.DeployBlock),
		i.Evidence.MinSettlement.Bytes32(), pathLength(i.Tier.Miners), i.ReceiverInitCodeHash, common.Hash(emptyRoot.Bytes()),
	}
}

// pathLength is how many words a path in a tree of that many leaves has.
func pathLength(leaves int) common.Hash {
	return number(uint64(tree.PathLength(bits.Len(uint(leaves)) - 1)))
}

// courtConstants are the immutable variables of a court, but for when it was made.
func courtConstants(i chain.Info) []common.Hash {
	e := i.Evidence
	block := new(uint256.Int).Mul(&e.SharePrice, uint256.NewInt(uint64(i.ND)))
	return []common.Hash{
		word(i.Distributor), word(i.ReceiptSigner), word(i.Examiner), word(i.Asset), word(i.Operator), word(i.Relay), e.SharePrice.Bytes32(),
		number(uint64(e.Samples)), number(uint64(e.ResponseWindow)), number(uint64(e.EvidencePeriod)), number(uint64(e.WithdrawalDelay)),
		number(uint64(e.MaxTipAge)), number(uint64(i.Tier.Leaves)), number(uint64(i.ND)), i.Bond().ShiftValue().Bytes32(), block.Bytes32(),
	}
}

// examinerConstants are the immutable variables of an examiner.
func examinerConstants(i chain.Info) []common.Hash {
	return []common.Hash{word(i.Distributor), number(uint64(i.Halving)), word(i.Relay), number(uint64(i.ND)), pathLength(i.Tier.Leaves)}
}

// timesOf returns every variable in a code that is a time between two: the court's
// making is none of the pool's constants, and only the delay of a withdrawal before
// the first shift hangs on it.
func timesOf(code []byte, from, to uint64) (all []common.Hash) {
	for at := 0; at+len(variable) <= len(code); at++ {
		if code[at] != variable[0] {
			continue
		}
		v := new(uint256.Int).SetBytes(code[at+1 : at+len(variable)])
		if v.IsUint64() && v.Uint64() >= from && v.Uint64() <= to {
			all = append(all, v.Bytes32())
		}
	}
	return all
}

// checkRelay also says which Bitcoin network the relay's constants are of.
func (a *auditor) checkRelay(where string, c chain.Contract) {
	if err := sameCode(c.Code, c.Released, nil, 0); err != nil {
		a.broke(RuleCode, where, "%v", err)
		return
	}
	for _, network := range []bitcoin.Params{bitcoin.Mainnet, bitcoin.Signet, bitcoin.Regtest} {
		fixed := uint64(0)
		if network.NoRetarget {
			fixed = 1
		}
		constants := []common.Hash{number(uint64(network.PowLimitBits)), number(uint64(network.Interval)), number(uint64(network.Timespan)), number(fixed)}
		if sameCode(c.Code, c.Released, constants, 0) == nil {
			a.note("the relay follows the rules of Bitcoin's %s", network.Name)
			return
		}
	}
	a.warn("the relay follows the rules of no Bitcoin network that this program knows")
}

// sameCode compares code with a release in which every immutable variable is the
// instruction PUSH32 of zero, as the compiler leaves it for the constructor to
// fill; a constant zero of the program itself is never written so. What was filled
// in must be one of constants; nil allows anything. The last variables, as many as
// embedded says, are those of a contract that this one creates: they stay zero.
func sameCode(code, release []byte, constants []common.Hash, embedded int) error {
	if len(code) != len(release) {
		return fmt.Errorf("the code has %d bytes, the released one %d", len(code), len(release))
	}
	own := bytes.Count(release, variable) - embedded
	for at := 0; at < len(release); {
		if code[at] != release[at] {
			return fmt.Errorf("the code differs from the released one at byte %d", at)
		}
		if own == 0 || !bytes.HasPrefix(release[at:], variable) {
			at++
			continue
		}
		value := common.Hash(code[at+1 : at+len(variable)])
		if constants != nil && !slices.Contains(constants, value) {
			return fmt.Errorf("an immutable variable is %s, which is none of the pool's constants", value)
		}
		at += len(variable)
		own--
	}
	return nil
}

// variable is PUSH32 0.
var variable = append([]byte{0x7f}, make([]byte, common.HashLength)...)

func word(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

func number(n uint64) common.Hash { return uint256.NewInt(n).Bytes32() }
