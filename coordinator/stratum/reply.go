package stratum

import (
	"encoding/hex"
	"strconv"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/share"
)

// This file writes what the server says: one JSON object per line. Replies have
// result and error both, of which one is null, for old miners look at both.

// appendResult starts the reply to a request up to its result, which the caller
// appends, to end with [appendEnd].
func appendResult(b []byte, id value) []byte {
	b = append(b, `{"id":`...)
	b = appendID(b, id)
	return append(b, `,"result":`...)
}

func appendEnd(b []byte) []byte { return append(b, ",\"error\":null}\n"...) }

// appendTrue is the reply to a request that succeeded and has nothing to tell.
func appendTrue(b []byte, id value) []byte {
	b = appendResult(b, id)
	b = append(b, "true"...)
	return appendEnd(b)
}

// appendAccepted is the reply to an accepted share: true, and beside it, where
// firmware does not look, the receipt of a ledger share.
func appendAccepted(b []byte, id value, r *receipt.Signed) []byte {
	if r == nil {
		return appendTrue(b, id)
	}
	b = appendResult(b, id)
	b = append(b, `true,"error":null,"receipt":`...)
	b = r.AppendJSON(b)
	return append(b, "}\n"...)
}

// appendReject is the reply to a request that is refused: the stratum code, and
// the reason with its detail.
func appendReject(b []byte, id value, r *share.Reject) []byte {
	b = append(b, `{"id":`...)
	b = appendID(b, id)
	b = append(b, `,"result":null,"error":[`...)
	b = strconv.AppendInt(b, int64(r.Reason.Code()), 10)
	b = append(b, ',')
	b = appendString(b, r.Error())
	return append(b, ",null]}\n"...)
}

func appendID(b []byte, id value) []byte {
	if id == nil {
		return append(b, "null"...)
	}
	return append(b, id...)
}

// appendSubscribed is the result of mining.subscribe: the notifications, the
// connection's extranonce1, and how many bytes of extranonce2 the miner chooses.
func appendSubscribed(b []byte, extranonce1 [bitcoin.Extranonce1Size]byte) []byte {
	session := hex.EncodeToString(extranonce1[:])
	b = append(b, `[[["mining.set_difficulty","`...)
	b = append(b, session...)
	b = append(b, `"],["mining.notify","`...)
	b = append(b, session...)
	b = append(b, `"]],"`...)
	b = append(b, session...)
	b = append(b, `",`...)
	b = strconv.AppendInt(b, bitcoin.Extranonce2Size, 10)
	return append(b, ']')
}

// appendConfigured is the result of mining.configure.
func appendConfigured(b []byte, c configureParams) []byte {
	b = append(b, '{')
	for i, name := range c.extensions {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(b, name)
		switch name {
		case extVersionRolling:
			b = append(b, `:true,"version-rolling.mask":"`...)
			b = appendHex32(b, c.mask)
			b = append(b, '"')
		case extMinimumDifficulty, extExtranonce, extInfo:
			b = append(b, ":true"...)
		default:
			b = append(b, ":false"...)
		}
	}
	return append(b, '}')
}

// appendSetDifficulty sets the difficulty of the jobs that follow.
func appendSetDifficulty(b []byte, d float64) []byte {
	b = append(b, `{"id":null,"method":"mining.set_difficulty","params":[`...)
	b = appendDifficulty(b, d)
	return append(b, "]}\n"...)
}

// appendSetExtranonce tells the connection's extranonce1, and how many bytes of
// extranonce2 the miner chooses.
func appendSetExtranonce(b []byte, extranonce1 [bitcoin.Extranonce1Size]byte) []byte {
	b = append(b, `{"id":null,"method":"mining.set_extranonce","params":["`...)
	b = hex.AppendEncode(b, extranonce1[:])
	b = append(b, `",`...)
	b = strconv.AppendInt(b, bitcoin.Extranonce2Size, 10)
	return append(b, "]}\n"...)
}

// appendSetVersionMask tells which version bits may be rolled from now on.
func appendSetVersionMask(b []byte, mask uint32) []byte {
	b = append(b, `{"id":null,"method":"mining.set_version_mask","params":["`...)
	b = appendHex32(b, mask)
	return append(b, "\"]}\n"...)
}

// appendReconnect asks the miner to connect again, to where it is connected.
func appendReconnect(b []byte) []byte {
	return append(b, `{"id":null,"method":"client.reconnect","params":[]}`+"\n"...)
}

// appendPing asks the miner for a sign of life. It is the server's only request,
// so its id needs not tell anything.
func appendPing(b []byte) []byte {
	return append(b, `{"id":0,"method":"mining.ping","params":[]}`+"\n"...)
}

// appendMessage shows a text to the person at the miner.
func appendMessage(b []byte, text string) []byte {
	b = append(b, `{"id":null,"method":"client.show_message","params":[`...)
	b = appendString(b, text)
	return append(b, "]}\n"...)
}

// appendHex32 appends v as 8 hexadecimal digits, big-endian.
func appendHex32(b []byte, v uint32) []byte {
	return hex.AppendEncode(b, []byte{byte(v >> 24), byte(v >> 16), byte(v >> 8), byte(v)})
}
