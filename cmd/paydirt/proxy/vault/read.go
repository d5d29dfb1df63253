package vault

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// Held is a receipt with the evidence of its share.
type Held struct {
	Receipt  receipt.Signed
	Evidence share.Evidence
}

// Read yields all receipts in a directory whose share is there too, by tag, in the
// order in which they came. It changes nothing, so a proxy may be running in the
// directory; what that is writing at this moment may be left out.
func Read(dir string) iter.Seq2[Held, error] {
	return func(yield func(Held, error) bool) {
		names, err := filepath.Glob(filepath.Join(dir, "tag_*.vault"))
		if err == nil && len(names) == 0 {
			_, err = os.Stat(dir)
		}
		if err != nil {
			yield(Held{}, err)
			return
		}
		for _, name := range names {
			if !readFile(name, yield) {
				return
			}
		}
	}
}

func readFile(name string, yield func(Held, error) bool) (more bool) {
	raw, err := os.ReadFile(name)
	if err == nil && !bytes.HasPrefix(raw, []byte(magic)) {
		err = errors.New("not a vault of receipts")
	}
	if err != nil {
		yield(Held{}, fmt.Errorf("%s: %w", name, err))
		return false
	}
	shares := map[shift.Key]share.Evidence{}
	var receipts []receipt.Signed
	for at := len(magic); at < len(raw); {
		r, size, err := decode(raw[at:])
		if err != nil {
			break // the end of the file, as load has it
		}
		switch r.kind {
		case kindShare:
			shares[shift.KeyOf(r.share.Header.Hash())] = r.share
		case kindReceipt:
			receipts = append(receipts, r.receipt)
		}
		at += size
	}
	for _, s := range receipts {
		e, ok := shares[s.Key]
		if ok && !yield(Held{s, e}, nil) {
			return false
		}
	}
	return true
}
