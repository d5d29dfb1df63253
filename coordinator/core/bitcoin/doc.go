// Package bitcoin is Bitcoin as far as a mining pool needs it, in pure functions:
// headers, targets and retargeting, the coinbase of a share, merkle branches.
//
// # Byte order
//
// Hashes are chainhash.Hash in internal byte order, as double SHA-256 gives
// them. Block explorers show the reverse. The proof-of-work integer of a hash
// (PowInt) is the little-endian reading of the internal order, so that the zeros
// of a good hash are its last bytes internally and its first bytes on show.
// Header fields and transaction integers are little-endian on the wire.
//
// # Targets and difficulty
//
// A target is an integer of at most 256 bits; a hash meets it when its
// proof-of-work integer is at most the target. The compact form nBits is a
// base-256 floating-point number: the top byte is an exponent e, the low 23 bits
// a mantissa m, bit 23 a sign, and the target is m·256^(e−3). Negative, zero and
// overflowing values are refused as Bitcoin Core does (arith_uint256::SetCompact
// and CheckProofOfWork). Difficulty is a float64 only where the stratum protocol
// speaks of it (difficulty.go); work and targets are always integers.
//
// # The coinbase
//
// The layout that makes a share commit to who is paid for it and by which
// accounting state the reward would be split is in coinbase.go, as the rules that
// ParseCoinbase applies in order. What it reads is the legacy serialisation,
// without marker, flag and witness, whose double SHA-256 is the txid.
//
// # Errors
//
// A parser of outside bytes returns one typed error with a closed enum of reasons:
// *UsernameError, *TargetError, *CoinbaseError. Nothing here does input or output,
// so nothing else can fail.
//
// # Specifications
//
// BIP 34 (height in the coinbase), BIP 54 (coinbase nLockTime and sequence; no
// 64-byte transactions), BIP 141 (witness commitment), BIP 320 (version bits for
// general use), EIP-55 (address checksum).
package bitcoin
