package adversary

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
)

// What the contract itself refuses of a post costs nobody anything.
func TestPosts(t *testing.T) {
	o := &operator{}
	p := start(t, o)
	_, stop := p.mine(0, 0)
	p.posted(1)

	// A post says which counts were proven: those of the proof, and no others.
	refused := p.refusedPost(func(post *cycle.Post) *cycle.Post {
		forged := *post
		forged.Counts = bytes.Clone(post.Counts)
		binary.BigEndian.PutUint16(forged.Counts, binary.BigEndian.Uint16(forged.Counts)-1)
		return &forged
	})
	require.Equal(t, "ProofInvalid", refused.Name)
	b := p.book()
	p.posted(b.LastShift() + 1) // the honest post follows
	conclude(t, row{
		attack: "posts counts that differ from the proof", notices: "`postShift` reverts: the proof is of other counts",
		costs: "gas", miners: "all that is theirs", stopped: "yes",
	})

	// After a block was found for state j, shift j and those before it are posted.
	j := p.book().LastShift()
	refused = p.refusedPost(func(post *cycle.Post) *cycle.Post {
		again := *post
		again.K = j
		return &again
	})
	require.Equal(t, "UnexpectedShift", refused.Name)
	conclude(t, row{
		attack: "inserts shares after seeing a block", notices: "`postShift` reverts: what a block can pay was posted before it was mined",
		costs: "gas", miners: "all that is theirs", stopped: "yes",
	})
	stop()
}

// refusedPost has the operator post something else until the contract refuses it.
func (p *pool) refusedPost(change func(*cycle.Post) *cycle.Post) *evm.RevertError {
	p.t.Helper()
	o := p.operator
	o.with(func() { o.post, o.postErr = change, nil })
	defer o.with(func() { o.post = nil })
	var refused *evm.RevertError
	p.eventually("a post that is refused", func() (done bool) {
		o.with(func() { done = errors.As(o.postErr, &refused) })
		return done
	})
	return refused
}
