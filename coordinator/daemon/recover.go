package daemon

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/holiman/uint256"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/sharefile"
)

// Recover says how to go on with a data directory that is an old copy, or whose
// journal is lost.
type Recover struct {
	From     ledger.Source
	Receipts []string // of ledger.FromReceipts: files or URLs of sharefile.ReceiptsFormat
	Mirrors  []string // of share data, for posted shifts whose shares are lost (sharefile.Find)
}

// StaleError refuses a data directory that is an old copy, or that cannot be known to
// be the newest, and says what going on can cost.
type StaleError struct {
	*ledger.OldCopyError
	Costs
}

// Costs are what outstanding receipts can cost. Amounts are base units.
type Costs struct {
	Leaves  int          // most shares of a shift
	Penalty *uint256.Int // of a breach in one shift, with the money that is in flight now
	Bond    *uint256.Int // nothing can cost more

	PerShift []ShiftCost
	Lost     *uint256.Int // most that going on without signing can cost
	Twice    *uint256.Int // most that going on with signing could cost, for penalties alone
	Asset    Asset
}

// Asset names the coins of a pool, as chain.View does, after the chain was left.
type Asset struct {
	symbol   string
	decimals uint8
}

// Symbol of the asset.
func (a Asset) Symbol(context.Context) (string, error) { return a.symbol, nil }

// Decimals of the asset.
func (a Asset) Decimals(context.Context) (uint8, error) { return a.decimals, nil }

// ShiftCost is the part of one shift.
type ShiftCost struct {
	ledger.AtRisk
	Missing int          // most receipted shares that the ledger lacks
	Most    *uint256.Int // the penalty once, and the price of each missing share; 0 when it is posted
}

// recovery makes what the ledger is mended with of what the configuration says.
func (s *service) recovery(ctx context.Context, view *chain.View) (*ledger.Recovery, error) {
	if s.cfg.Recover == nil {
		return nil, nil
	}
	info := s.chain.Info()
	r := &ledger.Recovery{
		From: s.cfg.Recover.From,
		Rules: func(tag int64) (share.Rules, error) {
			script, err := view.PayoutScript(ctx, tag)
			return share.Rules{ND: info.ND, Halving: info.Halving, PayoutScript: script}, err
		},
		Posted: func(k uint64) ([]ledger.PostedShift, error) { return s.postedShifts(ctx, view, k) },
		Report: s.tellRecovered,
	}
	for _, where := range s.cfg.Recover.Receipts {
		more, err := s.readReceipts(ctx, where)
		if err != nil {
			return nil, fmt.Errorf("--recover %s: %w", where, err)
		}
		r.Receipts = append(r.Receipts, more...)
	}
	var mirrors []sharefile.Source
	for _, where := range s.cfg.Recover.Mirrors {
		m, err := sharefile.Find(where)
		if err != nil {
			return nil, fmt.Errorf("--recover-shares: %w", err)
		}
		mirrors = append(mirrors, m)
	}
	if len(mirrors) > 0 {
		r.Shares = func(k uint64, take func([]share.Evidence) error) error {
			var all []error
			for i, m := range mirrors {
				_, shares, err := sharefile.Read(ctx, m, k)
				if err == nil {
					err = take(shares)
				}
				if err == nil {
					return nil
				}
				all = append(all, fmt.Errorf("%s: %w", s.cfg.Recover.Mirrors[i], err))
			}
			return errors.Join(all...)
		}
	}
	return r, nil
}

func (s *service) tellRecovered(r ledger.Recovered) {
	attributes := []any{"shift", r.K, "tag", ledger.TagOf(r.K), "shares_before", r.Before, "shares", r.After, "signing", !r.Unsigned}
	if r.FromChain {
		attributes = append(attributes, "posted", true)
	}
	if r.Dropped > 0 {
		attributes = append(attributes, "without_room", r.Dropped)
	}
	if r.Highest > 0 {
		attributes = append(attributes, "highest_receipt", r.Highest, "receipts_not_shown", len(r.NotShown))
	}
	s.log.Warn("recovered a shift", attributes...)
	if len(r.NotShown) > 0 {
		s.log.Warn("no receipt was shown for these numbers: their shares are missing unless they are stored already", "shift", r.K, "numbers", r.NotShown)
	}
}

