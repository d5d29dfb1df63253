package vault

import (
	"bytes"
	"encoding/hex"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

var (
	quiet = slog.New(slog.DiscardHandler)
	alice = bitcoin.EVMPayee([20]byte{1})
	bob   = bitcoin.EVMPayee([20]byte{2})
)

func open(t *testing.T, dir string) *Vault {
	t.Helper()
	v, err := Open(dir, quiet)
	require.NoError(t, err)
	t.Cleanup(func() { v.Close() })
	return v
}

func evidence(n byte) share.Evidence {
	return share.Evidence{Header: bitcoin.Header{4: n}, Coinbase: []byte{1, 2, n}, Branch: []chainhash.Hash{{n}, {2}}}
}

func keyOf(e share.Evidence) shift.Key { return shift.KeyOf(e.Header.Hash()) }

func signed(p bitcoin.Payee, key byte, c, g uint32) receipt.Signed {
	return receipt.Signed{Receipt: receipt.Receipt{Tag: 3, Key: shift.Key{key}, Payee: p, C: c, G: g}, Signature: receipt.Signature{64: 27}}
}

func TestWhatIsKeptIsThereAfterARestart(t *testing.T) {
	dir := t.TempDir()
	v := open(t, dir)
	e := evidence(9)
	r := signed(alice, 0, 1, 5)
	r.Key = keyOf(e)
	require.NoError(t, v.Share(3, e))
	require.NoError(t, v.Accepted(3, r.Key))
	require.Equal(t, []shift.Key{r.Key}, v.Holdings(3).Due)
	fault, err := v.Receipt(r)
	require.NoError(t, err)
	require.Equal(t, None, fault)
	require.NoError(t, v.Accepted(3, shift.Key{7}))
	require.NoError(t, v.Share(-1, evidence(1)))

	check := func(v *Vault) {
		require.Equal(t, []int64{-1, 3}, v.Tags())
		require.Equal(t, Holdings{Receipts: []receipt.Signed{r}, Due: []shift.Key{{7}}, Shares: 1}, v.Holdings(3))
		kept, ok, err := v.Evidence(3, r.Key)
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, e, kept)
		_, ok, err = v.Evidence(3, shift.Key{1})
		require.NoError(t, err)
		require.False(t, ok)
		g, n := v.Highest(3)
		require.Equal(t, uint32(5), g)
		require.Equal(t, 1, n)
	}
	check(v)
	// Nothing is written twice.
	size := fileSize(t, v.name(3))
	require.NoError(t, v.Share(3, e))
	require.NoError(t, v.Accepted(3, r.Key))
	_, err = v.Receipt(r)
	require.NoError(t, err)
	require.Equal(t, size, fileSize(t, v.name(3)))
	require.NoError(t, v.Close())
	again := open(t, dir)
	check(again)
	require.NoError(t, again.Forget(3))
	require.Equal(t, []int64{-1}, again.Tags())
	require.NoError(t, again.Close())
	require.Equal(t, []int64{-1}, open(t, dir).Tags())
	require.ErrorIs(t, again.Share(3, e), os.ErrClosed)
}

func fileSize(t *testing.T, name string) int64 {
	t.Helper()
	info, err := os.Stat(name)
	require.NoError(t, err)
	return info.Size()
}

func TestFaults(t *testing.T) {
	for name, c := range map[string]struct {
		receipts []receipt.Signed
		faults   []Fault
		pairs    int
	}{
		"ascending":                          {[]receipt.Signed{signed(alice, 1, 1, 1), signed(bob, 2, 1, 2), signed(alice, 3, 2, 3)}, []Fault{None, None, None}, 0},
		"out of order, but in line":          {[]receipt.Signed{signed(alice, 3, 2, 3), signed(alice, 1, 1, 1)}, []Fault{None, None}, 0},
		"one g, two payees":                  {[]receipt.Signed{signed(alice, 1, 1, 1), signed(bob, 2, 1, 1)}, []Fault{None, Twice}, 1},
		"one c":                              {[]receipt.Signed{signed(alice, 1, 1, 1), signed(alice, 2, 1, 2)}, []Fault{None, Twice}, 1},
		"one c and one g":                    {[]receipt.Signed{signed(alice, 1, 1, 1), signed(alice, 2, 1, 1)}, []Fault{None, Twice}, 1},
		"one c with one, one g with another": {[]receipt.Signed{signed(alice, 1, 1, 1), signed(bob, 2, 1, 2), signed(alice, 3, 1, 2)}, []Fault{None, None, Twice}, 2},
		"one share, two numbers":             {[]receipt.Signed{signed(alice, 1, 1, 1), signed(alice, 1, 2, 2)}, []Fault{None, Order}, 0},
		"g goes back":                        {[]receipt.Signed{signed(alice, 1, 1, 9), signed(alice, 2, 2, 5)}, []Fault{None, Order}, 0},
		"c goes back":                        {[]receipt.Signed{signed(alice, 1, 9, 1), signed(alice, 2, 5, 2)}, []Fault{None, Order}, 0},
		"the same again":                     {[]receipt.Signed{signed(alice, 1, 1, 1), signed(alice, 1, 1, 1)}, []Fault{None, None}, 0},
	} {
		dir := t.TempDir()
		v := open(t, dir)
		for i, r := range c.receipts {
			fault, err := v.Receipt(r)
			require.NoError(t, err)
			require.Equal(t, c.faults[i], fault, "%s, receipt %d", name, i)
		}
		require.Len(t, v.Holdings(3).Contradictions, c.pairs, name)
		for _, pair := range v.Holdings(3).Contradictions {
			require.True(t, receipt.Twice(pair[0].Receipt, pair[1].Receipt))
		}
		require.NoError(t, v.Close())
		require.Len(t, open(t, dir).Holdings(3).Contradictions, c.pairs, "%s, after a restart", name)
	}
}

