// Package adversary plays a dishonest operator against the real contracts: the real
// daemon with a set of switches (daemon.Seams), real nodes, an EVM chain, real proofs,
// miners over stratum. README.md has the table of what came of each attack; the tests
// write it, and compare it with every run.
package adversary
