package chain

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/bindings"
	"paydirt/coordinator/evm"
)

// NoContractError: nothing is deployed at the address.
type NoContractError struct {
	Address common.Address
	ChainID uint64
}

func (e *NoContractError) Error() string {
	return fmt.Sprintf("no contract at %s on chain %d: wrong address, wrong chain, or a node that is not synced", e.Address, e.ChainID)
}

// NotPoolError: the contract at the address does not answer as a pool does.
type NotPoolError struct {
	Address common.Address
	Err     error
}

func (e *NotPoolError) Error() string {
	return fmt.Sprintf("the contract at %s is no Paydirt pool: %v", e.Address, e.Err)
}

// Unwrap returns what was wrong with its answer.
func (e *NotPoolError) Unwrap() error { return e.Err }

// customErrors are the errors of all contracts that are bound.
var customErrors = func() []map[string]abi.Error {
	var all []map[string]abi.Error
	for _, meta := range []interface{ ParseABI() (*abi.ABI, error) }{
		&bindings.DistributorMetaData, &bindings.CourtMetaData, &bindings.ExaminerMetaData, &bindings.HeaderRelayMetaData, &bindings.SpvPegMetaData,
		&bindings.PegCoinMetaData, &bindings.ReceiverMetaData,
		&bindings.ShiftVerifierM16N64MetaData, &bindings.SettleVerifierM16MetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			panic(fmt.Sprintf("chain: generated ABI: %v", err))
		}
		all = append(all, parsed.Errors)
	}
	return all
}()

var _ evm.ErrorDecoder = DecodeError

// DecodeError names a custom error of any of the pool's contracts; detail is the
// name with its arguments.
func DecodeError(data []byte) (name, detail string, ok bool) {
	for _, errs := range customErrors {
		for _, e := range errs {
			if len(data) < 4 || [4]byte(data[:4]) != [4]byte(e.ID[:4]) {
				continue
			}
			values, err := e.Inputs.Unpack(data[4:])
			if err != nil {
				continue
			}
			args := make([]string, len(values))
			for i, v := range values {
				args[i] = e.Inputs[i].Name + " " + argument(v)
			}
			return e.Name, e.Name + "(" + strings.Join(args, ", ") + ")", true
		}
	}
	return "", "", false
}

// argument writes a value of an error; byte arrays as hex.
func argument(v any) string {
	switch v := v.(type) {
	case [32]byte:
		return common.Hash(v).Hex()
	case [21]byte:
		return fmt.Sprintf("0x%x", v[:])
	}
	return fmt.Sprint(v)
}
