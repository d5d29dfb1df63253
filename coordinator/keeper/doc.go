// Package keeper does the work that a pool needs done and that anyone may do: it
// relays Bitcoin headers, proves the pool's coinbases to the peg, and collects and
// settles what arrived. The daemon runs it, and so may everybody else, with any
// funded key and no permission.
//
// # Drivers
//
// There are three, [Relay], [Peg] and [Settle]. Each has one method, Step, which
// looks at both chains, sends at most a little, and says in a [Progress] how
// things stand. Steps are level-triggered: what to do follows from the chains
// alone, never from what was done before, so that
//
//   - a step may be repeated, interrupted or forgotten at any point;
//   - a reorganisation of either chain needs no handling of its own;
//   - several keepers may race: who comes second sees that nothing is left to do,
//     or loses the gas of a call that reverts.
//
// What a driver remembers only saves work: the transaction that it waits for, the
// blocks that it has looked at.
//
// # Rules
//
//  1. Relay: every header of the node's best chain that the relay does not know is
//     submitted, parents first, at most [MaxHeaders] at once; then every header
//     that it was asked to bring though it is on no best chain.
//
//  2. Peg: every block of the relay's best chain that has the peg's confirmations
//     and whose coinbase, in the strict layout of a pool's, pays receiver_j for any
//     state j from −1 to the last posted one is delivered, once.
//
//  3. Settle, in this order: money at receiver_j is collected; money that cannot be
//     settled where it is moves on; of every opening, oldest first, the next thing is
//     done; a state that holds the pool's least is opened.
//
//     An opening waits for the Bitcoin header of its seed, is drawn, and its samples
//     are answered, eight in a transaction, with the share data that the keeper was
//     given ([Answering]). Each answer is tried on the contract first, so that one
//     that it would refuse keeps no other back. When the time is over a shift whose
//     sample nobody answered is convicted ([Convicting]), and the opening drawn again
//     from the others. One that is cleared is settled with a proof made here; one
//     whose window is all masked is closed.
//
// # Errors
//
// A step's error is one of a chain that cannot be reached, of a contract that
// refuses (*evm.RevertError) or of the prover. All are worth another try later,
// and none leaves anything to clean up.
package keeper
