package ledger

import (
	"errors"

	"github.com/prometheus/client_golang/prometheus"

	"paydirt/coordinator/core/share"
)

// Metrics are the ledger's numbers. Every label has a closed set of values.
type Metrics struct {
	appends  *prometheus.CounterVec
	commit   prometheus.Histogram
	journal  prometheus.Histogram
	group    prometheus.Histogram
	failed   prometheus.Gauge
	registry prometheus.Gauge
}

// Outcomes of an append that are no share.Reason.
const (
	outcomeAccepted = "accepted"
	outcomeFailed   = "failed" // the disk, or the coordinator itself
)

// NewMetrics registers the metrics; a nil registerer keeps them to itself.
func NewMetrics(r prometheus.Registerer) *Metrics {
	m := &Metrics{
		appends: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "paydirt_ledger_appends_total",
			Help: "Ledger shares handed to the ledger, by outcome.",
		}, []string{"outcome"}),
		commit: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "paydirt_ledger_commit_seconds",
			Help:    "Time of one synced write.",
			Buckets: prometheus.ExponentialBuckets(0.0005, 2, 14),
		}),
		journal: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "paydirt_ledger_journal_seconds",
			Help:    "Time of one write that is synced to the ledger and then to the journal of receipts.",
			Buckets: prometheus.ExponentialBuckets(0.0005, 2, 14),
		}),
		group: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "paydirt_ledger_commit_requests",
			Help:    "Requests that shared one synced write.",
			Buckets: prometheus.ExponentialBuckets(1, 2, 9),
		}),
		failed: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "paydirt_ledger_failed",
			Help: "1 after a disk failure: no share is taken until the daemon is restarted.",
		}),
		registry: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "paydirt_ledger_registry_miners",
			Help: "Miners in the registry, posted or pending.",
		}),
	}
	m.appends.WithLabelValues(outcomeAccepted)
	m.appends.WithLabelValues(outcomeFailed)
	for _, reason := range share.Reasons() {
		m.appends.WithLabelValues(reason.String())
	}
	if r != nil {
		r.MustRegister(m.appends, m.commit, m.journal, m.group, m.failed, m.registry)
	}
	return m
}

func (m *Metrics) appended(err error) {
	outcome := outcomeAccepted
	if err != nil {
		outcome = outcomeFailed
		if reject := (*share.Reject)(nil); errors.As(err, &reject) {
			outcome = reject.Reason.String()
		}
	}
	m.appends.WithLabelValues(outcome).Inc()
}
