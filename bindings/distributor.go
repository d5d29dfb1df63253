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

// PoolParams is an auto generated low-level Go binding around an user-defined struct.
type PoolParams struct {
	Operator       common.Address
	Source         common.Address
	Relay          common.Address
	ShiftVerifier  common.Address
	SettleVerifier common.Address
	Miners         uint32
	Leaves         uint32
	Nd             uint32
	FeeBps         uint16
	AnchorMaxDepth uint32
}

// Proof is an auto generated low-level Go binding around an user-defined struct.
type Proof struct {
	Points        [8]*big.Int
	Commitment    [2]*big.Int
	CommitmentPok [2]*big.Int
}

// Settlement is an auto generated low-level Go binding around an user-defined struct.
type Settlement struct {
	J           int64
	Amount      *big.Int
	Credited    *big.Int
	NewEarnRoot [32]byte
	Proof       Proof
}

// ShiftPost is an auto generated low-level Go binding around an user-defined struct.
type ShiftPost struct {
	K          uint64
	ShareRoot  [32]byte
	CountsRoot [32]byte
	Count      uint32
	Anchor     [32]byte
	NewPayees  [][21]byte
	Counts     []byte
	Proof      Proof
}

// ShiftState is an auto generated low-level Go binding around an user-defined struct.
type ShiftState struct {
	StateHash  [32]byte
	ShareRoot  [32]byte
	CountsRoot [32]byte
	Anchor     [32]byte
	Count      uint32
}

