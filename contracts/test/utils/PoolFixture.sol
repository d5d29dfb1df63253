// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Distributor} from "../../src/Distributor.sol";
import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {PegCoin} from "../../src/PegCoin.sol";
import {SpvPeg} from "../../src/SpvPeg.sol";
import {PoolParams, Proof, Settlement, ShiftPost} from "../../src/interfaces/DistributorTypes.sol";
import {RelayParams} from "../../src/interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Field} from "../../src/lib/Field.sol";
import {Miner} from "./Miner.sol";
import {Plain} from "./Plain.sol";
import {TrueStatements} from "./TrueStatements.sol";

/// @notice A pool on the development tier with a real relay, peg and coin. It keeps the plain books beside the
/// contract: counts of each shift and earnings of each miner, from which it makes posts and settlements.
abstract contract PoolFixture is Test {
    using BitcoinHeader for bytes;

    uint32 internal constant MINERS = 16;
    uint32 internal constant LEAVES = 64;
    uint32 internal constant THRESHOLD = 56;
    uint32 internal constant ND = 1024;
    uint16 internal constant FEE_BPS = 100;
    uint32 internal constant ANCHOR_MAX_DEPTH = 4;
    uint32 internal constant FIRST_HEIGHT = 100;

    address internal operator = makeAddr("operator");
    HeaderRelay internal relay;
    SpvPeg internal peg;
    PegCoin internal coin;
    TrueStatements internal verifier;
    Distributor internal pool;

    /// @dev The plain books.
    mapping(int64 k => uint16[]) internal countsOf;
    uint256[] internal earned = new uint256[](MINERS);

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        bytes memory first = Miner.mine(0, "first", uint32(block.timestamp), Miner.REGTEST_BITS);
        relay = new HeaderRelay(
            RelayParams(Miner.REGTEST_BITS, 2016, 1_209_600, true), first, FIRST_HEIGHT, uint32(block.timestamp)
        );
        mineBlocks(1);
        peg = new SpvPeg(relay, 1);
        coin = peg.coin();
        verifier = new TrueStatements();
        pool = new Distributor(params());
    }

    function params() internal view returns (PoolParams memory) {
        return PoolParams({
            operator: operator,
            source: peg,
            relay: relay,
            shiftVerifier: verifier,
            settleVerifier: verifier,
            miners: MINERS,
            leaves: LEAVES,
            nd: ND,
            feeBps: FEE_BPS,
            anchorMaxDepth: ANCHOR_MAX_DEPTH
        });
    }

    // ------------------------------------------------------------------ Bitcoin

    /// @dev Extends the relay's tip.
    function mineBlocks(uint256 n) internal {
        for (uint256 i = 0; i < n; ++i) {
            relay.submit(Miner.mine(relay.tip(), "block", uint32(block.timestamp), Miner.REGTEST_BITS));
        }
    }

    // ------------------------------------------------------------------- shifts

    /// @dev The payee with type byte 0x00.
    function payeeOf(address account) internal pure returns (bytes21) {
        return bytes21(uint168(uint160(account)));
    }

    /// @dev The n-th miner of the tests.
    function miner(uint256 n) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("miner", n)))));
    }

    /// @dev `n` payees from the first unregistered test miner on.
    function newPayees(uint256 n) internal view returns (bytes21[] memory payees) {
        payees = new bytes21[](n);
        for (uint256 i = 0; i < n; ++i) {
            payees[i] = payeeOf(miner(pool.minerCount() + i));
        }
    }

    /// @dev A post for the next shift, its statement declared. Only what the caller changes can be wrong with it.
    function shiftPost(uint16[] memory counts, bytes21[] memory payees) internal returns (ShiftPost memory post) {
        post.k = pool.lastShift() + 1;
        post.shareRoot = bytes32(uint256(keccak256(abi.encode("shares", post.k))) % Field.R);
        post.countsRoot = bytes32(Plain.root(Plain.packs(counts, MINERS)));
        for (uint256 i = 0; i < counts.length; ++i) {
            post.count += counts[i];
        }
        post.anchor = relay.tip();
        post.newPayees = payees;
        post.counts = Plain.encode(counts);
        post.proof = proofOf(post.k);
        declare(post);
    }

    /// @dev Declares what the post claims to prove.
    function declare(ShiftPost memory post) internal {
        bytes32 countsHash = keccak256(post.counts);
        uint256 z = uint256(
            keccak256(
                abi.encode(
                    keccak256("paydirt.counts-challenge.v1"),
                    block.chainid,
                    address(pool),
                    uint256(MINERS) * 2 ** 32 + LEAVES,
                    post.k,
                    post.shareRoot,
                    post.countsRoot,
                    post.count,
                    countsHash
                )
            )
        ) % Field.R;
        uint256 y = Plain.evaluate(Plain.packs(decode(post.counts), MINERS), z);
        verifier.declareShift([uint256(post.shareRoot), uint256(post.countsRoot), post.count, z, y]);
    }

    function decode(bytes memory raw) internal pure returns (uint16[] memory counts) {
        counts = new uint16[](raw.length / 2);
        for (uint256 i = 0; i < counts.length; ++i) {
            counts[i] = uint16(uint8(raw[2 * i])) * 256 + uint8(raw[2 * i + 1]);
        }
    }

    /// @dev Posts a shift and writes it into the plain books.
    function postShift(uint16[] memory counts, uint256 newMiners) internal {
        ShiftPost memory post = shiftPost(counts, newPayees(newMiners));
        vm.prank(operator);
        pool.postShift(post);
        countsOf[int64(post.k)] = counts;
    }

    /// @dev Posts `n` shifts of three miners with 30, 20 and 10 ledger shares.
    function postShifts(uint256 n) internal {
        for (uint256 i = 0; i < n; ++i) {
            postShift(counts3(30, 20, 10), pool.minerCount() == 0 ? 3 : 0);
        }
    }

    function counts3(uint16 a, uint16 b, uint16 c) internal pure returns (uint16[] memory counts) {
        counts = new uint16[](3);
        (counts[0], counts[1], counts[2]) = (a, b, c);
    }

    /// @dev A proof that is recognisable in events.
    function proofOf(uint256 seed) internal pure returns (Proof memory proof) {
        for (uint256 i = 0; i < 8; ++i) {
            proof.points[i] = seed * 100 + i;
        }
        proof.commitment = [seed * 100 + 8, seed * 100 + 9];
        proof.commitmentPok = [seed * 100 + 10, seed * 100 + 11];
    }

    // -------------------------------------------------------------------- money

    /// @dev Mints to receiver_j as the peg does for a proven block.
    function reward(int64 j, uint256 amount) internal {
        address receiver = pool.receiverOf(j);
        vm.prank(address(peg));
        coin.mint(receiver, amount);
    }

    /// @dev Mints to receiver_j and collects.
    function fund(int64 j, uint256 amount) internal {
        reward(j, amount);
        pool.collect(j);
    }

    /// @dev Σ over the window of state j of a miner's counts, for every miner.
    function workOf(int64 j) internal view returns (uint256[] memory work) {
        work = new uint256[](MINERS);
        for (int64 k = j - 7; k <= j; ++k) {
            uint16[] storage counts = countsOf[k];
            for (uint256 m = 0; m < counts.length; ++m) {
                work[m] += counts[m];
            }
        }
    }

    /// @dev A settlement of `amount` of state j, its statement declared, and the earnings after it.
    function settlement(int64 j, uint128 amount) internal returns (Settlement memory s, uint256[] memory after_) {
        (uint256[] memory quotients, uint256 credited) = Plain.split(amount, workOf(j));
        after_ = new uint256[](MINERS);
        for (uint256 m = 0; m < MINERS; ++m) {
            after_[m] = earned[m] + quotients[m];
        }
        s = Settlement(j, amount, uint128(credited), bytes32(Plain.root(after_)), proofOf(1000 + uint64(j)));
        declare(s);
    }

    /// @dev Declares what the settlement claims to prove, with the window worked out from the plain books.
    function declare(Settlement memory s) internal {
        uint256[13] memory input;
        input[0] = Plain.root(earned);
        input[1] = uint256(s.newEarnRoot);
        for (uint256 i = 0; i < 8; ++i) {
            int64 k = s.j - 7 + int64(uint64(i));
            input[2 + i] = Plain.root(Plain.packs(countsOf[k], MINERS));
            if (k >= 1) input[10] += 2 ** (16 * i);
        }
        (input[11], input[12]) = (s.amount, s.credited);
        verifier.declareSettle(input);
    }

    /// @dev Settles and writes it into the plain books.
    function settle(int64 j, uint128 amount) internal returns (Settlement memory s) {
        uint256[] memory after_;
        (s, after_) = settlement(j, amount);
        pool.settle(s);
        earned = after_;
    }

    /// @dev ⌊credited·bps/(10000−bps)⌋
    function feeOf(uint256 credited) internal pure returns (uint256) {
        return credited * FEE_BPS / (10_000 - FEE_BPS);
    }

    function claim(uint32 id) internal {
        pool.claim(id, uint128(earned[id]), Plain.path(earned, id));
    }
}
