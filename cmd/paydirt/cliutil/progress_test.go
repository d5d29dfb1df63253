package cliutil

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestProgressWithoutTerminalSaysWhatTakesLong(t *testing.T) {
	var out strings.Builder
	progress := progressLines(&out)
	progress("short", 0, 2)
	progress("done", 2, 2)
	for _, done := range []int{0, 1, 40} {
		progress("shift keys", done, 100)
	}
	progress("settle keys", 60, 90)
	progress("done", 90, 90)
	progress("shift keys", 0, 61)
	require.Equal(t, "shift keys: about 1m40s left\nsettle keys: about 30s left\nshift keys: about 1m1s left\n", out.String())
}
