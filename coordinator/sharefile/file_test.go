package sharefile_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/ledger/ledgertest"
	"paydirt/coordinator/sharefile"
)

func shares(n int) []share.Evidence {
	var all []share.Evidence
	for i := range n {
		all = append(all, ledgertest.Share(1, ledgertest.Payee(i%3), uint64(i)).Evidence)
	}
	slices.SortFunc(all, func(a, b share.Evidence) int {
		x, y := shift.KeyOf(a.Header.Hash()), shift.KeyOf(b.Header.Hash())
		return bytes.Compare(x[:], y[:])
	})
	return all
}

func header(n int) sharefile.Header {
	h := sharefile.Header{ChainID: 1337, Distributor: common.HexToAddress("0x00112233445566778899aAbBcCdDeEfF00112233"), K: 3, Count: uint32(n)}
	h.ShareRoot.SetUint64(0xabc)
	return h
}

func write(t testing.TB, h sharefile.Header, all []share.Evidence) []byte {
	var b bytes.Buffer
	w, err := sharefile.NewWriter(&b, h)
	require.NoError(t, err)
	for _, e := range all {
		require.NoError(t, w.Write(e))
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

func read(r io.Reader) (h sharefile.Header, all []share.Evidence, err error) {
	f, err := sharefile.NewReader(r)
	if err != nil {
		return h, nil, err
	}
	for {
		e, err := f.Next()
		if err == io.EOF {
			return f.Header(), all, nil
		}
		if err != nil {
			return f.Header(), all, err
		}
		all = append(all, e)
	}
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	for _, n := range []int{1, 2, 60} {
		all := shares(n)
		file := write(t, header(n), all)
		h, got, err := read(iotest.OneByteReader(bytes.NewReader(file)))
		require.NoError(t, err)
		require.Equal(t, header(n), h)
		require.EqualValues(t, 1, h.Tag())
		require.Equal(t, all, got)
	}
}

// The format as documented, byte by byte.
func TestFormat(t *testing.T) {
	all := shares(1)
	lines := strings.Split(string(write(t, header(1), all)), "\n")
	require.Equal(t, `{"format":"paydirt.shares.v1","chainId":1337,"distributor":"0x00112233445566778899aabbccddeeff00112233","k":3,"tag":1,"count":1,`+
		`"shareRoot":"0x0000000000000000000000000000000000000000000000000000000000000abc"}`, lines[0])
	require.Equal(t, fmt.Sprintf(`{"header":"%x","coinbase":"%x","branch":["%x","%x"]}`,
		all[0].Header[:], all[0].Coinbase, all[0].Branch[0][:], all[0].Branch[1][:]), lines[1])
	require.Equal(t, []string{""}, lines[2:])
}

func requireFault(t *testing.T, err error, reason sharefile.Reason, line int) {
	t.Helper()
	var fault *sharefile.Error
	require.ErrorAs(t, err, &fault)
	require.Equal(t, reason, fault.Reason, "%v", err)
	require.Equal(t, line, fault.Line, "%v", err)
}

func TestReaderRefuses(t *testing.T) {
	file := string(write(t, header(3), shares(3)))
	line := strings.SplitAfter(file, "\n")
	replace := func(old, new string) string {
		require.Contains(t, file, old)
		return strings.Replace(file, old, new, 1)
	}
	long := strings.Repeat("a", sharefile.MaxLine+1)
	for name, c := range map[string]struct {
		file   string
		reason sharefile.Reason
		line   int
	}{
		"nothing":                        {"", sharefile.Truncated, 1},
		"a header without its end":       {strings.TrimSuffix(line[0], "\n"), sharefile.Truncated, 1},
		"no share":                       {line[0], sharefile.Truncated, 2},
		"a share missing":                {line[0] + line[1] + line[2], sharefile.Truncated, 4},
		"a share without its line feed":  {strings.TrimSuffix(file, "\n"), sharefile.Truncated, 4},
		"a share too many":               {file + line[3], sharefile.Trailing, 5},
		"an empty line at the end":       {file + "\n", sharefile.Trailing, 5},
		"a long header":                  {long + file, sharefile.LineTooLong, 1},
		"a long share":                   {line[0] + long + "\n", sharefile.LineTooLong, 2},
		"no line feed for ever":          {line[0] + long, sharefile.LineTooLong, 2},
		"no JSON":                        {"shares\n", sharefile.Malformed, 1},
		"another format":                 {replace("paydirt.shares.v1", "paydirt.shares.v2"), sharefile.UnknownFormat, 1},
		"a share as header":              {line[1], sharefile.UnknownFormat, 1},
		"a header as share":              {line[0] + line[0], sharefile.Malformed, 2},
		"a chain id below zero":          {replace(`"chainId":1337`, `"chainId":-1`), sharefile.Malformed, 1},
		"a short distributor":            {replace("0x0011", "0x11"), sharefile.Malformed, 1},
		"a distributor in capitals":      {replace("aabbcc", "AABBCC"), sharefile.NotCanonical, 1},
		"a distributor without 0x":       {replace("0x0011", "0011"), sharefile.NotCanonical, 1},
		"shift 0":                        {replace(`"k":3,"tag":1`, `"k":0,"tag":-2`), sharefile.OutOfRange, 1},
		"a shift past all numbers":       {replace(`"k":3,"tag":1`, `"k":18446744073709551615,"tag":-3`), sharefile.OutOfRange, 1},
		"another tag":                    {replace(`"tag":1`, `"tag":2`), sharefile.OutOfRange, 1},
		"no shares":                      {replace(`"count":3`, `"count":0`), sharefile.OutOfRange, 1},
		"more shares than any tier":      {replace(`"count":3`, `"count":32769`), sharefile.OutOfRange, 1},
		"a root above the field":         {replace("0x0000", "0xffff"), sharefile.OutOfRange, 1},
		"a field too many in the header": {replace(`"k":3`, `"k":3,"x":1`), sharefile.NotCanonical, 1},
		"a field twice":                  {replace(`"k":3`, `"k":4,"k":3`), sharefile.NotCanonical, 1},
		"a field in capitals":            {replace(`"k":3`, `"K":3`), sharefile.NotCanonical, 1},
		"a space":                        {replace(`"k":3`, `"k": 3`), sharefile.NotCanonical, 1},
		"a carriage return":              {replace("}\n", "}\r\n"), sharefile.NotCanonical, 1},
		"a field too many in a share":    {replace(`"header":`, `"x":1,"header":`), sharefile.NotCanonical, 2},
		"no branch":                      {replace(line[1], line[1][:strings.Index(line[1], `,"branch"`)]+"}\n"), sharefile.NotCanonical, 2},
		"a branch that is null":          {replace(line[1], line[1][:strings.Index(line[1], `"branch"`)]+"\"branch\":null}\n"), sharefile.NotCanonical, 2},
		"a short header":                 {replace(`"header":"00`, `"header":"`), sharefile.Malformed, 2},
		"a header of other letters":      {replace(`"header":"00`, `"header":"xx`), sharefile.Malformed, 2},
		"an odd coinbase":                {replace(`"coinbase":"0`, `"coinbase":"`), sharefile.Malformed, 2},
		"a long coinbase":                {replace(`"coinbase":"`, `"coinbase":"`+strings.Repeat("00", bitcoin.MaxCoinbaseSize)), sharefile.Malformed, 2},
		"a short branch hash":            {replace(`"branch":["`, `"branch":["00","`), sharefile.Malformed, 2},
		"a long branch":                  {replace(`"branch":[`, `"branch":[`+strings.Repeat(`"`+strings.Repeat("00", 32)+`",`, bitcoin.MaxBranch)), sharefile.Malformed, 2},
		"a share twice":                  {line[0] + line[1] + line[1] + line[2], sharefile.OutOfOrder, 3},
		"shares out of order":            {line[0] + line[2] + line[1] + line[3], sharefile.OutOfOrder, 3},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read(strings.NewReader(c.file))
			requireFault(t, err, c.reason, c.line)
		})
	}
}

