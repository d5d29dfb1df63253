package evm

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/storage"
	"github.com/syndtr/goleveldb/leveldb/util"
)

// Client is the node, as much of it as the sender needs.
type Client interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
}

var _ Client = (*ethclient.Client)(nil)

const (
	defaultBumpAfter = 4                // blocks
	lostAfter        = 2                // blocks that a used nonce has no receipt of ours before we take it for lost
	forgetAfter      = 128              // blocks
	maxRetryDistance = 64               // blocks between two tries of an intent that reverts
	lookAgain        = time.Minute      // between looks when the head does not move
	firstBackoff     = time.Second      // after a node failure; doubles
	lastBackoff      = 60 * time.Second // and stays here
)

// Options of a sender. The zero value is usable.
type Options struct {
	MaxFeePerGas *big.Int         // wei; nil: DefaultMaxFeePerGas
	MinTip       *big.Int         // least tip, wei per gas; nil or below it: LeastTip
	BumpAfter    uint64           // blocks that a transaction may wait before its fees are raised; 0: 4
	DecodeError  ErrorDecoder     // names custom errors; may be nil
	Now          func() time.Time // clock of the backoff; nil: time.Now
	Log          *slog.Logger     // nil: slog.Default()
}

// Sender sends the transactions of one account. Its methods may be called
// concurrently; there must be one sender per account and store.
type Sender struct {
	db      *leveldb.DB
	client  Client
	key     *Key
	chainID uint64
	o       Options

	mu      sync.Mutex
	entries map[string]*entry // by intent key
	view    view
	looked  time.Time // when view was taken; zero: never
	gap     uint64    // nonce that nobody holds, while later ones wait
	gapAt   uint64    // height at which gap was first seen; 0: there is none
	foreign foreign   // transaction of somebody else with this key, for which ours wait
	backoff backoff
	health  atomic.Pointer[Health]

	tip        *big.Int  // of the last suggestion; nil: there was none
	used       gasUsed   // by what was mined
	shortSince time.Time // since when the account cannot pay for something; zero: it can

	unfinished bool // something failed since the last whole look: look again at the same head
}

// entry is a record with what the last look at the chain said about it.
type entry struct {
	key       string
	rec       *record
	tx        *types.Transaction // the latest version
	state     State
	receipt   *types.Receipt // Mined and Reverted
	lostSince uint64         // height at which the nonce was first seen used; 0: it is not
	urgent    bool           // as the last caller said
	trouble   error
}

// view is one look at the chain.
type view struct {
	hash    common.Hash
	height  uint64
	baseFee *big.Int
	gasCap  uint64 // most gas that a transaction may ask for
	nonce   uint64 // of the account's next transaction, at this head
	balance *big.Int
}

// Health of a sender, for people and for metrics.
type Health struct {
	Account  common.Address
	Height   uint64    // of the last head that was seen
	Looked   time.Time // when; zero: never
	Nonce    uint64    // of the account's next transaction
	Balance  *big.Int  // wei; nil before the first look
	InFlight int       // transactions without a receipt
	BaseFee  *big.Int  // wei per gas, of the last head; nil before the first look
	Tip      *big.Int  // wei per gas, that the last transaction was signed with or would be; nil before the first

	GasUsed    map[string]uint64 // by a mined transaction, by the first word of its intent: a running mean
	Short      *FundsError       // the cheapest transaction in flight that the account cannot pay for; nil: it can pay for all
	ShortSince time.Time         // since when; zero: never mind
	Failures   int               // of the node, in a row
	Err        error             // the last failure, nil when there is none
	RetryAt    time.Time         // when the node is asked again
}

