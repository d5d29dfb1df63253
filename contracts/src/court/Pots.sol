// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Receipted, Redemption} from "../interfaces/CourtTypes.sol";
import {ICourt} from "../interfaces/ICourt.sol";
import {Sample} from "../lib/Sample.sol";
import {Receipts} from "./Receipts.sol";

/// @title What masked shifts would have had of a settlement.
/// @notice It goes to nobody else: else an operator could mask the others by answering nothing, or mask its own fakes
/// and mine what comes next. It waits in a pot of the opening, with the penalties of its convictions, and each share of
/// those shifts that is shown to be work is paid its part: by its leaf, which was fixed before anyone knew of the
/// money; or, when the tree is withheld, by its receipt, at most what mining it costs. Invented shares cannot be shown.
/// @dev Warning: work has no date. An operator may sign receipts for shares mined afterwards, up to what it posted for
/// a payee: it gets back what they cost.
/// @dev Warning: what nobody can show stays here for ever. Miners who kept neither shares nor receipts, and find
/// nobody who has the data, get nothing from a pot.
abstract contract Pots is Receipts {
    /// @dev Two slots.
    /// @param left what is not paid, in base units
    /// @param price what each share gets; 0 until the opening has ended
    /// @param j the state that was settled
    /// @param masked bit i: whether slot i of the window was masked then
    struct Pot {
        uint128 left;
        uint128 price;
        int64 j;
        uint8 masked;
    }

    mapping(uint64 id => Pot) private _pots;
    /// @inheritdoc ICourt
    mapping(uint64 id => mapping(uint128 key => bool)) public redeemed;
    mapping(uint64 id => mapping(uint64 k => mapping(bytes21 payee => uint256))) private _redeemedOf;

    /// @inheritdoc ICourt
    function redeem(uint64 id, Redemption[] calldata all) external nonReentrant {
        for (uint256 i = 0; i < all.length; ++i) {
            Redemption calldata r = all[i];
            (uint128 key, bytes21 payee) = examiner.examineLeaf(r.k, r.index, r.miner, r.path, r.share);
            _redeem(id, r.k, key, payee, type(uint128).max);
        }
    }

    /// @inheritdoc ICourt
    function redeemReceipts(uint64 id, uint64 k, bytes calldata counts, bytes32 registryHash, Receipted[] calldata all)
        external
        nonReentrant
    {
        _checkCounts(k, counts, registryHash);
        for (uint256 i = 0; i < all.length; ++i) {
            Receipted calldata r = all[i];
            _checkSigned(r.receipt, r.signature);
            // forge-lint: disable-next-line(unsafe-typecast): a posted shift's number.
            if (r.receipt.tag + LAG != int64(k)) revert UnknownTag(r.receipt.tag);
            bytes21 payee = _checkReceipted(k, r.receipt, r.share);
            uint256 posted = _postedCount(payee, counts);
            if (_redeemedOf[id][k][payee] >= posted) revert AllRedeemed(id, k, payee);
            _redeem(id, k, r.receipt.key, payee, sharePrice);
        }
    }

    /// @inheritdoc ICourt
    function potOf(uint64 id) external view returns (uint128 left, uint128 price, uint8 masked) {
        Pot memory p = _pots[id];
        return (p.left, p.price, p.masked);
    }

    /// @dev Adds a penalty to the pot of an opening that has not ended.
    function _addToPot(uint64 id, uint128 amount) internal {
        _pots[id].left += amount;
    }

    /// @dev Adds the masked shifts' part and fixes the price of their shares.
    function _endPot(uint64 id, int64 j, uint128 amount) internal {
        (uint128 counts, uint256 posted) = pool.windowCounts(j);
        uint256 shares = posted - Sample.total(counts);
        if (shares == 0) return;
        Pot memory p = _pots[id];
        p.left += amount;
        // forge-lint: disable-next-line(unsafe-typecast): at most what is left.
        p.price = uint128(p.left / shares);
        p.j = j;
        for (uint256 slot = 0; slot < 8; ++slot) {
            // forge-lint: disable-next-line(unsafe-typecast): at most 7.
            bool exists = j + 1 - WINDOW + int64(uint64(slot)) > 0;
            // forge-lint: disable-next-line(unsafe-typecast): one bit of eight.
            if (exists && Sample.lane(counts, slot) == 0) p.masked |= uint8(1 << slot);
        }
        _pots[id] = p;
    }

    /// @dev Pays one share, once. One that was paid is passed over.
    function _redeem(uint64 id, uint64 k, uint128 key, bytes21 payee, uint128 most) private {
        Pot storage p = _pots[id];
        uint128 price = p.price < most ? p.price : most;
        if (price == 0) revert NothingToRedeem(id);
        // forge-lint: disable-next-line(unsafe-typecast): nobody posts 2⁶³ shifts.
        int64 slot = int64(k) - (p.j + 1 - WINDOW);
        // forge-lint: disable-next-line(unsafe-typecast): 0 … 7.
        if (slot < 0 || slot >= WINDOW || p.masked >> uint64(slot) & 1 == 0) revert NotInPot(id, k);
        if (redeemed[id][key]) return;
        if (p.left < price) revert NothingToRedeem(id);

        redeemed[id][key] = true;
        ++_redeemedOf[id][k][payee];
        p.left -= price;
        emit Redeemed(id, k, payee, key, price);
        _payPayee(payee, price);
    }
}
