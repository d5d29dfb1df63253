package e2e

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/node"
	"paydirt/prover/provertest"
	"paydirt/test/harness"
)

// readmeDeploy is the command by which the README deploys a pool.
var readmeDeploy = regexp.MustCompile("(?m)^bin/paydirtd deploy --config paydirtd.toml ([^#\n]*)")

// readmeConfig is the README's configuration file.
var readmeConfig = regexp.MustCompile("(?s)```toml\n(.*?)```")

// Deploying refuses sizes that do not keep up with ten times what two cores mine,
// before any key is made or any transaction sent: those that the README once named. It
// takes those that the README names.
func TestN3DeployComputesThePace(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	command, file := readmeDeploy.FindSubmatch(readme), readmeConfig.FindSubmatch(readme)
	require.NotNil(t, command)
	require.NotNil(t, file)
	var config struct {
		EVM struct{ Finality int64 }
	}
	require.NoError(t, toml.Unmarshal(file[1], &config))
	require.Positive(t, config.EVM.Finality)

	// `paydirt devnet` makes a block a second too, and nothing that the file does not say
	// is other than its default here.
	p := startPool(t, func(o *harness.Options) { *o = harness.Demo(o.Dir, o.Bin, nil) })
	deploy := func(args ...string) error {
		_, err := p.Operator(p.ctx, "deploy", append([]string{"--pool.seal-grace", "10s", "--evm.poll", "2s"}, args...)...)
		return err
	}
	nonce := func() uint64 {
		n, err := p.EVM.Client().NonceAt(p.ctx, p.chain.Info().Operator, nil)
		require.NoError(t, err)
		return n
	}
	require.NoError(t, p.Daemon.Stop()) // it sends transactions with the same key
	before := nonce()

	old := deploy("--evm.finality", "12", "--deploy.network", "signet", "--deploy.nd", "64")
	require.Equal(t, 1, exitCode(old))
	require.ErrorContains(t, old, "a pool of tier m16n64 with N_D = 64 keeps up with ")
	require.ErrorContains(t, old, "150 MH/s is expected")
	require.ErrorContains(t, old, "of all ledger shares would be refused")
	require.ErrorContains(t, old, "--deploy.nd")

	// What the demo once was, with ten times the hashrate of then.
	old = deploy("--evm.finality", "2", "--pool.seal-grace", "1s", "--evm.poll", "250ms", "--deploy.network", "signet", "--deploy.nd", "16", "--deploy.hashrate", "20M")
	require.ErrorContains(t, old, "20 MH/s is expected")

	// The keys of the README's tier take minutes to make. With others, what is wrong next
	// is those.
	args := append(strings.Fields(string(command[1])), "--evm.finality", fmt.Sprint(config.EVM.Finality), "--prover.keys", provertest.Dir(t))
	require.ErrorContains(t, deploy(args...), "keys of tier m16n64, not ")
	require.Equal(t, before, nonce(), "nothing was sent")
}

// The relay begins where no reorganisation reaches: blocks below the tip of the time
// of deployment are lost, the relay follows, and the pool posts, delivers and settles.
func TestRED15AReorganisationBelowTheTipOfDeployment(t *testing.T) {
	const mined, lost = 3, 2
	p := startPool(t, func(o *harness.Options) { o.Blocks = mined })
	// Relayed already: what the relay has to leave is its own canonical chain.
	tip := p.bitcoinHash(mined)
	p.eventually("the relay to know the tip of deployment", func() bool { return p.relayConfirms(tip) })
	bitcoin, err := node.NewClient(p.Bitcoin.Nodes[0].URL)
	require.NoError(t, err)
	template, _, err := bitcoin.BlockTemplate(p.ctx, "")
	require.NoError(t, err)
	template.Height, template.Prev = mined-lost+1, p.bitcoinHash(mined-lost)
	branch := p.outmine(template)
	require.Equal(t, branch[lost-1], p.bitcoinHash(mined))
	p.eventually("the relay to follow", func() bool { return p.relayConfirms(branch[len(branch)-1]) && !p.relayConfirms(tip) })

	p.otherMiners()
	miner, stop := p.mine(0, 1_500_000)
	p.eventually("a reward to be settled", func() bool { return len(p.settlements()) > 0 })
	stop()
	require.Positive(t, miner.acceptedCount())
	require.Positive(t, p.book().LastShift())
	p.audit()
}
