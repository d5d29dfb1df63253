package audit

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/bindings"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/state"
)

// run runs the command as a process would.
func run(t *testing.T, args ...string) (out, errOut string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	app := &cli.App{Commands: []*cli.Command{Command()}, Writer: &stdout, ErrWriter: &stderr, ExitErrHandler: func(*cli.Context, error) {}}
	err := app.RunContext(t.Context(), append([]string{"paydirt", "audit"}, args...))
	if err != nil {
		var exit cli.ExitCoder
		require.ErrorAs(t, err, &exit)
		code = exit.ExitCode()
	}
	return stdout.String(), stderr.String(), code
}

// One pool on a real chain serves all tests here, for it takes long to make.
func TestOnARealChain(t *testing.T) {
	w := newWorld(t)
	for _, test := range []struct {
		name string
		run  func(*testing.T, *world)
	}{
		{"everything holds", holds},
		{"what cannot be carried out", cannotBeCarriedOut},
		{"a hostile endpoint is found", hostileEndpoint},
		{"nonsense is survived", nonsense},
		{"nonsense in one answer is survived", nonsenseInOneAnswer},
		// These change the pool.
		{"an orphaned anchor is nobody's fault", orphanedAnchor},
		{"a cheating operator is found", cheatingOperator},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, w) })
	}
}

func holds(t *testing.T, w *world) {
	pool := w.Pool.Info().Distributor.Hex()

	out, errOut, code := run(t, "--rpc", w.Chain.URL(), "--pool", pool, "--shares", w.dir)
	require.Zero(t, code, out+errOut)
	require.Contains(t, out, "everything holds")
	require.Contains(t, out, "unsafe development setup")

	out, errOut, code = run(t, "--rpc", w.Chain.URL(), "--pool", pool, "--shares", w.dir, "--json")
	require.Zero(t, code, out+errOut)
	var r Report
	require.NoError(t, json.Unmarshal([]byte(out), &r))
	require.True(t, r.OK)
	require.Equal(t, 116, r.Checked["shares"])
	require.Equal(t, 2, r.Checked["shift proofs"])
	require.Equal(t, 1, r.Checked["settle proofs"])
	require.Equal(t, 2, r.Checked["claims"])
	require.Equal(t, 2, r.Checked["deliveries"])
	require.Equal(t, 9, r.Checked["contracts"])
	require.Equal(t, 1, r.Checked["seeds"])
	require.Equal(t, 16, r.Checked["answers"])
	require.Equal(t, "6000000", r.Totals.Received.Dec())
	require.Equal(t, uint8(8), r.Unit.Decimals)
	require.Equal(t, "tPDBTC", r.Unit.Symbol)
	require.Equal(t, SharesVerified, r.Shifts[1].Shares)

	// Without share data it holds too, and says what it did not look at.
	out, _, code = run(t, "--rpc", w.Chain.URL(), "--pool", pool)
	require.Zero(t, code)
	require.Contains(t, out, "that the posted counts are real work was not checked")

	// Over HTTP.
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		k := strings.TrimSuffix(strings.TrimPrefix(r.URL.Path, "/v1/shifts/"), "/shares")
		http.ServeFile(out, r, filepath.Join(w.dir, "shift-"+k+".ndjson"))
	}))
	defer server.Close()
	_, errOut, code = run(t, "--rpc", w.Chain.URL(), "--pool", pool, "--shares", server.URL)
	require.Zero(t, code, errOut)

	file := filepath.Join(w.dir, "shift-1.ndjson")
	require.NoError(t, os.Rename(file, file+".away"))
	defer func() { require.NoError(t, os.Rename(file+".away", file)) }()
	for _, source := range []string{w.dir, server.URL} {
		out, _, code = run(t, "--rpc", w.Chain.URL(), "--pool", pool, "--shares", source)
		require.Equal(t, ExitIncomplete, code)
		require.Contains(t, out, "no-share-data: shift 1")
	}
}

// The operator posts a shift with one share in it that would have paid himself. The
// contract cannot see it, nor does the proof; the audit does, at once.
func cheatingOperator(t *testing.T, w *world) {
	w.post(func(mined []share.Evidence) {
		payee, err := claimedPayee(mined[3])
		require.NoError(t, err)
		on := w.Work(4)
		on.Script = state.SpvPegScript(w.Operator.Account())
		mined[3] = w.Mine(on, payee, 1000)
	}, 20, 20, 20)
	out, errOut, code := run(t, "--rpc", w.Chain.URL(), "--pool", w.Pool.Info().Distributor.Hex(), "--shares", w.dir)
	require.Equal(t, ExitBroken, code)
	require.Regexp(t, `BROKEN share-wrong-script at shift 4, share \d+`, errOut)
	require.Contains(t, out, "1 rules are broken")
}

