package evm

import (
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Intent is a call that should come to be on the chain.
type Intent struct {
	Key   string          // name of the intent; stands for one content for ever
	To    *common.Address // nil creates a contract
	Data  []byte          // calldata, or creation code
	Value *big.Int        // wei; nil is 0
	// Urgent calls have a deadline that others must not make them miss: they may take
	// the nonce of a transaction of this account that does not move, and pay four times the fee
	// cap. What is urgent must bear being executed twice.
	Urgent bool
}

// Call is an intent without value.
func Call(key string, to common.Address, data []byte) Intent {
	return Intent{Key: key, To: &to, Data: data}
}

func (in Intent) value() *big.Int {
	if in.Value == nil {
		return new(big.Int)
	}
	return in.Value
}

// State of an intent.
type State uint8

// The states of an intent.
const (
	Unsent   State = iota // nothing was ever signed for it
	Pending               // signed and stored; no receipt
	Mined                 // executed, successfully
	Reverted              // executed, and reverted
	Lost                  // its nonce was used by somebody else
)

var stateNames = [...]string{"unsent", "pending", "mined", "reverted", "lost"}

// String returns the state's name.
func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("state(%d)", uint8(s))
}

// Status of an intent as of the sender's last look at the chain.
type Status struct {
	State    State
	Hash     common.Hash    // of the version that was mined, else of the latest one
	Nonce    uint64         // its nonce
	Versions int            // transactions signed for the intent so far
	FeeCap   *big.Int       // of the latest version, wei per gas
	Block    uint64         // height of the block that it is in; Mined and Reverted only
	Depth    uint64         // blocks from that one to the head, both counted; 0 when there is none
	GasUsed  uint64         // by the execution
	Contract common.Address // that was created, when To was nil
	Trouble  error          // what the node has against it now; nil when nothing
}

// Final reports whether the intent was executed successfully and its block has
// at least depth blocks, itself counted.
func (s Status) Final(depth uint64) bool { return s.State == Mined && s.Depth >= depth }

// NodeError is a failure of the node, or of the way to it.
type NodeError struct {
	Op      string    // what was asked
	Err     error     // what came back
	RetryAt time.Time // no call touches the network before
}

func (e *NodeError) Error() string { return fmt.Sprintf("evm node: %s: %v", e.Op, e.Err) }

// Unwrap returns the node's error.
func (e *NodeError) Unwrap() error { return e.Err }

// ConflictError: the key is taken by an intent with another content.
type ConflictError struct{ Key string }

func (e *ConflictError) Error() string {
	return fmt.Sprintf("evm: intent %q was given another content before", e.Key)
}

// FeeCapError: the transaction needs a higher fee than the configured cap.
type FeeCapError struct {
	Needed, Cap *big.Int // wei per gas
}

func (e *FeeCapError) Error() string {
	return fmt.Sprintf("fee of %s wei per gas needed, the cap is %s", e.Needed, e.Cap)
}

// FundsError: the account cannot pay for the transaction. It stays in flight and is
// sent again at every block.
type FundsError struct {
	Have *big.Int // wei, as of the last look
	Need *big.Int // wei: gas limit times fee cap, and the value
	Err  error    // the node's own words
}

func (e *FundsError) Error() string {
	return fmt.Sprintf("insufficient funds: the account holds %s wei, and the transaction may cost %s", e.Have, e.Need)
}

// Unwrap returns what the node said.
func (e *FundsError) Unwrap() error { return e.Err }

// DisplacedError: the nonce was given to an urgent transaction. The intent is signed
// again when that is executed.
type DisplacedError struct{ By string }

func (e *DisplacedError) Error() string {
	return fmt.Sprintf("its nonce was given to the urgent %s", e.By)
}

// ForeignError: the transaction waits for one of the same account that was not sent
// here, such as one from a wallet, and that does not move.
type ForeignError struct{ Nonce uint64 }

func (e *ForeignError) Error() string {
	return fmt.Sprintf("it waits for a transaction with nonce %d that was sent with the same key from elsewhere and does not move: raise its fee there, or replace it", e.Nonce)
}

// WithoutURL strips the address from an error of net/http: an endpoint's address
// often holds an access key, which belongs in no log.
func WithoutURL(err error) error {
	var withURL *url.Error
	if errors.As(err, &withURL) {
		return fmt.Errorf("%s: %w", strings.ToLower(withURL.Op), withURL.Err)
	}
	return err
}
