package ceremony

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	groth16mpc "github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"paydirt/prover/progress"
)

// circuits is the state of phase 2: gnark's Phase2 for the shift and for the
// settle circuit, one after the other. A participant contributes to both at once.
// Of each, with points as in powers:
//
//	2         number c of commitments, big-endian, 1
//	32        [δ]₁
//	4, 32·n   number and bases of the private wires, over δ
//	4, 32·n   number and [τⁱ(τᴺ−1)/δ]₁
//	64        [δ]₂
//	4, 32·n   c times: number and bases of the committed wires, times sigma
//	64        c times: [σ]₂
//	96        proof of the update of delta
//	96        c times: proof of the update of sigma
//	1, n      length of the challenge and the challenge, as in powers
type circuits [2]*groth16mpc.Phase2

var circuitNames = [2]string{"shift", "settle"}

func (c *circuits) encode() []byte {
	var out bytes.Buffer
	for _, p := range c {
		if _, err := p.WriteTo(&out); err != nil {
			panic(err) // a buffer takes everything
		}
	}
	return out.Bytes()
}

func decodeCircuits(raw []byte) (*circuits, error) {
	c := new(circuits)
	rest := raw
	for i := range c {
		size, err := sizeOfCircuit(rest)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", circuitNames[i], err)
		}
		c[i] = new(groth16mpc.Phase2)
		if _, err := c[i].ReadFrom(bytes.NewReader(rest[:size])); err != nil {
			return nil, fmt.Errorf("%s: %w", circuitNames[i], err)
		}
		rest = rest[size:]
	}
	if !bytes.Equal(c.encode(), raw) {
		return nil, errNotCanonical
	}
	return c, nil
}

// sizeOfCircuit returns how many bytes of raw are of its first circuit. gnark makes
// room for whatever number of points is written, so that is measured first.
func sizeOfCircuit(raw []byte) (int, error) {
	at := 0
	skip := func(n int) bool { at += n; return at <= len(raw) }
	points := func() bool {
		if len(raw)-at < 4 {
			return false
		}
		n := uint64(binary.BigEndian.Uint32(raw[at:]))
		return n <= uint64(len(raw))/sizeG1 && skip(4+int(n)*sizeG1)
	}
	if len(raw) < 2 || binary.BigEndian.Uint16(raw) != 1 {
		return 0, errors.New("not of a circuit with one commitment")
	}
	if !skip(2+sizeG1) || !points() || !points() || !skip(sizeG2) || !points() || !skip(sizeG2+2*sizeUpdate+1) || !skip(int(raw[at-1])) {
		return 0, io.ErrUnexpectedEOF
	}
	return at, nil
}

// contribute multiplies new secrets from the system's random source in.
func (c *circuits) contribute(count *progress.Count) {
	for _, p := range c {
		p.Contribute()
		count.Add(len(p.Parameters.G1.Z) + len(p.Parameters.G1.PKK) + len(p.Parameters.G1.SigmaCKK[0]))
	}
}

// follows returns nil when next was made from c by somebody who knew the secrets
// that were multiplied in. c is taken for good.
func (c *circuits) follows(next *circuits) (Reason, error) {
	for i, p := range c {
		var before bytes.Buffer
		if _, err := p.WriteTo(&before); err != nil {
			panic(err)
		}
		challenge := sha256.Sum256(before.Bytes())
		switch n := next[i]; {
		case !bytes.Equal(n.Challenge, challenge[:]):
			return WrongChallenge, fmt.Errorf("%s: the proof of the contribution was made for other values than those before it", circuitNames[i])
		case isOne(&n.Delta):
			return NoContribution, fmt.Errorf("%s: the contribution to delta is 1", circuitNames[i])
		}
		for j := range next[i].Sigmas {
			if isOne(&next[i].Sigmas[j]) {
				return NoContribution, fmt.Errorf("%s: the contribution to sigma is 1", circuitNames[i])
			}
		}
		if err := p.Verify(next[i]); err != nil {
			return BadUpdate, fmt.Errorf("%s: %w", circuitNames[i], err)
		}
	}
	return 0, nil
}
