// Package balance is the command `paydirt balance`: what a miner has earned, was
// paid, can claim, and may expect, from chain data alone.
//
// # Figures
//
//	shares     ledger shares in the newest window: those that the next block is split by
//	earned     credited by settlements, in all
//	claimed    of that, paid
//	claimable  of that, not paid: paydirt claim pays it
//	being settled  the part of money that was opened and waits for its samples
//	pending    the estimate below
//	wallet     the asset that the payee's own address holds
//
// pending is the payee's part of money that the pool has, or has waiting in its
// receivers, and that no settlement has split yet:
//
//	Σ_j ⌊spendable_j · w_j / W_j⌋     over the states j with money
//
// where spendable_j is what is left of state j's money after the fee, w_j the
// payee's ledger shares in the window of state j and W_j all of them, each rounded
// down. Money of states with an empty window counts for state 1, to which it is
// handed on. It is an estimate: somebody has to settle, and more may arrive first.
// Blocks that are not delivered yet are not in it.
//
// Amounts are base units of the pool's asset in JSON, whole units in text.
package balance
