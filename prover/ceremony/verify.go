package ceremony

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	groth16mpc "github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"paydirt/prover"
)

// Verify verifies everything that there is: the plan against this program's
// circuits, every contribution against the one before it, the start of phase 2
// against phase 1, and the keys and the transcript against phase 2. ptau is the
// path of the imported .ptau file when the plan names one; without it the start
// of phase 1 is only checked to be sound powers.
func (c *Ceremony) Verify(ptau string, code Code) (*Report, error) {
	phase, err := c.openPhase()
	if err != nil {
		return nil, err
	}
	if err := c.linked(phase, phase); err != nil {
		return nil, err
	}
	if err := c.checkPlan(); err != nil {
		return nil, err
	}
	if err := c.beginVerify(phase, phase); err != nil {
		return nil, err
	}
	defer c.count.End()
	report := &Report{Phase: phase}
	if err := c.verifyImport(ptau); err != nil {
		return nil, err
	}
	if phase == 1 {
		_, err := c.verifyPowers(report)
		return report, err
	}
	s, first, err := c.verifyStart(report)
	if err != nil {
		return nil, err
	}
	last, err := c.verifyCircuits(s, report)
	if err != nil || phase == 2 {
		return report, err
	}
	return report, c.verifyKeys(s, last, first, code, report)
}

// linked checks, before all that takes long, that every file up to a phase is there
// and says that it was made from the one before it. Phases before sealed have ended.
func (c *Ceremony) linked(phase, sealed int) error {
	for p := 1; p <= min(phase, 2); p++ {
		raw, h, _, err := c.open(p, 0)
		if err != nil {
			return err
		}
		report := &Report{Phase: sealed, Contributions: []Contribution{{contributionFile(p, 0), h.name, hashBytes(raw)}}}
		if err := c.chain(p, 1, raw, report, func(string, []byte) error { return nil }); err != nil {
			return err
		}
		if p < phase {
			if _, _, err := c.readSeal(p, report); err != nil {
				return err
			}
		}
	}
	if phase <= 2 {
		return nil
	}
	_, err := read(c.dir, TranscriptFile)
	return err
}

// readSeal reads the record of a phase's end, which must be of the plan's beacon and
// of the last contribution in the report.
func (c *Ceremony) readSeal(phase int, report *Report) (seal Seal, beacon []byte, err error) {
	if _, err := readJSON(c.dir, sealFile(phase), &seal); err != nil {
		return seal, nil, err
	}
	beacon, err = hex.DecodeString(seal.Beacon)
	switch last := report.Contributions[len(report.Contributions)-1]; {
	case seal.Last != last.SHA256:
		return seal, nil, refuse(WrongBeacon, sealFile(phase), "it ends the phase after a contribution with hash %s, the last one here is %s with %s", seal.Last, last.File, last.SHA256)
	case err != nil || seal != c.seal(phase, beacon, report):
		return seal, nil, refuse(WrongBeacon, sealFile(phase), "it is not of the beacon that the plan announces")
	}
	return seal, beacon, nil
}

// VerifyLast verifies the newest contribution against the one before it, and
// nothing else: for who was there when that one was verified.
func (c *Ceremony) VerifyLast() (*Contribution, error) {
	phase, err := c.openPhase()
	if err != nil {
		return nil, err
	}
	phase = min(phase, 2)
	newest, err := c.newest(phase)
	if err != nil {
		return nil, err
	}
	if newest == 0 {
		return nil, refuse(WrongTime, contributionFile(phase, 0), "nobody has contributed to this phase yet")
	}
	defer c.begin(c.plan.workRead(phase) + c.plan.workVerify(phase, 1)).End()
	before, _, values, err := c.open(phase, newest-1)
	if err != nil {
		return nil, err
	}
	report, name := new(Report), contributionFile(phase, newest-1)
	if phase == 1 {
		var p *powers
		if p, err = c.decodePowers(name, values); err == nil {
			_, err = verifyFrom(c, 1, newest, before, p, c.decodePowers, report)
		}
	} else {
		var p *circuits
		if p, err = c.decodeCircuits(name, values); err == nil {
			_, err = verifyFrom(c, 2, newest, before, p, c.decodeCircuits, report)
		}
	}
	if err != nil {
		return nil, err
	}
	return &report.Contributions[0], nil
}

