// Package audit verifies a pool without trusting its operator or its server: from
// chain data alone how all money was split, and with the share data that the split
// was of real work.
//
// # What is checked
//
// From the chain, everything as of one block:
//
//  1. The code of every contract is the code that this program was released with,
//     its immutable variables included. What follows from reading the contracts,
//     above all that no key moves money, holds for that code.
//  2. Every event obeys the rules of the accounting (package book): numbers and
//     counts of shifts, registry, roots, state hashes, quotients, fees, claims.
//  3. Every proof is accepted by the verifiers on the chain, whose code runs here,
//     with public inputs that are computed here.
//  4. Everything that the contract says of itself follows from its events, and it
//     holds the money that it owes.
//  5. Every shift was anchored in the relay's Bitcoin chain.
//  6. Every delivery of the reward source is of a block that the relay knows, and
//     what it gave to a receiver of the pool arrived.
//
// From share data, for every shift:
//
//  7. Every ledger share obeys package share: proof of work, difficulty, height,
//     payee, and the exact script that pays the shift's receiver.
//  8. The shares, sealed again, give the posted share root, counts and new miners.
//  9. A block among them was delivered with the value that it paid.
//
// How many of the shares are blocks is compared with chance ([Luck]).
//
// # What is not
//
// The endpoint is believed about which chain there is: a lie must be consistent
// through hashes, proofs and views to pass, but an endpoint that makes up a whole
// pool with keys of a known setup can do that. Ask a second endpoint, and compare
// an anchor in the report with any Bitcoin explorer. Whether shares are missing
// that miners handed in is not in this data; miners know it.
//
// # Outcome
//
// A broken rule is a [Finding]: rule, place, what was found and what expected. It
// is handed out at once, and the audit goes on. What could not be looked at is a
// [Gap] with a closed set of reasons. What needs attention and breaks no rule, like
// verifying keys of a development setup, is a warning. [Report.ExitCode] is 0 only
// when everything was checked and holds.
//
// Amounts are base units of the pool's asset. Hashes of Bitcoin headers are in
// internal byte order in the data and reversed, as block explorers have them, in
// texts.
package audit
