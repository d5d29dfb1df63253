package audit

import (
	"fmt"
	"strings"
	"unicode"

	"paydirt/coordinator/sharefile"
)

// Options are what an audit can be told.
type Options struct {
	// Shares gives the share data; nil audits the chain data alone.
	Shares sharefile.Source
	// Found, when not nil, is called at once for every broken rule.
	Found func(Finding)
	// Progress, when not nil, is called as the audit goes on.
	Progress func(stage string, done, total int)
}

// auditor collects what the checks find.
type auditor struct {
	options Options
	report  *Report
}

func newAuditor(o Options) *auditor {
	return &auditor{o, &Report{Findings: []Finding{}, Warnings: []string{}, Notes: []string{}, Incomplete: []Gap{}, Checked: map[string]int{}}}
}

// broke records a broken rule.
func (a *auditor) broke(r Rule, where, format string, args ...any) {
	a.found(Finding{Rule: r, Where: where, Detail: printable(fmt.Sprintf(format, args...))})
}

func (a *auditor) found(f Finding) {
	a.report.Findings = append(a.report.Findings, f)
	if a.options.Found != nil {
		a.options.Found(f)
	}
}

// checked counts what was compared, so that a report cannot be good because it
// looked at nothing.
func (a *auditor) checked(what string) { a.report.Checked[what]++ }

// warn records what the reader must know though no rule broke.
func (a *auditor) warn(format string, args ...any) {
	a.report.Warnings = append(a.report.Warnings, printable(fmt.Sprintf(format, args...)))
}

// note records what is worth knowing.
func (a *auditor) note(format string, args ...any) {
	a.report.Notes = append(a.report.Notes, printable(fmt.Sprintf(format, args...)))
}

// missed records what could not be checked.
func (a *auditor) missed(r GapReason, what string, cause error) {
	g := Gap{Reason: r, What: what}
	if cause != nil {
		g.Detail = printable(cause.Error())
	}
	a.report.Incomplete = append(a.report.Incomplete, g)
}

func (a *auditor) progress(stage string, done, total int) {
	if a.options.Progress != nil {
		a.options.Progress(stage, done, total)
	}
}

// printable replaces what a terminal would obey: parts of the text come from
// whoever is audited.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '?'
	}, s)
}
