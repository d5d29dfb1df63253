package bitcoin

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The four checksummed addresses of EIP-55's own test cases.
var eip55 = []string{
	"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
	"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
	"0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
	"0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
}

func TestParseUsername(t *testing.T) {
	for _, address := range eip55 {
		lower := strings.ToLower(address)
		upper := "0x" + strings.ToUpper(address[2:])
		for _, form := range []string{address, lower, upper} {
			for suffix, worker := range map[string]string{"": "", ".": "", ".rig-1": "rig-1", ".a.b": "a.b"} {
				payee, got, err := ParseUsername(form + suffix)
				require.NoError(t, err)
				require.Equal(t, worker, got)
				require.Equal(t, address, payee.String())
				evm, ok := payee.EVM()
				require.True(t, ok)
				require.Equal(t, EVMPayee(evm), payee)
			}
		}
	}
}

func TestParseUsernameRefuses(t *testing.T) {
	good := eip55[0]
	cases := map[string]UsernameReason{
		"":                       UsernameForm,
		".worker":                UsernameForm,
		good[2:]:                 UsernameForm,
		"0X" + good[2:]:          UsernameForm,
		good[:41]:                UsernameForm,
		good[:40]:                UsernameForm,
		good + "00":              UsernameForm,
		good + "0":               UsernameForm,
		good[:41] + "g":          UsernameForm,
		" " + good:               UsernameForm,
		good + " ":               UsernameForm,
		"bc1qar0srrr7xfkvy5l643": UsernameForm,
		"0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed":      UsernameChecksum,
		"0x" + strings.Repeat("0", 40):                    UsernameZero,
		good + "." + strings.Repeat("w", MaxWorkerName+1): UsernameWorker,
		good + ".a b":  UsernameWorker,
		good + ".\n":   UsernameWorker,
		good + ".é":    UsernameWorker,
		good + ".\x7f": UsernameWorker,
	}
	for name, reason := range cases {
		_, _, err := ParseUsername(name)
		var e *UsernameError
		require.True(t, errors.As(err, &e), "%q", name)
		require.Equal(t, reason, e.Reason, "%q", name)
		require.Contains(t, e.Error(), usernameReasons[reason])
	}
	for _, worker := range []string{strings.Repeat("w", MaxWorkerName), "!", "~"} {
		_, got, err := ParseUsername(good + "." + worker)
		require.NoError(t, err)
		require.Equal(t, worker, got)
	}
}

func TestPayeeString(t *testing.T) {
	require.Equal(t, "p2wpkh:"+strings.Repeat("00", 20), Payee{PayeeTypeP2WPKH}.String())
	require.Equal(t, "type-02:"+strings.Repeat("00", 20), Payee{2}.String())
	_, ok := Payee{PayeeTypeP2WPKH}.EVM()
	require.False(t, ok)
	require.Equal(t, "username reason 0", UsernameReason(0).String())
	require.Contains(t, UsernameReason(len(usernameReasons)).String(), "reason 5")
}

func FuzzParseUsername(f *testing.F) {
	for _, address := range eip55 {
		f.Add(address + ".w")
	}
	f.Add("0x" + strings.Repeat("0", 40))
	f.Fuzz(func(t *testing.T, s string) {
		payee, worker, err := ParseUsername(s)
		if err != nil {
			if payee != (Payee{}) || worker != "" {
				t.Fatal("a refused username must give nothing")
			}
			return
		}
		again, w, err := ParseUsername(payee.String() + "." + worker)
		if err != nil || again != payee || w != worker {
			t.Fatalf("%q does not round-trip: %v", s, err)
		}
	})
}
