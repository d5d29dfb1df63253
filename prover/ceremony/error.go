package ceremony

import "fmt"

// Reason says what is wrong with a file of a ceremony.
type Reason uint8

// The reasons of an *Error.
const (
	// Missing: a file that must be there is not.
	Missing Reason = iota + 1
	// Malformed: the file is not what its place says: not of a ceremony, cut off,
	// of other sizes, with points that are not on the curve or in its group, or in
	// another encoding than the one that there is for each value.
	Malformed
	// WrongPlace: the file says of itself that it is another contribution than its
	// name does.
	WrongPlace
	// NotNext: the file was not made from the one before it. One was dropped,
	// replayed, exchanged or changed.
	NotNext
	// WrongChallenge: the file says that it follows the one before it, but what it
	// proves was made for another.
	WrongChallenge
	// NoContribution: a secret of the contribution is 1, so nothing was added.
	NoContribution
	// BadUpdate: the values are not those before it times secrets that the
	// contributor knew.
	BadUpdate
	// BadPowers: the values are not powers of one tau, or not of one alpha or beta.
	BadPowers
	// WrongStart: the file that a phase starts from is not the one that follows
	// from the plan and what came before.
	WrongStart
	// OtherCircuit: the plan is for other circuits than this program has.
	OtherCircuit
	// WrongBeacon: the record of a seal does not fit the contributions.
	WrongBeacon
	// WrongKeys: the keys or the transcript are not those that the ceremony makes.
	WrongKeys
	// WrongTime: the ceremony is not in the state that the command needs.
	WrongTime
)

var reasons = [...]string{
	Missing:        "missing",
	Malformed:      "malformed",
	WrongPlace:     "wrong-place",
	NotNext:        "not-next",
	WrongChallenge: "wrong-challenge",
	NoContribution: "no-contribution",
	BadUpdate:      "bad-update",
	BadPowers:      "bad-powers",
	WrongStart:     "wrong-start",
	OtherCircuit:   "other-circuit",
	WrongBeacon:    "wrong-beacon",
	WrongKeys:      "wrong-keys",
	WrongTime:      "wrong-time",
}

// String returns the reason in kebab case.
func (r Reason) String() string {
	if r == 0 || int(r) >= len(reasons) {
		return fmt.Sprintf("ceremony reason %d", uint8(r))
	}
	return reasons[r]
}

// Error refuses a file of a ceremony. Failures of the system (a full disk, no
// permission) are never one.
type Error struct {
	Reason Reason
	File   string // its name in the ceremony's directory
	Detail string
}

func (e *Error) Error() string { return fmt.Sprintf("%s: %s: %s", e.File, e.Reason, e.Detail) }

func refuse(r Reason, file, format string, args ...any) error {
	return &Error{r, file, fmt.Sprintf(format, args...)}
}
