package node

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
)

func readAnswer(t *testing.T, name string) *templateAnswer {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	var answer templateAnswer
	require.NoError(t, json.Unmarshal(raw, &answer))
	return &answer
}

// Both nodes' answers for the same transactions must become the same template.
func TestTemplateShapes(t *testing.T) {
	core, err := readAnswer(t, "template_core.json").template()
	require.NoError(t, err)
	btcd, err := readAnswer(t, "template_btcd.json").template()
	require.NoError(t, err)
	require.Equal(t, core, btcd)

	require.Equal(t, "00000008819873e925422c1ff0f99f7cc9bbb232af63a077a480a3633bee1ef6", core.Prev.String())
	require.Equal(t, uint32(0x20000000), core.Version)
	require.Equal(t, uint32(0x1e0377ae), core.Bits)
	require.Equal(t, uint32(1), core.Height)
	require.Equal(t, uint64(5_000_001_000), core.Value)
	require.Equal(t, uint32(1_700_000_000), core.CurTime)
	require.Equal(t, uint32(1_598_918_401), core.MinTime)
	require.Len(t, core.RawTxs, 2)
	require.Equal(t, "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16", core.TxIDs[0].String())
	require.Equal(t, "e8151a2af31c368a35053ddd4bdb285a8595c769a3ad83e0fa02314a602d4609", core.TxIDs[1].String(), "without the witness")
	require.Len(t, core.Commitment, 38)

	_, err = job.New("1", core, -1, []byte{0x51}, 1, "")
	require.NoError(t, err)
}

func TestTemplateWithoutWitness(t *testing.T) {
	a := readAnswer(t, "template_btcd.json")
	a.Transactions, a.Commitment = a.Transactions[:1], ""
	template, err := a.template()
	require.NoError(t, err)
	require.Nil(t, template.Commitment, "nothing to commit to")

	// Bitcoin Core asks for a commitment even so, and signet needs it.
	a.Transactions = nil
	a.Commitment = "6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9"
	template, err = a.template()
	require.NoError(t, err)
	require.Equal(t, string(a.Commitment), hex.EncodeToString(template.Commitment))
}

func TestCommitmentIsComputedWhenTheNodeSendsNone(t *testing.T) {
	a := readAnswer(t, "template_btcd.json")
	want, err := a.template()
	require.NoError(t, err)
	a.Commitment = ""
	got, err := a.template()
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func TestLongerCommitmentScriptIsKept(t *testing.T) {
	a := readAnswer(t, "template_core.json")
	a.Commitment += "04abcdef01"
	template, err := a.template()
	require.NoError(t, err)
	require.Equal(t, string(a.Commitment), hex.EncodeToString(template.Commitment))
}

func TestTemplateRefuses(t *testing.T) {
	negative := int64(-1)
	for name, spoil := range map[string]func(*templateAnswer){
		"coinbase value missing":    func(a *templateAnswer) { a.CoinbaseValue = nil },
		"coinbase value negative":   func(a *templateAnswer) { a.CoinbaseValue = &negative },
		"bits":                      func(a *templateAnswer) { a.Bits = "1e0377ae0" },
		"bits not hex":              func(a *templateAnswer) { a.Bits = "xx" },
		"previous block":            func(a *templateAnswer) { a.PreviousBlockHash = "zz" },
		"height missing":            func(a *templateAnswer) { a.Height = 0 },
		"height too great":          func(a *templateAnswer) { a.Height = 1 << 32 },
		"time missing":              func(a *templateAnswer) { a.CurTime = 0 },
		"earliest time missing":     func(a *templateAnswer) { a.MinTime = 0 },
		"unknown mandatory rule":    func(a *templateAnswer) { a.Rules = []string{"!newfork"} },
		"transaction not hex":       func(a *templateAnswer) { a.Transactions[0].Data = "x" },
		"transaction of other hash": func(a *templateAnswer) { a.Transactions[0].Data = a.Transactions[1].Data },
		"txid not a hash":           func(a *templateAnswer) { a.Transactions[0].TxID = "zz" },
		"wtxid not a hash":          func(a *templateAnswer) { a.Transactions[0].Hash = "zz" },
		"commitment of other value": func(a *templateAnswer) { a.Transactions = a.Transactions[1:] },
		"commitment not hex":        func(a *templateAnswer) { a.Commitment = "xy" },
		"commitment too short":      func(a *templateAnswer) { a.Commitment = "6a24aa21a9ed" },
	} {
		t.Run(name, func(t *testing.T) {
			a := readAnswer(t, "template_core.json")
			spoil(a)
			_, err := a.template()
			require.Error(t, err)
		})
	}
}

func FuzzTemplate(f *testing.F) {
	for _, name := range []string{"template_core.json", "template_btcd.json"} {
		raw, err := os.ReadFile("testdata/" + name)
		require.NoError(f, err)
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var answer templateAnswer
		if json.Unmarshal(raw, &answer) != nil {
			return
		}
		template, err := answer.template()
		if err != nil {
			return
		}
		require.Len(t, template.RawTxs, len(template.TxIDs))
		require.NotZero(t, template.Height)
	})
}
