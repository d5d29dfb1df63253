package ethcli

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/chain"
)

// Address reads "0x" and 40 hexadecimal digits. In mixed case the checksum of
// EIP-55 must be right: a mistyped address is money lost. Zero is refused.
func Address(text string) (common.Address, error) {
	digits, prefixed := strings.CutPrefix(text, "0x")
	if !prefixed || !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%q is not an address: 0x and 40 hexadecimal digits", text)
	}
	address := common.HexToAddress(text)
	if digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && text != address.Hex() {
		return common.Address{}, fmt.Errorf("the checksum (EIP-55) of address %s is wrong: mistyped?", text)
	}
	if address == (common.Address{}) {
		return common.Address{}, fmt.Errorf("the zero address is nobody's")
	}
	return address, nil
}

// OpenPool opens the pool that --rpc and --pool name. The caller closes it.
func OpenPool(c *cli.Context) (*chain.Pool, error) {
	address, err := Address(c.String(cliutil.Pool))
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", cliutil.Pool, err)
	}
	return chain.Dial(c.Context, c.String(cliutil.RPC), address)
}
