package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

const testKey = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"

// Every mistake is found before anything is opened, and named.
func TestRunRefusesAWrongConfiguration(t *testing.T) {
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte(testKey), 0o600))
	bad := filepath.Join(t.TempDir(), "bad")
	require.NoError(t, os.WriteFile(bad, []byte("no key"), 0o600))
	good := []string{"--evm.key-file", key, "--evm.pool", "0x00000000000000000000000000000000000d157b", "--bitcoin.node", "http://u:p@127.0.0.1:1"}
	for name, test := range map[string]struct {
		args []string
		want string
	}{
		"no key":           {[]string{}, "--evm.key-file is missing"},
		"key is not there": {[]string{"--evm.key-file", "/nowhere"}, "--evm.key-file: "},
		"no pool":          {good[:2], "--evm.pool is the pool's address"},
		"bad pool":         {append(good[:2:2], "--evm.pool", "0x12"), "--evm.pool is the pool's address"},
		"no node":          {good[:4], "--bitcoin.node is missing"},
		"no finality":      {append(good[:6:6], "--evm.finality", "0"), "--evm.finality is at least 1"},
		"no receipt key":   {good[:6], "/receipts.key: no such file or directory; `paydirtd deploy` makes it"},
		"bad receipt key":  {append(good[:6:6], "--receipts.key-file", bad), "--receipts.key-file: key file " + bad + ": neither"},
		"log level":        {append(good[:6:6], "--log.level", "loud"), "--log.level is debug, info, warn or error"},
		"file as argument": {append(good[:6:6], "paydirtd.toml"), "a configuration file is named by --config"},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			a := app()
			a.Writer, a.ErrWriter = &out, &out
			// No configuration file of this user's takes part.
			t.Setenv("PAYDIRTD_CONFIG", emptyFile(t))
			err := a.Run(append([]string{"paydirtd", "run", "--data-dir", t.TempDir()}, test.args...))
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestNoSuchCommand(t *testing.T) {
	require.EqualError(t, app().Run([]string{"paydirtd", "stats"}), "there is no command \"stats\"; `paydirtd --help` lists them")
}

func TestDeployRefusesWhatWouldNotFit(t *testing.T) {
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte(testKey), 0o600))
	for name, test := range map[string]struct {
		args []string
		want string
	}{
		"network": {[]string{"--deploy.network", "testnet9"}, "--deploy.network is mainnet, signet or regtest"},
		"tier":    {[]string{"--deploy.tier", "m17n64"}, "17"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("PAYDIRTD_CONFIG", emptyFile(t))
			a := app()
			a.Writer, a.ErrWriter = &bytes.Buffer{}, &bytes.Buffer{}
			err := a.Run(append([]string{"paydirtd", "deploy", "--evm.key-file", key}, test.args...))
			require.ErrorContains(t, err, test.want)
		})
	}
}

func emptyFile(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "paydirtd.toml")
	require.NoError(t, os.WriteFile(path, nil, 0o600))
	return path
}
