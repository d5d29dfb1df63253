// Package mine is `paydirt mine`: a CPU miner that speaks Stratum V1 over TCP to
// this pool or to any other. It knows of the pool only what every miner knows: of
// this repository it imports the pure core and nothing of the server.
//
// # Parts
//
//   - Miner keeps one connection to the pool up, with backoff, until its context
//     ends; it is the library's front.
//   - session is one connection: mining.configure, subscribe, authorize, then
//     notifications in and shares out. One goroutine owns all of its state.
//   - work is one job with everything that a thread needs to hash on its own.
//   - engine is the threads. The newest work is the only one that is hashed; a
//     thread looks for newer work after each batch of at most maxBatch hashes, less
//     than a millisecond.
//   - scanner is the hash loop.
//
// # What is rolled
//
// Each thread takes an extranonce2 that no other thread had on this extranonce1,
// then walks the version bits of the agreed mask (BIP 320) from a random start, and
// for each of them all 2^32 nonces. The time is the job's own.
//
// # Difficulty
//
// Difficulties may be fractional and as small as the pool likes. A difficulty counts
// for the jobs that follow it, as the protocol says. Targets are integers
// (bitcoin.TargetFromDifficulty).
//
// # Speed
//
// The first 64 bytes of a header are hashed once per version, and the state after
// them is restored for each nonce: two SHA-256 compressions per hash instead of
// three. BenchmarkScanner against BenchmarkPlain shows a factor of two.
package mine
