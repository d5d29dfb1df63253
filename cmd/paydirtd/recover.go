package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/holiman/uint256"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/amount"
	"paydirt/coordinator/daemon"
	"paydirt/coordinator/ledger"
)

const (
	recoverFlag       = "recover"
	recoverSharesFlag = "recover-shares"

	fromJournal    = "journal"
	withoutSigning = "without-signing"
)

// recoverOptions are for one start after something was lost. So they are neither keys
// of the configuration file nor variables: one that stayed there would choose again,
// unasked, the next time.
func recoverOptions() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: recoverFlag, Usage: "go on with an old copy of the data directory, by `HOW`: journal (take what is missing from the journal of receipts); a file or URL of `paydirt proxy export`, repeated for more (take what miners hold receipts for; the open tags get no more receipts); or without-signing (the open tags get no more receipts)"},
		&cli.StringSliceFlag{Name: recoverSharesFlag, Usage: "with --recover: mirror of share data, a `URL` or directory, for posted shifts whose shares are lost"},
	}
}

func recovery(c *cli.Context) (*daemon.Recover, error) {
	how := c.StringSlice(recoverFlag)
	switch {
	case len(how) == 0 && len(c.StringSlice(recoverSharesFlag)) > 0:
		return nil, fmt.Errorf("--%s belongs to --%s", recoverSharesFlag, recoverFlag)
	case len(how) == 0:
		return nil, nil
	}
	r := &daemon.Recover{From: ledger.FromReceipts, Mirrors: c.StringSlice(recoverSharesFlag)}
	for _, one := range how {
		switch {
		case one != fromJournal && one != withoutSigning:
			r.Receipts = append(r.Receipts, one)
		case len(how) > 1:
			return nil, fmt.Errorf("--%s %s stands alone", recoverFlag, one)
		case one == fromJournal:
			r.From = ledger.FromJournal
		default:
			r.From = ledger.WithoutSigning
		}
	}
	return r, nil
}

// receiptJournal is where the journal of receipts lies: never inside of the data
// directory, whose copies must not have it.
func receiptJournal(c *cli.Context) (string, error) {
	data, err := filepath.Abs(c.String("data-dir"))
	if err != nil {
		return "", err
	}
	path := c.String("receipts.journal")
	if path == "" {
		return data + ".journal", nil
	}
	journal, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if inside, err := filepath.Rel(withoutLinks(data), withoutLinks(journal)); err == nil && inside != ".." && !strings.HasPrefix(inside, ".."+string(filepath.Separator)) {
		return "", fmt.Errorf("--receipts.journal %s lies inside of the data directory %s: a copy of that would have it, and it could not show that the copy is old", path, data)
	}
	return journal, nil
}

// withoutLinks resolves the symbolic links of a path, as far as it is there.
func withoutLinks(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	if parent := filepath.Dir(path); parent != path {
		return filepath.Join(withoutLinks(parent), filepath.Base(path))
	}
	return path
}

// explainStale says what an operator can do with an old copy of its data directory.
func explainStale(c *cli.Context, config daemon.Config, err error) error {
	var old *daemon.StaleError
	if !errors.As(err, &old) {
		return err
	}
	unit, unitErr := amount.Of(c.Context, old.Asset)
	if unitErr != nil {
		return errors.Join(err, unitErr)
	}
	return errors.New(staleText(old, unit, config.DataDir, config.Journal, runAgain(c)))
}

// runAgain is the command that was given, as far as it says where the pool is.
func runAgain(c *cli.Context) string {
	if c.IsSet(configOption) {
		return fmt.Sprintf("paydirtd run --config %s", c.String(configOption))
	}
	return "paydirtd run"
}

func staleText(e *daemon.StaleError, unit amount.Unit, data, journal, run string) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	coins := func(v *uint256.Int) string { return unit.Format(v) }
	line("refusing to start: %s", staleHeadings[e.Reason])
	line("")
	line("  data directory  %s", data)
	line("  journal         %s", journal)
	line("  found           %s", e.Detail)
	line("")
	line("Receipts may be out for shares that this data directory does not hold. Were it to sign")
	line("on, it would sign their numbers again for other shares, and anyone who holds both")
	line("receipts could have the bond of %s pay %s for each of these shifts,", coins(e.Bond), coins(e.Penalty))
	line("%s in all:", coins(least(e.Twice, e.Bond)))
	line("")
	for _, s := range e.PerShift {
		known := "unknown how many were signed, at most " + fmt.Sprint(e.Leaves)
		switch {
		case s.Posted:
			known = "posted, so all of its shares are public"
		case s.Journal > 0:
			known = fmt.Sprintf("%d by the journal", s.Journal)
		}
		line("  shift %d (tag %d)  %d shares here, %s", s.K, ledger.TagOf(s.K), s.Stored, known)
	}
	line("")
	line("Nothing was changed. If a newer copy of the data directory exists, stop here and use that.")
	if e.Reason == ledger.JournalMissing {
		line("If the journal lies elsewhere, for example after a move, name it with --receipts.journal.")
	}
	line("Else start once with one of these:")
	if e.Reason == ledger.JournalAhead {
		line("")
		line("  %s --recover journal", run)
		line("      takes the missing shares from the journal under their numbers. Costs nothing; signing goes on.")
	}
	line("")
	line("  %s --recover receipts.ndjson", run)
	line("      takes the shares for which miners hold receipts: `paydirt proxy export` writes such a file,")
	line("      the option can be repeated. Every share that is shown costs nothing. Signs nothing under the")
	line("      tags above; for what nobody shows the bound is that of the next way.")
	line("")
	line("  %s --recover without-signing", run)
	line("      goes on with what is here and in the journal. Shares under the tags above are credited without")
	line("      receipts, so `paydirt proxy` leaves until the next tag. Can cost, for each shift that is not")
	line("      posted, the penalty once and the price of each receipted share that is missing:")
	for _, s := range e.PerShift {
		if s.Posted {
			continue
		}
		line("        shift %d  %s = %s + %d shares", s.K, coins(s.Most), coins(e.Penalty), s.Missing)
	}
	line("      %s in all, and never more than the bond. The penalty grows with the rewards", coins(least(e.Lost, e.Bond)))
	line("      that are received and not yet settled.")
	line("")
	line("Shifts that were posted since this copy was made are made again from the chain. If neither this")
	line("data directory nor the journal has their shares, add a mirror: --recover-shares http://mirror:8080")
	return strings.TrimRight(b.String(), "\n")
}

var staleHeadings = map[ledger.OldReason]string{
	ledger.JournalAhead:   "this data directory is an old copy",
	ledger.ChainAhead:     "this data directory is an old copy, and so is the journal of receipts",
	ledger.JournalMissing: "the journal of receipts is missing, so this data directory may be an old copy",
	ledger.JournalBehind:  "the journal of receipts is an old copy, so this data directory may be one too",
	ledger.JournalDamaged: "the journal of receipts is damaged, so this data directory may be an old copy",
}

func least(a, b *uint256.Int) *uint256.Int {
	if a.Lt(b) {
		return a
	}
	return b
}
