package audit

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/holiman/uint256"

	"paydirt/cmd/paydirt/amount"
)

// WriteText writes the report for people.
func (r *Report) WriteText(w io.Writer) error {
	t := &text{w: tabwriter.NewWriter(w, 0, 0, 2, ' ', 0), decimals: r.Unit.Decimals}
	t.line("pool %s on chain %d, as of block %d (%s)", r.Pool, r.ChainID, r.Block, r.BlockHash)
	if r.Tier != "" {
		t.line("tier %s, pays in %s %s", r.Tier, r.Unit.Symbol, r.Asset)
	}
	t.shifts(r)
	t.states(r)
	t.miners(r)
	t.totals(r)
	t.checks(r)
	t.list("worth knowing", r.Notes)
	t.list("warnings", r.Warnings)
	for i, g := range r.Incomplete {
		t.title(i == 0, "could not be checked")
		t.line("  %s: %s: %s", g.Reason, g.What, g.Detail)
	}
	for i, f := range r.Findings {
		t.title(i == 0, "BROKEN")
		t.line("  %s", f)
	}
	t.line("")
	switch r.ExitCode() {
	case ExitOK:
		t.line("everything holds")
	case ExitBroken:
		t.line("%d rules are broken", len(r.Findings))
	default:
		t.line("no broken rule was seen, but the audit is not complete")
	}
	return t.w.Flush()
}

type text struct {
	w        *tabwriter.Writer
	decimals uint8
}

// line writes a line; the tabwriter keeps the first error for Flush.
func (t *text) line(format string, args ...any) { fmt.Fprintf(t.w, format+"\n", args...) }

// title begins a new part, when it has anything in it.
func (t *text) title(when bool, title string) {
	if when {
		t.line("\n%s", title)
	}
}

func (t *text) money(v *uint256.Int) string { return amount.Format(v, t.decimals) }

func (t *text) list(title string, items []string) {
	for i, item := range items {
		t.title(i == 0, title)
		t.line("  %s", item)
	}
}

func (t *text) shifts(r *Report) {
	for i, s := range r.Shifts {
		if i == 0 {
			t.line("\nshift\tledger shares\tposted in\tanchor\tshare data\tblocks in it")
		}
		t.line("%d\t%d\tblock %d\theight %d, %s\t%s\t%d", s.K, s.Count, s.Block, s.AnchorHeight, s.Anchor, orDash(s.Shares), s.Blocks)
	}
}

func (t *text) states(r *Report) {
	moneyless := true
	for _, s := range r.States {
		if s.Delivered.IsZero() && s.Collected.IsZero() && s.Waiting.IsZero() && s.Held.IsZero() && s.Credited.IsZero() {
			continue
		}
		if moneyless {
			t.line("\nstate\tdelivered\twaiting\tcollected\tto miners\tfee\theld")
			moneyless = false
		}
		t.line("%d\t%s\t%s\t%s\t%s\t%s\t%s", s.J, t.money(s.Delivered), t.money(s.Waiting), t.money(s.Collected),
			t.money(s.Credited), t.money(s.Fee), t.money(s.Held))
	}
}

func (t *text) miners(r *Report) {
	for i, m := range r.Miners {
		if i == 0 {
			t.line("\nminer\tpayee\tledger shares\tearned\tclaimed\tpaid to")
		}
		to := "itself"
		if m.Recipient.Hex() != m.Payee {
			to = m.Recipient.Hex()
		}
		t.line("%d\t%s\t%d\t%s\t%s\t%s", m.ID, m.Payee, m.Shares, t.money(m.Earned), t.money(m.Claimed), to)
	}
}

func (t *text) totals(r *Report) {
	if s := r.Totals; s != nil {
		t.line("\nreceived %s = to miners %s + fees %s + held by states %s + being settled %s + in pots %s",
			t.money(s.Received), t.money(s.Credited), t.money(s.Fees), t.money(s.Held), t.money(s.Opened), t.money(s.Potted))
		t.line("the operator's bond is %s", t.money(s.Bond))
		t.line("claimed by miners %s, fees paid %s", t.money(s.Claimed), t.money(s.FeesPaid))
	}
	if l := r.Luck; l != nil {
		t.line("\n%d verified ledger shares hold %d blocks; %.2f expected; so few or fewer happen by chance with probability %.3g",
			l.LedgerShares, l.Blocks, l.Expected, l.AtMost)
	}
}

func (t *text) checks(r *Report) {
	var items []string
	for _, what := range slices.Sorted(maps.Keys(r.Checked)) {
		items = append(items, fmt.Sprintf("%s %d", what, r.Checked[what]))
	}
	if len(items) > 0 {
		t.line("\nchecked: %s", strings.Join(items, ", "))
	}
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
