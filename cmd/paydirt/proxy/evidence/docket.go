package evidence

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/evm"
)

// State of a piece in the docket.
type State string

// The states, a closed set.
const (
	// Found: nothing was done about it.
	Found State = "found"
	// Printed: the transaction was printed, for want of a key.
	Printed State = "printed"
	// Done: the court has heard it, from whomever.
	Done State = "done"
	// Refused: the court will not hear it; Error says why.
	Refused State = "refused"
)

// Entry is a piece of evidence with the call that brings it to the court.
type Entry struct {
	Name  string         `json:"name"`
	Kind  Kind           `json:"kind"`
	Shift uint64         `json:"shift"`
	About string         `json:"about"`
	To    common.Address `json:"to"`
	Data  hexutil.Bytes  `json:"data"`
	State State          `json:"state"`
	Tx    *common.Hash   `json:"tx,omitempty"`
	Error string         `json:"error,omitempty"`
	Time  time.Time      `json:"time"` // of the last change
}

// Court packs evidence into calls.
type Court interface {
	Call(p Piece) (to common.Address, data []byte)
}

// Transactor brings calls to the chain; evm.Sender does.
type Transactor interface {
	Ensure(ctx context.Context, in evm.Intent) (evm.Status, error)
}

var _ Transactor = (*evm.Sender)(nil)

// Docket is all evidence that was ever found, in a file.
type Docket struct {
	court  Court
	sender Transactor // nil: entries are printed
	depth  uint64
	out    io.Writer
	json   bool
	log    *slog.Logger
	now    func() time.Time

	mu      sync.Mutex
	file    *os.File
	entries map[string]*Entry
	order   []string
}

// Options of a docket.
type Options struct {
	Sender Transactor // nil: transactions are printed to Out
	Depth  uint64     // blocks after which a transaction is taken for lasting, at least 1
	Out    io.Writer
	JSON   bool // prints JSON, one object per line
	Log    *slog.Logger
	Now    func() time.Time
}

// OpenDocket opens the docket in a directory.
func OpenDocket(dir string, court Court, o Options) (*Docket, error) {
	d := &Docket{court: court, sender: o.Sender, depth: o.Depth, out: o.Out, json: o.JSON, log: o.Log, now: o.Now, entries: make(map[string]*Entry)}
	path := filepath.Join(dir, "evidence.ndjson")
	raw, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	whole := bytes.LastIndexByte(raw, '\n') + 1 // the rest was cut off by a crash
	d.recall(raw[:whole])
	if d.file, err = os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600); err != nil {
		return nil, err
	}
	err = d.file.Truncate(int64(whole))
	if err == nil {
		_, err = d.file.Seek(0, io.SeekEnd)
	}
	if err != nil {
		return nil, errors.Join(err, d.file.Close())
	}
	return d, nil
}

// recall reads the lines of earlier runs.
func (d *Docket) recall(raw []byte) {
	lines := bufio.NewScanner(bytes.NewReader(raw))
	lines.Buffer(nil, len(raw)+1)
	for lines.Scan() {
		var e Entry
		if json.Unmarshal(lines.Bytes(), &e) != nil || e.Name == "" {
			continue // somebody edited it; what was lost is found again
		}
		if d.entries[e.Name] == nil {
			d.order = append(d.order, e.Name)
		}
		d.entries[e.Name] = &e
	}
}

// Add takes in a piece, unless it is there. new is false then.
func (d *Docket) Add(p Piece) (new bool, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	name := p.Name()
	if d.entries[name] != nil {
		return false, nil
	}
	e := &Entry{Name: name, Kind: p.Kind, Shift: p.Shift, About: p.String(), State: Found, Time: d.now().UTC()}
	e.To, e.Data = d.court.Call(p)
	d.log.Error("EVIDENCE against the operator", "kind", e.Kind, "shift", e.Shift, "about", e.About)
	if err := d.write(e); err != nil {
		return false, err
	}
	d.entries[name], d.order = e, append(d.order, name)
	return true, nil
}

func (d *Docket) write(e *Entry) error {
	line, err := json.Marshal(e)
	if err != nil {
		return err
	}
	if _, err := d.file.Write(append(line, '\n')); err != nil {
		return err
	}
	return d.file.Sync()
}

// Entries lists all, in the order in which they were found.
func (d *Docket) Entries() []Entry {
	d.mu.Lock()
	defer d.mu.Unlock()
	list := make([]Entry, len(d.order))
	for i, name := range d.order {
		list[i] = *d.entries[name]
	}
	return list
}

// Work takes the next step for everything that is open: prints it, or sends it and
// looks what became of it. Its error is the file's or the output's.
func (d *Docket) Work(ctx context.Context) error {
	for _, e := range d.Entries() {
		var err error
		switch {
		case ctx.Err() != nil:
			return nil
		case e.State == Done || e.State == Refused:
		case d.sender != nil:
			err = d.send(ctx, e)
		case e.State == Found:
			err = d.print(e)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (d *Docket) print(e Entry) error {
	e.State = Printed
	if err := d.change(e); err != nil {
		return err
	}
	if d.json {
		line, err := json.Marshal(struct {
			Evidence Entry `json:"evidence"`
		}{e})
		if err != nil {
			return err
		}
		_, err = d.out.Write(append(line, '\n'))
		return err
	}
	_, err := fmt.Fprintf(d.out, "evidence %s: %s\n  send this transaction with any key:\n  to   %s\n  data %s\n", e.Name, e.About, e.To, e.Data)
	return err
}

// send takes the next step towards having an entry heard.
func (d *Docket) send(ctx context.Context, e Entry) error {
	status, err := d.sender.Ensure(ctx, evm.Call("evidence/"+e.Name, e.To, e.Data))
	var node *evm.NodeError
	var revert *evm.RevertError
	switch {
	case err == nil && status.Final(d.depth):
		e.State, e.Tx = Done, &status.Hash
		d.log.Info("the court has heard evidence", "name", e.Name, "tx", status.Hash)
	case err == nil || errors.As(err, &node) || ctx.Err() != nil:
		return nil
	case errors.As(err, &revert) && heardBefore(revert):
		e.State, e.Error = Done, revert.Error()
		d.log.Info("the court has heard this before", "name", e.Name, "why", revert)
	case errors.As(err, &revert) && !tooEarly(revert):
		e.State, e.Error = Refused, revert.Error()
		d.log.Error("the court does not hear evidence", "name", e.Name, "why", revert)
	default:
		d.log.Warn("evidence cannot be sent; will be tried again", "name", e.Name, "err", err)
		return nil
	}
	return d.change(e)
}

// heardBefore tells whether a revert says that somebody was quicker.
func heardBefore(r *evm.RevertError) bool {
	return slices.Contains([]string{"NothingToTake", "AlreadyRestored"}, r.Name)
}

// tooEarly tells whether a revert may be another one later.
func tooEarly(r *evm.RevertError) bool {
	// BadShare(ShareReason.ParentUnknown): the relay will know the parent later.
	parentUnknown := r.Name == "BadShare" && len(r.Data) == 36 && r.Data[35] == byte(share.ParentUnknown)
	return parentUnknown || slices.Contains([]string{"NotPosted", "BondEmpty", "UnknownTag"}, r.Name)
}

// change notes a new state.
func (d *Docket) change(e Entry) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	e.Time = d.now().UTC()
	if err := d.write(&e); err != nil {
		return err
	}
	d.entries[e.Name] = &e
	return nil
}

// Close closes the file.
func (d *Docket) Close() error { return d.file.Close() }
