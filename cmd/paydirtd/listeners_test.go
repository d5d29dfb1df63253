package main

import (
	"net/netip"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"paydirt/coordinator/daemon"
)

func TestParseListener(t *testing.T) {
	for entry, want := range map[string]daemon.Listener{
		":3334":                           {Address: ":3334"},
		" :3334  start=1e5 min=0.5  tls ": {Address: ":3334", StartDifficulty: 1e5, MinDifficulty: 0.5, TLS: true},
		"[::1]:3 proxy=10.1.2.3/8+2001:db8::1": {Address: "[::1]:3", Proxies: []netip.Prefix{
			netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("2001:db8::1/128"),
		}},
	} {
		got, err := parseListener(entry)
		require.NoError(t, err, entry)
		require.Equal(t, want, got)
	}
	for entry, want := range map[string]string{
		"": "no address", "tls=1": "no address", ":1 start=0": "start=0: a difficulty", ":1 min=-1": "min=-1: a difficulty",
		":1 start=NaN": "start=NaN: a difficulty", ":1 start=inf": "start=inf: a difficulty", ":1 start": "start: a difficulty",
		":1 tls=yes": "tls=yes: unknown word", ":1 fast": "fast: unknown word", ":1 proxy": "proxy: \"\" is no address",
		":1 proxy=10.0.0.0/33": "is no address or network", ":1 proxy=all": "is no address or network",
	} {
		_, err := parseListener(entry)
		require.ErrorContains(t, err, want, entry)
	}
}

func TestListeners(t *testing.T) {
	for name, test := range map[string]struct {
		args []string
		want []string // addresses
		err  string
	}{
		"default":        {nil, []string{":3333"}, ""},
		"more":           {[]string{"--stratum.listener", ":1 start=5", "--stratum.listener", ":2"}, []string{":3333", ":1", ":2"}, ""},
		"only listeners": {[]string{"--stratum.listen", "", "--stratum.listener", ":1"}, []string{":1"}, ""},
		"none":           {[]string{"--stratum.listen", ""}, nil, "--stratum.listen is an address"},
		"bad":            {[]string{"--stratum.listener", ":1 x"}, nil, "--stratum.listener is " + listenerForm + `: x: unknown word in ":1 x"`},
		"no certificate": {[]string{"--stratum.listener", ":1 tls", "--stratum.tls-cert", "c"}, nil, "--stratum.tls-cert and --stratum.tls-key are missing"},
		"certificate":    {[]string{"--stratum.listener", ":1 tls", "--stratum.tls-cert", "c", "--stratum.tls-key", "k"}, []string{":3333", ":1"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := parse(t, "", test.args...)
			require.NoError(t, err)
			doors, err := listeners(c)
			if test.err != "" {
				require.ErrorContains(t, err, test.err)
				return
			}
			require.NoError(t, err)
			var got []string
			for _, l := range doors {
				got = append(got, l.Address)
			}
			require.Equal(t, test.want, got)
		})
	}
}

func FuzzParseListener(f *testing.F) {
	f.Add(":3334 start=1000 min=1 tls proxy=10.0.0.0/8+::1")
	f.Fuzz(func(t *testing.T, entry string) {
		l, err := parseListener(entry)
		if err != nil {
			return
		}
		require.NotEmpty(t, l.Address)
		require.GreaterOrEqual(t, l.StartDifficulty, 0.0)
		require.False(t, strings.ContainsAny(l.Address, " \n"))
	})
}
