package daemon

import (
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/job"
)

func TestTemplatesShareTransactions(t *testing.T) {
	var known transactions
	template := func(raw ...string) *job.Template {
		t := &job.Template{}
		for _, r := range raw {
			t.RawTxs, t.TxIDs = append(t.RawTxs, []byte(r)), append(t.TxIDs, chainhash.Hash{r[0]})
		}
		return t
	}
	first := known.share(template("a", "b with witness", "c"))
	given := template("c", "b with another", "d")
	want := append([][]byte{}, given.RawTxs...)
	second := known.share(given)
	require.Equal(t, want, second.RawTxs)
	require.Same(t, &first.RawTxs[2][0], &second.RawTxs[0][0], "shared")
	require.NotSame(t, &given.RawTxs[0][0], &second.RawTxs[0][0])
	require.Same(t, &want[0][0], &given.RawTxs[0][0], "the template given is left alone")
	require.Equal(t, "b with witness", string(first.RawTxs[1]), "an earlier job is left alone")
	third := known.share(template("a"))
	require.NotSame(t, &first.RawTxs[0][0], &third.RawTxs[0][0], "only the one before is remembered")
}
