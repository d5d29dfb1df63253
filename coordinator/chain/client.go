package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"paydirt/coordinator/evm"
)

// MaxAnswer bounds an answer of a node, bytes.
const MaxAnswer = 64 << 20

// answerTimeout bounds one exchange with a node over HTTP.
const answerTimeout = 2 * time.Minute

// DialRPC connects to an EVM node over http, https, ws or wss. Over HTTP nothing is
// sent before the first question.
func DialRPC(ctx context.Context, url string) (*ethclient.Client, error) {
	client, err := rpc.DialOptions(ctx, url,
		rpc.WithHTTPClient(&http.Client{Timeout: answerTimeout, Transport: limited{http.DefaultTransport}}),
		rpc.WithWebsocketMessageSizeLimit(MaxAnswer),
	)
	if err != nil {
		return nil, nodeError("connect", err)
	}
	return ethclient.NewClient(client), nil
}

// limited is a transport whose answers end at MaxAnswer.
type limited struct{ http.RoundTripper }

func (t limited) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := t.RoundTripper.RoundTrip(r)
	if err == nil {
		answer.Body = &limitedBody{answer.Body, MaxAnswer}
	}
	return answer, err
}

type limitedBody struct {
	io.ReadCloser
	left int64
}

var errTooLong = fmt.Errorf("answer is longer than %d bytes", MaxAnswer)

func (b *limitedBody) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLong
	}
	n, err := b.ReadCloser.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}

func nodeError(op string, err error) error {
	return &evm.NodeError{Op: op, Err: evm.WithoutURL(err)}
}

// Block of the EVM chain, as the node names it.
type Block struct {
	Number uint64
	Hash   common.Hash
	Time   uint64 // seconds since 1970
}

// blockAt asks for the block at a height of the canonical chain, or for the
// newest one when number is nil. The hash is the node's: chains that extend the
// header hash it in ways of their own.
func blockAt(ctx context.Context, client *ethclient.Client, number *uint64) (Block, error) {
	at := "latest"
	if number != nil {
		at = hexutil.EncodeUint64(*number)
	}
	var answer *struct {
		Number *hexutil.Uint64 `json:"number"`
		Hash   *common.Hash    `json:"hash"`
		Time   *hexutil.Uint64 `json:"timestamp"`
	}
	if err := client.Client().CallContext(ctx, &answer, "eth_getBlockByNumber", at, false); err != nil {
		return Block{}, nodeError("block "+at, err)
	}
	if answer == nil || answer.Number == nil || answer.Hash == nil || answer.Time == nil {
		return Block{}, nodeError("block "+at, errors.New("no such block"))
	}
	return Block{uint64(*answer.Number), *answer.Hash, uint64(*answer.Time)}, nil
}
