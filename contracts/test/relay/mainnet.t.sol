// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {IHeaderRelayErrors, IHeaderRelayEvents, RelayParams} from "../../src/interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Vectors} from "../utils/Vectors.sol";

contract Mainnet_Test is Vectors {
    using BitcoinHeader for bytes;

    struct MainnetHeader {
        string chain;
        uint32 height;
        uint32 epochStart;
        bytes raw;
        bytes32 hash;
        uint256 work;
        uint32 nextBits;
    }

    string private constant HEADER =
        "MainnetHeader(string chain,uint32 height,uint32 epochStart,bytes raw,bytes32 hash,uint256 work,uint32 nextBits)";

    MainnetHeader[] private all;

    function setUp() external {
        vm.warp(1_730_000_000);
        MainnetHeader[] memory headers =
            abi.decode(vm.parseJsonTypeArray(load("bitcoin.json"), ".headers", HEADER), (MainnetHeader[]));
        for (uint256 i = 0; i < headers.length; ++i) {
            all.push(headers[i]);
        }
        assertGt(all.length, 60);
    }

    function find(string memory chain, uint32 height) private view returns (MainnetHeader storage) {
        for (uint256 i = 0; i < all.length; ++i) {
            if (all[i].height == height && same(all[i].chain, chain)) return all[i];
        }
        revert("no such header");
    }

    function start(string memory chain, uint32 height, uint32 epochStart) private returns (HeaderRelay) {
        return
            new HeaderRelay(
                RelayParams(0x1d00ffff, 2016, 1_209_600, false), find(chain, height).raw, height, epochStart
            );
    }

    function start(string memory chain, uint32 height) private returns (HeaderRelay) {
        return start(chain, height, find(chain, height).epochStart);
    }

    function range(string memory chain, uint32 from, uint32 to) private view returns (bytes memory headers) {
        for (uint32 h = from; h <= to; ++h) {
            headers = abi.encodePacked(headers, find(chain, h).raw);
        }
    }

    /// @dev Every header of the range as the relay holds it against the vector.
    function check(HeaderRelay relay, string memory chain, uint32 from, uint32 to) private view {
        uint128 sum = 0;
        for (uint32 h = from; h <= to; ++h) {
            MainnetHeader storage want = find(chain, h);
            assertEq(relay.canonicalAt(h), want.hash);
            (, uint32 height,,, uint32 epochStart, uint128 work) = relay.header(want.hash);
            assertEq(height, h);
            assertEq(epochStart, want.epochStart);
            assertEq(work, sum + want.work);
            assertEq(relay.nextBits(want.hash), want.nextBits);
            sum = work;
        }
        assertEq(relay.tipHeight(), to);
    }

    function test_FollowsARiseOfDifficulty() external {
        HeaderRelay relay = start("retarget-and-fork", 437_466);
        relay.submit(range("retarget-and-fork", 437_467, 437_479));
        check(relay, "retarget-and-fork", 437_466, 437_479);
        assertNotEq(find("retarget-and-fork", 437_471).nextBits, find("retarget-and-fork", 437_470).nextBits);
    }

    function test_FollowsAFallOfDifficulty() external {
        HeaderRelay relay = start("retarget-down", 554_390);
        relay.submit(range("retarget-down", 554_391, 554_408));
        check(relay, "retarget-down", 554_390, 554_408);
    }

    function test_ComputesTheFirstRises() external {
        HeaderRelay relay = start("first-rise", 32_255);
        assertEq(relay.nextBits(relay.tip()), 0x1d00d86a);
        relay.submit(range("first-rise", 32_256, 32_256));
        relay = start("first-rise", 34_271);
        assertEq(relay.nextBits(relay.tip()), 0x1d00c428);
        relay.submit(range("first-rise", 34_272, 34_272));
        relay = start("first-retarget", 2014);
        relay.submit(range("first-retarget", 2015, 2017));
    }

    function test_StaysOnTheLongerBranch() external {
        HeaderRelay relay = start("retarget-and-fork", 437_466);
        relay.submit(range("retarget-and-fork", 437_467, 437_479));
        MainnetHeader storage orphan = find("retarget-and-fork/orphan", 437_478);
        relay.submit(orphan.raw);
        assertFalse(relay.isCanonical(orphan.hash));
        (bool known,,,,,) = relay.header(orphan.hash);
        assertTrue(known);
        check(relay, "retarget-and-fork", 437_466, 437_479);
    }

    function test_ReorganisesAwayFromAnOrphan() external {
        HeaderRelay relay = start("retarget-and-fork", 437_466);
        relay.submit(range("retarget-and-fork", 437_467, 437_477));
        MainnetHeader storage orphan = find("retarget-and-fork/orphan", 437_478);
        relay.submit(orphan.raw);
        assertEq(relay.tip(), orphan.hash);
        relay.submit(find("retarget-and-fork", 437_478).raw);
        assertEq(relay.tip(), orphan.hash);

        vm.expectEmit(address(relay));
        emit IHeaderRelayEvents.Reorganised(orphan.hash, find("retarget-and-fork", 437_479).hash, 437_477);
        relay.submit(find("retarget-and-fork", 437_479).raw);
        assertFalse(relay.isCanonical(orphan.hash));
        check(relay, "retarget-and-fork", 437_466, 437_479);
    }

    function test_FollowsAForkInsideAPeriod() external {
        // The start of this period is not among the vectors; inside a period it is not needed.
        HeaderRelay relay = start("fork", 562_621, 1);
        relay.submit(range("fork", 562_622, 562_629));
        MainnetHeader storage orphan = find("fork/orphan", 562_630);
        relay.submit(orphan.raw);
        assertEq(relay.tip(), orphan.hash);
        relay.submit(range("fork", 562_630, 562_639));
        assertFalse(relay.isCanonical(orphan.hash));
        assertEq(relay.tip(), find("fork", 562_639).hash);
    }

    function testFuzz_RefusesAChangedBit(uint256 bit) external {
        bit = bound(bit, 0, 639);
        HeaderRelay relay = start("retarget-down", 554_390);
        bytes memory raw = find("retarget-down", 554_391).raw;
        raw[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        bytes4 want = IHeaderRelayErrors.InsufficientWork.selector;
        if (bit >= 32 && bit < 288) want = IHeaderRelayErrors.UnknownParent.selector;
        if (bit >= 576 && bit < 608) want = IHeaderRelayErrors.BadBits.selector;
        vm.expectPartialRevert(want);
        relay.submit(raw);
    }

    function test_RevertWhen_ParentIsMissing() external {
        HeaderRelay relay = start("retarget-down", 554_390);
        MainnetHeader storage header = find("retarget-down", 554_392);
        vm.expectRevert(
            abi.encodeWithSelector(
                IHeaderRelayErrors.UnknownParent.selector, header.hash, find("retarget-down", 554_391).hash
            )
        );
        relay.submit(header.raw);
    }
}
