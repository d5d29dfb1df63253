package harness

import "time"

// The demo's sizes. A block takes some 4.8 million hashes on its network: about one a
// second. A shift of 56 ledger shares then lasts 18 s, and with a fast miner 4 s until
// it has no room; its state is final in less.
const (
	DemoHashrate    = 5_000_000  // hashes a second of the demo's own miners
	DemoMiners      = 3          // that share it
	ForeignHashrate = 20_000_000 // of one core with well-tuned software, that joins
)

// Demo returns the options of the demo's pool. Deploying refuses them when they would
// not keep up with the demo's own miners and a fast one.
func Demo(dir, bin string, log func(format string, args ...any)) Options {
	return Options{
		Dir: dir, Bin: bin, Log: log,
		ND: 3, FeeBps: 100, Confirmations: 3,
		Finality:  1, // the EVM chain lives in this process: nothing reorganises it
		BlockTime: time.Second, SealGrace: 300 * time.Millisecond, Poll: 100 * time.Millisecond,
		Hashrate: DemoHashrate + ForeignHashrate,
	}
}
