// Benchprover measures the circuits, keys and proofs of one tier on this machine,
// one JSON line per figure:
//
//	{"tier":"m16n64","circuit":"shift","figure":"prove","value":0.43,"unit":"s"}
//
// With -compile it says only how many constraints there are, which takes no keys; with
// -ceremony what a ceremony takes.
// Times by the clock are for a machine that does nothing else; those "on one core" are
// the work, whatever else runs.
package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/pplns"
	"paydirt/coordinator/core/shift"
	"paydirt/coordinator/core/state"
	"paydirt/prover"
)

func main() {
	compile := flag.Bool("compile", false, "count constraints only")
	ceremony := flag.Bool("ceremony", false, "measure a ceremony instead")
	keys := flag.String("keys", "", "key `DIRECTORY` (default: development keys are made anew in a temporary one)")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: bench-prover [-compile | -ceremony | -keys DIRECTORY] TIER   (dev, 1k, 4k, or mMnN)")
		os.Exit(2)
	}
	tier, err := shift.TierOf(flag.Arg(0))
	b := bench{tier}
	switch {
	case err != nil:
	case *compile:
		err = b.constraints()
	case *ceremony:
		err = b.ceremony()
	default:
		err = b.keysAndProofs(context.Background(), *keys)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench-prover:", err)
		os.Exit(1)
	}
}

type bench struct{ tier shift.Tier }

func (b bench) put(circuit, figure string, value float64, unit string) {
	line, _ := json.Marshal(struct {
		Tier    string  `json:"tier"`
		Circuit string  `json:"circuit"`
		Figure  string  `json:"figure"`
		Value   float64 `json:"value"`
		Unit    string  `json:"unit"`
	}{b.tier.String(), circuit, figure, value, unit})
	fmt.Println(string(line))
}

// time puts how long f takes, by the clock and of all cores together.
func (b bench) time(circuit, figure string, f func() error) error {
	began, used := time.Now(), processor()
	err := f()
	b.put(circuit, figure, time.Since(began).Round(time.Millisecond).Seconds(), "s")
	b.put(circuit, figure+" on one core", (processor() - used).Round(time.Millisecond).Seconds(), "s")
	return err
}

// processor returns the time that this process has had of all cores.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func (b bench) constraints() error {
	circuits, err := prover.Circuits(b.tier)
	if err != nil {
		return err
	}
	for _, c := range circuits {
		b.put(c.Name, "constraints", float64(c.System.GetNbConstraints()), "constraints")
	}
	return nil
}

func (b bench) keysAndProofs(ctx context.Context, dir string) error {
	tier := b.tier
	if dir == "" {
		parent, err := os.MkdirTemp("", "bench-prover-*")
		if err != nil {
			return err
		}
		defer os.RemoveAll(parent)
		dir = filepath.Join(parent, "keys")
		estimates := prover.EstimateSetup(tier)
		b.put("both", "set-up, estimated", (estimates[0] + estimates[1]).Round(time.Millisecond).Seconds(), "s")
		resetPeak()
		if err := b.time("both", "set-up", func() error { _, err := prover.SetupDevelopment(tier, dir, cliutil.Progress()); return err }); err != nil {
			return err
		}
		b.put("both", "set-up, peak memory", peak(), "bytes")
	}
	for _, file := range []string{"shift.r1cs", "shift.pk", "shift.vk", "settle.r1cs", "settle.pk", "settle.vk"} {
		info, err := os.Stat(filepath.Join(dir, file))
		if err != nil {
			return err
		}
		circuit, kind, _ := strings.Cut(file, ".")
		b.put(circuit, kind+" size", float64(info.Size()), "bytes")
	}
	var p *prover.Prover
	if err := b.time("both", "open", func() (err error) { p, err = prover.Open(dir); return err }); err != nil {
		return err
	}
	m := p.Manifest()
	b.put("shift", "constraints", float64(m.Shift.Constraints), "constraints")
	b.put("settle", "constraints", float64(m.Settle.Constraints), "constraints")
	b.put("both", "held between proofs", held(), "bytes")
	p.Report(func(stage string, done, total int) {
		if circuit, ok := strings.CutSuffix(stage, " proof"); ok && done == 0 {
			b.put(circuit, "prove, estimated", float64(total), "s")
		}
	})
	resetPeak()

	r := rand.New(rand.NewPCG(1, 0))
	sealed, in, err := fullShift(r, tier)
	if err != nil {
		return err
	}
	var proof *prover.Proof
	if err := b.time("shift", "prove", func() (err error) { proof, err = p.ProveShift(ctx, sealed, in); return err }); err != nil {
		return err
	}
	b.put("shift", "peak memory", peak(), "bytes")
	if err := b.time("shift", "verify", func() error { return p.VerifyShift(in, proof) }); err != nil {
		return err
	}
	st, err := fullSettlement(r, tier.Miners)
	if err != nil {
		return err
	}
	resetPeak()
	if err := b.time("settle", "prove", func() (err error) { proof, err = p.ProveSettle(ctx, st); return err }); err != nil {
		return err
	}
	b.put("settle", "peak memory", peak(), "bytes")
	b.put("both", "held between proofs", held(), "bytes")
	return b.time("settle", "verify", func() error { return p.VerifySettle(st.Inputs, proof) })
}

