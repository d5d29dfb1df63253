package stratum

import (
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

const ledgerDifficulty = 1.0 / testND

// loggedIn starts a server with one job and one miner on it.
func loggedIn(t *testing.T, change ...func(*pool)) (*pool, *client) {
	p := newPool(t, change...)
	p.give("a1", true)
	return p, p.dial().login(alice)
}

// rolling is loggedIn with version rolling.
func rolling(t *testing.T) (*pool, *client) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial()
	c.call("mining.configure", []string{"version-rolling"}, map[string]any{"version-rolling.mask": "ffffffff"})
	return p, c.login(alice)
}

func TestShareIsAccepted(t *testing.T) {
	p, c := loggedIn(t)
	s := c.solve(0, between(easyStart, ledgerDifficulty))
	m := c.submit(alice, s)
	require.Equal(t, fmt.Sprintf(`{"id":%d,"result":true,"error":null}`, c.nextID), m.raw)
	require.Empty(t, p.credited, "no ledger share")
	require.Equal(t, uint64(1), p.Workers()[0].Accepted)
}

func TestVersionRolling(t *testing.T) {
	_, c := rolling(t)
	for _, bits := range []uint32{0, 0x2000, 0x10000000, 0x1fffe000} {
		c.ok(c.submit(alice, c.solve(bits, meets(easyStart))))
	}
	s := c.solve(0x2000, meets(easyStart))
	s.bits = "20002000"
	c.refused(c.submit(alice, s), 20, "version-bits")
	s.bits = "00000001"
	c.refused(c.submit(alice, s), 20, "version-bits")
	s.bits = "123456789"
	c.refused(c.submit(alice, s), 20, "malformed")
}

// Real work is not refused because nobody agreed on its version bits, or on fewer.
func TestF8VersionBitsNeedNotBeNegotiated(t *testing.T) {
	p, c := loggedIn(t)
	for i := range 3 * abuseLimit / 2 { // as a rented rig
		p.clock.advance(4 * time.Second)
		c.work.ntime = fmt.Sprintf("%08x", startTime+i)
		c.ok(c.submit(alice, c.solve(0x00012000, between(easyStart, ledgerDifficulty))))
	}
	c.ok(c.submit(alice, c.solve(0x00012000, meets(ledgerDifficulty))))
	require.Len(t, p.credited, 1)
	require.Equal(t, uint32(0x20012000), p.credited[0].Evidence.Header.Version())
	c.call("mining.configure", []string{"version-rolling"}, map[string]any{"version-rolling.mask": "00002000"})
	for _, bits := range []uint32{0x2000, 0x4000} {
		c.ok(c.submit(alice, c.solve(bits, meets(c.difficulty))))
	}
	require.Zero(t, p.ended(causeAbuse))
}

// Version bits that the pool does not allow are refused, but a miner that does real
// work is not abusive; it is told, once a minute.
func TestF8WorkOfTheWrongFormIsNoAbuse(t *testing.T) {
	p, c := loggedIn(t)
	for name, spoil := range map[string]func(*solution) (text string){
		"version bits": func(s *solution) string { return "version-bits" },
		"form":         func(s *solution) string { s.nonce, s.bits = "0x"+s.nonce, ""; return "malformed" },
		"time":         func(s *solution) string { s.bits = ""; return "time-too-new" },
	} {
		t.Run(name, func(t *testing.T) {
			p.clock.advance(fullEvery)
			for i := range 3 * abuseLimit / 2 {
				bits := uint32(0)
				c.work.ntime = fmt.Sprintf("%08x", startTime+i)
				switch name {
				case "version bits":
					bits = 0x1000
				case "time":
					c.work.ntime = fmt.Sprintf("%08x", startTime+30*24*3600+i)
				}
				s := c.solve(bits, meets(easyStart))
				text := spoil(&s)
				c.refused(c.submit(alice, s), 20, text)
				if i == 0 {
					m := c.notification()
					require.Equal(t, "client.show_message", m.Method)
					require.Contains(t, string(m.Params[0]), text)
				}
			}
			require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
			require.Empty(t, c.pending, "it is told once")
		})
	}
	require.Zero(t, p.ended(causeAbuse))
	require.Empty(t, p.credited)
}

