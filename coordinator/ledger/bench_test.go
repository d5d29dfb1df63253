package ledger

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/journal"
	"paydirt/coordinator/ledger/ledgertest"
)

// Appends on a real disk, verified, synced, acknowledged and receipted, by several
// callers at once.
func BenchmarkAppend(b *testing.B) {
	for _, callers := range []int{1, 16, 256} {
		b.Run(fmt.Sprintf("callers=%d", callers), func(b *testing.B) {
			cfg := killConfig()
			cfg.Journal = journal.Directory(b.TempDir())
			l, err := Open(b.TempDir(), cfg)
			require.NoError(b, err)
			defer l.Close()
			shares := make([]share.LedgerShare, b.N)
			for i := range shares {
				k := uint64(i/shift.MaxLeaves) + 1
				if k > l.Newest() { // full shifts take shares too
					full, _ := l.Shift(k - 1)
					full.State = StateFull
					require.NoError(b, l.Update(ctx, Change{From: StateOpen, To: full}, Change{To: Shift{K: k, State: StateOpen}}))
				}
				shares[i] = ledgertest.Share(TagOf(k), ledgertest.Payee(i%16), uint64(i))
			}
			issuer, err := NewIssuer(l, testDomain, testSigner(b))
			require.NoError(b, err)
			var (
				next  atomic.Int64
				group sync.WaitGroup
			)
			b.ResetTimer()
			for range callers {
				group.Go(func() {
					for i := next.Add(1) - 1; i < int64(b.N); i = next.Add(1) - 1 {
						if _, err := issuer.Append(ctx, shares[i]); err != nil {
							b.Error(err)
						}
					}
				})
			}
			group.Wait()
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "appends/s")
		})
	}
}
