package rule

import (
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/stretchr/testify/require"

	"paydirt/cmd/paydirt/proxy/wire"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
)

const bits = 0x1b0404cb

var (
	facts  = Facts{Leaves: 64, ND: 4, Halving: 210_000}
	limits = Limits{Lag: 3, Depth: 2}
	alice  = bitcoin.EVMPayee([20]byte{1})
	tip    = chainhash.Hash{1}
	pays   = []byte{0x00, 0x20, 0x07}
)

// ask returns a good question at a height on a parent.
func ask(height uint32, prev chainhash.Hash, change func(*bitcoin.CoinbaseSpec)) Question {
	spec := bitcoin.CoinbaseSpec{Height: height, Payee: alice, Value: bitcoin.Subsidy(height, facts.Halving), PayoutScript: pays}
	if change != nil {
		change(&spec)
	}
	coinb1, coinb2, err := bitcoin.BuildCoinbase(spec)
	if err != nil {
		panic(err)
	}
	return Question{
		Job:        wire.Job{ID: "1", Prev: prev, Coinb1: coinb1, Coinb2: coinb2, Version: 0x20000000, Bits: bits, Time: 1},
		Extranonce: wire.Extranonce{Extranonce1: []byte{1, 2, 3, 4}, Size2: 8}, Payee: alice,
	}
}

func snapshot(height uint32) *Snapshot {
	return &Snapshot{
		Last: 8, States: map[string]State{string(pays): {J: 7, Final: true}, "old": {J: 6, Final: true}},
		Tip:     Tip{Hash: tip, Height: height, Bits: bits},
		Parents: map[chainhash.Hash]share.Parent{tip: {Height: height, ChildBits: bits}},
	}
}

func judge(q Question, s *Snapshot) (Verdict, Reason) {
	v, r := Judge(q, s, facts, limits, func(int64) Tag { return Tag{} })
	if r != nil {
		return v, r.Reason
	}
	return v, ""
}

func TestAGoodJob(t *testing.T) {
	v, reason := judge(ask(1001, tip, nil), snapshot(1000))
	require.Empty(t, reason)
	network, err := bitcoin.TargetFromBits(bits)
	require.NoError(t, err)
	require.Equal(t, Verdict{Tag: 7, Height: 1001, LedgerTarget: bitcoin.LedgerTarget(network, 4)}, v)
	_, reason = judge(ask(1001, tip, func(c *bitcoin.CoinbaseSpec) {
		c.Value += 12345
		c.Text = []byte("text")
		c.ZeroOutputs = [][]byte{{0x6a}}
	}), snapshot(1000))
	require.Empty(t, reason, "fees, a text and a commitment")
}

// The subsidy that counts is the one of the height.
func TestValue(t *testing.T) {
	for _, c := range []struct {
		height uint32
		least  uint64
	}{{209_999, 50e8}, {210_000, 25e8}, {840_000, 312_500_000}, {64 * 210_000, 0}} {
		value := func(v uint64) Reason {
			_, reason := judge(ask(c.height, tip, func(s *bitcoin.CoinbaseSpec) { s.Value = v }), snapshot(c.height-1))
			return reason
		}
		require.Empty(t, value(c.least))
		if c.least > 0 {
			require.Equal(t, LowValue, value(c.least-1))
		}
	}
}

// A parent that the relay does not know is taken on trust a few blocks long, and at
// the right difficulty.
func TestAnUnknownParent(t *testing.T) {
	unknown := chainhash.Hash{9}
	const easier, muchEasier, harder = 0x1b101310, 0x1b10132d, 0x1b010000
	for name, c := range map[string]struct {
		relay, height uint32
		prev          chainhash.Hash
		bits          uint32
		want          Reason
	}{
		"a rival of the tip":              {1000, 1001, unknown, bits, ""},
		"the tip's child":                 {1000, 1002, unknown, bits, ""},
		"three behind":                    {1000, 1004, unknown, bits, ""},
		"four behind":                     {1000, 1005, unknown, bits, ParentUnknown},
		"below the tip":                   {1000, 1000, unknown, bits, ParentUnknown},
		"far below":                       {1000, 1, unknown, bits, ParentUnknown},
		"another target":                  {1000, 1002, unknown, harder, WrongBits},
		"last of the period":              {2014, 2015, unknown, easier, WrongBits},
		"a retarget between":              {2014, 2016, unknown, easier, ""},
		"a retarget between, harder":      {2014, 2016, unknown, harder, ""},
		"a retarget between, too easy":    {2014, 2016, unknown, muchEasier, WrongBits},
		"a rival before a retarget":       {2015, 2016, unknown, easier, ""},
		"the period has begun":            {2016, 2018, unknown, easier, WrongBits},
		"the relay knows where it begins": {2015, 2017, unknown, easier, WrongBits},
		"no target":                       {2014, 2016, unknown, 0, WrongBits},
	} {
		q := ask(c.height, c.prev, nil)
		q.Job.Bits = c.bits
		v, reason := judge(q, snapshot(c.relay))
		require.Equal(t, c.want, reason, name)
		require.Equal(t, c.want == "", v.Trusted, name)
	}
}

