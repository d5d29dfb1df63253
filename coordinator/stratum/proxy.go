package stratum

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"strconv"
	"strings"
)

// The PROXY protocol (haproxy.org, proxy-protocol.txt): a load balancer begins
// each connection with who is at its other end.
//
// Version 1 is a line of at most 107 bytes:
//
//	PROXY TCP4 <source> <destination> <source port> <destination port>\r\n
//	PROXY TCP6 …                                                       \r\n
//	PROXY UNKNOWN …                                                    \r\n
//
// Version 2 is binary, big-endian:
//
//	 0  12  signature 0d0a0d0a000d0a515549540a
//	12   1  version 2 in the high half; command in the low: 0 LOCAL, 1 PROXY
//	13   1  family: 0x11 TCP over IPv4, 0x21 TCP over IPv6, others
//	14   2  length of what follows
//	16   4  source address     (16 for IPv6)
//	20   4  destination address(16)
//	24   2  source port
//	26   2  destination port
//	 …      extensions, up to the length
const (
	proxySignature = "\r\n\r\n\x00\r\nQUIT\n"
	proxyV1Start   = "PROXY "
	proxyV1Max     = 107
	proxyV2Head    = 16
	proxyV2Max     = 4096 // of what follows; extensions are seldom a few hundred
)

var errProxyHeader = errors.New("no PROXY protocol header")

// readProxyHeader reads a header of either version, and not a byte more. The
// source is not valid when the header names none: a health check of the balancer
// itself.
func readProxyHeader(r io.Reader) (source netip.AddrPort, err error) {
	head := make([]byte, len(proxySignature), proxyV1Max)
	if _, err := io.ReadFull(r, head); err != nil {
		return source, err
	}
	switch {
	case string(head) == proxySignature:
		return readProxyV2(r, head)
	case bytes.HasPrefix(head, []byte(proxyV1Start)):
		return readProxyV1(r, head)
	}
	return source, errProxyHeader
}

func readProxyV1(r io.Reader, line []byte) (source netip.AddrPort, err error) {
	for !bytes.HasSuffix(line, []byte("\r\n")) {
		if len(line) == proxyV1Max {
			return source, fmt.Errorf("%w: line is too long", errProxyHeader)
		}
		line = line[:len(line)+1]
		if _, err := io.ReadFull(r, line[len(line)-1:]); err != nil {
			return source, err
		}
	}
	fields := strings.Split(strings.TrimSuffix(string(line), "\r\n"), " ")
	if fields[1] == "UNKNOWN" {
		return source, nil
	}
	if len(fields) != 6 || fields[1] != "TCP4" && fields[1] != "TCP6" {
		return source, fmt.Errorf("%w: %q", errProxyHeader, line)
	}
	address, err := netip.ParseAddr(fields[2])
	if err != nil || address.Is4() != (fields[1] == "TCP4") {
		return source, fmt.Errorf("%w: bad source in %q", errProxyHeader, line)
	}
	port, err := strconv.ParseUint(fields[4], 10, 16)
	if err != nil {
		return source, fmt.Errorf("%w: bad port in %q", errProxyHeader, line)
	}
	return netip.AddrPortFrom(address, uint16(port)), nil
}

func readProxyV2(r io.Reader, head []byte) (source netip.AddrPort, err error) {
	head = head[:proxyV2Head]
	if _, err := io.ReadFull(r, head[len(proxySignature):]); err != nil {
		return source, err
	}
	version, family, length := head[12], head[13], binary.BigEndian.Uint16(head[14:])
	if version>>4 != 2 || version&15 > 1 || length > proxyV2Max {
		return source, fmt.Errorf("%w: %x", errProxyHeader, head)
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(r, body); err != nil {
		return source, err
	}
	size := map[byte]int{0x11: 4, 0x21: 16}[family]
	if version&15 == 0 || size == 0 {
		return source, nil
	}
	if len(body) < 2*size+4 {
		return source, fmt.Errorf("%w: addresses are cut off", errProxyHeader)
	}
	address, _ := netip.AddrFromSlice(body[:size]) // 4 or 16 bytes
	return netip.AddrPortFrom(address, binary.BigEndian.Uint16(body[2*size:])), nil
}
