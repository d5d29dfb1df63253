package daemon

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/durable"
	"paydirt/coordinator/evm"
)

const (
	// bondEvery is how often the bond is looked at.
	bondEvery = 15 * time.Second
	// depositPatience is how long a deposit is waited for until the bond is looked at
	// again.
	depositPatience = time.Minute
	// topUpBelow is how many posts the bond must cover; for fewer it is topped up.
	topUpBelow = 2
)

// bondKeeper watches the operator's bond, and adds to it as far as it may.
type bondKeeper struct {
	chain  *chain.Pool
	sender *evm.Sender
	limit  *uint256.Int // base units that may be deposited in all; zero: none
	path   string       // of what was deposited
	every  time.Duration
	wait   time.Duration // for a deposit
	now    func() time.Time
	log    *slog.Logger

	mu    sync.Mutex
	state bondState
}

// bondState is the bond as of the last look. Amounts are base units of the pool's
// asset.
type bondState struct {
	Looked      time.Time    // zero: not yet
	Err         error        // why the last look failed; nil: it did not
	Held        *uint256.Int // what covers: the bond without what was asked back
	Withdrawing *uint256.Int // what was asked back; it covers nothing
	Decimals    uint8        // of the asset: 10^Decimals base units are a coin
	Required    *uint256.Int // by the next post
	Posts       uint64       // how many more it covers, if each brings money for all its shares and nothing is settled
	ShortSince  time.Time    // since when it covers none; zero: it covers one

	TopUpLimit *uint256.Int // what the daemon may deposit by itself in all
	Deposited  *uint256.Int // of that, what it has
	TopUpErr   error        // why it does not deposit though it should; nil: it need not, or does
}

// deposits is what was deposited by itself, as it is stored: one JSON object, written
// before anything is sent. A deposit that may have been made counts as made.
//
//	{"count":2,"deposited":"30000000","pending":"5000000"}
type deposits struct {
	Count     int          `json:"count"`     // including the pending one
	Deposited *uint256.Int `json:"deposited"` // including the pending one
	Pending   *uint256.Int `json:"pending"`   // nil: none
}

func newBondKeeper(pool *chain.Pool, sender *evm.Sender, limit *uint256.Int, dir string, log *slog.Logger) *bondKeeper {
	if limit == nil {
		limit = new(uint256.Int)
	}
	return &bondKeeper{
		chain: pool, sender: sender, limit: limit, path: filepath.Join(dir, "top-up.json"), every: bondEvery, wait: depositPatience, now: time.Now, log: log,
		state: bondState{TopUpLimit: limit, Deposited: new(uint256.Int)},
	}
}

// State returns the bond as of the last look; it asks nobody.
func (b *bondKeeper) State() bondState {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.state
}

