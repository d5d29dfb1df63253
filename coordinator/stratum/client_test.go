package stratum

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// message is a line of the server.
type message struct {
	ID     json.RawMessage
	Method string
	Params []json.RawMessage
	Result json.RawMessage
	Error  []any
	raw    string
}

// client is a miner as the outside sees it. It shares no code with the server:
// what it hashes, it builds itself from what it was told.
type client struct {
	t       *testing.T
	conn    net.Conn
	lines   *bufio.Scanner
	nextID  int
	pending []message // notifications read while waiting for a reply

	extranonce1 string
	difficulty  float64
	work        work
	answered    bool // something was asked and answered
	confirmed   int  // how often the extranonce was told again
	mustNotify  bool // the last line was set_difficulty
}

// work is the last mining.notify.
type work struct {
	id, prev, coinb1, coinb2 string
	branch                   []string
	version, bits, ntime     string
	clean                    bool
}

const (
	alice = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"
	bob   = "0x00000000219ab540356cbb839cbe05303d7705fa"
)

func dial(t *testing.T, address string) *client {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	require.NoError(t, err)
	return newClient(t, conn)
}

func newClient(t *testing.T, conn net.Conn) *client {
	t.Cleanup(func() { _ = conn.Close() })
	c := &client{t: t, conn: conn, lines: bufio.NewScanner(conn)}
	c.lines.Buffer(nil, 1<<20)
	return c
}

// send writes lines as they are, in one packet.
func (c *client) send(lines ...string) {
	c.t.Helper()
	_, err := c.conn.Write([]byte(strings.Join(lines, "\n") + "\n"))
	require.NoError(c.t, err)
}

// receive reads one line and checks what holds for every line of the server.
func (c *client) receive() message {
	c.t.Helper()
	m, ok := c.tryReceive(10 * time.Second)
	require.True(c.t, ok, "connection closed: %v", c.lines.Err())
	return m
}

func (c *client) tryReceive(patience time.Duration) (m message, ok bool) {
	c.t.Helper()
	require.NoError(c.t, c.conn.SetReadDeadline(time.Now().Add(patience)))
	if !c.lines.Scan() {
		return m, false
	}
	m.raw = c.lines.Text()
	var members map[string]json.RawMessage
	require.NoError(c.t, json.Unmarshal([]byte(m.raw), &members), m.raw)
	require.NoError(c.t, json.Unmarshal([]byte(m.raw), &m), m.raw)
	require.Contains(c.t, members, "id")
	if m.Method == "" {
		require.Contains(c.t, members, "result", "a reply has both")
		require.Contains(c.t, members, "error", "a reply has both")
		c.answered = true
		return m, true
	}
	require.True(c.t, c.answered, "unsolicited before any reply: %s", m.raw)
	if c.mustNotify {
		require.Equal(c.t, "mining.notify", m.Method, "set_difficulty is followed by notify")
	}
	c.mustNotify = false
	switch m.Method {
	case "mining.set_difficulty":
		require.NotEmpty(c.t, c.extranonce1, "not before the subscribe reply")
		require.NoError(c.t, json.Unmarshal(m.Params[0], &c.difficulty))
		c.mustNotify = true
	case "mining.notify":
		c.work = parseWork(c.t, m)
	case "mining.set_extranonce":
		require.JSONEq(c.t, `"`+c.extranonce1+`"`, string(m.Params[0]))
		require.Equal(c.t, "8", string(m.Params[1]))
		c.confirmed++ // nothing changes, so no test waits for it in its place
		return c.tryReceive(patience)
	}
	return m, true
}

func parseWork(t *testing.T, m message) (w work) {
	require.Len(t, m.Params, 9)
	for i, to := range []any{&w.id, &w.prev, &w.coinb1, &w.coinb2, &w.branch, &w.version, &w.bits, &w.ntime, &w.clean} {
		require.NoError(t, json.Unmarshal(m.Params[i], to))
	}
	return w
}

// call sends a request and returns its reply; notifications before it are kept.
func (c *client) call(method string, params ...any) message {
	c.t.Helper()
	c.nextID++
	c.send(request1(c.nextID, method, params...))
	return c.reply(fmt.Sprint(c.nextID))
}

func request1(id any, method string, params ...any) string {
	if params == nil {
		params = []any{}
	}
	raw, err := json.Marshal(map[string]any{"id": id, "method": method, "params": params})
	if err != nil {
		panic(err)
	}
	return string(raw)
}

// reply reads until the reply to an id.
func (c *client) reply(id string) message {
	c.t.Helper()
	for {
		m := c.receive()
		if m.Method == "" {
			require.Equal(c.t, id, string(m.ID), m.raw)
			return m
		}
		c.pending = append(c.pending, m)
	}
}

// notification returns the next line that is no reply.
func (c *client) notification() message {
	c.t.Helper()
	if len(c.pending) > 0 {
		m := c.pending[0]
		c.pending = c.pending[1:]
		return m
	}
	m := c.receive()
	require.NotEmpty(c.t, m.Method, m.raw)
	return m
}

// expect reads notifications of the given methods, in order.
func (c *client) expect(methods ...string) {
	c.t.Helper()
	for _, method := range methods {
		require.Equal(c.t, method, c.notification().Method)
	}
}

func (m message) code() int {
	if len(m.Error) != 3 {
		return 0
	}
	return int(m.Error[0].(float64))
}

func (m message) text() string {
	if len(m.Error) != 3 {
		return ""
	}
	return m.Error[1].(string)
}

