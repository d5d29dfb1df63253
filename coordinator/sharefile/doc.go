// Package sharefile is the format in which the ledger shares of one shift are
// published, so that anyone can verify again what was proven about them.
//
// # Format
//
// A file is lines of JSON, each ended by one line feed (NDJSON). The first line is
// the header:
//
//	{"format":"paydirt.shares.v1","chainId":1337,"distributor":"0x…20 bytes…","k":3,"tag":1,"count":57,"shareRoot":"0x…32 bytes…"}
//
// It is followed by exactly count lines, one for each ledger share:
//
//	{"header":"…80 bytes…","coinbase":"…","branch":["…32 bytes…",…]}
//
// All bytes are lower-case hexadecimal. A header is in wire order, a coinbase in
// legacy serialisation, a branch goes from the coinbase to the merkle root with
// hashes in internal byte order (as double SHA-256 gives them). tag is k − 2.
//
// # Rules
//
//  1. Shares stand in the order of the leaves: keys (package shift) strictly
//     ascending.
//  2. There is one way to write a file: fields in the order above, all of them,
//     no others, no spaces. So a file can be compared by its hash.
//  3. A line has at most MaxLine bytes, count is at most 32768.
//
// The Reader checks these rules and nothing more. What a share is worth, and
// whether the shares give the root that the header claims and the chain holds, is
// for the caller: see share.Verify and shift.Seal.
//
// # Errors
//
// What is wrong with a file is an *Error with a Reason and the line. Errors of
// the underlying reader are passed on as they are.
package sharefile
