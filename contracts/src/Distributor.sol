// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Opening, OpeningKind, PoolParams, Settlement, ShiftPost, ShiftState} from "./interfaces/DistributorTypes.sol";
import {ICourt} from "./interfaces/ICourt.sol";
import {IDistributor} from "./interfaces/IDistributor.sol";
import {IHeaderRelay} from "./interfaces/IHeaderRelay.sol";
import {IRewardSource} from "./interfaces/IRewardSource.sol";
import {ISettleVerifier, IShiftVerifier} from "./interfaces/IVerifiers.sol";
import {Counts} from "./lib/Counts.sol";
import {Fee} from "./lib/Fee.sol";
import {Field} from "./lib/Field.sol";
import {Sample} from "./lib/Sample.sol";
import {StateHash} from "./lib/StateHash.sol";
import {Tree} from "./lib/Tree.sol";
import {Receiver} from "./Receiver.sol";

/// @title Distributor
/// @notice One mining pool: its registry of miners, its shifts, the addresses that its blocks pay, and the split of
/// what arrives there. No owner, no upgrade, no pause, no sweep: the operator's key posts shifts and does nothing else.
///
/// Money flows one way:
///
///     receiver_j ──collect──▶ available(j) ──open──▶ opening ──settle──▶ earned(id) ──claim──▶ recipient
///                              ▲  ▲     ▲              │ ▲ ├───settle──▶ feeOwed ──claimFee──▶ operator
///     court ───────────fund────┘  │     └────settle────┘ │ └───settle, close──▶ court: the part of masked shifts
///     available(j−1) ──advance────┘                      └──compensate── court
///
/// so that at all times
///
///     totalReceived = Σ available(j) + Σ gross of unfinished openings + totalCredited + totalFees + totalPotted
///     balance       ≥ totalReceived − totalPotted − totalClaimed − fees paid
///
/// @dev Warning: the shift proof shows that the posted counts belong to distinct leaves, not that the leaves are real
/// work. Samples show that, by chance and by the operator's bond: see Court.
/// @dev Warning: an operator that stops posting stops the pool: blocks that are found later pay the last states, whose
/// money anyone settles and claims. A lost operator key cannot be replaced.
/// @dev Warning: both proofs are as sound as their trusted setup. Who knows its secrets takes everything.
/// @dev Warning: relay, source and asset are believed. The asset must be a plain ERC-20: no rebasing, no blocking of
/// the pool's address. A fee on transfers only makes arrivals smaller.
contract Distributor is IDistributor, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Field for bytes32;

    /// @dev S: the window of state j is shifts j−7 … j.
    uint256 private constant WINDOW = 8;
    /// @dev Shift k holds the shares tagged k − 2.
    int64 private constant LAG = 2;
    /// @dev The weights of a window of which only the last shift counts.
    uint256 private constant LAST_SLOT = 1 << 112;
    /// @dev Of what is opened at least one part in nine is split (seven shifts of n masked, one of n_t = 7n/8 not), and
    /// of at least M units some miner gets one.
    uint256 private constant MIN_UNITS = 9;
    /// @dev The type byte of payees that are EVM addresses.
    bytes1 private constant EVM_PAYEE = 0x00;

    address public immutable operator;
    ICourt public immutable court;
    IRewardSource public immutable source;
    IHeaderRelay public immutable relay;
    address public immutable asset;
    IShiftVerifier public immutable shiftVerifier;
    ISettleVerifier public immutable settleVerifier;
    uint32 public immutable miners;
    uint32 public immutable leaves;
    uint32 public immutable threshold;
    uint32 public immutable nd;
    uint16 public immutable feeBps;
    uint32 public immutable anchorMaxDepth;
    uint128 public immutable minSettlement;
    bytes32 public immutable RECEIVER_INIT_CODE_HASH;
    uint64 public immutable deployBlock = uint64(block.number);

    /// @dev Words of a claim's path.
    uint256 private immutable _pathLength;
    /// @dev Counts root of a shift without shares: what stands in the window's slots before shift 1.
    bytes32 private immutable _emptyCountsRoot;

    uint64 public lastShift;
    uint32 public minerCount;
    bytes32 public registryHash;
    mapping(int64 k => ShiftState) private _shifts;
    mapping(uint32 id => bytes21) private _payees;
    /// @dev Id plus one; zero is an unknown payee.
    mapping(bytes21 payee => uint32) private _idsPlusOne;
    mapping(address payee => address) private _recipients;

    bytes32 public earnRoot;
    uint128 private _received;
    uint128 private _credited;
    uint128 private _claimed;
    uint128 private _fees;
    uint128 private _feesPaid;
    uint128 private _potted;
    uint64 public lastOpening;
    mapping(uint64 id => Opening) private _openings;
    mapping(int64 j => uint256) public available;
    mapping(uint32 id => uint128) public claimedOf;

    modifier onlyCourt() {
        if (msg.sender != address(court)) revert NotCourt(msg.sender);
        _;
    }

    constructor(PoolParams memory p) {
        if (p.operator == address(0)) revert BadParam("operator");
        if (p.court == address(0)) revert BadParam("court");
        if (!_isPowerOfTwo(p.miners) || p.miners < 16 || p.miners > 65_536) revert BadParam("miners");
        if (!_isPowerOfTwo(p.leaves) || p.leaves < 16 || p.leaves > 32_768) revert BadParam("leaves");
        if (p.nd == 0) revert BadParam("nd");
        if (p.feeBps > Fee.MAX_BPS) revert BadParam("feeBps");
        if (address(p.relay).code.length == 0) revert BadParam("relay");
        if (address(p.shiftVerifier).code.length == 0) revert BadParam("shiftVerifier");
        if (address(p.settleVerifier).code.length == 0) revert BadParam("settleVerifier");
        if (address(p.source).code.length == 0) revert BadParam("source");
        if (Fee.withoutRoundedDown(p.minSettlement, p.feeBps) < MIN_UNITS * p.miners) revert BadParam("minSettlement");

        operator = p.operator;
        court = ICourt(p.court);
        source = p.source;
        relay = p.relay;
        asset = p.source.asset();
        shiftVerifier = p.shiftVerifier;
        settleVerifier = p.settleVerifier;
        miners = p.miners;
        leaves = p.leaves;
        threshold = p.leaves / 8 * 7;
        nd = p.nd;
        feeBps = p.feeBps;
        anchorMaxDepth = p.anchorMaxDepth;
        minSettlement = p.minSettlement;
        RECEIVER_INIT_CODE_HASH = keccak256(type(Receiver).creationCode);

        uint256 depth = 0;
        while (p.miners >> depth > 1) ++depth;
        _pathLength = Tree.pathLength(depth);
        _emptyCountsRoot = bytes32(Tree.emptyRoot(depth - 3));
        earnRoot = bytes32(Tree.emptyRoot(depth));
    }

    // ---------------------------------------------------------------- shifts

    /// @inheritdoc IDistributor
    function postShift(ShiftPost calldata post) external {
        if (msg.sender != operator) revert NotOperator(msg.sender);
        _checkBond();
        uint64 k = lastShift + 1;
        if (post.k != k) revert UnexpectedShift(post.k, k);
        if (!post.shareRoot.contains()) revert NotFieldElement(post.shareRoot);
        if (!post.countsRoot.contains()) revert NotFieldElement(post.countsRoot);
        if (post.count < threshold || post.count > leaves) revert CountOutOfRange(post.count, threshold, leaves);
        _checkAnchor(post.anchor);
        bytes32 registry = _register(post.newPayees, post.counts);

        bytes32 countsHash = keccak256(post.counts);
        _verifyShift(post, countsHash);
        bytes32 hash = _store(post, countsHash, registry);
        emit ShiftPosted(
            k, hash, post.shareRoot, post.countsRoot, post.count, post.anchor, post.newPayees, post.counts, post.proof
        );
    }

    /// @inheritdoc IDistributor
    function stateHash(int64 j) public view returns (bytes32) {
        if (!_isKnown(j)) revert UnknownState(j);
        return j < 1 ? StateHash.genesis(j) : _shifts[j].stateHash;
    }

    /// @inheritdoc IDistributor
    function shiftOf(uint64 k) external view returns (ShiftState memory) {
        return _shift(k);
    }

    /// @inheritdoc IDistributor
    function isMasked(uint64 k) external view returns (bool) {
        // forge-lint: disable-next-line(unsafe-typecast): beyond 2⁶³ there is nothing, either way.
        return _shifts[int64(k)].masked;
    }

    /// @inheritdoc IDistributor
    function termsOf(uint64 k) external view returns (bytes32 shareRoot, bytes32 anchor, bytes memory script) {
        // forge-lint: disable-next-line(unsafe-typecast): what is no state's number is refused.
        int64 shift = int64(k);
        int64 tag = shift - LAG;
        script = payoutScript(tag);
        return (_shifts[shift].shareRoot, _shifts[tag].anchor, script);
    }

    /// @inheritdoc IDistributor
    function window(int64 j) public view returns (bytes32[8] memory roots, uint256 weights) {
        if (!_isKnown(j)) revert UnknownState(j);
        int64 k = j - 7;
        for (uint256 i = 0; i < WINDOW; ++i) {
            if (k < 1) {
                roots[i] = _emptyCountsRoot;
            } else {
                roots[i] = _shifts[k].countsRoot;
                if (!_shifts[k].masked) weights |= 1 << (16 * i);
            }
            ++k;
        }
    }

    /// @inheritdoc IDistributor
    function windowCounts(int64 j) public view returns (uint128 counts, uint32 posted) {
        if (!_isKnown(j)) revert UnknownState(j);
        int64 k = j - 7;
        for (uint256 i = 0; i < WINDOW; ++i) {
            ShiftState storage s = _shifts[k];
            posted += s.count;
            if (!s.masked) counts |= uint128(s.count) << uint128(16 * i);
            ++k;
        }
    }

    /// @inheritdoc IDistributor
    function payeeOf(uint32 id) public view returns (bytes21) {
        if (id >= minerCount) revert UnknownMiner(id);
        return _payees[id];
    }

    /// @inheritdoc IDistributor
    function idOf(bytes21 payee) external view returns (bool known, uint32 id) {
        uint32 plusOne = _idsPlusOne[payee];
        return plusOne == 0 ? (false, 0) : (true, plusOne - 1);
    }

    // ----------------------------------------------------------------- money

    /// @inheritdoc IDistributor
    function collect(int64 j) external nonReentrant returns (uint256 amount) {
        bytes32 salt = stateHash(j);
        address receiver = _receiver(salt);
        IERC20 token = IERC20(asset);
        if (token.balanceOf(receiver) == 0) revert NothingToCollect(j);
        if (receiver.code.length == 0) new Receiver{salt: salt}();

        uint256 before = token.balanceOf(address(this));
        Receiver(receiver).release(token);
        amount = _countArrival(before);
        available[j] += amount;
        emit Collected(j, amount);
    }

    /// @inheritdoc IDistributor
    function advance(int64 j) external nonReentrant {
        (, uint32 posted) = windowCounts(j);
        uint256 amount = available[j];
        // Crumbs move on only when no share pays the state any more.
        bool crumbs = amount < minSettlement && j + 2 <= _last();
        if (posted != 0 && !crumbs) revert WindowNotEmpty(j);
        if (amount == 0) revert NothingToAdvance(j);
        available[j] = 0;
        available[j + 1] += amount;
        emit Advanced(j, amount);
    }

    /// @inheritdoc IDistributor
    function open(int64 j) external nonReentrant returns (uint64 id) {
        (, uint32 posted) = windowCounts(j);
        if (posted == 0) revert WindowEmpty(j);
        uint256 held = available[j];
        if (held < minSettlement) revert BelowMinimum(held, minSettlement);
        available[j] = 0;
        // forge-lint: disable-next-line(unsafe-typecast): all that was received fits.
        id = _open(j, uint128(held), OpeningKind.Reward);
        court.begin(id, j);
    }

    /// @inheritdoc IDistributor
    function settle(Settlement calldata s) external nonReentrant {
        Opening memory o = _unfinished(s.id);
        bool reward = o.kind == OpeningKind.Reward;
        if (reward && !court.cleared(s.id)) revert NotCleared(s.id);
        (uint128 amount, uint128 masked) = _parts(o);
        (bytes32[8] memory roots, uint256 weights) = window(o.j);
        if (!reward) weights = LAST_SLOT;
        if (!s.newEarnRoot.contains()) revert NotFieldElement(s.newEarnRoot);
        if (s.credited == 0 || s.credited > amount) revert BadCredited(s.credited, amount);
        _verifySettlement(s, amount, roots, weights);

        uint128 fee = reward ? Fee.roundedDown(s.credited, feeBps) : 0;
        _openings[s.id].finished = true;
        available[o.j] += o.gross - s.credited - fee - masked;
        _credited += s.credited;
        _fees += fee;
        earnRoot = s.newEarnRoot;
        if (reward) _end(s.id, o.j, masked);
        emit Settled(s.id, o.j, amount, s.credited, fee, s.newEarnRoot, s.proof);
    }

    /// @inheritdoc IDistributor
    function close(uint64 id) external nonReentrant {
        Opening memory o = _unfinished(id);
        if (o.kind != OpeningKind.Reward) revert NotReward(id);
        (uint128 counts,) = windowCounts(o.j);
        if (counts != 0) revert WindowNotEmpty(o.j);
        _openings[id].finished = true;
        _end(id, o.j, o.gross);
        emit Closed(id, o.j, o.gross);
    }

    /// @inheritdoc IDistributor
    function claim(uint32 id, uint128 earned, bytes32[] calldata path) external nonReentrant {
        address payee = address(bytes20(payeeOf(id) << 8));
        if (path.length != _pathLength) revert BadPathLength(path.length, _pathLength);
        for (uint256 i = 0; i < path.length; ++i) {
            if (!path[i].contains()) revert NotFieldElement(path[i]);
        }
        if (bytes32(Tree.rootFromPath(earned, id, path)) != earnRoot) revert NotInEarnTree(id, earned);
        uint128 due = earned - claimedOf[id];
        if (due == 0) revert NothingToClaim();

        claimedOf[id] = earned;
        _claimed += due;
        address recipient = recipientOf(payee);
        emit Claimed(id, recipient, due, earned);
        IERC20(asset).safeTransfer(recipient, due);
    }

    /// @inheritdoc IDistributor
    function setRecipient(address recipient) external {
        _recipients[msg.sender] = recipient;
        emit RecipientSet(msg.sender, recipientOf(msg.sender));
    }

    /// @inheritdoc IDistributor
    function claimFee() external nonReentrant {
        uint128 due = _fees - _feesPaid;
        if (due == 0) revert NothingToClaim();
        _feesPaid = _fees;
        emit FeeClaimed(due);
        IERC20(asset).safeTransfer(operator, due);
    }

    // ----------------------------------------------------------------- court

    /// @inheritdoc IDistributor
    function mask(uint64 k) external onlyCourt {
        _shift(k).masked = true;
        emit Masked(k);
    }

    /// @inheritdoc IDistributor
    function fund(int64 j, uint128 amount) external onlyCourt nonReentrant {
        if (!_isKnown(j)) revert UnknownState(j);
        uint128 got = _pull(amount);
        available[j] += got;
        emit Funded(j, got);
    }

    /// @inheritdoc IDistributor
    function compensate(uint64 k, uint128 amount) external onlyCourt nonReentrant returns (uint64 id) {
        _shift(k);
        // forge-lint: disable-next-line(unsafe-typecast): at most lastShift, see _last.
        return _open(int64(k), _pull(amount), OpeningKind.Compensation);
    }

    // ----------------------------------------------------------------- views

    /// @inheritdoc IDistributor
    function openingOf(uint64 id) public view returns (Opening memory opening, uint128 amount) {
        opening = _openings[id];
        if (opening.kind == OpeningKind.None) revert UnknownOpening(id);
        (amount,) = _parts(opening);
    }

    /// @inheritdoc IDistributor
    function receiverOf(int64 j) public view returns (address) {
        return _receiver(stateHash(j));
    }

    /// @inheritdoc IDistributor
    function payoutScript(int64 j) public view returns (bytes memory) {
        return source.payoutScript(receiverOf(j));
    }

    /// @inheritdoc IDistributor
    function recipientOf(address payee) public view returns (address) {
        address recipient = _recipients[payee];
        return recipient == address(0) ? payee : recipient;
    }

    /// @inheritdoc IDistributor
    function feeOwed() external view returns (uint256) {
        return _fees - _feesPaid;
    }

    /// @inheritdoc IDistributor
    function totalReceived() external view returns (uint256) {
        return _received;
    }

    /// @inheritdoc IDistributor
    function totalCredited() external view returns (uint256) {
        return _credited;
    }

    /// @inheritdoc IDistributor
    function totalClaimed() external view returns (uint256) {
        return _claimed;
    }

    /// @inheritdoc IDistributor
    function totalFees() external view returns (uint256) {
        return _fees;
    }

    /// @inheritdoc IDistributor
    function totalPotted() external view returns (uint256) {
        return _potted;
    }

    /// @inheritdoc IDistributor
    function unsettled() external view returns (uint256) {
        return _received - _credited - _fees - _potted;
    }

    // --------------------------------------------------------------- private

    /// @dev Adds what arrived since the balance was `before`.
    function _countArrival(uint256 before) private returns (uint128 amount) {
        amount = SafeCast.toUint128(IERC20(asset).balanceOf(address(this)) - before);
        _received += amount;
    }

    /// @dev Takes tokens from the court, and says how many arrived.
    function _pull(uint128 amount) private returns (uint128) {
        uint256 before = IERC20(asset).balanceOf(address(this));
        IERC20(asset).safeTransferFrom(address(court), address(this), amount);
        return _countArrival(before);
    }

    function _open(int64 j, uint128 gross, OpeningKind kind) private returns (uint64 id) {
        id = ++lastOpening;
        Opening memory o = Opening({j: j, gross: gross, kind: kind, finished: false});
        _openings[id] = o;
        (uint128 amount,) = _parts(o);
        emit Opened(id, j, gross, amount, kind == OpeningKind.Compensation);
    }

    /// @dev Sends the court what masked shifts would have had, and tells it that the opening has ended.
    function _end(uint64 id, int64 j, uint128 masked) private {
        uint256 got = 0;
        if (masked != 0) {
            _potted += masked;
            uint256 before = IERC20(asset).balanceOf(address(court));
            IERC20(asset).safeTransfer(address(court), masked);
            got = IERC20(asset).balanceOf(address(court)) - before;
            emit Potted(id, j, masked);
        }
        // forge-lint: disable-next-line(unsafe-typecast): at most what was sent, of a plain token.
        court.end(id, uint128(got));
    }

    function _unfinished(uint64 id) private view returns (Opening memory o) {
        o = _openings[id];
        if (o.kind == OpeningKind.None) revert UnknownOpening(id);
        if (o.finished) revert AlreadyFinished(id);
    }

    /// @dev What of an opening is split, R = ⌊⌊gross·(1 − fee)⌋·T/T_all⌋, and what masked shifts would have
    /// had, ⌊gross·(T_all − T)/T_all⌋, with T of the T_all posted ledger shares of the window not masked. Whatever of R
    /// is credited, it fits into the gross with its fee and that.
    function _parts(Opening memory o) private view returns (uint128 amount, uint128 masked) {
        if (o.kind == OpeningKind.Compensation) return (o.gross, 0);
        (uint128 counts, uint256 posted) = windowCounts(o.j);
        uint256 unmasked = Sample.total(counts);
        // forge-lint: disable-next-line(unsafe-typecast): at most gross.
        amount = uint128(Fee.withoutRoundedDown(o.gross, feeBps) * unmasked / posted);
        // forge-lint: disable-next-line(unsafe-typecast): as above.
        masked = uint128(o.gross * (posted - unmasked) / posted);
    }

    function _shift(uint64 k) private view returns (ShiftState storage) {
        if (k == 0 || k > lastShift) revert UnknownShift(k);
        // forge-lint: disable-next-line(unsafe-typecast): at most lastShift, see _last.
        return _shifts[int64(k)];
    }

    function _checkBond() private view {
        (uint256 held, uint256 required) = court.cover();
        if (held < required) revert BondTooLow(held, required);
    }

    function _checkAnchor(bytes32 anchor) private view {
        uint32 confirmations = relay.confirmations(anchor);
        if (confirmations == 0) revert AnchorNotCanonical(anchor);
        if (confirmations - 1 > anchorMaxDepth) revert AnchorTooDeep(anchor, confirmations - 1, anchorMaxDepth);
    }

    /// @dev Gives ids to new payees in order; `counts` must be two bytes for every id, the new ones' not zero.
    function _register(bytes21[] calldata newPayees, bytes calldata counts) private returns (bytes32 registry) {
        uint32 first = minerCount;
        if (newPayees.length > miners - first) revert RegistryFull(miners);
        // forge-lint: disable-next-line(unsafe-typecast): not above miners.
        uint32 total = first + uint32(newPayees.length);
        if (counts.length != 2 * uint256(total)) revert BadCountsLength(counts.length, 2 * uint256(total));

        registry = registryHash;
        for (uint32 id = first; id < total; ++id) {
            bytes21 payee = newPayees[id - first];
            if (payee[0] != EVM_PAYEE) revert UnknownPayeeType(payee);
            if (payee == 0) revert ZeroPayee();
            uint32 plusOne = _idsPlusOne[payee];
            if (plusOne != 0) revert PayeeAlreadyRegistered(payee, plusOne - 1);
            if (Counts.ofId(counts, id) == 0) revert NewPayeeWithoutShare(id);
            _payees[id] = payee;
            _idsPlusOne[payee] = id + 1;
            registry = StateHash.register(registry, payee);
        }
        minerCount = total;
        registryHash = registry;
    }

    function _verifyShift(ShiftPost calldata post, bytes32 countsHash) private view {
        uint256 z = StateHash.challenge(post, uint256(miners) << 32 | leaves, countsHash);
        uint256 y = Counts.evaluate(post.counts, z);
        shiftVerifier.verifyProof(
            abi.encode(post.proof), [uint256(post.shareRoot), uint256(post.countsRoot), post.count, z, y]
        );
    }

    function _store(ShiftPost calldata post, bytes32 countsHash, bytes32 registry) private returns (bytes32 hash) {
        ShiftState memory s = ShiftState({
            stateHash: 0,
            shareRoot: post.shareRoot,
            countsRoot: post.countsRoot,
            anchor: post.anchor,
            count: post.count,
            postedAt: uint64(block.timestamp),
            masked: false
        });
        hash = StateHash.ofShift(address(this), post.k, stateHash(_last()), s, countsHash, registry);
        s.stateHash = hash;
        lastShift = post.k;
        _shifts[_last()] = s;
    }

    function _verifySettlement(Settlement calldata s, uint128 amount, bytes32[8] memory roots, uint256 weights)
        private
        view
    {
        uint256[13] memory input;
        input[0] = uint256(earnRoot);
        input[1] = uint256(s.newEarnRoot);
        for (uint256 i = 0; i < WINDOW; ++i) {
            input[2 + i] = uint256(roots[i]);
        }
        input[10] = weights;
        input[11] = amount;
        input[12] = s.credited;
        settleVerifier.verifyProof(abi.encode(s.proof), input);
    }

    function _receiver(bytes32 salt) private view returns (address) {
        return Create2.computeAddress(salt, RECEIVER_INIT_CODE_HASH);
    }

    function _isKnown(int64 j) private view returns (bool) {
        return j >= -1 && j <= _last();
    }

    function _last() private view returns (int64) {
        // forge-lint: disable-next-line(unsafe-typecast): nobody posts 2⁶³ shifts.
        return int64(lastShift);
    }

    function _isPowerOfTwo(uint256 v) private pure returns (bool) {
        return v != 0 && v & (v - 1) == 0;
    }
}
