// Package devnet is the command `paydirt devnet`: an EVM chain for trying things
// out, with funded keys, that lives as long as the command runs.
package devnet

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/evm/devchain"
)

const (
	listen    = "listen"
	blockTime = "block-time"
)

// Command returns the command.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "devnet",
		Usage: "run an EVM development chain in memory, with funded keys",
		Description: "The chain answers JSON-RPC over HTTP until the command is interrupted; then everything on it is gone.\n" +
			"Its keys are the same everywhere and known to everybody.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: listen, Value: "127.0.0.1:8545", Usage: "`HOST:PORT` to listen on; port 0 takes a free one"},
			&cli.DurationFlag{Name: blockTime, Value: time.Second, Usage: "time between two blocks"},
			cliutil.JSONFlag(),
		},
		Action: run,
	}
}

// started is what --json prints.
type started struct {
	URL      string    `json:"url"`
	ChainID  uint64    `json:"chain_id"`
	Accounts []account `json:"accounts"`
}

type account struct {
	Address common.Address `json:"address"`
	Key     string         `json:"key"` // hexadecimal, as a key file has it
}

func run(c *cli.Context) (err error) {
	if c.Duration(blockTime) <= 0 {
		return fmt.Errorf("--%s %s: must be positive", blockTime, c.Duration(blockTime))
	}
	chain, err := devchain.Start(devchain.Options{ListenAddr: c.String(listen), BlockTime: c.Duration(blockTime)})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	s := started{URL: chain.URL(), ChainID: devchain.ChainID}
	var text strings.Builder
	fmt.Fprintf(&text, "%s  chain id %d, a block every %s\n", s.URL, s.ChainID, c.Duration(blockTime))
	for i := range uint32(devchain.Accounts) {
		a := account{devchain.Address(i), hex.EncodeToString(crypto.FromECDSA(devchain.Key(i)))}
		s.Accounts = append(s.Accounts, a)
		fmt.Fprintf(&text, "%s  key %s\n", a.Address, a.Key)
	}
	text.WriteString("Keys of a development chain: known to everybody. Interrupt to end.")
	if err := cliutil.Print(c, s, "%s", text.String()); err != nil {
		return err
	}
	<-c.Context.Done()
	return nil
}
