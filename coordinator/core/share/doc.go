// Package share judges what miners hand in, in pure steps.
//
// # A submission
//
// Decode reads the fields of mining.submit, Judge decides. The steps of Judge, in
// order:
//
//  1. The coinbase and the header are put together and hashed.
//  2. Ledger: hash ≤ the job's ledger target. Block: hash ≤ the network target. Work:
//     one of them, or hash ≤ the connection's target.
//  3. CheckVersionBits: only bits of job.VersionMask (BIP 320) are rolled. Which of
//     them mining.configure agreed on (BIP 310) does not matter.
//  4. CheckTime: the header time is not before the template's minimum (consensus:
//     the median of eleven blocks) and at most MaxTimeAhead after now.
//  5. What is no work is low-difficulty.
//
// The result is complete whatever step refuses the share, so that a block can go to
// the network before anything is refused, and so that the caller can tell work that is
// refused for its form from no work.
//
// ReadLoosely reads the same fields in forms that Decode refuses, so that no block is
// lost for the form of its line.
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
