package main

import (
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/coordinator/evm"
)

// operatorKey loads the key that posts shifts.
func operatorKey(c *cli.Context) (*evm.Key, error) {
	file := c.String("evm.key-file")
	if file == "" {
		return nil, errors.New("--evm.key-file is missing: a file with the operator's key, 64 hex digits or a keystore JSON")
	}
	key, err := evm.LoadKey(file, func() (string, error) { return ethcli.Password(c.String("evm.password-file")) })
	if err != nil {
		return nil, fmt.Errorf("--evm.key-file: %w", err)
	}
	return key, nil
}
