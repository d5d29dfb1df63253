// Package pplns is the split of a reward as plain integers: the reference that
// the settle circuit, the contract and every auditor must agree with.
//
// # Formulas
//
// Over the window of a state, with weight_k and counts_k[m] of its eight shifts:
//
//	w_m      = Σ_k weight_k · counts_k[m]
//	W        = Σ_m w_m                        must not be 0
//	q_m      = ⌊R · w_m / W⌋                  what miner m is credited of R
//	credited = Σ_m q_m                        R − credited = dust < M, stays with the state
//	fee      = ⌊credited · bps / (10000 − bps)⌋
//
// so that the fee is bps basis points of credited + fee, rounded down, and is
// taken together with the miners' part and never alone.
//
// # Units
//
// Amounts are base units of the pool's asset, below 2¹²⁸. Every division rounds
// down, in the name of the function that does it; nothing is ever credited that
// was not received.
package pplns
