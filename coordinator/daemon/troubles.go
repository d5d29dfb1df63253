package daemon

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/health"
	"paydirt/coordinator/journal"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/node"
)

// The functions in this file read what one service of the daemon knows into troubles of
// the health model. Each is pure: the same knowledge gives the same troubles.

// How long a trouble may last before its part is failing, where the trouble itself
// does not say.
const (
	fullPatience     = 2 * time.Minute  // a full shift waits for a proof, a post and its finality
	postPatience     = 10 * time.Minute // proofs are made again, and transactions wait for cheaper blocks
	relayPatience    = 30 * time.Minute // samples and anchors need recent headers
	rewardPatience   = time.Hour        // money that waits is not lost
	responsePatience = 10 * time.Minute
)

// How long something may take before it is worth a line.
const (
	openBlock     = 30 * time.Second // a block whose outcome is not known
	slowPost      = 30 * time.Minute // a full shift that is not final
	slowRelay     = 2 * time.Minute  // a header that the relay lacks
	slowDelivery  = 10 * time.Minute // a confirmed block that is not delivered
	slowSettling  = 48 * time.Hour   // an opening: its seed, its samples, its settlement
	stuckSettling = 96 * time.Hour
)

// trouble writes a trouble. since may be zero: the board then takes its first look. Of
// joined errors, which stand in lines of their own, one line is made.
func trouble(reason string, since time.Time, patience time.Duration, what, do string) health.Trouble {
	return health.Trouble{Reason: reason, What: strings.ReplaceAll(what, "\n", "; "), Do: do, Since: since, Patience: patience}
}

// nodeTroubles: one node that can be mined with is enough. One of several that cannot
// is still worth a line.
func nodeTroubles(nodes []node.Health) []health.Trouble {
	var bad, advice []string
	for _, n := range nodes {
		if n.Up {
			continue
		}
		bad = append(bad, strings.TrimSuffix(fmt.Sprintf("%s is %s: %s", n.Node, n.Reason, n.Err), ": "))
		if a := n.Reason.Advice(); a != "" {
			advice = append(advice, fmt.Sprintf("%s: %s", n.Node, a))
		}
	}
	do := strings.Join(advice, "; ")
	if do == "" {
		do = "wait a few seconds: the nodes were not asked yet"
	}
	switch {
	case len(bad) == 0:
		return nil
	case len(bad) == len(nodes):
		return []health.Trouble{trouble("no-node", time.Time{}, 0,
			"no Bitcoin node is usable, so miners keep the job that they have: "+strings.Join(bad, "; "), do)}
	}
	return []health.Trouble{trouble("node-unusable", time.Time{}, health.Never,
		"the pool works with fewer Bitcoin nodes than are configured: "+strings.Join(bad, "; "), do)}
}

func jobTroubles(hasJob bool) []health.Trouble {
	if hasJob {
		return nil
	}
	return []health.Trouble{trouble("no-job", time.Time{}, 0, "miners have no job yet",
		"wait for the Bitcoin node and the EVM node; the parts bitcoin-node and evm-node say what is wrong with them")}
}

// blockTroubles: a rejected block is a lost reward, and the next one will be too.
func blockTroubles(h blockHealth, now time.Time) (all []health.Trouble) {
	if h.Rejected > 0 {
		all = append(all, trouble("rejected", h.RejectedSince, 0,
			fmt.Sprintf("the last %d found block(s) were rejected by the Bitcoin nodes, the newest at height %d: %s", h.Rejected, h.Newest.Height, h.Reason),
			"read the reason; check the version and the network of the nodes. The part is ok again as soon as a found block is not rejected"))
	}
	if h.Open > 0 && now.Sub(h.OpenSince) >= openBlock {
		all = append(all, trouble("not-submitted", h.OpenSince, time.Minute,
			fmt.Sprintf("%d found block(s) have reached no Bitcoin node yet; they are stored and submitted again and again", h.Open),
			"bring a Bitcoin node back at once: another pool's block may win the race"))
	}
	return all
}

// shareTroubles: ledger shares that are refused for a reason that no miner can change.
func shareTroubles(store error, s cycle.Status, miners int) (all []health.Trouble) {
	if store != nil {
		all = append(all, trouble("disk", failedSince(store), 0, "ledger shares cannot be stored: "+store.Error(),
			"repair the disk, or free space on it, and restart the daemon; acknowledged shares are safe, and found blocks still go out"))
	}
	if s.Waits && int(s.Shares) >= s.Capacity {
		all = append(all, trouble("ledger-full", time.Time{}, fullPatience,
			fmt.Sprintf("shift %d holds all of its %d ledger shares, and further ones are refused: %s", s.Open, s.Capacity, waitsFor(s.WaitsFor)),
			"fix what the shift waits for; if no other part is in trouble, the pool is too small for its hashrate (`paydirtd params`)"))
	}
	if s.Miners >= miners {
		all = append(all, trouble("registry-full", time.Time{}, health.Never,
			fmt.Sprintf("all %d places for miners are taken, and new addresses are refused", miners),
			"deploy a pool of a larger tier for more miners; the size of this one cannot be changed"))
	}
	return all
}

