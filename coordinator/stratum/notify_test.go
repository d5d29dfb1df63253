package stratum

import (
	"encoding/hex"
	"encoding/json"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
)

// What a miner builds from the notification must be what the job builds itself.
func TestNotificationHashesToTheJobsHeader(t *testing.T) {
	j := testJob(t, "6a2f", testND)
	payee, _, err := bitcoin.ParseUsername(alice)
	require.NoError(t, err)
	n := newNotification(j)
	line := n.appendTo(nil, 0x0b, payee, startTime, true)
	var m message
	require.NoError(t, json.Unmarshal(line, &m))
	require.Equal(t, byte('\n'), line[len(line)-1])
	w := parseWork(t, m)
	require.Equal(t, "6a2f0b", w.id)
	require.Equal(t, "00000001"+"00002300"+"000000000000000000000000000000000000000000000000", w.prev, "groups of four bytes reversed")
	require.Equal(t, "20000000", w.version)
	require.Equal(t, "1d00ffff", w.bits)
	require.Equal(t, "6553f100", w.ntime)
	require.True(t, w.clean)
	require.Len(t, w.branch, 2)

	en1, en2 := [4]byte{1, 2, 3, 4}, [8]byte{5, 6, 7, 8, 9, 10, 11, 12}
	coinbase := unhex(t, w.coinb1+hex.EncodeToString(en1[:])+hex.EncodeToString(en2[:])+w.coinb2)
	require.Equal(t, j.Coinbase(payee, en1, en2), coinbase)
	root := chainhash.DoubleHashH(coinbase)
	for _, hash := range w.branch {
		root = chainhash.DoubleHashH(append(root[:], unhex(t, hash)...))
	}
	want := j.Header(coinbase, 0x20000000, startTime, 7)
	require.Equal(t, want.MerkleRoot(), root)

	again := n.appendTo(nil, 0x0b, payee, startTime, true)
	require.Equal(t, line, again, "rendering for one miner leaves nothing behind")
	other := n.appendTo(nil, 0x0b, bitcoin.EVMPayee([20]byte{1}), startTime, false)
	require.NotEqual(t, line, other)
	require.Contains(t, string(other), `",false]}`)
}

func TestDifficultyOnTheWire(t *testing.T) {
	for d, want := range map[float64]string{
		1: "1", 65536: "65536", 0.5: "0.5", 1e-9: "0.000000001", 123456789012345: "123456789012345", 1e21: "1000000000000000000000",
		1.0 / 3: "0.3333333333333333",
	} {
		require.Equal(t, want, string(appendDifficulty(nil, d)))
	}
	require.Equal(t, 7.0, roundDown(7.99))
	require.Equal(t, 0.99, roundDown(0.99))
}

func TestWireID(t *testing.T) {
	id := appendWireID(nil, "6a2f", 255)
	require.Equal(t, "6a2fff", string(id))
	job, epoch, ok := splitWireID(id)
	require.True(t, ok)
	require.Equal(t, "6a2f", string(job))
	require.Equal(t, uint8(255), epoch)
	for _, bad := range []string{"", "1", "6a2fxx"} {
		_, _, ok := splitWireID([]byte(bad))
		require.False(t, ok, bad)
	}
}

func TestEpochs(t *testing.T) {
	var e epochs
	for i := range 300 {
		require.NoError(t, e.push(float64(i+1)))
		require.Equal(t, uint8(i), e.current().number)
		require.LessOrEqual(t, len(e), maxEpochs)
	}
	last, ok := e.find(e.current().number)
	require.True(t, ok)
	require.Equal(t, 300.0, last.difficulty)
	_, ok = e.find(e.current().number - maxEpochs)
	require.False(t, ok, "forgotten")
	old, ok := e.find(e.current().number - maxEpochs + 1)
	require.True(t, ok)
	require.Equal(t, 285.0, old.difficulty)
	require.Error(t, e.push(0))
	require.Error(t, e.push(-1))
}
