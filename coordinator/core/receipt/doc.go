// Package receipt is the operator's signed promise for one accepted ledger share,
// by which anyone can have it fined when the share is left out of the accounting.
//
// # What is signed
//
// EIP-712 typed data, in the domain of the pool's court:
//
//	EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)
//	    name "Paydirt", version "1", the EVM chain id, the address of the court
//	Receipt(int64 tag,uint128 key,bytes21 payee,uint32 c,uint32 g)
//
//	digest = keccak(19 01 ‖ separator ‖ structHash)
//	separator  = keccak of 5 words: typeHash, keccak(name), keccak(version), chainId, court
//	structHash = keccak of 6 words:
//
//	offset size
//	   0   32   keccak of the type, as written above
//	  32   32   tag, two's complement
//	  64   32   key, uint128: the share's key (shift.Key)
//	  96   32   payee, its 21 bytes first, then zeros
//	 128   32   c, running number of the payee's shares under the tag, from 1
//	 160   32   g, running number of all shares under the tag, from 1
//
// Words are 32 bytes, integers big-endian. The shares of tag j are those of shift
// j + 2. That the distributor is not in the domain needs no care: a court serves
// one.
//
// The signature is ECDSA over secp256k1, 65 bytes r:32 ‖ s:32 ‖ v:1, s at most half
// of the group order (EIP-2), v 27 or 28. Its nonce is that of RFC 6979, so signing
// again gives the same bytes. What is not so is refused, as the court refuses it.
//
// # JSON
//
//	{"tag":-1,"key":"0x<32 digits>","payee":"0x<42 digits>","c":1,"g":7,"signature":"0x<130 digits>"}
//
// Fields in any order; others are passed over. It stands in the reply to a
// mining.submit, beside result and error, and in the HTTP API.
//
// # What breaks a promise
//
//   - Omitted: c is above the posted count of the payee.
//   - Twice: two keys under one (tag, g), or under one (tag, payee, c).
//   - Overfull: g is above the leaves of a shift.
//
// # Errors
//
// All are *Error, with a closed set of reasons.
package receipt
