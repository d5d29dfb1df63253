package ceremony

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/prover/ceremony"
)

func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	return runContext(t.Context(), args...)
}

func runContext(ctx context.Context, args ...string) (string, error) {
	var out bytes.Buffer
	app := &cli.App{
		Name: "paydirt", Commands: []*cli.Command{Command()}, Writer: &out, ErrWriter: io.Discard,
		ExitErrHandler: func(*cli.Context, error) {},
	}
	err := app.RunContext(ctx, append([]string{"paydirt", "ceremony"}, args...))
	return out.String(), err
}

func exitCode(err error) int {
	var exit cli.ExitCoder
	if errors.As(err, &exit) {
		return exit.ExitCode()
	}
	return -1
}

// The whole way through the library is in its own tests: it takes a while.
func TestPhase1FromTheCommandLine(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ceremony")
	_, err := run(t, "init", "--dir", dir)
	require.ErrorContains(t, err, "beacon")
	out, err := run(t, "init", "--dir", dir, "--phase1-beacon", "block 1000", "--phase2-beacon", "block 2000")
	require.NoError(t, err)
	require.Contains(t, out, "2^13")
	_, err = run(t, "init", "--dir", dir, "--phase1-beacon", "block 1", "--phase2-beacon", "block 2")
	require.ErrorIs(t, err, os.ErrExist, "a ceremony is not begun twice")

	out, err = run(t, "contribute", "--dir", dir, "--name", "Ann", "--json")
	require.NoError(t, err)
	var made ceremony.Contribution
	require.NoError(t, json.Unmarshal([]byte(out), &made))
	require.Equal(t, "phase1-0001", made.File)

	// Ben has what Ann handed back, and not what was before it.
	ben := t.TempDir()
	_, err = run(t, "contribute", "--dir", ben)
	require.ErrorContains(t, err, "ceremony.json: missing")
	hand := func(file string) {
		raw, err := os.ReadFile(filepath.Join(dir, file))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(ben, file), raw, 0o600))
	}
	hand("ceremony.json")
	_, err = run(t, "contribute", "--dir", ben)
	require.ErrorContains(t, err, "neither this one nor the newest contribution")
	hand("phase1-0001")
	out, err = run(t, "contribute", "--dir", ben, "--name", "Ben")
	require.NoError(t, err)
	require.Contains(t, out, "made from phase1-0001  "+made.SHA256+"  Ann\nphase1-0002\nSHA-256 ")

	out, err = run(t, "verify", "--last", "--dir", dir)
	require.NoError(t, err)
	require.Contains(t, out, made.SHA256+"  Ann")
	out, err = run(t, "verify", "--dir", dir, "--json")
	require.NoError(t, err)
	var report ceremony.Report
	require.NoError(t, json.Unmarshal([]byte(out), &report))
	require.Equal(t, 1, report.Phase)
	require.Equal(t, made, report.Contributions[1])

	_, err = run(t, "seal", "--dir", dir, "--beacon", "zz")
	require.ErrorContains(t, err, "--beacon")
	_, err = run(t, "seal", "--dir", dir, "--beacon", "0011")
	require.ErrorContains(t, err, "16 to 64")
	_, err = run(t, "verify", "--dir", t.TempDir())
	var refused *ceremony.Error
	require.ErrorAs(t, err, &refused)
	require.Equal(t, ceremony.Missing, refused.Reason)
}

// The arithmetic of a large ceremony takes hours and does not look at the context.
func TestInterrupted(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ceremony")
	_, err := run(t, "init", "--dir", dir, "--phase1-beacon", "block 1000", "--phase2-beacon", "block 2000")
	require.NoError(t, err)
	ctx, interrupt := context.WithCancel(t.Context())
	interrupt()
	_, err = runContext(ctx, "verify", "--dir", dir)
	require.ErrorContains(t, err, "interrupted")
}

func TestInitRefusesAPtauThatIsTooSmall(t *testing.T) {
	_, err := run(t, "init", "--dir", filepath.Join(t.TempDir(), "c"), "--phase1-beacon", "a", "--phase2-beacon", "b",
		"--ptau", "../../../prover/ceremony/testdata/snarkjs-power4.ptau")
	var refused *ceremony.Error
	require.ErrorAs(t, err, &refused)
	require.Equal(t, ceremony.Malformed, refused.Reason)
	require.ErrorContains(t, err, "up to 16 constraints, 8192 are needed")
}
