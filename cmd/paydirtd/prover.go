package main

import (
	"fmt"
	"net/url"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/daemon"
	"paydirt/coordinator/proving"
	"paydirt/prover"
)

func proverCommand() *cli.Command {
	return &cli.Command{
		Name:  "prover",
		Usage: "make proofs for a daemon that runs elsewhere",
		Description: `Asks a daemon that was started with --prover.listen for statements, proves them,
and brings the proofs, which the daemon verifies. Any number may run, on any
machines; one that dies or lies costs time and nothing else. Both sides need the
same token, and the keys of the pool's tier.`,
		Flags: append(commonOptions(),
			text("prover.coordinator", "", "`URL` of the daemon's --prover.listen, http://host:port"),
			text("prover.tier", "dev", "`TIER` of the pool, when no --prover.keys are given"),
			text("prover.name", "", "`NAME` of this prover in the daemon's log (default: host and process)"),
		),
		Before: applyConfigFile,
		Action: runProver,
	}
}

func runProver(c *cli.Context) error {
	log, err := logger(c, c.App.ErrWriter)
	if err != nil {
		return err
	}
	coordinator, err := url.Parse(c.String("prover.coordinator"))
	if err != nil || coordinator.Host == "" || (coordinator.Scheme != "http" && coordinator.Scheme != "https") {
		return fmt.Errorf("--prover.coordinator is the daemon's URL, http://host:port, not %q", c.String("prover.coordinator"))
	}
	token, err := proverToken(c)
	if err != nil {
		return err
	}
	dir := c.String("prover.keys")
	if dir == "" {
		tier, err := shift.TierOf(c.String("prover.tier"))
		if err != nil {
			return fmt.Errorf("--prover.tier: %w", err)
		}
		if dir, err = prover.DefaultDir(tier); err != nil {
			return err
		}
	}
	name := c.String("prover.name")
	if name == "" {
		host, err := os.Hostname()
		if err != nil {
			return fmt.Errorf("--prover.name: %w", err)
		}
		name = fmt.Sprintf("%s/%d", host, os.Getpid())
	}
	log.Info("reading the keys", "dir", dir)
	p, err := prover.Open(dir)
	if err != nil {
		return fmt.Errorf("%w (`paydirtd keys` makes development keys)", err)
	}
	log.Info("proving", "coordinator", coordinator.Redacted(), "tier", p.Tier(), "name", name)
	p.Report(proving.Log(log))
	w := &proving.Worker{Coordinator: coordinator, Token: token, Name: name, Prover: p, Log: log}
	return w.Run(c.Context)
}

// minToken is the least length of a token, in characters.
const minToken = 16

func proverToken(c *cli.Context) (string, error) {
	path := c.String("prover.token-file")
	if path == "" {
		return "", fmt.Errorf("--prover.token-file is the file of the token that daemon and provers share; `openssl rand -hex 32` makes one")
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("--prover.token-file: %w", err)
	}
	token := strings.TrimSpace(string(raw))
	if len(token) < minToken {
		return "", fmt.Errorf("--prover.token-file: a token of at least %d characters, not %d", minToken, len(token))
	}
	return token, nil
}

// provers reads who makes the daemon's proofs.
func provers(c *cli.Context) (p daemon.Provers, err error) {
	p = daemon.Provers{Listen: c.String("prover.listen"), Lease: c.Duration("prover.lease")}
	if p.Listen == "" {
		return p, nil
	}
	if p.Lease <= 0 {
		return p, fmt.Errorf("--prover.lease is above 0, not %s", p.Lease)
	}
	p.Token, err = proverToken(c)
	return p, err
}
