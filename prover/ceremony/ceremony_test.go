package ceremony

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
)

var announced = [2]string{"hash of Bitcoin's block 1000", "hash of Bitcoin's block 2000"}

// Three parties, who hand the newest file from one to the next, make keys for the
// development tier, and these prove and verify.
func TestThreePartyCeremony(t *testing.T) {
	began := time.Now()
	lap := func(what string) { t.Logf("%-28s %v", what, time.Since(began).Round(time.Millisecond)) }
	coordinator := t.TempDir()
	plan, err := Init(coordinator, shift.Dev, "", announced)
	require.NoError(t, err)
	require.Equal(t, 13, plan.Power)
	var stages []string
	told := 0
	listen := func(stage string, done, total int) {
		if told == total {
			told = 0 // the work before is over
		}
		require.GreaterOrEqual(t, done, told, stage)
		require.Equal(t, stage == "done", done == total, "%s: %d of %d", stage, done, total)
		if told = done; len(stages) == 0 || stages[len(stages)-1] != stage {
			stages = append(stages, stage)
		}
	}
	c, err := Open(coordinator, listen)
	require.NoError(t, err)

	var made []Contribution
	round := func(phase int) {
		for i, name := range []string{"Ann", "Ben", "Cleo"} {
			party := t.TempDir()
			for _, file := range []string{PlanFile, contributionFile(phase, i)} {
				copyFile(t, filepath.Join(coordinator, file), filepath.Join(party, file))
			}
			if phase == 2 {
				copyFile(t, filepath.Join(coordinator, sealFile(1)), filepath.Join(party, sealFile(1)))
			}
			own, err := Open(party, listen)
			require.NoError(t, err)
			contribution, err := own.Contribute(name)
			require.NoError(t, err)
			require.Equal(t, contributionFile(phase, i), contribution.From.File)
			made = append(made, contribution.Contribution)
			copyFile(t, filepath.Join(party, contribution.File), filepath.Join(coordinator, contribution.File))
			lap(contribution.File)
		}
	}
	round(1)
	_, err = c.Seal(bytes.Repeat([]byte{1}, 32), chain.VerifierCode)
	require.NoError(t, err)
	lap("phase 1 sealed")
	require.Subset(t, stages, []string{"multiplying secrets in", "phase1-0002", "sealing phase 1", "Lagrange form of tau in G2", "settle circuit", "done"})
	round(2)
	report, err := c.Seal(bytes.Repeat([]byte{2}, 32), chain.VerifierCode)
	require.NoError(t, err)
	lap("phase 2 sealed")
	for _, contribution := range made {
		require.Contains(t, report.Contributions, contribution)
	}

	verified, err := c.Verify("", chain.VerifierCode)
	require.NoError(t, err)
	require.Equal(t, report.Manifest, verified.Manifest)
	require.Equal(t, report.Contributions, verified.Contributions)
	require.Equal(t, report.Verifiers, verified.Verifiers)
	require.Equal(t, report.Seals, verified.Seals)
	for i, seal := range verified.Seals {
		require.Equal(t, announced[i], seal.Announced)
		require.Equal(t, strings.Repeat(fmt.Sprintf("%02x", i+1), 32), seal.Beacon)
	}
	lap("verified")
	_, err = c.Contribute("late")
	requireReason(t, WrongTime, err)
	_, err = c.Seal(bytes.Repeat([]byte{3}, 32), chain.VerifierCode)
	requireReason(t, WrongTime, err)

	p, err := prover.Open(filepath.Join(coordinator, KeysDir))
	require.NoError(t, err)
	require.False(t, p.Manifest().Unsafe())
	_, fromCeremony := p.Manifest().Transcript()
	require.True(t, fromCeremony)
	proveAndVerify(t, p)
	lap("proven")

	for name, source := range p.Sources() {
		written, err := os.ReadFile(filepath.Join(coordinator, VerifiersDir, name))
		require.NoError(t, err)
		require.Equal(t, string(source), string(written))
	}
	afterTheSeal(t, c, verified)
	lap("refusals")
}

