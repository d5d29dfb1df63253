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

// Answer is an auto generated low-level Go binding around an user-defined struct.
type Answer struct {
	Sample uint8
	Miner  uint32
	Path   [][32]byte
	Share  ShareEvidence
}

// CourtParams is an auto generated low-level Go binding around an user-defined struct.
type CourtParams struct {
	Pool            common.Address
	ReceiptSigner   common.Address
	SharePrice      *big.Int
	Samples         uint8
	ResponseWindow  uint32
	EvidencePeriod  uint32
	WithdrawalDelay uint32
	MaxTipAge       uint32
	Halving         uint32
}

// Draw is an auto generated low-level Go binding around an user-defined struct.
type Draw struct {
	Seed       [32]byte
	SeedHeight uint32
	Deadline   uint64
	Answered   uint32
	Counts     *big.Int
	J          int64
}

// Gap is an auto generated low-level Go binding around an user-defined struct.
type Gap struct {
	Position uint32
	Below    Leaf
	Above    Leaf
}

// Leaf is an auto generated low-level Go binding around an user-defined struct.
type Leaf struct {
	Miner uint32
	Key   *big.Int
	Path  [][32]byte
}

// Receipt is an auto generated low-level Go binding around an user-defined struct.
type Receipt struct {
	Tag   int64
	Key   *big.Int
	Payee [21]byte
	C     uint32
	G     uint32
}

// Receipted is an auto generated low-level Go binding around an user-defined struct.
type Receipted struct {
	Receipt   Receipt
	Signature []byte
	Share     ShareEvidence
}

// Redemption is an auto generated low-level Go binding around an user-defined struct.
type Redemption struct {
	K     uint64
	Index uint32
	Miner uint32
	Path  [][32]byte
	Share ShareEvidence
}

