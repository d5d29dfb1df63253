package ledger

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"paydirt/coordinator/core/state"
)

// Post is what is proven about a shift and will be posted, without the anchor.
// It is written once, when the shift becomes proven, and never changes.
//
//	offset size
//	   0   32   shareRoot, below the field's order
//	  32   32   countsRoot, the same
//	  64    4   number of shares
//	  68    4   m₀, miners in the registry before this shift
//	  72    4   m, miners in the registry after it
//	  76  384   proof: 8 points, 2 commitment, 2 proof of knowledge, 32 bytes each
//	 460   2m   counts, two bytes for each miner, in the order of ids
//
// Integers are big-endian. The payees of the new miners are the registry's
// records (key 04) m₀ … m−1. Example, the first shift of a pool with 3 miners:
// 466 bytes, … 0000003a 00000000 00000003 <384 bytes> 0014 0013 0013.
type Post struct {
	ShareRoot, CountsRoot fr.Element
	Count                 uint32
	MinersBefore          uint32
	Miners                uint32
	Proof                 state.Proof
	Counts                []byte
}

// words lists the coordinates of a proof in the order in which they are stored.
func words(p *state.Proof) []**big.Int {
	var out []**big.Int
	for i := range p.Points {
		out = append(out, &p.Points[i])
	}
	for i := range p.Commitment {
		out = append(out, &p.Commitment[i])
	}
	for i := range p.CommitmentPok {
		out = append(out, &p.CommitmentPok[i])
	}
	return out
}

func (p *Post) encode() ([]byte, error) {
	var b []byte
	for _, e := range []fr.Element{p.ShareRoot, p.CountsRoot} {
		word := e.Bytes()
		b = append(b, word[:]...)
	}
	b = binary.BigEndian.AppendUint32(b, p.Count)
	b = binary.BigEndian.AppendUint32(b, p.MinersBefore)
	b = binary.BigEndian.AppendUint32(b, p.Miners)
	for _, w := range words(&p.Proof) {
		if *w == nil || (*w).Sign() < 0 || (*w).BitLen() > 256 {
			return nil, fmt.Errorf("post record: proof coordinate %v", *w)
		}
		b = append(b, (*w).FillBytes(make([]byte, 32))...)
	}
	if len(p.Counts) != 2*int(p.Miners) || p.MinersBefore > p.Miners {
		return nil, fmt.Errorf("post record: %d bytes of counts, %d of %d miners known", len(p.Counts), p.MinersBefore, p.Miners)
	}
	return append(b, p.Counts...), nil
}

func decodePost(b []byte) (*Post, error) {
	c := cursor{rest: b}
	p := &Post{}
	for _, e := range []*fr.Element{&p.ShareRoot, &p.CountsRoot} {
		err := e.SetBytesCanonical(c.bytes(fr.Bytes))
		c.check(err == nil, "root: %v", err)
	}
	p.Count, p.MinersBefore, p.Miners = c.uint32(), c.uint32(), c.uint32()
	for _, w := range words(&p.Proof) {
		*w = new(big.Int).SetBytes(c.bytes(32))
	}
	c.check(len(c.rest) == 2*int(p.Miners), "%d bytes of counts for %d miners", len(c.rest), p.Miners)
	c.check(p.MinersBefore <= p.Miners, "%d of %d miners known", p.MinersBefore, p.Miners)
	p.Counts = append([]byte{}, c.rest...)
	if c.err != nil {
		return nil, fmt.Errorf("post record: %w", c.err)
	}
	return p, nil
}
