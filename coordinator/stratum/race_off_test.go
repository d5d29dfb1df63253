//go:build !race

package stratum

const slowdown = 1