// The longest share that the format has fits in a line.
func TestTheLongestLineFits(t *testing.T) {
	e := shares(1)[0]
	e.Coinbase = make([]byte, bitcoin.MaxCoinbaseSize)
	e.Branch = make([]chainhash.Hash, bitcoin.MaxBranch)
	file := write(t, header(1), []share.Evidence{e})
	longest := 0
	for _, line := range bytes.Split(file, []byte("\n")) {
		longest = max(longest, len(line))
	}
	require.Equal(t, 4342, longest, "as the documentation of MaxLine says")
	require.LessOrEqual(t, longest, sharefile.MaxLine)
	_, got, err := read(bytes.NewReader(file))
	require.NoError(t, err)
	require.Equal(t, []share.Evidence{e}, got)
}

func TestReaderPassesErrorsOn(t *testing.T) {
	gone := errors.New("connection reset")
	file := write(t, header(2), shares(2))
	for cut := range len(file) {
		_, _, err := read(io.MultiReader(bytes.NewReader(file[:cut]), iotest.ErrReader(gone)))
		require.ErrorIs(t, err, gone, "cut at %d", cut)
	}
	_, _, err := read(io.MultiReader(bytes.NewReader(file), iotest.ErrReader(gone)))
	require.ErrorIs(t, err, gone, "whether anything follows is not known")
}

