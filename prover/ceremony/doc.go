// Package ceremony makes proving keys in a ceremony of many participants, of whom
// one honest one per phase is enough: the keys that nobody has to trust.
//
// # What is at stake
//
// A Groth16 proving key is made of secret numbers. Whoever knows them proves
// anything, here: takes all that a pool ever holds. In a ceremony each participant
// multiplies secret numbers of its own into what the others made, with a proof of
// having done so, and forgets them. The products are the secrets of the keys, and
// to know them one has to know every factor.
//
// The protocol is that of Bowe, Gabizon and Miers (https://eprint.iacr.org/2017/1050,
// "MMORPG"), whose first phase is the powers of tau of
// https://eprint.iacr.org/2017/602 made independent of the circuit. That it is
// secure without a beacon too is shown in https://eprint.iacr.org/2021/219. The
// arithmetic and the proofs are those of gnark and gnark-crypto (their packages
// mpcsetup), which include the Pedersen commitment of gnark's Groth16
// (https://eprint.iacr.org/2022/1072). Own here are the files and their chain, the
// import of .ptau files, the refusal of contributions of 1, which gnark takes, and
// a faster start of phase 2, which is held to be equal to gnark's by a test.
//
// # The phases
//
//  1. Powers of tau. Secrets tau, alpha, beta; [τⁱ]₁ for i < 2N−1, [τⁱ]₂, [ατⁱ]₁,
//     [βτⁱ]₁ for i < N, and [β]₂, with N a power of two, at least the number of
//     constraints. It knows nothing of the circuits. It begins with all secrets 1
//     (an own phase 1) or with a .ptau file that others made.
//  2. The circuits. The polynomials of both circuits of a tier at tau, and secrets
//     delta and sigma of each circuit: delta divides what the prover may combine
//     freely, sigma binds the commitment. It begins with all of them 1, in a file
//     that anyone can make from phase 1. There is no secret gamma: it is the
//     generator in keys of every such ceremony.
//
// Each phase ends with a beacon: a public value that nobody could know while
// contributions were made, announced in words in the plan. Numbers that follow from
// it and from the last contribution are multiplied in at last, so that whoever
// contributed last could not choose among outcomes. It has no secret; a seal can be
// repeated by everybody, and is, by Verify.
//
// # The files
//
//	ceremony.json     the plan: tier, circuits, import, beacons announced
//	phase1-0000       where phase 1 starts
//	phase1-0001, …    one for each contribution: header (file.go), values (powers.go)
//	phase1-seal.json  beacon, hash of the last contribution
//	phase2-0000       where phase 2 starts; follows from all before it
//	phase2-0001, …    contributions (circuits.go)
//	phase2-seal.json  beacon, hash of the last contribution
//	transcript.json   hashes of all of it, the manifest of the keys, and for each
//	                  verifier the hash of its code on a chain
//	keys/             key directory (package prover)
//	verifiers/        the Solidity verifiers, as source
//
// Every file has the hash of the one before it, and the manifest of the keys that
// of phase 2's seal. So the manifest in a key directory names one ceremony, and the
// verifier in a contract names, by its constants and the source's hash, one key.
//
// Whether a contract is such a verifier can be seen without this program: the
// transcript's code_hash is keccak256 of the code at its address, which is
// `cast keccak $(cast code ADDRESS)`. `paydirt ceremony check` compares the code
// itself, and prints that hash. The code is the compiled verifier of the development
// keys with their constants exchanged for those of the source in verifiers/, one by
// one (chain.VerifiersOf). A compiler makes shorter code of that source, which does the
// same: the generator is two of its constants, and is kept once.
//
// # What a participant does
//
// Takes the plan and the newest file of the open phase (in phase 2 also
// phase1-seal.json), runs `paydirt ceremony contribute` on a machine that it
// trusts, hands the new file back, publishes the hash that was printed under its
// own name, and switches the machine off. One does so after the other: of two
// contributions to the same file only one can be taken. The command also prints what
// it built on, to be compared with what the one before has published.
//
// The secrets come from the operating system and are nowhere but in the memory of
// that process: Go can not promise that no copy stays in memory, and a machine that
// swaps or hibernates may write it. A participant does not have to verify the others:
// its own factor protects it from all of them. It does have to look, when the ceremony
// is over, whether its hash is in the transcript, as a contribution that was left out
// protects nobody.
//
// # What an operator does
//
// `paydirtd deploy --deploy.tier TIER --prover.keys DIR/keys` makes the pool whose
// verifiers are those of the keys, and `paydirtd run --prover.keys DIR/keys` proves
// with them, on any chain. Publish keys/ too: whoever settles in the operator's place
// proves with them (`paydirt settle --keys-dir`).
//
// # What a verifier learns
//
// `paydirt ceremony verify` of a sealed ceremony says: each contribution was made
// from the one before it by somebody who knew the factors, none of which was 1; the
// powers are powers; phase 2 is of this program's circuits and of that phase 1; the
// seals are what the beacons give; the keys, the verifiers' source and code and the
// transcript are what comes out. keys/ need not be there: the transcript has its
// hashes. Files that are missing or not of one chain are noticed in the first moment,
// all else takes as long as a seal. Each check with random coefficients errs with a
// probability of less than 2⁻²²⁰. It can not say
//
//   - that a name is that of the person: compare the hash with what the person
//     published
//   - that a participant has forgotten its secrets: believe one of each phase
//   - that a beacon is the announced value: look it up, both are printed
//   - that all participants were different people
//   - who contributed to an imported .ptau file. That it is sound powers of one tau,
//     alpha and beta, none of them 0 or 1, is checked; its section of contributions,
//     which is hashed and drawn in ways particular to snarkjs, is not read. Verify
//     it with `snarkjs powersoftau verify` and compare its BLAKE2b hash, which init
//     prints, with the published one. Further contributions on top of it make it
//     matter less, the beacon is applied in any case.
//
// The checks of unfinished keys in package prover (delta at the generator, elements
// that are equal) catch a ceremony that nobody took part in; they run whenever keys
// are opened.
//
// # What it takes
//
// At tier 1k, in seconds of work of all cores together, which on two cores was a little
// over half as long by the clock (`./scripts/bench-prover -ceremony 1k` measures it, in
// an hour; results of smaller tiers are in test/benchprover/results):
//
//	                         work     memory   file
//	phase 1: contribute      153 s    1.0 GB   101 MB
//	         verify it        71 s    1.4 GB
//	         seal          1,777 s    2.6 GB    62 MB
//	phase 2: contribute       92 s    0.6 GB    62 MB
//	         verify it        30 s    0.8 GB
//	         seal          1,909 s    2.8 GB   410 MB of keys
//
// A seal works out what phase 2 starts from, and so does whoever verifies all: half of
// that is the Lagrange form of the powers, a third the polynomials of the circuits. By
// the number of operations tier 4k takes four and a half times as long, in four times
// the memory. With an imported .ptau file nobody has to contribute to phase 1.
//
// # Errors
//
// A file that is refused is an *Error with a Reason; everything else is a failure
// of the system. Sizes are checked before memory is taken, every point is checked to
// be on its curve and in its group, and each value has one encoding.
package ceremony
