package node

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestChoose(t *testing.T) {
	up := func(height uint32) view { return view{usable: true, height: height, full: true} }
	empty := func(height uint32) view { return view{usable: true, height: height} }
	down := func(height uint32) view { return view{height: height} }
	for name, test := range map[string]struct {
		nodes   []view
		current int
		floor   uint32
		want    int
	}{
		"nothing is up":                        {[]view{down(9), down(9)}, none, 0, none},
		"first of equals at the start":         {[]view{up(9), up(9)}, none, 0, 0},
		"a node that is down does not count":   {[]view{down(9), up(8)}, none, 0, 1},
		"the higher one at the start":          {[]view{up(8), up(9)}, none, 0, 1},
		"current is kept among equals":         {[]view{up(9), up(9), up(9)}, 1, 9, 1},
		"current is kept, last of equals":      {[]view{up(9), up(9), up(9)}, 2, 9, 2},
		"the one that is ahead wins":           {[]view{up(9), up(9), up(10)}, 1, 9, 2},
		"current's own reorganisation":         {[]view{up(8)}, 0, 9, 0},
		"a higher one beats that":              {[]view{up(8), up(9)}, 0, 9, 1},
		"no other node below the floor":        {[]view{down(9), up(8)}, none, 9, none},
		"until the floor is given up":          {[]view{down(9), up(8)}, none, 0, 1},
		"one at the floor is taken":            {[]view{down(9), up(8), up(9)}, none, 9, 2},
		"a full one beats the current empty":   {[]view{empty(9), up(9)}, 0, 9, 1},
		"an empty one that is ahead wins":      {[]view{up(8), empty(9)}, 0, 8, 1},
		"the current of two empty ones":        {[]view{empty(9), empty(9)}, 1, 9, 1},
		"current below, equal others at floor": {[]view{up(8), up(8)}, 1, 9, 1},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, test.want, choose(test.nodes, test.current, test.floor))
		})
	}
}
