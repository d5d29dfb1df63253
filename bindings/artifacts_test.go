package bindings_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/bindings"
	"paydirt/scripts/gen/bindgen"
)

// Creation code ends with the deployed code, but for immutables: these have none.
func TestDeployedIsInTheCreationCode(t *testing.T) {
	for contract, creation := range map[string]string{
		"ShiftVerifierM16N64": bindings.ShiftVerifierM16N64MetaData.Bin,
		"SettleVerifierM16":   bindings.SettleVerifierM16MetaData.Bin,
	} {
		deployed := bindings.Deployed(contract)
		require.NotEmpty(t, deployed)
		require.True(t, strings.HasSuffix(creation, hex.EncodeToString(deployed)))
	}
}

// EIP-170: a contract above 24,576 bytes cannot be deployed.
func TestDeployedFits(t *testing.T) {
	for _, contract := range bindgen.Contracts {
		code := bindings.Deployed(contract)
		require.NotEmpty(t, code, contract)
		require.LessOrEqual(t, len(code), 24_576, contract)
	}
}

func TestSourceIsTheHashOfTheFile(t *testing.T) {
	for _, contract := range []string{"ShiftVerifierM16N64", "SettleVerifierM16"} {
		source, err := os.ReadFile(filepath.Join("..", "contracts", "src", "generated", contract+".sol"))
		require.NoError(t, err)
		hash := common.Hash(sha256.Sum256(source))
		require.Equal(t, hex.EncodeToString(hash[:]), bindings.Source(contract))
	}
	require.Empty(t, bindings.Source("Distributor"))
}

// The verifiers of other keys are made of these by replacing the constants: each
// must be there, whole, and no other one's.
func TestConstantsAreInTheCode(t *testing.T) {
	for contract, inputs := range map[string]int{"ShiftVerifierM16N64": 5, "SettleVerifierM16": 13} {
		constants := bindings.Constants(contract)
		require.Len(t, constants, 2+3*4+2*4+2*(1+inputs+1), contract)
		seen := map[[32]byte]bool{}
		for _, c := range constants {
			require.False(t, seen[c])
			seen[c] = true
			require.NotZero(t, c[0], "%s: a constant that is shorter than a word; change the seeds in prover/setup.go", contract)
			require.True(t, bytes.Contains(bindings.Deployed(contract), c[:]), "%s: %x", contract, c)
		}
	}
	require.Nil(t, bindings.Constants("Distributor"))
}

func TestUnknownContract(t *testing.T) {
	require.Nil(t, bindings.Deployed("ShiftVerifierM32N64"))
	require.Empty(t, bindings.Source("ShiftVerifierM32N64"))
}