func cannotBeCarriedOut(t *testing.T, w *world) {
	pool := w.Pool.Info().Distributor.Hex()
	for name, c := range map[string]struct {
		args []string
		says string
	}{
		"nobody listens":       {[]string{"--rpc", "http://127.0.0.1:1", "--pool", pool}, "unreachable"},
		"no contract":          {[]string{"--rpc", w.Chain.URL(), "--pool", "0x00000000000000000000000000000000000000aa"}, "no-pool"},
		"another contract":     {[]string{"--rpc", w.Chain.URL(), "--pool", w.Pool.Info().Relay.Hex()}, "no-pool"},
		"no address":           {[]string{"--rpc", w.Chain.URL(), "--pool", "0x12"}, ""},
		"no such directory":    {[]string{"--rpc", w.Chain.URL(), "--pool", pool, "--shares", "/nowhere"}, ""},
		"an empty directory":   {[]string{"--rpc", w.Chain.URL(), "--pool", pool, "--shares", t.TempDir()}, "no-share-data"},
		"no server of shares":  {[]string{"--rpc", w.Chain.URL(), "--pool", pool, "--shares", "http://127.0.0.1:1"}, "no-share-data: shifts 1 … 2"},
		"no protocol of a URL": {[]string{"--rpc", "gopher://x", "--pool", pool}, "unreachable"},
	} {
		t.Run(name, func(t *testing.T) {
			out, _, code := run(t, c.args...)
			require.Equal(t, ExitIncomplete, code)
			require.Contains(t, out, c.says)
		})
	}
}

// lie changes one answer of the endpoint.
type lie struct {
	rule  Rule
	where string // a part of the finding's place
	tell  func(q asked, result json.RawMessage) json.RawMessage
}

