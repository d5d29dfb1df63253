// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Breach, Gap, Receipt as ShareReceipt} from "../../src/interfaces/CourtTypes.sol";
import {ShiftPost} from "../../src/interfaces/DistributorTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {ICourtEvents} from "../../src/interfaces/ICourtEvents.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {IExaminerErrors} from "../../src/interfaces/IExaminer.sol";
import {ShareEvidence} from "../../src/lib/ShareRules.sol";
import {Plain} from "../utils/Plain.sol";
import {CourtFixture} from "../utils/CourtFixture.sol";

contract Receipts_Test is CourtFixture {
    bytes private counts;
    bytes32 private registry;

    function setUp() public override {
        super.setUp();
        postShifts(3);
        counts = Plain.encode(countsOf[1]);
        registry = pool.registryHash();
    }

    function omission(ShareReceipt memory r, bytes memory reason) private {
        bytes memory signature = sign(r);
        vm.expectRevert(reason);
        court.reportOmission(r, signature, counts, registry);
    }

    function twice(ShareReceipt memory a, ShareReceipt memory b, bytes memory reason) private {
        (bytes memory sa, bytes memory sb) = (sign(a), sign(b));
        vm.expectRevert(reason);
        court.reportTwice(a, sa, b, sb);
    }

    function overfull(int64 tag) private {
        ShareReceipt memory r = receipt(tag, 1, 0, 1, LEAVES + 1);
        bytes memory signature = sign(r);
        vm.prank(reporter);
        court.reportOverfull(r, signature);
    }

    // ------------------------------------------------------- whose, which, when

    function test_RevertWhen_AnotherKeySigned() external {
        ShareReceipt memory r = receipt(-1, 1, 0, 31, 31);
        (uint8 v, bytes32 x, bytes32 y) = vm.sign(0xbad, court.receiptDigest(r));
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.WrongSigner.selector, vm.addr(0xbad)));
        court.reportOmission(r, abi.encodePacked(x, y, v), counts, registry);
    }

    /// @dev Each field is signed; so are the chain and the court.
    function test_RevertWhen_AnythingElseWasSigned() external {
        ShareReceipt memory r = receipt(-1, 1, 0, 31, LEAVES + 1);
        bytes memory signature = sign(r);
        for (uint256 i = 0; i < 5; ++i) {
            ShareReceipt memory bad = ShareReceipt(r.tag, r.key, r.payee, r.c, r.g);
            if (i == 0) bad.tag = 0;
            if (i == 1) bad.key += 1;
            if (i == 2) bad.payee = payeeOf(miner(1));
            if (i == 3) bad.c += 1;
            if (i == 4) bad.g += 1;
            vm.expectPartialRevert(ICourtErrors.WrongSigner.selector);
            court.reportOverfull(bad, signature);
        }
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(ICourtErrors.WrongSigner.selector);
        court.reportOverfull(r, signature);
        vm.chainId(block.chainid - 1);
        deploy(params());
        vm.expectPartialRevert(ICourtErrors.WrongSigner.selector);
        court.reportOverfull(r, signature);
    }

    function test_RevertWhen_TheSignatureIsMalleated() external {
        ShareReceipt memory r = receipt(-1, 1, 0, 31, LEAVES + 1);
        (uint8 v, bytes32 x, bytes32 y) = vm.sign(SIGNER_KEY, court.receiptDigest(r));
        bytes32 high = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - uint256(y));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high));
        court.reportOverfull(r, abi.encodePacked(x, high, v == 27 ? uint8(28) : uint8(27)));
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureLength.selector, 64));
        court.reportOverfull(r, abi.encodePacked(x, y));
        vm.expectRevert(ECDSA.ECDSAInvalidSignature.selector);
        court.reportOverfull(r, abi.encodePacked(x, y, uint8(29)));
    }

    /// @dev A stolen hot key cannot make receipts for all tags to come.
    function test_RevertWhen_NoShareCouldHaveTheTag() external {
        int64[4] memory bad = [int64(-2), 4, type(int64).max, type(int64).min];
        for (uint256 i = 0; i < bad.length; ++i) {
            ShareReceipt memory r = receipt(bad[i], 1, 0, 1, LEAVES + 1);
            bytes memory signature = sign(r);
            vm.expectRevert(abi.encodeWithSelector(ICourtErrors.UnknownTag.selector, bad[i]));
            court.reportOverfull(r, signature);
        }
        overfull(3); // of shift 5: not posted, but being mined
    }

    function test_RevertWhen_TheEvidencePeriodIsOver() external {
        uint64 until = pool.shiftOf(1).postedAt + 1 days;
        vm.warp(until + 1);
        ShareReceipt memory r = receipt(-1, 1, 0, 1, LEAVES + 1);
        bytes memory signature = sign(r);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.EvidenceTooLate.selector, 1, until));
        court.reportOverfull(r, signature);
        vm.warp(until);
        court.reportOverfull(r, signature);
    }

    // ----------------------------------------------------------------- omission

    function test_RevertWhen_TheCountsAreOthers() external {
        counts = Plain.encode(counts3(29, 21, 10));
        omission(receipt(-1, 1, 0, 30, 60), abi.encodeWithSelector(ICourtErrors.NotThePostedCounts.selector, 1));
        counts = Plain.encode(countsOf[1]);
        registry = 0;
        omission(receipt(-1, 1, 0, 31, 60), abi.encodeWithSelector(ICourtErrors.NotThePostedCounts.selector, 1));
    }

    function test_RevertWhen_TheShiftIsNotPosted() external {
        omission(receipt(2, 1, 0, 31, 60), abi.encodeWithSelector(ICourtErrors.NotPosted.selector, 4));
    }

    function test_RevertWhen_TheSharesArePosted() external {
        omission(receipt(-1, 1, 0, 30, 60), abi.encodeWithSelector(ICourtErrors.NoBreach.selector));
    }

    /// @dev penalty n·p (nothing is unsettled): a tenth to the reporter, the rest to the state of the shift.
    function test_AnOmissionCosts() external {
        ShareReceipt memory r = receipt(-1, 1, 0, 31, 61);
        bytes memory signature = sign(r);
        (uint128 bounty, uint128 toMiners) = (SHIFT_VALUE / 10, SHIFT_VALUE - SHIFT_VALUE / 10);
        coolAll();
        vm.expectEmit(address(pool));
        emit IDistributorEvents.Funded(1, toMiners);
        vm.expectEmit(address(court));
        emit ICourtEvents.Penalised(1, Breach.Omission, reporter, bounty, toMiners);
        vm.prank(reporter);
        court.reportOmission(r, signature, counts, registry);
        vm.snapshotGasLastCall("Court", "reportOmission");
        assertEq(coin.balanceOf(reporter), bounty);
        assertEq(pool.available(1), toMiners);
        assertEq(court.bond(), GRANT - SHIFT_VALUE);
        assertEq(court.penalised(1), SHIFT_VALUE);
    }

    /// @dev A payee that was never posted, and one that was registered after the shift.
    function test_APayeeThatIsNotThereHasNone() external {
        ShareReceipt memory r = receipt(-1, 1, 9, 1, 61);
        bytes memory signature = sign(r);
        court.reportOmission(r, signature, counts, registry);
        uint16[] memory four = new uint16[](4);
        (four[0], four[3]) = (30, 30);
        postShift(four, 1);
        r = receipt(0, 1, 3, 1, 61);
        court.reportOmission(r, sign(r), Plain.encode(countsOf[2]), registry);
    }

    // -------------------------------------------------------------------- twice

    function test_RevertWhen_TwoReceiptsFitTogether() external {
        bytes memory reason = abi.encodeWithSelector(ICourtErrors.NoBreach.selector);
        ShareReceipt memory a = receipt(-1, 1, 0, 5, 9);
        twice(a, receipt(-1, 2, 0, 6, 10), reason);
        twice(a, receipt(-1, 2, 1, 5, 10), reason); // another's fifth
        twice(a, receipt(-1, 1, 0, 5, 9), reason); // the same share
        twice(a, receipt(-1, 1, 0, 6, 9), reason); // the same share again
        twice(a, receipt(0, 2, 0, 5, 9), reason); // another tag
    }

    function test_TwoSharesUnderOneNumberCost() external {
        ShareReceipt memory a = receipt(-1, 1, 0, 5, 9);
        ShareReceipt memory b = receipt(-1, 2, 1, 7, 9);
        (bytes memory sa, bytes memory sb) = (sign(a), sign(b));
        vm.prank(reporter);
        court.reportTwice(a, sa, b, sb);
        vm.snapshotGasLastCall("Court", "reportTwice");
        assertEq(coin.balanceOf(reporter), SHIFT_VALUE / 10);

        a = receipt(0, 1, 0, 5, 9);
        b = receipt(0, 2, 0, 5, 10);
        (sa, sb) = (sign(a), sign(b));
        vm.expectEmit(true, true, false, false, address(court));
        emit ICourtEvents.Penalised(2, Breach.Twice, address(this), 0, 0);
        court.reportTwice(a, sa, b, sb);
    }

    // ----------------------------------------------------------------- overfull

    function test_RevertWhen_TheShiftHasRoom() external {
        ShareReceipt memory r = receipt(-1, 1, 0, 1, LEAVES);
        bytes memory signature = sign(r);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NoBreach.selector));
        court.reportOverfull(r, signature);
    }

    /// @dev Of a shift that is not posted the last state's miners get it.
    function test_AnOverfullShiftCosts() external {
        overfull(3);
        vm.snapshotGasLastCall("Court", "reportOverfull");
        assertEq(pool.available(3), SHIFT_VALUE - SHIFT_VALUE / 10);
        assertEq(court.penalised(5), SHIFT_VALUE);
    }

    // ----------------------------------------------------------------- how much

    /// @dev However many receipts show it. What the first report gives the miners is unsettled money: a K-th part of
    /// it is taken at the second, and so on; all together less than the penalty · K/(K − 1), rounded up.
    function test_AShiftCostsOnePenalty() external {
        overfull(-1);
        for (uint256 i = 0; i < 12; ++i) {
            if (court.penalty() <= court.penalised(1)) break;
            overfull(-1);
        }
        assertLe(court.penalised(1), uint256(SHIFT_VALUE) * SAMPLES / (SAMPLES - 1) + SAMPLES);
        assertEq(coin.balanceOf(reporter), SHIFT_VALUE / 10, "not more bounty");
        ShareReceipt memory r = receipt(-1, 1, 0, 1, LEAVES + 1);
        bytes memory signature = sign(r);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NothingToTake.selector, 1));
        court.reportOverfull(r, signature);
    }

    /// @dev A self-report at a good moment is no licence: what the shift would cost later is still taken.
    function test_AReportAtAGoodMomentBuysNothing() external {
        leaveBond(100);
        overfull(3);
        assertEq(court.penalised(5), 100);
        vm.prank(address(peg));
        coin.mint(operator, GRANT);
        bondOperator();
        overfull(3);
        assertGe(court.penalised(5), SHIFT_VALUE);
    }

    /// @dev The operator, its reporter and the pool's miners together lose nothing; the operator alone nine tenths.
    function test_ReportingItselfIsALoss() external {
        fund(3, REWARD);
        uint256 penalty = court.penalty();
        uint256 before = court.bond() + coin.balanceOf(reporter);
        overfull(-1);
        uint256 after_ = court.bond() + coin.balanceOf(reporter);
        assertEq(before - after_, penalty - SHIFT_VALUE / 10);
        // The part that stands against invented shares, U/K, never comes back.
        assertGt(before - after_, REWARD / SAMPLES);
    }

    function test_RevertWhen_TheBondIsEmpty() external {
        leaveBond(0);
        ShareReceipt memory r = receipt(3, 1, 0, 1, LEAVES + 1);
        bytes memory signature = sign(r);
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.NothingToTake.selector, 5));
        court.reportOverfull(r, signature);
    }

    // ------------------------------------------------------------------ restore

    function restore(ShareReceipt memory r, ShareEvidence memory e, Gap memory gap, bytes memory reason) private {
        bytes memory signature = sign(r);
        vm.expectRevert(reason);
        court.restore(r, signature, e, gap);
    }

    function test_RestoresAnOmittedShare() external {
        Made memory share = omitted(1, 1, 0);
        ShareReceipt memory r = receipt(-1, share.key, 1, 21, 61);
        (bytes memory signature, ShareEvidence memory e, Gap memory gap) =
            (sign(r), evidence(1, 1, share), gapOf(1, share.key));
        address cold = makeAddr("cold");
        vm.prank(miner(1));
        pool.setRecipient(cold);
        coolAll();
        vm.expectEmit(address(court));
        emit ICourtEvents.Restored(1, r.payee, share.key, SHARE_PRICE);
        vm.prank(reporter);
        court.restore(r, signature, e, gap);
        vm.snapshotGasLastCall("Court", "restore");
        assertEq(coin.balanceOf(cold), SHARE_PRICE);
        assertEq(coin.balanceOf(reporter), SHIFT_VALUE / 10);
        assertEq(court.bond(), GRANT - SHARE_PRICE - SHIFT_VALUE);
        assertTrue(court.restored(1, share.key));
        restore(r, e, gap, abi.encodeWithSelector(ICourtErrors.AlreadyRestored.selector, 1, share.key));
    }

    /// @dev Below all keys, above all, and between every two.
    function test_RestoresAtEveryPlace() external {
        bool[3] memory seen;
        for (uint32 salt = 0; salt < 300 && !(seen[0] && seen[1] && seen[2]); ++salt) {
            Made memory share = omitted(1, 1, salt);
            Gap memory gap = gapOf(1, share.key);
            uint256 place = gap.position == 0 ? 0 : gap.position == 60 ? 2 : 1;
            if (seen[place]) continue;
            seen[place] = true;
            ShareReceipt memory r = receipt(-1, share.key, 1, 21, 61);
            court.restore(r, sign(r), evidence(1, 1, share), gap);
        }
        assertTrue(seen[0] && seen[1] && seen[2]);
    }

    function test_RevertWhen_TheShareIsPosted() external {
        for (uint32 i = 0; i < 60; i += 7) {
            Made memory share = made[1][i];
            ShareReceipt memory r = receipt(-1, share.key, share.miner, 1, 1);
            bytes memory reason = abi.encodeWithSelector(ICourtErrors.NotInGap.selector, share.key);
            ShareEvidence memory e = evidence(1, share.miner, share);
            restore(r, e, gapOf(1, share.key), reason);
            Gap memory gap;
            gap.position = i + 1;
            gap.below = leafAt(1, i);
            if (i < 59) gap.above = leafAt(1, i + 1);
            restore(r, e, gap, reason);
            gap.position = 61;
            restore(r, e, gap, reason);
        }
    }

    function test_RevertWhen_TheGapIsNotWhereItSays() external {
        Made memory share = omitted(1, 1, 0);
        ShareReceipt memory r = receipt(-1, share.key, 1, 21, 61);
        ShareEvidence memory e = evidence(1, 1, share);
        Gap memory gap = gapOf(1, share.key);
        assertTrue(gap.position > 1 && gap.position < 59);
        // Neighbours that are not neighbours.
        Gap memory wide = gapOf(1, share.key);
        wide.below = leafAt(1, gap.position - 2);
        restore(r, e, wide, abi.encodeWithSelector(IExaminerErrors.NotInShareTree.selector, 1, gap.position - 1));
        wide = gapOf(1, share.key);
        wide.above = leafAt(1, gap.position + 1);
        restore(r, e, wide, abi.encodeWithSelector(IExaminerErrors.NotInShareTree.selector, 1, gap.position));
    }

    /// @dev Posted with its true key under another's id: for its owner it is not there.
    function test_RestoresAMovedShare() external {
        ShiftPost memory post = shiftPost(counts3(30, 20, 10), new bytes21[](0));
        uint32 index = 0;
        while (made[4][index].miner != 2) {
            ++index;
        }
        made[4][index].miner = 0;
        post.shareRoot = bytes32(Plain.root(leavesOf(4, LEAVES)));
        declare(post);
        vm.prank(operator);
        pool.postShift(post);

        Made memory share = made[4][index];
        ShareReceipt memory r = receipt(2, share.key, 2, 1, 1);
        court.restore(r, sign(r), evidence(4, 2, share), gapOf(4, share.key));
        assertEq(coin.balanceOf(miner(2)), SHARE_PRICE);
    }

    function test_RevertWhen_TheShareIsNotTheReceipts() external {
        Made memory share = omitted(1, 1, 0);
        Gap memory gap = gapOf(1, share.key);
        ShareEvidence memory e = evidence(1, 1, share);
        ShareReceipt memory r = receipt(-1, share.key + 1, 1, 21, 61);
        restore(r, e, gap, abi.encodeWithSelector(ICourtErrors.NotReceipted.selector, share.key + 1));
        r = receipt(-1, share.key, 2, 21, 61);
        restore(r, e, gap, abi.encodeWithSelector(ICourtErrors.NotReceipted.selector, share.key));
    }

    function test_RevertWhen_TheBondHasNotThePrice() external {
        leaveBond(SHARE_PRICE - 1);
        vm.warp(pool.shiftOf(1).postedAt);
        Made memory share = omitted(1, 1, 0);
        ShareReceipt memory r = receipt(-1, share.key, 1, 21, 61);
        restore(
            r,
            evidence(1, 1, share),
            gapOf(1, share.key),
            abi.encodeWithSelector(ICourtErrors.BondEmpty.selector, SHARE_PRICE - 1, SHARE_PRICE)
        );
    }

    /// @dev The operator vanishes: what it receipted and never posted is paid, without a penalty.
    function test_RestoresWhatIsNotPostedAnyMore() external {
        uint64 posted = pool.shiftOf(3).postedAt;
        jobs[5] = jobOf(pool, 5);
        Made memory share = omitted(5, 1, 0);
        ShareReceipt memory r = receipt(3, share.key, 1, 1, 1);
        ShareEvidence memory e = evidence(5, 1, share);
        Gap memory none;
        vm.warp(posted + 1 days);
        restore(r, e, none, abi.encodeWithSelector(ICourtErrors.NotPosted.selector, 5));
        vm.warp(posted + 1 days + 1);
        court.restore(r, sign(r), e, none);
        assertEq(coin.balanceOf(miner(1)), SHARE_PRICE);
        assertEq(court.bond(), GRANT - SHARE_PRICE);
    }
}
