// Package book replays the distributor contract's accounting in plain Go.
//
// A Book is fed the events of the distributor and of its court in log order and
// rebuilds from them alone the registry of miners, every shift's counts, every
// state hash, the money of every state and opening, the samples of each, the earn
// tree, and what each miner has claimed. It trusts none of the derived values in an
// event: each is computed again from the raw ones, by the plain integer reference,
// and compared. An event that the contracts should have refused is a [*RuleError]
// that names the broken [Rule].
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
//  5. Money collected from receiver_j belongs to state j. What cannot be settled
//     there moves on, see [Book.CanAdvance].
//  6. An opening sets all that a state holds aside, at least the pool's least. Its
//     amount is the gross less the highest fee, so that how much is split is fixed
//     before anyone knows which shares will be sampled.
//  7. Its K samples are drawn from the shifts of the window j−7 … j that are not
//     masked, in proportion to their shares, by a seed of a Bitcoin header that was
//     not mined yet. Each is answered once. A shift that is convicted for a sample
//     is masked, and the opening drawn again from the others.
//  8. A settlement credits q_m = ⌊R·w_m/W⌋ to miner m, R the part of the amount that
//     fell to shifts with weight, and the fee to the operator, all rounded down. The
//     part of masked shifts goes into a [Pot], with the penalties. The rest goes
//     back to state j. Only a cleared opening is settled: every sample answered.
//  9. The miners of a convicted shift are compensated from the bond by an opening of
//     that shift alone, without samples and without a fee.
//  10. A claim pays a miner's earnings less what it has claimed before.
//
// Amounts are in base units of the pool's asset and fit in 128 bits. What a
// Book cannot see is whether the counts are true: that is for the shift proof
// (counts against the share root) and the share data (root against work); nor what
// happens in Bitcoin: whether a seed is the right header's, and an answer real work.
package book
