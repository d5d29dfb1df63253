// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ReceiverMetaData contains all meta data concerning the Receiver contract.
var ReceiverMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"NotDistributor\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Receiver",
	Bin: "0x60a0604052336080523480156012575f5ffd5b506080516102126100305f395f8181604d015260ab01526102125ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063191655871461002d575b5f5ffd5b61004061003b3660046101ce565b610042565b005b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461009257604051637838a78b60e01b81523360048201526024015b60405180910390fd5b6040516370a0823160e01b815230600482015261012f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b038416906370a0823190602401602060405180830381865afa1580156100fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061011e91906101fb565b6001600160a01b0384169190610132565b50565b61013f838383600161016c565b61016757604051635274afe760e01b81526001600160a01b0384166004820152602401610089565b505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166101c25783831516156101b6573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f602082840312156101de575f5ffd5b81356001600160a01b03811681146101f4575f5ffd5b9392505050565b5f6020828403121561020b575f5ffd5b505191905056",
}

// Receiver is an auto generated Go binding around an Ethereum contract.
type Receiver struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Receiver) GetABI() abi.ABI {
	return c.abi
}

// NewReceiver creates a new instance of Receiver.
func NewReceiver() *Receiver {
	parsed, err := ReceiverMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Receiver{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Receiver) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address asset) returns()
func (receiver *Receiver) PackRelease(asset common.Address) []byte {
	enc, err := receiver.abi.Pack("release", asset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address asset) returns()
func (receiver *Receiver) TryPackRelease(asset common.Address) ([]byte, error) {
	return receiver.abi.Pack("release", asset)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (receiver *Receiver) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], receiver.abi.Errors["NotDistributor"].ID.Bytes()[:4]) {
		return receiver.UnpackNotDistributorError(raw[4:])
	}
	if bytes.Equal(raw[:4], receiver.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return receiver.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ReceiverNotDistributor represents a NotDistributor error raised by the Receiver contract.
type ReceiverNotDistributor struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDistributor(address caller)
func ReceiverNotDistributorErrorID() common.Hash {
	return common.HexToHash("0x7838a78b84598b8109cc0df715cef62ea577935d285008d3bd397e756ebc422d")
}

// UnpackNotDistributorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDistributor(address caller)
func (receiver *Receiver) UnpackNotDistributorError(raw []byte) (*ReceiverNotDistributor, error) {
	out := new(ReceiverNotDistributor)
	if err := receiver.abi.UnpackIntoInterface(out, "NotDistributor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReceiverSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Receiver contract.
type ReceiverSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ReceiverSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (receiver *Receiver) UnpackSafeERC20FailedOperationError(raw []byte) (*ReceiverSafeERC20FailedOperation, error) {
	out := new(ReceiverSafeERC20FailedOperation)
	if err := receiver.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
