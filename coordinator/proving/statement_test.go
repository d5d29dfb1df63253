package proving

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
)

func TestAShiftArrivesAsItWasSent(t *testing.T) {
	entries := []shift.Entry{{Key: shift.Key{1}, Payee: bitcoin.Payee{20: 1}}, {Key: shift.Key{2}, Payee: bitcoin.Payee{20: 2}}, {Key: shift.Key{3}, Payee: bitcoin.Payee{20: 1}}}
	sealed, err := shift.Seal(shift.Dev, 7, entries, nil)
	require.NoError(t, err)
	var in state.ShiftInputs
	in[state.ShiftY].SetRandom()
	text, err := json.Marshal(shiftOf(sealed, in))
	require.NoError(t, err)
	var s Statement
	require.NoError(t, json.Unmarshal(text, &s))
	got, gotIn, err := s.Shift.decode()
	require.NoError(t, err)
	want := *sealed
	want.NewPayees = nil // says nothing in a proof
	require.Equal(t, &want, got)
	require.Equal(t, in, gotIn)
}

// A worker must survive any coordinator.
func FuzzStatement(f *testing.F) {
	f.Add([]byte(`{"shift":{"k":1,"tier":"m16n64","miners":1,"leaves":"0000000000000000000000000000000000000001","inputs":["0x0000000000000000000000000000000000000000000000000000000000000001"]}}`))
	f.Add([]byte(`{"settle":{"earned":["1","340282366920938463463374607431768211456"],"weights":[0,0,0,0,0,0,0,1],"counts":[[],[],[],[],[],[],[],[1,65535]],"amount":"5","inputs":[]}}`))
	f.Add([]byte(`{"shift":{"tier":"m16n64","miners":-1,"leaves":"zz"},"settle":{}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var s Statement
		if json.Unmarshal(text, &s) != nil {
			return
		}
		if s.Shift != nil {
			if sealed, in, err := s.Shift.decode(); err == nil {
				again, _, err := shiftOf(sealed, in).Shift.decode()
				require.NoError(t, err)
				require.Equal(t, sealed, again)
			}
		}
		if s.Settle != nil {
			if st, err := s.Settle.decode(); err == nil {
				again, err := settleOf(st).Settle.decode()
				require.NoError(t, err)
				require.Equal(t, st.Inputs, again.Inputs)
				require.Equal(t, st.Earned, again.Earned)
			}
		}
	})
}
