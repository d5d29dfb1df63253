package amount

import (
	"context"
	"strings"
	"unicode"

	"github.com/holiman/uint256"
)

// Unit is the money of a pool, as its asset names it.
type Unit struct {
	Symbol   string `json:"symbol"`
	Decimals uint8  `json:"decimals"`
}

// Asset is an ERC-20, as far as it names itself; chain.View is the pool's.
type Asset interface {
	Symbol(ctx context.Context) (string, error)
	Decimals(ctx context.Context) (uint8, error)
}

// maxSymbol bounds what is shown of a symbol, in characters.
const maxSymbol = 16

// Of asks an asset for its unit. The symbol is whatever somebody wrote into a
// contract: what a terminal would obey is replaced, and the rest cut off.
func Of(ctx context.Context, a Asset) (Unit, error) {
	symbol, err := a.Symbol(ctx)
	if err != nil {
		return Unit{}, err
	}
	decimals, err := a.Decimals(ctx)
	if err != nil {
		return Unit{}, err
	}
	runes := []rune(strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '?'
	}, symbol))
	return Unit{string(runes[:min(len(runes), maxSymbol)]), decimals}, nil
}

// Format returns "1.50000001 SYMBOL".
func (u Unit) Format(v *uint256.Int) string { return Format(v, u.Decimals) + " " + u.Symbol }
