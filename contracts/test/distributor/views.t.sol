// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Distributor} from "../../src/Distributor.sol";
import {Receiver} from "../../src/Receiver.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {Plain} from "../utils/Plain.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract Views_Test is PoolFixture {
    function test_GenesisStates() external {
        for (int256 j = -1; j <= 0; ++j) {
            bytes32 want = keccak256(abi.encode(keccak256("paydirt.state.v1"), block.chainid, address(pool), j));
            assertEq(pool.stateHash(int64(j)), want);
        }
        assertNotEq(pool.stateHash(0), new Distributor(params()).stateHash(0));
    }

    function test_RevertWhen_StateIsUnknown() external {
        postShifts(1);
        int64[2] memory bad = [int64(-2), 2];
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory reason = abi.encodeWithSelector(IDistributorErrors.UnknownState.selector, bad[i]);
            vm.expectRevert(reason);
            pool.stateHash(bad[i]);
            vm.expectRevert(reason);
            pool.window(bad[i]);
            vm.expectRevert(reason);
            pool.receiverOf(bad[i]);
            vm.expectRevert(reason);
            pool.payoutScript(bad[i]);
        }
    }

    function test_RevertWhen_ShiftIsNotPosted() external {
        postShifts(1);
        pool.shiftOf(1);
        uint64[3] memory bad = [uint64(0), 2, type(uint64).max];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownShift.selector, bad[i]));
            pool.shiftOf(bad[i]);
        }
    }

    function test_Window() external {
        bytes32 empty = bytes32(Plain.root(new uint256[](MINERS / 8)));
        for (int64 j = -1; j <= 10; ++j) {
            uint16 x = uint16(uint64(j + 1));
            if (j >= 1) postShift(counts3(20 + x, 20 - x, 20), j == 1 ? 3 : 0);
            (bytes32[8] memory roots, uint256 weights) = pool.window(j);
            for (uint256 i = 0; i < 8; ++i) {
                int64 k = j - 7 + int64(uint64(i));
                assertEq(roots[i], k < 1 ? empty : pool.shiftOf(uint64(k)).countsRoot);
                assertEq(uint16(weights >> (16 * i)), k < 1 ? 0 : 1);
            }
            assertEq(weights >> 128, 0);
        }
    }

    function test_Registry() external {
        (bool known, uint32 id) = pool.idOf(payeeOf(miner(0)));
        assertFalse(known);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownMiner.selector, 0));
        pool.payeeOf(0);
        postShifts(1);
        (known, id) = pool.idOf(payeeOf(miner(0)));
        assertTrue(known);
        assertEq(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownMiner.selector, 3));
        pool.payeeOf(3);
    }

    function test_Receivers() external {
        postShifts(2);
        Distributor other = new Distributor(params());
        for (int64 j = -1; j <= 2; ++j) {
            address want =
                vm.computeCreate2Address(pool.stateHash(j), keccak256(type(Receiver).creationCode), address(pool));
            assertEq(pool.receiverOf(j), want);
            assertEq(pool.payoutScript(j), peg.payoutScript(want));
            if (j > -1) assertNotEq(want, pool.receiverOf(j - 1));
            if (j < 1) assertNotEq(want, other.receiverOf(j));
        }
    }
}
