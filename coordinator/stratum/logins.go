package stratum

import (
	"strings"
	"time"

	"paydirt/coordinator/core/bitcoin"
)

// login is a user name that a connection mines under.
type login struct {
	username string
	worker   *worker
}

// logins are those of one connection, hardly ever more than one: a map would be ten
// times as large.
type logins []login

// find returns the worker of a user name, nil when it is not known.
func (l logins) find(username []byte) *worker {
	for i := range l {
		if l[i].username == string(username) {
			return l[i].worker
		}
	}
	return nil
}

// workerOf returns who a share is counted for. A user name decides nothing but that,
// for the payee stands in the coinbase: one that differs from a known one only in case
// is that one, another worker name of the same payee is listed like an authorized one
// as long as there is room, and everything else counts for the connection's first
// worker. There must be one.
func (c *session) workerOf(username []byte, now time.Time) *worker {
	if w := c.workers.find(username); w != nil {
		return w
	}
	name := string(username)
	for _, l := range c.workers {
		if strings.EqualFold(l.username, name) {
			return l.worker
		}
	}
	first := c.workers[0].worker
	payee, worker, err := bitcoin.ParseUsername(name)
	switch {
	case err != nil:
		return first
	case payee != c.payee:
		c.tellPayee(payee)
		return first
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.workers) >= maxNames {
		return first
	}
	w := c.server.workers.connect(payee, worker, now)
	c.workers = append(c.workers, login{name, w})
	return w
}
