package evm

// stuck returns the transaction whose turn it is if it does not move and is not
// urgent: the node refuses it, its fee is at the cap, or it was raised already and
// still waits. Everything behind it waits too.
func (s *Sender) stuck() *entry {
	e := s.first()
	if e == nil || e.urgent {
		return nil
	}
	if e.trouble != nil || e.raised() {
		return e
	}
	return nil
}

// first returns the transaction in flight whose turn it is, nil when there is none.
func (s *Sender) first() *entry {
	for _, e := range s.entries {
		if e.state == Pending && e.lostSince == 0 && e.tx.Nonce() == s.view.nonce && !s.displaced(e) {
			return e
		}
	}
	return nil
}

// raised reports whether the fees of the present nonce were raised.
func (e *entry) raised() bool {
	n := len(e.rec.Versions)
	return n > 1 && e.rec.Versions[n-2].Nonce == e.rec.Versions[n-1].Nonce
}

// behind reports whether an urgent transaction waits for one that does not move.
func (s *Sender) behind(e *entry) bool {
	return e != nil && e.state == Pending && e.lostSince == 0 && e.tx.Nonce() > s.view.nonce && (s.stuck() != nil || s.foreignStuck())
}

// foreign is a transaction of this account in the node's pool that was not sent here,
// for which ours wait.
type foreign struct {
	nonce uint64
	at    uint64 // height at which it was first seen; 0: there is none
}

// noteForeign notes whether the lowest of ours in flight waits for a foreign
// transaction, and makes that its trouble when it lasts.
func (s *Sender) noteForeign(lowest *entry) {
	switch {
	case lowest == nil || lowest.tx.Nonce() <= s.view.nonce:
		s.foreign = foreign{}
	case s.foreign.at == 0 || s.foreign.nonce != s.view.nonce || s.foreign.at > s.view.height:
		s.foreign = foreign{s.view.nonce, s.view.height}
	case s.foreignStuck() && lowest.trouble == nil:
		lowest.trouble = &ForeignError{s.view.nonce}
	}
}

// foreignStuck reports whether a foreign transaction has not moved for as many blocks
// as ours wait for before their fees are raised. What it pays is not known: one that
// pays more than ours keeps its nonce, until ours was raised above it.
func (s *Sender) foreignStuck() bool {
	return s.foreign.at > 0 && s.foreign.nonce == s.view.nonce && s.first() == nil && s.view.height >= s.foreign.at+s.o.BumpAfter
}

// displaced reports whether another of our transactions in flight has the nonce and
// pays more: that one is the nonce's.
func (s *Sender) displaced(e *entry) bool {
	for _, other := range s.entries {
		if other != e && other.state == Pending && other.tx.Nonce() == e.tx.Nonce() && other.tx.GasFeeCap().Cmp(e.tx.GasFeeCap()) > 0 {
			return true
		}
	}
	return false
}
