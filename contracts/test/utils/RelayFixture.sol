// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {RelayParams} from "../../src/interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Miner} from "./Miner.sol";

/// @notice A relay on a network with small, real difficulty and a period of four headers in forty seconds. The first
/// header is the third of a period.
abstract contract RelayFixture is Test {
    using BitcoinHeader for bytes;

    uint32 internal constant LIMIT_BITS = 0x2000ffff; // 1 hash in 256
    uint128 internal constant WORK = 256;
    uint32 internal constant INTERVAL = 4;
    uint32 internal constant TIMESPAN = 40;
    uint32 internal constant FIRST_HEIGHT = 102;
    uint32 internal constant START = 1_700_000_000;

    HeaderRelay internal relay;
    bytes internal first;

    function setUp() public virtual {
        vm.warp(START + 1 days);
        first = Miner.mine(0, "first", START, LIMIT_BITS);
        relay = new HeaderRelay(network(), first, FIRST_HEIGHT, START - 20);
    }

    function network() internal pure returns (RelayParams memory) {
        return RelayParams(LIMIT_BITS, INTERVAL, TIMESPAN, false);
    }

    /// @dev A good child, `gap` seconds after its parent; `salt` tells siblings apart.
    function child(bytes32 parent, uint32 gap, bytes32 salt) internal view returns (bytes memory) {
        (,, uint32 time,,,) = relay.header(parent);
        return Miner.mine(parent, salt, time + gap, relay.nextBits(parent));
    }

    /// @dev Submits `n` children in a row and returns the last hash.
    function grow(bytes32 parent, uint256 n, uint32 gap, bytes32 salt) internal returns (bytes32) {
        for (uint256 i = 0; i < n; ++i) {
            bytes memory header = child(parent, gap, salt);
            relay.submit(header);
            parent = header.hash();
        }
        return parent;
    }

    function workOf(bytes32 hash) internal view returns (uint128 work) {
        (,,,,, work) = relay.header(hash);
    }

    function bitsOf(bytes32 hash) internal view returns (uint32 bits) {
        (,,, bits,,) = relay.header(hash);
    }
}
