package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

// This file reads what the miner says.

// Payee returns who is paid by the user name of mining.authorize.
func (m *Message) Payee() (bitcoin.Payee, error) {
	user, err := m.text(0)
	if err != nil {
		return bitcoin.Payee{}, err
	}
	payee, _, err := bitcoin.ParseUsername(user)
	if err != nil {
		return bitcoin.Payee{}, unclear("mining.authorize: %v", err)
	}
	return payee, nil
}

// Share reads mining.submit: user name, job, extranonce2, time, nonce, and perhaps
// version bits, as the pool reads it.
func (m *Message) Share() (share.Submission, error) {
	var fields [6]string
	for i := range fields {
		var err error
		if fields[i], err = m.text(i); err != nil && i < 5 {
			return share.Submission{}, err
		}
	}
	s, reject := share.Decode(fields[1], fields[2], fields[3], fields[4], fields[5])
	if reject != nil {
		return share.Submission{}, unclear("mining.submit: %v", reject)
	}
	return s, nil
}

// LooseShares returns what can be read as a submission in parameters of the wrong form
// (share.ReadLoosely).
func LooseShares(params []json.RawMessage) (list []share.Submission) {
	for _, at := range [...]int{1, 0} {
		if s, ok := share.ReadLoosely(params, at); ok {
			list = append(list, s)
		}
	}
	return list
}

const (
	// maxPlaces is how many arrays of a line Places returns, and placeSize how many bytes
	// of each are looked at.
	maxPlaces = 8
	placeSize = 1 << 10
	// leastPlace and mostPlace are how many elements one has.
	leastPlace = 4
	mostPlace  = 6
)

// Places returns the arrays in a line that cannot be understood, cut off or no JSON, as
// far as they are long enough to be the parameters of a submission.
func Places(line []byte) (list [][]json.RawMessage) {
	for range maxPlaces {
		start := bytes.IndexByte(line, '[')
		if start < 0 {
			break
		}
		place := line[start : start+min(len(line)-start, placeSize)]
		line = line[start+1:]
		d := json.NewDecoder(bytes.NewReader(place))
		if _, err := d.Token(); err != nil {
			continue
		}
		var params []json.RawMessage
		for len(params) < mostPlace && d.More() {
			var value json.RawMessage
			if d.Decode(&value) != nil {
				break
			}
			params = append(params, value)
		}
		if len(params) >= leastPlace {
			list = append(list, params)
		}
	}
	return list
}

// SubmitLine returns a line that hands in a share, in the form that every pool reads. The
// id is null when id is no string and no number.
func SubmitLine(id json.RawMessage, user string, s share.Submission) []byte {
	if len(id) == 0 || id[0] != '"' && id[0] != '-' && (id[0] < '0' || '9' < id[0]) {
		id = json.RawMessage("null")
	}
	line := fmt.Appendf(nil, `{"id":%s,"method":"mining.submit","params":[%s,%s,"%x","%08x","%08x"`, id, quote(user), quote(s.JobID), s.Extranonce2, s.Time, s.Nonce)
	if s.VersionBits != 0 {
		line = fmt.Appendf(line, `,"%08x"`, s.VersionBits)
	}
	return append(line, "]}\n"...)
}

// Rename returns a request of the miner with another user name, and, in
// mining.authorize, another password unless that is empty. A worker name after the
// first dot is kept when the new name has none. It returns nil for every other line.
func (m *Message) Rename(user, password string) []byte {
	old, err := m.text(0)
	if err != nil || m.Kind != Authorize && m.Kind != Submit {
		return nil
	}
	if _, worker, ok := strings.Cut(old, "."); ok && !strings.Contains(user, ".") {
		user += "." + worker
	}
	params := slices.Clone(m.Params)
	params[0] = quote(user)
	if m.Kind == Authorize && password != "" {
		params = append(params[:1], quote(password))
	}
	line, err := json.Marshal(struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}{m.RawID, m.Method, params})
	if err != nil {
		return nil
	}
	return append(line, '\n')
}

func quote(s string) json.RawMessage {
	raw, _ := json.Marshal(s) // a string cannot fail
	return raw
}

// UserName returns the user name of mining.authorize.
func (m *Message) UserName() (name string, ok bool) {
	if m.Kind != Authorize {
		return "", false
	}
	name, err := m.text(0)
	return name, err == nil
}
