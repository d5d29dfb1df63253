// Package vectors holds the golden files that the Go code, the circuits and the
// contracts are all tested against. Each file is made, and compared with what is
// committed, by one test here; `go test ./test/vectors -update` rewrites them.
//
// The files are flat JSON for the sake of readers in other languages: arrays of
// objects with the same keys; byte strings as 0x-prefixed hexadecimal; integers as
// decimal strings. An empty "reason" means valid; otherwise it is the reason with
// which the Go code refuses.
package vectors
