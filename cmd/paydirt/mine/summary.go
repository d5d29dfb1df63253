package mine

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
)

// Summary is what a miner did so far. Its figures are telemetry: floating point and
// no money.
type Summary struct {
	URL     string  `json:"url"`
	User    string  `json:"user"`
	Threads int     `json:"threads"`
	Seconds float64 `json:"seconds"`

	Hashes   uint64  `json:"hashes"`
	Hashrate float64 `json:"hashrate"` // hashes per second, over all of Seconds

	Connections uint64 `json:"connections"` // that came as far as being authorized
	Jobs        uint64 `json:"jobs"`

	Submitted  uint64            `json:"submitted"`
	Accepted   uint64            `json:"accepted"`
	Rejected   uint64            `json:"rejected"`
	Rejections map[string]uint64 `json:"rejections"` // by the pool's reason
	Unanswered uint64            `json:"unanswered"` // the connection ended before the reply

	Difficulty         float64 `json:"difficulty"` // of the newest job
	BestDifficulty     float64 `json:"best_difficulty"`
	AcceptedDifficulty float64 `json:"accepted_difficulty"` // sum over the accepted shares
}

// String is the summary for people.
func (t Summary) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "mined for %s as %s: %s, %d hashes\n", seconds(t.Seconds), t.User, rateText(t.Hashrate), t.Hashes)
	fmt.Fprintf(&b, "shares: %d accepted, %d rejected, %d unanswered, of %d submitted; best difficulty %.4g",
		t.Accepted, t.Rejected, t.Unanswered, t.Submitted, t.BestDifficulty)
	for _, reason := range slices.Sorted(maps.Keys(t.Rejections)) {
		fmt.Fprintf(&b, "\n  rejected as %s: %d", reason, t.Rejections[reason])
	}
	return b.String()
}

func seconds(s float64) time.Duration {
	return time.Duration(s * float64(time.Second)).Round(time.Second)
}

// rateText writes a hash rate with three or more digits and its unit.
func rateText(perSecond float64) string {
	for _, unit := range []string{"H/s", "kH/s", "MH/s"} {
		if perSecond < 1000 {
			return fmt.Sprintf("%.2f %s", perSecond, unit)
		}
		perSecond /= 1000
	}
	return fmt.Sprintf("%.2f GH/s", perSecond)
}

// stats guards the Summary, which the session writes and a status line reads.
type stats struct {
	mu    sync.Mutex
	total Summary
}

func (s *stats) update(change func(*Summary)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change(&s.total)
}

func (s *stats) read() Summary {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.total
	t.Rejections = maps.Clone(t.Rejections)
	return t
}
