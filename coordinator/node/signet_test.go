package node

import (
	"encoding/hex"
	"testing"

	"github.com/btcsuite/btcd/txscript/v2"
	"github.com/stretchr/testify/require"
)

// publicSignet is the challenge of the public signet: 1 of 2 signatures (BIP 325).
const publicSignet = "512103ad5e0edad18cb1f0fc0d28a3d4f1f3e445640337489abb10404f2d1e086be430210359ef5021964fe22d6f8e05b2463c9540ce96883fe3b278760f048f5189f2e6c452ae"

// Which challenges are true without a solution, as BIP 325 has them run.
func TestF9ChallengesThatNeedNoSolution(t *testing.T) {
	key := "2103ad5e0edad18cb1f0fc0d28a3d4f1f3e445640337489abb10404f2d1e086be430"
	for name, test := range map[string]struct {
		challenge string
		want      bool
	}{
		"OP_TRUE":                          {"51", true},
		"OP_2":                             {"52", true},
		"a push of data":                   {"0101", true},
		"a sum that is right":              {"5152935387", true}, // 1 2 ADD 3 EQUAL
		"a sum that is wrong":              {"5152935487", false},
		"OP_FALSE":                         {"00", false},
		"nothing":                          {"", false},
		"OP_RETURN":                        {"6a", false},
		"a push that is cut off":           {"4c", false},
		"an element is missing":            {"75", false},
		"one signature":                    {key + "ac", false},
		"no signature, which is true here": {"00" + key + "ac91", true}, // 0 key CHECKSIG NOT
		"the public signet":                {publicSignet, false},
		"P2WPKH":                           {"0014" + "00112233445566778899aabbccddeeff00112233", false},
		"P2WSH of OP_TRUE":                 {"0020" + "4ae81572f06e1b88fd5ced7a1a000945432e83e1551e6f721ee9c00b8cc33260", false},
		"P2SH of OP_TRUE":                  {"a914" + "da1745e9b549bd0bfa1a569971c77eba30cd5a4b" + "87", false},
	} {
		t.Run(name, func(t *testing.T) {
			script, err := hex.DecodeString(test.challenge)
			require.NoError(t, err)
			require.Equal(t, test.want, trueWithoutSolution(script))
		})
	}
}

// A node like Bitcoin Core says with the template that blocks need a signature.
func TestF9TemplateWithAChallenge(t *testing.T) {
	a := readAnswer(t, "template_core.json")
	for challenge, want := range map[string]Reason{"": Usable, "51": Usable, publicSignet: CannotMine, "xx": BadTemplate} {
		a.SignetChallenge = challenge
		_, err := a.template()
		require.Equal(t, want, reasonOf(err), "%v", err)
	}
	a.SignetChallenge, a.Rules = "", []string{"!newfork"}
	_, err := a.template()
	require.Equal(t, CannotMine, reasonOf(err), "an unknown mandatory rule")
}

// The magic of signets, as chain parameters and nodes show it.
func TestSignetMagic(t *testing.T) {
	public, err := hex.DecodeString(publicSignet)
	require.NoError(t, err)
	require.EqualValues(t, 0x40cf030a, signetMagic(public))
	require.NotEqual(t, signetMagic(public), signetMagic([]byte{txscript.OP_TRUE}))
}
