package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/term"
)

// quiet is how often progress is told where no one can see a line change.
const quiet = 10 * time.Second

// screen tells people what happens, on standard error.
type screen struct {
	began    time.Time
	terminal bool
	last     time.Time
	status   string
}

func newScreen(began time.Time) *screen {
	return &screen{began: began, terminal: term.IsTerminal(int(os.Stderr.Fd()))}
}

// log prints a line that stays.
func (s *screen) log(format string, args ...any) {
	if s.terminal {
		fmt.Fprint(os.Stderr, "\r\033[K")
	}
	fmt.Fprintf(os.Stderr, "%4.0f s  %s\n", time.Since(s.began).Seconds(), fmt.Sprintf(format, args...))
}

// show prints the state of the pool, with a bar of the rewards that are settled.
func (s *screen) show(p progress, blocks int) {
	const width = 24
	full := min(p.settled, blocks) * width / blocks
	status := fmt.Sprintf("[%s%s] block %d, %d shifts posted, %d rewards delivered, %d of %d settled",
		strings.Repeat("#", full), strings.Repeat("-", width-full), p.height, p.posted, p.delivered, p.settled, blocks)
	if s.terminal {
		fmt.Fprintf(os.Stderr, "\r\033[K%4.0f s  %s", time.Since(s.began).Seconds(), status)
		return
	}
	if status != s.status && time.Since(s.last) >= quiet {
		s.last, s.status = time.Now(), status
		s.log("%s", status)
	}
}

func trim(out []byte) string { return strings.TrimSpace(string(out)) }
