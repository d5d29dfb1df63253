// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IHeaderRelay, RelayParams} from "./interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "./lib/BitcoinHeader.sol";
import {BitcoinTarget} from "./lib/BitcoinTarget.sol";

/// @title A chain of Bitcoin headers on the EVM: proof of work and retargets checked, most work wins.
/// @notice Nobody owns it. Anyone submits headers; every branch is kept, the heaviest is canonical.
/// @dev Warning: the first header is trusted. Deploy it from a header that everyone knows, and check height and epoch
/// start: everything hangs on it.
/// @dev Warning: headers only. A header with full work whose block breaks another rule of Bitcoin (its transactions,
/// the median-time-past rule) is taken here; making one costs a block's work and earns nothing on Bitcoin. Users wait
/// for confirmations.
/// @dev Warning: the relay knows what it is told. When nobody submits, the tip is old; when only an attacker submits,
/// its branch is the tip until someone submits the heavier one.
/// @dev Warning: a branch that replaces more than about 2,000 canonical headers at once needs more gas than a
/// transaction may have: by then the relay has been told nothing for two weeks.
/// @dev Warning: the two-hour rule uses the EVM's clock. A chain whose clock lags refuses good headers for a while.
contract HeaderRelay is IHeaderRelay {
    using BitcoinHeader for bytes;
    using BitcoinHeader for bytes32;

    /// @dev One slot. A header is known when its work is not zero.
    struct Node {
        uint32 height;
        uint32 time;
        uint32 bits;
        uint32 epochStart;
        uint128 work;
    }

    uint256 private constant MAX_FUTURE = 2 hours;

    uint32 public immutable powLimitBits;
    uint32 public immutable interval;
    uint32 public immutable timespan;
    bool public immutable noRetarget;

    /// @inheritdoc IHeaderRelay
    bytes32 public tip;
    mapping(bytes32 hash => Node) private _nodes;
    mapping(bytes32 hash => bytes32) private _parents;
    /// @dev Entries above the tip's height are left over from a longer branch with less work, and mean nothing.
    mapping(uint32 height => bytes32) private _canonical;

    /// @param params the network's constants
    /// @param firstHeader 80 bytes; the only header whose parent is not checked
    /// @param height its height
    /// @param epochStart time of the first header of its retarget period
    constructor(RelayParams memory params, bytes memory firstHeader, uint32 height, uint32 epochStart) {
        uint256 limit = BitcoinTarget.fromBits(params.powLimitBits);
        if (limit == 0 || params.interval == 0 || params.timespan < 4) revert BadRelayParams();
        if (!params.noRetarget && limit > type(uint256).max / (uint256(params.timespan) * 4)) revert BadRelayParams();
        (powLimitBits, interval) = (params.powLimitBits, params.interval);
        (timespan, noRetarget) = (params.timespan, params.noRetarget);

        if (firstHeader.length != BitcoinHeader.SIZE) revert BadHeaderLength(firstHeader.length);
        bytes32 hash = firstHeader.hash();
        (uint32 time, uint32 bits) = (firstHeader.time(), firstHeader.bits());
        uint256 target = BitcoinTarget.fromBits(bits);
        if (target == 0 || target > limit) revert BadBits(hash, bits, params.powLimitBits);
        if (hash.powInt() > target) revert InsufficientWork(hash);
        if (height % params.interval == 0 && epochStart != time) revert BadEpochStart(epochStart, time);

        _nodes[hash] = Node(height, time, bits, epochStart, _work(target));
        _parents[hash] = firstHeader.prev();
        _canonical[height] = hash;
        tip = hash;
        emit Extended(hash, height);
    }

    /// @inheritdoc IHeaderRelay
    function submit(bytes calldata headers) external {
        uint256 length = headers.length;
        if (length == 0 || length % BitcoinHeader.SIZE != 0) revert BadHeaderLength(length);
        for (uint256 i = 0; i < length; i += BitcoinHeader.SIZE) {
            _add(headers[i:i + BitcoinHeader.SIZE]);
        }
    }

    /// @inheritdoc IHeaderRelay
    function tipHeight() external view returns (uint32) {
        return _nodes[tip].height;
    }

    /// @inheritdoc IHeaderRelay
    function header(bytes32 hash)
        external
        view
        returns (bool known, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work)
    {
        Node storage n = _nodes[hash];
        return (n.work != 0, n.height, n.time, n.bits, n.epochStart, n.work);
    }

    /// @inheritdoc IHeaderRelay
    function isCanonical(bytes32 hash) external view returns (bool) {
        return confirmations(hash) != 0;
    }

    /// @inheritdoc IHeaderRelay
    function canonicalAt(uint32 height) external view returns (bytes32) {
        uint32 top = _nodes[tip].height;
        if (height > top) revert NoSuchHeight(height, top);
        return _canonical[height];
    }

    /// @inheritdoc IHeaderRelay
    function nextBits(bytes32 hash) external view returns (uint32) {
        Node memory n = _nodes[hash];
        if (n.work == 0) revert UnknownHeader(hash);
        return _nextBits(n);
    }

    /// @inheritdoc IHeaderRelay
    function confirmations(bytes32 hash) public view returns (uint32) {
        Node storage n = _nodes[hash];
        uint32 height = n.height;
        uint32 top = _nodes[tip].height;
        if (n.work == 0 || height > top || _canonical[height] != hash) return 0;
        return top - height + 1;
    }

    /// @dev Checks one header and stores it; moves the tip when it has more work.
    function _add(bytes memory raw) private {
        bytes32 hash = raw.hash();
        if (_nodes[hash].work != 0) return;
        bytes32 prev = raw.prev();
        Node memory parent = _nodes[prev];
        if (parent.work == 0) revert UnknownParent(hash, prev);

        uint32 bits = raw.bits();
        uint32 expected = _nextBits(parent);
        if (bits != expected) revert BadBits(hash, bits, expected);
        uint256 target = BitcoinTarget.fromBits(bits);
        if (hash.powInt() > target) revert InsufficientWork(hash);
        uint32 time = raw.time();
        if (time > block.timestamp + MAX_FUTURE) revert TimeTooNew(hash, time);

        uint32 height = parent.height + 1;
        uint32 epochStart = height % interval == 0 ? time : parent.epochStart;
        uint128 work = parent.work + _work(target);
        _nodes[hash] = Node(height, time, bits, epochStart, work);
        _parents[hash] = prev;
        if (work > _nodes[tip].work) _setTip(hash, prev, height);
    }

    /// @dev Makes the branch that ends in `hash` canonical, back to where it meets the old one.
    function _setTip(bytes32 hash, bytes32 prev, uint32 height) private {
        bytes32 oldTip = tip;
        tip = hash;
        _canonical[height] = hash;
        if (prev != oldTip) {
            uint32 oldHeight = _nodes[oldTip].height;
            uint32 fork = height - 1;
            while (fork > oldHeight || _canonical[fork] != prev) {
                _canonical[fork] = prev;
                prev = _parents[prev];
                --fork;
            }
            emit Reorganised(oldTip, hash, fork);
        }
        emit Extended(hash, height);
    }

    /// @dev nBits of a child. The first header of a period is retargeted from the time of the last period: from its
    /// first header to its last, one interval short, as Bitcoin has always done it.
    function _nextBits(Node memory parent) private view returns (uint32) {
        if (noRetarget || (parent.height + 1) % interval != 0) return parent.bits;
        // A period may seem to end before it began: header times need not grow.
        uint256 elapsed = parent.time > parent.epochStart ? parent.time - parent.epochStart : 0;
        return BitcoinTarget.retarget(parent.bits, elapsed, timespan, BitcoinTarget.fromBits(powLimitBits));
    }

    /// @dev Only a target below 2¹²⁸ reverts here: far beyond what Bitcoin reaches, whose whole history is below 2⁹⁷.
    function _work(uint256 target) private pure returns (uint128) {
        return SafeCast.toUint128(BitcoinTarget.workRoundedDown(target));
    }
}
