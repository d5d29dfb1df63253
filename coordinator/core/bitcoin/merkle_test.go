package bitcoin

import (
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// fullRoot is the plain definition: pair up, an odd last node with itself.
func fullRoot(level []chainhash.Hash) chainhash.Hash {
	for len(level) > 1 {
		var next []chainhash.Hash
		for i := 0; i < len(level); i += 2 {
			right := level[min(i+1, len(level)-1)]
			next = append(next, chainhash.DoubleHashH(append(level[i][:], right[:]...)))
		}
		level = next
	}
	return level[0]
}

func TestBranchGivesTheFullRoot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		txids := make([]chainhash.Hash, rapid.IntRange(0, 70).Draw(t, "transactions"))
		for i := range txids {
			txids[i] = chainhash.DoubleHashH([]byte{byte(i)})
		}
		branch := MerkleBranch(txids)
		// The branch is made once and serves every coinbase.
		for _, seed := range []string{"one", "two"} {
			coinbase := chainhash.DoubleHashH([]byte(seed))
			want := fullRoot(append([]chainhash.Hash{coinbase}, txids...))
			require.Equal(t, want, RootFromBranch(coinbase, branch))
		}
		for i := range txids {
			require.Equal(t, chainhash.DoubleHashH([]byte{byte(i)}), txids[i], "the argument stays")
		}
	})
}

func BenchmarkMerkleBranch4000(b *testing.B) {
	txids := make([]chainhash.Hash, 4000)
	b.ReportAllocs()
	for b.Loop() {
		MerkleBranch(txids)
	}
}
