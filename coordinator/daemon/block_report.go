package daemon

import (
	"strings"
	"time"

	"paydirt/coordinator/node"
)

// report logs what became of a found block. A rejected one is the worst that can
// happen to a pool, so the log says who refused it and what that means.
func (b *blocks) report(f foundBlock, s node.Submission) {
	log := b.log.With("hash", f.Hash, "height", f.Height, "tag", f.Tag)
	switch taken(s.Outcome) {
	case node.Accepted:
		log.Info("block found", "outcome", node.Accepted)
	case node.Stale:
		log.Warn("block found, but another block of its height came first", "outcome", s.Outcome)
	case node.Unknown:
		log.Error("block found, but no Bitcoin node has taken it yet: it is submitted again until one does", "outcome", s.Outcome, "answers", s.Answers)
	case node.Rejected:
		for _, a := range s.Answers {
			if a.Outcome == node.Rejected {
				log.Error("block found, but a Bitcoin node rejects it: its reward is lost unless another node takes it", "outcome", s.Outcome, "node", a.Node, "reason", a.Reason, "meaning", meaning(a.Reason))
			}
		}
	}
}

// reasonOf joins what the nodes that refused a block said.
func reasonOf(s node.Submission) string {
	if s.Outcome != node.Rejected {
		return ""
	}
	var all []string
	for _, a := range s.Answers {
		if a.Outcome == node.Rejected {
			all = append(all, a.Node+": "+a.Reason)
		}
	}
	return strings.Join(all, "; ")
}

// meanings are what the usual texts of a refusal say about the pool, by a part of the
// text: BIP 22 codes of Bitcoin Core, sentences of btcd. The first that fits counts.
var meanings = []struct{ part, meaning string }{
	{"signet", "this signet's blocks need a signature (BIP 325): no block of this pool can be valid there"},
	{"diffbits", "the node wants another target than its template said: check the node, and what stands between"},
	{"difficulty", "the node wants another target than its template said: check the node, and what stands between"},
	{"high-hash", "the node wants a lower hash than its template said: check the node, and what stands between"},
	{"higher than expected max", "the node wants a lower hash than its template said: check the node, and what stands between"},
	{"prevblk", "the node holds the block before for invalid: it is on another chain than the template"},
	{"previous block", "the node does not have the block before, or holds it for invalid: it is on another chain than the template"},
	{"time-too", "the block's time is outside of what the rules allow: check the clocks of the pool and of the miner"},
	{"timestamp", "the block's time is outside of what the rules allow: check the clocks of the pool and of the miner"},
	{"bad-cb", "the node refuses the coinbase: its template contradicts its rules, or this program is older than they are"},
	{"coinbase", "the node refuses the coinbase: its template contradicts its rules, or this program is older than they are"},
	{"witness", "the node refuses the witness commitment: its template contradicts its rules, or this program is older than they are"},
	{"bad-txns", "the template holds a transaction that the node itself refuses: check the node"},
	{"version", "the node wants another block version: it is newer or older than this program expects"},
}

func meaning(reason string) string {
	for _, m := range meanings {
		if strings.Contains(reason, m.part) {
			return m.meaning
		}
	}
	return "the block breaks a rule of the node: its template contradicts its rules, or this program does not know them"
}

// blockHealth is what the found blocks say about the pool's health.
type blockHealth struct {
	Newest foundBlock // the block found last, with its outcome so far; zero: none yet
	Reason string     // why the nodes refused it; empty unless its outcome is rejected

	// Rejected is how many of the newest blocks in a row were rejected, and
	// RejectedSince when the first of those was found. Any at all means that rewards
	// are being lost.
	Rejected      int
	RejectedSince time.Time

	// Open is how many blocks have an open outcome, and OpenSince when the first of
	// those was found. A block is open for a moment each time; after a minute no node
	// can be reached.
	Open      int
	OpenSince time.Time
}

// health is cheap, and may be called at any time.
func (b *blocks) health() blockHealth {
	h := b.book.health()
	b.mu.Lock()
	defer b.mu.Unlock()
	h.Open = len(b.open)
	for _, found := range b.open {
		if h.OpenSince.IsZero() || found.Before(h.OpenSince) {
			h.OpenSince = found
		}
	}
	return h
}