// DistributorMetaData contains all meta data concerning the Distributor contract.
var DistributorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structPoolParams\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"contractIRewardSource\"},{\"name\":\"relay\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"},{\"name\":\"shiftVerifier\",\"type\":\"address\",\"internalType\":\"contractIShiftVerifier\"},{\"name\":\"settleVerifier\",\"type\":\"address\",\"internalType\":\"contractISettleVerifier\"},{\"name\":\"miners\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nd\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"anchorMaxDepth\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"RECEIVER_INIT_CODE_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"advance\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"anchorMaxDepth\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"available\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"earned\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFee\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimedOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"earnRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}],\"outputs\":[{\"name\":\"known\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastShift\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaves\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minerCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"miners\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nd\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutScript\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postShift\",\"inputs\":[{\"name\":\"post\",\"type\":\"tuple\",\"internalType\":\"structShiftPost\",\"components\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newPayees\",\"type\":\"bytes21[]\",\"internalType\":\"bytes21[]\"},{\"name\":\"counts\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiverOf\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recipientOf\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registryHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setRecipient\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"credited\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"newEarnRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettleVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shiftOf\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structShiftState\",\"components\":[{\"name\":\"stateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shiftVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIShiftVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"source\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardSource\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stateHash\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"threshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalClaimed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalCredited\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalFees\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalReceived\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"window\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"roots\",\"type\":\"bytes32[8]\",\"internalType\":\"bytes32[8]\"},{\"name\":\"weights\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Advanced\",\"inputs\":[{\"name\":\"from\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"earned\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeClaimed\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecipientSet\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"credited\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"newEarnRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ShiftPosted\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"stateHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"newPayees\",\"type\":\"bytes21[]\",\"indexed\":false,\"internalType\":\"bytes21[]\"},{\"name\":\"counts\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AnchorNotCanonical\",\"inputs\":[{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AnchorTooDeep\",\"inputs\":[{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"depth\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadCountsLength\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCredited\",\"inputs\":[{\"name\":\"credited\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"BadParam\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CountOutOfRange\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ExceedsAvailable\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NewPayeeWithoutShare\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotInEarnTree\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"earned\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToAdvance\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"PayeeAlreadyRegistered\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RegistryFull\",\"inputs\":[{\"name\":\"miners\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SettlementTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnexpectedShift\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownMiner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"UnknownPayeeType\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}]},{\"type\":\"error\",\"name\":\"UnknownShift\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownState\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"WindowEmpty\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"WindowNotEmpty\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"ZeroPayee\",\"inputs\":[]}]",
	ID:  "Distributor",
	Bin: "0x610260604052348015610010575f5ffd5b5060405161484938038061484983398101604081905261002f91610543565b80516001600160a01b03166100695760405163b999270960e01b81526737b832b930ba37b960c11b60048201526024015b60405180910390fd5b60a081015161007d9063ffffffff16610431565b1580610093575060108160a0015163ffffffff16105b806100aa5750620100008160a0015163ffffffff16115b156100d35760405163b999270960e01b8152656d696e65727360d01b6004820152602401610060565b60c08101516100e79063ffffffff16610431565b15806100fd575060108160c0015163ffffffff16105b8061011357506180008160c0015163ffffffff16115b1561013c5760405163b999270960e01b8152656c656176657360d01b6004820152602401610060565b8060e0015163ffffffff165f0361016d5760405163b999270960e01b8152611b9960f21b6004820152602401610060565b6103e881610100015161ffff1611156101a45760405163b999270960e01b81526566656542707360d01b6004820152602401610060565b80604001516001600160a01b03163b5f036101dc5760405163b999270960e01b81526472656c617960d81b6004820152602401610060565b80606001516001600160a01b03163b5f0361021c5760405163b999270960e01b81526c39b434b33a2b32b934b334b2b960991b6004820152602401610060565b80608001516001600160a01b03163b5f0361025d5760405163b999270960e01b81526d39b2ba3a3632ab32b934b334b2b960911b6004820152602401610060565b80602001516001600160a01b03163b5f036102965760405163b999270960e01b815265736f7572636560d01b6004820152602401610060565b80516001600160a01b0390811660805260208083018051831660a052604080850151841660c052905181516338d52e0f60e01b815291519316926338d52e0f926004808401939192918290030181865afa1580156102f6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061031a919061060d565b6001600160a01b0390811660e05260608201518116610100526080820151166101205260a081015163ffffffff9081166101405260c082018051909116610160525161036890600890610643565b610373906007610676565b63ffffffff9081166101805260e082015181166101a05261010082015161ffff166101c052610120820151166101e0526040516103b2602082016104b6565b601f1982820381018352601f90910116604052805160209190910120610200525f5b6001818360a0015163ffffffff16901c63ffffffff161115610400576103f98161069c565b90506103d4565b6102208190526104196104146003836106b4565b610451565b6102405261042681610451565b600655506106c79050565b5f811580159061044b57506104476001836106b4565b8216155b92915050565b5f805b82811015610470576104668280610476565b9150600101610454565b50919050565b5f60038383604051602001610495929190918252602082015260400190565b60408051601f198184030181529190528051602090910120901c9392505050565b6102f48061455583390190565b60405161014081016001600160401b03811182821017156104f257634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b038116811461050c575f5ffd5b50565b805161051a816104f8565b919050565b805163ffffffff8116811461051a575f5ffd5b805161ffff8116811461051a575f5ffd5b5f610140828403128015610555575f5ffd5b5061055e6104c3565b6105678361050f565b81526105756020840161050f565b60208201526105866040840161050f565b60408201526105976060840161050f565b60608201526105a86080840161050f565b60808201526105b960a0840161051f565b60a08201526105ca60c0840161051f565b60c08201526105db60e0840161051f565b60e08201526105ed6101008401610532565b610100820152610600610120840161051f565b6101208201529392505050565b5f6020828403121561061d575f5ffd5b8151610628816104f8565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff83168061066457634e487b7160e01b5f52601260045260245ffd5b8063ffffffff84160491505092915050565b63ffffffff81811683821602908116908181146106955761069561062f565b5092915050565b5f600182016106ad576106ad61062f565b5060010190565b8181038181111561044b5761044b61062f565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051613d536108025f395f61117801525f8181610d500152610da401525f818161072701526122b601525f818161065c0152818161256801526125e801525f81816103680152611d4f01525f6102fe01525f818161042b01528181611775015261183b01525f8181610788015281816117b9015281816118630152612a1e01525f81816104bb0152818161263d0152818161269601526129f401525f81816107610152612d3401525f818161068c0152612a6201525f81816103ca015281816108c3015281816110a2015261153e01525f8181610622015261249f01525f81816104e201526121aa01525f81816104810152818161156001526115ba0152613d535ff3fe608060405234801561000f575f5ffd5b506004361061029d575f3560e01c80637f98d5cb11610171578063d37739fe116100d2578063e73ed64011610088578063ee77c7561161006e578063ee77c756146107aa578063f7a0db2b146107d6578063f81847b1146107e9575f5ffd5b8063e73ed6401461075c578063e7ede06014610783575f5ffd5b8063d54ad2a1116100b8578063d54ad2a114610708578063e1be75e214610722578063e378c85114610749575f5ffd5b8063d37739fe14610687578063d46fb677146106ae575f5ffd5b8063a3c2c46211610127578063c93951351161010d578063c939513514610644578063c9854d2914610657578063d2a836801461067e575f5ffd5b8063a3c2c46214610603578063b59589d11461061d575f5ffd5b80638939ddf3116101575780638939ddf314610596578063906f2818146105e857806399d32fc4146105fb575f5ffd5b80637f98d5cb1461055357806381db2d8414610583575f5ffd5b80633bbed4a01161021b5780635ee0aca0116101d1578063685eae74116101b7578063685eae7414610504578063695b7f23146105255780636d1da43114610538575f5ffd5b80635ee0aca0146104b657806367e828bf146104dd575f5ffd5b80635700716111610201578063570071611461044d578063570ca7351461047c5780635a94d2a8146104a3575f5ffd5b80633bbed4a01461041157806342cde4e814610426575f5ffd5b806313114a9d1161027057806326d8252a1161025657806326d8252a1461039d5780632e9c4246146103a657806338d52e0f146103c5575f5ffd5b806313114a9d1461033557806324a9d85314610363575f5ffd5b8063067b23c3146102a15780631098894b146102de57806311996598146102e65780631201770f146102f9575b5f5ffd5b60075470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff165b6040519081526020015b60405180910390f35b6102cb610809565b6102cb6102f4366004613174565b61085c565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102d5565b60085470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166102cb565b61038a7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102d5565b6102cb60015481565b6102cb6103b4366004613174565b600a6020525f908152604090205481565b6103ec7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016102d5565b61042461041f366004613194565b610c3b565b005b6103207f000000000000000000000000000000000000000000000000000000000000000081565b61046061045b3660046131e2565b610cdc565b60408051921515835263ffffffff9091166020830152016102d5565b6103ec7f000000000000000000000000000000000000000000000000000000000000000081565b6104246104b136600461322b565b610d25565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b6103ec7f000000000000000000000000000000000000000000000000000000000000000081565b610517610512366004613174565b6110ec565b6040516102d59291906132ba565b6103ec610533366004613194565b61120a565b5f546103209068010000000000000000900463ffffffff1681565b6105666105613660046132f3565b611248565b6040516affffffffffffffffffffff1990911681526020016102d5565b610424610591366004613174565b6112bc565b6105c76105a43660046132f3565b600b6020525f90815260409020546fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff90911681526020016102d5565b6103ec6105f6366004613174565b6113f2565b61042461140a565b6007546fffffffffffffffffffffffffffffffff166102cb565b6103ec7f000000000000000000000000000000000000000000000000000000000000000081565b61042461065236600461330e565b6115a2565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b6102cb60065481565b6103ec7f000000000000000000000000000000000000000000000000000000000000000081565b6106c16106bc366004613346565b611a81565b6040516102d591905f60a0820190508251825260208301516020830152604083015160408301526060830151606083015263ffffffff608084015116608083015292915050565b6008546fffffffffffffffffffffffffffffffff166102cb565b6102cb7f000000000000000000000000000000000000000000000000000000000000000081565b61042461075736600461336d565b611b77565b6103ec7f000000000000000000000000000000000000000000000000000000000000000081565b6103207f000000000000000000000000000000000000000000000000000000000000000081565b5f546107bd9067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016102d5565b6102cb6107e4366004613174565b6120d4565b6107fc6107f7366004613174565b6121a6565b6040516102d591906133b5565b6009546008545f91610845916fffffffffffffffffffffffffffffffff91821691700100000000000000000000000000000000909104166133f4565b6fffffffffffffffffffffffffffffffff16905090565b5f61086561227a565b5f61086f836120d4565b90505f61087b826122af565b6040517f70a0823100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301529192507f0000000000000000000000000000000000000000000000000000000000000000918216906370a0823190602401602060405180830381865afa15801561090a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061092e919061341c565b5f03610971576040517fd95fa5de000000000000000000000000000000000000000000000000000000008152600786900b60048201526024015b60405180910390fd5b8173ffffffffffffffffffffffffffffffffffffffff163b5f036109bc578260405161099c90613129565b8190604051809103905ff59050801580156109b9573d5f5f3e3d5ffd5b50505b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8316906370a0823190602401602060405180830381865afa158015610a26573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a4a919061341c565b6040517f1916558700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8481166004830152919250908416906319165587906024015f604051808303815f87803b158015610ab4575f5ffd5b505af1158015610ac6573d5f5f3e3d5ffd5b50506040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015283925073ffffffffffffffffffffffffffffffffffffffff851691506370a0823190602401602060405180830381865afa158015610b34573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b58919061341c565b610b629190613433565b9450610b6d856122da565b600780545f90610b909084906fffffffffffffffffffffffffffffffff16613446565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555084600a5f8860070b60070b81526020019081526020015f205f828254610bec919061346e565b9091555050604051858152600787900b907f8a9bd1ef12e129caa1a8028f9ebfe1994a6bde71eb93b0cc323a2d83e750e1e39060200160405180910390a250505050610c36612333565b919050565b335f81815260056020526040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790557fc1416b5cdab50a9fbc872236e1aa54566c6deb40024e63a4b1737ecacf09d6f9610cb18261120a565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a250565b6affffffffffffffffffffff1981165f90815260046020526040812054819063ffffffff168015610d18576001610d138183613481565b610d1b565b5f5f5b9250925050915091565b610d2d61227a565b5f6008610d3986611248565b6affffffffffffffffffffff1916901b60601c90507f00000000000000000000000000000000000000000000000000000000000000008214610dd0576040517f6f8f8ff2000000000000000000000000000000000000000000000000000000008152600481018390527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610968565b5f5b82811015610e7557610e1b848483818110610def57610def61349d565b905060200201357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b610e6d57838382818110610e3157610e3161349d565b905060200201356040517f0182175500000000000000000000000000000000000000000000000000000000815260040161096891815260200190565b600101610dd2565b50600654610e9d856fffffffffffffffffffffffffffffffff168763ffffffff16868661235d565b14610ef4576040517fe28e493e00000000000000000000000000000000000000000000000000000000815263ffffffff861660048201526fffffffffffffffffffffffffffffffff85166024820152604401610968565b63ffffffff85165f908152600b6020526040812054610f25906fffffffffffffffffffffffffffffffff16866133f4565b9050806fffffffffffffffffffffffffffffffff165f03610f72576040517f969bf72800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b63ffffffff86165f908152600b6020526040812080547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff888116919091179091556008805484939192610fd991859116613446565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055505f6110198361120a565b604080516fffffffffffffffffffffffffffffffff80861682528916602082015291925073ffffffffffffffffffffffffffffffffffffffff83169163ffffffff8a16917fd8bc6473aaf1dfe608a841fd60388078d53fcdafbd25a17c236b7a641fcaab1a910160405180910390a36110db73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016826fffffffffffffffffffffffffffffffff85166123c5565b5050506110e6612333565b50505050565b6110f4613136565b5f6110fe83612425565b61113a576040517f8e2df397000000000000000000000000000000000000000000000000000000008152600784900b6004820152602401610968565b5f5b6008811015611204575f816111566008600788900b6134ca565b6111619060016134f0565b61116b91906134f0565b905060018112156111b3577f00000000000000000000000000000000000000000000000000000000000000008483600881106111a9576111a961349d565b60200201526111fb565b67ffffffffffffffff81165f90815260026020819052604090912001548483600881106111e2576111e261349d565b60200201526111f2826010613517565b6001901b831792505b5060010161113c565b50915091565b73ffffffffffffffffffffffffffffffffffffffff8082165f90815260056020526040812054909116801561123f5780611241565b825b9392505050565b5f805463ffffffff680100000000000000009091048116908316106112a1576040517f5eb382e800000000000000000000000000000000000000000000000000000000815263ffffffff83166004820152602401610968565b5063ffffffff165f9081526003602052604090205460581b90565b6112c461227a565b5f6112ce826110ec565b915050801561130f576040517f02c8e6f0000000000000000000000000000000000000000000000000000000008152600783900b6004820152602401610968565b600782900b5f908152600a602052604081205490819003611362576040517f16b84bd3000000000000000000000000000000000000000000000000000000008152600784900b6004820152602401610968565b600783900b5f908152600a602081905260408220829055829161138686600161352e565b60070b60070b81526020019081526020015f205f8282546113a7919061346e565b9091555050604051818152600784900b907f12cc2c525c59121169f819cc6a39276d108e0bd80016e83eff2ba30366c4c5fa9060200160405180910390a250506113ef612333565b50565b5f6114046113ff836120d4565b6122af565b92915050565b61141261227a565b6009546008545f9161144e916fffffffffffffffffffffffffffffffff91821691700100000000000000000000000000000000909104166133f4565b9050806fffffffffffffffffffffffffffffffff165f0361149b576040517f969bf72800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600854600980547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff700100000000000000000000000000000000909304831617905560405190821681527f62b10e3ff3d45b5ff546e740b893897facb1680285f989a64ae932d62c5388e19060200160405180910390a161159773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff84166123c5565b506115a0612333565b565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611613576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610968565b5f805461162b9067ffffffffffffffff166001613574565b905067ffffffffffffffff81166116456020840184613346565b67ffffffffffffffff16146116a8576116616020830183613346565b6040517f7443238300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff91821660048201529082166024820152604401610968565b60208201357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011161170b576040517f0182175500000000000000000000000000000000000000000000000000000000815260208301356004820152602401610968565b60408201357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011161176e57604080517f01821755000000000000000000000000000000000000000000000000000000008152908301356004820152602401610968565b63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166117a560808401606085016132f3565b63ffffffff1610806117f1575063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166117e960808401606085016132f3565b63ffffffff16115b156118925761180660808301606084016132f3565b6040517f5d46969900000000000000000000000000000000000000000000000000000000815263ffffffff91821660048201527f0000000000000000000000000000000000000000000000000000000000000000821660248201527f00000000000000000000000000000000000000000000000000000000000000009091166044820152606401610968565b61189f826080013561246e565b5f6118c26118b060a0850185613594565b6118bd60c08701876135ff565b612619565b90505f6118d260c08501856135ff565b6040516118e0929190613660565b604051809103902090506118f484826129e4565b5f61190e856119076107e460018861366f565b8486612b4b565b9050835f5f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506040518060a0016040528082815260200186602001358152602001866040013581526020018660800135815260200186606001602081019061197991906132f3565b63ffffffff90811690915267ffffffffffffffff86165f818152600260208181526040928390208651815586820151600182015586840151928101929092556060808701516003840155608096870151600490930180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169390961692909217909455859492937fa2a9b337a4b60ebaaca82049e44ba3d86ea8988bf5de33c4a90c160d7702778b93908b0135928b013591611a3a918c01908c016132f3565b60808b0135611a4c60a08d018d613594565b611a5960c08f018f6135ff565b8f60e001604051611a7299989796959493929190613702565b60405180910390a35050505050565b611ab46040518060a001604052805f81526020015f81526020015f81526020015f81526020015f63ffffffff1681525090565b67ffffffffffffffff82161580611ad957505f5467ffffffffffffffff908116908316115b15611b1c576040517f65dd91dd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610968565b5067ffffffffffffffff165f90815260026020818152604092839020835160a081018552815481526001820154928101929092529182015492810192909252600381015460608301526004015463ffffffff16608082015290565b611b7f61227a565b5f80611b916105126020850185613174565b91509150805f03611be257611ba96020840184613174565b6040517f023680a900000000000000000000000000000000000000000000000000000000815260079190910b6004820152602401610968565b60608301357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000111611c45576040517f0182175500000000000000000000000000000000000000000000000000000000815260608401356004820152602401610968565b611c55606084016040850161379d565b6fffffffffffffffffffffffffffffffff161580611cb45750611c7e604084016020850161379d565b6fffffffffffffffffffffffffffffffff16611ca0606085016040860161379d565b6fffffffffffffffffffffffffffffffff16115b15611d2757611cc9606084016040850161379d565b611cd9604085016020860161379d565b6040517feec211a10000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff928316600482015291166024820152604401610968565b5f611d77611d3b606086016040870161379d565b6fffffffffffffffffffffffffffffffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16612c3e565b90505f600a81611d8a6020880188613174565b60070b60070b81526020019081526020015f2054905080826fffffffffffffffffffffffffffffffff16866020016020810190611dc7919061379d565b6fffffffffffffffffffffffffffffffff16611de3919061346e565b1115611e65576fffffffffffffffffffffffffffffffff8216611e0c604087016020880161379d565b6fffffffffffffffffffffffffffffffff16611e28919061346e565b6040517f8516c6e0000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610968565b80611e76604087016020880161379d565b611e93906fffffffffffffffffffffffffffffffff166002613517565b1015611ef757611ea9604086016020870161379d565b6040517fd9e4f42f0000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff909116600482015260248101829052604401610968565b611f02858585612c5f565b6fffffffffffffffffffffffffffffffff8216611f25606087016040880161379d565b611f41906fffffffffffffffffffffffffffffffff1683613433565b611f4b9190613433565b600a5f611f5b6020890189613174565b60070b60070b81526020019081526020015f2081905550846040016020810190611f85919061379d565b60078054601090611fbd90849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16613446565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555081600860108282829054906101000a90046fffffffffffffffffffffffffffffffff166120209190613446565b82546fffffffffffffffffffffffffffffffff9182166101009390930a92830291909202199091161790555060608501356006556120616020860186613174565b60070b7f2a8aaa32e91b99ef07a5191a56fed1436fd898156ce085e4eee633d9484052b5612095604088016020890161379d565b6120a56060890160408a0161379d565b8589606001358a6080016040516120c09594939291906137b6565b60405180910390a2505050506113ef612333565b5f6120de82612425565b61211a576040517f8e2df397000000000000000000000000000000000000000000000000000000008152600783900b6004820152602401610968565b60018260070b126121435767ffffffffffffffff82165f90815260026020526040902054611404565b604080517fb58858923d2fdc1271ec90fb7e48bef99346c0dd04b8776cfb3d0a8dd8c055cc6020808301919091524682840152306060830152600785900b6080808401919091528351808403909101815260a09092019092528051910120611404565b60607f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16637ce89fb76121ed846113f2565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015f60405180830381865afa158015612253573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611404919081019061382b565b612282612d99565b6115a060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612df2565b5f611404827f0000000000000000000000000000000000000000000000000000000000000000612df9565b5f6fffffffffffffffffffffffffffffffff82111561232f576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526080600482015260248101839052604401610968565b5090565b6115a05f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006122a9565b835f5b828110156123bc575f84848381811061237b5761237b61349d565b602002919091013591505f905080600188851c161561239b57828561239e565b84835b915091506123ac8282612e05565b9450505050806001019050612360565b50949350505050565b6123d28383836001612e45565b612420576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610968565b505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260070b121580156114045750505f5467ffffffffffffffff16600790810b91900b131590565b6040517fec95bfe7000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063ec95bfe790602401602060405180830381865afa1580156124f9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061251d91906138df565b90508063ffffffff165f03612561576040517fcf783d0600000000000000000000000000000000000000000000000000000000815260048101839052602401610968565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016612593600183613481565b63ffffffff16111561261557816125ab600183613481565b6040517f56fa2cb1000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff90811660248301527f0000000000000000000000000000000000000000000000000000000000000000166044820152606401610968565b5050565b5f805468010000000000000000900463ffffffff1681612639868361346e565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168111156126c3576040517f3618603100000000000000000000000000000000000000000000000000000000815263ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152602401610968565b6126ce816002613517565b841461271b57836126e0826002613517565b6040517f97f5b05c00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610968565b6001549250815b81811015612995575f88886127378685613433565b8181106127465761274661349d565b905060200201602081019061275b91906131e2565b90507fff000000000000000000000000000000000000000000000000000000000000005f82901a60f81b16156127cd576040517fc62bd1590000000000000000000000000000000000000000000000000000000081526affffffffffffffffffffff1982166004820152602401610968565b6affffffffffffffffffffff1981165f03612814576040517fe1ee996d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6affffffffffffffffffffff1981165f9081526004602052604090205463ffffffff1680156128975781612849600183613481565b6040517fb207a0ed0000000000000000000000000000000000000000000000000000000081526affffffffffffffffffffff19909216600483015263ffffffff166024820152604401610968565b6128a2888885612ecd565b5f036128e2576040517f98a48e2100000000000000000000000000000000000000000000000000000000815263ffffffff84166004820152602401610968565b63ffffffff83165f90815260036020526040902080547fffffffffffffffffffffff00000000000000000000000000000000000000000016605884901c17905561292d83600161346e565b6affffffffffffffffffffff1983165f90815260046020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790556129868683612f13565b95505050806001019050612722565b505f805463ffffffff90921668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff909216919091179055506001819055949350505050565b5f612a458367ffffffff000000007f000000000000000000000000000000000000000000000000000000000000000060201b1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000161784612f5c565b90505f612a5e612a5860c08601866135ff565b8461305b565b90507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16632be688d48560e001604051602001612ab091906138fa565b60408051601f1981840301815260a0830182526020898101358452898301359084015291908101612ae760808a0160608b016132f3565b63ffffffff168152602001868152602001858152506040518363ffffffff1660e01b8152600401612b19929190613909565b5f6040518083038186803b158015612b2f575f5ffd5b505afa158015612b41573d5f5f3e3d5ffd5b5050505050505050565b5f7fb58858923d2fdc1271ec90fb7e48bef99346c0dd04b8776cfb3d0a8dd8c055cc4630612b7c6020890189613346565b8760208a013560408b0135612b9760808d0160608e016132f3565b60408051602081019990995288019690965273ffffffffffffffffffffffffffffffffffffffff909416606087015267ffffffffffffffff90921660808681019190915260a086019190915260c085019190915260e084019190915263ffffffff9091166101008301526101208201859052610140820184905286013561016082015261018001604051602081830303815290604052805190602001209050949350505050565b5f612c4b82612710613433565b612c558385613517565b6112419190613970565b612c67613155565b6006548152606084013560208201525f5b6008811015612cc157838160088110612c9357612c9361349d565b602002015182612ca483600261346e565b600d8110612cb457612cb461349d565b6020020152600101612c78565b506101408101829052612cda604085016020860161379d565b6fffffffffffffffffffffffffffffffff16610160820152612d02606085016040860161379d565b6fffffffffffffffffffffffffffffffff1661018082015260405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690639eb6f66f90612d6c9060808801906020016138fa565b604051602081830303815290604052836040518363ffffffff1660e01b8152600401612b19929190613983565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156115a0576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f6112418383306130ea565b5f60038383604051602001612e24929190918252602082015260400190565b60408051601f198184030181529190528051602090910120901c9392505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316612ec1578383151615612eb5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f8383612edb846002613517565b90612ee7856002613517565b612ef290600261346e565b92612eff939291906139bf565b612f08916139e6565b60f01c949350505050565b5f8282604051602001612f3e9291909182526affffffffffffffffffffff1916602082015260400190565b60405160208183030381529060405280519060200120905092915050565b5f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f604bb6a6c0418b0ac3a59e3cfc8a6627a985417bfe57bdb239e3f2dc03b051ee463086612faf60208a018a613346565b60208a013560408b0135612fc960808d0160608e016132f3565b60408051602081019990995288019690965273ffffffffffffffffffffffffffffffffffffffff9094166060870152608086019290925267ffffffffffffffff1660a085015260c084015260e083015263ffffffff16610100820152610120810184905261014001604051602081830303815290604052805190602001205f1c6130539190613a4b565b949350505050565b5f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600f84168085039080156130bd57868201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600883021c191660801c93505b50805b80156130e057601081039050828188013560801c848787090893506130c0565b5050509392505050565b5f604051836040820152846020820152828152600b8101905060ff81536055902073ffffffffffffffffffffffffffffffffffffffff16949350505050565b6102f480613a5f83390190565b6040518061010001604052806008906020820280368337509192915050565b604051806101a00160405280600d906020820280368337509192915050565b5f60208284031215613184575f5ffd5b81358060070b8114611241575f5ffd5b5f602082840312156131a4575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114611241575f5ffd5b80356affffffffffffffffffffff1981168114610c36575f5ffd5b5f602082840312156131f2575f5ffd5b611241826131c7565b63ffffffff811681146113ef575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114610c36575f5ffd5b5f5f5f5f6060858703121561323e575f5ffd5b8435613249816131fb565b93506132576020860161320c565b9250604085013567ffffffffffffffff811115613272575f5ffd5b8501601f81018713613282575f5ffd5b803567ffffffffffffffff811115613298575f5ffd5b8760208260051b84010111156132ac575f5ffd5b949793965060200194505050565b610120810181845f5b60088110156132e25781518352602092830192909101906001016132c3565b505050826101008301529392505050565b5f60208284031215613303575f5ffd5b8135611241816131fb565b5f6020828403121561331e575f5ffd5b813567ffffffffffffffff811115613334575f5ffd5b82016102608185031215611241575f5ffd5b5f60208284031215613356575f5ffd5b813567ffffffffffffffff81168114611241575f5ffd5b5f61020082840312801561337f575f5ffd5b509092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6112416020830184613387565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff8281168282160390811115611404576114046133c7565b5f6020828403121561342c575f5ffd5b5051919050565b81810381811115611404576114046133c7565b6fffffffffffffffffffffffffffffffff8181168382160190811115611404576114046133c7565b80820180821115611404576114046133c7565b63ffffffff8281168282160390811115611404576114046133c7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181035f8312801583831316838312821617156134e9576134e96133c7565b5092915050565b8082018281125f83128015821682158216171561350f5761350f6133c7565b505092915050565b8082028115828204841417611404576114046133c7565b600781810b9083900b01677fffffffffffffff81137fffffffffffffffffffffffffffffffffffffffffffffffff800000000000000082121715611404576114046133c7565b67ffffffffffffffff8181168382160190811115611404576114046133c7565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126135c7575f5ffd5b83018035915067ffffffffffffffff8211156135e1575f5ffd5b6020019150600581901b36038213156135f8575f5ffd5b9250929050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613632575f5ffd5b83018035915067ffffffffffffffff82111561364c575f5ffd5b6020019150368190038213156135f8575f5ffd5b818382375f9101908152919050565b600782810b9082900b037fffffffffffffffffffffffffffffffffffffffffffffffff80000000000000008112677fffffffffffffff82131715611404576114046133c7565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b61010081833760406101008201610100840137604061014082016101408401375050565b8981526020810189905263ffffffff88166040820152606081018790526102406080820181905281018590525f866102608301825b8881101561376a576affffffffffffffffffffff19613755846131c7565b16825260209283019290910190600101613737565b5083810360a085015261377e8187896136b5565b9250505061378f60c08301846136de565b9a9950505050505050505050565b5f602082840312156137ad575f5ffd5b6112418261320c565b6fffffffffffffffffffffffffffffffff86811682528581166020830152841660408201526060810183905261020081016137f460808301846136de565b9695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f6020828403121561383b575f5ffd5b815167ffffffffffffffff811115613851575f5ffd5b8201601f81018413613861575f5ffd5b805167ffffffffffffffff81111561387b5761387b6137fe565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff821117156138ab576138ab6137fe565b6040528181528282016020018610156138c2575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f602082840312156138ef575f5ffd5b8151611241816131fb565b610180810161140482846136de565b60c081525f61391b60c0830185613387565b905060208201835f5b60058110156130e0578151835260209283019290910190600101613924565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261397e5761397e613943565b500490565b6101c081525f6139976101c0830185613387565b905060208201835f5b600d8110156130e05781518352602092830192909101906001016139a0565b5f5f858511156139cd575f5ffd5b838611156139d9575f5ffd5b5050820193919092039150565b80357fffff00000000000000000000000000000000000000000000000000000000000081169060028410156134e9577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b5f82613a5957613a59613943565b50069056fe60a0604052336080523480156012575f5ffd5b506080516102c46100305f395f8181605a015260ea01526102c45ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063191655871461002d575b5f5ffd5b61004061003b366004610273565b610042565b005b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146100b8576040517f7838a78b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152610188907f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015610146573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016a91906102ad565b73ffffffffffffffffffffffffffffffffffffffff8416919061018b565b50565b61019883838360016101eb565b6101e6576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016100af565b505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661026757838315161561025b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60208284031215610283575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146102a6575f5ffd5b9392505050565b5f602082840312156102bd575f5ffd5b50519190505660a0604052336080523480156012575f5ffd5b506080516102c46100305f395f8181605a015260ea01526102c45ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063191655871461002d575b5f5ffd5b61004061003b366004610273565b610042565b005b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146100b8576040517f7838a78b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152610188907f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015610146573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016a91906102ad565b73ffffffffffffffffffffffffffffffffffffffff8416919061018b565b50565b61019883838360016101eb565b6101e6576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016100af565b505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661026757838315161561025b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60208284031215610283575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146102a6575f5ffd5b9392505050565b5f602082840312156102bd575f5ffd5b505191905056",
}

