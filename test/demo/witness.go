package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"path/filepath"
	"time"

	"paydirt/coordinator/core/book"
	"paydirt/coordinator/node/btcdtest"
	"paydirt/test/harness"
)

// witnesses are the programs that do not take the operator's word: a verifying proxy
// before the first miner, and a watchtower.
type witnesses struct {
	door         string // of the proxy, host:port
	proxy, watch *harness.Process
	mirror       string // of the watch
}

// witness starts them.
func (d *demo) witness(ctx context.Context) (err error) {
	w, p := &d.witnesses, d.pool
	ports, err := btcdtest.FreePorts(1)
	if err != nil {
		return err
	}
	w.door = ports[0]
	w.mirror = filepath.Join(p.Dir, "mirror")
	common := []string{"--rpc", p.EVM.URL(), "--pool", p.Address.Hex(), "--interval", "500ms", "--json"}

	d.screen.log("starting a watchtower, and a verifying proxy before miner 0")
	if w.watch, err = p.Launch("watch", "paydirt", append([]string{"watch", "--shares", p.API, "--dir", w.mirror}, common...)...); err != nil {
		return err
	}
	if w.proxy, err = p.Launch("proxy", "paydirt", append([]string{"proxy", "--url", "stratum+tcp://" + p.Stratum, "--listen", w.door,
		"--api", p.API, "--finality", fmt.Sprint(p.Finality), "--dir", filepath.Join(p.Dir, "proxy")}, common...)...); err != nil {
		return err
	}
	return p.Wait(ctx, time.Minute, "the proxy takes miners", func() (bool, error) {
		if err := w.proxy.Failed(); err != nil {
			return false, err
		}
		c, err := net.DialTimeout("tcp", w.door, time.Second)
		if err != nil {
			return false, nil
		}
		return true, c.Close()
	})
}

// testify ends the witnesses and writes down what they saw. Miners and proxy end
// first, so that every share has its receipt.
func (d *demo) testify(ctx context.Context, r *result) error {
	w := &d.witnesses
	var seen struct {
		Receipts int            `json:"receipts"`
		Refusals map[string]int `json:"refusals"`
		Evidence []any          `json:"evidence"`
	}
	if err := d.pool.StopMiners(); err != nil {
		return err
	}
	if err := stopped(w.proxy, &seen); err != nil {
		return err
	}
	if len(seen.Refusals) > 0 || len(seen.Evidence) > 0 {
		return fmt.Errorf("the proxy found fault with an honest pool: %s", w.proxy.Output())
	}
	if seen.Receipts == 0 {
		return fmt.Errorf("the proxy saw no receipt: %s", w.proxy.Output())
	}
	b, err := d.follower.Book(ctx)
	if err != nil {
		return err
	}
	if err := d.pool.Wait(ctx, time.Minute, "the watchtower has all share data", func() (bool, error) {
		return d.mirrored() >= int(b.LastShift()), w.watch.Failed()
	}); err != nil {
		return err
	}
	var tower struct {
		Alarms int `json:"alarms"`
	}
	if err := stopped(w.watch, &tower); err != nil {
		return err
	}
	if tower.Alarms > 0 {
		return fmt.Errorf("the watchtower raised an alarm over an honest pool; see %s", w.watch.Log)
	}
	r.Receipts, r.Mirrored, r.Alarms, r.Answered = seen.Receipts, d.mirrored(), tower.Alarms, answered(b)
	d.screen.log("the proxy checked %d receipts, the watchtower verified %d shifts; no alarm", r.Receipts, r.Mirrored)
	return nil
}

// mirrored counts the shifts that the watchtower has verified.
func (d *demo) mirrored() int {
	files, _ := filepath.Glob(filepath.Join(d.witnesses.mirror, "shift-*.ndjson"))
	n := 0
	for _, f := range files {
		var k uint64
		var rest string
		// Files that are not verified have another ending.
		if _, err := fmt.Sscanf(filepath.Base(f), "shift-%d.%s", &k, &rest); err == nil && rest == "ndjson" {
			n++
		}
	}
	return n
}

// answered counts the samples that were shown to be work before money was split.
func answered(b *book.Book) (n int) {
	for id := uint64(1); id <= b.Openings(); id++ {
		o, _ := b.Opening(id)
		if o.Draw == nil {
			continue
		}
		for _, yes := range o.Draw.Answered {
			if yes {
				n++
			}
		}
	}
	return n
}

// stopped ends a program and reads the last line that it printed.
func stopped(p *harness.Process, into any) error {
	if err := p.Stop(); err != nil {
		return fmt.Errorf("%w\n%s", err, p.Output())
	}
	lines := bytes.Split(bytes.TrimSpace(p.Output()), []byte("\n"))
	if err := json.Unmarshal(lines[len(lines)-1], into); err != nil {
		return fmt.Errorf("%q: %w", p.Output(), err)
	}
	return nil
}
