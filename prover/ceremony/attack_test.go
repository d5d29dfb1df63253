package ceremony

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	groth16mpc "github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/chain"
	"paydirt/coordinator/core/shift"
)

// littleCeremony is a phase with three contributions, of powers for 8 constraints
// or of the circuit of evaluate_test.go.
type littleCeremony struct {
	*Ceremony
	t     *testing.T
	phase int
	begin *start // of phase 2
}

func newLittle(t *testing.T, phase int) *littleCeremony {
	t.Helper()
	l := &littleCeremony{t: t, phase: phase}
	dir := t.TempDir()
	plan := &Plan{Miners: shift.Dev.Miners, Leaves: shift.Dev.Leaves, Power: 3, Beacons: announced}
	raw, err := json.Marshal(plan)
	require.NoError(t, err)
	require.NoError(t, write(dir, PlanFile, raw))
	h := header{phase: 1, prev: sha256.Sum256(raw)}
	require.NoError(t, write(dir, contributionFile(1, 0), h.encode(), newPowers(8).encode()))
	l.Ceremony, err = Open(dir, nil)
	require.NoError(t, err)
	if phase == 2 {
		system := compileLittle(t)
		n := ecc.NextPowerOfTwo(uint64(system.GetNbConstraints()))
		srs := newPowers(n).seal([]byte("beacon"), nil)
		a, _ := evaluate(system, srs, newLagrange(srs, n, nil), nil)
		b, _ := evaluate(system, srs, newLagrange(srs, n, nil), nil)
		require.NoError(t, writeJSON(dir, sealFile(1), Seal{}))
		l.begin = &start{file: append(header{phase: 2, prev: Seal{}.hash()}.encode(), (&circuits{a, b}).encode()...)}
		require.NoError(t, write(dir, contributionFile(2, 0), l.begin.file))
	}
	for _, name := range []string{"Ann", "Ben", "Cleo"} {
		_, err := l.Contribute(name)
		require.NoError(t, err)
	}
	return l
}

func (l *littleCeremony) verify() error {
	report := &Report{Phase: 3}
	if l.phase == 1 {
		_, err := l.verifyPowers(report)
		return err
	}
	_, err := l.verifyCircuits(l.begin, report)
	return err
}

func (l *littleCeremony) path(number int) string {
	return filepath.Join(l.dir, contributionFile(l.phase, number))
}

func (l *littleCeremony) read(number int) []byte {
	l.t.Helper()
	raw, err := os.ReadFile(l.path(number))
	require.NoError(l.t, err)
	return raw
}

func (l *littleCeremony) put(number int, raw []byte) {
	l.t.Helper()
	require.NoError(l.t, os.WriteFile(l.path(number), raw, 0o644))
}

// forge puts the values of raw in a place with a header that fits there.
func (l *littleCeremony) forge(number int, raw []byte) {
	l.t.Helper()
	_, values, err := decodeHeader(raw)
	require.NoError(l.t, err)
	h := header{l.phase, number, sha256.Sum256(l.read(number - 1)), "Mallory"}
	l.put(number, append(h.encode(), values...))
}

func eachPhase(t *testing.T, f func(t *testing.T, phase int)) {
	t.Run("phase 1", func(t *testing.T) { f(t, 1) })
	t.Run("phase 2", func(t *testing.T) { f(t, 2) })
}

func TestHonestContributionsAreTaken(t *testing.T) {
	eachPhase(t, func(t *testing.T, phase int) {
		l := newLittle(t, phase)
		require.NoError(t, l.verify())
		last, err := l.VerifyLast()
		require.NoError(t, err)
		require.Equal(t, Contribution{contributionFile(phase, 3), "Cleo", hashBytes(l.read(3))}, *last)
	})
}

