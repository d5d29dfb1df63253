// Package sample says which shares of a window are asked for before its money is
// settled, so that invented ones are found.
//
// # Seed
//
// When money of state j is opened for settlement, the court fixes a height of the
// Bitcoin chain that is not mined yet. The header there gives the seed:
//
//	seed = keccak(DOMAIN_SAMPLES, chain id, distributor, opening id, header hash)
//	DOMAIN_SAMPLES = keccak256("paydirt.samples.v1")
//
// where keccak(a, b, …) is keccak256(abi.encode(a, b, …)): words of 32 bytes,
// integers big-endian, the address left-padded, the header hash in internal byte
// order, as the relay keeps it.
//
// # Samples
//
// The window of state j has eight slots, slot i being shift j−7+i, with counts c_i
// (0 before shift 1, and for a shift that is masked). With T = Σ c_i, sample n is
//
//	r = keccak(seed, n) mod T
//
// the r-th share of the window: slots 0 … 7 one after the other, the leaves of each
// in their order. Samples may coincide: they are drawn with replacement.
//
// T < 2¹⁹, so the modulo's bias is below 2⁻²³⁶.
//
// # Packed counts
//
// On chain the counts are one integer, Σ c_i·2^(16i).
package sample
