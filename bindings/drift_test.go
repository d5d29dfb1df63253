package bindings_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/scripts/gen/bindgen"
)

// The Go files are what abigen makes of the JSON files. That the JSON files are
// what forge makes of the sources is checked by scripts/test, which has forge.
func TestBindingsAreCurrent(t *testing.T) {
	for _, contract := range bindgen.Contracts {
		t.Run(contract, func(t *testing.T) {
			raw, err := os.ReadFile(contract + ".json")
			require.NoError(t, err)
			artifact, err := bindgen.Parse(raw)
			require.NoError(t, err)

			encoded, err := artifact.Encode()
			require.NoError(t, err)
			require.Equal(t, string(encoded), string(raw), "not as the generator writes it")

			want, err := bindgen.Bind(contract, artifact)
			require.NoError(t, err)
			got, err := os.ReadFile(bindgen.FileName(contract))
			require.NoError(t, err)
			require.Equal(t, string(want), string(got), "run go run ./scripts/gen")
		})
	}
}

// Every JSON file and every binding here belongs to a contract that is bound.
func TestNoForgottenBindings(t *testing.T) {
	known := map[string]bool{"doc.go": true, "artifacts.go": true}
	for _, contract := range bindgen.Contracts {
		known[contract+".json"], known[bindgen.FileName(contract)] = true, true
	}
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, e := range entries {
		binding := strings.HasSuffix(e.Name(), ".go") && !strings.HasSuffix(e.Name(), "_test.go")
		if binding || strings.HasSuffix(e.Name(), ".json") {
			require.True(t, known[e.Name()], "%s belongs to no contract", e.Name())
		}
	}
}
