package ledger

import (
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
)

func TestMetrics(t *testing.T) {
	registry := prometheus.NewRegistry()
	cfg := testConfig()
	cfg.Metrics = NewMetrics(registry)
	disk := faultdisk.New()
	l, err := OpenStorage(disk, cfg)
	require.NoError(t, err)
	defer l.Close()
	series, err := testutil.GatherAndCount(registry)
	require.NoError(t, err)

	fill(t, l, 1, 1, 3, 2)
	require.Error(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 1)))
	disk.FailAt(disk.Changes()+1, faultdisk.NoSpace)
	require.Error(t, put(l, ledgertest.Share(-1, ledgertest.Payee(1), 4)))

	count := func(outcome string) float64 { return testutil.ToFloat64(cfg.Metrics.appends.WithLabelValues(outcome)) }
	require.EqualValues(t, 3, count("accepted"))
	require.EqualValues(t, 1, count("duplicate"))
	require.EqualValues(t, 1, count("failed"))
	require.EqualValues(t, 1, testutil.ToFloat64(cfg.Metrics.failed))
	require.EqualValues(t, 2, testutil.ToFloat64(cfg.Metrics.registry))

	after, err := testutil.GatherAndCount(registry)
	require.NoError(t, err)
	require.Equal(t, series, after, "nobody outside makes series")
	problems, err := testutil.GatherAndLint(registry)
	require.NoError(t, err)
	require.Empty(t, problems)
}
