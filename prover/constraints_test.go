package prover

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

var update = flag.Bool("update", false, "rewrite testdata/constraints.csv instead of comparing")

// The number of constraints of both circuits at several sizes and, at the
// development tier, what each rule adds and what the plain circuits have. A constraint
// that silently disappears shows here first.
func TestConstraintCounts(t *testing.T) {
	var b strings.Builder
	b.WriteString("circuit,miners,leaves,rule,constraints\n")
	for _, tier := range []shift.Tier{small, shift.Dev, {Miners: 32, Leaves: 128}, {Miners: 128, Leaves: 512}} {
		fmt.Fprintf(&b, "shift,%d,%d,all,%d\n", tier.Miners, tier.Leaves, shiftSystem(t, tier.Miners, tier.Leaves, "").GetNbConstraints())
		if tier != shift.Dev {
			continue
		}
		all := shiftSystem(t, tier.Miners, tier.Leaves, "").GetNbConstraints()
		for _, rule := range ruleNames(shiftRules) {
			without := shiftSystem(t, tier.Miners, tier.Leaves, rule).GetNbConstraints()
			fmt.Fprintf(&b, "shift,%d,%d,%s,%d\n", tier.Miners, tier.Leaves, rule, all-without)
		}
	}
	for _, miners := range []int{16, 32, 128} {
		all := settleSystem(t, miners, "").GetNbConstraints()
		fmt.Fprintf(&b, "settle,%d,,all,%d\n", miners, all)
		if miners != shift.Dev.Miners {
			continue
		}
		for _, rule := range ruleNames(settleRules) {
			fmt.Fprintf(&b, "settle,%d,,%s,%d\n", miners, rule, all-settleSystem(t, miners, rule).GetNbConstraints())
		}
	}
	fmt.Fprintf(&b, "plain shift,%d,%d,all,%d\n", shift.Dev.Miners, shift.Dev.Leaves, plainShiftSystem(t, shift.Dev).GetNbConstraints())
	fmt.Fprintf(&b, "plain settle,%d,,all,%d\n", shift.Dev.Miners, plainSettleSystem(t, shift.Dev.Miners).GetNbConstraints())
	path := filepath.Join("testdata", "constraints.csv")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(b.String()), 0o644))
		return
	}
	committed, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(committed), b.String(), "if this is meant: go test ./prover -run ConstraintCounts -update, and new keys and verifiers")
}
