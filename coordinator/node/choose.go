package node

// none means that no node's template is to be worked on.
const none = -1

// view is what choosing needs to know of a node.
type view struct {
	usable bool   // its last template request succeeded
	height uint32 // of the block that its template is for
	full   bool   // with the transactions
}

// choose returns the index of the node to work for, or none; the package
// documentation has the rule. current is the node worked for now, or none. A
// node below floor, the height already worked on, is not taken, unless it is the
// current one, whose own reorganisation is followed.
func choose(nodes []view, current int, floor uint32) int {
	best := none
	for i, n := range nodes {
		if !n.usable || n.height < floor && i != current {
			continue
		}
		if best == none || n.beats(nodes[best]) || i == current && !nodes[best].beats(n) {
			best = i
		}
	}
	return best
}

// beats tells whether a node is to be taken rather than another, whichever is the
// current one.
func (n view) beats(o view) bool {
	return n.height > o.height || n.height == o.height && n.full && !o.full
}
