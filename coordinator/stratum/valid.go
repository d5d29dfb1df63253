package stratum

// maxDepth bounds how deep arrays and objects may be nested in a line; requests
// need three levels.
const maxDepth = 32

// valid tells whether a line is one JSON value (RFC 8259), space around it
// allowed, nested no deeper than maxDepth. Like encoding/json, it lets any byte
// from 0x80 on stand in a string.
func valid(line []byte) bool {
	i, ok := skipValid(line, skipSpace(line, 0), maxDepth)
	return ok && skipSpace(line, i) == len(line)
}

// skipValid returns the index just after the value that starts at b[i], and false
// when there is none.
func skipValid(b []byte, i, depth int) (int, bool) {
	if i == len(b) {
		return i, false
	}
	switch c := b[i]; {
	case c == '"':
		return skipValidString(b, i)
	case c == '-' || isDigit(c):
		return skipValidNumber(b, i)
	case c == '[' || c == '{':
		if depth == 0 {
			return i, false
		}
		return skipValidNest(b, i, depth-1)
	}
	for _, literal := range [...]string{"null", "true", "false"} {
		if end := i + len(literal); end <= len(b) && string(b[i:end]) == literal {
			return end, true
		}
	}
	return i, false
}

// skipValidNest skips an array or object whose contents may be depth deep.
func skipValidNest(b []byte, i, depth int) (end int, ok bool) {
	object, closing := b[i] == '{', b[i]+2 // [ and ], { and } are two apart
	i = skipSpace(b, i+1)
	if i < len(b) && b[i] == closing {
		return i + 1, true
	}
	for {
		if object {
			if i == len(b) || b[i] != '"' {
				return i, false
			}
			if i, ok = skipValidString(b, i); !ok {
				return i, false
			}
			i = skipSpace(b, i)
			if i == len(b) || b[i] != ':' {
				return i, false
			}
			i = skipSpace(b, i+1)
		}
		if i, ok = skipValid(b, i, depth); !ok {
			return i, false
		}
		i = skipSpace(b, i)
		switch {
		case i < len(b) && b[i] == closing:
			return i + 1, true
		case i == len(b) || b[i] != ',':
			return i, false
		}
		i = skipSpace(b, i+1)
	}
}

func skipValidString(b []byte, i int) (int, bool) {
	for i++; i < len(b); i++ {
		switch c := b[i]; {
		case c == '"':
			return i + 1, true
		case c < ' ':
			return i, false
		case c == '\\':
			i++
			if i == len(b) {
				return i, false
			}
			switch b[i] {
			case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			case 'u':
				for range 4 {
					i++
					if i == len(b) || !isHex(b[i]) {
						return i, false
					}
				}
			default:
				return i, false
			}
		}
	}
	return i, false
}

// skipValidNumber skips -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
func skipValidNumber(b []byte, i int) (int, bool) {
	if b[i] == '-' {
		i++
	}
	start := i
	i = skipDigits(b, i)
	if i == start || b[start] == '0' && i > start+1 {
		return i, false
	}
	if i < len(b) && b[i] == '.' {
		start = i + 1
		if i = skipDigits(b, start); i == start {
			return i, false
		}
	}
	if i < len(b) && (b[i] == 'e' || b[i] == 'E') {
		i++
		if i < len(b) && (b[i] == '+' || b[i] == '-') {
			i++
		}
		start = i
		if i = skipDigits(b, start); i == start {
			return i, false
		}
	}
	return i, true
}

func skipDigits(b []byte, i int) int {
	for i < len(b) && isDigit(b[i]) {
		i++
	}
	return i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isHex(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }
