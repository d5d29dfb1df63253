package adversary

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
)

var update = flag.Bool("update", false, "write the table in README.md anew")

// The attacks, in the order of the table: a closed list. Each is played by some test,
// which says what came of it.
var attacks = []string{
	"invents shares for its own payee",
	"inserts shares after seeing a block",
	"duplicates shares",
	"moves shares to another miner",
	"omits one receipted share",
	"omits all shares of one miner",
	"omits shares and withholds share data",
	"wrong payout script on some jobs",
	"easier nBits",
	"shares on an old parent",
	"shares on a made-up parent",
	"holds a tag past its capacity",
	"signs two shares under one number",
	"withholds share data",
	"withholds share data, nobody mirrors",
	"stops answering",
	"vanishes after a block",
	"vanishes without posting",
	"settles twice",
	"settles more than received",
	"claims twice",
	"reports itself for the bounty",
	"posts counts that differ from the proof",
	"withholds found blocks",
}

// row is what came of an attack. The texts hold for every run: what they say of money
// is asserted by the test that says it, and what depends on luck is a bound.
type row struct {
	attack  string
	notices string // who, by which transaction or alarm
	costs   string // the operator
	miners  string // what every honest miner ends up with
	stopped string
}

// played collects the rows of a run.
var played struct {
	sync.Mutex
	rows map[string]row
}

// conclude adds a row to the table, unless the test has failed.
func conclude(t *testing.T, r row) {
	t.Helper()
	if t.Failed() {
		return
	}
	played.Lock()
	defer played.Unlock()
	if played.rows == nil {
		played.rows = map[string]row{}
	}
	if _, twice := played.rows[r.attack]; twice {
		t.Errorf("%q was played twice", r.attack)
	}
	played.rows[r.attack] = r
	t.Logf("| %s | %s | %s | %s | %s |", r.attack, r.notices, r.costs, r.miners, r.stopped)
}

const (
	readme     = "README.md"
	tableBegin = "<!-- table -->\n"
	tableEnd   = "<!-- end of the table -->\n"
)

func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if err := checkTable(); err != nil && code == 0 {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

// checkTable compares the committed table with that of this run, when all attacks
// were played.
func checkTable() error {
	var b strings.Builder
	b.WriteString("\n| The operator … | Who notices, how | It costs the operator | Every honest miner ends up with | Stopped? |\n|---|---|---|---|---|\n")
	for _, attack := range attacks {
		r, ok := played.rows[attack]
		if !ok {
			if len(played.rows) > 0 && *update {
				return fmt.Errorf("%q was not played: nothing is written", attack)
			}
			return nil
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", r.attack, r.notices, r.costs, r.miners, r.stopped)
	}
	if len(played.rows) > len(attacks) {
		return fmt.Errorf("%d rows for %d attacks", len(played.rows), len(attacks))
	}
	b.WriteString("\n")
	raw, err := os.ReadFile(readme)
	if err != nil {
		return err
	}
	before, rest, ok1 := strings.Cut(string(raw), tableBegin)
	_, after, ok2 := strings.Cut(rest, tableEnd)
	if !ok1 || !ok2 {
		return fmt.Errorf("%s has no place for the table", readme)
	}
	want := before + tableBegin + b.String() + tableEnd + after
	switch {
	case *update:
		return os.WriteFile(readme, []byte(want), 0o644)
	case want != string(raw):
		return fmt.Errorf("%s is not what this run shows; if this is meant: go test ./test/adversary -update", readme)
	}
	return nil
}
