package vectors

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"paydirt/coordinator/core/bitcoin"
)

// bitcoinFile is bitcoin.json. Hashes are in internal byte order; targets, and only
// they, are big-endian numbers of 32 bytes. "branch" and "txids" are hashes one
// after the other.
type bitcoinFile struct {
	Headers       []headerVector       `json:"headers"`
	Retargets     []retargetVector     `json:"retargets"`
	Bits          []bitsVector         `json:"bits"`
	LedgerTargets []ledgerTargetVector `json:"ledgerTargets"`
	Difficulties  []difficultyVector   `json:"difficulties"`
	Merkle        []merkleVector       `json:"merkle"`
	Blocks        []blockVector        `json:"blocks"`
	Coinbases     []coinbaseVector     `json:"coinbases"`
	Evidence      []evidenceVector     `json:"evidence"`
	Subsidies     []subsidyVector      `json:"subsidies"`
}

func TestBitcoin(t *testing.T) {
	golden(t, "bitcoin.json", bitcoinFile{
		Headers:       headerVectors(t),
		Retargets:     retargetVectors(t),
		Bits:          bitsVectors(t),
		LedgerTargets: ledgerTargetVectors(t),
		Difficulties:  difficultyVectors(t),
		Merkle:        merkleVectors(t),
		Blocks:        blockVectors(t),
		Coinbases:     coinbaseVectors(t),
		Evidence:      evidenceVectors(t),
		Subsidies:     subsidyVectors(),
	})
}

// headerVector is a real header of the main chain.
type headerVector struct {
	Chain      string `json:"chain"` // headers of one chain in order; "x/orphan" forks off x
	Height     string `json:"height"`
	EpochStart string `json:"epochStart"` // time of the first header of its period, "0": not noted
	Raw        string `json:"raw"`
	Hash       string `json:"hash"`
	Parent     string `json:"parent"`
	Time       string `json:"time"`
	Bits       string `json:"bits"`
	Target     string `json:"target"`
	Work       string `json:"work"`
	NextBits   string `json:"nextBits"` // what a child must have; "0x00000000" where epochStart is missing for it
}

func headerVectors(t *testing.T) []headerVector {
	var out []headerVector
	byHeight := map[string]bitcoin.Header{}
	for _, m := range mainnetHeaders {
		h := header(t, m.raw)
		hash := h.Hash()
		if m.hash != "" {
			require.Equal(t, m.hash, hash.String(), "%s %d", m.chain, m.height)
		}
		target, err := bitcoin.TargetFromBits(h.Bits())
		require.NoError(t, err)
		require.True(t, bitcoin.Meets(hash, target), "%s %d does not meet its target", m.chain, m.height)

		info := bitcoin.HeaderInfo{Height: m.height, Time: h.Time(), Bits: h.Bits(), EpochStart: m.epochStart}
		main := strings.TrimSuffix(m.chain, "/orphan")
		if parent, ok := byHeight[fmt.Sprint(main, m.height-1)]; ok {
			require.Equal(t, parent.Hash(), h.Prev(), "%s %d does not link", m.chain, m.height)
		}
		if m.chain == main {
			byHeight[fmt.Sprint(main, m.height)] = h
		}
		next := bitcoin.Mainnet.NextBits(info)
		if m.epochStart == 0 && (m.height+1)%bitcoin.Mainnet.Interval == 0 {
			next = 0
		}
		out = append(out, headerVector{
			Chain:      m.chain,
			Height:     decimal(m.height),
			EpochStart: decimal(m.epochStart),
			Raw:        hexBytes(h[:]),
			Hash:       hexHash(hash),
			Parent:     hexHash(h.Prev()),
			Time:       decimal(h.Time()),
			Bits:       hexBits(h.Bits()),
			Target:     hexTarget(target),
			Work:       bitcoin.Work(target).Dec(),
			NextBits:   hexBits(next),
		})
	}
	// A child's bits are the fact; NextBits must have foretold them.
	foretold := 0
	for i, v := range out {
		for _, child := range out[i+1:] {
			if child.Parent == v.Hash && v.NextBits != "0x00000000" {
				require.Equal(t, child.Bits, v.NextBits, "%s %s", v.Chain, v.Height)
				foretold++
			}
		}
	}
	require.Greater(t, foretold, 50)
	return out
}

