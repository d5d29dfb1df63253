package proxy

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/gate"
)

// Status is what the proxy has done so far.
type Status struct {
	Pool        string            `json:"pool"`
	Seconds     int64             `json:"seconds"`
	Miners      int               `json:"miners"`      // connected to the pool now
	Elsewhere   int               `json:"elsewhere"`   // connected to a fallback now
	Jobs        int               `json:"jobs"`        // verified and passed on
	Submitted   int               `json:"submitted"`   // shares
	Accepted    int               `json:"accepted"`    // shares
	Rejected    map[string]int    `json:"rejected"`    // shares, by the pool's reason
	Ledger      int               `json:"ledger"`      // ledger shares among those submitted
	Receipts    int               `json:"receipts"`    // with a good signature
	Refusals    map[string]int    `json:"refusals"`    // reasons to leave the pool
	Evidence    []evidence.Entry  `json:"evidence"`    // ever found
	Directories map[string]string `json:"directories"` // where things are kept
}

// read puts the status together from the metrics and the docket.
func read(conf gate.Config, h *house, began time.Time) Status {
	s := Status{
		Pool: conf.Main.String(), Seconds: int64(time.Since(began).Seconds()), Rejected: map[string]int{}, Refusals: map[string]int{},
		Evidence: h.docket.Entries(), Directories: map[string]string{"proxy": h.dir},
	}
	families, err := conf.Registry.(*prometheus.Registry).Gather()
	if err != nil {
		return s
	}
	for _, family := range families {
		for _, m := range family.GetMetric() {
			label := ""
			for _, l := range m.GetLabel() {
				label = l.GetValue()
			}
			n := int(m.GetCounter().GetValue() + m.GetGauge().GetValue())
			switch strings.TrimPrefix(family.GetName(), "paydirt_proxy_") {
			case "connections":
				if label == "main" {
					s.Miners = n
				} else {
					s.Elsewhere = n
				}
			case "jobs_total":
				s.Jobs = n
			case "shares_submitted_total":
				s.Submitted = n
			case "shares_accepted_total":
				s.Accepted = n
			case "shares_rejected_total":
				s.Rejected[label] = n
			case "ledger_shares_total":
				s.Ledger = n
			case "receipts_total":
				s.Receipts = n
			case "refusals_total":
				if n > 0 {
					s.Refusals[label] = n
				}
			}
		}
	}
	return s
}

// String is the status for people.
func (s Status) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d jobs verified, %d of %d shares accepted, %d ledger shares, %d receipts in %d s", s.Jobs, s.Accepted, s.Submitted, s.Ledger, s.Receipts, s.Seconds)
	for reason, n := range s.Refusals {
		fmt.Fprintf(&b, "\nleft the pool %d times: %s", n, reason)
	}
	for _, e := range s.Evidence {
		fmt.Fprintf(&b, "\nevidence %s (%s): %s", e.Name, e.State, e.About)
	}
	return b.String()
}

// handler serves
//
//	GET /metrics   Prometheus
//	GET /status    Status as JSON
func handler(r *prometheus.Registry, status func() Status) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(r, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = cliutil.PrintJSON(w, status()) // the reader is gone
	})
	return mux
}