func TestWriterRefuses(t *testing.T) {
	for name, change := range map[string]func(*sharefile.Header){
		"shift 0":          func(h *sharefile.Header) { h.K = 0 },
		"no shares":        func(h *sharefile.Header) { h.Count = 0 },
		"more than a tier": func(h *sharefile.Header) { h.Count = shift.MaxLeaves + 1 },
	} {
		t.Run(name, func(t *testing.T) {
			h := header(2)
			change(&h)
			_, err := sharefile.NewWriter(io.Discard, h)
			require.Error(t, err)
		})
	}
	all := shares(3)
	w, err := sharefile.NewWriter(io.Discard, header(2))
	require.NoError(t, err)
	require.NoError(t, w.Write(all[1]))
	require.Error(t, w.Close(), "one is missing")
	var fault *sharefile.Error
	require.ErrorAs(t, w.Write(all[0]), &fault)
	require.Equal(t, sharefile.OutOfOrder, fault.Reason)

	w, err = sharefile.NewWriter(io.Discard, header(2))
	require.NoError(t, err)
	large := all[0]
	large.Coinbase = make([]byte, bitcoin.MaxCoinbaseSize+1)
	require.Error(t, w.Write(large))

	w, err = sharefile.NewWriter(io.Discard, header(2))
	require.NoError(t, err)
	require.NoError(t, w.Write(all[0]))
	require.NoError(t, w.Write(all[1]))
	require.Error(t, w.Write(all[2]), "one too many")

	w, err = sharefile.NewWriter(failingWriter{}, header(1))
	require.NoError(t, err, "buffered")
	require.NoError(t, w.Write(all[0]))
	require.ErrorIs(t, w.Close(), io.ErrClosedPipe)
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// Whatever is read without an error is written again as the same bytes, and
// nothing makes the reader panic.
func FuzzReader(f *testing.F) {
	file := write(f, header(3), shares(3))
	f.Add(file)
	f.Add(file[:len(file)/2])
	f.Add(bytes.ToUpper(file))
	f.Add(bytes.ReplaceAll(file, []byte(","), []byte(", ")))
	f.Fuzz(func(t *testing.T, file []byte) {
		h, all, err := read(bytes.NewReader(file))
		if err != nil {
			var fault *sharefile.Error
			require.ErrorAs(t, err, &fault)
			return
		}
		require.Equal(t, file, write(t, h, all))
	})
}
