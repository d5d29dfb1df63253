package receipt

import "fmt"

// Reason says what is wrong with a receipt.
type Reason uint8

// The reasons of an Error, a closed set.
const (
	// Malformed: no JSON object, or a field of another type.
	Malformed Reason = iota + 1
	// Incomplete: a field is missing.
	Incomplete
	// BadHex: a byte string is not 0x and exactly its hexadecimal digits.
	BadHex
	// OutOfRange: a tag below −1, or a number that is 0.
	OutOfRange
	// HighS: s is above half of the group order.
	HighS
	// BadSignature: no signature of anybody.
	BadSignature
	// WrongSigner: signed, but not by whom it should be.
	WrongSigner
	// BadKey: the private key is none. Not the receipt's fault.
	BadKey
)

var reasons = [...]string{
	Malformed:    "malformed",
	Incomplete:   "incomplete",
	BadHex:       "bad-hex",
	OutOfRange:   "out-of-range",
	BadSignature: "bad-signature",
	HighS:        "high-s",
	WrongSigner:  "wrong-signer",
	BadKey:       "bad-key",
}

// String returns the kebab-case name of the reason.
func (r Reason) String() string {
	if r == 0 || int(r) >= len(reasons) {
		return fmt.Sprintf("receipt-reason-%d", uint8(r))
	}
	return reasons[r]
}

// Error is the only error of this package.
type Error struct {
	Reason Reason
	Detail string // possibly empty
}

func (e *Error) Error() string {
	if e.Detail == "" {
		return "receipt: " + e.Reason.String()
	}
	return "receipt: " + e.Reason.String() + ": " + e.Detail
}
