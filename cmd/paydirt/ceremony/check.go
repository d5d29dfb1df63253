package ceremony

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"regexp"

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
keys make.

Exit code 0: the code is that of the keys. 1: it is not, or the keys are no good.
2: it could not be told: the node did not answer, or this program has no compiled form
of the verifier; then the constants of the keys were found in the code, and the rest of
it must be compared with a compilation of the Solidity source.`,
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
	same          verdict = "same"           // the code is the compiled form of the keys' verifier
	constantsOnly verdict = "constants-only" // it has the keys' constants; no compiled form is known
	different     verdict = "different"
)

type checked struct {
	Contract string  `json:"contract"`
	Address  string  `json:"address"`
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
		if v.Detail != "" {
			text += ", " + v.Detail
		}
	}
	return text
}

// exit is the worst verdict, as an error with an exit code.
func (r *checkReport) exit() error {
	worst := same
	for _, v := range r.Verifiers {
		if v.Verdict == different || worst == same {
			worst = v.Verdict
		}
	}
	switch worst {
	case same:
		return nil
	case different:
		return exitWith(errors.New("the pool's verifiers are not those of the keys"), exitWrong)
	default:
		return exitWith(errors.New("this program has no compiled form of the keys' verifiers to compare with"), exitUnknown)
	}
}

func check(ctx context.Context, pool *chain.Pool, v *prover.Verifier) (*checkReport, error) {
	m := v.Manifest()
	report := &checkReport{Made: m.Made, Unsafe: m.Unsafe()}
	if got := pool.Info().Tier; got != v.Tier() {
		report.Verifiers = []checked{{"Distributor", pool.Info().Distributor.Hex(), different, fmt.Sprintf("it is of tier %s, the keys are for %s", got, v.Tier())}}
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
	sources := map[string]string{
		prover.ShiftVerifierName(v.Tier()):  m.Shift.Verifier,
		prover.SettleVerifierName(v.Tier()): m.Settle.Verifier,
	}
	for _, c := range contracts {
		source, ok := sources[c.Name]
		if !ok {
			continue
		}
		out := checked{Contract: c.Name, Address: c.Address.Hex()}
		missing := missingConstant(v.Sources()[c.Name+".sol"], c.Code)
		switch {
		case c.Source == source && bytes.Equal(c.Released, c.Code):
			out.Verdict = same
		case c.Source == source:
			out.Verdict, out.Detail = different, "the code is not the compiled form of the keys' verifier"
		case missing != "":
			out.Verdict, out.Detail = different, "the keys' "+missing+" is not in the code"
		default:
			out.Verdict, out.Detail = constantsOnly, "all constants of the keys are in the code; compare the rest with a compilation of the source with SHA-256 "+source
		}
		report.Verifiers = append(report.Verifiers, out)
	}
	return report, nil
}

// keyConstant is a coordinate of the verifying key in a generated verifier.
var keyConstant = regexp.MustCompile(`uint256 constant ((?:ALPHA|BETA|GAMMA|DELTA|PEDERSEN|CONSTANT|PUB)_\w+) = (\d+);`)

// missingConstant returns the name of a constant of the verifying key that is not
// in the code, or nothing. A constant is in the code as the shortest big-endian
// operand of a push instruction.
func missingConstant(source, code []byte) string {
	found := keyConstant.FindAllSubmatch(source, -1)
	if len(found) == 0 {
		return "source"
	}
	for _, match := range found {
		value, ok := new(big.Int).SetString(string(match[2]), 10)
		if !ok {
			return string(match[1])
		}
		raw := value.Bytes()
		push := append([]byte{byte(0x5f + len(raw))}, raw...)
		if !bytes.Contains(code, push) {
			return fmt.Sprintf("%s (%s)", match[1], hex.EncodeToString(raw))
		}
	}
	return ""
}
