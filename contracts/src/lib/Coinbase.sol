// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LittleEndian} from "./LittleEndian.sol";
import {Sha256d} from "./Sha256d.sol";

/// @notice Which rule of the layout is broken, in the order in which they are checked. The numbers are those of
/// CoinbaseReason in coordinator/core/bitcoin, the coordinator's parser of the same bytes.
enum CoinbaseReason {
    None,
    TooLong,
    Length64,
    Truncated,
    Version,
    InputCount,
    Prevout,
    ScriptSize,
    Height,
    Payee,
    Extranonce,
    Text,
    OutputCount,
    OutputSize,
    OutputValue,
    Trailing
}

/// @title The coinbase of a share: who is paid for it, and where its block's reward goes.
/// @notice Takes the legacy serialisation (no marker, flag and witness), whose double SHA-256 is the txid, and refuses
/// every byte string that is not exactly of this layout:
///
///     4    version, 2
///     1    number of inputs, 1
///     36   null prevout: 32 zero bytes, ff ff ff ff
///     1    length of the script signature, at most 100; in it
///            1…5  height: OP_n up to 16, else the shortest push of the number
///            26   push of 25: "PDRT", payee (21)
///            13   push of 12: extranonce1 (4), extranonce2 (8)
///            0…56 nothing, or one direct push of 1…55 bytes of text
///     4    sequence, any
///     1    number of outputs, 1…8; for each
///            8    value, satoshi; 0 in all but the first
///            1    length of the script, at most 200
///            …    script
///     4    lock time, any
///
/// The whole is at most 1,000 bytes, and not 64: an inner node of a merkle tree is 64 bytes.
/// @dev Warning: the coordinator applies the same rules before it credits a share. Bytes on which the two disagree
/// are an attack on one side or the other; test/vectors/bitcoin.json holds both.
library Coinbase {
    using LittleEndian for bytes;

    error BadCoinbase(CoinbaseReason reason);

    /// @param height the block's height (BIP 34)
    /// @param payee a type byte, then 20 bytes
    /// @param value satoshi, of output 0
    /// @param payoutScript of output 0
    struct Parsed {
        uint32 height;
        bytes21 payee;
        uint64 value;
        bytes payoutScript;
    }

    uint256 internal constant MAX_SIZE = 1000;
    uint256 internal constant MAX_SCRIPT_SIG = 100;
    uint256 internal constant MAX_TEXT = 55;
    uint256 internal constant MAX_OUTPUTS = 8;
    uint256 internal constant MAX_OUTPUT_SCRIPT = 200;

    bytes5 private constant PAYEE_HEAD = "\x19PDRT";
    uint256 private constant PAYEE_PUSH = 25;
    uint256 private constant EXTRANONCE_PUSH = 12;

    /// @notice The transaction id, internal byte order.
    function txid(bytes memory raw) internal view returns (bytes32) {
        return Sha256d.ofBytes(raw);
    }

    /// @notice Reads a coinbase, or reverts with the first rule that it breaks.
    function parse(bytes memory raw) internal pure returns (Parsed memory c) {
        _require(raw.length <= MAX_SIZE, CoinbaseReason.TooLong);
        _require(raw.length != 64, CoinbaseReason.Length64);

        uint256 pos = _take(raw, 0, 4);
        _require(raw.u32(0) == 2, CoinbaseReason.Version);
        pos = _take(raw, pos, 1);
        _require(uint8(raw[4]) == 1, CoinbaseReason.InputCount);
        pos = _take(raw, pos, 36);
        _require(raw.word(5) == 0 && raw.u32(37) == type(uint32).max, CoinbaseReason.Prevout);
        pos = _take(raw, pos, 1);
        uint256 size = uint8(raw[41]);
        _require(size <= MAX_SCRIPT_SIG, CoinbaseReason.ScriptSize);
        pos = _take(raw, pos, size);
        _parseScriptSig(c, raw, 42, 42 + size);
        pos = _take(raw, pos, 4);

        pos = _take(raw, pos, 1);
        uint256 outputs = uint8(raw[pos - 1]);
        _require(outputs >= 1 && outputs <= MAX_OUTPUTS, CoinbaseReason.OutputCount);
        for (uint256 i = 0; i < outputs; ++i) {
            pos = _take(raw, pos, 8);
            uint64 value = raw.u64(pos - 8);
            _require(i == 0 || value == 0, CoinbaseReason.OutputValue);
            pos = _take(raw, pos, 1);
            size = uint8(raw[pos - 1]);
            _require(size <= MAX_OUTPUT_SCRIPT, CoinbaseReason.OutputSize);
            pos = _take(raw, pos, size);
            if (i == 0) (c.value, c.payoutScript) = (value, _slice(raw, pos - size, size));
        }
        pos = _take(raw, pos, 4);
        _require(pos == raw.length, CoinbaseReason.Trailing);
    }

    /// @dev The script signature raw[pos:end].
    function _parseScriptSig(Parsed memory c, bytes memory raw, uint256 pos, uint256 end) private pure {
        (c.height, pos) = _parseHeight(raw, pos, end);

        _require(pos + 1 + PAYEE_PUSH <= end, CoinbaseReason.Payee);
        _require(bytes5(raw.word(pos)) == PAYEE_HEAD, CoinbaseReason.Payee);
        c.payee = bytes21(raw.word(pos + 5));
        pos += 1 + PAYEE_PUSH;

        _require(pos + 1 + EXTRANONCE_PUSH <= end, CoinbaseReason.Extranonce);
        _require(uint8(raw[pos]) == EXTRANONCE_PUSH, CoinbaseReason.Extranonce);
        pos += 1 + EXTRANONCE_PUSH;

        if (pos == end) return;
        uint256 text = end - pos - 1;
        _require(text >= 1 && text <= MAX_TEXT && uint8(raw[pos]) == text, CoinbaseReason.Text);
    }

    /// @dev A height has one form (BIP 34): OP_1 … OP_16, or a push of the shortest little-endian number above 16
    /// whose top bit, the sign, is free.
    function _parseHeight(bytes memory raw, uint256 pos, uint256 end)
        private
        pure
        returns (uint32 height, uint256 next)
    {
        _require(pos < end, CoinbaseReason.Height);
        uint256 op = uint8(raw[pos]);
        // forge-lint: disable-next-line(unsafe-typecast): 1 … 16.
        if (op >= 0x51 && op <= 0x60) return (uint32(op - 0x50), pos + 1);

        _require(op >= 1 && op <= 4 && pos + 1 + op <= end, CoinbaseReason.Height);
        next = pos + 1 + op;
        for (uint256 i = next - 1; i > pos; --i) {
            height = height << 8 | uint8(raw[i]);
        }
        uint256 last = uint8(raw[next - 1]);
        _require(height > 16 && last < 0x80, CoinbaseReason.Height);
        // A zero on top is there only to free the sign bit.
        _require(last != 0 || uint8(raw[next - 2]) >= 0x80, CoinbaseReason.Height);
    }

    /// @dev Where the field of `size` bytes at `pos` ends, when it is there.
    function _take(bytes memory raw, uint256 pos, uint256 size) private pure returns (uint256 next) {
        next = pos + size;
        _require(next <= raw.length, CoinbaseReason.Truncated);
    }

    function _slice(bytes memory raw, uint256 pos, uint256 size) private pure returns (bytes memory part) {
        part = new bytes(size);
        assembly ("memory-safe") {
            mcopy(add(part, 32), add(add(raw, 32), pos), size)
        }
    }

    function _require(bool ok, CoinbaseReason reason) private pure {
        if (!ok) revert BadCoinbase(reason);
    }
}
