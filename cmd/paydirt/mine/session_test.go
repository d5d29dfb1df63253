package mine

import (
	"io"
	"net"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// newTestSession is a session that is through the handshake, with a pool that
// listens and says nothing.
func newTestSession(t *testing.T) *session {
	m, err := New(Config{URL: "127.0.0.1:1", User: user, Threads: 1})
	require.NoError(t, err)
	ours, theirs := net.Pipe()
	t.Cleanup(func() { ours.Close() })
	go func() { _, _ = io.Copy(io.Discard, theirs) }()
	s := newSession(m, ours)
	s.authorized, s.rolling, s.mask = true, true, 0x6000
	s.extranonce = &subscription{[]byte{1, 2, 3, 4}, 8}
	return s
}

func TestCleanJobVoidsSharesOfTheOldOnes(t *testing.T) {
	s := newTestSession(t)
	clean, more := aNotice, strings.Replace(aNotice, "true]", "false]", 1)
	require.NoError(t, s.receive([]byte(clean)))
	old := s.m.engine.current.Load()

	require.NoError(t, s.receive([]byte(more)))
	require.NotSame(t, old, s.m.engine.current.Load())
	require.NoError(t, s.submit(found{work: old}))
	require.Equal(t, 1, s.shares, "a job beside others leaves them valid")

	require.NoError(t, s.receive([]byte(clean)))
	require.NoError(t, s.submit(found{work: old}))
	require.Equal(t, 1, s.shares, "nothing more for a void job")
	require.NoError(t, s.submit(found{work: s.m.engine.current.Load()}))
	require.Equal(t, 2, s.shares)
}

func TestRepliesToNothingAreIgnored(t *testing.T) {
	s := newTestSession(t)
	for _, line := range []string{
		`{"id":99,"result":true,"error":null}`,
		`{"id":null,"result":true,"error":null}`,
		`{"id":"x","result":true,"error":null}`,
		`{}`,
	} {
		require.NoError(t, s.receive([]byte(line)))
	}
}
