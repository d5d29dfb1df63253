// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {CourtParams} from "../interfaces/CourtTypes.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {IDistributor} from "../interfaces/IDistributor.sol";
import {IExaminer} from "../interfaces/IExaminer.sol";
import {IHeaderRelay} from "../interfaces/IHeaderRelay.sol";
import {Examiner} from "../Examiner.sol";

/// @title The court's constants, and what all its parts need.
abstract contract CourtBase is ICourt, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Shift k holds the shares tagged k − 2.
    int64 internal constant LAG = 2;
    /// @dev S: the window of state j is shifts j − 7 … j.
    int64 internal constant WINDOW = 8;

    IDistributor public immutable pool;
    address public immutable receiptSigner;
    IExaminer public immutable examiner;
    uint128 public immutable sharePrice;
    uint8 public immutable samples;
    uint32 public immutable responseWindow;
    uint32 public immutable evidencePeriod;
    uint32 public immutable withdrawalDelay;
    uint32 public immutable maxTipAge;

    address internal immutable _asset;
    address internal immutable _operator;
    IHeaderRelay internal immutable _relay;
    uint32 internal immutable _leaves;
    /// @dev The price of a full shift.
    uint256 internal immutable _shiftValue;
    /// @dev The price of the shares that a block takes: about its subsidy.
    uint256 internal immutable _blockValue;

    constructor(CourtParams memory p) {
        if (address(p.pool.court()) != address(this)) revert WrongCourt(address(p.pool.court()));
        if (p.receiptSigner == address(0) || p.receiptSigner == p.pool.operator()) revert BadParam("receiptSigner");
        if (p.samples < 16 || p.samples > 32) revert BadParam("samples");
        if (p.responseWindow == 0) revert BadParam("responseWindow");
        if (p.evidencePeriod == 0) revert BadParam("evidencePeriod");
        if (p.withdrawalDelay <= p.evidencePeriod || p.withdrawalDelay <= p.responseWindow) {
            revert BadParam("withdrawalDelay");
        }
        if (p.maxTipAge == 0) revert BadParam("maxTipAge");
        if (p.halving == 0) revert BadParam("halving");

        pool = p.pool;
        _relay = p.pool.relay();
        _asset = p.pool.asset();
        _operator = p.pool.operator();
        receiptSigner = p.receiptSigner;
        _leaves = p.pool.leaves();
        sharePrice = p.sharePrice;
        samples = p.samples;
        responseWindow = p.responseWindow;
        evidencePeriod = p.evidencePeriod;
        withdrawalDelay = p.withdrawalDelay;
        maxTipAge = p.maxTipAge;
        examiner = new Examiner(p.pool, p.halving);

        _shiftValue = uint256(_leaves) * p.sharePrice;
        _blockValue = uint256(p.pool.nd()) * p.sharePrice;
        if (p.sharePrice == 0 || _shiftValue > type(uint128).max) revert BadParam("sharePrice");
        // The pool pulls what the court gives it, and counts what arrives.
        IERC20(_asset).forceApprove(address(pool), type(uint256).max);
    }

    /// @dev Pays a payee, which is an EVM address, where it wants to be paid.
    function _payPayee(bytes21 payee, uint256 amount) internal {
        _pay(pool.recipientOf(address(bytes20(payee << 8))), amount);
    }

    function _pay(address to, uint256 amount) internal {
        IERC20(_asset).safeTransfer(to, amount);
    }
}