// postedShifts reads from the chain what was posted from shift k on.
func (s *service) postedShifts(ctx context.Context, view *chain.View, k uint64) (all []ledger.PostedShift, err error) {
	events, err := s.chain.Events(ctx, s.chain.Info().DeployBlock, view.Block().Number, nil)
	if err != nil {
		return nil, err
	}
	for _, e := range events {
		if p, ok := e.(book.ShiftPosted); ok && p.K >= k {
			all = append(all, ledger.PostedShift{
				K: p.K, Anchor: p.Anchor, NewPayees: p.NewPayees,
				Post: ledger.Post{ShareRoot: p.ShareRoot, CountsRoot: p.CountsRoot, Count: p.Count, Proof: p.Proof, Counts: p.Counts},
			})
		}
	}
	return all, nil
}

const (
	receiptsTime = 5 * time.Minute
	maxReceipts  = 1 << 30 // bytes of a file
)

// readReceipts reads a file that `paydirt proxy export` has written. Every receipt must
// be signed by the pool's signer.
func (s *service) readReceipts(ctx context.Context, where string) (all []ledger.Promised, err error) {
	file, err := openReceipts(ctx, where)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	header, list, err := sharefile.ReadReceipts(io.LimitReader(file, maxReceipts))
	if err != nil {
		return nil, fmt.Errorf("it is not what `paydirt proxy export` writes: %w", err)
	}
	info := s.chain.Info()
	if header.ChainID != info.ChainID || header.Court != info.Court {
		return nil, fmt.Errorf("its receipts are for court %s on chain %d, not for %s on chain %d", header.Court, header.ChainID, info.Court, info.ChainID)
	}
	for _, r := range list {
		if err := info.Receipts().Verify(r.Receipt, info.ReceiptSigner); err != nil {
			return nil, fmt.Errorf("share %s, tag %d, g %d: %w", r.Receipt.Key, r.Receipt.Tag, r.Receipt.G, err)
		}
		all = append(all, ledger.Promised{Receipt: r.Receipt.Receipt, Evidence: r.Evidence})
	}
	return all, nil
}

func openReceipts(ctx context.Context, where string) (io.ReadCloser, error) {
	if !strings.HasPrefix(where, "http://") && !strings.HasPrefix(where, "https://") {
		return os.Open(where)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, where, nil)
	if err != nil {
		return nil, err
	}
	response, err := (&http.Client{Timeout: receiptsTime}).Do(request)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		response.Body.Close()
		return nil, fmt.Errorf("it answers %d", response.StatusCode)
	}
	return response.Body, nil
}

// explain adds to the refusal of an old copy what it can cost to go on.
func (s *service) explain(ctx context.Context, view *chain.View, err error) error {
	var old *ledger.OldCopyError
	if !errors.As(err, &old) {
		return err
	}
	now, failed := view.Bond(ctx)
	var asset Asset
	if failed == nil {
		asset.symbol, failed = view.Symbol(ctx)
	}
	if failed == nil {
		asset.decimals, failed = view.Decimals(ctx)
	}
	if failed != nil {
		return errors.Join(err, failed)
	}
	c := costs(s.chain.Info(), now, old.Shifts)
	c.Asset = asset
	return &StaleError{old, c}
}

// costs computes what outstanding receipts can cost:
//
//	without signing: Σ over the shifts that are not posted of penalty(u) + missing·p
//	signing again:   Σ over the shifts of penalty(u)
//
// with penalty(u) = n·p + ⌈u/K⌉ of package bond. For all receipts of one shift together
// the court takes the penalty once, as it is at the time, and for each receipted share
// that is not posted its price p. An honest pool never signs more than n numbers under
// a tag, and the shares that the ledger or the journal holds are posted. So at most
//
//	missing = n − max(stored, journal)
//
// are not. A posted shift is made again with all of its shares and costs nothing. The
// penalty grows with u, the money that is received and not settled; all of it is
// bounded by the bond.
func costs(info chain.Info, now chain.Bond, shifts []ledger.AtRisk) Costs {
	c := Costs{Leaves: info.Tier.Leaves, Penalty: now.Penalty, Bond: now.Amount, Lost: new(uint256.Int), Twice: new(uint256.Int)}
	for _, s := range shifts {
		one := ShiftCost{AtRisk: s, Most: new(uint256.Int)}
		if !s.Posted {
			one.Missing = info.Tier.Leaves - max(s.Stored, s.Journal)
			one.Most.Add(now.Penalty, info.Bond().Compensation(uint32(one.Missing)))
		}
		c.PerShift = append(c.PerShift, one)
		c.Lost.Add(c.Lost, one.Most)
		c.Twice.Add(c.Twice, now.Penalty)
	}
	return c
}
