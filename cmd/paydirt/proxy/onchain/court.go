package onchain

import (
	"github.com/ethereum/go-ethereum/common"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
)

// Court is the address of a pool's court.
type Court common.Address

var _ evidence.Court = Court{}

// Call implements evidence.Court.
func (c Court) Call(p evidence.Piece) (common.Address, []byte) {
	first := p.Receipts[0]
	var data []byte
	switch p.Kind {
	case evidence.Twice:
		data = chain.PackReportTwice(first, p.Receipts[1])
	case evidence.Overfull:
		data = chain.PackReportOverfull(first)
	case evidence.Omission:
		data = chain.PackReportOmission(first, shift.EncodeCounts(p.Posted.Counts), p.Posted.RegistryHash())
	case evidence.Restore:
		data = chain.PackRestore(first, p.Share, p.Gap)
	}
	return common.Address(c), data
}
