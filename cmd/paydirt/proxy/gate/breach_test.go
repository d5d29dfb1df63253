package gate

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// left checks that the proxy has left the pool for a reason.
func (g *gateway) left(reason rule.Reason) {
	g.t.Helper()
	require.Eventually(g.t, func() bool { return strings.Contains(g.logs.String(), "reason="+string(reason)) }, 5*time.Second, time.Millisecond, reason)
	require.Equal(g.t, reason, g.pools.barred(g.now()))
	require.Positive(g.t, testutil.ToFloat64(g.metrics.refusals.WithLabelValues(string(reason))))
}

// Every way in which a job can be wrong, made by the real server.
func TestAWrongJobIsNotForwarded(t *testing.T) {
	type change = func(t *job.Template, tag *int64, script *[]byte)
	for name, c := range map[string]struct {
		reason rule.Reason
		change change
	}{
		"another script":            {rule.WrongScript, func(_ *job.Template, _ *int64, s *[]byte) { *s = append([]byte{0, 20}, make([]byte, 20)...) }},
		"one byte of the script":    {rule.WrongScript, func(_ *job.Template, _ *int64, s *[]byte) { (*s)[33] ^= 1 }},
		"an old state":              {rule.StateOld, func(_ *job.Template, j *int64, s *[]byte) { *j, *s = 6, script(6) }},
		"a very old state":          {rule.StateOld, func(_ *job.Template, j *int64, s *[]byte) { *j, *s = 2, script(2) }},
		"a state that is not final": {rule.StateNotFinal, func(_ *job.Template, j *int64, s *[]byte) { *j, *s = 8, script(8) }},
		"too high":                  {rule.WrongHeight, func(t *job.Template, _ *int64, _ *[]byte) { t.Height++ }},
		"too low":                   {rule.WrongHeight, func(t *job.Template, _ *int64, _ *[]byte) { t.Height-- }},
		"easier nBits":              {rule.WrongBits, func(t *job.Template, _ *int64, _ *[]byte) { t.Bits = 0x1d01fffe }},
		"nBits after a later parent": {rule.WrongBits, func(t *job.Template, _ *int64, _ *[]byte) {
			t.Prev, t.Height, t.Bits = chainhash.Hash{9}, tipHeight+2, 0x1d00fffe
		}},
		"a satoshi below the subsidy": {rule.LowValue, func(t *job.Template, _ *int64, _ *[]byte) { t.Value-- }},
		"an old parent":               {rule.ParentOld, func(t *job.Template, _ *int64, _ *[]byte) { t.Prev, t.Height = chainhash.Hash{2}, tipHeight-4 }},
		"a parent that nobody knows":  {rule.ParentUnknown, func(t *job.Template, _ *int64, _ *[]byte) { t.Prev, t.Height = chainhash.Hash{9}, tipHeight }},
		"a parent in the future":      {rule.ParentUnknown, func(t *job.Template, _ *int64, _ *[]byte) { t.Prev, t.Height = chainhash.Hash{9}, tipHeight+5 }},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.give()
			g := newGate(t, p.address)
			a := dial(t, g.address)
			a.login(alice)
			good := a.job.ID
			p.give(c.change)
			shown := a.untilEnd()
			require.Equal(t, good, a.job.ID, "the wrong job was forwarded")
			require.True(t, strings.HasPrefix(shown, "Paydirt proxy: "+string(c.reason)+":"), shown)
			g.left(c.reason)

			again := dial(t, g.address)
			_, err := again.next()
			require.ErrorIs(t, err, errEnded, "the pool is barred")
		})
	}
}

