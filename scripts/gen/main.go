// Gen writes every generated file that is committed, from the repository's root:
//
//	go run ./scripts/gen             writes contracts/src/generated and bindings
//	go run ./scripts/gen -bindings   writes bindings only, which needs no keys
//	go run ./scripts/gen -check      writes nothing, fails when bindings are stale
//
// All need forge, see scripts/foundry. Go tests compare all else that is generated:
// contracts/src/generated in prover, bindings/*.go in bindings.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/core/shift"
	"paydirt/prover"
	"paydirt/scripts/gen/bindgen"
)

func main() {
	check := flag.Bool("check", false, "compare the bindings with a fresh build, write nothing")
	bindings := flag.Bool("bindings", false, "write the bindings only")
	flag.Parse()
	if err := run(context.Background(), *check, *bindings); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, check, bindings bool) error {
	if _, err := os.Stat("go.mod"); err != nil {
		return fmt.Errorf("run me in the repository's root: %w", err)
	}
	if !check && !bindings {
		if err := writeSolidity(filepath.Join("contracts", "src", "generated")); err != nil {
			return err
		}
	}
	return bindgen.Run(ctx, ".", check)
}

// writeSolidity writes Poseidon2 and the verifiers of the development keys.
func writeSolidity(dir string) error {
	keys, err := prover.DefaultDir(shift.Dev)
	if err != nil {
		return err
	}
	p, err := prover.OpenDevelopment(shift.Dev, keys, cliutil.Progress())
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
