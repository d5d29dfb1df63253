package bindgen

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Run builds the contracts with forge and writes bindings/*.json and
// bindings/*.go below the repository's root. With check set it writes nothing and
// returns an error that names every file that differs.
func Run(ctx context.Context, root string, check bool) error {
	build := exec.CommandContext(ctx, filepath.Join(root, "scripts", "foundry", "forge"), "build", "--quiet", "contracts/src", "contracts/test/utils/Judge.sol")
	build.Stdout, build.Stderr = os.Stderr, os.Stderr
	if err := build.Run(); err != nil {
		return fmt.Errorf("forge build: %w", err)
	}
	var stale []error
	for _, contract := range Contracts {
		artifact, err := ReadForge(root, contract)
		if err != nil {
			return err
		}
		encoded, err := artifact.Encode()
		if err != nil {
			return err
		}
		source, err := Bind(contract, artifact)
		if err != nil {
			return fmt.Errorf("%s: %w", contract, err)
		}
		dir := filepath.Join(root, Package)
		for path, want := range map[string][]byte{
			filepath.Join(dir, contract+".json"):   encoded,
			filepath.Join(dir, FileName(contract)): source,
		} {
			if err := put(path, want, check); err != nil {
				stale = append(stale, err)
			}
		}
	}
	for _, harness := range Harnesses {
		artifact, err := ReadForge(root, harness)
		if err != nil {
			return err
		}
		encoded, err := artifact.Encode()
		if err != nil {
			return err
		}
		if err := put(filepath.Join(root, Package, "testdata", harness+".json"), encoded, check); err != nil {
			stale = append(stale, err)
		}
	}
	return errors.Join(stale...)
}

// put writes a file, or with check set compares it.
func put(path string, want []byte, check bool) error {
	if !check {
		return os.WriteFile(path, want, 0o644)
	}
	got, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("%s is stale: run go run ./scripts/gen", path)
	}
	return nil
}
