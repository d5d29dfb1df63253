package ceremony

import "paydirt/prover/progress"

// values are what the files of a phase hold: *powers or *circuits.
type values[V any] interface {
	contribute(*progress.Count)
	follows(next V) (Reason, error)
	encode() []byte
}

var (
	_ values[*powers]   = (*powers)(nil)
	_ values[*circuits] = (*circuits)(nil)
)

// decoder reads the values in a file. What it refuses is Malformed.
type decoder[V values[V]] func(name string, raw []byte) (V, error)

func (c *Ceremony) decodePowers(name string, raw []byte) (*powers, error) {
	p, err := decodePowers(raw, c.plan.size(), c.count)
	if err != nil {
		return nil, refuse(Malformed, name, "%v", err)
	}
	return p, nil
}

func (c *Ceremony) decodeCircuits(name string, raw []byte) (*circuits, error) {
	p, err := decodeCircuits(raw)
	if err != nil {
		return nil, refuse(Malformed, name, "%v", err)
	}
	c.count.Add(c.plan.workRead(2))
	return p, nil
}
