package audit

import (
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
)

func TestWasCanonical(t *testing.T) {
	at := func(block uint64, index uint) book.Position { return book.Position{Block: block, Index: index} }
	a, b, c, d := chainhash.Hash{1}, chainhash.Hash{2}, chainhash.Hash{3}, chainhash.Hash{4}
	events := []chain.RelayEvent{
		{Position: at(10, 0), Tip: a, Height: 100},
		{Position: at(11, 5), Tip: b, Height: 101},
		{Position: at(20, 2), Tip: d, Height: 100, Reorganised: true}, // parts above a: b is gone, c comes silently
		{Position: at(20, 3), Tip: d, Height: 102},
	}
	for name, test := range map[string]struct {
		hash chainhash.Hash
		at   book.Position
		want bool
	}{
		"not yet":               {a, at(9, 9), false},
		"the tip":               {b, at(12, 0), true},
		"below the tip":         {a, at(12, 0), true},
		"earlier in the block":  {b, at(11, 4), false},
		"later in the block":    {b, at(11, 6), true},
		"just before it parted": {b, at(20, 1), true},
		"parted":                {b, at(20, 4), false},
		"where it parted":       {a, at(30, 0), true},
		"the new tip":           {d, at(30, 0), true},
		"between: not shown":    {c, at(30, 0), false},
	} {
		require.Equal(t, test.want, wasCanonical(events, test.hash, test.at), name)
	}
}

// A shift is anchored at a header that a reorganisation leaves behind later.
func orphanedAnchor(t *testing.T, w *world) {
	fork, _, err := w.Bitcoin.Tip(t.Context())
	require.NoError(t, err)
	w.Bitcoin.MineEmpty(1)
	w.Relay()
	w.post(nil, 20, 20, 20)
	side := w.Bitcoin.MineOn(fork, []byte{0x52}, 1)
	w.Bitcoin.MineOn(side, []byte{0x52}, 1)
	w.Relay()
	r := w.audit(w.Chain.URL())
	require.Equal(t, ExitOK, r.ExitCode(), "%v %v", r.Findings, r.Incomplete)
	require.Contains(t, r.Notes, "shift 3: its anchor was canonical when posted, and was reorganised away since")
}
