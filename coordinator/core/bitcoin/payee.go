package bitcoin

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// PayeeSize is the length of a Payee in bytes.
const PayeeSize = 21

// The payee types, first byte of a Payee. All other values are reserved.
const (
	PayeeTypeEVM    = 0x00 // 20 bytes of an EVM address follow
	PayeeTypeP2WPKH = 0x01 // 20 bytes of a HASH160 of a public key follow
)

// Payee says who is paid for a share. It is committed to by the share's own
// proof of work, in the coinbase.
//
//	byte  0      type: 0x00 EVM address, 0x01 P2WPKH HASH160, others reserved
//	bytes 1..20  the address or hash, in the order in which it is written
//
// Example: 00 d8da6bf26964af9d7eed9e03e53415d37aa96045 is the EVM address
// 0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045.
type Payee [PayeeSize]byte

// EVMPayee returns the payee of a 20-byte EVM address.
func EVMPayee(address [20]byte) Payee {
	p := Payee{PayeeTypeEVM}
	copy(p[1:], address[:])
	return p
}

// EVM returns the EVM address of the payee; ok is false when the payee is of
// another type.
func (p Payee) EVM() (address [20]byte, ok bool) {
	return [20]byte(p[1:]), p[0] == PayeeTypeEVM
}

// String returns the EIP-55 form of an EVM address, and "<type>:<hex>" for every
// other type.
func (p Payee) String() string {
	switch p[0] {
	case PayeeTypeEVM:
		return common.Address(p[1:]).Hex()
	case PayeeTypeP2WPKH:
		return "p2wpkh:" + hex.EncodeToString(p[1:])
	}
	return fmt.Sprintf("type-%02x:%x", p[0], p[1:])
}

// MaxWorkerName is the greatest length of a worker name in bytes.
const MaxWorkerName = 64

// UsernameReason says what is wrong with a stratum username.
type UsernameReason uint8

// The reasons why ParseUsername refuses.
const (
	// UsernameForm: not "0x", 40 hexadecimal digits, then nothing or a dot.
	UsernameForm UsernameReason = iota + 1
	// UsernameChecksum: mixed case, but not the one of EIP-55: mistyped.
	UsernameChecksum
	// UsernameZero: the zero address, to which nobody holds a key.
	UsernameZero
	// UsernameWorker: a worker name longer than MaxWorkerName, or with a
	// byte that is not printable ASCII (it is logged and shown).
	UsernameWorker
)

var usernameReasons = [...]string{
	UsernameForm:     "username must be 0x<40 hex digits>[.worker]",
	UsernameChecksum: "address checksum (EIP-55) is wrong: mistyped?",
	UsernameZero:     "the zero address cannot be paid",
	UsernameWorker:   fmt.Sprintf("worker name must be at most %d printable ASCII characters without spaces", MaxWorkerName),
}

// String returns the sentence that a miner is shown.
func (r UsernameReason) String() string {
	if r == 0 || int(r) >= len(usernameReasons) {
		return fmt.Sprintf("username reason %d", uint8(r))
	}
	return usernameReasons[r]
}

// UsernameError is the only error that ParseUsername returns.
type UsernameError struct{ Reason UsernameReason }

func (e *UsernameError) Error() string { return e.Reason.String() }

// ParseUsername reads the stratum username "0x<40 hex digits>[.worker]". An
// address in mixed case must have the checksum of EIP-55, one in a single case
// carries none. worker is what follows the first dot, possibly empty. Errors are
// *UsernameError.
func ParseUsername(s string) (payee Payee, worker string, err error) {
	address, worker, _ := strings.Cut(s, ".")
	digits, ok := strings.CutPrefix(address, "0x")
	if !ok || len(digits) != 40 {
		return Payee{}, "", &UsernameError{UsernameForm}
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return Payee{}, "", &UsernameError{UsernameForm}
	}
	payee = EVMPayee([20]byte(raw))
	if payee == (Payee{}) {
		return Payee{}, "", &UsernameError{UsernameZero}
	}
	mixed := digits != strings.ToLower(digits) && digits != strings.ToUpper(digits)
	if mixed && address != payee.String() {
		return Payee{}, "", &UsernameError{UsernameChecksum}
	}
	if !validWorker(worker) {
		return Payee{}, "", &UsernameError{UsernameWorker}
	}
	return payee, worker, nil
}

func validWorker(name string) bool {
	if len(name) > MaxWorkerName {
		return false
	}
	for i := range len(name) {
		if name[i] <= ' ' || name[i] > '~' {
			return false
		}
	}
	return true
}
