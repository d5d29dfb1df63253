package daemon

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/health"
	"paydirt/coordinator/journal"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/node"
)

// wanted is a trouble as a test expects it: in words that its text must have, and how
// long after now its part is failing; health.Never: never.
type wanted struct {
	reason string
	says   []string
	fails  time.Duration
}

func checkTroubles(t *testing.T, now time.Time, got []health.Trouble, want ...wanted) {
	t.Helper()
	require.Len(t, got, len(want), "%v", got)
	for i, w := range want {
		g := got[i]
		require.Equal(t, w.reason, g.Reason)
		require.NotEmpty(t, g.Do)
		for _, s := range w.says {
			require.Contains(t, g.What+" | "+g.Do, s)
		}
		if w.fails == health.Never {
			require.Equal(t, health.Never, g.Patience, g.Reason)
			continue
		}
		since := g.Since
		if since.IsZero() {
			since = now
		}
		require.Equal(t, w.fails, since.Add(g.Patience).Sub(now), g.Reason)
	}
}

func TestF5TroublesOfTheNodes(t *testing.T) {
	now := time.Unix(1e9, 0)
	up := node.Health{Node: "a:1", Up: true, Reason: node.Usable}
	foreign := node.Health{Node: "b:2", Reason: node.Foreign, Err: "it does not know the relay's first header"}
	down := node.Health{Node: "c:3", Reason: node.Down, Err: "connection refused"}
	checkTroubles(t, now, nodeTroubles([]node.Health{up}))
	checkTroubles(t, now, nodeTroubles([]node.Health{up, foreign}),
		wanted{"node-unusable", []string{"b:2 is foreign: it does not know the relay's first header", "configure a node of the network"}, health.Never})
	checkTroubles(t, now, nodeTroubles([]node.Health{foreign, down}),
		wanted{"no-node", []string{"b:2 is foreign", "c:3 is down: connection refused", "check that the node runs"}, 0})
	checkTroubles(t, now, nodeTroubles([]node.Health{{Node: "a:1"}}), wanted{"no-node", []string{"a:1 is starting |"}, 0})

	checkTroubles(t, now, jobTroubles(true))
	checkTroubles(t, now, jobTroubles(false), wanted{"no-job", nil, 0})
	checkTroubles(t, now, evmTroubles(evm.Health{}))
	checkTroubles(t, now, evmTroubles(evm.Health{Err: errors.New("refused")}), wanted{"no-answer", []string{"refused", "evm.rpc"}, 0})
}

func TestF5TroublesOfBlocks(t *testing.T) {
	now := time.Unix(1e9, 0)
	checkTroubles(t, now, blockTroubles(blockHealth{}, now))
	checkTroubles(t, now, blockTroubles(blockHealth{Rejected: 2, RejectedSince: now.Add(-time.Hour), Newest: foundBlock{Height: 7}, Reason: "bad-signet-blksig"}, now),
		wanted{"rejected", []string{"last 2 found block(s)", "height 7", "bad-signet-blksig"}, -time.Hour})
	checkTroubles(t, now, blockTroubles(blockHealth{Open: 1, OpenSince: now.Add(-openBlock + time.Second)}, now))
	checkTroubles(t, now, blockTroubles(blockHealth{Open: 1, OpenSince: now.Add(-openBlock)}, now), wanted{"not-submitted", []string{"1 found block(s)"}, openBlock})
}

func TestF5TroublesOfShares(t *testing.T) {
	now := time.Unix(1e9, 0)
	s := cycle.Status{Open: 5, Shares: 64, Capacity: 64, Miners: 3}
	checkTroubles(t, now, shareTroubles(nil, s, 16))
	s.Waits = true
	for kind, says := range map[cycle.WaitKind]string{
		cycle.WaitBond: "bond does not cover the post of shift 4", cycle.WaitGas: "account cannot pay for the post of shift 4",
		cycle.WaitProof: "shift 4 is not proven yet", cycle.WaitChain: "shift 4 is not on the EVM chain yet", cycle.WaitFinality: "not final yet",
		cycle.WaitNothing: "the shift before it is not final yet",
	} {
		s.WaitsFor = cycle.WaitsFor{Kind: kind, K: 4}
		checkTroubles(t, now, shareTroubles(nil, s, 16), wanted{"ledger-full", []string{"shift 5 holds all of its 64", says}, fullPatience})
	}
	s.Shares, s.Miners = 63, 16
	checkTroubles(t, now, shareTroubles(nil, s, 16), wanted{"registry-full", []string{"all 16 places"}, health.Never})
	s.Miners = 1
	checkTroubles(t, now, shareTroubles(&ledger.FailedError{Err: errors.New("no space left")}, s, 16), wanted{"disk", []string{"no space left"}, 0})

	none := func(int64) bool { return false }
	checkTroubles(t, now, receiptTroubles(nil, s, none))
	checkTroubles(t, now, receiptTroubles(&ledger.FailedError{Err: errors.New("no space left")}, s, none))
	broken := &ledger.FailedError{Err: &journal.Error{Reason: journal.Disk, Path: "/j", Err: errors.New("gone")}}
	checkTroubles(t, now, receiptTroubles(broken, s, none), wanted{"journal", []string{"/j", "gone"}, 0})
	s.Tag = 3
	checkTroubles(t, now, receiptTroubles(nil, s, func(tag int64) bool { return tag == 3 }), wanted{"unsigned", []string{"tag 3"}, health.Never})
}

