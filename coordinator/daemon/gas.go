package daemon

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bond"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/ledger"
)

// gasTable is what a transaction of each kind costs before one was measured, in gas:
// the greatest of the contracts' snapshots, with calldata. Kinds are the first words
// of intents.
var gasTable = map[string]uint64{
	"post":    1_000_000, // and some 47,000 for each new miner
	"deliver": 150_000,
	"collect": 240_000,
	"open":    200_000,
	"draw":    100_000,
	"answer":  1_700_000, // answersPerCall samples
	"settle":  600_000,
}

const (
	headerGas      = 80_000           // of a Bitcoin header
	answersPerCall = 8                // samples
	bitcoinBlock   = 10 * time.Minute // between two headers
	gasEnough      = 72 * time.Hour   // that the balance should last
	paceShifts     = 8                // over which the pace is measured
)

// gasLevel says how urgent it is to fund the operator's account, a closed set.
type gasLevel string

const (
	gasUnknown gasLevel = "unknown" // the chain was not looked at yet
	gasOK      gasLevel = "ok"
	gasLow     gasLevel = "low"   // it lasts less than three days
	gasEmpty   gasLevel = "empty" // it does not pay for the next post, or a transaction was refused for lack of it
)

// gasState is the operator's gas money. Amounts are wei.
type gasState struct {
	Level     gasLevel
	Since     time.Time // when it came to this level
	Account   common.Address
	Balance   *big.Int
	Price     *big.Int      // per gas, that a transaction pays now
	PostNeeds *big.Int      // what the account must hold for the node to take the next post
	ShiftCost *big.Int      // of all calls of one shift, rounded up
	ShiftTime time.Duration // that a shift takes at the present pace; 0: not known yet
	Lasts     time.Duration // how long the balance lasts; 0: not known, or none left
	Short     error         // the refused transaction; nil: none was
}

// gasWatch works out how long the operator's gas money lasts.
type gasWatch struct {
	terms  bond.Terms
	health func() evm.Health
	pace   func() time.Duration // a shift's duration; 0: not known
	now    func() time.Time

	mu    sync.Mutex
	state gasState
}

// State returns the gas money as of the last look; it asks nobody.
func (g *gasWatch) State() gasState {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.state
}

// run looks until ctx ends.
func (g *gasWatch) run(ctx context.Context, every time.Duration) error {
	return tend(ctx, func(context.Context) error { g.look(); return nil }, every)
}

// look works it out from what the sender saw last. The board of package health tells of
// it.
func (g *gasWatch) look() {
	now := g.judge(g.health(), g.pace())
	g.mu.Lock()
	defer g.mu.Unlock()
	if now.Since = g.state.Since; now.Level != g.state.Level {
		now.Since = g.now()
	}
	g.state = now
}

// judge is a function of its arguments.
func (g *gasWatch) judge(h evm.Health, pace time.Duration) gasState {
	s := gasState{Level: gasUnknown, Account: h.Account, ShiftTime: pace}
	if h.Balance == nil || h.BaseFee == nil {
		return s
	}
	tip := h.Tip
	if tip == nil {
		tip = evm.LeastTip
	}
	s.Balance, s.Price = h.Balance, new(big.Int).Add(h.BaseFee, tip)
	s.ShiftCost = new(big.Int).Mul(s.Price, new(big.Int).SetUint64(g.shiftGas(h.GasUsed, pace)))
	// The node wants the limit, a quarter above the use, at the fee cap to be there.
	cap := new(big.Int).Lsh(h.BaseFee, 1)
	cap.Add(cap, tip)
	post := gasOf(h.GasUsed, "post")
	s.PostNeeds = cap.Mul(cap, new(big.Int).SetUint64(post+post/4))
	if pace > 0 && s.ShiftCost.Sign() > 0 {
		// balance·pace/cost, in seconds first: durations are small numbers.
		seconds := new(big.Int).Mul(s.Balance, big.NewInt(int64(max(pace/time.Second, 1))))
		seconds.Div(seconds, s.ShiftCost)
		s.Lasts = 100 * 365 * 24 * time.Hour
		if most := big.NewInt(int64(s.Lasts / time.Second)); seconds.Cmp(most) < 0 {
			s.Lasts = time.Duration(seconds.Int64()) * time.Second
		}
	}
	s.Level = gasOK
	if pace > 0 && s.Lasts < gasEnough {
		s.Level = gasLow
	}
	if h.Short != nil {
		s.Short = h.Short
	}
	if h.Short != nil || s.Balance.Cmp(s.PostNeeds) < 0 {
		s.Level = gasEmpty
		if s.Short == nil {
			s.Short = fmt.Errorf("the next post needs %s wei, the account holds %s", s.PostNeeds, s.Balance)
		}
	}
	return s
}

// shiftGas is the gas of all calls of one shift: its post, the headers of the Bitcoin
// blocks meanwhile, and its part of a reward, which is found every N_D shares.
func (g *gasWatch) shiftGas(measured map[string]uint64, pace time.Duration) uint64 {
	answers := (uint64(g.terms.Samples) + answersPerCall - 1) / answersPerCall
	reward := answers * gasOf(measured, "answer")
	for _, kind := range []string{"deliver", "collect", "open", "draw", "settle"} {
		reward += gasOf(measured, kind)
	}
	headers := uint64((pace + bitcoinBlock - 1) / bitcoinBlock)
	nd := uint64(g.terms.ND)
	return gasOf(measured, "post") + headers*headerGas + (reward*uint64(g.terms.Leaves)+nd-1)/nd
}

func gasOf(measured map[string]uint64, kind string) uint64 {
	if gas, ok := measured[kind]; ok {
		return gas
	}
	return gasTable[kind]
}

// shiftPace is how long the latest shifts took, by when they were opened; of the first,
// how long it would take at its pace up to now. 0 when that cannot be said.
func shiftPace(l *ledger.Ledger, threshold int, now func() time.Time) func() time.Duration {
	return func() time.Duration {
		newest := l.Newest()
		open, ok := l.Shift(newest)
		if !ok {
			return 0
		}
		since := now().Sub(open.Opened)
		if n := min(newest-1, paceShifts); n > 0 {
			first, ok := l.Shift(newest - n)
			if !ok {
				return 0
			}
			// An open shift that takes longer already says that the pace is lower.
			return max(open.Opened.Sub(first.Opened)/time.Duration(n), since, time.Second)
		}
		if open.Count == 0 || since <= 0 {
			return 0
		}
		return max(since/time.Duration(open.Count)*time.Duration(threshold), time.Second)
	}
}