// Wherever a write was cut off, what came before it is there, and the file can be
// written on.
func TestEveryCut(t *testing.T) {
	dir := t.TempDir()
	v := open(t, dir)
	var ends []int64
	for n := byte(1); n <= 2; n++ {
		_, err := v.Receipt(signed(alice, n, uint32(n), uint32(n)))
		require.NoError(t, err)
		require.NoError(t, v.Share(3, evidence(n)))
		ends = append(ends, fileSize(t, v.name(3)))
	}
	require.NoError(t, v.Close())
	whole, err := os.ReadFile(v.name(3))
	require.NoError(t, err)
	for cut := range int64(len(whole)) {
		dir := t.TempDir()
		name := filepath.Join(dir, "tag_3.vault")
		require.NoError(t, os.WriteFile(name, whole[:cut], 0o600))
		v := open(t, dir)
		shares := 0
		for _, end := range ends {
			if end <= cut {
				shares++
			}
		}
		require.Equal(t, shares, v.Holdings(3).Shares, "cut at %d", cut)
		_, err := v.Receipt(signed(bob, 99, 1, 50))
		require.NoError(t, err)
		receipts := len(v.Holdings(3).Receipts)
		require.NoError(t, v.Close())
		require.Len(t, open(t, dir).Holdings(3).Receipts, receipts, "cut at %d", cut)
	}
}

func TestABadRecordIsPutAside(t *testing.T) {
	dir := t.TempDir()
	v := open(t, dir)
	for n := byte(1); n <= 2; n++ {
		_, err := v.Receipt(signed(alice, n, uint32(n), uint32(n)))
		require.NoError(t, err)
	}
	require.NoError(t, v.Close())
	whole, err := os.ReadFile(v.name(3))
	require.NoError(t, err)
	whole[len(whole)-1] ^= 1
	require.NoError(t, os.WriteFile(v.name(3), whole, 0o600))
	require.Len(t, open(t, dir).Holdings(3).Receipts, 1)
	cut, err := os.ReadFile(v.name(3) + ".cut")
	require.NoError(t, err)
	require.Equal(t, whole[len(whole)-headSize-receiptLen:], cut)
}

func TestAForeignFileIsRefused(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "tag_3.vault"), []byte("something else"), 0o600))
	_, err := Open(dir, quiet)
	require.ErrorContains(t, err, "not a vault")
}

// The example of the package documentation.
func TestExample(t *testing.T) {
	raw := record{kind: kindAccepted, accepted: shift.Key{15: 5}}.append(nil)
	require.Equal(t, "000000100f31d3140300000000000000000000000000000005", hex.EncodeToString(raw))
}

// Whatever is read was written so, and a good record is never lost to what follows.
func FuzzDecode(f *testing.F) {
	for _, r := range []record{
		{kind: kindShare, share: evidence(3)}, {kind: kindReceipt, receipt: signed(alice, 1, 2, 3)}, {kind: kindAccepted, accepted: shift.Key{1}},
	} {
		f.Add(r.append(nil))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, size, err := decode(raw)
		if err != nil {
			return
		}
		if again := r.append(nil); !bytes.Equal(again, raw[:size]) {
			t.Fatalf("%x became %x", raw[:size], again)
		}
	})
}

// A file of any content opens, or is refused, and then keeps what is written.
func FuzzOpen(f *testing.F) {
	f.Add([]byte(magic))
	f.Add(record{kind: kindReceipt, receipt: signed(alice, 1, 2, 3)}.append([]byte(magic)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "tag_3.vault"), raw, 0o600); err != nil {
			t.Fatal(err)
		}
		v, err := Open(dir, quiet)
		if err != nil {
			return
		}
		if err := v.Accepted(3, shift.Key{0xee}); err != nil {
			t.Fatal(err)
		}
		want := v.Holdings(3)
		if err := v.Close(); err != nil {
			t.Fatal(err)
		}
		again, err := Open(dir, quiet)
		if err != nil {
			t.Fatal(err)
		}
		defer again.Close()
		if got := again.Holdings(3); len(got.Receipts) != len(want.Receipts) || len(got.Due) != len(want.Due) || got.Shares != want.Shares {
			t.Fatalf("%+v became %+v", want, got)
		}
	})
}
