package vectors

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/book"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/coordinator/core/tree"
)

// play is the scenario: a pool's first ten shifts, blocks that pay seven of its
// states, and on the way everything that somebody might try.
func (s *scenario) play() {
	// Blocks of the first two shifts pay the genesis states: their money moves to
	// state 1.
	s.collect(-1, 1_250_000_007)
	s.advance(-1)
	s.collect(0, 312_500_000)
	s.badFirstPosts()
	s.post(30, 20, 6)
	s.advance(0)
	first := s.open(1)
	s.badSettlements(first)
	s.settle("all of state 1", first)
	s.replaySettlement(first)
	s.badClaims()
	s.claim(0)
	s.claim(2)

	// A fourth miner, and the second recipient of one.
	s.post(20, 20, 8, 12)
	s.setRecipient(payee(1), cold)
	s.claim(1)
	s.badNextPosts()
	s.post(56)
	s.post(0, 0, 0, 64)
	s.post(14, 14, 14, 14)
	s.post(1, 55, 1)
	s.post(13, 17, 11, 19, 1)
	s.post(9, 9, 9, 9, 9, 9, 9)

	// A full window, whose money comes in two parts. The later one is settled first.
	s.collect(8, 3_000_000_000)
	most := s.open(8)
	s.collect(8, 2_000_000_000)
	rest := s.open(8)
	s.settle("the rest of state 8", rest)
	s.staleSettlement(most)
	s.settle("most of state 8", most)
	s.claim(0)

	// The window moves on: shift 1 falls out of it.
	s.post(3, 3, 3, 3, 3, 3, 3, 40)
	s.collect(5, 31)
	s.advance(5) // crumbs
	s.collect(5, scenarioLeast)
	s.settle("the least of a state", s.open(5))
	s.collect(9, 625_000_003)
	s.settle("state 9", s.open(9))
	s.setRecipient(payee(1), common.Address{})
	for id := range uint32(8) {
		s.claim(id)
	}
	s.claimFee()
	s.post(60)
}

