package ledger

import (
	"context"
	"encoding/binary"
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

	// journaled is set before done: the journal holds what this request wrote.
	journaled journaled
}

func newRequest(stage func(*leveldb.Batch) error) *request {
	return &request{stage: stage, done: make(chan error, 1)}
}

// submit has something written, and waits until it is on disk. When ctx ends first,
// it may or may not be written.
func (l *Ledger) submit(ctx context.Context, stage func(*leveldb.Batch) error) error {
	return l.hand(ctx, newRequest(stage))
}

// hand gives a request to the writer, as submit does.
func (l *Ledger) hand(ctx context.Context, r *request) error {
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

	journaled, err := l.syncBoth(&batch)
	for i, r := range group {
		if refuse[i] != nil {
			r.done <- refuse[i]
		} else {
			r.journaled = journaled
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

// journaled says that a write is synced to the ledger and then to the journal. Only
// syncBoth makes one that is true, and only what has one is signed.
type journaled struct{ done bool }

func (l *Ledger) sync(batch *leveldb.Batch) error {
	_, err := l.syncBoth(batch)
	return err
}

// syncBoth runs in the writer. It syncs a write to the ledger, then to the journal, and
// then lets readers see it. In this order a process that is killed never leaves a
// journal that is ahead of its ledger.
func (l *Ledger) syncBoth(batch *leveldb.Batch) (journaled, error) {
	if batch.Len() == 0 {
		return journaled{}, nil
	}
	start := time.Now()
	writes := l.writes + 1
	batch.Put(writesKey, binary.BigEndian.AppendUint64(nil, writes))
	if err := l.db.Write(batch, &opt.WriteOptions{Sync: true}); err != nil {
		return journaled{}, l.fail(err)
	}
	l.metrics.commit.Observe(time.Since(start).Seconds())
	l.writes = writes
	if l.journal != nil {
		if err := l.journal.Write(l.toJournal()); err != nil {
			return journaled{}, l.fail(err)
		}
		l.metrics.journal.Observe(time.Since(start).Seconds())
	}
	l.noteSynced()
	return journaled{l.journal != nil}, nil
}

// noteSynced runs in the writer: what the view has, the disks have.
func (l *Ledger) noteSynced() {
	l.mu.Lock()
	defer l.mu.Unlock()
	clear(l.sealing)
	for _, t := range l.taking {
		t.synced = uint32(len(t.keys))
	}
}
