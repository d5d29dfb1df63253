// Package shift turns the ledger shares of one shift into what is proven and
// posted about them: leaves in order, ids of new miners, counts.
//
// # Rules
//
//  1. A tier (M, n) fixes the sizes of a pool for ever: M miners in the
//     registry, n leaves in a shift. Both are powers of two. A shift is complete
//     at n_t = 7n/8 ledger shares and full at n.
//  2. The key of a ledger share is the low 128 bits of its header hash read as
//     the proof-of-work integer. A key is not zero.
//  3. The leaves of a shift stand in ascending order of their keys; equal keys
//     are refused (2⁻¹²⁸ by chance). The order needs no clock and no operator.
//  4. Miners have dense ids 0, 1, … in order of first appearance over all
//     shifts. The new ones of a shift get theirs in the order of its leaves.
//  5. leaf = id·2¹²⁸ + key, an element of the BN254 scalar field; the tree of n
//     leaves is padded with zeros. Its root is the share root.
//  6. counts[m] is the number of leaves with id m. Eight counts of 16 bits are
//     packed into one field element, counts[8i] in the highest bits:
//     pack_i = Σ counts[8i+j]·2^(16·(7−j)). The tree over the M/8 packs has the
//     counts root.
//
// Seal does 3–6 and fails with an *Error. Whether the shift may be posted is the
// contract's rule and a question for Postable.
//
// # Formats
//
// Posted counts are two bytes for each miner in the registry after the shift,
// big-endian, in the order of ids, so that pack_i is the big-endian integer of
// bytes 16i … 16i+15, padded with zero bytes at the end.
package shift
