package harness

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"time"
)

const stopPatience = 15 * time.Second

// Process is a program that runs in the background, in a process group of its
// own: the harness decides when it ends, not the terminal.
type Process struct {
	Log string // file with what it printed to standard error

	name   string
	cmd    *exec.Cmd
	stdout bytes.Buffer
	done   chan struct{}
	err    error
}

// start runs a program; what it logs is added to <dir>/<name>.log.
func start(dir, name, path string, args ...string) (*Process, error) {
	logPath := filepath.Join(dir, name+".log")
	log, err := os.OpenFile(logPath, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	p := &Process{name: name, cmd: exec.Command(path, args...), Log: logPath, done: make(chan struct{})}
	p.cmd.Stdout, p.cmd.Stderr = &p.stdout, log
	p.cmd.SysProcAttr = childAttributes()
	started := make(chan error, 1)
	go func() {
		// The kernel's parent-death signal follows the thread that forked: it has
		// to live as long as the child, and to end for no other goroutine's sake.
		runtime.LockOSThread()
		defer log.Close()
		err := p.cmd.Start()
		started <- err
		if err == nil {
			p.err = p.cmd.Wait()
			close(p.done)
		}
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return p, nil
}

// Stop asks the program to end, waits, and ends it the hard way if it must.
func (p *Process) Stop() error {
	select {
	case <-p.done:
		return p.err
	default:
	}
	// A process that has just ended is no error here.
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.done:
		return p.err
	case <-time.After(stopPatience):
		_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
		<-p.done
		return fmt.Errorf("%s did not stop in %s", p.name, stopPatience)
	}
}

// Kill ends the program as a crash would, and waits until it is gone.
func (p *Process) Kill() {
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
	<-p.done
}

// Output is what the program printed to standard output. It has ended.
func (p *Process) Output() []byte { return p.stdout.Bytes() }

// Failed returns an error when the program has ended by itself.
func (p *Process) Failed() error {
	select {
	case <-p.done:
		return fmt.Errorf("%s ended: %w\n%s", p.name, cmpErr(p.err), tail(p.Log))
	default:
		return nil
	}
}

func cmpErr(err error) error {
	if err == nil {
		return errors.New("exit code 0")
	}
	return err
}

// tail returns the last lines of a log, for an error message.
func tail(path string) string {
	const size = 2000
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Size() > size {
		if _, err := f.Seek(-size, io.SeekEnd); err != nil {
			return ""
		}
	}
	raw, _ := io.ReadAll(f)
	return string(raw)
}