func TestChainOfContributions(t *testing.T) {
	for _, c := range []struct {
		name   string
		attack func(l *littleCeremony)
		want   Reason
	}{
		{"dropped, a gap left", func(l *littleCeremony) { require.NoError(l.t, os.Remove(l.path(2))) }, Missing},
		{"dropped, the rest renamed", func(l *littleCeremony) { require.NoError(l.t, os.Rename(l.path(3), l.path(2))) }, WrongPlace},
		{"dropped, the number changed", func(l *littleCeremony) {
			raw := l.read(3)
			raw[12] = 2
			l.put(2, raw)
			require.NoError(l.t, os.Remove(l.path(3)))
		}, NotNext},
		{"dropped, the header forged", func(l *littleCeremony) {
			l.forge(2, l.read(3))
			require.NoError(l.t, os.Remove(l.path(3)))
		}, WrongChallenge},
		{"replayed", func(l *littleCeremony) { l.put(4, l.read(3)) }, WrongPlace},
		{"replayed, the header forged", func(l *littleCeremony) { l.forge(4, l.read(3)) }, WrongChallenge},
		{"replayed later", func(l *littleCeremony) { l.forge(4, l.read(2)) }, WrongChallenge},
		{"reordered", func(l *littleCeremony) {
			second, third := l.read(2), l.read(3)
			l.put(2, third)
			l.put(3, second)
		}, WrongPlace},
		{"reordered, the headers forged", func(l *littleCeremony) {
			second, third := l.read(2), l.read(3)
			l.forge(2, third)
			l.forge(3, second)
		}, WrongChallenge},
		{"of the other phase", func(l *littleCeremony) {
			raw := l.read(3)
			raw[8] ^= 3
			l.put(3, raw)
		}, WrongPlace},
		{"renamed by another", func(l *littleCeremony) {
			raw := l.read(2)
			raw[fixedHeader] = 'T' // Ten, who was not there
			l.put(2, raw)
		}, NotNext},
		{"with an unprintable name", func(l *littleCeremony) {
			raw := l.read(3)
			raw[fixedHeader] = 7
			l.put(3, raw)
		}, Malformed},
		{"cut off", func(l *littleCeremony) { l.put(3, l.read(3)[:1000]) }, Malformed},
		{"cut off in the header", func(l *littleCeremony) { l.put(3, l.read(3)[:20]) }, Malformed},
		{"with bytes behind", func(l *littleCeremony) { l.put(3, append(l.read(3), 0)) }, Malformed},
		{"empty", func(l *littleCeremony) { l.put(3, nil) }, Malformed},
	} {
		t.Run(c.name, func(t *testing.T) {
			eachPhase(t, func(t *testing.T, phase int) {
				l := newLittle(t, phase)
				c.attack(l)
				requireReason(t, c.want, l.verify())
			})
		})
	}
}

// A changed byte anywhere is noticed, and by nothing but an *Error.
func TestCorruptedContribution(t *testing.T) {
	eachPhase(t, func(t *testing.T, phase int) {
		l := newLittle(t, phase)
		whole := l.read(3)
		for at := 0; at < len(whole); at += 1 + len(whole)/150 {
			if at > fixedHeader-2 && at < fixedHeader+4 {
				continue // the last contributor's own name
			}
			changed := bytes.Clone(whole)
			changed[at] ^= 1 << (at % 8)
			l.put(3, changed)
			err := l.verify()
			var refused *Error
			require.ErrorAs(t, err, &refused, "byte %d", at)
		}
	})
}