// One lie of the endpoint at a time, and the rule that finds it.
func hostileEndpoint(t *testing.T, w *world) {
	info := w.Pool.Info()
	distributor, relay := bindings.NewDistributor().GetABI(), bindings.NewHeaderRelay().GetABI()
	peg, coin := bindings.NewSpvPeg().GetABI(), bindings.NewPegCoin().GetABI()

	// answer changes the answer to a call.
	answer := func(contract common.Address, from abi.ABI, change func([]byte), name string, arguments ...any) func(asked, json.RawMessage) json.RawMessage {
		wanted, err := from.Pack(name, arguments...)
		require.NoError(t, err)
		return func(q asked, result json.RawMessage) json.RawMessage {
			if to, input := q.call(t); to != contract || !bytes.Equal(input, wanted) {
				return result
			}
			return alter(t, result, change)
		}
	}
	flip := func(byteAt int) func([]byte) { return func(b []byte) { b[byteAt] ^= 1 } }
	zero := func(b []byte) { clear(b) }
	at := func(byteAt int, name string, arguments ...any) func(asked, json.RawMessage) json.RawMessage {
		return answer(info.Distributor, distributor, flip(byteAt), name, arguments...)
	}
	view := func(name string, arguments ...any) func(asked, json.RawMessage) json.RawMessage {
		return at(31, name, arguments...)
	}
	// log changes the first log of an event; nil withholds it.
	log := func(contract common.Address, event abi.Event, change func(*types.Log)) func(asked, json.RawMessage) json.RawMessage {
		return func(q asked, result json.RawMessage) json.RawMessage {
			var logs []*types.Log
			if q.Method != "eth_getLogs" || json.Unmarshal(result, &logs) != nil {
				return result
			}
			for i, l := range logs {
				if l.Address != contract || l.Topics[0] != event.ID {
					continue
				}
				if change == nil {
					logs = slices.Delete(logs, i, i+1)
				} else {
					change(l)
				}
				break
			}
			out, err := json.Marshal(logs)
			require.NoError(t, err)
			return out
		}
	}
	// data changes a byte of an event's data.
	data := func(name string, byteAt int) func(asked, json.RawMessage) json.RawMessage {
		return log(info.Distributor, distributor.Events[name], func(l *types.Log) { l.Data[byteAt] ^= 1 })
	}
	const proofAt = 32 * 6 // of ShiftPosted: after roots, count, anchor and two offsets
	anchored, _ := w.Book().Shift(1)
	code := func(contract common.Address, change func([]byte)) func(asked, json.RawMessage) json.RawMessage {
		return func(q asked, result json.RawMessage) json.RawMessage {
			var address common.Address
			if q.Method != "eth_getCode" || json.Unmarshal(q.Params[0], &address) != nil || address != contract {
				return result
			}
			return alter(t, result, change)
		}
	}
	last := func(b []byte) { b[len(b)-1] ^= 1 }

	for name, c := range map[string]lie{
		"lastShift":         {RuleView, "lastShift", view("lastShift")},
		"minerCount":        {RuleView, "minerCount", view("minerCount")},
		"registryHash":      {RuleView, "registryHash", view("registryHash")},
		"earnRoot":          {RuleView, "earnRoot", view("earnRoot")},
		"feeOwed":           {RuleView, "feeOwed", view("feeOwed")},
		"received":          {RuleView, "totals", view("totalReceived")},
		"credited":          {RuleView, "totals", view("totalCredited")},
		"claimed":           {RuleView, "totals", view("totalClaimed")},
		"fees":              {RuleView, "totals", view("totalFees")},
		"stateHash":         {RuleView, "stateHash(1)", view("stateHash", int64(1))},
		"receiverOf":        {RuleView, "receiverOf(2)", view("receiverOf", int64(2))},
		"payoutScript":      {RuleView, "payoutScript(-1)", at(70, "payoutScript", int64(-1))},
		"available":         {RuleView, "available(1)", view("available", int64(1))},
		"window":            {RuleView, "window(2)", view("window", int64(2))},
		"payeeOf":           {RuleView, "payeeOf(1)", at(20, "payeeOf", uint32(1))},
		"claimedOf":         {RuleView, "claimedOf(0)", view("claimedOf", uint32(0))},
		"distributor":       {RuleCode, "Distributor", code(info.Distributor, last)},
		"longer":            {RuleCode, "Distributor", code(info.Distributor, nil)},
		"relay":             {RuleCode, "HeaderRelay", code(info.Relay, last)},
		"peg":               {RuleCode, "SpvPeg", code(info.Source, last)},
		"coin":              {RuleCode, "PegCoin", code(info.Asset, last)},
		"shift verifier":    {RuleCode, "ShiftVerifierM16N64", code(info.ShiftVerifier, last)},
		"settle verifier":   {RuleCode, "SettleVerifierM16", code(info.SettleVerifier, last)},
		"immutable":         {RuleCode, "Distributor", code(info.Distributor, func(b []byte) { b[bytes.Index(b, number(64).Bytes())+31] = 63 })},
		"immutable of peg":  {RuleCode, "SpvPeg", code(info.Source, func(b []byte) { b[bytes.Index(b, word(info.Relay).Bytes())+31] ^= 1 })},
		"immutable of coin": {RuleCode, "PegCoin", code(info.Asset, func(b []byte) { b[bytes.Index(b, word(info.Source).Bytes())+31] ^= 1 })},
		"receivers":         {RuleCode, "receivers", view("RECEIVER_INIT_CODE_HASH")},

		"a claim withheld":     {RuleView, "claimedOf(0)", log(info.Distributor, distributor.Events["Claimed"], nil)},
		"a recipient withheld": {"recipient", "claim of miner", log(info.Distributor, distributor.Events["RecipientSet"], nil)},
		"a shift withheld":     {"shift-number", "shift 2", log(info.Distributor, distributor.Events["ShiftPosted"], nil)},
		"an advance withheld":  {"advance-amount", "advance from state 0", log(info.Distributor, distributor.Events["Advanced"], nil)},
		"a claim to another":   {"recipient", "claim of miner", log(info.Distributor, distributor.Events["Claimed"], func(l *types.Log) { l.Topics[2][31] ^= 1 })},
		"a claim of more":      {"claim-amount", "claim of miner", data("Claimed", 31)},
		"another share root":   {RuleShiftProof, "shift 1", data("ShiftPosted", 31)},
		"another anchor":       {"state-hash", "shift 1", data("ShiftPosted", 32*4-1)},
		"another proof":        {RuleShiftProof, "shift 1", data("ShiftPosted", proofAt+31)},
		"another settle proof": {RuleSettleProof, "settlement of state 1", data("Settled", 32*4+31)},
		"another fee":          {"fee", "settlement of state 1", data("Settled", 32*3-1)},
		"another earn root":    {"earn-root", "settlement of state 1", data("Settled", 32*4-1)},
		"more collected":       {RuleView, "totals", data("Collected", 31)},
		"more delivered":       {RuleDeliveryLost, "state -1", log(info.Source, peg.Events["Delivered"], func(l *types.Log) { l.Data[28] ^= 1 })},
		"another block":        {RuleDelivery, "delivery to state -1", log(info.Source, peg.Events["Delivered"], func(l *types.Log) { l.Topics[1][0] ^= 1 })},
		"less in the contract": {RuleBalance, "distributor", answer(info.Asset, coin, zero, "balanceOf", info.Distributor)},
		"an unknown anchor":    {RuleAnchor, "shift 1", answer(info.Relay, relay, flip(31), "header", anchored.Anchor)},
		"a non-canonical one": {RuleAnchor, "shift 1", func(q asked, result json.RawMessage) json.RawMessage {
			if q.Method == "eth_getLogs" && bytes.Contains(bytes.ToLower(q.Params[0]), []byte(strings.ToLower(info.Relay.Hex()))) {
				return json.RawMessage(`[]`) // nor was it ever the tip
			}
			return answer(info.Relay, relay, zero, "confirmations", anchored.Anchor)(q, result)
		}},
		"another difficulty": {"share-wrong-bits", "shift 1, share 0", answer(info.Relay, relay, flip(31), "nextBits", anchored.Anchor)},
		"another height":     {"share-wrong-height", "shift 1, share 0", answer(info.Relay, relay, flip(32+31), "header", anchored.Anchor)},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.audit(hostile(t, w.Chain.URL(), c.tell))
			found := false
			for _, f := range r.Findings {
				found = found || f.Rule == c.rule && strings.Contains(f.Where, c.where)
			}
			require.True(t, found, "%s at %s is not among %v %v", c.rule, c.where, r.Findings, r.Incomplete)
			require.Equal(t, ExitBroken, r.ExitCode())
		})
	}
}

