package ceremony

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/core/shift"
	"paydirt/prover"
	"paydirt/prover/provertest"
)

func readDev(t *testing.T, file string, into func(io.Reader) (int64, error)) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(provertest.Dir(t), file))
	require.NoError(t, err)
	_, err = into(bytes.NewReader(raw))
	require.NoError(t, err)
}

// otherKeys are the development keys with another delta in the settle circuit.
func otherKeys(t *testing.T) string {
	t.Helper()
	var keys [2]prover.Keys
	for i, name := range []string{"shift", "settle"} {
		keys[i] = prover.Keys{Proving: new(groth16.ProvingKey), Verifying: new(groth16.VerifyingKey)}
		readDev(t, name+".pk", keys[i].Proving.UnsafeReadFrom)
		readDev(t, name+".vk", keys[i].Verifying.ReadFrom)
	}
	delta := &keys[1].Verifying.G2.Delta
	delta.Double(delta)
	require.NoError(t, keys[1].Verifying.Precompute())
	dir := filepath.Join(t.TempDir(), "keys")
	_, err := prover.WriteCeremonyKeys(shift.Dev, dir, "of a test", keys)
	require.NoError(t, err)
	return dir
}

func TestCheck(t *testing.T) {
	w := chaintest.New(t)
	at := []string{"check", "--rpc", w.Chain.URL(), "--pool", w.Deployed.Distributor.Hex(), "--json", "--manifest"}
	report := func(out string) (r checkReport) {
		require.NoError(t, json.Unmarshal([]byte(out), &r), out)
		return r
	}

	out, err := run(t, append(at, filepath.Join(provertest.Dir(t), prover.ManifestFile))...)
	require.NoError(t, err)
	r := report(out)
	require.True(t, r.Unsafe)
	require.Equal(t, []verdict{same, same}, []verdict{r.Verifiers[0].Verdict, r.Verifiers[1].Verdict})
	for i, at := range []common.Address{w.Deployed.ShiftVerifier, w.Deployed.SettleVerifier} {
		code, err := w.Client.CodeAt(t.Context(), at, nil)
		require.NoError(t, err)
		require.Equal(t, crypto.Keccak256Hash(code).Hex(), r.Verifiers[i].CodeHash)
	}

	out, err = run(t, append(at, filepath.Join(otherKeys(t), prover.ManifestFile))...)
	require.Equal(t, exitWrong, exitCode(err))
	r = report(out)
	require.Equal(t, []verdict{same, different}, []verdict{r.Verifiers[0].Verdict, r.Verifiers[1].Verdict})
	require.Contains(t, r.Verifiers[1].Detail, "other keys")

	_, err = run(t, append(at, filepath.Join(t.TempDir(), prover.ManifestFile))...)
	require.Equal(t, exitWrong, exitCode(err))
	_, err = run(t, append(at, filepath.Join(provertest.Dir(t), "shift.vk"))...)
	require.Equal(t, exitWrong, exitCode(err))
	_, err = run(t, "check", "--rpc", w.Chain.URL(), "--pool", w.Deployed.Asset.Hex(), "--manifest", filepath.Join(provertest.Dir(t), prover.ManifestFile))
	require.Equal(t, exitUnknown, exitCode(err))
	require.ErrorContains(t, err, "is no Paydirt pool")
	_, err = run(t, "check", "--rpc", "http://127.0.0.1:1", "--pool", w.Deployed.Distributor.Hex(), "--manifest", filepath.Join(provertest.Dir(t), prover.ManifestFile))
	require.Equal(t, exitUnknown, exitCode(err))
}
