package split

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

const window = 8

// Miner is what one miner has by this computation.
type Miner struct {
	ID      int      `json:"id"`
	Payee   string   `json:"payee"` // 21 bytes, hexadecimal: type and address
	Shares  int      `json:"shares"`
	Earned  *big.Int `json:"earned"`
	Claimed *big.Int `json:"claimed"` // as the contract has it
}

// Result is an agreement: Check returns one only when everything is equal.
type Result struct {
	Block       uint64   `json:"block"`
	Shifts      int      `json:"shifts"`
	Settlements int      `json:"settlements"`
	Credited    *big.Int `json:"credited"`
	Fees        *big.Int `json:"fees"`
	Miners      []Miner  `json:"miners"`
}

// DisagreementError says where the contract and this computation differ.
type DisagreementError struct{ What, Contract, Computed string }

func (e *DisagreementError) Error() string {
	return fmt.Sprintf("%s: the contract has %s, the calldata gives %s", e.What, e.Contract, e.Computed)
}

// Check recomputes the split of a pool as of the newest block. The error is a
// *DisagreementError, or says why it could not be done.
func Check(ctx context.Context, rpcURL string, pool common.Address) (*Result, error) {
	client, err := ethclient.DialContext(ctx, rpcURL)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	head, err := client.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	c := &check{ctx: ctx, client: client, pool: pool, block: new(big.Int).SetUint64(head)}
	if err := c.constants(); err != nil {
		return nil, err
	}
	logs, err := c.logs()
	if err != nil {
		return nil, err
	}
	for _, l := range logs {
		if err := c.apply(l); err != nil {
			return nil, fmt.Errorf("transaction %s: %w", l.TxHash, err)
		}
	}
	return c.compare()
}

// opening is money that was set aside to be settled.
type opening struct {
	j            int64
	amount       *big.Int
	compensation bool // for shift j alone
}

type check struct {
	ctx    context.Context
	client *ethclient.Client
	pool   common.Address
	block  *big.Int
	bps    int64

	payees      []string
	counts      [][]int // of shift k at k−1
	masked      map[int64]bool
	openings    map[uint64]opening
	earned      []*big.Int
	credited    *big.Int
	fees        *big.Int
	settlements int
}

// ask calls a view function at the block.
func (c *check) ask(name string, arguments ...any) (any, error) {
	input, err := contract.Pack(name, arguments...)
	if err != nil {
		return nil, err
	}
	output, err := c.client.CallContract(c.ctx, ethereum.CallMsg{To: &c.pool, Data: input}, c.block)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	values, err := contract.Unpack(name, output)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return values[0], nil
}

func (c *check) constants() error {
	miners, err := c.ask("miners")
	if err != nil {
		return err
	}
	bps, err := c.ask("feeBps")
	if err != nil {
		return err
	}
	c.bps, c.credited, c.fees = int64(bps.(uint16)), new(big.Int), new(big.Int)
	c.masked, c.openings = make(map[int64]bool), make(map[uint64]opening)
	c.earned = make([]*big.Int, miners.(uint32))
	for i := range c.earned {
		c.earned[i] = new(big.Int)
	}
	return nil
}

// logs returns the contract's, in the order of the chain.
func (c *check) logs() ([]types.Log, error) {
	from, err := c.ask("deployBlock")
	if err != nil {
		return nil, err
	}
	return c.client.FilterLogs(c.ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from.(uint64)), ToBlock: c.block,
		Addresses: []common.Address{c.pool}, Topics: [][]common.Hash{{shiftPosted, settled, opened, masked}},
	})
}

func (c *check) apply(l types.Log) error {
	switch l.Topics[0] {
	case opened:
		return c.open(l)
	case masked:
		c.masked[l.Topics[1].Big().Int64()] = true
		return nil
	}
	tx, _, err := c.client.TransactionByHash(c.ctx, l.TxHash)
	if err != nil {
		return err
	}
	return c.call(tx)
}

// open notes an opening: id and state are topics; gross, amount and whether it is a
// compensation are three words of data.
func (c *check) open(l types.Log) error {
	if len(l.Topics) != 3 || len(l.Data) != 3*32 {
		return fmt.Errorf("an opening of %d topics and %d bytes", len(l.Topics), len(l.Data))
	}
	c.openings[l.Topics[1].Big().Uint64()] = opening{
		j: int64(binary.BigEndian.Uint64(l.Topics[2][24:])), amount: new(big.Int).SetBytes(l.Data[32:64]), compensation: l.Data[95] == 1,
	}
	return nil
}

