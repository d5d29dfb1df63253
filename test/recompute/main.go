// Command recompute checks a running pool's split by an independent computation
// from raw calldata:
//
//	go run ./test/recompute --rpc http://127.0.0.1:8545 --pool 0x…
//
// It exits with 0 when the contract and the computation agree to the unit.
package main

import (
	"context"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/test/recompute/split"
)

func main() {
	rpc := flag.String("rpc", "http://127.0.0.1:8545", "JSON-RPC `URL` of the EVM chain")
	pool := flag.String("pool", "", "`ADDRESS` of the pool's Distributor contract")
	flag.Parse()
	if err := run(*rpc, *pool); err != nil {
		fmt.Fprintln(os.Stderr, "recompute:", err)
		os.Exit(1)
	}
}

func run(rpc, pool string) error {
	if !common.IsHexAddress(pool) {
		return fmt.Errorf("--pool %q is no address", pool)
	}
	r, err := split.Check(context.Background(), rpc, common.HexToAddress(pool))
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "miner\tpayee\tledger shares\tearned\tclaimed")
	for _, m := range r.Miners {
		payee, err := hex.DecodeString(m.Payee)
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "%d\t%s\t%d\t%s\t%s\n", m.ID, common.BytesToAddress(payee), m.Shares, m.Earned, m.Claimed)
	}
	fmt.Fprintf(w, "\n%d shifts and %d settlements up to block %d: %s credited, %s in fees, equal to the unit\n",
		r.Shifts, r.Settlements, r.Block, r.Credited, r.Fees)
	return w.Flush()
}
