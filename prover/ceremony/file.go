package ceremony

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

const magic = "PDRTCER1"

// MaxName is the most bytes of a contributor's name.
const MaxName = 64

const fixedHeader = len(magic) + 1 + 4 + sha256.Size + 1

// header begins every file of a phase. The files form a chain of hashes from the
// plan to the transcript.
//
//	offset size
//	0      8    "PDRTCER1"
//	8      1    phase: 1 powers of tau, 2 circuits
//	9      4    number, big-endian: 0 for the start of the phase, then 1, 2, …
//	13     32   SHA-256 of the whole file that this one follows: the one with the
//	            number before; for number 0 the plan (phase 1) or the record of
//	            phase 1's seal (phase 2)
//	45     1    length L of the contributor's name, 0 to 64
//	46     L    the name: UTF-8, printable, chosen by the contributor
//	46+L        the values (powers.go, circuits.go)
type header struct {
	phase  int
	number int
	prev   [sha256.Size]byte
	name   string
}

func (h header) encode() []byte {
	out := append([]byte(magic), byte(h.phase))
	out = binary.BigEndian.AppendUint32(out, uint32(h.number))
	out = append(out, h.prev[:]...)
	return append(append(out, byte(len(h.name))), h.name...)
}

// decodeHeader splits a file into its header and its values.
func decodeHeader(raw []byte) (h header, values []byte, err error) {
	if len(raw) < fixedHeader || string(raw[:len(magic)]) != magic {
		return h, nil, errors.New("not a file of a ceremony")
	}
	h.phase = int(raw[8])
	h.number = int(binary.BigEndian.Uint32(raw[9:]))
	copy(h.prev[:], raw[13:])
	length := int(raw[45])
	if len(raw) < fixedHeader+length {
		return h, nil, errors.New("cut off in the contributor's name")
	}
	h.name = string(raw[fixedHeader : fixedHeader+length])
	return h, raw[fixedHeader+length:], checkName(h.name)
}

func checkName(name string) error {
	if len(name) > MaxName || !utf8.ValidString(name) {
		return fmt.Errorf("a name is at most %d bytes of UTF-8", MaxName)
	}
	if strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return errors.New("a name is printable")
	}
	return nil
}

func hashBytes(raw []byte) string {
	h := sha256.Sum256(raw)
	return hex.EncodeToString(h[:])
}

func contributionFile(phase, number int) string { return fmt.Sprintf("phase%d-%04d", phase, number) }

// contributionFiles is the pattern of a phase's files.
func contributionFiles(phase int) string { return fmt.Sprintf("phase%d-[0-9][0-9][0-9][0-9]", phase) }

// read returns a file of the ceremony; that it is not there is an *Error.
func read(dir, name string) ([]byte, error) {
	raw, err := os.ReadFile(filepath.Join(dir, name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, refuse(Missing, name, "not in %s", dir)
	}
	return raw, err
}

// write makes a file that appears whole or not at all, and never replaces one.
func write(dir, name string, parts ...[]byte) error {
	f, err := os.CreateTemp(dir, "."+name+"-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	for _, part := range parts {
		if _, err := f.Write(part); err != nil {
			return err
		}
	}
	if err := errors.Join(f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return err
	}
	// A link fails where a rename would replace what is there.
	if err := os.Link(f.Name(), filepath.Join(dir, name)); errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s in %s: %w", name, dir, fs.ErrExist)
	} else if err != nil {
		return err
	}
	return nil
}

func writeJSON(dir, name string, v any) error {
	raw, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return write(dir, name, append(raw, '\n'))
}

// readJSON reads a record and returns its hash. Unknown fields are refused: they
// would be statements that nobody checks.
func readJSON(dir, name string, v any) (hash [sha256.Size]byte, err error) {
	raw, err := read(dir, name)
	if err != nil {
		return hash, err
	}
	decoder := json.NewDecoder(strings.NewReader(string(raw)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(v); err != nil {
		return hash, refuse(Malformed, name, "%v", err)
	}
	return sha256.Sum256(raw), nil
}