func TestF5TroublesOfMoney(t *testing.T) {
	now := time.Unix(1e9, 0)
	day := now.Add(-24 * time.Hour)
	checkTroubles(t, now, gasTroubles(gasState{Level: gasUnknown}))
	checkTroubles(t, now, gasTroubles(gasState{Level: gasOK}))
	checkTroubles(t, now, gasTroubles(gasState{Level: gasLow, Since: day, Balance: big.NewInt(5), Lasts: 30 * time.Hour}), wanted{"low", []string{"5 wei", "30h"}, health.Never})
	checkTroubles(t, now, gasTroubles(gasState{Level: gasEmpty, Since: day, Short: errors.New("needs 9 wei")}), wanted{"empty", []string{"needs 9 wei"}, -24 * time.Hour})

	checkTroubles(t, now, bondTroubles(bondState{}))
	b := bondState{Looked: now, Held: uint256.NewInt(10), Required: uint256.NewInt(8), Posts: lowPosts}
	checkTroubles(t, now, bondTroubles(b))
	b.Posts = 1
	checkTroubles(t, now, bondTroubles(b), wanted{"low", []string{"covers 1 more post(s)", "holds 10 coins, and 8 are required"}, health.Never})
	b.ShortSince, b.TopUpErr = now, errors.New("the account holds 0")
	checkTroubles(t, now, bondTroubles(b), wanted{"short", []string{"paydirtd bond deposit"}, 0}, wanted{"top-up", []string{"the account holds 0"}, health.Never})
	back := bondState{Looked: now, ShortSince: now, Held: uint256.NewInt(5), Withdrawing: uint256.NewInt(1200), Required: uint256.NewInt(250), Decimals: 2}
	checkTroubles(t, now, bondTroubles(back), wanted{"short", []string{"holds 0.05 coins without the 12.00 that were asked back, and 2.50 are required, 2.45 more", "bond request-withdrawal 0"}, 0})
	checkTroubles(t, now, bondTroubles(bondState{Err: errors.New("timeout")}), wanted{"unknown", []string{"timeout"}, postPatience})
}

