package main

import (
	"bytes"
	"os"
	"path/filepath"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/chain"
	"paydirt/prover/ceremony"
)

// ceremony measures a ceremony with one contribution to each phase.
func (b bench) ceremony() error {
	dir, err := os.MkdirTemp("", "bench-ceremony-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	bar := cliutil.NewBar(1, "ceremony")
	defer bar.Done()
	open := func() (*ceremony.Ceremony, error) {
		return ceremony.Open(dir, func(stage string, done, total int) { bar.Set(int64(done), int64(total)+1, stage) })
	}
	beacon := bytes.Repeat([]byte{1}, 32)
	// A new process each time, as far as what is kept in memory goes: seal and verify
	// work everything out again.
	step := func(what string, f func(c *ceremony.Ceremony) error) error {
		c, err := open()
		if err != nil {
			return err
		}
		resetPeak()
		if err := b.time("both", what, func() error { return f(c) }); err != nil {
			return err
		}
		b.put("both", what+", peak memory", peak(), "bytes")
		return nil
	}
	contribute := func(c *ceremony.Ceremony) error { _, err := c.Contribute("bench"); return err }
	last := func(c *ceremony.Ceremony) error { _, err := c.VerifyLast(); return err }
	seal := func(c *ceremony.Ceremony) error { _, err := c.Seal(beacon, chain.VerifierCode); return err }

	if _, err := ceremony.Init(dir, b.tier, "", [2]string{"phase 1 of a benchmark", "phase 2 of a benchmark"}); err != nil {
		return err
	}
	for _, phase := range []string{"phase 1", "phase 2"} {
		if err := step(phase+": contribute", contribute); err != nil {
			return err
		}
		if err := step(phase+": verify a contribution", last); err != nil {
			return err
		}
		if err := step(phase+": seal", seal); err != nil {
			return err
		}
	}
	if err := step("verify all", func(c *ceremony.Ceremony) error { _, err := c.Verify("", chain.VerifierCode); return err }); err != nil {
		return err
	}
	for _, file := range []string{"phase1-0001", "phase2-0001"} {
		info, err := os.Stat(filepath.Join(dir, file))
		if err != nil {
			return err
		}
		b.put("both", file+" size", float64(info.Size()), "bytes")
	}
	return nil
}
