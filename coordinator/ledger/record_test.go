package ledger

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"strings"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// testPost is a post with proof coordinates 1 … 12.
func testPost(s *shift.Sealed) *Post {
	p := &Post{
		ShareRoot: s.ShareRoot(), CountsRoot: s.CountsRoot(), Count: uint32(len(s.Leaves)),
		MinersBefore: uint32(s.Miners - len(s.NewPayees)), Miners: uint32(s.Miners), Counts: s.CountsBytes(),
	}
	for i, w := range words(&p.Proof) {
		*w = big.NewInt(int64(i + 1))
	}
	return p
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.Join(strings.Fields(s), ""))
	require.NoError(t, err)
	return b
}

var (
	zeros32   = strings.Repeat("00", 32)
	ones32    = strings.Repeat("11", 32)
	twos32    = strings.Repeat("22", 32)
	proofWord = func(n byte) string { return strings.Repeat("00", 31) + hex.EncodeToString([]byte{n}) }
)

// The examples of the godoc, byte by byte.
func TestRecordExamples(t *testing.T) {
	pool := poolRecord{schemaVersion, testPool}
	b := unhex(t, "00000001 0000000000000539 00112233445566778899aabbccddeeff00112233 00000010 00000040")
	require.Equal(t, b, pool.encode())
	gotPool, err := decodePool(b)
	require.NoError(t, err)
	require.Equal(t, pool, gotPool)

	record := shareRecord{7, share.Evidence{Coinbase: bytes.Repeat([]byte{0xcb}, 62), Branch: []chainhash.Hash{{9}}}}
	b = unhex(t, "00000007"+strings.Repeat("00", 80)+"003e"+strings.Repeat("cb", 62)+"01"+"09"+strings.Repeat("00", 31))
	got, err := record.encode()
	require.NoError(t, err)
	require.Equal(t, b, got)
	gotShare, err := decodeShare(b)
	require.NoError(t, err)
	require.Equal(t, record, gotShare)

	open := Shift{K: 5, State: StateOpen, Opened: testTime, Anchors: []common.Hash{}}
	b = unhex(t, "01 0000018bcfe56800 0000000000000000 0000000000000000 00000000 0000000000000000 00"+zeros32+"00")
	got, err = open.encode()
	require.NoError(t, err)
	require.Equal(t, b, got)
	gotShift, err := decodeShift(5, b)
	require.NoError(t, err)
	require.Equal(t, open, gotShift)

	final := Shift{K: 5, State: StateFinal, Opened: testTime, Rotated: testTime, Sealed: testTime, Count: 58, PostedBlock: 1000, WasFinal: true,
		StateHash: common.Hash(unhex(t, ones32)), Anchors: []common.Hash{common.Hash(unhex(t, ones32)), common.Hash(unhex(t, twos32))}}
	b = unhex(t, "06 0000018bcfe56800 0000018bcfe56800 0000018bcfe56800 0000003a 00000000000003e8 01"+ones32+"02"+ones32+twos32)
	got, err = final.encode()
	require.NoError(t, err)
	require.Equal(t, b, got)
	gotShift, err = decodeShift(5, b)
	require.NoError(t, err)
	require.Equal(t, final, gotShift)
	require.Equal(t, common.Hash(unhex(t, twos32)), final.Anchor())

	post := &Post{Count: 58, Miners: 3, Counts: unhex(t, "0014 0013 0013")}
	post.ShareRoot.SetUint64(5)
	post.CountsRoot.SetUint64(6)
	text := proofWord(5) + proofWord(6) + "0000003a 00000000 00000003"
	for i, w := range words(&post.Proof) {
		*w = big.NewInt(int64(i + 1))
		text += proofWord(byte(i + 1))
	}
	b = unhex(t, text+"0014 0013 0013")
	require.Len(t, b, 466)
	got, err = post.encode()
	require.NoError(t, err)
	require.Equal(t, b, got)
	gotPost, err := decodePost(b)
	require.NoError(t, err)
	require.Equal(t, post, gotPost)
	require.Equal(t, big.NewInt(9), post.Proof.Commitment[0])
	require.Equal(t, big.NewInt(12), post.Proof.CommitmentPok[1])

	require.Equal(t, unhex(t, "01 0000000000000002 000000000000000000000000000000ff"), shareKey(2, shift.Key{15: 0xff}))
}

