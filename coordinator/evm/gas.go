package evm

import (
	"maps"
	"strings"
)

// gasUsed is what calls of a kind cost, as a running mean. The kind of an intent is
// its key up to the first slash. It is measured again after a restart.
type gasUsed map[string]uint64

// meanOf is how many transactions the mean follows.
const meanOf = 8

func (g gasUsed) add(key string, gas uint64) {
	kind, _, _ := strings.Cut(key, "/")
	mean, ok := g[kind]
	if !ok {
		g[kind] = gas
		return
	}
	g[kind] = (mean*(meanOf-1) + gas) / meanOf
}

func (g gasUsed) measured() map[string]uint64 { return maps.Clone(g) }
