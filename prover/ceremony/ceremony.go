package ceremony

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"paydirt/coordinator/core/shift"
	"paydirt/prover"
	"paydirt/prover/progress"
)

// Names in a ceremony's directory, besides phase1-0000, phase1-0001, …,
// phase2-0000, …
const (
	TranscriptFile = "transcript.json"
	KeysDir        = "keys"      // a key directory (package prover)
	VerifiersDir   = "verifiers" // the Solidity verifiers of the keys, as source
)

func sealFile(phase int) string { return fmt.Sprintf("phase%d-seal.json", phase) }

// Contribution names a file of a phase.
type Contribution struct {
	File   string `json:"file"`
	Name   string `json:"name"` // what the contributor calls itself; nothing proves it
	SHA256 string `json:"sha256"`
}

// Seal is the record of a phase's end.
type Seal struct {
	Announced string `json:"announced"` // the plan's words
	Beacon    string `json:"beacon"`    // hexadecimal
	Last      string `json:"last"`      // SHA-256 of the last contribution
}

// Made is a new contribution and the file that it was made from.
type Made struct {
	Contribution
	From Contribution `json:"from"`
}

// Transcript is the whole ceremony in hashes, with the keys and the verifiers that
// it made.
type Transcript struct {
	Plan          string          `json:"plan"` // SHA-256 of the plan's file
	Contributions []Contribution  `json:"contributions"`
	Seals         [2]Seal         `json:"seals"`
	Manifest      prover.Manifest `json:"manifest"`
	Verifiers     []VerifierCode  `json:"verifiers"`
}

// Report is what was verified.
type Report struct {
	Phase         int            `json:"phase"` // that is open: 1 or 2; 3 when sealed
	Contributions []Contribution `json:"contributions"`
	Seals         []Seal         `json:"seals,omitempty"` // of the phases that have ended
	// Manifest of the keys, and their verifiers on a chain, once the ceremony is
	// sealed.
	Manifest  *prover.Manifest `json:"manifest,omitempty"`
	Verifiers []VerifierCode   `json:"verifiers,omitempty"`
}

// Ceremony is a directory with the files of a ceremony. It is not safe for
// concurrent use.
type Ceremony struct {
	dir      string
	plan     *Plan
	planHash [sha256.Size]byte
	tell     progress.Func
	count    *progress.Count    // of what is being done
	compiled *[2]prover.Circuit // once the plan was held against them
	started  *start             // of phase 2, when it was worked out already
}

// Init makes the plan of a ceremony and the file that phase 1 starts from, in a
// new directory. ptau is the path of the .ptau file to start from, or empty.
// beacons announce the public values that will seal the phases.
func Init(dir string, t shift.Tier, ptau string, beacons [2]string) (*Plan, error) {
	plan, err := newPlan(t, beacons)
	if err != nil {
		return nil, err
	}
	var first *powers
	if ptau == "" {
		first = newPowers(plan.size())
	} else if first, plan.Import, err = plan.readImport(ptau); err != nil {
		return nil, err
	}
	raw, err := json.MarshalIndent(plan, "", "  ")
	if err != nil {
		return nil, err
	}
	raw = append(raw, '\n')
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	h := header{phase: 1, prev: sha256.Sum256(raw)}
	if err := write(dir, contributionFile(1, 0), h.encode(), first.encode()); err != nil {
		return nil, err
	}
	return plan, write(dir, PlanFile, raw)
}

// Open opens a directory with a ceremony. Progress is told in thousandths; tell may be
// nil.
func Open(dir string, tell progress.Func) (*Ceremony, error) {
	plan, hash, err := readPlan(dir)
	if err != nil {
		return nil, err
	}
	return &Ceremony{dir: dir, plan: plan, planHash: hash, tell: tell}, nil
}

// begin begins to count a work.
func (c *Ceremony) begin(units int) *progress.Count {
	c.count = progress.NewCount(c.tell, units)
	return c.count
}

// Plan returns the ceremony's plan.
func (c *Ceremony) Plan() Plan { return *c.plan }

// checkPlan refuses a plan for other circuits than this program has.
func (c *Ceremony) checkPlan() error {
	if c.compiled != nil {
		return nil
	}
	compiled, err := c.plan.circuits()
	if err == nil {
		c.compiled = &compiled
	}
	return err
}

