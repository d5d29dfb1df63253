package cycle

import (
	"github.com/prometheus/client_golang/prometheus"

	"paydirt/coordinator/ledger"
)

// Metrics are the life cycle's numbers. Every label has a closed set of values.
type Metrics struct {
	open     prometheus.Gauge
	shares   prometheus.Gauge
	final    prometheus.Gauge
	waits    prometheus.Gauge
	moves    *prometheus.CounterVec
	failures *prometheus.CounterVec
	prove    prometheus.Histogram
}

// NewMetrics registers the metrics; a nil registerer keeps them to itself.
func NewMetrics(r prometheus.Registerer) *Metrics {
	m := &Metrics{
		open: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "paydirt_cycle_open_shift", Help: "Number of the open shift.",
		}),
		shares: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "paydirt_cycle_open_shift_shares", Help: "Ledger shares in the open shift.",
		}),
		final: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "paydirt_cycle_final_shift", Help: "Number of the newest final shift.",
		}),
		waits: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "paydirt_cycle_rotation_waits", Help: "1 while the open shift has enough shares, but the state before is not final.",
		}),
		moves: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "paydirt_cycle_moves_total", Help: "Moves of shifts from state to state.",
		}, []string{"from", "to"}),
		failures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "paydirt_cycle_failures_total", Help: "What did not work and was tried again, by task.",
		}, []string{"task"}),
		prove: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "paydirt_cycle_prove_seconds", Help: "Time of one shift proof.",
			Buckets: prometheus.ExponentialBuckets(0.25, 2, 12),
		}),
	}
	for _, move := range moves {
		m.moves.WithLabelValues(move.From.String(), move.To.String())
	}
	for _, t := range tasks {
		m.failures.WithLabelValues(string(t))
	}
	if r != nil {
		r.MustRegister(m.open, m.shares, m.final, m.waits, m.moves, m.failures, m.prove)
	}
	return m
}

func (m *Metrics) moved(from, to ledger.State) {
	m.moves.WithLabelValues(from.String(), to.String()).Inc()
}
