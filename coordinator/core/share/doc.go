// Package share judges what miners hand in, in pure steps.
//
// # A submission
//
// Decode reads the fields of mining.submit, Judge decides. The steps of Judge, in
// order, each exported and tested alone:
//
//  1. CheckVersionBits: only bits of the connection's mask are rolled.
//  2. CheckTime: the header time is not before the template's minimum (consensus:
//     the median of eleven blocks) and at most MaxTimeAhead after now.
//  3. The coinbase and the header are put together and hashed.
//  4. Ledger: hash ≤ the job's ledger target. Block: hash ≤ the network target.
//  5. A hash that is neither, and above the connection's target, is low-difficulty.
//
// Whether the job is known or stale, and whether the hash was seen before, needs
// state; the server asks that itself and uses the same Reason.
//
// A Reject is the miner's fault or the pool's stated limit. It is never a broken
// disk or an unreachable node; those are ordinary errors of the packages that have
// them, and reach the miner as ledger-unavailable.
//
// # Evidence
//
// A ledger share is kept with Evidence: header, coinbase, merkle branch. Verify is
// the one rule book by which anyone judges it again: the coordinator before it
// stores a share, the auditor after, and a contract that samples.
//
// Hashes are in internal byte order, times in Unix seconds.
package share
