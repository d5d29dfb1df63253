// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {Answer, Receipt as ShareReceipt, Redemption} from "../../src/interfaces/CourtTypes.sol";
import {Opening, OpeningKind, Settlement, ShiftPost} from "../../src/interfaces/DistributorTypes.sol";
import {Plain} from "../utils/Plain.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";
import {TrueStatements} from "../utils/TrueStatements.sol";

/// @notice Everything that anyone can do with a pool, in any order, and the plain books of it.
contract PoolHandler is PoolFixture {
    /// @dev The plain books of money, by state.
    mapping(int64 j => uint256) public collected;
    mapping(int64 j => uint256) public movedIn;
    mapping(int64 j => uint256) public movedOut;
    /// @dev Set aside, given back by settlements, and given by the court.
    mapping(int64 j => uint256) public opened;
    mapping(int64 j => uint256) public givenBack;
    mapping(int64 j => uint256) public funded;
    uint256 public given;
    uint256 public compensated;
    uint256 public pottedSum;
    uint256 public potPaid;
    uint256 public deposited;
    uint256 public withdrawn;
    uint256 public bounties;
    /// @dev Redeemed shares are paid directly, without the earn tree.
    mapping(uint256 id => uint256) public directly;
    address public reporter = makeAddr("reporter");

    /// @dev Unfinished openings, and those that left a pot perhaps.
    uint64[] private openings;
    uint64[] public pots;
    uint256 private convictions;
    uint256 public feesPaid;

    /// @dev What must not change any more.
    bytes21[] public payees;
    mapping(int64 j => bytes32) public stateHashes;

    function setUp() public override {
        super.setUp();
        for (int64 j = -1; j <= 0; ++j) {
            stateHashes[j] = pool.stateHash(j);
        }
    }

    // ------------------------------------------------------------- what is seen

    function parts() external view returns (address, address, address, address) {
        return (address(pool), address(coin), operator, address(court));
    }

    function earnedOf(uint256 id) external view returns (uint256) {
        return earned[id];
    }

    function allEarned() external view returns (uint256[] memory) {
        return earned;
    }

    function countsRootOf(int64 k) external view returns (bytes32) {
        return bytes32(Plain.root(Plain.packs(countsOf[k], MINERS)));
    }

    function cold(uint256 id) public pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("cold", id)))));
    }

    // --------------------------------------------------------- what should work

    function post(uint256 seed, uint256 newMiners) external {
        if (pool.lastShift() >= 20 || !court.covered()) return;
        uint256 known = pool.minerCount();
        newMiners = bound(newMiners, known == 0 ? 1 : 0, MINERS - known);
        uint256 total = known + newMiners;
        uint16[] memory counts = new uint16[](total);
        uint256 left = bound(seed, THRESHOLD, LEAVES);
        for (uint256 id = known; id < total; ++id) {
            counts[id] = 1;
            --left;
        }
        for (; left > 0; --left) {
            seed = uint256(keccak256(abi.encode(seed)));
            ++counts[seed % total];
        }
        for (uint256 i = 0; i < newMiners; ++i) {
            payees.push(payeeOf(miner(known + i)));
        }
        mineBlocks(seed % 3);
        postShift(counts, newMiners);
        stateHashes[int64(pool.lastShift())] = pool.stateHash(int64(pool.lastShift()));
    }

    function blockFound(uint256 j, uint256 amount, bool later) external {
        reward(anyState(j), bound(amount, 1, 1e13));
        if (!later) collect(j);
    }

    function collect(uint256 seed) public {
        int64 j = anyState(seed);
        uint256 there = coin.balanceOf(pool.receiverOf(j));
        if (there == 0) return;
        uint256 amount = pool.collect(j);
        assertEq(amount, there);
        collected[j] += amount;
    }

    function advance(uint256 seed) external {
        int64 j = anyState(seed);
        uint256 amount = pool.available(j);
        if (amount == 0) return;
        bool crumbs = amount < MIN_SETTLEMENT && j + 2 <= int64(pool.lastShift());
        if (j > 0 && !crumbs) return;
        pool.advance(j);
        movedOut[j] += amount;
        movedIn[j + 1] += amount;
    }

    function openOne(uint256 seed) external {
        if (pool.lastShift() == 0) return;
        int64 j = int64(uint64(bound(seed, 1, pool.lastShift())));
        uint256 held = pool.available(j);
        if (held < MIN_SETTLEMENT) return;
        mineBlocks(1);
        uint64 id = pool.open(j);
        opened[j] += held;
        openings.push(id);
    }

    /// @dev Draws an opening whose header is there, or has the header mined.
    function draw(uint256 seed) public {
        uint64 id = anyOpening(seed);
        if (id == 0 || court.drawOf(id).seed != 0) return;
        (uint128 counts,) = pool.windowCounts(court.drawOf(id).j);
        if (counts == 0) return;
        while (relay.tipHeight() < court.drawOf(id).seedHeight) {
            mineBlocks(1);
        }
        court.draw(id);
    }

    /// @dev Answers some of an opening's samples, or all.
    function answer(uint256 seed, uint16 which) external {
        uint64 id = anyOpening(seed);
        if (id == 0 || court.drawOf(id).seed == 0) return;
        if (which % 4 != 0) which = type(uint16).max;
        (uint64[] memory k,, bool[] memory answered) = court.samplesOf(id);
        for (uint8 i = 0; i < SAMPLES; ++i) {
            if (which >> i & 1 == 1 && !answered[i] && !maskedOf[int64(k[i])]) answerOne(id, i);
        }
    }

    /// @dev Lets the response window pass and convicts, in one run not more than a few times.
    function convict(uint256 seed, uint8 sample) external {
        uint64 id = anyOpening(seed);
        if (id == 0 || court.drawOf(id).seed == 0 || convictions == 6) return;
        (uint64[] memory k,, bool[] memory answered) = court.samplesOf(id);
        sample %= SAMPLES;
        if (answered[sample] || maskedOf[int64(k[sample])]) return;
        if (block.timestamp <= court.drawOf(id).deadline) vm.warp(court.drawOf(id).deadline + 1);
        (uint256 bond, uint256 held) = (court.bond(), coin.balanceOf(address(court)));
        uint64 before = pool.lastOpening();
        (uint128 left,,) = court.potOf(id);
        court.convict(id, sample);
        maskedOf[int64(k[sample])] = true;
        ++convictions;
        // What the bond lost is in the pot and in a compensation, to the unit.
        (uint128 leftAfter,,) = court.potOf(id);
        uint256 compensation = held - coin.balanceOf(address(court));
        assertEq(bond - court.bond(), compensation + (leftAfter - left));
        if (pool.lastOpening() != before) openings.push(pool.lastOpening());
        compensated += compensation;
    }

    function redraw(uint256 seed) external {
        uint64 id = anyOpening(seed);
        if (id == 0 || court.drawOf(id).seed == 0 || court.cleared(id)) return;
        (uint64[] memory k,, bool[] memory answered) = court.samplesOf(id);
        for (uint8 i = 0; i < SAMPLES; ++i) {
            if (!answered[i] && !maskedOf[int64(k[i])]) return;
        }
        mineBlocks(1);
        court.redraw(id);
    }

    function settleOne(uint256 seed) external {
        uint64 id = anyOpening(seed);
        if (id == 0) return;
        (Opening memory o, uint128 amount) = pool.openingOf(id);
        bool reward = o.kind == OpeningKind.Reward;
        if (amount == 0 || (reward && !court.cleared(id))) return;
        (Settlement memory s, uint256[] memory after_) = settlement(id);
        for (uint256 m = 0; m < MINERS; ++m) {
            assertGe(after_[m], earned[m]);
        }
        uint256 potted = pool.totalPotted();
        pool.settle(s);
        earned = after_;
        potted = pool.totalPotted() - potted;
        uint256 fee = reward ? feeOf(s.credited) : 0;
        givenBack[o.j] += o.gross - s.credited - fee - potted;
        pottedSum += potted;
        finish(id);
    }

    function closeOne(uint256 seed) external {
        uint64 id = anyOpening(seed);
        if (id == 0) return;
        (Opening memory o, uint128 amount) = pool.openingOf(id);
        if (amount != 0) return;
        pool.close(id);
        pottedSum += o.gross;
        finish(id);
    }

    /// @dev Redeems the work of a masked shift, by its leaf.
    function redeem(uint256 seed, uint256 which) external {
        if (pots.length == 0) return;
        uint64 id = pots[seed % pots.length];
        (uint128 left, uint128 price, uint8 masked) = court.potOf(id);
        if (price == 0 || left < price) return;
        (Opening memory o,) = pool.openingOf(id);
        uint256 slot = which % 8;
        if (masked >> slot & 1 == 0) return;
        int64 k = o.j - 7 + int64(uint64(slot));
        uint32 index = uint32(which % made[k].length);
        Made memory m = made[k][index];
        bool again = court.redeemed(id, m.key);
        Redemption[] memory all = new Redemption[](1);
        Answer memory a = leafAnswer(0, k, index);
        all[0] = Redemption(uint64(k), index, a.miner, a.path, a.share);
        court.redeem(id, all);
        if (!again) {
            potPaid += price;
            directly[m.miner] += price;
        }
    }

    function deposit(uint64 amount) external {
        amount = uint64(bound(amount, 1, 1e12));
        vm.prank(address(peg));
        coin.mint(operator, amount);
        vm.startPrank(operator);
        coin.approve(address(court), amount);
        court.deposit(amount);
        vm.stopPrank();
        deposited += amount;
    }

    function withdraw(uint128 amount) external {
        amount = uint128(bound(amount, 0, court.bond() / 4));
        if (amount % 3 == 0) {
            vm.prank(operator);
            court.requestWithdrawal(amount);
            return;
        }
        uint128 due = court.withdrawing();
        if (due == 0 || court.openSettlements() != 0) return;
        if (court.bond() - due < 2 * ((pool.unsettled() + SAMPLES - 1) / SAMPLES)) return;
        if (block.timestamp < court.withdrawableAt()) vm.warp(court.withdrawableAt());
        court.withdraw();
        withdrawn += due;
    }

    /// @dev The operator's key contradicts itself; a stranger reports it.
    function report(uint256 seed) external {
        if (convictions >= 6 || court.bond() == 0) return;
        int64 tag = int64(pool.lastShift()) - int64(uint64(seed % 2));
        if (court.penalised(uint64(tag + 2)) >= court.penalty()) return;
        ++convictions;
        ShareReceipt memory r = ShareReceipt(tag, uint128(seed), payeeOf(miner(0)), 1, LEAVES + 1);
        bytes memory signature = sign(r);
        (uint256 bond, uint256 received) = (court.bond(), pool.totalReceived());
        vm.prank(reporter);
        court.reportOverfull(r, signature);
        uint256 bounty = coin.balanceOf(reporter) - bounties;
        bounties += bounty;
        uint256 toMiners = pool.totalReceived() - received;
        assertEq(bond - court.bond(), bounty + toMiners);
        assertLe(bounty * 9, toMiners);
        uint64 k = uint64(tag + 2);
        funded[int64(k < pool.lastShift() ? k : pool.lastShift())] += toMiners;
    }

    function claimOne(uint256 seed) external {
        uint32 id = anyMiner(seed);
        if (id >= pool.minerCount() || earned[id] == pool.claimedOf(id)) return;
        claim(id);
    }

    function claimFee() external {
        uint256 due = pool.feeOwed();
        if (due == 0) return;
        pool.claimFee();
        feesPaid += due;
    }

    function setRecipient(uint256 seed, bool back) external {
        uint32 id = anyMiner(seed);
        vm.prank(miner(id));
        pool.setRecipient(back ? address(0) : cold(id));
    }

    /// @dev Coins sent straight to the pool are nobody's, and disturb nothing.
    function give(uint64 amount) external {
        vm.prank(address(peg));
        coin.mint(address(pool), amount);
        given += amount;
    }

    // ------------------------------------------------------- what must not work

    /// @dev One call for all of it, so that most of a run's calls get somewhere.
    function tryToCheat(uint256 how, uint256 seed) external {
        how %= 5;
        if (how == 0) postAsAnother(seed);
        if (how == 1) postOtherCounts(seed);
        if (how == 2) settleUncleared(seed);
        if (how == 3) claimMore(seed);
        if (how == 4) claimForAStranger(seed);
    }

    function postAsAnother(uint256 seed) private {
        address caller = miner(seed);
        ShiftPost memory p;
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NotOperator.selector, caller));
        pool.postShift(p);
    }

    function postOtherCounts(uint256 seed) private {
        if (pool.minerCount() < 2) return;
        uint16[] memory counts = new uint16[](pool.minerCount());
        (counts[0], counts[1]) = (30, 30);
        ShiftPost memory p = shiftPost(counts, new bytes21[](0));
        (counts[0], counts[1]) = seed % 2 == 0 ? (uint16(29), uint16(31)) : (uint16(60), uint16(0));
        p.counts = Plain.encode(counts);
        vm.prank(operator);
        vm.expectRevert(TrueStatements.NotDeclared.selector);
        pool.postShift(p);
    }

    function settleUncleared(uint256 seed) private {
        uint64 id = anyOpening(seed);
        if (id == 0) return;
        (Opening memory o, uint128 amount) = pool.openingOf(id);
        if (amount == 0 || o.kind != OpeningKind.Reward || court.cleared(id)) return;
        (Settlement memory s,) = settlement(id);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NotCleared.selector, id));
        pool.settle(s);
    }

    function claimMore(uint256 seed) private {
        uint32 id = anyMiner(seed);
        if (id >= pool.minerCount()) return;
        uint256 amount = earned[id] + bound(seed, 1, type(uint64).max);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NotInEarnTree.selector, id, amount));
        pool.claim(id, uint128(amount), Plain.path(earned, id));
    }

    function claimForAStranger(uint256 id) private {
        uint32 stranger = uint32(bound(id, pool.minerCount(), type(uint32).max));
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.UnknownMiner.selector, stranger));
        pool.claim(stranger, 0, Plain.path(earned, stranger % MINERS));
    }

    // ------------------------------------------------------------------ at last

    /// @dev Pays everybody all of it.
    function payAll() external {
        for (uint32 id = 0; id < pool.minerCount(); ++id) {
            if (earned[id] != pool.claimedOf(id)) claim(id);
        }
        if (pool.feeOwed() != 0) {
            feesPaid += pool.feeOwed();
            pool.claimFee();
        }
    }

    function anyOpening(uint256 seed) private view returns (uint64) {
        return openings.length == 0 ? 0 : openings[seed % openings.length];
    }

    function finish(uint64 id) private {
        for (uint256 i = 0; i < openings.length; ++i) {
            if (openings[i] != id) continue;
            openings[i] = openings[openings.length - 1];
            openings.pop();
        }
        (, uint128 price,) = court.potOf(id);
        if (price != 0) pots.push(id);
    }

    /// @dev Σ gross of unfinished openings.
    function inOpenings() external view returns (uint256 sum) {
        for (uint256 i = 0; i < openings.length; ++i) {
            (Opening memory o,) = pool.openingOf(openings[i]);
            assertFalse(o.finished);
            sum += o.gross;
        }
    }

    /// @dev Rewards among them.
    function openRewards() external view returns (uint256 n) {
        for (uint256 i = 0; i < openings.length; ++i) {
            (Opening memory o,) = pool.openingOf(openings[i]);
            if (o.kind == OpeningKind.Reward) ++n;
        }
    }

    /// @dev What lies in pots, of ended openings and of others.
    function inPots() external view returns (uint256 sum) {
        for (uint64 id = 1; id <= pool.lastOpening(); ++id) {
            (uint128 left,,) = court.potOf(id);
            sum += left;
        }
    }

    function anyState(uint256 seed) private view returns (int64) {
        return int64(uint64(bound(seed, 0, pool.lastShift() + 1))) - 1;
    }

    function anyMiner(uint256 seed) private pure returns (uint32) {
        return uint32(bound(seed, 0, MINERS - 1));
    }
}
