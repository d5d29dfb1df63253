package mine

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// easyWork is met by every hash.
func easyWork(id string) (*work, chan struct{}) {
	over := make(chan struct{})
	return &work{
		notice: notice{jobID: id, version: 0x20000000}, extranonce2Size: 8,
		target: new(uint256.Int).SetAllOne(), over: over,
	}, over
}

func runEngine(t *testing.T, e *engine) {
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { e.run(ctx) })
	t.Cleanup(func() {
		cancel()
		running.Wait() // also when the shares are not taken
	})
}

func TestEngineHashesOnlyTheNewestWork(t *testing.T) {
	e := newEngine(2, 0)
	runEngine(t, e)
	a, overA := easyWork("a")
	e.set(a)
	require.Equal(t, "a", wait(t, e.shares).work.jobID)
	b, _ := easyWork("b")
	e.set(b)
	close(overA) // nothing of a is worth waiting for
	// What is left of a is what stood in the channel and one batch of each thread.
	left := 0
	for range cap(e.shares) + 2*maxBatch + 2 {
		if wait(t, e.shares).work == a {
			left++
		}
	}
	require.LessOrEqual(t, left, cap(e.shares)+2)
	for range 100 {
		require.Same(t, b, wait(t, e.shares).work)
	}
}

func TestEngineRestsWithoutWork(t *testing.T) {
	e := newEngine(2, 0)
	a, over := easyWork("a")
	e.set(a)
	runEngine(t, e)
	wait(t, e.shares)
	e.set(nil)
	close(over)
	b, _ := easyWork("b")
	e.set(b)
	for wait(t, e.shares).work != b {
	}
}

func TestEngineKeepsTheLimit(t *testing.T) {
	const limit = 200_000
	e := newEngine(2, limit)
	w, _ := easyWork("a")
	w.target = new(uint256.Int)
	start := time.Now()
	runEngine(t, e)
	e.set(w)
	require.Eventually(t, func() bool { return e.hashes.Load() >= limit/2 }, 20*time.Second, time.Millisecond)
	// Hashes are counted after they are done, so the time for all but what one
	// batch of each thread may be ahead has passed.
	earliest := time.Duration(float64(limit/2-2*e.batch) / limit * float64(time.Second))
	require.GreaterOrEqual(t, time.Since(start), earliest*95/100)
	require.LessOrEqual(t, e.batch, uint32(limit/2/100), "fine-grained")
}

func TestEngineBatches(t *testing.T) {
	require.Equal(t, uint32(maxBatch), newEngine(1, 0).batch)
	require.Equal(t, uint32(1), newEngine(4, 1).batch)
	require.Equal(t, uint32(250), newEngine(2, 100_000).batch)
	require.Equal(t, uint32(maxBatch), newEngine(1, 1e12).batch)
	// A batch must fit into the bucket, or the limiter would refuse it for ever.
	for _, limit := range []float64{0.1, 1, 10, 1e3, 1e6, 1e12} {
		for _, threads := range []int{1, 2, 64} {
			e := newEngine(threads, limit)
			require.LessOrEqual(t, int(e.batch), e.limiter.Burst())
		}
	}
}

func TestSpread(t *testing.T) {
	require.Equal(t, uint32(0x00002000), spread(1, 0x1fffe000))
	require.Equal(t, uint32(0x1fffe000), spread(0xffffffff, 0x1fffe000))
	require.Equal(t, uint32(0x80000001), spread(3, 0x80000001))
	require.Zero(t, spread(0xffffffff, 0))
	rapid.Check(t, func(t *rapid.T) {
		mask := rapid.Uint32().Draw(t, "mask") & 0x00f0f003
		w := &work{mask: mask}
		seen := map[uint32]bool{}
		start := rapid.Uint32().Draw(t, "start")
		for i := range w.versions() {
			v := spread(start+i, mask)
			require.Zero(t, v&^mask)
			require.False(t, seen[v])
			seen[v] = true
		}
	})
}

func TestExtranonce2(t *testing.T) {
	w := &work{extranonce2Size: 4}
	require.Equal(t, []byte{0, 0, 1, 2}, w.extranonce2(0x102))
	require.Equal(t, []byte{0, 0, 0, 0}, w.extranonce2(1<<32), "wraps")
	w.extranonce2Size = 10
	require.Equal(t, []byte{0, 0, 1, 2, 3, 4, 5, 6, 7, 8}, w.extranonce2(0x0102030405060708))
}
