package btcdtest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"
)

// How long a node may take to start, and to stop before it is killed.
const (
	startTimeout = 30 * time.Second
	stopTimeout  = 10 * time.Second
)

// Network is a set of nodes that know only each other.
type Network struct {
	Nodes []*Node

	binary string
	chain  []string // btcd's options that say which chain
}

// PrivateSignet are btcd's options for a signet of our own on which anyone may mine:
// its challenge is OP_TRUE.
func PrivateSignet() []string { return Signet("51") }

// Signet are btcd's options for the signet of a challenge, hex (BIP 325).
func Signet(challenge string) []string {
	return []string{"--signet", "--signetchallenge=" + challenge}
}

// Regtest are btcd's options for a regtest chain. Its nodes give templates without a
// peer as well.
func Regtest() []string { return []string{"--regtest"} }

// Node is one btcd. Its URL and ports stay the same over Kill and Restart.
type Node struct {
	URL     string // JSON-RPC with credentials, http://user:pass@127.0.0.1:port
	P2P     string // host:port of the Bitcoin wire protocol
	Dir     string // chain data
	LogFile string

	net             *Network
	rpc, user, pass string
	peers           []string
	process         *process
}

// Start is StartOn with [PrivateSignet].
func Start(ctx context.Context, dir string, n int) (*Network, error) {
	return StartOn(ctx, dir, n, PrivateSignet())
}

// StartOn runs n connected nodes with their data under dir and returns when all
// of them are ready to give templates (with one node, which can never have a
// peer: when it answers at all). ctx bounds the start only; call Stop to end
// the nodes.
func StartOn(ctx context.Context, dir string, n int, chain []string) (*Network, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*startTimeout)
	defer cancel()
	binary, err := Binary(ctx)
	if err != nil {
		return nil, err
	}
	network := &Network{binary: binary, chain: chain}
	ports, err := FreePorts(2 * n)
	if err != nil {
		return nil, err
	}
	for i := range n {
		node := &Node{
			net: network, rpc: ports[2*i], P2P: ports[2*i+1],
			user: "paydirt", pass: rand.Text(),
			Dir:     filepath.Join(dir, fmt.Sprintf("node%d", i)),
			LogFile: filepath.Join(dir, fmt.Sprintf("node%d.log", i)),
		}
		node.URL = fmt.Sprintf("http://%s:%s@%s", node.user, node.pass, node.rpc)
		if err := os.MkdirAll(node.Dir, 0o700); err != nil {
			return nil, err
		}
		network.Nodes = append(network.Nodes, node)
	}
	for _, node := range network.Nodes {
		for _, other := range network.Nodes {
			if other != node {
				node.peers = append(node.peers, other.P2P)
			}
		}
		// One after the other: a node that finds its peer up connects at once
		// instead of at its next retry, seconds later.
		if err := node.launch(ctx); err != nil {
			network.Stop()
			return nil, err
		}
	}
	for _, node := range network.Nodes {
		if err := node.waitReady(ctx); err != nil {
			network.Stop()
			return nil, err
		}
	}
	return network, nil
}

// URLs lists the nodes' JSON-RPC addresses, credentials included.
func (n *Network) URLs() []string {
	var urls []string
	for _, node := range n.Nodes {
		urls = append(urls, node.URL)
	}
	return urls
}

// Stop ends all nodes, kindly at first. It may be called more than once.
func (n *Network) Stop() {
	for _, node := range n.Nodes {
		if node.process != nil {
			node.process.signal(syscall.SIGTERM)
		}
	}
	deadline := time.After(stopTimeout)
	for _, node := range n.Nodes {
		if node.process == nil {
			continue
		}
		select {
		case <-node.process.done:
		case <-deadline:
			node.Kill()
		}
	}
}

// Kill ends the node at once, as a crash would, and waits until it is gone.
func (n *Node) Kill() {
	if n.process == nil {
		return
	}
	n.process.signal(syscall.SIGKILL)
	<-n.process.done
}

// Restart starts all nodes that were killed, on the same ports and data, and waits
// until they give templates again.
func (n *Network) Restart(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 2*startTimeout)
	defer cancel()
	for _, node := range n.Nodes {
		node.Kill()
		if err := node.launch(ctx); err != nil {
			return err
		}
	}
	for _, node := range n.Nodes { // each needs the others for that
		if err := node.waitReady(ctx); err != nil {
			return err
		}
	}
	return nil
}

// Restart starts a node that was killed, on the same ports and data, and waits
// until it gives templates again.
func (n *Node) Restart(ctx context.Context) error {
	n.Kill()
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := n.launch(ctx); err != nil {
		return err
	}
	return n.waitReady(ctx)
}

// launch starts the process and waits until its JSON-RPC answers.
func (n *Node) launch(ctx context.Context) error {
	args := append(slices.Clone(n.net.chain),
		"--configfile="+os.DevNull,
		"--datadir="+n.Dir, "--logdir="+n.Dir,
		"--notls", "--rpcuser="+n.user, "--rpcpass="+n.pass, "--rpclisten="+n.rpc, "--rpcmaxclients=100",
		"--listen="+n.P2P, "--nodnsseed", "--nobanning", "--nostalldetect",
	)
	for _, peer := range n.peers {
		args = append(args, "--connect="+peer)
	}
	var err error
	if n.process, err = startProcess(n.LogFile, n.net.binary, args...); err != nil {
		return fmt.Errorf("start btcd: %w", err)
	}
	return n.wait(ctx, func() error { return n.Call(ctx, nil, "getbestblockhash") })
}

// waitReady waits until the node gives templates.
func (n *Node) waitReady(ctx context.Context) error {
	if len(n.peers) == 0 {
		return nil
	}
	return n.wait(ctx, func() error { return n.Call(ctx, nil, "getblocktemplate") })
}

// wait repeats ready until it succeeds, the process ends or ctx is done.
func (n *Node) wait(ctx context.Context, ready func() error) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		err := ready()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("btcd %s is not ready: %w (last: %w; log %s)", n.rpc, ctx.Err(), err, n.LogFile)
		case <-n.process.done:
			return fmt.Errorf("btcd %s ended while starting (log %s): %w", n.rpc, n.LogFile, errors.Join(n.process.err, err))
		case <-tick.C:
		}
	}
}

// Ports are looked for below the range from which systems take the ports of
// outgoing connections: one of those could be taken before the node listens on it.
const (
	firstPort = 10_000
	lastPort  = 32_000
)

// FreePorts finds n addresses of 127.0.0.1 that nothing listens on, for programs that
// cannot choose their port themselves. All are held until the last is known, so that
// no two are the same.
func FreePorts(n int) ([]string, error) {
	var addresses []string
	for tries := 0; len(addresses) < n; tries++ {
		address := fmt.Sprintf("127.0.0.1:%d", firstPort+mathrand.IntN(lastPort-firstPort))
		l, err := net.Listen("tcp", address)
		if err != nil && tries < 100*n {
			continue
		}
		if err != nil {
			return nil, err
		}
		defer l.Close()
		addresses = append(addresses, address)
	}
	return addresses, nil
}
