// Package job turns a block template into work for miners.
//
// A Job is a template of the Bitcoin node together with a tag: the number j of the
// accounting state by which the reward would be split, and the output script that
// pays that state's receiver. Everything that all connections share is computed
// once in New; what differs is written in per share:
//
//   - the payee of the connection, 21 bytes inside coinb1;
//   - extranonce1 of the connection and extranonce2 of the miner, between coinb1
//     and coinb2;
//   - time, nonce and the rolled version bits (BIP 320) of the header.
//
// A job never changes after New and may be used from many goroutines.
//
// Targets: a hash at most NetworkTarget is a block; a hash at most LedgerTarget =
// NetworkTarget·ND is a ledger share. Hashes are in internal byte order (package
// bitcoin), values in satoshi, times in Unix seconds.
//
// The serialisation of a block adds to the coinbase, when the template has a
// witness commitment, the marker and flag of BIP 144 and the witness reserved value
// of BIP 141 (32 zero bytes). They are not hashed into the txid.
package job
