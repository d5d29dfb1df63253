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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structPoolParams\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"contractIRewardSource\"},{\"name\":\"relay\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"},{\"name\":\"shiftVerifier\",\"type\":\"address\",\"internalType\":\"contractIShiftVerifier\"},{\"name\":\"settleVerifier\",\"type\":\"address\",\"internalType\":\"contractISettleVerifier\"},{\"name\":\"miners\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nd\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"anchorMaxDepth\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"RECEIVER_INIT_CODE_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"advance\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"anchorMaxDepth\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"available\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"earned\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFee\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimedOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deployBlock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"earnRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}],\"outputs\":[{\"name\":\"known\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastShift\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaves\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minerCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"miners\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nd\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutScript\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postShift\",\"inputs\":[{\"name\":\"post\",\"type\":\"tuple\",\"internalType\":\"structShiftPost\",\"components\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newPayees\",\"type\":\"bytes21[]\",\"internalType\":\"bytes21[]\"},{\"name\":\"counts\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiverOf\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recipientOf\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registryHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setRecipient\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"credited\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"newEarnRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettleVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shiftOf\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structShiftState\",\"components\":[{\"name\":\"stateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shiftVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIShiftVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"source\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardSource\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stateHash\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"threshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalClaimed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalCredited\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalFees\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalReceived\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"window\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"roots\",\"type\":\"bytes32[8]\",\"internalType\":\"bytes32[8]\"},{\"name\":\"weights\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Advanced\",\"inputs\":[{\"name\":\"from\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"earned\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeClaimed\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecipientSet\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"credited\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"newEarnRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ShiftPosted\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"stateHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"newPayees\",\"type\":\"bytes21[]\",\"indexed\":false,\"internalType\":\"bytes21[]\"},{\"name\":\"counts\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AnchorNotCanonical\",\"inputs\":[{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AnchorTooDeep\",\"inputs\":[{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"depth\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadCountsLength\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCredited\",\"inputs\":[{\"name\":\"credited\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"BadParam\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CountOutOfRange\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ExceedsAvailable\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NewPayeeWithoutShare\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotInEarnTree\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"earned\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToAdvance\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"PayeeAlreadyRegistered\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RegistryFull\",\"inputs\":[{\"name\":\"miners\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SettlementTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnexpectedShift\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownMiner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"UnknownPayeeType\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}]},{\"type\":\"error\",\"name\":\"UnknownShift\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownState\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"WindowEmpty\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"WindowNotEmpty\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"ZeroPayee\",\"inputs\":[]}]",
	ID:  "Distributor",
	Bin: "0x6102806040526001600160401b0343166102205234801561001e575f5ffd5b506040516167cd3803806167cd83398101604081905261003d916114dd565b80516001600160a01b03166100775760405163b999270960e01b81526737b832b930ba37b960c11b60048201526024015b60405180910390fd5b60a081015161008b9063ffffffff1661043f565b15806100a1575060108160a0015163ffffffff16105b806100b85750620100008160a0015163ffffffff16115b156100e15760405163b999270960e01b8152656d696e65727360d01b600482015260240161006e565b60c08101516100f59063ffffffff1661043f565b158061010b575060108160c0015163ffffffff16105b8061012157506180008160c0015163ffffffff16115b1561014a5760405163b999270960e01b8152656c656176657360d01b600482015260240161006e565b8060e0015163ffffffff165f0361017b5760405163b999270960e01b8152611b9960f21b600482015260240161006e565b6103e881610100015161ffff1611156101b25760405163b999270960e01b81526566656542707360d01b600482015260240161006e565b80604001516001600160a01b03163b5f036101ea5760405163b999270960e01b81526472656c617960d81b600482015260240161006e565b80606001516001600160a01b03163b5f0361022a5760405163b999270960e01b81526c39b434b33a2b32b934b334b2b960991b600482015260240161006e565b80608001516001600160a01b03163b5f0361026b5760405163b999270960e01b81526d39b2ba3a3632ab32b934b334b2b960911b600482015260240161006e565b80602001516001600160a01b03163b5f036102a45760405163b999270960e01b815265736f7572636560d01b600482015260240161006e565b80516001600160a01b0390811660805260208083018051831660a052604080850151841660c052905181516338d52e0f60e01b815291519316926338d52e0f926004808401939192918290030181865afa158015610304573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061032891906115a7565b6001600160a01b0390811660e05260608201518116610100526080820151166101205260a081015163ffffffff9081166101405260c0820180519091166101605251610376906008906115dd565b610381906007611610565b63ffffffff9081166101805260e082015181166101a05261010082015161ffff166101c052610120820151166101e0526040516103c060208201611450565b601f1982820381018352601f90910116604052805160209190910120610200525f5b6001818360a0015163ffffffff16901c63ffffffff16111561040e5761040781611636565b90506103e2565b61024081905261042761042260038361164e565b61045f565b610260526104348161045f565b600655506116619050565b5f8115801590610459575061045560018361164e565b8216155b92915050565b5f805b8281101561047e576104748280610484565b9150600101610462565b50919050565b5f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8184860882868208838683087f1da4d6adfb0d0b494584f763db50a81908580a5f5e295e168b9b8d31770fac4f820192508483840993508483868687090991507f0946129a2e33b4e819707a56a3b3790eab80d0a0c7a0c63451fab2a59acc074c81019250848384099350848386868709098083019283017f2a39b9d5376afd35580abd6952986570867b87303b07140268794dad4b8f82ea81019450920190508483800993508483868687090991507f27605717d1245c20c546b3c7014e5fa3e4a70e66ecd6de5d32448eea5e3069b281019250848384099350848386868709098083019283017f24c896cb2594e17b973653193a470ed7e771ebb09a228d638e50809c0377363281019450920190508483800993508483868687090991507f0911096c45dd9cda0d61d783957003db6d8701c7869a919ad8042e1b7d597a49810192508483840993508483868687090982810193509183019190508483820890507f26ff6166f1e4b99e27eee6d352a8ce26f1daba01aad28021f11f38a70603afdc820192508483840993508483868687090992508083840101915084600382097e8e2faedcf76d08ad6591ff90e50fea79bcb5e18cfb7d954d5b89437bf64b7e8301930190508483800993508483868687090992508083840101915084600382097f19c9da2379b598ace3ad4d1872470830f6184a3cec71eeb632f98820eb353d788301930190508483800993508483868687090992508083840101915084600382097f0f7c4eb15d8b0b62a8f6a090ec9610a2ab3dfcdb57e2539aa459a40583dfe96b8301930190508483800993508483868687090992508083840101915084600382097f18b99417dc26b5e079750eba282362d1d46900b47dd5ff809171588b08ac39838301930190508483800993508483868687090992508083840101915084600382097f1ee044081160b3eee2d4493feab82141c73f1c054b76320a8848af08a8d91a268301930190508483800993508483868687090992508083840101915084600382097f29bb95c8763efd3e0e87f5df12ee8a150455b6d7a14780d19122220366c258dc8301930190508483800993508483868687090992508083840101915084600382097f22c23eec9cb13ff8a3ee9a363d740653215e8991f7f9ec12067b4705e9a5c9fb8301930190508483800993508483868687090992508083840101915084600382097f23589e033a31a667680c8b18926c3be09115c7644c4f905cc7deefc1690b42dc8301930190508483800993508483868687090992508083840101915084600382097f304e99b887f2e1e92c9c0cde5f2bdd4764f60b98a219f1f0dd64ec938a6a247c8301930190508483800993508483868687090992508083840101915084600382097f22e817865236ad3a76fbe88bbdf31fcae792f326271d53a3a493b2de7f7d8b4c8301930190508483800993508483868687090992508083840101915084600382097f10c9efe573e86fa5b238a3f5c70a00bf02bc7dcfcc4878e026b77c881dc8b1c98301930190508483800993508483868687090992508083840101915084600382097f0a94f16be920d85f4d6f80e745c6bddbc084f309edffef023ea283c72b89bbb68301930190508483800993508483868687090992508083840101915084600382097f23ed72b4d01d14e3c7888fedb770494abc2c1ea81d6465b5df3da0ebcd69101a8301930190508483800993508483868687090992508083840101915084600382097f17c5115640e4cebeed0e6cbb511ac38498df815a77cb162de8d8f1022eb6bb748301930190508483800993508483868687090992508083840101915084600382097f2e507fcca290d0d9cf765245750eb04773e09e1fc813959fb99680a82772e4fc8301930190508483800993508483868687090992508083840101915084600382097f0d4a98999f5b39176af6cce65c8d12162433f055cb71d70dfc8803013292bbbf8301930190508483800993508483868687090992508083840101915084600382097f238d8022cc09c21ab3c01261a03dc125321d829e22a7a3b7a1bd3c335eccfa218301930190508483800993508483868687090992508083840101915084600382097f010cd8e4c2b7051cb81dc8292e35d8e943ce365613d5b39770e454ed9f4ae1658301930190508483800993508483868687090992508083840101915084600382097f088027e54f2a3604b11178cf0ea3c6aa861173a90fb231238e03539590ecc0278301930190508483800993508483868687090992508083840101915084600382097f1b840f5311a2b1d4b4cd7aa7e5a9a6d161165468daa938108302b73e464819db8301930190508483800993508483868687090992508083840101915084600382097f2bf51a5da1828a1cf9b764b1e16c15929a3a346e44198ea0cb366fcd8db78dc18301930190508483800993508483868687090992508083840101915084600382097f206ad089d8d296ffe68a6a86767a7fe726b8872f9c7beef9d56a3a50f6f238278301930190508483800993508483868687090992508083840101915084600382097f24d19193171494fa1a54e0a99ac16d05eaec4b6d617c7c199fc07ff88eac550c8301930190508483800993508483868687090992508083840101915084600382097f1dd654a2ca9d9f24f33d88246a40dfb32c40662278b9c0b995d9f9fbaf1521388301930190508483800993508483868687090992508083840101915084600382097f0d171025c925f6e259d20ecbd3a601108c85f05b0fe7793b8acf57f3789785e48301930190508483800993508483868687090992508083840101915084600382097f055bef435a43aec245cd99ccb0f7c8791d9e8cf2b80d95dd98b9908fed877d558301930190508483800993508483868687090992508083840101915084600382097f10d2ac8c61c8a2e88a2a3f42d9359a14be63d0ad4cfd9f203b75765d0e595f0e8301930190508483800993508483868687090992508083840101915084600382097f103479710e70996982a84057ec3ba6b2254d7966ddc41e85296e3d0790dcfa568301930190508483800993508483868687090992508083840101915084600382097f2a366f0448fda3c05914ffb48c765da8de96f9aa340db1638225f8372921807b8301930190508483800993508483868687090992508083840101915084600382097f16be0fb8ef62da17919b6e0378d00594153bb8899aeb686c04626b63285837a48301930190508483800993508483868687090992508083840101915084600382097f0417038500e9d06c60abbc7f0d0d24c32dec8a0b2aa5a4d52cfd8c78a15bc3708301930190508483800993508483868687090992508083840101915084600382097f26a6873b43ffd2ccf66ec6f4493ff9b54f4d76480bc486a3e5a0308fdd0138128301930190508483800993508483868687090992508083840101915084600382097f0a3314a838f32630a96251914fe5ad262f3db9b2aa8aa9f7391922d36278c4988301930190508483800993508483868687090992508083840101915084600382097f0fde0c5429a6beb07f462d4821f48f86aeadb46a090b15a044f4b59399027da48301930190508483800993508483868687090992508083840101915084600382097f0abc2d5049972a6b9b357e4163793b0bb517e1eb535a984df11a1c89cda2c8a98301930190508483800993508483868687090992508083840101915084600382097f0dab51d6e3ebfa661d21722fb21e55051b427a5f173f7f17735205dbb77c464e8301930190508483800993508483868687090992508083840101915084600382097f29c36622598b511d51af6cc37123652fb21be5c2d68fb8efe9b92e70a8c1ae038301930190508483800993508483868687090992508083840101915084600382097f2c03ec80adac2a33ae846bc0b700d0bcc41c4096e53ac6990d6bbe7ea2fbc85c8301930190508483800993508483868687090992508083840101915084600382097f0918fdbe9cf3a59fbdb4c6852d065105317303116017d893b8b521e3cebe1e0d8301930190508483800993508483868687090992508083840101915084600382097f1f19ec22e69ca33f599dd13cd7e495a8176a79df4f7acf79a9d2135acabe23598301930190508483800993508483868687090992508083840101915084600382097f1c4b037c8ae85ee1eb32b872eb7f76928c4c76b29ceb001346447b29110807048301930190508483800993508483868687090992508083840101915084600382097f2b68900ed906616d6c826d0bde341766ba3131e04d420de5af0a69c534efd8db8301930190508483800993508483868687090992508083840101915084600382097f20ca92aa222fcc69448f8dac653c8daaa180ff6dfb397cef723d4f0c782bc7f08301930190508483800993508483868687090992508083840101915084600382097f10d22d05bdff6bb375276fc82057db337045a5ab7ac053941f6186289b66b2b68301930190508483800993508483868687090992508083840101915084600382097f0b1ffdbb529367bb98f32ba45784cb435aa910b4a00636d1e5ca79e88bdd6cd98301930190508483800993508483868687090992508083840101915084600382097f2da32b38e7984bc2ed757ec705eccf8282c7b4f82e5e515f6f89bcc33022ce9f8301930190508483800993508483868687090992508083840101915084600382097f042593ad87403f6d2674b8b55a886725b87eb33958031e94d292cecc6abed1bb8301930190508483800993508483868687090992508083840101915084600382097f181fa1b4d067783a19d7367bf49b3f01051faedab463a6de9308fbd6e7d419f18301930190508483800993508483868687090992508083840101915084600382097f15aaa6cc9b7900b15683c95515c26028a8e35b00ed8a815c34927188c60de6608301930190508483800993508483868687090992508083840101915084600382097f1bf28a93209084bbbc63234f057254c280b1a636f5a0eced6787320212f75a7a8301930190508483800993508483868687090991507f1cdb8c8bee5426f02cd9e229776118f156273b312f805c8e6f8c9d81a620cb6f81019250848384099350848386868709098083019283017f08299c0abf196d53162e0facb5f1876f516df2505cc387a0f8ea0e8760d5ca7e81019450920190508483800993508483868687090991507f221643d205fe82778a7b7b58cb65c4962d76c0072cabd1124117269d7c710b8a81019250848384099350848386868709098083019283017f2d036a95f81cf49bb7a0143a28c88767f6bd10c3f74b22db487920d43343dbff81019450920190508483800993508483868687090991507f08a50897c06aafe6ea414fb1bceca2267cd4a39486729fbc6d5d1bb7a172ebd28101925084838409935084838686870909828101935091830191830190508487820898975050505050505050565b6102f4806164d983390190565b60405161014081016001600160401b038111828210171561148c57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b03811681146114a6575f5ffd5b50565b80516114b481611492565b919050565b805163ffffffff811681146114b4575f5ffd5b805161ffff811681146114b4575f5ffd5b5f6101408284031280156114ef575f5ffd5b506114f861145d565b611501836114a9565b815261150f602084016114a9565b6020820152611520604084016114a9565b6040820152611531606084016114a9565b6060820152611542608084016114a9565b608082015261155360a084016114b9565b60a082015261156460c084016114b9565b60c082015261157560e084016114b9565b60e082015261158761010084016114cc565b61010082015261159a61012084016114b9565b6101208201529392505050565b5f602082840312156115b7575f5ffd5b81516115c281611492565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff8316806115fe57634e487b7160e01b5f52601260045260245ffd5b8063ffffffff84160491505092915050565b63ffffffff818116838216029081169081811461162f5761162f6115c9565b5092915050565b5f60018201611647576116476115c9565b5060010190565b81810381811115610459576104596115c9565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051614d336117a65f395f6111a201525f8181610d910152610de501525f61063c01525f818161078101526122d501525f81816106b601528181612588015261260801525f81816103820152611d7401525f61031801525f8181610445015281816117a4015261186a01525f81816107e2015281816117e8015281816118920152612a6b01525f81816104d501528181612654015281816126b20152612a4101525f81816107bb0152612d9301525f81816106e60152612aaf01525f81816103e401528181610904015281816110e3015261156d01525f818161067c01526124bf01525f81816104fc01526121c901525f818161049b0152818161158f01526115e90152614d335ff3fe608060405234801561000f575f5ffd5b50600436106102b7575f3560e01c806381db2d8411610171578063d37739fe116100d2578063e73ed64011610088578063ee77c7561161006e578063ee77c75614610804578063f7a0db2b14610817578063f81847b11461082a575f5ffd5b8063e73ed640146107b6578063e7ede060146107dd575f5ffd5b8063d54ad2a1116100b8578063d54ad2a114610762578063e1be75e21461077c578063e378c851146107a3575f5ffd5b8063d37739fe146106e1578063d46fb67714610708575f5ffd5b8063a3ec191a11610127578063c93951351161010d578063c93951351461069e578063c9854d29146106b1578063d2a83680146106d8575f5ffd5b8063a3ec191a14610637578063b59589d114610677575f5ffd5b8063906f281811610157578063906f28181461060257806399d32fc414610615578063a3c2c4621461061d575f5ffd5b806381db2d841461059d5780638939ddf3146105b0575f5ffd5b806342cde4e81161021b57806367e828bf116101d1578063695b7f23116101b7578063695b7f231461053f5780636d1da431146105525780637f98d5cb1461056d575f5ffd5b806367e828bf146104f7578063685eae741461051e575f5ffd5b8063570ca73511610201578063570ca735146104965780635a94d2a8146104bd5780635ee0aca0146104d0575f5ffd5b806342cde4e8146104405780635700716114610467575f5ffd5b806324a9d853116102705780632e9c4246116102565780632e9c4246146103c057806338d52e0f146103df5780633bbed4a01461042b575f5ffd5b806324a9d8531461037d57806326d8252a146103b7575f5ffd5b806311996598116102a057806311996598146103005780631201770f1461031357806313114a9d1461034f575f5ffd5b8063067b23c3146102bb5780631098894b146102f8575b5f5ffd5b60075470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff165b6040519081526020015b60405180910390f35b6102e561084a565b6102e561030e36600461415f565b61089d565b61033a7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102ef565b60085470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166102e5565b6103a47f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102ef565b6102e560015481565b6102e56103ce36600461415f565b600a6020525f908152604090205481565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016102ef565b61043e61043936600461417f565b610c7c565b005b61033a7f000000000000000000000000000000000000000000000000000000000000000081565b61047a6104753660046141cd565b610d1d565b60408051921515835263ffffffff9091166020830152016102ef565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b61043e6104cb366004614216565b610d66565b61033a7f000000000000000000000000000000000000000000000000000000000000000081565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b61053161052c36600461415f565b61112d565b6040516102ef9291906142a5565b61040661054d36600461417f565b611239565b5f5461033a9068010000000000000000900463ffffffff1681565b61058061057b3660046142de565b611277565b6040516affffffffffffffffffffff1990911681526020016102ef565b61043e6105ab36600461415f565b6112eb565b6105e16105be3660046142de565b600b6020525f90815260409020546fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff90911681526020016102ef565b61040661061036600461415f565b611421565b61043e611439565b6007546fffffffffffffffffffffffffffffffff166102e5565b61065e7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020016102ef565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b61043e6106ac3660046142f9565b6115d1565b61033a7f000000000000000000000000000000000000000000000000000000000000000081565b6102e560065481565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b61071b610716366004614331565b611abf565b6040516102ef91905f60a0820190508251825260208301516020830152604083015160408301526060830151606083015263ffffffff608084015116608083015292915050565b6008546fffffffffffffffffffffffffffffffff166102e5565b6102e57f000000000000000000000000000000000000000000000000000000000000000081565b61043e6107b1366004614358565b611bae565b6104067f000000000000000000000000000000000000000000000000000000000000000081565b61033a7f000000000000000000000000000000000000000000000000000000000000000081565b5f5461065e9067ffffffffffffffff1681565b6102e561082536600461415f565b6120f9565b61083d61083836600461415f565b6121c5565b6040516102ef91906143a0565b6009546008545f91610886916fffffffffffffffffffffffffffffffff91821691700100000000000000000000000000000000909104166143df565b6fffffffffffffffffffffffffffffffff16905090565b5f6108a6612299565b5f6108b0836120f9565b90505f6108bc826122ce565b6040517f70a0823100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301529192507f0000000000000000000000000000000000000000000000000000000000000000918216906370a0823190602401602060405180830381865afa15801561094b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061096f9190614407565b5f036109b2576040517fd95fa5de000000000000000000000000000000000000000000000000000000008152600786900b60048201526024015b60405180910390fd5b8173ffffffffffffffffffffffffffffffffffffffff163b5f036109fd57826040516109dd90614114565b8190604051809103905ff59050801580156109fa573d5f5f3e3d5ffd5b50505b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8316906370a0823190602401602060405180830381865afa158015610a67573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a8b9190614407565b6040517f1916558700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8481166004830152919250908416906319165587906024015f604051808303815f87803b158015610af5575f5ffd5b505af1158015610b07573d5f5f3e3d5ffd5b50506040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015283925073ffffffffffffffffffffffffffffffffffffffff851691506370a0823190602401602060405180830381865afa158015610b75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b999190614407565b610ba3919061441e565b9450610bae856122f9565b600780545f90610bd19084906fffffffffffffffffffffffffffffffff16614431565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555084600a5f8860070b60070b81526020019081526020015f205f828254610c2d9190614459565b9091555050604051858152600787900b907f8a9bd1ef12e129caa1a8028f9ebfe1994a6bde71eb93b0cc323a2d83e750e1e39060200160405180910390a250505050610c77612352565b919050565b335f81815260056020526040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff84161790557fc1416b5cdab50a9fbc872236e1aa54566c6deb40024e63a4b1737ecacf09d6f9610cf282611239565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a250565b6affffffffffffffffffffff1981165f90815260046020526040812054819063ffffffff168015610d59576001610d54818361446c565b610d5c565b5f5f5b9250925050915091565b610d6e612299565b5f6008610d7a86611277565b6affffffffffffffffffffff1916901b60601c90507f00000000000000000000000000000000000000000000000000000000000000008214610e11576040517f6f8f8ff2000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000060248201526044016109a9565b5f5b82811015610eb657610e5c848483818110610e3057610e30614488565b905060200201357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b610eae57838382818110610e7257610e72614488565b905060200201356040517f018217550000000000000000000000000000000000000000000000000000000081526004016109a991815260200190565b600101610e13565b50600654610ede856fffffffffffffffffffffffffffffffff168763ffffffff16868661237c565b14610f35576040517fe28e493e00000000000000000000000000000000000000000000000000000000815263ffffffff861660048201526fffffffffffffffffffffffffffffffff851660248201526044016109a9565b63ffffffff85165f908152600b6020526040812054610f66906fffffffffffffffffffffffffffffffff16866143df565b9050806fffffffffffffffffffffffffffffffff165f03610fb3576040517f969bf72800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b63ffffffff86165f908152600b6020526040812080547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff88811691909117909155600880548493919261101a91859116614431565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055505f61105a83611239565b604080516fffffffffffffffffffffffffffffffff80861682528916602082015291925073ffffffffffffffffffffffffffffffffffffffff83169163ffffffff8a16917fd8bc6473aaf1dfe608a841fd60388078d53fcdafbd25a17c236b7a641fcaab1a910160405180910390a361111c73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016826fffffffffffffffffffffffffffffffff85166123e4565b505050611127612352565b50505050565b611135614121565b5f61113f83612444565b61117b576040517f8e2df397000000000000000000000000000000000000000000000000000000008152600784900b60048201526024016109a9565b5f6111876007856144b5565b90505f5b60088110156112325760018260070b12156111dd577f00000000000000000000000000000000000000000000000000000000000000008482600881106111d3576111d3614488565b602002015261121f565b600782900b5f908152600260208190526040909120015484826008811061120657611206614488565b60200201526112168160106144fb565b6001901b831792505b61122882614512565b915060010161118b565b5050915091565b73ffffffffffffffffffffffffffffffffffffffff8082165f90815260056020526040812054909116801561126e5780611270565b825b9392505050565b5f805463ffffffff680100000000000000009091048116908316106112d0576040517f5eb382e800000000000000000000000000000000000000000000000000000000815263ffffffff831660048201526024016109a9565b5063ffffffff165f9081526003602052604090205460581b90565b6112f3612299565b5f6112fd8261112d565b915050801561133e576040517f02c8e6f0000000000000000000000000000000000000000000000000000000008152600783900b60048201526024016109a9565b600782900b5f908152600a602052604081205490819003611391576040517f16b84bd3000000000000000000000000000000000000000000000000000000008152600784900b60048201526024016109a9565b600783900b5f908152600a60208190526040822082905582916113b5866001614537565b60070b60070b81526020019081526020015f205f8282546113d69190614459565b9091555050604051818152600784900b907f12cc2c525c59121169f819cc6a39276d108e0bd80016e83eff2ba30366c4c5fa9060200160405180910390a2505061141e612352565b50565b5f61143361142e836120f9565b6122ce565b92915050565b611441612299565b6009546008545f9161147d916fffffffffffffffffffffffffffffffff91821691700100000000000000000000000000000000909104166143df565b9050806fffffffffffffffffffffffffffffffff165f036114ca576040517f969bf72800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600854600980547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff700100000000000000000000000000000000909304831617905560405190821681527f62b10e3ff3d45b5ff546e740b893897facb1680285f989a64ae932d62c5388e19060200160405180910390a16115c673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff84166123e4565b506115cf612352565b565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611642576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024016109a9565b5f805461165a9067ffffffffffffffff16600161457d565b905067ffffffffffffffff81166116746020840184614331565b67ffffffffffffffff16146116d7576116906020830183614331565b6040517f7443238300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff918216600482015290821660248201526044016109a9565b60208201357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011161173a576040517f01821755000000000000000000000000000000000000000000000000000000008152602083013560048201526024016109a9565b60408201357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011161179d57604080517f018217550000000000000000000000000000000000000000000000000000000081529083013560048201526024016109a9565b63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166117d460808401606085016142de565b63ffffffff161080611820575063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001661181860808401606085016142de565b63ffffffff16115b156118c15761183560808301606084016142de565b6040517f5d46969900000000000000000000000000000000000000000000000000000000815263ffffffff91821660048201527f0000000000000000000000000000000000000000000000000000000000000000821660248201527f000000000000000000000000000000000000000000000000000000000000000090911660448201526064016109a9565b6118ce826080013561248e565b5f6118f16118df60a085018561459d565b6118ec60c0870187614608565b612639565b90505f61190160c0850185614608565b60405161190f929190614669565b604051809103902090506119238482612a31565b5f6119448561193d6108255f5467ffffffffffffffff1690565b8486612b98565b9050835f5f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506040518060a001604052808281526020018660200135815260200186604001358152602001866080013581526020018660600160208101906119af91906142de565b63ffffffff16905260025f6119cc5f5467ffffffffffffffff1690565b60070b60070b81526020019081526020015f205f820151815f01556020820151816001015560408201518160020155606082015181600301556080820151816004015f6101000a81548163ffffffff021916908363ffffffff160217905550905050808467ffffffffffffffff167fa2a9b337a4b60ebaaca82049e44ba3d86ea8988bf5de33c4a90c160d7702778b87602001358860400135896060016020810190611a7891906142de565b60808b0135611a8a60a08d018d61459d565b611a9760c08f018f614608565b8f60e001604051611ab0999897969594939291906146c5565b60405180910390a35050505050565b611af26040518060a001604052805f81526020015f81526020015f81526020015f81526020015f63ffffffff1681525090565b67ffffffffffffffff82161580611b1757505f5467ffffffffffffffff908116908316115b15611b5a576040517f65dd91dd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016109a9565b5060070b5f90815260026020818152604092839020835160a081018552815481526001820154928101929092529182015492810192909252600381015460608301526004015463ffffffff16608082015290565b611bb6612299565b5f80611bc861052c602085018561415f565b91509150805f03611c1957611be0602084018461415f565b6040517f023680a900000000000000000000000000000000000000000000000000000000815260079190910b60048201526024016109a9565b60608301357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000111611c7c576040517f01821755000000000000000000000000000000000000000000000000000000008152606084013560048201526024016109a9565b611c8c6060840160408501614760565b6fffffffffffffffffffffffffffffffff161580611ceb5750611cb56040840160208501614760565b6fffffffffffffffffffffffffffffffff16611cd76060850160408601614760565b6fffffffffffffffffffffffffffffffff16115b15611d5e57611d006060840160408501614760565b611d106040850160208601614760565b6040517feec211a10000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff9283166004820152911660248201526044016109a9565b5f611d9c611d726060860160408701614760565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16612c8b565b90505f600a81611daf602088018861415f565b60070b60070b81526020019081526020015f2054905080826fffffffffffffffffffffffffffffffff16866020016020810190611dec9190614760565b6fffffffffffffffffffffffffffffffff16611e089190614459565b1115611e8a576fffffffffffffffffffffffffffffffff8216611e316040870160208801614760565b6fffffffffffffffffffffffffffffffff16611e4d9190614459565b6040517f8516c6e00000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016109a9565b80611e9b6040870160208801614760565b611eb8906fffffffffffffffffffffffffffffffff1660026144fb565b1015611f1c57611ece6040860160208701614760565b6040517fd9e4f42f0000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff9091166004820152602481018290526044016109a9565b611f27858585612cbe565b6fffffffffffffffffffffffffffffffff8216611f4a6060870160408801614760565b611f66906fffffffffffffffffffffffffffffffff168361441e565b611f70919061441e565b600a5f611f80602089018961415f565b60070b60070b81526020019081526020015f2081905550846040016020810190611faa9190614760565b60078054601090611fe290849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16614431565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555081600860108282829054906101000a90046fffffffffffffffffffffffffffffffff166120459190614431565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055506060850135600655612086602086018661415f565b60070b7f2a8aaa32e91b99ef07a5191a56fed1436fd898156ce085e4eee633d9484052b56120ba6040880160208901614760565b6120ca6060890160408a01614760565b8589606001358a6080016040516120e5959493929190614779565b60405180910390a25050505061141e612352565b5f61210382612444565b61213f576040517f8e2df397000000000000000000000000000000000000000000000000000000008152600783900b60048201526024016109a9565b60018260070b1261216257600782900b5f90815260026020526040902054611433565b604080517fb58858923d2fdc1271ec90fb7e48bef99346c0dd04b8776cfb3d0a8dd8c055cc6020808301919091524682840152306060830152600785900b6080808401919091528351808403909101815260a09092019092528051910120611433565b60607f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16637ce89fb761220c84611421565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015f60405180830381865afa158015612272573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261143391908101906147ee565b6122a1612df8565b6115cf60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e51565b5f611433827f0000000000000000000000000000000000000000000000000000000000000000612e58565b5f6fffffffffffffffffffffffffffffffff82111561234e576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260806004820152602481018390526044016109a9565b5090565b6115cf5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006122c8565b835f5b828110156123db575f84848381811061239a5761239a614488565b602002919091013591505f905080600188851c16156123ba5782856123bd565b84835b915091506123cb8282612e64565b945050505080600101905061237f565b50949350505050565b6123f18383836001613e30565b61243f576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016109a9565b505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260070b1215801561143357505f5467ffffffffffffffff1660070b8260070b131592915050565b6040517fec95bfe7000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063ec95bfe790602401602060405180830381865afa158015612519573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061253d91906148a2565b90508063ffffffff165f03612581576040517fcf783d06000000000000000000000000000000000000000000000000000000008152600481018390526024016109a9565b63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166125b360018361446c565b63ffffffff16111561263557816125cb60018361446c565b6040517f56fa2cb1000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff90811660248301527f00000000000000000000000000000000000000000000000000000000000000001660448201526064016109a9565b5050565b5f805468010000000000000000900463ffffffff16612678817f000000000000000000000000000000000000000000000000000000000000000061446c565b63ffffffff168511156126df576040517f3618603100000000000000000000000000000000000000000000000000000000815263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048201526024016109a9565b5f6126ea86836148bd565b90506126fd63ffffffff821660026144fb565b8414612750578361271563ffffffff831660026144fb565b6040517f97f5b05c000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109a9565b6001549250815b8163ffffffff168163ffffffff1610156129e2575f8888612778868561446c565b63ffffffff1681811061278d5761278d614488565b90506020020160208101906127a291906141cd565b90507fff000000000000000000000000000000000000000000000000000000000000005f82901a60f81b1615612814576040517fc62bd1590000000000000000000000000000000000000000000000000000000081526affffffffffffffffffffff19821660048201526024016109a9565b6affffffffffffffffffffff1981165f0361285b576040517fe1ee996d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6affffffffffffffffffffff1981165f9081526004602052604090205463ffffffff1680156128de578161289060018361446c565b6040517fb207a0ed0000000000000000000000000000000000000000000000000000000081526affffffffffffffffffffff19909216600483015263ffffffff1660248201526044016109a9565b6128ef88888563ffffffff16613eb8565b5f0361292f576040517f98a48e2100000000000000000000000000000000000000000000000000000000815263ffffffff841660048201526024016109a9565b63ffffffff83165f90815260036020526040902080547fffffffffffffffffffffff00000000000000000000000000000000000000000016605884901c17905561297a8360016148bd565b6affffffffffffffffffffff1983165f90815260046020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790556129d38683613efe565b95505050806001019050612757565b505f805463ffffffff90921668010000000000000000027fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff909216919091179055506001819055949350505050565b5f612a928367ffffffff000000007f000000000000000000000000000000000000000000000000000000000000000060201b1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000161784613f47565b90505f612aab612aa560c0860186614608565b84614046565b90507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16632be688d48560e001604051602001612afd91906148d9565b60408051601f1981840301815260a0830182526020898101358452898301359084015291908101612b3460808a0160608b016142de565b63ffffffff168152602001868152602001858152506040518363ffffffff1660e01b8152600401612b669291906148e8565b5f6040518083038186803b158015612b7c575f5ffd5b505afa158015612b8e573d5f5f3e3d5ffd5b5050505050505050565b5f7fb58858923d2fdc1271ec90fb7e48bef99346c0dd04b8776cfb3d0a8dd8c055cc4630612bc96020890189614331565b8760208a013560408b0135612be460808d0160608e016142de565b60408051602081019990995288019690965273ffffffffffffffffffffffffffffffffffffffff909416606087015267ffffffffffffffff90921660808681019190915260a086019190915260c085019190915260e084019190915263ffffffff9091166101008301526101208201859052610140820184905286013561016082015261018001604051602081830303815290604052805190602001209050949350505050565b5f612c988261271061441e565b612cb4836fffffffffffffffffffffffffffffffff86166144fb565b611270919061494f565b612cc6614140565b6006548152606084013560208201525f5b6008811015612d2057838160088110612cf257612cf2614488565b602002015182612d03836002614459565b600d8110612d1357612d13614488565b6020020152600101612cd7565b506101408101829052612d396040850160208601614760565b6fffffffffffffffffffffffffffffffff16610160820152612d616060850160408601614760565b6fffffffffffffffffffffffffffffffff1661018082015260405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690639eb6f66f90612dcb9060808801906020016148d9565b604051602081830303815290604052836040518363ffffffff1660e01b8152600401612b66929190614962565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156115cf576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f6112708383306140d5565b5f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8184860882868208838683087f1da4d6adfb0d0b494584f763db50a81908580a5f5e295e168b9b8d31770fac4f820192508483840993508483868687090991507f0946129a2e33b4e819707a56a3b3790eab80d0a0c7a0c63451fab2a59acc074c81019250848384099350848386868709098083019283017f2a39b9d5376afd35580abd6952986570867b87303b07140268794dad4b8f82ea81019450920190508483800993508483868687090991507f27605717d1245c20c546b3c7014e5fa3e4a70e66ecd6de5d32448eea5e3069b281019250848384099350848386868709098083019283017f24c896cb2594e17b973653193a470ed7e771ebb09a228d638e50809c0377363281019450920190508483800993508483868687090991507f0911096c45dd9cda0d61d783957003db6d8701c7869a919ad8042e1b7d597a49810192508483840993508483868687090982810193509183019190508483820890507f26ff6166f1e4b99e27eee6d352a8ce26f1daba01aad28021f11f38a70603afdc820192508483840993508483868687090992508083840101915084600382097e8e2faedcf76d08ad6591ff90e50fea79bcb5e18cfb7d954d5b89437bf64b7e8301930190508483800993508483868687090992508083840101915084600382097f19c9da2379b598ace3ad4d1872470830f6184a3cec71eeb632f98820eb353d788301930190508483800993508483868687090992508083840101915084600382097f0f7c4eb15d8b0b62a8f6a090ec9610a2ab3dfcdb57e2539aa459a40583dfe96b8301930190508483800993508483868687090992508083840101915084600382097f18b99417dc26b5e079750eba282362d1d46900b47dd5ff809171588b08ac39838301930190508483800993508483868687090992508083840101915084600382097f1ee044081160b3eee2d4493feab82141c73f1c054b76320a8848af08a8d91a268301930190508483800993508483868687090992508083840101915084600382097f29bb95c8763efd3e0e87f5df12ee8a150455b6d7a14780d19122220366c258dc8301930190508483800993508483868687090992508083840101915084600382097f22c23eec9cb13ff8a3ee9a363d740653215e8991f7f9ec12067b4705e9a5c9fb8301930190508483800993508483868687090992508083840101915084600382097f23589e033a31a667680c8b18926c3be09115c7644c4f905cc7deefc1690b42dc8301930190508483800993508483868687090992508083840101915084600382097f304e99b887f2e1e92c9c0cde5f2bdd4764f60b98a219f1f0dd64ec938a6a247c8301930190508483800993508483868687090992508083840101915084600382097f22e817865236ad3a76fbe88bbdf31fcae792f326271d53a3a493b2de7f7d8b4c8301930190508483800993508483868687090992508083840101915084600382097f10c9efe573e86fa5b238a3f5c70a00bf02bc7dcfcc4878e026b77c881dc8b1c98301930190508483800993508483868687090992508083840101915084600382097f0a94f16be920d85f4d6f80e745c6bddbc084f309edffef023ea283c72b89bbb68301930190508483800993508483868687090992508083840101915084600382097f23ed72b4d01d14e3c7888fedb770494abc2c1ea81d6465b5df3da0ebcd69101a8301930190508483800993508483868687090992508083840101915084600382097f17c5115640e4cebeed0e6cbb511ac38498df815a77cb162de8d8f1022eb6bb748301930190508483800993508483868687090992508083840101915084600382097f2e507fcca290d0d9cf765245750eb04773e09e1fc813959fb99680a82772e4fc8301930190508483800993508483868687090992508083840101915084600382097f0d4a98999f5b39176af6cce65c8d12162433f055cb71d70dfc8803013292bbbf8301930190508483800993508483868687090992508083840101915084600382097f238d8022cc09c21ab3c01261a03dc125321d829e22a7a3b7a1bd3c335eccfa218301930190508483800993508483868687090992508083840101915084600382097f010cd8e4c2b7051cb81dc8292e35d8e943ce365613d5b39770e454ed9f4ae1658301930190508483800993508483868687090992508083840101915084600382097f088027e54f2a3604b11178cf0ea3c6aa861173a90fb231238e03539590ecc0278301930190508483800993508483868687090992508083840101915084600382097f1b840f5311a2b1d4b4cd7aa7e5a9a6d161165468daa938108302b73e464819db8301930190508483800993508483868687090992508083840101915084600382097f2bf51a5da1828a1cf9b764b1e16c15929a3a346e44198ea0cb366fcd8db78dc18301930190508483800993508483868687090992508083840101915084600382097f206ad089d8d296ffe68a6a86767a7fe726b8872f9c7beef9d56a3a50f6f238278301930190508483800993508483868687090992508083840101915084600382097f24d19193171494fa1a54e0a99ac16d05eaec4b6d617c7c199fc07ff88eac550c8301930190508483800993508483868687090992508083840101915084600382097f1dd654a2ca9d9f24f33d88246a40dfb32c40662278b9c0b995d9f9fbaf1521388301930190508483800993508483868687090992508083840101915084600382097f0d171025c925f6e259d20ecbd3a601108c85f05b0fe7793b8acf57f3789785e48301930190508483800993508483868687090992508083840101915084600382097f055bef435a43aec245cd99ccb0f7c8791d9e8cf2b80d95dd98b9908fed877d558301930190508483800993508483868687090992508083840101915084600382097f10d2ac8c61c8a2e88a2a3f42d9359a14be63d0ad4cfd9f203b75765d0e595f0e8301930190508483800993508483868687090992508083840101915084600382097f103479710e70996982a84057ec3ba6b2254d7966ddc41e85296e3d0790dcfa568301930190508483800993508483868687090992508083840101915084600382097f2a366f0448fda3c05914ffb48c765da8de96f9aa340db1638225f8372921807b8301930190508483800993508483868687090992508083840101915084600382097f16be0fb8ef62da17919b6e0378d00594153bb8899aeb686c04626b63285837a48301930190508483800993508483868687090992508083840101915084600382097f0417038500e9d06c60abbc7f0d0d24c32dec8a0b2aa5a4d52cfd8c78a15bc3708301930190508483800993508483868687090992508083840101915084600382097f26a6873b43ffd2ccf66ec6f4493ff9b54f4d76480bc486a3e5a0308fdd0138128301930190508483800993508483868687090992508083840101915084600382097f0a3314a838f32630a96251914fe5ad262f3db9b2aa8aa9f7391922d36278c4988301930190508483800993508483868687090992508083840101915084600382097f0fde0c5429a6beb07f462d4821f48f86aeadb46a090b15a044f4b59399027da48301930190508483800993508483868687090992508083840101915084600382097f0abc2d5049972a6b9b357e4163793b0bb517e1eb535a984df11a1c89cda2c8a98301930190508483800993508483868687090992508083840101915084600382097f0dab51d6e3ebfa661d21722fb21e55051b427a5f173f7f17735205dbb77c464e8301930190508483800993508483868687090992508083840101915084600382097f29c36622598b511d51af6cc37123652fb21be5c2d68fb8efe9b92e70a8c1ae038301930190508483800993508483868687090992508083840101915084600382097f2c03ec80adac2a33ae846bc0b700d0bcc41c4096e53ac6990d6bbe7ea2fbc85c8301930190508483800993508483868687090992508083840101915084600382097f0918fdbe9cf3a59fbdb4c6852d065105317303116017d893b8b521e3cebe1e0d8301930190508483800993508483868687090992508083840101915084600382097f1f19ec22e69ca33f599dd13cd7e495a8176a79df4f7acf79a9d2135acabe23598301930190508483800993508483868687090992508083840101915084600382097f1c4b037c8ae85ee1eb32b872eb7f76928c4c76b29ceb001346447b29110807048301930190508483800993508483868687090992508083840101915084600382097f2b68900ed906616d6c826d0bde341766ba3131e04d420de5af0a69c534efd8db8301930190508483800993508483868687090992508083840101915084600382097f20ca92aa222fcc69448f8dac653c8daaa180ff6dfb397cef723d4f0c782bc7f08301930190508483800993508483868687090992508083840101915084600382097f10d22d05bdff6bb375276fc82057db337045a5ab7ac053941f6186289b66b2b68301930190508483800993508483868687090992508083840101915084600382097f0b1ffdbb529367bb98f32ba45784cb435aa910b4a00636d1e5ca79e88bdd6cd98301930190508483800993508483868687090992508083840101915084600382097f2da32b38e7984bc2ed757ec705eccf8282c7b4f82e5e515f6f89bcc33022ce9f8301930190508483800993508483868687090992508083840101915084600382097f042593ad87403f6d2674b8b55a886725b87eb33958031e94d292cecc6abed1bb8301930190508483800993508483868687090992508083840101915084600382097f181fa1b4d067783a19d7367bf49b3f01051faedab463a6de9308fbd6e7d419f18301930190508483800993508483868687090992508083840101915084600382097f15aaa6cc9b7900b15683c95515c26028a8e35b00ed8a815c34927188c60de6608301930190508483800993508483868687090992508083840101915084600382097f1bf28a93209084bbbc63234f057254c280b1a636f5a0eced6787320212f75a7a8301930190508483800993508483868687090991507f1cdb8c8bee5426f02cd9e229776118f156273b312f805c8e6f8c9d81a620cb6f81019250848384099350848386868709098083019283017f08299c0abf196d53162e0facb5f1876f516df2505cc387a0f8ea0e8760d5ca7e81019450920190508483800993508483868687090991507f221643d205fe82778a7b7b58cb65c4962d76c0072cabd1124117269d7c710b8a81019250848384099350848386868709098083019283017f2d036a95f81cf49bb7a0143a28c88767f6bd10c3f74b22db487920d43343dbff81019450920190508483800993508483868687090991507f08a50897c06aafe6ea414fb1bceca2267cd4a39486729fbc6d5d1bb7a172ebd28101925084838409935084838686870909828101935091830191830190508487820898975050505050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316613eac578383151615613ea0573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f8383613ec68460026144fb565b90613ed28560026144fb565b613edd906002614459565b92613eea9392919061499e565b613ef3916149c5565b60f01c949350505050565b5f8282604051602001613f299291909182526affffffffffffffffffffff1916602082015260400190565b60405160208183030381529060405280519060200120905092915050565b5f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f604bb6a6c0418b0ac3a59e3cfc8a6627a985417bfe57bdb239e3f2dc03b051ee463086613f9a60208a018a614331565b60208a013560408b0135613fb460808d0160608e016142de565b60408051602081019990995288019690965273ffffffffffffffffffffffffffffffffffffffff9094166060870152608086019290925267ffffffffffffffff1660a085015260c084015260e083015263ffffffff16610100820152610120810184905261014001604051602081830303815290604052805190602001205f1c61403e9190614a2b565b949350505050565b5f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600f84168085039080156140a857868201357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600883021c191660801c93505b50805b80156140cb57601081039050828188013560801c848787090893506140ab565b5050509392505050565b5f604051836040820152846020820152828152600b8101905060ff81536055902073ffffffffffffffffffffffffffffffffffffffff16949350505050565b6102f480614a3f83390190565b6040518061010001604052806008906020820280368337509192915050565b604051806101a00160405280600d906020820280368337509192915050565b5f6020828403121561416f575f5ffd5b81358060070b8114611270575f5ffd5b5f6020828403121561418f575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114611270575f5ffd5b80356affffffffffffffffffffff1981168114610c77575f5ffd5b5f602082840312156141dd575f5ffd5b611270826141b2565b63ffffffff8116811461141e575f5ffd5b80356fffffffffffffffffffffffffffffffff81168114610c77575f5ffd5b5f5f5f5f60608587031215614229575f5ffd5b8435614234816141e6565b9350614242602086016141f7565b9250604085013567ffffffffffffffff81111561425d575f5ffd5b8501601f8101871361426d575f5ffd5b803567ffffffffffffffff811115614283575f5ffd5b8760208260051b8401011115614297575f5ffd5b949793965060200194505050565b610120810181845f5b60088110156142cd5781518352602092830192909101906001016142ae565b505050826101008301529392505050565b5f602082840312156142ee575f5ffd5b8135611270816141e6565b5f60208284031215614309575f5ffd5b813567ffffffffffffffff81111561431f575f5ffd5b82016102608185031215611270575f5ffd5b5f60208284031215614341575f5ffd5b813567ffffffffffffffff81168114611270575f5ffd5b5f61020082840312801561436a575f5ffd5b509092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6112706020830184614372565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff8281168282160390811115611433576114336143b2565b5f60208284031215614417575f5ffd5b5051919050565b81810381811115611433576114336143b2565b6fffffffffffffffffffffffffffffffff8181168382160190811115611433576114336143b2565b80820180821115611433576114336143b2565b63ffffffff8281168282160390811115611433576114336143b2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b600782810b9082900b037fffffffffffffffffffffffffffffffffffffffffffffffff80000000000000008112677fffffffffffffff82131715611433576114336143b2565b8082028115828204841417611433576114336143b2565b5f8160070b677fffffffffffffff810361452e5761452e6143b2565b60010192915050565b600781810b9083900b01677fffffffffffffff81137fffffffffffffffffffffffffffffffffffffffffffffffff800000000000000082121715611433576114336143b2565b67ffffffffffffffff8181168382160190811115611433576114336143b2565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126145d0575f5ffd5b83018035915067ffffffffffffffff8211156145ea575f5ffd5b6020019150600581901b3603821315614601575f5ffd5b9250929050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261463b575f5ffd5b83018035915067ffffffffffffffff821115614655575f5ffd5b602001915036819003821315614601575f5ffd5b818382375f9101908152919050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b61010081833760406101008201610100840137604061014082016101408401375050565b8981526020810189905263ffffffff88166040820152606081018790526102406080820181905281018590525f866102608301825b8881101561472d576affffffffffffffffffffff19614718846141b2565b168252602092830192909101906001016146fa565b5083810360a0850152614741818789614678565b9250505061475260c08301846146a1565b9a9950505050505050505050565b5f60208284031215614770575f5ffd5b611270826141f7565b6fffffffffffffffffffffffffffffffff86811682528581166020830152841660408201526060810183905261020081016147b760808301846146a1565b9695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f602082840312156147fe575f5ffd5b815167ffffffffffffffff811115614814575f5ffd5b8201601f81018413614824575f5ffd5b805167ffffffffffffffff81111561483e5761483e6147c1565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211171561486e5761486e6147c1565b604052818152828201602001861015614885575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f602082840312156148b2575f5ffd5b8151611270816141e6565b63ffffffff8181168382160190811115611433576114336143b2565b610180810161143382846146a1565b60c081525f6148fa60c0830185614372565b905060208201835f5b60058110156140cb578151835260209283019290910190600101614903565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261495d5761495d614922565b500490565b6101c081525f6149766101c0830185614372565b905060208201835f5b600d8110156140cb57815183526020928301929091019060010161497f565b5f5f858511156149ac575f5ffd5b838611156149b8575f5ffd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015614a24577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505b5092915050565b5f82614a3957614a39614922565b50069056fe60a0604052336080523480156012575f5ffd5b506080516102c46100305f395f8181605a015260ea01526102c45ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063191655871461002d575b5f5ffd5b61004061003b366004610273565b610042565b005b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146100b8576040517f7838a78b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152610188907f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015610146573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016a91906102ad565b73ffffffffffffffffffffffffffffffffffffffff8416919061018b565b50565b61019883838360016101eb565b6101e6576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016100af565b505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661026757838315161561025b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60208284031215610283575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146102a6575f5ffd5b9392505050565b5f602082840312156102bd575f5ffd5b50519190505660a0604052336080523480156012575f5ffd5b506080516102c46100305f395f8181605a015260ea01526102c45ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063191655871461002d575b5f5ffd5b61004061003b366004610273565b610042565b005b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146100b8576040517f7838a78b0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152610188907f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015610146573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016a91906102ad565b73ffffffffffffffffffffffffffffffffffffffff8416919061018b565b50565b61019883838360016101eb565b6101e6576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016100af565b505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661026757838315161561025b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60208284031215610283575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146102a6575f5ffd5b9392505050565b5f602082840312156102bd575f5ffd5b505191905056",
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

// PackDeployBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ec191a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployBlock() view returns(uint64)
func (distributor *Distributor) PackDeployBlock() []byte {
	enc, err := distributor.abi.Pack("deployBlock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ec191a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployBlock() view returns(uint64)
func (distributor *Distributor) TryPackDeployBlock() ([]byte, error) {
	return distributor.abi.Pack("deployBlock")
}

// UnpackDeployBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3ec191a.
//
// Solidity: function deployBlock() view returns(uint64)
func (distributor *Distributor) UnpackDeployBlock(data []byte) (uint64, error) {
	out, err := distributor.abi.Unpack("deployBlock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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
