package audit

import "math"

// Luck compares the blocks among ledger shares with what chance gives. Every
// ledger share is a block with probability 1/N_D, whatever its miner or the
// difficulty, so the number of blocks among L of them is Binomial(L, 1/N_D).
//
// It is information and breaks no rule: a pool can be unlucky. A probability that
// stays tiny over many blocks is how withheld blocks show. Nothing is counted or
// paid by these numbers, so they may be floats.
type Luck struct {
	LedgerShares int     `json:"ledger_shares"`
	Blocks       int     `json:"blocks"`
	Expected     float64 `json:"expected_blocks"`
	// AtMost is the probability of so few blocks or fewer by chance.
	AtMost float64 `json:"probability_of_at_most"`
}

func newLuck(shares, blocks int, nd uint32) *Luck {
	p := 1 / float64(nd)
	return &Luck{
		LedgerShares: shares, Blocks: blocks, Expected: float64(shares) * p,
		AtMost: binomialAtMost(blocks, shares, p),
	}
}

// binomialAtMost returns P(X ≤ k) for X ~ Binomial(n, p), summing
// C(n,i)·p^i·(1−p)^(n−i) by logarithms.
func binomialAtMost(k, n int, p float64) float64 {
	switch {
	case k >= n:
		return 1
	case p >= 1:
		return 0
	}
	sum := 0.0
	for i := 0; i <= k; i++ {
		sum += math.Exp(logChoose(n, i) + float64(i)*math.Log(p) + float64(n-i)*math.Log1p(-p))
	}
	return min(sum, 1)
}

func logChoose(n, k int) float64 {
	gamma := func(v int) float64 { l, _ := math.Lgamma(float64(v) + 1); return l }
	return gamma(n) - gamma(k) - gamma(n-k)
}