func TestLedgerShareIsStoredWithItsEvidence(t *testing.T) {
	p, c := rolling(t)
	s := c.solve(0x2000, meets(ledgerDifficulty))
	c.ok(c.submit(alice, s))
	require.Len(t, p.credited, 1)
	stored := p.credited[0]
	require.Equal(t, int64(7), stored.Tag)
	require.Equal(t, alice, stored.Payee.String())
	require.Zero(t, s.hash.Cmp(bitcoin.PowInt(stored.Hash).ToBig()))
	j := testJob(t, "a1", testND)
	payee, err := share.Verify(stored.Evidence, share.Rules{
		ND: testND, Halving: bitcoin.Mainnet.Halving, PayoutScript: j.PayoutScript,
		Parent: func(h chainhash.Hash) (share.Parent, bool) {
			return share.Parent{Height: j.Template.Height - 1, ChildBits: hardBits}, h == j.Template.Prev
		},
	})
	require.NoError(t, err)
	require.Equal(t, stored.Payee, payee)
}

func TestRejects(t *testing.T) {
	_, c := loggedIn(t)
	good := c.solve(0, meets(easyStart))
	bad := func(change func(*solution)) solution {
		s := good
		change(&s)
		return s
	}
	far := time.Unix(startTime+share.MaxTimeAhead+1, 0).Unix()
	for name, test := range map[string]struct {
		s    solution
		code int
		text string
	}{
		"low difficulty":        {c.solve(0, func(h *big.Int) bool { return !meets(easyStart / 2)(h) }), 23, "low-difficulty"},
		"unknown job":           {bad(func(s *solution) { s.job = "ffff00" }), 21, "unknown-job"},
		"job of no epoch":       {bad(func(s *solution) { s.job = "a107" }), 21, "unknown-job"},
		"job id too short":      {bad(func(s *solution) { s.job = "a" }), 21, "unknown-job"},
		"job id empty":          {bad(func(s *solution) { s.job = "" }), 21, "unknown-job"},
		"extranonce2 too short": {bad(func(s *solution) { s.extranonce2 = "00112233" }), 20, "extranonce-size"},
		"extranonce2 too long":  {bad(func(s *solution) { s.extranonce2 += "00" }), 20, "extranonce-size"},
		"extranonce2 not hex":   {bad(func(s *solution) { s.extranonce2 = "001122334455667g" }), 20, "malformed"},
		"ntime too old":         {bad(func(s *solution) { s.ntime = fmt.Sprintf("%08x", startTime-3601) }), 20, "time-too-old"},
		"ntime too new":         {bad(func(s *solution) { s.ntime = fmt.Sprintf("%08x", far) }), 20, "time-too-new"},
		"ntime not hex":         {bad(func(s *solution) { s.ntime = "-1234567" }), 20, "malformed"},
		"ntime huge":            {bad(func(s *solution) { s.ntime = "ffffffffff" }), 20, "malformed"},
		"nonce not hex":         {bad(func(s *solution) { s.nonce = "0x123456" }), 20, "malformed"},
		"nonce empty":           {bad(func(s *solution) { s.nonce = "" }), 20, "malformed"},
	} {
		t.Run(name, func(t *testing.T) { c.refused(c.submit(alice, test.s), test.code, test.text) })
	}
	for name, params := range map[string][]any{
		"nothing":      {},
		"too few":      {alice, good.job, good.extranonce2, good.ntime},
		"number":       {alice, good.job, good.extranonce2, 1700000000, good.nonce},
		"null":         {alice, nil, good.extranonce2, good.ntime, good.nonce},
		"version bits": {alice, good.job, good.extranonce2, good.ntime, good.nonce, 5},
		"object":       {map[string]any{"user": alice}, good.job, good.extranonce2, good.ntime, good.nonce},
	} {
		t.Run(name, func(t *testing.T) { c.refused(c.call("mining.submit", params...), 20, "malformed") })
	}
	c.ok(c.submit(bob, good)) // a name decides nothing
	c.refused(c.submit(alice, good), 22, "duplicate")
}

