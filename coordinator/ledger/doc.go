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
//     stored, c follows from the order of g. A data directory that is put back to an
//     older copy would give numbers twice, and the operator can be fined for it.
//  8. Nothing is repaired by leaving it out. Content that is damaged is an error,
//     at opening (*OpenError, Corrupt) or when it is read. There is one exception,
//     which is none: a log that ends inside its last record was cut off while it
//     was written, and what was being written was not acknowledged (see disk).
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
//
// The byte tables are at the types. What follows from other records is not stored:
// the payee and the key of a share follow from its evidence, leaves and ids of a
// shift from its shares and the registry, a registry hash from the registry.
//
// # Errors
//
// Refusals are *share.Reject, with the closed set of share.Reason. They concern
// one share. *OpenError and *FailedError concern the disk, *MoveError is a fault
// of the program.
package ledger
