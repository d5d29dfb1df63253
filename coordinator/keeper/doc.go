// Package keeper does the work that a pool needs done and that anyone may do: it
// relays Bitcoin headers, proves the pool's coinbases to the peg, and collects and
// settles what arrived. The daemon runs it, and so may everybody else, with any
// funded key and no permission.
//
// # Drivers
//
// There are four, [Relay], [Peg], [Respond] and [Settle]. Each has one method, Step,
// which looks at both chains, sends at most a little, and says in a [Progress] how
// things stand. They share nothing but the sender's account. Steps are level-triggered: what to do follows from the chains
// alone, never from what was done before, so that
//
//   - a step may be repeated, interrupted or forgotten at any point;
//   - a reorganisation of either chain needs no handling of its own;
//   - several keepers may race: who comes second sees that nothing is left to do,
//     or loses the gas of a call that reverts.
//
// What a driver remembers only saves work: the transactions that it waits for, the
// blocks that it has looked at, which Peg may store in a file ([Remembering]).
//
// State says at any time, at no cost, how a driver's work stands, what does not work
// and since when.
//
// # Rules
//
//  1. Relay: every header of the node's best chain that the relay does not know is
//     submitted, parents first, at most [MaxHeaders] at once; then every header
//     that it was asked to bring though it is on no best chain.
//
//  2. Peg: every block of the relay's best chain that has the peg's confirmations
//     and whose coinbase, in the strict layout of a pool's, pays receiver_j for any
//     state j from −1 to the last posted one is delivered, once. First come the blocks
//     that the pool's own miners found ([OwnBlocks]): what their delivery needs was
//     stored when they were found, so no Bitcoin node has to have them still. Then the
//     best chain is searched, a block at a time. A block that no node gives is passed
//     over, counted, and asked for again after a while.
//
//  3. Respond: the samples of drawn openings are answered, the earliest deadline first,
//     eight in a transaction, with the share data that the keeper was given
//     ([Answering]). When the contract refuses a transaction, each of its answers is
//     tried alone, so that a bad one keeps no other back. Then openings are drawn whose
//     seed's Bitcoin header the relay has. When the time is over a shift whose sample
//     nobody answered is convicted ([Convicting]), and the opening drawn again from the
//     others. Nothing but this has a deadline, so nothing else is done here, and the
//     calls are urgent (evm.Intent).
//
//  4. Settle: money is collected, moved on and opened where it is enough to be opened.
//     With the pool's least L, what a state j ≥ 1 holds, at the receiver and collected,
//     is collected and opened there when it is at least L. What is less moves on from a
//     state whose jobs are over, together with that of the states after it, only if the
//     sum reaches L at a state d moves on, and is worth them: 64·sum ≥ d·L. (A move
//     costs 48,000 gas; the samples of one opening, which L is worth by the pool's own
//     choice, cost at least 64 times that.) Money of states −1 and 0 always moves up to
//     state 1 when it is at least L. All else stays where it is and costs nobody gas;
//     payments to one receiver add up. Of the openings that are cleared the one with the
//     most money is settled, with a proof made here, then the next; one whose window is
//     all masked is closed.
//
// # Errors
//
// A step's error is one of a chain that cannot be reached, of a contract that
// refuses (*evm.RevertError) or of the prover. All are worth another try later,
// and none leaves anything to clean up. The failure of one item, be it an opening, a
// block, a header or a state, stops no other: such failures are collected in an
// [ItemErrors].
package keeper
