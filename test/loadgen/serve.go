package main

import (
	"bufio"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/stratum"
)

const (
	networkBits  = 0x1e0377ae // signet's: no header of a run is likely a block
	ledgerShares = 1000       // one share in so many is a ledger share
	transactions = 3000
	firstHeight  = 100
)

var payoutScript = append([]byte{0x00, 0x20}, make([]byte, 32)...)

// noBlocks takes the blocks that nobody needs.
type noBlocks struct{}

func (noBlocks) SubmitBlock(*job.Job, bitcoin.Header, []byte) {}

// rules are the ledger's: any tag, any parent of this run.
type rules struct{ nd uint32 }

func (r rules) Rules(int64) (share.Rules, error) {
	return share.Rules{ND: r.nd, Halving: bitcoin.Signet.Halving, PayoutScript: payoutScript, Parent: func(prev chainhash.Hash) (share.Parent, bool) {
		return share.Parent{Height: heightOf(prev), ChildBits: networkBits}, true
	}}, nil
}

// serve runs a server until its input ends. It prints its address; for each line
// it reads it gives out a clean job on a new block and prints the time, in Unix
// nanoseconds, at which it began to.
func serve(in io.Reader, out io.Writer) error {
	target, err := bitcoin.TargetFromBits(networkBits)
	if err != nil {
		return err
	}
	wanted := new(uint256.Int).Div(new(uint256.Int).SetAllOne(), uint256.NewInt(ledgerShares))
	nd := uint32(new(uint256.Int).Div(wanted, target).Uint64())
	dir, err := os.MkdirTemp("", "paydirt-bench.")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	log := slog.New(slog.DiscardHandler)
	store, err := ledger.Open(dir, ledger.Config{
		Pool:  state.Pool{ChainID: 1337, Distributor: common.Address{1}, Tier: shift.Tier{Miners: 65536, Leaves: 32768}},
		Rules: rules{nd}, Log: log,
	})
	if err != nil {
		return err
	}
	defer store.Close()

	server := stratum.NewServer(stratum.Config{StartDifficulty: 1e-12, MinDifficulty: 1e-12, MaxConnections: 1 << 16, MaxPerAddress: 1 << 16, MaxPerPayee: 1 << 16, Log: log}, store, store, noBlocks{})
	if err := give(server, firstHeight, nd); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	served := make(chan error, 1)
	go func() { served <- server.Serve(ctx, stratum.Listener{Listener: listener}) }()
	fmt.Fprintln(out, listener.Addr())

	lines := bufio.NewScanner(in)
	for height := uint32(firstHeight + 1); lines.Scan(); height++ {
		began := time.Now().UnixNano()
		if err := give(server, height, nd); err != nil {
			return err
		}
		fmt.Fprintln(out, began)
	}
	stop()
	return <-served
}

// give sets a clean job on another block. The server takes the hardest share
// difficulty from the ledger target, so it is told that there is none; otherwise
// vardiff would do its duty and end the load.
func give(server *stratum.Server, height, nd uint32) error {
	t := &job.Template{
		Prev: hashOf(height - 1), Height: height, Version: 0x20000000, Bits: networkBits,
		CurTime: uint32(time.Now().Unix()), MinTime: 1, Value: 312_500_000,
	}
	for i := range uint32(transactions) {
		t.TxIDs, t.RawTxs = append(t.TxIDs, hashOf(1<<31+i)), append(t.RawTxs, nil)
	}
	j, err := job.New(fmt.Sprintf("%08x", height), t, -1, payoutScript, nd, "")
	if err != nil {
		return err
	}
	real := j.LedgerTarget
	j.LedgerTarget = new(uint256.Int).SetAllOne()
	server.SetJob(j, true)
	j.LedgerTarget = real
	return nil
}

func hashOf(n uint32) (h chainhash.Hash) {
	binary.BigEndian.PutUint32(h[:], n)
	return h
}

func heightOf(h chainhash.Hash) uint32 { return binary.BigEndian.Uint32(h[:]) }
