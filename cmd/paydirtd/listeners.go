package main

import (
	"errors"
	"fmt"
	"math"
	"net/netip"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"

	"paydirt/coordinator/daemon"
)

// listenerForm is what --stratum.listener takes.
const listenerForm = `"ADDRESS [start=DIFFICULTY] [min=DIFFICULTY] [tls] [proxy=NETWORK[+NETWORK…]]", like ":3334 start=100000 min=1000 tls"`

// listeners returns the doors for miners: that of stratum.listen first.
func listeners(c *cli.Context) ([]daemon.Listener, error) {
	var doors []daemon.Listener
	if address := c.String("stratum.listen"); address != "" {
		doors = append(doors, daemon.Listener{Address: address})
	}
	for _, entry := range c.StringSlice("stratum.listener") {
		l, err := parseListener(entry)
		if err != nil {
			return nil, fmt.Errorf("--stratum.listener is %s: %w in %q", listenerForm, err, entry)
		}
		doors = append(doors, l)
	}
	hasCertificate := c.String("stratum.tls-cert") != "" && c.String("stratum.tls-key") != ""
	for _, l := range doors {
		if l.TLS && !hasCertificate {
			return nil, errors.New("--stratum.tls-cert and --stratum.tls-key are missing; a listener with tls needs both")
		}
	}
	if len(doors) == 0 {
		return nil, errors.New("--stratum.listen is an address, like :3333, unless there is a --stratum.listener")
	}
	return doors, nil
}

// parseListener reads one entry of --stratum.listener.
func parseListener(entry string) (l daemon.Listener, err error) {
	fields := strings.Fields(entry)
	if len(fields) == 0 || strings.Contains(fields[0], "=") {
		return l, errors.New("no address")
	}
	l.Address = fields[0]
	for _, field := range fields[1:] {
		key, value, _ := strings.Cut(field, "=")
		switch {
		case field == "tls":
			l.TLS = true
		case key == "start":
			l.StartDifficulty, err = parseDifficulty(value)
		case key == "min":
			l.MinDifficulty, err = parseDifficulty(value)
		case key == "proxy":
			l.Proxies, err = parseNetworks(value)
		default:
			err = errors.New("unknown word")
		}
		if err != nil {
			return l, fmt.Errorf("%s: %w", field, err)
		}
	}
	return l, nil
}

func parseDifficulty(text string) (float64, error) {
	d, err := strconv.ParseFloat(text, 64)
	if err != nil || !(d > 0) || math.IsInf(d, 1) {
		return 0, errors.New("a difficulty is a number above 0")
	}
	return d, nil
}

// parseNetworks reads the load balancers' addresses and networks.
func parseNetworks(text string) (networks []netip.Prefix, err error) {
	for part := range strings.SplitSeq(text, "+") {
		network, err := netip.ParsePrefix(part)
		if address, addressErr := netip.ParseAddr(part); addressErr == nil {
			network, err = netip.PrefixFrom(address, address.BitLen()), nil
		}
		if err != nil {
			return nil, fmt.Errorf("%q is no address or network, like 10.0.0.5 or 10.0.0.0/8", part)
		}
		networks = append(networks, network.Masked())
	}
	return networks, nil
}
