// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDistributor} from "./interfaces/IDistributor.sol";
import {IExaminer} from "./interfaces/IExaminer.sol";
import {IHeaderRelay} from "./interfaces/IHeaderRelay.sol";
import {Field} from "./lib/Field.sol";
import {ShareEvidence, ShareRules} from "./lib/ShareRules.sol";
import {Tree} from "./lib/Tree.sol";

/// @title Looks at one share and at one leaf for a court. It has no state.
/// @dev Warning: any parent that the relay knows will do, canonical or not. Each has full work, so a made-up one costs
/// a block; and an honest share may have been mined on a block that was orphaned later.
contract Examiner is IExaminer {
    using Field for bytes32;

    IDistributor public immutable pool;
    uint32 public immutable halving;

    IHeaderRelay private immutable _relay;
    uint32 private immutable _nd;
    /// @dev Words of a path in the share tree.
    uint256 private immutable _pathLength;

    /// @param pool_ the pool whose shares these are
    /// @param halving_ blocks between two halvings of Bitcoin's subsidy, at least 1
    constructor(IDistributor pool_, uint32 halving_) {
        (pool, halving) = (pool_, halving_);
        (_relay, _nd) = (pool_.relay(), pool_.nd());
        uint256 depth = 0;
        while (pool_.leaves() >> depth > 1) ++depth;
        _pathLength = Tree.pathLength(depth);
    }

    /// @inheritdoc IExaminer
    function examine(uint64 k, ShareEvidence calldata share) external view returns (uint256 work, bytes21 payee) {
        (, bytes32 anchor, bytes memory script) = pool.termsOf(k);
        return _examine(share, anchor, script);
    }

    /// @inheritdoc IExaminer
    function examineLeaf(uint64 k, uint256 index, uint32 miner, bytes32[] calldata path, ShareEvidence calldata share)
        external
        view
        returns (uint128 key, bytes21 payee)
    {
        (bytes32 root, bytes32 anchor, bytes memory script) = pool.termsOf(k);
        uint256 work;
        (work, payee) = _examine(share, anchor, script);
        bytes21 expected = pool.payeeOf(miner);
        if (payee != expected) revert WrongMiner(payee, expected);
        // forge-lint: disable-next-line(unsafe-typecast): mod 2¹²⁸ is what is meant.
        key = uint128(work);
        if (!opens(root, index, miner, key, path)) revert NotInShareTree(k, index);
    }

    /// @inheritdoc IExaminer
    function opens(bytes32 root, uint256 index, uint32 miner, uint128 key, bytes32[] calldata path)
        public
        view
        returns (bool)
    {
        if (path.length != _pathLength) revert BadPathLength(path.length, _pathLength);
        for (uint256 i = 0; i < path.length; ++i) {
            if (!path[i].contains()) revert NotFieldElement(path[i]);
        }
        return bytes32(Tree.rootFromPath(uint256(miner) << 128 | key, index, path)) == root;
    }

    function _examine(ShareEvidence memory share, bytes32 anchor, bytes memory script)
        private
        view
        returns (uint256 work, bytes21 payee)
    {
        ShareRules.Context memory c;
        bytes32 parent = ShareRules.parentOf(share);
        (c.parentKnown, c.parentHeight,,,,) = _relay.header(parent);
        if (c.parentKnown) c.childBits = _relay.nextBits(parent);
        if (anchor != 0) (, c.minParentHeight,,,,) = _relay.header(anchor);
        (c.nd, c.halving, c.payoutScript) = (_nd, halving, script);
        return ShareRules.verify(share, c);
    }
}
