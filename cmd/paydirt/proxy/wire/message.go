package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// Error says why a line cannot be understood.
type Error struct{ Detail string }

func (e *Error) Error() string { return "wire: " + e.Detail }

func unclear(format string, args ...any) error { return &Error{fmt.Sprintf(format, args...)} }

// Kind is what a line means to the proxy.
type Kind uint8

// The kinds of a Message, a closed set.
const (
	// Other is a request or notification that the proxy does not look at.
	Other Kind = iota
	// Reply has no method.
	Reply
	// Subscribe, Authorize, Configure and Submit are requests of the miner.
	Subscribe
	Authorize
	Configure
	Submit
	// Notify and what follows come from the pool.
	Notify
	SetExtranonce
	SetVersionMask
	Reconnect
)

// methods, by how their names begin.
var methods = []struct {
	prefix string
	kind   Kind
}{
	{"mining.submit", Submit}, {"mining.notify", Notify}, {"mining.subscribe", Subscribe}, {"mining.auth", Authorize},
	{"mining.configure", Configure}, {"mining.set_extranonce", SetExtranonce},
	{"mining.set_version_mask", SetVersionMask}, {"client.reconnect", Reconnect},
}

func kindOf(method string) Kind {
	for _, m := range methods {
		if len(method) >= len(m.prefix) && strings.EqualFold(method[:len(m.prefix)], m.prefix) {
			return m.kind
		}
	}
	return Other
}

// Message is a line. Its parts share no memory with it.
type Message struct {
	Kind    Kind
	ID      string // as JSON, without quotes; empty for null
	RawID   json.RawMessage
	Method  string
	Params  []json.RawMessage // nil when they are no array
	Result  json.RawMessage
	Error   json.RawMessage
	Receipt json.RawMessage // of this pool, in the reply to mining.submit
}

// Parse reads a line. The error is an *Error.
func Parse(line []byte) (Message, error) {
	var m Message
	d := json.NewDecoder(bytes.NewReader(line))
	if start, err := d.Token(); err != nil || start != json.Delim('{') {
		return m, unclear("not a JSON object")
	}
	var method *string
	var names []string
	for d.More() {
		token, err := d.Token()
		name, ok := token.(string)
		if err != nil || !ok {
			return m, unclear("not JSON")
		}
		for _, other := range names {
			if strings.EqualFold(name, other) {
				return m, unclear("%.40q stands twice in it", name)
			}
		}
		if names = append(names, name); len(names) > maxNames {
			return m, unclear("more than %d names", maxNames)
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return m, unclear("not JSON")
		}
		switch lower := strings.ToLower(name); lower {
		case "id", "method", "params", "result", "error", "receipt":
			if name != lower {
				return m, unclear("%q is written %q", lower, name)
			}
		}
		switch name {
		case "id":
			m.RawID = value
			m.ID = strings.Trim(string(value), `"`)
			if m.ID == "null" {
				m.ID = ""
			}
		case "method":
			if json.Unmarshal(value, &method) != nil {
				return m, unclear("the method is no text")
			}
		case "params":
			_ = json.Unmarshal(value, &m.Params)
		case "result":
			m.Result = value
		case "error":
			m.Error = value
		case "receipt":
			m.Receipt = value
		}
	}
	if _, err := d.Token(); err != nil {
		return m, unclear("not JSON")
	}
	if _, err := d.Token(); err != io.EOF {
		return m, unclear("something after the object")
	}
	if method == nil {
		m.Kind = Reply
		return m, nil
	}
	m.Method, m.Kind = *method, kindOf(*method)
	if m.Kind >= Notify && bytes.IndexByte(line, '\\') >= 0 {
		return m, unclear("%s with an escape", m.Method)
	}
	return m, nil
}

// maxNames bounds the members of a message.
const maxNames = 16

// Accepted tells whether a reply says yes: its result is true and there is no error.
func (m *Message) Accepted() bool {
	return string(m.Result) == "true" && (len(m.Error) == 0 || string(m.Error) == "null")
}

// Refusal returns the text of a reply's error up to a colon, empty when there is
// none: what is the same for all errors of a kind.
func (m *Message) Refusal() string {
	if len(m.Error) == 0 || string(m.Error) == "null" {
		return ""
	}
	var list []json.RawMessage
	var text string
	if json.Unmarshal(m.Error, &list) != nil || len(list) < 2 || json.Unmarshal(list[1], &text) != nil {
		return "unknown"
	}
	reason, _, _ := strings.Cut(text, ":")
	return strings.TrimSpace(reason)
}

// text returns parameter i, which has to be a string.
func (m *Message) text(i int) (string, error) {
	var s *string
	if i >= len(m.Params) || json.Unmarshal(m.Params[i], &s) != nil || s == nil {
		return "", unclear("%s: parameter %d is no text", m.Method, i)
	}
	return *s, nil
}
