package watch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/audit"
	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/keeper"
	"paydirt/coordinator/sharefile"
)

const (
	sharesFlag     = "shares"
	dirFlag        = "dir"
	webhookFlag    = "webhook"
	listenFlag     = "listen"
	patienceFlag   = "patience"
	auditEveryFlag = "audit-every"
	onceFlag       = "once"

	httpTimeout = 30 * time.Second
)

// Command is `paydirt watch`.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "watch",
		Usage: "watch a pool: mirror and verify all of it, and raise alarms",
		Description: `Follows a pool, keeps a copy of each shift's share data, verifies everything
again with every change, and raises an alarm when a rule is broken or data is
withheld: in the log, in DIR/alarms.ndjson, as a metric, to every --webhook, and
in the exit code.

Exit code 0: no alarm. 1: an alarm was raised. 2: the watch could not be carried
out.`,
		Flags: []cli.Flag{
			cliutil.RPCFlag(), cliutil.PoolFlag(),
			&cli.StringSliceFlag{Name: sharesFlag, EnvVars: []string{"PAYDIRT_SHARES"}, Required: true, Usage: "share data: `URL` of a coordinator's HTTP API or of another watch, or a directory; repeat it for more sources"},
			&cli.PathFlag{Name: dirFlag, EnvVars: []string{"PAYDIRT_WATCH_DIR"}, Usage: "`DIR` of the mirror (default: paydirt/watch/<pool> in the user's cache directory)"},
			&cli.StringSliceFlag{Name: webhookFlag, EnvVars: []string{"PAYDIRT_WATCH_WEBHOOK"}, Usage: "`URL` that gets every alarm by POST as JSON; repeat it for more"},
			&cli.StringFlag{Name: listenFlag, EnvVars: []string{"PAYDIRT_WATCH_LISTEN"}, Usage: "serve the mirror and metrics on `HOST:PORT`"},
			&cli.DurationFlag{Name: patienceFlag, Value: 10 * time.Minute, Usage: "`TIME` for share data to appear, and for nodes to answer, before it is an alarm"},
			&cli.DurationFlag{Name: auditEveryFlag, Value: 10 * time.Minute, Usage: "`TIME` after which everything is verified again though nothing happened"},
			&cli.DurationFlag{Name: cliutil.Interval, Value: 5 * time.Second, Usage: "`TIME` between two looks at the chain"},
			&cli.BoolFlag{Name: onceFlag, Usage: "make one round, without patience, and exit"},
			&cli.PathFlag{Name: cliutil.Key, EnvVars: []string{"PAYDIRT_KEY"}, Usage: "`FILE` of a funded EVM key: with it the watch answers samples from its mirror that the operator leaves open, and convicts what nobody answers"},
			cliutil.PasswordFileFlag(), cliutil.JSONFlag(),
		},
		Action: action,
	}
}

// summary is the result of the command.
type summary struct {
	Pool    string `json:"pool"`
	Alarms  int    `json:"alarms"`
	Seconds int64  `json:"seconds"`
	Mirror  string `json:"mirror"`
}

func action(c *cli.Context) error {
	raised, err := run(c)
	switch {
	case err != nil:
		return cli.Exit(err, audit.ExitIncomplete)
	case raised > 0:
		return cli.Exit("", audit.ExitBroken)
	}
	return nil
}

