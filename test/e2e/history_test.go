package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/book"
	"paydirt/coordinator/sharefile"
)

// shareHashes fetches the share data of a proven shift: header hashes in header
// order.
func (p *pool) shareHashes(k uint64) (all [][32]byte) {
	p.t.Helper()
	status, body, err := fetch(p.ctx, fmt.Sprintf("%s/v1/shifts/%d/shares", p.API, k))
	require.NoError(p.t, err)
	require.Equal(p.t, http.StatusOK, status, "%s", body)
	file, err := sharefile.NewReader(bytes.NewReader(body))
	require.NoError(p.t, err)
	require.Equal(p.t, k, file.Header().K)
	for {
		evidence, err := file.Next()
		if errors.Is(err, io.EOF) {
			return all
		}
		require.NoError(p.t, err)
		all = append(all, evidence.Header.Hash())
	}
}

// shiftOfShares maps every share of the proven shifts to its shift, and checks
// that none is in two.
func (p *pool) shiftOfShares(proven uint64) map[[32]byte]uint64 {
	p.t.Helper()
	shifts := make(map[[32]byte]uint64)
	for k := uint64(1); k <= proven; k++ {
		for _, hash := range p.shareHashes(k) {
			require.Zero(p.t, shifts[hash], "share %s is in shift %d as well", displayed(hash), k)
			shifts[hash] = k
		}
	}
	return shifts
}

// checkPostedOnce checks that the chain holds every shift once, and at most so many
// other transactions that tried to post one.
func (p *pool) checkPostedOnce(reverted int) {
	p.t.Helper()
	head, err := p.chain.Head(p.ctx)
	require.NoError(p.t, err)
	var last uint64
	posts := make(map[[32]byte]uint64) // shift by transaction
	events, err := p.chain.Events(p.ctx, p.chain.Info().DeployBlock, head.Number, nil)
	require.NoError(p.t, err)
	for _, e := range events {
		if posted, ok := e.(book.ShiftPosted); ok {
			require.Equal(p.t, last+1, posted.K)
			last = posted.K
			posts[posted.Tx] = posted.K
		}
	}
	require.NotEmpty(p.t, posts)

	var method []byte // of a post
	var all []*types.Transaction
	for n := p.chain.Info().DeployBlock; n <= head.Number; n++ {
		block, err := p.EVM.Client().BlockByNumber(p.ctx, new(big.Int).SetUint64(n))
		require.NoError(p.t, err)
		for _, tx := range block.Transactions() {
			if to := tx.To(); to == nil || *to != p.Address {
				continue
			}
			all = append(all, tx)
			if posts[tx.Hash()] != 0 {
				method = tx.Data()[:4]
			}
		}
	}
	var others []string
	for _, tx := range all {
		if bytes.Equal(tx.Data()[:4], method) && posts[tx.Hash()] == 0 {
			others = append(others, tx.Hash().Hex())
		}
		delete(posts, tx.Hash())
	}
	require.Empty(p.t, posts)
	require.LessOrEqual(p.t, len(others), reverted, "these tried to post a shift again: %v", others)
}
