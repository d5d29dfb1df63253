package mine

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

func TestMinesSharesThatThePoolAccepts(t *testing.T) {
	p := newPool(t)
	// Once all shares are answered the end comes at once, long before this.
	m, stop := startMiner(t, p, func(m *Miner) { m.grace = time.Hour })
	c := wait(t, p.clients)
	c.setDifficulty(1e-6)
	c.notify("a", true)

	seen, rolled, extranonces := map[string]bool{}, map[uint32]bool{}, map[[8]byte]bool{}
	best := 0.0
	for range 200 {
		s := wait(t, p.shares)
		require.Nil(t, s.reject)
		require.Equal(t, 6, s.params)
		require.Zero(t, s.sub.VersionBits&^job.VersionMask)
		require.False(t, seen[s.hash.String()], "handed in twice")
		seen[s.hash.String()] = true
		rolled[s.sub.VersionBits] = true
		extranonces[s.sub.Extranonce2] = true
		best = max(best, bitcoin.DifficultyFromTargetRoundedDown(bitcoin.PowInt(s.hash)))
	}
	require.Len(t, extranonces, 2, "one for each thread")
	require.GreaterOrEqual(t, len(rolled), 2, "each thread starts at a version of its own")

	require.NoError(t, stop())
	total := m.Summary()
	require.GreaterOrEqual(t, total.Accepted, uint64(199))
	require.Zero(t, total.Rejected)
	require.Zero(t, total.Unanswered, "shares under way are waited for")
	require.Equal(t, total.Submitted, total.Accepted)
	require.Equal(t, uint64(1), total.Connections)
	require.Equal(t, uint64(1), total.Jobs)
	require.Equal(t, 1e-6, total.Difficulty)
	require.InDelta(t, 1e-6*float64(total.Accepted), total.AcceptedDifficulty, 1e-9)
	require.GreaterOrEqual(t, total.BestDifficulty, best)
	require.Positive(t, total.Hashes)
	require.Positive(t, total.Hashrate)
	require.Contains(t, total.String(), "accepted")
}

func TestDifficultyCountsForTheNextJob(t *testing.T) {
	p := newPool(t)
	m, _ := startMiner(t, p, nil)
	c := wait(t, p.clients)
	c.setDifficulty(1e-7)
	c.notify("a", true)
	require.Nil(t, wait(t, p.shares).reject)
	c.setDifficulty(1e-5) // job a keeps its own
	for range 50 {
		require.Nil(t, wait(t, p.shares).reject)
	}
	require.Equal(t, 1e-7, m.Summary().Difficulty)
	c.notify("b", false)
	for s := wait(t, p.shares); s.sub.JobID != "b"; s = wait(t, p.shares) {
		require.Nil(t, s.reject)
	}
	require.Equal(t, 1e-5, m.Summary().Difficulty)
}

func TestReconnects(t *testing.T) {
	p := newPool(t)
	m, stop := startMiner(t, p, nil)
	for range 3 {
		c := wait(t, p.clients)
		c.setDifficulty(1e-6)
		c.notify("a", true)
		s := wait(t, p.shares)
		for s.client != c { // of the old connection, from its buffers
			s = wait(t, p.shares)
		}
		require.Nil(t, s.reject, "a new connection has a new extranonce")
		c.conn.Close()
	}
	require.NoError(t, stop())
	require.GreaterOrEqual(t, m.Summary().Connections, uint64(3))
}

func TestReconnectsOnRequestToTheSameHostOnly(t *testing.T) {
	first, second := newPool(t), newPool(t)
	_, stop := startMiner(t, first, nil)
	c := wait(t, first.clients)
	c.write(`{"id":null,"method":"client.reconnect","params":["elsewhere.example",3333,0]}`)
	c.write(`{"id":5,"method":"mining.ping","params":[]}`)
	require.Equal(t, `"pong"`, string(wait(t, c.lines).Result), "still there")

	_, port, err := net.SplitHostPort(second.listener.Addr().String())
	require.NoError(t, err)
	c.write(fmt.Sprintf(`{"id":null,"method":"client.reconnect","params":["",%q,0]}`, port))
	wait(t, second.clients)
	require.NoError(t, stop())
}

