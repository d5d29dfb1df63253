// Package chaintest gives tests a deployed pool: the real contracts on an
// in-process EVM chain, development keys and proofs, and a Bitcoin chain of
// regtest difficulty that is mined in memory.
//
// Blocks of either chain come only when the test asks for them, so a test can
// say what happened between two of them, reorganisations included.
package chaintest