// unsealed returns the first phase without a seal, 1 or 2, or 3 when the ceremony is
// sealed.
func (c *Ceremony) unsealed() (int, error) {
	for phase := 1; phase <= 2; phase++ {
		if _, err := os.Stat(filepath.Join(c.dir, sealFile(phase))); errors.Is(err, fs.ErrNotExist) {
			return phase, nil
		} else if err != nil {
			return 0, err
		}
	}
	return 3, nil
}

// openPhase is unsealed of a directory that has nothing from after the phase: whoever
// did not get a seal would take the phase before it for open.
func (c *Ceremony) openPhase() (int, error) {
	phase, err := c.unsealed()
	if err != nil || phase > 2 {
		return phase, err
	}
	after := []string{filepath.Join(c.dir, TranscriptFile)}
	if phase == 1 {
		after = append(after, filepath.Join(c.dir, sealFile(2)), filepath.Join(c.dir, contributionFiles(2)))
	}
	for _, pattern := range after {
		switch names, err := filepath.Glob(pattern); {
		case err != nil:
			return 0, err
		case len(names) > 0:
			return 0, refuse(Missing, sealFile(phase), "it is not in %s, but %s is, which was made after it", c.dir, filepath.Base(names[0]))
		}
	}
	return phase, nil
}

// newest returns the highest number of a phase's files.
func (c *Ceremony) newest(phase int) (int, error) {
	names, err := filepath.Glob(filepath.Join(c.dir, contributionFiles(phase)))
	if err != nil {
		return 0, err
	}
	if len(names) == 0 {
		return 0, refuse(Missing, contributionFile(phase, 0), "%s has no file of phase %d, neither this one nor the newest contribution", c.dir, phase)
	}
	var number int
	_, err = fmt.Sscanf(filepath.Base(names[len(names)-1]), "phase%d-%d", &phase, &number)
	return number, err
}

// open reads a file of a phase and checks what it says of its place.
func (c *Ceremony) open(phase, number int) (raw []byte, h header, values []byte, err error) {
	name := contributionFile(phase, number)
	if raw, err = read(c.dir, name); err != nil {
		return nil, h, nil, err
	}
	if h, values, err = decodeHeader(raw); err != nil {
		return nil, h, nil, refuse(Malformed, name, "%v", err)
	}
	if h.phase != phase || h.number != number {
		return nil, h, nil, refuse(WrongPlace, name, "it says that it is %s", contributionFile(h.phase, h.number))
	}
	if number == 0 {
		err = c.checkBeginning(h)
	}
	return raw, h, values, err
}

// checkBeginning checks what the file that a phase starts from says it follows.
func (c *Ceremony) checkBeginning(h header) error {
	follows, what := c.planHash, PlanFile
	if h.phase == 2 {
		var seal Seal
		if _, err := readJSON(c.dir, sealFile(1), &seal); err != nil {
			return err
		}
		follows, what = seal.hash(), sealFile(1)
	}
	if h.prev != follows {
		return refuse(NotNext, contributionFile(h.phase, 0), "it follows another %s than the one that is here", what)
	}
	return nil
}

// Contribute adds a contribution to the newest file and returns what it made.
// It needs no other contribution: whether those before it are honest does not
// matter to who is. The secrets are drawn from the operating system, never leave
// this process's memory, and are gone when it ends.
func (c *Ceremony) Contribute(name string) (*Made, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	phase, err := c.openPhase()
	if err != nil {
		return nil, err
	}
	if phase > 2 {
		return nil, refuse(WrongTime, sealFile(2), "the ceremony is sealed")
	}
	number, err := c.newest(phase)
	if err != nil {
		return nil, err
	}
	defer c.begin(c.plan.workContribute(phase)).End()
	c.count.Stage("reading the contribution before")
	raw, before, values, err := c.open(phase, number)
	if err != nil {
		return nil, err
	}
	var made []byte
	if phase == 1 {
		made, err = contributeTo(c, contributionFile(1, number), values, c.decodePowers)
	} else {
		made, err = contributeTo(c, contributionFile(2, number), values, c.decodeCircuits)
	}
	if err != nil {
		return nil, err
	}
	h := header{phase, number + 1, sha256.Sum256(raw), name}.encode()
	out := Made{
		Contribution{contributionFile(phase, number+1), name, hashBytes(append(h, made...))},
		Contribution{contributionFile(phase, number), before.name, hashBytes(raw)},
	}
	return &out, write(c.dir, out.File, h, made)
}

