// Package chain is the pool as it stands on the EVM chain: reading it, rebuilding
// it from its events, packing calls to it, deploying it. It is the only package
// that touches the generated bindings; everybody else sees the types of core.
//
// # Reading
//
// [Dial] opens a pool by its address and reads what never changes ([Info]). All
// other reads go through a [View], which is the pool at one block, named by its
// hash: two reads of a view belong together, whatever the chain does meanwhile.
//
// The pool's accounting is not read but replayed: [Pool.Events] fetches the
// contract's events and book.Book recomputes everything from them.
// [Pool.Book] does it once, a [Follower] keeps up with the chain and with its
// reorganisations.
//
// # Trust
//
// The node is not trusted with memory: no answer above 64 MiB is read. It is
// trusted with the facts; a lying node is beyond what this package can see, but
// events that contradict each other (order, address, range) are refused, and the
// book refuses what the contract could not have done.
//
// # Errors
//
//   - *evm.NodeError: the node cannot be reached or does not answer the question.
//   - *evm.RevertError: the contract refused, with its custom error by name.
//   - [*NoContractError], [*NotPoolError]: the address is not a pool's.
//   - [*VerifierError]: the pool verifies with other keys than expected.
//
// # Units and byte order
//
// Amounts are base units of the pool's asset. Bitcoin hashes are in internal byte
// order, as double SHA-256 gives them, on the chain and here.
package chain
