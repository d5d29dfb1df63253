// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IHeaderRelayErrors} from "../../src/interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {BitcoinTarget} from "../../src/lib/BitcoinTarget.sol";
import {Miner} from "../utils/Miner.sol";
import {RelayFixture} from "../utils/RelayFixture.sol";

contract RelayViews_Test is RelayFixture {
    using BitcoinHeader for bytes;

    /// @dev nextBits after a period whose last header comes `elapsed` seconds after its first.
    function afterPeriod(uint32 elapsed) private returns (uint256 target) {
        bytes32 tip = grow(relay.tip(), 1, 10, 0); // 103
        tip = grow(tip, 3, 1, 0); // 104 … 106, the first at START + 11
        (,,,, uint32 epochStart,) = relay.header(tip);
        bytes memory last = Miner.mine(tip, 0, epochStart + elapsed, relay.nextBits(tip));
        relay.submit(last);
        return BitcoinTarget.fromBits(relay.nextBits(last.hash()));
    }

    function before() private view returns (uint256) {
        return BitcoinTarget.fromBits(bitsOf(relay.tip()));
    }

    function test_RevertWhen_HeaderIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IHeaderRelayErrors.UnknownHeader.selector, bytes32("unknown")));
        relay.nextBits("unknown");
    }

    function test_NextBitsInsideAPeriod() external view {
        assertEq(relay.nextBits(relay.tip()), LIMIT_BITS);
    }

    function test_NextBitsFollowTheTime() external {
        uint256 target = afterPeriod(20);
        assertApproxEqRel(target, before() / 2, 1e14);
    }

    function test_NextBitsChangeAtMostFourfold() external {
        uint256 target = afterPeriod(0);
        assertApproxEqRel(target, before() / 4, 1e14);
        // Four more headers, very slow: back up fourfold, not more.
        grow(relay.tip(), 3, 1, 0);
        bytes32 tip = grow(relay.tip(), 1, 1_000, 0);
        assertApproxEqRel(BitcoinTarget.fromBits(relay.nextBits(tip)), target * 4, 1e14);
    }

    function test_NextBitsAreAtMostTheLimit() external {
        assertEq(afterPeriod(80_000), BitcoinTarget.fromBits(LIMIT_BITS));
    }

    function test_NextBitsOfAPeriodThatEndsBeforeItBegan() external {
        bytes32 tip = grow(relay.tip(), 4, 10, 0); // … 106
        (,,,, uint32 epochStart,) = relay.header(tip);
        bytes memory last = Miner.mine(tip, 0, epochStart - 5, relay.nextBits(tip));
        relay.submit(last);
        assertApproxEqRel(BitcoinTarget.fromBits(relay.nextBits(last.hash())), before() / 4, 1e14);
    }

    function test_Confirmations() external {
        bytes32 fork = relay.tip();
        bytes memory side = child(fork, 10, "side");
        grow(fork, 3, 10, 0);
        relay.submit(side);
        for (uint32 i = 0; i < 4; ++i) {
            bytes32 hash = relay.canonicalAt(FIRST_HEIGHT + i);
            assertEq(relay.confirmations(hash), 4 - i);
            assertTrue(relay.isCanonical(hash));
        }
        assertEq(relay.confirmations(side.hash()), 0);
        assertFalse(relay.isCanonical(side.hash()));
        assertEq(relay.confirmations("unknown"), 0);
        assertFalse(relay.isCanonical("unknown"));
        assertEq(relay.confirmations(0), 0);
    }

    function test_CanonicalAt() external {
        assertEq(relay.canonicalAt(FIRST_HEIGHT - 1), 0);
        assertEq(relay.canonicalAt(0), 0);
        vm.expectRevert(
            abi.encodeWithSelector(IHeaderRelayErrors.NoSuchHeight.selector, FIRST_HEIGHT + 1, FIRST_HEIGHT)
        );
        relay.canonicalAt(FIRST_HEIGHT + 1);
    }

    function test_HeaderOfTheUnknown() external view {
        (bool known, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work) = relay.header("unknown");
        assertFalse(known);
        assertEq(uint256(height) + time + bits + epochStart + work, 0);
    }
}
