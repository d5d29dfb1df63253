package daemon

import (
	"fmt"
	"net"
	"os"
	"strconv"
	"strings"
)

// A listener's address may be a socket that systemd has opened and passes on
// (sd_listen_fds(3)): "systemd:NAME", with NAME the unit's FileDescriptorName. Such
// a socket stays open while the daemon is restarted: miners that connect meanwhile
// wait for the new one, and none is refused.
//
//	# paydirtd.socket
//	[Socket]
//	ListenStream=3333
//	FileDescriptorName=stratum
//
//	# paydirtd.toml
//	[stratum]
//	listen = "systemd:stratum"
//	reconnect = true
const passedPrefix = "systemd:"

// firstPassed is the descriptor of the first passed socket.
const firstPassed = 3

// listen opens a door for TCP connections, or takes over one that was opened by
// systemd.
func listen(address string) (net.Listener, error) {
	name, passed := strings.CutPrefix(address, passedPrefix)
	if !passed {
		return net.Listen("tcp", address)
	}
	fd, err := passedSocket(name, os.Getpid(), os.Getenv)
	if err != nil {
		return nil, err
	}
	file := os.NewFile(uintptr(fd), name)
	defer file.Close() // the listener has a descriptor of its own
	l, err := net.FileListener(file)
	if err != nil {
		return nil, fmt.Errorf("the socket %q of systemd: %w", name, err)
	}
	if _, ok := l.(*net.TCPListener); !ok {
		_ = l.Close()
		return nil, fmt.Errorf("the socket %q of systemd is not for TCP", name)
	}
	return l, nil
}

// passedSocket finds the descriptor of a passed socket by the variables that come
// with it: LISTEN_PID, whom they are for; LISTEN_FDS, how many; LISTEN_FDNAMES, their
// names, separated by colons.
func passedSocket(name string, pid int, env func(string) string) (fd int, err error) {
	const hint = "is paydirtd started by a unit with a socket of this FileDescriptorName?"
	if env("LISTEN_PID") != strconv.Itoa(pid) {
		return 0, fmt.Errorf("systemd has passed no socket; %s", hint)
	}
	count, err := strconv.Atoi(env("LISTEN_FDS"))
	names := strings.Split(env("LISTEN_FDNAMES"), ":")
	if err != nil || count != len(names) {
		return 0, fmt.Errorf("LISTEN_FDS=%q does not fit LISTEN_FDNAMES=%q", env("LISTEN_FDS"), env("LISTEN_FDNAMES"))
	}
	for i, n := range names {
		switch {
		case n != name:
		case fd != 0:
			return 0, fmt.Errorf("systemd has passed several sockets %q; give each a name of its own", name)
		default:
			fd = firstPassed + i
		}
	}
	if fd == 0 {
		return 0, fmt.Errorf("systemd has passed no socket %q, but %q; %s", name, names, hint)
	}
	return fd, nil
}