func TestReconnectWithoutParametersComesBack(t *testing.T) {
	p := newPool(t)
	startMiner(t, p, nil)
	wait(t, p.clients).write(`{"id":null,"method":"client.reconnect","params":[]}`)
	wait(t, p.clients)
}

func TestAnswersThePool(t *testing.T) {
	p := newPool(t)
	startMiner(t, p, nil)
	c := wait(t, p.clients)
	c.write(`{"id":7,"method":"mining.ping","params":[]}`)
	require.Equal(t, `"pong"`, string(wait(t, c.lines).Result))
	c.write(`{"id":"v","method":"client.get_version","params":[]}`)
	r := wait(t, c.lines)
	require.Equal(t, `"v"`, string(r.ID))
	require.Contains(t, string(r.Result), "paydirt")
	c.write(`{"id":null,"method":"client.show_message","params":["hello"]}`)
	c.write(`{"id":null,"method":"something.else","params":{"not":"a list"}}`)
	wait(t, p.clients) // params that are no list are no stratum: the miner comes again
}

func TestUnknownRequestIsAnswered(t *testing.T) {
	p := newPool(t)
	startMiner(t, p, nil)
	c := wait(t, p.clients)
	c.write(`{"id":null,"method":"mining.unheard_of","params":[]}`)
	c.write(`{"id":9,"method":"mining.unheard_of","params":[]}`)
	require.Equal(t, "9", string(wait(t, c.lines).ID))
}

func TestRefusedUserIsFinal(t *testing.T) {
	for name, answer := range map[string]string{
		"error list":   `{"id":%s,"result":null,"error":[24,"unauthorized: the registry is full",null]}`,
		"error object": `{"id":%s,"result":null,"error":{"code":24,"message":"unauthorized"}}`,
		"error text":   `{"id":%s,"result":null,"error":"unauthorized"}`,
		"just false":   `{"id":%s,"result":false,"error":null}`,
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.handle = func(c *client, r *request) bool {
				if r.Method == "mining.authorize" {
					c.write(fmt.Sprintf(answer, r.ID))
				}
				return r.Method == "mining.authorize"
			}
			m, err := New(Config{URL: p.url(), User: user, Threads: 1})
			require.NoError(t, err)
			err = m.Run(t.Context())
			var refused *RefusedError
			require.True(t, errors.As(err, &refused), "%v", err)
			require.Equal(t, user, refused.User)
			if name != "just false" {
				require.ErrorContains(t, err, "unauthorized")
			}
		})
	}
}

func TestRefusedLaterIsTriedAgain(t *testing.T) {
	p := newPool(t)
	attempts := 0
	p.handle = func(c *client, r *request) bool {
		if r.Method != "mining.authorize" {
			return false
		}
		if attempts++; attempts == 2 {
			c.fail(r, `[24,"not now",null]`)
			return true
		}
		return false
	}
	startMiner(t, p, nil)
	wait(t, p.clients).conn.Close()
	wait(t, p.clients) // the third attempt
}

func TestPoolWithoutVersionRolling(t *testing.T) {
	for name, answer := range map[string]func(*client, *request){
		"unknown method": func(c *client, r *request) { c.fail(r, `[20,"unknown method",null]`) },
		"refused":        func(c *client, r *request) { c.reply(r, `{"version-rolling":false}`) },
		"with a text":    func(c *client, r *request) { c.reply(r, `{"version-rolling":"not today"}`) },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.handle = func(c *client, r *request) bool {
				if r.Method == "mining.configure" {
					answer(c, r)
				}
				return r.Method == "mining.configure"
			}
			startMiner(t, p, nil)
			c := wait(t, p.clients)
			c.setDifficulty(1e-6)
			c.write(`{"id":null,"method":"mining.set_version_mask","params":["1fffe000"]}`) // not asked for
			c.notify("a", true)
			for range 5 {
				s := wait(t, p.shares)
				require.Nil(t, s.reject)
				require.Equal(t, 5, s.params)
			}
		})
	}
}

