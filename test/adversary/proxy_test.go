package adversary

import (
	"context"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/proxy"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/evm/devchain"
)

// What a miner's proxy does by itself: it passes no bad job on, and takes an operator
// that does not keep a receipt to court.
func TestProxy(t *testing.T) {
	victim := minerPayee(0)
	o := &operator{cheats: map[uint64]cheat{1: omits(victim, 1)}}
	p := start(t, o)
	p.mineBlocks(4) // a parent that is far behind
	code, said := p.checkJob()
	require.Equal(t, 0, code, said)
	for reason, cheat := range map[string]cheat{
		"wrong-script":   paysItself(),
		"wrong-bits":     eases(),
		"parent-old":     buildsOn(p.genesis, 0),
		"parent-unknown": buildsOn([32]byte{1: 1}, 100),
	} {
		p.sub(reason, func(t *testing.T) {
			o.with(func() { o.job = cheat.job })
			p.mineBlocks(1) // for the next job
			code, said := p.checkJob()
			require.Equal(t, 1, code, said)
			require.Contains(t, said, reason)
		})
	}
	o.with(func() { o.job = func(j *job.Job) *job.Job { return j } })
	p.mineBlocks(1)

	behind, said0 := p.proxy()
	_, stop0 := p.mineAt(behind, 0, 0)
	_, stop1 := p.mine(1, 100_000)
	p.posted(1)
	p.eventually("the proxy's evidence", func() bool {
		return len(all[book.Penalised](p)) > 0 && len(all[book.Restored](p)) > 0
	})
	stop0()
	stop1()
	e := last[book.Penalised](p)
	require.Equal(t, book.BreachOmission, e.Breach)
	require.Equal(t, devchain.Address(reporterAccount), e.Reporter)
	require.Equal(t, victim, last[book.Restored](p).Payee)
	require.Contains(t, said0(), "omission")
}

// checkJob verifies one of the operator's jobs, as `paydirt proxy check` does.
func (p *pool) checkJob() (code int, said string) {
	return p.paydirt(p.ctx, proxy.Command(), "proxy", "check", "--url", p.stratum(), "--rpc", p.evm.URL(), "--pool", p.chain.Info().Distributor.Hex(),
		"--finality", "1", "--user", minerPayee(0).String())
}

// proxy runs `paydirt proxy` with the reporter's key, and returns where it takes
// miners; end ends it and tells what it said.
func (p *pool) proxy() (address string, end func() string) {
	p.t.Helper()
	dir := filepath.Join(p.dir, "proxy")
	key := filepath.Join(p.dir, "reporter.key")
	require.NoError(p.t, os.WriteFile(key, []byte(hex.EncodeToString(crypto.FromECDSA(devchain.Key(reporterAccount)))), 0o600))
	ctx, cancel := context.WithCancel(p.ctx)
	ended := make(chan string, 1)
	address = p.freePort()
	go func() {
		_, said := p.paydirt(ctx, proxy.Command(), "proxy", "--url", p.stratum(), "--listen", address, "--rpc", p.evm.URL(), "--pool", p.chain.Info().Distributor.Hex(),
			"--finality", "1", "--interval", "200ms", "--api", p.api(), "--dir", dir, "--key", key, "--json")
		ended <- said
	}()
	var said strings.Builder
	end = func() string {
		cancel()
		if said.Len() == 0 {
			said.WriteString(<-ended)
		}
		return said.String()
	}
	p.t.Cleanup(func() {
		if text := end(); p.t.Failed() {
			p.t.Log(text)
		}
	})
	return address, end
}
