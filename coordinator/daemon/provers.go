package daemon

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"

	"paydirt/coordinator/cycle"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/proving"
	"paydirt/prover"
)

// proofs makes the daemon's proofs.
type proofs interface {
	cycle.Prover
	keeper.Prover
}

var (
	_ proofs = (*prover.Prover)(nil)
	_ proofs = (*proving.Queue)(nil)
)

// openProver opens the proving keys in dir, or, when others prove, the verifying
// keys and the door at which the others ask for work.
func (s *service) openProver(dir string) (*prover.Verifier, error) {
	if s.cfg.Provers.Listen == "" {
		p, err := prover.Open(dir)
		if err != nil {
			return nil, fmt.Errorf("%w (`paydirtd keys` makes development keys)", err)
		}
		p.Report(proving.Log(s.log))
		s.prover = p
		return p.Verifier, nil
	}
	v, err := prover.OpenVerifier(dir)
	if err != nil {
		return nil, fmt.Errorf("%w (`paydirtd keys` makes development keys)", err)
	}
	if s.provers, err = net.Listen("tcp", s.cfg.Provers.Listen); err != nil {
		return nil, fmt.Errorf("prover.listen: %w", err)
	}
	s.closers = append(s.closers, closeOnce(s.provers))
	s.queue = proving.NewQueue(v, cmp.Or(s.cfg.Provers.Lease, proving.DefaultLease), nil, s.log, s.registry)
	s.prover = s.queue
	return v, nil
}

// serveProvers gives out work until ctx ends.
func (s *service) serveProvers(ctx context.Context) error {
	if s.queue == nil {
		return nil
	}
	s.log.Info("proofs are made by others", "listen", s.provers.Addr())
	server := &http.Server{
		Handler: s.queue.Handler(s.cfg.Provers.Token), ReadHeaderTimeout: httpTimeout, ReadTimeout: httpTimeout,
		ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	defer context.AfterFunc(ctx, func() { server.Close() })()
	if err := server.Serve(s.provers); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return ctx.Err()
}
