package vectors

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

// stateFile is state.json.
type stateFile struct {
	Genesis    []genesisVector    `json:"genesis"`
	Shifts     []stateVector      `json:"shifts"`
	Registries []registryVector   `json:"registries"`
	Weights    []weightsVector    `json:"weights"`
	Settles    []settleVectorData `json:"settles"`
	Receivers  []receiverVector   `json:"receivers"`
}

type genesisVector struct {
	ChainID     string `json:"chainId"`
	Distributor string `json:"distributor"`
	J           string `json:"j"`
	StateHash   string `json:"stateHash"`
}

// stateVector is a posted shift with its state hash and the inputs of its proof.
// The numbers are made up: nothing here but the encodings is true.
type stateVector struct {
	ChainID      string   `json:"chainId"`
	Distributor  string   `json:"distributor"`
	Miners       string   `json:"miners"`
	Leaves       string   `json:"leaves"`
	K            string   `json:"k"`
	Prev         string   `json:"prev"`
	ShareRoot    string   `json:"shareRoot"`
	CountsRoot   string   `json:"countsRoot"`
	Count        string   `json:"count"`
	Counts       string   `json:"counts"`
	RegistryHash string   `json:"registryHash"`
	Anchor       string   `json:"anchor"`
	StateHash    string   `json:"stateHash"`
	Z            string   `json:"z"`
	Y            string   `json:"y"`
	Inputs       []string `json:"inputs"`
}

type registryVector struct {
	Before string   `json:"before"`
	Payees []string `json:"payees"`
	After  string   `json:"after"`
}

type weightsVector struct {
	Weights []string `json:"weights"`
	Packed  string   `json:"packed"`
}

// settleVectorData is the public inputs of a settle proof; made up, too.
type settleVectorData struct {
	OldEarnRoot string   `json:"oldEarnRoot"`
	NewEarnRoot string   `json:"newEarnRoot"`
	CountsRoots []string `json:"countsRoots"`
	Weights     []string `json:"weights"`
	Amount      string   `json:"amount"`
	Credited    string   `json:"credited"`
	Inputs      []string `json:"inputs"`
}

type receiverVector struct {
	Distributor  string `json:"distributor"`
	StateHash    string `json:"stateHash"`
	InitCodeHash string `json:"initCodeHash"`
	Receiver     string `json:"receiver"`
	SpvPegScript string `json:"spvPegScript"`
}

func TestState(t *testing.T) {
	golden(t, "state.json", stateFile{
		Genesis:    genesisVectors(),
		Shifts:     stateVectors(),
		Registries: registryVectors(),
		Weights:    weightsVectors(),
		Settles:    settleInputVectors(),
		Receivers:  receiverVectors(),
	})
}

func pools() []state.Pool {
	return []state.Pool{
		{ChainID: 1337, Distributor: common.HexToAddress("0xd157b"), Tier: shift.Dev},
		{ChainID: 1, Distributor: common.HexToAddress("0xFFfFfFffFFfffFFfFFfFFFFFffFFFffffFfFFFfF"), Tier: shift.Tier{Miners: 65536, Leaves: 32768}},
	}
}

func genesisVectors() []genesisVector {
	var out []genesisVector
	for _, p := range pools() {
		for j := int64(state.FirstState); j <= 0; j++ {
			out = append(out, genesisVector{decimal(p.ChainID), hexAddress(p.Distributor), signed(j), hexWord(p.Genesis(j))})
		}
	}
	return out
}

func stateVectors() []stateVector {
	r := seeded(200)
	var out []stateVector
	for _, p := range pools() {
		for _, known := range []int{0, 1, 8, 9, 16} {
			s := state.Shift{
				K: r.Uint64() >> uint(r.IntN(63)), Prev: randomHash(r),
				ShareRoot: randomElement(r), CountsRoot: randomElement(r), Count: r.Uint32(),
				Counts: randomBytes(r, 2*known), RegistryHash: randomHash(r), Anchor: randomHash(r),
			}
			in := p.ShiftInputs(s)
			out = append(out, stateVector{
				ChainID: decimal(p.ChainID), Distributor: hexAddress(p.Distributor),
				Miners: decimal(uint64(p.Tier.Miners)), Leaves: decimal(uint64(p.Tier.Leaves)),
				K: decimal(s.K), Prev: hexWord(s.Prev),
				ShareRoot: hexWord(s.ShareRoot), CountsRoot: hexWord(s.CountsRoot), Count: decimal(s.Count),
				Counts: hexBytes(s.Counts), RegistryHash: hexWord(s.RegistryHash), Anchor: hexWord(s.Anchor),
				StateHash: hexWord(p.Hash(s)), Z: hexWord(p.Z(s)), Y: hexWord(in[state.ShiftY]), Inputs: hexWords(in[:]),
			})
		}
	}
	return out
}

func registryVectors() []registryVector {
	r := seeded(201)
	var out []registryVector
	for _, c := range []struct {
		before common.Hash
		payees []bitcoin.Payee
	}{
		{common.Hash{}, nil},
		{common.Hash{}, []bitcoin.Payee{payee(0)}},
		{common.Hash{}, []bitcoin.Payee{payee(0), payee(1), payee(2)}},
		{common.Hash{}, []bitcoin.Payee{payee(1), payee(0), payee(2)}},
		{randomHash(r), []bitcoin.Payee{{bitcoin.PayeeTypeP2WPKH, 0xff, 20: 0xff}}},
	} {
		out = append(out, registryVector{hexWord(c.before), hexPayees(c.payees), hexWord(state.RegistryHash(c.before, c.payees))})
	}
	return out
}

func weightsVectors() []weightsVector {
	var out []weightsVector
	for _, w := range [][state.Window]uint16{
		{},
		{7: 1},
		{1, 1, 1, 1, 1, 1, 1, 1},
		{1, 0, 1, 1, 0, 0, 1, 1},
		{1, 2, 3, 4, 5, 6, 7, 65535},
	} {
		out = append(out, weightsVector{decimals(w[:]), hexWord(state.PackWeights(w))})
	}
	return out
}

func settleInputVectors() []settleVectorData {
	r := seeded(202)
	var out []settleVectorData
	for range 3 {
		var roots [state.Window]fr.Element
		var weights [state.Window]uint16
		for i := range roots {
			roots[i], weights[i] = randomElement(r), uint16(r.Uint32())
		}
		before, after := randomElement(r), randomElement(r)
		amount, _ := uint256.FromBig(new(big.Int).SetBytes(randomBytes(r, 16)))
		credited := new(uint256.Int).Rsh(amount, 1)
		in := state.NewSettleInputs(before, after, roots, weights, amount, credited)
		out = append(out, settleVectorData{
			hexWord(before), hexWord(after), hexWords(roots[:]), decimals(weights[:]), amount.Dec(), credited.Dec(), hexWords(in[:]),
		})
	}
	return out
}

func receiverVectors() []receiverVector {
	r := seeded(203)
	var out []receiverVector
	for range 3 {
		distributor, hash, code := common.Address(randomBytes(r, 20)), randomHash(r), randomHash(r)
		receiver := state.Receiver(distributor, hash, code)
		out = append(out, receiverVector{
			hexAddress(distributor), hexWord(hash), hexWord(code), hexAddress(receiver), hexBytes(state.SpvPegScript(receiver)),
		})
	}
	return out
}
