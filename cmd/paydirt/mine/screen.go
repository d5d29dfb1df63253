package mine

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"
)

// screen is where log lines go and, on a terminal, one status line below them that
// is always the last.
type screen struct {
	mu     sync.Mutex
	out    io.Writer
	live   bool // out is a terminal
	status string
}

func newScreen(out io.Writer) *screen {
	file, ok := out.(*os.File)
	return &screen{out: out, live: ok && term.IsTerminal(int(file.Fd()))}
}

const clearLine = "\r\x1b[K"

// Write puts a log line above the status line.
func (s *screen) Write(line []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.status == "" {
		return s.out.Write(line)
	}
	if _, err := fmt.Fprintf(s.out, "%s%s%s", clearLine, line, s.status); err != nil {
		return 0, err
	}
	return len(line), nil
}

// show replaces the status line; an empty one takes it away.
func (s *screen) show(status string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if status != s.status {
		s.status = status
		fmt.Fprint(s.out, clearLine, status)
	}
}

// statusText is the status line of a miner that did so many hashes since the
// reading before.
func statusText(before, now Summary) string {
	speed := float64(now.Hashes-before.Hashes) / max(now.Seconds-before.Seconds, 1e-9)
	return fmt.Sprintf("%s  difficulty %.4g  best %.4g  accepted %d  rejected %d  %s", rateText(speed),
		now.Difficulty, now.BestDifficulty, now.Accepted, now.Rejected, time.Duration(now.Seconds)*time.Second)
}
