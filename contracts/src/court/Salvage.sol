// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICourt} from "../interfaces/ICourt.sol";
import {ShareEvidence} from "../lib/ShareRules.sol";
import {Bond} from "./Bond.sol";

/// @title The last resort, so that no money is stuck for ever.
/// @notice Money that masked shifts should have had waits for states that are posted later. When the operator is gone
/// there are none: the money is then shared by work that the miners of the last window prove themselves. Any share
/// under a tag of the window counts one for its payee, in the posted tree or not, so that it needs nothing from the
/// operator.
/// @dev Warning: work has no date. While shares are taken, anyone may mine new ones under the old tags; each costs
/// what a share costs, and thins out the rest.
/// @dev Warning: miners who kept no shares, and found nobody who did, get nothing here. When nobody proves a share the
/// money stays: nobody is known to be owed.
abstract contract Salvage is Bond {
    /// @dev One slot.
    struct Pot {
        uint128 amount;
        uint64 proven;
        uint64 ends;
    }

    mapping(uint64 last => Pot) private _pots;
    mapping(uint64 last => mapping(uint256 work => bool)) private _counted;
    /// @inheritdoc ICourt
    mapping(uint64 last => mapping(bytes21 payee => uint64)) public provenOf;
    mapping(uint64 last => mapping(bytes21 payee => uint128)) private _paid;

    /// @inheritdoc ICourt
    function salvage(int64 j) external nonReentrant {
        uint64 last = pool.lastShift();
        bool gone = block.timestamp > uint256(_lastPost()) + withdrawalDelay;
        // forge-lint: disable-next-line(unsafe-typecast): nobody posts 2⁶³ shifts.
        if (last == 0 || !gone || j <= int64(last)) revert NotStuck(j);

        uint256 before = _balance();
        pool.releaseToCourt(j);
        uint128 got = SafeCast.toUint128(_balance() - before);
        if (got == 0) revert NothingToSalvage();
        _pots[last].amount += got;
    }

    /// @inheritdoc ICourt
    function proveShare(uint64 last, uint64 k, ShareEvidence calldata share) external {
        Pot memory pot = _pots[last];
        if (pot.amount == 0) revert NothingToSalvage();
        if (pot.ends == 0) pot.ends = uint64(block.timestamp) + evidencePeriod;
        if (block.timestamp > pot.ends) revert NotInTime(pot.ends);
        if (k == 0 || k > last || k + 7 < last) revert NotInWindow(last, k);
        (uint256 work, bytes21 payee) = examiner.examine(k, share);
        if (_counted[last][work]) revert AlreadyProven(last, work);

        _counted[last][work] = true;
        ++provenOf[last][payee];
        ++pot.proven;
        _pots[last] = pot;
        emit Proven(last, payee, work);
    }

    /// @inheritdoc ICourt
    function paySalvage(uint64 last, bytes21 payee) external nonReentrant {
        Pot memory pot = _pots[last];
        if (pot.ends == 0 || block.timestamp <= pot.ends) revert NotInTime(pot.ends);
        // forge-lint: disable-next-line(unsafe-typecast): at most the pot.
        uint128 part = uint128(uint256(pot.amount) * provenOf[last][payee] / pot.proven);
        uint128 due = part - _paid[last][payee];
        if (due == 0) revert NothingToSalvage();

        _paid[last][payee] = part;
        address recipient = _recipientOf(payee);
        emit SalvagePaid(last, payee, recipient, due);
        _pay(recipient, due);
    }

    /// @inheritdoc ICourt
    function salvageOf(uint64 last) external view returns (uint128 pot, uint64 proven, uint64 ends) {
        Pot memory p = _pots[last];
        return (p.amount, p.proven, p.ends);
    }
}
