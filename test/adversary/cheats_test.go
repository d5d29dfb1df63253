package adversary

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"sync/atomic"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

// fakesPerShare is how many shares the operator invents for each real one: of the
// samples over a shift with so many fakes, one at least hits a fake but for one time
// in 10¹⁶.
const fakesPerShare = 9

// invents adds shares for the operator's own payee that nobody worked for.
func invents() cheat {
	return cheat{shares: func(s share.LedgerShare) []share.LedgerShare {
		return append([]share.LedgerShare{s}, invented(s, sybil, fakesPerShare)...)
	}}
}

// duplicates adds each share again, under other keys: one key twice has no proof.
func duplicates() cheat {
	return cheat{shares: func(s share.LedgerShare) []share.LedgerShare {
		return append([]share.LedgerShare{s}, invented(s, s.Payee, fakesPerShare)...)
	}}
}

// moves credits each share, with its own key, to the operator's payee.
func moves() cheat {
	return cheat{shares: func(s share.LedgerShare) []share.LedgerShare { return []share.LedgerShare{paidTo(s, sybil)} }}
}

// remake gives miners jobs on a changed template, or with another script.
func remake(change func(t *job.Template, script *[]byte)) cheat {
	return cheat{job: func(j *job.Job) *job.Job {
		template, script := j.Template, j.PayoutScript
		change(&template, &script)
		made, err := job.New(j.ID, &template, j.Tag, script, j.ND, "")
		if err != nil {
			panic(err)
		}
		return made
	}}
}

// paysItself has blocks pay a script of the operator's own.
func paysItself() cheat {
	return remake(func(_ *job.Template, script *[]byte) {
		own := sha256.Sum256([]byte("the operator's"))
		*script = append([]byte{0x00, 0x20}, own[:]...) // P2WSH
	})
}

// eases gives miners a network target of twice what it should be, and so an easier
// ledger target.
func eases() cheat {
	return remake(func(t *job.Template, _ *[]byte) { t.Bits = 0x1e06ef5c })
}

// buildsOn has miners build on a given header: one that is older than the tag, or
// one that there is not.
func buildsOn(parent chainhash.Hash, height uint32) cheat {
	return remake(func(t *job.Template, _ *[]byte) { t.Prev, t.Height = parent, height+1 })
}

// lastNonce makes invented shares differ.
var lastNonce atomic.Uint32

// invented returns n shares like s for a payee, that nobody worked for.
func invented(s share.LedgerShare, payee bitcoin.Payee, n int) (all []share.LedgerShare) {
	for range n {
		fake := paidTo(s, payee)
		binary.LittleEndian.PutUint32(fake.Evidence.Header[76:], lastNonce.Add(1))
		fake.Hash = fake.Evidence.Header.Hash()
		all = append(all, fake)
	}
	return all
}

// paidTo returns the share with another payee in its coinbase, and the header as it
// was: the merkle root is not that of the coinbase any more.
func paidTo(s share.LedgerShare, payee bitcoin.Payee) share.LedgerShare {
	coinbase := bytes.Clone(s.Evidence.Coinbase)
	copy(coinbase[bytes.Index(coinbase, s.Payee[:]):], payee[:])
	s.Payee, s.Evidence.Coinbase = payee, coinbase
	return s
}
