package proxy

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
	"github.com/syndtr/goleveldb/leveldb"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/cmd/paydirt/proxy/evidence"
	"paydirt/cmd/paydirt/proxy/gate"
	"paydirt/cmd/paydirt/proxy/onchain"
	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/vault"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/sharefile"
)

const (
	urlFlag      = "url"
	listenFlag   = "listen"
	fallbackFlag = "fallback"
	payeeFlag    = "payee"
	userFlag     = "user"
	apiFlag      = "api"
	sharesFlag   = "shares"
	requireFlag  = "require-shares"
	dirFlag      = "dir"
	finalityFlag = "finality"
	lagFlag      = "relay-lag"
	depthFlag    = "parent-depth"
	holdFlag     = "hold"
	patienceFlag = "patience"
	blindFlag    = "blind"
	maxFlag      = "max-connections"
	metricsFlag  = "metrics"
)

// Command is `paydirt proxy`.
func Command() *cli.Command {
	key := cliutil.KeyFlag().(*cli.PathFlag)
	key.Required = false
	key.Usage = "`FILE` of the EVM key that pays for sending evidence: 64 hex digits, or a keystore JSON file (default: transactions are printed)"
	flags := append(poolFlags(false), // a subcommand has its own, and must not need these
		&cli.StringFlag{Name: listenFlag, EnvVars: []string{"PAYDIRT_PROXY_LISTEN"}, Value: ":3333", Usage: "take miners at `HOST:PORT`"},
		&cli.StringSliceFlag{Name: fallbackFlag, EnvVars: []string{"PAYDIRT_PROXY_FALLBACK"}, Usage: "`URL` of a pool to go to when this one cheats or is down, stratum+tcp://[user[:password]@]host:port; nothing is verified there; repeat it for more"},
		key, cliutil.PasswordFileFlag(),
		&cli.StringFlag{Name: apiFlag, EnvVars: []string{"PAYDIRT_API"}, Usage: "`URL` of the pool's HTTP API: receipts that replies lack are fetched there, and share data"},
		&cli.StringSliceFlag{Name: sharesFlag, EnvVars: []string{"PAYDIRT_SHARES"}, Usage: "more sources of share data: `URL` of another coordinator or watch, or a directory"},
		&cli.BoolFlag{Name: requireFlag, EnvVars: []string{"PAYDIRT_PROXY_REQUIRE_SHARES"}, Usage: "mine a tag only while the share data of its state is to be had (it is kept: every such miner is a mirror)"},
		&cli.PathFlag{Name: dirFlag, EnvVars: []string{"PAYDIRT_PROXY_DIR"}, Usage: "`DIR` of receipts, evidence and share data (default: paydirt/proxy/<pool> in the user's configuration directory)"},
		&cli.DurationFlag{Name: holdFlag, Value: 5 * time.Second, Usage: "`TIME` for which a job is held back when another look at the chain may find it in order"},
		&cli.DurationFlag{Name: patienceFlag, Value: time.Minute, Usage: "`TIME` for a receipt, or share data, to appear"},
		&cli.DurationFlag{Name: blindFlag, Value: 10 * time.Minute, Usage: "`TIME` for which the EVM chain may be unreadable"},
		&cli.IntFlag{Name: maxFlag, Value: 10_000, Usage: "`NUMBER` of miners at a time"},
		&cli.StringFlag{Name: metricsFlag, EnvVars: []string{"PAYDIRT_PROXY_METRICS"}, Usage: "serve /metrics and /status on `HOST:PORT`"},
		cliutil.JSONFlag(),
	)
	return &cli.Command{
		Name:  "proxy",
		Usage: "stand between miners and the pool: pass on only jobs that pay as promised, keep receipts",
		Description: `Miners connect here instead of to the pool. Each job is verified before it is
passed on: it pays the exact script of a final state, names the miner's own payee,
and has the right height, difficulty and value. A pool that breaks a rule is left;
miners go to the first --fallback that answers, and come back when the pool's jobs
are good again. Receipts of ledger shares are checked and kept, and held against
every posted shift; evidence of fraud is sent to the pool's court with --key, or
printed as a transaction.

Example: paydirt proxy --url stratum+tcp://pool.example:3333 --pool 0x… --rpc http://127.0.0.1:8545`,
		Flags:       flags,
		Action:      action,
		Subcommands: []*cli.Command{checkCommand(), exportCommand()},
	}
}

