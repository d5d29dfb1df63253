package cycle

import (
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/ledger"
)

// Status is a look at the life cycle, for people.
type Status struct {
	Tag       int64         // of jobs that are given out now
	Open      uint64        // the open shift
	Shares    uint32        // in it
	Threshold int           // n_t: it rotates here
	Capacity  int           // n: it is full here
	Waits     bool          // it has n_t shares, and the state before is not final
	WaitsFor  WaitsFor      // what the oldest shift that is not final waits for
	Miners    int           // that have an id
	Shifts    []ShiftStatus // the newest first, at most statusShifts
	Troubles  []string      // what does not work at the moment, empty when all does
}

// ShiftStatus is one shift of a Status.
type ShiftStatus struct {
	K         uint64
	State     ledger.State
	Count     uint32
	StateHash common.Hash // zero until it is posted
	Block     uint64      // of the post, 0 when there is none
	Depth     uint64      // of that block, 0 when it was not asked for
}

const statusShifts = 16

// Status returns how things are. It asks neither chain nor disk.
func (d *Driver) Status() Status {
	open, enough, final := d.rotation()
	s := Status{
		Tag: open.Tag(), Open: open.K, Shares: open.Count,
		Threshold: d.pool.Tier.Threshold(), Capacity: d.pool.Tier.Leaves,
		Waits:  enough && !final,
		Miners: len(d.ledger.Members(d.pool.Tier.Miners)),
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	s.WaitsFor = d.waits
	for k := open.K; k > 0 && len(s.Shifts) < statusShifts; k-- {
		r, _ := d.ledger.Shift(k)
		shift := ShiftStatus{K: k, State: r.State, Count: r.Count, StateHash: r.StateHash, Block: r.PostedBlock}
		if seen := d.seen[k]; seen.StateHash == r.StateHash {
			shift.Block, shift.Depth = seen.Block, seen.Depth
		}
		s.Shifts = append(s.Shifts, shift)
	}
	for _, t := range tasks {
		if err := d.failing[t]; err != nil {
			s.Troubles = append(s.Troubles, string(t)+": "+err.Error())
		}
	}
	if err := d.ledger.Health(); err != nil {
		s.Troubles = append(s.Troubles, err.Error())
	}
	return s
}

// measure sets the gauges.
func (d *Driver) measure() {
	open, enough, final := d.rotation()
	m := d.cfg.Metrics
	m.open.Set(float64(open.K))
	m.shares.Set(float64(open.Count))
	m.waits.Set(0)
	if enough && !final {
		m.waits.Set(1)
	}
	for k := open.K; k > 0; k-- {
		if d.state(k) == ledger.StateFinal {
			m.final.Set(float64(k))
			return
		}
	}
	m.final.Set(0)
}
