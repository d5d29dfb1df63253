package daemon

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/node"
)

// foundBlock is a block that a miner of the pool has found. Value is that of the
// coinbase, in satoshi. Outcome is what the nodes said when it was handed in; what
// the chain made of it later is asked for when somebody wants to know.
type foundBlock struct {
	Hash    chainhash.Hash `json:"hash"` // as people write it
	Height  uint32         `json:"height"`
	Time    time.Time      `json:"time"` // when it was found, by this daemon's clock
	Tag     int64          `json:"tag"`
	Payee   string         `json:"payee"`
	Value   uint64         `json:"value_sat"`
	Outcome string         `json:"outcome"`

	// Not in the API:
	proof  *coinbaseProof // nil in records of versions that did not store it
	reason string         // what the nodes said that rejected it
}

// blockProof is what a reward's delivery needs of a found block, so that no Bitcoin
// node has to be asked for the block: a pruned node has lost it after a while.
type blockProof struct {
	Hash   chainhash.Hash
	Height uint32
	Tag    int64 // of the state whose receiver the block pays
	coinbaseProof
}

// coinbaseProof leads from a coinbase to the block that it is in. Branch begins at the
// leaf level: coinbase and branch hash to the header's merkle root.
type coinbaseProof struct {
	Header   bitcoin.Header
	Coinbase []byte // legacy serialisation, without witness
	Branch   []chainhash.Hash
}

// fits reports whether the proof is that of a block.
func (p *coinbaseProof) fits(block chainhash.Hash) bool {
	return p.Header.Hash() == block && bitcoin.RootFromBranch(chainhash.DoubleHashH(p.Coinbase), p.Branch) == p.Header.MerkleRoot()
}

// blockBook remembers found blocks in a file: one JSON object a line, only ever
// appended to, synced.
//
//	{"hash":"000000…","height":840000,"time":"2024-04-20T00:09:27Z","tag":7,
//	 "payee":"0x…","value_sat":3762000000,"outcome":"accepted",
//	 "reason":"","header":"00e0ff2f…","coinbase":"01000000…","branch":["5f1a…",…]}
//
// The outcome is that of a node.Outcome, but for duplicate: such a block was accepted.
// reason is there when it is rejected. header and coinbase are the bytes in hex; hashes
// are as people write them, byte by byte from the end. Lines of older versions end with
// the outcome. A line on a block
// that an earlier line is on takes its place: the outcome has become known.
//
// A line that was cut off by a crash is dropped when the file is opened, and one that
// cannot be read is passed over: the pool goes on without a line of its history. So it
// does without a proof that does not fit its block.
type blockBook struct {
	mu   sync.Mutex
	file *os.File
	size int64                  // of the whole lines in it
	all  []foundBlock           // number n is all[n-1]
	at   map[chainhash.Hash]int // index in all
}

// bookLine is one line of the file.
type bookLine struct {
	foundBlock
	Reason   string           `json:"reason,omitempty"`
	Header   string           `json:"header,omitempty"`
	Coinbase string           `json:"coinbase,omitempty"`
	Branch   []chainhash.Hash `json:"branch,omitempty"`
}

func lineOf(f foundBlock) bookLine {
	l := bookLine{foundBlock: f, Reason: f.reason}
	if f.proof != nil {
		l.Header, l.Coinbase, l.Branch = hex.EncodeToString(f.proof.Header[:]), hex.EncodeToString(f.proof.Coinbase), f.proof.Branch
	}
	return l
}

// block returns the line's block. With an error it is without a proof.
func (l bookLine) block() (foundBlock, error) {
	f := l.foundBlock
	f.reason = l.Reason
	if f.Outcome == node.Duplicate.String() { // of an older version
		f.Outcome = node.Accepted.String()
	}
	if l.Header == "" {
		return f, nil
	}
	raw, err := hex.DecodeString(l.Header)
	if err != nil {
		return f, fmt.Errorf("header: %w", err)
	}
	p := &coinbaseProof{Branch: l.Branch}
	if p.Header, err = bitcoin.ParseHeader(raw); err != nil {
		return f, err
	}
	if p.Coinbase, err = hex.DecodeString(l.Coinbase); err != nil {
		return f, fmt.Errorf("coinbase: %w", err)
	}
	if !p.fits(f.Hash) {
		return f, errors.New("header, coinbase and branch do not fit the block's hash")
	}
	f.proof = p
	return f, nil
}

func openBlockBook(path string, log *slog.Logger) (*blockBook, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	b := &blockBook{file: file, at: make(map[chainhash.Hash]int)}
	if err := b.load(log); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return b, nil
}

func (b *blockBook) load(log *slog.Logger) error {
	raw, err := io.ReadAll(b.file)
	if err != nil {
		return err
	}
	for {
		line, rest, whole := bytes.Cut(raw, []byte{'\n'})
		if !whole {
			return b.file.Truncate(b.size)
		}
		b.size += int64(len(line)) + 1
		raw = rest
		var l bookLine
		if err := json.Unmarshal(line, &l); err != nil {
			log.Error("a found block's record cannot be read", "file", b.file.Name(), "line", string(line), "err", err)
			continue
		}
		f, err := l.block()
		if err != nil {
			log.Error("the proof of a found block's reward cannot be read: the Bitcoin node will be asked for the block", "file", b.file.Name(), "block", f.Hash, "err", err)
		}
		b.put(f)
	}
}

// put takes a block in, in the place of an earlier record of it.
func (b *blockBook) put(f foundBlock) {
	if i, ok := b.at[f.Hash]; ok {
		b.all[i] = f
		return
	}
	b.at[f.Hash] = len(b.all)
	b.all = append(b.all, f)
}

// add remembers a block, or what became of one, also when it could not be written.
func (b *blockBook) add(f foundBlock) error {
	line, err := json.Marshal(lineOf(f))
	if err != nil {
		return err
	}
	line = append(line, '\n')
	b.mu.Lock()
	defer b.mu.Unlock()
	b.put(f)
	if _, err := b.file.WriteAt(line, b.size); err != nil { // the next one goes over it
		return err
	}
	b.size += int64(len(line))
	return b.file.Sync()
}

func (b *blockBook) count() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.all)
}

// number returns block n, from 1 on.
func (b *blockBook) number(n uint64) foundBlock {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.all[n-1]
}

// outcome returns the outcome that a block has been noted with; false when none was.
func (b *blockBook) outcome(hash chainhash.Hash) (string, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	i, ok := b.at[hash]
	if !ok {
		return "", false
	}
	return b.all[i].Outcome, true
}

// health is what the noted blocks say about the pool's health.
func (b *blockBook) health() (h blockHealth) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if n := len(b.all); n > 0 {
		h.Newest, h.Reason = b.all[n-1], b.all[n-1].reason
	}
	for _, f := range slices.Backward(b.all) {
		if f.Outcome != node.Rejected.String() {
			break
		}
		h.Rejected, h.RejectedSince = h.Rejected+1, f.Time
	}
	return h
}

// proofs lists what is known of the found blocks' coinbases, in the order in which the
// blocks were found, whatever became of them. The caller must not change the bytes.
func (b *blockBook) proofs() []blockProof {
	b.mu.Lock()
	defer b.mu.Unlock()
	var all []blockProof
	for _, f := range b.all {
		if f.proof != nil {
			all = append(all, blockProof{f.Hash, f.Height, f.Tag, *f.proof})
		}
	}
	return all
}

func (b *blockBook) close() error { return b.file.Close() }
