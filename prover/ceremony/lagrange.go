package ceremony

import (
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	groth16mpc "github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"paydirt/prover/progress"
)

// lagrange is phase 1's result in the form that circuits are evaluated in: at i
// the value of the i-th Lagrange polynomial of the N-th roots of one.
type lagrange struct {
	tau1, alphaTau1, betaTau1 []bn254.G1Affine // [Lᵢ(τ)]₁, [αLᵢ(τ)]₁, [βLᵢ(τ)]₁
	tau2                      []bn254.G2Affine // [Lᵢ(τ)]₂
}

// newLagrange takes the greatest part of a seal's time. Both circuits share it if
// they are of the same size, unlike gnark's Phase2.Initialize.
func newLagrange(srs *groth16mpc.SrsCommons, n uint64, count *progress.Count) *lagrange {
	domain := fft.NewDomain(n)
	l := new(lagrange)
	count.Stage("Lagrange form of tau")
	l.tau1 = toLagrange[bn254.G1Affine, bn254.G1Jac](srs.G1.Tau[:n], domain, 1, count)
	count.Stage("Lagrange form of alpha")
	l.alphaTau1 = toLagrange[bn254.G1Affine, bn254.G1Jac](srs.G1.AlphaTau[:n], domain, 1, count)
	count.Stage("Lagrange form of beta")
	l.betaTau1 = toLagrange[bn254.G1Affine, bn254.G1Jac](srs.G1.BetaTau[:n], domain, 1, count)
	count.Stage("Lagrange form of tau in G2")
	l.tau2 = toLagrange[bn254.G2Affine, bn254.G2Jac](srs.G2.Tau[:n], domain, workG2, count)
	return l
}

// affine and jacobian are the two forms of points that gnark-crypto has in both
// groups.
type affine[A, J any] interface {
	*A
	FromJacobian(*J) *A
}

type jacobian[A, J any] interface {
	*J
	Set(*J) *J
	FromAffine(*A) *J
	AddAssign(*J) *J
	SubAssign(*J) *J
	DoubleAssign() *J
	ScalarMultiplication(*J, *big.Int) *J
}

// toLagrange returns Σ_k powers[k]·ω^(−ik)/N at i: the inverse Fourier transform
// over the domain, of points. Decimation in frequency: in each round the pairs
// (a, b) at distance half become (a + b, (a − b)·ω^(−j)), and the results come out
// in bit-reversed order. A scalar multiplication of these points is so much work.
func toLagrange[A, J any, PA affine[A, J], PJ jacobian[A, J]](powers []A, domain *fft.Domain, work int, count *progress.Count) []A {
	n := len(powers)
	points := make([]J, n)
	parallel(n, func(start, end int) {
		for i := start; i < end; i++ {
			PJ(&points[i]).FromAffine(&powers[i])
		}
	})
	twiddles := make([]fr.Element, max(1, n/2)) // ω^(−j)
	twiddles[0].SetOne()
	for j := 1; j < len(twiddles); j++ {
		twiddles[j].Mul(&twiddles[j-1], &domain.GeneratorInv)
	}
	for half := n / 2; half > 0; half /= 2 {
		stride := n / 2 / half
		parallel(n/2, func(start, end int) {
			var before J
			var k big.Int
			for pair := start; pair < end; pair++ {
				j := pair % half
				a := PJ(&points[pair/half*2*half+j])
				b := PJ(&points[pair/half*2*half+j+half])
				PJ(&before).Set((*J)(a))
				a.AddAssign((*J)(b))
				PJ(&before).SubAssign((*J)(b))
				if j == 0 {
					b.Set(&before)
				} else {
					b.ScalarMultiplication(&before, twiddles[j*stride].BigInt(&k))
				}
			}
			count.Add(work * (end - start))
		})
	}
	out := make([]A, n)
	var inverse big.Int
	domain.CardinalityInv.BigInt(&inverse)
	parallel(n, func(start, end int) {
		for i := start; i < end; i++ {
			at := PJ(&points[i])
			at.ScalarMultiplication((*J)(at), &inverse)
			PA(&out[i]).FromJacobian((*J)(at))
		}
		count.Add(work * (end - start))
	})
	return bitReversed(out)
}

// bitReversed puts what is at i, of log₂ n bits, where these bits are reversed.
func bitReversed[T any](in []T) []T {
	out := make([]T, len(in))
	unused := 64 - bits.TrailingZeros(uint(len(in)))
	for i := range in {
		out[i] = in[bits.Reverse64(uint64(i))>>unused]
	}
	return out
}
