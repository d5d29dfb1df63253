// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Court} from "../../src/Court.sol";
import {Distributor} from "../../src/Distributor.sol";
import {PegCoin} from "../../src/PegCoin.sol";
import {Plain} from "../utils/Plain.sol";
import {PoolHandler} from "./PoolHandler.sol";

contract Pool_Invariants is Test {
    uint32 private constant MINERS = 16;

    PoolHandler private handler;
    Distributor private pool;
    PegCoin private coin;
    Court private court;
    address private operator;

    function setUp() external {
        handler = new PoolHandler();
        handler.setUp();
        (address p, address c, address o, address t) = handler.parts();
        (pool, coin, operator, court) = (Distributor(p), PegCoin(c), o, Court(t));

        bytes4[] memory calls = new bytes4[](20);
        calls[0] = handler.post.selector;
        calls[1] = handler.blockFound.selector;
        calls[2] = handler.collect.selector;
        calls[3] = handler.advance.selector;
        calls[4] = handler.openOne.selector;
        calls[5] = handler.claimOne.selector;
        calls[6] = handler.claimFee.selector;
        calls[7] = handler.setRecipient.selector;
        calls[8] = handler.give.selector;
        calls[9] = handler.tryToCheat.selector;
        calls[10] = handler.draw.selector;
        calls[11] = handler.answer.selector;
        calls[12] = handler.convict.selector;
        calls[13] = handler.redraw.selector;
        calls[14] = handler.settleOne.selector;
        calls[15] = handler.closeOne.selector;
        calls[16] = handler.redeem.selector;
        calls[17] = handler.deposit.selector;
        calls[18] = handler.withdraw.selector;
        calls[19] = handler.report.selector;
        targetSelector(FuzzSelector(address(handler), calls));
        targetContract(address(handler));
    }

    /// @dev State lastShift + 1 may hold money that was moved there.
    function lastState() private view returns (int64) {
        return int64(pool.lastShift()) + 1;
    }

    function totalAvailable() private view returns (uint256 sum) {
        for (int64 j = -1; j <= lastState(); ++j) {
            sum += pool.available(j);
        }
    }

    /// @dev One campaign for all: the calls cost more than the checks.
    function invariant_Pool() external view {
        check1_WhatCameInIsSomewhere();
        check2_PaidOutPlusHeldIsReceived();
        check3_EachStateStandsForItself();
        check4_NoClaimAboveEarned();
        check5_EarnedOnlyGrows();
        check6_FeesAreBounded();
        check7_Solvent();
        check8_CoinsAreWhereTheyMayBe();
        check10_RegistryIsStable();
        check11_StatesAreStable();
        check12_Windows();
        check14_TheCourtHoldsBondAndPots();
        check16_OpenSettlements();
    }

    function check1_WhatCameInIsSomewhere() private view {
        uint256 unsettled = totalAvailable() + handler.inOpenings();
        assertEq(pool.unsettled(), unsettled);
        uint256 gone = pool.totalCredited() + pool.totalFees() + pool.totalPotted();
        assertEq(pool.totalReceived(), unsettled + gone);
    }

    function check2_PaidOutPlusHeldIsReceived() private view {
        uint256 paidOut = pool.totalClaimed() + handler.feesPaid() + pool.totalPotted();
        assertEq(coin.balanceOf(address(pool)) + paidOut, pool.totalReceived() + handler.given());
        assertEq(pool.totalFees() - pool.feeOwed(), handler.feesPaid());
    }

    function check3_EachStateStandsForItself() private view {
        uint256 received = 0;
        for (int64 j = -1; j <= lastState(); ++j) {
            assertEq(
                handler.collected(j) + handler.movedIn(j) + handler.funded(j) + handler.givenBack(j),
                pool.available(j) + handler.opened(j) + handler.movedOut(j)
            );
            received += handler.collected(j) + handler.funded(j);
        }
        assertEq(pool.totalReceived(), received + handler.compensated());
        assertEq(pool.totalPotted(), handler.pottedSum());
    }

    function check4_NoClaimAboveEarned() private view {
        uint256 sum = 0;
        for (uint32 id = 0; id < MINERS; ++id) {
            uint256 claimed = pool.claimedOf(id);
            assertLe(claimed, handler.earnedOf(id));
            uint256 paid = coin.balanceOf(miner(id)) + coin.balanceOf(handler.cold(id));
            assertEq(claimed + handler.directly(id), paid);
            sum += claimed;
        }
        assertEq(pool.totalClaimed(), sum);
    }

    function miner(uint256 id) private pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("miner", id)))));
    }

    function check5_EarnedOnlyGrows() private view {
        // That each settlement only adds is asserted by the handler, settlement by settlement.
        uint256[] memory earned = handler.allEarned();
        uint256 sum = 0;
        for (uint256 id = 0; id < MINERS; ++id) {
            sum += earned[id];
        }
        assertEq(pool.totalCredited(), sum);
        assertEq(uint256(pool.earnRoot()), Plain.root(earned));
    }

    function check6_FeesAreBounded() private view {
        uint256 taken = pool.totalCredited() + pool.totalFees();
        assertLe(pool.totalFees() * 10_000, uint256(pool.feeBps()) * taken);
    }

    function check7_Solvent() private view {
        uint256 owed = pool.totalCredited() - pool.totalClaimed() + pool.feeOwed() + pool.unsettled();
        assertGe(coin.balanceOf(address(pool)), owed);
    }

    function check8_CoinsAreWhereTheyMayBe() private view {
        uint256 sum = coin.balanceOf(address(pool)) + coin.balanceOf(operator) + coin.balanceOf(address(court));
        sum += coin.balanceOf(handler.reporter());
        for (int64 j = -1; j < lastState(); ++j) {
            sum += coin.balanceOf(pool.receiverOf(j));
        }
        for (uint32 id = 0; id < MINERS; ++id) {
            sum += coin.balanceOf(miner(id)) + coin.balanceOf(handler.cold(id));
        }
        assertEq(coin.totalSupply(), sum);
    }

    function check10_RegistryIsStable() private view {
        bytes32 hash = 0;
        for (uint32 id = 0; id < pool.minerCount(); ++id) {
            bytes21 payee = pool.payeeOf(id);
            assertEq(payee, handler.payees(id));
            (bool known, uint32 got) = pool.idOf(payee);
            assertTrue(known);
            assertEq(got, id);
            hash = keccak256(abi.encode(hash, payee));
        }
        assertEq(pool.registryHash(), hash);
        assertLe(pool.minerCount(), MINERS);
    }

    function check11_StatesAreStable() private view {
        for (int64 j = -1; j < lastState(); ++j) {
            bytes32 hash = handler.stateHashes(j);
            assertEq(pool.stateHash(j), hash);
            assertEq(pool.receiverOf(j), vm.computeCreate2Address(hash, pool.RECEIVER_INIT_CODE_HASH(), address(pool)));
        }
    }

    function check12_Windows() private view {
        for (int64 j = -1; j < lastState(); ++j) {
            (bytes32[8] memory roots, uint256 weights) = pool.window(j);
            for (uint256 i = 0; i < 8; ++i) {
                int64 k = j - 7 + int64(uint64(i));
                bool counts = k >= 1 && !pool.shiftOf(uint64(k)).masked;
                assertEq((weights >> (16 * i)) & 0xffff, counts ? 1 : 0);
                assertEq(roots[i], handler.countsRootOf(k));
            }
        }
    }

    /// @dev To the unit: what the bond loses goes to a compensation, a pot, a state or a reporter, and nowhere else.
    function check14_TheCourtHoldsBondAndPots() private view {
        assertEq(coin.balanceOf(address(court)), court.bond() + handler.inPots());
        assertLe(court.withdrawing(), court.bond());
    }

    function check16_OpenSettlements() private view {
        assertEq(court.openSettlements(), handler.openRewards());
    }

    function afterInvariant() external {
        handler.payAll();
        assertEq(pool.totalClaimed(), pool.totalCredited());
        assertEq(coin.balanceOf(address(pool)), pool.unsettled() + handler.given());
    }
}
