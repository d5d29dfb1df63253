package devchain

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainID of a chain whose options name no other: that of development chains.
const ChainID = 1337

// Accounts is the number of development keys that are funded at genesis.
const Accounts = 8

// Balance of each funded account at genesis: 10,000 ether, in wei.
var Balance = new(big.Int).Mul(big.NewInt(10_000), big.NewInt(params.Ether))

// Options of a chain. The zero value is what a test wants.
type Options struct {
	ListenAddr string             // host:port of the HTTP endpoint; empty: a free port on 127.0.0.1
	BlockTime  time.Duration      // seal a block this often; 0: only by Commit
	Alloc      types.GenesisAlloc // genesis accounts besides the funded development keys
	ChainID    uint64             // 0: ChainID; another is taken for a chain where money is
	LeastTip   *big.Int           // least tip, wei per gas, of a transaction that a block takes; nil: the library's default
}

// Chain is a running development chain. Its methods may be called concurrently.
type Chain struct {
	node   *node.Node
	eth    *eth.Ethereum
	client *ethclient.Client

	seal   sync.Mutex // one block producer at a time; guards beacon
	beacon *catalyst.SimulatedBeacon

	stop chan struct{}
	done sync.WaitGroup
	once sync.Once
}

// Start starts a chain, whose head is block 1, with an HTTP endpoint. The caller
// closes it.
func Start(o Options) (*Chain, error) {
	if o.ListenAddr == "" {
		o.ListenAddr = "127.0.0.1:0"
	}
	host, portText, err := net.SplitHostPort(o.ListenAddr)
	if err != nil {
		return nil, fmt.Errorf("devchain: listen address %q: %w", o.ListenAddr, err)
	}
	port, err := strconv.ParseUint(portText, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("devchain: listen address %q: port: %w", o.ListenAddr, err)
	}

	alloc := core.SystemContractAllocs() // contracts that the active forks call into
	for i := range uint32(Accounts) {
		alloc[Address(i)] = types.Account{Balance: Balance}
	}
	maps.Copy(alloc, o.Alloc)

	nodeConf := node.DefaultConfig
	nodeConf.DataDir = ""
	nodeConf.P2P = p2p.Config{NoDiscovery: true}
	nodeConf.HTTPHost = host
	nodeConf.HTTPPort = int(port)
	nodeConf.HTTPModules = []string{"eth", "net", "web3"}

	// The library's development configuration is ahead of the public chains, with
	// another price of storage.
	config := *params.AllDevChainProtocolChanges
	config.BogotaTime, config.AmsterdamTime = nil, nil
	if o.ChainID != 0 {
		config.ChainID = new(big.Int).SetUint64(o.ChainID)
	}

	ethConf := ethconfig.Defaults
	ethConf.Genesis = &core.Genesis{
		Config:   &config,
		GasLimit: ethconfig.Defaults.Miner.GasCeil,
		Alloc:    alloc,
	}
	if o.LeastTip != nil {
		ethConf.Miner.GasPrice = o.LeastTip
	}
	ethConf.SyncMode = ethconfig.FullSync
	ethConf.TxPool.NoLocals = true
	ethConf.LogNoHistory = true // search logs without an index
	// All old states stay, as on an archive node: audits ask about the past.
	ethConf.StateScheme, ethConf.NoPruning = rawdb.HashScheme, true

	stack, err := node.New(&nodeConf)
	if err != nil {
		return nil, fmt.Errorf("devchain: %w", err)
	}
	c := &Chain{node: stack, stop: make(chan struct{})}
	if err := c.start(&ethConf); err != nil {
		return nil, errors.Join(fmt.Errorf("devchain: %w", err), stack.Close())
	}
	if o.BlockTime > 0 {
		c.done.Add(1)
		go c.clock(o.BlockTime)
	}
	return c, nil
}