// What the real server would not do is done by a man in the middle.
func TestAJobThatWasTamperedWithIsNotForwarded(t *testing.T) {
	replace := func(old, new string) func([]byte) []byte {
		return func(line []byte) []byte { return bytes.ReplaceAll(line, []byte(old), []byte(new)) }
	}
	notify := func(f func(line string) string) func([]byte) []byte {
		return func(line []byte) []byte {
			if !bytes.Contains(line, []byte("mining.notify\",\"params")) {
				return line
			}
			return []byte(f(string(line)))
		}
	}
	lower := func(address string) string { return strings.ToLower(address[2:]) }
	for name, c := range map[string]struct {
		reason rule.Reason
		tamper func([]byte) []byte
	}{
		"another payee":                     {rule.WrongPayee, replace(lower(alice), lower(bob))},
		"another type of payee":             {rule.WrongPayee, replace("5044525400"+lower(alice), "5044525401"+lower(alice))},
		"no coinbase":                       {rule.BadCoinbase, replace("02000000010000", "01000000010000")},
		"a second output with a value":      {rule.BadCoinbase, replace("000000000000000026", "010000000000000026")},
		"a name twice":                      {rule.Malformed, notify(func(l string) string { return strings.Replace(l, `"id":null`, `"id":null,"id":null`, 1) })},
		"a name twice, in capitals":         {rule.Malformed, notify(func(l string) string { return strings.Replace(l, `"id":null`, `"id":null,"PARAMS":[]`, 1) })},
		"an escape":                         {rule.Malformed, notify(func(l string) string { return strings.Replace(l, `mining.notify`, `mining\u002enotify`, 1) })},
		"something after it":                {rule.Malformed, notify(func(l string) string { return strings.Replace(l, "\n", "{}\n", 1) })},
		"a carriage return and another job": {rule.Malformed, notify(func(l string) string { return strings.Replace(l, "\n", "\r"+l, 1) })},
		"no JSON":                           {rule.Malformed, notify(func(string) string { return "nonsense\n" })},
		"a long line":                       {rule.Malformed, notify(func(string) string { return strings.Repeat("x", 40<<10) + "\n" })},
		"a longer extranonce":               {rule.Extranonce, replace(`",8],"error":null`, `",9],"error":null`)},
		"an extranonce for later": {rule.Extranonce, notify(func(l string) string {
			return `{"id":null,"method":"mining.set_extranonce","params":["0011223344",8]}` + "\n" + l
		})},
		"a subscription that nobody asked for": {rule.Malformed, notify(func(l string) string { return `{"id":null,"result":[[],"00112233445566",8],"error":null}` + "\n" + l })},
		"a method in capitals": {rule.WrongPayee, notify(func(l string) string {
			return strings.ReplaceAll(strings.Replace(l, "mining.notify", "MINING.Notify", 1), lower(alice), lower(bob))
		})},
		"a method with a tail": {rule.WrongPayee, notify(func(l string) string {
			return strings.ReplaceAll(strings.Replace(l, "mining.notify", "mining.notify2", 1), lower(alice), lower(bob))
		})},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.give()
			g := newGate(t, tamper(t, p.address, c.tamper))
			a := dial(t, g.address)
			shown := a.tryLogin(alice)
			require.Nil(t, a.job, "the job was forwarded")
			require.Contains(t, shown, string(c.reason)+":")
			g.left(c.reason)
		})
	}
}