func TestRecordsRefuse(t *testing.T) {
	valid := map[string][]byte{}
	valid["pool"] = poolRecord{schemaVersion, testPool}.encode()
	valid["share"], _ = shareRecord{1, share.Evidence{Coinbase: []byte{1, 2}, Branch: []chainhash.Hash{{9}}}}.encode()
	valid["shift"], _ = Shift{State: StateProven, Anchors: []common.Hash{{1}}}.encode()
	valid["post"], _ = testPost(&shift.Sealed{Tier: shift.Dev, Miners: 2, Counts: []uint16{0, 0}}).encode()
	decode := map[string]func([]byte) error{
		"pool":  func(b []byte) error { _, err := decodePool(b); return err },
		"share": func(b []byte) error { _, err := decodeShare(b); return err },
		"shift": func(b []byte) error { _, err := decodeShift(1, b); return err },
		"post":  func(b []byte) error { _, err := decodePost(b); return err },
	}
	for name, b := range valid {
		require.NoError(t, decode[name](b), name)
		for n := range b {
			require.Error(t, decode[name](b[:n]), "%s of %d bytes", name, n)
		}
		require.Error(t, decode[name](append(bytes.Clone(b), 0)), "%s with a byte too many", name)
	}
	for name, c := range map[string]struct {
		record string
		at     int
		value  byte
	}{
		"share number 0":              {"share", 3, 0},
		"state 0":                     {"shift", 0, 0},
		"state 7":                     {"shift", 0, 7},
		"flag 2":                      {"shift", 37, 2},
		"open with an anchor":         {"shift", 0, byte(StateOpen)},
		"root above the field":        {"post", 0, 0xff},
		"counts of more miners":       {"post", 75, 3},
		"more miners before than now": {"post", 71, 3},
	} {
		t.Run(name, func(t *testing.T) {
			b := bytes.Clone(valid[c.record])
			b[c.at] = c.value
			require.Error(t, decode[c.record](b))
		})
	}
	newer := bytes.Clone(valid["pool"])
	newer[3] = 2
	got, err := decodePool(append(newer, 1, 2, 3))
	require.NoError(t, err, "another version may have another size")
	require.EqualValues(t, 2, got.version)

	_, err = (&Post{Proof: state.Proof{}}).encode()
	require.Error(t, err, "a proof without coordinates")
}

// Whatever can be decoded is encoded as the same bytes.
func FuzzRecords(f *testing.F) {
	f.Add(byte(0), poolRecord{schemaVersion, testPool}.encode())
	b, _ := shareRecord{1, share.Evidence{Coinbase: []byte{1, 2}, Branch: []chainhash.Hash{{9}}}}.encode()
	f.Add(byte(1), b)
	b, _ = Shift{State: StateProven, Opened: testTime, Anchors: []common.Hash{{1}}}.encode()
	f.Add(byte(2), b)
	b, _ = testPost(&shift.Sealed{Tier: shift.Dev, Miners: 2, Counts: []uint16{0, 0}}).encode()
	f.Add(byte(3), b)
	f.Fuzz(func(t *testing.T, kind byte, b []byte) {
		var (
			got []byte
			err error
		)
		switch kind % 4 {
		case 0:
			r, err := decodePool(b)
			if err != nil || r.version != schemaVersion {
				return
			}
			got = r.encode()
		case 1:
			r, err := decodeShare(b)
			if err != nil {
				return
			}
			got, err = r.encode()
			require.NoError(t, err)
		case 2:
			r, err := decodeShift(1, b)
			if err != nil {
				return
			}
			got, err = r.encode()
			require.NoError(t, err)
		case 3:
			r, err := decodePost(b)
			if err != nil {
				return
			}
			got, err = r.encode()
			require.NoError(t, err)
		}
		require.NoError(t, err)
		require.Equal(t, b, got)
	})
}
