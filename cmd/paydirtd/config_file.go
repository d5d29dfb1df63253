package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/urfave/cli/v2"
)

const configOption = "config"

// configError names the key and what is accepted there.
type configError struct {
	File, Key, Problem string
}

func (e *configError) Error() string {
	return fmt.Sprintf("%s: %s: %s", e.File, e.Key, e.Problem)
}

// applyConfigFile sets every option of the command that the file names and
// that neither a flag nor the environment has set. A missing file is no error
// unless it was asked for by name.
func applyConfigFile(c *cli.Context) error {
	path := c.String(configOption)
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !c.IsSet(configOption) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("--config: %w", err)
	}
	values := map[string]any{}
	if _, err := toml.Decode(string(raw), &values); err != nil {
		var parse toml.ParseError
		if errors.As(err, &parse) {
			return fmt.Errorf("%s: %s", path, parse.ErrorWithPosition())
		}
		return fmt.Errorf("%s: %w", path, err)
	}
	known := fileOptions()
	flat := map[string]any{}
	flatten("", values, flat)
	for _, key := range sortedKeys(flat) {
		if !slices.Contains(known, key) {
			return &configError{path, key, "no such option; see `paydirtd run --help` for the list"}
		}
		if c.IsSet(key) || !slices.Contains(commandOptions(c), key) {
			continue
		}
		if err := setOption(c, key, flat[key]); err != nil {
			return &configError{path, key, err.Error()}
		}
	}
	return nil
}

func setOption(c *cli.Context, key string, value any) error {
	form := acceptedForm(c, key)
	items, isList := value.([]any)
	if !isList {
		items = []any{value}
	} else if form != formList {
		return fmt.Errorf("takes %s, not a list", form)
	}
	for _, item := range items {
		_, isText := item.(string)
		if wantText := form == formText || form == formList || form == formPeriod; wantText != isText {
			return fmt.Errorf("takes %s, not %v", form, item)
		}
		if err := c.Set(key, fmt.Sprint(item)); err != nil {
			return fmt.Errorf("takes %s, not %v", form, item)
		}
	}
	return nil
}

const (
	formText   = `a string, like "text"`
	formList   = `a list of strings, like ["one", "two"]`
	formPeriod = `a duration, like "10s" or "1m30s"`
	formWhole  = "a whole number, 0 or more"
	formNumber = "a number"
	formToggle = "true or false"
)

func acceptedForm(c *cli.Context, key string) string {
	for _, f := range c.Command.Flags {
		if f.Names()[0] != key {
			continue
		}
		switch f.(type) {
		case *cli.StringSliceFlag:
			return formList
		case *cli.DurationFlag:
			return formPeriod
		case *cli.Uint64Flag:
			return formWhole
		case *cli.Float64Flag:
			return formNumber
		case *cli.BoolFlag:
			return formToggle
		}
	}
	return formText
}

// fileOptions lists every option of every command: one file serves them all.
func fileOptions() []string {
	var names []string
	for _, f := range append(runOptions(), deployOptions()...) {
		if name := f.Names()[0]; name != configOption {
			names = append(names, name)
		}
	}
	return names
}

func commandOptions(c *cli.Context) []string {
	var names []string
	for _, f := range c.Command.Flags {
		names = append(names, f.Names()[0])
	}
	return names
}

func flatten(prefix string, in map[string]any, out map[string]any) {
	for key, value := range in {
		if table, ok := value.(map[string]any); ok {
			flatten(prefix+key+".", table, out)
			continue
		}
		out[prefix+key] = value
	}
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

var (
	evmTable = regexp.MustCompile(`(?m)^\[evm\][^\n]*\n`)
	anyTable = regexp.MustCompile(`(?m)^\[`)
	poolLine = regexp.MustCompile(`(?m)^pool\s*=.*$`)
)

// withPool returns the configuration text with the pool's address in its [evm]
// table. Everything else, comments too, stays as the operator wrote it.
func withPool(config, address string) string {
	line := fmt.Sprintf("pool = %q", address)
	at := evmTable.FindStringIndex(config)
	if at == nil {
		if config != "" && !strings.HasSuffix(config, "\n") {
			config += "\n"
		}
		return config + "\n[evm]\n" + line + "\n"
	}
	head, table, rest := config[:at[1]], config[at[1]:], ""
	if next := anyTable.FindStringIndex(table); next != nil {
		table, rest = table[:next[0]], table[next[0]:]
	}
	if poolLine.MatchString(table) {
		return head + poolLine.ReplaceAllLiteralString(table, line) + rest
	}
	return head + line + "\n" + table + rest
}

// writePool writes the pool's address into the configuration file, which it
// makes when there is none, by way of a temporary file.
func writePool(path, address string) error {
	raw, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	next := path + ".new"
	if err := os.WriteFile(next, []byte(withPool(string(raw), address)), 0o600); err != nil {
		return err
	}
	return os.Rename(next, path)
}
