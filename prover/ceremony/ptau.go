package ceremony

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
)

// A .ptau file is what snarkjs and the ceremonies built on it write. All numbers
// are little-endian; a coordinate is 32 bytes, little-endian, in Montgomery form
// (times 2²⁵⁶ mod q); a point is x, y, a coordinate of G2 is its real, then its
// imaginary part; infinity is all zeros.
//
//	4      "ptau"
//	4      version, 1
//	4      number of sections, then for each of them in any order
//	4      type
//	8      size
//	size   content
//
//	type   content
//	1      header: 4 bytes 32, the prime q, 4 bytes power p, 4 bytes power of the
//	       ceremony that it was cut from
//	2      [τⁱ]₁, 0 ≤ i < 2·2ᵖ − 1
//	3      [τⁱ]₂, 0 ≤ i < 2ᵖ
//	4      [ατⁱ]₁, 0 ≤ i < 2ᵖ
//	5      [βτⁱ]₁, 0 ≤ i < 2ᵖ
//	6      [β]₂
//	7      the contributions, which are not read here
//	12–15  Lagrange forms of 2–5 (prepare phase2), which are not read here
const (
	ptauHeader     = 1
	ptauTauG1      = 2
	ptauTauG2      = 3
	ptauAlphaTauG1 = 4
	ptauBetaTauG1  = 5
	ptauBetaG2     = 6

	ptauMaxPower    = 28 // the scalar field has 2²⁸-th roots of one
	ptauMaxSections = 64
)

var errPtau = errors.New("not a usable .ptau file")

type ptauSection struct{ at, size int64 }

// importPowers reads from a .ptau file the powers for n constraints, which may be
// fewer than the file has: the first of each list are the powers of a smaller
// ceremony. It checks that they are powers of one tau, alpha and beta; who
// contributed to them it does not (see the package documentation).
func importPowers(f io.ReaderAt, size int64, n uint64) (*powers, error) {
	sections, err := ptauSections(f, size)
	if err != nil {
		return nil, err
	}
	power, err := ptauPower(f, sections[ptauHeader])
	if err != nil {
		return nil, err
	}
	have := uint64(1) << power
	if have < n {
		return nil, fmt.Errorf("%w: it is for up to %d constraints, %d are needed", errPtau, have, n)
	}
	const sizeG1, sizeG2 = 2 * fp.Bytes, 4 * fp.Bytes
	for kind, want := range map[uint32]uint64{
		ptauTauG1: (2*have - 1) * sizeG1, ptauTauG2: have * sizeG2,
		ptauAlphaTauG1: have * sizeG1, ptauBetaTauG1: have * sizeG1, ptauBetaG2: sizeG2,
	} {
		if got := sections[kind].size; got != int64(want) {
			return nil, fmt.Errorf("%w: section %d has %d bytes, not %d", errPtau, kind, got, want)
		}
	}
	p := new(powers)
	srs := &p.srs
	if srs.G1.Tau, err = readPoints(f, sections[ptauTauG1], 2*n-1, sizeG1, readG1); err != nil {
		return nil, err
	}
	if srs.G2.Tau, err = readPoints(f, sections[ptauTauG2], n, sizeG2, readG2); err != nil {
		return nil, err
	}
	if srs.G1.AlphaTau, err = readPoints(f, sections[ptauAlphaTauG1], n, sizeG1, readG1); err != nil {
		return nil, err
	}
	if srs.G1.BetaTau, err = readPoints(f, sections[ptauBetaTauG1], n, sizeG1, readG1); err != nil {
		return nil, err
	}
	beta, err := readPoints(f, sections[ptauBetaG2], 1, sizeG2, readG2)
	if err != nil {
		return nil, err
	}
	srs.G2.Beta = beta[0]
	return p, p.sound()
}

// sound checks what an own phase 1 has by construction: powers of one tau, which
// is neither 0 nor 1, of one alpha and of the same beta in both groups, neither 0
// nor 1.
func (p *powers) sound() error {
	_, _, g1, g2 := bn254.Generators()
	s := &p.srs
	if !s.G1.Tau[0].Equal(&g1) || !s.G2.Tau[0].Equal(&g2) {
		return fmt.Errorf("%w: the powers of tau do not begin with the generators", errPtau)
	}
	for name, at := range map[string]*bn254.G1Affine{"tau": &s.G1.Tau[1], "alpha": &s.G1.AlphaTau[0], "beta": &s.G1.BetaTau[0]} {
		if at.IsInfinity() || at.Equal(&g1) {
			return fmt.Errorf("%w: %s is 0 or 1: nobody contributed", errPtau, name)
		}
	}
	if err := mpcsetup.SameRatioMany(s.G1.Tau, s.G2.Tau, s.G1.AlphaTau, s.G1.BetaTau); err != nil {
		return fmt.Errorf("%w: not powers of one tau: %w", errPtau, err)
	}
	var minus bn254.G1Affine
	minus.Neg(&g1)
	same, err := bn254.PairingCheck([]bn254.G1Affine{s.G1.BetaTau[0], minus}, []bn254.G2Affine{g2, s.G2.Beta})
	if err != nil || !same {
		return fmt.Errorf("%w: beta differs between the two groups", errPtau)
	}
	return nil
}

