package main

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"paydirt/cmd/paydirt/cliutil"
)

// The mixed load of a soak.
const (
	honestMiners = 200
	honestPause  = 200 * time.Millisecond // of each, between two shares
	honestStay   = 20 * time.Second       // before it connects anew
	hostileEach  = 4                      // miners of each hostile kind
	soakBlock    = 5 * time.Second        // between two blocks
)

// What a soak may leave behind, and how long an honest share may take in it.
const (
	heapSlack  = 8 << 20 // bytes, and a quarter more: the ledger has grown
	floodBound = time.Second
	settling   = 90 * time.Second // until a server has noticed that all have gone
)

// honest is what the honest miners of a load saw.
type honest struct {
	mu       sync.Mutex
	took     []time.Duration // accepted shares
	stale    int
	refused  map[string]int // other replies
	sessions atomic.Int64
	cut      int // connections that the server ended
}

// soak puts a mixed load on a server, once to warm it up and once for so long, and
// returns what the server has more of after the second than after the first, and
// how the honest miners fared.
func soak(duration time.Duration) (figures []figure, err error) {
	s, err := startServer()
	if err != nil {
		return nil, err
	}
	defer s.stop()
	bar := cliutil.NewBar(int64(duration.Seconds()), "soak")
	defer bar.Done()
	if _, _, err := mixedLoad(s, min(duration/4, 30*time.Second), func(time.Duration) {}); err != nil {
		return nil, err
	}
	before, err := s.settled(levels{})
	if err != nil {
		return nil, err
	}
	h, attacks, err := mixedLoad(s, duration, func(past time.Duration) {
		bar.Set(int64(past.Seconds()), int64(duration.Seconds()), "soak")
	})
	if err != nil {
		return nil, err
	}
	after, err := s.settled(before)
	if err != nil {
		return nil, err
	}
	return judgeSoak(duration, before, after, h, attacks)
}

func judgeSoak(duration time.Duration, before, after levels, h *honest, attacks int64) (figures []figure, err error) {
	slices.Sort(h.took)
	n := len(h.took)
	if n == 0 {
		return nil, fmt.Errorf("soak: no share was accepted")
	}
	figures = append(figures,
		leak("soak_goroutines", "", after.Goroutines, before.Goroutines, 0),
		leak("soak_sockets", "", after.Sockets, before.Sockets, 0),
		leak("soak_files", "", after.Files, before.Files, spare),
		leak("soak_heap", "bytes", int(after.Heap), int(before.Heap), int(before.Heap)/4+heapSlack),
		figure{"soak_honest_worst", h.took[n-1].Seconds() * 1000, "ms", fmt.Sprintf("< %d", floodBound.Milliseconds()),
			fmt.Sprintf("%v of %d honest miners, %d connections of theirs, %d shares accepted, %d stale; median %.3f ms, p99 %.3f ms; %d hostile connections",
				duration, honestMiners, h.sessions.Load(), n, h.stale, h.took[n/2].Seconds()*1000, h.took[n*99/100].Seconds()*1000, attacks)},
	)
	switch {
	case len(h.refused) > 0:
		err = fmt.Errorf("soak: honest shares were refused: %v", h.refused)
	case h.cut > 0:
		err = fmt.Errorf("soak: %d honest connections were cut", h.cut)
	case after.Goroutines > before.Goroutines, after.Sockets > before.Sockets, after.Files > before.Files+spare, after.Heap > before.Heap+before.Heap/4+heapSlack:
		err = fmt.Errorf("soak: there is a leak: %+v, and before %+v", after, before)
	case h.took[n-1] >= floodBound:
		err = fmt.Errorf("soak: an honest share took %v", h.took[n-1])
	}
	return figures, err
}

func leak(name, unit string, after, before, slack int) figure {
	return figure{name, float64(after), unit, fmt.Sprintf("<= %d", before+slack), fmt.Sprintf("%d before", before)}
}

// mixedLoad runs honest and hostile miners until the time is over and all their
// connections are closed. tick hears of every new block.
func mixedLoad(s *server, duration time.Duration, tick func(past time.Duration)) (*honest, int64, error) {
	ctx, stop := context.WithTimeout(context.Background(), duration)
	defer stop()
	var running sync.WaitGroup
	var attacks atomic.Int64
	for i := range hostileEach * len(hostiles) {
		running.Go(func() { hostiles[i%len(hostiles)].run(ctx, s.address, i, &attacks) })
	}
	h := &honest{refused: map[string]int{}}
	for i := range honestMiners {
		running.Go(func() { h.mine(ctx, s.address, i) })
	}
	began := time.Now()
	blocks := time.NewTicker(min(soakBlock, duration/2))
	defer blocks.Stop()
	var err error
	for err == nil && ctx.Err() == nil {
		select {
		case <-ctx.Done():
		case <-blocks.C:
			_, err = s.newBlock()
			tick(time.Since(began))
		}
	}
	stop()
	running.Wait()
	return h, attacks.Load(), err
}

// settled waits until nobody is connected any more and the server has no more of
// anything than before, or a while has passed, and returns its levels.
func (s *server) settled(before levels) (levels, error) {
	for began := time.Now(); ; time.Sleep(100 * time.Millisecond) {
		l, err := s.levels()
		calm := l.Connections == 0 && (before.Goroutines == 0 || l.Goroutines <= before.Goroutines && l.Sockets <= before.Sockets)
		if err != nil || calm || time.Since(began) > settling {
			return l, err
		}
	}
}

// mine submits shares, connecting anew now and then, until ctx ends.
func (h *honest) mine(ctx context.Context, address string, number int) {
	pause(ctx, time.Duration(number)*honestPause/honestMiners)
	for next := uint64(0); ctx.Err() == nil; {
		c, err := login(address, number)
		if err != nil {
			h.note(func() { h.cut++ })
			pause(ctx, roundTrip)
			continue
		}
		h.sessions.Add(1)
		for began := time.Now(); ctx.Err() == nil && time.Since(began) < honestStay; next++ {
			if !h.submit(c, next) {
				break
			}
			pause(ctx, honestPause)
		}
		_ = c.conn.Close()
	}
}

// submit hands in one share and waits for the reply; false when there is none.
func (h *honest) submit(c *client, number uint64) bool {
	sent := time.Now()
	_, err := c.conn.Write(c.submit(nil, number))
	for err == nil {
		var line []byte
		if line, err = c.r.ReadSlice('\n'); err != nil {
			break
		}
		took := time.Since(sent)
		switch {
		case c.take(line):
			continue
		case bytes.Contains(line, yes):
			h.note(func() { h.took = append(h.took, took) })
			return true
		case bytes.Contains(line, []byte("stale")):
			h.note(func() { h.stale++ })
			return true
		case bytes.Contains(line, no):
			h.note(func() { h.refused[string(line)]++ })
			return true
		}
	}
	h.note(func() { h.cut++ })
	return false
}

func (h *honest) note(change func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	change()
}

// pause waits, but not beyond the end of ctx.
func pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
