package gate

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/wire"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// asic is a plain miner.
type asic struct {
	t          testing.TB
	conn       net.Conn
	lines      *wire.Lines
	id         int
	extranonce wire.Extranonce
	job        *wire.Job
	user       string
	password   string
	seen       []string // lines of the pool
	counter    uint64
	arrived    time.Time // of the last line
}

func dial(t testing.TB, address string) *asic {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	return &asic{t: t, conn: conn, lines: wire.NewLines(conn)}
}

func (a *asic) send(lines ...string) {
	a.t.Helper()
	_, err := a.conn.Write([]byte(strings.Join(lines, "\n") + "\n"))
	require.NoError(a.t, err)
}

// next reads a line, or returns errEnded.
func (a *asic) next() (wire.Message, error) {
	a.t.Helper()
	require.NoError(a.t, a.conn.SetReadDeadline(time.Now().Add(10*time.Second)))
	line, err := a.lines.Next()
	a.arrived = time.Now()
	if err != nil {
		require.NotErrorIs(a.t, err, os.ErrDeadlineExceeded, "nothing came")
		return wire.Message{}, errEnded
	}
	a.seen = append(a.seen, string(line))
	m, err := wire.Parse(line)
	require.NoError(a.t, err, "%s", line)
	switch m.Kind {
	case wire.Notify:
		j, err := m.Job()
		require.NoError(a.t, err)
		a.job = &j
	case wire.SetExtranonce:
		a.extranonce, err = m.SetExtranonce()
		require.NoError(a.t, err)
	}
	return m, nil
}

// call sends a request and waits for its reply.
func (a *asic) call(method, params string) (wire.Message, error) {
	a.t.Helper()
	a.id++
	a.send(fmt.Sprintf(`{"id":%d,"method":%q,"params":%s}`, a.id, method, params))
	for {
		m, err := a.next()
		if err != nil || m.Kind == wire.Reply && m.ID == fmt.Sprint(a.id) {
			return m, err
		}
	}
}

// login does the handshake; the first job is waited for.
func (a *asic) login(user string) {
	a.t.Helper()
	m, err := a.call("mining.subscribe", `["asic/1"]`)
	require.NoError(a.t, err)
	a.extranonce, err = m.Subscribed()
	require.NoError(a.t, err)
	a.user = user
	m, err = a.call("mining.authorize", fmt.Sprintf(`[%q,%q]`, user, a.password))
	require.NoError(a.t, err)
	require.True(a.t, m.Accepted(), "%s", m.Error)
	for a.job == nil {
		_, err := a.next()
		require.NoError(a.t, err)
	}
}

// tryLogin does the handshake, and returns the last message that the proxy showed
// before it ended the connection.
func (a *asic) tryLogin(user string) (shown string) {
	a.t.Helper()
	a.send(`{"id":1,"method":"mining.subscribe","params":["asic/1"]}`, fmt.Sprintf(`{"id":2,"method":"mining.authorize","params":[%q,"x"]}`, user))
	return a.untilEnd()
}

// untilEnd reads to the end.
func (a *asic) untilEnd() (shown string) {
	a.t.Helper()
	for {
		m, err := a.next()
		if err != nil {
			return shown
		}
		if m.Method == "client.show_message" {
			require.NoError(a.t, json.Unmarshal(m.Params[0], &shown))
		}
	}
}

// find hashes until a share meets the job's ledger target, or just the pool's lowest
// difficulty.
func (a *asic) find(ledger bool) (share.Submission, share.Evidence) {
	a.t.Helper()
	network, err := bitcoin.TargetFromBits(a.job.Bits)
	require.NoError(a.t, err)
	target := bitcoin.LedgerTarget(network, testND)
	a.counter++
	s := share.Submission{JobID: a.job.ID, Time: a.job.Time, Extranonce2: [8]byte{7: byte(a.counter), 6: byte(a.counter >> 8)}}
	e := rule.Evidence(*a.job, a.extranonce.Extranonce1, s)
	for {
		hit := bitcoin.Meets(e.Header.Hash(), target)
		easy := e.Header.Hash()[31] == 0 && e.Header.Hash()[30] < 0x40
		if hit && ledger || !hit && !ledger && easy {
			return s, e
		}
		s.Nonce++
		e.Header = bitcoin.NewHeader(a.job.Version, a.job.Prev, e.Header.MerkleRoot(), s.Time, a.job.Bits, s.Nonce)
	}
}

// submission is the line of a share.
func (a *asic) params(s share.Submission) string {
	return fmt.Sprintf(`[%q,%q,%q,"%08x","%08x"]`, a.user, s.JobID, hex.EncodeToString(s.Extranonce2[:]), s.Time, s.Nonce)
}

// mine hands in a share that was found.
func (a *asic) mine(ledger bool) (wire.Message, share.Evidence, error) {
	a.t.Helper()
	s, e := a.find(ledger)
	m, err := a.call("mining.submit", a.params(s))
	return m, e, err
}

// easy finds a share of difficulty 1e-9, some four hashes.
func (a *asic) easy() share.Submission {
	a.counter++
	s := share.Submission{JobID: a.job.ID, Time: a.job.Time}
	binary.BigEndian.PutUint64(s.Extranonce2[:], a.counter)
	target, err := bitcoin.TargetFromDifficulty(1e-9)
	require.NoError(a.t, err)
	for e := rule.Evidence(*a.job, a.extranonce.Extranonce1, s); !bitcoin.Meets(e.Header.Hash(), target); {
		s.Nonce++
		e.Header = bitcoin.NewHeader(a.job.Version, a.job.Prev, e.Header.MerkleRoot(), s.Time, a.job.Bits, s.Nonce)
	}
	return s
}