func TestAKnownParent(t *testing.T) {
	s := snapshot(1000)
	for i := byte(1); i < 5; i++ {
		s.Parents[chainhash.Hash{1, i}] = share.Parent{Height: 1000 - uint32(i), ChildBits: bits}
	}
	for back, want := range map[byte]Reason{1: "", 2: "", 3: ParentOld} {
		_, reason := judge(ask(1001-uint32(back), chainhash.Hash{1, back}, nil), s)
		require.Equal(t, want, reason, back)
	}
	s.States[string(pays)] = State{J: 7, Final: true, MinParent: 1000}
	_, reason := judge(ask(1000, chainhash.Hash{1, 1}, nil), s)
	require.Equal(t, ParentOld, reason, "below the anchor")
	_, reason = judge(ask(1001, tip, nil), s)
	require.Empty(t, reason)
}

// State j is a tag from when it is final until the shift j + 2 is posted.
func TestStates(t *testing.T) {
	for _, c := range []struct {
		last  int64
		final bool
		want  Reason
	}{{7, true, ""}, {7, false, StateNotFinal}, {8, true, ""}, {9, true, StateOld}, {9, false, StateOld}} {
		s := snapshot(1000)
		s.Last, s.States[string(pays)] = c.last, State{J: 7, Final: c.final}
		_, reason := judge(ask(1001, tip, nil), s)
		require.Equal(t, c.want, reason, "%+v", c)
	}
}

func TestTags(t *testing.T) {
	for _, c := range []struct {
		tag  Tag
		want Reason
	}{{Tag{64, 64, false}, ""}, {Tag{65, 1, false}, TagOverfull}, {Tag{1, 65, false}, TagOverfull}, {Tag{1, 1, true}, SharesWithheld}} {
		_, r := Judge(ask(1001, tip, nil), snapshot(1000), facts, limits, func(j int64) Tag {
			require.Equal(t, int64(7), j)
			return c.tag
		})
		if c.want == "" {
			require.Nil(t, r)
			continue
		}
		require.Equal(t, c.want, r.Reason)
	}
}

// The extranonce has to stand where the layout wants it, whatever it is.
func TestTheExtranonceHasItsPlace(t *testing.T) {
	good := ask(1001, tip, func(c *bitcoin.CoinbaseSpec) { c.Text = make([]byte, 20) })
	n := len(good.Job.Coinb1)
	fixed := []byte{1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0}
	for name, move := range map[string]func(*wire.Job){
		"into the text": func(j *wire.Job) {
			j.Coinb1 = append(append(append([]byte{}, j.Coinb1...), fixed...), j.Coinb2[:5]...)
			j.Coinb2 = j.Coinb2[5+12:]
		},
		"half out": func(j *wire.Job) {
			j.Coinb1, j.Coinb2 = append(append([]byte{}, j.Coinb1...), 1), j.Coinb2[1:]
		},
		"into the payee": func(j *wire.Job) {
			rest := append(append([]byte{}, j.Coinb1[n-12:]...), fixed...)
			j.Coinb1, j.Coinb2 = j.Coinb1[:n-12], append(rest[12:], j.Coinb2...)
		},
	} {
		q := good
		move(&q.Job)
		_, reason := judge(q, snapshot(1000))
		require.Equal(t, BadCoinbase, reason, name)
	}
}

func TestReasonsAreAllThere(t *testing.T) {
	seen := map[Reason]bool{}
	for _, r := range Reasons() {
		require.False(t, seen[r], r)
		seen[r] = true
	}
	require.Len(t, seen, 24)
}

// No job makes the judge panic, and one that passes pays whom it should.
func FuzzJudge(f *testing.F) {
	good := ask(1001, tip, nil)
	f.Add(good.Job.Coinb1, good.Job.Coinb2, []byte{1, 2, 3, 4}, 8, uint32(bits), tip[:])
	f.Fuzz(func(t *testing.T, coinb1, coinb2, en1 []byte, size2 int, nbits uint32, prev []byte) {
		q := Question{Job: wire.Job{Coinb1: coinb1, Coinb2: coinb2, Bits: nbits}, Extranonce: wire.Extranonce{Extranonce1: en1, Size2: size2}, Payee: alice}
		copy(q.Job.Prev[:], prev)
		s := snapshot(1000)
		if _, reason := judge(q, s); reason != "" {
			return
		}
		for _, en2 := range [][8]byte{{}, {1, 2, 3, 4, 5, 6, 7, 8}, {255, 255, 255, 255, 255, 255, 255, 255}} {
			c, err := bitcoin.ParseCoinbase(Coinbase(q.Job, en1, en2))
			if err != nil || c.Payee != alice || string(c.PayoutScript) != string(pays) || c.Value < bitcoin.Subsidy(c.Height, facts.Halving) {
				t.Fatalf("%+v, %v", c, err)
			}
		}
	})
}
