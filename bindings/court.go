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

// ShareEvidence is an auto generated low-level Go binding around an user-defined struct.
type ShareEvidence struct {
	Header   []byte
	Coinbase []byte
	Branch   [][32]byte
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structCourtParams\",\"components\":[{\"name\":\"pool\",\"type\":\"address\",\"internalType\":\"contractIDistributor\"},{\"name\":\"receiptSigner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sharePrice\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"samples\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidencePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"withdrawalDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxTipAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"halving\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answers\",\"type\":\"tuple[]\",\"internalType\":\"structAnswer[]\",\"components\":[{\"name\":\"sample\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"share\",\"type\":\"tuple\",\"internalType\":\"structShareEvidence\",\"components\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"coinbase\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"branch\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"begin\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondRequired\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cleared\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sample\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cover\",\"inputs\":[],\"outputs\":[{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"covered\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDraw\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seedHeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answered\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"counts\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"end\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"evidencePeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"examiner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIExaminer\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaves\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxTipAge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nd\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openSettlements\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paySalvage\",\"inputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"penalised\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"penalty\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pool\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDistributor\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveShare\",\"inputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"share\",\"type\":\"tuple\",\"internalType\":\"structShareEvidence\",\"components\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"coinbase\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"branch\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"provenOf\",\"inputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiptDigest\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiptSigner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reportOmission\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"counts\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"registryHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportOverfull\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportTwice\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdrawal\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"responseWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restore\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structReceipt\",\"components\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"c\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"g\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"share\",\"type\":\"tuple\",\"internalType\":\"structShareEvidence\",\"components\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"coinbase\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"branch\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"gap\",\"type\":\"tuple\",\"internalType\":\"structGap\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"below\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"above\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"restored\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"salvage\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"salvageOf\",\"inputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"pot\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"proven\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ends\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"samples\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"samplesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"k\",\"type\":\"uint64[]\",\"internalType\":\"uint64[]\"},{\"name\":\"index\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"answered\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sharePrice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawableAt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawalDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"sample\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Begun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"j\",\"type\":\"int64\",\"indexed\":true,\"internalType\":\"int64\"},{\"name\":\"seedHeight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"sample\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"compensation\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"penalty\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Drawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"counts\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Penalised\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"breach\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumBreach\"},{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"toMiners\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Proven\",\"inputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"indexed\":true,\"internalType\":\"bytes21\"},{\"name\":\"work\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"seedHeight\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Restored\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"indexed\":true,\"internalType\":\"bytes21\"},{\"name\":\"key\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SalvagePaid\",\"inputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"payee\",\"type\":\"bytes21\",\"indexed\":true,\"internalType\":\"bytes21\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawalRequested\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyAnswered\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sample\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"AlreadyDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyMasked\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"work\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyRestored\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"BadParam\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BondEmpty\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"needed\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EvidenceTooLate\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExceedsBond\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"bond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBreach\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInGap\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NotInShareTree\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInTime\",\"inputs\":[{\"name\":\"ends\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInWindow\",\"inputs\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPool\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPosted\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotReceipted\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"NotStuck\",\"inputs\":[{\"name\":\"j\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"NotThePostedCounts\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToRedraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToSalvage\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToSample\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToTake\",\"inputs\":[{\"name\":\"k\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeedNotReached\",\"inputs\":[{\"name\":\"seedHeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tipHeight\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SettlementsOpen\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StillNeeded\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TipTooOld\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownSample\",\"inputs\":[{\"name\":\"sample\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownSettlement\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownTag\",\"inputs\":[{\"name\":\"tag\",\"type\":\"int64\",\"internalType\":\"int64\"}]},{\"type\":\"error\",\"name\":\"WithdrawalTooEarly\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongCourt\",\"inputs\":[{\"name\":\"court\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongMiner\",\"inputs\":[{\"name\":\"got\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"},{\"name\":\"expected\",\"type\":\"bytes21\",\"internalType\":\"bytes21\"}]},{\"type\":\"error\",\"name\":\"WrongSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Court",
	Bin: "0x6103606040526001600160401b0342166102605234801561001e575f5ffd5b50604051619c7e380380619c7e83398101604081905261003d916109fb565b6040518060400160405280600781526020016614185e591a5c9d60ca1b815250604051806040016040528060018152602001603160f81b81525082306001600160a01b0316815f01516001600160a01b031662971a306040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100e49190610ab2565b6001600160a01b03161461017e57805f01516001600160a01b031662971a306040518163ffffffff1660e01b8152600401602060405180830381865afa158015610130573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101549190610ab2565b60405163143723c760e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b60208101516001600160a01b0316158061020f5750805f01516001600160a01b031663570ca7356040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f69190610ab2565b6001600160a01b031681602001516001600160a01b0316145b1561023f5760405163b999270960e01b81526c3932b1b2b4b83a29b4b3b732b960991b6004820152602401610175565b6010816060015160ff16108061025c57506020816060015160ff16115b156102865760405163b999270960e01b81526673616d706c657360c81b6004820152602401610175565b806080015163ffffffff165f036102c35760405163b999270960e01b81526d726573706f6e736557696e646f7760901b6004820152602401610175565b8060a0015163ffffffff165f036103005760405163b999270960e01b81526d195d9a59195b98d954195c9a5bd960921b6004820152602401610175565b8060a0015163ffffffff168160c0015163ffffffff161115806103375750806080015163ffffffff168160c0015163ffffffff1611155b156103695760405163b999270960e01b81526e7769746864726177616c44656c617960881b6004820152602401610175565b8060e0015163ffffffff165f036103a15760405163b999270960e01b8152686d617854697041676560b81b6004820152602401610175565b80610100015163ffffffff165f036103d85760405163b999270960e01b81526668616c76696e6760c81b6004820152602401610175565b805f01516001600160a01b03166080816001600160a01b031681525050805f01516001600160a01b031663b59589d16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610434573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104589190610ab2565b6001600160a01b031660a0816001600160a01b031681525050805f01516001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104d49190610ab2565b6001600160a01b031660c0816001600160a01b031681525050805f01516001600160a01b031663570ca7356040518163ffffffff1660e01b8152600401602060405180830381865afa15801561052c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105509190610ab2565b6001600160a01b0390811660e052602080830151821661010052825160408051631201770f60e01b815290519190931692631201770f9260048083019391928290030181865afa1580156105a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ca9190610ad4565b63ffffffff166101408163ffffffff1681525050805f01516001600160a01b031663e7ede0606040518163ffffffff1660e01b8152600401602060405180830381865afa15801561061d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106419190610ad4565b63ffffffff908116610160526040808301516001600160801b031661018052606083015160ff166101a052608083015182166101c05260a083015182166101e05260c083015182166102005260e083015190911661022052815161010083015191519091906106af90610959565b6001600160a01b03909216825263ffffffff166020820152604001604051809103905ff0801580156106e3573d5f5f3e3d5ffd5b506001600160a01b031661012052604081015161016051610713916001600160801b03169063ffffffff16610aed565b6102405260408101516001600160801b0316158061073a5750610240516001600160801b03105b156107675760405163b999270960e01b8152697368617265507269636560b01b6004820152602401610175565b60805160c051610784916001600160a01b03909116905f1961083b565b5061078e826108ba565b6103205261079b816108ba565b6103405281516020808401919091206102e05281519082012061030052466102a05261082a6102e05161030051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610280525050306102c05250610b71565b6108478383835f6108f7565b6108b55761085883835f60016108f7565b61088057604051635274afe760e01b81526001600160a01b0384166004820152602401610175565b61088d83838360016108f7565b6108b557604051635274afe760e01b81526001600160a01b0384166004820152602401610175565b505050565b5f5f829050601f815111156108e4578260405163305a27a960e01b81526004016101759190610b16565b80516108ef82610b4b565b179392505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661094d578383151615610941573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b612f3080616d4e83390190565b60405161012081016001600160401b038111828210171561099557634e487b7160e01b5f52604160045260245ffd5b60405290565b6001600160a01b03811681146109af575f5ffd5b50565b80516109bd8161099b565b919050565b80516001600160801b03811681146109bd575f5ffd5b805160ff811681146109bd575f5ffd5b805163ffffffff811681146109bd575f5ffd5b5f610120828403128015610a0d575f5ffd5b50610a16610966565b610a1f836109b2565b8152610a2d602084016109b2565b6020820152610a3e604084016109c2565b6040820152610a4f606084016109d8565b6060820152610a60608084016109e8565b6080820152610a7160a084016109e8565b60a0820152610a8260c084016109e8565b60c0820152610a9360e084016109e8565b60e0820152610aa561010084016109e8565b6101008201529392505050565b5f60208284031215610ac2575f5ffd5b8151610acd8161099b565b9392505050565b5f60208284031215610ae4575f5ffd5b610acd826109e8565b8082028115828204841417610b1057634e487b7160e01b5f52601160045260245ffd5b92915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610b6b575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051610280516102a0516102c0516102e051610300516103205161034051615ef4610e5a5f395f6140af01525f61408401525f614b3c01525f614b1401525f614a6f01525f614a9901525f614ac301525f61447001525f81816109da015281816128aa01528181614c010152614c2801525f818161029501528181613eeb0152613f4301525f818161060f01528181612134015261273401525f818161075f0152818161240801528181612de3015261399601525f81816107f60152610c9f01525f81816107130152818161165301528181611c1e01528181611c8301528181611ce801528181611d56015281816128730152818161310101526135dc01525f818161056601528181610ff30152818161279b01528181612e5901528181612ea301528181612f3b01528181612fba0152612ff801525f81816107cf015261230e01525f81816102ff01526127c201525f81816103e5015281816124fe01528181612c0f015281816145b90152614da801525f81816105e801526137f501525f81816104bf015281816119570152611ad501525f8181610442015281816119c701528181613daa0152613f9901525f818161063601528181610a4301528181610c2501528181613dd60152613e0501525f818161034e01528181610b2901528181610bf901528181610ec101528181610f8e0152818161103b0152818161111c015281816111a1015281816116c201528181611e7f01528181611f18015281816120b1015281816121e6015281816127e9015281816128e501528181612d2701528181613091015281816133b501528181613853015281816139c101528181613b6301528181613be501528181613d320152818161411f015281816141f80152818161429601528181614347015281816143f40152818161452c01528181614657015261479c0152615ef45ff3fe608060405234801561000f575f5ffd5b506004361061028c575f3560e01c80638726972911610161578063c6958b89116100ca578063e7ede06011610084578063e7ede060146107ca578063eddada1c146107f1578063f058147e14610818578063f392ed9614610845578063fac93c08146108c4578063ffd704d2146108d7575f5ffd5b8063c6958b891461070e578063c8ff266514610747578063d209d03e1461075a578063d2eef3a014610781578063e7d931e41461079a578063e7dcaef9146107b7575f5ffd5b8063a7ab69611161011b578063a7ab69611461060a578063b59589d114610631578063baa1b23d14610658578063bae2bdd7146106eb578063bbfe879d146106fe578063bf3f585e14610706575f5ffd5b806387269729146105615780638b06db9c146105885780639000c681146105aa578063913dfb59146105bd5780639904d1d4146105d05780639e43c343146105e3575f5ffd5b80633767d23b1161020357806354469aea116101bd57806354469aea146104a7578063570ca735146104ba5780635dc42920146104e157806364c9ec6f146105215780636ca4410d1461053357806384b0196e14610546575f5ffd5b80633767d23b1461040757806337b50e2f1461042a57806338d52e0f1461043d5780633ccfd60b1461046457806343b865b01461046c578063495d721614610474575f5ffd5b8063133fc41d11610254578063133fc41d1461033657806316f0115b14610349578063183b2ada14610388578063329fd2751461039b578063341085cd146103ae578063360d1215146103e0575f5ffd5b80630580259f146102905780630c601217146102d15780630edd2ffc146102f25780631201770f146102fa5780631315b62d14610321575b5f5ffd5b6102b77f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020015b60405180910390f35b6102e46102df3660046150f2565b6108ea565b6040519081526020016102c8565b6102e46109cb565b6102b77f000000000000000000000000000000000000000000000000000000000000000081565b61033461032f366004615120565b610a03565b005b61033461034436600461514b565b610dcf565b6103707f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102c8565b6103346103963660046151c2565b6112af565b6103346103a936600461526a565b611411565b6001546103c890600160401b90046001600160401b031681565b6040516001600160401b0390911681526020016102c8565b6103707f000000000000000000000000000000000000000000000000000000000000000081565b61041a610415366004615120565b61164d565b60405190151581526020016102c8565b6103346104383660046152b2565b6116b7565b6103707f000000000000000000000000000000000000000000000000000000000000000081565b6103346117e5565b61041a611993565b6103c861048236600461526a565b600960209081525f92835260408084209091529082529020546001600160401b031681565b6103346104b53660046152f0565b6119a7565b6103707f000000000000000000000000000000000000000000000000000000000000000081565b6105096104ef366004615120565b60056020525f90815260409020546001600160801b031681565b6040516001600160801b0390911681526020016102c8565b5f54610509906001600160801b031681565b6103346105413660046152f0565b611aca565b61054e611bc9565b6040516102c89796959493929190615339565b6105097f000000000000000000000000000000000000000000000000000000000000000081565b61059b610596366004615120565b611c0b565b6040516102c89392919061540b565b6103346105b83660046154a3565b611e52565b6103346105cb36600461552b565b6120a6565b6103346105de366004615544565b6122f1565b6103707f000000000000000000000000000000000000000000000000000000000000000081565b6102b77f000000000000000000000000000000000000000000000000000000000000000081565b6103707f000000000000000000000000000000000000000000000000000000000000000081565b6106bc610666366004615120565b6001600160401b039081165f90815260076020908152604091829020825160608101845290546001600160801b038116808352600160801b82048616938301849052600160c01b90910490941692018290529192565b604080516001600160801b0390941684526001600160401b0392831660208501529116908201526060016102c8565b6103346106f93660046155a3565b61237b565b6103c861271d565b6102e461278a565b6107357f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016102c8565b610334610755366004615120565b6128da565b6102b77f000000000000000000000000000000000000000000000000000000000000000081565b5f5461050990600160801b90046001600160801b031681565b6107a261296c565b604080519283526020830191909152016102c8565b6103346107c5366004615600565b6129a8565b6102b77f000000000000000000000000000000000000000000000000000000000000000081565b6102b77f000000000000000000000000000000000000000000000000000000000000000081565b61041a610826366004615681565b600660209081525f928352604080842090915290825290205460ff1681565b610858610853366004615120565b612ada565b6040516102c891905f60c0820190508251825263ffffffff60208401511660208301526001600160401b03604084015116604083015263ffffffff60608401511660608301526001600160801b03608084015116608083015260a083015160070b60a083015292915050565b6103346108d23660046156ad565b612b66565b6103346108e5366004615120565b61305b565b5f6109c57fdbed6dc22c4c9e9d830470d0f755aac8652f9c99efd81cd873be68be56b8b03861091c602085018561552b565b61092c60408601602087016152f0565b61093c6060870160408801615750565b61094c608088016060890161577c565b61095c60a0890160808a0161577c565b60408051602081019790975260079590950b948601949094526001600160801b0390921660608501526001600160581b031916608084015263ffffffff90811660a08401521660c082015260e00160405160208183030381529060405280519060200120613383565b92915050565b5f6109d46133af565b6109fe907f00000000000000000000000000000000000000000000000000000000000000006157ab565b905090565b5f610a0d82613433565b805190915015610a40576040516302749aed60e61b81526001600160401b03831660048201526024015b60405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631fd4827a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac191906157c9565b9050816020015163ffffffff168163ffffffff161015610b0a57602082015160405163431ad1fb60e11b815263ffffffff91821660048201529082166024820152604401610a37565b60a082015160405163321d933b60e21b815260079190910b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c8764cec906024016040805180830381865afa158015610b75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b9991906157e4565b506001600160801b0316608083018190525f03610bd45760405163f0adec3360e01b81526001600160401b0384166004820152602401610a37565b6020820151604051637b67b76b60e11b815263ffffffff9091166004820152610c93907f00000000000000000000000000000000000000000000000000000000000000009085906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f6cf6ed690602401602060405180830381865afa158015610c6a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c8e9190615811565b6134e8565b8252610cc563ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642615828565b6001600160401b0390811660408481019182528583165f81815260026020818152918490208851808255838a015160018301805498516060808e015160808f015163ffffffff9586166bffffffffffffffffffffffff19909d169c909c17640100000000938e16938402176bffffffffffffffffffffffff16600160601b95909116949094026001600160801b0390811694909417600160801b94909b169384029a909a1790915560a08c015193909401805467ffffffffffffffff1916939099169290921790975584519687529186015291840191909152917fc298280b6786d143013cc0817e94b624fc08b3deae4dca221391044f3662d85d910160405180910390a2505050565b610dd7613564565b5f610de183613599565b90505f610ded836135d9565b905081604001516001600160401b03164211610e2d57604080830151905163d606d83f60e01b81526001600160401b039091166004820152602401610a37565b8082606001511663ffffffff165f14610e6d57604051636d10bbc360e01b81526001600160401b038516600482015260ff84166024820152604401610a37565b5f610e83835f015184608001518660ff16613631565b5090505f610e958460a00151836136eb565b60a085015160405163321d933b60e21b815260079190910b60048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8764cec906024016040805180830381865afa158015610f05573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f2991906157e4565b5090505f610f37828561370e565b9050805f03610f645760405163fc8a193d60e01b81526001600160401b0384166004820152602401610a37565b5f610f6d6109cb565b604051636b3748cf60e01b81526001600160401b03861660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636b3748cf906024015f604051808303815f87803b158015610fd7575f5ffd5b505af1158015610fe9573d5f5f3e3d5ffd5b505050505f61102b7f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316846110269190615847565b613732565b90505f61103783613732565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635ee0aca06040518163ffffffff1660e01b8152600401602060405180830381865afa158015611095573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110b991906157c9565b63ffffffff16826001600160801b031610156110e0575f6110da838361585e565b90925090505b6001600160801b0382161561119057604051630594e8fb60e41b81526001600160401b03871660048201526001600160801b03831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063594e8fb0906044016020604051808303815f875af115801561116a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061118e9190615888565b505b6001600160801b0381161561123e577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b73b0efb60088b60a001516111df91906158a3565b6040516001600160e01b031960e084901b16815260079190910b60048201526001600160801b03841660248201526044015f604051808303815f87803b158015611227575f5ffd5b505af1158015611239573d5f5f3e3d5ffd5b505050505b6040805160ff8c1681526001600160801b03848116602083015283168183015290516001600160401b0388811692908e16917f1a39d9965716aa440861afc85d5140588cbdd37d37a2b77161e77f7e488006039181900360600190a35050505050505050506112ab6137b2565b5050565b6112b7613564565b5f6112c38787876137dc565b90506112d08484846137dc565b505f6112e260a086016080870161577c565b63ffffffff166112f860a08a0160808b0161577c565b63ffffffff16148061136f57506113156060860160408701615750565b6001600160581b03191661132f60608a0160408b01615750565b6001600160581b03191614801561136f5750611351608086016060870161577c565b63ffffffff1661136760808a0160608b0161577c565b63ffffffff16145b905061137e602086018661552b565b60070b61138e60208a018a61552b565b60070b1415806113cd57506113a960408601602087016152f0565b6001600160801b03166113c260408a0160208b016152f0565b6001600160801b0316145b806113d6575080155b156113f457604051632abb103760e11b815260040160405180910390fd5b6113ff826001613a81565b50506114096137b2565b505050505050565b611419613564565b6001600160401b038083165f90815260076020908152604091829020825160608101845290546001600160801b0381168252600160801b8104851692820192909252600160c01b9091049092169082018190521580611485575080604001516001600160401b03164211155b156114b4576040808201519051631aef307960e11b81526001600160401b039091166004820152602401610a37565b6020808201516001600160401b038581165f9081526009845260408082206001600160581b031988168352909452928320548451928216926115039291909116906001600160801b0316615847565b61150d91906158e6565b6001600160401b0385165f908152600a602090815260408083206001600160581b03198816845290915281205491925090611551906001600160801b0316836158f9565b9050806001600160801b03165f0361157c57604051633694eff360e01b815260040160405180910390fd5b6001600160401b0385165f908152600a602090815260408083206001600160581b031988168452909152812080546001600160801b0319166001600160801b0385161790556115ca85613d0d565b604080516001600160a01b03831681526001600160801b03851660208201529192506001600160581b03198716916001600160401b038916917f01e4588ac813b0509bb5f9a4486c1078e5763dcab4f5d0b977ff3d1cce279de8910160405180910390a361164181836001600160801b0316613d9d565b505050506112ab6137b2565b5f6116797f00000000000000000000000000000000000000000000000000000000000000006020615918565b6001600160401b039092165f90815260026020526040902060010154600160601b900463ffffffff90811660ff9390931681901c1691909114919050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146117025760405163250abb5160e11b8152336004820152602401610a37565b6001600160401b0382165f90815260026020526040902081611722613dd1565b6001838101805463ffffffff191663ffffffff939093169290921790915560028301805467ffffffffffffffff19166001600160401b039384161790558054909160089161177891600160401b90910416615931565b82546101009290920a6001600160401b03818102199093169183160217909155600182015460405163ffffffff9091168152600784900b918516907fefad43067c66534ca3522184edd2f9f4b9df6f4244e291fa15e8c930a3a50f0b9060200160405180910390a3505050565b6117ed613564565b5f8054600160801b90046001600160801b03169081900361182157604051630686827b60e51b815260040160405180910390fd5b5f61182a61271d565b9050806001600160401b031642101561186157604051637c877e0760e01b81526001600160401b0382166004820152602401610a37565b600154600160401b90046001600160401b0316156118a7576001546040516319ef253160e11b8152600160401b9091046001600160401b03166004820152602401610a37565b5f80546118be9084906001600160801b03166158f9565b90505f6118c96133af565b905080826001600160801b031610156119075760405163409dc1db60e01b81526001600160801b038316600482015260248101829052604401610a37565b6001600160801b038281165f81905560408051928716835260208301919091527f0a81f4a3e4c25879cc05d88b586195ebab8774a3a2326ade8537d848e1df558c910160405180910390a16119857f0000000000000000000000000000000000000000000000000000000000000000856001600160801b0316613d9d565b505050506119916137b2565b565b5f5f5f61199e61296c565b11159392505050565b6119af613564565b5f6119b8613f82565b90506119f86001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633306001600160801b03861661400a565b5f611a1482611a05613f82565b611a0f919061595b565b614046565b9050806001600160801b03165f03611a3f57604051639a4f66bf60e01b815260040160405180910390fd5b5f80548291908190611a5b9084906001600160801b031661585e565b82546101009290920a6001600160801b038181021990931691831602179091555f546040805185841681529190921660208201523392507f91a0eb2c39ca4d8b85d038e494302fb14bda4920d009c0aa44f26960104adb97910160405180910390a25050611ac76137b2565b50565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611b1557604051633b63649d60e11b8152336004820152602401610a37565b5f546001600160801b039081169082161115611b5a575f5460405163277eb4e560e11b81526001600160801b0380841660048301529091166024820152604401610a37565b5f80546001600160801b03908116600160801b918416918202179091556001805467ffffffffffffffff1916426001600160401b03161790556040519081527ff68090cf1456168df5efefc9f6c5c65eefd69f596c7ae49187d5bb573e3805289060200160405180910390a150565b5f6060805f5f5f6060611bda61407d565b611be26140a8565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60608060605f611c1a85613599565b90507f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b03811115611c5757611c5761596e565b604051908082528060200260200182016040528015611c80578160200160208202803683370190505b507f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b03811115611cbc57611cbc61596e565b604051908082528060200260200182016040528015611ce5578160200160208202803683370190505b507f000000000000000000000000000000000000000000000000000000000000000060ff166001600160401b03811115611d2157611d2161596e565b604051908082528060200260200182016040528015611d4a578160200160208202803683370190505b50919550935091505f5b7f000000000000000000000000000000000000000000000000000000000000000060ff168160ff161015611e49575f611d98835f015184608001518460ff16613631565b868460ff1681518110611dad57611dad615982565b602002602001018163ffffffff1663ffffffff168152508192505050611dd78360a00151826136eb565b611de0836135d9565b84606001511663ffffffff165f1415878460ff1681518110611e0457611e04615982565b60200260200101868560ff1681518110611e2057611e20615982565b921515602093840291909101909201919091526001600160401b03909116905250600101611d54565b50509193909250565b611e5a613564565b5f611e668787876137dc565b90505f611e72826140d3565b90505f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663f7a0db2b611eaf600186615996565b6040516001600160e01b031960e084901b16815260079190910b6004820152602401602060405180830381865afa158015611eec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f109190615811565b90505f6120137f00000000000000000000000000000000000000000000000000000000000000008584868b8b604051611f4a9291906159c5565b60405180910390208a60208381015160408086015160808088015160609889015184517fb58858923d2fdc1271ec90fb7e48bef99346c0dd04b8776cfb3d0a8dd8c055cc8189015246818701526001600160a01b039d909d16998d01999099526001600160401b039a909a16908b015260a08a019790975260c089019190915260e088019590955263ffffffff90951661010087015261012086019190915261014085015261016080850191909152815180850390910181526101809093019052815191012090565b8351909150811461204257604051632592936960e11b81526001600160401b0385166004820152602401610a37565b61205c61205560608c0160408d01615750565b8888614269565b61206c60808c0160608d0161577c565b63ffffffff161161209057604051632abb103760e11b815260040160405180910390fd5b61209a845f613a81565b505050506114096137b2565b6120ae613564565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa15801561210b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061212f9190615888565b90505f7f000000000000000000000000000000000000000000000000000000000000000063ffffffff16612161614343565b6001600160401b031661217491906157ab565b421190506001600160401b038216158061218c575080155b8061219d57508160070b8360070b13155b156121c15760405163056eee9960e31b8152600784900b6004820152602401610a37565b5f6121ca613f82565b604051633c88b7ed60e01b8152600786900b60048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633c88b7ed906024016020604051808303815f875af1158015612234573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122589190615811565b505f61226682611a05613f82565b9050806001600160801b03165f0361229157604051633694eff360e01b815260040160405180910390fd5b6001600160401b0384165f90815260076020526040812080548392906122c19084906001600160801b031661585e565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555050505050611ac76137b2565b6122f9613564565b5f6123058484846137dc565b905063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001661233e60a086016080870161577c565b63ffffffff161161236257604051632abb103760e11b815260040160405180910390fd5b61236d816002613a81565b506123766137b2565b505050565b6001600160401b038084165f908152600760209081526040808320815160608101835290546001600160801b038116808352600160801b8204871694830194909452600160c01b90049094169084015290036123ea57604051633694eff360e01b815260040160405180910390fd5b80604001516001600160401b03165f0361243d5761242e63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642615828565b6001600160401b031660408201525b80604001516001600160401b031642111561247c576040808201519051631aef307960e11b81526001600160401b039091166004820152602401610a37565b6001600160401b03831615806124a35750836001600160401b0316836001600160401b0316115b806124c957506001600160401b0384166124be846007615828565b6001600160401b0316105b156124fa57604051638cb1e97b60e01b81526001600160401b03808616600483015284166024820152604401610a37565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166396a6688186866040518363ffffffff1660e01b815260040161254a929190615a6d565b6040805180830381865afa158015612564573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125889190615b2f565b6001600160401b0388165f908152600860209081526040808320858452909152902054919350915060ff16156125e357604051634512f13960e11b81526001600160401b038716600482015260248101839052604401610a37565b6001600160401b038087165f8181526008602090815260408083208784528252808320805460ff19166001179055928252600981528282206001600160581b03198616835290529081208054909261263b9116615931565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555082602001805161266e90615931565b6001600160401b039081169091528681165f8181526007602090815260409182902087518154898401518a8601518816600160c01b026001600160c01b0391909816600160801b026001600160c01b03199092166001600160801b0390931692909217171694909417909355518481526001600160581b03198416927fbaba140cbceded9dc6362224c33bf2b2718bde5d6ffcdefeebb8d2b964a0f0d2910160405180910390a3505050505050565b5f5f612727614343565b60015490915063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160401b0380841691161161276d578161277a565b6001546001600160401b03165b6127849190615828565b91505090565b5f61289a6127e76001600160801b037f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016615847565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ede750946040518163ffffffff1660e01b8152600401602060405180830381865afa158015612843573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128679190615811565b61287191906157ab565b7f000000000000000000000000000000000000000000000000000000000000000060ff16614495565b6128a5906002615847565b6128d07f00000000000000000000000000000000000000000000000000000000000000006004615847565b6109fe91906157ab565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146129255760405163250abb5160e11b8152336004820152602401610a37565b6001805460089061294590600160401b90046001600160401b0316615b53565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555050565b5f8054819061298d906001600160801b03600160801b8204811691166158f9565b61299561278a565b6001600160801b03909116939092509050565b5f6129b284613599565b90505f5b82811015612a9357368484838181106129d1576129d1615982565b90506020028101906129e39190615b74565b90505f6129fb6129f66020840184615b92565b6135d9565b90508084606001511663ffffffff165f141580612a1f5750612a1d84836144c8565b155b15612a2b575050612a8b565b606084018051821763ffffffff1690526001600160401b0387167f4ac6c105a77107b9aa262d897ca4e28757ea98bb62b766272ad775789e0247f5612a736020850185615b92565b60405160ff909116815260200160405180910390a250505b6001016129b6565b50606001516001600160401b039093165f908152600260205260409020600101805463ffffffff909416600160601b0263ffffffff60601b19909416939093179092555050565b612ae26150ae565b506001600160401b039081165f90815260026020818152604092839020835160c08101855281548152600182015463ffffffff80821694830194909452640100000000810490961694810194909452600160601b85049091166060840152600160801b9093046001600160801b03166080830152919091015460070b60a082015290565b612b6e613564565b5f612b7a8686866137dc565b6001600160401b0381165f908152600660209081526040808320939450612ba691908a01908a016152f0565b6001600160801b0316815260208101919091526040015f205460ff1615612c0b5780612bd860408801602089016152f0565b604051630b22637d60e21b81526001600160401b0390921660048301526001600160801b03166024820152604401610a37565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166396a6688184876040518363ffffffff1660e01b8152600401612c5b929190615a6d565b6040805180830381865afa158015612c75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c999190615b2f565b9092509050612cae6040890160208a016152f0565b6001600160801b0316826001600160801b0316141580612cea5750612cd96060890160408a01615750565b6001600160581b0319828116911614155b15612d2457612cff6040890160208a016152f0565b6040516311f230d760e21b81526001600160801b039091166004820152602401610a37565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d81573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612da59190615888565b6001600160401b0316846001600160401b0316111590508015612de157612ddc84612dd660408c0160208d016152f0565b8761477c565b612e4d565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff16612e10614343565b6001600160401b0316612e2391906157ab565b4211612e4d576040516332163cd760e01b81526001600160401b0385166004820152602401610a37565b5f546001600160801b037f0000000000000000000000000000000000000000000000000000000000000000811691161015612ed2575f54604051636668af1960e01b81526001600160801b0391821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610a37565b600160065f866001600160401b03166001600160401b031681526020019081526020015f205f8b6020016020810190612f0b91906152f0565b6001600160801b03908116825260208201929092526040015f20805460ff191692151592909217909155612f60907f000000000000000000000000000000000000000000000000000000000000000016613732565b506001600160581b031982166001600160401b0385167fadbbc37c7b602033bba389a83124f05cad5da10c7c4138df5e810b3590e30c04612fa760408d0160208e016152f0565b604080516001600160801b0392831681527f000000000000000000000000000000000000000000000000000000000000000090921660208301520160405180910390a3613025612ff683613d0d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316613d9d565b8080156130395750613036846149e3565b15155b1561304857613048845f613a81565b505050506130546137b2565b5050505050565b5f61306582613599565b60a081015160405163321d933b60e21b815260079190910b60048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c8764cec906024016040805180830381865afa1580156130d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130f991906157e4565b5090505f805b7f000000000000000000000000000000000000000000000000000000000000000060ff168160ff1610156131a257613136816135d9565b84606001511663ffffffff165f0361319a575f61315e855f015186608001518460ff16613631565b50905061316b848261370e565b15613194576040516343ccb8d360e01b81526001600160401b0387166004820152602401610a37565b60019250505b6001016130ff565b50806131cc576040516343ccb8d360e01b81526001600160401b0385166004820152602401610a37565b5f6131d5613dd1565b90506040518060c001604052805f5f1b81526020018263ffffffff1681526020015f6001600160401b031681526020015f63ffffffff1681526020015f6001600160801b031681526020018560a0015160070b81525060025f876001600160401b03166001600160401b031681526020019081526020015f205f820151815f01556020820151816001015f6101000a81548163ffffffff021916908363ffffffff16021790555060408201518160010160046101000a8154816001600160401b0302191690836001600160401b03160217905550606082015181600101600c6101000a81548163ffffffff021916908363ffffffff16021790555060808201518160010160106101000a8154816001600160801b0302191690836001600160801b0316021790555060a0820151816002015f6101000a8154816001600160401b03021916908360070b6001600160401b03160217905550905050846001600160401b03167f832d8e29d76392c468866a73a6233005fe7dac0fa3cf39935b554e72e991f46a82604051613374919063ffffffff91909116815260200190565b60405180910390a25050505050565b5f6109c561338f614a63565b8360405161190160f01b8152600281019290925260228201526042902090565b5f6109fe7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ede750946040518163ffffffff1660e01b8152600401602060405180830381865afa15801561340f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128719190615811565b61343b6150ae565b506001600160401b038181165f908152600260208181526040808420815160c08101835281548152600182015463ffffffff808216958301869052640100000000820490981693820193909352600160601b83049096166060870152600160801b9091046001600160801b031660808601529091015460070b60a084015290036134e35760405163bac4481560e01b81526001600160401b0383166004820152602401610a37565b919050565b604080517fd6a907ddf735566b35f0c571971da6ce9cc44d017b8734a8cfd95b3538aecd6b602082015246918101919091526001600160a01b03841660608201526001600160401b038316608082015260a081018290525f9060c0016040516020818303038152906040528051906020012090505b9392505050565b61356c614b8c565b61199160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614bcc565b6135a16150ae565b6135aa82613433565b80519091505f036134e357604051630f64dbef60e31b81526001600160401b0383166004820152602401610a37565b5f7f000000000000000000000000000000000000000000000000000000000000000060ff168260ff16106136255760405163245c70ef60e01b815260ff83166004820152602401610a37565b50600160ff9091161b90565b5f8080805b600881101561365d57613649868261370e565b61365390836157ab565b9150600101613636565b505f81878660405160200161367c929190918252602082015260400190565b604051602081830303815290604052805190602001205f1c61369e9190615bab565b90505f6136ab875f61370e565b90505b8082106136dd576136bf818361595b565b91506136d6876136ce87615bbe565b96508661370e565b90506136ae565b819350505050935093915050565b5f8160086136fa8560016158a3565b6137049190615996565b61355d91906158a3565b5f61371a826010615847565b836001600160801b0316901c61ffff16905092915050565b5f546001600160801b0316808210156137485750805b5f805461375f9083906001600160801b03166158f9565b5f80546001600160801b0319166001600160801b0383811691821792839055929350600160801b90910490911611156137ac575f80546001600160801b03808416600160801b0291161790555b50919050565b6119915f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613593565b5f5f6137f16137ea866108ea565b8585614bd3565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316816001600160a01b03161461385057604051631960afe160e11b81526001600160a01b0382166004820152602401610a37565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa1580156138ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138d19190615888565b90505f196138e2602088018861552b565b60070b12806139035750600781900b6138fe602088018861552b565b60070b135b1561393557613915602087018761552b565b604051636e55171960e01b815260079190910b6004820152602401610a37565b6002613944602088018861552b565b61394e91906158a3565b9250806001600160401b0316836001600160401b0316111561397157505061355d565b60405163d46fb67760e01b81526001600160401b03841660048201525f9063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d46fb6779060240160e060405180830381865afa158015613a06573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a2a9190615be5565b60a00151613a389190615828565b9050806001600160401b0316421115613a7757604051633be2dfeb60e21b81526001600160401b03808616600483015282166024820152604401610a37565b5050509392505050565b5f613a8b836149e3565b9050805f03613ab857604051635202424760e01b81526001600160401b0384166004820152602401610a37565b6001600160401b0383165f908152600560205260408120546001600160801b031690613ae383613732565b9050613aef818361585e565b6001600160401b0386165f90815260056020526040812080546001600160801b0319166001600160801b0393841617905590613b2c908416614bfd565b613b47613b39848661585e565b6001600160801b0316614bfd565b613b5191906158f9565b90505f613b5e82846158f9565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa158015613bbd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613be19190615888565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b73b0efb826001600160401b03168a6001600160401b031610613c315782613c33565b895b6040516001600160e01b031960e084901b16815260079190910b60048201526001600160801b03851660248201526044015f604051808303815f87803b158015613c7b575f5ffd5b505af1158015613c8d573d5f5f3e3d5ffd5b50505050826001600160801b03165f14613cb457613cb433846001600160801b0316613d9d565b336001600160a01b0316886001600160401b03167f02bae6392f6630a13d689de0ba2b780b3d00d020d76709af31764c36183cb87b898686604051613cfb93929190615c98565b60405180910390a35050505050505050565b60405163695b7f2360e01b81526001600160a01b03605883901c811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063695b7f2390602401602060405180830381865afa158015613d79573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c59190615cd6565b6112ab6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383614c5b565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166324e3047b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316632755cd2d6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613e5f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e839190615811565b6040518263ffffffff1660e01b8152600401613ea191815260200190565b60c060405180830381865afa158015613ebc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ee09190615cfc565b5050509250925050427f000000000000000000000000000000000000000000000000000000000000000063ffffffff168263ffffffff16613f2191906157ab565b1015613f70576040516318100b0d60e01b815263ffffffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610a37565b613f7b600683615d7c565b9250505090565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015613fe6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109fe9190615811565b614018848484846001614c90565b61404057604051635274afe760e01b81526001600160a01b0385166004820152602401610a37565b50505050565b5f6001600160801b03821115614079576040516306dfcc6560e41b81526080600482015260248101839052604401610a37565b5090565b60606109fe7f0000000000000000000000000000000000000000000000000000000000000000614cfd565b60606109fe7f0000000000000000000000000000000000000000000000000000000000000000614cfd565b61411d6040518060e001604052805f81526020015f81526020015f81526020015f81526020015f63ffffffff1681526020015f6001600160401b031681526020015f151581525090565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa158015614179573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061419d9190615888565b6001600160401b0316826001600160401b031611156141da576040516332163cd760e01b81526001600160401b0383166004820152602401610a37565b60405163d46fb67760e01b81526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d46fb6779060240160e060405180830381865afa158015614245573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c59190615be5565b604051635700716160e01b81526001600160581b0319841660048201525f90819081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906357007161906024016040805180830381865afa1580156142da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142fe9190615d98565b9150915081801561431e57508361431c63ffffffff83166002615847565b105b614328575f614339565b61433985858363ffffffff16614d3a565b9695505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ee77c7566040518163ffffffff1660e01b8152600401602060405180830381865afa1580156143a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143c59190615888565b90506001600160401b0381161561446e5760405163d46fb67760e01b81526001600160401b03821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d46fb6779060240160e060405180830381865afa158015614441573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906144659190615be5565b60a00151612784565b7f000000000000000000000000000000000000000000000000000000000000000091505090565b5f815f036144a7576144a76012614d80565b8160018403816144b9576144b96158d2565b04600101831515029392505050565b815160808301515f91829182916144ee916144e66020880188615b92565b60ff16613631565b915091505f6145018660a00151846136eb565b60405163d46fb67760e01b81526001600160401b03821660048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d46fb6779060240160e060405180830381865afa158015614571573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906145959190615be5565b90508060c00151156145ad575f9450505050506109c5565b5f806001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166396a66881856145ec60608c018c615dc2565b6040518363ffffffff1660e01b8152600401614609929190615a6d565b6040805180830381865afa158015614623573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906146479190615b2f565b90925090505f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016637f98d5cb61468c60408c0160208d0161577c565b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa1580156146cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906146f09190615dd6565b90506001600160581b031982811690821614614733576040516354073ab160e11b81526001600160581b0319808416600483015282166024820152604401610a37565b61476c8585602001518863ffffffff168c6020016020810190614756919061577c565b878e80604001906147679190615df1565b614d91565b5060019998505050505050505050565b60405163d46fb67760e01b81526001600160401b03841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d46fb6779060240160e060405180830381865afa1580156147e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061480d9190615be5565b90505f61481d602084018461577c565b63ffffffff169050816080015163ffffffff1681111561485b57604051631523b43760e01b81526001600160801b0385166004820152602401610a37565b8015614925576001600160801b0384166148786020850185615dc2565b6148899060408101906020016152f0565b6001600160801b0316106148bb57604051631523b43760e01b81526001600160801b0385166004820152602401610a37565b6149258583602001516001846148d1919061595b565b6148de6020880188615dc2565b6148ec90602081019061577c565b6148f96020890189615dc2565b61490a9060408101906020016152f0565b61491760208a018a615dc2565b614767906040810190615df1565b816080015163ffffffff16811015613054576001600160801b03841661494e6040850185615dc2565b61495f9060408101906020016152f0565b6001600160801b03161161499157604051631523b43760e01b81526001600160801b0385166004820152602401610a37565b6020820151613054908690836149aa6040880188615dc2565b6149b890602081019061577c565b6149c56040890189615dc2565b6149d69060408101906020016152f0565b61491760408a018a615dc2565b5f5f6149ed6109cb565b5f549091506001600160801b03161580614a2757506001600160401b0383165f908152600560205260409020546001600160801b03168111155b614a5b576001600160401b0383165f90815260056020526040902054614a56906001600160801b03168261595b565b61355d565b5f9392505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015614abb57507f000000000000000000000000000000000000000000000000000000000000000046145b15614ae557507f000000000000000000000000000000000000000000000000000000000000000090565b6109fe604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561199157604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f5f5f614be2878787614e5e565b925092509250614bf28282614ea5565b509095945050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000008310614c4c577f0000000000000000000000000000000000000000000000000000000000000000614c4e565b825b905061355d600a826158e6565b614c688383836001614f5d565b61237657604051635274afe760e01b81526001600160a01b0384166004820152602401610a37565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614cec578383151615614ce0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60605f614d0983614fbf565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f8383614d48846002615847565b90614d54856002615847565b614d5f9060026157ab565b92614d6c93929190615e36565b614d7591615e5d565b60f01c949350505050565b634e487b715f52806020526024601cfd5b604051632bde9f9960e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632bde9f9990614de790899089908990899089908990600401615e95565b602060405180830381865afa158015614e02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614e269190615edb565b614e555760405163e7405a4560e01b81526001600160401b038816600482015260248101869052604401610a37565b50505050505050565b5f80806041849003614e92578435602086013560408701355f1a614e8489828585614fe6565b955095509550505050614e9c565b505f915060029050825b93509350939050565b5f826003811115614eb857614eb8615c84565b03614ec1575050565b6001826003811115614ed557614ed5615c84565b03614ef35760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115614f0757614f07615c84565b03614f285760405163fce698f760e01b815260048101829052602401610a37565b6003826003811115614f3c57614f3c615c84565b036112ab576040516335e2f38360e21b815260048101829052602401610a37565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614fb3578383151615614fa7573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60ff8216601f8111156109c557604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561501f57505f915060039050826150a4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015615070573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661509b57505f9250600191508290506150a4565b92505f91508190505b9450945094915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b5f60a082840312156137ac575f5ffd5b5f60a08284031215615102575f5ffd5b61355d83836150e2565b6001600160401b0381168114611ac7575f5ffd5b5f60208284031215615130575f5ffd5b813561355d8161510c565b803560ff811681146134e3575f5ffd5b5f5f6040838503121561515c575f5ffd5b82356151678161510c565b91506151756020840161513b565b90509250929050565b5f5f83601f84011261518e575f5ffd5b5081356001600160401b038111156151a4575f5ffd5b6020830191508360208285010111156151bb575f5ffd5b9250929050565b5f5f5f5f5f5f61018087890312156151d8575f5ffd5b6151e288886150e2565b955060a08701356001600160401b038111156151fc575f5ffd5b61520889828a0161517e565b909650945061521c90508860c089016150e2565b92506101608701356001600160401b03811115615237575f5ffd5b61524389828a0161517e565b979a9699509497509295939492505050565b6001600160581b031981168114611ac7575f5ffd5b5f5f6040838503121561527b575f5ffd5b82356152868161510c565b9150602083013561529681615255565b809150509250929050565b8035600781900b81146134e3575f5ffd5b5f5f604083850312156152c3575f5ffd5b82356152ce8161510c565b9150615175602084016152a1565b6001600160801b0381168114611ac7575f5ffd5b5f60208284031215615300575f5ffd5b813561355d816152dc565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61535760e083018961530b565b8281036040840152615369818961530b565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156153be5783518352602093840193909201916001016153a0565b50909b9a5050505050505050505050565b5f8151808452602084019350602083015f5b8281101561540157815115158652602095860195909101906001016153e1565b5093949350505050565b606080825284519082018190525f9060208601906080840190835b8181101561544d5783516001600160401b0316835260209384019390920191600101615426565b5050838103602080860191909152865180835291810192508601905f5b8181101561548e57825163ffffffff1684526020938401939092019160010161546a565b505050828103604084015261433981856153cf565b5f5f5f5f5f5f61010087890312156154b9575f5ffd5b6154c388886150e2565b955060a08701356001600160401b038111156154dd575f5ffd5b6154e989828a0161517e565b90965094505060c08701356001600160401b03811115615507575f5ffd5b61551389828a0161517e565b979a969950949794969560e090950135949350505050565b5f6020828403121561553b575f5ffd5b61355d826152a1565b5f5f5f60c08486031215615556575f5ffd5b61556085856150e2565b925060a08401356001600160401b0381111561557a575f5ffd5b6155868682870161517e565b9497909650939450505050565b5f606082840312156137ac575f5ffd5b5f5f5f606084860312156155b5575f5ffd5b83356155c08161510c565b925060208401356155d08161510c565b915060408401356001600160401b038111156155ea575f5ffd5b6155f686828701615593565b9150509250925092565b5f5f5f60408486031215615612575f5ffd5b833561561d8161510c565b925060208401356001600160401b03811115615637575f5ffd5b8401601f81018613615647575f5ffd5b80356001600160401b0381111561565c575f5ffd5b8660208260051b8401011115615670575f5ffd5b939660209190910195509293505050565b5f5f60408385031215615692575f5ffd5b823561569d8161510c565b91506020830135615296816152dc565b5f5f5f5f5f61010086880312156156c2575f5ffd5b6156cc87876150e2565b945060a08601356001600160401b038111156156e6575f5ffd5b6156f28882890161517e565b90955093505060c08601356001600160401b03811115615710575f5ffd5b61571c88828901615593565b92505060e08601356001600160401b03811115615737575f5ffd5b61574388828901615593565b9150509295509295909350565b5f60208284031215615760575f5ffd5b813561355d81615255565b63ffffffff81168114611ac7575f5ffd5b5f6020828403121561578c575f5ffd5b813561355d8161576b565b634e487b7160e01b5f52601160045260245ffd5b808201808211156109c5576109c5615797565b80516134e38161576b565b5f602082840312156157d9575f5ffd5b815161355d8161576b565b5f5f604083850312156157f5575f5ffd5b8251615800816152dc565b60208401519092506152968161576b565b5f60208284031215615821575f5ffd5b5051919050565b6001600160401b0381811683821601908111156109c5576109c5615797565b80820281158282048414176109c5576109c5615797565b6001600160801b0381811683821601908111156109c5576109c5615797565b80516134e38161510c565b5f60208284031215615898575f5ffd5b815161355d8161510c565b600781810b9083900b01677fffffffffffffff8113677fffffffffffffff19821217156109c5576109c5615797565b634e487b7160e01b5f52601260045260245ffd5b5f826158f4576158f46158d2565b500490565b6001600160801b0382811682821603908111156109c5576109c5615797565b60ff82811682821603908111156109c5576109c5615797565b5f6001600160401b0382166001600160401b03810361595257615952615797565b60010192915050565b818103818111156109c5576109c5615797565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff821317156109c5576109c5615797565b818382375f9101908152919050565b5f5f8335601e198436030181126159e9575f5ffd5b83016020810192503590506001600160401b03811115615a07575f5ffd5b8036038213156151bb575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b8183525f6001600160fb1b03831115615a54575f5ffd5b8260051b80836020870137939093016020019392505050565b6001600160401b0383168152604060208201525f615a8b83846159d4565b60606040850152615aa060a085018284615a15565b915050615ab060208501856159d4565b848303603f19016060860152615ac7838284615a15565b925050506040840135601e19853603018112615ae1575f5ffd5b84016020810190356001600160401b03811115615afc575f5ffd5b8060051b3603821315615b0d575f5ffd5b848303603f19016080860152615b24838284615a3d565b979650505050505050565b5f5f60408385031215615b40575f5ffd5b8251602084015190925061529681615255565b5f6001600160401b03821680615b6b57615b6b615797565b5f190192915050565b5f8235607e19833603018112615b88575f5ffd5b9190910192915050565b5f60208284031215615ba2575f5ffd5b61355d8261513b565b5f82615bb957615bb96158d2565b500690565b5f60018201615bcf57615bcf615797565b5060010190565b805180151581146134e3575f5ffd5b5f60e0828403128015615bf6575f5ffd5b5060405160e081016001600160401b0381118282101715615c2557634e487b7160e01b5f52604160045260245ffd5b60409081528351825260208085015190830152838101519082015260608084015190820152615c56608084016157be565b6080820152615c6760a0840161587d565b60a0820152615c7860c08401615bd6565b60c08201529392505050565b634e487b7160e01b5f52602160045260245ffd5b6060810160038510615cb857634e487b7160e01b5f52602160045260245ffd5b9381526001600160801b039283166020820152911660409091015290565b5f60208284031215615ce6575f5ffd5b81516001600160a01b038116811461355d575f5ffd5b5f5f5f5f5f5f60c08789031215615d11575f5ffd5b615d1a87615bd6565b95506020870151615d2a8161576b565b6040880151909550615d3b8161576b565b6060880151909450615d4c8161576b565b6080880151909350615d5d8161576b565b60a0880151909250615d6e816152dc565b809150509295509295509295565b63ffffffff81811683821601908111156109c5576109c5615797565b5f5f60408385031215615da9575f5ffd5b615db283615bd6565b915060208301516152968161576b565b5f8235605e19833603018112615b88575f5ffd5b5f60208284031215615de6575f5ffd5b815161355d81615255565b5f5f8335601e19843603018112615e06575f5ffd5b8301803591506001600160401b03821115615e1f575f5ffd5b6020019150600581901b36038213156151bb575f5ffd5b5f5f85851115615e44575f5ffd5b83861115615e50575f5ffd5b5050820193919092039150565b80356001600160f01b03198116906002841015615e8e576001600160f01b0319600285900360031b81901b82161691505b5092915050565b86815285602082015263ffffffff851660408201526001600160801b038416606082015260a060808201525f615ecf60a083018486615a3d565b98975050505050505050565b5f60208284031215615eeb575f5ffd5b61355d82615bd656610120604052348015610010575f5ffd5b50604051612f30380380612f3083398101604081905261002f91610211565b63ffffffff811660a0526001600160a01b03821660808190526040805163b59589d160e01b8152905163b59589d1916004808201926020929091908290030181865afa158015610081573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100a59190610244565b826001600160a01b0316631201770f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100e1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101059190610266565b63ffffffff1660e0526001600160a01b031660c0525f5b600181846001600160a01b031663e7ede0606040518163ffffffff1660e01b8152600401602060405180830381865afa15801561015b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061017f9190610266565b63ffffffff16901c63ffffffff1611156101a35761019c81610293565b905061011c565b6101ac816101b9565b61010052506102f4915050565b5f60026101c78360016102ab565b6101d191906102be565b6101dc9060036102dd565b92915050565b6001600160a01b03811681146101f6575f5ffd5b50565b805163ffffffff8116811461020c575f5ffd5b919050565b5f5f60408385031215610222575f5ffd5b825161022d816101e2565b915061023b602084016101f9565b90509250929050565b5f60208284031215610254575f5ffd5b815161025f816101e2565b9392505050565b5f60208284031215610276575f5ffd5b61025f826101f9565b634e487b7160e01b5f52601160045260245ffd5b5f600182016102a4576102a461027f565b5060010190565b808201808211156101dc576101dc61027f565b5f826102d857634e487b7160e01b5f52601260045260245ffd5b500490565b80820281158282048414176101dc576101dc61027f565b60805160a05160c05160e05161010051612bd76103595f395f8181610129015261016401525f61054601525f81816102c501528181610364015261041201525f818160ef015261051e01525f818160530152818161043c015261058c0152612bd75ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c806316f0115b1461004e5780632bde9f991461009257806396a66881146100b5578063c8df245a146100ea575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100a56100a0366004611e68565b610126565b6040519015158152602001610089565b6100c86100c3366004611f22565b610250565b604080519283526affffffffffffffffffffff19909116602083015201610089565b6101117f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610089565b5f7f00000000000000000000000000000000000000000000000000000000000000008214610195576040516337c7c7f960e11b8152600481018390527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b5f5b82811015610221576101e08484838181106101b4576101b4611f74565b905060200201357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b610219578383828181106101f6576101f6611f74565b90506020020135604051630182175560e01b815260040161018c91815260200190565b600101610197565b5086610244856001600160801b031660808863ffffffff16901b17888686610615565b14979650505050505050565b5f808061025e600286611f9c565b90505f61026a856120d1565b6040805160e0810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c08201529192506102ac83610721565b6040516324e3047b60e01b8152600481018290529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906324e3047b9060240160c060405180830381865afa158015610312573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061033691906121ed565b5050505063ffffffff16602084015215801583526103e157604051630b4eb02760e41b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b4eb027090602401602060405180830381865afa1580156103b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103d5919061226d565b63ffffffff1660408301525b5f8460070b13156105175760405163d46fb67760e01b81526001600160401b03851660048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116916324e3047b917f0000000000000000000000000000000000000000000000000000000000000000169063d46fb6779060240160e060405180830381865afa158015610481573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104a59190612288565b606001516040518263ffffffff1660e01b81526004016104c791815260200190565b60c060405180830381865afa1580156104e2573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061050691906121ed565b5050505063ffffffff166060840152505b63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000811660a08401527f000000000000000000000000000000000000000000000000000000000000000016608083015260405163f81847b160e01b8152600785900b60048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f81847b1906024015f60405180830381865afa1580156105d0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105f79190810190612302565b60c0830152610606838361075e565b95509550505050509250929050565b5f5f61061f610923565b86925090505f5b83811015610717575f5f5f87878581811061064357610643611f74565b60200291909101359050888861065a876001612376565b81811061066957610669611f74565b602002919091013590508989610680886002612376565b81811061068f5761068f611f74565b905060200201355f1c9250925092505f896003169050805f036106c0576106b98688868686610946565b96506106fa565b806001036106d5576106b98685898686610946565b806002036106ea576106b98685858a86610946565b6106f7868585858b610946565b96505b50505060029690961c9550610710600382612376565b9050610626565b5050949350505050565b8051515f9060501461074d57815151604051633b24808160e11b8152600481019190915260240161018c565b8151610758906113b1565b92915050565b815181515f9182916107719060016113bd565b610793846060015163ffffffff16856020015163ffffffff16101560026113bd565b5f61079d826113e1565b90505f6107a9826113ed565b90506107d381158015906107cc5750866040015163ffffffff168363ffffffff16145b60036113bd565b6107e46107df84611477565b611531565b94506108016107f782886080015161153b565b86111560046113bd565b5f61080f8860200151611572565b90506108256020896040015151111560066113bd565b5f6108406108368a60200151611477565b8a60400151611812565b905061085761084e86611929565b821460076113bd565b610881886020015163ffffffff1660016108719190612376565b835163ffffffff161460086113bd565b602082015195506108bd6001600160f81b03195f88901a60f81b161580156108b657506affffffffffffffffffffff19871615155b60096113bd565b6108e08860c001518051906020012083606001518051906020012014600a6113bd565b610917610900835f015163ffffffff168a60a0015163ffffffff16611935565b83604001516001600160401b03161015600b6113bd565b50505050509250929050565b606060405180610720016040528061070081526020016124976107009139905090565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000193849006939182900690829006818101938390068080018501949293908601918001820192869282858160048509089150828784600484090890508281860897508282880890965094509250827f19b849f69450b06848da1d39bd5e4a4302bb86744edc26238b0878e269ed23e58701828180099150828184848509099750507f265ddfe127dd51bd7239347b758f0a1320eb2cc7450acc1dad47f80c8dcf34d68601828180099150828184848509099650507f199750ec472f1809e0f66a545e1e51624108ac845015c2aa3dfc36bab497d8aa8501828180099150828184848509099550507f157ff3fe65ac7208110f06a5f74302b14d743ea25067f0ffd032f787c7f1cdf88401828180099150828184848509098087018880018101988a01918001820196509250905082858160048509089150828784600484090890508281860897508282880890965094509250827f2e49c43c4569dd9c5fd35ac45fca33f10b15c590692f8beefe18f4896ac949028701828180099150828184848509099750507f0e35fb89981890520d4aef2b6d6506c3cb2f0b6973c24fa82731345ffa2d1f1e8601828180099150828184848509099650507f251ad47cb15c4f1105f109ae5e944f1ba9d9e7806d667ffec6fe723002e0b9968501828180099150828184848509099550507f13da07dc64d428369873e97160234641f8beb56fdd05e5f3563fa39d9c22df4e8401828180099150828184848509098087018880018101988a01918001820196509250905082858160048509089150828784600484090890508281860897508282880890965094509250827f0c009b84e650e6d23dc00c7dccef7483a553939689d350cd46e7b89055fd47388701828180099150828184848509099750507f011f16b1c63a854f01992e3956f42d8b04eb650c6d535eb0203dec74befdca068601828180099150828184848509099650507f0ed69e5e383a688f209d9a561daa79612f3f78d0467ad45485df07093f3675498501828180099150828184848509099550507f04dba94a7b0ce9e221acad41472b6bbe3aec507f5eb3d33f463672264c9f789b8401828180099150828184848509098087018880018101988a01918001820196509250905082858160048509089150828784600484090890508281860897508282880890965094509250827f0a3f2637d840f3a16eb094271c9d237b6036757d4bb50bf7ce732ff1d4fa28e88701828180099150828184848509099750507f259a666f129eea198f8a1c502fdb38fa39b1f075569564b6e54a485d1182323f8601828180099150828184848509099650507f28bf7459c9b2f4c6d8e7d06a4ee3a47f7745d4271038e5157a32fdf7ede0d6a18501828180099150828184848509099550507f0a1ca941f057037526ea200f489be8d4c37c85bbcce6a2aeec91bd69414324478401828180099150828184848509098087018880018101988a01918001820196509250905082858160048509089150828784600484090890508281860897508282880890965094509250827f0c6f8f958be0e93053d7fd4fc54512855535ed1539f051dcb43a26fd926361cf870161070089015b808a1015610fcd578382830992508382858586090991508386880189840108925060208a015183855f516020612b975f395f51905f5285090101915082845f516020612bb75f395f51905f528a0901975082845f5160206124575f395f51905f52890901965082845f5160206124775f395f51905f5288090195508382830992508382858586090991508386880189840108925060408a015183855f516020612b975f395f51905f5285090101915082845f516020612bb75f395f51905f528a0901975082845f5160206124575f395f51905f52890901965082845f5160206124775f395f51905f5288090195508382830992508382858586090991508386880189840108925060608a015183855f516020612b975f395f51905f5285090101915082845f516020612bb75f395f51905f528a0901975082845f5160206124575f395f51905f52890901965082845f5160206124775f395f51905f52880901955060808a01995083828309925083828585860909915083868801898401089250895183855f516020612b975f395f51905f5285090101915082845f516020612bb75f395f51905f528a0901975082845f5160206124575f395f51905f52890901965082845f5160206124775f395f51905f528809019550610df1565b50965086828180099150828184848509099750507f0a76225dc04170ae3306c85abab59e608c7f497c20156d4d36c668555decc6e58601828180099150828184848509099650507f1fffb9ec1992d66ba1e77a7b93209af6f8fa76d48acb664796174b5326a31a5c8501828180099150828184848509099550507f25721c4fc15a3f2853b57c338fa538d85f8fbba6c6b9c6090611889b797b9c5f8401828180099150828184848509098087018880018101988a01918001820196509250905082858160048509089150828784600484090890508281860897508282880890965094509250827f0c817fd42d5f7a41215e3d07ba197216adb4c3790705da95eb63b982bfcaf75a8701828180099150828184848509099750507f13abe3f5239915d39f7e13c2c24970b6df8cf86ce00a22002bc15866e52b5a968601828180099150828184848509099650507f2106feea546224ea12ef7f39987a46c85c1bc3dc29bdbd7a92cd60acb4d391ce8501828180099150828184848509099550507f21ca859468a746b6aaa79474a37dab49f1ca5a28c748bc7157e1b3345bb0f9598401828180099150828184848509098087018880018101988a01918001820196509250905082858160048509089150828784600484090890508281860897508282880890965094509250827f05ccd6255c1e6f0c5cf1f0df934194c62911d14d0321662a8f1a48999e34185b8701828180099150828184848509099750507f0f0e34a64b70a626e464d846674c4c8816c4fb267fe44fe6ea28678cb09490a48601828180099150828184848509099650507f0558531a4e25470c6157794ca36d0e9647dbfcfe350d64838f5b1a8a2de0d4bf8501828180099150828184848509099550507f09d3dca9173ed2faceea125157683d18924cadad3f655a60b72f5864961f14558401828180099150828184848509098087018880018101988a01918001820196509250905082858160048509089150828784600484090890508281860897508282880890965094509250827f0328cbd54e8c0913493f866ed03d218bf23f92d68aaec48617d4c722e5bd43358701828180099150828184848509099750507f2bf07216e2aff0a223a487b1a7094e07e79e7bcc9798c648ee3347dd5329d34b8601828180099150828184848509099650507f1daf345a58006b736499c583cb76c316d6f78ed6a6dffc82111e11a63fe412df8501828180099150828184848509099550507f176563472456aaa746b694c60e1823611ef39039b2edc7ff391e6f2293d2c404840182818009915082818484850909945082600788098360058a090191508260038609860190508284828401089998505050505050505050565b60248101515f90610758565b816113dd5780604051635cfc6d7d60e01b815260040161018c919061239d565b5050565b5f61075882604861194f565b5f60ff601883901c16627fffff83166280000084161561141057505f9392505050565b60038211611436576114238260036123b7565b61142e9060086123ca565b1c9392505050565b5f6114426003846123b7565b61144d9060086123ca565b905060ff81118061146057505f19811c82115b1561146f57505f949350505050565b1b9392505050565b5f6002808360405161148991906123e1565b602060405180830381855afa1580156114a4573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906114c791906123f7565b6040516020016114d991815260200190565b60408051601f19818403018152908290526114f3916123e1565b602060405180830381855afa15801561150e573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061075891906123f7565b5f61075882611960565b5f61154d63ffffffff83165f1961240e565b83116115685761156363ffffffff8316846123ca565b61156b565b5f195b9392505050565b604080516080810182525f80825260208201819052918101919091526060808201526115a56103e8835111156001611a99565b6115b58251604014156002611a99565b5f6115c2835f6004611ab9565b90506115e16115d1845f61194f565b63ffffffff166002146004611a99565b6115ed83826001611ab9565b90506116188360048151811061160557611605611f74565b60209101015160f81c6001146005611a99565b61162483826024611ab9565b602584015190915061165990158015611652575063ffffffff61164a85602561194f8416565b63ffffffff16145b6006611a99565b61166583826001611ab9565b90505f8360298151811061167b5761167b611f74565b016020015160f81c905061169460648211156007611a99565b61169f848383611ab9565b91506116b78385602a6116b28582612376565b611ad5565b6116c384836004611ab9565b91506116d184836001611ab9565b91505f846116e06001856123b7565b815181106116f0576116f0611f74565b016020015160f81c90506117166001821080159061170f575060088211155b600c611a99565b5f5b818110156117ed5761172c86856008611ab9565b93505f61174461173d6008876123b7565b889061194f565b905061176482158061175d57506001600160401b038216155b600e611a99565b61177087866001611ab9565b94508661177e6001876123b7565b8151811061178e5761178e611f74565b016020015160f81c93506117a760c8851115600d611a99565b6117b2878686611ab9565b9450815f036117e457806117d0886117ca87896123b7565b87611c48565b60608801526001600160401b031660408701525b50600101611718565b506117fa85846004611ab9565b925061180a85518414600f611a99565b505050919050565b815f5b8251811015611922576002808385848151811061183457611834611f74565b6020026020010151604051602001611856929190918252602082015260400190565b60408051601f1981840301815290829052611870916123e1565b602060405180830381855afa15801561188b573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906118ae91906123f7565b6040516020016118c091815260200190565b60408051601f19818403018152908290526118da916123e1565b602060405180830381855afa1580156118f5573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061191891906123f7565b9150600101611815565b5092915050565b60448101515f90610758565b5f611940828461240e565b64012a05f200901c9392505050565b5f61156b6119608484016020015190565b5f6008827eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff16901b600883901c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff161791506010827dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff16901b601083901c7dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff161791506020827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16901b602083901c7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1617915060408277ffffffffffffffff0000000000000000ffffffffffffffff16901b604083901c77ffffffffffffffff0000000000000000ffffffffffffffff16179150608082901b608083901c179050919050565b816113dd57806040516351c4b63360e01b815260040161018c919061242d565b5f611ac48284612376565b905061156b84518211156003611a99565b611ae0838383611ca2565b63ffffffff90911685529150611b10816019611afd856001612376565b611b079190612376565b11156009611a99565b611b3b64065411149560da1b611b298585016020015190565b6001600160d81b031916146009611a99565b611b52611b49836005612376565b84016020015190565b6affffffffffffffffffffff19166020850152611b7160196001612376565b611b7b9083612376565b9150611ba181600c611b8e856001612376565b611b989190612376565b1115600a611a99565b611bc8600c848481518110611bb857611bb8611f74565b016020015160f81c14600a611a99565b611bd4600c6001612376565b611bde9083612376565b9150808214611c42575f6001611bf484846123b7565b611bfe91906123b7565b9050611c4060018210158015611c15575060378211155b8015611c39575081858581518110611c2f57611c2f611f74565b016020015160f81c145b600b611a99565b505b50505050565b6060816001600160401b03811115611c6257611c62611fcb565b6040519080825280601f01601f191660200182016040528015611c8c576020820181803683370190505b50905081836020860101602083015e9392505050565b5f5f611cb18385106008611a99565b5f858581518110611cc457611cc4611f74565b016020015160f81c905060518110801590611ce0575060608111155b15611d0557611cf06050826123b7565b611cfb866001612376565b9250925050611e38565b611d4260018210158015611d1a575060048211155b8015611d3b57508482611d2e886001612376565b611d389190612376565b11155b6008611a99565b80611d4e866001612376565b611d589190612376565b91505f611d666001846123b7565b90505b85811115611db357868181518110611d8357611d83611f74565b602001015160f81c60f81b60f81c60ff1660088563ffffffff16901b17935080611dac90612441565b9050611d69565b505f86611dc16001856123b7565b81518110611dd157611dd1611f74565b016020015160f81c9050611dfa601063ffffffff8616118015611d3b5750608082106008611a99565b611e3581151580611d3b5750608088611e146002876123b7565b81518110611e2457611e24611f74565b016020015160f81c10156008611a99565b50505b935093915050565b63ffffffff81168114611e51575f5ffd5b50565b6001600160801b0381168114611e51575f5ffd5b5f5f5f5f5f5f60a08789031215611e7d575f5ffd5b86359550602087013594506040870135611e9681611e40565b93506060870135611ea681611e54565b925060808701356001600160401b03811115611ec0575f5ffd5b8701601f81018913611ed0575f5ffd5b80356001600160401b03811115611ee5575f5ffd5b8960208260051b8401011115611ef9575f5ffd5b60208201935080925050509295509295509295565b6001600160401b0381168114611e51575f5ffd5b5f5f60408385031215611f33575f5ffd5b8235611f3e81611f0e565b915060208301356001600160401b03811115611f58575f5ffd5b830160608186031215611f69575f5ffd5b809150509250929050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b600782810b9082900b03677fffffffffffffff198112677fffffffffffffff8213171561075857610758611f88565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b038111828210171561200157612001611fcb565b60405290565b60405160e081016001600160401b038111828210171561200157612001611fcb565b604051601f8201601f191681016001600160401b038111828210171561205157612051611fcb565b604052919050565b5f6001600160401b0382111561207157612071611fcb565b50601f01601f191660200190565b5f82601f83011261208e575f5ffd5b81356120a161209c82612059565b612029565b8181528460208386010111156120b5575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f606082360312156120e1575f5ffd5b6120e9611fdf565b82356001600160401b038111156120fe575f5ffd5b61210a3682860161207f565b82525060208301356001600160401b03811115612125575f5ffd5b6121313682860161207f565b60208301525060408301356001600160401b0381111561214f575f5ffd5b830136601f82011261215f575f5ffd5b80356001600160401b0381111561217857612178611fcb565b8060051b61218860208201612029565b918252602081840181019290810190368411156121a3575f5ffd5b6020850194505b838510156121c9578435808352602095860195909350909101906121aa565b6040860152509295945050505050565b805180151581146121e8575f5ffd5b919050565b5f5f5f5f5f5f60c08789031215612202575f5ffd5b61220b876121d9565b9550602087015161221b81611e40565b604088015190955061222c81611e40565b606088015190945061223d81611e40565b608088015190935061224e81611e40565b60a088015190925061225f81611e54565b809150509295509295509295565b5f6020828403121561227d575f5ffd5b815161156b81611e40565b5f60e0828403128015612299575f5ffd5b506122a2612007565b8251815260208084015190820152604080840151908201526060808401519082015260808301516122d281611e40565b608082015260a08301516122e581611f0e565b60a08201526122f660c084016121d9565b60c08201529392505050565b5f60208284031215612312575f5ffd5b81516001600160401b03811115612327575f5ffd5b8201601f81018413612337575f5ffd5b805161234561209c82612059565b818152856020838501011115612359575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b8082018082111561075857610758611f88565b634e487b7160e01b5f52602160045260245ffd5b60208101600c83106123b1576123b1612389565b91905290565b8181038181111561075857610758611f88565b808202811582820484141761075857610758611f88565b5f82518060208501845e5f920191825250919050565b5f60208284031215612407575f5ffd5b5051919050565b5f8261242857634e487b7160e01b5f52601260045260245ffd5b500490565b60208101601083106123b1576123b1612389565b5f8161244f5761244f611f88565b505f19019056fe00544b8338791518b2c7645a50392798b21f75bb60e3596170067d00141cac15222c01175718386f2e2e82eb122789e352e105a3b8fa852613bc534433ee428b123106a93cd17578d426e8128ac9d90aa9e8a00708e296e084dd57e69caaf81126e1ba52ad9285d97dd3ab52f8e840085e8fa83ff1e8f1877b074867cd2dee751cb55cad7bd133de18a64c5c47b9c97cbe4d8b7bf9e095864471537e6a4ae2c51dcd73e46acd8f8e0e2c7ce04bde7f6d2a53043d5060a41c7143f08e6e9055d0011003e32f6d9c66f5852f05474a4def0cda294a0eb4e9b9b12b9bb4512e55742b1e809ac1d10ab29ad5f20d03a57dfebadfe5903f58bafed7c508dd2287ae8c2539de1785b735999fb4dac35ee17ed0ef995d05ab2fc5faeaa69ae87bcec0a50c246c5a2ef8ee0126497f222b3e0a0ef4e1c3d41c86d46e43982cb11d77951d192089c4974f68e95408148f7c0632edbb09e6a6ad1a1c2f3f0305f5d03b527b1eae0ad8ab68b2f06a0ee36eeb0d0c058529097d91096b756d8fdc2fb5a60d85179190e5d0e22179e46f8282872abc88db6e2fdc0dee99e69768bd98c5d06bfb29bb9e2c9076732576e9a81c7ac4b83214528f7db00f31bf6cafe794a9b3cd1c225d394e42207599403efd0c2464a90d52652645882aac35b10e590e6e691e08064760623c25c8cf753d238055b444532be13557451c087de09efd454b23fd5910ba3a0e01df92e87f301c4b716d8a394d67f4bf42a75c10922910a78f6b5b870e070bf53f8451b24f9c6e96b0c2a801cb511bc0c242eb9d361b77693f21471c1b94cd61b051b04dd39755ff93821a73ccd6cb11d2491d8aa7f921014de252fb1d7cb39bafb8c744e148787a2e70230f9d4e917d5713bb050487b5aa7d74070b2ec93189bd1ab4f69117d0fe980c80ff8785c2961829f701bb74ac1f303b17db2db366bfdd36d277a692bb825b86275beac404a19ae07a9082ea46bd83517926062100eb485db06269655cf186a68532985275428450359adc99cec6960711b80761d33c66614aaa570e7f1e8244ca1120243f92fa59e4f900c567bf41f5a59b20fc411a114d13992c2705aa034e3f315d78608a0f7de4ccf7a72e494855ad0d25b5c004a4bdfcb5add9ec4e9ab219ba102c67e8b3effb5fc3a30f317250bc5a23b1822d278ed632a494e58f6df6f5ed038b186d8474155ad87e7dff62b37f4b22734b4c5c3f9493606c4ba9012499bf0f14d13bfcfcccaa16102a29cc2f69e026c0c8fe09eb30b7e27a74dc33492347e5bdff409aa3610254413d3fad795ce5070dd0ccb6bd7bbae88eac03fa1fbb26196be3083a809829bbd626df348ccad912b6595bdb329b6fb043ba78bb28c3bec2c0a6de46d8c5ad6067c4ebfd4250da248d97d7f76283d63bec30e7a5876c11c06fca9b275c671c5e33d95bb7e8d7291a306d439d463b0816fc6fd64cc939318b45eb759ddde4aa106d15d9bd9baaaa28a8f8372e3c38daced7c00421cb4621f4f1b54ddc27821b0d62d3d6ec7c56cf0094975717f9a8a8bb35152f24d43294071ce320c829f388bc852183e1e2ce7e04d5ee4c3aa78f7d80fde60d716480d3593f74d4f653ae83f4103246db2e8d652a6cf5e9aa03d4336349ad6fb8ed2269c7bef54b8822cc76d08495c12efde1872304d31eaab960ba9274da43e19ddeb7f792180808fd6e43baae48d7efcba3f303fd9ac865a4b2a6d5e7009785817249bff08a7e0726fcb4e1c11d39d199f0b000b7258ded52bbda2248404d55ee5044798afc3a209193073f7954d4d63b0b64159f81ada0771799ec38fca2d4bf65ebb13d3a74f3298db36272c5ca65e92d9a1ef90e67437fbc8550237a75bc28e3bb9000130ea25f0c5471e144cf4264431f1e65f838515e5ff0196b49aa41a2d2568df739bc176b08ec95a79ed82932e30d2b1b045def3a166cec6ce768d079ba74b18c844e570e1f826575c1068c94c33f0832e5753ceb0ff6402543b1109229c165dc2d73bef715e3f1c6e07c168bb17302f614e9cedfb3dc6b762ae0a37d41bab1b841c2e8b6451bc5a8e3c390b6ad160e2427d38bd46a60dd640b8e362cad967370ebb777bedff40f6a0be27e7ed7050493630b7c670b6deb7c84d414e7ce79049f0ec098c3c7c50768bbe29214a53a22ead100e8e482674decdab17066c5a26bb1515355d5461a3dc06cc85327cea925b3e56e655b42cdaae2626ed2554d48583f1ae35626d04de5084e0b6d2a6f161e32752ada8836ef5837a6cde8ff13dbb599c336349e4c584b4fdc0a0cf6f9d02fa2a871c15a387cc50f68f6f3c3455b23c00995f05078f672a9864074d412e52f569b8a9a4424c9278e1db7311e889f54ccbf10661bab7fcd18e7c7a7d83505044cb455110a8fdd531ade530234c518a7df93f7332ffd2144165374b246b43d227808de93906d5d420246157f2e42b191fe8c90adfe118178ddc723a531902502fcca2934e046bc623adead873579865d03781ae090ad4a8579d2e7a68003550ef915f0ac120b876abccceb344a1d36bad3f3c5ab91a8ddcbec2e060d8befac1797130f4b7a3e1777eb757bc6f287f6ab0fb85f6be63b09f3b16ef2b1405d3810dc6e9c006ea38b04b1e03b4bd9490c0d03f98929ca1d7fb56821fd19d3b6e70c28145b6a44df3e0149b3d0a30b3bb599df9756d4dd9b84a86b38cfb45a740b",
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

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (court *Court) PackAsset() []byte {
	enc, err := court.abi.Pack("asset")
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
func (court *Court) TryPackAsset() ([]byte, error) {
	return court.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (court *Court) UnpackAsset(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (court *Court) PackEip712Domain() []byte {
	enc, err := court.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (court *Court) TryPackEip712Domain() ([]byte, error) {
	return court.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (court *Court) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := court.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8ff2665.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function end(uint64 ) returns()
func (court *Court) PackEnd(arg0 uint64) []byte {
	enc, err := court.abi.Pack("end", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8ff2665.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function end(uint64 ) returns()
func (court *Court) TryPackEnd(arg0 uint64) ([]byte, error) {
	return court.abi.Pack("end", arg0)
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

// PackLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7ede060.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaves() view returns(uint32)
func (court *Court) PackLeaves() []byte {
	enc, err := court.abi.Pack("leaves")
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
func (court *Court) TryPackLeaves() ([]byte, error) {
	return court.abi.Pack("leaves")
}

// UnpackLeaves is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7ede060.
//
// Solidity: function leaves() view returns(uint32)
func (court *Court) UnpackLeaves(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("leaves", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
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

// PackNd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1201770f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nd() view returns(uint32)
func (court *Court) PackNd() []byte {
	enc, err := court.abi.Pack("nd")
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
func (court *Court) TryPackNd() ([]byte, error) {
	return court.abi.Pack("nd")
}

// UnpackNd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1201770f.
//
// Solidity: function nd() view returns(uint32)
func (court *Court) UnpackNd(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("nd", data)
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

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator() view returns(address)
func (court *Court) PackOperator() []byte {
	enc, err := court.abi.Pack("operator")
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
func (court *Court) TryPackOperator() ([]byte, error) {
	return court.abi.Pack("operator")
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x570ca735.
//
// Solidity: function operator() view returns(address)
func (court *Court) UnpackOperator(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("operator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPaySalvage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x329fd275.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paySalvage(uint64 last, bytes21 payee) returns()
func (court *Court) PackPaySalvage(last uint64, payee [21]byte) []byte {
	enc, err := court.abi.Pack("paySalvage", last, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaySalvage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x329fd275.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paySalvage(uint64 last, bytes21 payee) returns()
func (court *Court) TryPackPaySalvage(last uint64, payee [21]byte) ([]byte, error) {
	return court.abi.Pack("paySalvage", last, payee)
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

// PackProveShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbae2bdd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveShare(uint64 last, uint64 k, (bytes,bytes,bytes32[]) share) returns()
func (court *Court) PackProveShare(last uint64, k uint64, share ShareEvidence) []byte {
	enc, err := court.abi.Pack("proveShare", last, k, share)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbae2bdd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveShare(uint64 last, uint64 k, (bytes,bytes,bytes32[]) share) returns()
func (court *Court) TryPackProveShare(last uint64, k uint64, share ShareEvidence) ([]byte, error) {
	return court.abi.Pack("proveShare", last, k, share)
}

// PackProvenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x495d7216.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function provenOf(uint64 last, bytes21 payee) view returns(uint64)
func (court *Court) PackProvenOf(last uint64, payee [21]byte) []byte {
	enc, err := court.abi.Pack("provenOf", last, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProvenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x495d7216.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function provenOf(uint64 last, bytes21 payee) view returns(uint64)
func (court *Court) TryPackProvenOf(last uint64, payee [21]byte) ([]byte, error) {
	return court.abi.Pack("provenOf", last, payee)
}

// UnpackProvenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x495d7216.
//
// Solidity: function provenOf(uint64 last, bytes21 payee) view returns(uint64)
func (court *Court) UnpackProvenOf(data []byte) (uint64, error) {
	out, err := court.abi.Unpack("provenOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb59589d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay() view returns(address)
func (court *Court) PackRelay() []byte {
	enc, err := court.abi.Pack("relay")
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
func (court *Court) TryPackRelay() ([]byte, error) {
	return court.abi.Pack("relay")
}

// UnpackRelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb59589d1.
//
// Solidity: function relay() view returns(address)
func (court *Court) UnpackRelay(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("relay", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackSalvage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x913dfb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function salvage(int64 j) returns()
func (court *Court) PackSalvage(j int64) []byte {
	enc, err := court.abi.Pack("salvage", j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSalvage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x913dfb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function salvage(int64 j) returns()
func (court *Court) TryPackSalvage(j int64) ([]byte, error) {
	return court.abi.Pack("salvage", j)
}

// PackSalvageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbaa1b23d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function salvageOf(uint64 last) view returns(uint128 pot, uint64 proven, uint64 ends)
func (court *Court) PackSalvageOf(last uint64) []byte {
	enc, err := court.abi.Pack("salvageOf", last)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSalvageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbaa1b23d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function salvageOf(uint64 last) view returns(uint128 pot, uint64 proven, uint64 ends)
func (court *Court) TryPackSalvageOf(last uint64) ([]byte, error) {
	return court.abi.Pack("salvageOf", last)
}

// SalvageOfOutput serves as a container for the return parameters of contract
// method SalvageOf.
type SalvageOfOutput struct {
	Pot    *big.Int
	Proven uint64
	Ends   uint64
}

// UnpackSalvageOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbaa1b23d.
//
// Solidity: function salvageOf(uint64 last) view returns(uint128 pot, uint64 proven, uint64 ends)
func (court *Court) UnpackSalvageOf(data []byte) (SalvageOfOutput, error) {
	out, err := court.abi.Unpack("salvageOf", data)
	outstruct := new(SalvageOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Pot = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Proven = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Ends = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
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

// CourtEIP712DomainChanged represents a EIP712DomainChanged event raised by the Court contract.
type CourtEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const CourtEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (CourtEIP712DomainChanged) ContractEventName() string {
	return CourtEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (court *Court) UnpackEIP712DomainChangedEvent(log *types.Log) (*CourtEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtEIP712DomainChanged)
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

// CourtProven represents a Proven event raised by the Court contract.
type CourtProven struct {
	Last  uint64
	Payee [21]byte
	Work  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtProvenEventName = "Proven"

// ContractEventName returns the user-defined event name.
func (CourtProven) ContractEventName() string {
	return CourtProvenEventName
}

// UnpackProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proven(uint64 indexed last, bytes21 indexed payee, uint256 work)
func (court *Court) UnpackProvenEvent(log *types.Log) (*CourtProven, error) {
	event := "Proven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtProven)
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

// CourtSalvagePaid represents a SalvagePaid event raised by the Court contract.
type CourtSalvagePaid struct {
	Last      uint64
	Payee     [21]byte
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CourtSalvagePaidEventName = "SalvagePaid"

// ContractEventName returns the user-defined event name.
func (CourtSalvagePaid) ContractEventName() string {
	return CourtSalvagePaidEventName
}

// UnpackSalvagePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SalvagePaid(uint64 indexed last, bytes21 indexed payee, address recipient, uint128 amount)
func (court *Court) UnpackSalvagePaidEvent(log *types.Log) (*CourtSalvagePaid, error) {
	event := "SalvagePaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtSalvagePaid)
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
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyAnswered"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyAnsweredError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyDrawn"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyMasked"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyMaskedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyProven"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyProvenError(raw[4:])
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
	if bytes.Equal(raw[:4], court.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return court.UnpackInvalidShortStringError(raw[4:])
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
	if bytes.Equal(raw[:4], court.abi.Errors["NotInShareTree"].ID.Bytes()[:4]) {
		return court.UnpackNotInShareTreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotInTime"].ID.Bytes()[:4]) {
		return court.UnpackNotInTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotInWindow"].ID.Bytes()[:4]) {
		return court.UnpackNotInWindowError(raw[4:])
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
	if bytes.Equal(raw[:4], court.abi.Errors["NotStuck"].ID.Bytes()[:4]) {
		return court.UnpackNotStuckError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotThePostedCounts"].ID.Bytes()[:4]) {
		return court.UnpackNotThePostedCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToDeposit"].ID.Bytes()[:4]) {
		return court.UnpackNothingToDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToRedraw"].ID.Bytes()[:4]) {
		return court.UnpackNothingToRedrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToSalvage"].ID.Bytes()[:4]) {
		return court.UnpackNothingToSalvageError(raw[4:])
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
	if bytes.Equal(raw[:4], court.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return court.UnpackStringTooLongError(raw[4:])
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
	if bytes.Equal(raw[:4], court.abi.Errors["WrongMiner"].ID.Bytes()[:4]) {
		return court.UnpackWrongMinerError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongSigner"].ID.Bytes()[:4]) {
		return court.UnpackWrongSignerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// CourtAlreadyProven represents a AlreadyProven error raised by the Court contract.
type CourtAlreadyProven struct {
	Last uint64
	Work *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProven(uint64 last, uint256 work)
func CourtAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0x8a25e272891458ce7eed2684a115dc9d59bbbbf16c493f22ed1de5ed24fe8306")
}

// UnpackAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProven(uint64 last, uint256 work)
func (court *Court) UnpackAlreadyProvenError(raw []byte) (*CourtAlreadyProven, error) {
	out := new(CourtAlreadyProven)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyProven", raw); err != nil {
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

// CourtInvalidShortString represents a InvalidShortString error raised by the Court contract.
type CourtInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func CourtInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (court *Court) UnpackInvalidShortStringError(raw []byte) (*CourtInvalidShortString, error) {
	out := new(CourtInvalidShortString)
	if err := court.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
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

// CourtNotInTime represents a NotInTime error raised by the Court contract.
type CourtNotInTime struct {
	Ends uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInTime(uint64 ends)
func CourtNotInTimeErrorID() common.Hash {
	return common.HexToHash("0x35de60f2e5b061841cf203785575437a65562270d27a4653d94381a1545d820d")
}

// UnpackNotInTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInTime(uint64 ends)
func (court *Court) UnpackNotInTimeError(raw []byte) (*CourtNotInTime, error) {
	out := new(CourtNotInTime)
	if err := court.abi.UnpackIntoInterface(out, "NotInTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotInWindow represents a NotInWindow error raised by the Court contract.
type CourtNotInWindow struct {
	Last uint64
	K    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInWindow(uint64 last, uint64 k)
func CourtNotInWindowErrorID() common.Hash {
	return common.HexToHash("0x8cb1e97b60dbdb03e01d5e5eed89065ea8d24e2a60a113db1d8fee02b8a9803f")
}

// UnpackNotInWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInWindow(uint64 last, uint64 k)
func (court *Court) UnpackNotInWindowError(raw []byte) (*CourtNotInWindow, error) {
	out := new(CourtNotInWindow)
	if err := court.abi.UnpackIntoInterface(out, "NotInWindow", raw); err != nil {
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

// CourtNotStuck represents a NotStuck error raised by the Court contract.
type CourtNotStuck struct {
	J int64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStuck(int64 j)
func CourtNotStuckErrorID() common.Hash {
	return common.HexToHash("0x2b7774c8fa257b087a7e9c1f59ef6220fcea3f1915ce5b054dcce3f16d6dbf60")
}

// UnpackNotStuckError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStuck(int64 j)
func (court *Court) UnpackNotStuckError(raw []byte) (*CourtNotStuck, error) {
	out := new(CourtNotStuck)
	if err := court.abi.UnpackIntoInterface(out, "NotStuck", raw); err != nil {
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

// CourtNothingToSalvage represents a NothingToSalvage error raised by the Court contract.
type CourtNothingToSalvage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToSalvage()
func CourtNothingToSalvageErrorID() common.Hash {
	return common.HexToHash("0x3694eff331536f24119f15707d740855511cd54b82b4b667dd9f2be6023dbf29")
}

// UnpackNothingToSalvageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToSalvage()
func (court *Court) UnpackNothingToSalvageError(raw []byte) (*CourtNothingToSalvage, error) {
	out := new(CourtNothingToSalvage)
	if err := court.abi.UnpackIntoInterface(out, "NothingToSalvage", raw); err != nil {
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

// CourtStringTooLong represents a StringTooLong error raised by the Court contract.
type CourtStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func CourtStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (court *Court) UnpackStringTooLongError(raw []byte) (*CourtStringTooLong, error) {
	out := new(CourtStringTooLong)
	if err := court.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
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

// CourtWrongMiner represents a WrongMiner error raised by the Court contract.
type CourtWrongMiner struct {
	Got      [21]byte
	Expected [21]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongMiner(bytes21 got, bytes21 expected)
func CourtWrongMinerErrorID() common.Hash {
	return common.HexToHash("0xa80e756249bdc0085b3851b7bc152529f7f6c0a96d7fe807c1bd8e8d50adc820")
}

// UnpackWrongMinerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongMiner(bytes21 got, bytes21 expected)
func (court *Court) UnpackWrongMinerError(raw []byte) (*CourtWrongMiner, error) {
	out := new(CourtWrongMiner)
	if err := court.abi.UnpackIntoInterface(out, "WrongMiner", raw); err != nil {
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