func TestNewVersionMaskCountsAtOnce(t *testing.T) {
	p := newPool(t)
	startMiner(t, p, nil)
	c := wait(t, p.clients)
	c.setDifficulty(1e-6)
	c.notify("a", true)
	require.Nil(t, wait(t, p.shares).reject)
	c.write(`{"id":null,"method":"mining.set_version_mask","params":["00006000"]}`)
	// The miner has read the mask when it answers the ping; what it rolls after that
	// is within it.
	c.write(`{"id":1,"method":"mining.ping","params":[]}`)
	for pong := false; !pong; {
		select {
		case <-p.shares:
		case <-c.lines:
			pong = true
		}
	}
	c.setMask(0x00006000)
	c.notify("b", true)
	for range 20 {
		if s := wait(t, p.shares); s.sub.JobID == "b" {
			require.Nil(t, s.reject)
		}
	}
}

func TestNewExtranonceCountsForTheNextJob(t *testing.T) {
	p := newPool(t)
	startMiner(t, p, nil)
	c := wait(t, p.clients)
	c.setDifficulty(1e-6)
	c.write(`{"id":null,"method":"mining.set_extranonce","params":["deadbeef",8]}`)
	c.mu.Lock()
	c.extranonce1 = [4]byte{0xde, 0xad, 0xbe, 0xef}
	c.mu.Unlock()
	c.notify("a", true)
	require.Nil(t, wait(t, p.shares).reject)
}

func TestUnansweredSharesAreCounted(t *testing.T) {
	p := newPool(t)
	submitted := make(chan struct{}, 1)
	p.handle = func(c *client, r *request) bool {
		if r.Method == "mining.submit" {
			select {
			case submitted <- struct{}{}:
			default:
			}
		}
		return r.Method == "mining.submit"
	}
	m, stop := startMiner(t, p, func(m *Miner) { m.grace = time.Millisecond })
	c := wait(t, p.clients)
	c.setDifficulty(1e-6)
	c.notify("a", true)
	wait(t, submitted)
	require.NoError(t, stop())
	total := m.Summary()
	require.Positive(t, total.Unanswered)
	require.Equal(t, total.Submitted, total.Unanswered)
}

func TestRefusedSubscriptionIsToldAndTriedAgain(t *testing.T) {
	p := newPool(t)
	var log bytes.Buffer
	attempts := 0
	p.handle = func(c *client, r *request) bool {
		if r.Method != "mining.subscribe" {
			return false
		}
		if attempts++; attempts == 1 {
			c.fail(r, `[20,"the house is full",null]`)
			return true
		}
		return false
	}
	_, stop := startMiner(t, p, func(m *Miner) { m.log = slog.New(slog.NewTextHandler(&log, nil)) })
	wait(t, p.clients)
	require.NoError(t, stop())
	require.Contains(t, log.String(), "the house is full")
}

func TestRejectionsAreCountedByReason(t *testing.T) {
	p := newPool(t)
	answers := []string{
		`{"id":%s,"result":null,"error":[21,"stale: too late",null]}`,
		`{"id":%s,"result":null,"error":[21,"stale",null]}`,
		`{"id":%s,"result":null,"error":{"code":23,"message":"low-difficulty"}}`,
		`{"id":%s,"result":false,"error":null}`,
	}
	given := make(chan int, 100)
	count := 0
	p.handle = func(c *client, r *request) bool {
		if r.Method != "mining.submit" || count >= len(answers) {
			return false
		}
		c.write(fmt.Sprintf(answers[count], r.ID))
		count++
		given <- count
		return true
	}
	m, stop := startMiner(t, p, nil)
	c := wait(t, p.clients)
	c.setDifficulty(1e-6)
	c.notify("a", true)
	for wait(t, given) < len(answers) {
	}
	wait(t, p.shares)
	require.NoError(t, stop())
	total := m.Summary()
	require.Equal(t, uint64(4), total.Rejected)
	require.Equal(t, map[string]uint64{"stale": 2, "low-difficulty": 1, "no reason given": 1}, total.Rejections)
	require.Contains(t, total.String(), "rejected as stale: 2")
}

