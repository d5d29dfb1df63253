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

// Opening is an auto generated low-level Go binding around an user-defined struct.
type Opening struct {
	J        int64
	Gross    *big.Int
	Kind     uint8
	Finished bool
}

// PoolParams is an auto generated low-level Go binding around an user-defined struct.
type PoolParams struct {
	Operator       common.Address
	Court          common.Address
	Source         common.Address
	Relay          common.Address
	ShiftVerifier  common.Address
	SettleVerifier common.Address
	Miners         uint32
	Leaves         uint32
	Nd             uint32
	FeeBps         uint16
	AnchorMaxDepth uint32
	MinSettlement  *big.Int
}

// Proof is an auto generated low-level Go binding around an user-defined struct.
type Proof struct {
	Points        [8]*big.Int
	Commitment    [2]*big.Int
	CommitmentPok [2]*big.Int
}

// Settlement is an auto generated low-level Go binding around an user-defined struct.
type Settlement struct {
	Id          uint64
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
	PostedAt   uint64
	Masked     bool
}

// DistributorMetaData contains all meta data concerning the Distributor contract.
var DistributorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structPoolParams\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"court\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"source\",\"type\":\"address\",\"internalType\":\"contractIRewardSource\"},{\"name\":\"relay\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"},{\"name\":\"shiftVerifier\",\"type\":\"address\",\"internalType\":\"contractIShiftVerifier\"},{\"name\":\"settleVerifier\",\"type\":\"address\",\"internalType\":\"contractISettleVerifier\"},{\"name\":\"miners\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaves\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nd\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"anchorMaxDepth\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSettlement\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"RECEIVER_INIT_CODE_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"advance\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"anchorMaxDepth\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"available\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"earned\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimFee\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimedOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compensate\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"court\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICourt\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deployBlock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"earnRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeBps\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}],\"outputs\":[{\"name\":\"known\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMasked\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastOpening\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastShift\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaves\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mask\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minSettlement\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minerCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"miners\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nd\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"gross\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumOpeningKind\"},{\"name\":\"finished\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payeeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutScript\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postShift\",\"inputs\":[{\"name\":\"post\",\"type\":\"tuple\",\"internalType\":\"structShiftPost\",\"components\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newPayees\",\"type\":\"bytes21[]\",\"internalType\":\"bytes21[]\"},{\"name\":\"counts\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiverOf\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recipientOf\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registryHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setRecipient\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credited\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"newEarnRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISettleVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shiftOf\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structShiftState\",\"components\":[{\"name\":\"stateHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"masked\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shiftVerifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIShiftVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"source\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardSource\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stateHash\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"script\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"threshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalClaimed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalCredited\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalFees\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalPotted\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalReceived\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unsettled\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"window\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"roots\",\"type\":\"bytes32[8]\",\"internalType\":\"bytes32[8]\"},{\"name\":\"weights\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"windowCounts\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[{\"name\":\"counts\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"posted\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Advanced\",\"inputs\":[{\"name\":\"from\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"earned\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"gross\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeClaimed\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Masked\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"gross\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"compensation\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Potted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecipientSet\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"credited\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"fee\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"newEarnRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ShiftPosted\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"stateHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"shareRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"countsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"anchor\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"newPayees\",\"type\":\"bytes21[]\",\"indexed\":false,\"internalType\":\"bytes21[]\"},{\"name\":\"counts\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structProof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitment\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyFinished\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AnchorNotCanonical\",\"inputs\":[{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AnchorTooDeep\",\"inputs\":[{\"name\":\"anchor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"depth\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadCountsLength\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCredited\",\"inputs\":[{\"name\":\"credited\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"BadParam\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BelowMinimum\",\"inputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CountOutOfRange\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NewPayeeWithoutShare\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotCleared\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotCourt\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotInEarnTree\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"earned\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotReward\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToAdvance\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"PayeeAlreadyRegistered\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RegistryFull\",\"inputs\":[{\"name\":\"miners\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnexpectedShift\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownMiner\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"UnknownOpening\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownPayeeType\",\"inputs\":[{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}]},{\"type\":\"error\",\"name\":\"UnknownShift\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownState\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"WindowEmpty\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"WindowNotEmpty\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"ZeroPayee\",\"inputs\":[]}]",
	ID:  "Distributor",
	Bin: "0x6102c06040526001600160401b0343166102605234801561001e575f5ffd5b506040516178e33803806178e383398101604081905261003d916110ea565b80516001600160a01b03166100775760405163b999270960e01b81526737b832b930ba37b960c11b60048201526024015b60405180910390fd5b60208101516001600160a01b03166100ac5760405163b999270960e01b81526418dbdd5c9d60da1b600482015260240161006e565b60c08101516100c09063ffffffff16610508565b15806100d6575060108160c0015163ffffffff16105b806100ed5750620100008160c0015163ffffffff16115b156101165760405163b999270960e01b8152656d696e65727360d01b600482015260240161006e565b60e081015161012a9063ffffffff16610508565b1580610140575060108160e0015163ffffffff16105b8061015657506180008160e0015163ffffffff16115b1561017f5760405163b999270960e01b8152656c656176657360d01b600482015260240161006e565b80610100015163ffffffff165f036101b15760405163b999270960e01b8152611b9960f21b600482015260240161006e565b6103e881610120015161ffff1611156101e85760405163b999270960e01b81526566656542707360d01b600482015260240161006e565b80606001516001600160a01b03163b5f036102205760405163b999270960e01b81526472656c617960d81b600482015260240161006e565b80608001516001600160a01b03163b5f036102605760405163b999270960e01b81526c39b434b33a2b32b934b334b2b960991b600482015260240161006e565b8060a001516001600160a01b03163b5f036102a15760405163b999270960e01b81526d39b2ba3a3632ab32b934b334b2b960911b600482015260240161006e565b80604001516001600160a01b03163b5f036102da5760405163b999270960e01b815265736f7572636560d01b600482015260240161006e565b60c08101516102f09063ffffffff1660096111ee565b61030e82610160015183610120015161ffff1661052860201b60201c565b6001600160801b031610156103485760405163b999270960e01b81526c1b5a5b94d95d1d1b195b595b9d609a1b600482015260240161006e565b80516001600160a01b03908116608052602080830151821660a05260408084018051841660c0526060850151841660e0525181516338d52e0f60e01b815291519316926338d52e0f926004808401939192918290030181865afa1580156103b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103d59190611205565b6001600160a01b0390811661010052608082015181166101205260a0820151166101405260c081015163ffffffff9081166101605260e082018051909116610180525161042490600890611234565b61042f90600761125b565b63ffffffff9081166101a05261010082015181166101c05261012082015161ffff166101e05261014082015116610200526101608101516001600160801b03166102205260405161048260208201611047565b601f1982820381018352601f90910116604052805160209190910120610240525f5b6001818360c0015163ffffffff16901c63ffffffff1611156104d0576104c981611281565b90506104a4565b6104d98161055a565b610280526104f06104eb600383611299565b61057d565b6102a0526104fd8161057d565b600655506112d29050565b5f8115801590610522575061051e600183611299565b8216155b92915050565b5f6127106105368382611299565b610549906001600160801b0386166111ee565b61055391906112ac565b9392505050565b5f60026105688360016112bf565b61057291906112ac565b6105229060036111ee565b5f806105876105bb565b90505f5b838110156105b4576105a082848080806105de565b92506105ad6002826112bf565b905061058b565b5050919050565b606060405180610720016040528061070081526020016171e36107009139905090565b5f8490527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019384900693918290069082900681810193839006808001850194929390860191800182019281848160048409089050818683600486090892508183850896508181870894508295508093507f19b849f69450b06848da1d39bd5e4a4302bb86744edc26238b0878e269ed23e5870192508183840990508183838384090996507f265ddfe127dd51bd7239347b758f0a1320eb2cc7450acc1dad47f80c8dcf34d6860192508183840990508183838384090995507f199750ec472f1809e0f66a545e1e51624108ac845015c2aa3dfc36bab497d8aa850192508183840990508183838384090994507f157ff3fe65ac7208110f06a5f74302b14d743ea25067f0ffd032f787c7f1cdf88401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f2e49c43c4569dd9c5fd35ac45fca33f10b15c590692f8beefe18f4896ac94902870192508183840990508183838384090996507f0e35fb89981890520d4aef2b6d6506c3cb2f0b6973c24fa82731345ffa2d1f1e860192508183840990508183838384090995507f251ad47cb15c4f1105f109ae5e944f1ba9d9e7806d667ffec6fe723002e0b996850192508183840990508183838384090994507f13da07dc64d428369873e97160234641f8beb56fdd05e5f3563fa39d9c22df4e8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c009b84e650e6d23dc00c7dccef7483a553939689d350cd46e7b89055fd4738870192508183840990508183838384090996507f011f16b1c63a854f01992e3956f42d8b04eb650c6d535eb0203dec74befdca06860192508183840990508183838384090995507f0ed69e5e383a688f209d9a561daa79612f3f78d0467ad45485df07093f367549850192508183840990508183838384090994507f04dba94a7b0ce9e221acad41472b6bbe3aec507f5eb3d33f463672264c9f789b8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0a3f2637d840f3a16eb094271c9d237b6036757d4bb50bf7ce732ff1d4fa28e8870192508183840990508183838384090996507f259a666f129eea198f8a1c502fdb38fa39b1f075569564b6e54a485d1182323f860192508183840990508183838384090995507f28bf7459c9b2f4c6d8e7d06a4ee3a47f7745d4271038e5157a32fdf7ede0d6a1850192508183840990508183838384090994507f0a1ca941f057037526ea200f489be8d4c37c85bbcce6a2aeec91bd69414324478401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c6f8f958be0e93053d7fd4fc54512855535ed1539f051dcb43a26fd926361cf870196507f10dc6e9c006ea38b04b1e03b4bd9490c0d03f98929ca1d7fb56821fd19d3b6e77f0c28145b6a44df3e0149b3d0a30b3bb599df9756d4dd9b84a86b38cfb45a740b7e544b8338791518b2c7645a50392798b21f75bb60e3596170067d00141cac157f222c01175718386f2e2e82eb122789e352e105a3b8fa852613bc534433ee428b6107008c016020525b6020518c1015610c4557858b8c099450858b87878809099a5085888a018b8d0108945060208c01518587868e0901019a508486848c090199508486838b090198508486828a09019750858b8c099450858b87878809099a5085888a018b8d0108945060408c01518587868e0901019a508486848c090199508486838b090198508486828a09019750858b8c099450858b87878809099a5085888a018b8d0108945060608c01518587868e0901019a508486848c090199508486838b090198508486828a0901975060808c019b50858b8c099450858b87878809099a5085888a018b8d010894508b518587868e0901019a508486848c090199508486838b090198508486828a09019750610b37565b505050508692508183840990508183838384090996507f0a76225dc04170ae3306c85abab59e608c7f497c20156d4d36c668555decc6e5860192508183840990508183838384090995507f1fffb9ec1992d66ba1e77a7b93209af6f8fa76d48acb664796174b5326a31a5c850192508183840990508183838384090994507f25721c4fc15a3f2853b57c338fa538d85f8fbba6c6b9c6090611889b797b9c5f8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c817fd42d5f7a41215e3d07ba197216adb4c3790705da95eb63b982bfcaf75a870192508183840990508183838384090996507f13abe3f5239915d39f7e13c2c24970b6df8cf86ce00a22002bc15866e52b5a96860192508183840990508183838384090995507f2106feea546224ea12ef7f39987a46c85c1bc3dc29bdbd7a92cd60acb4d391ce850192508183840990508183838384090994507f21ca859468a746b6aaa79474a37dab49f1ca5a28c748bc7157e1b3345bb0f9598401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f05ccd6255c1e6f0c5cf1f0df934194c62911d14d0321662a8f1a48999e34185b870192508183840990508183838384090996507f0f0e34a64b70a626e464d846674c4c8816c4fb267fe44fe6ea28678cb09490a4860192508183840990508183838384090995507f0558531a4e25470c6157794ca36d0e9647dbfcfe350d64838f5b1a8a2de0d4bf850192508183840990508183838384090994507f09d3dca9173ed2faceea125157683d18924cadad3f655a60b72f5864961f14558401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0328cbd54e8c0913493f866ed03d218bf23f92d68aaec48617d4c722e5bd4335870192508183840990508183838384090996507f2bf07216e2aff0a223a487b1a7094e07e79e7bcc9798c648ee3347dd5329d34b860192508183840990508183838384090995507f1daf345a58006b736499c583cb76c316d6f78ed6a6dffc82111e11a63fe412df850192508183840990508183838384090994507f176563472456aaa746b694c60e1823611ef39039b2edc7ff391e6f2293d2c4048401925081838409905081838383840909935081600787098260058909019050815f518360038709870183010898975050505050505050565b61024280616fa183390190565b60405161018081016001600160401b038111828210171561108357634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b038116811461109d575f5ffd5b50565b80516110ab81611089565b919050565b805163ffffffff811681146110ab575f5ffd5b805161ffff811681146110ab575f5ffd5b80516001600160801b03811681146110ab575f5ffd5b5f6101808284031280156110fc575f5ffd5b50611105611054565b61110e836110a0565b815261111c602084016110a0565b602082015261112d604084016110a0565b604082015261113e606084016110a0565b606082015261114f608084016110a0565b608082015261116060a084016110a0565b60a082015261117160c084016110b0565b60c082015261118260e084016110b0565b60e082015261119461010084016110b0565b6101008201526111a761012084016110c3565b6101208201526111ba61014084016110b0565b6101408201526111cd61016084016110d4565b6101608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610522576105226111da565b5f60208284031215611215575f5ffd5b815161055381611089565b634e487b7160e01b5f52601260045260245ffd5b5f63ffffffff83168061124957611249611220565b8063ffffffff84160491505092915050565b63ffffffff818116838216029081169081811461127a5761127a6111da565b5092915050565b5f60018201611292576112926111da565b5060010190565b81810381811115610522576105226111da565b5f826112ba576112ba611220565b500490565b80820180821115610522576105226111da565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051610280516102a051615ae36114be5f395f61110301525f8181610e050152610e4001525f61072401525f81816108e4015261259601525f8181610627015281816113550152818161139a01526114af01525f81816108030152818161318f01526131f601525f8181610410015281816122ea0152612b8201525f6103bc01525f81816104ae01528181611c550152611d0201525f818161093201528181611c9901528181611d2a015261354301525f818161057c015281816132390152818161327e015261351901525f818161090b015261385a01525f8181610833015261358701525f818161047201528181610a8a01528181611066015281816116b9015281816125df0152818161274b015281816127c301528181612d7401528181612e3b0152612ecc01525f818161077f01526130ec01525f81816105a3015261201501525f818161033b01528181610d6801528181611202015281816114110152818161195101528181612101015281816127e501528181612da301528181612e5d01528181612ea201528181612fc0015261302901525f818161052f015281816116db0152611b200152615ae35ff3fe608060405234801561000f575f5ffd5b5060043610610332575f3560e01c80638939ddf3116101af578063d2a83680116100fe578063ede750941161009e578063f81847b111610079578063f81847b114610981578063f868d738146109a1578063f8ba3f3e146109b4578063fa4b5825146109d6575f5ffd5b8063ede7509414610954578063ee77c7561461095c578063f7a0db2b1461096e575f5ffd5b8063d54ad2a1116100d9578063d54ad2a1146108ce578063e1be75e2146108df578063e73ed64014610906578063e7ede0601461092d575f5ffd5b8063d2a8368014610825578063d37739fe1461082e578063d46fb67714610855575f5ffd5b8063a643226311610169578063b73b0efb11610144578063b73b0efb146107a1578063c8764cec146107b4578063c9395135146107eb578063c9854d29146107fe575f5ffd5b8063a643226314610746578063ac18dcc814610767578063b59589d11461077a575f5ffd5b80638939ddf3146106b3578063906f2818146106db57806399d32fc4146106ee578063a1efd701146106f6578063a3c2c4621461070e578063a3ec191a1461071f575f5ffd5b80635700716111610285578063695b7f23116102255780636eeaae4e116102005780636eeaae4e146106225780637f98d5cb14610661578063806c16751461068d57806381db2d84146106a0575f5ffd5b8063695b7f23146105e65780636b3748cf146105f95780636d1da4311461060c575f5ffd5b80635a94d2a8116102605780635a94d2a8146105645780635ee0aca01461057757806367e828bf1461059e578063685eae74146105c5575f5ffd5b806357007161146104fb578063570ca7351461052a578063594e8fb014610551575f5ffd5b806324a9d853116102f057806338d52e0f116102cb57806338d52e0f1461046d5780633bbed4a01461049457806342cde4e8146104a95780634722d767146104d0575f5ffd5b806324a9d8531461040b57806326d8252a146104455780632e9c42461461044e575f5ffd5b8062971a3014610336578063067b23c31461037a5780631098894b1461039c57806311996598146103a45780631201770f146103b757806313114a9d146103f3575b5f5ffd5b61035d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b600754600160801b90046001600160801b03165b604051908152602001610371565b61038e610a15565b61038e6103b2366004614899565b610a49565b6103de7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610371565b600854600160801b90046001600160801b031661038e565b6104327f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610371565b61038e60015481565b61038e61045c366004614899565b600c6020525f908152604090205481565b61035d7f000000000000000000000000000000000000000000000000000000000000000081565b6104a76104a23660046148b2565b610ca8565b005b6103de7f000000000000000000000000000000000000000000000000000000000000000081565b600a546104e3906001600160401b031681565b6040516001600160401b039091168152602001610371565b61050e6105093660046148ef565b610d17565b60408051921515835263ffffffff909116602083015201610371565b61035d7f000000000000000000000000000000000000000000000000000000000000000081565b6104e361055f366004614934565b610d5c565b6104a7610572366004614976565b610dde565b6103de7f000000000000000000000000000000000000000000000000000000000000000081565b61035d7f000000000000000000000000000000000000000000000000000000000000000081565b6105d86105d3366004614899565b6110a7565b604051610371929190614a03565b61035d6105f43660046148b2565b6111c6565b6104a7610607366004614a3c565b6111f7565b5f546103de90600160401b900463ffffffff1681565b6106497f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160801b039091168152602001610371565b61067461066f366004614a55565b6112a0565b6040516001600160581b03199091168152602001610371565b6104e361069b366004614899565b6112f6565b6104a76106ae366004614899565b61147a565b6106496106c1366004614a55565b600d6020525f90815260409020546001600160801b031681565b61035d6106e9366004614899565b6115e6565b6104a76115f8565b600954600160801b90046001600160801b031661038e565b6007546001600160801b031661038e565b6104e37f000000000000000000000000000000000000000000000000000000000000000081565b610759610754366004614a3c565b611714565b604051610371929190614a84565b6104a7610775366004614a3c565b611810565b61035d7f000000000000000000000000000000000000000000000000000000000000000081565b6104a76107af366004614aed565b611946565b6107c76107c2366004614899565b611a54565b604080516001600160801b03909316835263ffffffff909116602083015201610371565b6104a76107f9366004614b07565b611b15565b6103de7f000000000000000000000000000000000000000000000000000000000000000081565b61038e60065481565b61035d7f000000000000000000000000000000000000000000000000000000000000000081565b610868610863366004614a3c565b611e56565b60405161037191905f60e0820190508251825260208301516020830152604083015160408301526060830151606083015263ffffffff60808401511660808301526001600160401b0360a08401511660a083015260c0830151151560c083015292915050565b6008546001600160801b031661038e565b61038e7f000000000000000000000000000000000000000000000000000000000000000081565b61035d7f000000000000000000000000000000000000000000000000000000000000000081565b6103de7f000000000000000000000000000000000000000000000000000000000000000081565b61038e611f16565b5f546104e3906001600160401b031681565b61038e61097c366004614899565b611f5e565b61099461098f366004614899565b612011565b6040516103719190614b6c565b6104a76109af366004614b7e565b6120b3565b6109c76109c2366004614a3c565b61250c565b60405161037193929190614b98565b610a056109e4366004614a3c565b60070b5f90815260026020526040902060040154600160601b900460ff1690565b6040519015158152602001610371565b6009546008545f91610a3b916001600160801b0391821691600160801b90910416614bd3565b6001600160801b0316905090565b5f610a5261255a565b5f610a5c83611f5e565b90505f610a688261258f565b6040516370a0823160e01b81526001600160a01b0380831660048301529192507f0000000000000000000000000000000000000000000000000000000000000000918216906370a0823190602401602060405180830381865afa158015610ad1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af59190614bf2565b5f03610b1f57604051636cafd2ef60e11b8152600786900b60048201526024015b60405180910390fd5b816001600160a01b03163b5f03610b5d5782604051610b3d9061483d565b8190604051809103905ff5905080158015610b5a573d5f5f3e3d5ffd5b50505b6040516370a0823160e01b81523060048201525f906001600160a01b038316906370a0823190602401602060405180830381865afa158015610ba1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bc59190614bf2565b604051631916558760e01b81526001600160a01b038481166004830152919250908416906319165587906024015f604051808303815f87803b158015610c09575f5ffd5b505af1158015610c1b573d5f5f3e3d5ffd5b50505050610c28816125ba565b6001600160801b0316945084600c5f8860070b60070b81526020019081526020015f205f828254610c599190614c09565b9091555050604051858152600787900b907f8a9bd1ef12e129caa1a8028f9ebfe1994a6bde71eb93b0cc323a2d83e750e1e39060200160405180910390a250505050610ca361269f565b919050565b335f81815260056020526040902080546001600160a01b0319166001600160a01b0384161790557fc1416b5cdab50a9fbc872236e1aa54566c6deb40024e63a4b1737ecacf09d6f9610cf9826111c6565b6040516001600160a01b03909116815260200160405180910390a250565b6001600160581b031981165f90815260046020526040812054819063ffffffff168015610d4f576001610d4a8183614c1c565b610d52565b5f5f5b9250925050915091565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610da857604051631b39876f60e31b8152336004820152602401610b16565b610db061255a565b610db9836126c9565b50610dce83610dc78461272a565b600261281d565b9050610dd861269f565b92915050565b610de661255a565b5f6008610df2866112a0565b6001600160581b031916901b60601c90507f00000000000000000000000000000000000000000000000000000000000000008214610e6c576040516337c7c7f960e11b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610b16565b5f5b82811015610ee557610ea4848483818110610e8b57610e8b614c38565b905060200201355f5160206153c35f395f51905f521190565b610edd57838382818110610eba57610eba614c38565b90506020020135604051630182175560e01b8152600401610b1691815260200190565b600101610e6e565b50600654610f04856001600160801b03168763ffffffff1686866129b8565b14610f3957604051637147249f60e11b815263ffffffff861660048201526001600160801b0385166024820152604401610b16565b63ffffffff85165f908152600d6020526040812054610f61906001600160801b031686614bd3565b9050806001600160801b03165f03610f8c576040516312d37ee560e31b815260040160405180910390fd5b63ffffffff86165f908152600d6020526040812080546001600160801b0319166001600160801b03888116919091179091556008805484939192610fd291859116614c4c565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f611000836111c6565b604080516001600160801b038086168252891660208201529192506001600160a01b0383169163ffffffff8a16917fd8bc6473aaf1dfe608a841fd60388078d53fcdafbd25a17c236b7a641fcaab1a910160405180910390a36110966001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016826001600160801b038516612ac4565b5050506110a161269f565b50505050565b6110af61484a565b5f6110b983612afe565b6110dc57604051638e2df39760e01b8152600784900b6004820152602401610b16565b5f6110e8600785614c6b565b90505f5b60088110156111bf5760018260070b121561113e577f000000000000000000000000000000000000000000000000000000000000000084826008811061113457611134614c38565b60200201526111ac565b600782900b5f908152600260208190526040909120015484826008811061116757611167614c38565b60209081029190910191909152600783900b5f90815260029091526040902060040154600160601b900460ff166111ac576111a3816010614c9a565b6001901b831792505b6111b582614cb1565b91506001016110ec565b5050915091565b6001600160a01b038082165f9081526005602052604081205490911680156111ee57806111f0565b825b9392505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461124257604051631b39876f60e31b8152336004820152602401610b16565b600161124d826126c9565b6004018054911515600160601b0260ff60601b199092169190911790556040516001600160401b038216907f538a4756cc94e127f3be4478abcb13db508dd815c91f31dda308a3bd5a0c26bb905f90a250565b5f805463ffffffff600160401b9091048116908316106112db57604051630bd6705d60e31b815263ffffffff83166004820152602401610b16565b5063ffffffff165f9081526003602052604090205460581b90565b5f6112ff61255a565b5f61130983611a54565b9150508063ffffffff165f036113385760405163023680a960e01b8152600784900b6004820152602401610b16565b600783900b5f908152600c60205260409020546001600160801b037f0000000000000000000000000000000000000000000000000000000000000000168110156113c757604051634abf591160e01b8152600481018290526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610b16565b600784900b5f908152600c60205260408120556113e68482600161281d565b6040516337b50e2f60e01b81526001600160401b0382166004820152600786900b60248201529093507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906337b50e2f906044015f604051808303815f87803b15801561145a575f5ffd5b505af115801561146c573d5f5f3e3d5ffd5b505050505050610ca361269f565b61148261255a565b5f61148c82611a54565b600784900b5f908152600c60205260408120549193509091506001600160801b037f000000000000000000000000000000000000000000000000000000000000000016821080156114f757505f546001600160401b031660070b6114f1856002614cd6565b60070b13155b905063ffffffff83161580159061150c575080155b1561152f57604051622c8e6f60e41b8152600785900b6004820152602401610b16565b815f03611555576040516316b84bd360e01b8152600785900b6004820152602401610b16565b600784900b5f908152600c6020819052604082208290558391611579876001614cd6565b60070b60070b81526020019081526020015f205f82825461159a9190614c09565b9091555050604051828152600785900b907f12cc2c525c59121169f819cc6a39276d108e0bd80016e83eff2ba30366c4c5fa9060200160405180910390a25050506115e361269f565b50565b5f610dd86115f383611f5e565b61258f565b61160061255a565b6009546008545f91611626916001600160801b0391821691600160801b90910416614bd3565b9050806001600160801b03165f03611651576040516312d37ee560e31b815260040160405180910390fd5b600854600980546001600160801b0319166001600160801b03600160801b909304831617905560405190821681527f62b10e3ff3d45b5ff546e740b893897facb1680285f989a64ae932d62c5388e19060200160405180910390a16117096001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f00000000000000000000000000000000000000000000000000000000000000006001600160801b038416612ac4565b5061171261269f565b565b60408051608080820183525f8083526020808401829052838501829052606084018290526001600160401b0386168252600b8152848220855193840186528054600781900b8552600160401b81046001600160801b0316928501929092529394919391830190600160c01b900460ff16600281111561179557611795614a70565b60028111156117a6576117a6614a70565b81529054600160c81b900460ff16151560209091015291505f826040015160028111156117d5576117d5614a70565b036117fe5760405163fa71468760e01b81526001600160401b0384166004820152602401610b16565b61180782612b28565b50919391925050565b61181861255a565b5f61182282612c00565b905060018160400151600281111561183c5761183c614a70565b1461186557604051638590250760e01b81526001600160401b0383166004820152602401610b16565b5f611872825f0151611a54565b5090506001600160801b038116156118a5578151604051622c8e6f60e41b815260079190910b6004820152602401610b16565b6001600160401b0383165f908152600b60209081526040909120805460ff60c81b1916600160c81b1790558251908301516118e1918591612d19565b815f015160070b836001600160401b03167faf3c5f43c31ad4267c57bef7314681f5f7e3ea91ad51fc9fea3bb11168a2d688846020015160405161193491906001600160801b0391909116815260200190565b60405180910390a350506115e361269f565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461199157604051631b39876f60e31b8152336004820152602401610b16565b61199961255a565b6119a282612afe565b6119c557604051638e2df39760e01b8152600783900b6004820152602401610b16565b5f6119cf8261272a565b9050806001600160801b0316600c5f8560070b60070b81526020019081526020015f205f828254611a009190614c09565b90915550506040516001600160801b0382168152600784900b907f042905a5c8ac5a507425e4f88ef8685d0d9c9f0c5a342072e45861569a2705589060200160405180910390a250611a5061269f565b5050565b5f5f611a5f83612afe565b611a8257604051638e2df39760e01b8152600784900b6004820152602401610b16565b5f611a8e600785614c6b565b90505f5b60088110156111bf57600782900b5f9081526002602052604090206004810154611ac29063ffffffff1685614d05565b6004820154909450600160601b900460ff16611b0157611ae3826010614c9a565b600482015463ffffffff166001600160801b03919091161b94909417935b611b0a83614cb1565b925050600101611a92565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611b6057604051633b63649d60e11b8152336004820152602401610b16565b611b68613025565b5f8054611b7f906001600160401b03166001614d21565b90506001600160401b038116611b986020840184614a3c565b6001600160401b031614611be057611bb36020830183614a3c565b604051637443238360e01b81526001600160401b0391821660048201529082166024820152604401610b16565b60208201355f5160206153c35f395f51905f5211611c1757604051630182175560e01b815260208301356004820152602401610b16565b60408201355f5160206153c35f395f51905f5211611c4e5760408051630182175560e01b8152908301356004820152602401610b16565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016611c856080840160608501614a55565b63ffffffff161080611cd1575063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016611cc96080840160608501614a55565b63ffffffff16115b15611d5957611ce66080830160608401614a55565b604051635d46969960e01b815263ffffffff91821660048201527f0000000000000000000000000000000000000000000000000000000000000000821660248201527f00000000000000000000000000000000000000000000000000000000000000009091166044820152606401610b16565b611d6682608001356130d4565b5f611d89611d7760a0850185614d40565b611d8460c0870187614d8c565b613223565b90505f611d9960c0850185614d8c565b604051611da7929190614dce565b60405180910390209050611dbb8482613509565b5f611dc7858385613659565b9050806001600160401b0385167fa2a9b337a4b60ebaaca82049e44ba3d86ea8988bf5de33c4a90c160d7702778b60208801356040890135611e0f60808b0160608c01614a55565b60808b0135611e2160a08d018d614d40565b611e2e60c08f018f614d8c565b8f60e001604051611e4799989796959493929190614e29565b60405180910390a35050505050565b611ea06040518060e001604052805f81526020015f81526020015f81526020015f81526020015f63ffffffff1681526020015f6001600160401b031681526020015f151581525090565b611ea9826126c9565b6040805160e08101825282548152600183015460208201526002830154918101919091526003820154606082015260049091015463ffffffff8116608083015264010000000081046001600160401b031660a0830152600160601b900460ff16151560c082015292915050565b6009546008546007545f926001600160801b03600160801b91829004811693829004811692611f4a92810482169116614bd3565b611f549190614bd3565b610a3b9190614bd3565b5f611f6882612afe565b611f8b57604051638e2df39760e01b8152600783900b6004820152602401610b16565b60018260070b12611fae57600782900b5f90815260026020526040902054610dd8565b604080517fb58858923d2fdc1271ec90fb7e48bef99346c0dd04b8776cfb3d0a8dd8c055cc6020808301919091524682840152306060830152600785900b6080808401919091528351808403909101815260a09092019092528051910120610dd8565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637ce89fb761204b846115e6565b6040516001600160e01b031960e084901b1681526001600160a01b0390911660048201526024015f60405180830381865afa15801561208c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610dd89190810190614ed4565b6120bb61255a565b5f6120d16120cc6020840184614a3c565b612c00565b90505f6001826040015160028111156120ec576120ec614a70565b14905080801561219b57506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633767d23b6121336020860186614a3c565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401602060405180830381865afa158015612175573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121999190614f84565b155b156121d2576121ad6020840184614a3c565b60405163027b4a2960e01b81526001600160401b039091166004820152602401610b16565b5f5f6121dd84612b28565b915091505f5f6121ef865f01516110a7565b91509150846121ff5750600160701b5b60408701355f5160206153c35f395f51905f52116122365760408051630182175560e01b8152908801356004820152602401610b16565b6122466040880160208901614fa3565b6001600160801b0316158061227b57506001600160801b0384166122706040890160208a01614fa3565b6001600160801b0316115b156122bd576122906040880160208901614fa3565b60405163eec211a160e01b81526001600160801b0391821660048201529085166024820152604401610b16565b6122c9878584846137b3565b5f856122d5575f612312565b6123126122e860408a0160208b01614fa3565b7f000000000000000000000000000000000000000000000000000000000000000061ffff166138f2565b90506001600b5f61232660208c018c614a3c565b6001600160401b0316815260208082019290925260409081015f208054931515600160c81b0260ff60c81b19909416939093179092558591839161236e918c01908c01614fa3565b896020015161237d9190614bd3565b6123879190614bd3565b6123919190614bd3565b875160070b5f908152600c6020526040812080546001600160801b0393909316929091906123c0908490614c09565b909155506123d690506040890160208a01614fa3565b600780546010906123f8908490600160801b90046001600160801b0316614c4c565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080600860108282829054906101000a90046001600160801b03166124409190614c4c565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508760400135600681905550851561248d5761248d61248560208a018a614a3c565b885186612d19565b865160070b61249f60208a018a614a3c565b6001600160401b03167f2d58b09a9a91514eb740ba38f91658d447fa14bfbf127329f6c9bc4a9f5cf434876124da60408d0160208e01614fa3565b858d604001358e6060016040516124f5959493929190614fbc565b60405180910390a3505050505050506115e361269f565b5f806060838261251d600283614c6b565b905061252881612011565b600792830b5f90815260026020526040808220600101549390940b815292909220600301549096909550909350915050565b61256261391c565b61171260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061395c565b5f610dd8827f0000000000000000000000000000000000000000000000000000000000000000613963565b6040516370a0823160e01b81523060048201525f906126579083906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015612624573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126489190614bf2565b6126529190614ff1565b61396f565b6007805491925082915f906126769084906001600160801b0316614c4c565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550919050565b6117125f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612589565b5f6001600160401b03821615806126ed57505f546001600160401b03908116908316115b15612716576040516365dd91dd60e01b81526001600160401b0383166004820152602401610b16565b5060070b5f90815260026020526040902090565b6040516370a0823160e01b81523060048201525f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015612790573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127b49190614bf2565b90506128146001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f0000000000000000000000000000000000000000000000000000000000000000306001600160801b0387166139a6565b6111f0816125ba565b600a80545f91908290612838906001600160401b0316615004565b91906101000a8154816001600160401b0302191690836001600160401b03160217905590505f60405180608001604052808660070b8152602001856001600160801b0316815260200184600281111561289357612893614a70565b81525f60209182018190526001600160401b038086168252600b835260409182902084518154948601516001600160801b0316600160401b026001600160c01b03199095169216919091179290921780835590830151929350839290829060ff60c01b1916600160c01b83600281111561290f5761290f614a70565b0217905550606091909101518154901515600160c81b0260ff60c81b199091161790555f61293c82612b28565b509050600786900b6001600160401b0384167f07db45a8c802bd0fe7c7572854b1cece6c0faff6fdac02cc92462a5181bfe7418784600289600281111561298557612985614a70565b604080516001600160801b039586168152949093166020850152149082015260600160405180910390a350509392505050565b5f5f6129c26139dc565b86925090505f5b83811015612aba575f5f5f8787858181106129e6576129e6614c38565b6020029190910135905088886129fd876001614c09565b818110612a0c57612a0c614c38565b602002919091013590508989612a23886002614c09565b818110612a3257612a32614c38565b905060200201355f1c9250925092505f896003169050805f03612a6357612a5c86888686866139ff565b9650612a9d565b80600103612a7857612a5c86858986866139ff565b80600203612a8d57612a5c8685858a866139ff565b612a9a868585858b6139ff565b96505b50505060029690961c9550612ab3600382614c09565b90506129c9565b5050949350505050565b612ad18383836001614455565b612af957604051635274afe760e01b81526001600160a01b0384166004820152602401610b16565b505050565b5f5f198260070b12158015610dd857505f546001600160401b031660070b8260070b131592915050565b5f80600283604001516002811115612b4257612b42614a70565b03612b5257505060200151905f90565b5f5f612b60855f0151611a54565b63ffffffff16915091505f612b74836144b7565b90508181612baa88602001517f000000000000000000000000000000000000000000000000000000000000000061ffff166144ed565b6001600160801b0316612bbd9190614c9a565b612bc79190615039565b945081612bd48282614ff1565b87602001516001600160801b0316612bec9190614c9a565b612bf69190615039565b9350505050915091565b60408051608080820183525f8083526020808401829052838501829052606084018290526001600160401b0386168252600b815290849020845192830185528054600781900b8452600160401b81046001600160801b0316928401929092529293919291830190600160c01b900460ff166002811115612c8257612c82614a70565b6002811115612c9357612c93614a70565b81529054600160c81b900460ff16151560209091015290505f81604001516002811115612cc257612cc2614a70565b03612ceb5760405163fa71468760e01b81526001600160401b0383166004820152602401610b16565b806060015115610ca3576040516338af573b60e21b81526001600160401b0383166004820152602401610b16565b5f6001600160801b03821615612f935781600960108282829054906101000a90046001600160801b0316612d4d9190614c4c565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166370a082317f00000000000000000000000000000000000000000000000000000000000000006040518263ffffffff1660e01b8152600401612ded91906001600160a01b0391909116815260200190565b602060405180830381865afa158015612e08573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e2c9190614bf2565b9050612e8b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f00000000000000000000000000000000000000000000000000000000000000006001600160801b038616612ac4565b6040516370a0823160e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116600483015282917f0000000000000000000000000000000000000000000000000000000000000000909116906370a0823190602401602060405180830381865afa158015612f13573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f379190614bf2565b612f419190614ff1565b6040516001600160801b0385168152909250600785900b906001600160401b038716907f5f645f061862ff6d7d7b4536545a3968658fb30195350e179e6137092986147b9060200160405180910390a3505b604051631cad57f560e31b81526001600160401b03851660048201526001600160801b03821660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e56abfa8906044015f604051808303815f87803b158015613009575f5ffd5b505af115801561301b573d5f5f3e3d5ffd5b5050505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e7d931e46040518163ffffffff1660e01b81526004016040805180830381865afa158015613082573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130a6919061504c565b9150915080821015611a5057604051620155b560e01b81526004810183905260248101829052604401610b16565b60405163ec95bfe760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ec95bfe790602401602060405180830381865afa158015613139573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061315d919061506e565b90508063ffffffff165f03613188576040516367bc1e8360e11b815260048101839052602401610b16565b63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166131ba600183614c1c565b63ffffffff161115611a5057816131d2600183614c1c565b6040516356fa2cb160e01b8152600481019290925263ffffffff90811660248301527f0000000000000000000000000000000000000000000000000000000000000000166044820152606401610b16565b5f8054600160401b900463ffffffff1661325d817f0000000000000000000000000000000000000000000000000000000000000000614c1c565b63ffffffff168511156132ab57604051633618603160e01b815263ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004820152602401610b16565b5f6132b68683614d05565b90506132c963ffffffff82166002614c9a565b841461330357836132e163ffffffff83166002614c9a565b6040516325fd6c1760e21b815260048101929092526024820152604401610b16565b6001549250815b8163ffffffff168163ffffffff1610156134d2575f888861332b8685614c1c565b63ffffffff1681811061334057613340614c38565b905060200201602081019061335591906148ef565b90506001600160f81b03195f82901a60f81b16156133925760405163c62bd15960e01b81526001600160581b031982166004820152602401610b16565b6001600160581b031981165f036133bc5760405163e1ee996d60e01b815260040160405180910390fd5b6001600160581b031981165f9081526004602052604090205463ffffffff16801561341e57816133ed600183614c1c565b60405163b207a0ed60e01b81526001600160581b0319909216600483015263ffffffff166024820152604401610b16565b61342f88888563ffffffff1661450e565b5f03613456576040516398a48e2160e01b815263ffffffff84166004820152602401610b16565b63ffffffff83165f90815260036020526040902080546001600160a81b031916605884901c179055613489836001614d05565b6001600160581b031983165f908152600460205260409020805463ffffffff191663ffffffff929092169190911790556134c38683614554565b9550505080600101905061330a565b505f805463ffffffff909216600160401b026bffffffff000000000000000019909216919091179055506001819055949350505050565b5f61356a8367ffffffff000000007f000000000000000000000000000000000000000000000000000000000000000060201b1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000161784614599565b90505f61358361357d60c0860186614d8c565b84614677565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632be688d48560e0016040516020016135c89190615089565b60408051601f1981840301815260a08301825260208981013584528983013590840152919081016135ff60808a0160608b01614a55565b63ffffffff168152602001868152602001858152506040518363ffffffff1660e01b8152600401613631929190615098565b5f6040518083038186803b158015613647575f5ffd5b505afa15801561301b573d5f5f3e3d5ffd5b5f5f6040518060e001604052805f5f1b815260200186602001358152602001866040013581526020018660800135815260200186606001602081019061369f9190614a55565b63ffffffff168152602001426001600160401b031681526020015f151581525090506136f330865f0160208101906136d79190614a3c565b6136eb61097c5f546001600160401b031690565b8488886146d4565b80825291506137056020860186614a3c565b5f805467ffffffffffffffff19166001600160401b03928316908117825560070b8152600260208181526040928390208551815590850151600182015591840151908201556060830151600382015560808301516004909101805460a085015160c0909501511515600160601b0260ff60601b1995909416640100000000026bffffffffffffffffffffffff1990911663ffffffff9093169290921791909117929092161790559392505050565b6137bb614869565b6006548152604085013560208201525f5b6008811015613815578381600881106137e7576137e7614c38565b6020020151826137f8836002614c09565b600d811061380857613808614c38565b60200201526001016137cc565b5061014081018290526001600160801b03841661016082015261383e6040860160208701614fa3565b6001600160801b03166101808201526040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639eb6f66f90613892906060890190602001615089565b604051602081830303815290604052836040518363ffffffff1660e01b81526004016138bf9291906150d2565b5f6040518083038186803b1580156138d5575f5ffd5b505afa1580156138e7573d5f5f3e3d5ffd5b505050505050505050565b5f6138ff82612710614ff1565b613912836001600160801b038616614c9a565b6111f09190615039565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561171257604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f6111f083833061479e565b5f6001600160801b038211156139a2576040516306dfcc6560e41b81526080600482015260248101839052604401610b16565b5090565b6139b48484848460016147d0565b6110a157604051635274afe760e01b81526001600160a01b0385166004820152602401610b16565b606060405180610720016040528061070081526020016153e36107009139905090565b5f8490525f5160206153c35f395f51905f529384900693918290069082900681810193839006808001850194929390860191800182019281848160048409089050818683600486090892508183850896508181870894508295508093507f19b849f69450b06848da1d39bd5e4a4302bb86744edc26238b0878e269ed23e5870192508183840990508183838384090996507f265ddfe127dd51bd7239347b758f0a1320eb2cc7450acc1dad47f80c8dcf34d6860192508183840990508183838384090995507f199750ec472f1809e0f66a545e1e51624108ac845015c2aa3dfc36bab497d8aa850192508183840990508183838384090994507f157ff3fe65ac7208110f06a5f74302b14d743ea25067f0ffd032f787c7f1cdf88401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f2e49c43c4569dd9c5fd35ac45fca33f10b15c590692f8beefe18f4896ac94902870192508183840990508183838384090996507f0e35fb89981890520d4aef2b6d6506c3cb2f0b6973c24fa82731345ffa2d1f1e860192508183840990508183838384090995507f251ad47cb15c4f1105f109ae5e944f1ba9d9e7806d667ffec6fe723002e0b996850192508183840990508183838384090994507f13da07dc64d428369873e97160234641f8beb56fdd05e5f3563fa39d9c22df4e8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c009b84e650e6d23dc00c7dccef7483a553939689d350cd46e7b89055fd4738870192508183840990508183838384090996507f011f16b1c63a854f01992e3956f42d8b04eb650c6d535eb0203dec74befdca06860192508183840990508183838384090995507f0ed69e5e383a688f209d9a561daa79612f3f78d0467ad45485df07093f367549850192508183840990508183838384090994507f04dba94a7b0ce9e221acad41472b6bbe3aec507f5eb3d33f463672264c9f789b8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0a3f2637d840f3a16eb094271c9d237b6036757d4bb50bf7ce732ff1d4fa28e8870192508183840990508183838384090996507f259a666f129eea198f8a1c502fdb38fa39b1f075569564b6e54a485d1182323f860192508183840990508183838384090995507f28bf7459c9b2f4c6d8e7d06a4ee3a47f7745d4271038e5157a32fdf7ede0d6a1850192508183840990508183838384090994507f0a1ca941f057037526ea200f489be8d4c37c85bbcce6a2aeec91bd69414324478401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c6f8f958be0e93053d7fd4fc54512855535ed1539f051dcb43a26fd926361cf870196507f10dc6e9c006ea38b04b1e03b4bd9490c0d03f98929ca1d7fb56821fd19d3b6e77f0c28145b6a44df3e0149b3d0a30b3bb599df9756d4dd9b84a86b38cfb45a740b7e544b8338791518b2c7645a50392798b21f75bb60e3596170067d00141cac157f222c01175718386f2e2e82eb122789e352e105a3b8fa852613bc534433ee428b6107008c016020525b6020518c101561405357858b8c099450858b87878809099a5085888a018b8d0108945060208c01518587868e0901019a508486848c090199508486838b090198508486828a09019750858b8c099450858b87878809099a5085888a018b8d0108945060408c01518587868e0901019a508486848c090199508486838b090198508486828a09019750858b8c099450858b87878809099a5085888a018b8d0108945060608c01518587868e0901019a508486848c090199508486838b090198508486828a0901975060808c019b50858b8c099450858b87878809099a5085888a018b8d010894508b518587868e0901019a508486848c090199508486838b090198508486828a09019750613f45565b505050508692508183840990508183838384090996507f0a76225dc04170ae3306c85abab59e608c7f497c20156d4d36c668555decc6e5860192508183840990508183838384090995507f1fffb9ec1992d66ba1e77a7b93209af6f8fa76d48acb664796174b5326a31a5c850192508183840990508183838384090994507f25721c4fc15a3f2853b57c338fa538d85f8fbba6c6b9c6090611889b797b9c5f8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c817fd42d5f7a41215e3d07ba197216adb4c3790705da95eb63b982bfcaf75a870192508183840990508183838384090996507f13abe3f5239915d39f7e13c2c24970b6df8cf86ce00a22002bc15866e52b5a96860192508183840990508183838384090995507f2106feea546224ea12ef7f39987a46c85c1bc3dc29bdbd7a92cd60acb4d391ce850192508183840990508183838384090994507f21ca859468a746b6aaa79474a37dab49f1ca5a28c748bc7157e1b3345bb0f9598401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f05ccd6255c1e6f0c5cf1f0df934194c62911d14d0321662a8f1a48999e34185b870192508183840990508183838384090996507f0f0e34a64b70a626e464d846674c4c8816c4fb267fe44fe6ea28678cb09490a4860192508183840990508183838384090995507f0558531a4e25470c6157794ca36d0e9647dbfcfe350d64838f5b1a8a2de0d4bf850192508183840990508183838384090994507f09d3dca9173ed2faceea125157683d18924cadad3f655a60b72f5864961f14558401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0328cbd54e8c0913493f866ed03d218bf23f92d68aaec48617d4c722e5bd4335870192508183840990508183838384090996507f2bf07216e2aff0a223a487b1a7094e07e79e7bcc9798c648ee3347dd5329d34b860192508183840990508183838384090995507f1daf345a58006b736499c583cb76c316d6f78ed6a6dffc82111e11a63fe412df850192508183840990508183838384090994507f176563472456aaa746b694c60e1823611ef39039b2edc7ff391e6f2293d2c4048401925081838409905081838383840909935081600787098260058909019050815f518360038709870183010898975050505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166144ab57838315161561449f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5b6001600160801b03821615610ca3576144d661ffff831682614c09565b90506010826001600160801b0316901c91506144b9565b5f6127106144fb8382614ff1565b613912906001600160801b038616614c9a565b5f838361451c846002614c9a565b90614528856002614c9a565b614533906002614c09565b926145409392919061510e565b61454991615135565b60f01c949350505050565b5f828260405160200161457b9291909182526001600160581b031916602082015260400190565b60405160208183030381529060405280519060200120905092915050565b5f5f5160206153c35f395f51905f527f604bb6a6c0418b0ac3a59e3cfc8a6627a985417bfe57bdb239e3f2dc03b051ee4630866145d960208a018a614a3c565b60208a013560408b01356145f360808d0160608e01614a55565b6040805160208101999099528801969096526001600160a01b03909416606087015260808601929092526001600160401b031660a085015260c084015260e083015263ffffffff16610100820152610120810184905261014001604051602081830303815290604052805190602001205f1c61466f919061516d565b949350505050565b5f5f5160206153c35f395f51905f52600f84168085039080156146a757868201355f19600883021c191660801c93505b50805b80156146ca57601081039050828188013560801c848787090893506146aa565b5050509392505050565b6020808401516040808601516080808801516060808a015185517fb58858923d2fdc1271ec90fb7e48bef99346c0dd04b8776cfb3d0a8dd8c055cc9881019890985246958801959095526001600160a01b038d16908701526001600160401b038b169186019190915260a0850189905260c085019390935260e084015263ffffffff909116610100830152610120820184905261014082018390526101608201525f90610180016040516020818303038152906040528051906020012090505b9695505050505050565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661482c578383151615614820573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6102428061518183390190565b6040518061010001604052806008906020820280368337509192915050565b604051806101a00160405280600d906020820280368337509192915050565b8035600781900b8114610ca3575f5ffd5b5f602082840312156148a9575f5ffd5b6111f082614888565b5f602082840312156148c2575f5ffd5b81356001600160a01b03811681146111f0575f5ffd5b80356001600160581b031981168114610ca3575f5ffd5b5f602082840312156148ff575f5ffd5b6111f0826148d8565b80356001600160401b0381168114610ca3575f5ffd5b80356001600160801b0381168114610ca3575f5ffd5b5f5f60408385031215614945575f5ffd5b61494e83614908565b915061495c6020840161491e565b90509250929050565b63ffffffff811681146115e3575f5ffd5b5f5f5f5f60608587031215614989575f5ffd5b843561499481614965565b93506149a26020860161491e565b925060408501356001600160401b038111156149bc575f5ffd5b8501601f810187136149cc575f5ffd5b80356001600160401b038111156149e1575f5ffd5b8760208260051b84010111156149f5575f5ffd5b949793965060200194505050565b610120810181845f5b6008811015614a2b578151835260209283019290910190600101614a0c565b505050826101008301529392505050565b5f60208284031215614a4c575f5ffd5b6111f082614908565b5f60208284031215614a65575f5ffd5b81356111f081614965565b634e487b7160e01b5f52602160045260245ffd5b825160070b81526020808401516001600160801b031690820152604083015160a082019060038110614ac457634e487b7160e01b5f52602160045260245ffd5b806040840152506060840151151560608301526001600160801b03831660808301529392505050565b5f5f60408385031215614afe575f5ffd5b61494e83614888565b5f60208284031215614b17575f5ffd5b81356001600160401b03811115614b2c575f5ffd5b820161026081850312156111f0575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6111f06020830184614b3e565b5f6101e0828403128015614b90575f5ffd5b509092915050565b838152826020820152606060408201525f614bb66060830184614b3e565b95945050505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038281168282160390811115610dd857610dd8614bbf565b5f60208284031215614c02575f5ffd5b5051919050565b80820180821115610dd857610dd8614bbf565b63ffffffff8281168282160390811115610dd857610dd8614bbf565b634e487b7160e01b5f52603260045260245ffd5b6001600160801b038181168382160190811115610dd857610dd8614bbf565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff82131715610dd857610dd8614bbf565b8082028115828204841417610dd857610dd8614bbf565b5f8160070b677fffffffffffffff8103614ccd57614ccd614bbf565b60010192915050565b600781810b9083900b01677fffffffffffffff8113677fffffffffffffff1982121715610dd857610dd8614bbf565b63ffffffff8181168382160190811115610dd857610dd8614bbf565b6001600160401b038181168382160190811115610dd857610dd8614bbf565b5f5f8335601e19843603018112614d55575f5ffd5b8301803591506001600160401b03821115614d6e575f5ffd5b6020019150600581901b3603821315614d85575f5ffd5b9250929050565b5f5f8335601e19843603018112614da1575f5ffd5b8301803591506001600160401b03821115614dba575f5ffd5b602001915036819003821315614d85575f5ffd5b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b61010081833760406101008201610100840137604061014082016101408401375050565b8981526020810189905263ffffffff88166040820152606081018790526102406080820181905281018590525f866102608301825b88811015614e8d576001600160581b0319614e78846148d8565b16825260209283019290910190600101614e5e565b5083810360a0850152614ea1818789614ddd565b92505050614eb260c0830184614e05565b9a9950505050505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215614ee4575f5ffd5b81516001600160401b03811115614ef9575f5ffd5b8201601f81018413614f09575f5ffd5b80516001600160401b03811115614f2257614f22614ec0565b604051601f8201601f19908116603f011681016001600160401b0381118282101715614f5057614f50614ec0565b604052818152828201602001861015614f67575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f60208284031215614f94575f5ffd5b815180151581146111f0575f5ffd5b5f60208284031215614fb3575f5ffd5b6111f08261491e565b6001600160801b0386811682528581166020830152841660408201526060810183905261020081016147946080830184614e05565b81810381811115610dd857610dd8614bbf565b5f6001600160401b0382166001600160401b038103614ccd57614ccd614bbf565b634e487b7160e01b5f52601260045260245ffd5b5f8261504757615047615025565b500490565b5f5f6040838503121561505d575f5ffd5b505080516020909101519092909150565b5f6020828403121561507e575f5ffd5b81516111f081614965565b6101808101610dd88284614e05565b60c081525f6150aa60c0830185614b3e565b905060208201835f5b60058110156146ca5781518352602092830192909101906001016150b3565b6101c081525f6150e66101c0830185614b3e565b905060208201835f5b600d8110156146ca5781518352602092830192909101906001016150ef565b5f5f8585111561511c575f5ffd5b83861115615128575f5ffd5b5050820193919092039150565b80356001600160f01b03198116906002841015615166576001600160f01b0319600285900360031b81901b82161691505b5092915050565b5f8261517b5761517b615025565b50069056fe60a0604052336080523480156012575f5ffd5b506080516102126100305f395f8181604d015260ab01526102125ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063191655871461002d575b5f5ffd5b61004061003b3660046101ce565b610042565b005b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461009257604051637838a78b60e01b81523360048201526024015b60405180910390fd5b6040516370a0823160e01b815230600482015261012f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b038416906370a0823190602401602060405180830381865afa1580156100fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061011e91906101fb565b6001600160a01b0384169190610132565b50565b61013f838383600161016c565b61016757604051635274afe760e01b81526001600160a01b0384166004820152602401610089565b505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166101c25783831516156101b6573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f602082840312156101de575f5ffd5b81356001600160a01b03811681146101f4575f5ffd5b9392505050565b5f6020828403121561020b575f5ffd5b50519190505630644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001123106a93cd17578d426e8128ac9d90aa9e8a00708e296e084dd57e69caaf81126e1ba52ad9285d97dd3ab52f8e840085e8fa83ff1e8f1877b074867cd2dee751cb55cad7bd133de18a64c5c47b9c97cbe4d8b7bf9e095864471537e6a4ae2c51dcd73e46acd8f8e0e2c7ce04bde7f6d2a53043d5060a41c7143f08e6e9055d0011003e32f6d9c66f5852f05474a4def0cda294a0eb4e9b9b12b9bb4512e55742b1e809ac1d10ab29ad5f20d03a57dfebadfe5903f58bafed7c508dd2287ae8c2539de1785b735999fb4dac35ee17ed0ef995d05ab2fc5faeaa69ae87bcec0a50c246c5a2ef8ee0126497f222b3e0a0ef4e1c3d41c86d46e43982cb11d77951d192089c4974f68e95408148f7c0632edbb09e6a6ad1a1c2f3f0305f5d03b527b1eae0ad8ab68b2f06a0ee36eeb0d0c058529097d91096b756d8fdc2fb5a60d85179190e5d0e22179e46f8282872abc88db6e2fdc0dee99e69768bd98c5d06bfb29bb9e2c9076732576e9a81c7ac4b83214528f7db00f31bf6cafe794a9b3cd1c225d394e42207599403efd0c2464a90d52652645882aac35b10e590e6e691e08064760623c25c8cf753d238055b444532be13557451c087de09efd454b23fd5910ba3a0e01df92e87f301c4b716d8a394d67f4bf42a75c10922910a78f6b5b870e070bf53f8451b24f9c6e96b0c2a801cb511bc0c242eb9d361b77693f21471c1b94cd61b051b04dd39755ff93821a73ccd6cb11d2491d8aa7f921014de252fb1d7cb39bafb8c744e148787a2e70230f9d4e917d5713bb050487b5aa7d74070b2ec93189bd1ab4f69117d0fe980c80ff8785c2961829f701bb74ac1f303b17db2db366bfdd36d277a692bb825b86275beac404a19ae07a9082ea46bd83517926062100eb485db06269655cf186a68532985275428450359adc99cec6960711b80761d33c66614aaa570e7f1e8244ca1120243f92fa59e4f900c567bf41f5a59b20fc411a114d13992c2705aa034e3f315d78608a0f7de4ccf7a72e494855ad0d25b5c004a4bdfcb5add9ec4e9ab219ba102c67e8b3effb5fc3a30f317250bc5a23b1822d278ed632a494e58f6df6f5ed038b186d8474155ad87e7dff62b37f4b22734b4c5c3f9493606c4ba9012499bf0f14d13bfcfcccaa16102a29cc2f69e026c0c8fe09eb30b7e27a74dc33492347e5bdff409aa3610254413d3fad795ce5070dd0ccb6bd7bbae88eac03fa1fbb26196be3083a809829bbd626df348ccad912b6595bdb329b6fb043ba78bb28c3bec2c0a6de46d8c5ad6067c4ebfd4250da248d97d7f76283d63bec30e7a5876c11c06fca9b275c671c5e33d95bb7e8d7291a306d439d463b0816fc6fd64cc939318b45eb759ddde4aa106d15d9bd9baaaa28a8f8372e3c38daced7c00421cb4621f4f1b54ddc27821b0d62d3d6ec7c56cf0094975717f9a8a8bb35152f24d43294071ce320c829f388bc852183e1e2ce7e04d5ee4c3aa78f7d80fde60d716480d3593f74d4f653ae83f4103246db2e8d652a6cf5e9aa03d4336349ad6fb8ed2269c7bef54b8822cc76d08495c12efde1872304d31eaab960ba9274da43e19ddeb7f792180808fd6e43baae48d7efcba3f303fd9ac865a4b2a6d5e7009785817249bff08a7e0726fcb4e1c11d39d199f0b000b7258ded52bbda2248404d55ee5044798afc3a209193073f7954d4d63b0b64159f81ada0771799ec38fca2d4bf65ebb13d3a74f3298db36272c5ca65e92d9a1ef90e67437fbc8550237a75bc28e3bb9000130ea25f0c5471e144cf4264431f1e65f838515e5ff0196b49aa41a2d2568df739bc176b08ec95a79ed82932e30d2b1b045def3a166cec6ce768d079ba74b18c844e570e1f826575c1068c94c33f0832e5753ceb0ff6402543b1109229c165dc2d73bef715e3f1c6e07c168bb17302f614e9cedfb3dc6b762ae0a37d41bab1b841c2e8b6451bc5a8e3c390b6ad160e2427d38bd46a60dd640b8e362cad967370ebb777bedff40f6a0be27e7ed7050493630b7c670b6deb7c84d414e7ce79049f0ec098c3c7c50768bbe29214a53a22ead100e8e482674decdab17066c5a26bb1515355d5461a3dc06cc85327cea925b3e56e655b42cdaae2626ed2554d48583f1ae35626d04de5084e0b6d2a6f161e32752ada8836ef5837a6cde8ff13dbb599c336349e4c584b4fdc0a0cf6f9d02fa2a871c15a387cc50f68f6f3c3455b23c00995f05078f672a9864074d412e52f569b8a9a4424c9278e1db7311e889f54ccbf10661bab7fcd18e7c7a7d83505044cb455110a8fdd531ade530234c518a7df93f7332ffd2144165374b246b43d227808de93906d5d420246157f2e42b191fe8c90adfe118178ddc723a531902502fcca2934e046bc623adead873579865d03781ae090ad4a8579d2e7a68003550ef915f0ac120b876abccceb344a1d36bad3f3c5ab91a8ddcbec2e060d8befac1797130f4b7a3e1777eb757bc6f287f6ab0fb85f6be63b09f3b16ef2b1405d3860a0604052336080523480156012575f5ffd5b506080516102126100305f395f8181604d015260ab01526102125ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063191655871461002d575b5f5ffd5b61004061003b3660046101ce565b610042565b005b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461009257604051637838a78b60e01b81523360048201526024015b60405180910390fd5b6040516370a0823160e01b815230600482015261012f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b038416906370a0823190602401602060405180830381865afa1580156100fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061011e91906101fb565b6001600160a01b0384169190610132565b50565b61013f838383600161016c565b61016757604051635274afe760e01b81526001600160a01b0384166004820152602401610089565b505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166101c25783831516156101b6573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f602082840312156101de575f5ffd5b81356001600160a01b03811681146101f4575f5ffd5b9392505050565b5f6020828403121561020b575f5ffd5b505191905056123106a93cd17578d426e8128ac9d90aa9e8a00708e296e084dd57e69caaf81126e1ba52ad9285d97dd3ab52f8e840085e8fa83ff1e8f1877b074867cd2dee751cb55cad7bd133de18a64c5c47b9c97cbe4d8b7bf9e095864471537e6a4ae2c51dcd73e46acd8f8e0e2c7ce04bde7f6d2a53043d5060a41c7143f08e6e9055d0011003e32f6d9c66f5852f05474a4def0cda294a0eb4e9b9b12b9bb4512e55742b1e809ac1d10ab29ad5f20d03a57dfebadfe5903f58bafed7c508dd2287ae8c2539de1785b735999fb4dac35ee17ed0ef995d05ab2fc5faeaa69ae87bcec0a50c246c5a2ef8ee0126497f222b3e0a0ef4e1c3d41c86d46e43982cb11d77951d192089c4974f68e95408148f7c0632edbb09e6a6ad1a1c2f3f0305f5d03b527b1eae0ad8ab68b2f06a0ee36eeb0d0c058529097d91096b756d8fdc2fb5a60d85179190e5d0e22179e46f8282872abc88db6e2fdc0dee99e69768bd98c5d06bfb29bb9e2c9076732576e9a81c7ac4b83214528f7db00f31bf6cafe794a9b3cd1c225d394e42207599403efd0c2464a90d52652645882aac35b10e590e6e691e08064760623c25c8cf753d238055b444532be13557451c087de09efd454b23fd5910ba3a0e01df92e87f301c4b716d8a394d67f4bf42a75c10922910a78f6b5b870e070bf53f8451b24f9c6e96b0c2a801cb511bc0c242eb9d361b77693f21471c1b94cd61b051b04dd39755ff93821a73ccd6cb11d2491d8aa7f921014de252fb1d7cb39bafb8c744e148787a2e70230f9d4e917d5713bb050487b5aa7d74070b2ec93189bd1ab4f69117d0fe980c80ff8785c2961829f701bb74ac1f303b17db2db366bfdd36d277a692bb825b86275beac404a19ae07a9082ea46bd83517926062100eb485db06269655cf186a68532985275428450359adc99cec6960711b80761d33c66614aaa570e7f1e8244ca1120243f92fa59e4f900c567bf41f5a59b20fc411a114d13992c2705aa034e3f315d78608a0f7de4ccf7a72e494855ad0d25b5c004a4bdfcb5add9ec4e9ab219ba102c67e8b3effb5fc3a30f317250bc5a23b1822d278ed632a494e58f6df6f5ed038b186d8474155ad87e7dff62b37f4b22734b4c5c3f9493606c4ba9012499bf0f14d13bfcfcccaa16102a29cc2f69e026c0c8fe09eb30b7e27a74dc33492347e5bdff409aa3610254413d3fad795ce5070dd0ccb6bd7bbae88eac03fa1fbb26196be3083a809829bbd626df348ccad912b6595bdb329b6fb043ba78bb28c3bec2c0a6de46d8c5ad6067c4ebfd4250da248d97d7f76283d63bec30e7a5876c11c06fca9b275c671c5e33d95bb7e8d7291a306d439d463b0816fc6fd64cc939318b45eb759ddde4aa106d15d9bd9baaaa28a8f8372e3c38daced7c00421cb4621f4f1b54ddc27821b0d62d3d6ec7c56cf0094975717f9a8a8bb35152f24d43294071ce320c829f388bc852183e1e2ce7e04d5ee4c3aa78f7d80fde60d716480d3593f74d4f653ae83f4103246db2e8d652a6cf5e9aa03d4336349ad6fb8ed2269c7bef54b8822cc76d08495c12efde1872304d31eaab960ba9274da43e19ddeb7f792180808fd6e43baae48d7efcba3f303fd9ac865a4b2a6d5e7009785817249bff08a7e0726fcb4e1c11d39d199f0b000b7258ded52bbda2248404d55ee5044798afc3a209193073f7954d4d63b0b64159f81ada0771799ec38fca2d4bf65ebb13d3a74f3298db36272c5ca65e92d9a1ef90e67437fbc8550237a75bc28e3bb9000130ea25f0c5471e144cf4264431f1e65f838515e5ff0196b49aa41a2d2568df739bc176b08ec95a79ed82932e30d2b1b045def3a166cec6ce768d079ba74b18c844e570e1f826575c1068c94c33f0832e5753ceb0ff6402543b1109229c165dc2d73bef715e3f1c6e07c168bb17302f614e9cedfb3dc6b762ae0a37d41bab1b841c2e8b6451bc5a8e3c390b6ad160e2427d38bd46a60dd640b8e362cad967370ebb777bedff40f6a0be27e7ed7050493630b7c670b6deb7c84d414e7ce79049f0ec098c3c7c50768bbe29214a53a22ead100e8e482674decdab17066c5a26bb1515355d5461a3dc06cc85327cea925b3e56e655b42cdaae2626ed2554d48583f1ae35626d04de5084e0b6d2a6f161e32752ada8836ef5837a6cde8ff13dbb599c336349e4c584b4fdc0a0cf6f9d02fa2a871c15a387cc50f68f6f3c3455b23c00995f05078f672a9864074d412e52f569b8a9a4424c9278e1db7311e889f54ccbf10661bab7fcd18e7c7a7d83505044cb455110a8fdd531ade530234c518a7df93f7332ffd2144165374b246b43d227808de93906d5d420246157f2e42b191fe8c90adfe118178ddc723a531902502fcca2934e046bc623adead873579865d03781ae090ad4a8579d2e7a68003550ef915f0ac120b876abccceb344a1d36bad3f3c5ab91a8ddcbec2e060d8befac1797130f4b7a3e1777eb757bc6f287f6ab0fb85f6be63b09f3b16ef2b1405d38",
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
// Solidity: constructor((address,address,address,address,address,address,uint32,uint32,uint32,uint16,uint32,uint128) p) returns()
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

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac18dcc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint64 id) returns()
func (distributor *Distributor) PackClose(id uint64) []byte {
	enc, err := distributor.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac18dcc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint64 id) returns()
func (distributor *Distributor) TryPackClose(id uint64) ([]byte, error) {
	return distributor.abi.Pack("close", id)
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

// PackCompensate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x594e8fb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compensate(uint64 k, uint128 amount) returns(uint64 id)
func (distributor *Distributor) PackCompensate(k uint64, amount *big.Int) []byte {
	enc, err := distributor.abi.Pack("compensate", k, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompensate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x594e8fb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compensate(uint64 k, uint128 amount) returns(uint64 id)
func (distributor *Distributor) TryPackCompensate(k uint64, amount *big.Int) ([]byte, error) {
	return distributor.abi.Pack("compensate", k, amount)
}

// UnpackCompensate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x594e8fb0.
//
// Solidity: function compensate(uint64 k, uint128 amount) returns(uint64 id)
func (distributor *Distributor) UnpackCompensate(data []byte) (uint64, error) {
	out, err := distributor.abi.Unpack("compensate", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (distributor *Distributor) PackCourt() []byte {
	enc, err := distributor.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (distributor *Distributor) TryPackCourt() ([]byte, error) {
	return distributor.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (distributor *Distributor) UnpackCourt(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb73b0efb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(int64 j, uint128 amount) returns()
func (distributor *Distributor) PackFund(j int64, amount *big.Int) []byte {
	enc, err := distributor.abi.Pack("fund", j, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb73b0efb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(int64 j, uint128 amount) returns()
func (distributor *Distributor) TryPackFund(j int64, amount *big.Int) ([]byte, error) {
	return distributor.abi.Pack("fund", j, amount)
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

// PackIsMasked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa4b5825.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMasked(uint64 k) view returns(bool)
func (distributor *Distributor) PackIsMasked(k uint64) []byte {
	enc, err := distributor.abi.Pack("isMasked", k)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMasked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa4b5825.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMasked(uint64 k) view returns(bool)
func (distributor *Distributor) TryPackIsMasked(k uint64) ([]byte, error) {
	return distributor.abi.Pack("isMasked", k)
}

// UnpackIsMasked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa4b5825.
//
// Solidity: function isMasked(uint64 k) view returns(bool)
func (distributor *Distributor) UnpackIsMasked(data []byte) (bool, error) {
	out, err := distributor.abi.Unpack("isMasked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4722d767.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastOpening() view returns(uint64)
func (distributor *Distributor) PackLastOpening() []byte {
	enc, err := distributor.abi.Pack("lastOpening")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4722d767.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastOpening() view returns(uint64)
func (distributor *Distributor) TryPackLastOpening() ([]byte, error) {
	return distributor.abi.Pack("lastOpening")
}

// UnpackLastOpening is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4722d767.
//
// Solidity: function lastOpening() view returns(uint64)
func (distributor *Distributor) UnpackLastOpening(data []byte) (uint64, error) {
	out, err := distributor.abi.Unpack("lastOpening", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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

// PackMask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b3748cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mask(uint64 k) returns()
func (distributor *Distributor) PackMask(k uint64) []byte {
	enc, err := distributor.abi.Pack("mask", k)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b3748cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mask(uint64 k) returns()
func (distributor *Distributor) TryPackMask(k uint64) ([]byte, error) {
	return distributor.abi.Pack("mask", k)
}

// PackMinSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6eeaae4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSettlement() view returns(uint128)
func (distributor *Distributor) PackMinSettlement() []byte {
	enc, err := distributor.abi.Pack("minSettlement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6eeaae4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSettlement() view returns(uint128)
func (distributor *Distributor) TryPackMinSettlement() ([]byte, error) {
	return distributor.abi.Pack("minSettlement")
}

// UnpackMinSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6eeaae4e.
//
// Solidity: function minSettlement() view returns(uint128)
func (distributor *Distributor) UnpackMinSettlement(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("minSettlement", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x806c1675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(int64 j) returns(uint64 id)
func (distributor *Distributor) PackOpen(j int64) []byte {
	enc, err := distributor.abi.Pack("open", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x806c1675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(int64 j) returns(uint64 id)
func (distributor *Distributor) TryPackOpen(j int64) ([]byte, error) {
	return distributor.abi.Pack("open", j)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x806c1675.
//
// Solidity: function open(int64 j) returns(uint64 id)
func (distributor *Distributor) UnpackOpen(data []byte) (uint64, error) {
	out, err := distributor.abi.Unpack("open", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOpeningOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6432263.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openingOf(uint64 id) view returns((int64,uint128,uint8,bool) opening, uint128 amount)
func (distributor *Distributor) PackOpeningOf(id uint64) []byte {
	enc, err := distributor.abi.Pack("openingOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpeningOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6432263.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openingOf(uint64 id) view returns((int64,uint128,uint8,bool) opening, uint128 amount)
func (distributor *Distributor) TryPackOpeningOf(id uint64) ([]byte, error) {
	return distributor.abi.Pack("openingOf", id)
}

// OpeningOfOutput serves as a container for the return parameters of contract
// method OpeningOf.
type OpeningOfOutput struct {
	Opening Opening
	Amount  *big.Int
}

// UnpackOpeningOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6432263.
//
// Solidity: function openingOf(uint64 id) view returns((int64,uint128,uint8,bool) opening, uint128 amount)
func (distributor *Distributor) UnpackOpeningOf(data []byte) (OpeningOfOutput, error) {
	out, err := distributor.abi.Unpack("openingOf", data)
	outstruct := new(OpeningOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Opening = *abi.ConvertType(out[0], new(Opening)).(*Opening)
	outstruct.Amount = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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
// the contract method with ID 0xf868d738.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint64,uint128,bytes32,(uint256[8],uint256[2],uint256[2])) s) returns()
func (distributor *Distributor) PackSettle(s Settlement) []byte {
	enc, err := distributor.abi.Pack("settle", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf868d738.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint64,uint128,bytes32,(uint256[8],uint256[2],uint256[2])) s) returns()
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
// Solidity: function shiftOf(uint64 k) view returns((bytes32,bytes32,bytes32,bytes32,uint32,uint64,bool))
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
// Solidity: function shiftOf(uint64 k) view returns((bytes32,bytes32,bytes32,bytes32,uint32,uint64,bool))
func (distributor *Distributor) TryPackShiftOf(k uint64) ([]byte, error) {
	return distributor.abi.Pack("shiftOf", k)
}

// UnpackShiftOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd46fb677.
//
// Solidity: function shiftOf(uint64 k) view returns((bytes32,bytes32,bytes32,bytes32,uint32,uint64,bool))
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

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ba3f3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(uint64 k) view returns(bytes32 shareRoot, bytes32 anchor, bytes script)
func (distributor *Distributor) PackTermsOf(k uint64) []byte {
	enc, err := distributor.abi.Pack("termsOf", k)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ba3f3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(uint64 k) view returns(bytes32 shareRoot, bytes32 anchor, bytes script)
func (distributor *Distributor) TryPackTermsOf(k uint64) ([]byte, error) {
	return distributor.abi.Pack("termsOf", k)
}

// TermsOfOutput serves as a container for the return parameters of contract
// method TermsOf.
type TermsOfOutput struct {
	ShareRoot [32]byte
	Anchor    [32]byte
	Script    []byte
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ba3f3e.
//
// Solidity: function termsOf(uint64 k) view returns(bytes32 shareRoot, bytes32 anchor, bytes script)
func (distributor *Distributor) UnpackTermsOf(data []byte) (TermsOfOutput, error) {
	out, err := distributor.abi.Unpack("termsOf", data)
	outstruct := new(TermsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ShareRoot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Anchor = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Script = *abi.ConvertType(out[2], new([]byte)).(*[]byte)
	return *outstruct, nil
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

// PackTotalPotted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1efd701.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalPotted() view returns(uint256)
func (distributor *Distributor) PackTotalPotted() []byte {
	enc, err := distributor.abi.Pack("totalPotted")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalPotted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1efd701.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalPotted() view returns(uint256)
func (distributor *Distributor) TryPackTotalPotted() ([]byte, error) {
	return distributor.abi.Pack("totalPotted")
}

// UnpackTotalPotted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1efd701.
//
// Solidity: function totalPotted() view returns(uint256)
func (distributor *Distributor) UnpackTotalPotted(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("totalPotted", data)
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

// PackUnsettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xede75094.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unsettled() view returns(uint256)
func (distributor *Distributor) PackUnsettled() []byte {
	enc, err := distributor.abi.Pack("unsettled")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnsettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xede75094.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unsettled() view returns(uint256)
func (distributor *Distributor) TryPackUnsettled() ([]byte, error) {
	return distributor.abi.Pack("unsettled")
}

// UnpackUnsettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xede75094.
//
// Solidity: function unsettled() view returns(uint256)
func (distributor *Distributor) UnpackUnsettled(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("unsettled", data)
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

// PackWindowCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8764cec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function windowCounts(int64 j) view returns(uint128 counts, uint32 posted)
func (distributor *Distributor) PackWindowCounts(j int64) []byte {
	enc, err := distributor.abi.Pack("windowCounts", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindowCounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8764cec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function windowCounts(int64 j) view returns(uint128 counts, uint32 posted)
func (distributor *Distributor) TryPackWindowCounts(j int64) ([]byte, error) {
	return distributor.abi.Pack("windowCounts", j)
}

// WindowCountsOutput serves as a container for the return parameters of contract
// method WindowCounts.
type WindowCountsOutput struct {
	Counts *big.Int
	Posted uint32
}

// UnpackWindowCounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8764cec.
//
// Solidity: function windowCounts(int64 j) view returns(uint128 counts, uint32 posted)
func (distributor *Distributor) UnpackWindowCounts(data []byte) (WindowCountsOutput, error) {
	out, err := distributor.abi.Unpack("windowCounts", data)
	outstruct := new(WindowCountsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Counts = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Posted = *abi.ConvertType(out[1], new(uint32)).(*uint32)
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

// DistributorClosed represents a Closed event raised by the Distributor contract.
type DistributorClosed struct {
	Id    uint64
	J     int64
	Gross *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DistributorClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (DistributorClosed) ContractEventName() string {
	return DistributorClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(uint64 indexed id, int64 indexed j, uint128 gross)
func (distributor *Distributor) UnpackClosedEvent(log *types.Log) (*DistributorClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorClosed)
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

// DistributorFunded represents a Funded event raised by the Distributor contract.
type DistributorFunded struct {
	J      int64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DistributorFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (DistributorFunded) ContractEventName() string {
	return DistributorFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(int64 indexed j, uint128 amount)
func (distributor *Distributor) UnpackFundedEvent(log *types.Log) (*DistributorFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorFunded)
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

// DistributorMasked represents a Masked event raised by the Distributor contract.
type DistributorMasked struct {
	K   uint64
	Raw *types.Log // Blockchain specific contextual infos
}

const DistributorMaskedEventName = "Masked"

// ContractEventName returns the user-defined event name.
func (DistributorMasked) ContractEventName() string {
	return DistributorMaskedEventName
}

// UnpackMaskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Masked(uint64 indexed k)
func (distributor *Distributor) UnpackMaskedEvent(log *types.Log) (*DistributorMasked, error) {
	event := "Masked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorMasked)
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

// DistributorOpened represents a Opened event raised by the Distributor contract.
type DistributorOpened struct {
	Id           uint64
	J            int64
	Gross        *big.Int
	Amount       *big.Int
	Compensation bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const DistributorOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (DistributorOpened) ContractEventName() string {
	return DistributorOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(uint64 indexed id, int64 indexed j, uint128 gross, uint128 amount, bool compensation)
func (distributor *Distributor) UnpackOpenedEvent(log *types.Log) (*DistributorOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorOpened)
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

// DistributorPotted represents a Potted event raised by the Distributor contract.
type DistributorPotted struct {
	Id     uint64
	J      int64
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DistributorPottedEventName = "Potted"

// ContractEventName returns the user-defined event name.
func (DistributorPotted) ContractEventName() string {
	return DistributorPottedEventName
}

// UnpackPottedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Potted(uint64 indexed id, int64 indexed j, uint128 amount)
func (distributor *Distributor) UnpackPottedEvent(log *types.Log) (*DistributorPotted, error) {
	event := "Potted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorPotted)
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
	Id          uint64
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
// Solidity: event Settled(uint64 indexed id, int64 indexed j, uint128 amount, uint128 credited, uint128 fee, bytes32 newEarnRoot, (uint256[8],uint256[2],uint256[2]) proof)
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
	if bytes.Equal(raw[:4], distributor.abi.Errors["AlreadyFinished"].ID.Bytes()[:4]) {
		return distributor.UnpackAlreadyFinishedError(raw[4:])
	}
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
	if bytes.Equal(raw[:4], distributor.abi.Errors["BelowMinimum"].ID.Bytes()[:4]) {
		return distributor.UnpackBelowMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return distributor.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["CountOutOfRange"].ID.Bytes()[:4]) {
		return distributor.UnpackCountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NewPayeeWithoutShare"].ID.Bytes()[:4]) {
		return distributor.UnpackNewPayeeWithoutShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotCleared"].ID.Bytes()[:4]) {
		return distributor.UnpackNotClearedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return distributor.UnpackNotCourtError(raw[4:])
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
	if bytes.Equal(raw[:4], distributor.abi.Errors["NotReward"].ID.Bytes()[:4]) {
		return distributor.UnpackNotRewardError(raw[4:])
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
	if bytes.Equal(raw[:4], distributor.abi.Errors["UnexpectedShift"].ID.Bytes()[:4]) {
		return distributor.UnpackUnexpectedShiftError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["UnknownMiner"].ID.Bytes()[:4]) {
		return distributor.UnpackUnknownMinerError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["UnknownOpening"].ID.Bytes()[:4]) {
		return distributor.UnpackUnknownOpeningError(raw[4:])
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

// DistributorAlreadyFinished represents a AlreadyFinished error raised by the Distributor contract.
type DistributorAlreadyFinished struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyFinished(uint64 id)
func DistributorAlreadyFinishedErrorID() common.Hash {
	return common.HexToHash("0xe2bd5ceca8dd70409d82ae4dfdd001c4a7a8e55ded1e503ec21e4e2879f936d0")
}

// UnpackAlreadyFinishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyFinished(uint64 id)
func (distributor *Distributor) UnpackAlreadyFinishedError(raw []byte) (*DistributorAlreadyFinished, error) {
	out := new(DistributorAlreadyFinished)
	if err := distributor.abi.UnpackIntoInterface(out, "AlreadyFinished", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// DistributorBelowMinimum represents a BelowMinimum error raised by the Distributor contract.
type DistributorBelowMinimum struct {
	Available *big.Int
	Least     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowMinimum(uint256 available, uint128 least)
func DistributorBelowMinimumErrorID() common.Hash {
	return common.HexToHash("0x4abf59119daf39482e3fdba076446c41c6405e789afb1d0950219977afdffe30")
}

// UnpackBelowMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowMinimum(uint256 available, uint128 least)
func (distributor *Distributor) UnpackBelowMinimumError(raw []byte) (*DistributorBelowMinimum, error) {
	out := new(DistributorBelowMinimum)
	if err := distributor.abi.UnpackIntoInterface(out, "BelowMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorBondTooLow represents a BondTooLow error raised by the Distributor contract.
type DistributorBondTooLow struct {
	Bond     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 bond, uint256 required)
func DistributorBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 bond, uint256 required)
func (distributor *Distributor) UnpackBondTooLowError(raw []byte) (*DistributorBondTooLow, error) {
	out := new(DistributorBondTooLow)
	if err := distributor.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
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

// DistributorNotCleared represents a NotCleared error raised by the Distributor contract.
type DistributorNotCleared struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCleared(uint64 id)
func DistributorNotClearedErrorID() common.Hash {
	return common.HexToHash("0x027b4a29011950bfae10b29c3037766dc72592329616ca5b324c7b0960f832e5")
}

// UnpackNotClearedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCleared(uint64 id)
func (distributor *Distributor) UnpackNotClearedError(raw []byte) (*DistributorNotCleared, error) {
	out := new(DistributorNotCleared)
	if err := distributor.abi.UnpackIntoInterface(out, "NotCleared", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorNotCourt represents a NotCourt error raised by the Distributor contract.
type DistributorNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func DistributorNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (distributor *Distributor) UnpackNotCourtError(raw []byte) (*DistributorNotCourt, error) {
	out := new(DistributorNotCourt)
	if err := distributor.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
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

// DistributorNotReward represents a NotReward error raised by the Distributor contract.
type DistributorNotReward struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReward(uint64 id)
func DistributorNotRewardErrorID() common.Hash {
	return common.HexToHash("0x859025070e2aae48adb09d0bdc7647a4e7fbace61568320e6c746321554fb6de")
}

// UnpackNotRewardError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReward(uint64 id)
func (distributor *Distributor) UnpackNotRewardError(raw []byte) (*DistributorNotReward, error) {
	out := new(DistributorNotReward)
	if err := distributor.abi.UnpackIntoInterface(out, "NotReward", raw); err != nil {
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

// DistributorUnknownOpening represents a UnknownOpening error raised by the Distributor contract.
type DistributorUnknownOpening struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownOpening(uint64 id)
func DistributorUnknownOpeningErrorID() common.Hash {
	return common.HexToHash("0xfa7146870f3bf734827ec8d8fa20810d2081b35816b4e3b6ee1dc9c06678abe5")
}

// UnpackUnknownOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownOpening(uint64 id)
func (distributor *Distributor) UnpackUnknownOpeningError(raw []byte) (*DistributorUnknownOpening, error) {
	out := new(DistributorUnknownOpening)
	if err := distributor.abi.UnpackIntoInterface(out, "UnknownOpening", raw); err != nil {
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
