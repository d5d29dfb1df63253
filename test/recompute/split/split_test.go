package split_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/test/recompute/split"
)

// Nine shifts, so that the window has left the first ones behind, with odd amounts.
func TestTheContractAgreesToTheUnit(t *testing.T) {
	w := chaintest.New(t)
	pool := w.Pool.Info().Distributor
	w.Post(40, 20)
	w.Reward(1, 1_000_003)
	w.Settle(1)
	w.Post(3, 30, 26)
	w.Reward(2, 777_777_777)
	w.Settle(2)
	for range 7 {
		w.Post(0, 1, 2, 53)
	}
	w.Reward(9, 5_000_000_007)
	w.Settle(9)
	w.Reward(9, 11)
	b := w.Book()
	for id := range uint32(2) {
		earned, path, err := b.EarnPath(id)
		require.NoError(t, err)
		w.Send(w.Operator, pool, chain.PackClaim(id, earned, path))
	}

	r, err := split.Check(t.Context(), w.Chain.URL(), pool)
	require.NoError(t, err)
	require.Equal(t, 9, r.Shifts)
	require.Equal(t, 3, r.Settlements)
	b = w.Book()
	require.Len(t, r.Miners, 4)
	for id, m := range r.Miners {
		require.Equal(t, b.Earned()[id].Dec(), m.Earned.String())
		require.Equal(t, b.Claimed(uint32(id)).Dec(), m.Claimed.String())
		require.Equal(t, fmt.Sprintf("%x", b.Payees()[id][:]), m.Payee)
	}

	// A contract that had it otherwise would be caught: every view it is compared
	// with, and the calldata itself.
	for name, lie := range map[string]func(method, body, answer string) string{
		"earnRoot":      flip(`earnRoot()`),
		"totalCredited": flip(`totalCredited()`),
		"totalFees":     flip(`totalFees()`),
		"calldata": func(method, _, answer string) string {
			counts := "0028" + "0014" // of shift 1, whichever miner was first
			if method == "eth_getTransactionByHash" {
				answer = strings.Replace(answer, counts, "0027"+"0015", 1)
				return strings.Replace(answer, "0014"+"0028", "0015"+"0027", 1)
			}
			return answer
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := split.Check(t.Context(), proxy(t, w.Chain.URL(), lie), pool)
			var disagreement *split.DisagreementError
			require.ErrorAs(t, err, &disagreement)
		})
	}
}

// flip changes the last digit of what a view function answers.
func flip(signature string) func(method, body, answer string) string {
	selector := fmt.Sprintf("%x", crypto.Keccak256([]byte(signature))[:4])
	return func(method, body, answer string) string {
		if method != "eth_call" || !strings.Contains(body, "0x"+selector+`"`) {
			return answer
		}
		var a struct{ Result string }
		if json.Unmarshal([]byte(answer), &a) != nil || a.Result == "" {
			return answer
		}
		last := a.Result[len(a.Result)-1]
		other := byte('0')
		if last == '0' {
			other = '1'
		}
		return strings.Replace(answer, a.Result, a.Result[:len(a.Result)-1]+string(other), 1)
	}
}

func proxy(t *testing.T, honest string, change func(method, body, answer string) string) string {
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		answer, err := http.Post(honest, "application/json", bytes.NewReader(body))
		if err != nil {
			return
		}
		defer answer.Body.Close()
		text, err := io.ReadAll(answer.Body)
		var q struct{ Method string }
		if err != nil || json.Unmarshal(body, &q) != nil {
			return
		}
		out.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(out, change(q.Method, string(body), string(text)))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// It would not be independent if it used the pool's own packages.
func TestIndependence(t *testing.T) {
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		source, err := os.ReadFile(e.Name())
		require.NoError(t, err)
		require.NotContains(t, string(source), `"paydirt/`, e.Name())
		require.NotContains(t, string(source), "gnark", e.Name())
	}
}
