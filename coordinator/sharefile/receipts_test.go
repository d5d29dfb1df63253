package sharefile

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
)

func someReceipts() []Receipted {
	e := share.Evidence{Coinbase: []byte{1, 2, 3}}
	e.Header[0] = 9
	return []Receipted{
		{receipt.Signed{Receipt: receipt.Receipt{Tag: -1, Key: shift.Key{1}, Payee: bitcoin.EVMPayee([20]byte{1}), C: 1, G: 1}}, e},
		{receipt.Signed{Receipt: receipt.Receipt{Tag: 4, Key: shift.Key{2}, Payee: bitcoin.EVMPayee([20]byte{2}), C: 3, G: 7}}, e},
	}
}

func TestReceiptsAreReadAsWritten(t *testing.T) {
	h := ReceiptsHeader{1337, common.Address{0xc0}}
	var file bytes.Buffer
	require.NoError(t, WriteReceipts(&file, h, func(yield func(Receipted, error) bool) {
		for _, r := range someReceipts() {
			if !yield(r, nil) {
				return
			}
		}
	}))
	text := file.String()
	got, all, err := ReadReceipts(&file)
	require.NoError(t, err)
	require.Equal(t, h, got)
	require.Len(t, all, 2)
	for i, r := range someReceipts() {
		require.Equal(t, r.Receipt, all[i].Receipt)
		require.Equal(t, r.Evidence.Header, all[i].Evidence.Header)
		require.Equal(t, r.Evidence.Coinbase, all[i].Evidence.Coinbase)
	}

	lines := strings.SplitAfter(text, "\n")
	for name, c := range map[string]struct {
		text   string
		reason Reason
		line   int
	}{
		"empty":            {"", Truncated, 1},
		"a file of shares": {`{"format":"paydirt.shares.v1"}` + "\n", UnknownFormat, 1},
		"cut":              {text[:len(text)-5], Truncated, 3},
		"no share":         {lines[0] + `{"receipt":{}}` + "\n", Malformed, 2},
		"no receipt":       {lines[0] + strings.Replace(lines[1], `"receipt":`, `"other":`, 1), Malformed, 2},
		"not hexadecimal":  {lines[0] + strings.Replace(lines[1], `"coinbase":"01`, `"coinbase":"xx`, 1), Malformed, 2},
		"too long":         {lines[0] + strings.Repeat(" ", MaxLine+1) + lines[1], LineTooLong, 2},
	} {
		_, _, err := ReadReceipts(strings.NewReader(c.text))
		var e *Error
		require.ErrorAs(t, err, &e, name)
		require.Equal(t, c.reason, e.Reason, name)
		require.Equal(t, c.line, e.Line, name)
	}
}
