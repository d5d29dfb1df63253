package daemon

import (
	"bytes"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/job"
)

// transactions has successive templates share memory. The server keeps all
// jobs of the newest block, of up to 2 MB of transactions each, and one template
// differs from the one before it in few.
type transactions map[chainhash.Hash][]byte

// share returns the template with every transaction that the one before it had
// in the same memory. The template given is left alone: its maker may be using it.
func (known *transactions) share(t *job.Template) *job.Template {
	if len(t.TxIDs) != len(t.RawTxs) {
		return t // no job will be made of it
	}
	shared, next := *t, make(transactions, len(t.TxIDs))
	shared.RawTxs = make([][]byte, len(t.RawTxs))
	for i, raw := range t.RawTxs {
		id := t.TxIDs[i]
		if old := (*known)[id]; bytes.Equal(old, raw) { // one id may stand for other witnesses
			raw = old
		}
		shared.RawTxs[i], next[id] = raw, raw
	}
	*known = next
	return &shared
}
