// Package provertest gives tests the development keys.
package provertest

import (
	"os"
	"strings"
	"testing"

	"paydirt/coordinator/core/shift"
	"paydirt/prover"
)

// Dir returns the directory of the development keys of the smallest tier that
// pools run on. They are made on first use, in about ten seconds, and then kept in
// the user's cache like compiled packages are.
func Dir(t testing.TB) string {
	t.Helper()
	dir, err := prover.DefaultDir(shift.Dev)
	if err == nil {
		_, err = prover.OpenDevelopment(shift.Dev, dir, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// Open returns a prover with the keys in Dir.
func Open(t testing.TB) *prover.Prover {
	t.Helper()
	p, err := prover.Open(Dir(t))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// OpenTier returns a prover with the development keys of a tier with a name, such as
// 1k. They are made on first use, in minutes, and then kept as those in Dir;
// PAYDIRT_KEYS_1K names another directory with keys of that tier.
func OpenTier(t testing.TB, name string) *prover.Prover {
	t.Helper()
	if dir := os.Getenv("PAYDIRT_KEYS_" + strings.ToUpper(name)); dir != "" {
		p, err := prover.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	tier, err := shift.TierOf(name)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := prover.DefaultDir(tier)
	if err != nil {
		t.Fatal(err)
	}
	said := ""
	p, err := prover.OpenDevelopment(tier, dir, func(stage string, done, total int) {
		if stage != said {
			t.Logf("%s: %d of about %d s", stage, done, total)
		}
		said = stage
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}
