package prover

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

// copyKeys returns a copy of the development keys that a test may spoil. Its files
// are links: replace, never write into them.
func copyKeys(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "keys")
	require.NoError(t, os.Mkdir(dir, 0o755))
	entries, err := os.ReadDir(devKeys(t))
	require.NoError(t, err)
	for _, e := range entries {
		require.NoError(t, os.Link(filepath.Join(devKeys(t), e.Name()), filepath.Join(dir, e.Name())))
	}
	return dir
}

func changeManifest(t *testing.T, dir string, change func(*Manifest)) {
	t.Helper()
	m, err := readManifest(dir)
	require.NoError(t, err)
	change(m)
	raw, err := json.Marshal(m)
	require.NoError(t, err)
	changeFile(t, filepath.Join(dir, ManifestFile), func([]byte) []byte { return raw })
}

func changeFile(t *testing.T, path string, change func([]byte) []byte) {
	t.Helper()
	raw, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.Remove(path))
	require.NoError(t, os.WriteFile(path, change(raw), 0o644))
}

func TestOpenRefusesWrongKeys(t *testing.T) {
	flip := func(b []byte) []byte { b[len(b)/2] ^= 1; return b }
	for name, c := range map[string]struct {
		spoil  func(dir string)
		reason KeyReason
	}{
		"no manifest":      {func(dir string) { require.NoError(t, os.Remove(filepath.Join(dir, ManifestFile))) }, KeysMissing},
		"no proving key":   {func(dir string) { require.NoError(t, os.Remove(filepath.Join(dir, "settle.pk"))) }, KeysMissing},
		"no constraints":   {func(dir string) { require.NoError(t, os.Remove(filepath.Join(dir, "shift.r1cs"))) }, KeysMissing},
		"no verifying key": {func(dir string) { require.NoError(t, os.Remove(filepath.Join(dir, "shift.vk"))) }, KeysMissing},
		"manifest not JSON": {func(dir string) {
			changeFile(t, filepath.Join(dir, ManifestFile), func(b []byte) []byte { return b[1:] })
		}, KeysUnreadable},
		"manifest of no tier": {func(dir string) { changeManifest(t, dir, func(m *Manifest) { m.Leaves = 65 }) }, KeysUnreadable},
		"altered shift.pk":    {func(dir string) { changeFile(t, filepath.Join(dir, "shift.pk"), flip) }, KeysAltered},
		"altered shift.vk":    {func(dir string) { changeFile(t, filepath.Join(dir, "shift.vk"), flip) }, KeysAltered},
		"altered shift.r1cs":  {func(dir string) { changeFile(t, filepath.Join(dir, "shift.r1cs"), flip) }, KeysAltered},
		"altered settle.r1cs": {func(dir string) { changeFile(t, filepath.Join(dir, "settle.r1cs"), flip) }, KeysAltered},
		"altered settle.pk":   {func(dir string) { changeFile(t, filepath.Join(dir, "settle.pk"), flip) }, KeysAltered},
		"altered settle.vk":   {func(dir string) { changeFile(t, filepath.Join(dir, "settle.vk"), flip) }, KeysAltered},
		"key cut short": {func(dir string) {
			changeFile(t, filepath.Join(dir, "settle.pk"), func(b []byte) []byte { return b[:1000] })
		}, KeysAltered},
		"cut short, and the manifest agrees": {func(dir string) {
			var hash string
			changeFile(t, filepath.Join(dir, "settle.pk"), func(b []byte) []byte { hash = hashOfBytes(b[:1000]); return b[:1000] })
			changeManifest(t, dir, func(m *Manifest) { m.Settle.ProvingKey = hash })
		}, KeysUnreadable},
		"another circuit": {func(dir string) {
			changeManifest(t, dir, func(m *Manifest) { m.Shift.Circuit = m.Settle.Circuit })
		}, KeysForOtherCircuit},
		"another tier": {func(dir string) {
			changeManifest(t, dir, func(m *Manifest) { m.Leaves = 32 })
		}, KeysForOtherVerifier},
		"another verifier": {func(dir string) {
			changeManifest(t, dir, func(m *Manifest) { m.Settle.Verifier = m.Shift.Verifier })
		}, KeysForOtherVerifier},
	} {
		t.Run(name, func(t *testing.T) {
			dir := copyKeys(t)
			c.spoil(dir)
			_, err := Open(dir)
			var refused *KeyError
			require.True(t, errors.As(err, &refused), "%v", err)
			require.Equal(t, c.reason, refused.Reason, "%v", err)
			require.ErrorContains(t, err, c.reason.String())
		})
	}
}

func TestOpenVerifierNeedsNoProvingKey(t *testing.T) {
	dir := copyKeys(t)
	require.NoError(t, os.Remove(filepath.Join(dir, "shift.pk")))
	require.NoError(t, os.Remove(filepath.Join(dir, "settle.pk")))
	v, err := OpenVerifier(dir)
	require.NoError(t, err)
	require.Equal(t, shift.Dev, v.Tier())
	require.True(t, v.Manifest().Unsafe())
}

// Keys are read for each proof: what became of them since they were opened is said,
// and is not the statement's fault.
func TestProveReadsTheKeysAnew(t *testing.T) {
	dir := copyKeys(t)
	p, err := Open(dir)
	require.NoError(t, err)
	s := randomShift(t, newRand(42), shift.Dev, 56, 4)
	pk, err := os.ReadFile(filepath.Join(dir, "shift.pk"))
	require.NoError(t, err)
	changeFile(t, filepath.Join(dir, "shift.pk"), func(b []byte) []byte { return b[1:] })
	_, err = p.ProveShift(t.Context(), s, shiftInputs(s))
	var refused *KeyError
	require.ErrorAs(t, err, &refused)
	require.Equal(t, KeysAltered, refused.Reason)
	require.NotErrorIs(t, err, ErrStatement)

	changeFile(t, filepath.Join(dir, "shift.pk"), func([]byte) []byte { return pk })
	var stages []string
	p.Report(toldTo(t, &stages))
	_, err = p.ProveShift(t.Context(), s, shiftInputs(s))
	require.NoError(t, err)
	require.Equal(t, []string{"shift proof", "done"}, stages)
}

func TestMissingKeysAreNotExist(t *testing.T) {
	_, err := Open(filepath.Join(t.TempDir(), "nothing"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestManifestSaysWhatTheKeysAre(t *testing.T) {
	p, err := Open(devKeys(t))
	require.NoError(t, err)
	m := p.Manifest()
	require.Equal(t, shift.Dev, m.Tier())
	require.Equal(t, MadeDevelopment, m.Made)
	require.Equal(t, shiftSystem(t, shift.Dev.Miners, shift.Dev.Leaves, "").GetNbConstraints(), m.Shift.Constraints)
	require.Equal(t, settleSystem(t, shift.Dev.Miners, "").GetNbConstraints(), m.Settle.Constraints)
	require.False(t, Manifest{Made: "ceremony"}.Unsafe())
}

func TestDefaultDirIsOnePerTier(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	dev, err := DefaultDir(shift.Dev)
	require.NoError(t, err)
	other, err := DefaultDir(small)
	require.NoError(t, err)
	require.NotEqual(t, dev, other)
	require.Equal(t, "m16n64", filepath.Base(dev))
}
