package stratum

import (
	"math"
	"strconv"

	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
)

// hashesPerDifficulty is how many hashes a share of difficulty 1 takes on
// average: 2^256 / (0xFFFF·2^208).
const hashesPerDifficulty = (1 << 48) / float64(0xffff)

// epoch is one difficulty of a connection, from when it was set to the next.
type epoch struct {
	number     uint8
	difficulty float64      // as told to the miner
	target     *uint256.Int // the hashes that meet it; rounded to the easier side
}

// newEpoch numbers a difficulty, which must be positive and finite.
func newEpoch(number uint8, difficulty float64) (epoch, error) {
	target, err := bitcoin.TargetFromDifficulty(difficulty)
	return epoch{number: number, difficulty: difficulty, target: target}, err
}

// roundDown makes a difficulty that miners understand: firmware that keeps
// difficulties as integers must not be told a fraction above 1.
func roundDown(d float64) float64 {
	if d >= 1 {
		return math.Floor(d)
	}
	return d
}

// appendDifficulty writes a difficulty without exponent, which some firmware
// cannot read. Reading it again gives the same float64.
func appendDifficulty(b []byte, d float64) []byte {
	return strconv.AppendFloat(b, d, 'f', -1, 64)
}
