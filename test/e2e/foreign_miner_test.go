package e2e

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// foreignMiner is a stratum miner as others write them: from the protocol's
// description, with nothing of this repository, in the manner of pooler's
// cpuminer. It authorizes right after it subscribed, and its ids are strings. It does
// not wait for answers, connects again when it is cut off, and remembers what the
// pool said about every share. Unless it rolls versions (BIP 310, BIP 320), it never
// asks for mining.configure.
type foreignMiner struct {
	address  string // host:port
	user     string
	password string
	rolls    bool          // versions
	limit    *rate.Limiter // hashes

	tried uint64 // hashes; the mining goroutine's

	mu       sync.Mutex
	current  *foreignSession
	sessions int                          // that were authorized
	accepted map[[32]byte][32]byte        // shares that the pool took: header hash → parent
	receipts map[[32]byte]json.RawMessage // what came beside the answer, by header hash
	refused  map[string]int               // by the pool's words
	judged   map[[32]byte]int             // shares accepted and refused, by parent
	lost     int                          // shares without an answer
	messages []string                     // client.show_message
}

// foreignBatch is how many nonces are tried between two looks at the job.
const foreignBatch = 1024

// newForeignMiner returns a miner of a hashrate, in hashes a second; 0: as fast as it can.
func newForeignMiner(address, user string, hashrate int) *foreignMiner {
	most := rate.Limit(hashrate)
	if hashrate == 0 {
		most = rate.Inf
	}
	return &foreignMiner{
		address: address, user: user, password: "x", limit: rate.NewLimiter(most, 8*foreignBatch),
		accepted: map[[32]byte][32]byte{}, receipts: map[[32]byte]json.RawMessage{}, refused: map[string]int{}, judged: map[[32]byte]int{},
	}
}

// run mines until ctx ends.
func (m *foreignMiner) run(ctx context.Context) {
	for ctx.Err() == nil {
		_ = m.session(ctx) // whatever went wrong, it is tried again
		select {
		case <-ctx.Done():
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// hashes returns the shares that the pool accepted.
func (m *foreignMiner) hashes() [][32]byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	var all [][32]byte
	for hash := range m.accepted {
		all = append(all, hash)
	}
	return all
}

// hashesOn returns the accepted shares that were mined on a block.
func (m *foreignMiner) hashesOn(parent [32]byte) [][32]byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	var all [][32]byte
	for hash, on := range m.accepted {
		if on == parent {
			all = append(all, hash)
		}
	}
	return all
}

// judgedOn returns how many shares mined on a block were accepted or refused.
func (m *foreignMiner) judgedOn(parent [32]byte) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.judged[parent]
}

func (m *foreignMiner) acceptedCount() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.accepted)
}

// inFlight returns how many shares wait for their answer now.
func (m *foreignMiner) inFlight() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.current == nil {
		return 0
	}
	return len(m.current.pending)
}

func (m *foreignMiner) refusals() map[string]int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return maps.Clone(m.refused)
}

func (m *foreignMiner) said() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.messages)
}

func (m *foreignMiner) String() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return fmt.Sprintf("foreign miner: %d connections, %d shares accepted, %d without an answer, refused: %v", m.sessions, len(m.accepted), m.lost, m.refused)
}

// foreignSession is one connection. The miner's lock guards what both of its
// goroutines use.
type foreignSession struct {
	miner *foreignMiner
	conn  net.Conn
	lines *bufio.Scanner
	ended chan struct{} // closed when the pool has ended the connection
	next  int           // number of the next request

	pending    map[string]foreignShare // submitted shares by request id
	target     *big.Int                // for the jobs that follow
	job        *foreignJob             // the newest
	changed    chan struct{}           // one token: there is another job
	extranonce []byte
	rest       int    // bytes of extranonce2
	mask       uint32 // of version bits to roll
}

// foreignShare is a share that was submitted.
type foreignShare struct {
	hash, parent [32]byte
}

// foreignJob is a mining.notify with the target that holds for it.
type foreignJob struct {
	id, ntime                string
	prev, coinb1, coinb2     []byte
	branch                   [][]byte
	version, bits, timestamp uint32
	target                   *big.Int
}

func (m *foreignMiner) session(ctx context.Context) error {
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, "tcp", m.address)
	if err != nil {
		return err
	}
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	s := &foreignSession{
		miner: m, conn: conn, lines: bufio.NewScanner(conn),
		ended: make(chan struct{}), changed: make(chan struct{}, 1),
		pending: map[string]foreignShare{}, target: targetOf(1),
	}
	s.lines.Buffer(nil, 1<<20)
	if err := s.greet(); err != nil {
		return err
	}
	m.mu.Lock()
	m.current = s
	m.sessions++
	m.mu.Unlock()
	go func() {
		defer close(s.ended)
		for s.lines.Scan() {
			if _, err := s.receive(s.lines.Bytes()); err != nil {
				return
			}
		}
	}()
	err = s.mine(ctx)
	conn.Close()
	<-s.ended
	m.mu.Lock()
	m.current = nil
	m.lost += len(s.pending)
	m.mu.Unlock()
	return err
}

