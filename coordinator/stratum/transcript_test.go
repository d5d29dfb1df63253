package stratum

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// transcript is how a family of miners talks, from its source code: the order of
// calls, what it waits for, and the spelling.
type transcript struct {
	// before is sent line by line; "…" stands for reading until the reply to all
	// lines before it.
	before []string
	// replies are the ids of all replies, in order; one with ! is an error.
	replies string
	submit  string
	// rolls tells whether it rolls version bits.
	rolls bool
	// nonceForm is how it writes the nonce.
	nonceForm string
	// difficulty is what it has in the end.
	difficulty float64
}

var transcripts = map[string]transcript{
	// cgminer 4.x: waits for each reply; suggests after authorizing.
	"cgminer": {
		before: []string{
			`{"id": 0, "method": "mining.configure", "params": [["version-rolling"], {"version-rolling.mask": "1fffe000", "version-rolling.min-bit-count": 2}]}`, "…",
			`{"id": 1, "method": "mining.subscribe", "params": ["cgminer/4.12.0"]}`, "…",
			`{"id": 2, "method": "mining.authorize", "params": ["$user", "x"]}`, "…",
			`{"id": 3, "method": "mining.suggest_difficulty", "params": [42]}`,
			`{"id": 4, "method": "mining.extranonce.subscribe", "params": []}`,
		},
		replies:    "0 1 2 3 4",
		submit:     `{"params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce", "$bits"], "id": 5, "method": "mining.submit"}`,
		rolls:      true,
		nonceForm:  "%08x",
		difficulty: ledgerDifficulty, // 42 is beyond it
	},
	// cgminer as it comes back: with the session of before.
	"cgminer reconnecting": {
		before: []string{
			`{"id": 6, "method": "mining.subscribe", "params": ["cgminer/4.12.0", "00000001"]}`, "…",
			`{"id": 7, "method": "mining.authorize", "params": ["$user", "x"]}`,
		},
		replies:    "6 7",
		submit:     `{"params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce"], "id": 8, "method": "mining.submit"}`,
		nonceForm:  "%08x",
		difficulty: easyStart,
	},
	// Antminer's cgminer asks for a method of its own.
	"antminer": {
		before: []string{
			`{"id": 1, "method": "mining.subscribe", "params": ["bmminer/2.0.0"]}`, "…",
			`{"id": 2, "method": "mining.authorize", "params": ["$user", "123"]}`, "…",
			`{"id": 3, "method": "mining.multi_version", "params": [4]}`,
		},
		replies:    "1 2 3!",
		submit:     `{"params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce"], "id": 4, "method": "mining.submit"}`,
		nonceForm:  "%08x",
		difficulty: easyStart,
	},
	// pooler's cpuminer: every submit has id 4.
	"cpuminer": {
		before: []string{
			`{"id": 1, "method": "mining.subscribe", "params": ["cpuminer/2.5.1"]}`, "…",
			`{"id": 2, "method": "mining.authorize", "params": ["$user", "x"]}`,
		},
		replies:    "1 2",
		submit:     `{"method": "mining.submit", "params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce"], "id":4}`,
		nonceForm:  "%08x",
		difficulty: easyStart,
	},
	// cpuminer-opt: the suggestion is a string, and its id is used twice.
	"cpuminer-opt": {
		before: []string{
			`{"id": 1, "method": "mining.subscribe", "params": ["cpuminer-opt/23.5"]}`, "…",
			`{"id": 2, "method": "mining.authorize", "params": ["$user", "x"]}`, "…",
			`{"id": 3, "method": "mining.extranonce.subscribe", "params": []}`,
			`{"id": 1, "method": "mining.suggest_difficulty", "params": ["0.000001"]}`,
		},
		replies:    "1 2 3 1",
		submit:     `{"method": "mining.submit", "params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce"], "id":4}`,
		nonceForm:  "%08x",
		difficulty: 1e-6,
	},
	// AxeOS (ESP-Miner): waits for nothing.
	"AxeOS": {
		before: []string{
			`{"id": 1, "method": "mining.configure", "params": [["version-rolling"], {"version-rolling.mask": "ffffffff"}]}`,
			`{"id": 2, "method": "mining.subscribe", "params": ["bitaxe/BM1370/v2.9.0"]}`,
			`{"id": 3, "method": "mining.authorize", "params": ["$user", "x"]}`,
			`{"id": 4, "method": "mining.suggest_difficulty", "params": [1000]}`,
			`{"id": 5, "method": "mining.extranonce.subscribe", "params": []}`,
		},
		replies:    "1 2 3 4 5",
		submit:     `{"id": 6, "method": "mining.submit", "params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce", "$bits"]}`,
		rolls:      true,
		nonceForm:  "%08x",
		difficulty: ledgerDifficulty,
	},
	// NerdAxe: the same, subscribing first.
	"NerdAxe": {
		before: []string{
			`{"id": 1, "method": "mining.subscribe", "params": ["NerdQAxe+/BM1368/v1.0.20"]}`,
			`{"id": 2, "method": "mining.configure", "params": [["version-rolling"], {"version-rolling.mask": "ffffffff"}]}`,
			`{"id": 3, "method": "mining.authorize", "params": ["$user", "x"]}`,
			`{"id": 4, "method": "mining.suggest_difficulty", "params": [1000]}`,
		},
		replies:    "1 2 3 4",
		submit:     `{"id": 5, "method": "mining.submit", "params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce", "$bits"]}`,
		rolls:      true,
		nonceForm:  "%08x",
		difficulty: ledgerDifficulty,
	},
	// NerdMiner: drops the nonce's leading zeros.
	"NerdMiner": {
		before: []string{
			`{"id": 1, "method": "mining.subscribe", "params": ["NerdMinerV2/1.7.0"]}`, "…",
			`{"params": ["$user", "x"], "id": 2, "method": "mining.authorize"}`,
			`{"id": 3, "method": "mining.suggest_difficulty", "params": [1e-07]}`,
		},
		replies:    "1 2 3",
		submit:     `{"id":4,"method":"mining.submit","params":["$user","$job","$extranonce2","$ntime","$nonce"]}`,
		nonceForm:  "%x",
		difficulty: 1e-7,
	},
}