func (c *client) ok(m message) {
	c.t.Helper()
	require.Nil(c.t, m.Error, m.raw)
	require.JSONEq(c.t, "true", string(m.Result))
}

func (c *client) refused(m message, code int, text string) {
	c.t.Helper()
	require.Equal(c.t, code, m.code(), m.raw)
	require.Contains(c.t, m.text(), text)
	require.Equal(c.t, "null", string(m.Result))
}

func (c *client) subscribe() {
	c.t.Helper()
	m := c.call("mining.subscribe", "test/1.0")
	require.Nil(c.t, m.Error)
	c.takeSubscription(m)
}

func (c *client) takeSubscription(m message) {
	c.t.Helper()
	var result []json.RawMessage
	require.NoError(c.t, json.Unmarshal(m.Result, &result))
	require.Len(c.t, result, 3)
	require.NoError(c.t, json.Unmarshal(result[1], &c.extranonce1))
	require.Len(c.t, c.extranonce1, 8)
	require.Equal(c.t, "8", string(result[2]))
}

// login does the usual handshake and takes the first job.
func (c *client) login(user string) *client {
	c.t.Helper()
	c.subscribe()
	c.ok(c.call("mining.authorize", user, "x"))
	c.expect("mining.set_difficulty", "mining.notify")
	return c
}

// solution is a share as a miner hands it in.
type solution struct {
	job, extranonce2, ntime, nonce, bits string
	hash                                 *big.Int
}

// solve searches a share of the current work whose hash, as a number, satisfies
// the condition. bits are version bits to roll, 0 for none.
func (c *client) solve(bits uint32, good func(*big.Int) bool) solution {
	c.t.Helper()
	return solveWork(c.t, c.work, c.extranonce1, bits, good)
}

func solveWork(t *testing.T, w work, extranonce1 string, bits uint32, good func(*big.Int) bool) solution {
	t.Helper()
	const extranonce2 = "0011223344556677"
	nonce, hash := grind(t, w, extranonce1+extranonce2, bits, 0, good)
	s := solution{job: w.id, extranonce2: extranonce2, ntime: w.ntime, nonce: fmt.Sprintf("%08x", nonce), hash: hash}
	if bits != 0 {
		s.bits = fmt.Sprintf("%08x", bits)
	}
	return s
}

// grind searches a nonce from one on, and returns it with its hash.
func grind(t *testing.T, w work, extranonce string, bits, nonce uint32, good func(*big.Int) bool) (uint32, *big.Int) {
	t.Helper()
	root := double(unhex(t, w.coinb1+extranonce+w.coinb2))
	for _, hash := range w.branch {
		root = double(append(root, unhex(t, hash)...))
	}
	header := binary.LittleEndian.AppendUint32(nil, number(t, w.version)|bits)
	for prev := unhex(t, w.prev); len(prev) > 0; prev = prev[4:] {
		header = append(header, prev[3], prev[2], prev[1], prev[0])
	}
	header = append(header, root...)
	header = binary.LittleEndian.AppendUint32(header, number(t, w.ntime))
	header = binary.LittleEndian.AppendUint32(header, number(t, w.bits))
	for range 50_000_000 {
		hash := double(binary.LittleEndian.AppendUint32(header[:76:76], nonce))
		for i := range 16 {
			hash[i], hash[31-i] = hash[31-i], hash[i]
		}
		if n := new(big.Int).SetBytes(hash); good(n) {
			return nonce, n
		}
		nonce++
	}
	t.Fatal("no solution found")
	return 0, nil
}

func double(b []byte) []byte {
	first := sha256.Sum256(b)
	second := sha256.Sum256(first[:])
	return second[:]
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	require.NoError(t, err)
	return b
}

func number(t *testing.T, s string) uint32 {
	t.Helper()
	return binary.BigEndian.Uint32(unhex(t, s))
}

// submit hands a solution in.
func (c *client) submit(user string, s solution) message {
	c.t.Helper()
	params := []any{user, s.job, s.extranonce2, s.ntime, s.nonce}
	if s.bits != "" {
		params = append(params, s.bits)
	}
	return c.call("mining.submit", params...)
}

// meets returns a condition: the hash meets a difficulty.
func meets(difficulty float64) func(*big.Int) bool {
	target := targetOf(difficulty)
	return func(hash *big.Int) bool { return hash.Cmp(target) <= 0 }
}

// between returns a condition: the hash meets the easy difficulty, but not the
// hard one.
func between(easy, hard float64) func(*big.Int) bool {
	return func(hash *big.Int) bool { return meets(easy)(hash) && !meets(hard)(hash) }
}

func targetOf(difficulty float64) *big.Int {
	one := new(big.Float).SetInt(new(big.Int).Lsh(big.NewInt(0xffff), 208))
	target, _ := one.Quo(one, big.NewFloat(difficulty)).Int(nil)
	return target
}

// closed waits until the server has closed the connection and returns what it
// said before.
func (c *client) closed() (said []message) {
	c.t.Helper()
	for {
		m, ok := c.tryReceive(10 * time.Second)
		if !ok {
			var timeout net.Error
			if err := c.lines.Err(); err != nil {
				require.False(c.t, asNetError(err, &timeout) && timeout.Timeout(), "connection stays open")
			}
			return said
		}
		said = append(said, m)
	}
}

func asNetError(err error, to *net.Error) bool {
	n, ok := err.(net.Error)
	*to = n
	return ok
}
