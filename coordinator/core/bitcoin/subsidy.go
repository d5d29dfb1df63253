package bitcoin

// firstSubsidy is what a block may create before the first halving, in satoshi.
const firstSubsidy = 50_0000_0000

// Subsidy returns the satoshi that a block at a height may create besides its fees:
//
//	50e8 >> (height / halving), 0 from 64 halvings on
//
// halving is Params.Halving; without one, 0, the subsidy stays what it was at first.
func Subsidy(height, halving uint32) uint64 {
	if halving == 0 {
		return firstSubsidy
	}
	return firstSubsidy >> (height / halving) // Go shifts everything out
}
