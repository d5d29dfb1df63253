package stratum

import (
	"context"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
)

// Ledger credits ledger shares.
type Ledger interface {
	// Append stores a ledger share. It returns without error only after the share
	// is synced to disk, and then the operator's receipt for it; nil when this
	// pool gives none. A *share.Reject refuses it by a rule: stale, duplicate,
	// ledger-full, registry-full. Any other error is a failure of the system, and
	// not the miner's fault.
	Append(ctx context.Context, s share.LedgerShare) (*receipt.Signed, error)
}

// Admission decides who may mine.
type Admission interface {
	// Admit returns nil, or a *share.Reject that refuses mining.authorize. Any
	// other error is a failure of the system.
	Admit(p bitcoin.Payee) error
}

// Blocks takes found blocks.
type Blocks interface {
	// SubmitBlock brings a block to the network. It must not block.
	SubmitBlock(j *job.Job, h bitcoin.Header, coinbase []byte)
}