func run(c *cli.Context) (alarms int, err error) {
	address, err := ethcli.Address(c.String(cliutil.Pool))
	if err != nil {
		return 0, fmt.Errorf("--%s: %w", cliutil.Pool, err)
	}
	sources, err := openSources(c.StringSlice(sharesFlag))
	if err != nil {
		return 0, err
	}
	for _, hook := range c.StringSlice(webhookFlag) {
		if u, err := url.Parse(hook); err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
			return 0, fmt.Errorf("--%s: %q is not a URL like https://example.org/alarm", webhookFlag, hook)
		}
	}
	for _, name := range []string{cliutil.Interval, auditEveryFlag} {
		if c.Duration(name) <= 0 {
			return 0, fmt.Errorf("--%s %s: must be positive", name, c.Duration(name))
		}
	}
	pool, err := ethcli.OpenPool(c)
	if err != nil {
		return 0, err
	}
	defer pool.Close()

	dir := c.Path(dirFlag)
	if dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return 0, fmt.Errorf("--%s: %w", dirFlag, err)
		}
		dir = filepath.Join(cache, "paydirt", "watch", address.Hex())
	}
	mirror, err := openMirror(dir, sources)
	if err != nil {
		return 0, err
	}
	ctx, stop := context.WithCancel(c.Context)
	defer stop()
	log := slog.New(slog.NewTextHandler(c.App.ErrWriter, nil))
	registry := prometheus.NewRegistry()
	sinks, err := openSinks(ctx, dir, log, registry, c.StringSlice(webhookFlag))
	if err != nil {
		return 0, err
	}
	defer func() {
		stop()
		err = errors.Join(err, sinks.close())
	}()
	if err := serve(ctx, c.String(listenFlag), handler(mirror, registry), log); err != nil {
		return 0, err
	}

	if err := guard(ctx, c, pool, mirror, log); err != nil {
		return 0, err
	}
	began := time.Now()
	o := options{pool: address, auditEvery: c.Duration(auditEveryFlag), patience: c.Duration(patienceFlag), log: log, registry: registry, now: time.Now}
	if c.Bool(onceFlag) {
		o.patience = 0
	}
	bar := cliutil.NewBar(-1, "connecting")
	w := newWatch(&onChain{endpoint: c.String(cliutil.RPC), address: address, pool: pool, follower: pool.Follow(), progress: func(stage string, done, total int) {
		bar.Set(int64(done), int64(total), stage)
	}}, mirror, sinks, o)
	if c.Bool(onceFlag) {
		for range sources { // a source that gives nonsense must not hide the others
			if err = w.round(ctx); err != nil {
				break
			}
		}
	} else {
		log.Info("watching", "pool", address, "mirror", dir)
		err = w.run(ctx, c.Duration(cliutil.Interval))
	}
	bar.Done()
	s := summary{Pool: address.Hex(), Alarms: sinks.count, Seconds: int64(time.Since(began).Seconds()), Mirror: dir}
	if err := cliutil.Print(c, s, "%d alarms in %d s; share data in %s", s.Alarms, s.Seconds, s.Mirror); err != nil {
		return 0, err
	}
	return sinks.count, err
}

// guard lets a guard work in the background until ctx ends, when there is a key.
func guard(ctx context.Context, c *cli.Context, pool *chain.Pool, m *mirror, log *slog.Logger) error {
	if c.Path(cliutil.Key) == "" || c.Bool(onceFlag) {
		return nil
	}
	sender, err := ethcli.OpenSender(c, pool)
	if err != nil {
		return err
	}
	driver, said := keeper.NewGuard(pool, sender, keeper.FromFiles(sharefile.Directory(m.dir))), ""
	go keeper.Run(ctx, driver, c.Duration(cliutil.Interval), func(p keeper.Progress, err error) {
		for _, d := range p.Done {
			log.Info("guard", "did", d.What, "tx", d.Tx, "block", d.Block, "gas", d.Gas)
		}
		note := p.Note
		if err != nil {
			note = err.Error()
		}
		if note != said {
			said = note
			log.Info("guard", "note", note)
		}
	})
	return nil
}

func openSources(names []string) (sources []sharefile.Source, err error) {
	for _, name := range names {
		s, err := sharefile.Find(name)
		if err != nil {
			return nil, fmt.Errorf("--%s: %w", sharesFlag, err)
		}
		sources = append(sources, s)
	}
	return sources, nil
}

// serve serves over HTTP until ctx ends; nothing when there is no address.
func serve(ctx context.Context, address string, h http.Handler, log *slog.Logger) error {
	if address == "" {
		return nil
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("--%s: %w", listenFlag, err)
	}
	log.Info("serving the mirror", "address", l.Addr())
	server := &http.Server{Handler: h, ReadHeaderTimeout: httpTimeout}
	context.AfterFunc(ctx, func() { server.Close() })
	go func() {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			log.Error("the mirror is not served any more", "err", err)
		}
	}()
	return nil
}
