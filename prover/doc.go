// Package prover makes and checks the two proofs of a pool: that posted counts are
// those of a committed list of leaves (shift), and that a reward was split by posted
// counts (settle). Both are Groth16 over BN254, with one commitment, verified on
// chain by the generated contracts in contracts/src/generated.
//
// What is proven is the table of rules of each circuit, shiftRules and settleRules,
// and nothing else. Below, r is the order of the scalar field, a little above 2²⁵³;
// ranges are of integers.
//
// # The shift statement
//
// Public: shareRoot, countsRoot, count, z, y. There are ids id_i, keys key_i, flags
// valid_i (i < n) and counts[m] (m < M), such that
//
//	valid-boolean  valid_0, valid_{n−1} ∈ {0, 1}
//	valid-prefix   valid_{i−1} − valid_i ∈ {0, 1}
//	count          count = Σ valid_i
//	first-key      key_0 − 1 ∈ [0, 2¹³²)
//	ascending      key_i − key_{i−1} − 1 ∈ [0, 2¹³²)
//	last-key       key_{n−1} − (n − count) ∈ [0, 2¹²⁸)
//	tally          Σ_i valid_i/(x − id_i) = Σ_m counts[m]/(x − m) at a random x
//	share-root     leaf_i = valid_i·(id_i·2¹²⁸ + key_i) have the root shareRoot
//	counts-root    pack_i = Σ_j counts[8i+j]·2^(16(7−j)) have the root countsRoot
//	evaluation     y = Σ pack_i·z^i
//
// Padding has keys too, which go on ascending and are in no leaf: so the ranges need
// no product with valid_i, and one more check bounds the last key that counts.
//
// Together: shareRoot is the root of exactly count leaves followed by zeros, each of
// a miner id below M and a key in [1, 2¹²⁸), with strictly ascending and therefore
// distinct keys; counts[m] is how many of them have id m; countsRoot is the root of
// these counts, and the counts that the contract was given are the same.
//
// # The settle statement
//
// Public: oldEarnRoot, newEarnRoot, countsRoots[0..7], weights, R, credited. There are
// weight_k, counts_k[m] (k < 8), earned[m], q_m (m < M), such that, with
// w_m = Σ_k weight_k·counts_k[m] and W = Σ_m w_m,
//
//	weights-packed         weights = Σ weight_k·2^(16k)
//	weights-range          weight_k ∈ [0, 2¹⁶)
//	counts-root            the packs of counts_k have the root countsRoots[k]
//	counts-range           counts_k[m] ∈ [0, 2¹⁶)
//	old-earn-root          earned has the root oldEarnRoot
//	amount-range           R ∈ [0, 2¹²⁸)
//	quotient-range         q_m ∈ [0, 2¹³²)
//	remainder-positive     rem_m ∈ [0, 2^b),       rem_m = R·w_m − q_m·W
//	remainder-below-total  W − 1 − rem_m ∈ [0, 2^b)
//	new-earn-root          earned[m] + q_m have the root newEarnRoot
//	credited               credited = Σ q_m
//
// with b the least multiple of 12 that is not below 35 + log₂ M.
//
// Together: W > 0, q_m = ⌊R·w_m/W⌋ for every m, and the earn tree grew by exactly
// these quotients, whose sum is credited.
//
// # What is not proven
//
//   - That a leaf is work. Proof of work, coinbase, payee and script of a ledger
//     share are checked by the coordinator before it counts and by whoever audits the
//     share data. A proof about invented leaves is a good proof.
//   - That the leaves are published. Only the counts are.
//   - That an id belongs to a payee, that count is at least n_t, the order of shifts,
//     the anchor: the contract's rules, bound into z and the state hash.
//   - That roots and weights are those of the right window, that R is there, the fee:
//     the contract passes and checks them.
//   - That an earn leaf is below 2¹²⁸. Leaves begin at zero and their sum is all that
//     was ever credited, which the contract holds in 128 bits.
//
// # Why it is sound
//
// Each argument with the probability that it lets a false statement pass, per
// attempt. An attempt costs the cheater one keccak; q attempts multiply the bound by
// q, so that even 2¹⁰⁰ of them leave less than 2⁻¹²⁵ for every tier.
//
// Groth16 (https://eprint.iacr.org/2016/260) with a Pedersen commitment to a part of
// the wires (https://eprint.iacr.org/2022/1072, as in gnark) is knowledge sound in
// the algebraic group and random oracle models, provided that nobody knows the
// secrets of the setup. For development keys everybody does.
//
// Random x. The challenge c is keccak256 of the commitment, mod r, so no value has a
// probability above 1.14/r. The tally and gnark's range checks take c and c² (gnark
// multicommit), so a polynomial of degree d in the challenge has at most 2d roots.
// Everything in the two arguments is inside the commitment: ids, flags and counts for
// the tally, limbs and multiplicities for the range checks. TestTallyIsCommittedTo
// looks.
//
// Tally (log-derivative, https://eprint.iacr.org/2022/1530). The difference of both
// sides is a rational function of x whose numerator has degree below n + M and
// whose poles are at most n + M values, where a quotient would be free. If it is
// not zero everywhere a random x is a root or a pole with probability below
// 2·2·1.14·(n+M)/r: 2⁻²⁴⁵ for M = 16, n = 64 and 2⁻²³⁴ for the greatest tier. If it
// is zero, the residue at every value is: valid leaves with id m number counts[m] in
// the field, hence as integers, as n < r, and no valid leaf has an id that is not
// below M. No count needs a range check of its own, as it is at most n ≤ 2¹⁵.
//
// Flags. The n − 1 steps of valid are 0 or 1 and add up to valid_0 − valid_{n−1},
// which is −1, 0 or 1. As an integer their sum is below n < r, so it is 0 or 1: at
// most one step is 1, all flags are 0 or 1, ones before zeros. No error.
//
// Range checks (gnark std/rangecheck, the same argument as the tally for limbs in a
// table): below 2·2·1.14·(L + T)/r for L limbs and a table of T ≤ 2¹⁷. A settlement
// of 65,536 miners has L below 2²²: 2⁻²²⁹ at most.
//
// Keys. As integers in [0, r): key_0 ∈ [1, 2¹³²], every next key is greater by 1 to
// 2¹³², so none of up to 2¹⁵ steps wraps around r (2¹⁴⁷ < r) and all keys ascend
// strictly, those of padding too. The last valid key is below key_{n−1} by at least
// 1 for each of the n − count keys after it, hence at most what last-key bounds by
// 2¹²⁸. So every valid key is in [1, 2¹²⁸), and a leaf below 2¹⁴⁴ has one reading as
// id and key. Nothing true is lost: from a last key below 2¹²⁸ padding goes on in
// steps of one. Both ends are needed: without the last-key rule a key carries into
// the id (overflowing_key_regression_test.go), without the first-key rule it borrows
// from it (negative_key_regression_test.go).
//
// Leaves. A leaf is a product with its flag, so padding is zero whatever its id and
// key are, and a valid leaf is not zero, as its key is not.
//
// Trees. The compression is Poseidon2 with four lanes cut to one, the input fed
// forward (package tree). Two openings of one root are a collision of it, about 2¹²⁷
// work by birthday. Depths are fixed by the circuit, so a node is never taken for a
// leaf, and places beyond 2^d are constant zeros.
//
// Evaluation (Schwartz–Zippel). z is keccak256 over both roots, count and the posted
// counts, mod r; y is computed by the contract from the posted counts. The packs in
// the proof are fixed by countsRoot, so both polynomials are fixed before z. If they
// differ they agree at a random z with probability below 1.14·(M/8 − 1)/r, at most
// 2⁻²⁴⁰.
//
// Division. rem_m is R·w_m − q_m·W in the field. With the ranges, rem_m and W−1−rem_m
// are integers below 2⁶⁰ whose sum is W − 1 < 2⁵¹, so W − 1 is not −1 and 0 ≤ rem_m < W.
// R·w_m is below 2¹⁷⁹ and q_m·W + rem_m below 2¹⁸⁴: the equation of the field is one of
// integers, the division with remainder, whose quotient is unique, and q_m ≤ R < 2¹²⁸.
// Σ q_m is below 2¹⁴⁴. No error beyond that of the range checks.
//
// # How it is tested
//
// For every rule there is at least one forgery that the circuit without that rule
// accepts, and that the circuit and every circuit without another rule reject
// (TestShiftRulesAreEachNeeded, TestSettleRulesAreEachNeeded). The forger solves the
// real constraint system with hints that lie (solve_test.go). Forgeries that were
// found stay, as real proofs, in files named …_regression_test.go.
//
// Each circuit has a plain form (plain_shift_test.go, plain_settle_test.go): the
// statement above by bits and products, without a commitment, a range check of gnark
// or any gadget of the real one. A differential test gives both the same public inputs
// and witness, true, at a bound, forged or spoiled in one value, and wants one verdict:
// the dishonest prover's on the real circuit, the test engine's on the plain one. With
// any rule left out of the real circuit the same cases find the difference. Of padding
// the plain form says nothing: what it accepts, the real circuit accepts with the keys
// that an honest prover pads with.
//
// Random witnesses are compared with the statement in Go as well, and true ones are
// spoiled one value at a time (mutation_test.go). PAYDIRT_LONG=1 makes thousands of
// cases of all this. testdata/constraints.csv pins the number of constraints of each
// rule, and the golden vectors of test/vectors are run through the circuits.
//
// # Keys
//
// A key directory has a manifest, and of both circuits of one tier the compiled
// constraints and the keys; Open refuses any that do not belong together or to this
// program, with a *KeyError. Which circuits are this program's is in circuits.csv for
// the tiers with a name, so that nothing is compiled to open their keys. A Prover reads
// constraints and proving key for each proof, checks their hashes, and lets go of them
// after it: between proofs it holds the verifying keys, and both circuits, or the keys
// of several tiers, are never in memory at once.
// SetupDevelopment makes keys from a public seed, the same on every machine, so that
// the committed verifier contracts fit them; their manifest says "unsafe development
// setup" and Manifest.Unsafe reports it, for callers to refuse where money is. Keys
// that nobody has to trust come from a ceremony (package prover/ceremony). Keys of a
// setup that was left unfinished are never opened (finished.go).
//
// The Solidity verifiers of a circuit differ in nothing but the coordinates of the
// verifying key (SolidityConstants): the number of public inputs is that of every
// tier. So coordinator/chain makes the verifiers of any keys from the compiled ones
// of the development tier, and no key directory holds code.
//
// # Sizes
//
// Constraints, of which a compression takes 264 (gnark 0.16.1); README.md has more
// sizes, times, memory, gas, and why it is so:
//
//	M      n      shift     settle
//	16     64     7,517     6,136
//	128    512    56,888    42,163
//	1024   4096   438,520   339,877
//
// On two cores plan with 65,000 constraints a second for a proof, 6,500 a second for a
// setup, and 2 kB of memory per constraint.
package prover
