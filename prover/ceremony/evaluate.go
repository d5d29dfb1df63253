package ceremony

import (
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	gnarkmpc "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	groth16mpc "github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"paydirt/prover/progress"
)

// term is coefficient · value of one constraint, in the sum of one wire.
type term struct{ constraint, coefficient uint32 }

// evaluate returns where phase 2 starts for a circuit: its polynomials at tau, with
// delta and all sigma 1. It is a function of the circuit and of phase 1, without
// secrets. The result is that of gnark's Phase2.Initialize, which the tests hold it
// against and which takes four times as long: this one uses all cores and shares
// the Lagrange form between circuits.
func evaluate(system *cs.R1CS, srs *groth16mpc.SrsCommons, l *lagrange, count *progress.Count) (*groth16mpc.Phase2, *groth16mpc.Phase2Evaluations) {
	internal, secret, public := system.GetNbVariables()
	wires := internal + secret + public
	left, right, out := make([][]term, wires), make([][]term, wires), make([][]term, wires)
	rows := uint32(0)
	it := system.GetR1CIterator()
	for c := it.Next(); c != nil; c = it.Next() {
		for _, side := range []struct {
			in   constraint.LinearExpression
			into [][]term
		}{{c.L, left}, {c.R, right}, {c.O, out}} {
			for _, t := range side.in {
				side.into[t.WireID()] = append(side.into[t.WireID()], term{rows, uint32(t.CoeffID())})
			}
		}
		rows++
	}

	// A = Σ left·L, B = Σ right·L, and what the verifying equation needs of both:
	// K = β·A + α·B + Σ out·L.
	coefficients := newDigits(system)
	p, e := new(groth16mpc.Phase2), new(groth16mpc.Phase2Evaluations)
	e.G1.A, e.G1.B = make([]bn254.G1Affine, wires), make([]bn254.G1Affine, wires)
	e.G2.B = make([]bn254.G2Affine, wires)
	k := make([]bn254.G1Affine, wires)
	parallel(wires, func(start, end int) {
		for w := start; w < end; w++ {
			a := sum[bn254.G1Affine, bn254.G1Jac](left[w], l.tau1, coefficients)
			b := sum[bn254.G1Affine, bn254.G1Jac](right[w], l.tau1, coefficients)
			b2 := sum[bn254.G2Affine, bn254.G2Jac](right[w], l.tau2, coefficients)
			c := sum[bn254.G1Affine, bn254.G1Jac](out[w], l.tau1, coefficients)
			bA := sum[bn254.G1Affine, bn254.G1Jac](left[w], l.betaTau1, coefficients)
			aB := sum[bn254.G1Affine, bn254.G1Jac](right[w], l.alphaTau1, coefficients)
			e.G1.A[w].FromJacobian(&a)
			e.G1.B[w].FromJacobian(&b)
			e.G2.B[w].FromJacobian(&b2)
			k[w].FromJacobian(c.AddAssign(&bA).AddAssign(&aB))
		}
		count.Add(workWire * (end - start))
	})

	p.Parameters.G1.Z = vanishing(srs, len(l.tau1))
	_, _, p.Parameters.G1.Delta, p.Parameters.G2.Delta = bn254.Generators()
	commitments := system.CommitmentInfo.(constraint.Groth16Commitments)
	e.PublicAndCommitmentCommitted = commitments.GetPublicAndCommitmentCommitted(commitments.CommitmentIndexes(), public)
	e.G1.CKK = make([][]bn254.G1Affine, len(commitments))
	for w := range wires {
		committed := slices.IndexFunc(commitments, func(c constraint.Groth16Commitment) bool {
			_, found := slices.BinarySearch(c.PrivateCommitted, w)
			return found
		})
		switch {
		case committed >= 0:
			e.G1.CKK[committed] = append(e.G1.CKK[committed], k[w])
		case w < public || slices.Contains(commitments.CommitmentIndexes(), w):
			e.G1.VKK = append(e.G1.VKK, k[w])
		default:
			p.Parameters.G1.PKK = append(p.Parameters.G1.PKK, k[w])
		}
	}
	p.Sigmas = make([]gnarkmpc.UpdateProof, len(commitments))
	for _, basis := range e.G1.CKK {
		p.Parameters.G1.SigmaCKK = append(p.Parameters.G1.SigmaCKK, slices.Clone(basis))
		p.Parameters.G2.Sigma = append(p.Parameters.G2.Sigma, p.Parameters.G2.Delta)
	}
	return p, e
}

