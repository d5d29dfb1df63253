package stratum

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/job"
)

// newBenchServer returns a server whose job has 3,000 transactions and takes every hash
// as a share. No share is a ledger share, and vardiff stands still: the ledger
// target is made hard only after the server has taken its limit from it.
func newBenchServer(b testing.TB) *Server {
	b.Helper()
	template := testTemplate()
	template.TxIDs, template.RawTxs = nil, nil
	for i := range 3000 {
		template.TxIDs = append(template.TxIDs, chainhash.Hash{byte(i), byte(i >> 8)})
		template.RawTxs = append(template.RawTxs, nil)
	}
	j, err := job.New("a1", template, 7, append([]byte{0x00, 0x20}, make([]byte, 32)...), 1, "/paydirt/")
	if err != nil {
		b.Fatal(err)
	}
	j.LedgerTarget = new(uint256.Int).SetAllOne()
	s := NewServer(Config{MinDifficulty: 1e-12, Log: slog.New(slog.DiscardHandler)}, &backend{}, &backend{}, &backend{})
	s.SetJob(j, true)
	j.LedgerTarget = j.NetworkTarget
	return s
}

// benchServer runs one on a free port.
func benchServer(b *testing.B) (s *Server, address string) {
	b.Helper()
	s = newBenchServer(b)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = s.Serve(ctx, Listener{Listener: l})
	}()
	b.Cleanup(func() {
		cancel()
		<-done
	})
	return s, l.Addr().String()
}

// benchClient logs in and returns the connection and the job's id and time.
func benchClient(b *testing.B, address string) (net.Conn, string) {
	b.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = conn.Close() })
	_, _ = fmt.Fprintf(conn, "%s\n%s\n", request1(1, "mining.subscribe"), request1(2, "mining.authorize", alice))
	var got []byte
	buf := make([]byte, 16<<10)
	for !bytes.Contains(got, []byte("mining.notify\",\"params")) || got[len(got)-1] != '\n' {
		n, err := conn.Read(buf)
		if err != nil {
			b.Fatal(err)
		}
		got = append(got, buf[:n]...)
	}
	return conn, "a100"
}

// BenchmarkSubmit measures accepted submits in a closed loop over TCP: 100
// connections with 8 requests outstanding each, every share another one.
func BenchmarkSubmit(b *testing.B) {
	const connections, outstanding = 100, 8
	_, address := benchServer(b)
	var clients []net.Conn
	var id string
	for range connections {
		conn, jobID := benchClient(b, address)
		clients, id = append(clients, conn), jobID
	}
	head := fmt.Sprintf(`{"id":4,"method":"mining.submit","params":["%s","%s","`, alice, id)
	tail := fmt.Sprintf(`","%08x","00000000"]}`+"\n", time.Now().Unix())
	var next, rejected atomic.Int64
	b.ResetTimer()
	b.ReportAllocs()
	var wait sync.WaitGroup
	for _, conn := range clients {
		wait.Go(func() {
			var line []byte
			buf := make([]byte, 16<<10)
			sent, replies := 0, 0
			send := func(n int) {
				line = line[:0]
				for range n {
					nonce := next.Add(1)
					if nonce > int64(b.N) {
						break
					}
					line = append(line, head...)
					line = appendHex32(appendHex32(line, uint32(nonce>>32)), uint32(nonce))
					line = append(line, tail...)
					sent++
				}
				if len(line) > 0 {
					_, _ = conn.Write(line)
				}
			}
			send(outstanding)
			for replies < sent {
				n, err := conn.Read(buf)
				if err != nil {
					b.Error(err)
					return
				}
				got := bytes.Count(buf[:n], []byte("\n"))
				rejected.Add(int64(bytes.Count(buf[:n], []byte(`"result":null`))))
				replies += got
				send(got)
			}
		})
	}
	wait.Wait()
	b.StopTimer()
	if rejected.Load() > 0 {
		b.Fatalf("%d of %d rejected", rejected.Load(), b.N)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "shares/s")
}

// BenchmarkFanOut measures a clean job to 1,000 connections, from SetJob to the
// last byte read.
func BenchmarkFanOut(b *testing.B) {
	const connections = 1000
	s, address := benchServer(b)
	arrived := make(chan struct{}, connections)
	for range connections {
		conn, _ := benchClient(b, address)
		go func() {
			buf := make([]byte, 16<<10)
			for {
				n, err := conn.Read(buf)
				if err != nil {
					return
				}
				for range bytes.Count(buf[:n], []byte("mining.notify")) {
					arrived <- struct{}{}
				}
			}
		}()
	}
	e := s.jobs.Load().newest()
	b.ResetTimer()
	for i := range b.N {
		j := *e.job
		j.ID = fmt.Sprint("b", i)
		s.SetJob(&j, true)
		for range connections {
			<-arrived
		}
	}
}

// BenchmarkParse measures reading a submit up to its judgement.
func BenchmarkParse(b *testing.B) {
	line := []byte(request1(4, "mining.submit", alice, "a100", "0011223344556677", "6553f100", "deadbeef", "00002000"))
	b.ReportAllocs()
	var r request
	for b.Loop() {
		if r.parse(line) != nil {
			b.Fatal("refused")
		}
		if _, bad := parseSubmit(&r); bad != nil {
			b.Fatal(bad)
		}
	}
}
