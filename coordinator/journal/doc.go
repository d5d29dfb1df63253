// Package journal is the second record of the numbers that a pool signs. It lies
// outside the data directory, so that a copy of the data directory alone never has it.
//
// # Why
//
// A receipt promises that share number g under a tag is one certain share (package
// receipt). A data directory that is put back to an older copy would give the same
// numbers to other shares, and anyone who holds both receipts has the operator fined.
// The ledger cannot see by itself that it is old. The journal can.
//
// # Rules
//
//  1. Order: the ledger is synced, then the journal is synced, then the receipt is
//     signed. A process that is killed, or a machine that loses power, at any moment
//     leaves a journal that is equal to the ledger or one write behind it. A journal
//     that is ahead of the ledger therefore means that the ledger is an old copy.
//  2. The journal holds every ledger share of every shift above the floor, as the
//     ledger stores it, in the order of the numbers. All shifts up to the floor have
//     been posted and final; their shares are public and are dropped here.
//  3. It counts the ledger's writes. The ledger counts them too. So the age of both
//     is compared exactly, also when no share was written.
//  4. One process at a time works on a journal. It holds a lock while it is open, so
//     two daemons on two copies of a data directory cannot share one.
//  5. The first failure of the disk is the last: every later call returns it.
//  6. Damage is an error that names the file and the offset. The one exception is a
//     last record that was never written to its end: nothing in it was acknowledged,
//     and it is cut off.
//
// # Files
//
// The journal is a directory with two files: lock, which is empty, and journal. A
// third, journal.new, is there while the journal is written anew without the shares
// below the floor; it takes the journal's place by being renamed. The file replaced
// is a journal that an operator gave up (paydirtd run --recover).
//
//	offset size
//	   0    8   "PDRTJNL1"
//	   8        records
//
// Integers are big-endian. A record:
//
//	offset size
//	   0    4   L, length of the body, at most 4 MiB
//	   4    4   CRC-32C (Castagnoli) of the 4 bytes before
//	   8    4   CRC-32C of the body
//	  12    L   body
//
// The first record says which pool the journal belongs to. Its body:
//
//	 0    1   0
//	 1    8   EVM chain id
//	 9   20   address of the distributor
//	29    4   M, miners of the tier
//	33    4   n, leaves of the tier
//
// Every other record is what one write of the ledger adds. Its body:
//
//	 0    1   1
//	 1    8   number of the ledger's write
//	 9    8   floor: all shifts up to this one have been posted and final
//	17    8   the ledger's newest shift
//	25    2   u, number of shifts that are unsigned from now on
//	27   8u   their numbers k
//	   then, for each share, in the order of g:
//	 0    8   k, the shift; the tag is k − 2
//	 8    4   g, running number under the tag, from 1
//	12   16   key (package shift)
//	28    4   r, length of the ledger's record
//	32    r   the ledger's record of the share: g and evidence (package ledger)
//
// Example: write 9 of a ledger whose newest shift is 2, nothing posted, no share, is
//
//	0000001b c1b02793 95499830 01 0000000000000009 0000000000000000 0000000000000002 0000
//
// # Errors
//
// All are *Error, with a closed set of reasons.
package journal
