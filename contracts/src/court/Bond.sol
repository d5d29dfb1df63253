// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICourt} from "../interfaces/ICourt.sol";
import {CourtBase} from "./CourtBase.sol";

/// @title The operator's bond.
/// @notice With U all money that is not settled, K samples, n leaves and p the share price:
///
///     penalty      = n·p + ⌈U / K⌉
///     bondRequired = 4·n·p + 2·⌈(U + N_D·p) / K⌉
///
/// An operator who invents a fraction f of the shares wins at most f·U when no sample hits one, with probability
/// (1 − f)^K, and else loses the penalty: with at least U/K every f is a loss. Required are the price of four shifts
/// and two penalties for what is in flight and one more block (N_D·p): the operator tops its bond up only when it
/// posts.
abstract contract Bond is CourtBase {
    using SafeERC20 for IERC20;

    /// @inheritdoc ICourt
    uint128 public bond;
    /// @inheritdoc ICourt
    /// @dev At most the bond.
    uint128 public withdrawing;
    uint64 private _requestedAt;
    uint64 private immutable _madeAt = uint64(block.timestamp);
    /// @inheritdoc ICourt
    uint64 public openSettlements;

    /// @inheritdoc ICourt
    function deposit(uint128 amount) external nonReentrant {
        IERC20 token = IERC20(_asset);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint128 got = SafeCast.toUint128(token.balanceOf(address(this)) - before);
        if (got == 0) revert NothingToDeposit();
        bond += got;
        emit Deposited(msg.sender, got, bond);
    }

    /// @inheritdoc ICourt
    function requestWithdrawal(uint128 amount) external {
        if (msg.sender != _operator) revert NotOperator(msg.sender);
        if (amount > bond) revert ExceedsBond(amount, bond);
        withdrawing = amount;
        _requestedAt = uint64(block.timestamp);
        emit WithdrawalRequested(amount);
    }

    /// @inheritdoc ICourt
    function withdraw() external nonReentrant {
        uint128 amount = withdrawing;
        if (amount == 0) revert NothingToWithdraw();
        uint64 until = withdrawableAt();
        if (block.timestamp < until) revert WithdrawalTooEarly(until);
        if (openSettlements != 0) revert SettlementsOpen(openSettlements);
        uint128 left = bond - amount;
        // Two penalties' worth, as bondRequired has it: what is left of the bond is what stands behind the last money.
        uint256 needed = 2 * _atRiskRoundedUp();
        if (left < needed) revert StillNeeded(left, needed);

        (bond, withdrawing) = (left, 0);
        emit Withdrawn(amount, left);
        _pay(_operator, amount);
    }

    /// @inheritdoc ICourt
    function withdrawableAt() public view returns (uint64) {
        uint64 since = _lastPost();
        return (_requestedAt > since ? _requestedAt : since) + withdrawalDelay;
    }

    /// @inheritdoc ICourt
    function penalty() public view returns (uint256) {
        return _shiftValue + _atRiskRoundedUp();
    }

    /// @inheritdoc ICourt
    function bondRequired() public view returns (uint256) {
        return 4 * _shiftValue + 2 * Math.ceilDiv(pool.unsettled() + _blockValue, samples);
    }

    /// @inheritdoc ICourt
    function covered() external view returns (bool) {
        (uint256 held, uint256 required) = cover();
        return held >= required;
    }

    /// @inheritdoc ICourt
    function cover() public view returns (uint256 held, uint256 required) {
        return (bond - withdrawing, bondRequired());
    }

    /// @dev Takes as much of `wanted` as the bond has. What is asked for is not safe.
    function _slash(uint256 wanted) internal returns (uint128 taken) {
        taken = bond;
        // forge-lint: disable-next-line(unsafe-typecast): below a uint128.
        if (wanted < taken) taken = uint128(wanted);
        uint128 left = bond - taken;
        bond = left;
        if (withdrawing > left) withdrawing = left;
    }

    /// @dev When the last shift was posted, or the court was made.
    function _lastPost() internal view returns (uint64) {
        uint64 last = pool.lastShift();
        return last == 0 ? _madeAt : pool.shiftOf(last).postedAt;
    }

    /// @dev ⌈U / K⌉
    function _atRiskRoundedUp() private view returns (uint256) {
        return Math.ceilDiv(pool.unsettled(), samples);
    }
}
