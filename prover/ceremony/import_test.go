package ceremony

import (
	"crypto/sha256"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

// An imported phase 1 may be sealed as it is or take contributions first.
func TestPhase1FromPtau(t *testing.T) {
	const fixture = "testdata/snarkjs-power4.ptau"
	plan := &Plan{Miners: shift.Dev.Miners, Leaves: shift.Dev.Leaves, Power: 3, Beacons: announced}
	first, name, err := plan.readImport(fixture)
	require.NoError(t, err)
	plan.Import = name
	raw, err := json.Marshal(plan)
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, write(dir, PlanFile, raw))
	h := header{phase: 1, prev: sha256.Sum256(raw)}
	require.NoError(t, write(dir, contributionFile(1, 0), h.encode(), first.encode()))
	c, err := Open(dir, nil)
	require.NoError(t, err)

	_, err = c.verifyPowers(&Report{Phase: 2})
	require.NoError(t, err)
	require.NoError(t, c.verifyImport(fixture))
	_, err = c.Contribute("Ann")
	require.NoError(t, err)
	_, err = c.verifyPowers(&Report{Phase: 2})
	require.NoError(t, err)

	other := filepath.Join(t.TempDir(), "other.ptau")
	_, own := ownPtau()
	require.NoError(t, os.WriteFile(other, own, 0o644))
	requireReason(t, WrongStart, c.verifyImport(other))
	broken := filepath.Join(t.TempDir(), "broken.ptau")
	require.NoError(t, os.WriteFile(broken, own[:len(own)-100], 0o644))
	requireReason(t, Malformed, c.verifyImport(broken))

	first.srs.G1.Tau[3] = first.srs.G1.Tau[2]
	require.NoError(t, os.WriteFile(filepath.Join(dir, contributionFile(1, 0)), append(h.encode(), first.encode()...), 0o644))
	_, err = c.verifyPowers(&Report{Phase: 2})
	requireReason(t, WrongStart, err)
	requireReason(t, WrongStart, c.verifyImport(fixture))

	c.plan.Import = nil
	requireReason(t, WrongStart, c.verifyImport(fixture))
}