func (s *foreignSession) request(method string, params ...any) (id string, err error) {
	s.next++
	id = fmt.Sprintf("request-%d", s.next)
	return id, s.send(id, method, params...)
}

func (s *foreignSession) send(id, method string, params ...any) error {
	line, err := json.Marshal(map[string]any{"params": params, "id": id, "method": method})
	if err != nil {
		return err
	}
	_, err = s.conn.Write(append(line, '\n'))
	return err
}

// configure asks which version bits may be rolled.
func (s *foreignSession) configure() error {
	id, err := s.request("mining.configure", []string{"version-rolling"}, map[string]any{"version-rolling.mask": "ffffffff", "version-rolling.min-bit-count": 2})
	if err != nil {
		return err
	}
	answer, err := s.await(id)
	if err != nil {
		return err
	}
	var allowed struct {
		Rolling bool   `json:"version-rolling"`
		Mask    string `json:"version-rolling.mask"`
	}
	if err := json.Unmarshal(answer, &allowed); err != nil {
		return err
	}
	mask, err := strconv.ParseUint(allowed.Mask, 16, 32)
	if err != nil || !allowed.Rolling || mask == 0 {
		return fmt.Errorf("no version rolling: %s", answer)
	}
	s.mask = uint32(mask)
	return nil
}

// greet subscribes and authorizes.
func (s *foreignSession) greet() error {
	if s.miner.rolls {
		if err := s.configure(); err != nil {
			return err
		}
	}
	id, err := s.request("mining.subscribe", "cpuminer/2.5.1")
	if err != nil {
		return err
	}
	answer, err := s.await(id)
	if err != nil {
		return err
	}
	var subscribed [3]json.RawMessage
	var digits string
	if err := errors.Join(json.Unmarshal(answer, &subscribed), json.Unmarshal(subscribed[1], &digits), json.Unmarshal(subscribed[2], &s.rest)); err != nil {
		return err
	}
	if s.extranonce, err = hex.DecodeString(digits); err != nil {
		return err
	}
	if id, err = s.request("mining.authorize", s.miner.user, s.miner.password); err != nil {
		return err
	}
	if answer, err = s.await(id); err != nil {
		return err
	}
	if string(answer) != "true" {
		return fmt.Errorf("not authorized: %s", answer)
	}
	id, err = s.request("mining.extranonce.subscribe")
	if err != nil {
		return err
	}
	_, err = s.await(id)
	return err
}

// foreignMessage is any line of the pool.
type foreignMessage struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
	Result json.RawMessage   `json:"result"`
	Error  json.RawMessage   `json:"error"`

	Receipt json.RawMessage `json:"receipt"`
}

// await reads up to the answer to a request.
func (s *foreignSession) await(id string) (json.RawMessage, error) {
	for s.lines.Scan() {
		m, err := s.receive(s.lines.Bytes())
		if err != nil {
			return nil, err
		}
		if string(m.ID) == `"`+id+`"` {
			if string(m.Error) != "null" {
				return nil, fmt.Errorf("the pool refuses: %s", m.Error)
			}
			return slices.Clone(m.Result), nil
		}
	}
	return nil, errors.Join(errors.New("the pool hung up"), s.lines.Err())
}

// receive takes one line in.
func (s *foreignSession) receive(line []byte) (foreignMessage, error) {
	var m foreignMessage
	if err := json.Unmarshal(line, &m); err != nil {
		return m, err
	}
	s.miner.mu.Lock()
	defer s.miner.mu.Unlock()
	switch m.Method {
	case "":
		s.answered(m)
	case "mining.set_difficulty":
		var difficulty float64
		if err := json.Unmarshal(m.Params[0], &difficulty); err != nil {
			return m, err
		}
		s.target = targetOf(difficulty)
	case "mining.notify":
		job, err := readJob(m.Params)
		if err != nil {
			return m, err
		}
		job.target = s.target
		s.job = job
		select {
		case s.changed <- struct{}{}:
		default:
		}
	case "client.show_message":
		var text string
		if err := json.Unmarshal(m.Params[0], &text); err != nil {
			return m, err
		}
		s.miner.messages = append(s.miner.messages, text)
	}
	return m, nil
}

// answered notes what the pool says about a share.
func (s *foreignSession) answered(m foreignMessage) {
	var id string
	if json.Unmarshal(m.ID, &id) != nil {
		return
	}
	share, ok := s.pending[id]
	if !ok {
		return
	}
	delete(s.pending, id)
	s.miner.judged[share.parent]++
	if string(m.Result) == "true" {
		s.miner.accepted[share.hash] = share.parent
		s.miner.receipts[share.hash] = slices.Clone(m.Receipt)
		return
	}
	var failure []any
	_ = json.Unmarshal(m.Error, &failure)
	s.miner.refused[fmt.Sprint(failure)]++
}