// contributeTo returns the values of the next file.
func contributeTo[V values[V]](c *Ceremony, name string, raw []byte, decode decoder[V]) ([]byte, error) {
	p, err := decode(name, raw)
	if err != nil {
		return nil, err
	}
	c.count.Stage("multiplying secrets in")
	p.contribute(c.count)
	return p.encode(), nil
}

// Seal verifies the phase that is open and ends it with the beacon: 16 to 64 bytes
// that were announced in the plan and that nobody knew before the last
// contribution. Phase 1's seal makes the file that phase 2 starts from, phase 2's
// seal makes the keys, the verifiers and the transcript.
func (c *Ceremony) Seal(beacon []byte, code Code) (*Report, error) {
	if len(beacon) < 16 || len(beacon) > 64 {
		return nil, fmt.Errorf("a beacon has 16 to 64 bytes, not %d", len(beacon))
	}
	phase, err := c.unsealed()
	if err != nil {
		return nil, err
	}
	if phase > 2 {
		return nil, refuse(WrongTime, sealFile(2), "the ceremony is sealed")
	}
	report := &Report{Phase: phase + 1}
	if err := c.linked(phase, report.Phase); err != nil {
		return nil, err
	}
	if err := c.checkPlan(); err != nil {
		return nil, err
	}
	if err := c.beginVerify(phase, phase+1); err != nil {
		return nil, err
	}
	defer c.count.End()
	if phase == 1 {
		last, err := c.verifyPowers(report)
		if err != nil {
			return nil, err
		}
		seal := c.seal(1, beacon, report)
		s := c.start(seal, last, beacon)
		s.phase1, c.started = report.Contributions, s
		report.Seals = []Seal{seal}
		return report, c.publish(1, seal, func() error { return write(c.dir, contributionFile(2, 0), s.file) }, contributionFile(2, 0))
	}
	s, first, err := c.verifyStart(report)
	if err != nil {
		return nil, err
	}
	last, err := c.verifyCircuits(s, report)
	if err != nil {
		return nil, err
	}
	seal := c.seal(2, beacon, report)
	report.Seals = append(report.Seals, seal)
	c.count.Stage("making the keys")
	keys := s.keys(last, beacon)
	return report, c.publish(2, seal, func() error {
		c.count.Stage("writing keys")
		return c.writeKeys(keys, first, seal, code, report)
	}, KeysDir, VerifiersDir, TranscriptFile)
}

func (c *Ceremony) seal(phase int, beacon []byte, report *Report) Seal {
	return Seal{c.plan.Beacons[phase-1], hex.EncodeToString(beacon), report.Contributions[len(report.Contributions)-1].SHA256}
}

func (s Seal) hash() [sha256.Size]byte {
	raw, err := json.Marshal(s)
	if err != nil {
		panic(err) // three strings
	}
	return sha256.Sum256(raw)
}

// publish writes what a seal makes, and last the seal itself. What an earlier
// attempt left is removed first: without the seal nobody has built on it.
func (c *Ceremony) publish(phase int, seal Seal, make func() error, made ...string) error {
	for _, name := range made {
		if err := os.RemoveAll(filepath.Join(c.dir, name)); err != nil {
			return err
		}
	}
	if err := make(); err != nil {
		return err
	}
	return writeJSON(c.dir, sealFile(phase), seal)
}

// writeKeys writes the keys, the verifiers and the transcript, and adds the
// manifest and the verifiers to the report.
func (c *Ceremony) writeKeys(keys [2]prover.Keys, first, second Seal, code Code, report *Report) error {
	dir := filepath.Join(c.dir, KeysDir)
	name := second.hash()
	m, err := prover.WriteCeremonyKeys(c.plan.Tier(), dir, hex.EncodeToString(name[:]), keys)
	if err != nil {
		return err
	}
	report.Manifest = m
	v, err := prover.OpenVerifier(dir)
	if err != nil {
		return err
	}
	if err := os.Mkdir(filepath.Join(c.dir, VerifiersDir), 0o755); err != nil {
		return err
	}
	for file, source := range v.Sources() {
		if err := write(filepath.Join(c.dir, VerifiersDir), file, source); err != nil {
			return err
		}
	}
	if report.Verifiers, err = c.codeOf(m, code); err != nil {
		return err
	}
	return writeJSON(c.dir, TranscriptFile, c.transcript(first, second, report))
}

func (c *Ceremony) transcript(first, second Seal, report *Report) Transcript {
	return Transcript{hex.EncodeToString(c.planHash[:]), report.Contributions, [2]Seal{first, second}, *report.Manifest, report.Verifiers}
}
