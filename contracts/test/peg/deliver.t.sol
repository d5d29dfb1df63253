// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISpvPegErrors, ISpvPegEvents} from "../../src/interfaces/ISpvPeg.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Coinbase, CoinbaseReason} from "../../src/lib/Coinbase.sol";
import {SpvPeg} from "../../src/SpvPeg.sol";
import {Miner} from "../utils/Miner.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract Deliver_Test is PoolFixture {
    using BitcoinHeader for bytes;

    uint32 private constant CONFIRMATIONS = 3;
    uint64 private constant VALUE = 312_500_000;

    address private receiver;
    uint32 private height;
    bytes private coinbase;

    function setUp() public override {
        super.setUp();
        peg = new SpvPeg(relay, CONFIRMATIONS, address(0), 0);
        coin = peg.coin();
        receiver = pool.receiverOf(0);
        height = relay.tipHeight() + 1;
        coinbase = Miner.coinbase(height, payeeOf(miner(0)), VALUE, peg.payoutScript(receiver));
    }

    function doubleSha(bytes memory data) private pure returns (bytes32) {
        return sha256(abi.encodePacked(sha256(data)));
    }

    /// @dev Three transactions besides the coinbase: a branch of two.
    function branchOf3() private pure returns (bytes32[] memory branch) {
        branch = new bytes32[](2);
        branch[0] = "tx 1";
        branch[1] = doubleSha(abi.encodePacked(bytes32("tx 2"), bytes32("tx 2")));
    }

    function rootOf(bytes memory raw, bytes32[] memory branch) private pure returns (bytes32 root) {
        root = doubleSha(raw);
        for (uint256 i = 0; i < branch.length; ++i) {
            root = doubleSha(abi.encodePacked(root, branch[i]));
        }
    }

    /// @dev Mines a block with this root on the tip and buries it.
    function mineBlock(bytes32 root, uint256 confirmations) private returns (bytes memory header) {
        header = Miner.mine(relay.tip(), root, uint32(block.timestamp), Miner.REGTEST_BITS);
        relay.submit(header);
        mineBlocks(confirmations - 1);
    }

    function mineCoinbase(bytes memory raw) private returns (bytes memory evidence, bytes32 blockHash) {
        bytes32[] memory branch = branchOf3();
        bytes memory header = mineBlock(rootOf(raw, branch), CONFIRMATIONS);
        return (abi.encode(header, raw, branch), header.hash());
    }

    function refused(bytes memory evidence, bytes memory reason) private {
        vm.expectRevert(reason);
        peg.deliver(receiver, evidence);
    }

    function test_RevertWhen_EvidenceIsNotEncoded() external {
        (bytes memory evidence,) = mineCoinbase(coinbase);
        assembly ("memory-safe") {
            mstore(evidence, sub(mload(evidence), 32))
        }
        vm.expectRevert();
        peg.deliver(receiver, evidence);
        vm.expectRevert();
        peg.deliver(receiver, "");
    }

    function test_RevertWhen_HeaderIsNot80Bytes() external {
        bytes32[] memory branch = branchOf3();
        bytes memory header = mineBlock(rootOf(coinbase, branch), CONFIRMATIONS);
        refused(
            abi.encode(abi.encodePacked(header, hex"00"), coinbase, branch),
            abi.encodeWithSelector(ISpvPegErrors.BadHeaderLength.selector, 81)
        );
        refused(abi.encode("", coinbase, branch), abi.encodeWithSelector(ISpvPegErrors.BadHeaderLength.selector, 0));
    }

    function test_RevertWhen_DeliveredBefore() external {
        (bytes memory evidence, bytes32 blockHash) = mineCoinbase(coinbase);
        peg.deliver(receiver, evidence);
        refused(evidence, abi.encodeWithSelector(ISpvPegErrors.AlreadyDelivered.selector, blockHash));
        receiver = pool.receiverOf(-1);
        refused(evidence, abi.encodeWithSelector(ISpvPegErrors.AlreadyDelivered.selector, blockHash));
    }

    function test_RevertWhen_NotConfirmed() external {
        bytes32[] memory branch = branchOf3();
        bytes memory header = mineBlock(rootOf(coinbase, branch), CONFIRMATIONS - 1);
        bytes memory evidence = abi.encode(header, coinbase, branch);
        refused(evidence, abi.encodeWithSelector(ISpvPegErrors.NotConfirmed.selector, header.hash(), 2, 3));
        mineBlocks(1);
        peg.deliver(receiver, evidence);
    }

    function test_RevertWhen_NotCanonical() external {
        bytes32[] memory branch = branchOf3();
        bytes32 root = rootOf(coinbase, branch);
        bytes memory unknown = Miner.mine(relay.tip(), root, uint32(block.timestamp), Miner.REGTEST_BITS);
        refused(
            abi.encode(unknown, coinbase, branch),
            abi.encodeWithSelector(ISpvPegErrors.NotConfirmed.selector, unknown.hash(), 0, 3)
        );
        mineBlocks(5);
        relay.submit(unknown);
        refused(
            abi.encode(unknown, coinbase, branch),
            abi.encodeWithSelector(ISpvPegErrors.NotConfirmed.selector, unknown.hash(), 0, 3)
        );
    }

    function test_RevertWhen_BranchIsTooLong() external {
        bytes32[] memory branch = new bytes32[](33);
        bytes memory header = mineBlock(rootOf(coinbase, branch), CONFIRMATIONS);
        refused(abi.encode(header, coinbase, branch), abi.encodeWithSelector(ISpvPegErrors.BranchTooLong.selector, 33));
        height += CONFIRMATIONS;
        coinbase = Miner.coinbase(height, payeeOf(miner(0)), VALUE, peg.payoutScript(receiver));
        branch = new bytes32[](32);
        header = mineBlock(rootOf(coinbase, branch), CONFIRMATIONS);
        peg.deliver(receiver, abi.encode(header, coinbase, branch));
    }

    function test_RevertWhen_NotInTheBlock() external {
        bytes32[] memory branch = branchOf3();
        bytes memory header = mineBlock(rootOf(coinbase, branch), CONFIRMATIONS);
        bytes memory reason = abi.encodeWithSelector(ISpvPegErrors.NotInBlock.selector, header.hash());

        bytes memory other = Miner.coinbase(height, payeeOf(miner(0)), VALUE + 1, peg.payoutScript(receiver));
        refused(abi.encode(header, other, branch), reason);
        branch[1] = "another";
        refused(abi.encode(header, coinbase, branch), reason);
        refused(abi.encode(header, coinbase, new bytes32[](0)), reason);
    }

    /// @dev A transaction at index 1 that looks like a coinbase: its siblings stand on the left, so no branch fits.
    function test_RevertWhen_ItIsNotTheFirstTransaction() external {
        bytes32 root = doubleSha(abi.encodePacked(bytes32("the coinbase"), doubleSha(coinbase)));
        bytes memory header = mineBlock(root, CONFIRMATIONS);
        bytes32[] memory branch = new bytes32[](1);
        branch[0] = "the coinbase";
        refused(
            abi.encode(header, coinbase, branch),
            abi.encodeWithSelector(ISpvPegErrors.NotInBlock.selector, header.hash())
        );
    }

    function test_RevertWhen_CoinbaseBreaksTheLayout() external {
        bytes memory raw = abi.encodePacked(coinbase, hex"00");
        (bytes memory evidence,) = mineCoinbase(raw);
        refused(evidence, abi.encodeWithSelector(Coinbase.BadCoinbase.selector, CoinbaseReason.Trailing));
    }

    function test_RevertWhen_HeightIsAnother() external {
        coinbase = Miner.coinbase(height + 1, payeeOf(miner(0)), VALUE, peg.payoutScript(receiver));
        (bytes memory evidence,) = mineCoinbase(coinbase);
        refused(evidence, abi.encodeWithSelector(ISpvPegErrors.WrongHeight.selector, height + 1, height));
    }

    function test_RevertWhen_ScriptPaysAnother() external {
        (bytes memory evidence,) = mineCoinbase(coinbase);
        receiver = pool.receiverOf(-1);
        refused(evidence, abi.encodeWithSelector(ISpvPegErrors.WrongPayoutScript.selector, receiver));

        // The right script and one byte more.
        receiver = pool.receiverOf(0);
        bytes memory script = abi.encodePacked(peg.payoutScript(receiver), hex"00");
        (evidence,) = mineCoinbase(Miner.coinbase(height + CONFIRMATIONS, payeeOf(miner(0)), VALUE, script));
        refused(evidence, abi.encodeWithSelector(ISpvPegErrors.WrongPayoutScript.selector, receiver));
    }

    function test_MintsTheValue() external {
        (bytes memory evidence, bytes32 blockHash) = mineCoinbase(coinbase);
        assertFalse(peg.provenOf(blockHash));
        vm.expectEmit(address(peg));
        emit ISpvPegEvents.Delivered(blockHash, receiver, VALUE);
        vm.prank(makeAddr("anyone"));
        assertEq(peg.deliver(receiver, evidence), VALUE);
        assertEq(coin.balanceOf(receiver), VALUE);
        assertEq(coin.totalSupply(), VALUE);
        assertTrue(peg.provenOf(blockHash));
    }

    function test_TakesABlockOfOneTransaction() external {
        bytes memory header = mineBlock(doubleSha(coinbase), CONFIRMATIONS);
        assertEq(peg.deliver(receiver, abi.encode(header, coinbase, new bytes32[](0))), VALUE);
    }

    function testFuzz_TakesAnyValue(uint64 value, bytes21 payee) external {
        coinbase = Miner.coinbase(height, payee, value, peg.payoutScript(receiver));
        (bytes memory evidence,) = mineCoinbase(coinbase);
        assertEq(peg.deliver(receiver, evidence), value);
        assertEq(coin.balanceOf(receiver), value);
    }

    function testFuzz_RefusesAChangedByte(uint256 index, uint8 change) external {
        change = uint8(bound(change, 1, 255));
        bytes32[] memory branch = branchOf3();
        bytes memory header = mineBlock(rootOf(coinbase, branch), CONFIRMATIONS);
        bytes memory raw = coinbase;
        index = bound(index, 0, raw.length - 1);
        raw[index] ^= bytes1(change);
        refused(
            abi.encode(header, raw, branch), abi.encodeWithSelector(ISpvPegErrors.NotInBlock.selector, header.hash())
        );
    }
}
