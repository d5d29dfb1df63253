package node

import (
	"context"
	"encoding/hex"
	"fmt"
	"net/http"
	"sync/atomic"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// Client is one Bitcoin node. It is safe for concurrent use.
type Client struct {
	endpoint endpoint
	http     *http.Client
	ids      atomic.Uint64
}

// NewClient returns a client of the node at the given address: user and password
// in it, or ?cookie=PATH for Bitcoin Core's cookie file. It does not connect.
func NewClient(address string) (*Client, error) {
	e, err := parseEndpoint(address)
	if err != nil {
		return nil, err
	}
	return &Client{endpoint: e, http: &http.Client{Transport: e.transport()}}, nil
}

// String returns host:port. Credentials never leave the client.
func (c *Client) String() string { return c.endpoint.host }

// Info is what a node says about its chain.
type Info struct {
	Chain  string // "main", "signet", …; btcd has its own names ("mainnet")
	Height uint32
	Best   chainhash.Hash
}

// Info asks for the node's chain and its best block.
func (c *Client) Info(ctx context.Context) (Info, error) {
	var answer struct {
		Chain         string `json:"chain"`
		Blocks        uint32 `json:"blocks"`
		BestBlockHash string `json:"bestblockhash"`
	}
	if err := c.call(ctx, &answer, "getblockchaininfo"); err != nil {
		return Info{}, err
	}
	best, err := chainhash.NewHashFromStr(answer.BestBlockHash)
	if err != nil {
		return Info{}, fmt.Errorf("getblockchaininfo: best block: %w", err)
	}
	return Info{Chain: answer.Chain, Height: answer.Blocks, Best: *best}, nil
}

// BlockTemplate asks for a template to mine on. With the long poll id of an
// earlier template the node answers only when that one should be replaced: when
// its parent is no longer the best block, and now and then for new transactions;
// it may take hours on a quiet network. The second result is the new long poll id, empty when
// the node does not support long polling.
func (c *Client) BlockTemplate(ctx context.Context, longPollID string) (*job.Template, string, error) {
	request := map[string]any{
		// "signet" is needed on a signet and unknown, hence ignored, elsewhere.
		"rules": []string{"segwit", "signet"},
		// Naming coinbasetxn would make btcd leave coinbasevalue out.
		"capabilities": []string{"coinbasevalue", "longpoll"},
	}
	timeout := slowTimeout
	if longPollID != "" {
		request["longpollid"] = longPollID
		timeout = longPollTimeout
	}
	var answer templateAnswer
	if err := c.callWithin(ctx, timeout, &answer, "getblocktemplate", request); err != nil {
		return nil, "", err
	}
	template, err := answer.template()
	if err != nil {
		err = fmt.Errorf("getblocktemplate: %w", err)
		if reasonOf(err) == Down {
			err = &Refusal{BadTemplate, err}
		}
		return nil, "", err
	}
	return template, answer.LongPollID, nil
}

// BestBlockHash asks for the hash of the best block.
func (c *Client) BestBlockHash(ctx context.Context) (chainhash.Hash, error) {
	return c.callHash(ctx, "getbestblockhash")
}

// BlockHash asks for the hash of the best chain's block at a height.
func (c *Client) BlockHash(ctx context.Context, height uint32) (chainhash.Hash, error) {
	return c.callHash(ctx, "getblockhash", height)
}

func (c *Client) callHash(ctx context.Context, method string, params ...any) (chainhash.Hash, error) {
	var answer string
	if err := c.call(ctx, &answer, method, params...); err != nil {
		return chainhash.Hash{}, err
	}
	hash, err := chainhash.NewHashFromStr(answer)
	if err != nil {
		return chainhash.Hash{}, fmt.Errorf("%s: %w", method, err)
	}
	return *hash, nil
}

// BlockHeader asks for the 80 bytes of a block's header and checks that they
// hash to the block's hash.
func (c *Client) BlockHeader(ctx context.Context, hash chainhash.Hash) (bitcoin.Header, error) {
	raw, err := c.callBytes(ctx, "getblockheader", hash.String(), false)
	if err != nil {
		return bitcoin.Header{}, err
	}
	return checkHeader("getblockheader", raw, hash, len(raw))
}

// Block asks for a whole block, serialised with witnesses, and checks its header
// like [Client.BlockHeader].
func (c *Client) Block(ctx context.Context, hash chainhash.Hash) ([]byte, error) {
	raw, err := c.callBytes(ctx, "getblock", hash.String(), 0)
	if err != nil {
		return nil, err
	}
	_, err = checkHeader("getblock", raw, hash, len(bitcoin.Header{}))
	return raw, err
}

func (c *Client) callBytes(ctx context.Context, method string, params ...any) ([]byte, error) {
	var answer string
	if err := c.call(ctx, &answer, method, params...); err != nil {
		return nil, err
	}
	raw, err := hex.DecodeString(answer)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	return raw, nil
}

// checkHeader returns the header at the start of raw, whose first size bytes
// must be exactly a header of the given hash.
func checkHeader(method string, raw []byte, hash chainhash.Hash, size int) (bitcoin.Header, error) {
	var header bitcoin.Header
	if len(raw) < len(header) || size != len(header) {
		return header, fmt.Errorf("%s: %d bytes instead of a header", method, len(raw))
	}
	copy(header[:], raw)
	if got := header.Hash(); got != hash {
		return bitcoin.Header{}, refuse(BadTemplate, "%s: asked for block %v, got %v", method, hash, got)
	}
	return header, nil
}
