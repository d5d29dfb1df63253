package audit

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/sharefile"
)

// maxListed is how many broken shares of one shift are reported singly: a hostile
// file must not fill the memory with findings.
const maxListed = 20

// The values of ShiftRow.Shares; "" when there was no share data to look at.
const (
	SharesVerified = "verified"
	SharesBroken   = "broken"
	SharesMissing  = "missing"
)

// shareRules are the constants that shares are judged by.
type shareRules struct {
	nd      uint32
	halving uint32                 // blocks
	script  func(tag int64) []byte // payout script of receiver_tag
}

// checkShares verifies the share file of every shift against what was posted. It
// returns the blocks among the shares. Its error is the relay's.
func (a *auditor) checkShares(ctx context.Context, b *book.Book, rules shareRules, r relay) ([]foundBlock, error) {
	var (
		blocks       []foundBlock
		total, done  int
		ledgerShares int
	)
	for _, row := range a.report.Shifts {
		total += int(row.Count)
	}
	for i := range a.report.Shifts {
		row := &a.report.Shifts[i]
		f := shiftFile{auditor: a, book: b, rules: rules, relay: r, k: row.K, progress: func(n int) { a.progress("verifying shares", done+n, total) }}
		before := len(a.report.Findings)
		err := f.check(ctx)
		switch {
		case errors.Is(err, sharefile.ErrMissing):
			a.missed(GapNoShares, shiftPlace(row.K), err)
			row.Shares = SharesMissing
		case errors.As(err, new(*sourceError)):
			// A source that fails is not asked hundreds of times more.
			a.missed(GapNoShares, fmt.Sprintf("shifts %d … %d", row.K, b.LastShift()), err)
			return blocks, nil
		case err != nil:
			return nil, err
		case len(a.report.Findings) > before:
			row.Shares = SharesBroken
		default:
			row.Shares = SharesVerified
		}
		row.Blocks = len(f.blocks)
		blocks = append(blocks, f.blocks...)
		ledgerShares += f.verified
		done += int(row.Count)
	}
	a.report.Luck = newLuck(ledgerShares, len(blocks), rules.nd)
	return blocks, nil
}

// sourceError is a failure of the source, not of what is in the file.
type sourceError struct{ error }

func (e *sourceError) Unwrap() error { return e.error }

// shiftFile is the verification of one file.
type shiftFile struct {
	*auditor
	book     *book.Book
	rules    shareRules
	relay    relay
	k        uint64
	progress func(sharesDone int)

	entries  []shift.Entry
	blocks   []foundBlock
	verified int
	bad      int // shares that break a rule
	lost     int // shares that say no payee at all
}

func (f *shiftFile) check(ctx context.Context) error {
	file, err := f.options.Shares.Open(ctx, f.k)
	if errors.Is(err, sharefile.ErrMissing) {
		return err
	}
	if err != nil {
		return &sourceError{err}
	}
	defer file.Close()
	reader, err := sharefile.NewReader(file)
	if err != nil {
		return f.fileError(err)
	}
	f.checkHeader(reader.Header())
	rules, err := f.evidenceRules(ctx)
	if err != nil {
		return err
	}
	if err := f.stream(reader, rules); err != nil {
		return err
	}
	if f.bad > maxListed {
		f.broke(RuleShareFile, shiftPlace(f.k), "%d shares more are broken", f.bad-maxListed)
	}
	f.checkWhole()
	return nil
}

// broke records a rule that the file breaks.
func (f *shiftFile) broke(r Rule, where, format string, args ...any) {
	f.found(Finding{Rule: r, Where: where, Detail: printable(fmt.Sprintf(format, args...)), Shift: f.k})
}

// fileError turns a fault of the file into a finding.
func (f *shiftFile) fileError(err error) error {
	var fault *sharefile.Error
	if !errors.As(err, &fault) {
		return &sourceError{err}
	}
	f.lost++
	f.broke(RuleShareFile, fmt.Sprintf("%s, line %d", shiftPlace(f.k), fault.Line), "%s: %s", fault.Reason, fault.Detail)
	return nil
}

func (f *shiftFile) checkHeader(h sharefile.Header) {
	posted, _ := f.book.Shift(f.k)
	pool := f.book.Config().Pool
	where := shiftPlace(f.k) + ", line 1"
	if h.ChainID != pool.ChainID || h.Distributor != pool.Distributor || h.K != f.k {
		f.broke(RuleShareHeader, where, "a file of shift %d of pool %s on chain %d", h.K, h.Distributor, h.ChainID)
	}
	if h.ShareRoot != posted.ShareRoot {
		f.broke(RuleShareHeader, where, "share root %s, posted %s", h.ShareRoot.String(), posted.ShareRoot.String())
	}
	if h.Count != posted.Count {
		f.broke(RuleShareCount, where, "%d shares, posted %d", h.Count, posted.Count)
	}
}

// tagRules are the rules for the shares of one tag. When the relay could not be
// asked, failed says why, and what Verify says means nothing.
type tagRules struct {
	share.Rules
	failed error
}