// failedSince is when the ledger failed; zero: it did not say.
func failedSince(err error) time.Time {
	if failed := (*ledger.FailedError)(nil); errors.As(err, &failed) {
		return failed.Since
	}
	return time.Time{}
}

// waitsFor says what a shift waits for, for operators and miners alike.
func waitsFor(w cycle.WaitsFor) string {
	switch w.Kind {
	case cycle.WaitBond:
		return fmt.Sprintf("the operator's bond does not cover the post of shift %d", w.K)
	case cycle.WaitGas:
		return fmt.Sprintf("the operator's account cannot pay for the post of shift %d", w.K)
	case cycle.WaitProof:
		return fmt.Sprintf("shift %d is not proven yet", w.K)
	case cycle.WaitChain:
		return fmt.Sprintf("shift %d is not on the EVM chain yet", w.K)
	case cycle.WaitFinality:
		return fmt.Sprintf("shift %d is on the EVM chain and not final yet", w.K)
	}
	return "the shift before it is not final yet"
}

// receiptTroubles: a share without a receipt is credited, but its miner can prove
// nothing.
func receiptTroubles(store error, s cycle.Status, unsigned func(tag int64) bool) (all []health.Trouble) {
	if broken := (*journal.Error)(nil); errors.As(store, &broken) {
		all = append(all, trouble("journal", failedSince(store), 0, "no receipt is signed, because the "+broken.Error(),
			"repair that disk, or free space on it, and restart the daemon; until then no ledger share is taken"))
	}
	if unsigned(s.Tag) {
		all = append(all, trouble("unsigned", time.Time{}, health.Never,
			fmt.Sprintf("ledger shares under tag %d are credited without receipts, because the pool went on from an old copy of its data", s.Tag),
			"wait for the next tag; from then on receipts are signed again"))
	}
	return all
}

// evmTroubles: a node that does not answer stops every post.
func evmTroubles(s evm.Health) []health.Trouble {
	if s.Err == nil {
		return nil
	}
	return []health.Trouble{trouble("no-answer", time.Time{}, 0, "the EVM node fails: "+s.Err.Error(),
		"check evm.rpc and the node; the daemon asks again by itself")}
}

func gasTroubles(g gasState) []health.Trouble {
	switch g.Level {
	case gasLow:
		return []health.Trouble{trouble("low", g.Since, health.Never,
			fmt.Sprintf("the operator's account %s holds %s wei, which lasts for %s at the present pace and price of gas", g.Account, g.Balance, g.Lasts.Round(time.Hour)),
			"send it more of the EVM chain's coin")}
	case gasEmpty:
		return []health.Trouble{trouble("empty", g.Since, 0,
			fmt.Sprintf("the operator's account %s cannot pay for gas: %v; shifts wait, and samples may stay unanswered", g.Account, g.Short),
			"send it more of the EVM chain's coin; what waits is sent by itself")}
	}
	return nil
}

// lowPosts is how few posts the bond may cover before that is worth a line.
const lowPosts = topUpBelow

func bondTroubles(b bondState) (all []health.Trouble) {
	deposit := "deposit more with `paydirtd bond deposit`, or set bond.top-up"
	askedBack := ""
	if b.Withdrawing != nil && !b.Withdrawing.IsZero() {
		askedBack = fmt.Sprintf(" without the %s that were asked back", b.coins(b.Withdrawing))
		deposit = "take the request back with `paydirtd bond request-withdrawal 0`, or " + deposit
	}
	switch {
	case b.Err != nil:
		all = append(all, trouble("unknown", time.Time{}, postPatience, "the bond cannot be read: "+b.Err.Error(), "check the EVM node"))
	case b.Looked.IsZero():
	case !b.ShortSince.IsZero():
		all = append(all, trouble("short", b.ShortSince, 0,
			fmt.Sprintf("the bond does not cover the next post, so shifts wait: it holds %s coins%s, and %s are required, %s more",
				b.coins(b.Held), askedBack, b.coins(b.Required), b.coins(missing(b.Required, b.Held))), deposit))
	case b.Posts < lowPosts:
		all = append(all, trouble("low", time.Time{}, health.Never,
			fmt.Sprintf("the bond covers %d more post(s) if rewards come as they should and nothing is settled: it holds %s coins%s, and %s are required now",
				b.Posts, b.coins(b.Held), askedBack, b.coins(b.Required)), deposit))
	}
	if b.TopUpErr != nil {
		all = append(all, trouble("top-up", time.Time{}, health.Never, "the bond is not topped up: "+b.TopUpErr.Error(), "fix the cause given, or deposit by hand with `paydirtd bond deposit`"))
	}
	return all
}

