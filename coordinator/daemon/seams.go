package daemon

import (
	"context"
	"net/http"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/stratum"
)

// Seams are the places between the daemon's parts where something else can be put:
// test/adversary makes a dishonest operator of the daemon with them. Each gets the
// honest part and returns what takes its place. Without it, nothing does. No program
// sets any: an operator who wants to cheat changes the code, and what stops it must
// not depend on which code it runs.
type Seams struct {
	// Verify takes the place of share.Verify when the ledger stores a share.
	Verify func(share.Evidence, share.Rules) (bitcoin.Payee, error)
	// Ledger is who credits the miners' shares.
	Ledger func(stratum.Ledger) stratum.Ledger
	// Blocks is who brings the blocks that they find to the network.
	Blocks func(stratum.Blocks) stratum.Blocks
	// Job is what the miners get for a job.
	Job    func(*job.Job) *job.Job
	Prover func(cycle.Prover) cycle.Prover
	Poster func(cycle.Poster) cycle.Poster
	// Keeper is one of relay, deliver, respond, settle.
	Keeper func(name string, honest keeper.Driver) keeper.Driver
	API    func(http.Handler) http.Handler
}

// RunWith is Run with something else between the parts.
func RunWith(ctx context.Context, cfg Config, seams Seams) error { return run(ctx, cfg, seams) }

// through returns what a seam makes of an honest part.
func through[T any](seam func(T) T, honest T) T {
	if seam == nil {
		return honest
	}
	return seam(honest)
}

// jobs returns the server behind the seam.
func (s *Seams) jobs(honest jobServer) jobServer {
	if s.Job == nil {
		return honest
	}
	return changedJobs{honest, s.Job}
}

type changedJobs struct {
	jobServer
	change func(*job.Job) *job.Job
}

func (c changedJobs) SetJob(j *job.Job, clean bool) { c.jobServer.SetJob(c.change(j), clean) }

// keepers returns the keeper's tasks behind the seam.
func (s *Seams) keepers(honest ...task) []task {
	if s.Keeper != nil {
		for i := range honest {
			honest[i].driver = s.Keeper(honest[i].name, honest[i].driver)
		}
	}
	return honest
}
