package stratum

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"github.com/holiman/uint256"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
)

// This file reads the parameters of each method into a type of its own. Nothing
// here knows of connections.

// param returns parameter i, or nil when there are fewer.
func (r *request) param(i int) value {
	if i < len(r.params) {
		return r.params[i]
	}
	return nil
}

// maxUserAgent bounds what is kept of the miner's name of itself.
const maxUserAgent = 64

// subscribeParams are the parameters of mining.subscribe: [user agent, session].
// Sessions are not resumed, so that an extranonce1 has one connection only.
type subscribeParams struct {
	userAgent string // printable ASCII, cut at maxUserAgent; empty when not told
}

func parseSubscribe(r *request) (subscribeParams, *share.Reject) {
	text, ok := r.param(0).text()
	if !ok && !r.param(0).isNull() {
		return subscribeParams{}, malformed("user agent must be a string")
	}
	agent := make([]byte, 0, maxUserAgent)
	for _, c := range text[:min(len(text), maxUserAgent)] {
		if c < ' ' || c > '~' {
			c = '?'
		}
		agent = append(agent, c)
	}
	return subscribeParams{userAgent: string(agent)}, nil
}

// authorizeParams are the parameters of mining.authorize: [user name, password].
// The password is no secret; it may hold options.
type authorizeParams struct {
	username string
	payee    bitcoin.Payee
	worker   string
	fixed    float64 // difficulty that the password asks for; zero when it does not
}

func parseAuthorize(r *request) (authorizeParams, *share.Reject) {
	text, ok := r.param(0).text()
	if !ok {
		return authorizeParams{}, malformed("user name must be a string")
	}
	a := authorizeParams{username: string(text)}
	var err error
	if a.payee, a.worker, err = bitcoin.ParseUsername(a.username); err != nil {
		return authorizeParams{}, &share.Reject{Reason: share.Unauthorized, Detail: err.Error()}
	}
	password, _ := r.param(1).text()
	a.fixed = parsePassword(password)
	return a, nil
}

// parsePassword looks for the option d=NUMBER, also spelled diff=NUMBER, that many
// pools know, among others that mean nothing here: "x,d=1024". It returns zero when
// there is none that makes sense.
func parsePassword(password []byte) (fixed float64) {
	for option := range bytes.FieldsFuncSeq(password, func(c rune) bool { return strings.ContainsRune(",;& ", c) }) {
		key, number, _ := bytes.Cut(option, []byte{'='})
		if bytes.EqualFold(key, []byte("d")) || bytes.EqualFold(key, []byte("diff")) {
			if d, err := strconv.ParseFloat(string(number), 64); err == nil && d > 0 && !math.IsInf(d, 1) {
				fixed = d
			}
		}
	}
	return fixed
}

// The extensions of mining.configure (BIP 310).
const (
	extVersionRolling    = "version-rolling"
	extMinimumDifficulty = "minimum-difficulty"
	extExtranonce        = "subscribe-extranonce"
	extInfo              = "info"
)

// maxExtensions bounds how many extension names are answered.
const maxExtensions = 16

// configureParams are the parameters of mining.configure: [names, options].
type configureParams struct {
	extensions []string // as asked for, unknown ones too
	mask       uint32   // of version-rolling: the miner's mask ∩ job.VersionMask
	minimum    float64  // of minimum-difficulty
}

func parseConfigure(r *request) (configureParams, *share.Reject) {
	var names [maxExtensions]value
	if !r.param(0).isArray() {
		return configureParams{}, malformed("extensions must be an array")
	}
	c := configureParams{mask: job.VersionMask}
	asked := map[string]bool{}
	for _, name := range r.param(0).elements(names[:0]) {
		text, ok := name.text()
		if !ok || len(text) > maxUserAgent {
			return configureParams{}, malformed("an extension is named by a short string")
		}
		if !asked[string(text)] {
			asked[string(text)] = true
			c.extensions = append(c.extensions, string(text))
		}
	}
	var bad *share.Reject
	r.param(1).members(func(key []byte, option value) {
		switch string(key) {
		case "version-rolling.mask":
			text, _ := option.text()
			mask, err := strconv.ParseUint(string(text), 16, 32)
			if err != nil {
				bad = malformed("version-rolling.mask must be 1 to 8 hexadecimal digits")
			}
			c.mask = uint32(mask) & job.VersionMask
		case "minimum-difficulty.value":
			minimum, ok := option.number()
			if !ok || minimum < 0 {
				bad = malformed("minimum-difficulty.value must be a number that is not negative")
			}
			c.minimum = minimum
		}
	})
	if bad != nil {
		return configureParams{}, bad
	}
	if !asked[extVersionRolling] {
		c.mask = 0
	}
	if !asked[extMinimumDifficulty] {
		c.minimum = 0
	}
	return c, nil
}

// parseSuggestDifficulty reads the parameter of mining.suggest_difficulty: a
// number, or as cpuminer-opt has it, a string with one.
func parseSuggestDifficulty(r *request) (float64, *share.Reject) {
	p := r.param(0)
	if text, ok := p.text(); ok && json.Valid(text) {
		p = text
	}
	d, ok := p.number()
	if !ok || d <= 0 {
		return 0, malformed("difficulty must be a positive number")
	}
	return d, nil
}

// parseSuggestTarget reads the parameter of mining.suggest_target, a target in up
// to 64 hexadecimal digits, big-endian, and returns its difficulty.
func parseSuggestTarget(r *request) (float64, *share.Reject) {
	text, ok := r.param(0).text()
	text = bytes.TrimPrefix(text, []byte("0x"))
	var target [32]byte
	if !ok || len(text) == 0 || len(text) > 2*len(target) {
		return 0, malformed("target must be 1 to 64 hexadecimal digits")
	}
	var digits [2 * len(target)]byte
	copy(digits[:], strings.Repeat("0", len(digits)))
	copy(digits[len(digits)-len(text):], text)
	if _, err := hex.Decode(target[:], digits[:]); err != nil || target == [32]byte{} {
		return 0, malformed("target must be 1 to 64 hexadecimal digits, not all zero")
	}
	return bitcoin.DifficultyFromTargetRoundedDown(new(uint256.Int).SetBytes32(target[:])), nil
}

// submitParams are the parameters of mining.submit: [user name, job id,
// extranonce2, ntime, nonce, version bits]. The last is missing without version
// rolling.
type submitParams struct {
	username []byte           // shares the line's memory, as does; nil when there is none
	jobID    []byte           // the job's own id
	epoch    uint8            // which of the connection's difficulties, see wireid.go
	share    share.Submission // its JobID left empty: a copy would be an allocation
}

// parseSubmit reads parameters of the right form. A block may come in another form
// too: see [readLoosely].
func parseSubmit(r *request) (submitParams, *share.Reject) {
	var fields [6][]byte
	for i := range fields {
		if len(r.param(i)) > placeSize { // to decode it would cost more than hashing
			return submitParams{}, malformed("mining.submit takes short strings")
		}
		text, ok := r.param(i).text()
		if !ok && (i < 5 || !r.param(i).isNull()) {
			return submitParams{}, malformed("mining.submit takes five or six strings")
		}
		fields[i] = text
	}
	p := submitParams{username: fields[0]}
	var ok bool
	if p.jobID, p.epoch, ok = splitWireID(fields[1]); !ok {
		return p, &share.Reject{Reason: share.UnknownJob}
	}
	var bad *share.Reject
	p.share, bad = share.Decode("", string(fields[2]), string(fields[3]), string(fields[4]), string(fields[5]))
	return p, bad
}
