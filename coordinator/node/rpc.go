package node

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

const (
	// quickTimeout bounds a request that a healthy node answers at once.
	quickTimeout = 10 * time.Second
	// slowTimeout bounds those for which it assembles or checks a whole block.
	slowTimeout = 60 * time.Second
	// longPollTimeout ends a long poll whose connection died unnoticed. It is
	// long because Bitcoin Core keeps a thread busy for a poll that was given up
	// until the next block comes.
	longPollTimeout = time.Hour
	// maxAnswer bounds an answer's size: a template of a full block is 8 MB of
	// hex and as much again of the rest.
	maxAnswer = 64 << 20
)

// JSON-RPC error codes that both nodes share, from Bitcoin Core's rpc/protocol.h
// and btcd's btcjson.
const (
	codeMisc             = -1  // btcd: height out of range
	codeNotFound         = -5  // unknown block
	codeInvalidParameter = -8  // Core: height out of range
	codeInitialDownload  = -10 // still fetching the chain
	codeDeserialization  = -22 // the block could not be read
	codeWarmUp           = -28 // Core: still starting
	codeUnknownMethod    = -32601
)

// ErrNotFound is matched by an *[RPCError] that says that the node knows no such
// block, or has no block at that height.
var ErrNotFound = errors.New("block not found")

// ErrAuth means that the node did not accept the credentials.
var ErrAuth = errors.New("node refused the credentials")

// RPCError is a node's answer that it will not do what was asked.
type RPCError struct {
	Method  string `json:"-"`
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// Error implements error.
func (e *RPCError) Error() string {
	return fmt.Sprintf("%s: %s (code %d)", e.Method, e.Message, e.Code)
}

// Is matches [ErrNotFound].
func (e *RPCError) Is(target error) bool {
	if target != ErrNotFound {
		return false
	}
	if e.Method == "getblockhash" && (e.Code == codeMisc || e.Code == codeInvalidParameter) {
		return true
	}
	return e.Code == codeNotFound
}

// call sends a quick request.
func (c *Client) call(ctx context.Context, result any, method string, params ...any) error {
	return c.callWithin(ctx, quickTimeout, result, method, params...)
}

// callWithin sends one request that may take as long as given and decodes the
// answer's result into the pointer result. A null result leaves it as it was.
func (c *Client) callWithin(ctx context.Context, timeout time.Duration, result any, method string, params ...any) error {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	if params == nil {
		params = []any{} // btcd wants an array
	}
	// btcd answers a request without an id with an empty body.
	body, err := json.Marshal(map[string]any{"jsonrpc": "1.0", "id": c.ids.Add(1), "method": method, "params": params})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.endpoint.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	user, pass, err := c.endpoint.credentials()
	if err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	req.SetBasicAuth(user, pass)
	req.Header.Set("Content-Type", "application/json")
	res, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	defer res.Body.Close()
	return decodeAnswer(method, res.StatusCode, io.LimitReader(res.Body, maxAnswer), result)
}

// decodeAnswer reads a JSON-RPC answer. Core sends errors with HTTP status 500
// or 404 and a JSON body, btcd with 200, so the body counts and the status is
// only looked at when there is none.
func decodeAnswer(method string, status int, body io.Reader, result any) error {
	if status == http.StatusUnauthorized || status == http.StatusForbidden {
		return fmt.Errorf("%s: %w", method, ErrAuth)
	}
	answer := struct {
		Result any       `json:"result"`
		Error  *RPCError `json:"error"`
	}{Result: result}
	if err := json.NewDecoder(body).Decode(&answer); err != nil {
		if status != http.StatusOK {
			return fmt.Errorf("%s: HTTP status %d %s", method, status, http.StatusText(status))
		}
		return fmt.Errorf("%s: answer cannot be read: %w", method, err)
	}
	if answer.Error != nil {
		answer.Error.Method = method
		return answer.Error
	}
	return nil
}