// badFirstPosts spoils shift 1.
func (s *scenario) badFirstPosts() {
	sealed := s.seal(30, 20, 6)
	good := s.posted(sealed)
	proof := s.proveShift("shift 1", sealed, scenarioState.ShiftInputs(good.Shift))

	// Each starts from the good call.
	spoil := func(name, contractError, rule string, change func(*posting)) {
		p := good
		p.Counts, p.payees = slices.Clone(p.Counts), slices.Clone(p.payees)
		change(&p)
		p.RegistryHash = state.RegistryHash(s.book.RegistryHash(), p.payees)
		s.badPost(name, p, proof, contractError, rule)
	}
	spoil("a share moved to another miner", "ProofInvalid", "counts-root", func(p *posting) { p.Counts[1]++; p.Counts[3]-- })
	spoil("a share moved, the root with it", "ProofInvalid", "", func(p *posting) {
		p.Counts[1]++
		p.Counts[3]--
		p.CountsRoot = tree.New(shift.Packs(scenarioState.Tier, p.Counts)).Root()
	})
	spoil("another share root", "ProofInvalid", "", func(p *posting) { p.ShareRoot = fr.NewElement(7) })
	spoil("another counts root", "ProofInvalid", "counts-root", func(p *posting) { p.CountsRoot = fr.NewElement(7) })
	spoil("one share more", "ProofInvalid", "counts-sum", func(p *posting) { p.Count++ })
	spoil("one share less", "CountOutOfRange", "shift-count", func(p *posting) { p.Count-- })
	spoil("more shares than leaves", "CountOutOfRange", "shift-count", func(p *posting) { p.Count = 65 })
	spoil("a share root that is no field element", "NotFieldElement", "", func(p *posting) { p.shareRoot = aboveField(s.t, p.ShareRoot) })
	spoil("a shift left out", "UnexpectedShift", "shift-number", func(p *posting) { p.K = 2 })
	spoil("shift zero", "UnexpectedShift", "shift-number", func(p *posting) { p.K = 0 })
	spoil("counts too short", "BadCountsLength", "counts-length", func(p *posting) { p.Counts = p.Counts[:4] })
	spoil("counts too long", "BadCountsLength", "counts-length", func(p *posting) { p.Counts = append(p.Counts, 0, 0) })
	spoil("half a count", "BadCountsLength", "counts-length", func(p *posting) { p.Counts = p.Counts[:5] })
	spoil("a payee of another type", "UnknownPayeeType", "payee", func(p *posting) { p.payees[1][0] = bitcoin.PayeeTypeP2WPKH })
	spoil("the zero payee", "ZeroPayee", "payee", func(p *posting) { p.payees[2] = bitcoin.Payee{} })
	spoil("a payee twice", "PayeeAlreadyRegistered", "payee", func(p *posting) { p.payees[2] = p.payees[0] })
	spoil("more payees than ids", "RegistryFull", "payee", func(p *posting) {
		p.payees = nil
		for i := range 17 {
			p.payees = append(p.payees, payee(i))
		}
	})
	spoil("a payee without a share", "NewPayeeWithoutShare", "payee-without-work", func(p *posting) {
		p.payees = append(p.payees, payee(3))
		p.Counts = append(p.Counts, 0, 0)
	})

	// Proofs that are right, about something else.
	other := func(name string, change func(*state.Pool, *state.Shift)) {
		pool, described := scenarioState, good.Shift
		change(&pool, &described)
		in := scenarioState.ShiftInputs(good.Shift)
		in[state.ShiftZ] = pool.Z(described)
		in[state.ShiftY] = state.Y(shift.Packs(scenarioState.Tier, described.Counts), in[state.ShiftZ])
		s.badPost(name, good, s.proveShift(name, sealed, in), "ProofInvalid", "")
	}
	other("a proof for another chain", func(p *state.Pool, _ *state.Shift) { p.ChainID++ })
	other("a proof for another pool", func(p *state.Pool, _ *state.Shift) { p.Distributor[0]++ })
	other("a proof for another tier", func(p *state.Pool, _ *state.Shift) { p.Tier.Leaves *= 2 })
	other("a proof for another shift", func(_ *state.Pool, d *state.Shift) { d.K++ })
	other("a proof whose z has the roots in another order", func(_ *state.Pool, d *state.Shift) {
		d.ShareRoot, d.CountsRoot = d.CountsRoot, d.ShareRoot
	})

	few := s.seal(30, 20, 5)
	p := s.posted(few)
	s.badPost("below the threshold", p, s.proveShift("below the threshold", few, scenarioState.ShiftInputs(p.Shift)), "CountOutOfRange", "shift-count")

	for word, point := range []string{"A", "A", "B", "B", "B", "B", "C", "C"} {
		altered := slices.Clone(proof)
		altered[word] = hexWord(fr.NewElement(1))
		s.badPost(fmt.Sprintf("point %s altered in word %d", point, word), good, altered, "ProofInvalid", "")
	}
	for word := 8; word < len(proof); word++ {
		altered := slices.Clone(proof)
		altered[word] = hexWord(fr.NewElement(1))
		s.badPost(fmt.Sprintf("commitment altered in word %d", word), good, altered, "CommitmentInvalid", "")
	}
}

// badNextPosts spoils shift 3, when shift 2 is posted.
func (s *scenario) badNextPosts() {
	sealed := s.seal(56)
	good := s.posted(sealed)
	proof := s.proveShift("shift 3", sealed, scenarioState.ShiftInputs(good.Shift))

	again := s.posted(s.sealed[2])
	again.K = 2
	s.badPost("shift 2 again", again, s.proofs.words["post shift 2"], "UnexpectedShift", "shift-number")
	again.K = 3
	again.RegistryHash, again.payees = s.book.RegistryHash(), nil
	s.badPost("the content of shift 2 as shift 3", again, s.proofs.words["post shift 2"], "ProofInvalid", "")

	known := good
	known.payees = []bitcoin.Payee{payee(1)}
	known.Counts = append(slices.Clone(good.Counts), 0, 1)
	s.badPost("a known payee as a new one", known, proof, "PayeeAlreadyRegistered", "payee")

	short := good
	short.Counts = good.Counts[:2]
	s.badPost("counts of the first miner only", short, proof, "BadCountsLength", "counts-length")
}

