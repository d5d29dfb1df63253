package bitcoin

import "fmt"

// CoinbaseReason says which rule of the coinbase layout is broken. The order is
// the one in which ParseCoinbase looks.
type CoinbaseReason uint8

// The reasons of a CoinbaseError.
const (
	// CoinbaseTooLong: more than MaxCoinbaseSize bytes.
	CoinbaseTooLong CoinbaseReason = iota + 1
	// CoinbaseLength64: 64 bytes, which could be an inner node of the merkle tree.
	CoinbaseLength64
	// CoinbaseTruncated: the bytes end inside a field.
	CoinbaseTruncated
	// CoinbaseVersion: the transaction version is not 2.
	CoinbaseVersion
	// CoinbaseInputCount: not exactly one input; also what a segwit marker gives.
	CoinbaseInputCount
	// CoinbasePrevout: the input is not the null prevout (32 zero bytes, ffffffff).
	CoinbasePrevout
	// CoinbaseScriptSize: a script signature of more than 100 bytes.
	CoinbaseScriptSize
	// CoinbaseHeight: no height, or not pushed in the only form of BIP 34.
	CoinbaseHeight
	// CoinbasePayee: no push of 25 bytes that begins with "PDRT" after the height.
	CoinbasePayee
	// CoinbaseExtranonce: no push of 12 bytes after the payee.
	CoinbaseExtranonce
	// CoinbaseText: after the extranonce stands something else than one direct
	// push of 1 to 55 bytes up to the end of the script.
	CoinbaseText
	// CoinbaseOutputCount: no output or more than MaxOutputs.
	CoinbaseOutputCount
	// CoinbaseOutputSize: an output script of more than MaxOutputScript bytes.
	CoinbaseOutputSize
	// CoinbaseOutputValue: an output other than the first has a value.
	CoinbaseOutputValue
	// CoinbaseTrailing: bytes after the lock time.
	CoinbaseTrailing
)

var coinbaseReasons = [...]string{
	CoinbaseTooLong:     "too-long",
	CoinbaseLength64:    "length-64",
	CoinbaseTruncated:   "truncated",
	CoinbaseVersion:     "version",
	CoinbaseInputCount:  "input-count",
	CoinbasePrevout:     "prevout",
	CoinbaseScriptSize:  "script-size",
	CoinbaseHeight:      "height",
	CoinbasePayee:       "payee",
	CoinbaseExtranonce:  "extranonce",
	CoinbaseText:        "text",
	CoinbaseOutputCount: "output-count",
	CoinbaseOutputSize:  "output-size",
	CoinbaseOutputValue: "output-value",
	CoinbaseTrailing:    "trailing",
}

// String returns the kebab-case name of the reason.
func (r CoinbaseReason) String() string {
	if r == 0 || int(r) >= len(coinbaseReasons) {
		return fmt.Sprintf("coinbase-reason-%d", uint8(r))
	}
	return coinbaseReasons[r]
}

// CoinbaseError is the only error of BuildCoinbase and ParseCoinbase.
type CoinbaseError struct{ Reason CoinbaseReason }

func (e *CoinbaseError) Error() string { return "coinbase: " + e.Reason.String() }
