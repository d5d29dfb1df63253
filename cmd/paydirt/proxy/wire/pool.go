package wire

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"strconv"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
)

// This file reads what the pool says.

// Job is what mining.notify says.
type Job struct {
	ID                  string
	Prev                chainhash.Hash
	Coinb1, Coinb2      []byte
	Branch              []chainhash.Hash
	Version, Bits, Time uint32
	Clean               bool
}

// Job reads mining.notify: job id, parent, coinb1, coinb2, branch, version, nBits,
// time, clean. Numbers are big-endian hexadecimal; the parent is in internal byte
// order with the bytes of each 4-byte word reversed.
func (m *Message) Job() (Job, error) {
	var texts [8]string
	var err error
	for i := range texts {
		if i == 4 {
			continue
		}
		if texts[i], err = m.text(i); err != nil {
			return Job{}, err
		}
	}
	j := Job{ID: texts[0]}
	var branch []*string
	if json.Unmarshal(m.Params[4], &branch) != nil || len(branch) > bitcoin.MaxBranch {
		return Job{}, unclear("mining.notify: no merkle branch")
	}
	if len(m.Params) < 9 || json.Unmarshal(m.Params[8], &j.Clean) != nil {
		return Job{}, unclear("mining.notify: parameter 8 is neither true nor false")
	}
	ok := hash(&j.Prev, texts[1])
	for i := 0; i < len(j.Prev); i += 4 {
		binary.BigEndian.PutUint32(j.Prev[i:], binary.LittleEndian.Uint32(j.Prev[i:]))
	}
	var bad1, bad2 error
	j.Coinb1, bad1 = hex.DecodeString(texts[2])
	j.Coinb2, bad2 = hex.DecodeString(texts[3])
	ok = ok && bad1 == nil && bad2 == nil
	j.Branch = make([]chainhash.Hash, len(branch))
	for i, digits := range branch {
		ok = ok && digits != nil && hash(&j.Branch[i], *digits)
	}
	ok = ok && number(&j.Version, texts[5]) && number(&j.Bits, texts[6]) && number(&j.Time, texts[7])
	if !ok {
		return Job{}, unclear("mining.notify: bad hexadecimal digits")
	}
	return j, nil
}

// Extranonce is what a coinbase has between its two parts.
type Extranonce struct {
	Extranonce1 []byte
	Size2       int // bytes that the miner chooses
}

// Subscribed reads the result of mining.subscribe.
func (m *Message) Subscribed() (Extranonce, error) {
	var fields []json.RawMessage
	if json.Unmarshal(m.Result, &fields) != nil || len(fields) < 3 {
		return Extranonce{}, unclear("mining.subscribe: no extranonce in the reply")
	}
	return extranonce(fields[1:])
}

// SetExtranonce reads the parameters of mining.set_extranonce.
func (m *Message) SetExtranonce() (Extranonce, error) { return extranonce(m.Params) }

func extranonce(fields []json.RawMessage) (Extranonce, error) {
	var digits *string
	var e Extranonce
	if len(fields) < 2 || json.Unmarshal(fields[0], &digits) != nil || digits == nil || json.Unmarshal(fields[1], &e.Size2) != nil {
		return Extranonce{}, unclear("extranonce: a text and a number are needed")
	}
	var err error
	if e.Extranonce1, err = hex.DecodeString(*digits); err != nil {
		return Extranonce{}, unclear("extranonce: bad hexadecimal digits")
	}
	if len(e.Extranonce1) > bitcoin.MaxScriptSig || e.Size2 < 0 || e.Size2 > bitcoin.MaxScriptSig {
		return Extranonce{}, unclear("extranonces of %d and %d bytes", len(e.Extranonce1), e.Size2)
	}
	return e, nil
}

// Mask returns the version bits that the reply to mining.configure lets the miner
// roll (BIP 310); 0 when it lets none.
func (m *Message) Mask() uint32 {
	var c struct {
		Rolling any    `json:"version-rolling"` // true, false or a text that says why not
		Mask    string `json:"version-rolling.mask"`
	}
	var mask uint32
	if json.Unmarshal(m.Result, &c) != nil || c.Rolling != true || !number(&mask, c.Mask) {
		return 0
	}
	return mask
}

// SetMask reads the parameter of mining.set_version_mask.
func (m *Message) SetMask() (uint32, error) {
	digits, err := m.text(0)
	if err != nil {
		return 0, err
	}
	var mask uint32
	if !number(&mask, digits) {
		return 0, unclear("mining.set_version_mask: bad hexadecimal digits")
	}
	return mask, nil
}

func number(to *uint32, digits string) bool {
	n, err := strconv.ParseUint(digits, 16, 32)
	*to = uint32(n)
	return err == nil
}

func hash(to *chainhash.Hash, digits string) bool {
	if len(digits) != 2*len(to) {
		return false
	}
	_, err := hex.Decode(to[:], []byte(digits))
	return err == nil
}
