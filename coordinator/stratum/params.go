package stratum

import (
	"encoding/json"
	"strconv"

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
// The password means nothing.
type authorizeParams struct {
	username string
	payee    bitcoin.Payee
	worker   string
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
	return a, nil
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

// submitParams are the parameters of mining.submit: [user name, job id,
// extranonce2, ntime, nonce, version bits]. The last is missing without version
// rolling.
type submitParams struct {
	username []byte           // shares the line's memory, as does
	jobID    []byte           // the job's own id
	epoch    uint8            // which of the connection's difficulties, see wireid.go
	share    share.Submission // its JobID left empty: a copy would be an allocation
}

func parseSubmit(r *request) (submitParams, *share.Reject) {
	var fields [6][]byte
	for i := range fields {
		text, ok := r.param(i).text()
		if !ok && (i < 5 || !r.param(i).isNull()) {
			return submitParams{}, malformed("mining.submit takes five or six strings")
		}
		fields[i] = text
	}
	p := submitParams{username: fields[0]}
	var ok bool
	if p.jobID, p.epoch, ok = splitWireID(fields[1]); !ok {
		return submitParams{}, &share.Reject{Reason: share.UnknownJob}
	}
	var bad *share.Reject
	p.share, bad = share.Decode("", string(fields[2]), string(fields[3]), string(fields[4]), string(fields[5]))
	return p, bad
}
