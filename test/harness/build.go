package harness

import (
	"context"
	"fmt"
	"os/exec"
)

// Build builds paydirtd and paydirt into a directory. The working directory
// must be inside this module.
func Build(ctx context.Context, dir string) error {
	cmd := exec.CommandContext(ctx, "go", "build", "-o", dir+"/", "paydirt/cmd/paydirtd", "paydirt/cmd/paydirt")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w\n%s", err, out)
	}
	return nil
}
