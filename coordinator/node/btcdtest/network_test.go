package btcdtest_test

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/node/btcdtest"
)

func TestStartGivesConnectedNodesWithTemplates(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	network, err := btcdtest.Start(ctx, t.TempDir(), 2)
	require.NoError(t, err)
	defer network.Stop()
	require.Len(t, network.URLs(), 2)

	for _, node := range network.Nodes {
		var template struct {
			Bits   string
			Height int
		}
		require.NoError(t, node.Call(ctx, &template, "getblocktemplate"))
		require.Equal(t, "1e0377ae", template.Bits)
		require.Equal(t, 1, template.Height)
	}

	network.Nodes[0].Kill()
	require.Error(t, network.Nodes[0].Call(ctx, nil, "getbestblockhash"))
	require.NoError(t, network.Nodes[0].Restart(ctx))

	network.Stop()
	for _, node := range network.Nodes {
		_, err := net.Dial("tcp", node.P2P)
		require.Error(t, err, "a stopped node listens no more")
	}
	network.Stop()
}

func TestStartReportsANodeThatCannotStart(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := btcdtest.Start(ctx, t.TempDir(), 2)
	require.Error(t, err)
}
