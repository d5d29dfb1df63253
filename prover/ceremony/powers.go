package ceremony

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	groth16mpc "github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	gnarkio "github.com/consensys/gnark/io"

	"paydirt/prover/progress"
)

const (
	sizeG1     = bn254.SizeOfG1AffineCompressed
	sizeG2     = bn254.SizeOfG2AffineCompressed
	sizeUpdate = sizeG1 + sizeG2 // mpcsetup.UpdateProof: [x]₁, then x·R
)

// powers is the state of phase 1: the powers of tau, and the proof of who made the
// last step to it. It has the meaning and the encoding of gnark's mpcsetup.Phase1,
// whose fields can not be reached, which an import needs.
//
//	size           with N the number of constraints that the powers are for
//	96 each        proofs of the update of tau, alpha, beta: [x]₁, x·R in G2
//	8              N, big-endian
//	64             [β]₂
//	32·(2N−2)      [τⁱ]₁, 1 ≤ i ≤ 2N−2
//	64·(N−1)       [τⁱ]₂, 1 ≤ i < N
//	32·N           [βτⁱ]₁, 0 ≤ i < N
//	32·N           [ατⁱ]₁, 0 ≤ i < N
//	1, c           length of the challenge (32, or 0 at the start) and the challenge:
//	               SHA-256 of these values as they were before
//
// Points are compressed as gnark-crypto does it: x big-endian, sign of y in the two
// highest bits.
type powers struct {
	tau, alpha, beta mpcsetup.UpdateProof
	srs              groth16mpc.SrsCommons
	challenge        []byte
}

func sizePowers(n uint64) uint64 {
	return 3*sizeUpdate + 8 + sizeG2 + sizeG1*(2*n-2) + sizeG2*(n-1) + 2*sizeG1*n + 1
}

// newPowers is where an own phase 1 starts: tau = alpha = beta = 1.
func newPowers(n uint64) *powers {
	_, _, g1, g2 := bn254.Generators()
	p := new(powers)
	p.srs.G1.Tau = fill(g1, 2*n-1)
	p.srs.G1.AlphaTau = fill(g1, n)
	p.srs.G1.BetaTau = fill(g1, n)
	p.srs.G2.Tau = fill(g2, n)
	p.srs.G2.Beta = g2
	return p
}

func fill[T any](v T, n uint64) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = v
	}
	return out
}

func (p *powers) encode() []byte {
	var out bytes.Buffer
	for _, write := range []func() (int64, error){
		func() (int64, error) { return p.tau.WriteTo(&out) },
		func() (int64, error) { return p.alpha.WriteTo(&out) },
		func() (int64, error) { return p.beta.WriteTo(&out) },
		func() (int64, error) { return p.srs.WriteTo(&out) },
		func() (int64, error) { return gnarkio.WriteBytesShort(p.challenge, &out) },
	} {
		if _, err := write(); err != nil {
			panic(err) // a buffer takes everything
		}
	}
	return out.Bytes()
}

// decodePowers reads values for n constraints. Every point was checked to be in
// its group.
func decodePowers(raw []byte, n uint64, count *progress.Count) (*powers, error) {
	const at = 3 * sizeUpdate
	if size := uint64(len(raw)); size != sizePowers(n) && size != sizePowers(n)+sha256.Size {
		return nil, fmt.Errorf("%d bytes of values, powers for %d constraints have %d", size, n, sizePowers(n)+sha256.Size)
	}
	// gnark would make room for whatever is written here.
	if got := binary.BigEndian.Uint64(raw[at:]); got != n {
		return nil, fmt.Errorf("powers for %d constraints, not %d", got, n)
	}
	p := newPowers(n)
	r := bytes.NewReader(raw)
	for _, proof := range []*mpcsetup.UpdateProof{&p.tau, &p.alpha, &p.beta} {
		if _, err := proof.ReadFrom(r); err != nil {
			return nil, err
		}
	}
	beta := []bn254.G2Affine{{}}
	rest := raw[at+8:]
	for _, err := range []error{
		readPowers(&rest, beta, count), readPowers(&rest, p.srs.G1.Tau[1:], count), readPowers(&rest, p.srs.G2.Tau[1:], count),
		readPowers(&rest, p.srs.G1.BetaTau, count), readPowers(&rest, p.srs.G1.AlphaTau, count),
	} {
		if err != nil {
			return nil, err
		}
	}
	p.srs.G2.Beta = beta[0]
	if len(rest) > 1 {
		p.challenge = rest[1:]
	}
	if !bytes.Equal(p.encode(), raw) {
		return nil, errNotCanonical
	}
	return p, nil
}

