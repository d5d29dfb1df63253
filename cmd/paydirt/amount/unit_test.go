package amount_test

import (
	"context"
	"strings"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/amount"
)

type asset string

func (a asset) Symbol(context.Context) (string, error)  { return string(a), nil }
func (a asset) Decimals(context.Context) (uint8, error) { return 8, nil }

func TestUnit(t *testing.T) {
	for symbol, want := range map[string]string{
		"tPDBTC":                 "1.00000000 tPDBTC",
		"\x1b[2Jowned\n":         "1.00000000 ?[2Jowned?",
		strings.Repeat("ä", 100): "1.00000000 " + strings.Repeat("ä", 16),
		"\xff":                   "1.00000000 \ufffd",
	} {
		u, err := amount.Of(t.Context(), asset(symbol))
		require.NoError(t, err)
		require.Equal(t, want, u.Format(uint256.NewInt(100_000_000)))
	}
}
