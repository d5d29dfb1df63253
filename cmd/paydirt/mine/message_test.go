package mine

import (
	"encoding/json"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
)

const aNotice = `{"id":null,"method":"mining.notify","params":["bf","4d16b6f85af6e2198f44ae2a6de67f78487ae5611b77c6c0440b921e00000000",` +
	`"01","02",["00000000000000000000000000000000000000000000000000000000000000ff"],"20000000","1c2ac4af","504e86b9",true]}`

func TestParseNotice(t *testing.T) {
	m, err := parseMessage([]byte(aNotice))
	require.NoError(t, err)
	n, err := parseNotice(&m)
	require.NoError(t, err)
	require.Equal(t, notice{
		jobID: "bf", coinb1: []byte{1}, coinb2: []byte{2},
		prev: n.prev, branch: []chainhash.Hash{{31: 0xff}},
		version: 0x20000000, bits: 0x1c2ac4af, time: 0x504e86b9, clean: true,
	}, n)
	// Block 197666, as explorers show it.
	require.Equal(t, "00000000440b921e1b77c6c0487ae5616de67f788f44ae2a5af6e2194d16b6f8", n.prev.String())
}

func TestPoolError(t *testing.T) {
	for text, want := range map[string]*PoolError{
		`null`:                             nil,
		``:                                 nil,
		`[21,"stale: late",null]`:          {21, "stale: late"},
		`{"code":22,"message":"dup"}`:      {22, "dup"},
		`"text"`:                           {0, `"text"`},
		`[21]`:                             {0, `[21]`},
		`["a","b"]`:                        {0, `["a","b"]`},
		`{}`:                               {0, `{}`},
		`[20,"Other/Unknown",null,"more"]`: {20, "Other/Unknown"},
	} {
		m := message{Error: json.RawMessage(text)}
		require.Equal(t, want, m.failure(), text)
	}
	require.Equal(t, "stale", (&PoolError{21, "stale: late"}).Reason())
	require.Equal(t, "stale: late (code 21)", (&PoolError{21, "stale: late"}).Error())
}

func TestParseSubscription(t *testing.T) {
	s, err := parseSubscription(json.RawMessage(`[[["mining.notify","x"]],"08000002",4,"more"]`))
	require.NoError(t, err)
	require.Equal(t, subscription{[]byte{8, 0, 0, 2}, 4}, s)
	for _, bad := range []string{`null`, `[]`, `{}`, `[[],"00"]`, `[[],"0",4]`, `[[],4,4]`, `[[],"00",-1]`, `[[],"00",4.5]`} {
		_, err := parseSubscription(json.RawMessage(bad))
		require.Error(t, err, bad)
	}
}

func TestParseConfigured(t *testing.T) {
	for text, want := range map[string]uint32{
		`{"version-rolling":true,"version-rolling.mask":"1fffe000"}`:  0x1fffe000,
		`{"version-rolling":false,"version-rolling.mask":"1fffe000"}`: 0,
		`{"version-rolling":"no"}`:                                    0,
		`{}`:                                                          0,
		`null`:                                                        0,
	} {
		mask, err := parseConfigured(json.RawMessage(text))
		require.NoError(t, err, text)
		require.Equal(t, want, mask, text)
	}
	for _, bad := range []string{`[]`, `"x"`, `{"version-rolling":true}`, `{"version-rolling":true,"version-rolling.mask":"x"}`} {
		_, err := parseConfigured(json.RawMessage(bad))
		require.Error(t, err, bad)
	}
}

// FuzzReceive lets a pool say anything to a session that is subscribed: the miner
// must neither panic nor hang, and work that it begins must be hashable.
func FuzzReceive(f *testing.F) {
	f.Add([]byte(aNotice))
	for _, line := range nonsense {
		f.Add([]byte(line))
	}
	for _, line := range []string{
		`{"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null}`,
		`{"id":1,"result":[[],"00000001",8],"error":null}`,
		`{"id":1,"result":true,"error":null}`,
		`{"method":"mining.set_difficulty","params":[0.001]}`,
		`{"method":"mining.set_version_mask","params":["1fffe000"]}`,
		`{"method":"mining.set_extranonce","params":["00",8]}`,
		`{"id":3,"method":"client.reconnect","params":["h",3333,1e300]}`,
		`{"id":3,"method":"mining.ping"}`,
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		s := newTestSession(t)
		if err := s.configure(); err != nil {
			t.Fatal(err)
		}
		_ = s.receive(line)
		_ = s.receive([]byte(aNotice))
		if w := s.m.engine.current.Load(); w != nil {
			h := w.header(w.root(w.extranonce2(1)), spread(1, w.mask))
			if h.Prev() != w.prev || h.Version()&^w.mask != w.version&^w.mask {
				t.Fatal("the header is not the job's")
			}
		}
	})
}
