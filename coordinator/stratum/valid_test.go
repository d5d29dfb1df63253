package stratum

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestValid(t *testing.T) {
	for _, text := range []string{
		`{}`, ` [ ] `, `null`, `true`, `false`, `0`, `-0`, `-1.50e+10`, `1E5`, `""`, `"\u00fF\/\"\\"`, "\"\xff\"", `{"a":[1,{"b":"c"}],"a":null}`,
		"", " ", `{`, `[`, `"`, `"\`, `"\u12"`, `"\x"`, "\"\n\"", `01`, `-`, `1.`, `.5`, `1e`, `1e+`, `+1`, `nul`, `nulll`, `{"a"}`, `{"a":}`,
		`{"a":1,}`, `[1,]`, `[,1]`, `[1 2]`, `{a:1}`, `{1:1}`, `[1}`, `{"a":1]`, `1 2`, `{} x`, "\u00a0{}", `{"a" 1}`, `{"a":1 "b":2}`, "\x00", `NaN`,
	} {
		require.Equal(t, json.Valid([]byte(text)), valid([]byte(text)), text)
	}
	nested := func(depth int) []byte { return []byte(strings.Repeat("[", depth) + strings.Repeat("]", depth)) }
	require.True(t, valid(nested(maxDepth)))
	require.False(t, valid(nested(maxDepth+1)))
}

// valid agrees with encoding/json, but for what is nested too deep.
func FuzzValid(f *testing.F) {
	for _, seed := range requestSeeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		if strings.Count(string(line), "[")+strings.Count(string(line), "{") > maxDepth {
			require.False(t, valid(line) && !json.Valid(line), "%q", line)
			return
		}
		require.Equal(t, json.Valid(line), valid(line), "%q", line)
	})
}
