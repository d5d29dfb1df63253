package chain

import (
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
)

func TestInfoValidate(t *testing.T) {
	good := Info{Tier: shift.Dev, ND: 1, FeeBps: pplns.MaxFeeBps, Halving: 1, Evidence: Evidence{Samples: 16}}
	require.NoError(t, good.validate())
	for name, change := range map[string]func(*Info){
		"fee":                    func(i *Info) { i.FeeBps++ },
		"nd":                     func(i *Info) { i.ND = 0 },
		"no samples":             func(i *Info) { i.Evidence.Samples = 0 },
		"more samples than bits": func(i *Info) { i.Evidence.Samples = 33 },
		"halving":                func(i *Info) { i.Halving = 0 },
		"miners":                 func(i *Info) { i.Tier.Miners = 17 },
		"leaves":                 func(i *Info) { i.Tier.Leaves = 0 },
	} {
		bad := good
		change(&bad)
		require.Error(t, bad.validate(), name)
	}
}
