// Package devchain runs a real EVM chain inside this process: go-ethereum's
// node, transaction pool and state, with blocks sealed on demand or by a clock
// instead of by a consensus client. It answers JSON-RPC over HTTP, so that
// other processes use it exactly as they would use a public chain.
//
// It is a development chain: chain id 1337 unless told otherwise, the main net's forks up to Osaka
// active from genesis, state in memory only, and accounts whose keys everybody
// knows ([Key]).
//
// # Blocks
//
// With [Options.BlockTime] zero a block is sealed only by [Chain.Commit], which
// takes every executable transaction of the pool; tests use this. With a
// positive one a block is sealed every BlockTime, empty or not; the devnet
// command and the demo use this. Timestamps are seconds of wall clock and
// strictly increasing (faster blocks than one a second therefore run ahead of
// the clock).
//
// # Reorganisations
//
// [Chain.Fork] moves the head back to an ancestor; the transactions of the
// abandoned blocks return to the pool, as on a real node, and the next Commit
// builds on the ancestor. [Chain.DropPending] empties the pool, which is what
// a node's restart or a full pool does to a transaction. [Chain.Reorganise] is
// both: the last blocks are replaced by empty ones and their transactions are
// forgotten.
package devchain
