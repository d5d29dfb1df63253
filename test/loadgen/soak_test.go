package main

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The test is its own server, as the program is.
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == "serve" {
		if err := serve(os.Args[2], os.Stdin, os.Stdout); err != nil {
			panic(err)
		}
		return
	}
	os.Exit(m.Run())
}

// A short mixed load leaves nothing behind. `scripts/bench-stratum --soak 10m` is
// the long one.
func TestSoak(t *testing.T) {
	figures, err := soak(4 * time.Second)
	for _, f := range figures {
		t.Logf("%+v", f)
	}
	require.NoError(t, err)
}
