package harness

import "syscall"

// childAttributes also ends the child when the demo is killed without notice.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}
