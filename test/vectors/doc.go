// Package vectors holds the golden files that the Go code, the circuits and the
// contracts are all tested against. Each file is made, and compared with what is
// committed, by one test here; `go test ./test/vectors -update` rewrites them.
//
// The files are flat JSON for the sake of readers in other languages: arrays of
// objects with the same keys; byte strings as 0x-prefixed hexadecimal; integers as
// decimal strings. An empty "reason" means valid; otherwise it is the reason with
// which the Go code refuses.
//
// # Production tiers
//
// tier-1k.json and tier-4k.json are the lives of two pools of the production tiers,
// transaction by transaction: the registry is filled, MaxNew miners a shift, then two
// blocks are split over a full window of full shifts. Work and proofs are real, and so
// is the code of the tiers' verifiers; what stands beside a coinbase in its block is
// made up. forge replays them and compares the gas with contracts/snapshots. On the
// way are calls that must fail.
//
// All but two things in them is made anew by every run of the test and compared: the
// constants of the keys, and the proofs. A proof that no longer verifies against the
// code with these constants fails, and so do keys of other circuits than today's.
// `-update` alone writes what follows from the committed proofs. New proofs need the
// keys of the tier, which take minutes to make (PAYDIRT_KEYS_1K and PAYDIRT_KEYS_4K
// name directories that have them):
//
//	PAYDIRT_LONG=1 go test ./test/vectors -run Tier -update -timeout 2h
//	FORGE_SNAPSHOT_CHECK=false ./scripts/foundry/forge test --match-contract Tier
package vectors
