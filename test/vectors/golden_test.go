package vectors

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files instead of comparing")

// golden compares v, as indented JSON, with the committed file of that name.
func golden(t *testing.T, name string, v any) {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(v))
	if *update {
		require.NoError(t, os.WriteFile(name, b.Bytes(), 0o644))
		return
	}
	committed, err := os.ReadFile(name)
	require.NoError(t, err)
	require.True(t, bytes.Equal(committed, b.Bytes()),
		"%s differs from what the code makes; see `go test ./test/vectors -update` and git diff", name)
}
