// Package tree is the one Merkle tree of the protocol: of fixed depth, four
// children a node, over elements of the BN254 scalar field, hashed with Poseidon2.
//
// # Rules
//
//  1. A tree of depth d has room for 2^d leaves, in h = ⌈d/2⌉ levels of four
//     children: 4^h places, of which the last half is empty when d is odd. What is
//     absent is the zero element. A leaf is not hashed: level 0 is the leaves
//     themselves.
//  2. A parent is Compress of its four children in order. There is no domain
//     separation between levels; the depth is fixed wherever a root is used, so a
//     node can not be passed off as a leaf.
//  3. A path is 3h elements: for each level, leaves first, the three other children
//     of the node's parent in order. The i-th digit of the leaf's index to base
//     four, the lowest first, is the place among the four at level i.
//
// Compress is the Poseidon2 permutation P with four lanes, eight full and 56 partial
// rounds and gnark-crypto's constants for BN254, with the input fed forward and cut
// to one lane: Compress(x) = P(x)[0] + x[0]. The circuits and the contracts compute
// the same function; test/vectors/tree.json holds them together.
//
// # Why four
//
// The hash is paid for twice: in constraints for every leaf of every proof, and in
// gas for every level of an opened path. prover/README.md has the figures of two,
// four and eight children.
//
// # Formats
//
// Elements are integers below the order r of the group of BN254
// (21888242871839275222246405745257275088548364400416034343698204186575808495617);
// in bytes they are 32 bytes, big-endian.
//
// A worked example, d = 6 (64 leaves): leaf 27 = 123 to base four has digits 3, 2, 1.
// Its path is leaves 24, 25, 26, then nodes 4, 5, 7 of level 1, then nodes 0, 2, 3 of
// level 2.
//
// # Specifications
//
// Poseidon2, its compression mode P(x) + x cut to the digest, and the rounds for 128
// bits: https://eprint.iacr.org/2023/323. One lane is a digest of 254 bits, so a
// collision takes about 2¹²⁷ work.
package tree