// vanishing returns [τⁱ(τⁿ − 1)]₁ for i < n−1 in the order in which gnark keeps
// them in this phase, bit-reversed in n.
func vanishing(srs *groth16mpc.SrsCommons, n int) []bn254.G1Affine {
	z := make([]bn254.G1Affine, n)
	parallel(n-1, func(start, end int) {
		for i := start; i < end; i++ {
			z[i].Sub(&srs.G1.Tau[i+n], &srs.G1.Tau[i])
		}
	})
	return bitReversed(z)[:n-1]
}

// digits are the coefficients of a circuit in a signed binary form with few digits
// that are not zero: 0, ±1, ±3, … ±15, at least window−1 zeros after each of the
// others, lowest first (window non-adjacent form).
type digits []signed

type signed struct {
	digits []int8
	widest int8 // the greatest digit without its sign
}

const window = 5

func newDigits(system *cs.R1CS) digits {
	order, half := system.Field(), new(big.Int).Rsh(system.Field(), 1)
	d := make(digits, len(system.Coefficients))
	for i, c := range system.Coefficients {
		v := c.BigInt(new(big.Int))
		if v.Cmp(half) > 0 {
			v.Sub(v, order) // the shorter of both signs
		}
		d[i].digits = nonAdjacent(v)
		for _, digit := range d[i].digits {
			d[i].widest = max(d[i].widest, digit, -digit)
		}
	}
	return d
}

func nonAdjacent(v *big.Int) (out []int8) {
	v = new(big.Int).Set(v)
	for v.Sign() != 0 {
		digit := int64(0)
		if v.Bit(0) == 1 {
			digit = new(big.Int).And(v, big.NewInt(1<<window-1)).Int64()
			if digit >= 1<<(window-1) {
				digit -= 1 << window
			}
			v.Sub(v, big.NewInt(digit))
		}
		out = append(out, int8(digit))
		v.Rsh(v, 1)
	}
	return out
}

// sum returns Σ coefficient·values[constraint]. The doublings are shared by all
// terms (Straus).
func sum[A, J any, PA affine[A, J], PJ jacobian[A, J]](terms []term, values []A, coefficients digits) (total J) {
	length := 0
	for _, t := range terms {
		length = max(length, len(coefficients[t.coefficient].digits))
	}
	odd := make([][1 << (window - 2)]J, len(terms)) // 1, 3, 5, … times the value
	for i, t := range terms {
		first := PJ(&odd[i][0]).FromAffine(&values[t.constraint])
		if widest := coefficients[t.coefficient].widest; widest > 1 {
			var twice J
			PJ(&twice).Set((*J)(first))
			PJ(&twice).DoubleAssign()
			for m := 1; m <= int(widest)/2; m++ {
				PJ(&odd[i][m]).Set(&odd[i][m-1])
				PJ(&odd[i][m]).AddAssign(&twice)
			}
		}
	}
	sum := PJ(&total)
	for bit := length - 1; bit >= 0; bit-- {
		sum.DoubleAssign()
		for i, t := range terms {
			d := coefficients[t.coefficient].digits
			switch {
			case bit >= len(d) || d[bit] == 0:
			case d[bit] > 0:
				sum.AddAssign(&odd[i][d[bit]/2])
			default:
				sum.SubAssign(&odd[i][-d[bit]/2])
			}
		}
	}
	return total
}
