package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"syscall"
)

// server is the process under load.
type server struct {
	cmd     *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Scanner
	dir     string // of its ledger
	address string
}

func startServer() (*server, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "paydirt-bench.")
	if err != nil {
		return nil, err
	}
	s := &server{cmd: exec.Command(self, "serve", dir), dir: dir}
	s.cmd.Stderr = os.Stderr
	if s.in, err = s.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	s.out = bufio.NewScanner(out)
	if !s.out.Scan() {
		return nil, fmt.Errorf("the server did not start")
	}
	s.address = s.out.Text()
	return s, nil
}

// newBlock has the server give out a clean job, and returns when it began to, in
// Unix nanoseconds.
func (s *server) newBlock() (int64, error) {
	answer, err := s.tell(newBlock)
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(string(answer), 10, 64)
}

// levels are the server's, now.
func (s *server) levels() (l levels, err error) {
	answer, err := s.tell(level)
	if err == nil {
		err = json.Unmarshal(answer, &l)
	}
	return l, err
}

// tell has the server obey and returns its answer.
func (s *server) tell(order string) ([]byte, error) {
	if _, err := fmt.Fprintln(s.in, order); err != nil {
		return nil, err
	}
	if !s.out.Scan() {
		return nil, fmt.Errorf("the server has ended")
	}
	return s.out.Bytes(), nil
}

// memory is the server's resident set in bytes.
func (s *server) memory() (int64, error) {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", s.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	pages, err := strconv.ParseInt(strings.Fields(string(raw))[1], 10, 64)
	return pages * int64(os.Getpagesize()), err
}

func (s *server) stop() {
	s.in.Close()
	// Connections that the generator still holds are cut after a grace.
	_ = s.cmd.Process.Signal(syscall.SIGKILL)
	_ = s.cmd.Wait()
	_ = os.RemoveAll(s.dir)
}

// client is one logged-in connection.
type client struct {
	conn net.Conn
	r    *bufio.Reader
	user string
	head []byte // of a submit, up to the extranonce2
	tail []byte // and after it
}

// login connects and returns when the first job has come. Every client has a payee
// of its own, as 5,000 miners would.
func login(address string, number int) (*client, error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	c := &client{conn: conn, r: bufio.NewReaderSize(conn, 4096), user: fmt.Sprintf("0x%040x.rig", number+1)}
	if _, err := conn.Write(greeting(c.user)); err != nil {
		return nil, err
	}
	for {
		line, err := c.r.ReadSlice('\n')
		if err != nil {
			_ = conn.Close()
			return nil, fmt.Errorf("log in: %w", err)
		}
		if c.take(line) {
			return c, nil
		}
	}
}

// greeting is what a miner begins with.
func greeting(user string) []byte {
	return fmt.Appendf(nil, `{"id":1,"method":"mining.subscribe","params":["loadgen"]}`+"\n"+
		`{"id":2,"method":"mining.authorize","params":["%s","x"]}`+"\n", user)
}

// take works on the job of a line, if it is one.
func (c *client) take(line []byte) bool {
	// The reply to the subscription names mining.notify as well.
	if !bytes.Contains(line, []byte("mining.notify")) || !bytes.Contains(line, []byte(`"params"`)) {
		return false
	}
	id, ntime := jobOf(strings.Split(string(line), `"`))
	c.head = fmt.Appendf(nil, `{"id":4,"method":"mining.submit","params":["%s","%s","`, c.user, id)
	c.tail = fmt.Appendf(nil, `","%s","00000000"]}`+"\n", ntime)
	return true
}

// jobOf finds the job id and the time among the strings of a mining.notify.
func jobOf(fields []string) (id, ntime string) {
	for i, f := range fields {
		if f == "params" && i+2 < len(fields) {
			id = fields[i+2]
		}
	}
	// …,"version","nbits","ntime",true],…: the last string of eight digits.
	for _, f := range fields {
		if len(f) == 8 && isHex(f) {
			ntime = f
		}
	}
	return id, ntime
}

func isHex(s string) bool {
	return strings.Trim(s, "0123456789abcdef") == ""
}

// submit appends a share that nobody sent before to a batch.
func (c *client) submit(batch []byte, number uint64) []byte {
	batch = append(batch, c.head...)
	batch = fmt.Appendf(batch, "%016x", number)
	return append(batch, c.tail...)
}

// dialAll logs clients in, a few at a time.
func dialAll(address string, n int) ([]*client, error) {
	clients, errs := make([]*client, n), make([]error, n)
	var wait sync.WaitGroup
	slots := make(chan struct{}, 64)
	for i := range n {
		slots <- struct{}{}
		wait.Go(func() {
			clients[i], errs[i] = login(address, i)
			<-slots
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return clients, nil
}
