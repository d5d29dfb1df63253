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
	for _, field := range []struct {
		name, digits string
		to           *uint32
	}{{"ntime", ntime, &s.Time}, {"nonce", nonce, &s.Nonce}, {"version bits", versionBits, &s.VersionBits}} {
		value, err := strconv.ParseUint(field.digits, 16, 32)
		if err != nil || len(field.digits) > 8 {
			return Submission{}, reject(Malformed, "%s must be 1 to 8 hexadecimal digits", field.name)
		}
		*field.to = uint32(value)
	}
	return s, nil
}
