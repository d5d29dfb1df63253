package main

import (
	"bytes"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

var (
	yes = []byte(`"result":true`)
	no  = []byte(`"result":null`)
)

// underLoad starts a server and logs clients in.
func underLoad(connections int) (*server, []*client, error) {
	s, err := startServer()
	if err != nil {
		return nil, nil, err
	}
	clients, err := dialAll(s.address, connections)
	if err != nil {
		s.stop()
		return nil, nil, err
	}
	return s, clients, nil
}

// closedLoop keeps a number of submits outstanding on every connection and counts
// how many are accepted a second.
func closedLoop(connections, outstanding int, duration time.Duration) (figure, error) {
	s, clients, err := underLoad(connections)
	if err != nil {
		return figure{}, err
	}
	defer s.stop()
	var accepted, refused atomic.Int64
	var next atomic.Uint64
	var wait sync.WaitGroup
	began := time.Now()
	for _, c := range clients {
		wait.Go(func() {
			defer c.conn.Close()
			var batch []byte
			send := func(n int) {
				batch = batch[:0]
				for range n {
					batch = c.submit(batch, next.Add(1))
				}
				if len(batch) > 0 {
					_, _ = c.conn.Write(batch)
				}
			}
			send(outstanding)
			for waiting := outstanding; waiting > 0; {
				line, err := c.r.ReadSlice('\n')
				if err != nil {
					refused.Add(1)
					return
				}
				replies := 0
				for ; ; replies++ {
					switch {
					case bytes.Contains(line, yes):
						accepted.Add(1)
					case bytes.Contains(line, no):
						refused.Add(1)
					default:
						replies-- // a job or a difficulty
					}
					if c.r.Buffered() == 0 {
						replies++
						break
					}
					if line, err = c.r.ReadSlice('\n'); err != nil {
						return
					}
				}
				waiting -= replies
				if time.Since(began) < duration {
					send(replies)
					waiting += replies
				}
			}
		})
	}
	wait.Wait()
	if n := refused.Load(); n > 0 {
		return figure{}, fmt.Errorf("closed loop: %d shares were refused", n)
	}
	rate := float64(accepted.Load()) / time.Since(began).Seconds()
	return figure{"closed_loop_accepted", rate, "submits/s", "> 60000", fmt.Sprintf("%d connections × %d outstanding", connections, outstanding)}, nil
}

// openLoop has every connection submit once a second, whatever the server does,
// and returns the 99th percentile of the time to the reply.
func openLoop(connections int, duration time.Duration) (figure, error) {
	s, clients, err := underLoad(connections)
	if err != nil {
		return figure{}, err
	}
	defer s.stop()
	var mu sync.Mutex
	var latencies []time.Duration
	var refused atomic.Int64
	var next atomic.Uint64
	var wait sync.WaitGroup
	for i, c := range clients {
		wait.Go(func() {
			defer c.conn.Close()
			time.Sleep(time.Second * time.Duration(i) / time.Duration(connections))
			tick := time.NewTicker(time.Second)
			defer tick.Stop()
			var own []time.Duration
			for range int(duration / time.Second) {
				sent := time.Now()
				_, _ = c.conn.Write(c.submit(nil, next.Add(1)))
				for {
					line, err := c.r.ReadSlice('\n')
					if err != nil || bytes.Contains(line, no) {
						refused.Add(1)
						return
					}
					if bytes.Contains(line, yes) {
						break
					}
				}
				own = append(own, time.Since(sent))
				<-tick.C
			}
			mu.Lock()
			latencies = append(latencies, own...)
			mu.Unlock()
		})
	}
	wait.Wait()
	if n := refused.Load(); n > 0 {
		return figure{}, fmt.Errorf("open loop: %d shares were refused", n)
	}
	slices.Sort(latencies)
	at := func(percent int) float64 { return latencies[len(latencies)*percent/100].Seconds() * 1000 }
	return figure{"open_loop_p99", at(99), "ms", "< 1", fmt.Sprintf("%d connections, %d submits/s; median %.3f ms", connections, connections, at(50))}, nil
}

// fanOut gives out clean jobs and returns the median time from the first
// connection that has one to the last.
func fanOut(connections, jobs int) (figure, error) {
	s, clients, err := underLoad(connections)
	if err != nil {
		return figure{}, err
	}
	defer s.stop()
	arrivals := make(chan int64, connections)
	for _, c := range clients {
		go func() {
			defer c.conn.Close()
			for {
				line, err := c.r.ReadSlice('\n')
				if err != nil {
					return
				}
				if bytes.Contains(line, []byte("mining.notify")) {
					arrivals <- time.Now().UnixNano()
				}
			}
		}()
	}
	var spreads, totals []float64
	for range jobs {
		began, err := s.newBlock()
		if err != nil {
			return figure{}, err
		}
		first, last := int64(0), int64(0)
		for range connections {
			at := <-arrivals
			if first == 0 || at < first {
				first = at
			}
			last = max(last, at)
		}
		spreads, totals = append(spreads, float64(last-first)/1e6), append(totals, float64(last-began)/1e6)
	}
	slices.Sort(spreads)
	slices.Sort(totals)
	return figure{"clean_job_fan_out", spreads[jobs/2], "ms", "< 120",
		fmt.Sprintf("%d connections, first to last, median of %d; from SetJob to last %.1f ms", connections, jobs, totals[jobs/2])}, nil
}

// idle holds connections and returns the server's memory for each. When the limit of
// descriptors does not allow so many, it holds as many as it does.
func idle(connections int) (figure, error) {
	s, err := startServer()
	if err != nil {
		return figure{}, err
	}
	defer s.stop()
	before, err := s.levels()
	if err != nil {
		return figure{}, err
	}
	wanted := connections
	connections, err = allowed(wanted, before.Sockets+before.Files)
	if err != nil {
		return figure{}, err
	}
	resident, err := s.memory()
	if err != nil {
		return figure{}, err
	}
	clients, err := dialAll(s.address, connections)
	if err != nil {
		return figure{}, err
	}
	after, err := s.memory()
	if err != nil {
		return figure{}, err
	}
	held, err := s.levels()
	if err != nil {
		return figure{}, err
	}
	for _, c := range clients {
		c.conn.Close()
	}
	detail := fmt.Sprintf("%d connections held", held.Connections)
	if connections < wanted {
		detail += fmt.Sprintf(", not %d: a process may have no more descriptors here", wanted)
	}
	return figure{"memory_per_idle_connection", float64(after-resident) / float64(connections) / 1000, "kB", "< 10", detail}, nil
}

// spare descriptors are left for what the ledger opens meanwhile.
const spare = 8

// allowed returns how many connections a process may have at most, of those wanted,
// that has used descriptors for other things. The server and this generator have the
// same limit.
func allowed(wanted, used int) (int, error) {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		return 0, err
	}
	return int(min(uint64(wanted), limit.Cur-uint64(used)-spare)), nil
}
