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

    /// @dev Shift k holds the shares tagged k − 2.
    int64 private constant LAG = 2;

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
        // forge-lint: disable-next-line(unsafe-typecast): the pool refuses what is not a state's number.
        int64 tag = int64(k) - LAG;
        ShareEvidence memory evidence = share;
        ShareRules.Context memory c;
        bytes32 parent = ShareRules.parentOf(evidence);
        (c.parentKnown, c.parentHeight,,,,) = _relay.header(parent);
        if (c.parentKnown) c.childBits = _relay.nextBits(parent);
        // forge-lint: disable-next-line(unsafe-typecast): positive.
        if (tag > 0) (, c.minParentHeight,,,,) = _relay.header(pool.shiftOf(uint64(tag)).anchor);
        (c.nd, c.halving) = (_nd, halving);
        c.payoutScript = pool.payoutScript(tag);
        return ShareRules.verify(evidence, c);
    }

    /// @inheritdoc IExaminer
    function opens(bytes32 root, uint256 index, uint32 miner, uint128 key, bytes32[] calldata path)
        external
        view
        returns (bool)
    {
        if (path.length != _pathLength) revert BadPathLength(path.length, _pathLength);
        for (uint256 i = 0; i < path.length; ++i) {
            if (!path[i].contains()) revert NotFieldElement(path[i]);
        }
        return bytes32(Tree.rootFromPath(uint256(miner) << 128 | key, index, path)) == root;
    }
}
