package gate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/wire"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

const (
	// maxPending bounds the requests of a miner that wait for their replies.
	maxPending = 4096
	// maxJobs is how many jobs of a connection are remembered, and maxOld how many of
	// them build on an older block than the newest. A pool that sends the job again
	// every 20 s reaches maxJobs after three hours without a block.
	maxJobs = 512
	maxOld  = 64
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
	user       string // of the miner's last mining.authorize
	payee      bitcoin.Payee
	jobs       []given // newest last
}

// request of the miner that waits for its reply.
type request struct {
	kind   wire.Kind
	payee  bitcoin.Payee // of Authorize
	ledger *submission   // of Submit, when it is a ledger share
}

// handedIn is a ledger share on its way.
type handedIn struct {
	tag   int64
	key   shift.Key
	payee bitcoin.Payee
}

// submission is a ledger share in the miner's line.
type submission struct {
	handedIn
	share  share.Submission
	stored <-chan struct{} // closed when it is on disk; nil: it is
	line   []byte          // in the right form, if the miner's was not; else nil
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
	urgent          // a ledger share, which must not wait for the lines behind it
	dropped         // the pool might answer what the proxy does not know of
	tooMany         // the miner asks more than is answered
)

// fromMiner notes a line of the miner before it is forwarded, and returns it as it is to
// be forwarded: a ledger share is, whatever is wrong with its line.
func (s *session) fromMiner(line []byte) ([]byte, passage) {
	if len(bytes.TrimSpace(line)) == 0 {
		return line, passes
	}
	m, err := wire.Parse(line)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		if r := s.salvaged(line); r != nil {
			return s.ask("", request{wire.Submit, bitcoin.Payee{}, r}, r.line)
		}
		if !s.garbled {
			s.proxy.log.Warn("a miner sends what is not understood; it is not forwarded", "remote", s.remote, "line", fmt.Sprintf("%.100q", line), "err", err)
		}
		s.garbled = true
		return nil, dropped
	}
	if m.Kind == wire.Reply {
		return line, passes
	}
	r := request{kind: m.Kind}
	switch m.Kind {
	case wire.Authorize:
		r.payee, _ = m.Payee() // who is not understood is nobody's payee
		if name, ok := m.UserName(); ok {
			s.user = name
		}
	case wire.Submit:
		if r.ledger = s.submitted(&m); r.ledger != nil && r.ledger.line != nil {
			line = r.ledger.line
		}
	}
	return s.ask(m.ID, r, line)
}

// ask notes that a request waits for its reply. Ledger shares are never too many.
func (s *session) ask(id string, r request, line []byte) ([]byte, passage) {
	if s.waiting >= maxPending && r.ledger == nil {
		return nil, tooMany
	}
	s.waiting++
	s.pending[id] = append(s.pending[id], r)
	if r.ledger != nil {
		return line, urgent
	}
	return line, passes
}

// submitted looks whether a share is a ledger share, and then keeps it.
func (s *session) submitted(m *wire.Message) *submission {
	s.proxy.metrics.submitted.Inc()
	if sub, err := m.Share(); err == nil {
		if r := s.kept(sub, false); r != nil {
			return r
		}
	}
	if r := s.loose(m.Params); r != nil {
		r.line = wire.SubmitLine(m.RawID, s.user, r.share)
		return r
	}
	return nil
}

// salvaged looks for a ledger share in a line that is not understood.
func (s *session) salvaged(line []byte) *submission {
	for _, params := range wire.Places(line) {
		if r := s.loose(params); r != nil {
			s.proxy.metrics.submitted.Inc()
			r.line = wire.SubmitLine(nil, s.user, r.share)
			return r
		}
	}
	return nil
}

// loose looks for a ledger share in parameters of the wrong form.
func (s *session) loose(params []json.RawMessage) *submission {
	for _, sub := range wire.LooseShares(params) {
		if r := s.kept(sub, true); r != nil {
			return r
		}
	}
	return nil
}

// kept keeps a share when it is a ledger share, and returns nil when it is none. A job
// id is compared loosely without regard to case and leading zeros.
func (s *session) kept(sub share.Submission, loosely bool) *submission {
	for i := len(s.jobs) - 1; i >= 0; i-- {
		g := &s.jobs[i]
		if g.job.ID != sub.JobID && !(loosely && strings.EqualFold(strings.TrimLeft(g.job.ID, "0"), strings.TrimLeft(sub.JobID, "0"))) {
			continue
		}
		e := rule.Evidence(g.job, g.extranonce1, sub)
		hash := e.Header.Hash()
		if !bitcoin.Meets(hash, g.verdict.LedgerTarget) {
			continue // a hostile pool may use one id for two jobs
		}
		s.proxy.metrics.ledger.Inc()
		sub.JobID = g.job.ID
		r := &submission{handedIn: handedIn{g.verdict.Tag, shift.KeyOf(hash), g.payee}, share: sub}
		if network, err := bitcoin.TargetFromBits(g.job.Bits); err == nil && bitcoin.Meets(hash, network) {
			// A block does not wait for the disk; the reply to it does.
			stored := make(chan struct{})
			r.stored = stored
			s.proxy.serving.Go(func() {
				defer close(stored)
				s.proxy.store(r.tag, e)
			})
		} else {
			s.proxy.store(r.tag, e)
		}
		return r
	}
	return nil
}

func (p *Proxy) store(tag int64, e share.Evidence) {
	if err := p.vault.Share(tag, e); err != nil {
		p.log.Error("a ledger share is not on disk; it could not be restored", "err", err)
	}
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
	s.forget(j.Prev)
	s.jobs = append(s.jobs, given{j, q.Extranonce.Extranonce1, q.Payee, verdict})
	return forward(line)
}

// forget makes room for a job on this parent.
func (s *session) forget(parent chainhash.Hash) {
	old := 0
	for old < len(s.jobs) && s.jobs[old].job.Prev != parent {
		old++
	}
	excess := max(old-maxOld, len(s.jobs)-maxJobs+1, 0)
	s.jobs = append(s.jobs[:0], s.jobs[excess:]...)
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
func (s *session) answered(l *submission, m *wire.Message) *rule.Refusal {
	p := s.proxy
	if l != nil && l.stored != nil {
		<-l.stored
	}
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
		return p.receipts.missing(&l.handedIn)
	}
	return p.receipts.take(&l.handedIn, m.Receipt)
}

func isNull(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }

// unanswered returns how many requests wait for their replies.
func (s *session) unanswered() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.waiting
}
