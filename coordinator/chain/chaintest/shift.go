package chaintest

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/answer"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/job"
	"paydirt/coordinator/core/share"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/evm/devchain"
)

// Payee of miner i: development key i+1, so that the operator is none.
func Payee(i int) bitcoin.Payee { return bitcoin.EVMPayee(devchain.Address(uint32(i) + 1)) }

// Work is what a share is mined on.
type Work struct {
	Parent chainhash.Hash
	Height uint32 // of the block that it may be
	Script []byte // of output 0
	Value  uint64 // of output 0, satoshi
	Bits   uint32 // nBits after Parent
}

// Work of shift k at the relay's tip, as an honest pool gives it.
func (w *World) Work(k uint64) Work {
	w.T.Helper()
	tip, err := w.View().RelayTip(w.Context())
	require.NoError(w.T, err)
	height, err := w.View().RelayTipHeight(w.Context())
	require.NoError(w.T, err)
	bits, err := w.View().RelayNextBits(w.Context(), tip)
	require.NoError(w.T, err)
	return Work{tip, height + 1, w.Script(int64(k) - 2), bitcoin.Subsidy(height+1, bitcoin.Regtest.Halving), bits}
}

// Mine mines share n of a payee. At regtest's difficulty the first hash is a ledger
// share already.
func (w *World) Mine(on Work, payee bitcoin.Payee, n uint64) share.Evidence {
	w.T.Helper()
	j, err := job.New("1", &job.Template{
		Prev: on.Parent, Height: on.Height, Version: 0x20000000, Bits: on.Bits, CurTime: 1_700_000_000, Value: on.Value,
	}, 0, on.Script, w.Pool.Info().ND, "")
	require.NoError(w.T, err)
	var extranonce2 [bitcoin.Extranonce2Size]byte
	binary.BigEndian.PutUint64(extranonce2[:], n)
	coinbase := j.Coinbase(payee, [bitcoin.Extranonce1Size]byte{}, extranonce2)
	for nonce := uint32(0); ; nonce++ {
		header := j.Header(coinbase, j.Template.Version, j.Template.CurTime, nonce)
		if bitcoin.Meets(header.Hash(), j.LedgerTarget) {
			return share.Evidence{Header: header, Coinbase: coinbase, Branch: j.Branch}
		}
	}
}

// MineShift mines shift k, in which miner i has shares[i] shares.
func (w *World) MineShift(k uint64, shares ...int) (mined []share.Evidence) {
	w.T.Helper()
	on := w.Work(k)
	for i, n := range shares {
		for s := range n {
			mined = append(mined, w.Mine(on, Payee(i), uint64(s)))
		}
	}
	return mined
}

// PayeeOf is who a share says it is for.
func PayeeOf(e share.Evidence) (bitcoin.Payee, error) {
	c, err := bitcoin.ParseCoinbase(e.Coinbase)
	return c.Payee, err
}

// SealShift makes the next shift of shares and its proof, anchored at the relay's
// tip.
func (w *World) SealShift(mined []share.Evidence) (state.Shift, *shift.Sealed, *state.Proof) {
	w.T.Helper()
	b := w.Book()
	k := b.LastShift() + 1
	var entries []shift.Entry
	for _, e := range mined {
		payee, err := PayeeOf(e)
		require.NoError(w.T, err)
		entries = append(entries, shift.Entry{Key: shift.KeyOf(e.Header.Hash()), Payee: payee})
	}
	sealed, err := shift.Seal(w.Prover.Tier(), k, entries, b.Payees())
	require.NoError(w.T, err)
	prev, ok := b.StateHash(int64(k) - 1)
	require.True(w.T, ok)
	anchor, err := w.View().RelayTip(w.Context())
	require.NoError(w.T, err)
	s := state.NewShift(sealed, prev, b.RegistryHash(), common.Hash(anchor))
	proof, err := w.Prover.ProveShift(w.Context(), sealed, w.Pool.Info().State().ShiftInputs(s))
	require.NoError(w.T, err)
	return s, sealed, proof
}

// PostShares posts the next shift, of these shares, and keeps them.
func (w *World) PostShares(mined []share.Evidence) {
	w.T.Helper()
	s, sealed, proof := w.SealShift(mined)
	w.Send(w.Operator, w.Pool.Info().Distributor, chain.PackPostShift(s, sealed.NewPayees, proof))
	w.shares[s.K] = mined
}

// Post mines and posts the next shift.
func (w *World) Post(shares ...int) {
	w.T.Helper()
	w.PostShares(w.MineShift(w.Book().LastShift()+1, shares...))
}

// Shares implements keeper.Shares.
func (w *World) Shares(_ context.Context, k uint64) ([]share.Evidence, error) {
	mined, ok := w.shares[k]
	if !ok {
		return nil, fmt.Errorf("chaintest: no shares of shift %d", k)
	}
	return mined, nil
}

// Withhold forgets the shares of a shift.
func (w *World) Withhold(k uint64) { delete(w.shares, k) }

// Leaves is a posted shift with its shares.
func (w *World) Leaves(k uint64) *answer.Shift {
	w.T.Helper()
	b := w.Book()
	posted, _ := b.Shift(k)
	known := 0
	if before, ok := b.Shift(k - 1); ok {
		known = len(before.Counts)
	}
	s, err := answer.Seal(answer.Posted{Tier: w.Prover.Tier(), K: k, ShareRoot: posted.ShareRoot, Known: b.Payees()[:known]}, w.shares[k])
	require.NoError(w.T, err)
	return s
}
