package mine

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"strconv"
	"time"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// userAgent is what the miner tells the pool of itself.
const userAgent = "paydirt-mine/1"

// writeTimeout is how long the pool may take to receive a line.
const writeTimeout = 10 * time.Second

// RefusedError says that the pool refused the user name. It is final when the pool
// never accepted it before: trying again would not help.
type RefusedError struct {
	User string
	Err  error // what the pool said
}

func (e *RefusedError) Error() string { return fmt.Sprintf("the pool refuses %q: %v", e.User, e.Err) }
func (e *RefusedError) Unwrap() error { return e.Err }

// reconnectError asks for a new connection, on the pool's request.
type reconnectError struct {
	address string
	wait    time.Duration
}

func (e *reconnectError) Error() string { return "the pool asks to reconnect to " + e.address }

// session is one connection. Only the goroutine of run touches its fields.
type session struct {
	m    *Miner
	conn net.Conn

	nextID  uint64
	pending map[uint64]func(*message) error // replies that are due, by request id
	shares  int                             // of them, submitted shares

	rolling    bool // the pool agreed to roll versions
	mask       uint32
	extranonce *subscription // nil until subscribed
	authorized bool
	difficulty float64
	notice     *notice
	over       chan struct{} // of the works given so far, see work.over
}

func newSession(m *Miner, conn net.Conn) *session {
	return &session{
		m:          m,
		conn:       conn,
		pending:    map[uint64]func(*message) error{},
		difficulty: 1, // until the pool says otherwise
		over:       make(chan struct{}),
	}
}

