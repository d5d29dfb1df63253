package ceremony

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
	"paydirt/prover/ceremony"
)

const (
	dirFlag     = "dir"
	ptauFlag    = "ptau"
	tierFlag    = "tier"
	beacon1Flag = "phase1-beacon"
	beacon2Flag = "phase2-beacon"
	nameFlag    = "name"
	beaconFlag  = "beacon"
	lastFlag    = "last"
)

// Command is `paydirt ceremony`.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "ceremony",
		Usage: "make proving keys together, so that nobody has to be trusted with them",
		Description: `Init, then per phase: any number of contributions, verified by whoever likes, and a
seal. A participant needs ceremony.json, phase1-seal.json in phase 2, and the newest
file of the phase; contribute makes the next one, to be handed back. One at a time: of
two contributions to the same file only one can be taken. The keys are safe if one
participant of each phase was honest and forgot the secrets.`,
		Subcommands: []*cli.Command{
			initCommand(), contributeCommand(), verifyCommand(), sealCommand(), checkCommand(),
		},
		HideHelpCommand: true,
	}
}

func directory() cli.Flag {
	return &cli.PathFlag{Name: dirFlag, Required: true, EnvVars: []string{"PAYDIRT_CEREMONY_DIR"}, Usage: "`DIR` with the files of the ceremony"}
}

func ptau(usage string) cli.Flag {
	return &cli.PathFlag{Name: ptauFlag, EnvVars: []string{"PAYDIRT_CEREMONY_PTAU"}, Usage: usage}
}

func initCommand() *cli.Command {
	return &cli.Command{
		Name:  "init",
		Usage: "begin a ceremony: what keys are made for, and what will seal each phase",
		Description: `The beacons are announced here in words and given at the seals: public values that
nobody can know yet, for example "hash of Bitcoin's block 990000". With --ptau phase 1
goes on from a transcript of others (BN254, as snarkjs writes it), with the powers that
the circuits need; compare the printed BLAKE2b hash with the published one.`,
		Flags: []cli.Flag{
			directory(),
			&cli.StringFlag{Name: tierFlag, EnvVars: []string{"PAYDIRT_CEREMONY_TIER"}, Value: "dev", Usage: "`TIER`, the size of pools that the keys are for: " + shift.TierHelp},
			ptau("`FILE` with the powers of tau to start from (default: an own phase 1)"),
			&cli.StringFlag{Name: beacon1Flag, Required: true, EnvVars: []string{"PAYDIRT_CEREMONY_PHASE1_BEACON"}, Usage: "`TEXT` saying which public value will seal phase 1"},
			&cli.StringFlag{Name: beacon2Flag, Required: true, EnvVars: []string{"PAYDIRT_CEREMONY_PHASE2_BEACON"}, Usage: "`TEXT` saying which public value will seal phase 2"},
			cliutil.JSONFlag(),
		},
		Action: func(c *cli.Context) error {
			tier, err := shift.TierOf(c.String(tierFlag))
			if err != nil {
				return fmt.Errorf("--%s: %w", tierFlag, err)
			}
			bar := cliutil.NewBar(-1, "making the first file")
			plan, err := interruptible(c, func() (*ceremony.Plan, error) {
				return ceremony.Init(c.Path(dirFlag), tier, c.Path(ptauFlag), [2]string{c.String(beacon1Flag), c.String(beacon2Flag)})
			})
			bar.Done()
			if err != nil {
				return err
			}
			text := fmt.Sprintf("ceremony for tier %s, powers of tau for 2^%d constraints", tier, plan.Power)
			if plan.Import != nil {
				text += fmt.Sprintf("\nimported, BLAKE2b %s\n         SHA-256 %s", plan.Import.BLAKE2b, plan.Import.SHA256)
			}
			return cliutil.Print(c, plan, "%s", text)
		},
	}
}

// open opens the ceremony in --dir with a progress bar.
func open(c *cli.Context) (*ceremony.Ceremony, *cliutil.Bar, error) {
	bar := cliutil.NewBar(1, "reading")
	opened, err := ceremony.Open(c.Path(dirFlag), func(stage string, done, total int) { bar.Set(int64(done), int64(total), stage) })
	if err != nil {
		bar.Done()
	}
	return opened, bar, err
}

// interruptible does the work, or returns early when the command is interrupted: the
// arithmetic does not look up for minutes. The process is to end then. Files appear
// whole or not at all, so that the command can be given again.
func interruptible[T any](c *cli.Context, work func() (T, error)) (out T, err error) {
	done := make(chan struct{})
	var result T
	var failed error
	go func() {
		defer close(done)
		result, failed = work()
	}()
	select {
	case <-done:
		return result, failed
	case <-c.Context.Done():
		return out, errors.New("interrupted")
	}
}

