// Package daemon is the operator's service: it owns every part of the
// coordinator, starts them in order, and stops them in the reverse order.
//
//	ledger ← stratum server ← miners
//	  ↑            ↑ jobs = template (node) + tag (life cycle)
//	life cycle → prover
//	  ↓
//	sender → EVM chain ← keeper (respond, relay, deliver, settle)
//
// # Start
//
// The pool on the EVM chain, the Bitcoin nodes' chain, proving keys, ledger, sender; then
// the life cycle, the keeper, and last the doors: the HTTP API and the stratum server.
// What can be wrong with a configuration is found before a door opens. Until then nobody
// answers at http.listen, not even health: the log says what is waited for.
//
// # The HTTP API
//
// All of it is public and read-only: health, metrics, the pool, the chains, shifts with
// their share data, found blocks, miners and their workers. openapi.yaml describes every
// route and field, is served by the API itself, and is what the tests hold the answers
// against. Metrics have labels from closed sets only; statistics of single miners are in
// the API.
//
// # When something fails
//
// An unreachable Bitcoin node or EVM chain is waited for, with backoff and a
// visible state; miners keep their jobs as long as those are valid. A Bitcoin node
// that blocks must not be made with (another chain, another network, a signet that needs
// signatures, false templates; package node has the list) gives no jobs; when all are
// such, the daemon does not start. A found block is submitted at once and written to the
// disk meanwhile (blocks.go, block_store.go); as long as no node has said what became of
// it, it is submitted again, also after a restart, for a day. A chain
// that disagrees with the ledger stops the daemon: going on would have miners work for
// nothing. When the disk fails, the ledger takes no share any more until the daemon is
// started again, but the daemon stays: found blocks still go out.
//
// The operator's account and bond are watched. A post that the bond does not cover is
// not sent, and the daemon deposits what is missing if it may (bond.top-up). Gas money
// that lasts less than three days is warned of. What a shift waits for, bond, gas,
// proof, finality or the chain, is in the life cycle's status.
//
// # Stop
//
// Miners are told, the doors close, replies that wait for the disk are sent,
// then the rest stops. Doors that systemd has opened stay open for the next daemon
// (sockets.go): nobody who connects is refused. Connections are not handed over: what
// a session consists of, TLS, difficulties, shares under way, is not worth moving for
// the second that a miner needs to come back when it is told to (client.reconnect). A kill at any moment loses no acknowledged ledger share:
// nothing is acknowledged before it is synced, and nothing has an effect outside
// before it is stored.
package daemon
