package prover

import (
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
	"paydirt/prover/progress"
)

const generated = "../contracts/src/generated"

// The committed Solidity is what the seeded setup and the generator make.
func TestGeneratedSolidityIsCurrent(t *testing.T) {
	v, err := OpenVerifier(devKeys(t))
	require.NoError(t, err)
	files := v.Sources()
	require.Len(t, files, 2)
	files[Poseidon2File], err = Poseidon2Source()
	require.NoError(t, err)
	for name, want := range files {
		committed, err := os.ReadFile(filepath.Join(generated, name))
		require.NoError(t, err)
		require.Equal(t, string(want), string(committed), "%s is stale: go run ./scripts/gen", name)
	}
	entries, err := os.ReadDir(generated)
	require.NoError(t, err)
	require.Len(t, entries, len(files), "a file that nothing generates")
}

func TestSetupRestoresRandomness(t *testing.T) {
	secret := rand.Reader
	failure := errors.New("failure")
	public := func() (b [8]byte) {
		require.ErrorIs(t, withPublicRandomness("seed", func() error {
			require.NotEqual(t, secret, rand.Reader)
			_, err := rand.Reader.Read(b[:])
			require.NoError(t, err)
			return failure
		}), failure)
		require.Equal(t, secret, rand.Reader)
		return b
	}
	require.Equal(t, public(), public())
	require.Panics(t, func() { _ = withPublicRandomness("seed", func() error { panic("in the setup") }) })
	require.Equal(t, secret, rand.Reader)
}

func TestSetupRefusesWhatIsNoTier(t *testing.T) {
	_, err := SetupDevelopment(shift.Tier{Miners: 16, Leaves: 63}, t.TempDir(), nil)
	require.Error(t, err)
}

func TestPutKeys(t *testing.T) {
	m, err := readManifest(devKeys(t))
	require.NoError(t, err)

	t.Run("into nothing", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "keys")
		require.NoError(t, putKeys(copyKeys(t), dir, m))
		_, err := OpenVerifier(dir)
		require.NoError(t, err)
	})
	t.Run("into an empty directory", func(t *testing.T) {
		dir := t.TempDir()
		require.NoError(t, putKeys(copyKeys(t), dir, m))
		_, err := OpenVerifier(dir)
		require.NoError(t, err)
	})
	t.Run("the same keys stay", func(t *testing.T) {
		dir, work := copyKeys(t), copyKeys(t)
		require.NoError(t, putKeys(work, dir, m))
		require.DirExists(t, work)
	})
	t.Run("damaged development keys make room", func(t *testing.T) {
		dir := copyKeys(t)
		changeFile(t, filepath.Join(dir, "shift.pk"), func(b []byte) []byte { return b[:10] })
		require.NoError(t, putKeys(copyKeys(t), dir, m))
		require.NoError(t, m.intact(dir))
	})
	t.Run("development keys of another version make room", func(t *testing.T) {
		dir := copyKeys(t)
		changeManifest(t, dir, func(m *Manifest) { m.Shift.Circuit = "00" })
		require.NoError(t, putKeys(copyKeys(t), dir, m))
		_, err := OpenVerifier(dir)
		require.NoError(t, err)
	})
	t.Run("other keys stay", func(t *testing.T) {
		dir := copyKeys(t)
		changeManifest(t, dir, func(m *Manifest) { m.Made = "ceremony" })
		require.Error(t, putKeys(copyKeys(t), dir, m))
		kept, err := readManifest(dir)
		require.NoError(t, err)
		require.Equal(t, "ceremony", kept.Made)
	})
	t.Run("other files stay", func(t *testing.T) {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "letter"), nil, 0o644))
		require.Error(t, putKeys(copyKeys(t), dir, m))
		require.FileExists(t, filepath.Join(dir, "letter"))
	})
}

// toldTo notes the stages of a work, and checks what a progress.Func is promised.
func toldTo(t *testing.T, stages *[]string) progress.Func {
	return func(stage string, done, total int) {
		require.Positive(t, total)
		require.Equal(t, stage == "done", done == total, "%s: %d of %d", stage, done, total)
		require.LessOrEqual(t, done, total)
		if len(*stages) == 0 || stage != (*stages)[len(*stages)-1] {
			*stages = append(*stages, stage)
		}
	}
}

func TestOpenDevelopment(t *testing.T) {
	t.Run("of another tier", func(t *testing.T) {
		_, err := OpenDevelopment(small, copyKeys(t), nil)
		var refused *KeyError
		require.ErrorAs(t, err, &refused)
		require.Equal(t, KeysForOtherCircuit, refused.Reason)
	})
	for name, damage := range map[string]func(dir string){
		"keys of another circuit": func(dir string) { changeManifest(t, dir, func(m *Manifest) { m.Shift.Circuit = "00" }) },
		"keys with a file less":   func(dir string) { require.NoError(t, os.Remove(filepath.Join(dir, "settle.pk"))) },
		"no manifest that is one": func(dir string) {
			changeFile(t, filepath.Join(dir, ManifestFile), func(b []byte) []byte { return b[1:] })
		},
	} {
		t.Run("leaves alone "+name+" of others", func(t *testing.T) {
			dir := copyKeys(t)
			changeManifest(t, dir, func(m *Manifest) { m.Made = "ceremony" })
			damage(dir)
			_, err := OpenDevelopment(shift.Dev, dir, func(string, int, int) { t.Error("a setup") })
			require.ErrorAs(t, err, new(*KeyError))
		})
	}
	t.Run("makes them, with progress, and leaves nothing else", func(t *testing.T) {
		parent := t.TempDir()
		var stages []string
		p, err := OpenDevelopment(small, filepath.Join(parent, "keys"), toldTo(t, &stages))
		require.NoError(t, err)
		require.Equal(t, small, p.Tier())
		require.Equal(t, []string{"shift keys", "settle keys", "done"}, stages)
		entries, err := os.ReadDir(parent)
		require.NoError(t, err)
		require.Len(t, entries, 1)

		// Both tiers have 16 miners, so they share the settle circuit; made at
		// another time and after other randomness its keys are the same.
		dev, err := readManifest(devKeys(t))
		require.NoError(t, err)
		require.Equal(t, dev.Settle, p.Manifest().Settle)
	})
}
