package stratum

import (
	"encoding/hex"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
)

// notification is a job's mining.notify, rendered as far as it is the same for
// all connections. What is not: the epoch in the id, the payee inside coinb1,
// ntime and clean.
//
//	{"id":null,"method":"mining.notify","params":["<id><epoch>","<prev>",
//	 "<coinb1 with payee>","<coinb2>",["<branch>",…],"<version>","<nbits>","<ntime>",<clean>]}
//
// prev is the parent's hash in the stratum way: the header's 32 bytes with each
// group of four reversed. Branch hashes are in internal byte order. Version,
// nbits and ntime are numbers, big-endian.
type notification struct {
	id      string
	middle  []byte // from after the epoch to the end of coinb1, for the zero payee
	payeeAt int    // where in middle the payee's 42 digits are
	tail    []byte // from after coinb1 to before ntime
}

func newNotification(j *job.Job) notification {
	n := notification{id: j.ID}
	n.middle = append(n.middle, `","`...)
	n.middle = appendPrev(n.middle, j)
	n.middle = append(n.middle, `","`...)
	coinb1 := j.Coinb1(bitcoin.Payee{})
	n.payeeAt = len(n.middle) + 2*bitcoin.PayeeOffset(coinb1)
	n.middle = hex.AppendEncode(n.middle, coinb1)

	n.tail = append(n.tail, `","`...)
	n.tail = hex.AppendEncode(n.tail, j.Coinb2())
	n.tail = append(n.tail, `",[`...)
	for i, hash := range j.Branch {
		if i > 0 {
			n.tail = append(n.tail, ',')
		}
		n.tail = append(n.tail, '"')
		n.tail = hex.AppendEncode(n.tail, hash[:])
		n.tail = append(n.tail, '"')
	}
	n.tail = append(n.tail, `],"`...)
	n.tail = appendHex32(n.tail, j.Template.Version)
	n.tail = append(n.tail, `","`...)
	n.tail = appendHex32(n.tail, j.Template.Bits)
	n.tail = append(n.tail, `","`...)
	return n
}

func appendPrev(b []byte, j *job.Job) []byte {
	prev := j.Template.Prev
	for i := 0; i < len(prev); i += 4 {
		b = hex.AppendEncode(b, []byte{prev[i+3], prev[i+2], prev[i+1], prev[i]})
	}
	return b
}

// appendTo writes the notification for one connection.
func (n *notification) appendTo(b []byte, epoch uint8, payee bitcoin.Payee, ntime uint32, clean bool) []byte {
	b = append(b, `{"id":null,"method":"mining.notify","params":["`...)
	b = appendWireID(b, n.id, epoch)
	start := len(b)
	b = append(b, n.middle...)
	hex.Encode(b[start+n.payeeAt:], payee[:])
	b = append(b, n.tail...)
	b = appendHex32(b, ntime)
	if clean {
		return append(b, "\",true]}\n"...)
	}
	return append(b, "\",false]}\n"...)
}