// New opens a sender on a store, which it shares with others: it uses only keys
// that begin with "evm/tx/". It reads what is in flight and does not touch the
// network.
func New(db *leveldb.DB, client Client, key *Key, chainID uint64, o Options) (*Sender, error) {
	if o.MaxFeePerGas == nil {
		o.MaxFeePerGas = DefaultMaxFeePerGas
	}
	if o.MinTip == nil || o.MinTip.Cmp(LeastTip) < 0 {
		o.MinTip = LeastTip
	}
	if o.BumpAfter == 0 {
		o.BumpAfter = defaultBumpAfter
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	s := &Sender{db: db, client: bounded{client, callTimeout}, key: key, chainID: chainID, o: o, entries: make(map[string]*entry), used: make(gasUsed)}
	if err := s.load(); err != nil {
		return nil, err
	}
	s.publish()
	return s, nil
}

// NewMemory is New with a store that ends with the process: for commands, whose
// intents come from the state of the chain and need no memory.
func NewMemory(client Client, key *Key, chainID uint64, o Options) (*Sender, error) {
	db, err := leveldb.Open(storage.NewMemStorage(), nil)
	if err != nil {
		return nil, fmt.Errorf("evm: memory store: %w", err)
	}
	return New(db, client, key, chainID, o)
}

func (s *Sender) load() error {
	prefix := accountPrefix(s.chainID, s.key.Address())
	it := s.db.NewIterator(util.BytesPrefix(prefix), nil)
	defer it.Release()
	for it.Next() {
		name := string(it.Key()[len(prefix):])
		rec, tx, err := decodeRecord(append([]byte(nil), it.Value()...))
		if err != nil {
			return fmt.Errorf("evm: intent %q: %w", name, err)
		}
		s.entries[name] = &entry{key: name, rec: rec, tx: tx, state: Pending}
	}
	if err := it.Error(); err != nil {
		return fmt.Errorf("evm: read store: %w", err)
	}
	return nil
}

// Account that the sender sends from.
func (s *Sender) Account() common.Address { return s.key.Address() }

// Health returns the state of the last look; it never waits for the network.
func (s *Sender) Health() Health { return *s.health.Load() }

// Step looks at the chain and does what there is to do for the transactions in
// flight (broadcast, raise fees, fill gaps, forget). Ensure does the same first;
// Step alone serves a caller who has no intent at the moment but wants those of
// the past to be finished.
func (s *Sender) Step(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer s.publish()
	return s.look(ctx)
}

// Ensure takes the next step towards the intent. The status is meaningful also
// when there is an error. An intent that was mined 128 blocks ago is forgotten:
// whoever still wants it then sends it anew.
func (s *Sender) Ensure(ctx context.Context, in Intent) (Status, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer s.publish()

	if e := s.entries[in.Key]; e != nil && !same(e.tx, in) {
		return s.status(in.Key), &ConflictError{in.Key}
	}
	if err := s.look(ctx); err != nil {
		return s.status(in.Key), err
	}
	e := s.entries[in.Key]
	if e != nil {
		e.urgent = in.Urgent
	}
	var err error
	if s.due(e) || in.Urgent && s.behind(e) {
		err = s.sign(ctx, in)
	}
	return s.status(in.Key), err
}

// Await calls Ensure every so often until the intent is Mined at least depth
// blocks deep. It sits out node failures; it ends with the context, with a
// revert, and with a failure of the store.
func (s *Sender) Await(ctx context.Context, in Intent, depth uint64, every time.Duration) (Status, error) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		status, err := s.Ensure(ctx, in)
		var node *NodeError
		switch {
		case err == nil && status.Final(depth):
			return status, nil
		case err != nil && !errors.As(err, &node):
			return status, err
		}
		select {
		case <-ctx.Done():
			return status, errors.Join(ctx.Err(), err, status.Trouble)
		case <-t.C:
		}
	}
}

// due reports whether a transaction has to be signed for the intent.
func (s *Sender) due(e *entry) bool {
	switch {
	case e == nil || e.state == Lost:
		return true
	case e.state == Reverted:
		// Growing distances: an intent whose estimate is fine and whose
		// execution reverts must not burn gas in every block.
		distance := uint64(1) << min(e.nonces()-1, 6)
		return s.view.height >= e.receipt.BlockNumber.Uint64()+min(distance, maxRetryDistance)
	}
	return false
}

// nonces is the number of different nonces that the intent was signed for.
func (e *entry) nonces() int {
	n := 0
	for i, v := range e.rec.Versions {
		if i == 0 || v.Nonce != e.rec.Versions[i-1].Nonce {
			n++
		}
	}
	return n
}

// sign makes a transaction of the intent, with a new nonce, stores it and
// broadcasts it.
func (s *Sender) sign(ctx context.Context, in Intent) error {
	estimate, err := s.client.EstimateGas(ctx, ethereum.CallMsg{
		From: s.key.Address(), To: in.To, Data: in.Data, Value: in.value(),
	})
	if err != nil {
		if revert := AsRevert(err, s.o.DecodeError); revert != nil {
			return revert
		}
		var answer rpc.Error
		if errors.As(err, &answer) {
			return s.refused("estimate gas of "+in.Key, err)
		}
		return s.failed(ctx, "estimate gas of "+in.Key, err)
	}
	limit := s.limit(in.Urgent)
	f, err := s.suggest(ctx, limit)
	if err != nil {
		return err
	}
	var nonce uint64
	if stuck := s.stuck(); in.Urgent && stuck == nil && s.foreignStuck() {
		nonce = s.view.nonce
		s.o.Log.Warn("an urgent transaction takes the nonce of one that was not sent here and does not move", "intent", in.Key, "nonce", nonce)
	} else if in.Urgent && stuck != nil {
		var ok bool
		if f, ok = bumped(fees{stuck.tx.GasFeeCap(), stuck.tx.GasTipCap()}, f, limit); !ok {
			return &FeeCapError{Needed: f.cap, Cap: limit}
		}
		nonce = stuck.tx.Nonce()
		s.o.Log.Warn("an urgent transaction takes the nonce of one that does not move", "intent", in.Key, "nonce", nonce,
			"instead_of", stuck.key, "its_trouble", stuck.trouble)
		stuck.trouble = &DisplacedError{By: in.Key}
	} else if nonce, err = s.freeNonce(ctx); err != nil {
		return err
	}
	// A quarter more than the estimate, since the state may be another by the
	// time of execution; what is not used is not paid.
	gas := max(estimate, min(estimate+estimate/4, s.view.gasCap))
	return s.put(ctx, in.Key, in.Urgent, &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(s.chainID), Nonce: nonce, To: in.To, Data: in.Data, Value: in.value(),
		Gas: gas, GasFeeCap: f.cap, GasTipCap: f.tip,
	})
}