// badSettlements spoils the settlement of the first opening.
func (s *scenario) badSettlements(o *book.Opening) {
	good := s.settlementOf(o)
	proof := s.proveSettle("all of state 1", good)
	one := uint256.NewInt(1)

	spoil := func(name, contractError, rule string, change func(*settlement)) {
		c := good
		change(&c)
		s.badSettle(name, c, proof, contractError, rule)
	}
	spoil("one unit less credited", "ProofInvalid", "credited", func(c *settlement) { c.credited = new(uint256.Int).Sub(c.credited, one) })
	spoil("nothing credited", "BadCredited", "credited", func(c *settlement) { c.credited = new(uint256.Int) })
	spoil("more credited than split", "BadCredited", "credited", func(c *settlement) { c.credited = new(uint256.Int).Add(c.amount, one) })
	spoil("another earn root", "ProofInvalid", "", func(c *settlement) { c.newRoot = hexWord(fr.NewElement(7)) })
	spoil("an earn root that is no field element", "NotFieldElement", "", func(c *settlement) {
		c.newRoot = aboveField(s.t, c.statement.Inputs[state.SettleNewEarnRoot])
	})
	spoil("an opening of the future", "UnknownOpening", "opening", func(c *settlement) { c.id++ })
	spoil("opening zero", "UnknownOpening", "opening", func(c *settlement) { c.id = 0 })

	// Proofs that are right, about another amount: the contract fixes it.
	right := func(name string, amount *uint256.Int) {
		c := s.settlementOfAmount(o, amount)
		s.badSettle(name, c, s.proveSettle(name, c), "ProofInvalid", "settle-terms")
	}
	right("one unit too much", new(uint256.Int).Add(good.amount, one))
	right("one unit less to split", new(uint256.Int).Sub(good.amount, one))
}

// replaySettlement settles an opening a second time.
func (s *scenario) replaySettlement(o *book.Opening) {
	last := s.file.Settlements[len(s.file.Settlements)-1]
	c := s.settlementOf(o)
	s.badSettle("the same opening again", c, last.Proof, "AlreadyFinished", "opening")
}

// staleSettlement settles with a proof against earnings that are not the newest.
func (s *scenario) staleSettlement(o *book.Opening) {
	last := s.file.Settlements[len(s.file.Settlements)-1]
	c := s.settlementOf(o)
	c.newRoot = last.NewEarnRoot
	s.badSettle("the proof of another opening", c, last.Proof, "ProofInvalid", "")
}

// badClaims spoils claims after the first settlement.
func (s *scenario) badClaims() {
	one := uint256.NewInt(1)
	good := s.claimOf("", 1)
	spoil := func(name, contractError, rule string, change func(*claimVector)) {
		c := good
		c.Name, c.Path = name, slices.Clone(c.Path)
		change(&c)
		s.badClaim(c, contractError, rule)
	}
	more := new(uint256.Int).Add(uint256.MustFromDecimal(good.Earned), one).Dec()
	spoil("one unit more", "NotInEarnTree", "claim-earned", func(c *claimVector) { c.Earned, c.Amount = more, more })
	spoil("what another miner earned", "NotInEarnTree", "claim-earned", func(c *claimVector) { c.ID = "0" })
	spoil("a path too short", "BadPathLength", "", func(c *claimVector) { c.Path = c.Path[1:] })
	spoil("a path too long", "BadPathLength", "", func(c *claimVector) { c.Path = append(c.Path, c.Path[0]) })
	spoil("a path to another leaf", "NotInEarnTree", "", func(c *claimVector) { c.Path = s.claimOf("", 2).Path })
	spoil("no such miner", "UnknownMiner", "claim-id", func(c *claimVector) { c.ID = "3" })
	spoil("an id that is another leaf's with a high bit", "UnknownMiner", "claim-id", func(c *claimVector) { c.ID = "17" })
	spoil("a sibling that is no field element", "NotFieldElement", "", func(c *claimVector) {
		_, path, err := s.book.EarnPath(1)
		require.NoError(s.t, err)
		c.Path[0] = aboveField(s.t, path[0])
	})
}
