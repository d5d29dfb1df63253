package node

import (
	"context"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
)

const (
	// submitTimeout is how long nodes that do not answer are tried. After that
	// the block is not worth much.
	submitTimeout = time.Minute
	// submitGrace is what the other nodes get once one has accepted the block.
	submitGrace = 2 * time.Second
)

// Submission is what became of a block that was handed to all nodes.
type Submission struct {
	Hash    chainhash.Hash
	Outcome Outcome // the best of all nodes
	Answers []Answer
}

// Answer is one node's part in a [Submission].
type Answer struct {
	Node    string // host:port
	Outcome Outcome
	Reason  string // for Rejected: the node's words; for Unknown without Err: why
	Err     error  // for Unknown: why it could not be asked
}

// SubmitBlock hands a serialised block to all nodes at once, tries again where
// one does not answer, and returns when every node has said what became of the
// block, at most [submitTimeout] later, or soon after one has it in its best chain.
func (s *Set) SubmitBlock(ctx context.Context, block []byte) Submission {
	if len(block) < 80 {
		return Submission{Outcome: Rejected}
	}
	ctx, cancel := context.WithTimeout(ctx, submitTimeout)
	defer cancel()
	answers := make(chan Answer)
	for _, m := range s.members {
		go func() {
			a := submitUntilAnswered(ctx, m.client, block)
			if a.Outcome >= Duplicate {
				m.seek() // it has a new tip
			}
			answers <- a
		}()
	}
	sub := Submission{Hash: chainhash.DoubleHashH(block[:80])}
	for range s.members {
		a := <-answers
		if a.Outcome >= Duplicate && sub.Outcome < Duplicate {
			time.AfterFunc(submitGrace, cancel)
		}
		sub.Outcome = max(sub.Outcome, a.Outcome)
		sub.Answers = append(sub.Answers, a)
		s.cfg.Log.Info("block submitted", "block", sub.Hash, "node", a.Node, "outcome", a.Outcome, "reason", a.Reason, "err", a.Err)
	}
	return sub
}

// submitUntilAnswered tries until the node answers or ctx is done.
func submitUntilAnswered(ctx context.Context, c *Client, block []byte) Answer {
	wait := newBackoff()
	for {
		outcome, reason, err := c.SubmitBlock(ctx, block)
		if err == nil || !pause(ctx, wait.next()) {
			return Answer{Node: c.String(), Outcome: outcome, Reason: reason, Err: err}
		}
	}
}
