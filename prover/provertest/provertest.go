// Package provertest gives tests the development keys.
package provertest

import (
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
