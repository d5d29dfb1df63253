// Package evm sends transactions of one account to an EVM chain and does not
// lose them: not by a crash, not by a node that forgets, not by a chain that
// reorganises, not by somebody else using the same key.
//
// # Use
//
// The caller does not send, it wants: an [Intent] names a call that should come
// to be on the chain, and [Sender.Ensure] takes one step towards that and says
// how far it is. It is level-triggered: call it again, with the same intent, as
// often as you like and after every restart, until the [Status] is Mined and
// deep enough. An intent's key stands for its content for ever; the same key
// with another content is a [ConflictError].
//
// # What happens to an intent
//
//  1. The gas is estimated. If the call would revert now, nothing is sent and
//     the answer is a [RevertError].
//  2. A nonce is taken: the lowest one that neither the node's pool nor this
//     sender holds. The transaction is signed, written to disk, synced, and only
//     then broadcast. So whatever was broadcast is known after a crash, and
//     whatever is known is broadcast again.
//  3. At every new head each transaction without a receipt is broadcast again
//     (a node that still has it says so, which is no error).
//  4. The transaction whose turn it is (its nonce is the account's next) and
//     which waited [Options.BumpAfter] blocks is signed again with both fees
//     raised by an eighth, at least one wei, or to the current suggestion, whichever
//     is more, never above [Options.MaxFeePerGas]. Later nonces wait for it and are
//     left alone.
//  5. A receipt makes it Mined or Reverted. A receipt that vanishes in a
//     reorganisation makes it Pending again, and 3 applies.
//  6. If its nonce is used up and none of its versions has a receipt for two
//     blocks, another user of the key took the nonce: it is Lost, and the next
//     Ensure signs it again with a new nonce. After a revert likewise, at growing
//     distance (1, 2, 4, … 64 blocks), if the estimate says that it would now work.
//  7. A nonce that nobody holds while later ones wait (a foreign transaction that
//     was dropped) is given to the next intent; if there is none for BumpAfter
//     blocks, a transfer of nothing to ourselves fills it.
//  8. Records are forgotten 128 blocks after they were mined.
//  9. An urgent intent ([Intent.Urgent]) does not wait behind another that does not
//     move, because the node refuses it, the account cannot pay for it or its fee is at
//     the cap: it is signed with that one's nonce and higher fees, up to four times the
//     cap. The other is then Lost by rule 6, and signed again with a new nonce. It waits
//     no longer than BumpAfter blocks for one that somebody else sent with the same key.
//
// Nothing that can be read from the chain is stored: states, depths and
// receipts are found again after a restart.
//
// An intent can be executed twice: a lost transaction that was sent again may
// yet be mined if a reorganisation frees its nonce. What is sent must bear that;
// the pool's contracts do, since every call of theirs checks that its effect is
// still wanted and reverts otherwise.
//
// # Errors
//
//   - [RevertError]: the contract refuses, with the name of its custom error. A
//     matter of the caller's: usually somebody else was faster.
//   - [NodeError]: the node is unreachable, answers nonsense, or takes more than 20 s
//     for an answer. The sender waits (1 s, doubling to 1 min) and says so in
//     [Sender.Health]; calls in between return the same error without touching the
//     network.
//   - [ConflictError]: a programming error of the caller.
//   - any other error: the store. Nothing was broadcast.
//
// Trouble with one transaction that does not stop the others (a node that
// refuses it, a fee at the cap) is in its [Status].
//
// What the node answers about the estimate of one call is returned as a NodeError too,
// but pauses no other call.
//
// Fees follow EIP-1559: base fee doubled plus the suggested tip, in wei per gas. The
// tip is at least [Options.MinTip], and never 0. [Sender.Health] has the present fees,
// what gas the kinds of calls took, and the cheapest transaction that the account
// cannot pay for ([FundsError]).
package evm