// verifyImport compares the .ptau file with the plan and with the start of phase 1.
func (c *Ceremony) verifyImport(ptau string) error {
	if ptau == "" {
		return nil
	}
	if c.plan.Import == nil {
		return refuse(WrongStart, PlanFile, "the plan imports nothing")
	}
	p, name, err := c.plan.readImport(ptau)
	if err != nil {
		return err
	}
	_, _, values, err := c.open(1, 0)
	if err != nil {
		return err
	}
	if *name != *c.plan.Import || !bytes.Equal(values, p.encode()) {
		return refuse(WrongStart, contributionFile(1, 0), "it is not what %s has (BLAKE2b %s, the plan names %s)", ptau, name.BLAKE2b, c.plan.Import.BLAKE2b)
	}
	return nil
}

// verifyPowers verifies phase 1 and returns its last state.
func (c *Ceremony) verifyPowers(report *Report) (*powers, error) {
	raw, h, values, err := c.open(1, 0)
	if err != nil {
		return nil, err
	}
	name := contributionFile(1, 0)
	c.count.Stage(name)
	p := newPowers(c.plan.size())
	if c.plan.Import == nil {
		if !bytes.Equal(values, p.encode()) {
			return nil, refuse(WrongStart, name, "an own phase 1 begins with tau, alpha and beta 1")
		}
	} else if p, err = c.decodePowers(name, values); err != nil {
		return nil, err
	} else if err := p.sound(); err != nil {
		return nil, refuse(WrongStart, name, "%v", err)
	}
	report.Contributions = append(report.Contributions, Contribution{name, h.name, hashBytes(raw)})
	return verifyFrom(c, 1, 1, raw, p, c.decodePowers, report)
}

func (c *Ceremony) verifyCircuits(s *start, report *Report) (*circuits, error) {
	p, err := decodeCircuits(s.file[fixedHeader:])
	if err != nil {
		return nil, err
	}
	return verifyFrom(c, 2, 1, s.file, p, c.decodeCircuits, report)
}

// verifyFrom verifies the contributions of a phase from a number on; before is the file
// in front of it and p its values. It returns the last values.
func verifyFrom[V values[V]](c *Ceremony, phase, number int, before []byte, p V, decode decoder[V], report *Report) (V, error) {
	err := c.chain(phase, number, before, report, func(name string, raw []byte) error {
		next, err := decode(name, raw)
		if err != nil {
			return err
		}
		if reason, err := p.follows(next); err != nil {
			return refuse(reason, name, "%v", err)
		}
		c.count.Add(c.plan.workHold(phase))
		p = next
		return nil
	})
	return p, err
}

// chain goes through the files of a phase from a number on, checks that each names
// the one before it, and has its values verified.
func (c *Ceremony) chain(phase, number int, before []byte, report *Report, verify func(name string, values []byte) error) error {
	newest, err := c.newest(phase)
	if err != nil {
		return err
	}
	for ; number <= newest; number++ {
		name := contributionFile(phase, number)
		c.count.Stage(name)
		raw, h, values, err := c.open(phase, number)
		if err != nil {
			return err
		}
		if want := sha256.Sum256(before); h.prev != want {
			return refuse(NotNext, name, "it was made from a file with hash %x, the one before it has %x", h.prev, want)
		}
		if err := verify(name, values); err != nil {
			return err
		}
		report.Contributions = append(report.Contributions, Contribution{name, h.name, hashBytes(raw)})
		before = raw
	}
	if newest == 0 && (phase == 2 || c.plan.Import == nil) && report.Phase > phase {
		return refuse(Missing, contributionFile(phase, 1), "nobody has contributed to this phase")
	}
	return nil
}

// start is where phase 2 begins: a function of phase 1, its seal and the circuits.
type start struct {
	file        []byte // phase2-0000
	seal        Seal
	srs         [2]*groth16mpc.SrsCommons
	evaluations [2]*groth16mpc.Phase2Evaluations
	phase1      []Contribution
}