func TestSubmitBeforeTheHandshake(t *testing.T) {
	p, other := loggedIn(t)
	c := p.dial()
	s := other.solve(0, meets(easyStart))
	c.refused(c.submit(alice, s), 25, "not-subscribed")
	c.ok(c.call("mining.authorize", alice))
	c.refused(c.submit(alice, s), 25, "not-subscribed")
	d := p.dial()
	d.subscribe()
	d.refused(d.submit(alice, s), 24, "unauthorized")
}

func TestJobsLiveUntilANewBlock(t *testing.T) {
	p, c := loggedIn(t)
	old := c.solve(0, meets(easyStart))
	p.give("a2", false)
	c.expect("mining.notify")
	c.ok(c.submit(alice, old))
	other := c.solve(0, meets(easyStart))
	p.give("a3", true, func(tm *job.Template) { tm.Prev[0]++; tm.Height++ })
	c.expect("mining.notify")
	c.refused(c.submit(alice, other), 21, "stale")
	c.ok(c.submit(alice, c.solve(0, meets(easyStart))))
	for i := range maxStale + 1 {
		p.give(fmt.Sprint("b", i), true, func(tm *job.Template) { tm.Prev[1] = byte(i + 1); tm.Height += 2 })
		c.expect("mining.notify")
	}
	c.refused(c.submit(alice, other), 21, "unknown-job")
}

// At a rotation of the tag miners are to change over at once, but shares in
// flight are judged as before: how long, only the ledger knows.
func TestARotationMakesNoShareStale(t *testing.T) {
	p, c := loggedIn(t)
	old := c.solve(0, meets(ledgerDifficulty))
	p.give("a2", true)
	c.expect("mining.notify")
	require.True(t, c.work.clean)
	c.ok(c.submit(alice, old))
	require.Len(t, p.credited, 1)
}

// A job is not forgotten while its parent is the newest, however old it gets.
func TestOldJobsOfTheParentAreRemembered(t *testing.T) {
	p, c := loggedIn(t)
	first := c.solve(0, meets(ledgerDifficulty))
	for i := range 1000 {
		p.SetJob(testJob(t, fmt.Sprint("b", i), testND), false)
	}
	c.ok(c.submit(alice, first))
	require.Len(t, p.credited, 1)
}

// The difficulty of an old job may be forgotten; what is a ledger share at any
// difficulty still is one.
func TestLedgerShareOfAForgottenDifficulty(t *testing.T) {
	p, c := loggedIn(t)
	w := c.work
	for i := range maxEpochs + 1 {
		c.ok(c.call("mining.suggest_difficulty", 1e-9*float64(i+2)))
		c.expect("mining.set_difficulty", "mining.notify")
	}
	c.refused(c.submit(alice, solveWork(t, w, c.extranonce1, 0, between(easyStart, ledgerDifficulty))), 21, "unknown-job")
	c.ok(c.submit(alice, solveWork(t, w, c.extranonce1, 0, meets(ledgerDifficulty))))
	require.Len(t, p.credited, 1)
}

// A share is judged at the difficulty that was told with its job, whether that
// has become easier or harder since.
func TestShareIsJudgedAtItsJobsDifficulty(t *testing.T) {
	p, c := loggedIn(t)
	easy := c.solve(0, between(easyStart, 1e-6))
	easyWork := c.work
	c.ok(c.call("mining.suggest_difficulty", 1e-6))
	c.expect("mining.set_difficulty", "mining.notify")
	hardWork := c.work
	c.ok(c.submit(alice, easy))
	c.refused(c.submit(alice, c.solve(0, between(easyStart, 1e-6))), 23, "low-difficulty")

	c.ok(c.call("mining.suggest_difficulty", 1e-8))
	c.expect("mining.set_difficulty", "mining.notify")
	c.refused(c.submit(alice, solveWork(t, hardWork, c.extranonce1, 0, between(easyStart, 1e-6))), 23, "low-difficulty")
	c.ok(c.submit(alice, solveWork(t, hardWork, c.extranonce1, 0, between(1e-6, ledgerDifficulty))))
	easyWork.ntime = fmt.Sprintf("%08x", startTime+60)
	c.ok(c.submit(alice, solveWork(t, easyWork, c.extranonce1, 0, between(easyStart, 1e-6))))
	p.give("a2", false)
	c.expect("mining.notify")
	require.Equal(t, "a202", c.work.id)
	require.Equal(t, 3, int(p.Workers()[0].Accepted))
}

