package share

import (
	"encoding/hex"
	"strconv"

	"paydirt/coordinator/core/bitcoin"
)

// Submission is what a miner chose, the fields of mining.submit.
type Submission struct {
	JobID       string
	Extranonce2 [bitcoin.Extranonce2Size]byte
	Time        uint32 // header time, Unix seconds
	Nonce       uint32
	VersionBits uint32 // the rolled bits, 0 without version rolling
}

// Decode reads the hexadecimal fields of mining.submit. extranonce2 has exactly 16
// digits; the numbers are big-endian with 1 to 8 digits, for some firmware drops
// leading zeros. versionBits is empty when the miner sent none.
func Decode(jobID, extranonce2, ntime, nonce, versionBits string) (Submission, *Reject) {
	s := Submission{JobID: jobID}
	if len(extranonce2) != 2*len(s.Extranonce2) {
		return Submission{}, reject(ExtranonceSize, "extranonce2 must be %d bytes", len(s.Extranonce2))
	}
	if _, err := hex.Decode(s.Extranonce2[:], []byte(extranonce2)); err != nil {
		return Submission{}, reject(Malformed, "extranonce2 is not hexadecimal")
	}
	if versionBits == "" {
		versionBits = "0"
	}
	var ok bool
	if s.Time, ok = decodeNumber(ntime); !ok {
		return Submission{}, badNumber("ntime")
	}
	if s.Nonce, ok = decodeNumber(nonce); !ok {
		return Submission{}, badNumber("nonce")
	}
	if s.VersionBits, ok = decodeNumber(versionBits); !ok {
		return Submission{}, badNumber("version bits")
	}
	return s, nil
}

func decodeNumber(digits string) (uint32, bool) {
	n, err := strconv.ParseUint(digits, 16, 32)
	return uint32(n), err == nil && len(digits) <= 8
}

func badNumber(name string) *Reject {
	return reject(Malformed, "%s must be 1 to 8 hexadecimal digits", name)
}
