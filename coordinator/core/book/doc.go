// Package book replays the distributor contract's accounting in plain Go.
//
// A Book is fed the contract's events in log order and rebuilds from them
// alone the registry of miners, every shift's counts, every state hash, the
// money of every state, the earn tree, and what each miner has claimed. It
// trusts none of the derived values in an event: each is computed again from
// the raw ones, by the plain integer reference, and compared. An event that the
// contract should have refused is a [*RuleError] that names the broken [Rule].
//
// Three readers use it: a miner's claim (the Merkle path of one id), the
// keeper's settlement (the window and the old earnings), and the audit (that
// every rule held from the first block to the last). None of them needs a
// server, an index or the operator: eth_getLogs is enough.
//
// # Rules, in the order of a reward's life
//
//  1. Shifts are posted in order, k = 1, 2, …, each with n_t ≤ count ≤ n
//     ledger shares, where n_t = 7n/8.
//  2. A new payee is an EVM address that is not zero and not yet known, gets
//     the next dense id, and has at least one ledger share in the shift that
//     names it. The registry never passes M.
//  3. The counts vector has two bytes per known miner (big endian, id order),
//     sums to the count, and its packs hash to the posted counts root.
//  4. The state hash is the one of package state.
//  5. Money collected from receiver_j belongs to state j. A state whose window
//     is empty (j ≤ 0) hands its money to state j+1.
//  6. A settlement of R credits q_m = ⌊R·w_m/W⌋ to miner m over the window
//     j−7 … j and the fee to the operator, both rounded down, and together they
//     never pass what the state holds. The rest stays with the state. R is at
//     least half of what the state holds: in steps of a few units each, rounding
//     would give every small miner nothing and the largest one the rest.
//  7. A claim pays a miner's earnings less what it has claimed before.
//
// Amounts are in base units of the pool's asset and fit in 128 bits. What a
// Book cannot see is whether the counts are true: that is for the shift proof
// (counts against the share root) and the share data (root against work).
package book
