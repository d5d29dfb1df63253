package stratum

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

var requestSeeds = []string{
	`{"id":1,"method":"mining.subscribe","params":["cgminer/4.12","deadbeef"]}`,
	`{"id":2,"method":"mining.authorize","params":["0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045.rig","x"]}`,
	`{"id":3,"method":"mining.configure","params":[["version-rolling","minimum-difficulty"],{"version-rolling.mask":"ffffffff","minimum-difficulty.value":2048}]}`,
	`{"id":4,"method":"mining.suggest_difficulty","params":[1024.5]}`,
	`{"id":5,"method":"mining.submit","params":["0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045.rig","a100","0011223344556677","6553f100","deadbeef","00002000"]}`,
	`{"id":null,"result":true,"error":null}`,
	`{"params":null,"id":"\u00e9\"","method":"mi\u006eing.ping","method":"x"}`,
	` { "id" : -1e5 , "a" : { "b" : [ "]" , "}" , "\\" ] } , "method" : "m" , "params" : [ [ ] , { } , null , 1 ] } `,
	`[]`, `{}`, `{"id":}`, `{"method":"x","params":{}}`, "{\"method\":\"\xff\"}",
}

// The parser agrees with encoding/json on every line: whether it is JSON, and on
// every part that is used.
func FuzzRequest(f *testing.F) {
	for _, seed := range requestSeeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		var r request
		bad := r.parse(line)
		if bad != nil {
			require.Equal(t, 20, bad.Reason.Code())
		}
		var members map[string]json.RawMessage
		if json.Unmarshal(line, &members) != nil || members == nil {
			require.NotNil(t, bad)
			return
		}
		if bad != nil {
			return
		}
		if r.id != nil {
			require.Equal(t, string(members["id"]), string(r.id))
		} else if id, ok := members["id"]; ok {
			require.Equal(t, "null", string(id))
		}
		if r.answer {
			require.NotContains(t, members, "method")
			return
		}
		var method string
		require.NoError(t, json.Unmarshal(members["method"], &method))
		require.Equal(t, method, string(r.method))
		var params []json.RawMessage
		if raw, ok := members["params"]; ok {
			require.NoError(t, json.Unmarshal(raw, &params))
		}
		require.Len(t, r.params, min(len(params), maxParams))
		for i, p := range r.params {
			require.Equal(t, string(params[i]), string(p))
			checkValue(t, p, params[i])
		}
		reply := appendReject(nil, r.id, malformed(method))
		require.True(t, json.Valid(reply), "%s", reply)
	})
}

// checkValue compares the readers of a value with encoding/json's.
func checkValue(t *testing.T, v value, raw json.RawMessage) {
	var text string
	got, ok := v.text()
	require.Equal(t, json.Unmarshal(raw, &text) == nil && raw[0] == '"', ok)
	if ok {
		require.Equal(t, text, string(got))
	}
	var number float64
	n, ok := v.number()
	require.Equal(t, json.Unmarshal(raw, &number) == nil && raw[0] != 'n', ok)
	if ok {
		require.Equal(t, number, n)
	}
	if v.isObject() {
		var members map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(raw, &members))
		count := map[string]string{}
		v.members(func(key []byte, member value) { count[string(key)] = string(member) })
		require.Len(t, count, len(members))
		for key, member := range members {
			require.Equal(t, string(member), count[key])
		}
	}
}

func FuzzString(f *testing.F) {
	f.Add("plain")
	f.Add("quote \" backslash \\ newline \n é \xff")
	f.Fuzz(func(t *testing.T, s string) {
		var back string
		require.NoError(t, json.Unmarshal(appendString(nil, s), &back))
		var want string
		raw, err := json.Marshal(s)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(raw, &want))
		require.Equal(t, want, back)
	})
}

// withParams makes a request of parameters as they came, nil when they are none.
func withParams(params []byte) *request {
	var r request
	if r.parse([]byte(`{"id":1,"method":"x","params":`+string(params)+`}`)) != nil {
		return nil
	}
	return &r
}

func FuzzSubscribe(f *testing.F) {
	f.Add([]byte(`["agent/1.0","session"]`))
	f.Add([]byte(`[null]`))
	f.Fuzz(func(t *testing.T, params []byte) {
		r := withParams(params)
		if r == nil {
			return
		}
		p, bad := parseSubscribe(r)
		if bad != nil {
			return
		}
		require.LessOrEqual(t, len(p.userAgent), maxUserAgent)
		for _, c := range []byte(p.userAgent) {
			require.True(t, ' ' <= c && c <= '~')
		}
	})
}