// Distributor is an auto generated Go binding around an Ethereum contract.
type Distributor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Distributor) GetABI() abi.ABI {
	return c.abi
}

// NewDistributor creates a new instance of Distributor.
func NewDistributor() *Distributor {
	parsed, err := DistributorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Distributor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Distributor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,uint32,uint32,uint32,uint16,uint32) p) returns()
func (distributor *Distributor) PackConstructor(p PoolParams) []byte {
	enc, err := distributor.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackRECEIVERINITCODEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1be75e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECEIVER_INIT_CODE_HASH() view returns(bytes32)
func (distributor *Distributor) PackRECEIVERINITCODEHASH() []byte {
	enc, err := distributor.abi.Pack("RECEIVER_INIT_CODE_HASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECEIVERINITCODEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1be75e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECEIVER_INIT_CODE_HASH() view returns(bytes32)
func (distributor *Distributor) TryPackRECEIVERINITCODEHASH() ([]byte, error) {
	return distributor.abi.Pack("RECEIVER_INIT_CODE_HASH")
}

// UnpackRECEIVERINITCODEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1be75e2.
//
// Solidity: function RECEIVER_INIT_CODE_HASH() view returns(bytes32)
func (distributor *Distributor) UnpackRECEIVERINITCODEHASH(data []byte) ([32]byte, error) {
	out, err := distributor.abi.Unpack("RECEIVER_INIT_CODE_HASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81db2d84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advance(int64 j) returns()
func (distributor *Distributor) PackAdvance(j int64) []byte {
	enc, err := distributor.abi.Pack("advance", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81db2d84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advance(int64 j) returns()
func (distributor *Distributor) TryPackAdvance(j int64) ([]byte, error) {
	return distributor.abi.Pack("advance", j)
}

// PackAnchorMaxDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9854d29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchorMaxDepth() view returns(uint32)
func (distributor *Distributor) PackAnchorMaxDepth() []byte {
	enc, err := distributor.abi.Pack("anchorMaxDepth")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnchorMaxDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9854d29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function anchorMaxDepth() view returns(uint32)
func (distributor *Distributor) TryPackAnchorMaxDepth() ([]byte, error) {
	return distributor.abi.Pack("anchorMaxDepth")
}

// UnpackAnchorMaxDepth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9854d29.
//
// Solidity: function anchorMaxDepth() view returns(uint32)
func (distributor *Distributor) UnpackAnchorMaxDepth(data []byte) (uint32, error) {
	out, err := distributor.abi.Unpack("anchorMaxDepth", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (distributor *Distributor) PackAsset() []byte {
	enc, err := distributor.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (distributor *Distributor) TryPackAsset() ([]byte, error) {
	return distributor.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (distributor *Distributor) UnpackAsset(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAvailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e9c4246.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function available(int64 j) view returns(uint256)
func (distributor *Distributor) PackAvailable(j int64) []byte {
	enc, err := distributor.abi.Pack("available", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e9c4246.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function available(int64 j) view returns(uint256)
func (distributor *Distributor) TryPackAvailable(j int64) ([]byte, error) {
	return distributor.abi.Pack("available", j)
}

// UnpackAvailable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e9c4246.
//
// Solidity: function available(int64 j) view returns(uint256)
func (distributor *Distributor) UnpackAvailable(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("available", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a94d2a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint32 id, uint128 earned, bytes32[] path) returns()
func (distributor *Distributor) PackClaim(id uint32, earned *big.Int, path [][32]byte) []byte {
	enc, err := distributor.abi.Pack("claim", id, earned, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a94d2a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint32 id, uint128 earned, bytes32[] path) returns()
func (distributor *Distributor) TryPackClaim(id uint32, earned *big.Int, path [][32]byte) ([]byte, error) {
	return distributor.abi.Pack("claim", id, earned, path)
}

// PackClaimFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99d32fc4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFee() returns()
func (distributor *Distributor) PackClaimFee() []byte {
	enc, err := distributor.abi.Pack("claimFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99d32fc4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFee() returns()
func (distributor *Distributor) TryPackClaimFee() ([]byte, error) {
	return distributor.abi.Pack("claimFee")
}

// PackClaimedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8939ddf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimedOf(uint32 id) view returns(uint128)
func (distributor *Distributor) PackClaimedOf(id uint32) []byte {
	enc, err := distributor.abi.Pack("claimedOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8939ddf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimedOf(uint32 id) view returns(uint128)
func (distributor *Distributor) TryPackClaimedOf(id uint32) ([]byte, error) {
	return distributor.abi.Pack("claimedOf", id)
}

// UnpackClaimedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8939ddf3.
//
// Solidity: function claimedOf(uint32 id) view returns(uint128)
func (distributor *Distributor) UnpackClaimedOf(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("claimedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11996598.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(int64 j) returns(uint256 amount)
func (distributor *Distributor) PackCollect(j int64) []byte {
	enc, err := distributor.abi.Pack("collect", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11996598.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(int64 j) returns(uint256 amount)
func (distributor *Distributor) TryPackCollect(j int64) ([]byte, error) {
	return distributor.abi.Pack("collect", j)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11996598.
//
// Solidity: function collect(int64 j) returns(uint256 amount)
func (distributor *Distributor) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEarnRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a83680.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earnRoot() view returns(bytes32)
func (distributor *Distributor) PackEarnRoot() []byte {
	enc, err := distributor.abi.Pack("earnRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarnRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2a83680.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earnRoot() view returns(bytes32)
func (distributor *Distributor) TryPackEarnRoot() ([]byte, error) {
	return distributor.abi.Pack("earnRoot")
}

// UnpackEarnRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2a83680.
//
// Solidity: function earnRoot() view returns(bytes32)
func (distributor *Distributor) UnpackEarnRoot(data []byte) ([32]byte, error) {
	out, err := distributor.abi.Unpack("earnRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFeeBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a9d853.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeBps() view returns(uint16)
func (distributor *Distributor) PackFeeBps() []byte {
	enc, err := distributor.abi.Pack("feeBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24a9d853.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeBps() view returns(uint16)
func (distributor *Distributor) TryPackFeeBps() ([]byte, error) {
	return distributor.abi.Pack("feeBps")
}

// UnpackFeeBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24a9d853.
//
// Solidity: function feeBps() view returns(uint16)
func (distributor *Distributor) UnpackFeeBps(data []byte) (uint16, error) {
	out, err := distributor.abi.Unpack("feeBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackFeeOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1098894b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeOwed() view returns(uint256)
func (distributor *Distributor) PackFeeOwed() []byte {
	enc, err := distributor.abi.Pack("feeOwed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1098894b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeOwed() view returns(uint256)
func (distributor *Distributor) TryPackFeeOwed() ([]byte, error) {
	return distributor.abi.Pack("feeOwed")
}

// UnpackFeeOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1098894b.
//
// Solidity: function feeOwed() view returns(uint256)
func (distributor *Distributor) UnpackFeeOwed(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("feeOwed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57007161.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf(bytes21 payee) view returns(bool known, uint32 id)
func (distributor *Distributor) PackIdOf(payee [21]byte) []byte {
	enc, err := distributor.abi.Pack("idOf", payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57007161.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf(bytes21 payee) view returns(bool known, uint32 id)
func (distributor *Distributor) TryPackIdOf(payee [21]byte) ([]byte, error) {
	return distributor.abi.Pack("idOf", payee)
}

// IdOfOutput serves as a container for the return parameters of contract
// method IdOf.
type IdOfOutput struct {
	Known bool
	Id    uint32
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57007161.
//
// Solidity: function idOf(bytes21 payee) view returns(bool known, uint32 id)
func (distributor *Distributor) UnpackIdOf(data []byte) (IdOfOutput, error) {
	out, err := distributor.abi.Unpack("idOf", data)
	outstruct := new(IdOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Known = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Id = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackLastShift is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee77c756.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastShift() view returns(uint64)
func (distributor *Distributor) PackLastShift() []byte {
	enc, err := distributor.abi.Pack("lastShift")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastShift is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee77c756.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastShift() view returns(uint64)
func (distributor *Distributor) TryPackLastShift() ([]byte, error) {
	return distributor.abi.Pack("lastShift")
}

// UnpackLastShift is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee77c756.
//
// Solidity: function lastShift() view returns(uint64)
func (distributor *Distributor) UnpackLastShift(data []byte) (uint64, error) {
	out, err := distributor.abi.Unpack("lastShift", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7ede060.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaves() view returns(uint32)
func (distributor *Distributor) PackLeaves() []byte {
	enc, err := distributor.abi.Pack("leaves")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7ede060.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaves() view returns(uint32)
func (distributor *Distributor) TryPackLeaves() ([]byte, error) {
	return distributor.abi.Pack("leaves")
}

// UnpackLeaves is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7ede060.
//
// Solidity: function leaves() view returns(uint32)
func (distributor *Distributor) UnpackLeaves(data []byte) (uint32, error) {
	out, err := distributor.abi.Unpack("leaves", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMinerCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d1da431.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minerCount() view returns(uint32)
func (distributor *Distributor) PackMinerCount() []byte {
	enc, err := distributor.abi.Pack("minerCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinerCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d1da431.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minerCount() view returns(uint32)
func (distributor *Distributor) TryPackMinerCount() ([]byte, error) {
	return distributor.abi.Pack("minerCount")
}

// UnpackMinerCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d1da431.
//
// Solidity: function minerCount() view returns(uint32)
func (distributor *Distributor) UnpackMinerCount(data []byte) (uint32, error) {
	out, err := distributor.abi.Unpack("minerCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMiners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ee0aca0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function miners() view returns(uint32)
func (distributor *Distributor) PackMiners() []byte {
	enc, err := distributor.abi.Pack("miners")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMiners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ee0aca0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function miners() view returns(uint32)
func (distributor *Distributor) TryPackMiners() ([]byte, error) {
	return distributor.abi.Pack("miners")
}

// UnpackMiners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ee0aca0.
//
// Solidity: function miners() view returns(uint32)
func (distributor *Distributor) UnpackMiners(data []byte) (uint32, error) {
	out, err := distributor.abi.Unpack("miners", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackNd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1201770f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nd() view returns(uint32)
func (distributor *Distributor) PackNd() []byte {
	enc, err := distributor.abi.Pack("nd")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1201770f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nd() view returns(uint32)
func (distributor *Distributor) TryPackNd() ([]byte, error) {
	return distributor.abi.Pack("nd")
}

// UnpackNd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1201770f.
//
// Solidity: function nd() view returns(uint32)
func (distributor *Distributor) UnpackNd(data []byte) (uint32, error) {
	out, err := distributor.abi.Unpack("nd", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator() view returns(address)
func (distributor *Distributor) PackOperator() []byte {
	enc, err := distributor.abi.Pack("operator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operator() view returns(address)
func (distributor *Distributor) TryPackOperator() ([]byte, error) {
	return distributor.abi.Pack("operator")
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x570ca735.
//
// Solidity: function operator() view returns(address)
func (distributor *Distributor) UnpackOperator(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("operator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f98d5cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payeeOf(uint32 id) view returns(bytes21)
func (distributor *Distributor) PackPayeeOf(id uint32) []byte {
	enc, err := distributor.abi.Pack("payeeOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f98d5cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payeeOf(uint32 id) view returns(bytes21)
func (distributor *Distributor) TryPackPayeeOf(id uint32) ([]byte, error) {
	return distributor.abi.Pack("payeeOf", id)
}

// UnpackPayeeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f98d5cb.
//
// Solidity: function payeeOf(uint32 id) view returns(bytes21)
func (distributor *Distributor) UnpackPayeeOf(data []byte) ([21]byte, error) {
	out, err := distributor.abi.Unpack("payeeOf", data)
	if err != nil {
		return *new([21]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([21]byte)).(*[21]byte)
	return out0, nil
}

// PackPayoutScript is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf81847b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutScript(int64 j) view returns(bytes)
func (distributor *Distributor) PackPayoutScript(j int64) []byte {
	enc, err := distributor.abi.Pack("payoutScript", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutScript is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf81847b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutScript(int64 j) view returns(bytes)
func (distributor *Distributor) TryPackPayoutScript(j int64) ([]byte, error) {
	return distributor.abi.Pack("payoutScript", j)
}

// UnpackPayoutScript is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf81847b1.
//
// Solidity: function payoutScript(int64 j) view returns(bytes)
func (distributor *Distributor) UnpackPayoutScript(data []byte) ([]byte, error) {
	out, err := distributor.abi.Unpack("payoutScript", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackPostShift is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9395135.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postShift((uint64,bytes32,bytes32,uint32,bytes32,bytes21[],bytes,(uint256[8],uint256[2],uint256[2])) post) returns()
func (distributor *Distributor) PackPostShift(post ShiftPost) []byte {
	enc, err := distributor.abi.Pack("postShift", post)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostShift is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9395135.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postShift((uint64,bytes32,bytes32,uint32,bytes32,bytes21[],bytes,(uint256[8],uint256[2],uint256[2])) post) returns()
func (distributor *Distributor) TryPackPostShift(post ShiftPost) ([]byte, error) {
	return distributor.abi.Pack("postShift", post)
}

// PackReceiverOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x906f2818.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiverOf(int64 j) view returns(address)
func (distributor *Distributor) PackReceiverOf(j int64) []byte {
	enc, err := distributor.abi.Pack("receiverOf", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiverOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x906f2818.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiverOf(int64 j) view returns(address)
func (distributor *Distributor) TryPackReceiverOf(j int64) ([]byte, error) {
	return distributor.abi.Pack("receiverOf", j)
}

// UnpackReceiverOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x906f2818.
//
// Solidity: function receiverOf(int64 j) view returns(address)
func (distributor *Distributor) UnpackReceiverOf(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("receiverOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecipientOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x695b7f23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recipientOf(address payee) view returns(address)
func (distributor *Distributor) PackRecipientOf(payee common.Address) []byte {
	enc, err := distributor.abi.Pack("recipientOf", payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecipientOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x695b7f23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recipientOf(address payee) view returns(address)
func (distributor *Distributor) TryPackRecipientOf(payee common.Address) ([]byte, error) {
	return distributor.abi.Pack("recipientOf", payee)
}

// UnpackRecipientOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x695b7f23.
//
// Solidity: function recipientOf(address payee) view returns(address)
func (distributor *Distributor) UnpackRecipientOf(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("recipientOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistryHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d8252a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registryHash() view returns(bytes32)
func (distributor *Distributor) PackRegistryHash() []byte {
	enc, err := distributor.abi.Pack("registryHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistryHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26d8252a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registryHash() view returns(bytes32)
func (distributor *Distributor) TryPackRegistryHash() ([]byte, error) {
	return distributor.abi.Pack("registryHash")
}

// UnpackRegistryHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26d8252a.
//
// Solidity: function registryHash() view returns(bytes32)
func (distributor *Distributor) UnpackRegistryHash(data []byte) ([32]byte, error) {
	out, err := distributor.abi.Unpack("registryHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb59589d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay() view returns(address)
func (distributor *Distributor) PackRelay() []byte {
	enc, err := distributor.abi.Pack("relay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb59589d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay() view returns(address)
func (distributor *Distributor) TryPackRelay() ([]byte, error) {
	return distributor.abi.Pack("relay")
}

// UnpackRelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb59589d1.
//
// Solidity: function relay() view returns(address)
func (distributor *Distributor) UnpackRelay(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("relay", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bbed4a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRecipient(address recipient) returns()
func (distributor *Distributor) PackSetRecipient(recipient common.Address) []byte {
	enc, err := distributor.abi.Pack("setRecipient", recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRecipient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bbed4a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRecipient(address recipient) returns()
func (distributor *Distributor) TryPackSetRecipient(recipient common.Address) ([]byte, error) {
	return distributor.abi.Pack("setRecipient", recipient)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe378c851.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((int64,uint128,uint128,bytes32,(uint256[8],uint256[2],uint256[2])) s) returns()
func (distributor *Distributor) PackSettle(s Settlement) []byte {
	enc, err := distributor.abi.Pack("settle", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe378c851.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((int64,uint128,uint128,bytes32,(uint256[8],uint256[2],uint256[2])) s) returns()
func (distributor *Distributor) TryPackSettle(s Settlement) ([]byte, error) {
	return distributor.abi.Pack("settle", s)
}

// PackSettleVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe73ed640.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleVerifier() view returns(address)
func (distributor *Distributor) PackSettleVerifier() []byte {
	enc, err := distributor.abi.Pack("settleVerifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe73ed640.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleVerifier() view returns(address)
func (distributor *Distributor) TryPackSettleVerifier() ([]byte, error) {
	return distributor.abi.Pack("settleVerifier")
}

// UnpackSettleVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe73ed640.
//
// Solidity: function settleVerifier() view returns(address)
func (distributor *Distributor) UnpackSettleVerifier(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("settleVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackShiftOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd46fb677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shiftOf(uint64 k) view returns((bytes32,bytes32,bytes32,bytes32,uint32))
func (distributor *Distributor) PackShiftOf(k uint64) []byte {
	enc, err := distributor.abi.Pack("shiftOf", k)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShiftOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd46fb677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shiftOf(uint64 k) view returns((bytes32,bytes32,bytes32,bytes32,uint32))
func (distributor *Distributor) TryPackShiftOf(k uint64) ([]byte, error) {
	return distributor.abi.Pack("shiftOf", k)
}

// UnpackShiftOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd46fb677.
//
// Solidity: function shiftOf(uint64 k) view returns((bytes32,bytes32,bytes32,bytes32,uint32))
func (distributor *Distributor) UnpackShiftOf(data []byte) (ShiftState, error) {
	out, err := distributor.abi.Unpack("shiftOf", data)
	if err != nil {
		return *new(ShiftState), err
	}
	out0 := *abi.ConvertType(out[0], new(ShiftState)).(*ShiftState)
	return out0, nil
}

// PackShiftVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd37739fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shiftVerifier() view returns(address)
func (distributor *Distributor) PackShiftVerifier() []byte {
	enc, err := distributor.abi.Pack("shiftVerifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShiftVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd37739fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shiftVerifier() view returns(address)
func (distributor *Distributor) TryPackShiftVerifier() ([]byte, error) {
	return distributor.abi.Pack("shiftVerifier")
}

// UnpackShiftVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd37739fe.
//
// Solidity: function shiftVerifier() view returns(address)
func (distributor *Distributor) UnpackShiftVerifier(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("shiftVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e828bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function source() view returns(address)
func (distributor *Distributor) PackSource() []byte {
	enc, err := distributor.abi.Pack("source")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e828bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function source() view returns(address)
func (distributor *Distributor) TryPackSource() ([]byte, error) {
	return distributor.abi.Pack("source")
}

// UnpackSource is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67e828bf.
//
// Solidity: function source() view returns(address)
func (distributor *Distributor) UnpackSource(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("source", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStateHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7a0db2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateHash(int64 j) view returns(bytes32)
func (distributor *Distributor) PackStateHash(j int64) []byte {
	enc, err := distributor.abi.Pack("stateHash", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7a0db2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateHash(int64 j) view returns(bytes32)
func (distributor *Distributor) TryPackStateHash(j int64) ([]byte, error) {
	return distributor.abi.Pack("stateHash", j)
}

// UnpackStateHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7a0db2b.
//
// Solidity: function stateHash(int64 j) view returns(bytes32)
func (distributor *Distributor) UnpackStateHash(data []byte) ([32]byte, error) {
	out, err := distributor.abi.Unpack("stateHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(uint32)
func (distributor *Distributor) PackThreshold() []byte {
	enc, err := distributor.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(uint32)
func (distributor *Distributor) TryPackThreshold() ([]byte, error) {
	return distributor.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(uint32)
func (distributor *Distributor) UnpackThreshold(data []byte) (uint32, error) {
	out, err := distributor.abi.Unpack("threshold", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackTotalClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd54ad2a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalClaimed() view returns(uint256)
func (distributor *Distributor) PackTotalClaimed() []byte {
	enc, err := distributor.abi.Pack("totalClaimed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd54ad2a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalClaimed() view returns(uint256)
func (distributor *Distributor) TryPackTotalClaimed() ([]byte, error) {
	return distributor.abi.Pack("totalClaimed")
}

// UnpackTotalClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd54ad2a1.
//
// Solidity: function totalClaimed() view returns(uint256)
func (distributor *Distributor) UnpackTotalClaimed(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("totalClaimed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalCredited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x067b23c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalCredited() view returns(uint256)
func (distributor *Distributor) PackTotalCredited() []byte {
	enc, err := distributor.abi.Pack("totalCredited")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalCredited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x067b23c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalCredited() view returns(uint256)
func (distributor *Distributor) TryPackTotalCredited() ([]byte, error) {
	return distributor.abi.Pack("totalCredited")
}

// UnpackTotalCredited is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x067b23c3.
//
// Solidity: function totalCredited() view returns(uint256)
func (distributor *Distributor) UnpackTotalCredited(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("totalCredited", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13114a9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalFees() view returns(uint256)
func (distributor *Distributor) PackTotalFees() []byte {
	enc, err := distributor.abi.Pack("totalFees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13114a9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalFees() view returns(uint256)
func (distributor *Distributor) TryPackTotalFees() ([]byte, error) {
	return distributor.abi.Pack("totalFees")
}

// UnpackTotalFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13114a9d.
//
// Solidity: function totalFees() view returns(uint256)
func (distributor *Distributor) UnpackTotalFees(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("totalFees", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3c2c462.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalReceived() view returns(uint256)
func (distributor *Distributor) PackTotalReceived() []byte {
	enc, err := distributor.abi.Pack("totalReceived")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3c2c462.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalReceived() view returns(uint256)
func (distributor *Distributor) TryPackTotalReceived() ([]byte, error) {
	return distributor.abi.Pack("totalReceived")
}

// UnpackTotalReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3c2c462.
//
// Solidity: function totalReceived() view returns(uint256)
func (distributor *Distributor) UnpackTotalReceived(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("totalReceived", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x685eae74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function window(int64 j) view returns(bytes32[8] roots, uint256 weights)
func (distributor *Distributor) PackWindow(j int64) []byte {
	enc, err := distributor.abi.Pack("window", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x685eae74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function window(int64 j) view returns(bytes32[8] roots, uint256 weights)
func (distributor *Distributor) TryPackWindow(j int64) ([]byte, error) {
	return distributor.abi.Pack("window", j)
}

// WindowOutput serves as a container for the return parameters of contract
// method Window.
type WindowOutput struct {
	Roots   [8][32]byte
	Weights *big.Int
}

// UnpackWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x685eae74.
//
// Solidity: function window(int64 j) view returns(bytes32[8] roots, uint256 weights)
func (distributor *Distributor) UnpackWindow(data []byte) (WindowOutput, error) {
	out, err := distributor.abi.Unpack("window", data)
	outstruct := new(WindowOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Roots = *abi.ConvertType(out[0], new([8][32]byte)).(*[8][32]byte)
	outstruct.Weights = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// DistributorAdvanced represents a Advanced event raised by the Distributor contract.
type DistributorAdvanced struct {
	From   int64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DistributorAdvancedEventName = "Advanced"

// ContractEventName returns the user-defined event name.
func (DistributorAdvanced) ContractEventName() string {
	return DistributorAdvancedEventName
}

// UnpackAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Advanced(int64 indexed from, uint256 amount)
func (distributor *Distributor) UnpackAdvancedEvent(log *types.Log) (*DistributorAdvanced, error) {
	event := "Advanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorAdvanced)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DistributorClaimed represents a Claimed event raised by the Distributor contract.
type DistributorClaimed struct {
	Id        uint32
	Recipient common.Address
	Amount    *big.Int
	Earned    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DistributorClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (DistributorClaimed) ContractEventName() string {
	return DistributorClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint32 indexed id, address indexed recipient, uint128 amount, uint128 earned)
func (distributor *Distributor) UnpackClaimedEvent(log *types.Log) (*DistributorClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorClaimed)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DistributorCollected represents a Collected event raised by the Distributor contract.
type DistributorCollected struct {
	J      int64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DistributorCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (DistributorCollected) ContractEventName() string {
	return DistributorCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(int64 indexed j, uint256 amount)
func (distributor *Distributor) UnpackCollectedEvent(log *types.Log) (*DistributorCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorCollected)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DistributorFeeClaimed represents a FeeClaimed event raised by the Distributor contract.
type DistributorFeeClaimed struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DistributorFeeClaimedEventName = "FeeClaimed"

// ContractEventName returns the user-defined event name.
func (DistributorFeeClaimed) ContractEventName() string {
	return DistributorFeeClaimedEventName
}

// UnpackFeeClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeClaimed(uint256 amount)
func (distributor *Distributor) UnpackFeeClaimedEvent(log *types.Log) (*DistributorFeeClaimed, error) {
	event := "FeeClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorFeeClaimed)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DistributorRecipientSet represents a RecipientSet event raised by the Distributor contract.
type DistributorRecipientSet struct {
	Payee     common.Address
	Recipient common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const DistributorRecipientSetEventName = "RecipientSet"

// ContractEventName returns the user-defined event name.
func (DistributorRecipientSet) ContractEventName() string {
	return DistributorRecipientSetEventName
}

// UnpackRecipientSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecipientSet(address indexed payee, address recipient)
func (distributor *Distributor) UnpackRecipientSetEvent(log *types.Log) (*DistributorRecipientSet, error) {
	event := "RecipientSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorRecipientSet)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DistributorSettled represents a Settled event raised by the Distributor contract.
type DistributorSettled struct {
	J           int64
	Amount      *big.Int
	Credited    *big.Int
	Fee         *big.Int
	NewEarnRoot [32]byte
	Proof       Proof
	Raw         *types.Log // Blockchain specific contextual infos
}

const DistributorSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (DistributorSettled) ContractEventName() string {
	return DistributorSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(int64 indexed j, uint128 amount, uint128 credited, uint128 fee, bytes32 newEarnRoot, (uint256[8],uint256[2],uint256[2]) proof)
func (distributor *Distributor) UnpackSettledEvent(log *types.Log) (*DistributorSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorSettled)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DistributorShiftPosted represents a ShiftPosted event raised by the Distributor contract.
type DistributorShiftPosted struct {
	K          uint64
	StateHash  [32]byte
	ShareRoot  [32]byte
	CountsRoot [32]byte
	Count      uint32
	Anchor     [32]byte
	NewPayees  [][21]byte
	Counts     []byte
	Proof      Proof
	Raw        *types.Log // Blockchain specific contextual infos
}

const DistributorShiftPostedEventName = "ShiftPosted"

// ContractEventName returns the user-defined event name.
func (DistributorShiftPosted) ContractEventName() string {
	return DistributorShiftPostedEventName
}

// UnpackShiftPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShiftPosted(uint64 indexed k, bytes32 indexed stateHash, bytes32 shareRoot, bytes32 countsRoot, uint32 count, bytes32 anchor, bytes21[] newPayees, bytes counts, (uint256[8],uint256[2],uint256[2]) proof)
func (distributor *Distributor) UnpackShiftPostedEvent(log *types.Log) (*DistributorShiftPosted, error) {
	event := "ShiftPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorShiftPosted)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (distributor *Distributor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], distributor.abi.Errors["AnchorNotCanonical"].ID.Bytes()[:4]) {
		return distributor.UnpackAnchorNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["AnchorTooDeep"].ID.Bytes()[:4]) {
		return distributor.UnpackAnchorTooDeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["BadCountsLength"].ID.Bytes()[:4]) {
		return distributor.UnpackBadCountsLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["BadCredited"].ID.Bytes()[:4]) {
		return distributor.UnpackBadCreditedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["BadParam"].ID.Bytes()[:4]) {
		return distributor.UnpackBadParamError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return distributor.UnpackBadPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["CountOutOfRange"].ID.Bytes()[:4]) {
		return distributor.UnpackCountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["ExceedsAvailable"].ID.Bytes()[:4]) {
		return distributor.UnpackExceedsAvailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NewPayeeWithoutShare"].ID.Bytes()[:4]) {
		return distributor.UnpackNewPayeeWithoutShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotFieldElement"].ID.Bytes()[:4]) {
		return distributor.UnpackNotFieldElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotInEarnTree"].ID.Bytes()[:4]) {
		return distributor.UnpackNotInEarnTreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return distributor.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NothingToAdvance"].ID.Bytes()[:4]) {
		return distributor.UnpackNothingToAdvanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return distributor.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return distributor.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["PayeeAlreadyRegistered"].ID.Bytes()[:4]) {
		return distributor.UnpackPayeeAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return distributor.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RegistryFull"].ID.Bytes()[:4]) {
		return distributor.UnpackRegistryFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return distributor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return distributor.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["SettlementTooSmall"].ID.Bytes()[:4]) {
		return distributor.UnpackSettlementTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["UnexpectedShift"].ID.Bytes()[:4]) {
		return distributor.UnpackUnexpectedShiftError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["UnknownMiner"].ID.Bytes()[:4]) {
		return distributor.UnpackUnknownMinerError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["UnknownPayeeType"].ID.Bytes()[:4]) {
		return distributor.UnpackUnknownPayeeTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["UnknownShift"].ID.Bytes()[:4]) {
		return distributor.UnpackUnknownShiftError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["UnknownState"].ID.Bytes()[:4]) {
		return distributor.UnpackUnknownStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["WindowEmpty"].ID.Bytes()[:4]) {
		return distributor.UnpackWindowEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["WindowNotEmpty"].ID.Bytes()[:4]) {
		return distributor.UnpackWindowNotEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["ZeroPayee"].ID.Bytes()[:4]) {
		return distributor.UnpackZeroPayeeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DistributorAnchorNotCanonical represents a AnchorNotCanonical error raised by the Distributor contract.
type DistributorAnchorNotCanonical struct {
	Anchor [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnchorNotCanonical(bytes32 anchor)
func DistributorAnchorNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xcf783d06876a20bcc5c8d2167b55cd8402c60de3ff8853f4c83b738f34286939")
}

// UnpackAnchorNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnchorNotCanonical(bytes32 anchor)
func (distributor *Distributor) UnpackAnchorNotCanonicalError(raw []byte) (*DistributorAnchorNotCanonical, error) {
	out := new(DistributorAnchorNotCanonical)
	if err := distributor.abi.UnpackIntoInterface(out, "AnchorNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorAnchorTooDeep represents a AnchorTooDeep error raised by the Distributor contract.
type DistributorAnchorTooDeep struct {
	Anchor [32]byte
	Depth  uint32
	Most   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnchorTooDeep(bytes32 anchor, uint32 depth, uint32 most)
func DistributorAnchorTooDeepErrorID() common.Hash {
	return common.HexToHash("0x56fa2cb1ae98ef69ad280ec751299a9b8c8fc474a5f44d460dc63acca12720f6")
}

// UnpackAnchorTooDeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnchorTooDeep(bytes32 anchor, uint32 depth, uint32 most)
func (distributor *Distributor) UnpackAnchorTooDeepError(raw []byte) (*DistributorAnchorTooDeep, error) {
	out := new(DistributorAnchorTooDeep)
	if err := distributor.abi.UnpackIntoInterface(out, "AnchorTooDeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorBadCountsLength represents a BadCountsLength error raised by the Distributor contract.
type DistributorBadCountsLength struct {
	Got      *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCountsLength(uint256 got, uint256 expected)
func DistributorBadCountsLengthErrorID() common.Hash {
	return common.HexToHash("0x97f5b05cb78c5545be3ee42198d1d2501a7c221fb6b837543d6a2455d024ed76")
}

// UnpackBadCountsLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCountsLength(uint256 got, uint256 expected)
func (distributor *Distributor) UnpackBadCountsLengthError(raw []byte) (*DistributorBadCountsLength, error) {
	out := new(DistributorBadCountsLength)
	if err := distributor.abi.UnpackIntoInterface(out, "BadCountsLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorBadCredited represents a BadCredited error raised by the Distributor contract.
type DistributorBadCredited struct {
	Credited *big.Int
	Amount   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCredited(uint128 credited, uint128 amount)
func DistributorBadCreditedErrorID() common.Hash {
	return common.HexToHash("0xeec211a1f8d7e4a47d06d71419068b814e71be275d8dd7a1710b7e7affae7c82")
}

// UnpackBadCreditedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCredited(uint128 credited, uint128 amount)
func (distributor *Distributor) UnpackBadCreditedError(raw []byte) (*DistributorBadCredited, error) {
	out := new(DistributorBadCredited)
	if err := distributor.abi.UnpackIntoInterface(out, "BadCredited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorBadParam represents a BadParam error raised by the Distributor contract.
type DistributorBadParam struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParam(bytes32 name)
func DistributorBadParamErrorID() common.Hash {
	return common.HexToHash("0xb9992709bbf0b79980f076b94d6e81b787e58c8ee91d60766b90f84ecdaee84e")
}

// UnpackBadParamError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParam(bytes32 name)
func (distributor *Distributor) UnpackBadParamError(raw []byte) (*DistributorBadParam, error) {
	out := new(DistributorBadParam)
	if err := distributor.abi.UnpackIntoInterface(out, "BadParam", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorBadPathLength represents a BadPathLength error raised by the Distributor contract.
type DistributorBadPathLength struct {
	Got      *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPathLength(uint256 got, uint256 expected)
func DistributorBadPathLengthErrorID() common.Hash {
	return common.HexToHash("0x6f8f8ff248e460dbd7f5c64b6f2632695151fbda74946051d18c7ab3aaa440c0")
}

// UnpackBadPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPathLength(uint256 got, uint256 expected)
func (distributor *Distributor) UnpackBadPathLengthError(raw []byte) (*DistributorBadPathLength, error) {
	out := new(DistributorBadPathLength)
	if err := distributor.abi.UnpackIntoInterface(out, "BadPathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorCountOutOfRange represents a CountOutOfRange error raised by the Distributor contract.
type DistributorCountOutOfRange struct {
	Count uint32
	Least uint32
	Most  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountOutOfRange(uint32 count, uint32 least, uint32 most)
func DistributorCountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x5d4696991a417171e2f2dd68affbd5a60e177795ab88de729748f55f6a410dc6")
}

// UnpackCountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountOutOfRange(uint32 count, uint32 least, uint32 most)
func (distributor *Distributor) UnpackCountOutOfRangeError(raw []byte) (*DistributorCountOutOfRange, error) {
	out := new(DistributorCountOutOfRange)
	if err := distributor.abi.UnpackIntoInterface(out, "CountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorExceedsAvailable represents a ExceedsAvailable error raised by the Distributor contract.
type DistributorExceedsAvailable struct {
	Wanted    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExceedsAvailable(uint256 wanted, uint256 available)
func DistributorExceedsAvailableErrorID() common.Hash {
	return common.HexToHash("0x8516c6e0bbe7a48799e3b8b1f69f0bd043449da13e85c488c8a29723f43ab642")
}

// UnpackExceedsAvailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExceedsAvailable(uint256 wanted, uint256 available)
func (distributor *Distributor) UnpackExceedsAvailableError(raw []byte) (*DistributorExceedsAvailable, error) {
	out := new(DistributorExceedsAvailable)
	if err := distributor.abi.UnpackIntoInterface(out, "ExceedsAvailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNewPayeeWithoutShare represents a NewPayeeWithoutShare error raised by the Distributor contract.
type DistributorNewPayeeWithoutShare struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NewPayeeWithoutShare(uint32 id)
func DistributorNewPayeeWithoutShareErrorID() common.Hash {
	return common.HexToHash("0x98a48e211ac1bbf084efffea70f0fa6cb9108e5ac7bc7fb842ecb4c7ae2010e3")
}

// UnpackNewPayeeWithoutShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NewPayeeWithoutShare(uint32 id)
func (distributor *Distributor) UnpackNewPayeeWithoutShareError(raw []byte) (*DistributorNewPayeeWithoutShare, error) {
	out := new(DistributorNewPayeeWithoutShare)
	if err := distributor.abi.UnpackIntoInterface(out, "NewPayeeWithoutShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNotFieldElement represents a NotFieldElement error raised by the Distributor contract.
type DistributorNotFieldElement struct {
	Value [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFieldElement(bytes32 value)
func DistributorNotFieldElementErrorID() common.Hash {
	return common.HexToHash("0x01821755f51cb728b6a8ca312e73bdf8f84a8f6a7b13bd3129858e44e1308c6c")
}

// UnpackNotFieldElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFieldElement(bytes32 value)
func (distributor *Distributor) UnpackNotFieldElementError(raw []byte) (*DistributorNotFieldElement, error) {
	out := new(DistributorNotFieldElement)
	if err := distributor.abi.UnpackIntoInterface(out, "NotFieldElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNotInEarnTree represents a NotInEarnTree error raised by the Distributor contract.
type DistributorNotInEarnTree struct {
	Id     uint32
	Earned *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInEarnTree(uint32 id, uint128 earned)
func DistributorNotInEarnTreeErrorID() common.Hash {
	return common.HexToHash("0xe28e493e5d26feaef190c64db5cf2e48e9b78084dea8ecffefea364e81083098")
}

// UnpackNotInEarnTreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInEarnTree(uint32 id, uint128 earned)
func (distributor *Distributor) UnpackNotInEarnTreeError(raw []byte) (*DistributorNotInEarnTree, error) {
	out := new(DistributorNotInEarnTree)
	if err := distributor.abi.UnpackIntoInterface(out, "NotInEarnTree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNotOperator represents a NotOperator error raised by the Distributor contract.
type DistributorNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func DistributorNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (distributor *Distributor) UnpackNotOperatorError(raw []byte) (*DistributorNotOperator, error) {
	out := new(DistributorNotOperator)
	if err := distributor.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNothingToAdvance represents a NothingToAdvance error raised by the Distributor contract.
type DistributorNothingToAdvance struct {
	J int64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToAdvance(int64 j)
func DistributorNothingToAdvanceErrorID() common.Hash {
	return common.HexToHash("0x16b84bd389a1cef7b03302a3eb626ab3fb4fb28914d4280c9eb8a4d985f3ad3a")
}

// UnpackNothingToAdvanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToAdvance(int64 j)
func (distributor *Distributor) UnpackNothingToAdvanceError(raw []byte) (*DistributorNothingToAdvance, error) {
	out := new(DistributorNothingToAdvance)
	if err := distributor.abi.UnpackIntoInterface(out, "NothingToAdvance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNothingToClaim represents a NothingToClaim error raised by the Distributor contract.
type DistributorNothingToClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim()
func DistributorNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x969bf7288f744225521096ebffff657851af77dd4c63700d76b8d1cf6481d1f1")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim()
func (distributor *Distributor) UnpackNothingToClaimError(raw []byte) (*DistributorNothingToClaim, error) {
	out := new(DistributorNothingToClaim)
	if err := distributor.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNothingToCollect represents a NothingToCollect error raised by the Distributor contract.
type DistributorNothingToCollect struct {
	J int64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCollect(int64 j)
func DistributorNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0xd95fa5deb788daa3f4019ee0f54d3088a6e3eace8c248bc87eb82fd5ec4aa812")
}

// UnpackNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCollect(int64 j)
func (distributor *Distributor) UnpackNothingToCollectError(raw []byte) (*DistributorNothingToCollect, error) {
	out := new(DistributorNothingToCollect)
	if err := distributor.abi.UnpackIntoInterface(out, "NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorPayeeAlreadyRegistered represents a PayeeAlreadyRegistered error raised by the Distributor contract.
type DistributorPayeeAlreadyRegistered struct {
	Payee [21]byte
	Id    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayeeAlreadyRegistered(bytes21 payee, uint32 id)
func DistributorPayeeAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0xb207a0ed9d5664c5ae346daa3fd565b3b869f61680cdbc3760a7b02707ad7428")
}

// UnpackPayeeAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayeeAlreadyRegistered(bytes21 payee, uint32 id)
func (distributor *Distributor) UnpackPayeeAlreadyRegisteredError(raw []byte) (*DistributorPayeeAlreadyRegistered, error) {
	out := new(DistributorPayeeAlreadyRegistered)
	if err := distributor.abi.UnpackIntoInterface(out, "PayeeAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Distributor contract.
type DistributorReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DistributorReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (distributor *Distributor) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DistributorReentrancyGuardReentrantCall, error) {
	out := new(DistributorReentrancyGuardReentrantCall)
	if err := distributor.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRegistryFull represents a RegistryFull error raised by the Distributor contract.
type DistributorRegistryFull struct {
	Miners uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistryFull(uint32 miners)
func DistributorRegistryFullErrorID() common.Hash {
	return common.HexToHash("0x361860316e8831286707dedd09cfb8cef1d67a01b8ae867263642c97d6c81253")
}

// UnpackRegistryFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistryFull(uint32 miners)
func (distributor *Distributor) UnpackRegistryFullError(raw []byte) (*DistributorRegistryFull, error) {
	out := new(DistributorRegistryFull)
	if err := distributor.abi.UnpackIntoInterface(out, "RegistryFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Distributor contract.
type DistributorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DistributorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (distributor *Distributor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DistributorSafeCastOverflowedUintDowncast, error) {
	out := new(DistributorSafeCastOverflowedUintDowncast)
	if err := distributor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Distributor contract.
type DistributorSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DistributorSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (distributor *Distributor) UnpackSafeERC20FailedOperationError(raw []byte) (*DistributorSafeERC20FailedOperation, error) {
	out := new(DistributorSafeERC20FailedOperation)
	if err := distributor.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorSettlementTooSmall represents a SettlementTooSmall error raised by the Distributor contract.
type DistributorSettlementTooSmall struct {
	Amount    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettlementTooSmall(uint128 amount, uint256 available)
func DistributorSettlementTooSmallErrorID() common.Hash {
	return common.HexToHash("0xd9e4f42fe73b15c619d1063ec9360c580be8a3ab4e8b471b5cf072d566a85801")
}

// UnpackSettlementTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettlementTooSmall(uint128 amount, uint256 available)
func (distributor *Distributor) UnpackSettlementTooSmallError(raw []byte) (*DistributorSettlementTooSmall, error) {
	out := new(DistributorSettlementTooSmall)
	if err := distributor.abi.UnpackIntoInterface(out, "SettlementTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorUnexpectedShift represents a UnexpectedShift error raised by the Distributor contract.
type DistributorUnexpectedShift struct {
	Got      uint64
	Expected uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedShift(uint64 got, uint64 expected)
func DistributorUnexpectedShiftErrorID() common.Hash {
	return common.HexToHash("0x74432383a80df9cf42f19591e45be2c301c3f0c3dee3961cce3a55da630d9564")
}

// UnpackUnexpectedShiftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedShift(uint64 got, uint64 expected)
func (distributor *Distributor) UnpackUnexpectedShiftError(raw []byte) (*DistributorUnexpectedShift, error) {
	out := new(DistributorUnexpectedShift)
	if err := distributor.abi.UnpackIntoInterface(out, "UnexpectedShift", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorUnknownMiner represents a UnknownMiner error raised by the Distributor contract.
type DistributorUnknownMiner struct {
	Id uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownMiner(uint32 id)
func DistributorUnknownMinerErrorID() common.Hash {
	return common.HexToHash("0x5eb382e8d6d0faddb866008fe35e6064092d6590ffdec80f4e118e20ff1ed5db")
}

// UnpackUnknownMinerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownMiner(uint32 id)
func (distributor *Distributor) UnpackUnknownMinerError(raw []byte) (*DistributorUnknownMiner, error) {
	out := new(DistributorUnknownMiner)
	if err := distributor.abi.UnpackIntoInterface(out, "UnknownMiner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorUnknownPayeeType represents a UnknownPayeeType error raised by the Distributor contract.
type DistributorUnknownPayeeType struct {
	Payee [21]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPayeeType(bytes21 payee)
func DistributorUnknownPayeeTypeErrorID() common.Hash {
	return common.HexToHash("0xc62bd159243ce12388736e51275ba956b0d2892ebfe63d0068bec4df4f241391")
}

// UnpackUnknownPayeeTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPayeeType(bytes21 payee)
func (distributor *Distributor) UnpackUnknownPayeeTypeError(raw []byte) (*DistributorUnknownPayeeType, error) {
	out := new(DistributorUnknownPayeeType)
	if err := distributor.abi.UnpackIntoInterface(out, "UnknownPayeeType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorUnknownShift represents a UnknownShift error raised by the Distributor contract.
type DistributorUnknownShift struct {
	K uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownShift(uint64 k)
func DistributorUnknownShiftErrorID() common.Hash {
	return common.HexToHash("0x65dd91dd426fdd1153cfc23a9569512092c32472474a06d911ea78c4ad3d377f")
}

// UnpackUnknownShiftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownShift(uint64 k)
func (distributor *Distributor) UnpackUnknownShiftError(raw []byte) (*DistributorUnknownShift, error) {
	out := new(DistributorUnknownShift)
	if err := distributor.abi.UnpackIntoInterface(out, "UnknownShift", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorUnknownState represents a UnknownState error raised by the Distributor contract.
type DistributorUnknownState struct {
	J int64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownState(int64 j)
func DistributorUnknownStateErrorID() common.Hash {
	return common.HexToHash("0x8e2df397fc310e170e5ed68f6ba3c79259da5651a505620cee944a7e9c1fe86a")
}

// UnpackUnknownStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownState(int64 j)
func (distributor *Distributor) UnpackUnknownStateError(raw []byte) (*DistributorUnknownState, error) {
	out := new(DistributorUnknownState)
	if err := distributor.abi.UnpackIntoInterface(out, "UnknownState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorWindowEmpty represents a WindowEmpty error raised by the Distributor contract.
type DistributorWindowEmpty struct {
	J int64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowEmpty(int64 j)
func DistributorWindowEmptyErrorID() common.Hash {
	return common.HexToHash("0x023680a9bbe4c8445f4d671be96ca45bd114b7d1951be46ebf56e75101e97f76")
}

// UnpackWindowEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowEmpty(int64 j)
func (distributor *Distributor) UnpackWindowEmptyError(raw []byte) (*DistributorWindowEmpty, error) {
	out := new(DistributorWindowEmpty)
	if err := distributor.abi.UnpackIntoInterface(out, "WindowEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorWindowNotEmpty represents a WindowNotEmpty error raised by the Distributor contract.
type DistributorWindowNotEmpty struct {
	J int64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowNotEmpty(int64 j)
func DistributorWindowNotEmptyErrorID() common.Hash {
	return common.HexToHash("0x02c8e6f026414f6520900f595d413da35d72f8fd565480dc9b0f057abbf7e9cf")
}

// UnpackWindowNotEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowNotEmpty(int64 j)
func (distributor *Distributor) UnpackWindowNotEmptyError(raw []byte) (*DistributorWindowNotEmpty, error) {
	out := new(DistributorWindowNotEmpty)
	if err := distributor.abi.UnpackIntoInterface(out, "WindowNotEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorZeroPayee represents a ZeroPayee error raised by the Distributor contract.
type DistributorZeroPayee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPayee()
func DistributorZeroPayeeErrorID() common.Hash {
	return common.HexToHash("0xe1ee996da349f393e9d047567434e248a9c50480308072f0ffb333338721f763")
}

// UnpackZeroPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPayee()
func (distributor *Distributor) UnpackZeroPayeeError(raw []byte) (*DistributorZeroPayee, error) {
	out := new(DistributorZeroPayee)
	if err := distributor.abi.UnpackIntoInterface(out, "ZeroPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}
