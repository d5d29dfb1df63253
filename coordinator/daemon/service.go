package daemon

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/syndtr/goleveldb/leveldb"
	"golang.org/x/sync/errgroup"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/cycle"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/health"
	"paydirt/coordinator/journal"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/node"
	"paydirt/coordinator/proving"
	"paydirt/coordinator/stratum"
	"paydirt/prover"
)

const (
	dialRetry   = 2 * time.Second
	httpTimeout = 30 * time.Second
	drain       = 5 * time.Second
	healthEvery = time.Second
)

// Run runs the daemon until ctx ends, then stops it gracefully and returns nil.
// Any other end is an error: of the configuration, found before a door opens, or
// a failure after which going on makes no sense.
func Run(ctx context.Context, cfg Config) error { return run(ctx, cfg, Seams{}) }

func run(ctx context.Context, cfg Config, seams Seams) error {
	s := &service{cfg: cfg, seams: seams, log: cfg.Log, registry: prometheus.NewRegistry()}
	s.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	defer s.close()
	err := s.openNodes(ctx)
	if err != nil {
		return err
	}
	left := submitLeft(ctx, s.nodes, cfg.DataDir, s.log)
	if err = s.open(ctx); err != nil {
		left.stop(leftGrace)
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	left.stop(0)
	return s.run(ctx)
}

// service owns what a running daemon consists of.
type service struct {
	cfg      Config
	seams    Seams
	log      *slog.Logger
	registry *prometheus.Registry

	chain   *chain.Pool
	prover  proofs
	queue   *proving.Queue // of proofs that others make; nil: none
	parents *parents
	tags    *tags
	ledger  *ledger.Ledger
	issuer  *ledger.Issuer
	journal *leveldb.DB // the sender's
	sender  *evm.Sender
	nodes   *node.Set
	cycle   *cycle.Driver
	keepers *keepers
	work    work
	blocks  *blocks
	found   *blockBook
	server  *stratum.Server
	board   *health.Board

	miners  []stratum.Listener
	web     net.Listener
	provers net.Listener
	closers []func() error // in the order of opening
}

// open opens everything else in the order of what needs what.
func (s *service) open(ctx context.Context) error {
	for _, step := range []func(context.Context) error{
		s.openChain, s.openNetwork, s.openKeys, s.openLedger, s.openSender, s.openCycle, s.openDoors,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *service) openNodes(context.Context) (err error) {
	if s.nodes, err = node.NewSet(node.Config{Nodes: s.cfg.BitcoinNodes, Log: s.log}); err != nil {
		return fmt.Errorf("bitcoin.node: %w", err)
	}
	return nil
}

// openChain waits for the EVM chain: it may be starting as well.
func (s *service) openChain(ctx context.Context) error {
	for {
		pool, err := chain.Dial(ctx, s.cfg.EVM, s.cfg.Pool)
		var unreachable *evm.NodeError
		if err == nil {
			s.chain = pool
			s.closers = append(s.closers, func() error { pool.Close(); return nil })
			break
		}
		if !errors.As(err, &unreachable) {
			return err
		}
		s.log.Warn("the EVM chain does not answer; will be tried again", "err", err)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(dialRetry):
		}
	}
	info := s.chain.Info()
	if info.Operator != s.cfg.Key.Address() {
		return fmt.Errorf("the key is that of %s, but the pool's operator is %s", s.cfg.Key.Address(), info.Operator)
	}
	return CheckReceiptKey(s.cfg.ReceiptKey, info.Operator, info.ReceiptSigner)
}

func (s *service) openKeys(ctx context.Context) (err error) {
	info := s.chain.Info()
	dir := s.cfg.KeysDir
	if dir == "" {
		if dir, err = prover.DefaultDir(info.Tier); err != nil {
			return err
		}
	}
	keys, err := s.openProver(dir)
	if err != nil {
		return err
	}
	m := keys.Manifest()
	if m.Tier() != info.Tier {
		return fmt.Errorf("the keys in %s are for tier %s, the pool is %s", dir, m.Tier(), info.Tier)
	}
	if err := CheckKeys(m, info.ChainID, s.cfg.AcceptForgeable); err != nil {
		return fmt.Errorf("%s: %w", dir, err)
	}
	if m.Unsafe() {
		s.log.Warn("development keys: anyone can forge any proof under them", "keys", dir)
	}
	view, err := s.chain.Latest(ctx)
	if err != nil {
		return err
	}
	return view.CheckVerifiers(ctx, keys.Constants())
}

func (s *service) openLedger(ctx context.Context) (err error) {
	s.parents = newParents()
	s.tags = newTags(s.chain, s.parents)
	if err := os.MkdirAll(s.cfg.DataDir, 0o700); err != nil {
		return err
	}
	view, err := s.chain.Latest(ctx)
	if err != nil {
		return err
	}
	posted, err := view.LastShift(ctx)
	if err != nil {
		return err
	}
	at := s.cfg.Journal
	if at == "" {
		at = filepath.Clean(s.cfg.DataDir) + ".journal"
	}
	recovery, err := s.recovery(ctx, view)
	if err != nil {
		return err
	}
	s.ledger, err = ledger.Open(filepath.Join(s.cfg.DataDir, "ledger"), ledger.Config{
		Pool: s.chain.Info().State(), Rules: s.tags, Verify: s.seams.Verify, Log: s.log, Metrics: ledger.NewMetrics(s.registry),
		Journal: journal.Directory(at), Posted: posted, Recover: recovery,
	})
	if err != nil {
		return s.explain(ctx, view, err)
	}
	s.tags.ledger = s.ledger.Shift
	s.closers = append(s.closers, s.ledger.Close)
	if s.issuer, err = ledger.NewIssuer(s.ledger, s.chain.Info().Receipts(), s.cfg.ReceiptKey); err != nil {
		return err
	}
	return s.parents.recall(s.ledger)
}

func (s *service) openSender(context.Context) (err error) {
	if s.journal, err = leveldb.OpenFile(filepath.Join(s.cfg.DataDir, "sender"), nil); err != nil {
		return fmt.Errorf("the sender's journal: %w", err)
	}
	s.closers = append(s.closers, s.journal.Close)
	s.sender, err = evm.New(s.journal, s.chain.Client(), s.cfg.Key, s.chain.Info().ChainID, evm.Options{
		MinTip: s.cfg.MinTip, DecodeError: chain.DecodeError, Log: s.log,
	})
	return err
}

func (s *service) openCycle(ctx context.Context) (err error) {
	p := &poster{chain: s.chain, follower: s.chain.Follow(), sender: s.sender, now: time.Now}
	if s.cycle, err = cycle.New(cycle.Config{
		Ledger: s.ledger, Prover: through[cycle.Prover](s.seams.Prover, s.prover), Poster: through[cycle.Poster](s.seams.Poster, p), Anchors: p,
		Finality: s.cfg.Finality, SealGrace: s.cfg.SealGrace, Poll: s.cfg.Poll,
		Log: s.log, Metrics: cycle.NewMetrics(s.registry),
	}); err != nil {
		return err
	}
	return s.openWork(ctx, p)
}

func (s *service) openDoors(context.Context) (err error) {
	if s.found, err = openBlockBook(filepath.Join(s.cfg.DataDir, "blocks.jsonl"), s.log); err != nil {
		return fmt.Errorf("the list of found blocks: %w", err)
	}
	s.closers = append(s.closers, s.found.close)
	store, err := openBlockStore(filepath.Join(s.cfg.DataDir, blocksDir))
	if err != nil {
		return fmt.Errorf("the store of found blocks: %w", err)
	}
	s.blocks = newBlocks(s.nodes, s.found, store, s.log, s.registry)
	s.server = stratum.NewServer(stratum.Config{
		StartDifficulty: s.cfg.StartDifficulty, MinDifficulty: s.cfg.MinDifficulty,
		WaitsFor:       func() string { return waitsFor(s.cycle.Status().WaitsFor) },
		MaxConnections: s.cfg.Limits.Connections, MaxPerAddress: s.cfg.Limits.PerAddress, MaxPerPayee: s.cfg.Limits.PerPayee, Reconnect: s.cfg.Reconnect, Metrics: s.registry, Log: s.log,
	}, through[stratum.Ledger](s.seams.Ledger, s.issuer), s.ledger, through[stratum.Blocks](s.seams.Blocks, s.blocks))
	if s.web, err = listen(s.cfg.HTTPListen); err != nil {
		return fmt.Errorf("http.listen: %w", err)
	}
	s.closers = append(s.closers, closeOnce(s.web))
	s.board = health.NewBoard(time.Now, s.log, s.registry)
	s.knowledge().watch(s.board)
	return s.openMiners()
}

func (s *service) openMiners() error {
	var certificate *stratum.Certificate
	for _, door := range s.cfg.Listeners {
		l := stratum.Listener{
			Profile: stratum.Profile{StartDifficulty: door.StartDifficulty, MinDifficulty: door.MinDifficulty},
			Proxies: door.Proxies,
		}
		var err error
		if door.TLS && certificate == nil {
			if certificate, err = stratum.LoadCertificate(s.cfg.TLSCert, s.cfg.TLSKey, s.log); err != nil {
				return fmt.Errorf("stratum.tls-cert, stratum.tls-key: %w", err)
			}
		}
		if door.TLS {
			l.TLS = certificate.TLS()
		}
		if l.Listener, err = listen(door.Address); err != nil {
			return fmt.Errorf("stratum.listen: %w", err)
		}
		s.closers = append(s.closers, closeOnce(l))
		s.miners = append(s.miners, l)
	}
	return nil
}

// doors tells where the miners' listeners are.
func (s *service) doors() string {
	var at []string
	for _, l := range s.miners {
		at = append(at, l.Addr().String())
	}
	return strings.Join(at, ",")
}

// run runs all parts until ctx ends or one of them fails. First the stratum
// server finishes, so that no share is taken that could not be stored any more.
func (s *service) run(ctx context.Context) error {
	front, ctx := errgroup.WithContext(ctx)
	background, stopBackground := context.WithCancel(context.WithoutCancel(ctx))
	defer stopBackground()
	back, background := errgroup.WithContext(background)
	// A part behind that fails ends those in front.
	front.Go(func() error {
		select {
		case <-ctx.Done():
			return nil
		case <-background.Done():
			return context.Cause(background)
		}
	})

	back.Go(func() error { return s.cycle.Run(background) })
	back.Go(func() error { s.keepers.run(background); return nil })
	back.Go(func() error { return s.serveProvers(background) })
	back.Go(func() error { return tend(background, s.sender.Step, s.cfg.Poll) })
	back.Go(func() error { return s.board.Run(background, healthEvery) })
	back.Go(func() error { return s.work.gas.run(background, s.cfg.Poll) })
	back.Go(func() error { return s.work.bond.run(background) })
	back.Go(func() error {
		m := &jobs{
			server: s.seams.jobs(s.server), tags: s.tags, parents: s.parents, tag: s.cycle.Watch, nd: s.chain.Info().ND,
			text: s.cfg.Text, log: s.log, onBlock: s.cycle.Wake, next: firstJob(),
		}
		return m.run(background, s.nodes.Templates(background))
	})
	front.Go(func() error { return s.server.Serve(ctx, s.miners...) })
	front.Go(func() error { return s.serveHTTP(ctx) })
	s.log.Info("paydirtd is up", "pool", s.chain.Info().Distributor, "tier", s.chain.Info().Tier, "nd", s.chain.Info().ND,
		"stratum", s.doors(), "http", s.web.Addr(), "shift", s.ledger.Newest())

	if err := s.blocks.resume(); err != nil {
		s.log.Error("the blocks of an earlier run could not be read; those whose outcome is open are not submitted: check the data directory", "err", err)
	}
	err := front.Wait()
	s.log.Info("stopping")
	s.blocks.wait()
	stopBackground()
	if backErr := back.Wait(); !errors.Is(backErr, context.Canceled) {
		err = errors.Join(err, backErr)
	}
	if errors.Is(err, context.Canceled) {
		err = nil
	}
	return err
}

func (s *service) serveHTTP(ctx context.Context) error {
	a := &api{
		info: s.chain.Info(), ledger: s.ledger, receipts: s.issuer, cycle: s.cycle, nodes: s.nodes, sender: s.sender, board: s.board,
		server: s.server, blocks: s.found, gatherer: s.registry, log: s.log, now: time.Now,
	}
	a.statistics.register(s.registry, s.server, a.now)
	server := &http.Server{Handler: through(s.seams.API, a.handler()), ReadHeaderTimeout: httpTimeout, ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelDebug)}
	stopped := make(chan error, 1)
	context.AfterFunc(ctx, func() {
		patience, cancel := context.WithTimeout(context.Background(), drain)
		defer cancel()
		stopped <- server.Shutdown(patience)
	})
	if err := server.Serve(s.web); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	if err := <-stopped; err != nil {
		return server.Close()
	}
	return nil
}

// tend steps the sender until ctx ends: what is in flight is seen to also when
// nobody asks for it, and its health is that of now. What fails is in the health,
// and tried again.
func tend(ctx context.Context, step func(context.Context) error, every time.Duration) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		_ = step(ctx)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

// close closes what was opened, the last first.
func (s *service) close() {
	for i := len(s.closers) - 1; i >= 0; i-- {
		if err := s.closers[i](); err != nil {
			s.log.Error("stopping", "err", err)
		}
	}
}

// closeOnce closes a listener that its server may have closed already.
func closeOnce(l net.Listener) func() error {
	return func() error {
		if err := l.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	}
}
