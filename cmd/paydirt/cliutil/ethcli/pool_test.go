package ethcli_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/cliutil/ethcli"
)

func TestAddress(t *testing.T) {
	const good = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"
	for _, text := range []string{
		good, "0xd8da6bf26964af9d7eed9e03e53415d37aa96045", "0xD8DA6BF26964AF9D7EED9E03E53415D37AA96045",
	} {
		a, err := ethcli.Address(text)
		require.NoError(t, err)
		require.Equal(t, good, a.Hex())
	}
	for _, text := range []string{
		"", "0x", good[2:], good[:41], good + "0", "0xg8dA6BF26964aF9D7eEd9e03E53415D37aA96045",
		"0xD8dA6BF26964aF9D7eEd9e03E53415D37aA96045", "0x0000000000000000000000000000000000000000",
	} {
		_, err := ethcli.Address(text)
		require.Error(t, err, text)
	}
}
