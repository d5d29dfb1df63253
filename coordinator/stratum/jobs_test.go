package stratum

import (
	"fmt"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
)

// tableOf makes a table of so many jobs on each parent, with so many transactions.
func tableOf(transactions int, jobs ...int) (t jobTable) {
	number := 0
	for parent, n := range jobs {
		for range n {
			number++
			j := &job.Job{ID: fmt.Sprintf("%08x", number)}
			j.Template.Prev[0] = byte(parent)
			j.Template.TxIDs = make([]chainhash.Hash, transactions)
			e := &entry{job: j, number: uint64(number), since: time.Unix(int64(number), 0)}
			t = t.with(e)
		}
	}
	return t
}

func TestJobTableRemembersAllJobsOfTheLastParents(t *testing.T) {
	table := tableOf(0, 3, 40, 40, 1, 40, 100)
	require.Len(t, table.entries, 221, "all but those of the first parent")
	require.Len(t, table.named, 221)
	require.Nil(t, table.find([]byte("00000003")))
	require.True(t, table.find([]byte("00000004")).stale)
	require.True(t, table.find([]byte(fmt.Sprintf("%08x", 124))).stale)
	require.False(t, table.find([]byte(fmt.Sprintf("%08x", 125))).stale)
	require.Equal(t, uint64(224), table.newest().number)
}

func TestJobTableIsBounded(t *testing.T) {
	require.Len(t, tableOf(maxListed/10, 30).entries, 10)
	require.Len(t, tableOf(2*maxListed, 3).entries, 1, "the newest stays in any case")
	all := make([]*entry, maxJobs+5)
	for i := range all {
		all[i] = &entry{job: &job.Job{}}
	}
	require.Equal(t, 5, forgotten(all))
}

func TestJobNames(t *testing.T) {
	table := tableOf(0, 0xab)
	for _, id := range []string{"000000ab", "ab", "AB", "0000000000000000ab"} {
		require.Equal(t, uint64(0xab), table.find([]byte(id)).number, id)
	}
	for _, id := range []string{"", "0", "ac", "ab0", "abcdefabcdefabc"} {
		require.Nil(t, table.find([]byte(id)), id)
	}
}
