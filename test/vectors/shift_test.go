package vectors

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
)

// shiftFile is shift.json.
type shiftFile struct {
	Seals []sealVector `json:"seals"`
	Packs []packVector `json:"packs"`
}

// sealVector is a set of ledger shares and the shift that it makes. entries and
// leaves are concatenations: an entry is key (16 bytes) and payee (21), a leaf is
// the element of 32 bytes. When reason is not empty what follows it is empty.
type sealVector struct {
	Name       string   `json:"name"`
	Miners     string   `json:"miners"`
	Leaves     string   `json:"leaves"`
	Known      []string `json:"known"`
	Entries    string   `json:"entries"`
	Reason     string   `json:"reason"`
	Elements   string   `json:"elements"` // without padding
	NewPayees  []string `json:"newPayees"`
	Counts     string   `json:"counts"`
	ShareRoot  string   `json:"shareRoot"`
	CountsRoot string   `json:"countsRoot"`
	Postable   bool     `json:"postable"`
}

func TestShift(t *testing.T) {
	golden(t, "shift.json", shiftFile{Seals: sealVectors(t), Packs: packVectors()})
}

func sealVectors(t *testing.T) []sealVector {
	small := shift.Tier{Miners: 16, Leaves: 16}
	r := seeded(100)
	entries := func(n, payees int) []shift.Entry {
		out := make([]shift.Entry, n)
		for i := range out {
			out[i] = shift.Entry{Key: randomKey(r), Payee: payee(r.IntN(payees))}
		}
		return out
	}
	known := func(n int) []bitcoin.Payee {
		out := make([]bitcoin.Payee, n)
		for i := range out {
			out[i] = payee(i)
		}
		return out
	}
	with := func(in []shift.Entry, extra ...shift.Entry) []shift.Entry { return append(in, extra...) }
	low, high := shift.Key{15: 1}, shift.Key{}
	for i := range high {
		high[i] = 0xff
	}
	sameTwice := entries(5, 2)
	all := make([]shift.Entry, 16)
	for i := range all {
		all[i] = shift.Entry{Key: randomKey(r), Payee: payee(i)}
	}

	var out []sealVector
	for _, c := range []struct {
		name    string
		tier    shift.Tier
		known   []bitcoin.Payee
		entries []shift.Entry
		reason  string
	}{
		{"empty", small, nil, nil, ""},
		{"one leaf", small, nil, entries(1, 1), ""},
		{"threshold", small, nil, entries(14, 3), ""},
		{"below threshold", small, nil, entries(13, 3), ""},
		{"full", small, known(2), entries(16, 4), ""},
		{"one miner, full", small, known(16), entries(16, 1), ""},
		{"every id at once", small, nil, all, ""},
		{"least and greatest key", small, known(1), with(entries(2, 2), shift.Entry{Key: high, Payee: payee(1)}, shift.Entry{Key: low, Payee: payee(0)}), ""},
		{"another type of payee", small, nil, []shift.Entry{{Key: low, Payee: bitcoin.Payee{bitcoin.PayeeTypeP2WPKH, 1}}}, ""},
		{"development tier", shift.Dev, known(3), entries(60, 5), ""},
		{"sixteen packs", shift.Tier{Miners: 128, Leaves: 128}, known(20), entries(120, 100), ""},
		{"one too many", small, known(2), entries(17, 2), "shift-full"},
		{"zero key", small, nil, with(entries(3, 2), shift.Entry{Payee: payee(0)}), "zero-key"},
		{"duplicate key", small, nil, with(sameTwice, shift.Entry{Key: sameTwice[2].Key, Payee: payee(9)}), "duplicate-key"},
		{"the same share twice", small, nil, with(sameTwice, sameTwice[4]), "duplicate-key"},
		{"no id left", small, known(16), with(entries(3, 16), shift.Entry{Key: low, Payee: payee(16)}), "registry-full"},
		{"registry too long", small, known(17), entries(1, 1), "registry-full"},
		{"registry names one twice", small, append(known(2), payee(1)), entries(1, 1), "known-twice"},
		{"sizes not powers of two", shift.Tier{Miners: 16, Leaves: 24}, nil, nil, "bad-tier"},
		{"too few miners", shift.Tier{Miners: 8, Leaves: 16}, nil, nil, "bad-tier"},
		{"too many leaves", shift.Tier{Miners: 16, Leaves: 1 << 16}, nil, nil, "bad-tier"},
	} {
		v := sealVector{
			Name: c.name, Miners: decimal(uint64(c.tier.Miners)), Leaves: decimal(uint64(c.tier.Leaves)),
			Known: hexPayees(c.known), Reason: c.reason, NewPayees: []string{},
		}
		var raw []byte
		for _, e := range c.entries {
			raw = append(append(raw, e.Key[:]...), e.Payee[:]...)
		}
		v.Entries = hexBytes(raw)
		s, err := shift.Seal(c.tier, 1, c.entries, c.known)
		if c.reason != "" {
			var refused *shift.Error
			require.True(t, errors.As(err, &refused), c.name)
			require.Equal(t, c.reason, refused.Reason.String(), c.name)
			out = append(out, v)
			continue
		}
		require.NoError(t, err, c.name)
		var elements []byte
		for _, l := range s.Leaves {
			e := l.Element()
			b := e.Bytes()
			elements = append(elements, b[:]...)
		}
		v.Elements, v.NewPayees, v.Counts = hexBytes(elements), hexPayees(s.NewPayees), hexBytes(s.CountsBytes())
		v.ShareRoot, v.CountsRoot = hexWord(s.ShareRoot()), hexWord(s.CountsRoot())
		v.Postable = s.Postable() == nil
		out = append(out, v)
	}
	return out
}

// packVector is posted counts and the field elements that they are packed into.
type packVector struct {
	Miners string   `json:"miners"`
	Counts string   `json:"counts"`
	Packs  []string `json:"packs"`
}

func packVectors() []packVector {
	r := seeded(101)
	var out []packVector
	for _, c := range []struct{ miners, known int }{{16, 0}, {16, 1}, {16, 7}, {16, 8}, {16, 9}, {16, 16}, {64, 33}} {
		tier := shift.Tier{Miners: c.miners, Leaves: 16}
		counts := randomBytes(r, 2*c.known)
		out = append(out, packVector{decimal(uint64(c.miners)), hexBytes(counts), hexWords(shift.Packs(tier, counts))})
	}
	return out
}
