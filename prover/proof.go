package prover

import (
	"errors"
	"fmt"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// encodeProof returns gnark's proof as the contracts take it. The layout is that
// of EIP-197, imaginary part of a coordinate in the extension field first.
func encodeProof(p *groth16.Proof) (*Proof, error) {
	if len(p.Commitments) != 1 {
		return nil, fmt.Errorf("prover: %d commitments, the contract takes one", len(p.Commitments))
	}
	return &Proof{
		Points: [8]*big.Int{
			integer(p.Ar.X), integer(p.Ar.Y),
			integer(p.Bs.X.A1), integer(p.Bs.X.A0), integer(p.Bs.Y.A1), integer(p.Bs.Y.A0),
			integer(p.Krs.X), integer(p.Krs.Y),
		},
		Commitment:    [2]*big.Int{integer(p.Commitments[0].X), integer(p.Commitments[0].Y)},
		CommitmentPok: [2]*big.Int{integer(p.CommitmentPok.X), integer(p.CommitmentPok.Y)},
	}, nil
}

// decodeProof is the inverse of encodeProof. It refuses what the precompiles of
// EIP-196 and EIP-197 refuse: coordinates of p or more, points off the curve or
// outside of the subgroup. As there, (0, 0) is the point at infinity.
func decodeProof(p *Proof) (*groth16.Proof, error) {
	var err error
	field := func(v *big.Int) (e fp.Element) {
		if v == nil || v.Sign() < 0 || v.Cmp(fp.Modulus()) >= 0 {
			err = errors.New("a coordinate is not a field element")
			return e
		}
		e.SetBigInt(v)
		return e
	}
	g1 := func(x, y *big.Int) curve.G1Affine {
		point := curve.G1Affine{X: field(x), Y: field(y)}
		if !point.IsInfinity() && !point.IsOnCurve() {
			err = errors.New("a point is not on the curve")
		}
		return point
	}
	var d groth16.Proof
	d.Ar = g1(p.Points[0], p.Points[1])
	d.Bs.X.A1, d.Bs.X.A0 = field(p.Points[2]), field(p.Points[3])
	d.Bs.Y.A1, d.Bs.Y.A0 = field(p.Points[4]), field(p.Points[5])
	if !d.Bs.IsInfinity() && (!d.Bs.IsOnCurve() || !d.Bs.IsInSubGroup()) {
		err = errors.New("a point is not in the group")
	}
	d.Krs = g1(p.Points[6], p.Points[7])
	d.Commitments = []curve.G1Affine{g1(p.Commitment[0], p.Commitment[1])}
	d.CommitmentPok = g1(p.CommitmentPok[0], p.CommitmentPok[1])
	if err != nil {
		return nil, err
	}
	return &d, nil
}

func integer(e fp.Element) *big.Int { return e.BigInt(new(big.Int)) }
