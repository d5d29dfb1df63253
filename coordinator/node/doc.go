// Package node talks to Bitcoin full nodes over JSON-RPC: block templates, block
// submission, headers and coinbase proofs. btcd and Bitcoin Core are both
// spoken; where their answers differ, this package hides it.
//
// # One node: Client
//
// A [Client] is one node's address and credentials; it does not dial until it is
// asked something. Errors are of three kinds:
//
//   - *[RPCError]: the node answered and said no. [ErrNotFound] is matched by
//     errors.Is when what it said is that it does not know the block.
//   - *[Refusal]: the node answered, and must not be mined with. Its [Reason] is one
//     of a closed list.
//   - anything else: the node could not be asked (refused, timeout, bad
//     credentials, an answer that is no JSON-RPC).
//
// # Several nodes: Set
//
// A [Set] works while one node is up. Per node it runs a long poll (BIP 22), so
// that a new block is known within milliseconds, a cheap check of the best block
// hash ten times a second, for a long poll that hangs or is not supported, and a
// fresh template every 30 s for the fees. Which node's template is worked on:
//
//  1. only nodes that answered their last template request and passed the checks
//     below count;
//  2. of those, the one with the greatest height, because the node that is ahead
//     is the one that saw the block (all nodes are the operator's own, so height
//     stands for work);
//  3. a node is kept while it is among the highest; otherwise the first in
//     configured order is taken, so that two nodes on two equal tips do not make
//     the pool swing between them; but one that has a full template goes before one
//     that has not;
//  4. no going back: a node that is behind the height already worked on is used
//     only after a minute without any better.
//
// A node may need long for the template on a new block. When it has told its new
// tip and no template follows within 100 ms, a template without transactions is
// given out, made from the headers ([Config.EmptyAfter], empty.go), and the full
// one when it comes. So miners leave an old block at most 200 ms after the node
// has, and after a block of the pool's own, whose node is asked at once, 100 ms. Not
// at a retarget nor at a reorganisation: there the node's word is waited for.
//
// Of two good nodes now the one and now the other is ahead, for the moment that a
// block takes between them. The log names another node only when the one that it named
// last is down, or has been behind for 30 s.
//
// # What a node must pass
//
// A pool whose blocks nobody takes looks as busy as any other. So no template is given
// out, empty ones included, before it is known that blocks made from it count
// ([Set.Require], [Client.Examine]):
//
//  1. the node's first block is that of the pool's network, or with a network that is
//     not known, that of the node that answered first (else Foreign);
//  2. it has the blocks that the pool's relay knows, the first one and a buried one, in
//     its best chain (else Foreign; Syncing when its chain is not that high yet);
//  3. blocks of its network need no signature (else CannotMine): on a signet the
//     challenge must be true without a solution. Bitcoin Core sends the challenge; btcd
//     does not, and does not check it either, but its network magic is the beginning of
//     the challenge's hash;
//  4. the template names no mandatory rule that is unknown here (else CannotMine);
//  5. the template's nBits are those that the retarget rule gives to a child of its
//     parent, by the headers of the parent and of the period's first block, the rule
//     that the relay applies (else BadTemplate; Unchecked while a header is missing).
//     Headers are remembered, so that a new block costs one header and one hash;
//  6. it takes a proposal of a block as the pool makes it, but for the proof of work
//     (else CannotMine). Both nodes know proposals.
//
// 1, 3 and 6 are looked at when a node comes up; 2 also when a new tip does not build on
// the last one; 4 and 5 with every template on a new tip. While a node does not pass, it
// counts as one that is down: others take over, it is tried again, and [Set.Health] says
// why.
//
// A found block goes to all nodes at once, those that did not pass included. An answer
// alone is not believed: btcd answers null for a block on a side chain too.
// [Set.SubmitBlock] looks whether the block is in the node's best chain, and only then
// says accepted. A node that does not know the block's parent has not refused it: it may
// take it later.
//
// # Differences of the nodes
//
//	                             Bitcoin Core                      btcd
//	default_witness_commitment   script, 38 bytes or more,         bare hash, 32 bytes,
//	                             always                            only with witness transactions
//	submitblock, reserved value  added when missing                must be sent
//	submitblock, refusal         BIP 22 code                       "rejected: " and a text
//	submitblock, known block     "duplicate"                       "rejected: already have block …"
//	HTTP status of an error      500, 401, 404                     200
//	header of a side chain       −1 confirmations                  internal error
//	template needs               rules "segwit" and "signet"       a peer
//	signet_challenge             in each template                  not sent, not checked
//	getcurrentnet                unknown                           network magic
//	proposal that is late        "inconclusive-not-best-prevblk"   "bad-prevblk"
//	block without a parent       "prev-blk-not-found"              null
//
// The witness commitment is computed here from the transactions' hashes, and the
// node's must be equal to it.
//
// References: BIP 22 and BIP 23 (getblocktemplate, proposals), BIP 9 (rules), BIP 141
// (witness commitment), BIP 145 (getblocktemplate with segwit), BIP 325 (signet).
package node
