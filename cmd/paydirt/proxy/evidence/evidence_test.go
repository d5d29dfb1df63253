package evidence

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

var (
	alice = bitcoin.EVMPayee([20]byte{1})
	bob   = bitcoin.EVMPayee([20]byte{2})
	carol = bitcoin.EVMPayee([20]byte{3})
)

func signed(p bitcoin.Payee, key byte, c, g uint32) receipt.Signed {
	return receipt.Signed{Receipt: receipt.Receipt{Tag: 3, Key: shift.Key{key}, Payee: p, C: c, G: g}}
}

func TestAlone(t *testing.T) {
	receipts := []receipt.Signed{signed(alice, 1, 1, 64), signed(alice, 2, 2, 66), signed(alice, 3, 3, 65)}
	require.Empty(t, Alone(receipts[:1], nil, 64), "number 64 of 64 is the last good one")
	found := Alone(receipts, [][2]receipt.Signed{{signed(alice, 8, 1, 1), signed(bob, 9, 1, 1)}}, 64)
	require.Len(t, found, 2)
	require.Equal(t, "twice/5/08000000000000000000000000000000", found[0].Name())
	require.Equal(t, "overfull/5", found[1].Name())
	require.Equal(t, receipts[1:2], found[1].Receipts, "the highest number")
}

// Who lost most proves it best; who has no id lost all.
func TestOmitted(t *testing.T) {
	p := &Posted{K: 5, Counts: []uint16{3, 2}, Payees: []bitcoin.Payee{alice, bob}}
	require.Nil(t, Omitted([]receipt.Signed{signed(alice, 1, 3, 9), signed(bob, 2, 2, 1)}, p))
	found := Omitted([]receipt.Signed{signed(alice, 1, 5, 9), signed(alice, 2, 6, 10), signed(bob, 3, 4, 1)}, p)
	require.Equal(t, uint32(6), found.Receipts[0].C)
	require.Equal(t, "shift 5 counts 3 shares of "+alice.String()+", receipted are 6", found.String())
	require.Equal(t, carol, Omitted([]receipt.Signed{signed(carol, 1, 1, 1)}, p).Receipts[0].Payee)
}

func TestRegistryHashIsThatOfAllPayees(t *testing.T) {
	first := state.RegistryHash(common.Hash{}, []bitcoin.Payee{alice})
	require.Equal(t, state.RegistryHash(first, []bitcoin.Payee{bob}), Posted{Payees: []bitcoin.Payee{alice, bob}}.RegistryHash())
}

func TestAShareThatIsNotKeptCannotBeRestored(t *testing.T) {
	receipts := []receipt.Signed{signed(alice, 1, 1, 1), signed(alice, 2, 2, 2)}
	found, err := Unposted(receipts, func(key shift.Key) (share.Evidence, bool, error) { return share.Evidence{}, key == shift.Key{2}, nil })
	require.NoError(t, err)
	require.Len(t, found, 1)
	require.Equal(t, "restore/5/02000000000000000000000000000000", found[0].Name())
	_, err = Unposted(receipts, func(shift.Key) (share.Evidence, bool, error) { return share.Evidence{}, false, os.ErrClosed })
	require.ErrorIs(t, err, os.ErrClosed)
}

type court struct{}

func (court) Call(p Piece) (common.Address, []byte) { return common.Address{9}, []byte{1, 2} }

func open(t *testing.T, dir string, out *bytes.Buffer, asJSON bool) *Docket {
	t.Helper()
	d, err := OpenDocket(dir, court{}, Options{Out: out, JSON: asJSON, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return time.Unix(1, 0) }})
	require.NoError(t, err)
	t.Cleanup(func() { d.Close() })
	return d
}

func TestTheDocketOutlivesCrashes(t *testing.T) {
	dir, out := t.TempDir(), &bytes.Buffer{}
	d := open(t, dir, out, false)
	piece := Alone([]receipt.Signed{signed(alice, 1, 1, 65)}, nil, 64)[0]
	fresh, err := d.Add(piece)
	require.NoError(t, err)
	require.True(t, fresh)
	fresh, err = d.Add(piece)
	require.NoError(t, err)
	require.False(t, fresh)
	require.NoError(t, d.Close())

	path := filepath.Join(dir, "evidence.ndjson")
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = f.WriteString(`nonsense` + "\n" + `{"name":"cut o`)
	require.NoError(t, err)
	require.NoError(t, f.Close())

	d = open(t, dir, out, false)
	require.Len(t, d.Entries(), 1)
	require.NoError(t, d.Work(t.Context()))
	require.NoError(t, d.Work(t.Context()))
	require.Equal(t, "evidence overfull/5: tag 3: receipt number 65\n  send this transaction with any key:\n  to   "+
		common.Address{9}.Hex()+"\n  data 0x0102\n", out.String(), "once")
	require.NoError(t, d.Close())
	d = open(t, dir, out, false)
	require.Equal(t, Printed, d.Entries()[0].State)
}

func TestJSON(t *testing.T) {
	out := &bytes.Buffer{}
	d := open(t, t.TempDir(), out, true)
	_, err := d.Add(Alone([]receipt.Signed{signed(alice, 1, 1, 65)}, nil, 64)[0])
	require.NoError(t, err)
	require.NoError(t, d.Work(t.Context()))
	var line struct{ Evidence Entry }
	require.NoError(t, json.Unmarshal(out.Bytes(), &line))
	require.Equal(t, d.Entries()[0], line.Evidence)
}

// A docket of any content opens.
func FuzzDocket(f *testing.F) {
	f.Add([]byte(`{"name":"overfull/5","state":"found","data":"0x01"}` + "\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "evidence.ndjson"), raw, 0o600); err != nil {
			t.Fatal(err)
		}
		d := open(t, dir, &bytes.Buffer{}, true)
		_, err := d.Add(Alone([]receipt.Signed{signed(alice, 1, 1, 65)}, nil, 64)[0])
		require.NoError(t, err)
		want := len(d.Entries())
		require.NoError(t, d.Close())
		require.Len(t, open(t, dir, &bytes.Buffer{}, true).Entries(), want)
	})
}
