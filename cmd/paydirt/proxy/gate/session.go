package gate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/wire"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
)

const (
	// maxPending bounds the requests of a miner that wait for their replies.
	maxPending = 4096
	// maxJobs is how many jobs of a connection are remembered.
	maxJobs = 128
)

// session is what the proxy knows of one verified connection. Lines of the miner
// and of the pool come from two goroutines.
type session struct {
	proxy  *Proxy
	remote string

	mu         sync.Mutex
	pending    map[string][]request // by id, in order: some firmware uses one id for all
	waiting    int
	garbled    bool // the miner has sent what is not understood
	extranonce wire.Extranonce
	payee      bitcoin.Payee
	jobs       []given // newest last
}

// request of the miner that waits for its reply.
type request struct {
	kind   wire.Kind
	payee  bitcoin.Payee // of Authorize
	ledger *handedIn     // of Submit, when it is a ledger share
}

// handedIn is a ledger share on its way.
type handedIn struct {
	tag   int64
	key   shift.Key
	payee bitcoin.Payee
}

// given is a job that was forwarded.
type given struct {
	job         wire.Job
	extranonce1 []byte
	payee       bitcoin.Payee
	verdict     rule.Verdict
}

func newSession(p *Proxy, remote string) *session {
	return &session{proxy: p, remote: remote, pending: make(map[string][]request)}
}

// What becomes of a line of the miner.
type passage uint8

const (
	passes  passage = iota
	dropped         // the pool might answer what the proxy does not know of
	tooMany         // the miner asks more than is answered
)

// fromMiner notes a line of the miner before it is forwarded.
func (s *session) fromMiner(line []byte) passage {
	if len(bytes.TrimSpace(line)) == 0 {
		return passes
	}
	m, err := wire.Parse(line)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		if !s.garbled {
			s.proxy.log.Warn("a miner sends what is not understood; it is not forwarded", "remote", s.remote, "line", fmt.Sprintf("%.100q", line), "err", err)
		}
		s.garbled = true
		return dropped
	}
	if m.Kind == wire.Reply {
		return passes
	}
	r := request{kind: m.Kind}
	switch m.Kind {
	case wire.Authorize:
		r.payee, _ = m.Payee() // who is not understood is nobody's payee
	case wire.Submit:
		r.ledger = s.submitted(&m)
	}
	if s.waiting == maxPending {
		return tooMany
	}
	s.waiting++
	s.pending[m.ID] = append(s.pending[m.ID], r)
	return passes
}

// submitted looks whether a share is a ledger share, and then keeps it.
func (s *session) submitted(m *wire.Message) *handedIn {
	s.proxy.metrics.submitted.Inc()
	sub, err := m.Share()
	if err != nil {
		return nil
	}
	for i := len(s.jobs) - 1; i >= 0; i-- {
		g := &s.jobs[i]
		if g.job.ID != sub.JobID {
			continue
		}
		e := rule.Evidence(g.job, g.extranonce1, sub)
		hash := e.Header.Hash()
		if !bitcoin.Meets(hash, g.verdict.LedgerTarget) {
			continue // a hostile pool may use one id for two jobs
		}
		s.proxy.metrics.ledger.Inc()
		if err := s.proxy.vault.Share(g.verdict.Tag, e); err != nil {
			s.proxy.log.Error("a ledger share is not on disk; it could not be restored", "err", err)
		}
		return &handedIn{g.verdict.Tag, shift.KeyOf(hash), g.payee}
	}
	return nil
}

// outcome says what becomes of a line of the pool.
type outcome struct {
	line    []byte        // what the miner gets; nil: nothing
	refusal *rule.Refusal // the connection ends after that
	private bool          // the reason may be the miner's own fault: only this connection ends
}

func forward(line []byte) outcome { return outcome{line: line} }

// fromPool judges a line of the pool.
func (s *session) fromPool(line []byte) outcome {
	if len(bytes.TrimSpace(line)) == 0 {
		return forward(line)
	}
	m, err := wire.Parse(line)
	if err != nil {
		return outcome{refusal: rule.Refuse(rule.Malformed, "%v: %.100q", err, line)}
	}
	switch m.Kind {
	case wire.Reply:
		return s.reply(line, &m)
	case wire.Notify:
		return s.notify(line, &m)
	case wire.SetExtranonce:
		e, err := m.SetExtranonce()
		if err != nil {
			return outcome{refusal: rule.Refuse(rule.Malformed, "%v", err)}
		}
		if r := s.setExtranonce(e); r != nil {
			return outcome{refusal: r}
		}
	case wire.SetVersionMask:
		if _, err := m.SetMask(); err != nil {
			return outcome{refusal: rule.Refuse(rule.Malformed, "%v", err)}
		}
	case wire.Reconnect:
		// To another host it would lead the miner past the proxy.
		if len(m.Params) > 0 {
			s.proxy.log.Warn("the pool asks the miner to connect elsewhere; it will come here", "remote", s.remote, "line", string(bytes.TrimSpace(line)))
		}
		return forward([]byte(`{"id":null,"method":"client.reconnect","params":[]}` + "\n"))
	}
	return forward(line)
}

