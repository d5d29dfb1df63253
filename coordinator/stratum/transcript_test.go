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
	// rolls are version bits that it rolls, 0 when it does not.
	rolls uint32
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
		rolls:      0x00c02000,
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
	// Antminer, stock firmware: asks for two bits only, and its ids have gaps, for
	// all its pools share a counter. From the traffic in HathorNetwork/hathor-core
	// issue 61.
	"antminer": {
		before: []string{
			`{"id": 4, "method": "mining.configure", "params": [["version-rolling"], {"version-rolling.min-bit-count": 2, "version-rolling.mask": "00c00000"}]}`, "…",
			`{"id": 9, "method": "mining.subscribe", "params": ["bmminer/2.0.0.rwglr"]}`, "…",
			`{"id": 10, "method": "mining.authorize", "params": ["$user", "123"]}`,
		},
		replies:    "4 9 10",
		submit:     `{"params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce", "$bits"], "id": 11, "method": "mining.submit"}`,
		rolls:      0x00800000,
		nonceForm:  "%08x",
		difficulty: easyStart,
	},
	// Antminer before BIP 310: asks for a method of its own once it is authorized,
	// and goes on without. From auth_stratum in HashSource/bmminer_NBP1901_analysis.
	"antminer multi_version": {
		before: []string{
			`{"id": 1, "method": "mining.subscribe", "params": ["bmminer/2.0.0"]}`, "…",
			`{"id": 2, "method": "mining.authorize", "params": ["$user", "123"]}`, "…",
			`{"id": 3, "method": "mining.suggest_difficulty", "params": [1]}`,
			`{"id": 4, "method": "mining.multi_version", "params": [4]}`,
		},
		replies:    "1 2 3 4!",
		submit:     `{"params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce"], "id": 5, "method": "mining.submit"}`,
		nonceForm:  "%08x",
		difficulty: ledgerDifficulty, // 1 is beyond it
	},
	// Whatsminer: hangs up when the reply to configure has a member that it did not
	// ask for; names an old session. From the traffic in stratum-mining/stratum
	// issue 1173.
	"whatsminer": {
		before: []string{
			`{"id": 196, "method": "mining.configure", "params": [["version-rolling"], {"version-rolling.mask": "1fffe000"}]}`, "…",
			`{"id": 197, "method": "mining.subscribe", "params": ["whatsminer/v1.0", "ae6812eb4cd7735a302a8a9dd95cf71f"]}`, "…",
			`{"id": 198, "method": "mining.authorize", "params": ["$user", "x"]}`,
		},
		replies:    "196 197 198",
		submit:     `{"id": 199, "method": "mining.submit", "params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce", "$bits"]}`,
		rolls:      0x00c02000,
		nonceForm:  "%08x",
		difficulty: easyStart,
	},
	// Avalon: Canaan's cgminer takes the first line for the reply to subscribe,
	// whatever it is. From initiate_stratum in mygirl8893/cgminer-Avalon, util.c.
	"avalon": {
		before: []string{
			`{"id": 0, "method": "mining.subscribe", "params": ["cgminer/4.11.1"]}`, "…",
			`{"id": 1, "method": "mining.authorize", "params": ["$user", "x"]}`,
		},
		replies:    "0 1",
		submit:     `{"params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce"], "id": 2, "method": "mining.submit"}`,
		nonceForm:  "%08x",
		difficulty: easyStart,
	},
	// Avalon when a reply did not please it: without any parameter.
	"avalon trying afresh": {
		before: []string{
			`{"id": 7, "method": "mining.subscribe", "params": []}`, "…",
			`{"id": 8, "method": "mining.authorize", "params": ["$user", "x"]}`,
		},
		replies:    "7 8",
		submit:     `{"params": ["$user", "$job", "$extranonce2", "$ntime", "$nonce"], "id": 9, "method": "mining.submit"}`,
		nonceForm:  "%08x",
		difficulty: easyStart,
	},
	// NiceHash: names the host and port it connects to; asks for extranonces right
	// after subscribing, as its specification of that extension says
	// (nicehash.com/help/patches-for-extranoncesubscription); buyers fix the
	// difficulty in the password.
	"NiceHash": {
		before: []string{
			`{"id":1,"method":"mining.subscribe","params":["NiceHash/1.0.0",null,"pool.example",3333]}`, "…",
			`{"id":2,"method":"mining.extranonce.subscribe","params":[]}`,
			`{"id":3,"method":"mining.authorize","params":["$user","d=0.0000001"]}`,
		},
		replies:    "1 2 3",
		submit:     `{"id":4,"method":"mining.submit","params":["$user","$job","$extranonce2","$ntime","$nonce"]}`,
		nonceForm:  "%08x",
		difficulty: 1e-7,
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
		rolls:      0x00c02000,
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
		rolls:      0x00c02000,
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

			s := c.solve(script.rolls, meets(c.difficulty))
			nonce := fmt.Sprintf(script.nonceForm, number(t, s.nonce))
			c.send(strings.NewReplacer("$user", user, "$job", s.job, "$extranonce2", s.extranonce2, "$ntime", s.ntime, "$nonce", nonce, "$bits", s.bits).Replace(script.submit))
			c.ok(c.receive())
		})
	}
}

// A Whatsminer hangs up for anything more.
func TestConfigureAnswersWhatWasAskedAndNoMore(t *testing.T) {
	c := newPool(t).dial()
	m := c.call("mining.configure", []string{"version-rolling"}, map[string]string{"version-rolling.mask": "1fffe000"})
	require.JSONEq(t, `{"version-rolling":true,"version-rolling.mask":"1fffe000"}`, string(m.Result))
}
