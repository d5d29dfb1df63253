// Package e2e tests the whole pool from outside: paydirtd, `paydirt mine` and the
// other commands as real processes over TCP and HTTP, two btcd nodes, an EVM
// chain (package test/harness).
//
//   - flow_test.go: mine, account, prove, post, settle, claim, audit.
//   - ceremony_test.go: the same on keys that three people made, on a chain where
//     development keys are refused.
//   - restart_test.go: SIGKILL at the points of a shift's life. No share that a
//     miner was told is accepted is lost, nothing is posted twice.
//   - old_copy_test.go: a data directory that is put back to a copy, two daemons at once,
//     a lost journal. Both are refused; the shares come back from the journal, or from
//     what a miner's proxy holds; no two receipts contradict each other.
//   - evm_reorg_test.go, bitcoin_reorg_test.go: each chain takes something back.
//   - outage_test.go: nodes that are down, and come up.
//   - refusal_test.go: configurations that paydirtd must refuse.
//   - stock_test.go: miners with and without version rolling, for ten minutes if wanted.
//   - api_test.go: the HTTP API.
//
// Half of the mining is done by a foreign miner (foreign_miner_test.go), which shares no
// code with this repository and remembers every share that the pool accepted.
package e2e