func TestSilentPoolIsPingedThenLeft(t *testing.T) {
	p := newPool(t)
	startMiner(t, p, func(m *Miner) { m.silence = 20 * time.Millisecond })
	c := wait(t, p.clients)
	ping := wait(t, c.lines)
	require.Equal(t, "mining.ping", ping.Method)
	require.NotNil(t, ping.Params, "an empty list, not null")
	wait(t, p.clients) // no answer: a new connection
}

func TestSilenceDuringTheHandshake(t *testing.T) {
	p := newPool(t)
	subscribed := make(chan struct{}, 100)
	p.handle = func(c *client, r *request) bool {
		if r.Method == "mining.subscribe" {
			subscribed <- struct{}{}
		}
		return r.Method == "mining.subscribe"
	}
	startMiner(t, p, func(m *Miner) { m.silence = 10 * time.Millisecond })
	wait(t, subscribed)
	wait(t, subscribed)
}

func TestNonsenseFromThePool(t *testing.T) {
	p := newPool(t)
	startMiner(t, p, nil)
	for _, line := range nonsense {
		wait(t, p.clients).write(line)
	}
	wait(t, p.clients) // after the last of it the miner is back once more
}

// nonsense is what ends a connection.
var nonsense = []string{
	`not json`,
	`[]`,
	`{"method":1}`,
	`{"method":"mining.notify","params":[]}`,
	`{"method":"mining.notify","params":["a","00","","",[],"20000000","1d00ffff","66","true"]}`,
	`{"method":"mining.notify","params":["a","zz","","",[],"20000000","1d00ffff","66",true]}`,
	`{"method":"mining.notify","params":["a","0000000000000000000000000000000000000000000000000000000000000000","","",["00"],"20000000","1d00ffff","66",true]}`,
	`{"method":"mining.notify","params":["a","0000000000000000000000000000000000000000000000000000000000000000","","",[` +
		strings.Repeat(`"0000000000000000000000000000000000000000000000000000000000000000",`, bitcoin.MaxBranch) +
		`"0000000000000000000000000000000000000000000000000000000000000000"],"20000000","1d00ffff","66",true]}`,
	`{"method":"mining.set_difficulty","params":["1"]}`,
	`{"method":"mining.set_difficulty","params":[0]}`,
	`{"method":"mining.set_difficulty","params":[-1]}`,
	`{"method":"mining.set_difficulty","params":[]}`,
	`{"method":"mining.set_version_mask","params":["x"]}`,
	`{"method":"mining.set_version_mask","params":[7]}`,
	`{"method":"mining.set_extranonce","params":["00"]}`,
	`{"method":"mining.set_extranonce","params":["0",8]}`,
	`{"method":"mining.set_extranonce","params":["00",0]}`,
	`{"method":"mining.set_extranonce","params":["00",65]}`,
	`{"method":"mining.set_extranonce","params":[1,8]}`,
	`{"method":"mining.set_extranonce","params":["00","8"]}`,
	`{"method":"client.show_message","params":[{}]}`,
	`{"method":"client.reconnect","params":[5]}`,
}

func TestBackoffGrowsToItsLimit(t *testing.T) {
	for failures, want := range map[int]time.Duration{
		0: 500 * time.Millisecond, 1: time.Second, 3: 4 * time.Second, 6: 30 * time.Second, 1 << 20: 30 * time.Second,
	} {
		for range 20 {
			got := backoff(failures)
			require.InDelta(t, float64(want), float64(got), 0.2*float64(want))
		}
	}
}

func TestUnreachablePoolIsTriedAgain(t *testing.T) {
	p := newPool(t)
	address := p.listener.Addr().String()
	p.listener.Close()
	var tries int
	done := make(chan struct{})
	startMiner(t, p, func(m *Miner) {
		m.address = address
		m.backoff = func(failures int) time.Duration {
			require.Equal(t, tries, failures)
			if tries++; tries == 3 {
				close(done)
			}
			return time.Millisecond
		}
	})
	wait(t, done)
}
