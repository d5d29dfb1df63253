// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Field} from "../../src/lib/Field.sol";
import {Poseidon2} from "../../src/generated/Poseidon2.sol";

/// @notice The protocol's arithmetic once more, in the plainest form, to hold the contracts against.
library Plain {
    /// @notice Counts as they are posted: two bytes each, big-endian.
    function encode(uint16[] memory counts) internal pure returns (bytes memory raw) {
        for (uint256 i = 0; i < counts.length; ++i) {
            raw = abi.encodePacked(raw, counts[i]);
        }
    }

    /// @notice Eight counts a field element, zeros after the end.
    function packs(uint16[] memory counts, uint256 miners) internal pure returns (uint256[] memory p) {
        p = new uint256[](miners / 8);
        for (uint256 i = 0; i < counts.length; ++i) {
            p[i / 8] += uint256(counts[i]) << (16 * (7 - i % 8));
        }
    }

    /// @notice Σ packs[i]·z^i, power by power.
    function evaluate(uint256[] memory p, uint256 z) internal pure returns (uint256 y) {
        uint256 power = 1;
        for (uint256 i = 0; i < p.length; ++i) {
            y = addmod(y, mulmod(p[i], power, Field.R), Field.R);
            power = mulmod(power, z, Field.R);
        }
    }

    /// @notice Merkle root over 2^d leaves.
    function root(uint256[] memory leaves) internal pure returns (uint256) {
        uint256[] memory level = places(leaves);
        while (level.length > 1) {
            level = above(level);
        }
        return level[0];
    }

    /// @notice The siblings of a leaf, from below up.
    function path(uint256[] memory leaves, uint256 index) internal pure returns (bytes32[] memory siblings) {
        uint256[] memory level = places(leaves);
        uint256 length = 0;
        while (4 ** length < level.length) {
            ++length;
        }
        siblings = new bytes32[](3 * length);
        for (uint256 i = 0; i < siblings.length; level = above(level)) {
            for (uint256 child = index - index % 4; child <= index | 3; ++child) {
                if (child != index) siblings[i++] = bytes32(level[child]);
            }
            index /= 4;
        }
    }

    /// @notice The leaves, and zeros after them up to the next power of four.
    function places(uint256[] memory leaves) private pure returns (uint256[] memory all) {
        uint256 size = 1;
        while (size < leaves.length) {
            size *= 4;
        }
        all = new uint256[](size);
        for (uint256 i = 0; i < leaves.length; ++i) {
            all[i] = leaves[i];
        }
    }

    function above(uint256[] memory level) private pure returns (uint256[] memory next) {
        bytes memory keys = Poseidon2.roundKeys();
        next = new uint256[](level.length / 4);
        for (uint256 i = 0; i < next.length; ++i) {
            next[i] = Poseidon2.compress(keys, level[4 * i], level[4 * i + 1], level[4 * i + 2], level[4 * i + 3]);
        }
    }

    /// @notice q_m = ⌊amount·w_m / W⌋ with w_m the sum of a miner's counts over the window.
    function split(uint256 amount, uint256[] memory work)
        internal
        pure
        returns (uint256[] memory quotients, uint256 credited)
    {
        uint256 total = 0;
        for (uint256 m = 0; m < work.length; ++m) {
            total += work[m];
        }
        quotients = new uint256[](work.length);
        for (uint256 m = 0; m < work.length; ++m) {
            quotients[m] = amount * work[m] / total;
            credited += quotients[m];
        }
    }
}
