// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IExaminer} from "../../src/interfaces/IExaminer.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Coinbase, CoinbaseReason} from "../../src/lib/Coinbase.sol";
import {MerkleBranch} from "../../src/lib/MerkleBranch.sol";
import {ShareEvidence, ShareReason, ShareRules} from "../../src/lib/ShareRules.sol";
import {CourtFixture} from "../utils/CourtFixture.sol";
import {Miner} from "../utils/Miner.sol";

/// @notice The rules with the pool and the relay around them; byte by byte they are held against Go's in bindings.
contract Examine_Test is CourtFixture {
    using BitcoinHeader for bytes;

    IExaminer private examiner;

    function setUp() public override {
        super.setUp();
        examiner = court.examiner();
        postShifts(1);
        mineBlocks(2);
        postShifts(2);
    }

    function refused(uint64 k, ShareEvidence memory e, ShareReason reason) private {
        vm.expectRevert(abi.encodeWithSelector(ShareRules.BadShare.selector, reason));
        examiner.examine(k, e);
    }

    /// @dev A share of a job by miner 0, mined.
    function share(Job memory job) private view returns (ShareEvidence memory) {
        return evidenceOf(job, payeeOf(miner(0)), mineShare(job, payeeOf(miner(0)), 0, 7));
    }

    /// @dev A share with this coinbase.
    function withCoinbase(Job memory job, bytes memory coinbase) private view returns (ShareEvidence memory e) {
        e.coinbase = coinbase;
        e.branch = branch();
        bytes32 root = MerkleBranch.rootOfFirst(Coinbase.txid(coinbase), e.branch);
        e.header = Miner.mine(job.parent, root, job.time, job.bits);
    }

    function job3() private view returns (Job memory) {
        return jobOf(pool, 3);
    }

    function test_TakesWorkUnderTheTag() external view {
        (uint256 work, bytes21 payee) = examiner.examine(3, share(job3()));
        assertEq(payee, payeeOf(miner(0)));
        assertEq(uint128(work), mineShare(job3(), payee, 0, 7).key);
    }

    function test_RevertWhen_HeaderHasAnotherLength() external {
        ShareEvidence memory e = share(job3());
        e.header = abi.encodePacked(e.header, bytes1(0));
        vm.expectRevert(abi.encodeWithSelector(ShareRules.BadHeaderLength.selector, 81));
        examiner.examine(3, e);
    }

    function test_RevertWhen_ParentIsUnknown() external {
        Job memory job = job3();
        job.parent = keccak256("made up");
        refused(3, share(job), ShareReason.ParentUnknown);
    }

    /// @dev An orphan has full work; an honest share may stand on one.
    function test_TakesAParentThatWasOrphaned() external {
        (, uint32 height,,,,) = relay.header(relay.tip());
        bytes32 fork = relay.canonicalAt(height - 1);
        bytes memory orphan = Miner.mine(fork, "orphan", uint32(block.timestamp), Miner.REGTEST_BITS);
        relay.submit(orphan);
        assertFalse(relay.isCanonical(orphan.hash()));
        Job memory job = job3();
        job.parent = orphan.hash();
        examiner.examine(3, share(job));
    }

    /// @dev Shift 3 is tagged 1; state 1's anchor is the tip of its post.
    function test_RevertWhen_ParentIsOlderThanTheAnchor() external {
        (, uint32 anchor,,,,) = relay.header(pool.shiftOf(1).anchor);
        Job memory job = job3();
        (job.parent, job.height) = (relay.canonicalAt(anchor), anchor + 1);
        examiner.examine(3, share(job));
        (job.parent, job.height) = (relay.canonicalAt(anchor - 1), anchor);
        refused(3, share(job), ShareReason.ParentTooOld);
        // The genesis states have no anchor.
        job.script = pool.payoutScript(0);
        examiner.examine(2, share(job));
    }

    function test_RevertWhen_BitsAreEasier() external {
        Job memory job = job3();
        job.bits = 0x2100ffff;
        refused(3, share(job), ShareReason.WrongBits);
    }

    function test_RevertWhen_TheWorkIsTooLittle() external {
        Job memory job = job3();
        ShareEvidence memory e = share(job);
        e.header = Miner.miss(job.parent, e.header.merkleRoot(), job.time, job.bits);
        refused(3, e, ShareReason.InsufficientWork);
    }

    function test_RevertWhen_TheCoinbaseIsOfAnotherLayout() external {
        Job memory job = job3();
        bytes memory coinbase = coinbaseOf(job, payeeOf(miner(0)), 7);
        coinbase[0] = 0x01;
        ShareEvidence memory e = withCoinbase(job, coinbase);
        vm.expectRevert(abi.encodeWithSelector(Coinbase.BadCoinbase.selector, CoinbaseReason.Version));
        examiner.examine(3, e);
    }

    function test_RevertWhen_TheBranchIsTooLong() external {
        ShareEvidence memory e = share(job3());
        e.branch = new bytes32[](33);
        refused(3, e, ShareReason.BranchTooLong);
    }

    function test_RevertWhen_TheCoinbaseIsNotUnderTheRoot() external {
        ShareEvidence memory e = share(job3());
        e.branch[3] = 0;
        refused(3, e, ShareReason.WrongRoot);
        e = share(job3());
        e.coinbase = coinbaseOf(job3(), payeeOf(miner(1)), 7);
        refused(3, e, ShareReason.WrongRoot);
    }

    function test_RevertWhen_TheHeightIsAnother() external {
        Job memory job = job3();
        ++job.height;
        refused(3, share(job), ShareReason.WrongHeight);
    }

    function test_RevertWhen_ThePayeeIsNoEvmAddress() external {
        Job memory job = job3();
        refused(3, withCoinbase(job, coinbaseOf(job, bytes21(hex"01"), 7)), ShareReason.WrongPayee);
        refused(3, withCoinbase(job, coinbaseOf(job, 0, 7)), ShareReason.WrongPayee);
    }

    /// @dev Not the tag's receiver: another state's, or the same state's of another pool.
    function test_RevertWhen_TheScriptIsAnother() external {
        ShareEvidence memory e = share(job3());
        refused(2, e, ShareReason.WrongScript);
        refused(4, e, ShareReason.WrongScript);
        deploy(params());
        examiner = court.examiner();
        refused(1, e, ShareReason.WrongScript);
        refused(2, e, ShareReason.WrongScript);
    }

    /// @dev Regtest halves every 150 blocks.
    function test_RevertWhen_OutputZeroIsBelowTheSubsidy() external {
        Job memory job = job3();
        bytes21 payee = payeeOf(miner(0));
        bytes memory coinbase = Miner.coinbase(job.height, payee, 50e8 - 1, job.script, bytes12(0));
        refused(3, withCoinbase(job, coinbase), ShareReason.BelowSubsidy);
        assertLt(job.height, 150);
        mineBlocks(150 - job.height);
        job = job3();
        assertEq(job.height, 150);
        examiner.examine(3, withCoinbase(job, Miner.coinbase(150, payee, 25e8, job.script, bytes12(0))));
    }

    function test_RevertWhen_TheShiftHasNoTag() external {
        ShareEvidence memory e = share(job3());
        uint64[4] memory bad = [0, 6, type(uint64).max, uint64(type(int64).max)];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert();
            examiner.examine(bad[i], e);
        }
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownState.selector, 4));
        examiner.examine(6, e);
    }

    function test_Subsidy() external pure {
        assertEq(ShareRules.subsidy(0, 210_000), 50e8);
        assertEq(ShareRules.subsidy(209_999, 210_000), 50e8);
        assertEq(ShareRules.subsidy(840_000, 210_000), 3.125e8);
        assertEq(ShareRules.subsidy(33 * 210_000, 210_000), 0);
        assertEq(ShareRules.subsidy(type(uint32).max, 1), 0);
    }

    function test_LedgerTargetIsCapped() external pure {
        assertEq(ShareRules.ledgerTarget(100, 7), 700);
        uint256 edge = type(uint256).max / 7;
        assertEq(ShareRules.ledgerTarget(edge, 7), edge * 7);
        assertEq(ShareRules.ledgerTarget(edge + 1, 7), type(uint256).max);
    }
}
