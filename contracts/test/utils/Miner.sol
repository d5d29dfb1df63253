// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {BitcoinTarget} from "../../src/lib/BitcoinTarget.sol";
import {LittleEndian} from "../../src/lib/LittleEndian.sol";

/// @notice Mines headers with real, small proof of work.
library Miner {
    using BitcoinHeader for bytes;

    /// @notice The easiest target of regtest: every second hash is a block.
    uint32 internal constant REGTEST_BITS = 0x207fffff;

    /// @notice A header of these fields whose hash meets its target.
    function mine(bytes32 prev, bytes32 root, uint32 time, uint32 bits) internal view returns (bytes memory) {
        return search(prev, root, time, bits, true);
    }

    /// @notice A header of these fields whose hash misses its target.
    function miss(bytes32 prev, bytes32 root, uint32 time, uint32 bits) internal view returns (bytes memory) {
        return search(prev, root, time, bits, false);
    }

    function search(bytes32 prev, bytes32 root, uint32 time, uint32 bits, bool meet)
        private
        view
        returns (bytes memory raw)
    {
        uint256 target = BitcoinTarget.fromBits(bits);
        for (uint32 nonce = 0;; ++nonce) {
            raw = header(prev, root, time, bits, nonce);
            if ((BitcoinHeader.powInt(raw.hash()) <= target) == meet) return raw;
        }
    }

    function header(bytes32 prev, bytes32 root, uint32 time, uint32 bits, uint32 nonce)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(le32(0x20000000), prev, root, le32(time), le32(bits), le32(nonce));
    }

    function le32(uint32 v) internal pure returns (bytes4) {
        return bytes4(bytes32(LittleEndian.reverse(v)));
    }

    function le64(uint64 v) internal pure returns (bytes8) {
        return bytes8(bytes32(LittleEndian.reverse(v)));
    }

    /// @notice The coinbase of a share, as the coordinator builds it, with one witness-commitment-like zero output.
    function coinbase(uint32 height, bytes21 payee, uint64 value, bytes memory script)
        internal
        pure
        returns (bytes memory)
    {
        return coinbase(height, payee, value, script, hex"0102030405060708090a0b0c");
    }

    /// @notice The same with a given extranonce.
    function coinbase(uint32 height, bytes21 payee, uint64 value, bytes memory script, bytes12 extranonce)
        internal
        pure
        returns (bytes memory)
    {
        bytes memory scriptSig = abi.encodePacked(heightPush(height), hex"19", "PDRT", payee, hex"0c", extranonce);
        bytes memory input =
            abi.encodePacked(le32(2), hex"01", bytes32(0), hex"ffffffff", uint8(scriptSig.length), scriptSig);
        bytes memory output = abi.encodePacked(le64(value), uint8(script.length), script);
        return abi.encodePacked(input, le32(0xfffffffe), hex"02", output, hex"0000000000000000026a00", le32(height - 1));
    }

    function heightPush(uint32 height) internal pure returns (bytes memory push) {
        if (height <= 16) return abi.encodePacked(uint8(0x50 + height));
        uint8 last = 0;
        for (uint32 rest = height; rest > 0; rest >>= 8) {
            last = uint8(rest);
            push = abi.encodePacked(push, last);
        }
        if (last >= 0x80) push = abi.encodePacked(push, uint8(0));
        return abi.encodePacked(uint8(push.length), push);
    }
}
