// Package harness starts a whole pool on this machine, for the end-to-end tests
// and the demo: two btcd nodes on a private signet, an EVM development chain
// reachable over HTTP, a deployed pool, and paydirtd and miners as real
// processes that talk over TCP.
//
// Everything that it starts ends with [Pool.Close], and on Linux also when the
// process that started it is killed.
package harness
