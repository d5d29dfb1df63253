package prover

import (
	"time"

	"paydirt/coordinator/core/shift"
	"paydirt/prover/progress"
)

// What a setup and a proof take for each constraint, in scalar multiplications of
// progress.Pace.
const (
	setupWork   = 16
	provingWork = 1
)

// roughConstraints estimates the constraints of a tier's circuits, shift first, without
// compiling them: right within a tenth from 64 leaves and miners on.
func roughConstraints(t shift.Tier) [2]int {
	return [2]int{104*t.Leaves + 12*t.Miners, 325*t.Miners + 1000}
}

// EstimateSetup estimates how long the setup of a tier's circuits takes, shift first,
// on this machine at the moment.
func EstimateSetup(t shift.Tier) (estimates [2]time.Duration) {
	pace := progress.Pace()
	for i, constraints := range roughConstraints(t) {
		estimates[i] = time.Duration(setupWork*constraints) * pace
	}
	return estimates
}

// estimate returns how long the next proof will take: what the last one took, or what
// follows from the pace of this machine.
func (k *provingKeys) estimate() time.Duration {
	if k.took > 0 {
		return k.took
	}
	return provingWork * time.Duration(k.part.Constraints) * progress.Pace()
}
