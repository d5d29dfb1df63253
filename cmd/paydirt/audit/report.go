package audit

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/cmd/paydirt/amount"
)

// GapReason says why a part of an audit could not be carried out.
type GapReason string

// The reasons of a Gap, a closed set.
const (
	// GapUnreachable: the EVM endpoint did not answer, or refused to.
	GapUnreachable GapReason = "unreachable"
	// GapAnswer: it answered what cannot be true.
	GapAnswer GapReason = "unusable-answer"
	// GapNoPool: there is no distributor contract at the address.
	GapNoPool GapReason = "no-pool"
	// GapNoShares: the share data of a shift is not there.
	GapNoShares GapReason = "no-share-data"
	// GapHistory: the endpoint keeps no old state, which the question is about.
	GapHistory GapReason = "no-history"
	// GapStopped: the audit was interrupted.
	GapStopped GapReason = "stopped"
)

// Gap is a part of the audit that could not be carried out.
type Gap struct {
	Reason GapReason `json:"reason"`
	What   string    `json:"what"`
	Detail string    `json:"detail,omitempty"`
}

// Exit codes of the command.
const (
	ExitOK         = 0 // everything was checked and everything holds
	ExitBroken     = 1 // a rule is broken
	ExitIncomplete = 2 // no broken rule was seen, but not everything could be checked
)

// Report is the outcome of an audit. Amounts are base units of the asset, in
// decimal.
type Report struct {
	OK         bool           `json:"ok"`
	ChainID    uint64         `json:"chain_id"`
	Pool       common.Address `json:"pool"`
	Block      uint64         `json:"block"` // the EVM block as of which everything was read
	BlockHash  common.Hash    `json:"block_hash"`
	Tier       string         `json:"tier"`
	Findings   []Finding      `json:"findings"`
	Incomplete []Gap          `json:"incomplete"`
	Warnings   []string       `json:"warnings"`
	Notes      []string       `json:"notes"`
	Checked    map[string]int `json:"checked"` // how many of each kind were looked at
	Asset      common.Address `json:"asset"`   // what miners are paid in
	Unit       amount.Unit    `json:"unit"`
	Totals     *Totals        `json:"totals,omitempty"`
	Shifts     []ShiftRow     `json:"shifts"`
	States     []StateRow     `json:"states"`
	Miners     []MinerRow     `json:"miners"`
	Luck       *Luck          `json:"luck,omitempty"`
}

// Totals are the sums of a pool's money.
type Totals struct {
	Received *uint256.Int `json:"received"`
	Credited *uint256.Int `json:"credited"`
	Fees     *uint256.Int `json:"fees"`
	Held     *uint256.Int `json:"held"`   // collected, not opened
	Opened   *uint256.Int `json:"opened"` // being settled
	Potted   *uint256.Int `json:"potted"` // parts of convicted shifts, for who proves a share of theirs
	Bond     *uint256.Int `json:"bond"`   // of the operator
	Claimed  *uint256.Int `json:"claimed"`
	FeesPaid *uint256.Int `json:"fees_paid"`
}

// ShiftRow is a posted shift.
type ShiftRow struct {
	K            uint64 `json:"k"`
	Count        uint32 `json:"count"`
	Block        uint64 `json:"block"`         // EVM block of the post
	Anchor       string `json:"anchor"`        // Bitcoin header, as block explorers write it
	AnchorHeight uint32 `json:"anchor_height"` // in the relay
	Shares       string `json:"shares"`        // "verified", "broken", "missing", or "" when there was no share data
	Blocks       int    `json:"blocks"`        // shares that are Bitcoin blocks
}

// StateRow is the money of a state.
type StateRow struct {
	J         int64        `json:"j"`
	Delivered *uint256.Int `json:"delivered"` // by the reward source, to receiver_j
	Waiting   *uint256.Int `json:"waiting"`   // in receiver_j, not collected
	Collected *uint256.Int `json:"collected"`
	Credited  *uint256.Int `json:"credited"`
	Fee       *uint256.Int `json:"fee"`
	Held      *uint256.Int `json:"held"`
}

// MinerRow is a miner of the registry.
type MinerRow struct {
	ID        uint32         `json:"id"`
	Payee     string         `json:"payee"`
	Shares    uint64         `json:"shares"` // posted, over all shifts
	Earned    *uint256.Int   `json:"earned"`
	Claimed   *uint256.Int   `json:"claimed"`
	Recipient common.Address `json:"recipient"`
}

// ExitCode is the command's exit code for this report.
func (r *Report) ExitCode() int {
	switch {
	case len(r.Findings) > 0:
		return ExitBroken
	case len(r.Incomplete) > 0:
		return ExitIncomplete
	}
	return ExitOK
}