func postTroubles(s cycle.Status, now time.Time) (all []health.Trouble) {
	for _, t := range s.Troubles {
		name, what, _ := strings.Cut(t, ": ")
		all = append(all, trouble(name, time.Time{}, postPatience, "the life cycle of shifts is held up at its step "+name+": "+what,
			"fix the cause given; the daemon tries again by itself"))
	}
	if w := s.WaitsFor; w.Kind != cycle.WaitNothing && now.Sub(w.Since) >= slowPost {
		all = append(all, trouble("slow", w.Since, 2*slowPost,
			fmt.Sprintf("%s, for %s now", waitsFor(w), now.Sub(w.Since).Round(time.Minute)),
			"see what the shift waits for: the prover, the operator's account, the bond, or the EVM chain"))
	}
	return all
}

func relayTroubles(r keeper.Relayed, now time.Time) []health.Trouble {
	if r.Since.IsZero() || r.Err == nil && now.Sub(r.Since) < slowRelay {
		return nil
	}
	what := fmt.Sprintf("the header relay is %d Bitcoin header(s) behind", r.Behind)
	switch {
	case r.Err != nil && r.Behind == 0:
		what = "it is not known whether the header relay is up to date: " + r.Err.Error()
	case r.Err != nil:
		what += ": " + r.Err.Error()
	}
	return []health.Trouble{trouble("behind", r.Since, relayPatience, what,
		"see the parts bitcoin-node, evm-node and gas; anyone can run `paydirt relay` beside the daemon")}
}

func deliveryTroubles(d keeper.Deliveries, now time.Time) (all []health.Trouble) {
	if o := d.Oldest; o != nil && (o.Cause != nil || now.Sub(o.Since) >= slowDelivery) {
		why := ""
		if o.Cause != nil {
			why = ": " + o.Cause.Error()
		}
		all = append(all, trouble("undelivered", o.Since, rewardPatience,
			fmt.Sprintf("%d confirmed block(s) of the pool are not delivered, the oldest is %s at height %d%s", d.Undelivered, o.Hash, o.Height, why),
			"see the parts evm-node, gas and relay; anyone can run `paydirt settle` with a full Bitcoin node"))
	}
	if d.Unread > 0 {
		all = append(all, trouble("unread", d.UnreadSince, health.Never,
			fmt.Sprintf("no Bitcoin node gives %d block(s), the lowest at height %d, so it is not known whether they pay the pool: %v", d.Unread, d.UnreadFirst, d.UnreadWhy),
			"nothing, if all blocks were found by this daemon: those are delivered without a node; else add a node that is not pruned to bitcoin.node"))
	}
	return all
}

func settlementTroubles(s keeper.Settlements, now time.Time) (all []health.Trouble) {
	if len(s.Troubles) > 0 {
		t := s.Troubles[0]
		all = append(all, trouble("not-settled", t.Since, rewardPatience,
			fmt.Sprintf("%d opening(s) cannot be settled; %s: %v", len(s.Troubles), t.What, t.Err), "fix the cause given; the daemon tries again by itself"))
	}
	if s.Unfinished > 0 && now.Sub(s.Since) >= slowSettling {
		all = append(all, trouble("slow", s.Since, stuckSettling,
			fmt.Sprintf("opening %d is not settled for %s; %d are unfinished", s.Oldest, now.Sub(s.Since).Round(time.Hour), s.Unfinished),
			"see the parts responses, relay and gas"))
	}
	return all
}

// responseTroubles: a sample that is not answered before its deadline costs the bond.
// Half of the response window may pass without an answer, and three quarters of it with
// an answer that is on its way.
func responseTroubles(r keeper.Responses, window time.Duration, now time.Time) (all []health.Trouble) {
	if len(r.Unanswerable) > 0 {
		u := r.Unanswerable[0]
		all = append(all, trouble("unanswerable", u.Since, max(0, u.Deadline.Add(-window/2).Sub(u.Since)),
			fmt.Sprintf("%d sample(s) cannot be answered; the first is due at %s, sample %d of opening %d, share %d of shift %d: %v",
				len(r.Unanswerable), u.Deadline.UTC().Format(time.RFC3339), u.N, u.Opening, u.Index, u.Shift, u.Why),
			"fix the cause given; anyone with the share data can answer too (`paydirt watch --key`, `paydirt settle --shares`). After the deadline the shift can be convicted"))
	}
	if r.Open > 0 && now.After(r.Earliest.Add(-window/4)) {
		all = append(all, trouble("late", time.Time{}, 0,
			fmt.Sprintf("%d sample(s) are not answered, and the first is due at %s", r.Open, r.Earliest.UTC().Format(time.RFC3339)),
			"see the parts evm-node and gas at once; anyone with the share data can answer too (`paydirt watch --key`, `paydirt settle --shares`)"))
	}
	return all
}
