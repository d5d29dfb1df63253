// Package rule says which jobs of a pool a miner should work on. It is pure: what
// is known of the chains is a [Snapshot], what is known of the tag comes with the
// question.
//
// # A job
//
// [Judge] takes a mining.notify with the extranonce of its connection and looks, in
// this order, for the first rule that is broken:
//
//  1. extranonce: extranonce1 has 4 bytes and extranonce2 has 8, whoever they are.
//  2. bad-coinbase: coinb1 ‖ extranonce1 ‖ extranonce2 ‖ coinb2 has the layout of
//     bitcoin.ParseCoinbase, and the extranonces stand where it wants them.
//  3. wrong-payee: the payee is the one that the connection mines for.
//  4. wrong-script: output 0 pays the receiver of a state of the pool, byte for
//     byte.
//  5. state-old, state-not-final: that state j is a tag that can be current. Shift
//     k is mined under tag k − 2 while state k − 1 is proven and posted. So with L
//     the newest posted state, a tag below L − 1 is that of a shift which is on the
//     chain already: no more shares are counted for it. And j is posted at least so
//     deep as the miner wants it.
//  6. parent-unknown, parent-old, wrong-height, wrong-bits: see below.
//  7. low-value: output 0 has at least the subsidy.
//  8. tag-overfull: no receipt of the tag has a number above the capacity of a
//     shift, and no more shares than that were receipted to this miner alone.
//  9. shares-withheld, when it is wanted: share data of state j's shift is there.
//
// # The parent
//
// The relay on the EVM chain knows headers when somebody has brought them there,
// often minutes after the network. So a parent may be one that it does not know.
// With H the height in the coinbase, t the relay's tip and h its height:
//
//   - A parent that the relay knows: H is one more than its height, nBits is what
//     the relay demands after it, it is at most Limits.Depth below t, and not below
//     the anchor of state j.
//   - One that it does not know: h ≤ H − 1 ≤ h + Limits.Lag. (At h it is a rival of
//     t.) nBits is that of t's child. Where a retarget lies between, the target is
//     at most four times easier, which is as far as consensus goes.
//
// The second is trust, and it is short: with every new tip the job is judged again,
// and when the relay is past the parent's height without knowing it, the job falls.
// A header that the relay takes has full work, so a parent that is made up costs a
// block.
//
// # What is not seen
//
// Which transactions are in the block, and whether the merkle branch belongs to any:
// for that one needs a node. A wrong branch makes blocks invalid, which costs the
// operator as much as the miners; shares count all the same.
package rule
