package watch

import (
	"net/http"
	"os"
	"strconv"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"paydirt/coordinator/sharefile"
)

// handler serves the mirror and the metrics:
//
//	GET /metrics                Prometheus
//	GET /v1/shifts/{k}/shares   verified share data, as a coordinator serves it
func handler(m *mirror, gatherer prometheus.Gatherer) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(gatherer, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /v1/shifts/{k}/shares", func(w http.ResponseWriter, r *http.Request) {
		k, err := strconv.ParseUint(r.PathValue("k"), 10, 63)
		if err != nil {
			http.Error(w, "not a shift number", http.StatusNotFound)
			return
		}
		f, err := os.Open(m.file(k))
		if err != nil {
			http.Error(w, "this mirror does not have the shift", http.StatusNotFound)
			return
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			http.Error(w, "the mirror cannot read the shift", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", sharefile.ContentType)
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		http.ServeContent(w, r, "", info.ModTime(), f)
	})
	return mux
}
