package share

import (
	"math"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

const now = 1_713_572_000

var (
	payee       = bitcoin.EVMPayee([20]byte{1, 2, 3, 19: 20})
	script      = append([]byte{0x00, 0x20}, make([]byte, 32)...)
	extranonce1 = [4]byte{1, 2, 3, 4}
	impossible  = new(uint256.Int) // a target that no hash meets
	trivial     = new(uint256.Int).SetAllOne()
)

// newJob has a network target that one hash in four meets when bits is 0x203fffff,
// and practically none when it is a real one.
func newJob(t testing.TB, bits, nd uint32, transactions int) *job.Job {
	tpl := &job.Template{
		Prev:    chainhash.DoubleHashH([]byte("parent")),
		Height:  840000,
		Version: 0x20000000,
		Bits:    bits,
		CurTime: now,
		MinTime: now - 600,
		Value:   312500000,
		TxIDs:   make([]chainhash.Hash, transactions),
		RawTxs:  make([][]byte, transactions),
	}
	j, err := job.New("1", tpl, 1, script, nd, "/paydirt/")
	require.NoError(t, err)
	return j
}

// find returns the first submission whose hash does, or does not, meet a target.
func find(t *testing.T, j *job.Job, target *uint256.Int, meets bool) Submission {
	for nonce := range uint32(1000) {
		sub := Submission{JobID: j.ID, Time: now, Nonce: nonce}
		d, _ := Judge(j, payee, extranonce1, sub, trivial, now)
		if bitcoin.Meets(d.Hash, target) == meets {
			return sub
		}
	}
	t.Fatal("no nonce found")
	return Submission{}
}

func TestJudge(t *testing.T) {
	j := newJob(t, 0x203fffff, 2, 3)

	block := find(t, j, j.NetworkTarget, true)
	d, r := Judge(j, payee, extranonce1, block, trivial, now)
	require.Nil(t, r)
	require.True(t, d.Block)
	require.True(t, d.Ledger, "every block is a ledger share")

	// The result is what the job's own functions give.
	coinbase := j.Coinbase(payee, extranonce1, block.Extranonce2)
	h := j.Header(coinbase, j.Template.Version, block.Time, block.Nonce)
	require.Equal(t, coinbase, d.Coinbase)
	require.Equal(t, h, d.Header)
	require.Equal(t, h.Hash(), d.Hash)

	// Neither a ledger share nor a block is lost to a connection's difficulty.
	again, r := Judge(j, payee, extranonce1, block, impossible, now)
	require.Nil(t, r)
	require.Equal(t, d, again)

	hard := newJob(t, 0x1d00ffff, 1, 3)
	sub := find(t, hard, hard.LedgerTarget, false)
	d, r = Judge(hard, payee, extranonce1, sub, trivial, now)
	require.Nil(t, r)
	require.False(t, d.Ledger)
	require.False(t, d.Block)
	require.Nil(t, d.Coinbase)

	d, r = Judge(hard, payee, extranonce1, sub, impossible, now)
	require.NotNil(t, r)
	require.Equal(t, LowDifficulty, r.Reason)
	require.NotZero(t, d.Hash, "the hash is there to be logged")

	// The target itself is met, one below is not.
	_, r = Judge(hard, payee, extranonce1, sub, bitcoin.PowInt(d.Hash), now)
	require.Nil(t, r)
	_, r = Judge(hard, payee, extranonce1, sub, new(uint256.Int).SubUint64(bitcoin.PowInt(d.Hash), 1), now)
	require.Equal(t, LowDifficulty, r.Reason)
}

func TestJudgeLedgerShareThatIsNoBlock(t *testing.T) {
	j := newJob(t, 0x1e0377ae, 1<<20, 0)
	sub := find(t, j, j.LedgerTarget, true)
	d, r := Judge(j, payee, extranonce1, sub, impossible, now)
	require.Nil(t, r)
	require.True(t, d.Ledger)
	require.False(t, d.Block)
	got, err := Verify(Evidence{Header: d.Header, Coinbase: d.Coinbase, Branch: j.Branch}, Rules{
		ND: j.ND, Halving: 210_000, PayoutScript: script, MinParentHeight: 839999,
		Parent: func(h chainhash.Hash) (Parent, bool) {
			return Parent{Height: 839999, ChildBits: j.Template.Bits}, h == j.Template.Prev
		},
	})
	require.NoError(t, err, "what Judge accepts, Verify accepts")
	require.Equal(t, payee, got)
}

func TestJudgeVersionBits(t *testing.T) {
	j := newJob(t, 0x1d00ffff, 1, 0)
	sub := Submission{Time: now, VersionBits: 0x00002000}
	d, r := Judge(j, payee, extranonce1, sub, trivial, now)
	require.Nil(t, r)
	require.Equal(t, uint32(0x20002000), d.Header.Version())
	for _, bits := range []uint32{
		0x00001000,     // below the mask
		0x20000000,     // above it, though the job has it
		math.MaxUint32, //
	} {
		sub.VersionBits = bits
		d, r := Judge(j, payee, extranonce1, sub, trivial, now)
		require.NotNil(t, r)
		require.Equal(t, VersionBits, r.Reason)
		require.Equal(t, 0x20000000|bits, d.Header.Version(), "the result is complete")
		require.Equal(t, d.Header.Hash(), d.Hash)
		require.True(t, d.Work)
	}
}

// What refuses a share does not hide what it is: the network and the ledger judge by
// the hash alone.
func TestJudgeTellsABlockThatIsRefused(t *testing.T) {
	j := newJob(t, 0x203fffff, 2, 3)
	found := 0
	for nonce := range uint32(400) {
		for _, sub := range []Submission{
			{Time: now, Nonce: nonce, VersionBits: 1},
			{Time: now + MaxTimeAhead + 1, Nonce: nonce},
			{Time: 0, Nonce: nonce},
		} {
			d, r := Judge(j, payee, extranonce1, sub, impossible, now)
			require.NotNil(t, r)
			coinbase := j.Coinbase(payee, extranonce1, sub.Extranonce2)
			h := j.Header(coinbase, j.Template.Version|sub.VersionBits, sub.Time, nonce)
			require.Equal(t, h, d.Header)
			require.Equal(t, bitcoin.Meets(h.Hash(), j.NetworkTarget), d.Block)
			require.Equal(t, bitcoin.Meets(h.Hash(), j.LedgerTarget), d.Ledger)
			require.Equal(t, d.Ledger, d.Work)
			if d.Block {
				found++
				require.Equal(t, coinbase, d.Coinbase)
			}
		}
	}
	require.Positive(t, found)
}

func TestJudgeTime(t *testing.T) {
	j := newJob(t, 0x1d00ffff, 1, 0)
	for ntime, reason := range map[uint32]Reason{
		now - 601:              TimeTooOld,
		now - 600:              0,
		now + MaxTimeAhead:     0,
		now + MaxTimeAhead + 1: TimeTooNew,
		0:                      TimeTooOld,
		math.MaxUint32:         TimeTooNew,
	} {
		_, r := Judge(j, payee, extranonce1, Submission{Time: ntime}, trivial, now)
		if reason == 0 {
			require.Nil(t, r, "%d", ntime)
			continue
		}
		require.NotNil(t, r, "%d", ntime)
		require.Equal(t, reason, r.Reason, "%d", ntime)
	}
	require.Nil(t, CheckTime(math.MaxUint32, 0, math.MaxUint32), "no overflow at the end of time")
}

// Most shares are neither ledger shares nor blocks: judging one allocates nothing.
func TestJudgeDoesNotAllocate(t *testing.T) {
	j := newJob(t, 0x1d00ffff, 1, 3000)
	sub := find(t, j, j.LedgerTarget, false)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		Judge(j, payee, extranonce1, sub, trivial, now)
	}))
}

func BenchmarkJudge(b *testing.B) {
	j := newJob(b, 0x1d00ffff, 1, 3000)
	sub := Submission{Time: now}
	b.ReportAllocs()
	for b.Loop() {
		sub.Nonce++
		Judge(j, payee, extranonce1, sub, trivial, now)
	}
}
