package daemon

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
	"paydirt/coordinator/journal"
	"paydirt/coordinator/ledger"
	"paydirt/coordinator/stratum"
)

// receiptWorld is a ledger on disk with its issuer, a stratum server on a real
// socket, and the HTTP route, on a network where every hash is a ledger share.
type receiptWorld struct {
	t      *testing.T
	dir    string
	info   chain.Info
	ledger *ledger.Ledger
	web    *httptest.Server
	miners net.Listener
	stop   func()

	extranonce uint64 // the last that was mined with
}

const (
	easyBits   = 0x207fffff
	easyND     = 2
	easyHeight = 100
)

var (
	easyParent = chainhash.DoubleHashH([]byte("parent"))
	easyScript = append([]byte{0x00, 0x20}, make([]byte, 32)...)
	easyMiner  = common.HexToAddress("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045")
)

// Rules implements ledger.Rules.
func (w *receiptWorld) Rules(int64) (share.Rules, error) {
	return share.Rules{ND: easyND, Halving: bitcoin.Regtest.Halving, PayoutScript: easyScript, Parent: func(h chainhash.Hash) (share.Parent, bool) {
		return share.Parent{Height: easyHeight - 1, ChildBits: easyBits}, h == easyParent
	}}, nil
}

func newReceiptWorld(t *testing.T) *receiptWorld {
	w := &receiptWorld{t: t, dir: t.TempDir(), info: chain.Info{
		ChainID: devchain.ChainID, Distributor: common.Address{1}, Operator: devchain.Address(0),
		Court: common.Address{0xc0}, ReceiptSigner: devchain.Address(1), Tier: shift.Dev,
	}}
	w.start()
	t.Cleanup(func() { w.stop() })
	return w
}

func (w *receiptWorld) start() {
	log := slog.New(slog.DiscardHandler)
	var err error
	w.ledger, err = ledger.Open(w.dir, ledger.Config{Pool: w.info.State(), Rules: w, Log: log, Journal: journal.Directory(w.dir + ".journal")})
	require.NoError(w.t, err)
	key := evm.NewKey(devchain.Key(1))
	require.NoError(w.t, CheckReceiptKey(key, w.info.Operator, w.info.ReceiptSigner))
	issuer, err := ledger.NewIssuer(w.ledger, w.info.Receipts(), key)
	require.NoError(w.t, err)

	server := stratum.NewServer(stratum.Config{Log: log}, issuer, w.ledger, noBlocks{})
	j, err := job.New("1", &job.Template{
		Prev: easyParent, Height: easyHeight, Version: 0x20000000, Bits: easyBits, CurTime: uint32(time.Now().Unix()), MinTime: 1, Value: 50_0000_0000,
	}, ledger.TagOf(1), easyScript, easyND, "")
	require.NoError(w.t, err)
	server.SetJob(j, true)
	w.miners, err = net.Listen("tcp", "127.0.0.1:0")
	require.NoError(w.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- server.Serve(ctx, stratum.Listener{Listener: w.miners}) }()

	a := &api{info: w.info, ledger: w.ledger, receipts: issuer, log: log}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/receipts/{address}", a.payeeReceipts)
	w.web = httptest.NewServer(mux)
	w.stop = func() {
		w.web.Close()
		cancel()
		require.NoError(w.t, <-served)
		require.NoError(w.t, w.ledger.Close())
	}
}

type noBlocks struct{}

func (noBlocks) SubmitBlock(*job.Job, bitcoin.Header, []byte) {}

// answerLine is any line of the pool.
type answerLine struct {
	ID      any
	Method  string
	Params  []any
	Result  any
	Error   any
	Receipt *receipt.Signed
}

// mine connects as a miner and hands in n shares. It builds the headers itself, from
// what it is told, and returns their keys and the receipts that came back.
func (w *receiptWorld) mine(n int) (keys []shift.Key, receipts []receipt.Signed) {
	t := w.t
	t.Helper()
	conn, err := net.Dial("tcp", w.miners.Addr().String())
	require.NoError(t, err)
	defer conn.Close()
	require.NoError(t, conn.SetDeadline(time.Now().Add(30*time.Second)))
	lines := bufio.NewScanner(conn)
	next := func(want func(answerLine) bool) answerLine {
		for lines.Scan() {
			var l answerLine
			require.NoError(t, json.Unmarshal(lines.Bytes(), &l), lines.Text())
			if want(l) {
				return l
			}
		}
		require.FailNow(t, "the connection ended", "%v", lines.Err())
		return answerLine{}
	}
	id := 0
	call := func(method string, params ...any) answerLine {
		id++
		raw, err := json.Marshal(map[string]any{"id": id, "method": method, "params": params})
		require.NoError(t, err)
		_, err = conn.Write(append(raw, '\n'))
		require.NoError(t, err)
		return next(func(l answerLine) bool { return l.ID == float64(id) })
	}
	unhex := func(text any) []byte {
		raw, err := hex.DecodeString(text.(string))
		require.NoError(t, err)
		return raw
	}
	turned := func(text any) []byte {
		raw := unhex(text)
		slices.Reverse(raw)
		return raw
	}
	extranonce1 := unhex(call("mining.subscribe", "test").Result.([]any)[1])
	require.Equal(t, true, call("mining.authorize", easyMiner.Hex()+".rig", "x").Result)
	told := next(func(l answerLine) bool { return l.Method == "mining.notify" }).Params
	require.Empty(t, told[4], "no transactions: the coinbase's hash is the root")
	parent := unhex(told[1])
	for word := range slices.Chunk(parent, 4) {
		slices.Reverse(word)
	}

	for range n {
		w.extranonce++
		extranonce2 := binary.BigEndian.AppendUint64(nil, w.extranonce)
		root := chainhash.DoubleHashH(slices.Concat(unhex(told[2]), extranonce1, extranonce2, unhex(told[3])))
		header := slices.Concat(turned(told[5]), parent, root[:], turned(told[7]), turned(told[6]), make([]byte, 4))
		keys = append(keys, shift.KeyOf(chainhash.DoubleHashH(header)))

		reply := call("mining.submit", easyMiner.Hex()+".rig", told[0], hex.EncodeToString(extranonce2), told[7], "00000000")
		require.Equal(t, true, reply.Result, "%v", reply.Error)
		require.NotNil(t, reply.Receipt)
		receipts = append(receipts, *reply.Receipt)
	}
	return keys, receipts
}

