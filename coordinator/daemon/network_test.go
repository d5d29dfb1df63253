package daemon

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
)

// The daemon does not start when no node can ever be mined with, and says why; one
// that is down may yet be the right one.
func TestN8RunRefusesNodesOfAnotherChain(t *testing.T) {
	w := chaintest.New(t)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	foreign := map[string]string{}
	for name, chain := range map[string][]string{"another network": btcdtest.PrivateSignet(), "a fresh chain": btcdtest.Regtest()} {
		network, err := btcdtest.StartOn(ctx, t.TempDir(), 2, chain)
		require.NoError(t, err)
		t.Cleanup(network.Stop)
		foreign[name] = network.URLs()[0]
	}
	open := func(urls ...string) error {
		log := slog.New(slog.DiscardHandler)
		s := &service{cfg: Config{BitcoinNodes: urls}, log: log, chain: w.Pool}
		require.NoError(t, s.openNodes(ctx))
		return s.openNetwork(ctx)
	}
	err := open(foreign["another network"])
	require.ErrorContains(t, err, "foreign")
	require.ErrorContains(t, err, "genesis block")
	require.NoError(t, open(foreign["another network"], "http://a:b@127.0.0.1:1"), "one is down")
	require.NoError(t, open(foreign["a fresh chain"]), "it may be synchronising: its chain is not as high as the relay's")
}

// The anchors are what the relay has, and move with it.
func TestN8AnchorsFollowTheRelay(t *testing.T) {
	w := chaintest.New(t)
	v := w.View()
	params, err := v.RelayParams(t.Context())
	require.NoError(t, err)
	require.Equal(t, bitcoin.Regtest, params)
	first, height, err := v.RelayFirst(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, chaintest.FirstHeight, height)
	relay := relayChain{w.Pool, node.Anchor{Height: height, Hash: first}}
	anchors, err := relay.anchors(t.Context())
	require.NoError(t, err)
	require.Equal(t, []node.Anchor{relay.first}, anchors)

	w.Bitcoin.MineEmpty(9)
	w.Relay()
	first, height, err = w.View().RelayFirst(t.Context())
	require.NoError(t, err)
	require.Equal(t, relay.first, node.Anchor{Height: height, Hash: first})
	anchors, err = relay.anchors(t.Context())
	require.NoError(t, err)
	hash, err := w.Bitcoin.HashAt(t.Context(), height+4)
	require.NoError(t, err)
	require.Equal(t, []node.Anchor{relay.first, {Height: height + 4, Hash: hash}}, anchors)
}

func TestBuriedAt(t *testing.T) {
	for _, test := range [][3]uint32{{0, 0, 0}, {0, 1, 0}, {0, 2, 1}, {5, 10, 7}, {0, 199, 99}, {0, 200, 100}, {7, 900_000, 899_900}} {
		require.Equal(t, test[2], buriedAt(test[0], test[1]), test)
		require.GreaterOrEqual(t, buriedAt(test[0], test[1]), test[0])
	}
}
