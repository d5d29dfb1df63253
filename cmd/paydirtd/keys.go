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
			tier, dir, err := keysOf(c)
			if err != nil {
				return err
			}
			p, err := openKeys(c.Context, tier, dir)
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
		text("deploy.tier", "dev", "`TIER`, the pool's size for good: "+shift.TierHelp),
	}
}

// keysOf returns the chosen tier, and where its proving keys are or would be made.
func keysOf(c *cli.Context) (t shift.Tier, dir string, err error) {
	if t, err = shift.TierOf(c.String("deploy.tier")); err != nil {
		return t, "", fmt.Errorf("--deploy.tier: %w", err)
	}
	if dir = c.String("prover.keys"); dir == "" {
		dir, err = prover.DefaultDir(t)
	}
	return t, dir, err
}

// openKeys opens the proving keys of a tier, and makes development keys when there are
// none. That takes minutes for large tiers and cannot be stopped, so when ctx ends, and
// with it the process, it is left behind: keys appear whole or not at all.
func openKeys(ctx context.Context, t shift.Tier, dir string) (*prover.Prover, error) {
	type result struct {
		prover *prover.Prover
		err    error
	}
	interrupted := fmt.Errorf("interrupted while the keys in %s were opened or made", dir)
	if ctx.Err() != nil {
		return nil, interrupted
	}
	done := make(chan result, 1)
	go func() {
		p, err := prover.OpenDevelopment(t, dir, cliutil.Progress())
		done <- result{p, err}
	}()
	select {
	case <-ctx.Done():
		return nil, interrupted
	case r := <-done:
		if r.err != nil {
			return nil, fmt.Errorf("%s: %w", dir, r.err)
		}
		return r.prover, nil
	}
}

// checkKeys refuses keys that a pool may not be deployed with on a chain, before any
// are made. Keys that --prover.keys names have to be there; where it names none,
// development keys would be made.
func checkKeys(c *cli.Context, dir string, chainID uint64) error {
	manifest, err := prover.ReadManifest(dir)
	switch missing := new(prover.KeyError); {
	case errors.As(err, &missing) && missing.Reason == prover.KeysMissing && c.String("prover.keys") == "":
		manifest = &prover.Manifest{Made: prover.MadeDevelopment}
	case err != nil:
		return fmt.Errorf("--prover.keys: %w", err)
	}
	if err := daemon.CheckKeys(*manifest, chainID, c.Bool("prover.accept-forgeable-proofs")); err != nil {
		return fmt.Errorf("%s: %w", dir, err)
	}
	return nil
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
