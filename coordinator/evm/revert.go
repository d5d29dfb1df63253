package evm

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// RevertError: the contract refuses the call. Nothing was sent.
type RevertError struct {
	Name   string // of the custom error; "Error" or "Panic" for Solidity's own; empty when the data says nothing
	Detail string // the error with its arguments, for people
	Data   []byte // as returned: 4 bytes of selector, then ABI-encoded arguments
}

func (e *RevertError) Error() string {
	switch {
	case e.Detail != "":
		return "reverted: " + e.Detail
	case len(e.Data) > 0:
		return "reverted: " + hexutil.Encode(e.Data)
	}
	return "reverted without a reason"
}

// IsRevert reports whether err is a RevertError of that name.
func IsRevert(err error, name string) bool {
	var revert *RevertError
	return errors.As(err, &revert) && revert.Name == name
}

// ErrorDecoder names a custom error from its data; ok is false when it does not
// know the selector.
type ErrorDecoder func(data []byte) (name, detail string, ok bool)

// AsRevert finds a revert in what a node answered to a call or an estimate, and
// decodes it; nil when the answer is something else.
func AsRevert(err error, decode ErrorDecoder) *RevertError {
	var withData rpc.DataError
	if errors.As(err, &withData) {
		if text, ok := withData.ErrorData().(string); ok {
			if data, decErr := hexutil.Decode(text); decErr == nil {
				return decodeRevert(data, decode)
			}
		}
	}
	// Clients agree on this text, and not on an error code.
	var answer rpc.Error
	if errors.As(err, &answer) && strings.Contains(answer.Error(), "execution reverted") {
		return &RevertError{}
	}
	return nil
}

func decodeRevert(data []byte, decode ErrorDecoder) *RevertError {
	e := &RevertError{Data: data}
	if decode != nil {
		if name, detail, ok := decode(data); ok {
			e.Name, e.Detail = name, detail
			return e
		}
	}
	reason, err := abi.UnpackRevert(data)
	if err != nil {
		return e
	}
	e.Name = "Error"
	if data[0] == 0x4e { // Panic(uint256) is 4e487b71, Error(string) is 08c379a0
		e.Name = "Panic"
	}
	e.Detail = fmt.Sprintf("%s(%s)", e.Name, reason)
	return e
}
