// Package claim is the command `paydirt claim`: it pays a miner what the pool owes
// it. The Merkle path that the contract asks for is made from the contract's own
// events, so nobody is needed but an EVM node: no server, no operator.
//
// Anyone may claim for anyone; the money goes to the payee's recipient and nowhere
// else. Only the payee can choose another recipient.
//
// # Outcomes
//
//	claimed           the contract paid
//	claimable         it would pay (--dry-run)
//	already-claimed   all that was earned was paid before
//	nothing-earned    the miner is known, no settlement has credited it yet
//	not-registered    no posted shift has a share of the payee
//
// Amounts are base units of the pool's asset.
package claim
