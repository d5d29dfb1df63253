// Package vault keeps on disk what a miner needs against a dishonest operator: the
// evidence of its ledger shares and the receipts that it was given for them.
//
// # Files
//
// One file tag_<j>.vault for each tag j, only ever appended to:
//
//	offset size
//	   0    8   "PDRTVLT1"
//	   8        records
//
// A record, integers big-endian:
//
//	offset size
//	   0    4   L: length of the body, at most 3000
//	   4    4   CRC-32C (Castagnoli) of kind and body
//	   8    1   kind
//	   9    L   body
//
// Kind 1, a ledger share that was handed in:
//
//	   0   80   header
//	  80    2   C: length of the coinbase
//	  82    C   coinbase, legacy serialisation
//	82+C   32·n branch, from the coinbase to the root, internal byte order
//
// Kind 2, a receipt (package receipt):
//
//	 0    8   tag, two's complement
//	 8   16   key
//	24   21   payee
//	45    4   c
//	49    4   g
//	53   65   signature r ‖ s ‖ v
//
// Kind 3, the pool accepted a ledger share, and a receipt is due:
//
//	0   16   key
//
// Example: 00000010 0f31d314 03 00…05 says that the share with key 5 was accepted.
//
// # Crashes
//
// A record is written before what it is about goes on: a share before it is
// forwarded to the pool, a receipt before the reply is forwarded to the miner. So a
// process that is killed loses nothing that anybody was told. A machine that loses
// power may lose the last fraction of a second; fsync follows each write in the
// background, as a miner does not wait for a disk.
//
// A file that ends within a record, or with one whose checksum is wrong, is cut
// after the last good record, and what was cut off is kept as tag_<j>.vault.cut.
package vault
