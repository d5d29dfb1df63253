package ceremony

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/cmd/paydirt/cliutil/ethcli"
	"paydirt/coordinator/chain"
	"paydirt/prover"
)

const manifestFlag = "manifest"

// Exit codes of check.
const (
	exitWrong   = 1 // the verifiers are not those of the keys, or the keys are no good
	exitUnknown = 2 // it could not be told
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:  "check",
		Usage: "compare the verifiers of a deployed pool with keys",
		Description: `Reads the manifest and the verifying keys beside it, refuses keys whose setup was left
unfinished, and compares the code of the pool's verifiers with the verifier that the
keys make. The printed hash of each code is the one that a ceremony's transcript names.

Exit code 0: the code is that of the keys. 1: it is not, or the keys are no good.
2: it could not be told: the node did not answer, or has no pool at the address.`,
		Flags: []cli.Flag{
			cliutil.RPCFlag(), cliutil.PoolFlag(),
			&cli.PathFlag{Name: manifestFlag, Required: true, EnvVars: []string{"PAYDIRT_CEREMONY_MANIFEST"}, Usage: "`FILE` of the manifest, with the verifying keys beside it"},
			cliutil.JSONFlag(),
		},
		Action: func(c *cli.Context) error {
			v, err := openKeys(c.Path(manifestFlag))
			if err != nil {
				return exitWith(fmt.Errorf("--%s: %w", manifestFlag, err), exitWrong)
			}
			pool, err := ethcli.OpenPool(c)
			if err != nil {
				return exitWith(err, exitUnknown)
			}
			defer pool.Close()
			report, err := check(c.Context, pool, v)
			if err != nil {
				return exitWith(err, exitUnknown)
			}
			if err := cliutil.Print(c, report, "%s", report); err != nil {
				return exitWith(err, exitUnknown)
			}
			return report.exit()
		},
	}
}

// openKeys opens the verifying keys beside a manifest. Unfinished keys are refused
// in it.
func openKeys(path string) (*prover.Verifier, error) {
	if filepath.Base(path) != prover.ManifestFile {
		return nil, fmt.Errorf("%s: a manifest is named %s", path, prover.ManifestFile)
	}
	return prover.OpenVerifier(filepath.Dir(path))
}

// verdict on a verifier.
type verdict string

const (
	same      verdict = "same" // the code is the compiled form of the keys' verifier
	different verdict = "different"
)

type checked struct {
	Contract string  `json:"contract"`
	Address  string  `json:"address"`
	CodeHash string  `json:"code_hash,omitempty"` // keccak256, as in a ceremony's transcript
	Verdict  verdict `json:"verdict"`
	Detail   string  `json:"detail,omitempty"`
}

type checkReport struct {
	Made      string    `json:"made"` // of the keys' manifest
	Unsafe    bool      `json:"unsafe"`
	Verifiers []checked `json:"verifiers"`
}

func (r *checkReport) String() string {
	text := "keys: " + r.Made
	if r.Unsafe {
		text += " (ANYONE CAN FORGE PROOFS UNDER THEM)"
	}
	for _, v := range r.Verifiers {
		text += fmt.Sprintf("\n%s %s: %s", v.Contract, v.Address, v.Verdict)
		if v.CodeHash != "" {
			text += ", its code has hash " + v.CodeHash
		}
		if v.Detail != "" {
			text += ", " + v.Detail
		}
	}
	return text
}

// exit is an error with an exit code when a verifier is another.
func (r *checkReport) exit() error {
	for _, v := range r.Verifiers {
		if v.Verdict != same {
			return exitWith(errors.New("the pool's verifiers are not those of the keys"), exitWrong)
		}
	}
	return nil
}

func check(ctx context.Context, pool *chain.Pool, v *prover.Verifier) (*checkReport, error) {
	m := v.Manifest()
	report := &checkReport{Made: m.Made, Unsafe: m.Unsafe()}
	if got := pool.Info().Tier; got != v.Tier() {
		report.Verifiers = []checked{{"Distributor", pool.Info().Distributor.Hex(), "", different, fmt.Sprintf("it is of tier %s, the keys are for %s", got, v.Tier())}}
		return report, nil
	}
	view, err := pool.Latest(ctx)
	if err != nil {
		return nil, err
	}
	contracts, err := view.Contracts(ctx)
	if err != nil {
		return nil, err
	}
	want, err := chain.VerifiersOf(v.Constants())
	if err != nil {
		return nil, err
	}
	code := map[string][]byte{
		prover.ShiftVerifierName(v.Tier()):  want.Shift,
		prover.SettleVerifierName(v.Tier()): want.Settle,
	}
	for _, c := range contracts {
		ofKeys, ok := code[c.Name]
		if !ok {
			continue
		}
		out := checked{Contract: c.Name, Address: c.Address.Hex(), CodeHash: crypto.Keccak256Hash(c.Code).Hex(), Verdict: same}
		switch {
		case bytes.Equal(ofKeys, c.Code):
		case bytes.Equal(c.Released, c.Code):
			out.Verdict, out.Detail = different, "it is a verifier of other keys"
		default:
			out.Verdict, out.Detail = different, "it is no verifier that this program knows"
		}
		report.Verifiers = append(report.Verifiers, out)
	}
	return report, nil
}
