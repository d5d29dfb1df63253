// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Answer, Receipt as ShareReceipt, Receipted, Redemption} from "../../src/interfaces/CourtTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {ICourtEvents} from "../../src/interfaces/ICourtEvents.sol";
import {IExaminerErrors} from "../../src/interfaces/IExaminer.sol";
import {Plain} from "../utils/Plain.sol";
import {CourtFixture} from "../utils/CourtFixture.sol";

contract Pots_Test is CourtFixture {
    uint64 private id;

    /// @dev Shift 1 was masked, the opening settled over shift 2. R/2 and the penalty lie in the pot.
    function ended() private returns (uint128 price) {
        id = twoShiftsDrawn();
        convict(id, 1);
        answerRest();
        mineBlocks(1);
        court.redraw(id);
        mineBlocks(6);
        court.draw(id);
        answerRest();
        settleOpening(id);
        (, price,) = court.potOf(id);
    }

    function answerRest() private {
        (uint64[] memory k,, bool[] memory answered) = court.samplesOf(id);
        for (uint8 i = 0; i < SAMPLES; ++i) {
            if (!answered[i] && !maskedOf[int64(k[i])]) answerOne(id, i);
        }
    }

    function leaf(uint64 k, uint32 index) private view returns (Redemption[] memory all) {
        Answer memory a = leafAnswer(0, int64(k), index);
        all = new Redemption[](1);
        all[0] = Redemption(k, index, a.miner, a.path, a.share);
    }

    function byReceipt(int64 k, uint256 m, Made memory share) private view returns (Receipted[] memory all) {
        all = new Receipted[](1);
        ShareReceipt memory r = receipt(k - 2, share.key, m, 1, 1);
        all[0] = Receipted(r, sign(r), evidence(k, m, share));
    }

    function redeemReceipts(uint64 k, Receipted[] memory all) private {
        court.redeemReceipts(id, k, Plain.encode(countsOf[int64(k)]), pool.registryHash(), all);
    }

    function refused(Redemption[] memory all, bytes memory reason) private {
        vm.expectRevert(reason);
        court.redeem(id, all);
    }

    function test_ThePotHoldsThePartAndThePenalty() external {
        uint128 price = ended();
        (uint128 left,, uint8 masked) = court.potOf(id);
        uint256 penalty = SHIFT_VALUE + REWARD / SAMPLES;
        assertEq(left, REWARD / 2 + penalty);
        assertEq(price, left / 60);
        assertEq(masked, 1 << 6);
        assertEq(coin.balanceOf(address(court)), court.bond() + left);
    }

    function test_RevertWhen_TheOpeningHasNotEnded() external {
        id = twoShiftsDrawn();
        convict(id, 1);
        refused(leaf(1, 0), abi.encodeWithSelector(ICourtErrors.NothingToRedeem.selector, id));
    }

    function test_RevertWhen_NothingWasMasked() external {
        id = twoShiftsDrawn();
        answerRest();
        settleOpening(id);
        refused(leaf(1, 0), abi.encodeWithSelector(ICourtErrors.NothingToRedeem.selector, id));
    }

    /// @dev Shift 2 was paid. A mask that comes later changes nothing of it.
    function test_RevertWhen_TheShiftWasNotMasked() external {
        ended();
        refused(leaf(2, 0), abi.encodeWithSelector(ICourtErrors.NotInPot.selector, id, 2));
        mask(2);
        refused(leaf(2, 0), abi.encodeWithSelector(ICourtErrors.NotInPot.selector, id, 2));
        // Nor a shift that is not in the window.
        postShifts(1);
        refused(leaf(3, 0), abi.encodeWithSelector(ICourtErrors.NotInPot.selector, id, 3));
    }

    function test_RevertWhen_TheLeafIsAnother() external {
        ended();
        Redemption[] memory all = leaf(1, 5);
        all[0].index = 6;
        refused(all, abi.encodeWithSelector(IExaminerErrors.NotInShareTree.selector, 1, 6));
        all = leaf(1, 5);
        all[0].miner = (all[0].miner + 1) % 3;
        vm.expectPartialRevert(IExaminerErrors.WrongMiner.selector);
        court.redeem(id, all);
    }

    function test_PaysALeafOnce() external {
        uint128 price = ended();
        Redemption[] memory all = leaf(1, 5);
        bytes21 payee = pool.payeeOf(all[0].miner);
        address account = miner(all[0].miner);
        (uint128 left,,) = court.potOf(id);
        coolAll();
        vm.expectEmit(address(court));
        emit ICourtEvents.Redeemed(id, 1, payee, made[1][5].key, price);
        vm.prank(makeAddr("anyone"));
        court.redeem(id, all);
        vm.snapshotGasLastCall("Court", "redeem (1 share)");
        assertEq(coin.balanceOf(account), price);
        court.redeem(id, all); // passed over
        assertEq(coin.balanceOf(account), price);
        (uint128 after_,,) = court.potOf(id);
        assertEq(after_, left - price);
        assertTrue(court.redeemed(id, made[1][5].key));
    }

    function test_PaysTheRecipient() external {
        uint128 price = ended();
        Redemption[] memory all = leaf(1, 5);
        address cold = makeAddr("cold");
        vm.prank(miner(all[0].miner));
        pool.setRecipient(cold);
        court.redeem(id, all);
        assertEq(coin.balanceOf(cold), price);
    }

    /// @dev Everybody who can show a share gets its part; what rounding leaves stays.
    function test_AllLeavesEmptyThePot() external {
        uint128 price = ended();
        for (uint32 i = 0; i < 60; ++i) {
            court.redeem(id, leaf(1, i));
        }
        assertEq(coin.balanceOf(miner(0)), 30 * uint256(price));
        assertEq(coin.balanceOf(miner(1)), 20 * uint256(price));
        assertEq(coin.balanceOf(miner(2)), 10 * uint256(price));
        (uint128 left,,) = court.potOf(id);
        assertLt(left, 60);
    }

    // -------------------------------------------------------------- by receipt

    /// @dev The tree is withheld: the same share by its receipt, at most the share price, and once.
    function test_PaysAReceiptAtMostTheSharePrice() external {
        uint128 price = ended();
        assertGt(price, SHARE_PRICE);
        Made memory share = made[1][5];
        Receipted[] memory all = byReceipt(1, share.miner, share);
        coolAll();
        vm.expectEmit(address(court));
        emit ICourtEvents.Redeemed(id, 1, all[0].receipt.payee, share.key, SHARE_PRICE);
        redeemReceipts(1, all);
        vm.snapshotGasLastCall("Court", "redeemReceipts (1 share)");
        assertEq(coin.balanceOf(miner(share.miner)), SHARE_PRICE);
        court.redeem(id, leaf(1, 5)); // the same key
        assertEq(coin.balanceOf(miner(share.miner)), SHARE_PRICE);
    }

    /// @dev Work has no date: shares mined afterwards are paid what they cost, and no more of them than were posted.
    function test_RevertWhen_MoreThanThePostedAreShown() external {
        ended();
        for (uint32 i = 0; i < 10; ++i) {
            redeemReceipts(1, byReceipt(1, 2, omitted(1, 2, i)));
        }
        Receipted[] memory more = byReceipt(1, 2, omitted(1, 2, 10));
        bytes32 registry = pool.registryHash();
        bytes memory counts = Plain.encode(countsOf[1]);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.AllRedeemed.selector, id, 1, payeeOf(miner(2))));
        court.redeemReceipts(id, 1, counts, registry, more);
        assertEq(coin.balanceOf(miner(2)), 10 * SHARE_PRICE);

        // Nothing for a payee without posted shares.
        more = byReceipt(1, 9, omitted(1, 9, 0));
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.AllRedeemed.selector, id, 1, payeeOf(miner(9))));
        court.redeemReceipts(id, 1, counts, registry, more);
    }

    function test_RevertWhen_TheReceiptIsNotGood() external {
        ended();
        Made memory share = made[1][5];
        Receipted[] memory all = byReceipt(1, share.miner, share);
        bytes memory counts = Plain.encode(countsOf[1]);
        bytes32 registry = pool.registryHash();

        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NotThePostedCounts.selector, 1));
        court.redeemReceipts(id, 1, Plain.encode(counts3(20, 30, 10)), registry, all);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NotPosted.selector, 3));
        court.redeemReceipts(id, 3, counts, registry, all);

        all[0].receipt.tag = 0; // of shift 2
        all[0].signature = sign(all[0].receipt);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.UnknownTag.selector, 0));
        court.redeemReceipts(id, 1, counts, registry, all);

        all[0].receipt.tag = -1;
        vm.expectPartialRevert(ICourtErrors.WrongSigner.selector);
        court.redeemReceipts(id, 1, counts, registry, all);

        all[0].receipt.key += 1;
        all[0].signature = sign(all[0].receipt);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NotReceipted.selector, share.key + 1));
        court.redeemReceipts(id, 1, counts, registry, all);
    }
}
