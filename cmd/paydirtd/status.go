package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"paydirt/cmd/paydirt/cliutil"
	"paydirt/coordinator/health"
)

const statusName = "status"

// Exit codes of `paydirtd status`.
const (
	exitFailing = 1 // a part of the pool is failing
	exitUnknown = 2 // nothing is known of the pool
)

// unknown is the end of a command that learned nothing of the pool. It must not look
// like one that found a failing part, for alarms tell them apart by the exit code.
func unknown(err error) error {
	if err == nil {
		return nil
	}
	return cli.Exit("paydirtd: "+err.Error(), exitUnknown)
}

// statusTimeout is how long the daemon may take to answer: it answers from memory.
const statusTimeout = 10 * time.Second

// statusLimit is the most bytes of an answer that are read.
const statusLimit = 1 << 20

func statusCommand() *cli.Command {
	return &cli.Command{
		Name:  statusName,
		Usage: "show how the running pool is, and what to do about what is wrong",
		Description: `Asks the running daemon at http.listen (or --api) for its health and prints every
part that must work: its state, since when, and for each trouble what happened and
what to do. Exit code 0: no part is failing; 1: a part is failing; 2: the state of the
pool is not known, because the daemon does not answer (it answers once it has started)
or the command was given wrongly.`,
		Flags: append(commonOptions(),
			httpListen(),
			&cli.StringFlag{Name: "api", Usage: "`URL` of the daemon's API (default: from http.listen)"},
			&cli.BoolFlag{Name: cliutil.JSON, Usage: "print JSON"},
		),
		Before: func(c *cli.Context) error { return unknown(applyConfigFile(c)) },
		OnUsageError: func(_ *cli.Context, err error, _ bool) error {
			return unknown(fmt.Errorf("%w; see `paydirtd status --help`", err))
		},
		Action: func(c *cli.Context) error {
			base, err := apiURL(c)
			if err != nil {
				return unknown(err)
			}
			report, err := askHealth(c.Context, base)
			if err != nil {
				return unknown(err)
			}
			if err := cliutil.Print(c, report, "%s", statusText(report, time.Now())); err != nil {
				return unknown(err)
			}
			if !report.OK {
				return cli.Exit("", exitFailing)
			}
			return nil
		},
	}
}

// apiURL is where the daemon answers.
func apiURL(c *cli.Context) (string, error) {
	if given := c.String("api"); given != "" {
		if u, err := url.Parse(given); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			return "", fmt.Errorf("--api is a URL such as http://127.0.0.1:8080, not %q", given)
		}
		return strings.TrimSuffix(given, "/"), nil
	}
	host, port, err := net.SplitHostPort(c.String("http.listen"))
	if err != nil || strings.HasPrefix(c.String("http.listen"), "systemd:") {
		return "", fmt.Errorf("http.listen is %q, which does not say where the daemon answers; give its URL with --api", c.String("http.listen"))
	}
	// A daemon that listens at every address of the machine answers at this one.
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return "http://" + net.JoinHostPort(host, port), nil
}

// askHealth reads GET /healthz. A daemon that is not healthy answers 503 with the
// same report.
func askHealth(ctx context.Context, base string) (r health.Report, err error) {
	ctx, cancel := context.WithTimeout(ctx, statusTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/healthz", nil)
	if err != nil {
		return r, err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return r, fmt.Errorf("the daemon does not answer at %s (%w): it is not running, or has not started yet, "+
			"which its log tells, or answers elsewhere (http.listen, --api)", base, errors.Unwrap(err))
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK && answer.StatusCode != http.StatusServiceUnavailable {
		return r, fmt.Errorf("%s answers %s", base, answer.Status)
	}
	if err := json.NewDecoder(io.LimitReader(answer.Body, statusLimit)).Decode(&r); err != nil {
		return r, fmt.Errorf("%s does not answer as a pool does: %w", base, err)
	}
	if len(r.Parts) == 0 {
		return r, errors.New(base + " does not answer as a pool does: no part in its report")
	}
	return r, nil
}

// statusText is the report for people: a line for each part, and under it each of its
// troubles.
func statusText(r health.Report, now time.Time) string {
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', 0)
	failing, degraded := 0, 0
	for _, p := range r.Parts {
		switch p.State {
		case health.Failing:
			failing++
		case health.Degraded:
			degraded++
		}
		fmt.Fprintf(w, "%s\t%s\tfor %s\n", p.Part, p.State, now.Sub(p.Since).Round(time.Second))
		for _, t := range p.Troubles {
			w.Flush() // long texts do not widen the columns of the parts
			fmt.Fprintf(&out, "    %s, since %s: %s\n    to do: %s\n", t.Reason, t.Since.Local().Format(time.DateTime), t.What, t.Do)
		}
	}
	w.Flush()
	switch {
	case failing > 0:
		fmt.Fprintf(&out, "FAILING: %d of %d parts", failing, len(r.Parts))
	case degraded > 0:
		fmt.Fprintf(&out, "ok, with trouble in %d of %d parts", degraded, len(r.Parts))
	default:
		out.WriteString("ok")
	}
	return out.String()
}
