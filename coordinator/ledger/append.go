package ledger

import (
	"context"
	"errors"
	"fmt"

	"github.com/syndtr/goleveldb/leveldb"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/journal"
)

// Append stores a ledger share and returns its numbers, to be signed, when it is
// synced to disk. Its evidence is verified first, by the rules of its tag. Errors:
//
//   - *share.Reject: the share is refused. Stale (its shift is sealed, or its
//     parent is not to be built on any more), Duplicate, LedgerFull, RegistryFull,
//     UnknownJob (no such tag yet).
//   - *FailedError: the disk failed, now or earlier.
//   - anything else: the coordinator's own fault (evidence that does not verify,
//     rules that can not be had, a context that ended).
//
// In the last two cases it is not known whether the share is stored, unless the
// failure was before this call. If it is, its numbers are its own all the same.
func (l *Ledger) Append(ctx context.Context, s share.LedgerShare) (receipt.Receipt, error) {
	p, err := l.append(ctx, s)
	return p.receipt, err
}

// append is Append with the right to sign what it returns.
func (l *Ledger) append(ctx context.Context, s share.LedgerShare) (promise, error) {
	p, err := l.store(ctx, s)
	l.metrics.appended(err)
	return p, err
}

func (l *Ledger) store(ctx context.Context, s share.LedgerShare) (promise, error) {
	if err := l.Health(); err != nil {
		return promise{}, err
	}
	k := uint64(s.Tag + 2)
	// Looked at once more by the writer; here it saves asking for the rules of a
	// tag that is no tag.
	if err := l.taken(k); err != nil {
		return promise{}, err
	}
	if err := l.verify(s); err != nil {
		return promise{}, err
	}
	var r receipt.Receipt
	request := newRequest(func(b *leveldb.Batch) (err error) {
		r, err = l.stageShare(b, k, s)
		return err
	})
	if err := l.hand(ctx, request); err != nil {
		return promise{}, err // without r: the writer may still be at it
	}
	return promise{receipt: r, journaled: request.journaled}, nil
}

// taken returns nil when shares of shift k are taken.
func (l *Ledger) taken(k uint64) error {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.takes(k)
}

func (v *view) takes(k uint64) error {
	switch s := v.shift(k); {
	case s == nil:
		return &share.Reject{Reason: share.UnknownJob, Detail: fmt.Sprintf("no shift %d yet", k)}
	case !s.State.Accepts():
		return &share.Reject{Reason: share.Stale, Detail: fmt.Sprintf("shift %d is %s", k, s.State)}
	}
	return nil
}

// verify checks the evidence by the rule book, and that it is evidence for what
// the caller says.
func (l *Ledger) verify(s share.LedgerShare) error {
	rules, err := l.rules.Rules(s.Tag)
	if err != nil {
		return fmt.Errorf("ledger: rules of tag %d: %w", s.Tag, err)
	}
	payee, err := l.judge(s.Evidence, rules)
	broken := (*share.EvidenceError)(nil)
	switch {
	case errors.As(err, &broken) && (broken.Reason == share.ParentUnknown || broken.Reason == share.ParentTooOld):
		// The Bitcoin chain went on in another way since the job was made.
		return &share.Reject{Reason: share.Stale, Detail: "the job's parent is not to be built on any more"}
	case err != nil:
		l.log.Error("the coordinator made a ledger share that it cannot verify", "hash", s.Hash, "tag", s.Tag, "err", err)
		return fmt.Errorf("ledger: share %s: %w", s.Hash, err)
	case payee != s.Payee || s.Evidence.Header.Hash() != s.Hash:
		return fmt.Errorf("ledger: share %s of %s comes with the evidence of %s of %s", s.Hash, s.Payee, s.Evidence.Header.Hash(), payee)
	}
	return nil
}

// stageShare runs in the writer.
func (l *Ledger) stageShare(b *leveldb.Batch, k uint64, s share.LedgerShare) (receipt.Receipt, error) {
	none := receipt.Receipt{}
	if err := l.takes(k); err != nil {
		return none, err
	}
	key, t := shift.KeyOf(s.Hash), l.taking[k]
	switch {
	case key == shift.Key{}:
		return none, &share.Reject{Reason: share.Malformed, Detail: "a hash of zero cannot be a leaf"}
	case t.keys[key]:
		return none, &share.Reject{Reason: share.Duplicate, Detail: s.Hash.String()}
	case len(t.keys) >= l.pool.Tier.Leaves:
		l.noteFull(k)
		return none, &share.Reject{Reason: share.LedgerFull, Detail: fmt.Sprintf("shift %d has all of its %d ledger shares; rotation waits for the chain", k, len(t.keys))}
	}
	if err := l.admits(s.Payee, l.pool.Tier.Miners); err != nil {
		return none, err
	}
	g := uint32(len(t.keys)) + 1
	value, err := shareRecord{number: g, evidence: s.Evidence}.encode()
	if err != nil {
		return none, err
	}
	b.Put(shareKey(k, key), value)
	l.pend(journal.Share{K: k, G: g, Key: key, Record: value})
	t.keys[key] = true
	l.registry[s.Payee] = true
	l.shift(k).Count++
	return receipt.Receipt{Tag: s.Tag, Key: key, Payee: s.Payee, C: t.numbers.add(s.Payee, key, g), G: g}, nil
}

// noteFull says once for each shift that shares are being refused.
func (l *Ledger) noteFull(k uint64) {
	if !l.refused[k] {
		l.refused[k] = true
		l.log.Error("the shift is full: ledger shares are refused until rotation", "shift", k, "shares", l.pool.Tier.Leaves)
	}
}

// MaxNew bounds the miners that wait for their ids, and with them those that one post
// registers: each costs 47,000 to 60,000 gas, and a transaction may have 16,777,216
// (EIP-7825). A shift with too many could never be posted.
const MaxNew = 200

// Admit returns a *share.Reject with RegistryFull when a share of this payee
// would not find room in the registry: all ids are taken, by miners that are
// posted already or whose shares wait to be, or MaxNew wait. It reserves nothing.
func (l *Ledger) Admit(p bitcoin.Payee) error {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.admits(p, l.pool.Tier.Miners)
}

func (v *view) admits(p bitcoin.Payee, miners int) error {
	waiting := len(v.registry) - len(v.members)
	switch {
	case v.registry[p] || len(v.registry) < miners && waiting < MaxNew:
		return nil
	case len(v.registry) < miners:
		return &share.Reject{Reason: share.RegistryFull, Detail: fmt.Sprintf("%d new payees wait for the next shift to be proven; there is room after it", waiting)}
	}
	return &share.Reject{Reason: share.RegistryFull, Detail: fmt.Sprintf("this pool has room for %d payees, and all are taken", miners)}
}
