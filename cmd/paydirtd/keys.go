package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/daemon"
	"paydirt/prover"
)

func keysCommand() *cli.Command {
	return &cli.Command{
		Name:  "keys",
		Usage: "make the development proving keys, or show the manifest of keys that are there",
		Description: `Development keys come from a public seed: they are the same on every machine, and
anyone can forge any proof under them. They are for development chains only.`,
		Flags:  append(commonOptions(), tierOptions()...),
		Before: applyConfigFile,
		Action: func(c *cli.Context) error {
			p, err := openKeys(c)
			if err != nil {
				return err
			}
			out := json.NewEncoder(c.App.Writer)
			out.SetIndent("", "  ")
			return out.Encode(p.Manifest())
		},
	}
}

// tierOptions choose the circuit size where no pool says it yet.
func tierOptions() []cli.Flag {
	return []cli.Flag{
		text("deploy.tier", "dev", "`TIER`, the pool's size for good: dev (16 miners, 64 ledger shares in a shift), 1k (1024, 4096), 4k (4096, 8192), or mMnN for powers of two"),
	}
}

func tierOf(c *cli.Context) (shift.Tier, error) {
	t, err := shift.TierOf(c.String("deploy.tier"))
	if err != nil {
		return shift.Tier{}, fmt.Errorf("--deploy.tier: %w", err)
	}
	return t, nil
}

// openKeys opens the proving keys of the chosen tier, and makes development
// keys when there are none.
func openKeys(c *cli.Context) (*prover.Prover, error) {
	tier, err := tierOf(c)
	if err != nil {
		return nil, err
	}
	dir, err := keysDir(c, tier)
	if err != nil {
		return nil, err
	}
	p, err := prover.OpenDevelopment(tier, dir, cliutil.Progress())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return p, nil
}

// keysFor opens the proving keys of a pool that is to be deployed on a chain. Keys that
// --prover.keys names have to be there; where it names none development keys are made,
// unless the chain is none for them.
func keysFor(c *cli.Context, chainID uint64) (*prover.Prover, error) {
	tier, err := tierOf(c)
	if err != nil {
		return nil, err
	}
	dir, err := keysDir(c, tier)
	if err != nil {
		return nil, err
	}
	manifest, err := prover.ReadManifest(dir)
	switch missing := new(prover.KeyError); {
	case errors.As(err, &missing) && missing.Reason == prover.KeysMissing && c.String("prover.keys") == "":
		manifest = &prover.Manifest{Made: prover.MadeDevelopment} // as they would be made
	case err != nil:
		return nil, fmt.Errorf("--prover.keys: %w", err)
	}
	if err := daemon.CheckKeys(*manifest, chainID, c.Bool("prover.accept-forgeable-proofs")); err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return openKeys(c)
}

func keysDir(c *cli.Context, t shift.Tier) (string, error) {
	if dir := c.String("prover.keys"); dir != "" {
		return dir, nil
	}
	return prover.DefaultDir(t)
}

// tryVerifiers makes a proof of each kind and runs the verifiers that will be
// deployed on them: a pool whose verifiers refuse good proofs, or take bad ones, can
// not be mended.
func tryVerifiers(ctx context.Context, p *prover.Prover) error {
	code, err := chain.VerifiersOf(p.Constants())
	if err != nil {
		return err
	}
	p.Report(cliutil.Progress())
	trial, err := p.Trial(ctx)
	if err != nil {
		return fmt.Errorf("trial of the keys: %w", err)
	}
	return code.Try(trial.Shift, trial.ShiftProof, trial.Settle, trial.SettleProof)
}