func TestDifficultyFollowsAnEasierLedgerTarget(t *testing.T) {
	p := newPool(t, func(s *pool) { s.cfg.StartDifficulty = 1 })
	p.SetJob(testJob(t, "a1", testND), true)
	c := p.dial().login(alice)
	require.InEpsilon(t, ledgerDifficulty, c.difficulty, 1e-6)
	require.LessOrEqual(t, c.difficulty, ledgerDifficulty)
	p.SetJob(testJob(t, "a2", 2*testND), true)
	c.expect("mining.set_difficulty", "mining.notify")
	require.InEpsilon(t, ledgerDifficulty/2, c.difficulty, 1e-6)
}

// An even harder difficulty than the ledger's, set before the network became
// easier, never loses a ledger share: Judge lets it pass.
func TestLedgerShareOfAnEasierJobIsNeverLowDifficulty(t *testing.T) {
	p := newPool(t, func(s *pool) { s.cfg.StartDifficulty = ledgerDifficulty })
	p.SetJob(testJob(t, "a1", testND), true)
	c := p.dial().login(alice)
	s := c.solve(0, meets(ledgerDifficulty))
	c.ok(c.submit(alice, s))
	require.Len(t, p.credited, 1)
}

func TestLedgerFailureIsNotTheMinersFault(t *testing.T) {
	p, c := loggedIn(t)
	p.set(func() { p.refuse = errors.New("disk full") })
	s := c.solve(0, meets(ledgerDifficulty))
	c.refused(c.submit(alice, s), 20, "ledger-unavailable")
	stats := p.Workers()[0]
	require.Empty(t, stats.Rejected)
	require.Zero(t, stats.Accepted)
	require.Equal(t, uint64(1), stats.Failed)
	require.Equal(t, 1.0, p.metric("paydirt_stratum_shares_failed_total"))
	require.Zero(t, p.metric("paydirt_stratum_shares_rejected_total"))
	// Shares that need no disk go on, and the lost one may be sent again.
	c.ok(c.submit(alice, c.solve(0, between(easyStart, ledgerDifficulty))))
	p.set(func() { p.refuse = nil })
	c.ok(c.submit(alice, s))
	require.Len(t, p.credited, 1)
	c.refused(c.submit(alice, s), 22, "duplicate")
}

func TestLedgerRefusals(t *testing.T) {
	for _, test := range []struct {
		reason share.Reason
		code   int
		tells  bool
	}{{share.Stale, 21, false}, {share.Duplicate, 22, false}, {share.LedgerFull, 20, true}, {share.RegistryFull, 20, true}} {
		t.Run(test.reason.String(), func(t *testing.T) {
			p, c := loggedIn(t)
			// wrapped, as a store may do
			p.set(func() { p.refuse = fmt.Errorf("append: %w", &share.Reject{Reason: test.reason}) })
			s := c.solve(0, meets(ledgerDifficulty))
			c.refused(c.submit(alice, s), test.code, test.reason.String())
			c.refused(c.submit(alice, s), test.code, test.reason.String())
			require.Equal(t, uint64(2), p.Workers()[0].Rejected[test.reason])
			if test.tells {
				c.expect("client.show_message")
				p.clock.advance(fullEvery)
				c.refused(c.submit(alice, s), test.code, test.reason.String())
				c.expect("client.show_message")
			}
			require.JSONEq(t, `"pong"`, string(c.call("mining.ping").Result))
			require.Empty(t, c.pending)
		})
	}
}

// A miner whose ledger shares are refused hears why the pool does not go on.
func TestF20MinersHearWhatTheShiftWaitsFor(t *testing.T) {
	p, c := loggedIn(t, func(p *pool) {
		p.cfg.WaitsFor = func() string { return "the operator's bond does not cover the post of shift 7" }
	})
	p.set(func() { p.refuse = &share.Reject{Reason: share.LedgerFull} })
	c.refused(c.submit(alice, c.solve(0, meets(ledgerDifficulty))), 20, "ledger-full")
	told := c.notification()
	require.Equal(t, "client.show_message", told.Method)
	require.Contains(t, string(told.Params[0]), "the shift is full")
	require.Contains(t, string(told.Params[0]), "the operator's bond does not cover the post of shift 7")
}

