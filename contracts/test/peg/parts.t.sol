// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PegCoin} from "../../src/PegCoin.sol";
import {Receiver} from "../../src/Receiver.sol";
import {SpvPeg} from "../../src/SpvPeg.sol";
import {ISpvPegErrors} from "../../src/interfaces/ISpvPeg.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract SpvPeg_Test is PoolFixture {
    function test_RevertWhen_ThereAreNoConfirmations() external {
        vm.expectRevert(ISpvPegErrors.NoConfirmations.selector);
        new SpvPeg(relay, 0, address(0), 0);
    }

    function test_Constants() external view {
        assertEq(address(peg.relay()), address(relay));
        assertEq(peg.confirmations(), 1);
        assertEq(peg.asset(), address(coin));
        assertEq(coin.peg(), address(peg));
    }

    function test_PayoutScript(address receiver) external view {
        bytes memory witness = abi.encodePacked(uint8(20), receiver, uint8(0x75), uint8(0x6a));
        assertEq(witness.length, 23);
        assertEq(peg.payoutScript(receiver), abi.encodePacked(uint8(0), uint8(32), sha256(witness)));
    }
}

contract PegCoin_Test is PoolFixture {
    function test_RevertWhen_CallerIsNotThePeg(address caller) external {
        vm.assume(caller != address(peg));
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(PegCoin.NotPeg.selector, caller));
        coin.mint(caller, 1);
    }

    function test_Constants() external view {
        assertEq(coin.name(), "Paydirt test coin");
        assertEq(coin.symbol(), "tPDBTC");
        assertEq(coin.decimals(), 8);
        assertEq(coin.totalSupply(), GRANT);
    }

    /// @dev The operator's bond has to come from somewhere on a network whose coins are worth nothing.
    function test_GrantsOnceOrNothing() external {
        PegCoin other = new SpvPeg(relay, 1, miner(7), 5).coin();
        assertEq(other.balanceOf(miner(7)), 5);
        assertEq(other.totalSupply(), 5);
        assertEq(new SpvPeg(relay, 1, miner(7), 0).coin().totalSupply(), 0);
    }
}

contract Receiver_Test is PoolFixture {
    function test_RevertWhen_CallerIsNotTheDistributor(address caller) external {
        Receiver receiver = new Receiver(); // this test is its distributor
        vm.assume(caller != address(this));
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Receiver.NotDistributor.selector, caller));
        receiver.release(coin);
    }

    function test_SendsAllOfOneAsset() external {
        Receiver receiver = new Receiver();
        SpvPeg otherPeg = new SpvPeg(relay, 1, address(0), 0);
        PegCoin other = otherPeg.coin();
        vm.prank(address(peg));
        coin.mint(address(receiver), 12);
        vm.prank(address(otherPeg));
        other.mint(address(receiver), 34);
        receiver.release(coin);
        assertEq(coin.balanceOf(address(this)), 12);
        assertEq(coin.balanceOf(address(receiver)), 0);
        assertEq(other.balanceOf(address(receiver)), 34);
    }
}
