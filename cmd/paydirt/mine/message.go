package mine

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/bitcoin"
)

// maxLine bounds a line of the pool in bytes. The longest is mining.notify, a few
// kilobytes.
const maxLine = 1 << 20

// message is a line of the pool: a request or notification when Method is set,
// else the reply to a request of ours.
type message struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
	Result json.RawMessage   `json:"result"`
	Error  json.RawMessage   `json:"error"`
}

func parseMessage(line []byte) (message, error) {
	var m message
	if err := json.Unmarshal(line, &m); err != nil {
		return message{}, fmt.Errorf("the pool sent what is no stratum message: %w", err)
	}
	return m, nil
}

// replyTo returns the id of the request that a reply belongs to.
func (m *message) replyTo() (uint64, bool) {
	id, err := strconv.ParseUint(strings.Trim(string(m.ID), `"`), 10, 64)
	return id, err == nil
}

// wantsReply reports whether a request has an id, that is, is no notification.
func (m *message) wantsReply() bool { return len(m.ID) > 0 && string(m.ID) != "null" }

// failure returns the error of a reply, nil when there is none.
func (m *message) failure() *PoolError {
	if len(m.Error) == 0 || string(m.Error) == "null" {
		return nil
	}
	var e PoolError
	var list []json.RawMessage
	switch {
	case json.Unmarshal(m.Error, &list) == nil && len(list) >= 2: // [code, text, trace]
		if json.Unmarshal(list[0], &e.Code) == nil && json.Unmarshal(list[1], &e.Text) == nil {
			return &e
		}
	case json.Unmarshal(m.Error, &e) == nil && e.Text != "": // JSON-RPC 2.0
		return &e
	}
	return &PoolError{Text: string(m.Error)}
}

// PoolError is an error that the pool answered with.
type PoolError struct {
	Code int    `json:"code"` // stratum: 20 … 25
	Text string `json:"message"`
}

func (e *PoolError) Error() string { return fmt.Sprintf("%s (code %d)", e.Text, e.Code) }

// Reason returns the text up to a colon: the part that is the same for all errors
// of a kind.
func (e *PoolError) Reason() string {
	reason, _, _ := strings.Cut(e.Text, ":")
	return strings.TrimSpace(reason)
}

func (m *message) param(i int, to any) error {
	if i >= len(m.Params) {
		return fmt.Errorf("%s without parameter %d", m.Method, i)
	}
	if err := json.Unmarshal(m.Params[i], to); err != nil {
		return fmt.Errorf("%s, parameter %d: %w", m.Method, i, err)
	}
	return nil
}

// notice is what mining.notify says.
type notice struct {
	jobID               string
	prev                chainhash.Hash
	coinb1, coinb2      []byte
	branch              []chainhash.Hash
	version, bits, time uint32
	clean               bool // all earlier jobs are void
}

// parseNotice reads mining.notify: job id, parent, coinb1, coinb2, branch, version,
// nBits, time, clean. Numbers are big-endian hexadecimal. The parent is in internal
// byte order with the bytes of each 4-byte word reversed.
func parseNotice(m *message) (notice, error) {
	var n notice
	var prev, coinb1, coinb2, version, bits, ntime string
	var branch []string
	for i, to := range []any{&n.jobID, &prev, &coinb1, &coinb2, &branch, &version, &bits, &ntime, &n.clean} {
		if err := m.param(i, to); err != nil {
			return notice{}, err
		}
	}
	var errs [8]error
	n.prev, errs[0] = parseHash(prev)
	for i := 0; i < len(n.prev); i += 4 {
		binary.BigEndian.PutUint32(n.prev[i:], binary.LittleEndian.Uint32(n.prev[i:]))
	}
	n.coinb1, errs[1] = hex.DecodeString(coinb1)
	n.coinb2, errs[2] = hex.DecodeString(coinb2)
	n.version, errs[3] = parseUint32(version)
	n.bits, errs[4] = parseUint32(bits)
	n.time, errs[5] = parseUint32(ntime)
	if len(branch) > bitcoin.MaxBranch {
		errs[6] = fmt.Errorf("merkle branch of %d hashes", len(branch))
		branch = nil
	}
	for _, s := range branch {
		h, err := parseHash(s)
		if err != nil {
			errs[7] = err
		}
		n.branch = append(n.branch, h)
	}
	if err := errors.Join(errs[:]...); err != nil {
		return notice{}, fmt.Errorf("mining.notify: %w", err)
	}
	return n, nil
}

// subscription is the result of mining.subscribe.
type subscription struct {
	extranonce1     []byte
	extranonce2Size int
}

func parseSubscription(result json.RawMessage) (subscription, error) {
	var fields []json.RawMessage
	if err := json.Unmarshal(result, &fields); err != nil || len(fields) < 3 {
		return subscription{}, fmt.Errorf("mining.subscribe answered %.100q", result)
	}
	return parseExtranonce(fields[1], fields[2])
}

// maxExtranonce bounds both extranonces, in bytes; a script signature has 100.
const maxExtranonce = 64

func parseExtranonce(en1, size json.RawMessage) (subscription, error) {
	var s subscription
	var digits string
	if err := json.Unmarshal(en1, &digits); err != nil {
		return subscription{}, fmt.Errorf("extranonce1: %w", err)
	}
	var err error
	if s.extranonce1, err = hex.DecodeString(digits); err != nil {
		return subscription{}, fmt.Errorf("extranonce1: %w", err)
	}
	if err := json.Unmarshal(size, &s.extranonce2Size); err != nil {
		return subscription{}, fmt.Errorf("extranonce2 size: %w", err)
	}
	if len(s.extranonce1) > maxExtranonce || s.extranonce2Size < 1 || s.extranonce2Size > maxExtranonce {
		return subscription{}, fmt.Errorf("extranonces of %d and %d bytes", len(s.extranonce1), s.extranonce2Size)
	}
	return s, nil
}

// parseConfigured returns the mask of mining.configure's result, 0 when the pool
// does not roll versions.
func parseConfigured(result json.RawMessage) (uint32, error) {
	var c struct {
		Rolling any    `json:"version-rolling"` // true, false or a text that says why not
		Mask    string `json:"version-rolling.mask"`
	}
	if err := json.Unmarshal(result, &c); err != nil {
		return 0, fmt.Errorf("mining.configure answered %.100q", result)
	}
	if c.Rolling != true {
		return 0, nil
	}
	return parseUint32(c.Mask)
}

func parseUint32(s string) (uint32, error) {
	v, err := strconv.ParseUint(s, 16, 32)
	return uint32(v), err
}

func parseHash(s string) (chainhash.Hash, error) {
	raw, err := hex.DecodeString(s)
	if err != nil {
		return chainhash.Hash{}, err
	}
	if len(raw) != chainhash.HashSize {
		return chainhash.Hash{}, fmt.Errorf("hash of %d bytes", len(raw))
	}
	return chainhash.Hash(raw), nil
}
