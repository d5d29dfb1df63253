package cliutil

import (
	"fmt"
	"time"

	"github.com/urfave/cli/v2"
)

// Names of the common flags, for reading them from a context.
const (
	RPC          = "rpc"
	Pool         = "pool"
	Node         = "node"
	Key          = "key"
	PasswordFile = "password-file"
	KeysDir      = "keys-dir"
	JSON         = "json"
	Watch        = "watch"
	Once         = "once"
	Interval     = "interval"
)

// PasswordEnv names the environment variable that holds the password of a
// keystore file when no password file is given. There is no flag for the
// password itself: arguments are visible to every user of a machine.
const PasswordEnv = "PAYDIRT_KEY_PASSWORD"

// RPCFlag is the EVM node's endpoint.
func RPCFlag() cli.Flag {
	return &cli.StringFlag{
		Name: RPC, EnvVars: []string{"PAYDIRT_RPC"}, Value: "http://127.0.0.1:8545",
		Usage: "JSON-RPC `URL` of the EVM chain (http, https, ws, wss)",
	}
}

// PoolFlag is the pool's contract.
func PoolFlag() cli.Flag {
	return &cli.StringFlag{
		Name: Pool, EnvVars: []string{"PAYDIRT_POOL"}, Required: true,
		Usage: "`ADDRESS` of the pool's Distributor contract (0x and 40 hex digits)",
	}
}

// NodeFlag is the Bitcoin node's endpoint; several are tried in order.
func NodeFlag() cli.Flag { return nodeFlag(true, "") }

// OptionalNodeFlag is NodeFlag for commands that can do without; usage says what
// they do then.
func OptionalNodeFlag(usage string) cli.Flag { return nodeFlag(false, "; "+usage) }

func nodeFlag(required bool, usage string) cli.Flag {
	return &cli.StringSliceFlag{
		Name: Node, EnvVars: []string{"PAYDIRT_NODE"}, Required: required,
		Usage: "JSON-RPC `URL` of a Bitcoin node, http://user:password@host:port; repeat it for failover" + usage,
	}
}

// KeyFlag is the file of the EVM key that pays for transactions.
func KeyFlag() cli.Flag {
	return &cli.PathFlag{
		Name: Key, EnvVars: []string{"PAYDIRT_KEY"}, Required: true,
		Usage: "`FILE` of the EVM key that pays for transactions: 64 hex digits, or a keystore JSON file",
	}
}

// PasswordFileFlag is the file of the keystore's password.
func PasswordFileFlag() cli.Flag {
	return &cli.PathFlag{
		Name: PasswordFile, EnvVars: []string{"PAYDIRT_KEY_PASSWORD_FILE"},
		Usage: "`FILE` with the keystore's password in its first line (or set " + PasswordEnv + ")",
	}
}

// KeysDirFlag is the directory of the proving keys.
func KeysDirFlag() cli.Flag {
	return &cli.PathFlag{
		Name: KeysDir, EnvVars: []string{"PAYDIRT_KEYS_DIR"},
		Usage: "`DIR` of the proving keys (default: paydirt/keys/<tier> in the user's cache directory)",
	}
}

// JSONFlag selects machine output.
func JSONFlag() cli.Flag {
	return &cli.BoolFlag{Name: JSON, EnvVars: []string{"PAYDIRT_JSON"}, Usage: "print JSON, one object per line"}
}

// WatchFlags are --once (the default), --watch and --interval.
func WatchFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: Once, Usage: "work until nothing is left to do, then exit (the default)"},
		&cli.BoolFlag{Name: Watch, Usage: "keep running"},
		&cli.DurationFlag{
			Name: Interval, Value: 2 * time.Second, Usage: "time between two looks at the chains",
			Action: func(_ *cli.Context, d time.Duration) error {
				if d <= 0 {
					return fmt.Errorf("--%s %s: must be positive", Interval, d)
				}
				return nil
			},
		},
	}
}

// Watching reports whether --watch was given; --once with it is an error.
func Watching(c *cli.Context) (bool, error) {
	if c.Bool(Once) && c.Bool(Watch) {
		return false, fmt.Errorf("--%s and --%s exclude each other", Once, Watch)
	}
	return c.Bool(Watch), nil
}
