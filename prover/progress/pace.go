package progress

import (
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Pace returns how long this machine takes, at the moment and with all cores, for one
// scalar multiplication of many by the generator of BN254's first group: 24 µs on two
// cores. Finding out takes 8,192 of them.
func Pace() time.Duration {
	scalars := make([]fr.Element, 1<<13)
	x := fr.NewElement(0x9e3779b97f4a7c15) // any: crypto/rand may be a setup's at this time
	scalars[0] = x
	for i := 1; i < len(scalars); i++ {
		scalars[i].Square(&scalars[i-1]).Add(&scalars[i], &x)
	}
	_, _, g1, _ := bn254.Generators()
	began := time.Now()
	bn254.BatchScalarMultiplicationG1(&g1, scalars)
	return time.Since(began) / time.Duration(len(scalars))
}
