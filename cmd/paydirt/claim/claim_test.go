package claim_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/claim"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/chain/chaintest"
	"paydirt/coordinator/evm"
	"paydirt/coordinator/evm/devchain"
)

// keyFile writes development key i.
func keyFile(t *testing.T, i uint32) string {
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(path, []byte(hex.EncodeToString(crypto.FromECDSA(devchain.Key(i)))), 0o600))
	return path
}

type result struct {
	Outcome        claim.Outcome
	Payee          common.Address
	ID             *uint32
	Recipient      common.Address
	Earned, Amount string
	Tx             *common.Hash
	Block          uint64
}

// run runs the command while EVM blocks come.
func run(t *testing.T, w *chaintest.World, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	app := &cli.App{Commands: []*cli.Command{claim.Command()}, Writer: &out, ErrWriter: &bytes.Buffer{}, ExitErrHandler: func(*cli.Context, error) {}}
	var err error
	w.Mining(func() {
		err = app.RunContext(t.Context(), append([]string{"paydirt", "claim", "--rpc", w.Chain.URL(), "--pool", w.Pool.Info().Distributor.Hex()}, args...))
	})
	return out.String(), err
}

func runJSON(t *testing.T, w *chaintest.World, args ...string) (r result) {
	t.Helper()
	out, err := run(t, w, append(args, "--json")...)
	if exit, ok := err.(cli.ExitCoder); !ok || exit.ExitCode() != 1 {
		require.NoError(t, err)
	}
	require.NoError(t, json.Unmarshal([]byte(out), &r), out)
	return r
}

// The life of a claim through the command: miner 0 is development key 1.
func TestClaim(t *testing.T) {
	w := chaintest.New(t)
	miner, stranger := keyFile(t, 1), keyFile(t, 7)
	payee, other, cold := devchain.Address(1), devchain.Address(2), devchain.Address(5)

	_, err := run(t, w, "--key", miner)
	var exit cli.ExitCoder
	require.ErrorAs(t, err, &exit)
	require.Equal(t, 1, exit.ExitCode())
	require.Equal(t, claim.NotRegistered, runJSON(t, w, "--key", miner).Outcome)

	w.Post(30, 26)
	r := runJSON(t, w, "--key", miner)
	require.Equal(t, claim.NothingEarned, r.Outcome)
	require.NotNil(t, r.ID)

	w.Reward(1, 1_000_000)
	w.Settle(1)
	earned := w.Book().Earned()[*r.ID]

	// A dry run needs no key, pays nothing.
	r = runJSON(t, w, "--payee", payee.Hex(), "--dry-run")
	require.Equal(t, claim.Claimable, r.Outcome)
	require.Equal(t, earned.Dec(), r.Amount)
	require.True(t, w.Balance(payee).IsZero())

	// Anyone claims for anyone; the money goes to the payee.
	r = runJSON(t, w, "--key", stranger, "--payee", payee.Hex())
	require.Equal(t, claim.Claimed, r.Outcome)
	require.Equal(t, earned.Dec(), r.Amount)
	require.NotNil(t, r.Tx)
	require.NotZero(t, r.Block)
	require.Equal(t, earned, w.Balance(payee))
	require.Equal(t, claim.AlreadyClaimed, runJSON(t, w, "--key", miner).Outcome)

	// More comes; the second miner wants it elsewhere.
	w.Reward(1, 500_000)
	w.Settle(1)
	require.Equal(t, cold, runJSON(t, w, "--key", keyFile(t, 2), "--recipient", cold.Hex(), "--dry-run").Recipient)
	require.Equal(t, other, w.Book().RecipientOf(other), "a dry run changes nothing")
	id, _ := w.Book().IDOf(chaintest.Payee(1))
	out, err := run(t, w, "--key", keyFile(t, 2), "--recipient", cold.Hex())
	require.NoError(t, err)
	require.Contains(t, out, " tPDBTC to "+cold.Hex())
	require.Equal(t, w.Book().Earned()[id], w.Balance(cold), "both settlements in one claim")
	require.True(t, w.Balance(other).IsZero())

	// The same recipient again is no transaction.
	require.NoError(t, claim.SetRecipient(t.Context(), w.Pool, nil, other, cold))
}

// Between the look and the transaction somebody settles: the path is stale, and the
// claim looks again. Or somebody claims for us: that was the claim.
func TestClaimOfAPoolThatMovesOn(t *testing.T) {
	w := chaintest.New(t)
	w.Post(56)
	w.Reward(1, 1_000_000)
	w.Settle(1)
	payee, other := devchain.Address(1), w.Sender(6)
	stale, err := claim.Look(t.Context(), w.Pool, payee)
	require.NoError(t, err)
	w.Reward(1, 1_000_000)
	claimAgainst := func(before func()) *claim.Result {
		var r *claim.Result
		w.Mining(func() {
			var err error
			r, err = claim.Claim(t.Context(), w.Pool, &rival{w.Sender(7), before}, payee)
			require.NoError(t, err)
		})
		require.Equal(t, claim.Claimed, r.Outcome)
		return r
	}
	r := claimAgainst(func() { w.Settle(1) })
	require.True(t, r.Amount.Gt(stale.Amount))

	w.Reward(1, 1_000_000)
	w.Settle(1)
	var theirs evm.Status
	r = claimAgainst(func() {
		earned, path, err := w.Book().EarnPath(0)
		require.NoError(t, err)
		theirs = w.Send(other, w.Pool.Info().Distributor, chain.PackClaim(0, earned, path))
	})
	require.Equal(t, theirs.Hash, *r.Tx)
	require.Equal(t, theirs.Block, r.Block)

	// An endpoint that always says so is not asked for ever.
	w.Reward(1, 1_000_000)
	w.Settle(1)
	s := &stubborn{}
	_, err = claim.Claim(t.Context(), w.Pool, s, payee)
	require.True(t, evm.IsRevert(err, "NotInEarnTree"), err)
	require.Equal(t, 5, s.tries)
}

func TestRefusedArguments(t *testing.T) {
	w := chaintest.New(t)
	for name, args := range map[string][]string{
		"no key":                        {},
		"no key, no dry run":            {"--payee", devchain.Address(1).Hex()},
		"dry run for nobody":            {"--dry-run"},
		"no such file":                  {"--key", "/nowhere"},
		"no address":                    {"--key", keyFile(t, 1), "--payee", "0x12"},
		"recipient of somebody else":    {"--key", keyFile(t, 1), "--payee", devchain.Address(2).Hex(), "--recipient", devchain.Address(1).Hex()},
		"recipient without a key":       {"--payee", devchain.Address(2).Hex(), "--dry-run", "--recipient", devchain.Address(1).Hex()},
		"recipient is no address":       {"--key", keyFile(t, 1), "--recipient", "me"},
		"recipient is the zero address": {"--key", keyFile(t, 1), "--recipient", "0x0000000000000000000000000000000000000000"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := run(t, w, args...)
			require.Error(t, err)
		})
	}
}
