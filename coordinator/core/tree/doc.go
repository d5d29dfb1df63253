// Package tree is the one Merkle tree of the protocol: binary, of fixed depth,
// over elements of the BN254 scalar field, hashed with Poseidon2.
//
// # Rules
//
//  1. A tree of depth d has exactly 2^d leaves; what is absent is the zero
//     element. A leaf is not hashed: level 0 is the leaves themselves.
//  2. A parent is Compress(left, right). There is no domain separation between
//     levels; the depth is fixed wherever a root is used, so a node can not be
//     passed off as a leaf.
//  3. A path lists the siblings from the leaf level up. Bit i of the leaf's index
//     says on which side the node of level i stands: 0 left, 1 right.
//
// Compress is the Poseidon2 permutation with two lanes, six full and fifty
// partial rounds and gnark-crypto's default constants for BN254, with the right
// input fed forward: Compress(l, r) = r + P(l, r)[1]. The circuits and the
// contracts compute the same function; test/vectors/tree.json holds them
// together.
//
// # Formats
//
// Elements are integers below the order r of the group of BN254
// (21888242871839275222246405745257275088548364400416034343698204186575808495617);
// in bytes they are 32 bytes, big-endian.
//
// # Specifications
//
// Poseidon2: https://eprint.iacr.org/2023/323.
package tree
