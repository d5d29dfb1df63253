package node_test

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/node"
	"paydirt/coordinator/node/btcdtest"
)

// oneSignature is a challenge that needs a signature of one key.
const oneSignature = "2103ad5e0edad18cb1f0fc0d28a3d4f1f3e445640337489abb10404f2d1e086be430ac"

func startOn(t *testing.T, nodes int, chain []string) (context.Context, *btcdtest.Network) {
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	network, err := btcdtest.StartOn(ctx, t.TempDir(), nodes, chain)
	require.NoError(t, err)
	t.Cleanup(network.Stop)
	return ctx, network
}

func startProxy(t *testing.T, address string) *btcdtest.Proxy {
	p, err := btcdtest.StartProxy(address)
	require.NoError(t, err)
	t.Cleanup(p.Close)
	return p
}

func examine(ctx context.Context, t *testing.T, url string, n node.Network) error {
	c, err := node.NewClient(url)
	require.NoError(t, err)
	return c.Examine(ctx, n)
}

func requireRefusal(t *testing.T, want node.Reason, err error) {
	t.Helper()
	var refusal *node.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, want, refusal.Reason, "%v", err)
}

// watch starts a set on a network and returns it with a wait for a node's reason.
func watch(ctx context.Context, t *testing.T, urls []string, n node.Network) (*node.Set, func(i int, want node.Reason) node.Health) {
	set, err := node.NewSet(node.Config{Nodes: urls, Poll: 20 * time.Millisecond, Refresh: 500 * time.Millisecond, Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	require.NoError(t, set.Require(ctx, n))
	return set, func(i int, want node.Reason) node.Health {
		t.Helper()
		require.Eventually(t, func() bool { return set.Health()[i].Reason == want }, 30*time.Second, 5*time.Millisecond, "%v", want)
		return set.Health()[i]
	}
}

func anchorsOf(anchors ...node.Anchor) func(context.Context) ([]node.Anchor, error) {
	return func(context.Context) ([]node.Anchor, error) { return anchors, nil }
}

// A signet whose blocks need a signature. btcd itself would take blocks without one;
// the network would not.
func TestF9BtcdOnASignetThatNeedsASignature(t *testing.T) {
	ctx, network := startOn(t, 2, btcdtest.Signet(oneSignature))
	err := examine(ctx, t, network.Nodes[0].URL, node.Network{Params: bitcoin.Signet})
	requireRefusal(t, node.CannotMine, err)
	require.ErrorContains(t, err, "signature")

	set, reason := watch(ctx, t, network.URLs(), node.Network{Params: bitcoin.Signet})
	templates := set.Templates(ctx)
	for i := range 2 {
		h := reason(i, node.CannotMine)
		require.False(t, h.Up)
		require.Contains(t, h.Err, "BIP 325")
		require.False(t, h.Since.IsZero())
	}
	require.Empty(t, templates)
}

// A node that would refuse the pool's blocks for a rule of any kind says so to a
// proposed block. Here the template promises more coins than the rules allow.
func TestF9BtcdRefusesAProposedBlock(t *testing.T) {
	ctx, network := startNetwork(t)
	require.NoError(t, examine(ctx, t, network.Nodes[0].URL, node.Network{Params: bitcoin.Signet}))
	proxy := startProxy(t, network.Nodes[0].URL)
	proxy.Change(func(method string, answer map[string]any) bool {
		if template, ok := answer["result"].(map[string]any); ok && method == "getblocktemplate" {
			template["coinbasevalue"] = json.Number("5000000001")
		}
		return true
	})
	err := examine(ctx, t, proxy.URL, node.Network{Params: bitcoin.Signet})
	requireRefusal(t, node.CannotMine, err)
	require.ErrorContains(t, err, "bad-cb-value")

	set, reason := watch(ctx, t, []string{proxy.URL, network.Nodes[1].URL}, node.Network{Params: bitcoin.Signet})
	templates := set.Templates(ctx)
	require.EqualValues(t, 5_000_000_000, (<-templates).Value, "another node is worked for")
	reason(0, node.CannotMine)
	proxy.Change(nil)
	reason(0, node.Usable)
}

// A node of another network is told by its first block.
func TestN8BtcdOfAnotherNetwork(t *testing.T) {
	ctx, network := startOn(t, 1, btcdtest.Regtest())
	require.NoError(t, examine(ctx, t, network.Nodes[0].URL, node.Network{Params: bitcoin.Regtest}))
	requireRefusal(t, node.Foreign, examine(ctx, t, network.Nodes[0].URL, node.Network{Params: bitcoin.Signet}))

	set, reason := watch(ctx, t, network.URLs(), node.Network{Params: bitcoin.Mainnet})
	templates := set.Templates(ctx)
	require.Contains(t, reason(0, node.Foreign).Err, "another chain")
	require.Empty(t, templates)
}

// A fresh chain of the same network: too short at first, and another one when it has
// grown. What stands behind an address may change while the pool runs, too.
func TestN8BtcdOfAFreshChain(t *testing.T) {
	ctx, network := startNetwork(t)
	_, other := startNetwork(t)
	ours, theirs := network.Nodes[0], other.Nodes[0]
	hashes, err := ours.Mine(ctx, script1, 3)
	require.NoError(t, err)
	n := node.Network{Params: bitcoin.Signet, Anchors: anchorsOf(node.Anchor{Height: 2, Hash: hashes[1]})}
	require.NoError(t, examine(ctx, t, ours.URL, n))
	requireRefusal(t, node.Syncing, examine(ctx, t, theirs.URL, n))

	proxy := startProxy(t, ours.URL)
	set, reason := watch(ctx, t, []string{proxy.URL}, n)
	templates := set.Templates(ctx)
	require.Equal(t, hashes[2], (<-templates).Prev)
	reason(0, node.Usable)

	require.NoError(t, proxy.Forward(theirs.URL))
	require.Contains(t, reason(0, node.Syncing).Err, "has not reached")
	_, err = theirs.Mine(ctx, script2, 4)
	require.NoError(t, err)
	requireRefusal(t, node.Foreign, examine(ctx, t, theirs.URL, n))
	require.Contains(t, reason(0, node.Foreign).Err, "another chain")
	for { // a refresh of before
		select {
		case template := <-templates:
			require.Equal(t, hashes[2], template.Prev)
			continue
		default:
		}
		break
	}
	require.NoError(t, proxy.Forward(ours.URL))
	reason(0, node.Usable)
	next, err := ours.Mine(ctx, script1, 1)
	require.NoError(t, err)
	for template := range templates {
		if template.Prev == next[0] {
			break
		}
		require.Equal(t, hashes[2], template.Prev)
	}
}

// A node that is swapped for one of another chain which is as good as to look at: only
// its tip is not one that builds on the last. The check needs no new start.
func TestN8ATipThatDoesNotBuildOnTheLastIsChecked(t *testing.T) {
	ctx, network := startNetwork(t)
	_, other := startNetwork(t)
	ours, theirs := network.Nodes[0], other.Nodes[0]
	hashes, err := ours.Mine(ctx, script1, 1)
	require.NoError(t, err)
	_, err = theirs.Mine(ctx, script2, 2)
	require.NoError(t, err)
	asked := make(chan struct{}, 1000)
	n := node.Network{Params: bitcoin.Signet, Anchors: func(context.Context) ([]node.Anchor, error) {
		asked <- struct{}{}
		return []node.Anchor{{Height: 1, Hash: hashes[0]}}, nil
	}}
	proxy := startProxy(t, ours.URL)
	set, reason := watch(ctx, t, []string{proxy.URL}, n)
	templates := set.Templates(ctx)
	require.Equal(t, hashes[0], (<-templates).Prev)
	before := len(asked)
	next, err := ours.Mine(ctx, script1, 1)
	require.NoError(t, err)
	for template := range templates { // a refresh may come first
		if template.Prev == next[0] {
			break
		}
	}
	require.Equal(t, before, len(asked), "the relay is not asked when a block builds on the last")
	require.NoError(t, proxy.Forward(theirs.URL))
	reason(0, node.Foreign)
}

// A template with other nBits than the rules give is never given out, and another
// node takes over. When the node has mended its ways, it is used again.
func TestF26BtcdBehindAProxyWithWrongBits(t *testing.T) {
	ctx, network := startNetwork(t)
	proxy := startProxy(t, network.Nodes[0].URL)
	wrong := func(method string, answer map[string]any) bool {
		if template, ok := answer["result"].(map[string]any); ok && method == "getblocktemplate" {
			template["bits"] = "1e0377af"
		}
		return true
	}
	proxy.Change(wrong)
	n := node.Network{Params: bitcoin.Signet}
	err := examine(ctx, t, proxy.URL, n)
	requireRefusal(t, node.BadTemplate, err)
	require.ErrorContains(t, err, "1e0377af")

	set, reason := watch(ctx, t, []string{proxy.URL, network.Nodes[1].URL}, n)
	templates := set.Templates(ctx)
	require.EqualValues(t, 0x1e0377ae, (<-templates).Bits)
	h := reason(0, node.BadTemplate)
	require.False(t, h.Up)
	require.True(t, set.Health()[1].Current)
	proxy.Change(nil)
	reason(0, node.Usable)

	// It goes wrong while it runs, with a new block.
	proxy.Change(wrong)
	hashes, err := network.Nodes[0].Mine(ctx, script1, 1)
	require.NoError(t, err)
	reason(0, node.BadTemplate)
	for template := range templates {
		require.EqualValues(t, 0x1e0377ae, template.Bits)
		if template.Prev == hashes[0] {
			break
		}
	}
}

// A header that does not hash to what was asked for is noticed.
func TestF26BtcdBehindAProxyWithAFalseHeader(t *testing.T) {
	ctx, network := startNetwork(t)
	proxy := startProxy(t, network.Nodes[0].URL)
	proxy.Change(func(method string, answer map[string]any) bool {
		if header, ok := answer["result"].(string); ok && method == "getblockheader" {
			answer["result"] = header[:len(header)-1] + "0"
		}
		return true
	})
	err := examine(ctx, t, proxy.URL, node.Network{Params: bitcoin.Signet})
	require.ErrorContains(t, err, "asked for block")
	requireRefusal(t, node.BadTemplate, err)
}

// The daemon begins with what it knows: without the relay's word it does not begin.
func TestRequireNeedsTheAnchors(t *testing.T) {
	set := newSet(t, []string{"http://a:b@127.0.0.1:1"})
	refused := errors.New("refused")
	require.ErrorIs(t, set.Require(t.Context(), node.Network{Anchors: func(context.Context) ([]node.Anchor, error) { return nil, refused }}), refused)
	all := set.Examine(t.Context(), node.Network{})
	require.Len(t, all, 1)
	require.Equal(t, node.Down, all[0].Reason())
	require.Equal(t, "127.0.0.1:1", all[0].Node)
}
