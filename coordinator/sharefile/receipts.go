package sharefile

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
)

// ReceiptsFormat is the name and version of a file of receipts with their evidence:
// what a miner's proxy holds against the operator, and what an operator who has lost
// its shares can get them back from. It is lines of JSON. The first is
//
//	{"format":"paydirt.receipts.v1","chainId":1337,"court":"0x…20 bytes…"}
//
// and each other one a receipt (package receipt) with the share that it is for, which
// is written as in a file of shares:
//
//	{"receipt":{"tag":-1,…},"share":{"header":"…","coinbase":"…","branch":[…]}}
const ReceiptsFormat = "paydirt.receipts.v1"

// ReceiptsHeader says which court hears the receipts of a file.
type ReceiptsHeader struct {
	ChainID uint64
	Court   common.Address
}

// Receipted is a ledger share with its receipt.
type Receipted struct {
	Receipt  receipt.Signed
	Evidence share.Evidence
}

type (
	receiptsHeaderLine struct {
		Format  string         `json:"format"`
		ChainID uint64         `json:"chainId"`
		Court   common.Address `json:"court"`
	}
	receiptedLine struct {
		Receipt *receipt.Signed `json:"receipt"`
		Share   json.RawMessage `json:"share"`
	}
)

// WriteReceipts writes a file of receipts.
func WriteReceipts(w io.Writer, h ReceiptsHeader, all iter.Seq2[Receipted, error]) error {
	out := bufio.NewWriter(w)
	line := func(v any) error {
		_, err := out.Write(append(marshal(v), '\n'))
		return err
	}
	if err := line(receiptsHeaderLine{ReceiptsFormat, h.ChainID, h.Court}); err != nil {
		return err
	}
	for r, err := range all {
		if err != nil {
			return err
		}
		if err := line(receiptedLine{&r.Receipt, json.RawMessage(encodeShare(r.Evidence))}); err != nil {
			return err
		}
	}
	return out.Flush()
}

// ReadReceipts reads a file of receipts. Signatures and evidence are not verified: see
// receipt.Domain and share.Verify. The error is an *Error with the line, or one of r.
func ReadReceipts(r io.Reader) (h ReceiptsHeader, all []Receipted, err error) {
	in := &Reader{r: bufio.NewReaderSize(r, MaxLine+1)}
	raw, err := in.readLine()
	if err != nil {
		return h, nil, err
	}
	var header receiptsHeaderLine
	if err := json.Unmarshal(raw, &header); err != nil {
		return h, nil, in.at(fault(Malformed, "%v", err))
	}
	if header.Format != ReceiptsFormat {
		return h, nil, in.at(fault(UnknownFormat, "%.64q, not %q", header.Format, ReceiptsFormat))
	}
	for {
		if _, err := in.r.Peek(1); errors.Is(err, io.EOF) {
			return ReceiptsHeader{header.ChainID, header.Court}, all, nil
		}
		raw, err := in.readLine()
		if err != nil {
			return h, nil, err
		}
		one, bad := decodeReceipted(raw)
		if bad != nil {
			return h, nil, in.at(bad)
		}
		all = append(all, one)
	}
}

func decodeReceipted(raw []byte) (Receipted, *Error) {
	var line receiptedLine
	if err := json.Unmarshal(raw, &line); err != nil {
		return Receipted{}, fault(Malformed, "%v", err)
	}
	if line.Receipt == nil || len(line.Share) == 0 {
		return Receipted{}, fault(Malformed, "a line holds a receipt and its share")
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, line.Share); err != nil {
		return Receipted{}, fault(Malformed, "%v", err)
	}
	e, bad := decodeShare(compact.Bytes())
	if bad != nil {
		bad.Detail = fmt.Sprintf("share: %s", bad.Detail)
		return Receipted{}, bad
	}
	return Receipted{*line.Receipt, e}, nil
}
