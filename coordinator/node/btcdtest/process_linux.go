package btcdtest

import "syscall"

// childAttributes puts the child in its own group, so that a Ctrl-C in the
// terminal reaches only the parent, which then stops its children in order.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}
