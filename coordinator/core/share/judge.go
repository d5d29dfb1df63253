package share

import (
	"slices"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// MaxTimeAhead is how far, in seconds, a header time may run ahead of the clock.
// Nodes allow 7200; the rest is for clocks that differ.
const MaxTimeAhead = 7000

// Judged is what a submission turned out to be.
type Judged struct {
	Header   bitcoin.Header
	Hash     chainhash.Hash
	Coinbase []byte // legacy serialisation; nil unless Ledger
	Work     bool   // the hash meets the connection's target, or the ledger target
	Ledger   bool   // the hash meets the ledger target
	Block    bool   // the hash meets the network target, and so the ledger target
}

// Judge puts the header of a submission together, decides by its hash, and only then
// looks whether a rule refuses it; the package documentation lists the steps. target
// is the connection's target at the time of the job, now the clock in Unix seconds. A
// ledger share or block is never refused for its difficulty. The result is complete
// with a Reject too: a block goes to the network whatever the pool thinks of it.
func Judge(j *job.Job, p bitcoin.Payee, en1 [bitcoin.Extranonce1Size]byte, sub Submission, target *uint256.Int, now uint32) (Judged, *Reject) {
	// Most shares are only counted, so the coinbase stays on the stack and is
	// copied only when it is evidence.
	var buffer [bitcoin.MaxCoinbaseSize]byte
	coinbase := j.AppendCoinbase(buffer[:0], p, en1, sub.Extranonce2)

	var d Judged
	d.Header = j.Header(coinbase, j.Template.Version|sub.VersionBits, sub.Time, sub.Nonce)
	d.Hash = d.Header.Hash()
	d.Ledger = bitcoin.Meets(d.Hash, j.LedgerTarget)
	d.Block = bitcoin.Meets(d.Hash, j.NetworkTarget)
	d.Work = d.Ledger || bitcoin.Meets(d.Hash, target)
	if d.Ledger {
		d.Coinbase = slices.Clone(coinbase)
	}
	if r := CheckVersionBits(sub.VersionBits); r != nil {
		return d, r
	}
	if r := CheckTime(sub.Time, j.Template.MinTime, now); r != nil {
		return d, r
	}
	if !d.Work {
		return d, &Reject{Reason: LowDifficulty}
	}
	return d, nil
}

// CheckVersionBits refuses bits outside job.VersionMask. Bits inside it are taken
// whether or not mining.configure agreed on them: they are as much work, and
// consensus gives them no meaning (BIP 320).
func CheckVersionBits(bits uint32) *Reject {
	if outside := bits &^ job.VersionMask; outside != 0 {
		return reject(VersionBits, "%08x is outside the mask %08x", outside, uint32(job.VersionMask))
	}
	return nil
}

// CheckTime refuses a header time before minTime or more than MaxTimeAhead after
// now, all in Unix seconds.
func CheckTime(ntime, minTime, now uint32) *Reject {
	if ntime < minTime {
		return reject(TimeTooOld, "ntime is %d s before the earliest", minTime-ntime)
	}
	if uint64(ntime) > uint64(now)+MaxTimeAhead {
		return reject(TimeTooNew, "ntime is %d s ahead", ntime-now)
	}
	return nil
}
