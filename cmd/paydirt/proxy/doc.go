// Package proxy is `paydirt proxy`: a verifying stratum proxy, to stand between
// mining hardware and the pool on the miner's side. Hardware hashes what it is
// given; the proxy gives it only jobs that pay as the pool has promised, keeps the
// pool's receipts, and takes the pool to court when it does not keep them.
//
// # Parts
//
//   - wire reads the lines that matter.
//   - rule says which jobs are good. It is pure.
//   - vault keeps ledger shares and receipts on disk.
//   - gate passes lines on, and leaves a pool that cheats.
//   - evidence finds what receipts prove against posted shifts.
//   - onchain looks at the pool's contracts, and packs evidence for the court.
//   - this package is the command.
//
// It imports nothing of the server.
package proxy
