// Package onchain is the pool's contracts as the proxy sees them: looks at the chain
// for package gate, calls of the court for package evidence.
//
// A look replays the pool's events up to the newest block (chain.Follower), which
// checks every posted state against its parts. A state is final when its post has
// the wanted depth, counted as the coordinator counts it: 1 for the newest block. The
// script of a state is computed from its hash, by the pool's own source. What never
// changes (scripts, headers of the relay, times of blocks) is asked once.
package onchain
