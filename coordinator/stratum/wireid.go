package stratum

import "encoding/hex"

// The job id that a miner sees is the job's own id and two more digits: the
// number of the connection's difficulty, its epoch, at the time it was sent.
// A share names both, and so is judged at the very difficulty that its miner was
// told with the job, whatever has been set since.
//
//	"6a2f" ‖ "03": job "6a2f", the connection's difficulty number 3

// appendWireID appends the id of a job in an epoch.
func appendWireID(b []byte, jobID string, epoch uint8) []byte {
	b = append(b, jobID...)
	return hex.AppendEncode(b, []byte{epoch})
}

// splitWireID undoes appendWireID.
func splitWireID(id []byte) (jobID []byte, epoch uint8, ok bool) {
	if len(id) < 2 {
		return nil, 0, false
	}
	var e [1]byte
	if _, err := hex.Decode(e[:], id[len(id)-2:]); err != nil {
		return nil, 0, false
	}
	return id[:len(id)-2], e[0], true
}
