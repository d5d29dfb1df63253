package proving

import (
	"log/slog"

	"paydirt/prover/progress"
)

// Log writes a line when a proof begins, with how many seconds it is estimated to take.
func Log(log *slog.Logger) progress.Func {
	proof := ""
	return func(stage string, done, total int) {
		if stage != proof && done < total {
			log.Info("proving", "what", stage, "about_s", total)
		}
		proof = stage
	}
}
