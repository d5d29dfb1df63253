// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {IHeaderRelayErrors, IHeaderRelayEvents, RelayParams} from "../../src/interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Miner} from "../utils/Miner.sol";
import {RelayFixture} from "../utils/RelayFixture.sol";

contract RelayConstructor_Test is RelayFixture {
    using BitcoinHeader for bytes;

    function refused(RelayParams memory p, bytes memory header, uint32 height, uint32 epochStart, bytes memory reason)
        private
    {
        vm.expectRevert(reason);
        new HeaderRelay(p, header, height, epochStart);
    }

    function badParams(RelayParams memory p) private {
        refused(p, first, FIRST_HEIGHT, START, abi.encodeWithSelector(IHeaderRelayErrors.BadRelayParams.selector));
    }

    function test_RevertWhen_LimitIsNotATarget() external {
        RelayParams memory p = network();
        p.noRetarget = true;
        uint32[5] memory bad = [uint32(0), 0x1f80ffff, 0x1f000000, 0x2101ffff, 0x23000001];
        for (uint256 i = 0; i < bad.length; ++i) {
            p.powLimitBits = bad[i];
            badParams(p);
        }
    }

    function test_RevertWhen_IntervalIsZero() external {
        RelayParams memory p = network();
        p.interval = 0;
        badParams(p);
    }

    function test_RevertWhen_TimespanIsTooShort() external {
        RelayParams memory p = network();
        p.timespan = 3;
        badParams(p);
    }

    /// @dev The limit is just below 2²⁴⁸: times four times 64 seconds is just below 2²⁵⁶.
    function test_RevertWhen_ARetargetCouldOverflow() external {
        RelayParams memory p = network();
        p.timespan = 64;
        new HeaderRelay(p, first, FIRST_HEIGHT, START);
        p.timespan = 65;
        badParams(p);
        (p.timespan, p.powLimitBits) = (64, 0x20010000);
        badParams(p);
        p.noRetarget = true;
        new HeaderRelay(p, first, FIRST_HEIGHT, START);
    }

    function test_RevertWhen_HeaderIsNot80Bytes() external {
        bytes memory long = abi.encodePacked(first, hex"00");
        refused(
            network(),
            long,
            FIRST_HEIGHT,
            START,
            abi.encodeWithSelector(IHeaderRelayErrors.BadHeaderLength.selector, 81)
        );
        refused(
            network(), "", FIRST_HEIGHT, START, abi.encodeWithSelector(IHeaderRelayErrors.BadHeaderLength.selector, 0)
        );
    }

    function test_RevertWhen_TargetIsOutOfRange() external {
        uint32[2] memory bad = [Miner.REGTEST_BITS, 0x20010000];
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory easy = Miner.mine(0, 0, START, bad[i]);
            refused(
                network(),
                easy,
                FIRST_HEIGHT,
                START,
                abi.encodeWithSelector(IHeaderRelayErrors.BadBits.selector, easy.hash(), bad[i], LIMIT_BITS)
            );
        }
        bytes memory none = Miner.miss(0, 0, START, 0);
        refused(
            network(),
            none,
            FIRST_HEIGHT,
            START,
            abi.encodeWithSelector(IHeaderRelayErrors.BadBits.selector, none.hash(), 0, LIMIT_BITS)
        );
    }

    function test_RevertWhen_HeaderHasNotItsWork() external {
        bytes memory idle = Miner.miss(0, 0, START, LIMIT_BITS);
        refused(
            network(),
            idle,
            FIRST_HEIGHT,
            START,
            abi.encodeWithSelector(IHeaderRelayErrors.InsufficientWork.selector, idle.hash())
        );
    }

    function test_RevertWhen_EpochStartIsNotTheFirstHeadersTime() external {
        refused(
            network(),
            first,
            FIRST_HEIGHT - FIRST_HEIGHT % INTERVAL,
            START - 1,
            abi.encodeWithSelector(IHeaderRelayErrors.BadEpochStart.selector, START - 1, START)
        );
        // Inside a period it is the deployer's word.
        new HeaderRelay(network(), first, FIRST_HEIGHT, START - 1);
    }

    function test_StartsAtTheFirstHeader() external {
        vm.expectEmit();
        emit IHeaderRelayEvents.Extended(first.hash(), FIRST_HEIGHT);
        HeaderRelay r = new HeaderRelay(network(), first, FIRST_HEIGHT, START - 7);
        assertEq(r.tip(), first.hash());
        assertEq(r.tipHeight(), FIRST_HEIGHT);
        assertEq(r.canonicalAt(FIRST_HEIGHT), first.hash());
        assertEq(r.canonicalAt(FIRST_HEIGHT - 1), 0);
        assertEq(r.confirmations(first.hash()), 1);
        (bool known, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work) = r.header(first.hash());
        assertTrue(known);
        assertEq(height, FIRST_HEIGHT);
        assertEq(time, START);
        assertEq(bits, LIMIT_BITS);
        assertEq(epochStart, START - 7);
        assertEq(work, WORK);
        assertEq(r.powLimitBits(), LIMIT_BITS);
        assertEq(r.interval(), INTERVAL);
        assertEq(r.timespan(), TIMESPAN);
        assertFalse(r.noRetarget());
    }
}
