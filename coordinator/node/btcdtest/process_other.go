//go:build unix && !linux

package btcdtest

import "syscall"

// childAttributes puts the child in its own group. These systems have no
// parent-death signal: a parent killed by SIGKILL leaves its nodes behind.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true}
}
