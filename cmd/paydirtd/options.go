package main

import (
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"paydirt/coordinator/proving"
)

// Every option has one name, used three ways: `stratum.listen` is the flag
// --stratum.listen, the key `listen` in the file's [stratum] table, and the
// variable PAYDIRTD_STRATUM_LISTEN. A flag beats the variable, the variable
// beats the file, the file beats the default.

func envName(option string) []string {
	return []string{"PAYDIRTD_" + strings.NewReplacer(".", "_", "-", "_").Replace(strings.ToUpper(option))}
}

func text(name, value, usage string) cli.Flag {
	return &cli.StringFlag{Name: name, Value: value, Usage: usage, EnvVars: envName(name)}
}

func list(name, usage string) cli.Flag {
	return &cli.StringSliceFlag{Name: name, Usage: usage, EnvVars: envName(name)}
}

func whole(name string, value uint64, usage string) cli.Flag {
	return &cli.Uint64Flag{Name: name, Value: value, Usage: usage, EnvVars: envName(name)}
}

func number(name string, value float64, usage string) cli.Flag {
	return &cli.Float64Flag{Name: name, Value: value, Usage: usage, EnvVars: envName(name)}
}

func period(name string, value time.Duration, usage string) cli.Flag {
	return &cli.DurationFlag{Name: name, Value: value, Usage: usage, EnvVars: envName(name)}
}

func toggle(name, usage string) cli.Flag {
	return &cli.BoolFlag{Name: name, Usage: usage, EnvVars: envName(name)}
}

// commonOptions are read by more than one command.
func commonOptions() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: configOption, Usage: "configuration `FILE` (TOML)", Value: filepath.Join(homeDir(), "paydirtd.toml"), EnvVars: envName(configOption)},
		list("bitcoin.node", "Bitcoin node `URL`, http://user:password@host:port; more than one for failover"),
		text("evm.rpc", "http://127.0.0.1:8545", "EVM node `URL`"),
		text("evm.pool", "", "distributor contract `ADDRESS`"),
		text("evm.key-file", "", "`FILE` with the operator's key: hex, or a keystore JSON"),
		text("evm.password-file", "", "`FILE` with the keystore's password"),
		text("receipts.key-file", "", "`FILE` with the key that signs receipts, hex; made by deploy when it is absent (default: receipts.key beside the configuration file)"),
		text("prover.keys", "", "proving key `DIRECTORY`, for example keys/ of a ceremony (default: development keys in the user's cache, by tier)"),
		text("prover.token-file", "", "`FILE` with the token that daemon and provers share"),
		toggle("prover.accept-forgeable-proofs", "use development keys outside a development chain: anyone can then forge any proof and take all money"),
		text("log.level", "info", "debug, info, warn or error"),
		toggle("log.json", "log one JSON object a line"),
	}
}

// rotationOptions decide with the pool's sizes how long a rotation takes: `run` keeps to
// them, `deploy` computes with them.
func rotationOptions() []cli.Flag {
	return []cli.Flag{
		period("pool.seal-grace", 10*time.Second, "how long shares for the old tag are taken after a rotation"),
		whole("evm.finality", 12, "`BLOCKS` of the EVM chain until a post's state is mined on, the post's own included"),
		period("evm.poll", 2*time.Second, "how often the EVM chain is looked at"),
	}
}

func runOptions() []cli.Flag {
	return append(append(commonOptions(), rotationOptions()...),
		text("data-dir", homeDir(), "`DIRECTORY` of the ledger and the sender's journal"),
		text("receipts.journal", "", "`DIRECTORY` of the journal of receipts, best on another disk and never in a backup (default: the data directory's path with .journal appended)"),
		text("prover.listen", "", "`ADDRESS` at which `paydirtd prover` processes ask for work; without it the daemon proves itself"),
		period("prover.lease", proving.DefaultLease, "time after which a prover that is not heard of loses its work to another"),
		text("stratum.listen", ":3333", "`ADDRESS` for miners (Stratum V1), or systemd:NAME for a socket that systemd holds during restarts"),
		list("stratum.listener", "another `LISTENER` for miners: \"ADDRESS [start=DIFFICULTY] [min=DIFFICULTY] [tls] [proxy=NETWORK[+NETWORK…]]\"; with proxy, connections come from these load balancers with a PROXY protocol header"),
		text("stratum.tls-cert", "", "`FILE` with the certificate chain of listeners with tls, PEM; read again when it changes"),
		text("stratum.tls-key", "", "`FILE` with its key"),
		toggle("stratum.reconnect", "tell miners to connect again when the daemon stops: for a restart"),
		whole("stratum.max-connections", 20_000, "most connections"),
		whole("stratum.max-per-address", 5_000, "most connections of one IPv4 address or IPv6 /64 network"),
		whole("stratum.max-per-payee", 10_000, "most connections that mine for one payee"),
		number("stratum.start-difficulty", 1, "a connection's first share `DIFFICULTY`; it is never above that of a ledger share"),
		number("stratum.min-difficulty", 1e-5, "lowest share `DIFFICULTY` that vardiff sets"),
		httpListen(),
		text("pool.text", "", "`TEXT` in the coinbase, at most 55 bytes"),
		number("evm.min-tip", 0.001, "least tip of a transaction in `GWEI` per gas, for nodes that suggest less than their block producers take"),
		text("bond.top-up", "0", "most `COINS` that the daemon may deposit into the bond by itself, in all, out of the operator's own; 0: none"),
	)
}

func httpListen() cli.Flag {
	return text("http.listen", "127.0.0.1:8080", "`ADDRESS` of the API, share data, health and metrics, or systemd:NAME")
}

func homeDir() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ".paydirt"
	}
	return filepath.Join(home, ".paydirt")
}