// ShareEvidence is an auto generated low-level Go binding around an user-defined struct.
type ShareEvidence struct {
	Header   []byte
	Coinbase []byte
	Branch   [][32]byte
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structCourtParams\",\"components\":[{\"name\":\"pool\",\"type\":\"address\",\"internalType\":\"contractIDistributor\"},{\"name\":\"receiptSigner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sharePrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"samples\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidencePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"withdrawalDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxTipAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"halving\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answers\",\"type\":\"tuple[]\",\"internalType\":\"structAnswer[]\",\"components\":[{\"name\":\"sample\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"share\",\"type\":\"tuple\",\"internalType\":\"structShareEvidence\",\"components\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"coinbase\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"branch\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"begin\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondRequired\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cleared\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sample\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cover\",\"inputs\":[],\"outputs\":[{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"covered\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDraw\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seedHeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answered\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"counts\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"end\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"evidencePeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"examiner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIExaminer\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxTipAge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openSettlements\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"penalised\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"penalty\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pool\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDistributor\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"potOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"left\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"masked\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiptDigest\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiptSigner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"all\",\"type\":\"tuple[]\",\"internalType\":\"structRedemption[]\",\"components\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"share\",\"type\":\"tuple\",\"internalType\":\"structShareEvidence\",\"components\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"coinbase\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"branch\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemReceipts\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"counts\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"registryHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"all\",\"type\":\"tuple[]\",\"internalType\":\"structReceipted[]\",\"components\":[{\"name\":\"receipt\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"share\",\"type\":\"tuple\",\"internalType\":\"structShareEvidence\",\"components\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"coinbase\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"branch\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportOmission\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"counts\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"registryHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportOverfull\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportTwice\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdrawal\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"responseWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restore\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"share\",\"type\":\"tuple\",\"internalType\":\"structShareEvidence\",\"components\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"coinbase\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"branch\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"gap\",\"type\":\"tuple\",\"internalType\":\"structGap\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"below\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"above\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"restored\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"samples\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"samplesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"k\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"index\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"answered\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sharePrice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawableAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawalDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"sample\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Begun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"seedHeight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"sample\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"compensation\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"penalty\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Drawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"counts\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Penalised\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"breach\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumBreach\"},{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"toMiners\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"indexed\":true,\"internalType\":\"bytes21\"},{\"name\":\"key\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"seedHeight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Restored\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"indexed\":true,\"internalType\":\"bytes21\"},{\"name\":\"key\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalRequested\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AllRedeemed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}]},{\"type\":\"error\",\"name\":\"AlreadyAnswered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sample\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"AlreadyDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyMasked\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyRestored\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"BadParam\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BondEmpty\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"needed\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EvidenceTooLate\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExceedsBond\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NoBreach\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInGap\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NotInPot\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInShareTree\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPool\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPosted\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotReceipted\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NotThePostedCounts\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToRedeem\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToRedraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToSample\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToTake\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeedNotReached\",\"inputs\":[{\"name\":\"seedHeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tipHeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SettlementsOpen\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StillNeeded\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TipTooOld\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownSample\",\"inputs\":[{\"name\":\"sample\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownSettlement\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownTag\",\"inputs\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"WithdrawalTooEarly\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongCourt\",\"inputs\":[{\"name\":\"court\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Court",
	Bin: "0x6102806040526001600160401b0342166102605234801561001e575f5ffd5b5060405161975238038061975283398101604081905261003d916108e5565b80306001600160a01b0316815f01516001600160a01b031662971a306040518163ffffffff1660e01b8152600401602060405180830381865afa158015610086573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100aa919061099c565b6001600160a01b03161461014457805f01516001600160a01b031662971a306040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100f6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061011a919061099c565b60405163143723c760e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b60208101516001600160a01b031615806101d55750805f01516001600160a01b031663570ca7356040518163ffffffff1660e01b8152600401602060405180830381865afa158015610198573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101bc919061099c565b6001600160a01b031681602001516001600160a01b0316145b156102055760405163b999270960e01b81526c3932b1b2b4b83a29b4b3b732b960991b600482015260240161013b565b6010816060015160ff16108061022257506020816060015160ff16115b1561024c5760405163b999270960e01b81526673616d706c657360c81b600482015260240161013b565b806080015163ffffffff165f036102895760405163b999270960e01b81526d726573706f6e736557696e646f7760901b600482015260240161013b565b8060a0015163ffffffff165f036102c65760405163b999270960e01b81526d195d9a59195b98d954195c9a5bd960921b600482015260240161013b565b8060a0015163ffffffff168160c0015163ffffffff161115806102fd5750806080015163ffffffff168160c0015163ffffffff1611155b1561032f5760405163b999270960e01b81526e7769746864726177616c44656c617960881b600482015260240161013b565b8060e0015163ffffffff165f036103675760405163b999270960e01b8152686d617854697041676560b81b600482015260240161013b565b80610100015163ffffffff165f0361039e5760405163b999270960e01b81526668616c76696e6760c81b600482015260240161013b565b805f01516001600160a01b03166080816001600160a01b031681525050805f01516001600160a01b031663b59589d16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061041e919061099c565b6001600160a01b03166101e0816001600160a01b031681525050805f01516001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610477573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061049b919061099c565b6001600160a01b03166101a0816001600160a01b031681525050805f01516001600160a01b031663570ca7356040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104f4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610518919061099c565b6001600160a01b039081166101c052602080830151821660a05282516040805163073f6f0360e51b81529051919093169263e7ede0609260048083019391928290030181865afa15801561056e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061059291906109be565b63ffffffff908116610200526040808301516001600160801b031660e0908152606084015160ff16610100908152608085015184166101205260a085015184166101405260c0850151841661016052908401519092166101805282519183015190516105fd90610843565b6001600160a01b03909216825263ffffffff166020820152604001604051809103905ff080158015610631573d5f5f3e3d5ffd5b506001600160a01b031660c052604081015161020051610660916001600160801b03169063ffffffff166109d7565b610220818152505080604001516001600160801b0316815f01516001600160a01b0316631201770f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156106b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106d991906109be565b63ffffffff166106e991906109d7565b6102405260408101516001600160801b031615806107105750610220516001600160801b03105b1561073d5760405163b999270960e01b8152697368617265507269636560b01b600482015260240161013b565b6080516101a05161075b916001600160a01b03909116905f19610762565b5050610a00565b61076e8383835f6107e1565b6107dc5761077f83835f60016107e1565b6107a757604051635274afe760e01b81526001600160a01b038416600482015260240161013b565b6107b483838360016107e1565b6107dc57604051635274afe760e01b81526001600160a01b038416600482015260240161013b565b505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661083757838315161561082b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b612f1a8061683883390190565b60405161012081016001600160401b038111828210171561087f57634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b0381168114610899575f5ffd5b50565b80516108a781610885565b919050565b80516001600160801b03811681146108a7575f5ffd5b805160ff811681146108a7575f5ffd5b805163ffffffff811681146108a7575f5ffd5b5f6101208284031280156108f7575f5ffd5b50610900610850565b6109098361089c565b81526109176020840161089c565b6020820152610928604084016108ac565b6040820152610939606084016108c2565b606082015261094a608084016108d2565b608082015261095b60a084016108d2565b60a082015261096c60c084016108d2565b60c082015261097d60e084016108d2565b60e082015261098f61010084016108d2565b6101008201529392505050565b5f602082840312156109ac575f5ffd5b81516109b781610885565b9392505050565b5f602082840312156109ce575f5ffd5b6109b7826108d2565b80820281158282048414176109fa57634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051615bdb610c5d5f395f613b9001525f611b7901525f81816107d501528181611c5b015281816148c501526148ec01525f611a9901525f818161083e01528181610a2001528181613418015261344701525f818161147d01526116be01525f81816114ea01526135d101525f81816102480152818161352d015261358501525f818161057c0152611b1d01525f81816105ec015281816123a4015261309d01525f81816106c20152610a9a01525f81816105b30152818161116e015281816117c50152818161182a0152818161188f015281816118fd01528181611c24015281816126d60152612d4001525f81816104e601528181610dee015281816121530152818161241a01528181612464015281816124fc0152818161258a01526125cf01525f818161035e01528181611cd0015281816141e1015281816143160152614a4c01525f818161055501526142b701525f81816102da01528181610924015281816109f401528181610cbc01528181610d8901528181610e3601528181610f17015281816111dd01528181611b9a01528181611dd9015281816122d80152818161266601528181612b1901528181612f7b015281816130c801528181613269015281816132eb0152818161366d01528181613748015281816137c60152818161385f015281816139b601528181613a6701528181613b1401528181613ee00152818161415601528181614452015281816145fa01526147530152615bdb5ff3fe608060405234801561000f575f5ffd5b506004361061023f575f3560e01c80639000c68111610135578063dbb8ceab116100b4578063eddada1c11610079578063eddada1c146106bd578063f058147e146106e4578063f392ed9614610711578063fac93c0814610790578063ffd704d2146107a3575f5ffd5b8063dbb8ceab14610654578063e56abfa814610667578063e7d931e41461067a578063e7dcaef914610697578063e9039667146106aa575f5ffd5b8063bf3f585e116100fa578063bf3f585e146105a6578063c6958b89146105ae578063d209d03e146105e7578063d2eef3a01461060e578063d8b413c514610627575f5ffd5b80639000c6811461052a5780639904d1d41461053d5780639e43c34314610550578063a7ab696114610577578063bbfe879d1461059e575f5ffd5b806337b50e2f116101c157806364c9ec6f1161018657806364c9ec6f146104195780636ca4410d1461042b578063767fefec1461043e57806387269729146104e15780638b06db9c14610508575f5ffd5b806337b50e2f146103a35780633ccfd60b146103b657806343b865b0146103be57806354469aea146103c65780635dc42920146103d9575f5ffd5b806316f0115b1161020757806316f0115b146102d5578063183b2ada14610314578063341085cd14610327578063360d1215146103595780633767d23b14610380575f5ffd5b80630580259f146102435780630c601217146102845780630edd2ffc146102a55780631315b62d146102ad578063133fc41d146102c2575b5f5ffd5b61026a7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020015b60405180910390f35b610297610292366004614d99565b6107b6565b60405190815260200161027b565b6102976107c6565b6102c06102bb366004614dc7565b6107fe565b005b6102c06102d0366004614df2565b610bca565b6102fc7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161027b565b6102c0610322366004614e69565b611006565b60015461034190600160401b90046001600160401b031681565b6040516001600160401b03909116815260200161027b565b6102fc7f000000000000000000000000000000000000000000000000000000000000000081565b61039361038e366004614dc7565b611168565b604051901515815260200161027b565b6102c06103b1366004614f0d565b6111d2565b6102c0611300565b6103936114b9565b6102c06103d4366004614f4b565b6114cd565b6104016103e7366004614dc7565b60026020525f90815260409020546001600160801b031681565b6040516001600160801b03909116815260200161027b565b5f54610401906001600160801b031681565b6102c0610439366004614f4b565b6116b3565b6104b861044c366004614dc7565b6001600160401b03165f90815260046020908152604091829020825160808101845281546001600160801b03808216808452600160801b90920416938201849052600190920154600781900b94820194909452600160401b90930460ff16606090930183905292909190565b604080516001600160801b03948516815293909216602084015260ff169082015260600161027b565b6104017f000000000000000000000000000000000000000000000000000000000000000081565b61051b610516366004614dc7565b6117b2565b60405161027b93929190614fa2565b6102c061053836600461503a565b6119f9565b6102c061054b3660046150c2565b611a7c565b6102fc7f000000000000000000000000000000000000000000000000000000000000000081565b61026a7f000000000000000000000000000000000000000000000000000000000000000081565b610341611b06565b610297611b73565b6105d57f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff909116815260200161027b565b61026a7f000000000000000000000000000000000000000000000000000000000000000081565b5f5461040190600160801b90046001600160801b031681565b610393610635366004615111565b600560209081525f928352604080842090915290825290205460ff1681565b6102c0610662366004615188565b611c8b565b6102c0610675366004615111565b611dce565b610682611e7d565b6040805192835260208301919091520161027b565b6102c06106a5366004615188565b611eb9565b6102c06106b83660046151cb565b611feb565b61026a7f000000000000000000000000000000000000000000000000000000000000000081565b6103936106f2366004615111565b600360209081525f928352604080842090915290825290205460ff1681565b61072461071f366004614dc7565b612197565b60405161027b91905f60c0820190508251825263ffffffff60208401511660208301526001600160401b03604084015116604083015263ffffffff60608401511660608301526001600160801b03608084015116608083015260a083015160070b60a083015292915050565b6102c061079e366004615276565b612224565b6102c06107b1366004614dc7565b612630565b5f6107c082612958565b92915050565b5f6107cf612b13565b6107f9907f000000000000000000000000000000000000000000000000000000000000000061532d565b905090565b5f61080882612b97565b80519091501561083b576040516302749aed60e61b81526001600160401b03831660048201526024015b60405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631fd4827a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610898573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108bc919061535c565b9050816020015163ffffffff168163ffffffff16101561090557602082015160405163431ad1fb60e11b815263ffffffff91821660048201529082166024820152604401610832565b60a082015160405163321d933b60e21b815260079190910b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c8764cec906024016040805180830381865afa158015610970573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109949190615377565b506001600160801b0316608083018190525f036109cf5760405163f0adec3360e01b81526001600160401b0384166004820152602401610832565b6020820151604051637b67b76b60e11b815263ffffffff9091166004820152610a8e907f00000000000000000000000000000000000000000000000000000000000000009085906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f6cf6ed690602401602060405180830381865afa158015610a65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a8991906153a4565b612c4c565b8252610ac063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426153bb565b6001600160401b0390811660408481019182528583165f818152600760209081529083902087518082558289015160018301805497516060808d015160808e015163ffffffff9586166bffffffffffffffffffffffff19909c169b909b17640100000000938d16938402176bffffffffffffffffffffffff16600160601b95909116949094026001600160801b0390811694909417600160801b94909a169384029990991790915560a08b01516002909401805467ffffffffffffffff19169490991693909317909755845190815291820152918201939093527fc298280b6786d143013cc0817e94b624fc08b3deae4dca221391044f3662d85d910160405180910390a2505050565b610bd2612cc8565b5f610bdc83612cfd565b90505f610be883612d3d565b905081604001516001600160401b03164211610c2857604080830151905163d606d83f60e01b81526001600160401b039091166004820152602401610832565b8082606001511663ffffffff165f14610c6857604051636d10bbc360e01b81526001600160401b038516600482015260ff84166024820152604401610832565b5f610c7e835f015184608001518660ff16612d95565b5090505f610c908460a0015183612e23565b60a085015160405163321d933b60e21b815260079190910b60048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8764cec906024016040805180830381865afa158015610d00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d249190615377565b5090505f610d328285612e46565b9050805f03610d5f5760405163fc8a193d60e01b81526001600160401b0384166004820152602401610832565b5f610d686107c6565b604051636b3748cf60e01b81526001600160401b03861660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636b3748cf906024015f604051808303815f87803b158015610dd2575f5ffd5b505af1158015610de4573d5f5f3e3d5ffd5b505050505f610e267f00000000000000000000000000000000000000000000000000000000000000006001600160801b031684610e2191906153da565b612e6a565b90505f610e3283612e6a565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635ee0aca06040518163ffffffff1660e01b8152600401602060405180830381865afa158015610e90573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eb4919061535c565b63ffffffff16826001600160801b03161015610edb575f610ed583836153f1565b90925090505b6001600160801b03821615610f8b57604051630594e8fb60e41b81526001600160401b03871660048201526001600160801b03831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063594e8fb0906044016020604051808303815f875af1158015610f65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f89919061541b565b505b610f958b82612eea565b6040805160ff8c1681526001600160801b03848116602083015283168183015290516001600160401b0388811692908e16917f1a39d9965716aa440861afc85d5140588cbdd37d37a2b77161e77f7e488006039181900360600190a3505050505050505050611002612f42565b5050565b61100e612cc8565b5f61101a878787612f6c565b9050611027848484612f6c565b505f61103960a0860160808701615436565b63ffffffff1661104f60a08a0160808b01615436565b63ffffffff1614806110c6575061106c6060860160408701615466565b6001600160581b03191661108660608a0160408b01615466565b6001600160581b0319161480156110c657506110a86080860160608701615436565b63ffffffff166110be60808a0160608b01615436565b63ffffffff16145b90506110d56020860186615481565b60070b6110e560208a018a615481565b60070b14158061112457506111006040860160208701614f4b565b6001600160801b031661111960408a0160208b01614f4b565b6001600160801b0316145b8061112d575080155b1561114b57604051632abb103760e11b815260040160405180910390fd5b611156826001613187565b5050611160612f42565b505050505050565b5f6111947f0000000000000000000000000000000000000000000000000000000000000000602061549a565b6001600160401b039092165f90815260076020526040902060010154600160601b900463ffffffff90811660ff9390931681901c1691909114919050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461121d5760405163250abb5160e11b8152336004820152602401610832565b6001600160401b0382165f9081526007602052604090208161123d613413565b6001838101805463ffffffff191663ffffffff939093169290921790915560028301805467ffffffffffffffff19166001600160401b039384161790558054909160089161129391600160401b909104166154b3565b82546101009290920a6001600160401b03818102199093169183160217909155600182015460405163ffffffff9091168152600784900b918516907fefad43067c66534ca3522184edd2f9f4b9df6f4244e291fa15e8c930a3a50f0b9060200160405180910390a3505050565b611308612cc8565b5f8054600160801b90046001600160801b03169081900361133c57604051630686827b60e51b815260040160405180910390fd5b5f611345611b06565b9050806001600160401b031642101561137c57604051637c877e0760e01b81526001600160401b0382166004820152602401610832565b600154600160401b90046001600160401b0316156113c2576001546040516319ef253160e11b8152600160401b9091046001600160401b03166004820152602401610832565b5f80546113d99084906001600160801b03166154dd565b90505f6113e4612b13565b6113ef9060026153da565b905080826001600160801b0316101561142d5760405163409dc1db60e01b81526001600160801b038316600482015260248101829052604401610832565b6001600160801b038281165f81905560408051928716835260208301919091527f0a81f4a3e4c25879cc05d88b586195ebab8774a3a2326ade8537d848e1df558c910160405180910390a16114ab7f0000000000000000000000000000000000000000000000000000000000000000856001600160801b03166135c4565b505050506114b7612f42565b565b5f5f5f6114c4611e7d565b11159392505050565b6114d5612cc8565b6040516370a0823160e01b81523060048201527f0000000000000000000000000000000000000000000000000000000000000000905f906001600160a01b038316906370a0823190602401602060405180830381865afa15801561153b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061155f91906153a4565b905061157f6001600160a01b03831633306001600160801b0387166135f8565b6040516370a0823160e01b81523060048201525f906115fc9083906001600160a01b038616906370a0823190602401602060405180830381865afa1580156115c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115ed91906153a4565b6115f791906154fc565b613634565b9050806001600160801b03165f0361162757604051639a4f66bf60e01b815260040160405180910390fd5b5f805482919081906116439084906001600160801b03166153f1565b82546101009290920a6001600160801b038181021990931691831602179091555f546040805185841681529190921660208201523392507f91a0eb2c39ca4d8b85d038e494302fb14bda4920d009c0aa44f26960104adb97910160405180910390a25050506116b0612f42565b50565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146116fe57604051633b63649d60e11b8152336004820152602401610832565b5f546001600160801b039081169082161115611743575f5460405163277eb4e560e11b81526001600160801b0380841660048301529091166024820152604401610832565b5f80546001600160801b03908116600160801b918416918202179091556001805467ffffffffffffffff1916426001600160401b03161790556040519081527ff68090cf1456168df5efefc9f6c5c65eefd69f596c7ae49187d5bb573e3805289060200160405180910390a150565b60608060605f6117c185612cfd565b90507f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b038111156117fe576117fe61550f565b604051908082528060200260200182016040528015611827578160200160208202803683370190505b507f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b038111156118635761186361550f565b60405190808252806020026020018201604052801561188c578160200160208202803683370190505b507f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b038111156118c8576118c861550f565b6040519080825280602002602001820160405280156118f1578160200160208202803683370190505b50919550935091505f5b7f000000000000000000000000000000000000000000000000000000000000000060ff168160ff1610156119f0575f61193f835f015184608001518460ff16612d95565b868460ff168151811061195457611954615523565b602002602001018163ffffffff1663ffffffff16815250819250505061197e8360a0015182612e23565b61198783612d3d565b84606001511663ffffffff165f1415878460ff16815181106119ab576119ab615523565b60200260200101868560ff16815181106119c7576119c7615523565b921515602093840291909101909201919091526001600160401b039091169052506001016118fb565b50509193909250565b611a01612cc8565b5f611a0d878787612f6c565b9050611a1b8185858561366b565b611a35611a2e6060890160408a01615466565b8585613989565b611a456080890160608a01615436565b63ffffffff1611611a6957604051632abb103760e11b815260040160405180910390fd5b611a73815f613187565b50611160612f42565b611a84612cc8565b5f611a90848484612f6c565b905063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016611ac960a0860160808701615436565b63ffffffff1611611aed57604051632abb103760e11b815260040160405180910390fd5b611af8816002613187565b50611b01612f42565b505050565b5f5f611b10613a63565b60015490915063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160401b03808416911611611b565781611b63565b6001546001600160401b03165b611b6d91906153bb565b91505090565b5f611c4b7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ede750946040518163ffffffff1660e01b8152600401602060405180830381865afa158015611bf4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c1891906153a4565b611c22919061532d565b7f000000000000000000000000000000000000000000000000000000000000000060ff16613bb5565b611c569060026153da565b611c817f000000000000000000000000000000000000000000000000000000000000000060046153da565b6107f9919061532d565b611c93612cc8565b5f5b81811015611af85736838383818110611cb057611cb0615523565b9050602002810190611cc29190615537565b90505f806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663eca2122b611d026020860186614dc7565b611d126040870160208801615436565b611d226060880160408901615436565b611d2f6060890189615555565b611d3c60808b018b61559a565b6040518763ffffffff1660e01b8152600401611d5d969594939291906156e0565b6040805180830381865afa158015611d77573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d9b9190615739565b9092509050611dc087611db16020860186614dc7565b84846001600160801b03613be8565b505050806001019050611c95565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611e195760405163250abb5160e11b8152336004820152602401610832565b60018054600890611e3990600160401b90046001600160401b0316615766565b82546101009290920a6001600160401b0381810219909316918316021790915582165f90815260076020819052604090912060020154611002918491900b83613ebb565b5f80548190611e9e906001600160801b03600160801b8204811691166154dd565b611ea6611b73565b6001600160801b03909116939092509050565b5f611ec384612cfd565b90505f5b82811015611fa45736848483818110611ee257611ee2615523565b9050602002810190611ef49190615787565b90505f611f0c611f07602084018461579b565b612d3d565b90508084606001511663ffffffff165f141580611f305750611f2e84836140fc565b155b15611f3c575050611f9c565b606084018051821763ffffffff1690526001600160401b0387167f4ac6c105a77107b9aa262d897ca4e28757ea98bb62b766272ad775789e0247f5611f84602085018561579b565b60405160ff909116815260200160405180910390a250505b600101611ec7565b50606001516001600160401b039093165f908152600760205260409020600101805463ffffffff909416600160601b0263ffffffff60601b19909416939093179092555050565b611ff3612cc8565b611fff8686868661366b565b5f5b81811015612185573683838381811061201c5761201c615523565b905060200281019061202e91906157b4565b90506120468161204160a08201826157c8565b61429f565b600788900b600261205a6020840184615481565b612064919061580a565b60070b14612099576120796020820182615481565b604051636e55171960e01b815260079190910b6004820152602401610832565b5f6120b189836120ac60c082018261559a565b614312565b90505f6120bf828a8a613989565b6001600160401b03808d165f908152600660209081526040808320938f1683529281528282206001600160581b03198716835290522054909150811161213b5760405163bb7e866560e01b81526001600160401b03808d1660048301528b1660248201526001600160581b031983166044820152606401610832565b6121778b8b6121506040870160208801614f4b565b857f0000000000000000000000000000000000000000000000000000000000000000613be8565b505050806001019050612001565b5061218e612f42565b50505050505050565b61219f614d55565b506001600160401b039081165f90815260076020818152604092839020835160c08101855281548152600182015463ffffffff80821694830194909452640100000000810490961694810194909452600160601b85049091166060840152600160801b9093046001600160801b0316608083015260029092015490910b60a082015290565b61222c612cc8565b5f612238868686612f6c565b6001600160401b0381165f90815260036020908152604080832093945061226491908a01908a01614f4b565b6001600160801b0316815260208101919091526040015f205460ff16156122c957806122966040880160208901614f4b565b604051630b22637d60e21b81526001600160401b0390921660048301526001600160801b03166024820152604401610832565b6122d4818785614312565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa158015612332573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612356919061541b565b6001600160401b0316826001600160401b03161115905080156123a25761239d8261238760408a0160208b01614f4b565b61239760608b0160408c01615466565b86614432565b61240e565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff166123d1613a63565b6001600160401b03166123e4919061532d565b421161240e576040516332163cd760e01b81526001600160401b0383166004820152602401610832565b5f546001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811691161015612493575f54604051636668af1960e01b81526001600160801b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610832565b600160035f846001600160401b03166001600160401b031681526020019081526020015f205f8960200160208101906124cc9190614f4b565b6001600160801b03908116825260208201929092526040015f20805460ff191692151592909217909155612521907f000000000000000000000000000000000000000000000000000000000000000016612e6a565b506125326060880160408901615466565b6001600160581b0319166001600160401b0383167fadbbc37c7b602033bba389a83124f05cad5da10c7c4138df5e810b3590e30c0461257760408b0160208c01614f4b565b604080516001600160801b0392831681527f000000000000000000000000000000000000000000000000000000000000000090921660208301520160405180910390a36125fc6125cd6060890160408a01615466565b7f00000000000000000000000000000000000000000000000000000000000000006001600160801b031661472c565b808015612610575061260d826147c4565b15155b1561261f5761261f825f613187565b5050612629612f42565b5050505050565b5f61263a82612cfd565b60a081015160405163321d933b60e21b815260079190910b60048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8764cec906024016040805180830381865afa1580156126aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126ce9190615377565b5090505f805b7f000000000000000000000000000000000000000000000000000000000000000060ff168160ff1610156127775761270b81612d3d565b84606001511663ffffffff165f0361276f575f612733855f015186608001518460ff16612d95565b5090506127408482612e46565b15612769576040516343ccb8d360e01b81526001600160401b0387166004820152602401610832565b60019250505b6001016126d4565b50806127a1576040516343ccb8d360e01b81526001600160401b0385166004820152602401610832565b5f6127aa613413565b90506040518060c001604052805f5f1b81526020018263ffffffff1681526020015f6001600160401b031681526020015f63ffffffff1681526020015f6001600160801b031681526020018560a0015160070b81525060075f876001600160401b03166001600160401b031681526020019081526020015f205f820151815f01556020820151816001015f6101000a81548163ffffffff021916908363ffffffff16021790555060408201518160010160046101000a8154816001600160401b0302191690836001600160401b03160217905550606082015181600101600c6101000a81548163ffffffff021916908363ffffffff16021790555060808201518160010160106101000a8154816001600160801b0302191690836001600160801b0316021790555060a0820151816002015f6101000a8154816001600160401b03021916908360070b6001600160401b03160217905550905050846001600160401b03167f832d8e29d76392c468866a73a6233005fe7dac0fa3cf39935b554e72e991f46a82604051612949919063ffffffff91909116815260200190565b60405180910390a25050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f6ac0ad267c86949f51e4dfd8156a489295d6f291ad377acdf10f467b78c4420d918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a08201525f90819060c00160408051601f19818403018152919052805160209182012091505f907fdbed6dc22c4c9e9d830470d0f755aac8652f9c99efd81cd873be68be56b8b03890612a2d90860186615481565b612a3d6040870160208801614f4b565b612a4d6060880160408901615466565b612a5d6080890160608a01615436565b612a6d60a08a0160808b01615436565b60408051602081019790975260079590950b948601949094526001600160801b0390921660608501526001600160581b031916608084015263ffffffff90811660a08401521660c082015260e00160408051601f1981840301815290829052805160209182012061190160f01b91830191909152602282018490526042820181905291506062016040516020818303038152906040528051906020012092505050919050565b5f6107f97f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ede750946040518163ffffffff1660e01b8152600401602060405180830381865afa158015612b73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c2291906153a4565b612b9f614d55565b506001600160401b038181165f908152600760208181526040808420815160c08101835281548152600182015463ffffffff808216958301869052640100000000820490981693820193909352600160601b83049096166060870152600160801b9091046001600160801b031660808601526002015490910b60a08401529003612c475760405163bac4481560e01b81526001600160401b0383166004820152602401610832565b919050565b604080517fd6a907ddf735566b35f0c571971da6ce9cc44d017b8734a8cfd95b3538aecd6b602082015246918101919091526001600160a01b03841660608201526001600160401b038316608082015260a081018290525f9060c0016040516020818303038152906040528051906020012090505b9392505050565b612cd0614844565b6114b760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614884565b612d05614d55565b612d0e82612b97565b80519091505f03612c4757604051630f64dbef60e31b81526001600160401b0383166004820152602401610832565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff168260ff1610612d895760405163245c70ef60e01b815260ff83166004820152602401610832565b50600160ff9091161b90565b5f5f5f612da18561488b565b6040805160208101899052908101869052606001604051602081830303815290604052805190602001205f1c612dd7919061584d565b90505f612de4865f612e46565b90505b808210612e1657612df881836154fc565b9150612e0f86612e0786615860565b955085612e46565b9050612de7565b8192505050935093915050565b5f816008612e3285600161580a565b612e3c9190615878565b612cc1919061580a565b5f612e528260106153da565b836001600160801b0316901c61ffff16905092915050565b5f546001600160801b031680821015612e805750805b5f8054612e979083906001600160801b03166154dd565b5f80546001600160801b0319166001600160801b0383811691821792839055929350600160801b9091049091161115612ee4575f80546001600160801b03808416600160801b0291161790555b50919050565b6001600160401b0382165f9081526004602052604081208054839290612f1a9084906001600160801b03166153f1565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050565b6114b75f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612cf7565b5f612f7884848461429f565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa158015612fd5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ff9919061541b565b90505f1961300a6020870187615481565b60070b128061302b5750600781900b6130266020870187615481565b60070b135b1561303d576120796020860186615481565b600261304c6020870187615481565b613056919061580a565b9150806001600160401b0316826001600160401b031611156130785750612cc1565b60405163d46fb67760e01b81526001600160401b03831660048201525f9063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d46fb6779060240160e060405180830381865afa15801561310d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061313191906158b6565b60a0015161313f91906153bb565b9050806001600160401b031642111561317e57604051633be2dfeb60e21b81526001600160401b03808516600483015282166024820152604401610832565b50509392505050565b5f613191836147c4565b9050805f036131be57604051635202424760e01b81526001600160401b0384166004820152602401610832565b6001600160401b0383165f908152600260205260408120546001600160801b0316906131e983612e6a565b90506131f581836153f1565b6001600160401b0386165f90815260026020526040812080546001600160801b0319166001600160801b03938416179055906132329084166148c1565b61324d61323f84866153f1565b6001600160801b03166148c1565b61325791906154dd565b90505f61326482846154dd565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa1580156132c3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132e7919061541b565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b73b0efb826001600160401b03168a6001600160401b0316106133375782613339565b895b6040516001600160e01b031960e084901b16815260079190910b60048201526001600160801b03851660248201526044015f604051808303815f87803b158015613381575f5ffd5b505af1158015613393573d5f5f3e3d5ffd5b50505050826001600160801b03165f146133ba576133ba33846001600160801b03166135c4565b336001600160a01b0316886001600160401b03167f02bae6392f6630a13d689de0ba2b780b3d00d020d76709af31764c36183cb87b89868660405161340193929190615969565b60405180910390a35050505050505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166324e3047b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632755cd2d6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156134a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134c591906153a4565b6040518263ffffffff1660e01b81526004016134e391815260200190565b60c060405180830381865afa1580156134fe573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061352291906159a7565b5050509250925050427f000000000000000000000000000000000000000000000000000000000000000063ffffffff168263ffffffff16613563919061532d565b10156135b2576040516318100b0d60e01b815263ffffffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610832565b6135bd600683615a27565b9250505090565b6110026001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016838361491f565b613606848484846001614954565b61362e57604051635274afe760e01b81526001600160a01b0385166004820152602401610832565b50505050565b5f6001600160801b03821115613667576040516306dfcc6560e41b81526080600482015260248101839052604401610832565b5090565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa1580156136c7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136eb919061541b565b6001600160401b0316846001600160401b03161115613728576040516332163cd760e01b81526001600160401b0385166004820152602401610832565b60405163d46fb67760e01b81526001600160401b03851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d46fb6779060240160e060405180830381865afa158015613795573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137b991906158b6565b90505f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663f7a0db2b6137f6600189615878565b6040516001600160e01b031960e084901b16815260079190910b6004820152602401602060405180830381865afa158015613833573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061385791906153a4565b90505f61395a7f00000000000000000000000000000000000000000000000000000000000000008884868a8a604051613891929190615a43565b60405180910390208960208381015160408086015160808088015160609889015184517fb58858923d2fdc1271ec90fb7e48bef99346c0dd04b8776cfb3d0a8dd8c055cc8189015246818701526001600160a01b039d909d16998d01999099526001600160401b039a909a16908b015260a08a019790975260c089019190915260e088019590955263ffffffff90951661010087015261012086019190915261014085015261016080850191909152815180850390910181526101809093019052815191012090565b8351909150811461218e57604051632592936960e11b81526001600160401b0388166004820152602401610832565b604051635700716160e01b81526001600160581b0319841660048201525f90819081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906357007161906024016040805180830381865afa1580156139fa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a1e9190615a52565b91509150818015613a3e575083613a3c63ffffffff831660026153da565b105b613a48575f613a59565b613a5985858363ffffffff166149c1565b9695505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa158015613ac1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ae5919061541b565b90506001600160401b03811615613b8e5760405163d46fb67760e01b81526001600160401b03821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d46fb6779060240160e060405180830381865afa158015613b61573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b8591906158b6565b60a00151611b6d565b7f000000000000000000000000000000000000000000000000000000000000000091505090565b5f815f03613bc757613bc76012614a07565b816001840381613bd957613bd9615839565b04600101831515029392505050565b6001600160401b0385165f90815260046020526040812080549091906001600160801b03808516600160801b9092041610613c235782613c36565b8154600160801b90046001600160801b03165b9050806001600160801b03165f03613c6c5760405163315d625960e21b81526001600160401b0388166004820152602401610832565b6001808301545f91600891613c879160079190910b9061580a565b613c919190615878565b613c9b9088615878565b90505f8160070b1280613cb357506008600782900b12155b80613cd75750600183810154600160401b900460ff166001600160401b0383161c16155b15613d085760405163567ae48560e01b81526001600160401b03808a16600483015288166024820152604401610832565b6001600160401b0388165f9081526005602090815260408083206001600160801b038a16845290915290205460ff1615613d4457505050612629565b82546001600160801b0380841691161015613d7d5760405163315d625960e21b81526001600160401b0389166004820152602401610832565b6001600160401b038089165f8181526005602090815260408083206001600160801b038c1684528252808320805460ff1916600117905592825260068152828220938b1682529283528181206001600160581b03198916825290925281208054909190613de990615860565b909155508254829084905f90613e099084906001600160801b03166154dd565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550846affffffffffffffffffffff1916876001600160401b0316896001600160401b03167ff44044ec69354c4d9a210a55aaecb827078529c0c57d44cf368b267c1049eca38986604051613e969291906001600160801b0392831681529116602082015260400190565b60405180910390a4613eb185836001600160801b031661472c565b5050505050505050565b60405163321d933b60e21b8152600783900b60048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8764cec906024016040805180830381865afa158015613f24573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f489190615377565b63ffffffff16915091505f613f5c8361488b565b613f6690836154fc565b9050805f03613f7757505050505050565b6001600160401b0386165f90815260046020908152604091829020825160808101845281546001600160801b03808216808452600160801b9092041693820193909352600190910154600781900b93820193909352600160401b90920460ff16606083015285908290613feb9083906153f1565b6001600160801b0390811690915282516140089250849116615a7c565b6001600160801b03166020820152600786900b60408201525f5b6008811015614088575f8082600861403b8b600161580a565b6140459190615878565b61404f919061580a565b60070b13905080801561406957506140678683612e46565b155b1561407f576060830180516001841b1760ff1690525b50600101614022565b506001600160401b039687165f908152600460209081526040918290208351918401516001600160801b03908116600160801b029216919091178155908201516001909101805460609093015160ff16600160401b0268ffffffffffffffffff199093169190981617179095555050505050565b815160808301515f91829182916141229161411a602088018861579b565b60ff16612d95565b915091505f6141358660a0015184612e23565b60405163fa4b582560e01b81526001600160401b03821660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fa4b582590602401602060405180830381865afa1580156141a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141c79190615a8f565b156141d7575f93505050506107c0565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663eca2122b828461421860408a0160208b01615436565b61422560408b018b615555565b61423260608d018d61559a565b6040518763ffffffff1660e01b8152600401614253969594939291906156e0565b6040805180830381865afa15801561426d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142919190615739565b506001979650505050505050565b5f6142b36142ac85612958565b8484614a18565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316816001600160a01b03161461362e57604051631960afe160e11b81526001600160a01b0382166004820152602401610832565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166396a6688186856040518363ffffffff1660e01b8152600401614362929190615aa8565b6040805180830381865afa15801561437c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143a09190615ad1565b925090506143b46040850160208601614f4b565b6001600160801b0316816001600160801b03161415806143f057506143df6060850160408601615466565b6001600160581b0319838116911614155b1561442a576144056040850160208601614f4b565b6040516311f230d760e21b81526001600160801b039091166004820152602401610832565b509392505050565b60405163d46fb67760e01b81526001600160401b03851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d46fb6779060240160e060405180830381865afa15801561449f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906144c391906158b6565b90505f6144d36020840184615436565b63ffffffff169050816080015163ffffffff1681111561451157604051631523b43760e01b81526001600160801b0386166004820152602401610832565b8015614599576001600160801b03851661452e602085018561559a565b61453f906040810190602001614f4b565b6001600160801b03161061457157604051631523b43760e01b81526001600160801b0386166004820152602401610832565b61459986836020015160018461458791906154fc565b614594602088018861559a565b614a42565b816080015163ffffffff16811015611160575f6001600160801b0386166145c3604086018661559a565b6145d4906040810190602001614f4b565b6001600160801b03161480156146ab57506001600160581b031985166001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016637f98d5cb61462c604088018861559a565b61463a906020810190615436565b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa15801561467a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061469e9190615af5565b6001600160581b03191614155b90506001600160801b0386166146c4604086018661559a565b6146d5906040810190602001614f4b565b6001600160801b0316111580156146ea575080155b1561471357604051631523b43760e01b81526001600160801b0387166004820152602401610832565b602083015161218e90889084614594604089018961559a565b60405163695b7f2360e01b81526001600160a01b03605884901c81166004830152611002917f00000000000000000000000000000000000000000000000000000000000000009091169063695b7f2390602401602060405180830381865afa15801561479a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906147be9190615b10565b826135c4565b5f5f6147ce6107c6565b5f549091506001600160801b0316158061480857506001600160401b0383165f908152600260205260409020546001600160801b03168111155b61483c576001600160401b0383165f90815260026020526040902054614837906001600160801b0316826154fc565b612cc1565b5f9392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156114b757604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5b6001600160801b03821615612c47576148aa61ffff83168261532d565b90506010826001600160801b0316901c915061488d565b5f5f7f00000000000000000000000000000000000000000000000000000000000000008310614910577f0000000000000000000000000000000000000000000000000000000000000000614912565b825b9050612cc1600a82615a7c565b61492c8383836001614b2c565b611b0157604051635274afe760e01b81526001600160a01b0384166004820152602401610832565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166149b05783831516156149a4573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f83836149cf8460026153da565b906149db8560026153da565b6149e690600261532d565b926149f393929190615b36565b6149fc91615b5d565b60f01c949350505050565b634e487b715f52806020526024601cfd5b5f5f5f5f614a27878787614b8e565b925092509250614a378282614bd5565b509095945050505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016632bde9f998484614a806020860186615436565b614a906040870160208801614f4b565b614a9d6040880188615555565b6040518763ffffffff1660e01b8152600401614abe96959493929190615b95565b602060405180830381865afa158015614ad9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614afd9190615a8f565b61362e5760405163e7405a4560e01b81526001600160401b038516600482015260248101839052604401610832565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614b82578383151615614b76573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f80806041849003614bc2578435602086013560408701355f1a614bb489828585614c8d565b955095509550505050614bcc565b505f915060029050825b93509350939050565b5f826003811115614be857614be8615955565b03614bf1575050565b6001826003811115614c0557614c05615955565b03614c235760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115614c3757614c37615955565b03614c585760405163fce698f760e01b815260048101829052602401610832565b6003826003811115614c6c57614c6c615955565b03611002576040516335e2f38360e21b815260048101829052602401610832565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614cc657505f91506003905082614d4b565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614d17573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614d4257505f925060019150829050614d4b565b92505f91508190505b9450945094915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b5f60a08284031215612ee4575f5ffd5b5f60a08284031215614da9575f5ffd5b612cc18383614d89565b6001600160401b03811681146116b0575f5ffd5b5f60208284031215614dd7575f5ffd5b8135612cc181614db3565b803560ff81168114612c47575f5ffd5b5f5f60408385031215614e03575f5ffd5b8235614e0e81614db3565b9150614e1c60208401614de2565b90509250929050565b5f5f83601f840112614e35575f5ffd5b5081356001600160401b03811115614e4b575f5ffd5b602083019150836020828501011115614e62575f5ffd5b9250929050565b5f5f5f5f5f5f6101808789031215614e7f575f5ffd5b614e898888614d89565b955060a08701356001600160401b03811115614ea3575f5ffd5b614eaf89828a01614e25565b9096509450614ec390508860c08901614d89565b92506101608701356001600160401b03811115614ede575f5ffd5b614eea89828a01614e25565b979a9699509497509295939492505050565b8035600781900b8114612c47575f5ffd5b5f5f60408385031215614f1e575f5ffd5b8235614f2981614db3565b9150614e1c60208401614efc565b6001600160801b03811681146116b0575f5ffd5b5f60208284031215614f5b575f5ffd5b8135612cc181614f37565b5f8151808452602084019350602083015f5b82811015614f985781511515865260209586019590910190600101614f78565b5093949350505050565b606080825284519082018190525f9060208601906080840190835b81811015614fe45783516001600160401b0316835260209384019390920191600101614fbd565b5050838103602080860191909152865180835291810192508601905f5b8181101561502557825163ffffffff16845260209384019390920191600101615001565b5050508281036040840152613a598185614f66565b5f5f5f5f5f5f6101008789031215615050575f5ffd5b61505a8888614d89565b955060a08701356001600160401b03811115615074575f5ffd5b61508089828a01614e25565b90965094505060c08701356001600160401b0381111561509e575f5ffd5b6150aa89828a01614e25565b979a969950949794969560e090950135949350505050565b5f5f5f60c084860312156150d4575f5ffd5b6150de8585614d89565b925060a08401356001600160401b038111156150f8575f5ffd5b61510486828701614e25565b9497909650939450505050565b5f5f60408385031215615122575f5ffd5b823561512d81614db3565b9150602083013561513d81614f37565b809150509250929050565b5f5f83601f840112615158575f5ffd5b5081356001600160401b0381111561516e575f5ffd5b6020830191508360208260051b8501011115614e62575f5ffd5b5f5f5f6040848603121561519a575f5ffd5b83356151a581614db3565b925060208401356001600160401b038111156151bf575f5ffd5b61510486828701615148565b5f5f5f5f5f5f5f60a0888a0312156151e1575f5ffd5b87356151ec81614db3565b965060208801356151fc81614db3565b955060408801356001600160401b03811115615216575f5ffd5b6152228a828b01614e25565b9096509450506060880135925060808801356001600160401b03811115615247575f5ffd5b6152538a828b01615148565b989b979a50959850939692959293505050565b5f60608284031215612ee4575f5ffd5b5f5f5f5f5f610100868803121561528b575f5ffd5b6152958787614d89565b945060a08601356001600160401b038111156152af575f5ffd5b6152bb88828901614e25565b90955093505060c08601356001600160401b038111156152d9575f5ffd5b6152e588828901615266565b92505060e08601356001600160401b03811115615300575f5ffd5b61530c88828901615266565b9150509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b808201808211156107c0576107c0615319565b63ffffffff811681146116b0575f5ffd5b8051612c4781615340565b5f6020828403121561536c575f5ffd5b8151612cc181615340565b5f5f60408385031215615388575f5ffd5b825161539381614f37565b602084015190925061513d81615340565b5f602082840312156153b4575f5ffd5b5051919050565b6001600160401b0381811683821601908111156107c0576107c0615319565b80820281158282048414176107c0576107c0615319565b6001600160801b0381811683821601908111156107c0576107c0615319565b8051612c4781614db3565b5f6020828403121561542b575f5ffd5b8151612cc181614db3565b5f60208284031215615446575f5ffd5b8135612cc181615340565b6001600160581b0319811681146116b0575f5ffd5b5f60208284031215615476575f5ffd5b8135612cc181615451565b5f60208284031215615491575f5ffd5b612cc182614efc565b60ff82811682821603908111156107c0576107c0615319565b5f6001600160401b0382166001600160401b0381036154d4576154d4615319565b60010192915050565b6001600160801b0382811682821603908111156107c0576107c0615319565b818103818111156107c0576107c0615319565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235609e1983360301811261554b575f5ffd5b9190910192915050565b5f5f8335601e1984360301811261556a575f5ffd5b8301803591506001600160401b03821115615583575f5ffd5b6020019150600581901b3603821315614e62575f5ffd5b5f8235605e1983360301811261554b575f5ffd5b8183525f6001600160fb1b038311156155c5575f5ffd5b8260051b80836020870137939093016020019392505050565b5f5f8335601e198436030181126155f3575f5ffd5b83016020810192503590506001600160401b03811115615611575f5ffd5b803603821315614e62575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f61565282836155de565b6060855261566460608601828461561f565b91505061567460208401846155de565b858303602087015261568783828461561f565b925050506040830135601e198436030181126156a1575f5ffd5b83016020810190356001600160401b038111156156bc575f5ffd5b8060051b36038213156156cd575f5ffd5b8583036040870152613a598382846155ae565b6001600160401b038716815263ffffffff8616602082015263ffffffff8516604082015260a060608201525f61571a60a0830185876155ae565b828103608084015261572c8185615647565b9998505050505050505050565b5f5f6040838503121561574a575f5ffd5b825161575581614f37565b602084015190925061513d81615451565b5f6001600160401b0382168061577e5761577e615319565b5f190192915050565b5f8235607e1983360301811261554b575f5ffd5b5f602082840312156157ab575f5ffd5b612cc182614de2565b5f823560de1983360301811261554b575f5ffd5b5f5f8335601e198436030181126157dd575f5ffd5b8301803591506001600160401b038211156157f6575f5ffd5b602001915036819003821315614e62575f5ffd5b600781810b9083900b01677fffffffffffffff8113677fffffffffffffff19821217156107c0576107c0615319565b634e487b7160e01b5f52601260045260245ffd5b5f8261585b5761585b615839565b500690565b5f6001820161587157615871615319565b5060010190565b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff821317156107c0576107c0615319565b80518015158114612c47575f5ffd5b5f60e08284031280156158c7575f5ffd5b5060405160e081016001600160401b03811182821017156158f657634e487b7160e01b5f52604160045260245ffd5b6040908152835182526020808501519083015283810151908201526060808401519082015261592760808401615351565b608082015261593860a08401615410565b60a082015261594960c084016158a7565b60c08201529392505050565b634e487b7160e01b5f52602160045260245ffd5b606081016003851061598957634e487b7160e01b5f52602160045260245ffd5b9381526001600160801b039283166020820152911660409091015290565b5f5f5f5f5f5f60c087890312156159bc575f5ffd5b6159c5876158a7565b955060208701516159d581615340565b60408801519095506159e681615340565b60608801519094506159f781615340565b6080880151909350615a0881615340565b60a0880151909250615a1981614f37565b809150509295509295509295565b63ffffffff81811683821601908111156107c0576107c0615319565b818382375f9101908152919050565b5f5f60408385031215615a63575f5ffd5b615a6c836158a7565b9150602083015161513d81615340565b5f82615a8a57615a8a615839565b500490565b5f60208284031215615a9f575f5ffd5b612cc1826158a7565b6001600160401b0383168152604060208201525f615ac96040830184615647565b949350505050565b5f5f60408385031215615ae2575f5ffd5b8251602084015190925061513d81615451565b5f60208284031215615b05575f5ffd5b8151612cc181615451565b5f60208284031215615b20575f5ffd5b81516001600160a01b0381168114612cc1575f5ffd5b5f5f85851115615b44575f5ffd5b83861115615b50575f5ffd5b5050820193919092039150565b80356001600160f01b03198116906002841015615b8e576001600160f01b0319600285900360031b81901b82161691505b5092915050565b86815285602082015263ffffffff851660408201526001600160801b038416606082015260a060808201525f615bcf60a0830184866155ae565b9897505050505050505056610120604052348015610010575f5ffd5b50604051612f1a380380612f1a83398101604081905261002f91610211565b63ffffffff811660a0526001600160a01b03821660808190526040805163b59589d160e01b8152905163b59589d1916004808201926020929091908290030181865afa158015610081573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100a59190610244565b826001600160a01b0316631201770f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100e1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101059190610266565b63ffffffff1660e0526001600160a01b031660c0525f5b600181846001600160a01b031663e7ede0606040518163ffffffff1660e01b8152600401602060405180830381865afa15801561015b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061017f9190610266565b63ffffffff16901c63ffffffff1611156101a35761019c81610293565b905061011c565b6101ac816101b9565b61010052506102f4915050565b5f60026101c78360016102ab565b6101d191906102be565b6101dc9060036102dd565b92915050565b6001600160a01b03811681146101f6575f5ffd5b50565b805163ffffffff8116811461020c575f5ffd5b919050565b5f5f60408385031215610222575f5ffd5b825161022d816101e2565b915061023b602084016101f9565b90509250929050565b5f60208284031215610254575f5ffd5b815161025f816101e2565b9392505050565b5f60208284031215610276575f5ffd5b61025f826101f9565b634e487b7160e01b5f52601160045260245ffd5b5f600182016102a4576102a461027f565b5060010190565b808201808211156101dc576101dc61027f565b5f826102d857634e487b7160e01b5f52601260045260245ffd5b500490565b80820281158282048414176101dc576101dc61027f565b60805160a05160c05160e05161010051612bba6103605f395f818161016b01526101a601525f61088601525f81816106960152818161073501526107ce01525f818160f6015261085e01525f8181605e015281816102c001528181610382015261042b0152612bba5ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c806316f0115b146100595780632bde9f991461009d57806396a66881146100c0578063c8df245a146100f1578063eca2122b1461012d575b5f5ffd5b6100807f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100b06100ab366004611f1f565b610168565b6040519015158152602001610094565b6100d36100ce366004611fc6565b610292565b604080519283526001600160581b0319909116602083015201610094565b6101187f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610094565b61014061013b366004612010565b610352565b604080516001600160801b0390931683526001600160581b0319909116602083015201610094565b5f7f000000000000000000000000000000000000000000000000000000000000000082146101d7576040516337c7c7f960e11b8152600481018390527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b5f5b82811015610263576102228484838181106101f6576101f66120a2565b905060200201357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b61025b57838382818110610238576102386120a2565b90506020020135604051630182175560e01b81526004016101ce91815260200190565b6001016101d9565b5086610286856001600160801b031660808863ffffffff16901b1788868661052f565b14979650505050505050565b604051637c5d1f9f60e11b81526001600160401b03831660048201525f908190819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f8ba3f3e906024015f60405180830381865afa158015610304573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261032b9190810190612148565b92509250506103448561033d90612221565b838361063b565b9350935050505b9250929050565b604051637c5d1f9f60e11b81526001600160401b03871660048201525f9081908190819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f8ba3f3e906024015f60405180830381865afa1580156103c6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526103ed9190810190612148565b9250925092505f6104088761040190612221565b848461063b565b604051637f98d5cb60e01b815263ffffffff8d1660048201529096509091505f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637f98d5cb90602401602060405180830381865afa158015610478573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061049c9190612329565b90506001600160581b0319868116908216146104df576040516354073ab160e11b81526001600160581b03198088166004830152821660248201526044016101ce565b8196506104f0858d8d8a8e8e610168565b61051f5760405163e7405a4560e01b81526001600160401b038e166004820152602481018d90526044016101ce565b5050505050965096945050505050565b5f5f6105396108c4565b86925090505f5b83811015610631575f5f5f87878581811061055d5761055d6120a2565b602002919091013590508888610574876001612364565b818110610583576105836120a2565b60200291909101359050898961059a886002612364565b8181106105a9576105a96120a2565b905060200201355f1c9250925092505f896003169050805f036105da576105d386888686866108e7565b9650610614565b806001036105ef576105d386858986866108e7565b80600203610604576105d38685858a866108e7565b610611868585858b6108e7565b96505b50505060029690961c955061062a600382612364565b9050610540565b5050949350505050565b6040805160e0810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c082015281905f61067d87611350565b6040516324e3047b60e01b8152600481018290529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324e3047b9060240160c060405180830381865afa1580156106e3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107079190612377565b5050505063ffffffff16602084015215801583526107b257604051630b4eb02760e41b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b4eb027090602401602060405180830381865afa158015610782573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107a691906123fe565b63ffffffff1660408301525b8515610850576040516324e3047b60e01b8152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324e3047b9060240160c060405180830381865afa15801561081b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061083f9190612377565b5050505063ffffffff166060840152505b60c0820185905263ffffffff7f0000000000000000000000000000000000000000000000000000000000000000811660a08401527f00000000000000000000000000000000000000000000000000000000000000001660808301526108b5878361138d565b9350935050505b935093915050565b606060405180610720016040528061070081526020016124ba6107009139905090565b5f8490527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019384900693918290069082900681810193839006808001850194929390860191800182019281848160048409089050818683600486090892508183850896508181870894508295508093507f19b849f69450b06848da1d39bd5e4a4302bb86744edc26238b0878e269ed23e5870192508183840990508183838384090996507f265ddfe127dd51bd7239347b758f0a1320eb2cc7450acc1dad47f80c8dcf34d6860192508183840990508183838384090995507f199750ec472f1809e0f66a545e1e51624108ac845015c2aa3dfc36bab497d8aa850192508183840990508183838384090994507f157ff3fe65ac7208110f06a5f74302b14d743ea25067f0ffd032f787c7f1cdf88401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f2e49c43c4569dd9c5fd35ac45fca33f10b15c590692f8beefe18f4896ac94902870192508183840990508183838384090996507f0e35fb89981890520d4aef2b6d6506c3cb2f0b6973c24fa82731345ffa2d1f1e860192508183840990508183838384090995507f251ad47cb15c4f1105f109ae5e944f1ba9d9e7806d667ffec6fe723002e0b996850192508183840990508183838384090994507f13da07dc64d428369873e97160234641f8beb56fdd05e5f3563fa39d9c22df4e8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c009b84e650e6d23dc00c7dccef7483a553939689d350cd46e7b89055fd4738870192508183840990508183838384090996507f011f16b1c63a854f01992e3956f42d8b04eb650c6d535eb0203dec74befdca06860192508183840990508183838384090995507f0ed69e5e383a688f209d9a561daa79612f3f78d0467ad45485df07093f367549850192508183840990508183838384090994507f04dba94a7b0ce9e221acad41472b6bbe3aec507f5eb3d33f463672264c9f789b8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0a3f2637d840f3a16eb094271c9d237b6036757d4bb50bf7ce732ff1d4fa28e8870192508183840990508183838384090996507f259a666f129eea198f8a1c502fdb38fa39b1f075569564b6e54a485d1182323f860192508183840990508183838384090995507f28bf7459c9b2f4c6d8e7d06a4ee3a47f7745d4271038e5157a32fdf7ede0d6a1850192508183840990508183838384090994507f0a1ca941f057037526ea200f489be8d4c37c85bbcce6a2aeec91bd69414324478401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c6f8f958be0e93053d7fd4fc54512855535ed1539f051dcb43a26fd926361cf870196507f10dc6e9c006ea38b04b1e03b4bd9490c0d03f98929ca1d7fb56821fd19d3b6e77f0c28145b6a44df3e0149b3d0a30b3bb599df9756d4dd9b84a86b38cfb45a740b7e544b8338791518b2c7645a50392798b21f75bb60e3596170067d00141cac157f222c01175718386f2e2e82eb122789e352e105a3b8fa852613bc534433ee428b6107008c016020525b6020518c1015610f4e57858b8c099450858b87878809099a5085888a018b8d0108945060208c01518587868e0901019a508486848c090199508486838b090198508486828a09019750858b8c099450858b87878809099a5085888a018b8d0108945060408c01518587868e0901019a508486848c090199508486838b090198508486828a09019750858b8c099450858b87878809099a5085888a018b8d0108945060608c01518587868e0901019a508486848c090199508486838b090198508486828a0901975060808c019b50858b8c099450858b87878809099a5085888a018b8d010894508b518587868e0901019a508486848c090199508486838b090198508486828a09019750610e40565b505050508692508183840990508183838384090996507f0a76225dc04170ae3306c85abab59e608c7f497c20156d4d36c668555decc6e5860192508183840990508183838384090995507f1fffb9ec1992d66ba1e77a7b93209af6f8fa76d48acb664796174b5326a31a5c850192508183840990508183838384090994507f25721c4fc15a3f2853b57c338fa538d85f8fbba6c6b9c6090611889b797b9c5f8401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0c817fd42d5f7a41215e3d07ba197216adb4c3790705da95eb63b982bfcaf75a870192508183840990508183838384090996507f13abe3f5239915d39f7e13c2c24970b6df8cf86ce00a22002bc15866e52b5a96860192508183840990508183838384090995507f2106feea546224ea12ef7f39987a46c85c1bc3dc29bdbd7a92cd60acb4d391ce850192508183840990508183838384090994507f21ca859468a746b6aaa79474a37dab49f1ca5a28c748bc7157e1b3345bb0f9598401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f05ccd6255c1e6f0c5cf1f0df934194c62911d14d0321662a8f1a48999e34185b870192508183840990508183838384090996507f0f0e34a64b70a626e464d846674c4c8816c4fb267fe44fe6ea28678cb09490a4860192508183840990508183838384090995507f0558531a4e25470c6157794ca36d0e9647dbfcfe350d64838f5b1a8a2de0d4bf850192508183840990508183838384090994507f09d3dca9173ed2faceea125157683d18924cadad3f655a60b72f5864961f14558401925081838409905081838383840909935085870192508385019050808687010195508284850101935081848360048409089050818683600486090892508183850896508181870894508295508093507f0328cbd54e8c0913493f866ed03d218bf23f92d68aaec48617d4c722e5bd4335870192508183840990508183838384090996507f2bf07216e2aff0a223a487b1a7094e07e79e7bcc9798c648ee3347dd5329d34b860192508183840990508183838384090995507f1daf345a58006b736499c583cb76c316d6f78ed6a6dffc82111e11a63fe412df850192508183840990508183838384090994507f176563472456aaa746b694c60e1823611ef39039b2edc7ff391e6f2293d2c4048401925081838409905081838383840909935081600787098260058909019050815f518360038709870183010898975050505050505050565b8051515f9060501461137c57815151604051633b24808160e11b815260048101919091526024016101ce565b81516113879061154e565b92915050565b815181515f9182916113a090600161155a565b6113c2846060015163ffffffff16856020015163ffffffff161015600261155a565b5f6113cc8261157e565b90505f6113d88261158a565b905061140281158015906113fb5750866040015163ffffffff168363ffffffff16145b600361155a565b61141361140e84611614565b61161e565b9450611430611426828860800151611628565b861115600461155a565b5f61143e886020015161165f565b905061145460208960400151511115600661155a565b5f61146f6114658a60200151611614565b8a604001516118ff565b905061148661147d8661193f565b8214600761155a565b6114b0886020015163ffffffff1660016114a09190612364565b835163ffffffff1614600861155a565b602082015195506114e86001600160f81b03195f88901a60f81b161580156114e157506001600160581b0319871615155b600961155a565b61150b8860c001518051906020012083606001518051906020012014600a61155a565b61154261152b835f015163ffffffff168a60a0015163ffffffff1661194b565b83604001516001600160401b03161015600b61155a565b50505050509250929050565b60248101515f90611387565b8161157a5780604051635cfc6d7d60e01b81526004016101ce919061242d565b5050565b5f611387826048611965565b5f60ff601883901c16627fffff8316628000008416156115ad57505f9392505050565b600382116115d3576115c0826003612447565b6115cb90600861245a565b1c9392505050565b5f6115df600384612447565b6115ea90600861245a565b905060ff8111806115fd57505f19811c82115b1561160c57505f949350505050565b1b9392505050565b5f6113878261197b565b5f611387826119a9565b5f61163a63ffffffff83165f19612471565b83116116555761165063ffffffff83168461245a565b611658565b5f195b9392505050565b604080516080810182525f80825260208201819052918101919091526060808201526116926103e8835111156001611ae2565b6116a28251604014156002611ae2565b5f6116af835f6004611b02565b90506116ce6116be845f611965565b63ffffffff166002146004611ae2565b6116da83826001611b02565b9050611705836004815181106116f2576116f26120a2565b60209101015160f81c6001146005611ae2565b61171183826024611b02565b60258401519091506117469015801561173f575063ffffffff6117378560256119658416565b63ffffffff16145b6006611ae2565b61175283826001611b02565b90505f83602981518110611768576117686120a2565b016020015160f81c905061178160648211156007611ae2565b61178c848383611b02565b91506117a48385602a61179f8582612364565b611b1e565b6117b084836004611b02565b91506117be84836001611b02565b91505f846117cd600185612447565b815181106117dd576117dd6120a2565b016020015160f81c9050611803600182108015906117fc575060088211155b600c611ae2565b5f5b818110156118da5761181986856008611b02565b93505f61183161182a600887612447565b8890611965565b905061185182158061184a57506001600160401b038216155b600e611ae2565b61185d87866001611b02565b94508661186b600187612447565b8151811061187b5761187b6120a2565b016020015160f81c935061189460c8851115600d611ae2565b61189f878686611b02565b9450815f036118d157806118bd886118b78789612447565b87611c8d565b60608801526001600160401b031660408701525b50600101611805565b506118e785846004611b02565b92506118f785518414600f611ae2565b505050919050565b815f5b82518110156119385761192e82848381518110611921576119216120a2565b6020026020010151611ce7565b9150600101611902565b5092915050565b60448101515f90611387565b5f6119568284612471565b64012a05f200901c9392505050565b5f6116586119768484016020015190565b6119a9565b5f60205f83516020850160025afa8060205f60205f60025afa169050806119a0575f5ffd5b50505f51919050565b5f6008827eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff16901b600883901c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff161791506010827dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff16901b601083901c7dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff161791506020827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16901b602083901c7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1617915060408277ffffffffffffffff0000000000000000ffffffffffffffff16901b604083901c77ffffffffffffffff0000000000000000ffffffffffffffff16179150608082901b608083901c179050919050565b8161157a57806040516351c4b63360e01b81526004016101ce9190612490565b5f611b0d8284612364565b905061165884518211156003611ae2565b611b29838383611d1a565b63ffffffff90911685529150611b59816019611b46856001612364565b611b509190612364565b11156009611ae2565b611b8464065411149560da1b611b728585016020015190565b6001600160d81b031916146009611ae2565b611b9b611b92836005612364565b84016020015190565b6001600160581b0319166020850152611bb660196001612364565b611bc09083612364565b9150611be681600c611bd3856001612364565b611bdd9190612364565b1115600a611ae2565b611c0d600c848481518110611bfd57611bfd6120a2565b016020015160f81c14600a611ae2565b611c19600c6001612364565b611c239083612364565b9150808214611c87575f6001611c398484612447565b611c439190612447565b9050611c8560018210158015611c5a575060378211155b8015611c7e575081858581518110611c7457611c746120a2565b016020015160f81c145b600b611ae2565b505b50505050565b6060816001600160401b03811115611ca757611ca76120b6565b6040519080825280601f01601f191660200182016040528015611cd1576020820181803683370190505b50905081836020860101602083015e9392505050565b5f825f528160205260205f60405f60025afa8060205f60205f60025afa16905080611d10575f5ffd5b50505f5192915050565b5f5f611d298385106008611ae2565b5f858581518110611d3c57611d3c6120a2565b016020015160f81c905060518110801590611d58575060608111155b15611d7d57611d68605082612447565b611d73866001612364565b92509250506108bc565b611dba60018210158015611d92575060048211155b8015611db357508482611da6886001612364565b611db09190612364565b11155b6008611ae2565b80611dc6866001612364565b611dd09190612364565b91505f611dde600184612447565b90505b85811115611e2b57868181518110611dfb57611dfb6120a2565b602001015160f81c60f81b60f81c60ff1660088563ffffffff16901b17935080611e24906124a4565b9050611de1565b505f86611e39600185612447565b81518110611e4957611e496120a2565b016020015160f81c9050611e72601063ffffffff8616118015611db35750608082106008611ae2565b611ead81151580611db35750608088611e8c600287612447565b81518110611e9c57611e9c6120a2565b016020015160f81c10156008611ae2565b5050935093915050565b63ffffffff81168114611ec8575f5ffd5b50565b6001600160801b0381168114611ec8575f5ffd5b5f5f83601f840112611eef575f5ffd5b5081356001600160401b03811115611f05575f5ffd5b6020830191508360208260051b850101111561034b575f5ffd5b5f5f5f5f5f5f60a08789031215611f34575f5ffd5b86359550602087013594506040870135611f4d81611eb7565b93506060870135611f5d81611ecb565b925060808701356001600160401b03811115611f77575f5ffd5b611f8389828a01611edf565b979a9699509497509295939492505050565b80356001600160401b0381168114611fab575f5ffd5b919050565b5f60608284031215611fc0575f5ffd5b50919050565b5f5f60408385031215611fd7575f5ffd5b611fe083611f95565b915060208301356001600160401b03811115611ffa575f5ffd5b61200685828601611fb0565b9150509250929050565b5f5f5f5f5f5f60a08789031215612025575f5ffd5b61202e87611f95565b955060208701359450604087013561204581611eb7565b935060608701356001600160401b0381111561205f575f5ffd5b61206b89828a01611edf565b90945092505060808701356001600160401b03811115612089575f5ffd5b61209589828a01611fb0565b9150509295509295509295565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b03811182821017156120ec576120ec6120b6565b60405290565b604051601f8201601f191681016001600160401b038111828210171561211a5761211a6120b6565b604052919050565b5f6001600160401b0382111561213a5761213a6120b6565b50601f01601f191660200190565b5f5f5f6060848603121561215a575f5ffd5b83516020850151604086015191945092506001600160401b0381111561217e575f5ffd5b8401601f8101861361218e575f5ffd5b80516121a161219c82612122565b6120f2565b8181528760208385010111156121b5575f5ffd5b8160208401602083015e5f602083830101528093505050509250925092565b5f82601f8301126121e3575f5ffd5b81356121f161219c82612122565b818152846020838601011115612205575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f60608236031215612231575f5ffd5b6122396120ca565b82356001600160401b0381111561224e575f5ffd5b61225a368286016121d4565b82525060208301356001600160401b03811115612275575f5ffd5b612281368286016121d4565b60208301525060408301356001600160401b0381111561229f575f5ffd5b830136601f8201126122af575f5ffd5b80356001600160401b038111156122c8576122c86120b6565b8060051b6122d8602082016120f2565b918252602081840181019290810190368411156122f3575f5ffd5b6020850194505b83851015612319578435808352602095860195909350909101906122fa565b6040860152509295945050505050565b5f60208284031215612339575f5ffd5b81516001600160581b031981168114611658575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561138757611387612350565b5f5f5f5f5f5f60c0878903121561238c575f5ffd5b8651801515811461239b575f5ffd5b60208801519096506123ac81611eb7565b60408801519095506123bd81611eb7565b60608801519094506123ce81611eb7565b60808801519093506123df81611eb7565b60a08801519092506123f081611ecb565b809150509295509295509295565b5f6020828403121561240e575f5ffd5b815161165881611eb7565b634e487b7160e01b5f52602160045260245ffd5b60208101600c831061244157612441612419565b91905290565b8181038181111561138757611387612350565b808202811582820484141761138757611387612350565b5f8261248b57634e487b7160e01b5f52601260045260245ffd5b500490565b602081016010831061244157612441612419565b5f816124b2576124b2612350565b505f19019056fe123106a93cd17578d426e8128ac9d90aa9e8a00708e296e084dd57e69caaf81126e1ba52ad9285d97dd3ab52f8e840085e8fa83ff1e8f1877b074867cd2dee751cb55cad7bd133de18a64c5c47b9c97cbe4d8b7bf9e095864471537e6a4ae2c51dcd73e46acd8f8e0e2c7ce04bde7f6d2a53043d5060a41c7143f08e6e9055d0011003e32f6d9c66f5852f05474a4def0cda294a0eb4e9b9b12b9bb4512e55742b1e809ac1d10ab29ad5f20d03a57dfebadfe5903f58bafed7c508dd2287ae8c2539de1785b735999fb4dac35ee17ed0ef995d05ab2fc5faeaa69ae87bcec0a50c246c5a2ef8ee0126497f222b3e0a0ef4e1c3d41c86d46e43982cb11d77951d192089c4974f68e95408148f7c0632edbb09e6a6ad1a1c2f3f0305f5d03b527b1eae0ad8ab68b2f06a0ee36eeb0d0c058529097d91096b756d8fdc2fb5a60d85179190e5d0e22179e46f8282872abc88db6e2fdc0dee99e69768bd98c5d06bfb29bb9e2c9076732576e9a81c7ac4b83214528f7db00f31bf6cafe794a9b3cd1c225d394e42207599403efd0c2464a90d52652645882aac35b10e590e6e691e08064760623c25c8cf753d238055b444532be13557451c087de09efd454b23fd5910ba3a0e01df92e87f301c4b716d8a394d67f4bf42a75c10922910a78f6b5b870e070bf53f8451b24f9c6e96b0c2a801cb511bc0c242eb9d361b77693f21471c1b94cd61b051b04dd39755ff93821a73ccd6cb11d2491d8aa7f921014de252fb1d7cb39bafb8c744e148787a2e70230f9d4e917d5713bb050487b5aa7d74070b2ec93189bd1ab4f69117d0fe980c80ff8785c2961829f701bb74ac1f303b17db2db366bfdd36d277a692bb825b86275beac404a19ae07a9082ea46bd83517926062100eb485db06269655cf186a68532985275428450359adc99cec6960711b80761d33c66614aaa570e7f1e8244ca1120243f92fa59e4f900c567bf41f5a59b20fc411a114d13992c2705aa034e3f315d78608a0f7de4ccf7a72e494855ad0d25b5c004a4bdfcb5add9ec4e9ab219ba102c67e8b3effb5fc3a30f317250bc5a23b1822d278ed632a494e58f6df6f5ed038b186d8474155ad87e7dff62b37f4b22734b4c5c3f9493606c4ba9012499bf0f14d13bfcfcccaa16102a29cc2f69e026c0c8fe09eb30b7e27a74dc33492347e5bdff409aa3610254413d3fad795ce5070dd0ccb6bd7bbae88eac03fa1fbb26196be3083a809829bbd626df348ccad912b6595bdb329b6fb043ba78bb28c3bec2c0a6de46d8c5ad6067c4ebfd4250da248d97d7f76283d63bec30e7a5876c11c06fca9b275c671c5e33d95bb7e8d7291a306d439d463b0816fc6fd64cc939318b45eb759ddde4aa106d15d9bd9baaaa28a8f8372e3c38daced7c00421cb4621f4f1b54ddc27821b0d62d3d6ec7c56cf0094975717f9a8a8bb35152f24d43294071ce320c829f388bc852183e1e2ce7e04d5ee4c3aa78f7d80fde60d716480d3593f74d4f653ae83f4103246db2e8d652a6cf5e9aa03d4336349ad6fb8ed2269c7bef54b8822cc76d08495c12efde1872304d31eaab960ba9274da43e19ddeb7f792180808fd6e43baae48d7efcba3f303fd9ac865a4b2a6d5e7009785817249bff08a7e0726fcb4e1c11d39d199f0b000b7258ded52bbda2248404d55ee5044798afc3a209193073f7954d4d63b0b64159f81ada0771799ec38fca2d4bf65ebb13d3a74f3298db36272c5ca65e92d9a1ef90e67437fbc8550237a75bc28e3bb9000130ea25f0c5471e144cf4264431f1e65f838515e5ff0196b49aa41a2d2568df739bc176b08ec95a79ed82932e30d2b1b045def3a166cec6ce768d079ba74b18c844e570e1f826575c1068c94c33f0832e5753ceb0ff6402543b1109229c165dc2d73bef715e3f1c6e07c168bb17302f614e9cedfb3dc6b762ae0a37d41bab1b841c2e8b6451bc5a8e3c390b6ad160e2427d38bd46a60dd640b8e362cad967370ebb777bedff40f6a0be27e7ed7050493630b7c670b6deb7c84d414e7ce79049f0ec098c3c7c50768bbe29214a53a22ead100e8e482674decdab17066c5a26bb1515355d5461a3dc06cc85327cea925b3e56e655b42cdaae2626ed2554d48583f1ae35626d04de5084e0b6d2a6f161e32752ada8836ef5837a6cde8ff13dbb599c336349e4c584b4fdc0a0cf6f9d02fa2a871c15a387cc50f68f6f3c3455b23c00995f05078f672a9864074d412e52f569b8a9a4424c9278e1db7311e889f54ccbf10661bab7fcd18e7c7a7d83505044cb455110a8fdd531ade530234c518a7df93f7332ffd2144165374b246b43d227808de93906d5d420246157f2e42b191fe8c90adfe118178ddc723a531902502fcca2934e046bc623adead873579865d03781ae090ad4a8579d2e7a68003550ef915f0ac120b876abccceb344a1d36bad3f3c5ab91a8ddcbec2e060d8befac1797130f4b7a3e1777eb757bc6f287f6ab0fb85f6be63b09f3b16ef2b1405d38",
}