// retargetVector is one call of NextBits.
type retargetVector struct {
	Name         string `json:"name"`
	PowLimitBits string `json:"powLimitBits"`
	Interval     string `json:"interval"`
	Timespan     string `json:"timespan"`
	NoRetarget   bool   `json:"noRetarget"`
	Height       string `json:"height"` // of the parent, as all that follow
	Time         string `json:"time"`
	Bits         string `json:"bits"`
	EpochStart   string `json:"epochStart"`
	NextBits     string `json:"nextBits"`
}

func retargetVectors(t *testing.T) []retargetVector {
	const start, span = 1_700_000_000, 14 * 24 * 3600
	tiny := bitcoin.Params{Name: "tiny", PowLimitBits: 0x1f00ffff, Interval: 4, Timespan: 2400}
	huge := bitcoin.Params{Name: "huge", PowLimitBits: 0x207fffff, Interval: 4, Timespan: 2400}
	var out []retargetVector
	for _, c := range []struct {
		name   string
		params bitcoin.Params
		parent bitcoin.HeaderInfo
		next   uint32
	}{
		// The first four are those of Bitcoin Core's pow_tests.cpp.
		{"first-rise-32255", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 32255, Time: 1262152739, Bits: 0x1d00ffff, EpochStart: 1261130161}, 0x1d00d86a},
		{"limit-2015", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2015, Time: 1233061996, Bits: 0x1d00ffff, EpochStart: 1231006505}, 0x1d00ffff},
		{"quarter-68543", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 68543, Time: 1279297671, Bits: 0x1c05a3f4, EpochStart: 1279008237}, 0x1c0168fd},
		{"fourfold-46367", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 46367, Time: 1269211443, Bits: 0x1c387f6f, EpochStart: 1263163443}, 0x1d00e1fd},
		{"mid-period", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016 * 400, Time: start + 9999999, Bits: 0x170331db, EpochStart: start}, 0x170331db},
		{"last-but-one", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016*400 - 2, Time: start + 1, Bits: 0x170331db, EpochStart: start}, 0x170331db},
		{"on-time", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016*400 - 1, Time: start + span, Bits: 0x170331db, EpochStart: start}, 0x170331db},
		{"one-second-early", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016*400 - 1, Time: start + span - 1, Bits: 0x170331db, EpochStart: start}, 0x170331da},
		{"exactly-a-quarter", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016*400 - 1, Time: start + span/4, Bits: 0x17100000, EpochStart: start}, 0x17040000},
		{"below-a-quarter", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016*400 - 1, Time: start + span/4 - 1, Bits: 0x17100000, EpochStart: start}, 0x17040000},
		{"exactly-fourfold", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016*400 - 1, Time: start + 4*span, Bits: 0x17100000, EpochStart: start}, 0x17400000},
		{"above-fourfold", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016*400 - 1, Time: start + 4*span + 1, Bits: 0x17100000, EpochStart: start}, 0x17400000},
		{"time-runs-back", bitcoin.Mainnet, bitcoin.HeaderInfo{Height: 2016*400 - 1, Time: start - 1, Bits: 0x17100000, EpochStart: start}, 0x17040000},
		{"signet-limit", bitcoin.Signet, bitcoin.HeaderInfo{Height: 2015, Time: start + 3*span, Bits: 0x1e0377ae, EpochStart: start}, 0x1e0377ae},
		{"signet-quarter", bitcoin.Signet, bitcoin.HeaderInfo{Height: 2015, Time: start + 2015, Bits: 0x1e0377ae, EpochStart: start}, 0x1e00ddeb},
		{"regtest-never", bitcoin.Regtest, bitcoin.HeaderInfo{Height: 2015, Time: start + 2015, Bits: 0x207fffff, EpochStart: start}, 0x207fffff},
		{"short-interval", tiny, bitcoin.HeaderInfo{Height: 7, Time: start + 1200, Bits: 0x1e00ffff, EpochStart: start}, 0x1d7fff80},
		{"product-passes-2^256", huge, bitcoin.HeaderInfo{Height: 3, Time: start + 9600, Bits: 0x207fffff, EpochStart: start}, 0x207fffff},
	} {
		require.Equal(t, hexBits(c.next), hexBits(c.params.NextBits(c.parent)), c.name)
		out = append(out, retargetVector{
			Name:         c.name,
			PowLimitBits: hexBits(c.params.PowLimitBits),
			Interval:     decimal(c.params.Interval),
			Timespan:     decimal(c.params.Timespan),
			NoRetarget:   c.params.NoRetarget,
			Height:       decimal(c.parent.Height),
			Time:         decimal(c.parent.Time),
			Bits:         hexBits(c.parent.Bits),
			EpochStart:   decimal(c.parent.EpochStart),
			NextBits:     hexBits(c.next),
		})
	}
	return out
}

