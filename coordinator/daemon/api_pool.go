package daemon

import (
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bitcoin"
)

// health answers with the model of package health, looked at anew.
func (a *api) health(w http.ResponseWriter, r *http.Request) {
	report, status := a.board.Look(), http.StatusOK
	if !report.OK {
		status = http.StatusServiceUnavailable
	}
	a.answer(w, r, status, cacheNever, report)
}

// listOf makes JSON of an empty list [] and not null.
func listOf(texts []string) []string {
	if texts == nil {
		return []string{}
	}
	return texts
}

// poolReport is the answer of /v1/pool.
type poolReport struct {
	ChainID     uint64         `json:"chain_id"`
	Pool        common.Address `json:"pool"`
	Operator    common.Address `json:"operator"`
	Court       common.Address `json:"court"`
	Signer      common.Address `json:"receipt_signer"`
	Tier        string         `json:"tier"`
	ND          uint32         `json:"nd"`
	FeeBps      uint16         `json:"fee_bps"`
	Tag         int64          `json:"tag"`
	OpenShift   uint64         `json:"open_shift"`
	Shares      uint32         `json:"open_shift_shares"`
	Threshold   int            `json:"shift_threshold"`
	Capacity    int            `json:"shift_capacity"`
	Waits       bool           `json:"rotation_waits"`
	Miners      int            `json:"registered_miners"`
	MaxMiners   int            `json:"max_miners"`
	Blocks      int            `json:"blocks_found"`
	Connections int            `json:"connections"`
	Workers     int            `json:"workers"`
	hashrates
	Troubles []string `json:"troubles"`
}

func (a *api) pool(w http.ResponseWriter, r *http.Request) {
	s, now := a.cycle.Status(), a.statistics.of(a.server, a.now())
	a.answer(w, r, http.StatusOK, cacheBriefly, poolReport{
		ChainID: a.info.ChainID, Pool: a.info.Distributor, Operator: a.info.Operator, Court: a.info.Court, Signer: a.info.ReceiptSigner,
		Tier: a.info.Tier.String(), ND: a.info.ND, FeeBps: a.info.FeeBps,
		Tag: s.Tag, OpenShift: s.Open, Shares: s.Shares, Threshold: s.Threshold, Capacity: s.Capacity, Waits: s.Waits,
		Miners: s.Miners, MaxMiners: a.info.Tier.Miners, Blocks: a.blocks.count(), Connections: a.server.Connections(),
		Workers: len(now.workers), hashrates: now.total, Troubles: listOf(s.Troubles),
	})
}

// networkReport is the answer of /v1/network.
type networkReport struct {
	Bitcoin bitcoinReport `json:"bitcoin"`
	EVM     evmReport     `json:"evm"`
}

// bitcoinReport says what is mined on. Template is nil before the first.
type bitcoinReport struct {
	Template *templateReport `json:"template"`
	Nodes    []nodeReport    `json:"nodes"`
}

type templateReport struct {
	Height           uint32    `json:"height"`
	Parent           string    `json:"parent"`
	Bits             hexBits   `json:"bits"`
	Difficulty       float64   `json:"difficulty"`
	LedgerDifficulty float64   `json:"ledger_difficulty"`
	Transactions     int       `json:"transactions"`
	Value            uint64    `json:"value_sat"`
	At               time.Time `json:"at"`
}

type nodeReport struct {
	Node    string `json:"node"`
	Up      bool   `json:"up"`
	Current bool   `json:"current"`
	Height  uint32 `json:"height"`
	Best    string `json:"best"`
	Err     string `json:"err"`
}

type evmReport struct {
	ChainID  uint64         `json:"chain_id"`
	Height   uint64         `json:"height"`
	Account  common.Address `json:"account"`
	Balance  string         `json:"balance_wei"`
	InFlight int            `json:"in_flight"`
	Err      string         `json:"err"`
}

func (a *api) network(w http.ResponseWriter, r *http.Request) {
	h := a.sender.Health()
	report := networkReport{
		Bitcoin: bitcoinReport{Nodes: []nodeReport{}},
		EVM:     evmReport{ChainID: a.info.ChainID, Height: h.Height, Account: a.info.Operator, Balance: "0", InFlight: h.InFlight},
	}
	if h.Balance != nil {
		report.EVM.Balance = h.Balance.String()
	}
	if h.Err != nil {
		report.EVM.Err = h.Err.Error()
	}
	for _, n := range a.nodes.Health() {
		report.Bitcoin.Nodes = append(report.Bitcoin.Nodes, nodeReport{n.Node, n.Up, n.Current, n.Height, n.Best.String(), n.Err})
	}
	if t, at := a.nodes.Newest(); t != nil {
		target, err := bitcoin.TargetFromBits(t.Bits)
		if err != nil {
			a.fail(w, r, http.StatusInternalServerError, "the template's bits: %v", err)
			return
		}
		report.Bitcoin.Template = &templateReport{
			Height: t.Height, Parent: t.Prev.String(), Bits: hexBits(t.Bits), Transactions: len(t.TxIDs), Value: t.Value, At: at.UTC(),
			Difficulty:       bitcoin.DifficultyFromTargetRoundedDown(target),
			LedgerDifficulty: bitcoin.DifficultyFromTargetRoundedDown(bitcoin.LedgerTarget(target, a.info.ND)),
		}
	}
	a.answer(w, r, http.StatusOK, cacheBriefly, report)
}
