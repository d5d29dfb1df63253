package audit

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"io"
	"slices"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/sharefile"
)

// check runs everything but what needs a chain.
func (h *history) check() *Report { return h.checkWith(h, h.headers) }

func (h *history) checkWith(source sharefile.Source, r relay) *Report {
	h.t.Helper()
	ctx := context.Background()
	a := newAuditor(Options{Shares: source})
	b, err := a.replay(h.book.Config(), h.events, acceptAll{})
	require.NoError(h.t, err)
	a.report.Shifts, a.report.Miners, a.report.Totals = shiftRows(b), minerRows(b), totalsOf(b)
	a.report.States = stateRows(b, h.events)
	receivers := make(map[common.Address]int64)
	for i := range a.report.States {
		row := &a.report.States[i]
		hash, _ := b.StateHash(row.J)
		receivers[state.Receiver(testPool.Distributor, hash, testInitCode)] = row.J
		if v := h.waiting[row.J]; v != nil {
			row.Waiting = v
		}
	}
	t := a.report.Totals
	balance := new(uint256.Int).Sub(t.Received, t.Claimed)
	balance.Sub(balance, t.FeesPaid)
	a.checkBalance(b, balance.SubUint64(balance, h.stolen))
	require.NoError(h.t, a.checkAnchors(ctx, b, r))
	require.NoError(h.t, a.checkDeliveries(ctx, h.deliveries, receivers, r))
	blocks, err := a.checkShares(ctx, b, shareRules{testND, bitcoin.Mainnet.Halving, func(tag int64) []byte {
		hash, _ := b.StateHash(tag)
		return state.SpvPegScript(state.Receiver(testPool.Distributor, hash, testInitCode))
	}}, r)
	require.NoError(h.t, err)
	require.NoError(h.t, a.checkBlocks(ctx, blocks, h.deliveries, r))
	return a.report
}

func rules(r *Report) []Rule {
	var all []Rule
	for _, f := range r.Findings {
		all = append(all, f.Rule)
	}
	return all
}

func TestAnHonestPoolHolds(t *testing.T) {
	r := honest(t).check()
	require.Empty(t, r.Findings)
	require.Empty(t, r.Incomplete)
	require.Equal(t, ExitOK, r.ExitCode())
	require.Equal(t, map[string]int{
		"shifts": 3, "shift proofs": 3, "collections": 2, "advances": 2, "settlements": 2, "openings": 2, "draws": 2, "answers": 32, "other events": 2, "settle proofs": 2, "claims": 2,
		"recipients": 1, "fee claims": 1, "balances": 1, "anchors": 3, "deliveries": 2, "blocks delivered": 2,
		"shares": 56 + 58 + 60, "share roots": 3,
	}, r.Checked, "everything was looked at")
	require.Equal(t, 174, r.Luck.LedgerShares)
	for _, row := range r.Shifts {
		require.Equal(t, SharesVerified, row.Shares)
	}
	var text bytes.Buffer
	require.NoError(t, r.WriteText(&text))
	require.Contains(t, text.String(), "everything holds")
}

// Each case changes one thing of the honest pool, and the rules that must be
// reported, and no others, are named.
func TestEveryLieIsFound(t *testing.T) {
	for name, c := range map[string]struct {
		rules []Rule
		lie   func(h *history)
	}{
		"shares moved to another miner": {[]Rule{"counts-root", RuleShareCounts, RuleShareCounts}, func(h *history) {
			at := slices.IndexFunc(h.events, func(e book.Event) bool { s, ok := e.(book.ShiftPosted); return ok && s.K == 2 })
			e := h.events[at].(book.ShiftPosted)
			e.Counts = []byte{0, 19, 0, 21, 0, 18}
			h.events[at] = e
		}},
		"an anchor that the relay does not know": {[]Rule{RuleAnchor}, func(h *history) {
			delete(h.headers, h.header(anchor(2)))
		}},
		"an anchor that never was in the chain": {[]Rule{RuleAnchor}, func(h *history) {
			h.headers[h.header(anchor(2))] = Header{Known: true, Height: anchor(2)}
		}},
		"money gone from the distributor": {[]Rule{RuleBalance}, func(h *history) { h.stolen = 1 }},
		"a delivery of a block that the relay does not know": {[]Rule{RuleDelivery}, func(h *history) {
			delete(h.headers, common.Hash(h.deliveries[0].Block))
		}},
		"a block delivered twice": {[]Rule{RuleDelivery}, func(h *history) {
			again := h.deliveries[0]
			h.deliveries = append(h.deliveries, again)
			h.waiting[-1] = again.Amount
		}},
		"a delivery that vanished on its way": {[]Rule{RuleDeliveryLost}, func(h *history) {
			h.deliveries[1].Receiver = h.deliveries[0].Receiver
		}},
		"a delivery of another amount than the coinbase pays": {[]Rule{RuleDeliveryAmount}, func(h *history) {
			h.deliveries[1].Amount = uint256.NewInt(testValue - 1)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			h := honest(t)
			c.lie(h)
			r := h.check()
			require.Equal(t, c.rules, rules(r), r.Findings)
		})
	}
}