// bitsVector is a compact target and what it stands for.
type bitsVector struct {
	Bits      string `json:"bits"`
	Target    string `json:"target"`    // 32 bytes, zero when refused
	Canonical string `json:"canonical"` // the compact form of the target
	Reason    string `json:"reason"`
}

func bitsVectors(t *testing.T) []bitsVector {
	const ok = bitcoin.TargetReason(0)
	var out []bitsVector
	for _, c := range []struct {
		bits   uint32
		target string // hexadecimal without leading zeros
		reason bitcoin.TargetReason
	}{
		{0x1d00ffff, "ffff" + zeros(52), ok}, // mainnet's limit
		{0x1e0377ae, "377ae" + zeros(54), ok},
		{0x207fffff, "7fffff" + zeros(58), ok}, // regtest
		{0x1b04864c, "4864c" + zeros(48), ok},
		{0x17034219, "34219" + zeros(40), ok},
		{0x05009234, "92340000", ok},
		{0x04123456, "12345600", ok},
		{0x03123456, "123456", ok},
		{0x02123456, "1234", ok},
		{0x01123456, "12", ok},
		{0x02008000, "80", ok},
		{0x01120000, "12", ok},
		{0x1d000001, "1" + zeros(52), ok}, // not canonical
		{0x2200007f, "7f" + zeros(62), ok},
		{0x220000ff, "ff" + zeros(62), ok},
		{0x21007fff, "7fff" + zeros(60), ok},
		{0x2100ffff, "ffff" + zeros(60), ok},
		{0, "0", bitcoin.BitsZero},
		{0x1d000000, "0", bitcoin.BitsZero},
		{0x00123456, "0", bitcoin.BitsZero},
		{0x01003456, "0", bitcoin.BitsZero},
		{0x02000056, "0", bitcoin.BitsZero},
		{0x01803456, "0", bitcoin.BitsZero}, // a sign without a number
		{0x1d800000, "0", bitcoin.BitsZero},
		{0xff000000, "0", bitcoin.BitsZero},
		{0x04923456, "0", bitcoin.BitsNegative},
		{0x01fedcba, "0", bitcoin.BitsNegative},
		{0x1d80ffff, "0", bitcoin.BitsNegative},
		{0x20ffffff, "0", bitcoin.BitsNegative},
		{0xffffffff, "0", bitcoin.BitsNegative},
		{0x21010000, "0", bitcoin.BitsOverflow},
		{0x217fffff, "0", bitcoin.BitsOverflow},
		{0x22000100, "0", bitcoin.BitsOverflow},
		{0x23000001, "0", bitcoin.BitsOverflow},
		{0xff123456, "0", bitcoin.BitsOverflow},
	} {
		want := uint256.MustFromHex("0x" + c.target)
		canonical := uint32(0)
		target, err := bitcoin.TargetFromBits(c.bits)
		if c.reason != ok {
			var e *bitcoin.TargetError
			require.True(t, errors.As(err, &e), "%08x", c.bits)
			require.Equal(t, c.reason, e.Reason, "%08x", c.bits)
		} else {
			require.NoError(t, err)
			require.Equal(t, want.Hex(), target.Hex(), "%08x", c.bits)
			canonical = bitcoin.BitsFromTarget(target)
			again, err := bitcoin.TargetFromBits(canonical)
			require.NoError(t, err)
			require.Equal(t, want.Hex(), again.Hex(), "%08x", c.bits)
		}
		out = append(out, bitsVector{hexBits(c.bits), hexTarget(want), hexBits(canonical), name(c.reason)})
	}
	return out
}