func readJob(params []json.RawMessage) (*foreignJob, error) {
	if len(params) != 9 {
		return nil, fmt.Errorf("a job with %d parameters", len(params))
	}
	var text [8]string
	var branch []string
	var errs []error
	for i := range text {
		if i == 4 {
			errs = append(errs, json.Unmarshal(params[i], &branch))
		} else {
			errs = append(errs, json.Unmarshal(params[i], &text[i]))
		}
	}
	bytes := func(digits string) []byte {
		b, err := hex.DecodeString(digits)
		errs = append(errs, err)
		return b
	}
	number := func(digits string) uint32 {
		b := bytes(digits)
		if len(b) != 4 {
			errs = append(errs, fmt.Errorf("%q is not 4 bytes", digits))
			return 0
		}
		return binary.BigEndian.Uint32(b)
	}
	j := &foreignJob{
		id: text[0], prev: bytes(text[1]), coinb1: bytes(text[2]), coinb2: bytes(text[3]),
		version: number(text[5]), bits: number(text[6]), timestamp: number(text[7]), ntime: text[7],
	}
	for _, digits := range branch {
		j.branch = append(j.branch, bytes(digits))
	}
	for at := 0; at+4 <= len(j.prev); at += 4 {
		slices.Reverse(j.prev[at : at+4])
	}
	if len(j.prev) != 32 {
		errs = append(errs, fmt.Errorf("a parent of %d bytes", len(j.prev)))
	}
	return j, errors.Join(errs...)
}

// mine works on the newest job until the connection or ctx ends.
func (s *foreignSession) mine(ctx context.Context) error {
	for counter := uint64(0); ; counter++ {
		s.miner.mu.Lock()
		job := s.job
		s.miner.mu.Unlock()
		if job == nil {
			select {
			case <-s.changed:
				continue
			case <-s.ended:
				return errors.New("the pool hung up")
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		if err := s.search(ctx, job, counter); err != nil {
			return err
		}
	}
}

// search tries the nonces of one extranonce2, until there is another job. Each batch
// of nonces has rolled version bits of its own.
func (s *foreignSession) search(ctx context.Context, job *foreignJob, counter uint64) error {
	second := binary.BigEndian.AppendUint64(nil, counter)
	second = slices.Concat(make([]byte, max(0, s.rest-8)), second)[max(0, 8-s.rest):]
	root := double(slices.Concat(job.coinb1, s.extranonce, second, job.coinb2))
	for _, sibling := range job.branch {
		root = double(slices.Concat(root[:], sibling))
	}
	header := binary.LittleEndian.AppendUint32(nil, job.version)
	header = append(header, job.prev...)
	header = append(header, root[:]...)
	header = binary.LittleEndian.AppendUint32(header, job.timestamp)
	header = binary.LittleEndian.AppendUint32(header, job.bits)
	header = binary.LittleEndian.AppendUint32(header, 0)
	limit := job.target.FillBytes(make([]byte, 32))
	for nonce := uint32(0); nonce < 1<<31; nonce += foreignBatch {
		select {
		case <-s.changed:
			return nil
		case <-s.ended:
			return errors.New("the pool hung up")
		default:
		}
		if err := s.miner.limit.WaitN(ctx, foreignBatch); err != nil {
			return err
		}
		rolled := nonce / foreignBatch * lowestBit(s.mask) & s.mask
		binary.LittleEndian.PutUint32(header, job.version&^s.mask|rolled)
		s.miner.tried += foreignBatch
		for _, good := range scan(header, nonce, limit) {
			binary.LittleEndian.PutUint32(header[76:], good)
			if err := s.submit(job, double(header), hex.EncodeToString(second), good, rolled); err != nil {
				return err
			}
		}
	}
	return nil
}

// lowestBit is 0 for 0.
func lowestBit(mask uint32) uint32 { return mask & -mask }

func (s *foreignSession) submit(job *foreignJob, hash [32]byte, second string, nonce, rolled uint32) error {
	s.next++
	id := fmt.Sprintf("request-%d", s.next)
	s.miner.mu.Lock()
	s.pending[id] = foreignShare{hash, [32]byte(job.prev)}
	s.miner.mu.Unlock()
	params := []any{s.miner.user, job.id, second, job.ntime, fmt.Sprintf("%08x", nonce)}
	if s.miner.rolls {
		params = append(params, fmt.Sprintf("%08x", rolled))
	}
	return s.send(id, "mining.submit", params...)
}

// double is Bitcoin's hash.
func double(data []byte) [32]byte {
	once := sha256.Sum256(data)
	return sha256.Sum256(once[:])
}

// below compares a hash, a little-endian number, with a big-endian limit.
func below(hash [32]byte, limit []byte) bool {
	for i := range hash {
		if a, b := hash[31-i], limit[i]; a != b {
			return a < b
		}
	}
	return true
}

// targetOf is 0xFFFF·2^208 divided by a difficulty.
func targetOf(difficulty float64) *big.Int {
	one := new(big.Float).SetPrec(300).SetInt(new(big.Int).Lsh(big.NewInt(0xffff), 208))
	target, _ := one.Quo(one, big.NewFloat(difficulty)).Int(nil)
	if most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)); target.Cmp(most) > 0 {
		return most
	}
	return target
}

// displayed is a hash as people write it.
func displayed(hash [32]byte) string {
	slices.Reverse(hash[:])
	return strings.ToLower(hex.EncodeToString(hash[:]))
}
