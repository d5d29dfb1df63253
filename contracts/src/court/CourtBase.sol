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

    IDistributor public immutable pool;
    IHeaderRelay public immutable relay;
    address public immutable asset;
    address public immutable operator;
    address public immutable receiptSigner;
    IExaminer public immutable examiner;
    uint32 public immutable nd;
    uint32 public immutable leaves;
    uint128 public immutable sharePrice;
    uint8 public immutable samples;
    uint32 public immutable responseWindow;
    uint32 public immutable evidencePeriod;
    uint32 public immutable withdrawalDelay;
    uint32 public immutable maxTipAge;

    /// @dev The price of a full shift.
    uint256 internal immutable _shiftValue;

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
        relay = p.pool.relay();
        asset = p.pool.asset();
        operator = p.pool.operator();
        receiptSigner = p.receiptSigner;
        nd = p.pool.nd();
        leaves = p.pool.leaves();
        sharePrice = p.sharePrice;
        samples = p.samples;
        responseWindow = p.responseWindow;
        evidencePeriod = p.evidencePeriod;
        withdrawalDelay = p.withdrawalDelay;
        maxTipAge = p.maxTipAge;
        examiner = new Examiner(p.pool, p.halving);

        _shiftValue = uint256(leaves) * p.sharePrice;
        if (p.sharePrice == 0 || _shiftValue > type(uint128).max) revert BadParam("sharePrice");
        // The pool pulls what the court gives it, and counts what arrives.
        IERC20(asset).forceApprove(address(pool), type(uint256).max);
    }

    /// @dev Reverts unless the leaf opens to the share root of shift k.
    function _checkLeaf(uint64 k, bytes32 root, uint256 index, uint32 miner, uint128 key, bytes32[] calldata path)
        internal
        view
    {
        if (!examiner.opens(root, index, miner, key, path)) revert NotInShareTree(k, index);
    }

    /// @dev The part of the proof-of-work integer that stands in a leaf.
    function _key(uint256 work) internal pure returns (uint128) {
        // forge-lint: disable-next-line(unsafe-typecast): mod 2¹²⁸ is what is meant.
        return uint128(work);
    }

    /// @dev Where a payee, which is an EVM address, is paid.
    function _recipientOf(bytes21 payee) internal view returns (address) {
        return pool.recipientOf(address(bytes20(payee << 8)));
    }

    function _pay(address to, uint256 amount) internal {
        IERC20(asset).safeTransfer(to, amount);
    }

    function _balance() internal view returns (uint256) {
        return IERC20(asset).balanceOf(address(this));
    }
}
