package proving

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
)

// Statement is what a task asks to be proven: exactly one of the two.
type Statement struct {
	Shift  *shiftStatement  `json:"shift,omitempty"`
	Settle *settleStatement `json:"settle,omitempty"`
}

// id names the statement.
func (s Statement) id() (string, error) {
	text, err := json.Marshal(s)
	return hex.EncodeToString(crypto.Keccak256(text)), err
}

func (s Statement) kind() string {
	if s.Shift != nil {
		return "shift"
	}
	return "settle"
}

// leafSize is what a leaf takes in a statement: id, 4 bytes big-endian, and key.
const leafSize = 4 + 16

// shiftStatement is a shift as a prover needs it. Leaves are hexadecimal, leafSize
// bytes each.
type shiftStatement struct {
	K      uint64        `json:"k"`
	Tier   string        `json:"tier"`
	Miners int           `json:"miners"`
	Leaves string        `json:"leaves"`
	Inputs []common.Hash `json:"inputs"`
}

func shiftOf(s *shift.Sealed, in state.ShiftInputs) Statement {
	leaves := make([]byte, 0, leafSize*len(s.Leaves))
	for _, l := range s.Leaves {
		leaves = append(binary.BigEndian.AppendUint32(leaves, l.ID), l.Key[:]...)
	}
	return Statement{Shift: &shiftStatement{
		K: s.K, Tier: s.Tier.String(), Miners: s.Miners, Leaves: hex.EncodeToString(leaves), Inputs: words(in[:]),
	}}
}

// decode returns the shift without its new payees, which a proof says nothing about.
func (s *shiftStatement) decode() (*shift.Sealed, state.ShiftInputs, error) {
	var in state.ShiftInputs
	if err := elements(in[:], s.Inputs); err != nil {
		return nil, in, err
	}
	tier, err := shift.ParseTier(s.Tier)
	if err != nil {
		return nil, in, err
	}
	leaves, err := hex.DecodeString(s.Leaves)
	if err != nil || len(leaves)%leafSize != 0 || len(leaves) > leafSize*tier.Leaves {
		return nil, in, fmt.Errorf("proving: leaves of %d digits", len(s.Leaves))
	}
	if s.Miners < 0 || s.Miners > tier.Miners {
		return nil, in, fmt.Errorf("proving: %d miners in tier %s", s.Miners, tier)
	}
	sealed := &shift.Sealed{K: s.K, Tier: tier, Miners: s.Miners, Counts: make([]uint16, s.Miners)}
	for ; len(leaves) > 0; leaves = leaves[leafSize:] {
		leaf := shift.Leaf{ID: binary.BigEndian.Uint32(leaves), Key: shift.Key(leaves[4:leafSize])}
		if int(leaf.ID) >= s.Miners {
			return nil, in, fmt.Errorf("proving: a leaf of miner %d of %d", leaf.ID, s.Miners)
		}
		sealed.Leaves = append(sealed.Leaves, leaf)
		sealed.Counts[leaf.ID]++
	}
	return sealed, in, nil
}

// settleStatement is a settlement as a prover needs it. Amounts are decimal.
type settleStatement struct {
	Earned  []string      `json:"earned"`
	Weights []uint16      `json:"weights"`
	Counts  [][]uint16    `json:"counts"`
	Amount  string        `json:"amount"`
	Inputs  []common.Hash `json:"inputs"`
}

func settleOf(st prover.SettleStatement) Statement {
	s := &settleStatement{Weights: st.Window.Weights[:], Counts: st.Window.Counts[:], Amount: st.Amount.Dec(), Inputs: words(st.Inputs[:])}
	for _, e := range st.Earned {
		s.Earned = append(s.Earned, e.Dec())
	}
	return Statement{Settle: s}
}

func (s *settleStatement) decode() (st prover.SettleStatement, err error) {
	if len(s.Weights) != pplns.WindowShifts || len(s.Counts) != pplns.WindowShifts || len(s.Earned) > shift.MaxMiners {
		return st, fmt.Errorf("proving: %d weights, %d counts, %d miners", len(s.Weights), len(s.Counts), len(s.Earned))
	}
	if err := elements(st.Inputs[:], s.Inputs); err != nil {
		return st, err
	}
	copy(st.Window.Weights[:], s.Weights)
	copy(st.Window.Counts[:], s.Counts)
	if st.Amount, err = uint256.FromDecimal(s.Amount); err != nil {
		return st, fmt.Errorf("proving: amount: %w", err)
	}
	for _, text := range s.Earned {
		e, err := uint256.FromDecimal(text)
		if err != nil {
			return st, fmt.Errorf("proving: earnings: %w", err)
		}
		st.Earned = append(st.Earned, e)
	}
	return st, nil
}

func words(in []fr.Element) []common.Hash {
	out := make([]common.Hash, len(in))
	for i := range in {
		out[i] = in[i].Bytes()
	}
	return out
}

// elements refuses numbers that are not below r.
func elements(out []fr.Element, in []common.Hash) error {
	if len(in) != len(out) {
		return fmt.Errorf("proving: %d public inputs, not %d", len(in), len(out))
	}
	for i := range in {
		if err := out[i].SetBytesCanonical(in[i][:]); err != nil {
			return fmt.Errorf("proving: public input %d: %w", i, err)
		}
	}
	return nil
}
