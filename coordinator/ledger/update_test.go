package ledger

import (
	"bytes"
	"io"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/ledger/faultdisk"
	"paydirt/coordinator/ledger/ledgertest"
	"paydirt/coordinator/sharefile"
)

func TestUpdateIsAllOrNothing(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 2, 1)
	var move *MoveError
	err := l.Update(ctx, change(t, l, 1, StateFull), Change{To: Shift{K: 3, State: StateOpen}})
	require.ErrorAs(t, err, &move)
	s, _ := l.Shift(1)
	require.Equal(t, StateOpen, s.State)
	require.NoError(t, l.Close())
	l = openOn(t, disk.Restart())
	s, _ = l.Shift(1)
	require.Equal(t, StateOpen, s.State)
	require.EqualValues(t, 1, l.Newest())
}

func TestUpdateRefuses(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 56, 3)
	rotate(t, l, 1)
	require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
	entries, err := l.Entries(1)
	require.NoError(t, err)
	sealed, err := shift.Seal(testPool.Tier, 1, entries, nil)
	require.NoError(t, err)
	proven := func(edit func(*Change)) Change {
		c := change(t, l, 1, StateProven)
		c.To.Anchors = []common.Hash{{1}}
		c.Post, c.NewPayees = testPost(sealed), sealed.NewPayees
		edit(&c)
		return c
	}
	for name, c := range map[string]Change{
		"from another state":           proven(func(c *Change) { c.From = StateFull }),
		"proven without a post":        proven(func(c *Change) { c.Post, c.NewPayees = nil, nil }),
		"a post for nothing":           {From: StateOpen, To: Shift{K: 2, State: StateOpen}, Post: testPost(&shift.Sealed{Tier: testPool.Tier})},
		"a payee too few":              proven(func(c *Change) { c.NewPayees = c.NewPayees[1:] }),
		"a registry that it is not":    proven(func(c *Change) { c.Post.MinersBefore = 1 }),
		"more miners than payees":      proven(func(c *Change) { c.Post.Miners = 4; c.Post.Counts = make([]byte, 8) }),
		"a post of another size":       proven(func(c *Change) { c.Post.Count++ }),
		"a proof that is none":         proven(func(c *Change) { c.Post.Proof.Points[3] = nil }),
		"counts of another size":       proven(func(c *Change) { c.Post.Counts = c.Post.Counts[1:] }),
		"too many anchors":             proven(func(c *Change) { c.To.Anchors = make([]common.Hash, 256) }),
		"a shift that is there":        {To: Shift{K: 2, State: StateOpen}},
		"a shift that is not the next": {To: Shift{K: 4, State: StateOpen}},
		"a shift that is not there":    {From: StateOpen, To: Shift{K: 4, State: StateFull}},
		"more miners than the tier has": proven(func(c *Change) {
			c.NewPayees = make([]bitcoin.Payee, 17)
			c.Post.Miners, c.Post.Counts = 17, make([]byte, 34)
		}),
	} {
		t.Run(name, func(t *testing.T) {
			require.Error(t, l.Update(ctx, c))
			require.NoError(t, l.Health())
			s, _ := l.Shift(1)
			require.Equal(t, StateSealed, s.State)
			require.Empty(t, l.Members(16))
			_, err := l.Post(1)
			require.Error(t, err)
		})
	}
	require.NoError(t, l.Update(ctx, proven(func(*Change) {})))
	require.Equal(t, sealed.NewPayees, l.Members(16))
	require.Len(t, l.Members(2), 2)
	post, err := l.Post(1)
	require.NoError(t, err)
	require.Equal(t, testPost(sealed), post)
}

// The caller's record does not decide how many shares there are.
func TestTheLedgerCounts(t *testing.T) {
	disk := faultdisk.New()
	l := openOn(t, disk)
	fill(t, l, 1, 1, 56, 3)
	rotate(t, l, 1)
	c := change(t, l, 1, StateSealed)
	c.To.Count = 3
	fill(t, l, 1, 57, 57, 3) // after the caller looked
	require.NoError(t, l.Update(ctx, c))
	s, _ := l.Shift(1)
	require.EqualValues(t, 57, s.Count)
	require.NoError(t, l.Close())
	l = openOn(t, disk.Restart())
	s, _ = l.Shift(1)
	require.EqualValues(t, 57, s.Count)
	entries, err := l.Entries(1)
	require.NoError(t, err)
	require.Len(t, entries, 57)
}

func TestEntriesNeedASealedShift(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 3, 1)
	_, err := l.Entries(1)
	require.ErrorContains(t, err, "not sealed")
	_, err = l.Entries(2)
	require.ErrorContains(t, err, "not sealed")
	require.NoError(t, l.Health())
}

// What is published about a shift reads back, verifies, and gives the root that
// was proven.
func TestWriteShares(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 60, 3)
	require.Error(t, l.WriteShares(io.Discard, 1), "not proven yet")
	rotate(t, l, 1)
	require.NoError(t, l.Update(ctx, change(t, l, 1, StateSealed)))
	prove(t, l, 1)

	var file bytes.Buffer
	require.NoError(t, l.WriteShares(&file, 1))
	r, err := sharefile.NewReader(&file)
	require.NoError(t, err)
	require.Equal(t, testPool.ChainID, r.Header().ChainID)
	require.Equal(t, testPool.Distributor, r.Header().Distributor)
	require.EqualValues(t, 1, r.Header().K)
	require.EqualValues(t, 60, r.Header().Count)
	rules, _ := ledgertest.World{}.Rules(-1)
	var entries []shift.Entry
	for {
		e, err := r.Next()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		payee, err := share.Verify(e, rules)
		require.NoError(t, err)
		entries = append(entries, shift.Entry{Key: shift.KeyOf(e.Header.Hash()), Payee: payee})
	}
	sealed, err := shift.Seal(testPool.Tier, 1, entries, nil)
	require.NoError(t, err)
	require.Equal(t, r.Header().ShareRoot, sealed.ShareRoot())
}

func TestReadersOfAClosedLedger(t *testing.T) {
	l := openOn(t, faultdisk.New())
	fill(t, l, 1, 1, 3, 1)
	require.NoError(t, l.Close())
	for _, err := range l.Evidence(1) {
		require.ErrorIs(t, err, ErrClosed)
	}
	_, err := l.Post(1)
	require.ErrorIs(t, err, ErrClosed)
}
