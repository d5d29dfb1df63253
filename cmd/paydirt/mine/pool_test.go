package mine

import (
	"bufio"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

const (
	user    = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed.rig"
	jobTime = 1_713_571_767
)

// pool is a stratum server that judges with the same core as the real one. Its
// handle func sees each request before the standard answer and may give its own.
type pool struct {
	t        *testing.T
	listener net.Listener
	handle   func(*client, *request) bool
	clients  chan *client
	shares   chan judged
}

type request struct {
	ID     json.RawMessage
	Method string
	Params []json.RawMessage
	Result json.RawMessage
}

func (r *request) text(i int) string {
	var s string
	if i < len(r.Params) {
		_ = json.Unmarshal(r.Params[i], &s)
	}
	return s
}

// judged is a share that the pool received.
type judged struct {
	client *client
	sub    share.Submission
	params int
	hash   chainhash.Hash
	reject *share.Reject
}

// client is a connection of the pool.
type client struct {
	pool        *pool
	conn        net.Conn
	extranonce1 [4]byte
	payee       bitcoin.Payee
	lines       chan request // what the miner sent that is no handshake and no share

	mu         sync.Mutex
	mask       uint32
	difficulty float64
	jobs       map[string]*job.Job
	targets    map[string]float64
}

func newPool(t *testing.T) *pool {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	p := &pool{t: t, listener: listener, clients: make(chan *client, 16), shares: make(chan judged)}
	var serving sync.WaitGroup
	ctx, stop := context.WithCancel(context.Background())
	serving.Go(func() {
		for n := byte(1); ; n++ {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			c := &client{pool: p, conn: conn, extranonce1: [4]byte{n}, lines: make(chan request, 64),
				difficulty: 1, jobs: map[string]*job.Job{}, targets: map[string]float64{}}
			context.AfterFunc(ctx, func() { conn.Close() })
			serving.Go(func() { c.serve(ctx) })
		}
	})
	t.Cleanup(func() {
		listener.Close()
		stop()
		serving.Wait()
	})
	return p
}

func (p *pool) url() string { return "stratum+tcp://" + p.listener.Addr().String() }

func (c *client) serve(ctx context.Context) {
	defer c.conn.Close()
	scanner := bufio.NewScanner(c.conn)
	for scanner.Scan() {
		var r request
		if json.Unmarshal(scanner.Bytes(), &r) != nil {
			return
		}
		if c.pool.handle != nil && c.pool.handle(c, &r) {
			continue
		}
		switch r.Method {
		case "mining.configure":
			c.setMask(job.VersionMask)
			c.reply(&r, `{"version-rolling":true,"version-rolling.mask":"1fffe000"}`)
		case "mining.subscribe":
			c.reply(&r, fmt.Sprintf(`[[["mining.notify","s"]],"%x",8]`, c.extranonce1))
		case "mining.extranonce.subscribe":
			c.reply(&r, "true")
		case "mining.authorize":
			c.payee, _, _ = bitcoin.ParseUsername(r.text(0))
			c.reply(&r, "true")
			c.pool.clients <- c
		case "mining.submit":
			j := c.judge(&r)
			select {
			case c.pool.shares <- j:
			case <-ctx.Done():
				return
			}
			if j.reject != nil {
				c.fail(&r, fmt.Sprintf(`[%d,%q,null]`, j.reject.Reason.Code(), j.reject))
			} else {
				c.reply(&r, "true")
			}
		default:
			select {
			case c.lines <- r:
			case <-ctx.Done():
				return
			}
		}
	}
}

func (c *client) judge(r *request) judged {
	sub, reject := share.Decode(r.text(1), r.text(2), r.text(3), r.text(4), r.text(5))
	d := judged{client: c, sub: sub, params: len(r.Params), reject: reject}
	if reject != nil {
		return d
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	j := c.jobs[sub.JobID]
	if j == nil {
		d.reject = &share.Reject{Reason: share.UnknownJob, Detail: sub.JobID}
		return d
	}
	target, err := bitcoin.TargetFromDifficulty(c.targets[sub.JobID])
	if err != nil {
		panic(err)
	}
	result, reject := share.Judge(j, c.payee, c.extranonce1, sub, target, jobTime)
	d.hash, d.reject = result.Hash, reject
	if outside := sub.VersionBits &^ c.mask; outside != 0 { // other pools refuse it
		d.reject = &share.Reject{Reason: share.VersionBits, Detail: fmt.Sprintf("%08x", outside)}
	}
	return d
}

func (c *client) setMask(mask uint32) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mask = mask
}

// Errors of writing are left to the reader of the same connection.
func (c *client) write(line string) { _, _ = c.conn.Write([]byte(line + "\n")) }

func (c *client) reply(r *request, result string) {
	c.write(fmt.Sprintf(`{"id":%s,"result":%s,"error":null}`, r.ID, result))
}

func (c *client) fail(r *request, failure string) {
	c.write(fmt.Sprintf(`{"id":%s,"result":null,"error":%s}`, r.ID, failure))
}

func (c *client) setDifficulty(d float64) {
	c.mu.Lock()
	c.difficulty = d
	c.mu.Unlock()
	c.write(fmt.Sprintf(`{"id":null,"method":"mining.set_difficulty","params":[%v]}`, d))
}

// notify sends a new job; the network target is a real one, so that the connection's
// difficulty decides.
func (c *client) notify(id string, clean bool) *job.Job {
	txids := []chainhash.Hash{chainhash.DoubleHashH([]byte{1}), chainhash.DoubleHashH([]byte{2})}
	j, err := job.New(id, &job.Template{
		Prev: chainhash.DoubleHashH([]byte("parent" + id)), Height: 840000, Version: 0x20000000, Bits: 0x1d00ffff,
		CurTime: jobTime, Value: 312500000, TxIDs: txids, RawTxs: make([][]byte, len(txids)),
	}, 1, []byte{0x51}, 1, "/test/")
	if err != nil {
		panic(err)
	}
	c.mu.Lock()
	if clean {
		clear(c.jobs)
	}
	c.jobs[id], c.targets[id] = j, c.difficulty
	c.mu.Unlock()

	prev := slices.Clone(j.Template.Prev[:])
	for word := range slices.Chunk(prev, 4) {
		slices.Reverse(word)
	}
	var branch []string
	for _, h := range j.Branch {
		branch = append(branch, hex.EncodeToString(h[:]))
	}
	params, err := json.Marshal([]any{id, hex.EncodeToString(prev), hex.EncodeToString(j.Coinb1(c.payee)),
		hex.EncodeToString(j.Coinb2()), branch, hex32(j.Template.Version), hex32(j.Template.Bits), hex32(jobTime), clean})
	if err != nil {
		panic(err)
	}
	c.write(fmt.Sprintf(`{"id":null,"method":"mining.notify","params":%s}`, params))
	return j
}

// startMiner runs a miner until the test ends. stop ends it earlier and returns what
// Run returned.
func startMiner(t *testing.T, p *pool, change func(*Miner)) (m *Miner, stop func() error) {
	m, err := New(Config{URL: p.url(), User: user, Password: "x", Threads: 2})
	require.NoError(t, err)
	m.backoff = func(int) time.Duration { return time.Millisecond }
	if change != nil {
		change(m)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- m.Run(ctx) }()
	stop = sync.OnceValue(func() error {
		cancel()
		for { // shares under way are still taken
			select {
			case <-p.shares:
			case err := <-ended:
				return err
			}
		}
	})
	t.Cleanup(func() { _ = stop() })
	return m, stop
}

// wait receives, or fails the test after a time that no healthy run takes.
func wait[T any](t *testing.T, from <-chan T) T {
	t.Helper()
	select {
	case v := <-from:
		return v
	case <-time.After(20 * time.Second):
		require.FailNow(t, "nothing came")
		panic("unreachable")
	}
}
