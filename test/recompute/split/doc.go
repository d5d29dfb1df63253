// Package split recomputes from raw calldata what each miner of a pool earned, and
// compares it with the contract, to the unit.
//
// It is written to share nothing with the pool: it imports no package of this
// module, decodes the transactions by an ABI written down here, splits with
// math/big and hashes with a Poseidon2 of its own. Where it and the pool agree, two
// programs agree.
//
// # Method
//
// The logs of the contract give the hashes of the transactions that posted shifts
// and settled; what was opened, state j with an amount; and which shifts are masked.
// From the calldata:
//
//	counts_k[m]  two bytes for each miner, big-endian, in postShift of shift k
//	w_m          = Σ counts_k[m] over k = max(1, j−7) … j, without masked shifts
//	R            = ⌊amount · Σ w_m / Σ with masked shifts⌋ of the opening that settle names
//	q_m          = ⌊R · w_m / Σ w_m⌋
//	earned[m]    = Σ q_m over all settlements
//	fee          = ⌊Σ q_m · bps / (10000 − bps)⌋ of each settlement
//
// A compensation is split over shift j alone, masked as it is, without a fee.
//
// The contract's word on each miner is its earn root, the Merkle root over earned:
// equal roots are equal amounts for every miner. Beside it claimedOf(m) ≤ earned[m],
// totalCredited and totalFees are compared.
package split
