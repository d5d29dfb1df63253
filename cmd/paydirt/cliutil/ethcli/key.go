// Package ethcli holds what the paydirt commands that touch the EVM chain
// share: loading the key that pays and opening the pool.
package ethcli

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/evm"
)

// Key loads the key file of the --key flag.
func Key(c *cli.Context) (*evm.Key, error) {
	return evm.LoadKey(c.Path(cliutil.Key), func() (string, error) {
		return Password(c.Path(cliutil.PasswordFile))
	})
}

// Password is the first line of the file, or, with no file, what the
// environment variable cliutil.PasswordEnv holds.
func Password(file string) (string, error) {
	if file == "" {
		if password, ok := os.LookupEnv(cliutil.PasswordEnv); ok {
			return password, nil
		}
		return "", fmt.Errorf("give --%s or set %s", cliutil.PasswordFile, cliutil.PasswordEnv)
	}
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	if !lines.Scan() {
		return "", errors.Join(fmt.Errorf("%s is empty", file), lines.Err())
	}
	return strings.TrimSuffix(lines.Text(), "\r"), nil
}
