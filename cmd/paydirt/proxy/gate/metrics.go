package gate

import (
	"slices"
	"sync"

	"github.com/prometheus/client_golang/prometheus"

	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/coordinator/core/share"
)

// metrics are all named paydirt_proxy_….
type metrics struct {
	connections  *prometheus.GaugeVec // pool
	closed       *prometheus.CounterVec
	dialFailures prometheus.Counter
	jobs         prometheus.Counter
	refusals     *prometheus.CounterVec // reason
	judged       prometheus.Histogram
	submitted    prometheus.Counter
	accepted     prometheus.Counter
	rejected     *prometheus.CounterVec
	ledger       prometheus.Counter
	receipts     prometheus.Counter
	evidence     *prometheus.CounterVec // kind
}

func newMetrics(r prometheus.Registerer) *metrics {
	const ns = "paydirt_proxy_"
	counter := func(name, help string) prometheus.Counter {
		c := prometheus.NewCounter(prometheus.CounterOpts{Name: ns + name, Help: help})
		r.MustRegister(c)
		return c
	}
	vec := func(name, help, label string) *prometheus.CounterVec {
		c := prometheus.NewCounterVec(prometheus.CounterOpts{Name: ns + name, Help: help}, []string{label})
		r.MustRegister(c)
		return c
	}
	m := &metrics{
		connections:  prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: ns + "connections", Help: "Miners connected now, by pool."}, []string{"pool"}),
		closed:       vec("closed_total", "Connections that ended, by cause.", "cause"),
		dialFailures: counter("dial_failures_total", "Connections to a pool that could not be made."),
		jobs:         counter("jobs_total", "Jobs that were verified and forwarded."),
		refusals:     vec("refusals_total", "Reasons to leave the pool.", "reason"),
		judged: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: ns + "judge_seconds", Help: "Time for which a job was held back to verify it.",
			Buckets: []float64{.00001, .00003, .0001, .0003, .001, .003, .01, .1, 1, 10},
		}),
		submitted: counter("shares_submitted_total", "Shares that miners handed in."),
		accepted:  counter("shares_accepted_total", "Shares that the pool accepted."),
		rejected:  vec("shares_rejected_total", "Shares that the pool refused, by its reason.", "reason"),
		ledger:    counter("ledger_shares_total", "Ledger shares among the shares handed in."),
		receipts:  counter("receipts_total", "Receipts with a good signature."),
		evidence:  vec("evidence_total", "Pieces of evidence found against the operator, by kind.", "kind"),
	}
	r.MustRegister(m.connections, m.judged)
	for _, pool := range []string{"main", "fallback"} {
		m.connections.WithLabelValues(pool)
	}
	for _, reason := range rule.Reasons() {
		m.refusals.WithLabelValues(string(reason))
	}
	for _, kind := range evidence.Kinds() {
		m.evidence.WithLabelValues(string(kind))
	}
	return m
}

// rejectReasons are the pool's own.
var rejectReasons = sync.OnceValue(func() (names []string) {
	for _, r := range share.Reasons() {
		names = append(names, r.String())
	}
	return names
})

// refusalLabel keeps a pool from making up labels without end.
func refusalLabel(text string) string {
	if slices.Contains(rejectReasons(), text) {
		return text
	}
	return "other"
}
