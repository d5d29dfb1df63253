// Package ledger keeps the ledger shares and the shifts of a pool on disk, in
// goleveldb.
//
// # Rules
//
//  1. A share is acknowledged (Append returns nil) after it is synced to disk, and
//     not before. One goroutine writes; requests that wait while a write is synced
//     share the next one.
//  2. Its evidence is verified by the rule book of its tag (share.Verify) before it
//     is stored: what anyone can check later was checked once here.
//  3. A share with tag j belongs to shift k = j + 2. It is taken while that shift
//     is open or full, once, and as long as the shift has fewer than n shares and
//     the registry has room for its payee. Everything else is a *share.Reject.
//  4. A change of a shift's state is synced before it is seen: see Update. No share
//     is taken for a shift that is sealed, so what is sealed never changes.
//  5. The registry holds the miners that have an id, given by proven shifts, and
//     those whose shares wait for one, at most MaxNew. Admit tells whether there is
//     room.
//  6. The first failure of the disk is the last: it is latched, every later call
//     returns it (*FailedError), nothing more is acknowledged. After a failed sync
//     nobody knows what the disk holds; a restart reads what it does.
//  7. A share has two running numbers under its tag, from 1: g among all, c among its
//     payee's. They are given with the synced write, none twice and none left out,
//     and are the same for ever; Issuer signs them after it (package receipt). g is
//     stored, c follows from the order of g.
//  8. A data directory that is put back to an older copy would give numbers twice, and
//     the operator can be fined for it. So every write is synced to the ledger, then to
//     the journal of receipts outside of the data directory (package journal), and only
//     then signed. Both count the writes. When a ledger is opened, its journal is equal
//     or one write behind; then that write is added. Anything else is refused with an
//     *OldCopyError: a journal that is ahead, missing, damaged or older, and a chain
//     that holds a shift which the ledger has not made. Config.Recover tells how to go
//     on: with the shares of the journal, with those that miners hold receipts for, or
//     without. In the two last cases the tags that may have been open are unsigned for
//     ever: their shares are credited, and no receipt is signed for them. A ledger
//     without a journal signs nothing.
//     This does not protect from a ledger and a journal that are put back together,
//     until the chain holds a shift that both lack; nor can a pool whose first shift is
//     not posted be told from one that lost everything.
//  9. Nothing is repaired by leaving it out. Content that is damaged is an error,
//     at opening (*OpenError, Corrupt) or when it is read. A log that ends inside
//     its last record is no damage: it was cut off while it was written, and what was
//     being written was not acknowledged (see disk).
//
// # Records
//
// Numbers in keys and records are big-endian; hashes of Bitcoin are in internal
// byte order, as double SHA-256 gives them.
//
//	key                   record        written
//	00                    poolRecord    once, when the ledger begins
//	01  k:8  key:16       shareRecord   once
//	02  k:8               Shift         at every move
//	03  k:8               Post          once, when the shift is proven
//	04  id:4              21 bytes, the payee of the id; once, with its first Post
//	05  k:8               nothing; once, when shift k becomes unsigned
//	06                    8 bytes, the number of writes; with every write
//
// The byte tables are at the types. What follows from other records is not stored:
// the payee and the key of a share follow from its evidence, leaves and ids of a
// shift from its shares and the registry, a registry hash from the registry.
//
// # Errors
//
// Refusals are *share.Reject, with the closed set of share.Reason. They concern
// one share. *OpenError and *FailedError concern the disks, of the ledger and of its
// journal; an *OldCopyError stands in an *OpenError. *UnsignedError is no failure.
// *MoveError is a fault of the program.
package ledger
