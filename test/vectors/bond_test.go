package vectors

import (
	"strconv"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bond"
)

type bondVector struct {
	Leaves       string `json:"leaves"`
	ND           string `json:"nd"`
	Samples      string `json:"samples"`
	SharePrice   string `json:"sharePrice"`
	Unsettled    string `json:"unsettled"`
	Count        string `json:"count"` // of the shift that is compensated
	ShiftValue   string `json:"shiftValue"`
	Penalty      string `json:"penalty"`
	Compensation string `json:"compensation"`
	Required     string `json:"required"`
}

// TestBond makes bond.json: what the operator has at stake, for the contract as well.
func TestBond(t *testing.T) {
	var file struct {
		Terms []bondVector `json:"terms"`
	}
	n := func(v uint64) string { return strconv.FormatUint(v, 10) }
	for _, terms := range []bond.Terms{
		{Leaves: 64, ND: 64, Samples: 16, SharePrice: uint256.NewInt(4882813)},
		{Leaves: 4096, ND: 1 << 18, Samples: 32, SharePrice: uint256.NewInt(1193)},
		{Leaves: 8192, ND: 1 << 15, Samples: 24, SharePrice: uint256.NewInt(9537)},
		{Leaves: 1 << 15, ND: 1<<32 - 1, Samples: 31, SharePrice: uint256.NewInt(1)},
	} {
		require.NoError(t, terms.Validate())
		// Nothing; one unit, where all rounds up; a block; more than there ever was.
		for _, unsettled := range []*uint256.Int{
			uint256.NewInt(0), uint256.NewInt(1), uint256.NewInt(3_1250_0000), uint256.NewInt(31*32 + 1),
			new(uint256.Int).Sub(new(uint256.Int).Lsh(uint256.NewInt(1), 100), uint256.NewInt(1)),
		} {
			count := terms.Leaves/8*7 + uint32(len(file.Terms))
			file.Terms = append(file.Terms, bondVector{
				Leaves: n(uint64(terms.Leaves)), ND: n(uint64(terms.ND)), Samples: n(uint64(terms.Samples)),
				SharePrice: terms.SharePrice.Dec(), Unsettled: unsettled.Dec(), Count: n(uint64(count)),
				ShiftValue: terms.ShiftValue().Dec(), Penalty: terms.PenaltyRoundedUp(unsettled).Dec(),
				Compensation: terms.Compensation(count).Dec(), Required: terms.RequiredRoundedUp(unsettled).Dec(),
			})
		}
	}
	golden(t, "bond.json", file)
}
