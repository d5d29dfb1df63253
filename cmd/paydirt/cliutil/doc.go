// Package cliutil holds what the paydirt commands share: each common flag, its
// name, environment variable and help defined once, JSON output, and a progress
// bar that appears only on a terminal.
//
// Results go to standard output (one JSON object per line with --json),
// everything else to standard error, so that output can always be piped.
//
// The package imports nothing of the pool; what needs the EVM side (keys, the
// pool contract) is in the package ethcli below it.
package cliutil
