package share

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReasons(t *testing.T) {
	want := map[string]int{
		"malformed": 20, "unauthorized": 24, "not-subscribed": 25, "unknown-job": 21, "stale": 21,
		"duplicate": 22, "low-difficulty": 23, "time-too-old": 20, "time-too-new": 20, "version-bits": 20,
		"extranonce-size": 20, "ledger-full": 20, "registry-full": 20, "ledger-unavailable": 20,
	}
	got := map[string]int{}
	for _, r := range Reasons() {
		got[r.String()] = r.Code()
	}
	require.Equal(t, want, got)
	for _, r := range []Reason{0, Reason(len(reasons)), 200} {
		require.Contains(t, r.String(), "reason-")
		require.Equal(t, 20, r.Code())
	}
}

func TestReject(t *testing.T) {
	require.EqualError(t, &Reject{Reason: Stale}, "stale")
	require.EqualError(t, &Reject{Reason: Malformed, Detail: "no nonce"}, "malformed: no nonce")
}
