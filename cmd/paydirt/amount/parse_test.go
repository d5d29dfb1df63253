package amount

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]uint64{"1.5": 150_000_000, "0": 0, "0.00000001": 1, ".5": 50_000_000, "7.": 700_000_000, "007": 700_000_000} {
		v, err := Parse(text, 8)
		require.NoError(t, err, text)
		require.Equal(t, want, v.Uint64(), text)
	}
	for _, text := range []string{"", ".", "-1", "+1", "1e8", "1,5", "1.2.3", "0.000000001", " 1", "0x1", strings.Repeat("9", 80)} {
		_, err := Parse(text, 8)
		require.Error(t, err, text)
	}
	v, err := Parse("5", 0)
	require.NoError(t, err)
	require.EqualValues(t, 5, v.Uint64())
	_, err = Parse("5.0", 0)
	require.Error(t, err)
}

// What Format writes, Parse reads.
func FuzzParse(f *testing.F) {
	f.Add("1.50000001", uint8(8))
	f.Fuzz(func(t *testing.T, text string, decimals uint8) {
		v, err := Parse(text, decimals%30)
		if err != nil {
			return
		}
		again, err := Parse(Format(v, decimals%30), decimals%30)
		require.NoError(t, err)
		require.Equal(t, v, again)
	})
}
