package progress_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"paydirt/prover/progress"
)

type told struct {
	stage       string
	done, total int
}

// listen returns a Func and what it was told. It checks what a Func may expect.
func listen(t *testing.T) (progress.Func, *[]told) {
	all := new([]told)
	return func(stage string, done, total int) {
		require.Positive(t, total)
		require.Equal(t, stage == "done", done == total, "%s: %d of %d", stage, done, total)
		require.GreaterOrEqual(t, done, 0)
		require.LessOrEqual(t, done, total)
		*all = append(*all, told{stage, done, total})
	}, all
}

func TestCourseCorrectsWhatIsLeft(t *testing.T) {
	tell, all := listen(t)
	c := progress.NewCourse(tell, 3*time.Hour)
	require.NoError(t, c.Run("first", time.Hour, func() error { return nil })) // takes no time
	failure := errors.New("failure")
	require.ErrorIs(t, c.Run("second", 2*time.Hour, func() error { return failure }), failure)
	c.End()
	require.Equal(t, []told{{"first", 0, 3 * 3600}, {"second", 0, 1}, {"done", 1, 1}}, *all)
}

// Time that goes by shows, at most up to the estimate.
func TestCourseFollowsTheClock(t *testing.T) {
	var last told
	seen, once := make(chan struct{}), sync.Once{}
	c := progress.NewCourse(func(stage string, done, total int) {
		last = told{stage, done, total}
		if done == 1 {
			once.Do(func() { close(seen) })
		}
	}, 2*time.Second)
	require.NoError(t, c.Run("work", 1100*time.Millisecond, func() error { <-seen; return nil }))
	require.Equal(t, told{"work", 1, 2}, last)
}

func TestCountTellsThousandths(t *testing.T) {
	tell, all := listen(t)
	const total, workers = 1 << 20, 8
	c := progress.NewCount(tell, total)
	c.Stage("work")
	var done sync.WaitGroup
	for range workers {
		done.Go(func() {
			for range total / workers / 16 {
				c.Add(16)
			}
		})
	}
	done.Wait()
	c.End()
	c.Stage("late")
	for i, now := range (*all)[:1000] {
		require.Equal(t, told{"work", i, 1000}, now)
	}
	require.Equal(t, []told{{"done", 1000, 1000}}, (*all)[1000:])
}

func TestNothingIsToldToNobody(t *testing.T) {
	var none *progress.Count
	none.Stage("x")
	none.Add(1)
	none.End()
	c := progress.NewCourse(nil, time.Second)
	require.NoError(t, c.Run("x", time.Second, func() error { return nil }))
	c.End()
	progress.NewCount(nil, 3).Add(3)
}

func TestPaceIsMeasured(t *testing.T) {
	pace := progress.Pace()
	require.Positive(t, pace)
	require.Less(t, pace, time.Millisecond)
}