// ledgerTargetVector is network·nd, capped.
type ledgerTargetVector struct {
	NetworkBits  string `json:"networkBits"`
	ND           string `json:"nd"`
	LedgerTarget string `json:"ledgerTarget"`
}

func ledgerTargetVectors(t *testing.T) []ledgerTargetVector {
	var out []ledgerTargetVector
	for _, c := range []struct {
		bits, nd uint32
		target   string
	}{
		{0x17034219, 32768, "1a10c8" + zeros(43)},
		{0x17034219, 1, "34219" + zeros(40)},
		{0x1d00ffff, 1 << 18, "3fffc" + zeros(56)},
		{0x1e0377ae, 64, "ddeb8" + zeros(55)},
		{0x1e0377ae, 1<<22 - 1, "ddeb7c8852" + zeros(54)},
		{0x1e0377ae, 1 << 23, strings.Repeat("f", 64)},
		{0x207fffff, 2, "fffffe" + zeros(58)},
		{0x207fffff, 3, strings.Repeat("f", 64)},
		{0x207fffff, math.MaxUint32, strings.Repeat("f", 64)},
	} {
		network, err := bitcoin.TargetFromBits(c.bits)
		require.NoError(t, err)
		target := bitcoin.LedgerTarget(network, c.nd)
		require.Equal(t, "0x"+c.target, target.Hex(), "%08x·%d", c.bits, c.nd)
		out = append(out, ledgerTargetVector{hexBits(c.bits), decimal(c.nd), hexTarget(target)})
	}
	return out
}

// difficultyVector is a stratum difficulty, shortest decimal that gives the float64.
type difficultyVector struct {
	Difficulty string `json:"difficulty"`
	Target     string `json:"target"`
	Back       string `json:"back"` // DifficultyFromTargetRoundedDown(target)
	Reason     string `json:"reason"`
}

func difficultyVectors(t *testing.T) []difficultyVector {
	var out []difficultyVector
	for _, c := range []struct {
		d      float64
		target string
	}{
		{1, "ffff" + zeros(52)},
		{2, "7fff8" + zeros(51)},
		{0.5, "1fffe" + zeros(52)},
		{65535, "1" + zeros(52)},
		{3, "5555" + zeros(52)},
		{7, "24922492492492492492492492492492492492492492492492492493"}, // rounded up
		{1024, "3fffc" + zeros(49)},
		{1e-6, "f4230bdc0000031c1146eb9d000a23c55600c62fe11023b62f063c9f1f608"},
		{1e300, "1"},
		{0x1p-32, "ffff" + zeros(60)},
		{0x1p-33, strings.Repeat("f", 64)}, // capped
		{5e-324, strings.Repeat("f", 64)},
		{0, ""}, {-1, ""}, {math.NaN(), ""}, {math.Inf(1), ""}, {math.Inf(-1), ""},
	} {
		v := difficultyVector{Difficulty: strconv.FormatFloat(c.d, 'g', -1, 64), Target: hexTarget(new(uint256.Int)), Back: "0"}
		target, err := bitcoin.TargetFromDifficulty(c.d)
		if c.target == "" {
			var e *bitcoin.TargetError
			require.True(t, errors.As(err, &e), "%v", c.d)
			v.Reason = e.Reason.String()
		} else {
			require.NoError(t, err)
			require.Equal(t, "0x"+c.target, target.Hex(), "difficulty %v", c.d)
			back := bitcoin.DifficultyFromTargetRoundedDown(target)
			v.Target, v.Back = hexTarget(target), strconv.FormatFloat(back, 'g', -1, 64)
		}
		out = append(out, v)
	}
	return out
}

// merkleVector is a made-up block: the coinbase is leaf 0 before the txids.
type merkleVector struct {
	CoinbaseTxID string `json:"coinbaseTxid"`
	TxIDs        string `json:"txids"`
	Branch       string `json:"branch"`
	Root         string `json:"root"`
}