// proveAndVerify makes a shift and a settlement with the keys. Proving verifies.
func proveAndVerify(t *testing.T, p *prover.Prover) {
	t.Helper()
	s, err := shift.Seal(shift.Dev, 1, []shift.Entry{
		{Key: shift.Key{1}, Payee: bitcoin.EVMPayee([20]byte{1})}, {Key: shift.Key{2}, Payee: bitcoin.EVMPayee([20]byte{2})},
	}, nil)
	require.NoError(t, err)
	pool := state.Pool{ChainID: 1337, Distributor: common.Address{1}, Tier: shift.Dev}
	in := pool.ShiftInputs(state.NewShift(s, common.Hash{1}, common.Hash{}, common.Hash{2}))
	proof, err := p.ProveShift(context.Background(), s, in)
	require.NoError(t, err)
	require.NoError(t, p.VerifyShift(in, proof))
	in[state.ShiftCount].SetUint64(3)
	require.ErrorIs(t, p.VerifyShift(in, proof), prover.ErrProof)

	st := prover.SettleStatement{Amount: uint256.NewInt(1000), Earned: make([]*uint256.Int, shift.Dev.Miners)}
	for m := range st.Earned {
		st.Earned[m] = new(uint256.Int)
	}
	st.Window.Weights[7] = 1
	st.Window.Counts[7] = s.Counts
	split, err := pplns.SplitRoundedDown(st.Amount, st.Window, shift.Dev.Miners)
	require.NoError(t, err)
	var roots [state.Window]fr.Element
	for k := range roots {
		roots[k] = state.EmptyCountsRoot(shift.Dev)
	}
	roots[7] = s.CountsRoot()
	st.Inputs = state.NewSettleInputs(state.EarnTree(st.Earned).Root(), state.EarnTree(split.Quotients).Root(), roots,
		st.Window.Weights, st.Amount, split.Credited)
	settled, err := p.ProveSettle(context.Background(), st)
	require.NoError(t, err)
	require.NoError(t, p.VerifySettle(st.Inputs, settled))
}

// afterTheSeal changes what a sealed ceremony left, without its contributions.
func afterTheSeal(t *testing.T, c *Ceremony, report *Report) {
	var first, second Seal
	for phase, into := range []*Seal{&first, &second} {
		_, err := readJSON(c.dir, sealFile(phase+1), into)
		require.NoError(t, err)
	}
	require.NoError(t, c.compareKeys(first, second, chain.VerifierCode, report))
	for _, file := range []string{
		TranscriptFile, filepath.Join(VerifiersDir, "ShiftVerifierM16N64.sol"), filepath.Join(VerifiersDir, "SettleVerifierM16.sol"),
		filepath.Join(KeysDir, "shift.pk"), filepath.Join(KeysDir, "settle.vk"), filepath.Join(KeysDir, prover.ManifestFile),
	} {
		t.Run(file, func(t *testing.T) {
			defer change(t, filepath.Join(c.dir, file))()
			requireReason(t, WrongKeys, c.compareKeys(first, second, chain.VerifierCode, report))
		})
	}
	require.NoError(t, c.compareKeys(first, second, chain.VerifierCode, report))
	source := filepath.Join(VerifiersDir, "SettleVerifierM16.sol")
	require.NoError(t, os.Rename(filepath.Join(c.dir, source), filepath.Join(c.dir, "away")))
	requireReason(t, Missing, c.compareKeys(first, second, chain.VerifierCode, report))
	require.NoError(t, os.Rename(filepath.Join(c.dir, "away"), filepath.Join(c.dir, source)))
	otherCode := func(state.KeyConstants) ([2][]byte, error) { return [2][]byte{{1}, {2}}, nil }
	requireReason(t, WrongKeys, c.compareKeys(first, second, otherCode, report))
	require.NoError(t, os.RemoveAll(filepath.Join(c.dir, KeysDir)))
	require.NoError(t, c.compareKeys(first, second, chain.VerifierCode, report), "the transcript has their hashes")

	require.NoError(t, os.Rename(filepath.Join(c.dir, sealFile(2)), filepath.Join(c.dir, "away")))
	for _, err := range whatAnyoneMayDo(c) {
		requireReason(t, Missing, err)
		require.ErrorContains(t, err, sealFile(2))
	}
	require.NoError(t, os.WriteFile(filepath.Join(c.dir, sealFile(2)), []byte(`{"announced": "another", "beacon": "02", "last": ""}`), 0o644))
	_, err := c.Verify("", chain.VerifierCode)
	requireReason(t, WrongBeacon, err)
}

// whatAnyoneMayDo returns what becomes of each command that takes no beacon.
func whatAnyoneMayDo(c *Ceremony) [3]error {
	_, contribute := c.Contribute("Ann")
	_, verify := c.Verify("", chain.VerifierCode)
	_, last := c.VerifyLast()
	return [3]error{contribute, verify, last}
}

// change changes a byte near the end of a file; what it returns undoes that.
func change(t *testing.T, path string) func() {
	t.Helper()
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	changed := bytes.Clone(whole)
	changed[len(changed)-10] ^= 1
	require.NoError(t, os.WriteFile(path, changed, 0o644))
	return func() { require.NoError(t, os.WriteFile(path, whole, 0o644)) }
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	raw, err := os.ReadFile(from)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(to, raw, 0o644))
}

func requireReason(t *testing.T, want Reason, err error) {
	t.Helper()
	var refused *Error
	require.ErrorAs(t, err, &refused)
	require.Equal(t, want.String(), refused.Reason.String(), "%v", err)
}
