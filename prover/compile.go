package prover

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
)

func init() {
	// gnark logs to standard output unless told otherwise; the commands that link
	// this package print reports there.
	logger.Disable()
}

// compile returns the constraints of a circuit.
func compile(circuit frontend.Circuit) (*cs.R1CS, error) {
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit)
	if err != nil {
		return nil, fmt.Errorf("prover: compile: %w", err)
	}
	return system.(*cs.R1CS), nil
}
