// Package health keeps one model of everything that must work for a pool to earn
// its miners what they mined. The HTTP API, the metrics, the log and the command
// `paydirtd status` all read this model, so they never disagree.
//
// # Parts, troubles, states
//
// A pool has a fixed list of parts ([Part]). Each part has a probe: a function that
// returns the troubles that the part has now. Probes read what the daemon's services
// know already; they ask no node and no disk, so a look at all of them is cheap.
//
// A [Trouble] has a reason from a closed set, a text that says what happened, a text
// that says what the operator can do, and a patience: how long it may last before its
// part is failing. From its troubles a part has one of three states:
//
//	ok        no trouble
//	degraded  troubles, none of which has lasted longer than its patience
//	failing   a trouble that has lasted longer than its patience, which may be zero
//
// The pool is healthy while no part is failing. A degraded part does not make the
// pool unhealthy: one Bitcoin node of two may be down, and a transaction may wait for
// a cheaper block.
//
// # Readers
//
//   - GET /healthz: status 200 while no part is failing, else 503, with every part.
//   - Metrics: paydirt_health{part} is 0 (ok), 1 (degraded) or 2 (failing), and
//     paydirt_health_since_seconds{part} the Unix time at which that state began.
//   - Log: one line when a part changes its state or has a trouble for a new reason,
//     at the level info (ok again), warn (degraded) or error (failing). A trouble that
//     only lasts is not logged again.
package health
