package prover

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark/frontend"
)

// rule is one named family of constraints. The statement of a circuit is the
// conjunction of its rules and nothing else, so its table of rules is what to
// read first, and a test can leave one out to show which forgery it alone stops.
type rule[C any] struct {
	name   string
	assert func(C, frontend.API) error
}

// assertAll asserts every rule but the one named without, which is empty outside
// of tests.
func assertAll[C any](c C, api frontend.API, rules []rule[C], without string) error {
	if without != "" && !slices.ContainsFunc(rules, func(r rule[C]) bool { return r.name == without }) {
		return fmt.Errorf("prover: no rule %q to leave out", without)
	}
	for _, r := range rules {
		if r.name == without {
			continue
		}
		if err := r.assert(c, api); err != nil {
			return fmt.Errorf("prover: rule %s: %w", r.name, err)
		}
	}
	return nil
}