// poolFlags are those of the command and of its check.
func poolFlags(required bool) []cli.Flag {
	pool := cliutil.PoolFlag().(*cli.StringFlag)
	pool.Required = required
	return []cli.Flag{
		&cli.StringFlag{Name: urlFlag, EnvVars: []string{"PAYDIRT_URL"}, Required: required, Usage: "the pool's stratum server, `stratum+tcp://host:port`, or stratum+ssl:// for TLS"},
		cliutil.RPCFlag(), pool,
		&cli.StringFlag{Name: payeeFlag, EnvVars: []string{"PAYDIRT_PAYEE"}, Usage: "every miner must mine for this `ADDRESS` (default: each for that of its user name)"},
		&cli.Uint64Flag{Name: finalityFlag, EnvVars: []string{"PAYDIRT_PROXY_FINALITY"}, Value: 12, Usage: "`BLOCKS` from a post to the newest, both counted, before its state is mined on; not more than the pool waits itself"},
		&cli.UintFlag{Name: lagFlag, Value: 6, Usage: "`BLOCKS` that the relay may be behind the pool"},
		&cli.UintFlag{Name: depthFlag, Value: 2, Usage: "`BLOCKS` that a job's parent may be behind the relay"},
		&cli.DurationFlag{Name: cliutil.Interval, Value: 2 * time.Second, Usage: "`TIME` between two looks at the chain"},
	}
}

// config reads the flags that the command and its check have in common.
func config(c *cli.Context) (gate.Config, error) {
	main, err := gate.ParseUpstream(c.String(urlFlag))
	if err != nil {
		return gate.Config{}, fmt.Errorf("--%s: %w", urlFlag, err)
	}
	if main.User != "" {
		return gate.Config{}, fmt.Errorf("--%s: the user name is the miner's own", urlFlag)
	}
	conf := gate.Config{
		Main: main, Limits: rule.Limits{Lag: uint32(c.Uint(lagFlag)), Depth: uint32(c.Uint(depthFlag))},
		MaxConnections: 1, Interval: c.Duration(cliutil.Interval), Hold: 5 * time.Second, Patience: time.Minute, Blind: time.Minute,
		Dial: 20 * time.Second, Bar: time.Minute, MaxBar: time.Hour, Registry: prometheus.NewRegistry(), Now: time.Now,
		Log: slog.New(slog.NewTextHandler(c.App.ErrWriter, nil)),
	}
	if c.IsSet(payeeFlag) {
		address, err := ethcli.Address(c.String(payeeFlag))
		if err != nil {
			return gate.Config{}, fmt.Errorf("--%s: %w", payeeFlag, err)
		}
		conf.Payee = bitcoin.EVMPayee(address)
	}
	if conf.Interval <= 0 {
		return gate.Config{}, fmt.Errorf("--%s must be positive", cliutil.Interval)
	}
	if c.Uint64(finalityFlag) == 0 {
		return gate.Config{}, fmt.Errorf("--%s is at least 1, the block of the post itself", finalityFlag)
	}
	return conf, nil
}

// serving reads the flags that only the command has.
func serving(c *cli.Context, conf *gate.Config) error {
	for _, text := range c.StringSlice(fallbackFlag) {
		u, err := gate.ParseUpstream(text)
		if err != nil {
			return fmt.Errorf("--%s: %w", fallbackFlag, err)
		}
		conf.Fallbacks = append(conf.Fallbacks, u)
	}
	if text := c.String(apiFlag); text != "" {
		u, err := url.Parse(text)
		if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return fmt.Errorf("--%s: %q is not a URL like http://pool.example:8080", apiFlag, text)
		}
		conf.API = u
	}
	for name, to := range map[string]*time.Duration{holdFlag: &conf.Hold, patienceFlag: &conf.Patience, blindFlag: &conf.Blind} {
		if *to = c.Duration(name); *to <= 0 {
			return fmt.Errorf("--%s %s: must be positive", name, *to)
		}
	}
	if conf.MaxConnections = c.Int(maxFlag); conf.MaxConnections < 1 {
		return fmt.Errorf("--%s is at least 1", maxFlag)
	}
	conf.RequireShares = c.Bool(requireFlag)
	return nil
}

