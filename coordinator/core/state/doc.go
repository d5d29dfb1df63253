// Package state is the accounting states of a pool and how they are encoded: the
// state hash, the registry hash, the challenge z, the public inputs of both
// proofs, the address and the script that are paid by the blocks of a state.
// Go, circuits and contracts use these encodings and no others;
// test/vectors/state.json holds them together.
//
// # States
//
// State k ≥ 1 is the pool after shift k. States −1 and 0 are fixed and empty.
// Blocks that are tagged with state j pay receiver_j, whose address is derived
// from stateHash_j; what arrives there is reward for the window of state j, the
// shifts j−7 … j. Shares of shift k carry the tag k−2.
//
//	stateHash_j = keccak(DOMAIN_STATE, chain id, distributor, j)                j ∈ {−1, 0}
//	stateHash_k = keccak(DOMAIN_STATE, chain id, distributor, k, stateHash_{k−1},
//	              shareRoot, countsRoot, count, keccak(counts), registryHash, anchor)
//	registryHash' = keccak(registryHash, payee)     once for each new payee, 0 at first
//	z = keccak(DOMAIN_Z, chain id, distributor, tier, k, shareRoot, countsRoot,
//	    count, keccak(counts)) mod r
//	y = Σ_i pack_i · z^i mod r
//
// where keccak(a, b, …) is keccak256(abi.encode(a, b, …)): every argument is one
// word of 32 bytes, integers big-endian (negative ones in two's complement),
// addresses left-padded, the 21 bytes of a payee right-padded as bytes21 is.
// DOMAIN_STATE = keccak256("paydirt.state.v1"), DOMAIN_Z =
// keccak256("paydirt.counts-challenge.v1"). No timestamp, number or hash of an
// EVM block goes in, so the same state can be posted again after a
// reorganisation.
//
// # Public inputs
//
//	shift:  shareRoot, countsRoot, count, z, y
//	settle: oldEarnRoot, newEarnRoot, countsRoot of window slots 0 … 7, weights, R, credited
//
// Slot i of the window of state j is shift j−7+i. A slot before shift 1 has
// weight 0 and the counts root of a shift without leaves. weights is
// Σ weight_i·2^(16i).
//
// # Byte order
//
// Field elements are 32 bytes, big-endian. The anchor, a Bitcoin header hash, is
// in internal byte order, as double SHA-256 gives it.
package state
