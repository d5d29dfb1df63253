// Package imports holds the directions in which the module's packages may import
// each other. What miners and auditors run must never need the operator's server,
// and the rules of the pool must never need a disk or a network.
package imports

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "paydirt/"

// server is what only an operator runs.
var server = []string{"coordinator/stratum", "coordinator/ledger", "coordinator/journal", "coordinator/cycle", "coordinator/daemon"}

// A rule says what of this module the packages of a pattern may or must not
// depend on, through other packages as well.
var rules = []struct {
	of   string
	only []string // nil: anything
	not  []string
}{
	{of: "coordinator/core/...", only: []string{"coordinator/core"}},
	{of: "prover", only: []string{"prover", "coordinator/core"}},
	{of: "coordinator/evm", only: []string{"coordinator/evm"}},
	{of: "coordinator/health", only: []string{"coordinator/health"}},
	{of: "coordinator/durable", only: []string{"coordinator/durable"}},
	{of: "coordinator/chain", only: []string{"coordinator/chain", "coordinator/core", "coordinator/evm", "bindings"}},
	{of: "coordinator/pace", only: []string{"coordinator/pace", "coordinator/core"}},
	{of: "coordinator/sharefile", only: []string{"coordinator/sharefile", "coordinator/core"}},
	{of: "coordinator/journal", only: []string{"coordinator/journal", "coordinator/durable", "coordinator/core"}},
	{of: "coordinator/node", only: []string{"coordinator/node", "coordinator/core"}},
	{of: "coordinator/keeper", not: server},
	{of: "cmd/paydirt/mine", only: []string{"cmd/paydirt/mine", "coordinator/core"}},
	{of: "cmd/paydirt/audit", not: append(server, "coordinator/node", "coordinator/keeper", "prover")},
	{of: "cmd/paydirt/claim", not: append(server, "coordinator/node", "coordinator/keeper", "prover")},
	{of: "cmd/paydirt/balance", not: append(server, "coordinator/node", "coordinator/keeper", "prover")},
	{of: "cmd/paydirt/proxy/...", only: []string{"cmd/paydirt/proxy", "cmd/paydirt/cliutil", "coordinator/core", "coordinator/chain", "coordinator/evm", "coordinator/sharefile", "bindings"}},
	{of: "cmd/paydirt/...", not: server},
	{of: "coordinator/stratum", not: []string{"coordinator/ledger", "coordinator/cycle", "coordinator/daemon", "coordinator/chain", "prover"}},
	{of: "coordinator/ledger", not: []string{"coordinator/stratum", "coordinator/cycle", "coordinator/daemon", "coordinator/chain", "prover"}},
}

// under reports whether a package, named without the module, is one of the folders
// or in one.
func under(pkg string, folders []string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return pkg == f || strings.HasPrefix(pkg, f+"/") })
}

// list runs go list at the top of the module.
func list(t *testing.T, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list"}, args...)...)
	cmd.Dir = "../.."
	out, err := cmd.Output()
	require.NoError(t, err, "go list %v", args)
	return strings.Fields(string(out))
}

func violations(t *testing.T, of string, only, not []string) (bad []string) {
	t.Helper()
	for _, dep := range list(t, "-deps", "./"+of) {
		pkg, ours := strings.CutPrefix(dep, module)
		if ours && (only != nil && !under(pkg, only) || under(pkg, not)) {
			bad = append(bad, pkg)
		}
	}
	return bad
}

func TestDirectionOfImports(t *testing.T) {
	for _, r := range rules {
		t.Run(r.of, func(t *testing.T) {
			require.Empty(t, violations(t, r.of, r.only, r.not), "%s must not depend on these", r.of)
		})
	}
	require.NotEmpty(t, violations(t, "cmd/paydirtd", nil, server), "the operator's command needs the server: else this test sees nothing")
}

// The pure core computes. It has no way to a disk, a network, a clock, a log or a
// random number of its own; that its libraries import such things is theirs.
func TestCoreIsPure(t *testing.T) {
	standard := []string{
		"bytes", "cmp", "crypto/ecdsa", "crypto/sha256", "encoding/binary", "encoding/hex", "encoding/json", "errors", "fmt", "iter", "maps", "math", "math/big", "math/bits",
		"slices", "sort", "strconv", "strings",
	}
	libraries := []string{
		"github.com/btcsuite/btcd/chainhash/v2", "github.com/consensys/gnark-crypto/ecc/bn254/fr",
		"github.com/ethereum/go-ethereum/common", "github.com/ethereum/go-ethereum/crypto", "github.com/holiman/uint256",
	}
	for _, line := range list(t, "-f", `{{range .Imports}}{{$.ImportPath}}={{.}} {{end}}`, "./coordinator/core/...") {
		pkg, imported, _ := strings.Cut(line, "=")
		allowed := slices.Contains(standard, imported) || under(imported, libraries) || strings.HasPrefix(imported, module+"coordinator/core/")
		require.True(t, allowed, "%s imports %s", pkg, imported)
	}
}

// Contract bindings are touched by one package, so that a change of the contracts
// has one place to arrive at.
func TestOnlyChainTouchesBindings(t *testing.T) {
	for _, line := range list(t, "-f", `{{range .Imports}}{{$.ImportPath}}={{.}} {{end}}`, "./...") {
		pkg, imported, _ := strings.Cut(line, "=")
		if imported == module+"bindings" {
			require.Equal(t, module+"coordinator/chain", pkg)
		}
	}
}
