package stratum

import (
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// loopback is a session without a network: what it says is thrown away.
type loopback struct {
	session
	line []byte
	next uint32
}

func (l *loopback) wake() {}

func (l *loopback) end(cause) {}

func (l *loopback) await(done <-chan struct{}) { <-done }

// newLoopback logs a session in and prepares a submit whose nonce it can change.
func newLoopback(tb testing.TB, s *Server) *loopback {
	l := &loopback{}
	l.server, l.transport, l.profile = s, l, Profile{}.orElse(s.cfg)
	now := s.cfg.Now()
	for _, line := range []string{request1(1, "mining.subscribe"), request1(2, "mining.authorize", alice)} {
		require.Equal(tb, polite, l.handle(tb.Context(), []byte(line), now))
	}
	require.NotEmpty(tb, l.epochs, "has a job")
	l.line = []byte(request1(4, "mining.submit", alice, "a100", "0011223344556677", "6553f100", "00000000"))
	return l
}

// submit hands in another share and returns the reply.
func (l *loopback) submit(tb testing.TB, now time.Time) []byte {
	l.out.bytes = l.out.bytes[:0]
	l.next++
	const nonceAt = len(`00000000"]}`) // from the end
	nonce := [4]byte{byte(l.next >> 24), byte(l.next >> 16), byte(l.next >> 8), byte(l.next)}
	hex.Encode(l.line[len(l.line)-nonceAt:], nonce[:])
	l.handle(tb.Context(), l.line, now)
	return l.out.bytes
}

// An accepted share allocates nothing, from the line to the reply. What it
// remembers grows now and then; the average counts that as less than one.
func TestAcceptedSubmitDoesNotAllocate(t *testing.T) {
	s := newBenchServer(t)
	l := newLoopback(t, s)
	now := time.Now()
	l.submit(t, now)
	var reply []byte
	require.Zero(t, testing.AllocsPerRun(1000, func() { reply = l.submit(t, now) }))
	require.JSONEq(t, `{"id":4,"result":true,"error":null}`, string(reply))
}

// BenchmarkHandle measures the server's side of an accepted share alone: from the
// line to the reply, without sockets.
func BenchmarkHandle(b *testing.B) {
	l := newLoopback(b, newBenchServer(b))
	now := time.Now()
	b.ReportAllocs()
	for b.Loop() {
		l.submit(b, now)
	}
	require.JSONEq(b, `{"id":4,"result":true,"error":null}`, string(l.out.bytes))
}

// BenchmarkHostileLine measures lines that are made to cost as much as they can.
func BenchmarkHostileLine(b *testing.B) {
	number := "1." + strings.Repeat("0", 15) + "11102230246251565404236316680908203125" + strings.Repeat("0", 240) + "1"
	escaped := `"` + strings.Repeat(`\u0030`, 800) + `"`
	submit := func(params ...string) string {
		return `{"id":1,"method":"mining.submit","params":[` + strings.Join(params, ",") + `]}`
	}
	for name, line := range map[string]string{
		"eight shares":          strings.Repeat(`["u","a101","0011223344556677","6553f100","00000000"]`, 8),
		"numbers hard to round": strings.Repeat(`["a101","a101",`+number+","+number+","+number+"]", 8),
		"long numbers":          submit(`"a101"`, `"a101"`, strings.Repeat("1", 5000), strings.Repeat("1", 5000), strings.Repeat("1", 5000)),
		"long escapes":          submit(`"a101"`, `"a101"`, escaped, escaped, escaped),
	} {
		b.Run(name, func(b *testing.B) {
			l := newLoopback(b, newBenchServer(b))
			now := time.Now()
			l.give(1e9, now) // no hash meets that
			for b.Loop() {
				l.out.bytes = l.out.bytes[:0]
				l.handle(b.Context(), []byte(line), now)
			}
		})
	}
}
