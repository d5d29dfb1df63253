// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {Settlement, ShiftPost} from "../../src/interfaces/DistributorTypes.sol";
import {Plain} from "../utils/Plain.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";
import {TrueStatements} from "../utils/TrueStatements.sol";

/// @notice Everything that anyone can do with a pool, in any order, and the plain books of it.
contract PoolHandler is PoolFixture {
    /// @dev The plain books of money, by state.
    mapping(int64 j => uint256) public collected;
    mapping(int64 j => uint256) public movedIn;
    mapping(int64 j => uint256) public movedOut;
    mapping(int64 j => uint256) public settled;
    uint256 public given;
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

    function parts() external view returns (address, address, address) {
        return (address(pool), address(coin), operator);
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
        if (pool.lastShift() >= 20) return;
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
        int64 j = seed % 2 == 0 ? int64(-1) : int64(0);
        uint256 amount = pool.available(j);
        if (amount == 0) return;
        pool.advance(j);
        movedOut[j] += amount;
        movedIn[j + 1] += amount;
    }

    function settleSome(uint256 seed, uint256 part) external {
        if (pool.lastShift() == 0) return;
        int64 j = int64(uint64(bound(seed, 1, pool.lastShift())));
        uint256 held = pool.available(j);
        uint256 most = held * (10_000 - FEE_BPS) / 10_000;
        uint256 least = (held + 1) / 2;
        if (least > most) return;
        uint128 amount = uint128(bound(part, least, most));
        (Settlement memory s, uint256[] memory after_) = settlement(j, amount);
        if (s.credited == 0) return;
        for (uint256 m = 0; m < MINERS; ++m) {
            assertGe(after_[m], earned[m]);
        }
        pool.settle(s);
        earned = after_;
        settled[j] += s.credited + feeOf(s.credited);
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
        if (how == 2) settleMoreThanThereIs(seed);
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

    function settleMoreThanThereIs(uint256 seed) private {
        if (pool.lastShift() == 0) return;
        int64 j = int64(uint64(bound(seed, 1, pool.lastShift())));
        (Settlement memory s,) = settlement(j, uint128(pool.available(j) + 1));
        if (s.credited == 0) return;
        vm.expectPartialRevert(IDistributorErrors.ExceedsAvailable.selector);
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

    function anyState(uint256 seed) private view returns (int64) {
        return int64(uint64(bound(seed, 0, pool.lastShift() + 1))) - 1;
    }

    function anyMiner(uint256 seed) private pure returns (uint32) {
        return uint32(bound(seed, 0, MINERS - 1));
    }
}
