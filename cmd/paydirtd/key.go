package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

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

// receiptKeyFile is where the key is that signs receipts.
func receiptKeyFile(c *cli.Context) string {
	if file := c.String("receipts.key-file"); file != "" {
		return file
	}
	return filepath.Join(filepath.Dir(c.String(configOption)), "receipts.key")
}

// receiptKey loads the key that signs receipts.
func receiptKey(c *cli.Context) (*evm.Key, error) {
	key, err := evm.LoadKey(receiptKeyFile(c), nil)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("--receipts.key-file: %w; `paydirtd deploy` makes it, and a pool takes no other", err)
	case err != nil:
		return nil, fmt.Errorf("--receipts.key-file: %w", err)
	}
	return key, nil
}

// makeReceiptKey loads the key that signs receipts, and makes it when there is none.
func makeReceiptKey(c *cli.Context) (*evm.Key, error) {
	key, err := receiptKey(c)
	if errors.Is(err, fs.ErrNotExist) {
		if key, err = evm.CreateKey(receiptKeyFile(c)); err != nil {
			return nil, fmt.Errorf("--receipts.key-file: %w", err)
		}
	}
	return key, err
}