func action(c *cli.Context) (err error) {
	conf, err := config(c)
	if err != nil {
		return err
	}
	if err := serving(c, &conf); err != nil {
		return err
	}
	pool, err := ethcli.OpenPool(c)
	if err != nil {
		return err
	}
	defer pool.Close()
	h, err := openHouse(c, &conf, pool)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.close()) }()

	p := gate.New(conf, onchain.Facts(pool.Info()), onchain.New(pool, c.Uint64(finalityFlag), conf.Limits.Depth), h.vault, h.docket)
	l, err := net.Listen("tcp", c.String(listenFlag))
	if err != nil {
		return fmt.Errorf("--%s: %w", listenFlag, err)
	}
	began := time.Now()
	status := func() Status { return read(conf, h, began) }
	if err := serve(c.Context, c.String(metricsFlag), conf, status); err != nil {
		return errors.Join(err, l.Close())
	}
	conf.Log.Info("taking miners", "listen", l.Addr(), "pool", conf.Main, "court", pool.Info().Court, "directory", h.dir)
	err = p.Run(c.Context, l)
	s := status()
	return errors.Join(err, cliutil.Print(c, s, "%s", s))
}

// house is the proxy's directory.
type house struct {
	dir    string
	db     *leveldb.DB // of transactions; also keeps a second proxy out of the directory
	vault  *vault.Vault
	docket *evidence.Docket
}

// openHouse opens the directory, and sets the mirror in conf.
func openHouse(c *cli.Context, conf *gate.Config, pool *chain.Pool) (h *house, err error) {
	h = &house{}
	if h.dir, err = directory(c, pool.Info().Distributor); err != nil {
		return nil, fmt.Errorf("--%s: %w", dirFlag, err)
	}
	if err := os.MkdirAll(h.dir, 0o700); err != nil {
		return nil, err
	}
	if h.db, err = leveldb.OpenFile(filepath.Join(h.dir, "transactions"), nil); err != nil {
		return nil, fmt.Errorf("%s: %w (is another proxy using it?)", h.dir, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.close())
		}
	}()
	options := evidence.Options{Out: c.App.Writer, JSON: c.Bool(cliutil.JSON), Log: conf.Log, Now: conf.Now, Depth: c.Uint64(finalityFlag)}
	if c.IsSet(cliutil.Key) {
		key, err := ethcli.Key(c)
		if err != nil {
			return nil, fmt.Errorf("--%s: %w", cliutil.Key, err)
		}
		sender, err := evm.New(h.db, pool.Client(), key, pool.Info().ChainID, evm.Options{DecodeError: chain.DecodeError, Log: conf.Log})
		if err != nil {
			return nil, err
		}
		options.Sender = sender
	}
	if h.vault, err = vault.Open(filepath.Join(h.dir, "receipts"), conf.Log); err != nil {
		return nil, err
	}
	if h.docket, err = evidence.OpenDocket(h.dir, onchain.Court(pool.Info().Court), options); err != nil {
		return nil, err
	}
	conf.Mirror, err = mirror(c, conf, filepath.Join(h.dir, "shares"), pool)
	return h, err
}

func mirror(c *cli.Context, conf *gate.Config, dir string, pool *chain.Pool) (*gate.Mirror, error) {
	names := c.StringSlice(sharesFlag)
	if conf.API != nil {
		names = append([]string{conf.API.String()}, names...)
	}
	if conf.RequireShares && len(names) == 0 {
		return nil, fmt.Errorf("--%s: there is neither --%s nor --%s to get share data from", requireFlag, apiFlag, sharesFlag)
	}
	var sources []sharefile.Source
	for _, name := range names {
		s, err := sharefile.Find(name)
		if err != nil {
			return nil, fmt.Errorf("--%s: %w", sharesFlag, err)
		}
		sources = append(sources, s)
	}
	return gate.NewMirror(dir, sources, pool.Info().Tier, conf.Log, conf.Now)
}

func (h *house) close() error {
	var errs []error
	if h.docket != nil {
		errs = append(errs, h.docket.Close())
	}
	if h.vault != nil {
		errs = append(errs, h.vault.Close())
	}
	return errors.Join(append(errs, h.db.Close())...)
}

// serve serves metrics and status over HTTP until ctx ends; nothing when there is no
// address.
func serve(ctx context.Context, address string, conf gate.Config, status func() Status) error {
	if address == "" {
		return nil
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("--%s: %w", metricsFlag, err)
	}
	conf.Log.Info("serving metrics", "address", l.Addr())
	server := &http.Server{Handler: handler(conf.Registry.(*prometheus.Registry), status), ReadHeaderTimeout: 10 * time.Second}
	context.AfterFunc(ctx, func() { server.Close() })
	go func() {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			conf.Log.Error("metrics are not served any more", "err", err)
		}
	}()
	return nil
}
