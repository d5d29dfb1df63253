package sharefile

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

// Format is the name and version in the header.
const Format = "paydirt.shares.v1"

// MaxLine is the greatest length of a line in bytes, without its line feed. The
// longest share line is 4342 bytes.
const MaxLine = 8191

// Header says whose shares these are. Its tag is K − 2.
type Header struct {
	ChainID     uint64
	Distributor common.Address
	K           uint64 // the shift, from 1
	Count       uint32 // 1 … 32768
	ShareRoot   fr.Element
}

// Tag returns the tag of the jobs of these shares.
func (h Header) Tag() int64 { return int64(h.K) - 2 }

// The fields of both lines, in order.
type (
	headerLine struct {
		Format      string `json:"format"`
		ChainID     uint64 `json:"chainId"`
		Distributor string `json:"distributor"`
		K           uint64 `json:"k"`
		Tag         int64  `json:"tag"`
		Count       uint32 `json:"count"`
		ShareRoot   string `json:"shareRoot"`
	}
	shareLine struct {
		Header   string   `json:"header"`
		Coinbase string   `json:"coinbase"`
		Branch   []string `json:"branch"`
	}
)

func (h Header) encode() []byte {
	root := h.ShareRoot.Bytes()
	return marshal(headerLine{
		Format: Format, ChainID: h.ChainID, Distributor: fmt.Sprintf("0x%x", h.Distributor[:]),
		K: h.K, Tag: h.Tag(), Count: h.Count, ShareRoot: fmt.Sprintf("0x%x", root),
	})
}

// fault is an Error that does not know its line yet.
func fault(r Reason, format string, args ...any) *Error {
	return &Error{Reason: r, Detail: fmt.Sprintf(format, args...)}
}

func decodeHeader(line []byte) (Header, *Error) {
	var l headerLine
	if err := json.Unmarshal(line, &l); err != nil {
		return Header{}, fault(Malformed, "%v", err)
	}
	if l.Format != Format {
		return Header{}, fault(UnknownFormat, "%.64q, not %q", l.Format, Format)
	}
	h := Header{ChainID: l.ChainID, K: l.K, Count: l.Count}
	if err := unhex(h.Distributor[:], strings.TrimPrefix(l.Distributor, "0x")); err != nil {
		return Header{}, fault(Malformed, "distributor: %v", err)
	}
	var root [fr.Bytes]byte
	if err := unhex(root[:], strings.TrimPrefix(l.ShareRoot, "0x")); err != nil {
		return Header{}, fault(Malformed, "shareRoot: %v", err)
	}
	if err := h.ShareRoot.SetBytesCanonical(root[:]); err != nil {
		return Header{}, fault(OutOfRange, "shareRoot is not a field element")
	}
	switch {
	case h.K == 0 || h.K > 1<<62:
		return Header{}, fault(OutOfRange, "shift %d", h.K)
	case l.Tag != h.Tag():
		return Header{}, fault(OutOfRange, "tag %d with shift %d", l.Tag, h.K)
	case h.Count == 0 || h.Count > shift.MaxLeaves:
		return Header{}, fault(OutOfRange, "%d shares", h.Count)
	case !bytes.Equal(line, h.encode()):
		return Header{}, fault(NotCanonical, "the header")
	}
	return h, nil
}

func encodeShare(e share.Evidence) []byte {
	l := shareLine{
		Header:   hex.EncodeToString(e.Header[:]),
		Coinbase: hex.EncodeToString(e.Coinbase),
		Branch:   make([]string, len(e.Branch)),
	}
	for i, h := range e.Branch {
		l.Branch[i] = hex.EncodeToString(h[:])
	}
	return marshal(l)
}

func decodeShare(line []byte) (share.Evidence, *Error) {
	var (
		l shareLine
		e share.Evidence
	)
	if err := json.Unmarshal(line, &l); err != nil {
		return share.Evidence{}, fault(Malformed, "%v", err)
	}
	if err := unhex(e.Header[:], l.Header); err != nil {
		return share.Evidence{}, fault(Malformed, "header: %v", err)
	}
	if len(l.Coinbase) > 2*bitcoin.MaxCoinbaseSize {
		return share.Evidence{}, fault(Malformed, "coinbase: %d digits", len(l.Coinbase))
	}
	e.Coinbase = make([]byte, len(l.Coinbase)/2)
	if err := unhex(e.Coinbase, l.Coinbase); err != nil {
		return share.Evidence{}, fault(Malformed, "coinbase: %v", err)
	}
	if len(l.Branch) > bitcoin.MaxBranch {
		return share.Evidence{}, fault(Malformed, "a branch of %d", len(l.Branch))
	}
	e.Branch = make([]chainhash.Hash, len(l.Branch))
	for i, digits := range l.Branch {
		if err := unhex(e.Branch[i][:], digits); err != nil {
			return share.Evidence{}, fault(Malformed, "branch %d: %v", i, err)
		}
	}
	if !bytes.Equal(line, encodeShare(e)) {
		return share.Evidence{}, fault(NotCanonical, "a share")
	}
	return e, nil
}

// unhex fills dst with the bytes that digits spell.
func unhex(dst []byte, digits string) error {
	if len(digits) != 2*len(dst) {
		return fmt.Errorf("%d hexadecimal digits, not %d", len(digits), 2*len(dst))
	}
	_, err := hex.Decode(dst, []byte(digits))
	return err
}

// marshal is for structs of strings and numbers, which can not fail.
func marshal(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
