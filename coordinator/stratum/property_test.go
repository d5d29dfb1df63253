package stratum

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

// The property behind the package documentation's block check: lines that are wrong in every other
// way around a header that meets the network target. Every one reaches the network, and
// does so once.
func TestF1EveryBlockReachesTheNetworkOnce(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		m := newMisfit(t, r)
		for n := range rapid.IntRange(1, 4).Draw(r, "blocks") {
			s := m.find(n)
			for range rapid.IntRange(1, 3).Draw(r, "times") {
				line := m.line(s)
				m.out = nil
				m.handle(t.Context(), []byte(line), m.clock.now)
				got := m.backend.submitted
				require.Len(r, got, n+1, "%s", line)
				require.Zero(r, s.hash.Cmp(bitcoin.PowInt(got[n]).ToBig()), "%s", line)
				if !strings.Contains(line, `"result"`) && !strings.Contains(line, `"error"`) { // then it may be an answer
					require.NotNil(r, m.out, "it is answered: %s", line)
				}
			}
		}
	})
}

// misfit is a miner that finds blocks and does everything else wrong.
type misfit struct {
	loopback
	t       *testing.T
	r       *rapid.T
	backend *backend
	clock   *testClock
	works   []work // all jobs that it was given and that are remembered
}

func newMisfit(t *testing.T, r *rapid.T) *misfit {
	m := &misfit{t: t, r: r, backend: &backend{}, clock: &testClock{now: time.Unix(startTime, 0)}}
	s := NewServer(Config{StartDifficulty: easyStart, MinDifficulty: 1e-9, Log: slog.New(slog.DiscardHandler), Now: m.clock.Now}, m.backend, m.backend, m.backend)
	m.server, m.transport, m.profile = s, m, Profile{}.orElse(s.cfg)
	m.extranonce1 = [4]byte(rapid.SliceOfN(rapid.Byte(), 4, 4).Draw(r, "extranonce1"))
	give := func(parent, i int) {
		s.SetJob(testJob(t, fmt.Sprintf("%08x", 0xa0b0000+parent<<12+i), testND, regtest, func(tm *job.Template) {
			tm.Prev[1] = byte(parent)
			tm.Version |= rapid.SampledFrom([]uint32{0, 4, 0x1004}).Draw(r, "version")
		}), true)
		m.job(s.jobs.Load().newest(), false, m.clock.now)
		m.read()
	}
	give(0, 0)
	for _, line := range []string{
		request1(1, "mining.subscribe"), request1(2, "mining.authorize", alice+".w1"),
		request1(3, "mining.configure", []string{"version-rolling"}, map[string]string{"version-rolling.mask": rapid.SampledFrom([]string{"00000000", "00c00000", "ffffffff"}).Draw(r, "mask")}),
	} {
		m.handle(t.Context(), []byte(line), m.clock.now)
	}
	m.read()
	parents := rapid.IntRange(1, 1+maxStale).Draw(r, "parents")
	for parent := range parents {
		for i := range rapid.IntRange(1, 25).Draw(r, "jobs") {
			give(parent, i+1)
			if rapid.IntRange(0, 3).Draw(r, "retarget") == 0 { // difficulties are forgotten
				m.setDifficulty(1e-9 * float64(2+i))
				m.notify(s.jobs.Load().newest(), m.clock.now)
				m.read()
			}
		}
	}
	m.backend.refuse = rapid.SampledFrom([]error{
		nil, errors.New("disk full"), &share.Reject{Reason: share.Stale}, &share.Reject{Reason: share.LedgerFull}, &share.Reject{Reason: share.RegistryFull},
	}).Draw(r, "ledger")
	m.subscribed = rapid.IntRange(0, 9).Draw(r, "subscribed") > 0
	s.stopping.Store(rapid.Bool().Draw(r, "stopping"))
	return m
}

// read takes in the jobs that it is given.
func (m *misfit) read() {
	if m.out == nil {
		return
	}
	for line := range strings.Lines(string(m.out.bytes)) {
		var got message
		require.NoError(m.t, json.Unmarshal([]byte(line), &got))
		if got.Method == "mining.notify" {
			m.works = append(m.works, parseWork(m.t, got))
		}
	}
	m.out = nil
}

// foundShare is a block that a misfit has found.
type foundShare struct {
	work               work
	extranonce2        uint64
	ntime, nonce, bits uint32
	hash               *big.Int
}