func (c *check) call(tx *types.Transaction) error {
	if tx.To() == nil || *tx.To() != c.pool || len(tx.Data()) < 4 {
		return fmt.Errorf("it calls the pool through another contract; its calldata is not the pool's")
	}
	method, err := contract.MethodById(tx.Data()[:4])
	if err != nil {
		return err
	}
	arguments, err := method.Inputs.Unpack(tx.Data()[4:])
	if err != nil {
		return err
	}
	switch method.Name {
	case "postShift":
		var in struct{ Post shiftPost }
		if err := method.Inputs.Copy(&in, arguments); err != nil {
			return err
		}
		return c.post(in.Post.K, in.Post.NewPayees, in.Post.Counts)
	case "settle":
		var in struct{ S settlement }
		if err := method.Inputs.Copy(&in, arguments); err != nil {
			return err
		}
		return c.settle(in.S.Id, in.S.Credited)
	}
	return fmt.Errorf("a call of %s", method.Name)
}

func (c *check) post(k uint64, payees [][21]byte, raw []byte) error {
	if k != uint64(len(c.counts))+1 {
		return fmt.Errorf("shift %d after shift %d", k, len(c.counts))
	}
	for _, p := range payees {
		c.payees = append(c.payees, hex.EncodeToString(p[:]))
	}
	if len(raw) != 2*len(c.payees) || len(c.payees) > len(c.earned) {
		return fmt.Errorf("%d bytes of counts for %d miners", len(raw), len(c.payees))
	}
	var counts []int
	for i := 0; i < len(raw); i += 2 {
		counts = append(counts, int(binary.BigEndian.Uint16(raw[i:])))
	}
	c.counts = append(c.counts, counts)
	return nil
}

func (c *check) settle(id uint64, credited *big.Int) error {
	o, ok := c.openings[id]
	if j := o.j; !ok || j < 1 || j > int64(len(c.counts)) {
		return fmt.Errorf("a settlement of opening %d, state %d of %d", id, j, len(c.counts))
	}
	first := max(1, o.j-window+1)
	if o.compensation {
		first = o.j
	}
	work, total, all := make([]int64, len(c.earned)), int64(0), int64(0)
	for k := first; k <= o.j; k++ {
		for m, n := range c.counts[k-1] {
			all += int64(n)
			if !c.masked[k] || o.compensation {
				work[m] += int64(n)
				total += int64(n)
			}
		}
	}
	amount := new(big.Int).Mul(o.amount, big.NewInt(total))
	amount.Div(amount, big.NewInt(all))
	sum := new(big.Int)
	for m, w := range work {
		q := new(big.Int).Mul(amount, big.NewInt(w))
		q.Div(q, big.NewInt(total))
		c.earned[m].Add(c.earned[m], q)
		sum.Add(sum, q)
	}
	if sum.Cmp(credited) != 0 {
		return &DisagreementError{fmt.Sprintf("credited in the settlement of opening %d", id), credited.String(), sum.String()}
	}
	if !o.compensation {
		fee := new(big.Int).Mul(sum, big.NewInt(c.bps))
		c.fees.Add(c.fees, fee.Div(fee, big.NewInt(10_000-c.bps)))
	}
	c.credited.Add(c.credited, sum)
	c.settlements++
	return nil
}

func (c *check) compare() (*Result, error) {
	result := &Result{
		Block: c.block.Uint64(), Shifts: len(c.counts), Settlements: c.settlements, Credited: c.credited, Fees: c.fees, Miners: []Miner{},
	}
	for name, computed := range map[string]*big.Int{"totalCredited": c.credited, "totalFees": c.fees} {
		got, err := c.ask(name)
		if err != nil {
			return nil, err
		}
		if got.(*big.Int).Cmp(computed) != 0 {
			return nil, &DisagreementError{name, got.(*big.Int).String(), computed.String()}
		}
	}
	for id, payee := range c.payees {
		m := Miner{ID: id, Payee: payee, Earned: c.earned[id]}
		for _, counts := range c.counts {
			if id < len(counts) {
				m.Shares += counts[id]
			}
		}
		claimed, err := c.ask("claimedOf", uint32(id))
		if err != nil {
			return nil, err
		}
		if m.Claimed = claimed.(*big.Int); m.Claimed.Cmp(m.Earned) > 0 {
			return nil, &DisagreementError{fmt.Sprintf("claimed by miner %d", id), m.Claimed.String(), "at most " + m.Earned.String()}
		}
		result.Miners = append(result.Miners, m)
	}
	got, err := c.ask("earnRoot")
	if err != nil {
		return nil, err
	}
	contracts, computed := got.([32]byte), root(c.earned)
	if new(big.Int).SetBytes(contracts[:]).Cmp(computed) != 0 {
		return nil, &DisagreementError{"the root over what every miner earned", hex.EncodeToString(contracts[:]), fmt.Sprintf("%064x", computed)}
	}
	return result, nil
}
