package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/amount"
	"paydirt/coordinator/daemon"
	"paydirt/coordinator/ledger"
)

// withRunFlags runs f with the flags of `paydirtd run`.
func withRunFlags(t *testing.T, f func(*cli.Context) error, args ...string) error {
	t.Helper()
	a := &cli.App{Flags: append(runOptions(), recoverOptions()...), Action: f}
	return a.Run(append([]string{"run"}, args...))
}

func TestRecoverIsReadFromFlags(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		want *daemon.Recover
		err  string
	}{
		"nothing":          {nil, nil, ""},
		"journal":          {[]string{"--recover", "journal"}, &daemon.Recover{From: ledger.FromJournal, Mirrors: []string{}}, ""},
		"with a mirror":    {[]string{"--recover", "journal", "--recover-shares", "dir"}, &daemon.Recover{From: ledger.FromJournal, Mirrors: []string{"dir"}}, ""},
		"without signing":  {[]string{"--recover", "without-signing"}, &daemon.Recover{From: ledger.WithoutSigning, Mirrors: []string{}}, ""},
		"files":            {[]string{"--recover", "a", "--recover", "http://b"}, &daemon.Recover{From: ledger.FromReceipts, Receipts: []string{"a", "http://b"}, Mirrors: []string{}}, ""},
		"journal and file": {[]string{"--recover", "journal", "--recover", "a"}, nil, "stands alone"},
		"mirror alone":     {[]string{"--recover-shares", "dir"}, nil, "belongs to --recover"},
	} {
		t.Run(name, func(t *testing.T) {
			err := withRunFlags(t, func(c2 *cli.Context) error {
				got, err := recovery(c2)
				if err == nil && c.want != nil {
					require.Equal(t, c.want.From, got.From)
					require.Equal(t, c.want.Receipts, got.Receipts)
					require.ElementsMatch(t, c.want.Mirrors, got.Mirrors)
				} else if err == nil {
					require.Nil(t, got)
				}
				return err
			}, c.args...)
			if c.err != "" {
				require.ErrorContains(t, err, c.err)
				return
			}
			require.NoError(t, err)
		})
	}
}

// --recover is for one start: neither a variable nor a file can hold it.
func TestRecoverIsAFlagOnly(t *testing.T) {
	for _, f := range recoverOptions() {
		require.Empty(t, f.(*cli.StringSliceFlag).EnvVars)
		require.NotContains(t, fileOptions(), f.Names()[0])
	}
}

func TestTheJournalLiesOutsideOfTheData(t *testing.T) {
	dir := t.TempDir()
	data := filepath.Join(dir, "data")
	require.NoError(t, os.MkdirAll(filepath.Join(data, "there"), 0o700))
	require.NoError(t, os.Symlink(filepath.Join(data, "there"), filepath.Join(dir, "link")))
	require.NoError(t, os.Symlink(data, filepath.Join(dir, "current")))
	for journal, want := range map[string]string{
		"":                             data + ".journal",
		filepath.Join(data, "..", "j"): filepath.Join(filepath.Dir(data), "j"),
		data + "2":                     data + "2",
		data:                           "!",
		filepath.Join(data, "j"):       "!",

		filepath.Join(dir, "link"):         "!",
		filepath.Join(dir, "link", "j"):    "!",
		filepath.Join(dir, "current", "j"): "!",
	} {
		args := []string{"--data-dir", data}
		if journal != "" {
			args = append(args, "--receipts.journal", journal)
		}
		err := withRunFlags(t, func(c *cli.Context) error {
			got, err := receiptJournal(c)
			if err == nil {
				require.Equal(t, want, got)
			}
			return err
		}, args...)
		if want == "!" {
			require.ErrorContains(t, err, "lies inside of the data directory", journal)
			continue
		}
		require.NoError(t, err, journal)
	}
}

// The refusal says what happened, what each way costs, and what to type.
func TestStaleTextSaysWhatToDo(t *testing.T) {
	coins := func(n uint64) *uint256.Int { return uint256.NewInt(n * 1e8) }
	e := &daemon.StaleError{
		OldCopyError: &ledger.OldCopyError{Reason: ledger.JournalAhead, Detail: "the journal holds 9 shares of shift 3, the ledger 4"},
		Costs: daemon.Costs{
			Leaves: 64, Penalty: coins(25), Bond: coins(60), Twice: coins(50), Lost: coins(80),
			PerShift: []daemon.ShiftCost{
				{AtRisk: ledger.AtRisk{K: 3, Stored: 4, Journal: 9}, Missing: 55, Most: coins(30)},
				{AtRisk: ledger.AtRisk{K: 4}, Missing: 64, Most: coins(50)},
			},
		},
	}
	unit := amount.Unit{Symbol: "BTC", Decimals: 8}
	text := staleText(e, unit, "/data", "/data.journal", "paydirtd run")
	for _, want := range []string{
		"refusing to start: this data directory is an old copy", "/data.journal", e.Detail, "paydirtd run --recover journal", "--recover without-signing", "paydirt proxy export",
		"bond of 60.00000000 BTC", "shift 3 (tag 1)  4 shares here, 9 by the journal", "shift 4 (tag 2)  0 shares here, unknown how many were signed, at most 64",
		"shift 3  30.00000000 BTC = 25.00000000 BTC + 55 shares", "      60.00000000 BTC in all",
	} {
		require.Contains(t, text, want)
	}
	for reason := range staleHeadings {
		e.Reason = reason
		require.Equal(t, reason == ledger.JournalAhead, strings.Contains(staleText(e, unit, "", "", ""), "--recover journal"), reason)
	}
}
