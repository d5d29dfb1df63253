// Package btcdtest runs real btcd nodes for tests and for the demo.
//
// [Start] launches n nodes as child processes, connected to each other on one
// private signet, and returns when every node answers getblocktemplate. Nothing
// is shared with any other network or any other run: ports are free ones of
// 127.0.0.1, credentials are random, data lives under the given directory.
//
// Why a custom signet and not regtest: its difficulty is small but real (bits
// 1e0377ae, about 4.8 million hashes for a block), so targets, vardiff and
// ledger shares behave as on mainnet; and btcd keeps its chain across restarts.
// btcd does not check signet signatures, so anyone may mine. A node answers
// getblocktemplate only when it has a peer, so use two nodes or more.
//
// The binary is the btcd that go.mod pins as a tool; the go command builds it
// on first use and caches it (`go tool -n github.com/btcsuite/btcd`).
//
// Every node leads its own process group. [Network.Stop] ends all of them, and
// on Linux the kernel kills them when the process that started them dies, even
// by SIGKILL.
package btcdtest
