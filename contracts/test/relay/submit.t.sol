// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {IHeaderRelayErrors, IHeaderRelayEvents, RelayParams} from "../../src/interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Miner} from "../utils/Miner.sol";
import {RelayFixture} from "../utils/RelayFixture.sol";

contract Submit_Test is RelayFixture {
    using BitcoinHeader for bytes;

    function refused(bytes memory headers, bytes memory reason) private {
        vm.expectRevert(reason);
        relay.submit(headers);
    }

    function test_RevertWhen_LengthIsBad() external {
        bytes memory header = child(relay.tip(), 10, 0);
        refused("", abi.encodeWithSelector(IHeaderRelayErrors.BadHeaderLength.selector, 0));
        refused(
            abi.encodePacked(header, hex"00"), abi.encodeWithSelector(IHeaderRelayErrors.BadHeaderLength.selector, 81)
        );
        refused(
            abi.encodePacked(header, header, bytes16(0)),
            abi.encodeWithSelector(IHeaderRelayErrors.BadHeaderLength.selector, 176)
        );
    }

    function test_RevertWhen_ParentIsUnknown() external {
        bytes memory header = Miner.mine("nobody", 0, START, LIMIT_BITS);
        refused(
            header, abi.encodeWithSelector(IHeaderRelayErrors.UnknownParent.selector, header.hash(), bytes32("nobody"))
        );
    }

    function test_RevertWhen_BitsAreWrong() external {
        uint32 bits = 0x1f7fffff;
        bytes memory header = Miner.mine(relay.tip(), 0, START + 10, bits);
        refused(header, abi.encodeWithSelector(IHeaderRelayErrors.BadBits.selector, header.hash(), bits, LIMIT_BITS));
    }

    function test_RevertWhen_BitsAreOldAtARetarget() external {
        grow(relay.tip(), 1, 10, 0); // 103, the last of its period, after 30 of 40 seconds
        bytes32 tip = relay.tip();
        bytes memory header = Miner.mine(tip, 0, START + 20, LIMIT_BITS);
        uint32 expected = relay.nextBits(tip);
        assertNotEq(expected, LIMIT_BITS);
        refused(
            header, abi.encodeWithSelector(IHeaderRelayErrors.BadBits.selector, header.hash(), LIMIT_BITS, expected)
        );
    }

    function test_RevertWhen_BitsChangeWithoutRetarget() external {
        first = Miner.mine(0, 0, START, Miner.REGTEST_BITS);
        relay = new HeaderRelay(RelayParams(Miner.REGTEST_BITS, INTERVAL, TIMESPAN, true), first, 103, START - 20);
        bytes memory header = Miner.mine(relay.tip(), 0, START, LIMIT_BITS);
        refused(
            header,
            abi.encodeWithSelector(IHeaderRelayErrors.BadBits.selector, header.hash(), LIMIT_BITS, Miner.REGTEST_BITS)
        );
        grow(relay.tip(), 9, 1, 0);
        assertEq(relay.tipHeight(), 112);
    }

    function test_RevertWhen_HashMissesTheTarget() external {
        bytes memory header = Miner.miss(relay.tip(), 0, START + 10, LIMIT_BITS);
        refused(header, abi.encodeWithSelector(IHeaderRelayErrors.InsufficientWork.selector, header.hash()));
    }

    function test_RevertWhen_TimeIsTooNew() external {
        uint32 time = uint32(block.timestamp) + 7201;
        bytes memory header = Miner.mine(relay.tip(), 0, time, LIMIT_BITS);
        refused(header, abi.encodeWithSelector(IHeaderRelayErrors.TimeTooNew.selector, header.hash(), time));
        vm.warp(block.timestamp + 1);
        relay.submit(header);
        assertEq(relay.tip(), header.hash());
    }

    function test_SkipsWhatIsKnown() external {
        bytes memory a = child(relay.tip(), 10, 0);
        relay.submit(a);
        bytes memory b = child(a.hash(), 10, 0);
        relay.submit(abi.encodePacked(first, a, b, a));
        assertEq(relay.tip(), b.hash());
        assertEq(workOf(b.hash()), workOf(a.hash()) + WORK_OF_104);
    }

    /// @dev 104 begins a period, whose target is 30/40 of the limit.
    uint128 private constant WORK_OF_104 = 341;

    function test_TakesNoneWhenOneIsBad() external {
        bytes memory a = child(relay.tip(), 10, 0);
        bytes memory b = Miner.miss(a.hash(), 0, START + 20, LIMIT_BITS);
        vm.expectRevert();
        relay.submit(abi.encodePacked(a, b));
        (bool known,,,,,) = relay.header(a.hash());
        assertFalse(known);
    }

    function test_ExtendsTheTip() external {
        bytes memory header = child(relay.tip(), 10, 0);
        vm.expectEmit(address(relay));
        emit IHeaderRelayEvents.Extended(header.hash(), FIRST_HEIGHT + 1);
        relay.submit(header);
        (bool known, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work) =
            relay.header(header.hash());
        assertTrue(known);
        assertEq(height, FIRST_HEIGHT + 1);
        assertEq(time, START + 10);
        assertEq(bits, LIMIT_BITS);
        assertEq(epochStart, START - 20);
        assertEq(work, 2 * WORK);
        assertEq(relay.tip(), header.hash());
        assertEq(relay.tipHeight(), FIRST_HEIGHT + 1);

        // The next one begins a period.
        header = child(relay.tip(), 10, 0);
        relay.submit(header);
        (,,,, epochStart,) = relay.header(header.hash());
        assertEq(epochStart, START + 20);
    }

    function test_KeepsTheFirstSeenOfEqualWork() external {
        bytes memory a = child(relay.tip(), 10, "a");
        bytes memory b = child(relay.tip(), 10, "b");
        relay.submit(a);
        relay.submit(b);
        assertEq(relay.tip(), a.hash());
        assertTrue(relay.isCanonical(a.hash()));
        assertFalse(relay.isCanonical(b.hash()));
        assertEq(workOf(a.hash()), workOf(b.hash()));
        assertEq(relay.confirmations(b.hash()), 0);
    }

    function test_Reorganises() external {
        bytes32 fork = relay.tip();
        bytes32 a2 = grow(fork, 2, 10, "a");
        bytes32 a1 = relay.canonicalAt(FIRST_HEIGHT + 1);
        bytes memory b1 = child(fork, 10, "b");
        relay.submit(b1);
        bytes memory b2 = child(b1.hash(), 10, "b");
        relay.submit(b2);
        bytes memory b3 = child(b2.hash(), 10, "b");
        vm.expectEmit(address(relay));
        emit IHeaderRelayEvents.Reorganised(a2, b3.hash(), FIRST_HEIGHT);
        vm.expectEmit(address(relay));
        emit IHeaderRelayEvents.Extended(b3.hash(), FIRST_HEIGHT + 3);
        relay.submit(b3);

        assertEq(relay.tip(), b3.hash());
        assertEq(relay.canonicalAt(FIRST_HEIGHT), fork);
        assertEq(relay.canonicalAt(FIRST_HEIGHT + 1), b1.hash());
        assertEq(relay.canonicalAt(FIRST_HEIGHT + 2), b2.hash());
        assertEq(relay.canonicalAt(FIRST_HEIGHT + 3), b3.hash());
        assertFalse(relay.isCanonical(a1));
        assertFalse(relay.isCanonical(a2));
        assertEq(relay.confirmations(fork), 4);

        // And back.
        bytes32 a4 = grow(a2, 2, 10, "a");
        assertEq(relay.tip(), a4);
        assertTrue(relay.isCanonical(a1));
        assertTrue(relay.isCanonical(a2));
        assertFalse(relay.isCanonical(b3.hash()));
    }

    /// @dev Slow periods make a long, light branch; a fast one makes a short, heavy branch.
    function test_TheHeavierBranchMayBeTheShorter() external {
        grow(relay.tip(), 1, 10, 0); // 103: end of a period
        bytes32 fork = grow(relay.tip(), 3, 1, 0); // 104 … 106
        bytes32 light = grow(fork, 1, 300, "light"); // 107 ends the period late …
        light = grow(light, 5, 10, "light"); // … so 108 … 112 are easy
        uint32 lightHeight = relay.tipHeight();
        assertEq(relay.tip(), light);

        bytes32 heavy = grow(fork, 1, 1, "heavy"); // 107 ends it early: 108 is hard
        assertEq(relay.tip(), light);
        heavy = grow(heavy, 2, 10, "heavy");
        assertEq(relay.tip(), heavy);
        uint32 heavyHeight = relay.tipHeight();
        assertLt(heavyHeight, lightHeight);
        assertGt(workOf(heavy), workOf(light));

        // What is left over above the tip means nothing.
        assertFalse(relay.isCanonical(light));
        assertEq(relay.confirmations(light), 0);
        vm.expectRevert(abi.encodeWithSelector(IHeaderRelayErrors.NoSuchHeight.selector, lightHeight, heavyHeight));
        relay.canonicalAt(lightHeight);

        // The light branch comes back over its own leftovers.
        bytes32 oldLight = light;
        while (relay.tip() == heavy) {
            light = grow(light, 1, 10, "light");
        }
        for (uint32 height = 106; height <= relay.tipHeight(); ++height) {
            assertTrue(relay.isCanonical(relay.canonicalAt(height)));
        }
        assertEq(relay.canonicalAt(106), fork);
        assertEq(relay.canonicalAt(lightHeight), oldLight);
        assertEq(relay.tip(), light);
        assertEq(relay.confirmations(fork), relay.tipHeight() - 106 + 1);
    }
}
