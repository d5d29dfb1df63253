// Package bond is what an operator has at stake: how much it must hold, and how
// much is taken from it for what.
//
// # Amounts
//
// With n leaves in a shift, ledger shares of price p, K samples a settlement, N_D
// ledger shares a block, and u the money that was received and is not settled:
//
//	shiftValue      = n·p
//	penalty(u)      = shiftValue + ⌈u / K⌉
//	compensation(c) = c·p                    for a shift of c shares
//	required(u)     = 4·shiftValue + 2·⌈v / K⌉   with v = u + N_D·p
//	bounty(x)       = ⌊min(x, shiftValue) / 10⌋
//	posts(h, u)     = the greatest m with required(u + (m−1)·shiftValue) ≤ h, or 0
//
// A shift with a sample that is not answered is masked, once. Its miners get the
// compensation, the price of its shares; then the penalty is taken. Its part of the
// money that is being settled, and the penalty, go into a pot for those who prove
// shares of it, and what nobody proves stays there: masking makes nobody richer.
// Reporters of contradictory receipts get the bounty of what was taken for a shift.
//
// # Why these
//
// Money is split only after a round of K samples that are all answered, drawn from
// exactly the shifts that it is split over. Let f be the fraction of invented shares
// there, spread in whatever way. A round passes with probability (1−f)^K and then
// gives the operator f·R; else it costs at least R/K. For every f
//
//	f·R·(1−f)^K ≤ (R/K)·(1 − (1−f)^K)
//
// because 1/(1−f)^K ≥ 1 + K·f (Bernoulli).
//
// One penalty is not enough to hold: a round that fails is followed by another, up to
// eight. With q = 1 − (1−f)^K, eight rounds win f·R·(1 − q⁸) at most, and two
// penalties cost (q + q²)·R/K at least, which is more for every f. The block beyond
// what is there, N_D·p, is the one that is found after the bond was last looked at.
//
// test/simulate shows it by Monte Carlo, with what remains.
//
// Amounts are base units of the pool's asset, below 2¹²⁸; the names say how they are
// rounded, when they are. The contract Court computes the same; test/vectors/bond.json holds both.
package bond
