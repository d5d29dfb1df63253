// Package ceremony is the command `paydirt ceremony`: init, contribute, verify and
// seal make proving keys in a ceremony of many (package prover/ceremony says how
// and why), check compares the verifiers of a deployed pool with the keys.
package ceremony