// setExtranonce takes in an extranonce of any size but a wrong one: miners may use
// it at once, for jobs that were judged with another.
func (s *session) setExtranonce(e wire.Extranonce) *rule.Refusal {
	if len(e.Extranonce1) != bitcoin.Extranonce1Size || e.Size2 != bitcoin.Extranonce2Size {
		return rule.Refuse(rule.Extranonce, "%d and %d bytes, not %d and %d", len(e.Extranonce1), e.Size2, bitcoin.Extranonce1Size, bitcoin.Extranonce2Size)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.extranonce = e
	return nil
}

// reply judges the answer to a request of the miner.
func (s *session) reply(line []byte, m *wire.Message) outcome {
	s.mu.Lock()
	queue := s.pending[m.ID]
	known := len(queue) > 0
	var r request
	if known {
		r = queue[0]
		s.waiting--
		if len(queue) == 1 {
			delete(s.pending, m.ID)
		} else {
			s.pending[m.ID] = queue[1:]
		}
	}
	subscribed := s.extranonce.Extranonce1 != nil
	s.mu.Unlock()

	// Some firmware takes any array that comes first for the reply to its
	// mining.subscribe, whatever the id says.
	array := len(m.Result) > 0 && m.Result[0] == '['
	if array && r.kind != wire.Subscribe && !(known && r.kind == wire.Other && subscribed) {
		return outcome{refusal: rule.Refuse(rule.Malformed, "an answer that nobody asked for: %.100q", line)}
	}
	switch {
	case !known:
	case r.kind == wire.Subscribe && array:
		e, err := m.Subscribed()
		if err != nil {
			return outcome{refusal: rule.Refuse(rule.Malformed, "%v", err)}
		}
		if refusal := s.setExtranonce(e); refusal != nil {
			return outcome{refusal: refusal}
		}
	case r.kind == wire.Authorize && m.Accepted():
		if want := s.proxy.config.Payee; want != (bitcoin.Payee{}) && r.payee != want {
			return outcome{refusal: rule.Refuse(rule.WrongPayee, "the miner's user name stands for %s, not for --payee %s", r.payee, want), private: true}
		}
		s.mu.Lock()
		if s.payee == (bitcoin.Payee{}) {
			s.payee = r.payee
		}
		s.mu.Unlock()
	case r.kind == wire.Submit:
		return outcome{line: line, refusal: s.answered(r.ledger, m)}
	}
	return forward(line)
}

// notify judges a job. When a look at the chain may change the verdict, it is held
// back for a while.
func (s *session) notify(line []byte, m *wire.Message) outcome {
	j, err := m.Job()
	if err != nil {
		return outcome{refusal: rule.Refuse(rule.Malformed, "%v", err)}
	}
	began := time.Now()
	s.mu.Lock()
	q := rule.Question{Job: j, Extranonce: s.extranonce, Payee: s.payee}
	s.mu.Unlock()
	verdict, refusal := s.proxy.judge(q)
	if refusal != nil && refusal.Reason.Heals() {
		verdict, refusal = s.proxy.judgeAgain(q)
	}
	s.proxy.metrics.judged.Observe(time.Since(began).Seconds())
	if refusal != nil {
		return outcome{refusal: refusal}
	}
	s.proxy.metrics.jobs.Inc()
	s.mu.Lock()
	defer s.mu.Unlock()
	if j.Clean {
		s.jobs = s.jobs[max(0, len(s.jobs)-maxJobs/2):]
	}
	if len(s.jobs) == maxJobs {
		s.jobs = append(s.jobs[:0], s.jobs[1:]...)
	}
	s.jobs = append(s.jobs, given{j, q.Extranonce.Extranonce1, q.Payee, verdict})
	return forward(line)
}

// current returns the job that the miner works on, if it has one.
func (s *session) current() (rule.Question, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.jobs) == 0 {
		return rule.Question{}, false
	}
	g := s.jobs[len(s.jobs)-1]
	return rule.Question{Job: g.job, Extranonce: wire.Extranonce{Extranonce1: g.extranonce1, Size2: bitcoin.Extranonce2Size}, Payee: g.payee}, true
}

// answered takes in the pool's answer to a share; l is nil when it was no ledger
// share.
func (s *session) answered(l *handedIn, m *wire.Message) *rule.Refusal {
	p := s.proxy
	if !m.Accepted() {
		reason := refusalLabel(m.Refusal())
		p.metrics.rejected.WithLabelValues(reason).Inc()
		if l != nil {
			p.log.Warn("the pool refused a ledger share", "remote", s.remote, "key", l.key, "tag", l.tag, "reason", m.Refusal())
		}
		return nil
	}
	p.metrics.accepted.Inc()
	if l == nil {
		return nil
	}
	if err := p.vault.Accepted(l.tag, l.key); err != nil {
		p.log.Error("that a ledger share was accepted is not on disk", "err", err)
	}
	if isNull(m.Receipt) {
		return p.receipts.missing(l)
	}
	return p.receipts.take(l, m.Receipt)
}

func isNull(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }

// unanswered returns how many requests wait for their replies.
func (s *session) unanswered() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.waiting
}
