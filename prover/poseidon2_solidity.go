package prover

import (
	"bytes"
	_ "embed"
	"fmt"
	"text/template"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

//go:embed poseidon2.sol.tmpl
var poseidon2Template string

// Poseidon2File is the name of the file that Poseidon2Source fills.
const Poseidon2File = "Poseidon2.sol"

// Poseidon2Source returns the Solidity library that computes tree.Compress, its
// round constants written out from gnark-crypto's.
func Poseidon2Source() ([]byte, error) {
	params := poseidon2.GetDefaultParameters()
	half := params.NbFullRounds / 2
	keys := make([][]string, len(params.RoundKeys))
	for i, round := range params.RoundKeys {
		for _, k := range round {
			keys[i] = append(keys[i], solidityHex(k))
		}
	}
	var out bytes.Buffer
	t, err := template.New(Poseidon2File).Parse(poseidon2Template)
	if err != nil {
		return nil, err
	}
	modulus := fr.Modulus()
	err = t.Execute(&out, map[string]any{
		"R":        fmt.Sprintf("0x%064x", modulus),
		"Opening":  keys[:half-1],
		"Entering": keys[half-1],
		"Partial":  keys[half : half+params.NbPartialRounds],
		"Closing":  keys[half+params.NbPartialRounds:],
	})
	return out.Bytes(), err
}

func solidityHex(e fr.Element) string {
	b := e.Bytes()
	return fmt.Sprintf("0x%x", b)
}
