package main

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/journal"
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

// The lines that serve reads. For newBlock it gives out a clean job on a new block
// and prints the time, in Unix nanoseconds, at which it began to; for level it prints
// its levels.
const (
	newBlock = "new block"
	level    = "level"
)

// levels are what a server must not have more of after a load than before.
type levels struct {
	Connections int    `json:"connections"`
	Goroutines  int    `json:"goroutines"`
	Heap        uint64 `json:"heap"`    // bytes in use after garbage collection
	Sockets     int    `json:"sockets"` // open descriptors of that kind
	Files       int    `json:"files"`   // and of all others
}

func levelsOf(server *stratum.Server) (l levels, err error) {
	runtime.GC() // twice: the first one only hands over what pools hold
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	l = levels{Connections: server.Connections(), Goroutines: runtime.NumGoroutine(), Heap: m.HeapAlloc}
	open, err := os.ReadDir(descriptors)
	for _, d := range open {
		if target, _ := os.Readlink(filepath.Join(descriptors, d.Name())); strings.HasPrefix(target, "socket:") {
			l.Sockets++
		} else {
			l.Files++
		}
	}
	return l, err
}

const descriptors = "/proc/self/fd"

// serve runs a server, with its ledger in a directory, until its input ends. It
// prints its address and obeys.
func serve(dir string, in io.Reader, out io.Writer) error {
	target, err := bitcoin.TargetFromBits(networkBits)
	if err != nil {
		return err
	}
	wanted := new(uint256.Int).Div(new(uint256.Int).SetAllOne(), uint256.NewInt(ledgerShares))
	nd := uint32(new(uint256.Int).Div(wanted, target).Uint64())
	log := slog.New(slog.DiscardHandler)
	store, err := ledger.Open(dir, ledger.Config{
		Pool:  state.Pool{ChainID: 1337, Distributor: common.Address{1}, Tier: shift.Tier{Miners: 65536, Leaves: 32768}},
		Rules: rules{nd}, Log: log, Journal: journal.Directory(dir + ".journal"),
	})
	if err != nil {
		return err
	}
	defer store.Close()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("receipts of a run")))
	if err != nil {
		return err
	}
	issuer, err := ledger.NewIssuer(store, receipt.NewDomain(1337, common.Address{2}), evm.NewKey(key))
	if err != nil {
		return err
	}

	server := stratum.NewServer(stratum.Config{StartDifficulty: 1e-12, MinDifficulty: 1e-12, MaxConnections: 1 << 16, MaxPerAddress: 1 << 16, MaxPerPayee: 1 << 16, Log: log}, issuer, store, noBlocks{})
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
	for height := uint32(firstHeight + 1); lines.Scan(); {
		switch lines.Text() {
		case newBlock:
			began := time.Now().UnixNano()
			if err := give(server, height, nd); err != nil {
				return err
			}
			height++
			fmt.Fprintln(out, began)
		case level:
			l, err := levelsOf(server)
			if err != nil {
				return err
			}
			if err := json.NewEncoder(out).Encode(l); err != nil {
				return err
			}
		}
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
		CurTime: uint32(time.Now().Unix()), MinTime: 1, Value: bitcoin.Subsidy(height, bitcoin.Signet.Halving),
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
