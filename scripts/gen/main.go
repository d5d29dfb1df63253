// Gen writes every generated file that is committed, from the repository's root:
//
//	go run ./scripts/gen
//
// Tests compare the committed files with what this makes.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"paydirt/coordinator/core/shift"
	"paydirt/prover"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	if _, err := os.Stat("go.mod"); err != nil {
		return fmt.Errorf("run me in the repository's root: %w", err)
	}
	if err := writeSolidity(filepath.Join("contracts", "src", "generated")); err != nil {
		return err
	}
	return nil
}

// writeSolidity writes Poseidon2 and the verifiers of the development keys.
func writeSolidity(dir string) error {
	keys, err := prover.DefaultDir(shift.Dev)
	if err != nil {
		return err
	}
	p, err := prover.OpenDevelopment(shift.Dev, keys, func(stage string, done, total int) {
		fmt.Printf("%d/%d %s\n", done, total, stage)
	})
	if err != nil {
		return err
	}
	files := p.Sources()
	if files[prover.Poseidon2File], err = prover.Poseidon2Source(); err != nil {
		return err
	}
	for name, source := range files {
		if err := os.WriteFile(filepath.Join(dir, name), source, 0o644); err != nil {
			return err
		}
	}
	return nil
}