// The proofs of Mallory's contributions are right, made from what is there.
func TestDishonestPowers(t *testing.T) {
	one := fr.One()
	for _, c := range []struct {
		name string
		make func(p *powers)
		want Reason
	}{
		{"identity", func(p *powers) {
			x, y, z := one, one, one
			p.challenge = p.hash()
			p.tau = mpcsetup.UpdateValues(&x, p.challenge, groth16mpc.DST_TAU)
			p.alpha = mpcsetup.UpdateValues(&y, p.challenge, groth16mpc.DST_ALPHA)
			p.beta = mpcsetup.UpdateValues(&z, p.challenge, groth16mpc.DST_BETA)
		}, NoContribution},
		{"identity of beta only", func(p *powers) {
			var x, y fr.Element
			z := one
			p.challenge = p.hash()
			p.tau = mpcsetup.UpdateValues(&x, p.challenge, groth16mpc.DST_TAU)
			p.alpha = mpcsetup.UpdateValues(&y, p.challenge, groth16mpc.DST_ALPHA)
			p.beta = mpcsetup.UpdateValues(&z, p.challenge, groth16mpc.DST_BETA)
			p.multiply(x, y, z, nil)
		}, NoContribution},
		{"nothing multiplied in", func(p *powers) {
			values := p.srs
			values.G1.Tau = append([]bn254.G1Affine{}, p.srs.G1.Tau...)
			p.contribute(nil)
			p.srs.G1.Tau = values.G1.Tau
		}, BadUpdate},
		{"a beta that differs in G2", func(p *powers) {
			beta := p.srs.G2.Beta
			p.contribute(nil)
			p.srs.G2.Beta = beta
		}, BadUpdate},
		{"tau forgotten, all at infinity", func(p *powers) {
			p.contribute(nil)
			clear(p.srs.G1.Tau[1:])
			clear(p.srs.G2.Tau[1:])
		}, BadUpdate},
		{"one power of another tau", func(p *powers) { p.contribute(nil); p.srs.G1.Tau[3] = p.srs.G1.Tau[2] }, BadPowers},
		{"one power of another tau in G2", func(p *powers) { p.contribute(nil); p.srs.G2.Tau[3] = p.srs.G2.Tau[2] }, BadPowers},
		{"one power of another alpha", func(p *powers) { p.contribute(nil); p.srs.G1.AlphaTau[3] = p.srs.G1.AlphaTau[2] }, BadPowers},
		{"one power of another beta", func(p *powers) { p.contribute(nil); p.srs.G1.BetaTau[3] = p.srs.G1.BetaTau[2] }, BadPowers},
		{"no challenge", func(p *powers) { p.contribute(nil); p.challenge = nil }, WrongChallenge},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLittle(t, 1)
			_, values, err := decodeHeader(l.read(3))
			require.NoError(t, err)
			p, err := decodePowers(values, 8, nil)
			require.NoError(t, err)
			c.make(p)
			l.forge(4, append(header{}.encode(), p.encode()...))
			requireReason(t, c.want, l.verify())
		})
	}
}

func TestDishonestCircuits(t *testing.T) {
	one := fr.One()
	for _, c := range []struct {
		name string
		make func(p *groth16mpc.Phase2)
		want Reason
	}{
		{"identity", func(p *groth16mpc.Phase2) {
			before := *p
			p.Contribute()
			x, y := one, one
			before.Challenge = p.Challenge
			before.Delta = mpcsetup.UpdateValues(&x, p.Challenge, groth16mpc.DST_DELTA)
			before.Sigmas = []mpcsetup.UpdateProof{mpcsetup.UpdateValues(&y, p.Challenge, groth16mpc.DST_SIGMA)}
			*p = before
		}, NoContribution},
		{"identity of sigma only", func(p *groth16mpc.Phase2) {
			p.Contribute()
			y := one
			p.Sigmas[0] = mpcsetup.UpdateValues(&y, p.Challenge, groth16mpc.DST_SIGMA)
		}, NoContribution},
		{"delta of G1 only", func(p *groth16mpc.Phase2) {
			delta := p.Parameters.G2.Delta
			p.Contribute()
			p.Parameters.G2.Delta = delta
		}, BadUpdate},
		{"sigma that differs in G2", func(p *groth16mpc.Phase2) {
			sigma := p.Parameters.G2.Sigma[0]
			p.Contribute()
			p.Parameters.G2.Sigma[0] = sigma
		}, BadUpdate},
		{"one base not divided", func(p *groth16mpc.Phase2) { at := p.Parameters.G1.PKK[1]; p.Contribute(); p.Parameters.G1.PKK[1] = at }, BadUpdate},
		{"one power not divided", func(p *groth16mpc.Phase2) { at := p.Parameters.G1.Z[1]; p.Contribute(); p.Parameters.G1.Z[1] = at }, BadUpdate},
		{"one committed base exchanged", func(p *groth16mpc.Phase2) { p.Contribute(); s := p.Parameters.G1.SigmaCKK[0]; s[0] = s[1] }, BadUpdate},
		{"fewer bases", func(p *groth16mpc.Phase2) { p.Contribute(); p.Parameters.G1.PKK = p.Parameters.G1.PKK[1:] }, BadUpdate},
		{"no challenge", func(p *groth16mpc.Phase2) { p.Contribute(); p.Challenge = nil }, WrongChallenge},
	} {
		for i, circuit := range circuitNames {
			t.Run(c.name+" of "+circuit, func(t *testing.T) {
				l := newLittle(t, 2)
				_, values, err := decodeHeader(l.read(3))
				require.NoError(t, err)
				p, err := decodeCircuits(values)
				require.NoError(t, err)
				for j := range p {
					if i == j {
						// Contribute changes the points in place.
						copied, err := decodeCircuits(values)
						require.NoError(t, err)
						c.make(copied[j])
						p[j] = copied[j]
					} else {
						p[j].Contribute()
					}
				}
				l.forge(4, append(header{}.encode(), p.encode()...))
				requireReason(t, c.want, l.verify())
			})
		}
	}
}