// verifyStart verifies phase 1, its seal and the start of phase 2.
func (c *Ceremony) verifyStart(report *Report) (*start, Seal, error) {
	var seal Seal
	if _, err := readJSON(c.dir, sealFile(1), &seal); err != nil {
		return nil, seal, err
	}
	s := c.started
	if s == nil || s.seal != seal {
		last, err := c.verifyPowers(report)
		if err != nil {
			return nil, seal, err
		}
		_, beacon, err := c.readSeal(1, report)
		if err != nil {
			return nil, seal, err
		}
		s = c.start(seal, last, beacon)
		s.phase1 = report.Contributions
		c.started = s
	}
	report.Contributions = append([]Contribution{}, s.phase1...)
	raw, _, _, err := c.open(2, 0)
	if err != nil {
		return nil, seal, err
	}
	if !bytes.Equal(raw, s.file) {
		return nil, seal, refuse(WrongStart, contributionFile(2, 0), "it does not follow from phase 1, its seal and the circuits")
	}
	report.Contributions = append(report.Contributions, Contribution{contributionFile(2, 0), "", hashBytes(raw)})
	report.Seals = []Seal{seal}
	return s, seal, nil
}

// start works out where phase 2 begins. p is used up.
func (c *Ceremony) start(seal Seal, p *powers, beacon []byte) *start {
	compiled := c.compiled
	c.count.Stage("sealing phase 1")
	srs := p.seal(beacon, c.count)
	s, state := &start{seal: seal}, new(circuits)
	forms := make(map[uint64]*lagrange)
	for i, circuit := range compiled {
		n := circuit.Domain()
		s.srs[i] = cut(srs, n)
		if forms[n] == nil {
			forms[n] = newLagrange(s.srs[i], n, c.count)
		}
		c.count.Stage(circuit.Name + " circuit")
		state[i], s.evaluations[i] = evaluate(circuit.System, s.srs[i], forms[n], c.count)
	}
	h := header{phase: 2, prev: seal.hash()}
	s.file = append(h.encode(), state.encode()...)
	return s
}

// cut returns the powers for n constraints out of those for more.
func cut(srs *groth16mpc.SrsCommons, n uint64) *groth16mpc.SrsCommons {
	out := *srs
	out.G1.Tau = srs.G1.Tau[:2*n-1]
	out.G1.AlphaTau, out.G1.BetaTau, out.G2.Tau = srs.G1.AlphaTau[:n], srs.G1.BetaTau[:n], srs.G2.Tau[:n]
	return &out
}

// keys applies phase 2's beacon. last is used up.
func (s *start) keys(last *circuits, beacon []byte) (keys [2]prover.Keys) {
	for i := range keys {
		pk, vk := last[i].Seal(s.srs[i], s.evaluations[i], beacon)
		keys[i] = prover.Keys{Proving: pk.(*groth16.ProvingKey), Verifying: vk.(*groth16.VerifyingKey)}
	}
	return keys
}

// verifyKeys verifies phase 2's seal, the transcript, the verifiers, and the keys
// when they are there.
func (c *Ceremony) verifyKeys(s *start, last *circuits, first Seal, code Code, report *Report) error {
	second, beacon, err := c.readSeal(2, report)
	if err != nil {
		return err
	}
	report.Seals = append(report.Seals, second)
	c.count.Stage("making the keys")
	name := second.hash()
	report.Manifest, err = prover.DescribeKeys(c.plan.Tier(), hex.EncodeToString(name[:]), s.keys(last, beacon))
	if err != nil {
		return err
	}
	return c.compareKeys(first, second, code, report)
}

// compareKeys compares the verifiers, the transcript and the keys that are there
// with what was worked out, and adds the verifiers to the report.
func (c *Ceremony) compareKeys(first, second Seal, code Code, report *Report) (err error) {
	if report.Verifiers, err = c.codeOf(report.Manifest, code); err != nil {
		return err
	}
	raw, err := read(c.dir, TranscriptFile)
	if err != nil {
		return err
	}
	want, err := json.MarshalIndent(c.transcript(first, second, report), "", "  ")
	if err != nil {
		return err
	}
	if !bytes.Equal(raw, append(want, '\n')) {
		return refuse(WrongKeys, TranscriptFile, "it is not the transcript of this ceremony")
	}
	dir := filepath.Join(c.dir, KeysDir)
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil // the transcript has their hashes
	}
	if err := report.Manifest.Check(dir); err != nil {
		return refuse(WrongKeys, KeysDir, "%v", err)
	}
	return nil
}