// fullShift is a shift with all of its leaves, by as many payees as have room.
func fullShift(r *rand.Rand, t shift.Tier) (*shift.Sealed, state.ShiftInputs, error) {
	entries := make([]shift.Entry, t.Leaves)
	for i := range entries {
		binary.BigEndian.PutUint64(entries[i].Key[:8], r.Uint64())
		binary.BigEndian.PutUint64(entries[i].Key[8:], r.Uint64())
		var payee [20]byte
		binary.BigEndian.PutUint32(payee[16:], 1+uint32(r.IntN(t.Miners)))
		entries[i].Payee = bitcoin.EVMPayee(payee)
	}
	s, err := shift.Seal(t, 1, entries, nil)
	if err != nil {
		return nil, state.ShiftInputs{}, err
	}
	pool := state.Pool{ChainID: 1, Distributor: common.Address{1}, Tier: t}
	return s, pool.ShiftInputs(state.NewShift(s, common.Hash{1}, common.Hash{}, common.Hash{2})), nil
}

// fullSettlement is one in which every miner worked in every shift.
func fullSettlement(r *rand.Rand, miners int) (prover.SettleStatement, error) {
	st := prover.SettleStatement{Earned: make([]*uint256.Int, miners), Amount: uint256.NewInt(312_500_000)}
	var roots [state.Window]fr.Element
	for k := range st.Window.Counts {
		st.Window.Weights[k], st.Window.Counts[k] = 1, make([]uint16, miners)
		for m := range miners {
			st.Window.Counts[k][m] = uint16(1 + r.IntN(8))
		}
		s := shift.Sealed{Tier: shift.Tier{Miners: miners, Leaves: shift.MinLeaves}, Counts: st.Window.Counts[k]}
		roots[k] = s.CountsRoot()
	}
	split, err := pplns.SplitRoundedDown(st.Amount, st.Window, miners)
	if err != nil {
		return st, err
	}
	after := make([]*uint256.Int, miners)
	for m := range after {
		st.Earned[m] = uint256.NewInt(r.Uint64N(1 << 40))
		after[m] = new(uint256.Int).Add(st.Earned[m], split.Quotients[m])
	}
	st.Inputs = state.NewSettleInputs(state.EarnTree(st.Earned).Root(), state.EarnTree(after).Root(), roots, st.Window.Weights, st.Amount, split.Credited)
	return st, nil
}

// held returns what is in use when nothing is being done, in bytes.
func held() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// peak returns the greatest resident size since resetPeak, in bytes; 0 where the
// kernel is not Linux.
func peak() float64 {
	raw, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(raw), "\n") {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, _ := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			return kb * 1024
		}
	}
	return 0
}

// resetPeak makes peak begin anew; it is no error when it cannot. What was left behind
// is given back first, as it would count.
func resetPeak() {
	debug.FreeOSMemory()
	_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0)
}
