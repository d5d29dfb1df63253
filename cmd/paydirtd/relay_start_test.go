package main

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// A relay never begins nearer than 100 blocks to the tip, but at the block that begins
// the chain, whatever is asked for.
func TestRED15RelayHeight(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tip := rapid.Uint32Range(0, 1_000_000).Draw(t, "tip")
		height, err := relayHeight("", tip)
		require.NoError(t, err)
		require.Equal(t, max(int(tip)-100, 0), int(height))

		asked := rapid.Uint32Range(0, tip+10).Draw(t, "asked")
		height, err = relayHeight(fmt.Sprint(asked), tip)
		if asked == 0 || asked+100 <= tip {
			require.NoError(t, err)
			require.Equal(t, asked, height)
			return
		}
		var refused *RelayStartError
		require.ErrorAs(t, err, &refused)
		require.Equal(t, asked, refused.Height)
	})
	for _, bad := range []string{"tip", "-1", "4294967296", "7 "} {
		_, err := relayHeight(bad, 1000)
		require.ErrorContains(t, err, "--deploy.relay-start is a height")
	}
	_, err := relayHeight("950", 1000)
	require.EqualError(t, err, "--deploy.relay-start is at most 900, 100 below the tip at 1000 or the first block of a shorter chain, not 950: "+
		"if a reorganisation drops the relay's first header, the relay and the pool are dead")
}
