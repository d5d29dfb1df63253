package vectors

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/state"
)

// proofs are those of a committed file, by the names of their calls. Proofs are
// random: a committed one stays as long as it verifies.
type proofs struct {
	t     *testing.T
	words map[string][]string
	again bool // make those that do not verify
}

// of returns the committed proof of that name if verify likes it. Otherwise it makes
// one, if it may.
func (p proofs) of(name string, verify func(*state.Proof) error, prove func() (*state.Proof, error)) []string {
	p.t.Helper()
	if committed, ok := parseProof(p.words[name]); ok && verify(committed) == nil {
		return p.words[name]
	}
	require.True(p.t, p.again, "the committed proof %q does not verify; doc.go says how to make it again", name)
	made, err := prove()
	require.NoError(p.t, err, name)
	require.NoError(p.t, verify(made), name)
	p.words[name] = proofWords(made)
	return p.words[name]
}
