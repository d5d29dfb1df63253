// Command simulate plays the pool's rules by Monte Carlo: what an operator gains who
// invents shares, who withholds them, who reports itself; and what a share is worth to
// a miner who comes and goes as suits it.
//
//	go run ./test/simulate
//
// The rules are not copied: the split is coordinator/core/pplns, the samples are
// coordinator/core/sample, what is taken from a bond is coordinator/core/bond, the
// sizes of shifts are coordinator/core/shift. This command adds the players, the blocks
// and the dice.
//
// # What is played
//
// Shifts of ledger shares are posted, each with real shares of the honest miners, real
// shares of the operator, and invented ones. Each real share is a block with
// probability 1/N_D; shares of shift k bring money to state k−2. Money is opened, K
// samples are drawn, what is invented or withheld is not answered, its shifts are
// masked and paid for from the bond, and samples are drawn again over what is left,
// until a round has no failure; then the money is split. The masked shifts' part and
// the penalties wait in a pot for shares that are proven.
//
// The operator's gain is what its own and its invented shares get in all ways, parts of
// compensations and penalties included, less what its bond lost, less the part that its
// real shares had earned.
//
// # What is not
//
// Money is base units, whole. Fees, gas, the time value of a bond and the price of lost
// trust are left out: the first three are small, the last one is on the miners' side.
// Means are given with their standard error (of the mean, over independent runs).
package main
