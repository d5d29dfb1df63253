package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/holiman/uint256"

	"paydirt/cmd/paydirt/amount"
)

// result is what happened. Amounts are base units of the asset.
type result struct {
	BlocksFound  int    `json:"blocks_found"`
	ShiftsPosted int    `json:"shifts_posted"`
	Settled      int    `json:"settled"`
	Claimed      int    `json:"claimed"`
	Fee          string `json:"fee"`
	Dust         string `json:"dust"`
	AuditOK      bool   `json:"audit_ok"`
	Answered     int    `json:"samples_answered"`
	Receipts     int    `json:"receipts"` // that the first miner's proxy checked
	Mirrored     int    `json:"shifts_mirrored"`
	Alarms       int    `json:"alarms"`
	Seconds      int    `json:"seconds"`

	rows     []row
	shares   uint64
	total    uint256.Int
	decimals uint8
}

// row is one miner.
type row struct {
	miner           string
	rate, totalRate uint64 // hashes a second
	shares          uint64
	paid            *uint256.Int
}

// print writes the table and, as the last line, the JSON object.
func (r *result) print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "\nminer\thashrate\tledger shares\tpaid\texpected\tdeviation\t")
	for _, row := range r.rows {
		// expected is the miner's part of what all were paid, by hashrate.
		expected := new(uint256.Int).Mul(&r.total, uint256.NewInt(row.rate))
		expected.Div(expected, uint256.NewInt(row.totalRate))
		fmt.Fprintf(w, "%s\t%s %%\t%d\t%s\t%s\t%s %%\t\n", row.miner, tenths(1000*row.rate/row.totalRate), row.shares,
			amount.Format(row.paid, r.decimals), amount.Format(expected, r.decimals), deviation(row.paid, expected))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(out, "\nThe deviation is luck: %d ledger shares were drawn, not dealt. The split itself is exact, as the audit says.\n\n", r.shares)
	return json.NewEncoder(out).Encode(r)
}

// deviation of paid from expected in percent, with one decimal.
func deviation(paid, expected *uint256.Int) string {
	if expected.IsZero() {
		return "0.0"
	}
	sign, diff := "+", new(uint256.Int)
	if paid.Lt(expected) {
		sign = "-"
		diff.Sub(expected, paid)
	} else {
		diff.Sub(paid, expected)
	}
	diff.Mul(diff, uint256.NewInt(1000))
	return sign + tenths(diff.Div(diff, expected).Uint64())
}

func tenths(n uint64) string { return fmt.Sprintf("%d.%d", n/10, n%10) }
