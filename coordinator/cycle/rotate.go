package cycle

import (
	"context"

	"paydirt/coordinator/ledger"
)

// rotation says whether the open shift has its n_t shares, and whether the state
// that the next shift's jobs pay is final.
func (d *Driver) rotation() (open ledger.Shift, enough, final bool) {
	open, _ = d.ledger.Shift(d.ledger.Newest())
	enough = int(open.Count) >= d.pool.Tier.Threshold()
	final = open.K == 1 || d.state(open.K-1) == ledger.StateFinal // state 0 is born final
	return open, enough, final
}

func (d *Driver) rotationDue() bool {
	_, enough, final := d.rotation()
	return enough && final
}

// rotate closes the open shift k for new jobs and opens shift k+1, whose jobs pay
// receiver_{k−1}.
func (d *Driver) rotate(ctx context.Context) error {
	open, enough, final := d.rotation()
	switch {
	case !enough:
		return nil
	case !final:
		if d.waiting != open.K {
			d.waiting = open.K
			d.tell(Event{Kind: RotationWaits, K: open.K})
		}
		return nil
	}
	now := d.cfg.Now()
	full := change(open, ledger.StateFull)
	full.To.Rotated = now
	next := ledger.Change{From: ledger.StateNone, To: ledger.Shift{K: open.K + 1, State: ledger.StateOpen, Opened: now}}
	if err := d.move(ctx, full, next); err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.tag = next.To.Tag()
	close(d.changed)
	d.changed = make(chan struct{})
	return nil
}

// seal fixes the shares of full shifts whose grace has passed.
func (d *Driver) seal(ctx context.Context) error {
	now := d.cfg.Now()
	for k := d.ledger.Newest(); k > 0 && d.state(k) <= ledger.StateFull; k-- {
		s, _ := d.ledger.Shift(k)
		if s.State != ledger.StateFull || now.Sub(s.Rotated) < d.cfg.SealGrace {
			continue
		}
		sealed := change(s, ledger.StateSealed)
		sealed.To.Sealed = now
		if err := d.move(ctx, sealed); err != nil {
			return err
		}
	}
	return nil
}

// Tag returns the tag of jobs to be given out now.
func (d *Driver) Tag() int64 {
	tag, _ := d.Watch()
	return tag
}

// Watch returns the tag of jobs to be given out now, and a channel that is closed
// when there is another.
func (d *Driver) Watch() (tag int64, changed <-chan struct{}) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.tag, d.changed
}
