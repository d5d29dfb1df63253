// Package pace computes how fast the shifts of a pool may fill, from the numbers that
// are fixed when it is deployed and from the chains that it lives on.
//
// # The pipeline
//
// A ledger share takes W/N_D hashes on average, where W is the work of a Bitcoin
// block, so a pool of hashrate H gets λ = H·N_D/W ledger shares a second.
//
// Shift k opens when shift k−1 rotates. It rotates itself, and jobs change over to
// shift k+1, when it has n_t = 7n/8 shares and state k−1 is final: the jobs of shift
// k+1 pay receiver_{k−1} (package cycle, rule 3). Shift k−1 is sealed, proven, posted
// and buried while shift k is open, which takes T at most:
//
//	T = seal grace + proof + finality · EVM block time + 2 · poll
//
// The post is in the next block, which is the first of the finality blocks. Twice the
// daemon notices something only when it looks: that the grace is over, and that the
// post is deep enough.
//
// So shift k is open for max(n_t/λ, T). It takes n shares and no more; those that come
// when it has n, before it rotates, are refused as ledger-full. Therefore:
//
//   - a pool keeps up while λ·T ≤ n. Above that it credits n shares every T, and
//     refuses 1 − n/(λ·T) of all ledger shares ([Pool.Refused]);
//   - shares come at random. Of x expected ones, no more than x + 4·√x come but once
//     in 30,000 shifts (for great x, a normal distribution). x + 4·√x = n gives the
//     most that a pool is asked to keep up with: x = (√(n+4) − 2)² ([Pool.Capacity]),
//     39 of 64 shares, 3,848 of 4,096.
//
// Only one proof is made at a time, and each is done before the next shift can rotate:
// no queue builds up.
//
// # A worked example
//
// The development tier (n = 64), N_D = 64, on a private signet whose blocks take
// W = 4.8 million hashes, with the daemon's defaults (grace 10 s, finality 12, poll
// 2 s), a block of the EVM chain a second, and proofs that take 0.4 s:
//
//	T = 10 + 0.4 + 12·1 + 2·2 = 26.4 s
//	most hashrate = 39 · 4.8 MH / (64 · 26.4 s) = 111 kH/s
//
// A few miners make 10 MH/s, two cores even more: λ = 133 shares a second, 3,520 in T, of which 64 have
// room. 98 % are refused. With n = 4,096, N_D = 4, finality 4 and proofs of 7 s, T is
// 25 s and the most is 185 MH/s.
//
// # Rounding
//
// Nothing here counts work or money: these are planning figures, in floats.
package pace
