package stratum

import (
	"paydirt/coordinator/core/share"
)

const (
	// maxParams is how many parameters are looked at, those of mining.submit; further
	// ones are ignored.
	maxParams = 6
	// maxID bounds the id that is echoed.
	maxID = 64
)

// request is one line of a client. Its parts share the line's memory.
type request struct {
	id     value // a number, a string, or nil for null
	method []byte
	params []value
	// answer is set for a line that is the client's answer to a request of ours,
	// and asks for nothing.
	answer bool

	array [maxParams]value // backs params
}

// parse reads a line. Members that it does not know are ignored, of equal names
// the last counts, params may be missing. When it refuses, id is what could be
// read of it, for the error reply.
func (r *request) parse(line []byte) *share.Reject {
	*r = request{}
	if !valid(line) {
		return malformed("not JSON")
	}
	whole := value(line[skipSpace(line, 0):])
	if !whole.isObject() {
		return malformed("not a JSON object")
	}
	var method, params value
	whole.members(func(key []byte, member value) {
		switch string(key) {
		case "id":
			r.id = member
		case "method":
			method = member
		case "params":
			params = member
		case "result", "error":
			r.answer = true
		}
	})
	if !(r.id.isString() || r.id.isNumber()) || len(r.id) > maxID {
		bad := !r.id.isNull()
		r.id = nil
		if bad {
			return malformed("id must be a short string or a number")
		}
	}
	if method == nil && r.answer {
		return nil
	}
	r.answer = false
	var ok bool
	if r.method, ok = method.text(); !ok {
		return malformed("no method")
	}
	if !params.isNull() && !params.isArray() {
		return malformed("params must be an array")
	}
	r.params = params.elements(r.array[:0])
	return nil
}

func malformed(detail string) *share.Reject {
	return &share.Reject{Reason: share.Malformed, Detail: detail}
}
