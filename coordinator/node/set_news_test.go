package node

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func (s *stage) listen() (news func() int) {
	var out bytes.Buffer
	s.cfg.Log = slog.New(slog.NewTextHandler(&out, nil)) // from info on
	return func() int { return strings.Count(out.String(), "working for another Bitcoin node") }
}

// Two good nodes bring the next block by turns. Work is on the newest block at once,
// whoever brought it, and the log is not told of it.
func TestF27TurnsOfGoodNodesAreNoNews(t *testing.T) {
	s := newStage(t, 2)
	news := s.listen()
	s.expect(s.brings(0, 10, 'a'))
	s.brings(1, 10, 'a')
	for block := range uint32(50) {
		first := int(block) % 2
		s.expect(s.brings(first, 11+block, byte(block)))
		require.True(t, s.Health()[first].Current)
		s.now = s.now.Add(5 * time.Second)
		s.brings(1-first, 11+block, byte(block))
		s.expectNothing()
		s.now = s.now.Add(10 * time.Minute)
	}
	require.Zero(t, news())
}

// A node that stays behind is news, once, and so is one that goes down.
func TestF27ANodeThatStaysBehindIsNews(t *testing.T) {
	s := newStage(t, 2)
	news := s.listen()
	s.expect(s.brings(0, 10, 'a'))
	s.expect(s.brings(1, 11, 'b'))
	require.Zero(t, news())
	s.now = s.now.Add(behindNews)
	s.brings(1, 11, 'b')
	require.Equal(t, 1, news(), "node 0 has not followed")
	s.brings(1, 12, 'c')
	s.now = s.now.Add(time.Hour)
	s.brings(1, 13, 'd')
	require.Equal(t, 1, news(), "once")

	s.brings(0, 13, 'd')
	s.fails(1)
	require.Equal(t, 2, news(), "the node worked for is down")
	require.True(t, s.Health()[0].Current)
}
