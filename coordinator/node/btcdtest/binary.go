package btcdtest

import (
	"context"
	"fmt"
	"os/exec"
	"strings"
)

// Binary builds btcd, unless the build cache has it, and returns its path. The
// working directory must be inside this module.
func Binary(ctx context.Context) (string, error) {
	cmd := exec.CommandContext(ctx, "go", "tool", "-n", "github.com/btcsuite/btcd")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("build btcd: %w: %s", err, strings.TrimSpace(stderr.String()))
	}
	return strings.TrimSpace(string(out)), nil
}