// find finds the nth block, on any job.
func (m *misfit) find(n int) foundShare {
	s := foundShare{
		work:        rapid.SampledFrom(m.works).Draw(m.r, "work"),
		extranonce2: rapid.OneOf(rapid.Uint64(), rapid.Uint64Range(0, 1<<20)).Draw(m.r, "extranonce2")<<2 | uint64(n),
		bits:        rapid.OneOf(rapid.Just(uint32(0)), rapid.SampledFrom([]uint32{0x2000, 0x12000, 0x1fffe000, 0x1000, 0x20000000, 0xffffffff}), rapid.Uint32()).Draw(m.r, "bits"),
		ntime:       rapid.OneOf(rapid.Uint32Range(startTime, startTime+600), rapid.Uint32()).Draw(m.r, "ntime"),
	}
	s.work.ntime = fmt.Sprintf("%08x", s.ntime)
	s.nonce, s.hash = grind(m.t, s.work, fmt.Sprintf("%x%016x", m.extranonce1, s.extranonce2), s.bits, rapid.Uint32().Draw(m.r, "nonce"), regtestBlock)
	return s
}

// line writes a submission in one of the ways in which it can still be read.
func (m *misfit) line(s foundShare) string {
	pick := func(what string, from ...string) string { return rapid.SampledFrom(from).Draw(m.r, what) }
	quote := strconv.Quote
	hex := func(what string, n uint64, digits int) string {
		long := fmt.Sprintf("%0*x", digits, n)
		forms := []string{
			quote(long), quote(long), quote(long), quote(strings.ToUpper(long)), quote("0x" + long), quote("0X" + long), `" ` + long + `\t"`,
			quote(fmt.Sprintf("%x", n)), quote("0000" + long), fmt.Sprint(n),
		}
		if digits == 8 {
			forms = append(forms, fmt.Sprintf("%d.0", n), fmt.Sprintf("%de0", n), fmt.Sprint(int32(n)))
		}
		return rapid.SampledFrom(forms).Draw(m.r, what)
	}
	id := s.work.id
	job := pick("job", quote(id), quote(id), quote(strings.ToUpper(id)), quote("0x"+id), quote(" "+id+" "), quote(strings.TrimLeft(id, "0")))
	params := []string{job, hex("extranonce2", s.extranonce2, 16), hex("ntime", uint64(s.ntime), 8), hex("nonce", uint64(s.nonce), 8)}
	anything := []string{`""`, `null`, `0`, `-1.5`, `true`, `{}`, `{"a":[1,"]"]}`, `[]`, `"zz"`}
	switch {
	case s.bits != 0:
		params = append(params, hex("bits", uint64(s.bits), 8))
	case rapid.Bool().Draw(m.r, "with bits"):
		params = append(params, pick("no bits", `""`, `"0"`, `"00000000"`, `null`, `0`, `true`, `{}`, `"zz"`, `[1]`))
	}
	if user := pick("user", quote(alice+".w1"), quote(alice+".W1"), quote(alice), quote(bob+".w1"), `""`, `"nobody"`, `5`, `null`, `true`, `["x"]`, `{"user":"x"}`, `"\u0000é"`, "missing"); user != "missing" {
		params = append([]string{user}, params...)
		if len(params) > 5 {
			params = append(params, rapid.SliceOfN(rapid.SampledFrom(anything), 0, 5).Draw(m.r, "more params")...)
		}
	}
	list := "[" + strings.Join(params, ",") + "]"
	members := []string{`"params":` + list}
	if method := pick("method", `"mining.submit"`, `"mining.submit"`, `"mining.submit"`, `"mining.Submit"`, `"submit"`, `5`, `null`, "missing"); method != "missing" {
		members = append(members, `"method":`+method)
	}
	if id := pick("id", `4`, `4`, `"x"`, `null`, `true`, `{"a":1}`, `-7e3`, `"`+strings.Repeat("x", 100)+`"`, "missing"); id != "missing" {
		members = append(members, `"id":`+id)
	}
	for range rapid.IntRange(0, 3).Draw(m.r, "members") {
		name := pick("name", "jsonrpc", "result", "error", "worker", "extra", "", "PARAMS", `é\n`)
		members = append(members, fmt.Sprintf(`"%s":%s`, name, pick("member", append(anything, `"2.0"`, `[1,2,3,4,5]`, `"[["`)...)))
	}
	members = rapid.Permutation(members).Draw(m.r, "order")
	line := "{" + strings.Join(members, pick("comma", ",", " , ")) + "}"
	switch pick("broken", "", "", "", "open", "tail", "head", "zero", "comma", "deep") {
	case "open":
		if i := strings.Index(line, list); i >= 0 {
			line = line[:i+len(list)-rapid.IntRange(0, 1).Draw(m.r, "bracket")]
		}
	case "tail":
		line += "}garbage"
	case "head":
		line = "\x00garbage " + line
	case "zero":
		line += "\x00"
	case "comma":
		line = strings.TrimSuffix(line, "}") + ",}"
	case "deep":
		line = strings.TrimSuffix(line, "}") + `,"deep":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + "}"
	}
	return line
}