// An operator posts a shift in which one share is forged, consistent in all else.
func TestEveryForgedShareIsFound(t *testing.T) {
	forged := func(fake bool, change func(h *history, w *work)) func(*history, uint64, []share.Evidence) {
		return func(h *history, k uint64, mined []share.Evidence) {
			if k != 3 {
				return
			}
			w := h.work(k, testPayee(2), 1000)
			change(h, &w)
			mined[7] = h.mine(w, fake)
		}
	}
	for name, c := range map[string]struct {
		rules []Rule
		forge func(h *history, k uint64, mined []share.Evidence)
	}{
		"no work": {[]Rule{"share-insufficient-work"}, forged(true, func(*history, *work) {})},
		"work on a chain that is not Bitcoin": {[]Rule{"share-parent-unknown"}, forged(false, func(_ *history, w *work) {
			w.parent = common.Hash{1}
		})},
		"work from before the tag was known": {[]Rule{"share-parent-too-old"}, forged(false, func(h *history, w *work) {
			w.parent, w.height = h.header(anchor(1)-1), anchor(1)
		})},
		"work at another difficulty": {[]Rule{"share-wrong-bits"}, forged(false, func(_ *history, w *work) { w.bits = 0x207fffff })},
		"work that pays another address": {[]Rule{"share-wrong-script"}, forged(false, func(_ *history, w *work) {
			w.script = state.SpvPegScript(common.Address{0xee})
		})},
		"work for another shift":         {[]Rule{"share-wrong-script"}, forged(false, func(h *history, w *work) { w.script = h.script(0) })},
		"work that keeps something back": {[]Rule{"share-below-subsidy"}, forged(false, func(_ *history, w *work) { w.value-- })},
		"work at another height":         {[]Rule{"share-wrong-height"}, forged(false, func(_ *history, w *work) { w.height++ })},
		"another miner's work": {[]Rule{"share-wrong-root"}, func(h *history, k uint64, mined []share.Evidence) {
			if k == 3 {
				stolen := h.mine(h.work(k, testPayee(0), 1000), false)
				stolen.Coinbase = mined[7].Coinbase
				mined[7] = stolen
			}
		}},
		"a coinbase of its own kind": {[]Rule{"share-bad-coinbase"}, func(_ *history, k uint64, mined []share.Evidence) {
			if k == 3 {
				mined[7].Coinbase = append(bytes.Clone(mined[7].Coinbase), 0)
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			h := pool(t, c.forge)
			h.deliveries = nil // which share is a block may have changed
			r := h.check()
			require.Equal(t, c.rules, rules(r))
			require.Regexp(t, `^shift 3, share \d+$`, r.Findings[0].Where)
			require.Equal(t, []string{SharesVerified, SharesVerified, SharesBroken}, []string{r.Shifts[0].Shares, r.Shifts[1].Shares, r.Shifts[2].Shares})
		})
	}
}

// The share file is not what was posted.
func TestEveryFalseFileIsFound(t *testing.T) {
	only := func(k uint64, rewrite func([]byte) []byte) func(uint64, []byte) []byte {
		return func(shift uint64, file []byte) []byte {
			if shift != k {
				return file
			}
			return rewrite(bytes.Clone(file))
		}
	}
	for name, c := range map[string]struct {
		rules []Rule
		lie   func(h *history)
	}{
		"one share left out": {[]Rule{RuleShareCount, RuleShareCounts, RuleShareRoot}, func(h *history) {
			h.shares[2] = h.shares[2][1:]
		}},
		"one share exchanged for real work of another miner": {[]Rule{RuleShareCounts, RuleShareCounts, RuleShareRoot}, func(h *history) {
			mined := h.shares[3]
			mined[0] = h.mine(h.work(3, testPayee(0), 1000), false)
			sortByKey(mined)
		}},
		"one share exchanged for real work of the same miner": {[]Rule{RuleShareRoot}, func(h *history) {
			mined := h.shares[3]
			mined[0] = h.mine(h.work(3, testPayee(2), 1000), false)
			sortByKey(mined)
		}},
		"a new miner left out": {[]Rule{RuleShareMiners, RuleShareRoot}, func(h *history) {
			mined := h.shares[2]
			for i, e := range mined {
				if payee, err := claimedPayee(e); err == nil && payee == testPayee(2) {
					mined[i] = h.mine(h.work(2, testPayee(0), 1000+uint64(i)), false)
				}
			}
			sortByKey(mined)
		}},
		"another pool's file": {[]Rule{RuleShareHeader}, func(h *history) {
			h.rewrite = only(2, func(b []byte) []byte { return bytes.Replace(b, []byte(`"chainId":1337`), []byte(`"chainId":1338`), 1) })
		}},
		"another root in the header": {[]Rule{RuleShareHeader}, func(h *history) {
			second, _ := h.book.Shift(2)
			third, _ := h.book.Shift(3)
			h.rewrite = only(2, func(b []byte) []byte { return bytes.Replace(b, hexRoot(second), hexRoot(third), 1) })
		}},
		"lines exchanged": {[]Rule{RuleShareFile}, func(h *history) {
			h.rewrite = only(2, func(b []byte) []byte {
				lines := bytes.SplitAfter(b, []byte("\n"))
				lines[4], lines[5] = lines[5], lines[4]
				return bytes.Join(lines, nil)
			})
		}},
		"a file cut short": {[]Rule{RuleShareFile}, func(h *history) {
			h.rewrite = only(2, func(b []byte) []byte { return b[:len(b)/2] })
		}},
		"an empty file":    {[]Rule{RuleShareFile}, func(h *history) { h.rewrite = only(2, func([]byte) []byte { return nil }) }},
		"something behind": {[]Rule{RuleShareFile}, func(h *history) { h.rewrite = only(2, func(b []byte) []byte { return append(b, "{}\n"...) }) }},
		"a line without end": {[]Rule{RuleShareFile}, func(h *history) {
			h.rewrite = only(2, func([]byte) []byte { return bytes.Repeat([]byte("a"), 1<<20) })
		}},
	} {
		t.Run(name, func(t *testing.T) {
			h := honest(t)
			h.deliveries = nil
			c.lie(h)
			r := h.check()
			require.Equal(t, c.rules, rules(r), r.Findings)
		})
	}
}

// A hostile file with nothing but broken shares must not fill the memory.
func TestFindingsAreBounded(t *testing.T) {
	h := pool(t, func(h *history, k uint64, mined []share.Evidence) {
		for i := range mined {
			if k == 2 {
				mined[i] = h.mine(h.work(k, testPayee(byte(i%3)), 5000+uint64(i)), true)
			}
		}
	})
	r := h.check()
	require.Len(t, r.Findings, maxListed+1)
	require.Contains(t, r.Findings[maxListed].Detail, "38 shares more")
}

func hexRoot(s book.Shift) []byte {
	root := s.ShareRoot.Bytes()
	return hex.AppendEncode(nil, root[:])
}

func TestMissingShareDataIsNoBrokenRule(t *testing.T) {
	h := honest(t)
	delete(h.shares, 2)
	r := h.check()
	require.Empty(t, r.Findings)
	require.Equal(t, GapNoShares, r.Incomplete[0].Reason)
	require.Equal(t, "shift 2", r.Incomplete[0].What)
	require.Equal(t, ExitIncomplete, r.ExitCode())
	require.Equal(t, []string{SharesVerified, SharesMissing, SharesVerified}, []string{r.Shifts[0].Shares, r.Shifts[1].Shares, r.Shifts[2].Shares})
}

type failing struct{ *history }

func (f failing) Open(context.Context, uint64) (io.ReadCloser, error) {
	return io.NopCloser(iotest.ErrReader(errors.New("connection reset\x1b[2J"))), nil
}

func TestAFailingSourceIsNotAskedAgain(t *testing.T) {
	h := honest(t)
	r := h.checkWith(failing{h}, h.headers)
	require.Empty(t, r.Findings)
	require.Equal(t, []Gap{{GapNoShares, "shifts 1 … 3", "connection reset?[2J"}}, r.Incomplete, "and cannot write to the terminal")
}

// oldChain is a relay whose endpoint has no old state.
type oldChain struct{ headers }

func (oldChain) WasCanonical(context.Context, common.Hash, book.Position) (bool, error) {
	return false, ErrNoHistory
}

func TestReorganisedAnchor(t *testing.T) {
	h := honest(t)
	h.headers[h.header(anchor(2))] = Header{Known: true, Height: anchor(2)}
	r := h.checkWith(h, oldChain{h.headers})
	require.Empty(t, r.Findings)
	require.Equal(t, GapHistory, r.Incomplete[0].Reason)

	r = h.checkWith(h, canonicalThen{h.headers})
	require.Empty(t, r.Findings)
	require.Empty(t, r.Incomplete)
	require.Contains(t, r.Notes[0], "reorganised away")
}

type canonicalThen struct{ headers }

func (canonicalThen) WasCanonical(context.Context, common.Hash, book.Position) (bool, error) {
	return true, nil
}

func TestWhatIsNobodysFaultIsNoted(t *testing.T) {
	h := honest(t)
	foreign := h.deliveries[0]
	foreign.Receiver = common.Address{0xfe}
	h.deliveries = []chain.Delivered{foreign, h.deliveries[1]}
	r := h.check()
	require.Empty(t, r.Findings)
	require.Contains(t, r.Notes[0], "not this pool's")
}
