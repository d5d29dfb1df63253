package keeper

import "time"

// Hurry replaces the clock and the number of states that every step looks at.
func (s *Settle) Hurry(now func() time.Time, recent int64) { s.now, s.recent = now, recent }

// Hurry replaces the clock.
func (r *Respond) Hurry(now func() time.Time) { r.now = now }

// Hurry replaces the clock.
func (p *Peg) Hurry(now func() time.Time) { p.now = now }
