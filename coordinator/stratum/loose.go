package stratum

import (
	"bytes"
	"encoding/hex"

	"paydirt/coordinator/core/share"
)

// This file reads submissions of the wrong form, for one purpose: no block may be lost
// for the form of its line. What is read here is hashed and, if it is a block, handed
// to the network; the share is refused all the same, with what parseSubmit or parse
// said.

const (
	// leastPlace is how many elements an array must have to be looked at.
	leastPlace = 4
	// maxPlaces is how many arrays of a line are looked at, and placeSize how many bytes
	// of each.
	maxPlaces = 8
	placeSize = 1 << 10
	// maxTries is how many headers are put together for one line. A header is most of
	// what a line costs.
	maxTries = 4
)

// readLoosely reads the parameters of mining.submit as [share.ReadLoosely] does.
func readLoosely(params []value, at int) (p submitParams, ok bool) {
	p.share, ok = share.ReadLoosely(params, at)
	id := []byte(p.share.JobID)
	if !ok || len(id) < 2 {
		return p, false
	}
	// Without a readable epoch it is still the job.
	var epoch [1]byte
	_, _ = hex.Decode(epoch[:], id[len(id)-2:])
	p.jobID, p.epoch, p.share.JobID = id[:len(id)-2], epoch[0], ""
	return p, true
}

// places calls yield with the elements of every array in a line, valid JSON or not,
// cut off or not, that is long enough to be a submission, until yield returns false.
func places(line []byte, yield func(params []value) bool) {
	for range maxPlaces {
		start := bytes.IndexByte(line, '[')
		if start < 0 {
			return
		}
		line = line[start+1:]
		var array [maxParams]value
		params := looseElements(line[:min(len(line), placeSize)], array[:0])
		if len(params) >= leastPlace && !yield(params) {
			return
		}
	}
}

// looseElements appends the elements that stand in a row at the beginning of b, as far
// as the capacity of dst goes.
func looseElements(b []byte, dst []value) []value {
	for i := skipSpace(b, 0); len(dst) < cap(dst); {
		end, ok := skipValid(b, i, maxDepth)
		if !ok {
			break
		}
		dst = append(dst, value(b[i:end]))
		if i = skipSpace(b, end); i == len(b) || b[i] != ',' {
			break
		}
		i = skipSpace(b, i+1)
	}
	return dst
}
