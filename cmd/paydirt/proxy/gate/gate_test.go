package gate

import (
	"encoding/json"
	"testing"

	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
)

func TestAnHonestPoolPasses(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice + ".rig")
	m, _, err := a.mine(false)
	require.NoError(t, err)
	require.True(t, m.Accepted(), "%s", m.Error)
	require.Nil(t, m.Receipt, "no ledger share")

	m, e, err := a.mine(true)
	require.NoError(t, err)
	require.True(t, m.Accepted(), "%s", m.Error)
	var s receipt.Signed
	require.NoError(t, json.Unmarshal(m.Receipt, &s), "the miner gets the line as it was")
	key := shift.KeyOf(e.Header.Hash())
	require.Equal(t, key, s.Key)

	held := g.vault.Holdings(tag)
	require.Equal(t, []receipt.Signed{s}, held.Receipts)
	require.Empty(t, held.Due)
	kept, ok, err := g.vault.Evidence(tag, key)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, e, kept)
	require.Equal(t, 1.0, testutil.ToFloat64(g.metrics.ledger))
	require.Equal(t, 2.0, testutil.ToFloat64(g.metrics.accepted))
	require.Equal(t, 1, p.accepted())
}
