package node

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDecodeAnswer(t *testing.T) {
	var result string
	require.NoError(t, decodeAnswer("getbestblockhash", 200,
		strings.NewReader(`{"result":"00ff","error":null,"id":1}`), &result))
	require.Equal(t, "00ff", result)

	// Bitcoin Core sends a JSON error with HTTP status 500, btcd with 200.
	for _, status := range []int{200, 404, 500} {
		err := decodeAnswer("getblock", status,
			strings.NewReader(`{"result":null,"error":{"code":-5,"message":"Block not found"},"id":1}`), &result)
		var refused *RPCError
		require.ErrorAs(t, err, &refused)
		require.Equal(t, RPCError{Method: "getblock", Code: -5, Message: "Block not found"}, *refused)
		require.ErrorIs(t, err, ErrNotFound)
	}

	for name, test := range map[string]struct {
		status int
		body   string
	}{
		"empty":     {200, ""},
		"html":      {503, "<html>Work queue depth exceeded"},
		"cut off":   {200, `{"result":"00`},
		"wrong way": {200, `{"result":{"a":1},"error":null}`},
		"array":     {200, `[]`},
	} {
		t.Run(name, func(t *testing.T) {
			err := decodeAnswer("getblock", test.status, strings.NewReader(test.body), &result)
			require.Error(t, err)
			require.NotErrorAs(t, err, new(*RPCError))
		})
	}
}

func TestNotFoundHasItsCodes(t *testing.T) {
	require.ErrorIs(t, &RPCError{Method: "getblockhash", Code: -1}, ErrNotFound, "btcd")
	require.ErrorIs(t, &RPCError{Method: "getblockhash", Code: -8}, ErrNotFound, "Core")
	require.ErrorIs(t, &RPCError{Method: "getblockheader", Code: -5}, ErrNotFound)
	require.NotErrorIs(t, &RPCError{Method: "getblockheader", Code: -8}, ErrNotFound)
	require.NotErrorIs(t, &RPCError{Method: "getblocktemplate", Code: -10}, ErrNotFound)
}

func TestWrongPasswordIsNotRepeated(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, "401 Unauthorized.", http.StatusUnauthorized)
	}))
	defer server.Close()
	address := strings.Replace(server.URL, "http://", "http://alice:s3cret@", 1)
	c, err := NewClient(address)
	require.NoError(t, err)
	_, err = c.BestBlockHash(t.Context())
	require.ErrorIs(t, err, ErrAuth)
	require.NotContains(t, err.Error()+c.String(), "s3cret")

	server.Close()
	_, err = c.BestBlockHash(t.Context())
	require.Error(t, err)
	require.NotContains(t, err.Error(), "s3cret")
}
