package watch

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"paydirt/cmd/paydirt/audit"
	"paydirt/coordinator/sharefile"
)

// options of a watch.
type options struct {
	pool       common.Address
	auditEvery time.Duration // at the latest
	patience   time.Duration // before data is withheld, and before the watch is blind
	log        *slog.Logger
	registry   prometheus.Registerer
	now        func() time.Time
}

// world is what a watch looks at.
type world interface {
	// News says whether anything happened in the pool since the last Audit.
	News(ctx context.Context) (bool, error)
	// Court returns the alarms that the court gives reason for. They have no time and
	// no pool yet.
	Court(ctx context.Context) ([]Alarm, error)
	// Audit audits the pool with share data from a source.
	Audit(ctx context.Context, shares sharefile.Source) *audit.Report
}

// watch is the loop's state.
type watch struct {
	options
	world  world
	mirror *mirror
	sinks  *sinks

	audited time.Time
	missing map[uint64]time.Time // since when a shift's share data is wanted
	blind   time.Time            // since when the audit fails; zero: it does not
	heads   struct{ block, shifts, failures prometheus.Gauge }
}

func newWatch(w world, m *mirror, s *sinks, o options) *watch {
	v := &watch{options: o, world: w, mirror: m, sinks: s, missing: make(map[uint64]time.Time)}
	gauge := func(name, help string) prometheus.Gauge {
		g := prometheus.NewGauge(prometheus.GaugeOpts{Name: "paydirt_watch_" + name, Help: help})
		o.registry.MustRegister(g)
		return g
	}
	v.heads.block = gauge("block", "EVM block as of which the pool was audited last.")
	v.heads.shifts = gauge("verified_shifts", "Posted shifts whose share data was verified in the last audit.")
	v.heads.failures = gauge("incomplete", "Parts of the last audit that could not be carried out.")
	return v
}

// run makes rounds until ctx ends.
func (v *watch) run(ctx context.Context, every time.Duration) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if err := v.round(ctx); err != nil || ctx.Err() != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// round audits when there is a reason to. Its error is the disk's.
func (v *watch) round(ctx context.Context) error {
	news, err := v.world.News(ctx)
	if ctx.Err() != nil {
		return nil
	}
	if err != nil {
		v.log.Warn("the pool cannot be read; will be tried again", "err", err)
		return v.unseen("the pool", err.Error())
	}
	if err := v.look(ctx); err != nil || ctx.Err() != nil {
		return err
	}
	due := news || v.now().Sub(v.audited) >= v.auditEvery || len(v.missing) > 0 || !v.blind.IsZero() || v.mirror.undecided()
	if !due {
		return nil
	}
	report := v.world.Audit(ctx, v.mirror)
	if ctx.Err() != nil {
		return nil
	}
	v.audited = v.now()
	return v.judge(report)
}

// look raises the alarms of the court: they are urgent, an audit takes its time.
func (v *watch) look(ctx context.Context) error {
	alarms, err := v.world.Court(ctx)
	if err != nil {
		v.log.Warn("the court cannot be read; will be tried again", "err", err)
		return nil // a book that does not add up is a finding of the audit
	}
	for _, a := range alarms {
		if err := v.raise(a); err != nil {
			return err
		}
	}
	return nil
}

// judge turns a report into alarms.
func (v *watch) judge(r *audit.Report) error {
	verified := make(map[uint64]bool)
	for _, row := range r.Shifts {
		if row.Shares == audit.SharesVerified {
			verified[row.K] = true
		}
	}
	if err := v.mirror.keep(func(k uint64) bool { return verified[k] }); err != nil {
		return err
	}
	for _, row := range r.Shifts {
		if err := v.want(row); err != nil {
			return err
		}
	}
	for _, f := range r.Findings {
		if f.Shift != 0 && !v.mirror.allRefused(f.Shift) {
			v.log.Warn("share data that is not as posted; another source is asked", "shift", f.Shift, "finding", f)
			continue
		}
		if err := v.raise(Alarm{Kind: Breach, Rule: string(f.Rule), Where: f.Where, Detail: f.Detail}); err != nil {
			return err
		}
	}
	v.heads.block.Set(float64(r.Block))
	v.heads.shifts.Set(float64(len(verified)))
	v.heads.failures.Set(float64(len(r.Incomplete)))
	for _, gap := range r.Incomplete {
		if gap.Reason != audit.GapNoShares {
			return v.unseen(gap.What, gap.Detail)
		}
	}
	v.blind = time.Time{}
	v.log.Info("audited", "block", r.Block, "shifts", len(r.Shifts), "findings", len(r.Findings), "wanted", len(v.missing))
	return nil
}

// want notes whether the share data of a shift is still wanted.
func (v *watch) want(row audit.ShiftRow) error {
	if row.Shares != audit.SharesMissing {
		delete(v.missing, row.K)
		return nil
	}
	since, ok := v.missing[row.K]
	if !ok {
		since = v.now()
		v.missing[row.K] = since
	}
	if v.now().Sub(since) < v.patience {
		return nil
	}
	return v.raise(Alarm{Kind: Withheld, Where: fmt.Sprintf("shift %d", row.K), Detail: fmt.Sprintf("no source has given its share data for %s", v.now().Sub(since).Round(time.Second))})
}

// unseen raises an alarm when the pool could not be looked at for too long.
func (v *watch) unseen(what, why string) error {
	if v.blind.IsZero() {
		v.blind = v.now()
	}
	if v.now().Sub(v.blind) < v.patience {
		return nil
	}
	return v.raise(Alarm{Kind: Blind, Where: what, Detail: why})
}

func (v *watch) raise(a Alarm) error {
	a.Time, a.Pool = v.now().UTC(), v.pool
	return v.sinks.raise(a)
}