// run looks at the bond until ctx ends.
func (b *bondKeeper) run(ctx context.Context) error {
	tick := time.NewTicker(b.every)
	defer tick.Stop()
	for {
		b.step(ctx)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// step looks, and tops up when that is due.
func (b *bondKeeper) step(ctx context.Context) {
	unsettled, err := b.look(ctx)
	if err == nil && !b.limit.IsZero() {
		err = b.topUp(ctx, unsettled)
		b.mu.Lock()
		news := err != nil && (b.state.TopUpErr == nil || b.state.TopUpErr.Error() != err.Error())
		b.state.TopUpErr = err
		b.mu.Unlock()
		if news && ctx.Err() == nil {
			b.log.Warn("the bond is not topped up; will be tried again", "err", err)
		}
	}
}

func (b *bondKeeper) look(ctx context.Context) (unsettled *uint256.Int, err error) {
	var held, required *uint256.Int
	view, err := b.chain.Latest(ctx)
	if err == nil {
		held, required, err = view.Cover(ctx)
	}
	var whole chain.Bond
	if err == nil {
		whole, err = view.Bond(ctx)
	}
	var decimals uint8
	if err == nil {
		decimals, err = view.Decimals(ctx)
	}
	if err == nil {
		var totals chain.Totals
		totals, err = view.Totals(ctx)
		unsettled = totals.Unsettled
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	s := &b.state
	if s.Err = err; err != nil {
		return nil, err
	}
	was := s.ShortSince
	s.Looked, s.Held, s.Required = b.now(), held, required
	s.Withdrawing, s.Decimals = whole.Withdrawing, decimals
	s.Posts = b.chain.Info().Bond().PostsRoundedDown(held, unsettled)
	switch short := held.Lt(required); {
	case !short:
		s.ShortSince = time.Time{}
	case was.IsZero():
		s.ShortSince = s.Looked
	}
	return unsettled, nil
}

func (s *bondState) coins(v *uint256.Int) string { return coins(v, s.Decimals) }

// coins writes base units as `paydirtd bond` reads and writes them: in coins, exactly.
func coins(v *uint256.Int, decimals uint8) string {
	digits, n := v.Dec(), int(decimals)
	if n == 0 {
		return digits
	}
	if short := n + 1 - len(digits); short > 0 {
		digits = strings.Repeat("0", short) + digits
	}
	return digits[:len(digits)-n] + "." + digits[len(digits)-n:]
}

// topUp deposits from the operator's own coins when the bond covers too few posts: as
// much as one more block needs, or at least enough for those posts, within the limit.
func (b *bondKeeper) topUp(ctx context.Context, unsettled *uint256.Int) error {
	// The sender forgets what was mined long ago at its next look, and would send it
	// again: so it looks first.
	if err := b.sender.Step(ctx); err != nil {
		return err
	}
	done, err := b.load()
	if err != nil {
		return err
	}
	if done.Pending != nil {
		return b.deposit(ctx, done)
	}
	terms, now := b.chain.Info().Bond(), b.State()
	if now.Posts >= topUpBelow {
		return nil
	}
	shares := new(uint256.Int).Mul(terms.SharePrice, uint256.NewInt(uint64(terms.ND)))
	wanted := missing(terms.RequiredRoundedUp(shares.Add(shares, unsettled)), now.Held)
	oneMore := terms.ShiftValue()
	least := missing(terms.RequiredRoundedUp(oneMore.Add(oneMore, unsettled)), now.Held)
	wanted = larger(wanted, least)

	view, err := b.chain.Latest(ctx)
	if err != nil {
		return err
	}
	own, err := view.BalanceOf(ctx, b.sender.Account())
	if err != nil {
		return err
	}
	may := missing(b.limit, done.Deposited)
	amount := smaller(wanted, smaller(own, may))
	if amount.Lt(least) {
		return fmt.Errorf("the bond needs %s coins more to cover %d posts; the operator's account holds %s, and %s of bond.top-up are left",
			now.coins(least), topUpBelow, now.coins(own), now.coins(may))
	}
	done.Count++
	done.Pending, done.Deposited = amount, new(uint256.Int).Add(done.Deposited, amount)
	if err := b.store(done); err != nil {
		return err
	}
	b.log.Info("topping up the bond", "amount", amount, "deposited_so_far", done.Deposited, "limit", b.limit)
	return b.deposit(ctx, done)
}

// deposit brings a deposit that is stored to its end. After a restart it goes on only
// when the sender knows it: what it does not know may have been made long ago.
func (b *bondKeeper) deposit(ctx context.Context, done deposits) error {
	what := fmt.Sprintf("top-up/%d", done.Count)
	waiting, cancel := context.WithTimeout(ctx, b.wait)
	defer cancel()
	_, err := b.chain.Deposit(waiting, b.sender, done.Pending, what, 1)
	var revert *evm.RevertError
	if err != nil && !errors.As(err, &revert) {
		return fmt.Errorf("a deposit of %s base units is not on the chain yet: %w", done.Pending, err)
	}
	if err != nil {
		b.log.Warn("a deposit into the bond was refused; it counts as made", "amount", done.Pending, "err", err)
	}
	done.Pending = nil
	return errors.Join(err, b.store(done))
}

// load reads what was deposited. A pending deposit that the sender has forgotten, or
// never got, is taken for made: rather too little is deposited than twice.
func (b *bondKeeper) load() (done deposits, err error) {
	done.Deposited = new(uint256.Int)
	raw, err := os.ReadFile(b.path)
	if err == nil {
		err = json.Unmarshal(raw, &done)
	} else if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	if err != nil {
		return done, fmt.Errorf("what was deposited by bond.top-up: %s: %w", b.path, err)
	}
	if done.Pending != nil {
		what := fmt.Sprintf("top-up/%d", done.Count)
		_, approving := b.sender.Stored("approve/" + what)
		_, depositing := b.sender.Stored("deposit/" + what)
		if !approving && !depositing {
			done.Pending = nil
		}
	}
	b.mu.Lock()
	b.state.Deposited = done.Deposited
	b.mu.Unlock()
	return done, nil
}

func (b *bondKeeper) store(done deposits) error {
	raw, err := json.Marshal(done)
	if err == nil {
		err = durable.Replace(b.path, append(raw, '\n'))
	}
	if err != nil {
		return fmt.Errorf("store what is deposited by bond.top-up: %w", err)
	}
	b.mu.Lock()
	b.state.Deposited = done.Deposited
	b.mu.Unlock()
	return nil
}

// missing returns a − b, 0 when that is negative.
func missing(a, b *uint256.Int) *uint256.Int {
	d, under := new(uint256.Int).SubOverflow(a, b)
	if under {
		return new(uint256.Int)
	}
	return d
}

func smaller(a, b *uint256.Int) *uint256.Int {
	if a.Lt(b) {
		return a
	}
	return b
}

func larger(a, b *uint256.Int) *uint256.Int {
	if a.Lt(b) {
		return b
	}
	return a
}