// readPowers takes points from the beginning of raw, whose length the caller has
// checked. It uses all cores, unlike SrsCommons.ReadFrom.
func readPowers[P any, PP interface {
	*P
	SetBytes([]byte) (int, error)
}](raw *[]byte, points []P, count *progress.Count) error {
	size, work := sizeG1, 0
	if _, second := any(points).([]bn254.G2Affine); second {
		size, work = sizeG2, workDecode // what the first group takes is in that of the second
	}
	errs := make([]error, len(points))
	parallel(len(points), func(start, end int) {
		for i := start; i < end; i++ {
			_, errs[i] = PP(&points[i]).SetBytes((*raw)[i*size : (i+1)*size])
		}
		count.Add(work * (end - start))
	})
	*raw = (*raw)[len(points)*size:]
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

var errNotCanonical = errors.New("the values have another encoding than the one that gnark gives them")

func (p *powers) hash() []byte {
	h := sha256.Sum256(p.encode())
	return h[:]
}

// contribute multiplies new secrets from the system's random source in. They live
// in this function's memory only, and are overwritten at its end.
func (p *powers) contribute(count *progress.Count) {
	p.challenge = p.hash()
	var tau, alpha, beta fr.Element
	defer func() { tau, alpha, beta = fr.Element{}, fr.Element{}, fr.Element{} }()
	p.tau = mpcsetup.UpdateValues(&tau, p.challenge, groth16mpc.DST_TAU)
	p.alpha = mpcsetup.UpdateValues(&alpha, p.challenge, groth16mpc.DST_ALPHA)
	p.beta = mpcsetup.UpdateValues(&beta, p.challenge, groth16mpc.DST_BETA)
	p.multiply(tau, alpha, beta, count)
}

// seal multiplies the numbers in that follow from the beacon, as gnark's
// Phase1.Seal does, and returns the powers that phase 2 starts from.
func (p *powers) seal(beacon []byte, count *progress.Count) *groth16mpc.SrsCommons {
	x := mpcsetup.BeaconContributions(p.hash(), []byte("Groth16 MPC Setup - Phase 1"), beacon, 3)
	p.multiply(x[0], x[1], x[2], count)
	return &p.srs
}

// multiply replaces (τ, α, β) by (τ·tau, α·alpha, β·beta).
func (p *powers) multiply(tau, alpha, beta fr.Element, count *progress.Count) {
	n := len(p.srs.G2.Tau)
	by := func(at *bn254.G1Affine, x fr.Element) {
		var k big.Int
		at.ScalarMultiplication(at, x.BigInt(&k))
	}
	parallel(len(p.srs.G1.Tau), func(start, end int) {
		var x, y fr.Element
		var k big.Int
		x.Exp(tau, big.NewInt(int64(start)))
		for i := start; i < end; i++ {
			by(&p.srs.G1.Tau[i], x)
			if i < n {
				by(&p.srs.G1.AlphaTau[i], *y.Mul(&x, &alpha))
				by(&p.srs.G1.BetaTau[i], *y.Mul(&x, &beta))
				p.srs.G2.Tau[i].ScalarMultiplication(&p.srs.G2.Tau[i], x.BigInt(&k))
			}
			x.Mul(&x, &tau)
		}
		count.Add(end - start + (2+workG2)*max(0, min(end, n)-start))
	})
	var k big.Int
	p.srs.G2.Beta.ScalarMultiplication(&p.srs.G2.Beta, beta.BigInt(&k))
}

// follows returns nil when next was made from p by somebody who knew the secrets
// that were multiplied in. p is taken for good.
func (p *powers) follows(next *powers) (Reason, error) {
	challenge := p.hash()
	if !bytes.Equal(next.challenge, challenge) {
		return WrongChallenge, errors.New("the proof of the contribution was made for other values than those before it")
	}
	a, b := &p.srs, &next.srs
	for _, u := range []struct {
		name   string
		proof  *mpcsetup.UpdateProof
		dst    byte
		values []mpcsetup.ValueUpdate
	}{
		{"tau", &next.tau, groth16mpc.DST_TAU, []mpcsetup.ValueUpdate{{Previous: &a.G1.Tau[1], Next: &b.G1.Tau[1]}}},
		{"alpha", &next.alpha, groth16mpc.DST_ALPHA, []mpcsetup.ValueUpdate{{Previous: &a.G1.AlphaTau[0], Next: &b.G1.AlphaTau[0]}}},
		{"beta", &next.beta, groth16mpc.DST_BETA, []mpcsetup.ValueUpdate{
			{Previous: &a.G1.BetaTau[0], Next: &b.G1.BetaTau[0]}, {Previous: &a.G2.Beta, Next: &b.G2.Beta},
		}},
	} {
		if isOne(u.proof) {
			return NoContribution, fmt.Errorf("the contribution to %s is 1", u.name)
		}
		if err := u.proof.Verify(challenge, u.dst, u.values...); err != nil {
			return BadUpdate, fmt.Errorf("%s: %w", u.name, err)
		}
	}
	if err := mpcsetup.SameRatioMany(b.G1.Tau, b.G2.Tau, b.G1.AlphaTau, b.G1.BetaTau); err != nil {
		return BadPowers, fmt.Errorf("tau: %w", err)
	}
	return 0, nil
}

// isOne reports that an update multiplies by one: its commitment [x]₁ is the
// generator. gnark accepts that.
func isOne(u *mpcsetup.UpdateProof) bool {
	var raw bytes.Buffer
	if _, err := u.WriteTo(&raw); err != nil {
		panic(err)
	}
	_, _, g1, _ := bn254.Generators()
	one := g1.Bytes()
	return bytes.Equal(raw.Bytes()[:sizeG1], one[:])
}