func ptauSections(f io.ReaderAt, size int64) (map[uint32]ptauSection, error) {
	var head [12]byte
	if _, err := f.ReadAt(head[:], 0); err != nil {
		return nil, fmt.Errorf("%w: %w", errPtau, err)
	}
	version, count := binary.LittleEndian.Uint32(head[4:]), binary.LittleEndian.Uint32(head[8:])
	if string(head[:4]) != "ptau" || version != 1 || count > ptauMaxSections {
		return nil, fmt.Errorf("%w: it does not begin as one of version 1", errPtau)
	}
	sections := make(map[uint32]ptauSection)
	at := int64(len(head))
	for range count {
		var entry [12]byte
		if _, err := f.ReadAt(entry[:], at); err != nil {
			return nil, fmt.Errorf("%w: cut off: %w", errPtau, err)
		}
		at += int64(len(entry))
		kind, length := binary.LittleEndian.Uint32(entry[:]), binary.LittleEndian.Uint64(entry[4:])
		if length > uint64(size-at) {
			return nil, fmt.Errorf("%w: section %d is cut off", errPtau, kind)
		}
		if _, twice := sections[kind]; twice {
			return nil, fmt.Errorf("%w: section %d is there twice", errPtau, kind)
		}
		sections[kind] = ptauSection{at, int64(length)}
		at += int64(length)
	}
	return sections, nil
}

func ptauPower(f io.ReaderAt, s ptauSection) (uint32, error) {
	var raw [4 + fp.Bytes + 4 + 4]byte
	if s.size != int64(len(raw)) {
		return 0, fmt.Errorf("%w: a header of %d bytes", errPtau, s.size)
	}
	if _, err := f.ReadAt(raw[:], s.at); err != nil {
		return 0, fmt.Errorf("%w: %w", errPtau, err)
	}
	q := raw[4 : 4+fp.Bytes]
	slices.Reverse(q)
	if binary.LittleEndian.Uint32(raw[:]) != fp.Bytes || new(big.Int).SetBytes(q).Cmp(fp.Modulus()) != 0 {
		return 0, fmt.Errorf("%w: it is of another curve than BN254", errPtau)
	}
	power := binary.LittleEndian.Uint32(raw[4+fp.Bytes:])
	if power > ptauMaxPower {
		return 0, fmt.Errorf("%w: power %d", errPtau, power)
	}
	return power, nil
}

// readPoints reads the first n points of a section. The caller has compared the
// section's size with that of the file and n with the section.
func readPoints[P any](f io.ReaderAt, s ptauSection, n uint64, size int, decode func([]byte) (P, error)) ([]P, error) {
	raw := make([]byte, n*uint64(size))
	if _, err := f.ReadAt(raw, s.at); err != nil {
		return nil, fmt.Errorf("%w: %w", errPtau, err)
	}
	points, errs := make([]P, n), make([]error, n)
	parallel(len(points), func(start, end int) {
		for i := start; i < end; i++ {
			points[i], errs[i] = decode(raw[i*size : (i+1)*size])
		}
	})
	for i, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("%w: point %d of the section at byte %d: %w", errPtau, i, s.at, err)
		}
	}
	return points, nil
}

func readG1(raw []byte) (p bn254.G1Affine, err error) {
	if err = errors.Join(setMontgomery(&p.X, raw), setMontgomery(&p.Y, raw[fp.Bytes:])); err == nil && !p.IsInSubGroup() {
		err = errors.New("not on the curve")
	}
	return p, err
}

func readG2(raw []byte) (p bn254.G2Affine, err error) {
	for i, into := range []*fp.Element{&p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1} {
		err = errors.Join(err, setMontgomery(into, raw[i*fp.Bytes:]))
	}
	if err == nil && !p.IsInSubGroup() {
		err = errors.New("not in the group")
	}
	return p, err
}

// setMontgomery reads an element's limbs: gnark keeps the same form in memory.
func setMontgomery(e *fp.Element, raw []byte) error {
	for i := range e {
		e[i] = binary.LittleEndian.Uint64(raw[8*i:])
	}
	for i := len(e) - 1; i >= 0; i-- {
		if e[i] != prime[i] {
			if e[i] < prime[i] {
				return nil
			}
			break
		}
	}
	return errors.New("a coordinate is not below the prime")
}

// prime is q in limbs, the lowest first.
var prime = func() (limbs fp.Element) {
	raw := fp.Modulus().FillBytes(make([]byte, fp.Bytes))
	slices.Reverse(raw)
	for i := range limbs {
		limbs[i] = binary.LittleEndian.Uint64(raw[8*i:])
	}
	return limbs
}()