func (s *Sender) suggest(ctx context.Context, limit *big.Int) (fees, error) {
	tip, err := s.client.SuggestGasTipCap(ctx)
	if err != nil {
		return fees{}, s.failed(ctx, "suggest tip", err)
	}
	f := suggested(s.view.baseFee, tip, s.o.MinTip, limit)
	s.tip = f.tip
	return f, nil
}

// limit is the most that a transaction may pay, wei per gas.
func (s *Sender) limit(urgent bool) *big.Int {
	if urgent {
		return new(big.Int).Mul(s.o.MaxFeePerGas, big.NewInt(urgentCapTimes))
	}
	return s.o.MaxFeePerGas
}

// freeNonce is the lowest nonce that neither the node's pool nor a transaction
// of ours in flight holds. Gaps are thereby filled first.
func (s *Sender) freeNonce(ctx context.Context) (uint64, error) {
	nonce, err := s.client.PendingNonceAt(ctx, s.key.Address())
	if err != nil {
		return 0, s.failed(ctx, "pending nonce", err)
	}
	held := make(map[uint64]bool)
	for _, e := range s.entries {
		if e.state == Pending {
			held[e.tx.Nonce()] = true
		}
	}
	for nonce = max(nonce, s.view.nonce); held[nonce]; nonce++ {
	}
	return nonce, nil
}

// put signs, stores and broadcasts, in this order.
func (s *Sender) put(ctx context.Context, key string, urgent bool, data *types.DynamicFeeTx) error {
	tx, err := s.key.Sign(s.chainID, data)
	if err != nil {
		return fmt.Errorf("evm: sign: %w", err)
	}
	e := &entry{key: key, rec: &record{}, tx: tx, state: Pending, urgent: urgent}
	if old := s.entries[key]; old != nil {
		e.rec = old.rec
	}
	rec, err := e.rec.add(tx, s.view.height)
	if err != nil {
		return fmt.Errorf("evm: encode transaction: %w", err)
	}
	e.rec = &rec
	value, err := rec.encode()
	if err != nil {
		return fmt.Errorf("evm: encode record: %w", err)
	}
	if err := s.db.Put(s.storeKey(key), value, &opt.WriteOptions{Sync: true}); err != nil {
		return fmt.Errorf("evm: store transaction: %w", err)
	}
	s.entries[key] = e
	s.o.Log.Info("transaction signed", "intent", key, "hash", tx.Hash(), "nonce", tx.Nonce(),
		"fee_cap", data.GasFeeCap, "tip", data.GasTipCap, "gas", data.Gas, "version", len(rec.Versions))
	return s.broadcast(ctx, e)
}

func (s *Sender) storeKey(key string) []byte {
	return append(accountPrefix(s.chainID, s.key.Address()), key...)
}

func (s *Sender) status(key string) Status {
	e := s.entries[key]
	if e == nil {
		return Status{State: Unsent}
	}
	st := Status{
		State: e.state, Hash: e.tx.Hash(), Nonce: e.tx.Nonce(), Versions: len(e.rec.Versions),
		FeeCap: e.tx.GasFeeCap(), Trouble: e.trouble,
	}
	if e.receipt != nil {
		st.Hash, st.Block = e.receipt.TxHash, e.receipt.BlockNumber.Uint64()
		st.Depth = s.view.depth(st.Block)
		st.GasUsed, st.Contract = e.receipt.GasUsed, e.receipt.ContractAddress
		for _, v := range e.rec.Versions {
			if v.Hash == st.Hash {
				st.Nonce = v.Nonce
			}
		}
	}
	return st
}

func (v view) depth(block uint64) uint64 {
	if block > v.height {
		return 0
	}
	return v.height - block + 1
}

// gasCap is the most gas that a transaction may have at this head: the block's
// limit, and EIP-7825's.
func gasCap(head *types.Header) uint64 { return min(head.GasLimit, params.MaxTxGas) }

// Stored returns the intent that a key stands for, if there is one in flight or not
// yet forgotten. A caller whose calldata is costly to make, or different each time
// it is made, such as a proof, asks here first.
func (s *Sender) Stored(key string) (Intent, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.entries[key]
	if e == nil {
		return Intent{}, false
	}
	return Intent{Key: key, To: e.tx.To(), Data: e.tx.Data(), Value: e.tx.Value()}, true
}
