// Package stratum is the pool's Stratum V1 server: it gives jobs to miners, takes
// their shares, and hands ledger shares to the ledger and blocks to the network.
//
// # Protocol
//
// One JSON object per line, at most 16 KiB. Requests from the miner:
//
//	mining.configure           version-rolling (BIP 310, BIP 320: the miner's mask ∩ 1fffe000;
//	                           shares may have other bits of 1fffe000, or without asking),
//	                           minimum-difficulty, subscribe-extranonce, info
//	mining.subscribe           extranonce1 of 4 bytes, extranonce2 of 8; sessions are not resumed
//	mining.authorize           user name 0x<EVM address>[.worker]; also mining.auth. A password
//	                           with d=NUMBER or diff=NUMBER, as in "x,d=1024", fixes the difficulty
//	mining.suggest_difficulty  taken at once, and as the least from then on; may be repeated
//	mining.suggest_target      the same, as a target in hexadecimal
//	mining.submit              [user name, job, extranonce2, ntime, nonce, version bits]
//	mining.extranonce.subscribe, mining.ping, client.get_version
//
// and from the server mining.set_difficulty, always followed by mining.notify;
// mining.notify; mining.set_extranonce to who asks by mining.extranonce.subscribe;
// mining.set_version_mask when a miner changes its mask at work; mining.ping to a
// miner that is silent for ten minutes; client.show_message; at the server's end, if
// it is to be a restart, client.reconnect. Requests may come in any order and many in
// one packet; replies keep their order. Nothing unsolicited is sent before the reply
// to mining.subscribe, and the first job follows at once when the miner is both
// subscribed and authorized. A connection mines for one payee, for the payee stands in
// coinb1.
//
// A connection's extranonce1 is its own and never changes: it is a number that no
// other connection of this run had, and what a connection works on is told by its
// jobs. So mining.set_extranonce, which proxies like NiceHash's wait for, always
// repeats the one that there is. Changing it would gain nothing and make shares in
// flight worthless.
//
// Every reply has result and error, one of which is null. An error is
// [code, "reason: detail", null] with the codes
//
//	20 other    21 stale or unknown job    22 duplicate
//	23 low difficulty    24 unauthorized    25 not subscribed
//
// and the reasons of package share. The reply to an accepted ledger share has the
// operator's receipt (package receipt) beside them, where firmware does not look:
//
//	{"id":4,"result":true,"error":null,"receipt":{…}}
//
// A line that cannot be read, an unknown method or a wrong type is answered with
// code 20 and the connection lives on.
//
// # What happens to a share
//
//  1. The line is parsed, its parameters are read (request.go, params.go).
//  2. Its job and difficulty are looked up: the job id names both (wireid.go), so a
//     share is judged at the difficulty that its miner was told with that job. When
//     the difficulty is forgotten, only a ledger share is good enough.
//  3. share.Judge puts the header together and hashes it.
//  4. A header that meets the network target goes to Blocks, once, whatever else is
//     wrong: nothing has been refused before.
//  5. Only now follows all that may refuse: not subscribed, parameters of the wrong
//     form, an unknown or stale job, version bits outside 1fffe000, a time that the
//     pool does not allow, a hash above the difficulty, a header that this connection
//     handed in before.
//  6. A ledger share goes to Ledger, and only when it is on disk and its receipt
//     signed,
//  7. the share is counted, answered, and vardiff may change the difficulty
//     (account in submit.go, the one place that counts).
//
// # No block is lost for its line
//
// Steps 2 to 4 need a payee, a job, extranonce2, ntime and nonce, and nothing else. So
// they are tried with every line of an authorized connection in which an array may be
// these parameters (loose.go): with too many of them, without the user name, with
// numbers for strings, in a line that is no JSON, has another method or no end, or is
// too long. At most four headers are put together for a line. What such a line gets is a
// refusal, as ever.
//
// Nor is a line that has arrived left unread. When a connection waits for the disk or
// for its pace, the lines behind are looked through (lookAhead in conn.go); when it
// ends, for whatever reason, or the server stops, so is what the miner has sent (drain).
// All jobs of the current parent are remembered, however old they are, and of the last
// four parents before (jobs.go).
//
// Before mining.authorize a connection has no payee and was given no job, so a
// mining.submit is refused and nothing can be lost.
//
// # Worker names
//
// The payee stands in the coinbase of every job that the connection was given, so the
// user name of a share decides nothing but under which worker it is listed. A name that
// differs from an authorized one only in case is that one. Another worker name of the
// same payee is listed as if it were authorized, up to 64 names a connection. Every
// other name counts for the first worker; if it names another payee, the miner is told
// once, by client.show_message, whom its work is for.
//
// A ledger that fails is not the miner's fault: the reply is code 20,
// ledger-unavailable, it does not count as a reject, and the miner may send the
// share again.
//
// # Difficulty
//
// Difficulty 1 is the target 0x00000000FFFF0000…; difficulties exist only towards
// miners and in statistics, what decides is a 256-bit integer target, rounded to
// the easier side. They are integers from 1 on, because some firmware cuts off
// fractions, and fractions below. Vardiff (vardiff.go) aims at 18 shares a minute
// and never goes above the ledger difficulty of the current job, so that no ledger
// share is lost. How soon it gets there from 100 kH/s to 10 PH/s, how close it stays
// and how often it changes is in testdata/vardiff.csv: within ten minutes, 13 %, and
// once in two hours.
//
// # Jobs
//
// Shares for a job are taken until there is a new block, that is, until a later job
// builds on another one; that takes up to 16,384 jobs and four million transactions in
// their lists, eight hours without a block when all blocks are full. clean only tells miners to change at once: a job of an old
// tag lives on after rotation, and the ledger says when its shift is sealed. The
// same job is sent again, under another id and with a later time, when only the
// difficulty changes.
//
// A job that is to replace all others goes out at once. On a new block it may be one
// without transactions, when the node takes longer than 100 ms for the full template
// (package node); the full one follows at once, with clean=false. One that is only
// fresher reaches each connection within ten seconds, in its turn of ten, so that
// miners do not all start anew at the same moment. A miner that has heard of no job for
// 15 s gets the last one again; with its turn it never waits longer than 25 s.
//
// No coinbase is longer than 500 bytes (TestCoinbaseBound).
//
// # Listeners
//
// Each listener may have its own first and least difficulty, TLS with a certificate
// that is read again when its file changes, and load balancers in front, which must
// be listed and must send a PROXY protocol header, version 1 or 2 (listener.go,
// proxy.go, certificate.go).
//
// # Load
//
// An accepted share allocates nothing from the line to the reply, unless it is a
// ledger share (alloc_test.go); three quarters of the time goes into hashing.
//
// A connection costs one goroutine, and half a kilobyte of buffer while it is
// idle. Requests of one connection are served one after the other, so one that
// waits for the disk delays nobody else. Whoever does not read what it is sent is
// dropped; output that waits is bounded, as are remembered shares, difficulties,
// jobs, worker names and connections.
//
// # Abuse
//
//   - A line that is too long ends the connection; so do ten pieces of nonsense in
//     a row, or a hundred bad shares more than good lines (manners.go). Stale shares
//     and what the pool is to blame for do not count. Neither does real work, a hash
//     that meets the connection's difficulty, when it is refused for its form: the miner
//     is incompatible, not abusive, and client.show_message tells it why, once a minute.
//   - More than three such ends ban the address for ten minutes after the last, one
//     more for every ten connections that it has open; those stay (bans.go).
//   - Only accepted shares are unlimited. Of other lines a connection has 500 at
//     once and 50 a second; beyond, it is read from only for blocks, as far as the
//     buffer of 16 KiB goes.
//   - A minute to subscribe and authorize, an hour without a whole line, 15 s
//     without reading: then it is closed.
//   - Connections are limited in all, for each address and for each payee.
//   - What a connection can make the server hold: a line (16 KiB), output (64 KiB
//     and as much on its way), names, and remembered hashes of accepted shares.
//
// Thus a hostile connection costs 50 lines a second. Most cost up to 30 µs, the time of
// the four headers that are hashed at most; a line of 16 KiB, which is nearly all spent
// on reading it, up to 90 µs (BenchmarkHostileLine). A flood of 40 connections, all that come back whenever they are closed, delays an
// honest share by less than a second on two processors that do other things too
// (TestAFloodDoesNotDelayHonestShares; scripts/bench-stratum --soak, which also looks
// for leaks; results in test/loadgen/results).
package stratum