// Court is an auto generated Go binding around an Ethereum contract.
type Court struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Court) GetABI() abi.ABI {
	return c.abi
}

// NewCourt creates a new instance of Court.
func NewCourt() *Court {
	parsed, err := CourtMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Court{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Court) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint128,uint8,uint32,uint32,uint32,uint32,uint32) p) returns()
func (court *Court) PackConstructor(p CourtParams) []byte {
	enc, err := court.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7dcaef9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(uint64 id, (uint8,uint32,bytes32[],(bytes,bytes,bytes32[]))[] answers) returns()
func (court *Court) PackAnswer(id uint64, answers []Answer) []byte {
	enc, err := court.abi.Pack("answer", id, answers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7dcaef9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(uint64 id, (uint8,uint32,bytes32[],(bytes,bytes,bytes32[]))[] answers) returns()
func (court *Court) TryPackAnswer(id uint64, answers []Answer) ([]byte, error) {
	return court.abi.Pack("answer", id, answers)
}

// PackBegin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37b50e2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function begin(uint64 id, int64 j) returns()
func (court *Court) PackBegin(id uint64, j int64) []byte {
	enc, err := court.abi.Pack("begin", id, j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBegin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37b50e2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function begin(uint64 id, int64 j) returns()
func (court *Court) TryPackBegin(id uint64, j int64) ([]byte, error) {
	return court.abi.Pack("begin", id, j)
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond() view returns(uint128)
func (court *Court) PackBond() []byte {
	enc, err := court.abi.Pack("bond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond() view returns(uint128)
func (court *Court) TryPackBond() ([]byte, error) {
	return court.abi.Pack("bond")
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64c9ec6f.
//
// Solidity: function bond() view returns(uint128)
func (court *Court) UnpackBond(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("bond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBondRequired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf3f585e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondRequired() view returns(uint256)
func (court *Court) PackBondRequired() []byte {
	enc, err := court.abi.Pack("bondRequired")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondRequired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf3f585e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondRequired() view returns(uint256)
func (court *Court) TryPackBondRequired() ([]byte, error) {
	return court.abi.Pack("bondRequired")
}

// UnpackBondRequired is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf3f585e.
//
// Solidity: function bondRequired() view returns(uint256)
func (court *Court) UnpackBondRequired(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("bondRequired", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCleared is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3767d23b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cleared(uint64 id) view returns(bool)
func (court *Court) PackCleared(id uint64) []byte {
	enc, err := court.abi.Pack("cleared", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCleared is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3767d23b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cleared(uint64 id) view returns(bool)
func (court *Court) TryPackCleared(id uint64) ([]byte, error) {
	return court.abi.Pack("cleared", id)
}

// UnpackCleared is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3767d23b.
//
// Solidity: function cleared(uint64 id) view returns(bool)
func (court *Court) UnpackCleared(data []byte) (bool, error) {
	out, err := court.abi.Unpack("cleared", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x133fc41d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convict(uint64 id, uint8 sample) returns()
func (court *Court) PackConvict(id uint64, sample uint8) []byte {
	enc, err := court.abi.Pack("convict", id, sample)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x133fc41d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convict(uint64 id, uint8 sample) returns()
func (court *Court) TryPackConvict(id uint64, sample uint8) ([]byte, error) {
	return court.abi.Pack("convict", id, sample)
}

// PackCover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7d931e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cover() view returns(uint256 held, uint256 required)
func (court *Court) PackCover() []byte {
	enc, err := court.abi.Pack("cover")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7d931e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cover() view returns(uint256 held, uint256 required)
func (court *Court) TryPackCover() ([]byte, error) {
	return court.abi.Pack("cover")
}

// CoverOutput serves as a container for the return parameters of contract
// method Cover.
type CoverOutput struct {
	Held     *big.Int
	Required *big.Int
}

// UnpackCover is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7d931e4.
//
// Solidity: function cover() view returns(uint256 held, uint256 required)
func (court *Court) UnpackCover(data []byte) (CoverOutput, error) {
	out, err := court.abi.Unpack("cover", data)
	outstruct := new(CoverOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Held = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Required = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCovered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43b865b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function covered() view returns(bool)
func (court *Court) PackCovered() []byte {
	enc, err := court.abi.Pack("covered")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCovered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43b865b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function covered() view returns(bool)
func (court *Court) TryPackCovered() ([]byte, error) {
	return court.abi.Pack("covered")
}

// UnpackCovered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43b865b0.
//
// Solidity: function covered() view returns(bool)
func (court *Court) UnpackCovered(data []byte) (bool, error) {
	out, err := court.abi.Unpack("covered", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54469aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint128 amount) returns()
func (court *Court) PackDeposit(amount *big.Int) []byte {
	enc, err := court.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54469aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint128 amount) returns()
func (court *Court) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return court.abi.Pack("deposit", amount)
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1315b62d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint64 id) returns()
func (court *Court) PackDraw(id uint64) []byte {
	enc, err := court.abi.Pack("draw", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1315b62d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint64 id) returns()
func (court *Court) TryPackDraw(id uint64) ([]byte, error) {
	return court.abi.Pack("draw", id)
}

// PackDrawOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf392ed96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawOf(uint64 id) view returns((bytes32,uint32,uint64,uint32,uint128,int64))
func (court *Court) PackDrawOf(id uint64) []byte {
	enc, err := court.abi.Pack("drawOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf392ed96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawOf(uint64 id) view returns((bytes32,uint32,uint64,uint32,uint128,int64))
func (court *Court) TryPackDrawOf(id uint64) ([]byte, error) {
	return court.abi.Pack("drawOf", id)
}

// UnpackDrawOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf392ed96.
//
// Solidity: function drawOf(uint64 id) view returns((bytes32,uint32,uint64,uint32,uint128,int64))
func (court *Court) UnpackDrawOf(data []byte) (Draw, error) {
	out, err := court.abi.Unpack("drawOf", data)
	if err != nil {
		return *new(Draw), err
	}
	out0 := *abi.ConvertType(out[0], new(Draw)).(*Draw)
	return out0, nil
}

// PackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe56abfa8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function end(uint64 id, uint128 amount) returns()
func (court *Court) PackEnd(id uint64, amount *big.Int) []byte {
	enc, err := court.abi.Pack("end", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe56abfa8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function end(uint64 id, uint128 amount) returns()
func (court *Court) TryPackEnd(id uint64, amount *big.Int) ([]byte, error) {
	return court.abi.Pack("end", id, amount)
}

// PackEvidencePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd209d03e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidencePeriod() view returns(uint32)
func (court *Court) PackEvidencePeriod() []byte {
	enc, err := court.abi.Pack("evidencePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidencePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd209d03e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidencePeriod() view returns(uint32)
func (court *Court) TryPackEvidencePeriod() ([]byte, error) {
	return court.abi.Pack("evidencePeriod")
}

// UnpackEvidencePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd209d03e.
//
// Solidity: function evidencePeriod() view returns(uint32)
func (court *Court) UnpackEvidencePeriod(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("evidencePeriod", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExaminer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x360d1215.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function examiner() view returns(address)
func (court *Court) PackExaminer() []byte {
	enc, err := court.abi.Pack("examiner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExaminer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x360d1215.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function examiner() view returns(address)
func (court *Court) TryPackExaminer() ([]byte, error) {
	return court.abi.Pack("examiner")
}

// UnpackExaminer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x360d1215.
//
// Solidity: function examiner() view returns(address)
func (court *Court) UnpackExaminer(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("examiner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMaxTipAge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0580259f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxTipAge() view returns(uint32)
func (court *Court) PackMaxTipAge() []byte {
	enc, err := court.abi.Pack("maxTipAge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxTipAge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0580259f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxTipAge() view returns(uint32)
func (court *Court) TryPackMaxTipAge() ([]byte, error) {
	return court.abi.Pack("maxTipAge")
}

// UnpackMaxTipAge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0580259f.
//
// Solidity: function maxTipAge() view returns(uint32)
func (court *Court) UnpackMaxTipAge(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("maxTipAge", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOpenSettlements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x341085cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openSettlements() view returns(uint64)
func (court *Court) PackOpenSettlements() []byte {
	enc, err := court.abi.Pack("openSettlements")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenSettlements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x341085cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openSettlements() view returns(uint64)
func (court *Court) TryPackOpenSettlements() ([]byte, error) {
	return court.abi.Pack("openSettlements")
}

// UnpackOpenSettlements is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x341085cd.
//
// Solidity: function openSettlements() view returns(uint64)
func (court *Court) UnpackOpenSettlements(data []byte) (uint64, error) {
	out, err := court.abi.Unpack("openSettlements", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPenalised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dc42920.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penalised(uint64 k) view returns(uint128)
func (court *Court) PackPenalised(k uint64) []byte {
	enc, err := court.abi.Pack("penalised", k)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenalised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dc42920.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penalised(uint64 k) view returns(uint128)
func (court *Court) TryPackPenalised(k uint64) ([]byte, error) {
	return court.abi.Pack("penalised", k)
}

// UnpackPenalised is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5dc42920.
//
// Solidity: function penalised(uint64 k) view returns(uint128)
func (court *Court) UnpackPenalised(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("penalised", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0edd2ffc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penalty() view returns(uint256)
func (court *Court) PackPenalty() []byte {
	enc, err := court.abi.Pack("penalty")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0edd2ffc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penalty() view returns(uint256)
func (court *Court) TryPackPenalty() ([]byte, error) {
	return court.abi.Pack("penalty")
}

// UnpackPenalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0edd2ffc.
//
// Solidity: function penalty() view returns(uint256)
func (court *Court) UnpackPenalty(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("penalty", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (court *Court) PackPool() []byte {
	enc, err := court.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (court *Court) TryPackPool() ([]byte, error) {
	return court.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (court *Court) UnpackPool(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x767fefec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function potOf(uint64 id) view returns(uint128 left, uint128 price, uint8 masked)
func (court *Court) PackPotOf(id uint64) []byte {
	enc, err := court.abi.Pack("potOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x767fefec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function potOf(uint64 id) view returns(uint128 left, uint128 price, uint8 masked)
func (court *Court) TryPackPotOf(id uint64) ([]byte, error) {
	return court.abi.Pack("potOf", id)
}

// PotOfOutput serves as a container for the return parameters of contract
// method PotOf.
type PotOfOutput struct {
	Left   *big.Int
	Price  *big.Int
	Masked uint8
}

// UnpackPotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x767fefec.
//
// Solidity: function potOf(uint64 id) view returns(uint128 left, uint128 price, uint8 masked)
func (court *Court) UnpackPotOf(data []byte) (PotOfOutput, error) {
	out, err := court.abi.Unpack("potOf", data)
	outstruct := new(PotOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Left = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Price = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Masked = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackReceiptDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c601217.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptDigest((int64,uint128,bytes21,uint32,uint32) r) view returns(bytes32)
func (court *Court) PackReceiptDigest(r Receipt) []byte {
	enc, err := court.abi.Pack("receiptDigest", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c601217.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptDigest((int64,uint128,bytes21,uint32,uint32) r) view returns(bytes32)
func (court *Court) TryPackReceiptDigest(r Receipt) ([]byte, error) {
	return court.abi.Pack("receiptDigest", r)
}

// UnpackReceiptDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c601217.
//
// Solidity: function receiptDigest((int64,uint128,bytes21,uint32,uint32) r) view returns(bytes32)
func (court *Court) UnpackReceiptDigest(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("receiptDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReceiptSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e43c343.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptSigner() view returns(address)
func (court *Court) PackReceiptSigner() []byte {
	enc, err := court.abi.Pack("receiptSigner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e43c343.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptSigner() view returns(address)
func (court *Court) TryPackReceiptSigner() ([]byte, error) {
	return court.abi.Pack("receiptSigner")
}

// UnpackReceiptSigner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e43c343.
//
// Solidity: function receiptSigner() view returns(address)
func (court *Court) UnpackReceiptSigner(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("receiptSigner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbb8ceab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint64 id, (uint64,uint32,uint32,bytes32[],(bytes,bytes,bytes32[]))[] all) returns()
func (court *Court) PackRedeem(id uint64, all []Redemption) []byte {
	enc, err := court.abi.Pack("redeem", id, all)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbb8ceab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint64 id, (uint64,uint32,uint32,bytes32[],(bytes,bytes,bytes32[]))[] all) returns()
func (court *Court) TryPackRedeem(id uint64, all []Redemption) ([]byte, error) {
	return court.abi.Pack("redeem", id, all)
}

// PackRedeemReceipts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9039667.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemReceipts(uint64 id, uint64 k, bytes counts, bytes32 registryHash, ((int64,uint128,bytes21,uint32,uint32),bytes,(bytes,bytes,bytes32[]))[] all) returns()
func (court *Court) PackRedeemReceipts(id uint64, k uint64, counts []byte, registryHash [32]byte, all []Receipted) []byte {
	enc, err := court.abi.Pack("redeemReceipts", id, k, counts, registryHash, all)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemReceipts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9039667.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemReceipts(uint64 id, uint64 k, bytes counts, bytes32 registryHash, ((int64,uint128,bytes21,uint32,uint32),bytes,(bytes,bytes,bytes32[]))[] all) returns()
func (court *Court) TryPackRedeemReceipts(id uint64, k uint64, counts []byte, registryHash [32]byte, all []Receipted) ([]byte, error) {
	return court.abi.Pack("redeemReceipts", id, k, counts, registryHash, all)
}

// PackRedeemed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8b413c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemed(uint64 id, uint128 key) view returns(bool)
func (court *Court) PackRedeemed(id uint64, key *big.Int) []byte {
	enc, err := court.abi.Pack("redeemed", id, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8b413c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemed(uint64 id, uint128 key) view returns(bool)
func (court *Court) TryPackRedeemed(id uint64, key *big.Int) ([]byte, error) {
	return court.abi.Pack("redeemed", id, key)
}

// UnpackRedeemed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8b413c5.
//
// Solidity: function redeemed(uint64 id, uint128 key) view returns(bool)
func (court *Court) UnpackRedeemed(data []byte) (bool, error) {
	out, err := court.abi.Unpack("redeemed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRedraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffd704d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redraw(uint64 id) returns()
func (court *Court) PackRedraw(id uint64) []byte {
	enc, err := court.abi.Pack("redraw", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffd704d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redraw(uint64 id) returns()
func (court *Court) TryPackRedraw(id uint64) ([]byte, error) {
	return court.abi.Pack("redraw", id)
}

// PackReportOmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9000c681.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportOmission((int64,uint128,bytes21,uint32,uint32) r, bytes signature, bytes counts, bytes32 registryHash) returns()
func (court *Court) PackReportOmission(r Receipt, signature []byte, counts []byte, registryHash [32]byte) []byte {
	enc, err := court.abi.Pack("reportOmission", r, signature, counts, registryHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportOmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9000c681.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportOmission((int64,uint128,bytes21,uint32,uint32) r, bytes signature, bytes counts, bytes32 registryHash) returns()
func (court *Court) TryPackReportOmission(r Receipt, signature []byte, counts []byte, registryHash [32]byte) ([]byte, error) {
	return court.abi.Pack("reportOmission", r, signature, counts, registryHash)
}

// PackReportOverfull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9904d1d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportOverfull((int64,uint128,bytes21,uint32,uint32) r, bytes signature) returns()
func (court *Court) PackReportOverfull(r Receipt, signature []byte) []byte {
	enc, err := court.abi.Pack("reportOverfull", r, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportOverfull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9904d1d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportOverfull((int64,uint128,bytes21,uint32,uint32) r, bytes signature) returns()
func (court *Court) TryPackReportOverfull(r Receipt, signature []byte) ([]byte, error) {
	return court.abi.Pack("reportOverfull", r, signature)
}

// PackReportTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x183b2ada.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportTwice((int64,uint128,bytes21,uint32,uint32) a, bytes signatureA, (int64,uint128,bytes21,uint32,uint32) b, bytes signatureB) returns()
func (court *Court) PackReportTwice(a Receipt, signatureA []byte, b Receipt, signatureB []byte) []byte {
	enc, err := court.abi.Pack("reportTwice", a, signatureA, b, signatureB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x183b2ada.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportTwice((int64,uint128,bytes21,uint32,uint32) a, bytes signatureA, (int64,uint128,bytes21,uint32,uint32) b, bytes signatureB) returns()
func (court *Court) TryPackReportTwice(a Receipt, signatureA []byte, b Receipt, signatureB []byte) ([]byte, error) {
	return court.abi.Pack("reportTwice", a, signatureA, b, signatureB)
}

// PackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ca4410d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdrawal(uint128 amount) returns()
func (court *Court) PackRequestWithdrawal(amount *big.Int) []byte {
	enc, err := court.abi.Pack("requestWithdrawal", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ca4410d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdrawal(uint128 amount) returns()
func (court *Court) TryPackRequestWithdrawal(amount *big.Int) ([]byte, error) {
	return court.abi.Pack("requestWithdrawal", amount)
}

// PackResponseWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeddada1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function responseWindow() view returns(uint32)
func (court *Court) PackResponseWindow() []byte {
	enc, err := court.abi.Pack("responseWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResponseWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeddada1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function responseWindow() view returns(uint32)
func (court *Court) TryPackResponseWindow() ([]byte, error) {
	return court.abi.Pack("responseWindow")
}

// UnpackResponseWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeddada1c.
//
// Solidity: function responseWindow() view returns(uint32)
func (court *Court) UnpackResponseWindow(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("responseWindow", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfac93c08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restore((int64,uint128,bytes21,uint32,uint32) r, bytes signature, (bytes,bytes,bytes32[]) share, (uint32,(uint32,uint128,bytes32[]),(uint32,uint128,bytes32[])) gap) returns()
func (court *Court) PackRestore(r Receipt, signature []byte, share ShareEvidence, gap Gap) []byte {
	enc, err := court.abi.Pack("restore", r, signature, share, gap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfac93c08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restore((int64,uint128,bytes21,uint32,uint32) r, bytes signature, (bytes,bytes,bytes32[]) share, (uint32,(uint32,uint128,bytes32[]),(uint32,uint128,bytes32[])) gap) returns()
func (court *Court) TryPackRestore(r Receipt, signature []byte, share ShareEvidence, gap Gap) ([]byte, error) {
	return court.abi.Pack("restore", r, signature, share, gap)
}

// PackRestored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf058147e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restored(uint64 k, uint128 key) view returns(bool)
func (court *Court) PackRestored(k uint64, key *big.Int) []byte {
	enc, err := court.abi.Pack("restored", k, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf058147e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restored(uint64 k, uint128 key) view returns(bool)
func (court *Court) TryPackRestored(k uint64, key *big.Int) ([]byte, error) {
	return court.abi.Pack("restored", k, key)
}

// UnpackRestored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf058147e.
//
// Solidity: function restored(uint64 k, uint128 key) view returns(bool)
func (court *Court) UnpackRestored(data []byte) (bool, error) {
	out, err := court.abi.Unpack("restored", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSamples is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6958b89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function samples() view returns(uint8)
func (court *Court) PackSamples() []byte {
	enc, err := court.abi.Pack("samples")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSamples is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6958b89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function samples() view returns(uint8)
func (court *Court) TryPackSamples() ([]byte, error) {
	return court.abi.Pack("samples")
}

// UnpackSamples is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6958b89.
//
// Solidity: function samples() view returns(uint8)
func (court *Court) UnpackSamples(data []byte) (uint8, error) {
	out, err := court.abi.Unpack("samples", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSamplesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b06db9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function samplesOf(uint64 id) view returns(uint64[] k, uint32[] index, bool[] answered)
func (court *Court) PackSamplesOf(id uint64) []byte {
	enc, err := court.abi.Pack("samplesOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSamplesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b06db9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function samplesOf(uint64 id) view returns(uint64[] k, uint32[] index, bool[] answered)
func (court *Court) TryPackSamplesOf(id uint64) ([]byte, error) {
	return court.abi.Pack("samplesOf", id)
}

// SamplesOfOutput serves as a container for the return parameters of contract
// method SamplesOf.
type SamplesOfOutput struct {
	K        []uint64
	Index    []uint32
	Answered []bool
}

// UnpackSamplesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b06db9c.
//
// Solidity: function samplesOf(uint64 id) view returns(uint64[] k, uint32[] index, bool[] answered)
func (court *Court) UnpackSamplesOf(data []byte) (SamplesOfOutput, error) {
	out, err := court.abi.Unpack("samplesOf", data)
	outstruct := new(SamplesOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.K = *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	outstruct.Index = *abi.ConvertType(out[1], new([]uint32)).(*[]uint32)
	outstruct.Answered = *abi.ConvertType(out[2], new([]bool)).(*[]bool)
	return *outstruct, nil
}

// PackSharePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87269729.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharePrice() view returns(uint128)
func (court *Court) PackSharePrice() []byte {
	enc, err := court.abi.Pack("sharePrice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87269729.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharePrice() view returns(uint128)
func (court *Court) TryPackSharePrice() ([]byte, error) {
	return court.abi.Pack("sharePrice")
}

// UnpackSharePrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87269729.
//
// Solidity: function sharePrice() view returns(uint128)
func (court *Court) UnpackSharePrice(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("sharePrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (court *Court) PackWithdraw() []byte {
	enc, err := court.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (court *Court) TryPackWithdraw() ([]byte, error) {
	return court.abi.Pack("withdraw")
}

// PackWithdrawableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbfe879d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawableAt() view returns(uint64)
func (court *Court) PackWithdrawableAt() []byte {
	enc, err := court.abi.Pack("withdrawableAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawableAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbfe879d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawableAt() view returns(uint64)
func (court *Court) TryPackWithdrawableAt() ([]byte, error) {
	return court.abi.Pack("withdrawableAt")
}

// UnpackWithdrawableAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbfe879d.
//
// Solidity: function withdrawableAt() view returns(uint64)
func (court *Court) UnpackWithdrawableAt(data []byte) (uint64, error) {
	out, err := court.abi.Unpack("withdrawableAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWithdrawalDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7ab6961.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawalDelay() view returns(uint32)
func (court *Court) PackWithdrawalDelay() []byte {
	enc, err := court.abi.Pack("withdrawalDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawalDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7ab6961.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawalDelay() view returns(uint32)
func (court *Court) TryPackWithdrawalDelay() ([]byte, error) {
	return court.abi.Pack("withdrawalDelay")
}

// UnpackWithdrawalDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7ab6961.
//
// Solidity: function withdrawalDelay() view returns(uint32)
func (court *Court) UnpackWithdrawalDelay(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("withdrawalDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackWithdrawing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2eef3a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawing() view returns(uint128)
func (court *Court) PackWithdrawing() []byte {
	enc, err := court.abi.Pack("withdrawing")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2eef3a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawing() view returns(uint128)
func (court *Court) TryPackWithdrawing() ([]byte, error) {
	return court.abi.Pack("withdrawing")
}

// UnpackWithdrawing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2eef3a0.
//
// Solidity: function withdrawing() view returns(uint128)
func (court *Court) UnpackWithdrawing(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("withdrawing", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// CourtAnswered represents a Answered event raised by the Court contract.
type CourtAnswered struct {
	Id     uint64
	Sample uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (CourtAnswered) ContractEventName() string {
	return CourtAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(uint64 indexed id, uint8 sample)
func (court *Court) UnpackAnsweredEvent(log *types.Log) (*CourtAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtAnswered)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtBegun represents a Begun event raised by the Court contract.
type CourtBegun struct {
	Id         uint64
	J          int64
	SeedHeight uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtBegunEventName = "Begun"

// ContractEventName returns the user-defined event name.
func (CourtBegun) ContractEventName() string {
	return CourtBegunEventName
}

// UnpackBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Begun(uint64 indexed id, int64 indexed j, uint32 seedHeight)
func (court *Court) UnpackBegunEvent(log *types.Log) (*CourtBegun, error) {
	event := "Begun"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtBegun)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtConvicted represents a Convicted event raised by the Court contract.
type CourtConvicted struct {
	Id           uint64
	Sample       uint8
	K            uint64
	Compensation *big.Int
	Penalty      *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const CourtConvictedEventName = "Convicted"

// ContractEventName returns the user-defined event name.
func (CourtConvicted) ContractEventName() string {
	return CourtConvictedEventName
}

// UnpackConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convicted(uint64 indexed id, uint8 sample, uint64 indexed k, uint128 compensation, uint128 penalty)
func (court *Court) UnpackConvictedEvent(log *types.Log) (*CourtConvicted, error) {
	event := "Convicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtConvicted)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtDeposited represents a Deposited event raised by the Court contract.
type CourtDeposited struct {
	From   common.Address
	Amount *big.Int
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (CourtDeposited) ContractEventName() string {
	return CourtDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed from, uint128 amount, uint128 bond)
func (court *Court) UnpackDepositedEvent(log *types.Log) (*CourtDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtDeposited)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtDrawn represents a Drawn event raised by the Court contract.
type CourtDrawn struct {
	Id       uint64
	Seed     [32]byte
	Deadline uint64
	Counts   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (CourtDrawn) ContractEventName() string {
	return CourtDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(uint64 indexed id, bytes32 seed, uint64 deadline, uint128 counts)
func (court *Court) UnpackDrawnEvent(log *types.Log) (*CourtDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtDrawn)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtPenalised represents a Penalised event raised by the Court contract.
type CourtPenalised struct {
	K        uint64
	Breach   uint8
	Reporter common.Address
	Bounty   *big.Int
	ToMiners *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtPenalisedEventName = "Penalised"

// ContractEventName returns the user-defined event name.
func (CourtPenalised) ContractEventName() string {
	return CourtPenalisedEventName
}

// UnpackPenalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Penalised(uint64 indexed k, uint8 breach, address indexed reporter, uint128 bounty, uint128 toMiners)
func (court *Court) UnpackPenalisedEvent(log *types.Log) (*CourtPenalised, error) {
	event := "Penalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtPenalised)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtRedeemed represents a Redeemed event raised by the Court contract.
type CourtRedeemed struct {
	Id     uint64
	K      uint64
	Payee  [21]byte
	Key    *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtRedeemedEventName = "Redeemed"

// ContractEventName returns the user-defined event name.
func (CourtRedeemed) ContractEventName() string {
	return CourtRedeemedEventName
}

// UnpackRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redeemed(uint64 indexed id, uint64 indexed k, bytes21 indexed payee, uint128 key, uint128 amount)
func (court *Court) UnpackRedeemedEvent(log *types.Log) (*CourtRedeemed, error) {
	event := "Redeemed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtRedeemed)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtRedrawn represents a Redrawn event raised by the Court contract.
type CourtRedrawn struct {
	Id         uint64
	SeedHeight uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtRedrawnEventName = "Redrawn"

// ContractEventName returns the user-defined event name.
func (CourtRedrawn) ContractEventName() string {
	return CourtRedrawnEventName
}

// UnpackRedrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redrawn(uint64 indexed id, uint32 seedHeight)
func (court *Court) UnpackRedrawnEvent(log *types.Log) (*CourtRedrawn, error) {
	event := "Redrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtRedrawn)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtRestored represents a Restored event raised by the Court contract.
type CourtRestored struct {
	K      uint64
	Payee  [21]byte
	Key    *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtRestoredEventName = "Restored"

// ContractEventName returns the user-defined event name.
func (CourtRestored) ContractEventName() string {
	return CourtRestoredEventName
}

// UnpackRestoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Restored(uint64 indexed k, bytes21 indexed payee, uint128 key, uint128 amount)
func (court *Court) UnpackRestoredEvent(log *types.Log) (*CourtRestored, error) {
	event := "Restored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtRestored)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtWithdrawalRequested represents a WithdrawalRequested event raised by the Court contract.
type CourtWithdrawalRequested struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtWithdrawalRequestedEventName = "WithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (CourtWithdrawalRequested) ContractEventName() string {
	return CourtWithdrawalRequestedEventName
}

// UnpackWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawalRequested(uint128 amount)
func (court *Court) UnpackWithdrawalRequestedEvent(log *types.Log) (*CourtWithdrawalRequested, error) {
	event := "WithdrawalRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtWithdrawalRequested)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtWithdrawn represents a Withdrawn event raised by the Court contract.
type CourtWithdrawn struct {
	Amount *big.Int
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (CourtWithdrawn) ContractEventName() string {
	return CourtWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint128 amount, uint128 bond)
func (court *Court) UnpackWithdrawnEvent(log *types.Log) (*CourtWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtWithdrawn)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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
func (court *Court) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], court.abi.Errors["AllRedeemed"].ID.Bytes()[:4]) {
		return court.UnpackAllRedeemedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyAnswered"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyAnsweredError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyDrawn"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyMasked"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyMaskedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyRestored"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyRestoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["BadParam"].ID.Bytes()[:4]) {
		return court.UnpackBadParamError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["BondEmpty"].ID.Bytes()[:4]) {
		return court.UnpackBondEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return court.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return court.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return court.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceTooLate"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ExceedsBond"].ID.Bytes()[:4]) {
		return court.UnpackExceedsBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NoBreach"].ID.Bytes()[:4]) {
		return court.UnpackNoBreachError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotDrawn"].ID.Bytes()[:4]) {
		return court.UnpackNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotInGap"].ID.Bytes()[:4]) {
		return court.UnpackNotInGapError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotInPot"].ID.Bytes()[:4]) {
		return court.UnpackNotInPotError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotInShareTree"].ID.Bytes()[:4]) {
		return court.UnpackNotInShareTreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return court.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotPool"].ID.Bytes()[:4]) {
		return court.UnpackNotPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotPosted"].ID.Bytes()[:4]) {
		return court.UnpackNotPostedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotReceipted"].ID.Bytes()[:4]) {
		return court.UnpackNotReceiptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotThePostedCounts"].ID.Bytes()[:4]) {
		return court.UnpackNotThePostedCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToDeposit"].ID.Bytes()[:4]) {
		return court.UnpackNothingToDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToRedeem"].ID.Bytes()[:4]) {
		return court.UnpackNothingToRedeemError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToRedraw"].ID.Bytes()[:4]) {
		return court.UnpackNothingToRedrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToSample"].ID.Bytes()[:4]) {
		return court.UnpackNothingToSampleError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToTake"].ID.Bytes()[:4]) {
		return court.UnpackNothingToTakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return court.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return court.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return court.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return court.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["SeedNotReached"].ID.Bytes()[:4]) {
		return court.UnpackSeedNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["SettlementsOpen"].ID.Bytes()[:4]) {
		return court.UnpackSettlementsOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["StillNeeded"].ID.Bytes()[:4]) {
		return court.UnpackStillNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["TipTooOld"].ID.Bytes()[:4]) {
		return court.UnpackTipTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return court.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["UnknownSample"].ID.Bytes()[:4]) {
		return court.UnpackUnknownSampleError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["UnknownSettlement"].ID.Bytes()[:4]) {
		return court.UnpackUnknownSettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["UnknownTag"].ID.Bytes()[:4]) {
		return court.UnpackUnknownTagError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WithdrawalTooEarly"].ID.Bytes()[:4]) {
		return court.UnpackWithdrawalTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongCourt"].ID.Bytes()[:4]) {
		return court.UnpackWrongCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongSigner"].ID.Bytes()[:4]) {
		return court.UnpackWrongSignerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CourtAllRedeemed represents a AllRedeemed error raised by the Court contract.
type CourtAllRedeemed struct {
	Id    uint64
	K     uint64
	Payee [21]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AllRedeemed(uint64 id, uint64 k, bytes21 payee)
func CourtAllRedeemedErrorID() common.Hash {
	return common.HexToHash("0xbb7e8665161e8d38b5cedcfdeaed0d7fdace9afeb59ce06408f37a3b100fdbd4")
}

// UnpackAllRedeemedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AllRedeemed(uint64 id, uint64 k, bytes21 payee)
func (court *Court) UnpackAllRedeemedError(raw []byte) (*CourtAllRedeemed, error) {
	out := new(CourtAllRedeemed)
	if err := court.abi.UnpackIntoInterface(out, "AllRedeemed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtAlreadyAnswered represents a AlreadyAnswered error raised by the Court contract.
type CourtAlreadyAnswered struct {
	Id     uint64
	Sample uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAnswered(uint64 id, uint8 sample)
func CourtAlreadyAnsweredErrorID() common.Hash {
	return common.HexToHash("0x6d10bbc301a7ef7bb88f23278d4b5b3083949a55b380d3de27cd355b76cb65a3")
}

// UnpackAlreadyAnsweredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAnswered(uint64 id, uint8 sample)
func (court *Court) UnpackAlreadyAnsweredError(raw []byte) (*CourtAlreadyAnswered, error) {
	out := new(CourtAlreadyAnswered)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyAnswered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtAlreadyDrawn represents a AlreadyDrawn error raised by the Court contract.
type CourtAlreadyDrawn struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDrawn(uint64 id)
func CourtAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x9d26bb40f4509ac6820c4e20b94df6a3df301889fe5c3190d47c717223882f4f")
}

// UnpackAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDrawn(uint64 id)
func (court *Court) UnpackAlreadyDrawnError(raw []byte) (*CourtAlreadyDrawn, error) {
	out := new(CourtAlreadyDrawn)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtAlreadyMasked represents a AlreadyMasked error raised by the Court contract.
type CourtAlreadyMasked struct {
	K uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyMasked(uint64 k)
func CourtAlreadyMaskedErrorID() common.Hash {
	return common.HexToHash("0xfc8a193de27ce91992c2d1d870ca6960fb959de166935ff2e763bc4462f667c4")
}

// UnpackAlreadyMaskedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyMasked(uint64 k)
func (court *Court) UnpackAlreadyMaskedError(raw []byte) (*CourtAlreadyMasked, error) {
	out := new(CourtAlreadyMasked)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyMasked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtAlreadyRestored represents a AlreadyRestored error raised by the Court contract.
type CourtAlreadyRestored struct {
	K   uint64
	Key *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRestored(uint64 k, uint128 key)
func CourtAlreadyRestoredErrorID() common.Hash {
	return common.HexToHash("0x2c898df4b5aa3238591ac69ac4b7b9de5400d31af1333d8a1d86b1dcf9453233")
}

// UnpackAlreadyRestoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRestored(uint64 k, uint128 key)
func (court *Court) UnpackAlreadyRestoredError(raw []byte) (*CourtAlreadyRestored, error) {
	out := new(CourtAlreadyRestored)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyRestored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtBadParam represents a BadParam error raised by the Court contract.
type CourtBadParam struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParam(bytes32 name)
func CourtBadParamErrorID() common.Hash {
	return common.HexToHash("0xb9992709bbf0b79980f076b94d6e81b787e58c8ee91d60766b90f84ecdaee84e")
}

// UnpackBadParamError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParam(bytes32 name)
func (court *Court) UnpackBadParamError(raw []byte) (*CourtBadParam, error) {
	out := new(CourtBadParam)
	if err := court.abi.UnpackIntoInterface(out, "BadParam", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtBondEmpty represents a BondEmpty error raised by the Court contract.
type CourtBondEmpty struct {
	Bond   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondEmpty(uint128 bond, uint128 needed)
func CourtBondEmptyErrorID() common.Hash {
	return common.HexToHash("0x6668af1986d0146bb94cc0947e7f9840ea66af6a3f9f0977b178fdb787e0958c")
}

// UnpackBondEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondEmpty(uint128 bond, uint128 needed)
func (court *Court) UnpackBondEmptyError(raw []byte) (*CourtBondEmpty, error) {
	out := new(CourtBondEmpty)
	if err := court.abi.UnpackIntoInterface(out, "BondEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the Court contract.
type CourtECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func CourtECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (court *Court) UnpackECDSAInvalidSignatureError(raw []byte) (*CourtECDSAInvalidSignature, error) {
	out := new(CourtECDSAInvalidSignature)
	if err := court.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Court contract.
type CourtECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func CourtECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (court *Court) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*CourtECDSAInvalidSignatureLength, error) {
	out := new(CourtECDSAInvalidSignatureLength)
	if err := court.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the Court contract.
type CourtECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func CourtECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (court *Court) UnpackECDSAInvalidSignatureSError(raw []byte) (*CourtECDSAInvalidSignatureS, error) {
	out := new(CourtECDSAInvalidSignatureS)
	if err := court.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtEvidenceTooLate represents a EvidenceTooLate error raised by the Court contract.
type CourtEvidenceTooLate struct {
	K     uint64
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceTooLate(uint64 k, uint64 until)
func CourtEvidenceTooLateErrorID() common.Hash {
	return common.HexToHash("0xef8b7fac03716e98a727920d56a73c7509be23144d64667cd55452caad342d08")
}

// UnpackEvidenceTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceTooLate(uint64 k, uint64 until)
func (court *Court) UnpackEvidenceTooLateError(raw []byte) (*CourtEvidenceTooLate, error) {
	out := new(CourtEvidenceTooLate)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtExceedsBond represents a ExceedsBond error raised by the Court contract.
type CourtExceedsBond struct {
	Amount *big.Int
	Bond   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExceedsBond(uint128 amount, uint128 bond)
func CourtExceedsBondErrorID() common.Hash {
	return common.HexToHash("0x4efd69cabda25cce02e71e60d3ac29732ee5761c07dcd0f3f2bc76ddd69d091a")
}

// UnpackExceedsBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExceedsBond(uint128 amount, uint128 bond)
func (court *Court) UnpackExceedsBondError(raw []byte) (*CourtExceedsBond, error) {
	out := new(CourtExceedsBond)
	if err := court.abi.UnpackIntoInterface(out, "ExceedsBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNoBreach represents a NoBreach error raised by the Court contract.
type CourtNoBreach struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBreach()
func CourtNoBreachErrorID() common.Hash {
	return common.HexToHash("0x5576206e3f6b8f427aa113114fa490f3d7b4b3b1144ec280894a2d93d57fc374")
}

// UnpackNoBreachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBreach()
func (court *Court) UnpackNoBreachError(raw []byte) (*CourtNoBreach, error) {
	out := new(CourtNoBreach)
	if err := court.abi.UnpackIntoInterface(out, "NoBreach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotDrawn represents a NotDrawn error raised by the Court contract.
type CourtNotDrawn struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDrawn(uint64 id)
func CourtNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x7b26df78960474b8b7223e51e80cf57694dca8313408db039360df3c9187c7fd")
}

// UnpackNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDrawn(uint64 id)
func (court *Court) UnpackNotDrawnError(raw []byte) (*CourtNotDrawn, error) {
	out := new(CourtNotDrawn)
	if err := court.abi.UnpackIntoInterface(out, "NotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotInGap represents a NotInGap error raised by the Court contract.
type CourtNotInGap struct {
	Key *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInGap(uint128 key)
func CourtNotInGapErrorID() common.Hash {
	return common.HexToHash("0x1523b437fd10f3199988edf9c3a45f84ebd37e387a9f166895dd80534430e761")
}

// UnpackNotInGapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInGap(uint128 key)
func (court *Court) UnpackNotInGapError(raw []byte) (*CourtNotInGap, error) {
	out := new(CourtNotInGap)
	if err := court.abi.UnpackIntoInterface(out, "NotInGap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotInPot represents a NotInPot error raised by the Court contract.
type CourtNotInPot struct {
	Id uint64
	K  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInPot(uint64 id, uint64 k)
func CourtNotInPotErrorID() common.Hash {
	return common.HexToHash("0x567ae4854d391d1d39f310fc33cc5484d95c6811c1478b912392d92bb42a2e18")
}

// UnpackNotInPotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInPot(uint64 id, uint64 k)
func (court *Court) UnpackNotInPotError(raw []byte) (*CourtNotInPot, error) {
	out := new(CourtNotInPot)
	if err := court.abi.UnpackIntoInterface(out, "NotInPot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotInShareTree represents a NotInShareTree error raised by the Court contract.
type CourtNotInShareTree struct {
	K     uint64
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInShareTree(uint64 k, uint256 index)
func CourtNotInShareTreeErrorID() common.Hash {
	return common.HexToHash("0xe7405a45c38926ff8c0c3752c537c20a57bfb9d68191ff452e8e22345eee039e")
}

// UnpackNotInShareTreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInShareTree(uint64 k, uint256 index)
func (court *Court) UnpackNotInShareTreeError(raw []byte) (*CourtNotInShareTree, error) {
	out := new(CourtNotInShareTree)
	if err := court.abi.UnpackIntoInterface(out, "NotInShareTree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotOperator represents a NotOperator error raised by the Court contract.
type CourtNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func CourtNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (court *Court) UnpackNotOperatorError(raw []byte) (*CourtNotOperator, error) {
	out := new(CourtNotOperator)
	if err := court.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotPool represents a NotPool error raised by the Court contract.
type CourtNotPool struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPool(address caller)
func CourtNotPoolErrorID() common.Hash {
	return common.HexToHash("0x4a1576a22fc9a6e32bee006d701c2fd8e0bd926b9b70819eea572757e6654a19")
}

// UnpackNotPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPool(address caller)
func (court *Court) UnpackNotPoolError(raw []byte) (*CourtNotPool, error) {
	out := new(CourtNotPool)
	if err := court.abi.UnpackIntoInterface(out, "NotPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotPosted represents a NotPosted error raised by the Court contract.
type CourtNotPosted struct {
	K uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPosted(uint64 k)
func CourtNotPostedErrorID() common.Hash {
	return common.HexToHash("0x32163cd7b11faea98da61c76db73eca05cbc1c34c3ca5b2b7daf9b7ea4055b22")
}

// UnpackNotPostedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPosted(uint64 k)
func (court *Court) UnpackNotPostedError(raw []byte) (*CourtNotPosted, error) {
	out := new(CourtNotPosted)
	if err := court.abi.UnpackIntoInterface(out, "NotPosted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotReceipted represents a NotReceipted error raised by the Court contract.
type CourtNotReceipted struct {
	Key *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReceipted(uint128 key)
func CourtNotReceiptedErrorID() common.Hash {
	return common.HexToHash("0x47c8c35c6f5f3ccb55f661c1caae217251cfbe3b51a2f15726d046143c542c88")
}

// UnpackNotReceiptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReceipted(uint128 key)
func (court *Court) UnpackNotReceiptedError(raw []byte) (*CourtNotReceipted, error) {
	out := new(CourtNotReceipted)
	if err := court.abi.UnpackIntoInterface(out, "NotReceipted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotThePostedCounts represents a NotThePostedCounts error raised by the Court contract.
type CourtNotThePostedCounts struct {
	K uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThePostedCounts(uint64 k)
func CourtNotThePostedCountsErrorID() common.Hash {
	return common.HexToHash("0x4b2526d2e5b89321fdfc93332c7504daaf7f6f064fa3760239df82ba9c5193ce")
}

// UnpackNotThePostedCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThePostedCounts(uint64 k)
func (court *Court) UnpackNotThePostedCountsError(raw []byte) (*CourtNotThePostedCounts, error) {
	out := new(CourtNotThePostedCounts)
	if err := court.abi.UnpackIntoInterface(out, "NotThePostedCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingToDeposit represents a NothingToDeposit error raised by the Court contract.
type CourtNothingToDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDeposit()
func CourtNothingToDepositErrorID() common.Hash {
	return common.HexToHash("0x9a4f66bf7442e9ffddd78d5c801767fae6b7907ce2f916dd607f17259077a9c4")
}

// UnpackNothingToDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDeposit()
func (court *Court) UnpackNothingToDepositError(raw []byte) (*CourtNothingToDeposit, error) {
	out := new(CourtNothingToDeposit)
	if err := court.abi.UnpackIntoInterface(out, "NothingToDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingToRedeem represents a NothingToRedeem error raised by the Court contract.
type CourtNothingToRedeem struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRedeem(uint64 id)
func CourtNothingToRedeemErrorID() common.Hash {
	return common.HexToHash("0xc5758964197ef93170bc45a306737c60f1aa75eb0114dca8025f189330409488")
}

// UnpackNothingToRedeemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRedeem(uint64 id)
func (court *Court) UnpackNothingToRedeemError(raw []byte) (*CourtNothingToRedeem, error) {
	out := new(CourtNothingToRedeem)
	if err := court.abi.UnpackIntoInterface(out, "NothingToRedeem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingToRedraw represents a NothingToRedraw error raised by the Court contract.
type CourtNothingToRedraw struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRedraw(uint64 id)
func CourtNothingToRedrawErrorID() common.Hash {
	return common.HexToHash("0x43ccb8d363a19858ce1d67508fbfd0d85e0998908271387c9eaa000255d7554b")
}

// UnpackNothingToRedrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRedraw(uint64 id)
func (court *Court) UnpackNothingToRedrawError(raw []byte) (*CourtNothingToRedraw, error) {
	out := new(CourtNothingToRedraw)
	if err := court.abi.UnpackIntoInterface(out, "NothingToRedraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingToSample represents a NothingToSample error raised by the Court contract.
type CourtNothingToSample struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToSample(uint64 id)
func CourtNothingToSampleErrorID() common.Hash {
	return common.HexToHash("0xf0adec33a8b8e56642b55555ff1a3bd0c5b44ac4f81aa9a1fbdd13f96d71678e")
}

// UnpackNothingToSampleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToSample(uint64 id)
func (court *Court) UnpackNothingToSampleError(raw []byte) (*CourtNothingToSample, error) {
	out := new(CourtNothingToSample)
	if err := court.abi.UnpackIntoInterface(out, "NothingToSample", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingToTake represents a NothingToTake error raised by the Court contract.
type CourtNothingToTake struct {
	K uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToTake(uint64 k)
func CourtNothingToTakeErrorID() common.Hash {
	return common.HexToHash("0x520242473b9955816fb1c35f27a50abcf20549a7edf220ac78f4b24469c93f81")
}

// UnpackNothingToTakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToTake(uint64 k)
func (court *Court) UnpackNothingToTakeError(raw []byte) (*CourtNothingToTake, error) {
	out := new(CourtNothingToTake)
	if err := court.abi.UnpackIntoInterface(out, "NothingToTake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingToWithdraw represents a NothingToWithdraw error raised by the Court contract.
type CourtNothingToWithdraw struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw()
func CourtNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xd0d04f60bf4f7629141a1f00f5d2908fa0f3e15bf4cbf8bb8edc6fcbdf2509fa")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw()
func (court *Court) UnpackNothingToWithdrawError(raw []byte) (*CourtNothingToWithdraw, error) {
	out := new(CourtNothingToWithdraw)
	if err := court.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Court contract.
type CourtReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CourtReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (court *Court) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CourtReentrancyGuardReentrantCall, error) {
	out := new(CourtReentrancyGuardReentrantCall)
	if err := court.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Court contract.
type CourtSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CourtSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (court *Court) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CourtSafeCastOverflowedUintDowncast, error) {
	out := new(CourtSafeCastOverflowedUintDowncast)
	if err := court.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Court contract.
type CourtSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CourtSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (court *Court) UnpackSafeERC20FailedOperationError(raw []byte) (*CourtSafeERC20FailedOperation, error) {
	out := new(CourtSafeERC20FailedOperation)
	if err := court.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtSeedNotReached represents a SeedNotReached error raised by the Court contract.
type CourtSeedNotReached struct {
	SeedHeight uint32
	TipHeight  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeedNotReached(uint32 seedHeight, uint32 tipHeight)
func CourtSeedNotReachedErrorID() common.Hash {
	return common.HexToHash("0x8635a3f6a2f6bdc4d1626eceda42ac0de045fe13d0d7c8e8c4464181e4d188de")
}

// UnpackSeedNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeedNotReached(uint32 seedHeight, uint32 tipHeight)
func (court *Court) UnpackSeedNotReachedError(raw []byte) (*CourtSeedNotReached, error) {
	out := new(CourtSeedNotReached)
	if err := court.abi.UnpackIntoInterface(out, "SeedNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtSettlementsOpen represents a SettlementsOpen error raised by the Court contract.
type CourtSettlementsOpen struct {
	Count uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettlementsOpen(uint64 count)
func CourtSettlementsOpenErrorID() common.Hash {
	return common.HexToHash("0x33de4a626d621e8c7ec837ad4e7a5451569b4e02b1ac54e9d564b0864e9b559f")
}

// UnpackSettlementsOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettlementsOpen(uint64 count)
func (court *Court) UnpackSettlementsOpenError(raw []byte) (*CourtSettlementsOpen, error) {
	out := new(CourtSettlementsOpen)
	if err := court.abi.UnpackIntoInterface(out, "SettlementsOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtStillNeeded represents a StillNeeded error raised by the Court contract.
type CourtStillNeeded struct {
	Left   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillNeeded(uint256 left, uint256 needed)
func CourtStillNeededErrorID() common.Hash {
	return common.HexToHash("0x409dc1db2e7317f78667485bef26caf77f2f67a4575851877e751547ae9a34fd")
}

// UnpackStillNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillNeeded(uint256 left, uint256 needed)
func (court *Court) UnpackStillNeededError(raw []byte) (*CourtStillNeeded, error) {
	out := new(CourtStillNeeded)
	if err := court.abi.UnpackIntoInterface(out, "StillNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtTipTooOld represents a TipTooOld error raised by the Court contract.
type CourtTipTooOld struct {
	Time   uint32
	MaxAge uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TipTooOld(uint32 time, uint32 maxAge)
func CourtTipTooOldErrorID() common.Hash {
	return common.HexToHash("0x18100b0d45be0431f7aa12a3ef6d4a6b30d4ab08c3c8c1043b2dfa9153f86266")
}

// UnpackTipTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TipTooOld(uint32 time, uint32 maxAge)
func (court *Court) UnpackTipTooOldError(raw []byte) (*CourtTipTooOld, error) {
	out := new(CourtTipTooOld)
	if err := court.abi.UnpackIntoInterface(out, "TipTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtTooEarly represents a TooEarly error raised by the Court contract.
type CourtTooEarly struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 deadline)
func CourtTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 deadline)
func (court *Court) UnpackTooEarlyError(raw []byte) (*CourtTooEarly, error) {
	out := new(CourtTooEarly)
	if err := court.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtUnknownSample represents a UnknownSample error raised by the Court contract.
type CourtUnknownSample struct {
	Sample uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSample(uint8 sample)
func CourtUnknownSampleErrorID() common.Hash {
	return common.HexToHash("0x245c70ef0886c79d94e4861f87b0a64008cbcc2b2dc87955c37cedaa9ee03a54")
}

// UnpackUnknownSampleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSample(uint8 sample)
func (court *Court) UnpackUnknownSampleError(raw []byte) (*CourtUnknownSample, error) {
	out := new(CourtUnknownSample)
	if err := court.abi.UnpackIntoInterface(out, "UnknownSample", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtUnknownSettlement represents a UnknownSettlement error raised by the Court contract.
type CourtUnknownSettlement struct {
	Id uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSettlement(uint64 id)
func CourtUnknownSettlementErrorID() common.Hash {
	return common.HexToHash("0xbac44815c9c5a54425ebc2f26049fe029b6f678afba68adb058053093b788eac")
}

// UnpackUnknownSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSettlement(uint64 id)
func (court *Court) UnpackUnknownSettlementError(raw []byte) (*CourtUnknownSettlement, error) {
	out := new(CourtUnknownSettlement)
	if err := court.abi.UnpackIntoInterface(out, "UnknownSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtUnknownTag represents a UnknownTag error raised by the Court contract.
type CourtUnknownTag struct {
	Tag int64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownTag(int64 tag)
func CourtUnknownTagErrorID() common.Hash {
	return common.HexToHash("0x6e5517198778be2e2bb1a15244542108554d22c5b323a8dc8c868e62f7fa5d83")
}

// UnpackUnknownTagError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownTag(int64 tag)
func (court *Court) UnpackUnknownTagError(raw []byte) (*CourtUnknownTag, error) {
	out := new(CourtUnknownTag)
	if err := court.abi.UnpackIntoInterface(out, "UnknownTag", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWithdrawalTooEarly represents a WithdrawalTooEarly error raised by the Court contract.
type CourtWithdrawalTooEarly struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawalTooEarly(uint64 until)
func CourtWithdrawalTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x7c877e073cdc20d401767038501518f8a351a700dd1da703f9253df11f8d659e")
}

// UnpackWithdrawalTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawalTooEarly(uint64 until)
func (court *Court) UnpackWithdrawalTooEarlyError(raw []byte) (*CourtWithdrawalTooEarly, error) {
	out := new(CourtWithdrawalTooEarly)
	if err := court.abi.UnpackIntoInterface(out, "WithdrawalTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongCourt represents a WrongCourt error raised by the Court contract.
type CourtWrongCourt struct {
	Court common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCourt(address court)
func CourtWrongCourtErrorID() common.Hash {
	return common.HexToHash("0x286e478eceba210b990473f60cfad806c20d23f211986bda394d6a596d898765")
}

// UnpackWrongCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCourt(address court)
func (court *Court) UnpackWrongCourtError(raw []byte) (*CourtWrongCourt, error) {
	out := new(CourtWrongCourt)
	if err := court.abi.UnpackIntoInterface(out, "WrongCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongSigner represents a WrongSigner error raised by the Court contract.
type CourtWrongSigner struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigner(address signer)
func CourtWrongSignerErrorID() common.Hash {
	return common.HexToHash("0x32c15fc200d7dd37fbdda4b6dcf3c666dc26a587020101795852cde5be582e91")
}

// UnpackWrongSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigner(address signer)
func (court *Court) UnpackWrongSignerError(raw []byte) (*CourtWrongSigner, error) {
	out := new(CourtWrongSigner)
	if err := court.abi.UnpackIntoInterface(out, "WrongSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}