func TestF5TroublesOfWork(t *testing.T) {
	now := time.Unix(1e9, 0)
	checkTroubles(t, now, postTroubles(cycle.Status{}, now))
	checkTroubles(t, now, postTroubles(cycle.Status{Troubles: []string{"post: the bond: is too low"}}, now), wanted{"post", []string{"step post: the bond: is too low"}, postPatience})
	slow := cycle.Status{WaitsFor: cycle.WaitsFor{Kind: cycle.WaitProof, K: 4, Since: now.Add(-slowPost + time.Second)}}
	checkTroubles(t, now, postTroubles(slow, now))
	slow.WaitsFor.Since = now.Add(-slowPost)
	checkTroubles(t, now, postTroubles(slow, now), wanted{"slow", []string{"shift 4 is not proven yet, for 30m"}, slowPost})

	checkTroubles(t, now, relayTroubles(keeper.Relayed{}, now))
	checkTroubles(t, now, relayTroubles(keeper.Relayed{Behind: 1, Since: now}, now))
	checkTroubles(t, now, relayTroubles(keeper.Relayed{Behind: 3, Since: now.Add(-slowRelay)}, now), wanted{"behind", []string{"3 Bitcoin header(s)"}, relayPatience - slowRelay})
	checkTroubles(t, now, relayTroubles(keeper.Relayed{Behind: 1, Since: now, Err: errors.New("refused")}, now), wanted{"behind", []string{"1 Bitcoin header(s) behind: refused"}, relayPatience})
	down := errors.Join(errors.New("node a: refused"), errors.New("node b: refused"))
	checkTroubles(t, now, relayTroubles(keeper.Relayed{Since: now, Err: down}, now),
		wanted{"behind", []string{"it is not known whether the header relay is up to date: node a: refused; node b: refused", "bitcoin-node"}, relayPatience})

	checkTroubles(t, now, deliveryTroubles(keeper.Deliveries{Own: 2, Delivered: 2}, now))
	checkTroubles(t, now, deliveryTroubles(keeper.Deliveries{Undelivered: 1, Oldest: &keeper.Overdue{Since: now}}, now))
	checkTroubles(t, now, deliveryTroubles(keeper.Deliveries{Undelivered: 1, Oldest: &keeper.Overdue{Hash: chainhash.Hash{1}, Height: 9, Since: now, Cause: errors.New("refused")}}, now),
		wanted{"undelivered", []string{"height 9", "refused"}, rewardPatience})
	checkTroubles(t, now, deliveryTroubles(keeper.Deliveries{Unread: 4, UnreadFirst: 11, UnreadSince: now, UnreadWhy: errors.New("pruned data")}, now),
		wanted{"unread", []string{"gives 4 block(s)", "height 11", "pruned data"}, health.Never})

	checkTroubles(t, now, settlementTroubles(keeper.Settlements{Unfinished: 1, Oldest: 3, Since: now.Add(-slowSettling + time.Hour)}, now))
	checkTroubles(t, now, settlementTroubles(keeper.Settlements{Unfinished: 1, Oldest: 3, Since: now.Add(-slowSettling)}, now), wanted{"slow", []string{"opening 3", "48h"}, stuckSettling - slowSettling})
	checkTroubles(t, now, settlementTroubles(keeper.Settlements{Troubles: []keeper.Trouble{{What: "settlement of opening 3", Since: now, Err: errors.New("no proof")}}}, now),
		wanted{"not-settled", []string{"settlement of opening 3: no proof"}, rewardPatience})
}

// An answer that is missing becomes a failure while there is time to do something.
func TestF5TroublesOfResponses(t *testing.T) {
	now, window := time.Unix(1e9, 0), 12*time.Hour
	due := now.Add(window)
	checkTroubles(t, now, responseTroubles(keeper.Responses{}, window, now))
	checkTroubles(t, now, responseTroubles(keeper.Responses{Open: 16, Earliest: due}, window, now))
	r := keeper.Responses{Open: 16, Earliest: due, Unanswerable: []keeper.Unanswerable{{Opening: 2, N: 5, Shift: 9, Index: 33, Deadline: due, Since: now, Why: errors.New("no data")}}}
	checkTroubles(t, now, responseTroubles(r, window, now), wanted{"unanswerable", []string{"sample 5 of opening 2", "share 33 of shift 9", "no data"}, 6 * time.Hour})
	later := now.Add(8 * time.Hour)
	r.Unanswerable[0].Since = later
	checkTroubles(t, later, responseTroubles(r, window, later), wanted{"unanswerable", nil, 0})
	late := now.Add(9*time.Hour + time.Second)
	checkTroubles(t, late, responseTroubles(keeper.Responses{Open: 1, Sent: 1, Earliest: due}, window, late), wanted{"late", []string{"1 sample(s)"}, 0})
}

func TestF5AFailingDriverIsATrouble(t *testing.T) {
	now := time.Unix(1e9, 0)
	k := knowledge{failure: func(string) (time.Time, error) { return now.Add(-time.Minute), errors.New("boom") }}
	checkTroubles(t, now, k.failed(relayTask, relayPatience), wanted{"failed", []string{"driver relay", "boom"}, relayPatience - time.Minute})
	k.failure = func(string) (time.Time, error) { return time.Time{}, nil }
	checkTroubles(t, now, k.failed(relayTask, relayPatience))
}

// A node that is pruned does not make the pool fail: that is a trouble of its own,
// unless something else is wrong as well.
func TestF5UnreadBlocksAloneAreNoFailure(t *testing.T) {
	now := time.Unix(1e9, 0)
	unread := &keeper.UnreadError{N: 3, Err: errors.New("pruned data")}
	var err error
	k := knowledge{failure: func(string) (time.Time, error) { return now, err }}
	for _, err = range []error{unread, keeper.ItemErrors{unread}} {
		checkTroubles(t, now, k.failed(deliverTask, rewardPatience))
	}
	err = keeper.ItemErrors{unread, errors.New("boom")}
	checkTroubles(t, now, k.failed(deliverTask, rewardPatience), wanted{"failed", []string{"boom"}, rewardPatience})
}
