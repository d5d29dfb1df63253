package node

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOutcomeOfAnswers(t *testing.T) {
	text := func(s string) *string { return &s }
	for name, test := range map[string]struct {
		result      *string
		known, best bool
		want        Outcome
	}{
		"taken":                  {nil, true, true, Accepted},
		"taken on a side chain":  {nil, true, false, Stale},
		"taken and lost":         {nil, false, false, Unknown},
		"Core: duplicate":        {text("duplicate"), true, true, Duplicate},
		"Core: duplicate, side":  {text("duplicate"), true, false, Stale},
		"Core: invalid before":   {text("duplicate-invalid"), true, false, Rejected},
		"Core: inconclusive":     {text("inconclusive"), true, false, Stale},
		"Core: inconclusive, in": {text("inconclusive"), true, true, Accepted},
		"Core: not checked yet":  {text("duplicate-inconclusive"), true, false, Stale},
		"Core: invalid":          {text("bad-txnmrklroot"), false, false, Rejected},
		"Core: no parent":        {text("prev-blk-not-found"), false, false, Unknown},
		"Core: time ahead":       {text("time-too-new"), false, false, Unknown},
		"btcd: time ahead":       {text("rejected: block timestamp of 2033-05-18 is too far in the future"), false, false, Unknown},
		"btcd: duplicate":        {text("rejected: already have block 00ab"), true, true, Duplicate},
		"btcd: duplicate, side":  {text("rejected: already have block 00ab"), true, false, Stale},
		"btcd: invalid":          {text("rejected: block merkle root is invalid"), false, false, Rejected},
		"nothing known":          {text(""), true, true, Rejected},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, test.want, outcome(classify(test.result), test.known, test.best))
		})
	}
}

func TestBetterOutcomesAreGreater(t *testing.T) {
	require.Less(t, Unknown, Rejected)
	require.Less(t, Rejected, Stale)
	require.Less(t, Stale, Duplicate)
	require.Less(t, Duplicate, Accepted)
	require.Equal(t, "unknown rejected stale duplicate accepted",
		Unknown.String()+" "+Rejected.String()+" "+Stale.String()+" "+Duplicate.String()+" "+Accepted.String())
}
