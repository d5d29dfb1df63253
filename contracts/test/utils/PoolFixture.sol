// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Court} from "../../src/Court.sol";
import {Distributor} from "../../src/Distributor.sol";
import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {PegCoin} from "../../src/PegCoin.sol";
import {SpvPeg} from "../../src/SpvPeg.sol";
import {Answer, CourtParams, Receipt as ShareReceipt} from "../../src/interfaces/CourtTypes.sol";
import {
    Opening,
    OpeningKind,
    PoolParams,
    Proof,
    Settlement,
    ShiftPost
} from "../../src/interfaces/DistributorTypes.sol";
import {RelayParams} from "../../src/interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Field} from "../../src/lib/Field.sol";
import {Miner} from "./Miner.sol";
import {Plain} from "./Plain.sol";
import {Shares} from "./Shares.sol";
import {TrueStatements} from "./TrueStatements.sol";

/// @notice A pool on the development tier with a real relay, peg and coin. It keeps the plain books beside the
/// contract: counts of each shift and earnings of each miner, from which it makes posts and settlements.
abstract contract PoolFixture is Shares {
    using BitcoinHeader for bytes;

    uint32 internal constant MINERS = 16;
    uint32 internal constant LEAVES = 64;
    uint32 internal constant THRESHOLD = 56;
    uint32 internal constant ND = 1; // every second hash is a share
    uint16 internal constant FEE_BPS = 100;
    uint32 internal constant ANCHOR_MAX_DEPTH = 4;
    uint32 internal constant FIRST_HEIGHT = 100;
    uint128 internal constant MIN_SETTLEMENT = 200;
    uint128 internal constant SHARE_PRICE = 1_000;
    uint8 internal constant SAMPLES = 16;
    uint256 internal constant SIGNER_KEY = 0xa11ce;
    uint256 internal constant GRANT = 1e15;

    address internal operator = makeAddr("operator");
    HeaderRelay internal relay;
    SpvPeg internal peg;
    PegCoin internal coin;
    TrueStatements internal verifier;
    Distributor internal pool;
    Court internal court;

    /// @dev The plain books.
    mapping(int64 k => uint16[]) internal countsOf;
    mapping(int64 k => bool) internal maskedOf;
    uint256[] internal earned = new uint256[](MINERS);

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        bytes memory first = Miner.mine(0, "first", uint32(block.timestamp), Miner.REGTEST_BITS);
        relay = new HeaderRelay(
            RelayParams(Miner.REGTEST_BITS, 2016, 1_209_600, true), first, FIRST_HEIGHT, uint32(block.timestamp)
        );
        mineBlocks(1);
        peg = new SpvPeg(relay, 1, operator, GRANT);
        coin = peg.coin();
        verifier = new TrueStatements();
        deploy(params());
        bondOperator();
    }

    /// @dev A pool and its court.
    function deploy(PoolParams memory p) internal {
        p.court = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        pool = new Distributor(p);
        court = new Court(courtParams());
    }

    /// @dev Puts the operator's whole grant into its bond.
    function bondOperator() internal {
        vm.startPrank(operator);
        coin.approve(address(court), type(uint256).max);
        court.deposit(uint128(coin.balanceOf(operator)));
        vm.stopPrank();
    }

    function courtParams() internal view returns (CourtParams memory) {
        return CourtParams({
            pool: pool,
            receiptSigner: vm.addr(SIGNER_KEY),
            sharePrice: SHARE_PRICE,
            samples: SAMPLES,
            responseWindow: 1 hours,
            evidencePeriod: 1 days,
            withdrawalDelay: 3 days,
            maxTipAge: 30 minutes,
            halving: 150
        });
    }

    function params() internal view returns (PoolParams memory) {
        return PoolParams({
            operator: operator,
            court: address(1), // set by deploy
            source: peg,
            relay: relay,
            shiftVerifier: verifier,
            settleVerifier: verifier,
            miners: MINERS,
            leaves: LEAVES,
            nd: ND,
            feeBps: FEE_BPS,
            anchorMaxDepth: ANCHOR_MAX_DEPTH,
            minSettlement: MIN_SETTLEMENT
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
        mineShares(pool, int64(post.k), counts, payeesWith(payees));
        post.shareRoot = bytes32(Plain.root(leavesOf(int64(post.k), LEAVES)));
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

    /// @dev All payees in the order of their ids, the new ones included.
    function payeesWith(bytes21[] memory more) internal view returns (bytes21[] memory all) {
        uint32 known = pool.minerCount();
        all = new bytes21[](known + more.length);
        for (uint32 id = 0; id < all.length; ++id) {
            all[id] = id < known ? pool.payeeOf(id) : more[id - known];
        }
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

    // ----------------------------------------------------------------- receipts

    /// @dev The hot key's signature.
    function sign(ShareReceipt memory r) internal view returns (bytes memory) {
        (uint8 v, bytes32 x, bytes32 y) = vm.sign(SIGNER_KEY, court.receiptDigest(r));
        return abi.encodePacked(x, y, v);
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
            if (maskedOf[k]) continue;
            uint256[] memory one = workOfShift(k);
            for (uint256 m = 0; m < MINERS; ++m) {
                work[m] += one[m];
            }
        }
    }

    function workOfShift(int64 k) internal view returns (uint256[] memory work) {
        work = new uint256[](MINERS);
        for (uint256 m = 0; m < countsOf[k].length; ++m) {
            work[m] = countsOf[k][m];
        }
    }

    /// @dev Masks a shift as the court does, for tests of the pool alone.
    function mask(uint64 k) internal {
        vm.prank(address(court));
        pool.mask(k);
        maskedOf[int64(k)] = true;
    }

    /// @dev What of an opening is split, worked out from the plain books: the fee and the part of masked shifts off.
    function amountOf(uint64 id) internal view returns (uint128) {
        (Opening memory o,) = pool.openingOf(id);
        if (o.kind == OpeningKind.Compensation) return o.gross;
        (uint256 unmasked, uint256 all) = (0, 0);
        for (int64 k = o.j - 7; k <= o.j; ++k) {
            uint256 count = 0;
            for (uint256 m = 0; m < countsOf[k].length; ++m) {
                count += countsOf[k][m];
            }
            all += count;
            if (!maskedOf[k]) unmasked += count;
        }
        return uint128(uint256(o.gross) * (10_000 - FEE_BPS) / 10_000 * unmasked / all);
    }

    /// @dev The settlement of an opening, its statement declared, and the earnings after it.
    function settlement(uint64 id) internal returns (Settlement memory s, uint256[] memory after_) {
        (Opening memory o,) = pool.openingOf(id);
        uint256[] memory work = o.kind == OpeningKind.Reward ? workOf(o.j) : workOfShift(o.j);
        (uint256[] memory quotients, uint256 credited) = Plain.split(amountOf(id), work);
        after_ = new uint256[](MINERS);
        for (uint256 m = 0; m < MINERS; ++m) {
            after_[m] = earned[m] + quotients[m];
        }
        s = Settlement(id, uint128(credited), bytes32(Plain.root(after_)), proofOf(1000 + id));
        declare(s);
    }

    /// @dev Declares what the settlement claims to prove, with the window worked out from the plain books.
    function declare(Settlement memory s) internal {
        (Opening memory o,) = pool.openingOf(s.id);
        uint256[13] memory input;
        input[0] = Plain.root(earned);
        input[1] = uint256(s.newEarnRoot);
        for (uint256 i = 0; i < 8; ++i) {
            int64 k = o.j - 7 + int64(uint64(i));
            input[2 + i] = Plain.root(Plain.packs(countsOf[k], MINERS));
            bool counts = o.kind == OpeningKind.Reward ? k >= 1 && !maskedOf[k] : k == o.j;
            if (counts) input[10] += 2 ** (16 * i);
        }
        (input[11], input[12]) = (amountOf(s.id), s.credited);
        verifier.declareSettle(input);
    }

    /// @dev Opens what state j has, and answers its samples.
    function open(int64 j) internal returns (uint64 id) {
        id = openAndDraw(j);
        answerAll(id);
    }

    function openAndDraw(int64 j) internal returns (uint64 id) {
        mineBlocks(1);
        id = pool.open(j);
        mineBlocks(6);
        court.draw(id);
    }

    /// @dev Answers what is not answered yet.
    function answerAll(uint64 id) internal {
        (,, bool[] memory answered) = court.samplesOf(id);
        for (uint8 i = 0; i < SAMPLES; ++i) {
            if (!answered[i]) answerOne(id, i);
        }
    }

    function answerOne(uint64 id, uint8 sample) internal {
        Answer[] memory answers = new Answer[](1);
        answers[0] = answerOf(id, sample);
        court.answer(id, answers);
    }

    /// @dev The true answer.
    function answerOf(uint64 id, uint8 sample) internal view returns (Answer memory) {
        (uint64[] memory k, uint32[] memory index,) = court.samplesOf(id);
        return leafAnswer(sample, int64(k[sample]), index[sample]);
    }

    function leafAnswer(uint8 sample, int64 k, uint32 index) internal view returns (Answer memory a) {
        Made memory m = made[k][index];
        a = Answer(sample, m.miner, pathOf(k, LEAVES, index), evidenceOf(jobs[k], pool.payeeOf(m.miner), m));
    }

    /// @dev Settles an opening and writes it into the plain books.
    function settleOpening(uint64 id) internal returns (Settlement memory s) {
        uint256[] memory after_;
        (s, after_) = settlement(id);
        pool.settle(s);
        earned = after_;
    }

    /// @dev Opens and settles what state j has.
    function settle(int64 j) internal returns (Settlement memory) {
        return settleOpening(open(j));
    }

    /// @dev ⌊credited·bps/(10000−bps)⌋
    function feeOf(uint256 credited) internal pure returns (uint256) {
        return credited * FEE_BPS / (10_000 - FEE_BPS);
    }

    function claim(uint32 id) internal {
        pool.claim(id, uint128(earned[id]), Plain.path(earned, id));
    }
}
