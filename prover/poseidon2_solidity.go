package prover

import (
	"bytes"
	_ "embed"
	"fmt"
	"strings"
	"text/template"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"paydirt/coordinator/core/tree"
)

//go:embed poseidon2.sol.tmpl
var poseidon2Template string

// Poseidon2File is the name of the file that Poseidon2Source fills.
const Poseidon2File = "Poseidon2.sol"

// unrolled is how many of the 56 partial rounds stand in the body of the Solidity
// loop. README.md has gas and size of other choices.
const unrolled = 4

// sbox is one S-box of a full round: Lane := Sum⁵.
type sbox struct{ Lane, Sum string }

// partialRound is one round of the loop's body; the constant that it adds is at
// Offset from the loop's pointer.
type partialRound struct {
	Offset int
	Last   bool // the pointer is moved first
}

// Poseidon2Source returns the Solidity library that computes tree.Compress, its
// constants written out from gnark-crypto's.
func Poseidon2Source() ([]byte, error) {
	params := poseidon2.NewParameters(tree.Arity, tree.FullRounds, tree.PartialRounds)
	var full [][]sbox
	var partial []string // of the first lane in partial rounds
	for round, keys := range params.RoundKeys {
		if round >= tree.FullRounds/2 && round < tree.FullRounds/2+tree.PartialRounds {
			partial = append(partial, solidityHex(keys[0]))
			continue
		}
		var row []sbox
		for i, k := range keys {
			lane := string("abcd"[i])
			row = append(row, sbox{lane, fmt.Sprintf("add(%s, %s)", lane, solidityHex(k))})
		}
		full = append(full, row)
	}
	opening, closing, final := full[:tree.FullRounds/2], full[tree.FullRounds/2:tree.FullRounds-1], full[tree.FullRounds-1]
	// A turn of the loop ends with the constant of the next round. After the last
	// partial round that is the first lane's in the first closing round, which
	// then has nothing to add any more.
	first := partial[0]
	after := closing[0][0].Sum[len("add(a, ") : len(closing[0][0].Sum)-1]
	closing[0][0].Sum = "a"

	body := make([]partialRound, unrolled)
	for i := range body {
		body[i] = partialRound{fr.Bytes * (i + 1), i == unrolled-1}
	}
	var diagonal []string
	for _, d := range params.DiagM1 {
		diagonal = append(diagonal, solidityHex(d))
	}
	t, err := template.New(Poseidon2File).Funcs(template.FuncMap{"join": joinHex}).Parse(poseidon2Template)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = t.Execute(&out, map[string]any{
		"R":         fmt.Sprintf("0x%064x", fr.Modulus()),
		"Opening":   opening,
		"First":     first,
		"Loop":      append(partial[1:], after),
		"LoopBytes": fr.Bytes * tree.PartialRounds,
		"Unrolled":  body,
		"Diagonal":  diagonal,
		"Closing":   closing,
		"Final":     final,
	})
	return out.Bytes(), err
}

func solidityHex(e fr.Element) string {
	b := e.Bytes()
	return fmt.Sprintf("0x%x", b)
}

// joinHex returns the words as one string of hexadecimal digits.
func joinHex(words []string) string { return strings.ReplaceAll(strings.Join(words, ""), "0x", "") }
