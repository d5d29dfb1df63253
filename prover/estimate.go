package prover

import (
	"time"

	"paydirt/coordinator/core/shift"
	"paydirt/prover/progress"
)

// What a setup and a proof take for each constraint, in tenths of a scalar multiplication
// of progress.Pace. Measured by scripts/bench-prover, which prints estimates beside what
// they were for.
const (
	setupWork   = 60
	provingWork = 6
)

// duration returns how long work for so many constraints takes at a pace.
func duration(work, constraints int, pace time.Duration) time.Duration {
	return time.Duration(work*constraints) * pace / 10
}

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
		estimates[i] = duration(setupWork, constraints, pace)
	}
	return estimates
}

// leastProof is what a proof takes however small its circuit is: reading circuit and key
// and the parts that use one core.
const leastProof = 250 * time.Millisecond

// EstimateProofs estimates how long a proof of each of a tier's circuits takes, shift
// first, on this machine. No keys are needed. The better of two measurements counts:
// what else the machine does at this moment says little about the life of a pool.
func EstimateProofs(t shift.Tier) (estimates [2]time.Duration) {
	pace := min(progress.Pace(), progress.Pace())
	for i, constraints := range roughConstraints(t) {
		estimates[i] = leastProof + duration(provingWork, constraints, pace)
	}
	return estimates
}

// estimate returns how long the next proof will take: what the last one took, or what
// follows from the pace of this machine.
func (k *provingKeys) estimate() time.Duration {
	if k.took > 0 {
		return k.took
	}
	return duration(provingWork, k.part.Constraints, progress.Pace())
}