func TestAdmission(t *testing.T) {
	p := newPool(t)
	p.give("a1", true)
	c := p.dial()
	c.subscribe()
	p.set(func() { p.deny = &share.Reject{Reason: share.RegistryFull, Detail: "16 of 16 addresses"} })
	c.refused(c.call("mining.authorize", alice), 20, "registry-full: 16 of 16 addresses")
	c.expect("client.show_message")
	p.set(func() { p.deny = errors.New("disk") })
	c.refused(c.call("mining.authorize", alice), 20, "ledger-unavailable")
	p.set(func() { p.deny = nil })
	c.ok(c.call("mining.authorize", alice))
	c.expect("mining.set_difficulty", "mining.notify")
}

// regtest makes every second hash a block.
func regtest(tm *job.Template) { tm.Bits = 0x207fffff }

var regtestBlock = func(h *big.Int) bool { return h.BitLen() < 256 && meets(easyStart)(h) }

func TestBlockLeavesBeforeAnythingCanFail(t *testing.T) {
	p := newPool(t)
	p.give("a1", true, regtest)
	c := p.dial().login(alice)
	p.set(func() { p.refuse = errors.New("disk full") })
	s := c.solve(0, regtestBlock)
	c.refused(c.submit(alice, s), 20, "ledger-unavailable")
	require.Equal(t, []string{"block", "ledger"}, p.log)
	require.Zero(t, s.hash.Cmp(bitcoin.PowInt(p.submitted[0]).ToBig()))

	// Again and again: the network needs it once.
	p.set(func() { p.refuse = nil })
	c.ok(c.submit(alice, s))
	c.refused(c.submit(alice, s), 22, "duplicate")
	require.Len(t, p.submitted, 1)
	require.Equal(t, uint64(1), p.Workers()[0].Blocks)
	require.Equal(t, 1.0, p.metric("paydirt_stratum_blocks_found_total"))
}

func TestRefusedShareMayStillBeABlock(t *testing.T) {
	for name, test := range map[string]struct {
		bits   uint32
		change func(*pool, *client)
		want   string
	}{
		"version bits": {0x1000, func(*pool, *client) {}, "version-bits"},
		"time too new": {0, func(p *pool, c *client) { c.work.ntime = fmt.Sprintf("%08x", startTime+7100) }, "time-too-new"},
		"stale": {0, func(p *pool, c *client) {
			w := c.work
			p.give("a2", true, regtest, func(tm *job.Template) { tm.Prev[0]++ })
			c.expect("mining.notify")
			c.work = w
		}, "stale"},
		"stale and version bits": {0x1000, func(p *pool, c *client) {
			w := c.work
			p.give("a2", true, regtest, func(tm *job.Template) { tm.Prev[0]++ })
			c.expect("mining.notify")
			c.work = w
		}, "stale"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.give("a1", true, regtest)
			c := p.dial().login(alice)
			test.change(p, c)
			s := c.solve(test.bits, regtestBlock)
			m := c.submit(alice, s)
			require.Contains(t, m.text(), test.want)
			require.Len(t, p.submitted, 1)
			require.Zero(t, s.hash.Cmp(bitcoin.PowInt(p.submitted[0]).ToBig()))
			require.Empty(t, p.credited)
		})
	}
}

func TestPipelinedSubmitsAreAnsweredInOrder(t *testing.T) {
	p, c := loggedIn(t)
	p.give("a2", false) // so that no notification is in between
	c.expect("mining.notify")
	s := c.solve(0, between(easyStart, ledgerDifficulty))
	var lines []string
	for i := range abuseLimit {
		lines = append(lines, request1(i, "mining.submit", alice, s.job, s.extranonce2, s.ntime, s.nonce))
	}
	go c.send(lines...)
	for i := range abuseLimit {
		m := c.reply(fmt.Sprint(i))
		if i == 0 {
			c.ok(m)
		} else {
			c.refused(m, 22, "duplicate")
		}
	}
}

func TestDuplicateAcrossARotation(t *testing.T) {
	p, c := loggedIn(t)
	s := c.solve(0, meets(easyStart))
	c.ok(c.submit(alice, s))
	p.give("a2", true) // clean, but on the same block
	c.expect("mining.notify")
	c.refused(c.submit(alice, s), 22, "duplicate")
}
