package cycle

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/ledger/faultdisk"
)

// Whatever comes in whatever order — shares, blocks, reorganisations, restarts,
// power cuts, an unreachable node, anchors that are refused — the invariants of
// check hold after every step, and in the end everything becomes final.
func TestAnyOrder(t *testing.T) {
	seen, deep := map[EventKind]int{}, 0
	rapid.Check(t, func(t *rapid.T) {
		l := newLife(t)
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "power cuts"), 0))
		states, told := map[uint64]ledger.State{}, 0
		watch := func() {
			l.check()
			for ; told < len(l.events); told++ { // no move is skipped
				if e := l.events[told]; e.From != e.To {
					require.True(t, states[e.K] == e.From || e.K == 1 && e.From == ledger.StateOpen, "shift %d: %s → %s", e.K, e.From, e.To)
					states[e.K] = e.To
				}
			}
		}
		// relay gives the relay another best header; the old one may be too old then.
		relay := func(header uint64, refuse bool) {
			l.chain.mu.Lock()
			defer l.chain.mu.Unlock()
			if refuse {
				l.chain.refuse[l.chain.anchor] = true
			}
			binary.BigEndian.PutUint64(l.chain.anchor[24:], header)
		}
		t.Repeat(map[string]func(*rapid.T){
			"shares": func(t *rapid.T) {
				for range rapid.IntRange(1, 40).Draw(t, "n") {
					tag := l.driver.Tag() - int64(rapid.IntRange(0, 1).Draw(t, "late"))
					if tag < -1 {
						tag = -1
					}
					err := l.append(tag, rapid.IntRange(0, 20).Draw(t, "miner"))
					var reject *share.Reject
					if err != nil {
						require.ErrorAs(t, err, &reject)
						require.Contains(t, []share.Reason{share.Stale, share.LedgerFull, share.RegistryFull}, reject.Reason)
					}
				}
			},
			"ordinary work": func(t *rapid.T) {
				impatient := rapid.Bool().Draw(t, "each Bitcoin block makes the anchor before it too old")
				for round := range rapid.IntRange(1, 40).Draw(t, "rounds") {
					if impatient && round%2 == 0 {
						relay(l.next, true)
					}
					for range 4 {
						l.append(l.driver.Tag(), int(l.next%7))
					}
					l.now = l.now.Add(time.Second)
					require.NoError(t, l.step())
					l.chain.mine()
				}
			},
			"step": func(t *rapid.T) { require.NoError(t, l.step()) },
			"grace": func(t *rapid.T) {
				l.now = l.now.Add(time.Duration(rapid.IntRange(0, 6).Draw(t, "seconds")) * time.Second)
			},
			"block": func(t *rapid.T) {
				for range rapid.IntRange(1, testFinality+1).Draw(t, "n") {
					l.chain.mine()
				}
			},
			"reorganisation": func(t *rapid.T) {
				depth := rapid.OneOf(rapid.IntRange(1, 2*testFinality), rapid.IntRange(1, l.chain.height()+1)).Draw(t, "depth")
				l.chain.reorganise(depth, rapid.Bool().Draw(t, "forget"))
				if rapid.Bool().Draw(t, "seen at once") {
					require.NoError(t, l.step())
				}
			},
			"node": func(t *rapid.T) {
				l.chain.down = nil
				if rapid.Bool().Draw(t, "down") {
					l.chain.down = errors.New("connection refused")
				}
			},
			"relay": func(t *rapid.T) {
				relay(rapid.Uint64().Draw(t, "header"), rapid.Bool().Draw(t, "refuse the old one"))
			},
			"restart":   func(t *rapid.T) { l.restart((*faultdisk.Disk).Restart) },
			"power cut": func(t *rapid.T) { l.restart(func(d *faultdisk.Disk) *faultdisk.Disk { return d.PowerCut(rng) }) },
			"":          func(*rapid.T) { watch() },
		})
		l.chain.down = nil
		l.chain.refuse = map[common.Hash]bool{}
		require.NoError(t, l.finish(l.ledger.Newest()))
		watch()
		for _, e := range l.events {
			seen[e.Kind]++
			if e.Deep {
				deep++
			}
		}
	})
	t.Logf("%v, %d reorganisations deeper than finality", seen, deep)
}
