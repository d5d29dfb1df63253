package proving

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	waiting                 prometheus.Gauge
	taken, refused, expired prometheus.Counter
}

func newMetrics(r prometheus.Registerer) metrics {
	counter := func(name, help string) prometheus.Counter {
		c := prometheus.NewCounter(prometheus.CounterOpts{Name: "paydirt_proving_" + name, Help: help})
		r.MustRegister(c)
		return c
	}
	m := metrics{
		waiting: prometheus.NewGauge(prometheus.GaugeOpts{Name: "paydirt_proving_waiting", Help: "Proofs that are waited for."}),
		taken:   counter("taken_total", "Proofs that were taken from provers."),
		refused: counter("refused_total", "What provers brought that was not a proof."),
		expired: counter("expired_total", "Leases that ended without a proof."),
	}
	r.MustRegister(m.waiting)
	return m
}