// run mines on the connection until it fails or the context ends; then shares that
// are under way are waited for a little. The error is never nil, but when the
// context ended.
func (s *session) run(ctx context.Context) error {
	lines := make(chan []byte)
	broken := make(chan error, 1)
	stop := make(chan struct{})
	defer close(stop)
	defer s.conn.Close()
	go read(s.conn, lines, broken, stop)

	defer func() {
		s.m.engine.set(nil)
		close(s.over)
		s.m.stats.update(func(t *Summary) { t.Unanswered += uint64(s.shares) })
	}()
	if err := s.configure(); err != nil {
		return err
	}
	// Two silences in a row, with a ping between them, and the connection is dead.
	silence := time.NewTimer(s.m.silence)
	defer silence.Stop()
	pinged := false
	ended := ctx.Done()
	var grace <-chan time.Time
	for {
		var err error
		select {
		case line := <-lines:
			silence.Reset(s.m.silence)
			pinged = false
			err = s.receive(line)
		case f := <-s.m.engine.shares:
			err = s.submit(f)
		case err = <-broken:
		case <-silence.C:
			if pinged || !s.authorized {
				return fmt.Errorf("the pool is silent for %s", s.m.silence)
			}
			pinged = true
			silence.Reset(s.m.silence)
			err = s.call("mining.ping", func(*message) error { return nil })
		case <-ended:
			ended = nil
			grace = time.After(s.m.grace)
			for len(s.m.engine.shares) > 0 && err == nil {
				err = s.submit(<-s.m.engine.shares)
			}
		case <-grace:
			return nil
		}
		if ended == nil && (s.shares == 0 || err != nil) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// read hands the pool's lines on, then the error that ended them.
func read(conn net.Conn, lines chan<- []byte, broken chan<- error, stop <-chan struct{}) {
	scanner := bufio.NewScanner(conn)
	scanner.Buffer(nil, maxLine)
	for scanner.Scan() {
		select {
		case lines <- bytes.Clone(scanner.Bytes()):
		case <-stop:
			return
		}
	}
	err := scanner.Err()
	if err == nil {
		err = errors.New("the pool closed the connection")
	}
	broken <- err
}

// send writes one line.
func (s *session) send(v any) error {
	line, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if err := s.conn.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
		return err
	}
	_, err = s.conn.Write(append(line, '\n'))
	return err
}

// call sends a request; then is called with the reply.
func (s *session) call(method string, then func(*message) error, params ...any) error {
	if params == nil {
		params = []any{}
	}
	s.nextID++
	s.pending[s.nextID] = then
	return s.send(struct {
		ID     uint64 `json:"id"`
		Method string `json:"method"`
		Params []any  `json:"params"`
	}{s.nextID, method, params})
}

// answer replies to a request of the pool.
func (s *session) answer(id json.RawMessage, result any, failure any) error {
	return s.send(struct {
		ID     json.RawMessage `json:"id"`
		Result any             `json:"result"`
		Error  any             `json:"error"`
	}{id, result, failure})
}

// configure begins the handshake: configure, subscribe, authorize, each when the
// one before is answered.
func (s *session) configure() error {
	return s.call("mining.configure", func(reply *message) error {
		// A pool that does not know the method says so; it just rolls no versions.
		if reply.failure() == nil {
			mask, err := parseConfigured(reply.Result)
			if err != nil {
				return err
			}
			s.mask, s.rolling = mask&job.VersionMask, mask != 0
		}
		return s.subscribe()
	}, []string{"version-rolling"}, map[string]any{
		"version-rolling.mask":          fmt.Sprintf("%08x", job.VersionMask),
		"version-rolling.min-bit-count": 2,
	})
}

func (s *session) subscribe() error {
	return s.call("mining.subscribe", func(reply *message) error {
		if failure := reply.failure(); failure != nil {
			return fmt.Errorf("the pool refuses to subscribe: %w", failure)
		}
		extranonce, err := parseSubscription(reply.Result)
		if err != nil {
			return err
		}
		s.extranonce = &extranonce
		return s.authorize()
	}, userAgent)
}

func (s *session) authorize() error {
	err := s.call("mining.authorize", func(reply *message) error {
		if failure := reply.failure(); failure != nil {
			return &RefusedError{s.m.config.User, failure}
		}
		if string(reply.Result) != "true" {
			return &RefusedError{s.m.config.User, errors.New("no reason given")}
		}
		s.authorized = true
		s.m.authorized(s.conn.RemoteAddr(), s.mask)
		return s.begin()
	}, s.m.config.User, s.m.config.Password)
	if err != nil {
		return err
	}
	// Whether the pool knows this one or not, it changes nothing here.
	return s.call("mining.extranonce.subscribe", func(*message) error { return nil })
}

// begin gives the engine the newest job, as soon as there is one and shares of it
// would be taken.
func (s *session) begin() error {
	if !s.authorized || s.notice == nil {
		return nil
	}
	target, err := bitcoin.TargetFromDifficulty(s.difficulty)
	if err != nil {
		return err
	}
	s.m.engine.set(&work{
		notice:          *s.notice,
		extranonce1:     s.extranonce.extranonce1,
		extranonce2Size: s.extranonce.extranonce2Size,
		mask:            s.mask,
		difficulty:      s.difficulty,
		target:          target,
		over:            s.over,
	})
	s.m.stats.update(func(t *Summary) { t.Difficulty = s.difficulty })
	return nil
}

// submit hands a share in, unless its job is void by now.
func (s *session) submit(f found) error {
	if f.work.void() {
		return nil
	}
	params := []any{s.m.config.User, f.work.jobID, hex.EncodeToString(f.extranonce2),
		hex32(f.work.time), hex32(f.nonce)}
	if s.rolling {
		params = append(params, hex32(f.rolled))
	}
	s.shares++
	best := bitcoin.DifficultyFromTargetRoundedDown(bitcoin.PowInt(f.hash))
	s.m.stats.update(func(t *Summary) {
		t.Submitted++
		t.BestDifficulty = max(t.BestDifficulty, best)
	})
	return s.call("mining.submit", func(reply *message) error {
		s.shares--
		failure := reply.failure()
		if failure == nil && string(reply.Result) == "false" {
			failure = &PoolError{Text: "no reason given"}
		}
		s.m.answered(f.work, failure)
		return nil
	}, params...)
}

func hex32(v uint32) string { return fmt.Sprintf("%08x", v) }

// receive handles one line of the pool.
func (s *session) receive(line []byte) error {
	m, err := parseMessage(line)
	if err != nil {
		return err
	}
	switch m.Method {
	case "":
		id, ok := m.replyTo()
		then := s.pending[id]
		if !ok || then == nil {
			return nil // to nothing that was asked
		}
		delete(s.pending, id)
		return then(&m)
	case "mining.notify":
		return s.notify(&m)
	case "mining.set_difficulty":
		return s.setDifficulty(&m)
	case "mining.set_version_mask":
		return s.setVersionMask(&m)
	case "mining.set_extranonce":
		return s.setExtranonce(&m)
	case "mining.ping", "client.ping":
		return s.answer(m.ID, "pong", nil)
	case "client.get_version":
		return s.answer(m.ID, userAgent, nil)
	case "client.show_message":
		var text string
		if err := m.param(0, &text); err != nil {
			return err
		}
		s.m.log.Info("message of the pool", "text", text)
		return nil
	case "client.reconnect":
		return s.reconnect(&m)
	}
	if m.wantsReply() {
		return s.answer(m.ID, nil, []any{20, "unknown method", nil})
	}
	return nil
}

func (s *session) notify(m *message) error {
	n, err := parseNotice(m)
	if err != nil {
		return err
	}
	s.notice = &n
	if n.clean {
		close(s.over)
		s.over = make(chan struct{})
	}
	s.m.stats.update(func(t *Summary) { t.Jobs++ })
	return s.begin()
}

// setDifficulty is for the jobs that follow.
func (s *session) setDifficulty(m *message) error {
	var d float64
	if err := m.param(0, &d); err != nil {
		return err
	}
	if _, err := bitcoin.TargetFromDifficulty(d); err != nil {
		return fmt.Errorf("mining.set_difficulty to %v: %w", d, err)
	}
	s.difficulty = d
	return nil
}

// setVersionMask counts at once (BIP 310).
func (s *session) setVersionMask(m *message) error {
	var digits string
	if err := m.param(0, &digits); err != nil {
		return err
	}
	mask, err := parseUint32(digits)
	if err != nil {
		return fmt.Errorf("mining.set_version_mask: %w", err)
	}
	if !s.rolling {
		return nil // never asked for
	}
	s.mask = mask & job.VersionMask
	return s.begin()
}

// setExtranonce is for the jobs that follow.
func (s *session) setExtranonce(m *message) error {
	if len(m.Params) < 2 {
		return errors.New("mining.set_extranonce takes two parameters")
	}
	extranonce, err := parseExtranonce(m.Params[0], m.Params[1])
	if err != nil {
		return err
	}
	s.extranonce = &extranonce
	return nil
}

// maxReconnectWait bounds how long a pool can make a miner wait.
const maxReconnectWait = time.Minute

// reconnect follows client.reconnect [host, port, seconds], all optional, but never
// to another host: whoever can slip one line into an unencrypted connection could
// else take the miner away for good.
func (s *session) reconnect(m *message) error {
	host, port, err := net.SplitHostPort(s.m.address)
	if err != nil {
		return err
	}
	var wantHost string
	var wantPort any
	var seconds float64
	for i, to := range []any{&wantHost, &wantPort, &seconds} {
		if i < len(m.Params) {
			if err := m.param(i, to); err != nil {
				return err
			}
		}
	}
	if wantHost != "" && wantHost != host {
		s.m.log.Warn("the pool asks to reconnect to another host, which is not followed", "host", wantHost)
		return nil
	}
	switch p := wantPort.(type) {
	case float64:
		port = strconv.Itoa(int(p))
	case string:
		port = p
	}
	wait := min(time.Duration(max(seconds, 0)*float64(time.Second)), maxReconnectWait)
	return &reconnectError{net.JoinHostPort(host, port), wait}
}
