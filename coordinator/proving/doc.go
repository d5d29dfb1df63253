// Package proving lets proofs be made by other processes, on other machines: a
// queue of statements that the coordinator keeps, and workers that ask it for
// something to prove.
//
// # Rules
//
//  1. A task is a statement to be proven. Its id is the hash of the statement, so
//     that the same statement is one task, however often it is asked for.
//  2. A task is in the queue as long as somebody waits for its proof. Nothing is
//     stored: whoever waits asks again after a restart (the life cycle for shifts, the
//     keeper for settlements), and a worker's result is then still welcome.
//  3. A worker leases a task for a time and renews the lease while it works. When the
//     lease ends, by a crash or a lost line, the next worker that asks gets the task.
//  4. A proof is verified by the queue before anyone gets it. A valid proof is taken
//     from whoever brings it, leased or not, and a second one is taken and forgotten:
//     results are idempotent.
//  5. A proof that is not valid is refused with a reason, and its worker is not given
//     that task again for one lease. Other tasks and other workers are not concerned.
//
// So neither a crash, nor a wrong proof, nor a worker that lies can block the life of
// a shift or spoil it; the worst is that a proof takes as long as the lease. A worker
// learns what will be public anyway. It needs a token all the same, for else anyone
// could hold leases and do nothing.
//
// # Over HTTP
//
// All requests carry "Authorization: Bearer <token>" and are POST with a JSON body;
// errors are {"error": "…"}.
//
//	/v1/tasks/lease        {"worker":…,"tier":…} → 200 a task, 204 nothing to do, 409 another tier
//	/v1/tasks/{id}/renew   {"worker":…}          → 204, 410 nobody waits for it any more
//	/v1/tasks/{id}/proof   {"worker":…,"proof":…} → 204, 410, 422 the proof is not valid
//
// The transport is not encrypted: use a private network or a tunnel.
//
// # What is proven in parallel
//
// A shift proof and settlement proofs, each by another worker. Two shifts of one
// pool never wait for a proof at a time: shift k+1 is not sealed before state k−1 is
// final (package cycle). Shift proofs have no state in common, so whoever has share
// data can prove any shift again, at any time.
package proving
