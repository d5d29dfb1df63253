package stratum

import (
	"github.com/prometheus/client_golang/prometheus"

	"paydirt/coordinator/core/share"
)

// metrics are the server's Prometheus metrics. Labels take values from closed
// sets only, never from a miner's input.
type metrics struct {
	connections   prometheus.Gauge
	authorized    prometheus.Gauge
	accepted      prometheus.Counter
	difficulty    prometheus.Counter
	rejected      [256]prometheus.Counter // by share.Reason
	failed        prometheus.Counter
	ledgerShares  prometheus.Counter
	ledgerSeconds prometheus.Histogram
	blocks        prometheus.Counter
	jobs          prometheus.Counter
	fanOut        prometheus.Histogram
	badRequests   prometheus.Counter
	retargets     prometheus.Counter
	closed        [causes]prometheus.Counter // by cause
}

// newMetrics makes the metrics and registers them.
func newMetrics(registry prometheus.Registerer) *metrics {
	const namespace, subsystem = "paydirt", "stratum"
	counter := func(name, help string) prometheus.Counter {
		c := prometheus.NewCounter(prometheus.CounterOpts{Namespace: namespace, Subsystem: subsystem, Name: name, Help: help})
		registry.MustRegister(c)
		return c
	}
	counters := func(name, label, help string) *prometheus.CounterVec {
		c := prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: namespace, Subsystem: subsystem, Name: name, Help: help}, []string{label})
		registry.MustRegister(c)
		return c
	}
	gauge := func(name, help string) prometheus.Gauge {
		g := prometheus.NewGauge(prometheus.GaugeOpts{Namespace: namespace, Subsystem: subsystem, Name: name, Help: help})
		registry.MustRegister(g)
		return g
	}
	seconds := func(name, help string) prometheus.Histogram {
		h := prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: namespace, Subsystem: subsystem, Name: name, Help: help,
			Buckets: prometheus.ExponentialBuckets(0.0005, 2, 15), // 0.5 ms … 8 s
		})
		registry.MustRegister(h)
		return h
	}
	m := &metrics{
		connections:   gauge("connections", "Open connections."),
		authorized:    gauge("authorized_connections", "Open connections that are authorized to mine."),
		accepted:      counter("shares_accepted_total", "Shares accepted, ledger shares among them."),
		difficulty:    counter("difficulty_accepted_total", "Sum of the difficulties of accepted shares; times 2^32 it is hashes."),
		failed:        counter("shares_failed_total", "Ledger shares that could not be stored, by no fault of the miner."),
		ledgerShares:  counter("ledger_shares_total", "Ledger shares stored."),
		ledgerSeconds: seconds("ledger_append_seconds", "Time to store a ledger share, synced."),
		blocks:        counter("blocks_found_total", "Headers that met the network target, handed on for submission."),
		jobs:          counter("jobs_total", "Jobs sent out."),
		fanOut:        seconds("job_fan_out_seconds", "Time to queue a job for all connections."),
		badRequests:   counter("bad_requests_total", "Requests other than shares that were refused."),
		retargets:     counter("difficulty_changes_total", "Changes of a connection's difficulty."),
	}
	rejected := counters("shares_rejected_total", "reason", "Shares refused.")
	for _, reason := range share.Reasons() {
		m.rejected[reason] = rejected.WithLabelValues(reason.String())
	}
	closed := counters("connections_closed_total", "cause", "Connections closed.")
	for c := range causes {
		m.closed[c] = closed.WithLabelValues(c.String())
	}
	return m
}