func contributeCommand() *cli.Command {
	return &cli.Command{
		Name:  "contribute",
		Usage: "add your secrets to the newest file",
		Description: `Draws secrets from the operating system, multiplies them in and forgets them; they
are never written anywhere. Run it on a machine that you trust, best one without a
network and without swap, and switch it off afterwards. Publish the printed hash under
your name: it must be in the transcript, and is how others know that you were there.`,
		Flags: []cli.Flag{
			directory(),
			&cli.StringFlag{Name: nameFlag, EnvVars: []string{"PAYDIRT_CEREMONY_NAME"}, Usage: "`NAME` to be listed under, at most 64 bytes (default: none)"},
			cliutil.JSONFlag(),
		},
		Action: func(c *cli.Context) error {
			opened, bar, err := open(c)
			if err != nil {
				return err
			}
			made, err := interruptible(c, func() (*ceremony.Made, error) { return opened.Contribute(c.String(nameFlag)) })
			bar.Done()
			if err != nil {
				return err
			}
			return cliutil.Print(c, made, "made from %s\n%s\nSHA-256 %s", describe(made.From), made.File, made.SHA256)
		},
	}
}

func verifyCommand() *cli.Command {
	return &cli.Command{
		Name:  "verify",
		Usage: "verify every contribution and all that follows from them",
		Description: `Needs all files but keys/; of a sealed ceremony it also makes the keys and the code of
their verifiers again and compares them with the transcript, and with keys/ if it is
there. What remains for you: that the beacons are what was announced, that
your own hash is in the list, and that you believe one name of each phase.`,
		Flags: []cli.Flag{
			directory(), ptau("imported `FILE`, to compare phase 1 with (default: only that phase 1 is sound)"),
			&cli.BoolFlag{Name: lastFlag, Usage: "only the newest contribution, against the one before it"},
			cliutil.JSONFlag(),
		},
		Action: func(c *cli.Context) error {
			opened, bar, err := open(c)
			if err != nil {
				return err
			}
			if c.Bool(lastFlag) {
				last, err := interruptible(c, opened.VerifyLast)
				bar.Done()
				if err != nil {
					return err
				}
				return cliutil.Print(c, last, "%s", describe(*last))
			}
			report, err := interruptible(c, func() (*ceremony.Report, error) { return opened.Verify(c.Path(ptauFlag), chain.VerifierCode) })
			bar.Done()
			if err != nil {
				return err
			}
			return printReport(c, opened.Plan(), report)
		},
	}
}

func sealCommand() *cli.Command {
	return &cli.Command{
		Name:  "seal",
		Usage: "verify the phase and end it with its beacon",
		Description: `The seal of phase 1 makes the file that phase 2 starts from, the seal of phase 2 the
keys, the Solidity verifiers and the transcript, which names the code that the verifiers
have on a chain. It has no secret: whoever verifies the ceremony repeats it.`,
		Flags: []cli.Flag{
			directory(),
			&cli.StringFlag{Name: beaconFlag, Required: true, EnvVars: []string{"PAYDIRT_CEREMONY_BEACON"}, Usage: "announced value, 16 to 64 bytes as `HEX`, for example a block's hash as explorers show it"},
			cliutil.JSONFlag(),
		},
		Action: func(c *cli.Context) error {
			beacon, err := hex.DecodeString(strings.TrimPrefix(c.String(beaconFlag), "0x"))
			if err != nil {
				return fmt.Errorf("--%s is 16 to 64 bytes in hexadecimal: %w", beaconFlag, err)
			}
			opened, bar, err := open(c)
			if err != nil {
				return err
			}
			report, err := interruptible(c, func() (*ceremony.Report, error) { return opened.Seal(beacon, chain.VerifierCode) })
			bar.Done()
			if err != nil {
				return err
			}
			return printReport(c, opened.Plan(), report)
		},
	}
}

func describe(contribution ceremony.Contribution) string {
	return strings.TrimRight(fmt.Sprintf("%s  %s  %s", contribution.File, contribution.SHA256, contribution.Name), " ")
}

func printReport(c *cli.Context, plan ceremony.Plan, report *ceremony.Report) error {
	var text strings.Builder
	for _, contribution := range report.Contributions {
		fmt.Fprintln(&text, describe(contribution))
	}
	for i, seal := range report.Seals {
		fmt.Fprintf(&text, "phase %d was sealed with %s, announced as: %s\n", i+1, seal.Beacon, seal.Announced)
	}
	if report.Phase <= 2 {
		fmt.Fprintf(&text, "phase %d takes contributions; it will be sealed with: %s", report.Phase, plan.Beacons[report.Phase-1])
	} else {
		fmt.Fprintf(&text, "sealed: keys for tier %s, made by %q", plan.Tier(), report.Manifest.Made)
	}
	for _, v := range report.Verifiers {
		fmt.Fprintf(&text, "\n%s has code with hash %s", v.Contract, v.CodeHash)
	}
	if plan.Import != nil && c.Path(ptauFlag) == "" {
		fmt.Fprintf(&text, "\nphase 1 goes on from the .ptau file with BLAKE2b %s, which was not looked at (--%s)", plan.Import.BLAKE2b, ptauFlag)
	}
	return cliutil.Print(c, report, "%s", text.String())
}

// exitWith gives an error an exit code.
func exitWith(err error, code int) error {
	var exit cli.ExitCoder
	if err == nil || errors.As(err, &exit) {
		return err
	}
	return cli.Exit(err, code)
}
