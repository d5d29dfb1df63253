package main

import (
	"fmt"
	"os"

	"paydirt/test/harness"
)

// explain prints how to try things by hand on the pool that is left running.
func (d *demo) explain() {
	p := d.pool
	stranger, _ := harness.Miner(len(d.hashrates))
	key, err := p.MinerKeyFile(len(d.hashrates))
	if err != nil {
		fmt.Fprintln(os.Stderr, "demo:", err)
	}
	fmt.Printf(`
Everything keeps running until Ctrl-C.

  stratum            stratum+tcp://%[1]s
  API, share data    %[2]s/v1/pool
  metrics            %[2]s/metrics
  EVM chain          %[3]s
  pool contract      %[4]s
  Bitcoin nodes      %[5]s
                     %[6]s
  logs and data      %[7]s

  export PAYDIRT_RPC=%[3]s PAYDIRT_POOL=%[4]s
  bin/paydirt balance %[8]s
  bin/paydirt audit --shares %[2]s

Any SHA-256d stratum miner can join. Its user name is an EVM address:

  minerd -a sha256d -o stratum+tcp://%[1]s -u %[8]s.foreign -p x
  bin/paydirt mine --url stratum+tcp://%[1]s --user %[8]s.foreign

and it can claim, once a shift with its shares was posted and settled:

  bin/paydirt claim --key %[9]s

`, p.Stratum, p.API, p.EVM.URL(), p.Address, p.Bitcoin.Nodes[0].URL, p.Bitcoin.Nodes[1].URL, p.Dir, stranger, key)
}
