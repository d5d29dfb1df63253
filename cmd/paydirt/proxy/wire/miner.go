package wire

import (
	"encoding/json"
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
