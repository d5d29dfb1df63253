package gate

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/wire"
)

// Report is what one job of the pool turned out to be.
type Report struct {
	Pool    string      `json:"pool"`
	User    string      `json:"user"`
	Reason  rule.Reason `json:"reason,omitempty"` // why the job is refused; empty: it is good, or there was none
	Detail  string      `json:"detail,omitempty"`
	Failure string      `json:"failure,omitempty"` // why there was no job
	Tag     *int64      `json:"tag,omitempty"`
	Height  uint32      `json:"height,omitempty"`
	Trusted bool        `json:"trusted"` // the relay does not know the parent yet
	JobID   string      `json:"job,omitempty"`
	Millis  float64     `json:"milliseconds"` // from the connection to the job
}

// Good tells whether there was a job, in order.
func (r Report) Good() bool { return r.Failure == "" && r.Reason == "" }

// Why says what is not good.
func (r Report) Why() string {
	if r.Failure != "" {
		return r.Failure
	}
	return string(r.Reason) + ": " + r.Detail
}

// Probe connects to the pool as a miner would, and judges the first job. The feed
// has to have looked.
func (p *Proxy) Probe(ctx context.Context, user string) Report {
	r := Report{Pool: p.config.Main.String(), User: user}
	began := time.Now()
	if err := p.probe(ctx, user, &r); err != nil {
		r.Failure = err.Error()
	}
	r.Millis = float64(time.Since(began).Microseconds()) / 1000
	return r
}

func (p *Proxy) probe(ctx context.Context, user string, r *Report) error {
	up, err := p.config.Main.dial(ctx, p.config.Dial, p.config.TLS)
	if err != nil {
		return err
	}
	defer up.Close()
	defer context.AfterFunc(ctx, func() { up.Close() })()
	s := newSession(p, up.LocalAddr().String())
	name, err := json.Marshal(user)
	if err != nil {
		return err
	}
	for _, line := range []string{
		`{"id":1,"method":"mining.subscribe","params":["paydirt-proxy/1"]}` + "\n",
		fmt.Sprintf(`{"id":2,"method":"mining.authorize","params":[%s,"x"]}`+"\n", name),
	} {
		s.fromMiner([]byte(line))
		if _, err := up.Write([]byte(line)); err != nil {
			return err
		}
	}
	for lines := wire.NewLines(up); ; {
		line, err := lines.Next()
		if err != nil {
			if ctx.Err() != nil {
				return fmt.Errorf("no job came: %w", ctx.Err())
			}
			return err
		}
		if m, err := wire.Parse(line); err == nil && m.Kind == wire.Reply && m.Refusal() != "" {
			return fmt.Errorf("the pool refuses: %s", m.Error)
		}
		if o := s.fromPool(line); o.refusal != nil {
			r.Reason, r.Detail = o.refusal.Reason, o.refusal.Detail
			return nil
		}
		if len(s.jobs) > 0 {
			g := s.jobs[0]
			r.Tag, r.Height, r.Trusted, r.JobID = &g.verdict.Tag, g.verdict.Height, g.verdict.Trusted, g.job.ID
			return nil
		}
	}
}

// Check probes once, without a proxy around it: it looks at the chain, then at the
// pool's first job. Nothing is kept.
func Check(ctx context.Context, c Config, pool Pool, chain Chain, user string) (Report, error) {
	p := New(c, pool, chain, nil, nil)
	if err := p.feed.look(ctx); err != nil {
		return Report{}, err
	}
	looking, stop := context.WithCancel(ctx)
	var looks sync.WaitGroup
	defer looks.Wait()
	defer stop()
	looks.Go(func() { p.feed.run(looking, c.Interval, func() {}) })
	return p.Probe(ctx, user), nil
}