func TestStartOfAnOwnPhase1(t *testing.T) {
	l := newLittle(t, 1)
	p := newPowers(8)
	p.contribute(nil) // a tau that somebody knows
	p.challenge = nil
	h := header{phase: 1, prev: l.planHash}
	l.put(0, append(h.encode(), p.encode()...))
	requireReason(t, WrongStart, l.verify())
}

func TestAnotherPlan(t *testing.T) {
	l := newLittle(t, 1)
	l.planHash[0] ^= 1
	requireReason(t, NotNext, l.verify())
}

// Without the seal, phase 1 would be taken for the open phase: a participant of phase
// 2 would contribute to it, and a verifier would see no more than it.
func TestASealThatWasNotHandedOver(t *testing.T) {
	l := newLittle(t, 2)
	require.NoError(t, os.Remove(filepath.Join(l.dir, sealFile(1))))
	for _, err := range whatAnyoneMayDo(l.Ceremony) {
		requireReason(t, Missing, err)
		require.ErrorContains(t, err, sealFile(1))
	}
}

// A participant notices a beginning of another ceremony before its secrets are drawn.
func TestABeginningOfAnotherCeremony(t *testing.T) {
	eachPhase(t, func(t *testing.T, phase int) {
		l := newLittle(t, phase)
		for number := 1; number <= 3; number++ {
			require.NoError(t, os.Remove(l.path(number)))
		}
		raw := l.read(0)
		raw[13] ^= 1
		l.put(0, raw)
		_, err := l.Contribute("Ann")
		requireReason(t, NotNext, err)
	})
}

// What is missing or out of place is said before anything is computed: here even
// before the circuits, which are others.
func TestTheChainIsLookedAtFirst(t *testing.T) {
	l := newLittle(t, 1)
	whole := l.read(2)
	require.NoError(t, os.Remove(l.path(2)))
	_, err := l.Verify("", chain.VerifierCode)
	requireReason(t, Missing, err)
	_, err = l.Ceremony.Seal(make([]byte, 32), chain.VerifierCode)
	requireReason(t, Missing, err)
	whole[fixedHeader]++
	l.put(2, whole)
	_, err = l.Verify("", chain.VerifierCode)
	requireReason(t, NotNext, err)
}

func TestPlanOfOtherCircuits(t *testing.T) {
	l := newLittle(t, 1)
	_, err := l.Verify("", chain.VerifierCode)
	requireReason(t, OtherCircuit, err)
	_, err = l.Ceremony.Seal(make([]byte, 32), chain.VerifierCode)
	requireReason(t, OtherCircuit, err)

	require.NoError(t, os.WriteFile(filepath.Join(l.dir, PlanFile), []byte(`{"miners": 16, "leaves": 64, "power": 13, "trust": "me"}`), 0o644))
	_, err = Open(l.dir, nil)
	requireReason(t, Malformed, err)
	require.NoError(t, os.WriteFile(filepath.Join(l.dir, PlanFile), []byte(`{"miners": 16, "leaves": 64, "power": 64}`), 0o644))
	_, err = Open(l.dir, nil)
	requireReason(t, Malformed, err)
}

func TestNobodyContributed(t *testing.T) {
	eachPhase(t, func(t *testing.T, phase int) {
		l := newLittle(t, phase)
		for number := 1; number <= 3; number++ {
			require.NoError(t, os.Remove(l.path(number)))
		}
		requireReason(t, Missing, l.verify())
		_, err := l.VerifyLast()
		requireReason(t, WrongTime, err)
	})
}

func FuzzDecodeCircuits(f *testing.F) {
	f.Add([]byte{0, 1})
	f.Add(make([]byte, 2000))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if c, err := decodeCircuits(raw); err == nil {
			require.Equal(t, raw, c.encode())
		}
	})
}