// What the operator can do wrong with receipts.
func TestABadReceiptIsAReasonToLeave(t *testing.T) {
	other := shift.Key{1}
	for name, c := range map[string]struct {
		reason rule.Reason
		shares int // until it is noticed
		change func(b *backend)
	}{
		"none":                  {rule.ReceiptMissing, 1, func(b *backend) { b.silent = true }},
		"another key":           {rule.ReceiptKey, 1, func(b *backend) { b.change = func(r *receipt.Receipt) { r.Key = other } }},
		"another payee":         {rule.ReceiptPayee, 1, func(b *backend) { b.change = func(r *receipt.Receipt) { r.Payee = payee(bob) } }},
		"another tag":           {rule.ReceiptTag, 1, func(b *backend) { b.change = func(r *receipt.Receipt) { r.Tag++ } }},
		"a bad signature":       {rule.ReceiptSigner, 1, func(b *backend) { b.forge = func(s *receipt.Signed) { s.Signature[3] ^= 1 } }},
		"changed after signing": {rule.ReceiptSigner, 1, func(b *backend) { b.forge = func(s *receipt.Signed) { s.C++ } }},
		"no tag at all":         {rule.ReceiptUnreadable, 1, func(b *backend) { b.change = func(r *receipt.Receipt) { r.Tag = -5 } }},
		"one g twice":           {rule.ReceiptTwice, 2, func(b *backend) { b.change = func(r *receipt.Receipt) { r.G = 1 } }},
		"one c twice":           {rule.ReceiptTwice, 2, func(b *backend) { b.change = func(r *receipt.Receipt) { r.C = 1 } }},
		"g goes back":           {rule.ReceiptOrder, 2, func(b *backend) { b.change = func(r *receipt.Receipt) { r.G = 10 - r.G } }},
		"c goes back":           {rule.ReceiptOrder, 2, func(b *backend) { b.change = func(r *receipt.Receipt) { r.C = 10 - r.C } }},
		"above the capacity":    {rule.TagOverfull, 1, func(b *backend) { b.change = func(r *receipt.Receipt) { r.G = leaves + 1 } }},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.give()
			c.change(p.backend)
			g := newGate(t, p.address)
			a := dial(t, g.address)
			a.login(alice)
			for range c.shares {
				m, _, err := a.mine(true)
				require.NoError(t, err)
				require.True(t, m.Accepted(), "the reply is passed on: %s", m.Error)
			}
			require.Contains(t, a.untilEnd(), string(c.reason)+":")
			g.left(c.reason)
			if c.reason == rule.ReceiptTwice {
				require.Len(t, g.vault.Holdings(tag).Contradictions, 1, "evidence")
			}
			require.Equal(t, c.shares, p.accepted())
		})
	}
}

func TestATagPastItsCapacityIsNotMined(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address)
	s, err := testDomain.Sign(receipt.Receipt{Tag: tag, Key: shift.Key{5}, Payee: payee(alice), C: 1, G: leaves + 1}, signerKey)
	require.NoError(t, err)
	_, err = g.vault.Receipt(s)
	require.NoError(t, err)
	shown := dial(t, g.address).tryLogin(alice)
	require.Contains(t, shown, string(rule.TagOverfull))
	g.left(rule.TagOverfull)
}

func TestARefusedShareNeedsNoReceipt(t *testing.T) {
	p := newPool(t)
	p.give()
	p.refuse = &share.Reject{Reason: share.LedgerFull}
	g := newGate(t, p.address)
	a := dial(t, g.address)
	a.login(alice)
	m, _, err := a.mine(true)
	require.NoError(t, err)
	require.Equal(t, "ledger-full", m.Refusal())
	for m.Method != "client.show_message" {
		m, err = a.next()
		require.NoError(t, err)
	}
	require.Equal(t, 1.0, testutil.ToFloat64(g.metrics.rejected.WithLabelValues("ledger-full")))
	require.Empty(t, g.vault.Holdings(tag).Due)
	require.Empty(t, g.pools.barred(g.now()))
}

// The configured payee binds every miner; one that is set up for another is alone to
// blame.
func TestAMinerOfAnotherPayeeIsTurnedAwayAlone(t *testing.T) {
	p := newPool(t)
	p.give()
	g := newGate(t, p.address, func(c *Config) { c.Payee = payee(alice) })
	require.Contains(t, dial(t, g.address).tryLogin(bob), string(rule.WrongPayee))
	require.Empty(t, g.pools.barred(g.now()))
	dial(t, g.address).login(alice)
}

// What the API says is read, or refused as a whole.
func FuzzParseReceipts(f *testing.F) {
	s, err := testDomain.Sign(receipt.Receipt{Tag: tag, Payee: payee(alice), C: 1, G: 1}, signerKey)
	require.NoError(f, err)
	f.Add([]byte(`{"receipts":[` + string(s.AppendJSON(nil)) + `],"next":1}`))
	f.Add([]byte(`{"receipts":null,"next":null}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := parseReceipts(raw)
		if err != nil && (p.Receipts != nil || p.Next != nil) {
			t.Fatal("half a page")
		}
	})
}