// alter changes a result of bytes; nil makes it longer.
func alter(t *testing.T, result json.RawMessage, change func([]byte)) json.RawMessage {
	var b hexutil.Bytes
	require.NoError(t, json.Unmarshal(result, &b))
	if change == nil {
		b = append(b, 0)
	} else {
		change(b)
	}
	out, err := json.Marshal(b)
	require.NoError(t, err)
	return out
}

// An endpoint that answers nonsense, to any question, stops the audit or breaks a
// rule, and nothing else.
func nonsense(t *testing.T, w *world) {
	for _, method := range []string{"eth_chainId", "eth_getBlockByNumber", "eth_getCode", "eth_call", "eth_getLogs"} {
		for _, nonsense := range []string{
			`null`, `"0x"`, `"0x1"`, `[]`, `{}`, `5`, `"zz"`, `[{}]`, `[null]`, `"0x` + strings.Repeat("ff", 5000) + `"`,
			`{"number":"0xffffffffffffffff","hash":"0x` + strings.Repeat("00", 32) + `","timestamp":"0x0"}`,
		} {
			url := hostile(t, w.Chain.URL(), func(q asked, result json.RawMessage) json.RawMessage {
				if q.Method == method {
					return json.RawMessage(nonsense)
				}
				return result
			})
			require.NotEqual(t, ExitOK, w.audit(url).ExitCode(), "%s answers %.40s", method, nonsense)
		}
	}
}

// One call at a time is answered with nonsense.
func nonsenseInOneAnswer(t *testing.T, w *world) {
	for n := int64(0); ; n++ {
		var calls atomic.Int64
		url := hostile(t, w.Chain.URL(), func(q asked, result json.RawMessage) json.RawMessage {
			if q.Method != "eth_call" {
				return result
			}
			if calls.Add(1) == n+1 {
				return json.RawMessage(`"0x` + strings.Repeat("ff", 32*int(n%20)) + `"`)
			}
			return result
		})
		code := Run(t.Context(), url, w.Pool.Info().Distributor, Options{}).ExitCode()
		if calls.Load() <= n {
			require.Equal(t, ExitOK, code)
			return
		}
	}
}
