// Package cycle moves shifts through their lives: open, full, sealed, proven,
// posted, final.
//
// # Rules
//
//  1. States and moves are a table, drawn in states.md. Nothing else moves.
//  2. A move is stored, synced, before anything outside can notice it. What is not
//     stored is computed again from what is.
//  3. The open shift k rotates when it has n_t shares and state k−1 is final (states
//     −1 and 0 are born final): the jobs of shift k+1 pay receiver_{k−1}. Until
//     then rotation waits, and the shift fills up to n. The clock plays no part. What
//     hashrate a pool keeps up with follows from this (package pace).
//  4. A full shift is sealed when SealGrace has passed since rotation: shares that
//     were in flight are taken until then.
//  5. A sealed shift is proven in the background. Order, ids, counts and roots
//     follow from its shares and the registry before it, so a proof that was lost
//     is made again, of the same. With the proof the anchor is stored: from here on
//     the post is the same bytes, whenever it is made.
//  6. Posts go to the chain in order, each when the one before is in a block. A post
//     is handed to the Poster again and again until the chain knows it.
//  7. A post is final at depth Finality. Before and after that, a reorganisation may
//     take it out; then it is posted again, the same bytes. If it had been final,
//     that is told as an error: finality was chosen too small for this chain.
//  8. The contract refuses a post whose anchor became too old or lost its branch.
//     As long as the post was never final, it gets another anchor, and so another
//     state hash; the older ones are remembered, for any of them may be mined. After
//     that nothing changes it, for blocks may have paid its receiver.
//  9. If the chain holds a shift that was not made here, the driver stops with a
//     *ConflictError.
//
// # The driver
//
// A Driver is a loop around Step. Step is level-triggered: it looks at the ledger
// and at the chain and does what is due, so missed events, restarts at any point
// and unreachable nodes need no care of their own. What fails is tried again at
// the next step, and told when it is news (Event, Status, Metrics). Status.WaitsFor says
// what the oldest shift waits for, and since when.
//
// # Units
//
// Depth and Finality are in blocks, 1 for the newest. Hashes of Bitcoin headers
// are in internal byte order.
package cycle
