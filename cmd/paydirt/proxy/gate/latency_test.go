package gate

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkLatency measures what the proxy adds, against the same server in the same
// run: to a share and its reply, and to the way of a new job to the miner. Every
// round does both with and without the proxy, in turns.
func BenchmarkLatency(b *testing.B) {
	p := newPool(b)
	p.give()
	g := newGate(b, p.address)
	var miners map[bool]*asic
	took := map[string]map[bool][]time.Duration{"share": {}, "job": {}}
	for i := 0; b.Loop(); i++ {
		if i%50 == 0 { // before vardiff finds that shares come too fast
			miners = map[bool]*asic{false: dial(b, p.address), true: dial(b, g.address)}
			for _, a := range miners {
				a.password = "d=0.000000001"
				a.login(alice)
			}
		}
		for _, through := range []bool{i%2 == 0, i%2 != 0} {
			a := miners[through]
			s := a.easy()
			began := time.Now()
			m, err := a.call("mining.submit", a.params(s))
			took["share"][through] = append(took["share"][through], time.Since(began))
			require.NoError(b, err)
			require.True(b, m.Accepted(), "%s", m.Error)
		}
		if i%10 != 0 {
			continue
		}
		began := time.Now()
		p.give()
		var arriving sync.WaitGroup
		var lock sync.Mutex
		for through, a := range miners {
			arriving.Go(func() {
				for before := a.job; a.job == before; {
					if _, err := a.next(); err != nil {
						return
					}
				}
				lock.Lock()
				defer lock.Unlock()
				took["job"][through] = append(took["job"][through], time.Since(began))
			})
		}
		arriving.Wait()
	}
	b.StopTimer()
	for _, what := range []string{"share", "job"} {
		without, with := took[what][false], took[what][true]
		b.ReportMetric(micros(without, 50), what+"-direct-p50-µs")
		b.ReportMetric(micros(with, 50), what+"-proxied-p50-µs")
		b.ReportMetric(micros(with, 50)-micros(without, 50), what+"-added-p50-µs")
		b.ReportMetric(micros(with, 99)-micros(without, 99), what+"-added-p99-µs")
	}
}

func micros(all []time.Duration, percent int) float64 {
	slices.Sort(all)
	return float64(all[len(all)*percent/100].Nanoseconds()) / 1000
}