func merkleVectors(t *testing.T) []merkleVector {
	var out []merkleVector
	coinbase := chainhash.DoubleHashH([]byte("coinbase"))
	for _, n := range []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 12} {
		txids := make([]chainhash.Hash, n)
		for i := range txids {
			txids[i] = chainhash.DoubleHashH([]byte{byte(i)})
		}
		branch := bitcoin.MerkleBranch(txids)
		root := bitcoin.RootFromBranch(coinbase, branch)
		require.Equal(t, plainRoot(append([]chainhash.Hash{coinbase}, txids...)), root, "%d transactions", n)
		out = append(out, merkleVector{hexHash(coinbase), hexHashes(txids), hexHashes(branch), hexHash(root)})
	}
	return out
}

// plainRoot is the merkle root as the protocol documentation tells it.
func plainRoot(level []chainhash.Hash) chainhash.Hash {
	for len(level) > 1 {
		if len(level)%2 == 1 {
			level = append(level, level[len(level)-1])
		}
		var next []chainhash.Hash
		for i := 0; i < len(level); i += 2 {
			next = append(next, chainhash.DoubleHashH(append(append([]byte{}, level[i][:]...), level[i+1][:]...)))
		}
		level = next
	}
	return level[0]
}

// blockVector is a real coinbase with its branch. Nobody's but a Paydirt pool's has
// the layout of coinbases below, so ParseCoinbase refuses each.
type blockVector struct {
	Name     string `json:"name"`
	Height   string `json:"height"`
	Header   string `json:"header"`
	Coinbase string `json:"coinbase"`
	TxID     string `json:"txid"`
	Branch   string `json:"branch"`
	Reason   string `json:"reason"`
}

func blockVectors(t *testing.T) []blockVector {
	var out []blockVector
	for _, m := range mainnetBlocks {
		h := header(t, m.header)
		target, err := bitcoin.TargetFromBits(h.Bits())
		require.NoError(t, err)
		require.True(t, bitcoin.Meets(h.Hash(), target), m.name)
		coinbase := unhex(t, m.coinbase)
		var branch []chainhash.Hash
		for _, s := range m.branch {
			branch = append(branch, chainhash.Hash(unhex(t, s)))
		}
		txid := chainhash.DoubleHashH(coinbase)
		require.Equal(t, h.MerkleRoot(), bitcoin.RootFromBranch(txid, branch), m.name)
		_, err = bitcoin.ParseCoinbase(coinbase)
		var e *bitcoin.CoinbaseError
		require.True(t, errors.As(err, &e), m.name)
		out = append(out, blockVector{
			Name:     m.name,
			Height:   decimal(m.height),
			Header:   hexBytes(h[:]),
			Coinbase: hexBytes(coinbase),
			TxID:     hexHash(txid),
			Branch:   hexHashes(branch),
			Reason:   e.Reason.String(),
		})
	}
	return out
}

func header(t *testing.T, s string) bitcoin.Header {
	h, err := bitcoin.ParseHeader(unhex(t, s))
	require.NoError(t, err)
	return h
}

func unhex(t *testing.T, s string) []byte {
	raw, err := hex.DecodeString(s)
	require.NoError(t, err)
	return raw
}

func hexBytes(b []byte) string              { return "0x" + hex.EncodeToString(b) }
func hexHash(h chainhash.Hash) string       { return hexBytes(h[:]) }
func hexBits(bits uint32) string            { return fmt.Sprintf("0x%08x", bits) }
func hexTarget(t *uint256.Int) string       { b := t.Bytes32(); return hexBytes(b[:]) }
func decimal[T uint32 | uint64](n T) string { return strconv.FormatUint(uint64(n), 10) }
func zeros(n int) string                    { return strings.Repeat("0", n) }

func hexHashes(hs []chainhash.Hash) string {
	var all []byte
	for _, h := range hs {
		all = append(all, h[:]...)
	}
	return hexBytes(all)
}

// name gives "" for the zero reason, which means valid.
func name[R interface {
	~uint8
	fmt.Stringer
}](r R) string {
	if r == 0 {
		return ""
	}
	return r.String()
}
