// Package evidence turns what a miner's vault holds, held against what is posted,
// into calls of the pool's court.
//
// # What is found
//
// Of the receipts of tag j, whose shares belong to shift k = j + 2:
//
//   - Twice: two keys under one number. It needs no post.
//   - Overfull: a number g above the capacity of a shift. It needs no post.
//   - Omission: the highest c of a payee is above its posted count.
//   - Restore: a receipted share is in no leaf of the posted shift. It needs the
//     shift's share data, whose root must be the posted one, and the share from the
//     vault. It finds also what counts hide: a share that was put in another's place.
//     When the operator has posted nothing for an evidence period, the shares of the
//     two shifts that should have come are restored without any data.
//
// One omission and one overfull receipt prove the breach of a whole shift, so only
// the strongest of each is sent; every share is restored by itself.
//
// # Sending
//
// Each piece has a name that is made of what it proves, and its fate stands in the
// file evidence.ndjson, the last line of a name counting. So it is sent once, however
// often the proxy starts. That somebody else was quicker (the court reverts with
// AlreadyPenalised or the like) is as good as having been first.
package evidence
