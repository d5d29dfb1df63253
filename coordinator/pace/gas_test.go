package pace

import (
	"encoding/json"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/shift"
)

// snapshots reads gas as the contracts' tests measured it.
func snapshots(t *testing.T, name string) func(call string) float64 {
	raw, err := os.ReadFile("../../contracts/snapshots/" + name + ".json")
	require.NoError(t, err)
	var all map[string]string
	require.NoError(t, json.Unmarshal(raw, &all))
	return func(call string) float64 {
		gas, err := strconv.ParseFloat(all[call], 64)
		require.NoError(t, err, call)
		return gas
	}
}

// What GasPerDay computes with is what the contracts' snapshots say, within a twentieth.
// Those of tiers 1k and 4k are whole transactions; the others lack the 21,000 of a
// transaction and its calldata.
func TestGasIsOfTheSnapshots(t *testing.T) {
	for name, tier := range map[string]shift.Tier{"Tier1k": shift.Tier1k, "Tier4k": shift.Tier4k} {
		gas := snapshots(t, name)
		post := "postShift (no new miner, " + strconv.Itoa(tier.Miners) + " in all)"
		require.InEpsilon(t, gas(post), postGas+countGas*tier.Miners, 0.05)
		require.InEpsilon(t, gas("answer (16 samples)")/16, answerGas+pathLevels(tier)*levelGas, 0.05)
		require.InEpsilon(t, gas("open"), openGas, 0.05)
		require.InEpsilon(t, gas("draw"), drawGas, 0.05)
		require.InEpsilon(t, gas("settle"), settleGas, 0.05)
	}
	const transaction = 21_000
	require.InEpsilon(t, snapshots(t, "Distributor")("collect (deploys the receiver)")+transaction, collectGas, 0.05)
	require.InEpsilon(t, snapshots(t, "SpvPeg")("deliver (branch of 12)")+transaction, deliverGas, 0.05)
	require.InEpsilon(t, snapshots(t, "HeaderRelay")("submit (10 headers)")/10, HeaderGas, 0.05)
}
