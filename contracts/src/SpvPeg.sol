// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IHeaderRelay} from "./interfaces/IHeaderRelay.sol";
import {IRewardSource} from "./interfaces/IRewardSource.sol";
import {ISpvPeg} from "./interfaces/ISpvPeg.sol";
import {BitcoinHeader} from "./lib/BitcoinHeader.sol";
import {Coinbase} from "./lib/Coinbase.sol";
import {MerkleBranch} from "./lib/MerkleBranch.sol";
import {SpvPegScript} from "./lib/SpvPegScript.sol";
import {PegCoin} from "./PegCoin.sol";

/// @title A reward source for development networks: test coins for proven coinbases.
/// @notice Whoever shows the coinbase of a confirmed block that pays receiver_j mints its value to receiver_j.
/// @dev Warning: for networks whose coins are worth nothing. The Bitcoin output is unspendable, nothing redeems the
/// test coin, and the deployer may grant an operator any amount of it.
/// @dev Warning: believes the relay. A reorganisation deeper than the confirmations leaves coins minted for a block
/// that is gone.
contract SpvPeg is ISpvPeg {
    using BitcoinHeader for bytes;

    /// @inheritdoc ISpvPeg
    IHeaderRelay public immutable relay;
    /// @inheritdoc ISpvPeg
    uint32 public immutable confirmations;
    /// @inheritdoc ISpvPeg
    PegCoin public immutable coin;

    /// @inheritdoc ISpvPeg
    mapping(bytes32 blockHash => bool) public provenOf;

    /// @param relay_ the Bitcoin headers
    /// @param confirmations_ headers from the block to the tip, both included; at least 1
    /// @param grantee who gets test coins from nowhere, once: the operator of a test pool, for its bond
    /// @param grant how many; 0 for none
    constructor(IHeaderRelay relay_, uint32 confirmations_, address grantee, uint256 grant) {
        if (confirmations_ == 0) revert NoConfirmations();
        relay = relay_;
        confirmations = confirmations_;
        coin = new PegCoin();
        if (grant != 0) coin.mint(grantee, grant);
    }

    /// @inheritdoc IRewardSource
    function asset() external view returns (address) {
        return address(coin);
    }

    /// @inheritdoc IRewardSource
    function payoutScript(address receiver) external pure returns (bytes memory) {
        return SpvPegScript.paying(receiver);
    }

    /// @inheritdoc IRewardSource
    /// @param evidence abi.encode(bytes header, bytes coinbase, bytes32[] branch)
    function deliver(address receiver, bytes calldata evidence) external returns (uint256 amount) {
        (bytes memory header, bytes memory coinbase, bytes32[] memory branch) =
            abi.decode(evidence, (bytes, bytes, bytes32[]));

        if (header.length != BitcoinHeader.SIZE) revert BadHeaderLength(header.length);
        bytes32 blockHash = header.hash();
        if (provenOf[blockHash]) revert AlreadyDelivered(blockHash);
        uint32 got = relay.confirmations(blockHash);
        if (got < confirmations) revert NotConfirmed(blockHash, got, confirmations);

        if (branch.length > MerkleBranch.MAX_LENGTH) revert BranchTooLong(branch.length);
        if (MerkleBranch.rootOfFirst(Coinbase.txid(coinbase), branch) != header.merkleRoot()) {
            revert NotInBlock(blockHash);
        }
        Coinbase.Parsed memory c = Coinbase.parse(coinbase);
        (, uint32 height,,,,) = relay.header(blockHash);
        if (c.height != height) revert WrongHeight(c.height, height);
        if (keccak256(c.payoutScript) != keccak256(SpvPegScript.paying(receiver))) revert WrongPayoutScript(receiver);

        provenOf[blockHash] = true;
        amount = c.value;
        coin.mint(receiver, amount);
        emit Delivered(blockHash, receiver, amount);
    }
}
