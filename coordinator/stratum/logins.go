package stratum

// login is a user name that a connection has authorized.
type login struct {
	username string
	worker   *worker
}

// logins are those of one connection, hardly ever more than one: a map would be ten
// times as large.
type logins []login

// find returns the worker of a user name, nil when it is not authorized.
func (l logins) find(username []byte) *worker {
	for i := range l {
		if l[i].username == string(username) {
			return l[i].worker
		}
	}
	return nil
}