func (c *Chain) start(conf *ethconfig.Config) (err error) {
	if c.eth, err = eth.New(c.node, conf); err != nil {
		return err
	}
	c.node.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(c.eth.APIBackend, filters.Config{})),
	}})
	if err = c.node.Start(); err != nil {
		return err
	}
	if c.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, c.eth); err != nil {
		return err
	}
	c.client = ethclient.NewClient(c.node.Attach())
	return c.index()
}

// index seals block 1 and waits for its index: until a first block is indexed
// the node answers "transaction indexing is in progress" instead of "not found"
// when it is asked for a receipt.
func (c *Chain) index() error {
	c.beacon.Commit()
	for deadline := time.Now().Add(10 * time.Second); !c.eth.BlockChain().TxIndexDone(); {
		if time.Now().After(deadline) {
			return errors.New("first block is not indexed after 10 s")
		}
		time.Sleep(time.Millisecond)
	}
	return nil
}

// URL of the HTTP endpoint, with the port that was really taken.
func (c *Chain) URL() string { return c.node.HTTPEndpoint() }

// Client returns an in-process client; it lives as long as the chain.
func (c *Chain) Client() *ethclient.Client { return c.client }

// Commit seals a block of every executable transaction and returns its hash.
func (c *Chain) Commit() common.Hash {
	c.seal.Lock()
	defer c.seal.Unlock()
	return c.beacon.Commit()
}

// Sync waits until the pool has digested what it was sent: it takes transactions
// in at once and puts them in order a moment later.
func (c *Chain) Sync() error { return c.eth.TxPool().Sync() }

// Head returns the header of the best block.
func (c *Chain) Head() *types.Header { return c.eth.BlockChain().CurrentBlock() }

// Fork makes the block of hash parent, on any branch, the head. Transactions of
// the blocks above it return to the pool.
func (c *Chain) Fork(parent common.Hash) error {
	c.seal.Lock()
	defer c.seal.Unlock()
	return c.fork(parent)
}

func (c *Chain) fork(parent common.Hash) error {
	block := c.eth.BlockChain().GetBlockByHash(parent)
	if block == nil {
		return fmt.Errorf("devchain: no block %s", parent)
	}
	if _, err := c.eth.BlockChain().SetCanonical(block); err != nil {
		return fmt.Errorf("devchain: fork at %s: %w", parent, err)
	}
	return c.eth.TxPool().Sync()
}

// DropPending forgets every transaction of the pool.
func (c *Chain) DropPending() {
	c.seal.Lock()
	defer c.seal.Unlock()
	c.eth.TxPool().Clear()
}

// Reorganise replaces the last depth blocks by depth+1 empty ones. The
// transactions that were in them are neither on the chain nor in the pool
// afterwards, nor are those that were pending.
func (c *Chain) Reorganise(depth int) error {
	c.seal.Lock()
	defer c.seal.Unlock()
	head := c.Head().Number.Uint64()
	if depth < 0 || uint64(depth) > head {
		return fmt.Errorf("devchain: cannot reorganise %d blocks of %d", depth, head)
	}
	if err := c.fork(c.eth.BlockChain().GetCanonicalHash(head - uint64(depth))); err != nil {
		return err
	}
	c.eth.TxPool().Clear()
	for range depth + 1 {
		c.beacon.Commit()
	}
	return nil
}

// AdvanceClock seals an empty block whose time is that much after the last one's.
// The pool must be empty.
func (c *Chain) AdvanceClock(d time.Duration) error {
	c.seal.Lock()
	defer c.seal.Unlock()
	return c.beacon.AdjustTime(d)
}

// Close stops the chain and its endpoint. Everything on it is gone.
func (c *Chain) Close() (err error) {
	c.once.Do(func() {
		close(c.stop)
		c.done.Wait()
		c.client.Close()
		err = errors.Join(c.beacon.Stop(), c.node.Close())
	})
	return err
}

func (c *Chain) clock(every time.Duration) {
	defer c.done.Done()
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case <-c.stop:
			return
		case <-t.C:
			c.Commit()
		}
	}
}
