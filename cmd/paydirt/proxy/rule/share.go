package rule

import (
	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/cmd/paydirt/proxy/wire"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// Evidence puts together what a miner found for a job, as the pool does: rolled
// version bits are added to the job's version.
func Evidence(j wire.Job, extranonce1 []byte, s share.Submission) share.Evidence {
	coinbase := Coinbase(j, extranonce1, s.Extranonce2)
	root := bitcoin.RootFromBranch(chainhash.DoubleHashH(coinbase), j.Branch)
	return share.Evidence{
		Header:   bitcoin.NewHeader(j.Version|s.VersionBits, j.Prev, root, s.Time, j.Bits, s.Nonce),
		Coinbase: coinbase,
		Branch:   j.Branch,
	}
}