func TestTranscripts(t *testing.T) {
	for name, script := range transcripts {
		t.Run(name, func(t *testing.T) {
			p := newPool(t)
			p.give("a1", true)
			c := p.dial()
			user := alice + ".rig1"
			want := strings.Fields(script.replies)
			take := func() {
				id, fails := strings.CutSuffix(want[0], "!")
				want = want[1:]
				m := c.reply(id)
				require.Equal(t, fails, m.Error != nil, m.raw)
				if strings.HasPrefix(string(m.Result), "[[") {
					c.takeSubscription(m)
				}
			}
			sent := 0
			for _, line := range script.before {
				if line == "…" {
					for ; sent > 0; sent-- {
						take()
					}
					continue
				}
				c.send(strings.Replace(line, "$user", user, 1))
				sent++
			}
			for len(want) > 0 {
				take()
			}
			c.expect("mining.set_difficulty", "mining.notify")
			if c.difficulty != script.difficulty && c.difficulty == easyStart { // a suggestion came after the first job
				c.expect("mining.set_difficulty", "mining.notify")
			}
			require.InEpsilon(t, script.difficulty, c.difficulty, 1e-6)

			var bits uint32
			if script.rolls {
				bits = 0x00c02000
			}
			s := c.solve(bits, meets(c.difficulty))
			nonce := fmt.Sprintf(script.nonceForm, number(t, s.nonce))
			c.send(strings.NewReplacer("$user", user, "$job", s.job, "$extranonce2", s.extranonce2, "$ntime", s.ntime, "$nonce", nonce, "$bits", s.bits).Replace(script.submit))
			c.ok(c.receive())
		})
	}
}
