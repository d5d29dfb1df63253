package ledger

import (
	"context"
	"time"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
)

// maxGroup bounds how many requests share one synced write. A share is about a
// kilobyte.
const maxGroup = 256

// request is something to be written. stage runs in the writer, one at a time:
// it checks the request against the view, and either refuses it or puts it into
// batch and view.
type request struct {
	stage func(*leveldb.Batch) error
	done  chan error
}

// submit hands a request to the writer and waits until it is on disk. When ctx
// ends first, the request may or may not be carried out.
func (l *Ledger) submit(ctx context.Context, stage func(*leveldb.Batch) error) error {
	r := &request{stage: stage, done: make(chan error, 1)}
	select {
	case <-l.quit:
		return ErrClosed
	default:
	}
	select {
	case l.queue <- r:
	case <-l.quit:
		return ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-r.done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	case <-l.stopped:
		select {
		case err := <-r.done:
			return err
		default:
			return ErrClosed // queued too late
		}
	}
}

// write is the single writer. While one write is synced the next requests queue
// up, and all of them share the next one.
func (l *Ledger) write() {
	defer close(l.stopped)
	for {
		select {
		case r := <-l.queue:
			l.commit(r)
		case <-l.quit:
			return
		}
	}
}

func (l *Ledger) waiting() *request {
	select {
	case r := <-l.queue:
		return r
	default:
		return nil
	}
}

func (l *Ledger) commit(first *request) {
	if err := l.Health(); err != nil {
		first.done <- err
		return
	}
	var (
		batch  leveldb.Batch
		group  []*request
		refuse []error
	)
	l.mu.Lock()
	for r := first; r != nil; {
		group = append(group, r)
		refuse = append(refuse, r.stage(&batch))
		if r = nil; len(group) < maxGroup {
			r = l.waiting()
		}
	}
	registry := len(l.registry)
	l.mu.Unlock()

	err := l.sync(&batch)
	if err == nil {
		l.noteSynced()
	}
	for i, r := range group {
		if refuse[i] != nil {
			r.done <- refuse[i]
		} else {
			r.done <- err
		}
	}
	l.metrics.group.Observe(float64(len(group)))
	l.metrics.registry.Set(float64(registry))
	select {
	case l.changed <- struct{}{}:
	default:
	}
}

// noteSynced runs in the writer: what the view has, the disk has.
func (l *Ledger) noteSynced() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, t := range l.taking {
		t.synced = uint32(len(t.keys))
	}
}

func (l *Ledger) sync(batch *leveldb.Batch) error {
	if batch.Len() == 0 {
		return nil
	}
	start := time.Now()
	if err := l.db.Write(batch, &opt.WriteOptions{Sync: true}); err != nil {
		return l.fail(err)
	}
	l.metrics.commit.Observe(time.Since(start).Seconds())
	return nil
}
