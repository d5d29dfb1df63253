package chain

import (
	"context"
	"fmt"
	"sync"

	"paydirt/coordinator/core/book"
)

// Book replays the pool's events up to a block, or to the newest one when it is
// nil.
func (p *Pool) Book(ctx context.Context, at *uint64) (*book.Book, error) {
	f := p.Follow()
	if at == nil {
		return f.Book(ctx)
	}
	b, err := p.BlockAt(ctx, *at)
	if err != nil {
		return nil, err
	}
	return f.BookAt(ctx, b)
}

// maxMarks is how many blocks a Follower remembers, to find where a
// reorganisation forked off. A deeper one only makes it start again.
const maxMarks = 64

// Follower keeps a book up with the chain. It remembers every event, and after a
// reorganisation replays those of the common part instead of fetching them.
type Follower struct {
	pool *Pool

	mu     sync.Mutex
	events []book.Event
	book   *book.Book
	marks  []Block // up to which events were fetched, oldest first; canonical when they were
}

// Follow returns a follower that has seen nothing yet.
func (p *Pool) Follow() *Follower { return &Follower{pool: p} }

// Book returns the book at the newest block. It is the follower's own: valid
// until the next call, for one goroutine at a time.
func (f *Follower) Book(ctx context.Context) (*book.Book, error) {
	head, err := f.pool.Head(ctx)
	if err != nil {
		return nil, err
	}
	return f.BookAt(ctx, head)
}

// BookAt returns the book at a block; see Book.
func (f *Follower) BookAt(ctx context.Context, head Block) (*book.Book, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.rewind(ctx, head); err != nil {
		return nil, err
	}
	from := f.pool.info.DeployBlock
	if n := len(f.marks); n > 0 {
		if f.marks[n-1].Hash == head.Hash {
			return f.book, nil
		}
		from = f.marks[n-1].Number + 1
	}
	events, err := f.pool.Events(ctx, from, head.Number, nil)
	if err != nil {
		return nil, err
	}
	// The logs were fetched by height. Only if the block at the end of the range
	// is still the one it was do they all belong to its chain.
	again, err := f.pool.BlockAt(ctx, head.Number)
	if err != nil {
		return nil, err
	}
	if again.Hash != head.Hash {
		return nil, nodeError("logs", fmt.Errorf("block %d was reorganised meanwhile", head.Number))
	}
	for _, e := range events {
		if err := f.book.Apply(e); err != nil {
			f.reset()
			return nil, err
		}
	}
	f.events = append(f.events, events...)
	f.marks = append(f.marks, head)
	if len(f.marks) > maxMarks {
		f.marks = f.marks[1:]
	}
	return f.book, nil
}

// rewind goes back to the newest mark that is on the chain and not above head.
func (f *Follower) rewind(ctx context.Context, head Block) error {
	kept := len(f.marks)
	for ; kept > 0; kept-- {
		m := f.marks[kept-1]
		if m.Number > head.Number {
			continue
		}
		now := head
		if m.Number != head.Number {
			var err error
			if now, err = f.pool.BlockAt(ctx, m.Number); err != nil {
				return err
			}
		}
		if now.Hash == m.Hash {
			break
		}
	}
	if kept == 0 {
		f.reset()
		return nil
	}
	if kept == len(f.marks) {
		return nil
	}
	f.marks = f.marks[:kept]
	end := f.marks[kept-1].Number
	f.book = book.New(f.pool.info.BookConfig())
	for i, e := range f.events {
		if e.At().Block > end {
			f.events = f.events[:i]
			break
		}
		if err := f.book.Apply(e); err != nil {
			return err
		}
	}
	return nil
}

func (f *Follower) reset() {
	f.marks, f.events, f.book = nil, nil, book.New(f.pool.info.BookConfig())
}
