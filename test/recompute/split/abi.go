package split

import (
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
)

// What is read of the contract, as its documentation has it.
const proofJSON = `{"name":"proof","type":"tuple","components":[
	{"name":"points","type":"uint256[8]"},{"name":"commitment","type":"uint256[2]"},{"name":"commitmentPok","type":"uint256[2]"}]}`

const contractJSON = `[
{"type":"function","name":"postShift","inputs":[{"name":"post","type":"tuple","components":[
	{"name":"k","type":"uint64"},{"name":"shareRoot","type":"bytes32"},{"name":"countsRoot","type":"bytes32"},{"name":"count","type":"uint32"},
	{"name":"anchor","type":"bytes32"},{"name":"newPayees","type":"bytes21[]"},{"name":"counts","type":"bytes"},` + proofJSON + `]}]},
{"type":"function","name":"settle","inputs":[{"name":"s","type":"tuple","components":[
	{"name":"id","type":"uint64"},{"name":"credited","type":"uint128"},{"name":"newEarnRoot","type":"bytes32"},` + proofJSON + `]}]},
{"type":"function","name":"deployBlock","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint64"}]},
{"type":"function","name":"miners","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint32"}]},
{"type":"function","name":"feeBps","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint16"}]},
{"type":"function","name":"earnRoot","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"bytes32"}]},
{"type":"function","name":"totalCredited","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint256"}]},
{"type":"function","name":"totalFees","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint256"}]},
{"type":"function","name":"claimedOf","stateMutability":"view","inputs":[{"name":"id","type":"uint32"}],"outputs":[{"name":"","type":"uint128"}]}
]`

var contract = func() abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(contractJSON))
	if err != nil {
		panic(err)
	}
	return parsed
}()

// The arguments, in the order of the ABI.
type (
	shiftPost struct {
		K          uint64
		ShareRoot  [32]byte
		CountsRoot [32]byte
		Count      uint32
		Anchor     [32]byte
		NewPayees  [][21]byte
		Counts     []byte
		Proof      proof
	}
	settlement struct {
		Id          uint64
		Credited    *big.Int
		NewEarnRoot [32]byte
		Proof       proof
	}
	proof struct {
		Points        [8]*big.Int
		Commitment    [2]*big.Int
		CommitmentPok [2]*big.Int
	}
)

// Topics of the events. Of the first two the transaction is looked at, of the others
// the event itself.
var (
	shiftPosted = crypto.Keccak256Hash([]byte("ShiftPosted(uint64,bytes32,bytes32,bytes32,uint32,bytes32,bytes21[],bytes,(uint256[8],uint256[2],uint256[2]))"))
	settled     = crypto.Keccak256Hash([]byte("Settled(uint64,int64,uint128,uint128,uint128,bytes32,(uint256[8],uint256[2],uint256[2]))"))
	opened      = crypto.Keccak256Hash([]byte("Opened(uint64,int64,uint128,uint128,bool)"))
	masked      = crypto.Keccak256Hash([]byte("Masked(uint64)"))
)
