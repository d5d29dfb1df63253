// Package bindgen makes the Go bindings of the contracts, in two steps with a
// committed file between them:
//
//	contracts/src/*.sol ──forge──▶ bindings/*.json ──abigen──▶ bindings/*.go
//
// The JSON holds what a deployment needs: ABI, creation code and deployed code. It
// is committed, so that nothing but Go is needed to deploy and to run a pool. The
// second step needs no Solidity toolchain; a test in bindings repeats it. The first
// is repeated by Run with check set, which scripts/test calls.
package bindgen