func FuzzAuthorize(f *testing.F) {
	f.Add([]byte(`["0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045.rig","x"]`))
	f.Add([]byte(`["0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"]`))
	f.Fuzz(func(t *testing.T, params []byte) {
		r := withParams(params)
		if r == nil {
			return
		}
		p, bad := parseAuthorize(r)
		if bad != nil {
			return
		}
		_, evm := p.payee.EVM()
		require.True(t, evm)
		require.NotEqual(t, bitcoin.Payee{}, p.payee)
		require.LessOrEqual(t, len(p.worker), bitcoin.MaxWorkerName)
	})
}

func FuzzConfigure(f *testing.F) {
	f.Add([]byte(`[["version-rolling"],{"version-rolling.mask":"ffffffff"}]`))
	f.Add([]byte(`[["minimum-difficulty","x\"y"],{"minimum-difficulty.value":1e300}]`))
	f.Fuzz(func(t *testing.T, params []byte) {
		r := withParams(params)
		if r == nil {
			return
		}
		p, bad := parseConfigure(r)
		if bad != nil {
			return
		}
		require.Zero(t, p.mask&^uint32(job.VersionMask))
		require.GreaterOrEqual(t, p.minimum, 0.0)
		require.LessOrEqual(t, len(p.extensions), maxExtensions)
		require.True(t, json.Valid(appendConfigured(nil, p)))
	})
}

func FuzzSuggestDifficulty(f *testing.F) {
	f.Add([]byte(`[1024]`))
	f.Add([]byte(`[-0.0]`))
	f.Add([]byte(`[1e999]`))
	f.Fuzz(func(t *testing.T, params []byte) {
		r := withParams(params)
		if r == nil {
			return
		}
		d, bad := parseSuggestDifficulty(r)
		if bad != nil {
			return
		}
		require.Positive(t, d)
		told := limits{least: 1e-9, most: 1e15}.clamp(d)
		_, err := newEpoch(0, told)
		require.NoError(t, err)
		back, err := strconv.ParseFloat(string(appendDifficulty(nil, told)), 64)
		require.NoError(t, err)
		require.Equal(t, told, back)
	})
}

func FuzzSubmit(f *testing.F) {
	f.Add([]byte(`["0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045","a100","0011223344556677","6553f100","deadbeef","00002000"]`))
	f.Add([]byte(`["u","a100","0011223344556677","6553f100","0",null]`))
	f.Add([]byte(`["u","","","","",""]`))
	f.Fuzz(func(t *testing.T, params []byte) {
		r := withParams(params)
		if r == nil {
			return
		}
		p, bad := parseSubmit(r)
		if bad != nil {
			return
		}
		var raw []json.RawMessage
		require.NoError(t, json.Unmarshal(params, &raw))
		var texts [6]string
		for i := range min(6, len(raw)) {
			require.NoError(t, json.Unmarshal(raw[i], &texts[i]))
		}
		require.Equal(t, texts[0], string(p.username))
		require.True(t, strings.EqualFold(texts[1], string(appendWireID(nil, string(p.jobID), p.epoch))))
		nonce, err := strconv.ParseUint(texts[4], 16, 32)
		require.NoError(t, err)
		require.Equal(t, uint32(nonce), p.share.Nonce)
	})
}

// What is looked for in lines of any kind is JSON, and what parseSubmit reads is read
// in the same way.
func FuzzPlaces(f *testing.F) {
	for _, seed := range requestSeeds {
		f.Add([]byte(seed))
		f.Add([]byte(seed[:len(seed)*2/3]))
	}
	f.Add([]byte("\x00[[[[[[[[[[1,2,3,4]"))
	f.Fuzz(func(t *testing.T, line []byte) {
		n := 0
		places(line, func(params []value) bool {
			n++
			require.GreaterOrEqual(t, len(params), leastPlace)
			require.LessOrEqual(t, len(params), maxParams)
			for _, p := range params {
				require.True(t, valid(p), "%q", p)
			}
			r := request{params: params}
			strict, bad := parseSubmit(&r)
			for _, at := range []int{1, 0} {
				loose, ok := readLoosely(params, at)
				if bad != nil || at == 0 {
					continue
				}
				require.True(t, ok)
				require.Equal(t, strict.share, loose.share)
			}
			return true
		})
		require.LessOrEqual(t, n, maxPlaces)
	})
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("one\ntwo\r\n\nthree"), 3)
	f.Fuzz(func(t *testing.T, stream []byte, chunk int) {
		checkLines(t, stream, chunk)
	})
}
