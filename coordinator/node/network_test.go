package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
)

// A node whose chain does not reach the relay's blocks yet is not there yet; one that
// has other blocks in their place is on another chain.
func TestN8AnchorsTellSyncingFromForeign(t *testing.T) {
	grow := func(blocks uint32, from uint32) *simulated {
		s := &simulated{headerChain: headerChain{}, params: bitcoin.Regtest, next: bitcoin.Regtest.PowLimitBits}
		for i := range blocks {
			s.add(from + i)
		}
		return s
	}
	ours, fresh, other := grow(10, 100), grow(10, 100), grow(10, 200)
	fresh.best = fresh.best[:3]
	for i := range uint32(9) { // a chain that was begun anew, from the third block on
		fresh.add(500 + i)
	}
	anchors := []Anchor{{2, ours.best[2]}, {7, ours.best[7]}}
	for name, test := range map[string]struct {
		node *simulated
		tip  uint32
		want Reason
	}{
		"has both":                {ours, 9, Usable},
		"another chain":           {other, 9, Foreign},
		"another chain, longer":   {grow(50, 200), 49, Foreign},
		"parts after the first":   {fresh, 11, Foreign},
		"has neither yet":         {&simulated{best: ours.best[:2]}, 1, Syncing},
		"has the first, not both": {&simulated{best: ours.best[:5]}, 4, Syncing},
		"another chain, lower":    {&simulated{best: other.best[:5]}, 4, Foreign},
	} {
		t.Run(name, func(t *testing.T) {
			err := checkAnchors(t.Context(), test.node, anchors, test.tip)
			require.Equal(t, test.want, reasonOf(err), "%v", err)
		})
	}
	_, err := checkGenesis(t.Context(), ours, ours.best[0])
	require.NoError(t, err)
	_, err = checkGenesis(t.Context(), other, ours.best[0])
	require.Equal(t, Foreign, reasonOf(err))
}

func TestReasonsHaveNames(t *testing.T) {
	seen := make(map[string]bool)
	for r := Starting; r <= Unchecked; r++ {
		require.False(t, seen[r.String()], r.String())
		seen[r.String()] = true
		require.Equal(t, r > Usable, r.Advice() != "", r.String())
	}
	require.Equal(t, "reason-200", Reason(200).String())
	for code, want := range map[int]Reason{codeInitialDownload: Syncing, codeWarmUp: Syncing, -9: Down} {
		require.Equal(t, want, reasonOf(&RPCError{Code: code}))
	}
}