func (f *shiftFile) evidenceRules(ctx context.Context) (*tagRules, error) {
	tag := int64(f.k) - 2
	t := &tagRules{}
	t.Rules = share.Rules{ND: f.rules.nd, Halving: f.rules.halving, PayoutScript: f.rules.script(tag)}
	if state, ok := f.book.Shift(uint64(max(tag, 0))); ok {
		anchor, err := f.relay.Header(ctx, state.Anchor)
		if err != nil {
			return nil, err
		}
		t.MinParentHeight = anchor.Height
	}
	parents := make(map[chainhash.Hash]Header)
	t.Parent = func(hash chainhash.Hash) (share.Parent, bool) {
		h, cached := parents[hash]
		if !cached && t.failed == nil {
			h, t.failed = f.relay.Header(ctx, common.Hash(hash))
			parents[hash] = h
		}
		return share.Parent{Height: h.Height, ChildBits: h.ChildBits}, h.Known
	}
	return t, nil
}

func (f *shiftFile) stream(reader *sharefile.Reader, rules *tagRules) error {
	for i := 0; ; i++ {
		f.progress(i)
		evidence, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return f.fileError(err)
		}
		payee, err := share.Verify(evidence, rules.Rules)
		if rules.failed != nil {
			return rules.failed
		}
		f.checked("shares")
		var broken *share.EvidenceError
		if errors.As(err, &broken) {
			f.brokenShare(i, evidence, broken)
			if payee, err = claimedPayee(evidence); err != nil {
				f.lost++
				continue
			}
		} else {
			f.verified++
			f.addBlock(i, evidence)
		}
		f.entries = append(f.entries, shift.Entry{Key: shift.KeyOf(evidence.Header.Hash()), Payee: payee})
	}
}

func (f *shiftFile) brokenShare(i int, e share.Evidence, err *share.EvidenceError) {
	if f.bad++; f.bad > maxListed {
		return
	}
	hash := e.Header.Hash()
	f.broke(Rule("share-"+err.Reason.String()), fmt.Sprintf("%s, share %d", shiftPlace(f.k), i), "header %s: %v", hash, err)
}

// claimedPayee is the payee that a share names, whatever else is wrong with it: so
// the leaf that was made of it is known, and one bad share is one finding.
func claimedPayee(e share.Evidence) (bitcoin.Payee, error) {
	c, err := bitcoin.ParseCoinbase(e.Coinbase)
	if err != nil {
		return bitcoin.Payee{}, err
	}
	return c.Payee, nil
}

// addBlock keeps a verified share that is a block.
func (f *shiftFile) addBlock(i int, e share.Evidence) {
	network, err := bitcoin.TargetFromBits(e.Header.Bits())
	if err != nil || !bitcoin.Meets(e.Header.Hash(), network) {
		return
	}
	c, err := bitcoin.ParseCoinbase(e.Coinbase)
	if err != nil {
		return // Verify has parsed it
	}
	f.blocks = append(f.blocks, foundBlock{
		Hash: e.Header.Hash(), Tag: int64(f.k) - 2, Value: c.Value,
		Share: fmt.Sprintf("%s, share %d", shiftPlace(f.k), i),
	})
}

// checkWhole seals the shift again from its shares and compares it with what was
// posted. A file with shares that cannot be read was reported, and says nothing
// about the whole.
func (f *shiftFile) checkWhole() {
	if f.lost > 0 {
		return
	}
	where := shiftPlace(f.k)
	posted, _ := f.book.Shift(f.k)
	known := 0
	if before, ok := f.book.Shift(f.k - 1); ok {
		known = len(before.Counts)
	}
	miners := f.book.Payees()[:len(posted.Counts)]
	sealed, err := shift.Seal(f.book.Config().Pool.Tier, f.k, f.entries, miners[:known])
	if err != nil {
		f.broke(RuleShareRoot, where, "%v", err)
		return
	}
	f.checked("share roots")
	if !slices.Equal(sealed.NewPayees, miners[known:]) {
		f.broke(RuleShareMiners, where, "new miners by their shares: %v, registered: %v", sealed.NewPayees, miners[known:])
	} else if !slices.Equal(sealed.Counts, posted.Counts) {
		f.brokenCounts(sealed.Counts, posted.Counts)
	}
	if root := sealed.ShareRoot(); root != posted.ShareRoot {
		f.broke(RuleShareRoot, where, "the shares hash to %s, posted %s", root.String(), posted.ShareRoot.String())
	}
}

func (f *shiftFile) brokenCounts(mined, posted []uint16) {
	for id := range posted {
		if mined[id] != posted[id] {
			f.broke(RuleShareCounts, fmt.Sprintf("%s, miner %d", shiftPlace(f.k), id), "%d shares mined, %d posted", mined[id], posted[id])
		}
	}
}

func shiftPlace(k uint64) string { return fmt.Sprintf("shift %d", k) }