// get asks for receipts over HTTP.
func (w *receiptWorld) get(query string) (status int, page receiptsReport, body string) {
	w.t.Helper()
	answer, err := http.Get(w.web.URL + "/v1/receipts/" + query)
	require.NoError(w.t, err)
	defer answer.Body.Close()
	raw, err := io.ReadAll(answer.Body)
	require.NoError(w.t, err)
	if answer.StatusCode == http.StatusOK {
		require.NoError(w.t, json.Unmarshal(raw, &page), string(raw))
	}
	return answer.StatusCode, page, string(raw)
}

// A miner gets a receipt with each accepted ledger share, signed by the court's
// signer, over the share that it made itself. It can have them again, over HTTP and
// after the daemon was started anew, to the byte.
func TestAMinerGetsItsReceipts(t *testing.T) {
	w := newReceiptWorld(t)
	payee := bitcoin.EVMPayee(easyMiner)

	keys, receipts := w.mine(5)
	w.stop()
	w.start()
	more, later := w.mine(3)
	keys, receipts = append(keys, more...), append(receipts, later...)
	for i, r := range receipts {
		require.NoError(t, w.info.Receipts().Verify(r, w.info.ReceiptSigner))
		require.Equal(t, receipt.Receipt{Tag: -1, Key: keys[i], Payee: payee, C: uint32(i) + 1, G: uint32(i) + 1}, r.Receipt)
	}

	_, page, _ := w.get(easyMiner.Hex())
	require.Equal(t, receiptsReport{
		Payee: easyMiner.Hex(), Tag: -1, ChainID: w.info.ChainID, Court: w.info.Court, Signer: w.info.ReceiptSigner, Receipts: receipts,
	}, page)
	var paged []receipt.Signed
	for after := uint32(0); ; {
		status, page, body := w.get(fmt.Sprintf("%s?tag=-1&limit=3&after=%d", easyMiner.Hex(), after))
		require.Equal(t, http.StatusOK, status, body)
		paged = append(paged, page.Receipts...)
		if page.Next == nil {
			break
		}
		after = *page.Next
	}
	require.Equal(t, receipts, paged)
}

func TestReceiptsOverHTTPRefuse(t *testing.T) {
	w := newReceiptWorld(t)
	w.mine(1)
	for query, status := range map[string]int{
		easyMiner.Hex() + "?tag=0":                        http.StatusNotFound, // no such shift yet
		easyMiner.Hex() + "?tag=-2":                       http.StatusNotFound,
		easyMiner.Hex() + "?tag=9223372036854775807":      http.StatusNotFound,
		easyMiner.Hex() + "?tag=-9223372036854775808":     http.StatusNotFound,
		easyMiner.Hex() + "?tag=9223372036854775808":      http.StatusBadRequest,
		easyMiner.Hex() + "?tag=x":                        http.StatusBadRequest,
		easyMiner.Hex() + "?after=-1":                     http.StatusBadRequest,
		easyMiner.Hex() + "?after=4294967296":             http.StatusBadRequest,
		easyMiner.Hex() + "?limit=0":                      http.StatusBadRequest,
		easyMiner.Hex() + "?limit=100000":                 http.StatusBadRequest,
		easyMiner.Hex() + ".rig":                          http.StatusBadRequest,
		easyMiner.Hex()[:41]:                              http.StatusBadRequest,
		"0x" + "00000000000000000000000000000000000000g0": http.StatusBadRequest,
	} {
		got, _, body := w.get(query)
		require.Equal(t, status, got, "%s: %s", query, body)
		require.Contains(t, body, `"error"`)
	}
	// A stranger has none; that is no error. Nor is a page beyond the end.
	for _, query := range []string{"0x0000000000000000000000000000000000000001", easyMiner.Hex() + "?after=4294967295", easyMiner.Hex() + "?after=1"} {
		status, page, body := w.get(query)
		require.Equal(t, http.StatusOK, status)
		require.Empty(t, page.Receipts)
		require.Contains(t, body, `"receipts":[]`)
		require.Contains(t, body, `"next":null`)
	}
}

// A ledger that can not be read is not taken for one that has nothing.
func TestReceiptsOfAClosedLedger(t *testing.T) {
	a := &api{ledger: newReceiptWorld(t).ledger, receipts: brokenReceipts{}, log: slog.New(slog.DiscardHandler)}
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	r.SetPathValue("address", easyMiner.Hex())
	out := httptest.NewRecorder()
	a.payeeReceipts(out, r)
	require.Equal(t, http.StatusServiceUnavailable, out.Code)
	require.NotContains(t, out.Body.String(), "no disk")
}

type brokenReceipts struct{}

func (brokenReceipts) Receipts(int64, bitcoin.Payee, uint32, int) ([]receipt.Signed, error) {
	return nil, fmt.Errorf("no disk")
}
