// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Miner} from "../utils/Miner.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract EndToEnd_Test is PoolFixture {
    using BitcoinHeader for bytes;

    /// @dev Mines a block tagged with state j by the n-th miner, relays it and proves it.
    function mineBlockFor(int64 j, uint256 n, uint64 value) private {
        bytes memory coinbase = Miner.coinbase(relay.tipHeight() + 1, payeeOf(miner(n)), value, pool.payoutScript(j));
        bytes32 root = sha256(abi.encodePacked(sha256(coinbase)));
        bytes memory header = Miner.mine(relay.tip(), root, uint32(block.timestamp), Miner.REGTEST_BITS);
        relay.submit(header);
        peg.deliver(pool.receiverOf(j), abi.encode(header, coinbase, new bytes32[](0)));
    }

    function test_BlocksBecomePayments() external {
        // The first two shifts are mined under the genesis tags, and one of their shares is a block.
        mineBlockFor(-1, 0, 50e8);
        mineBlockFor(0, 1, 25e8);
        postShift(counts3(28, 14, 14), 3);
        // The third under state 1: it finds two.
        mineBlockFor(1, 2, 50e8);
        mineBlockFor(1, 0, 50e8);

        address anyone = makeAddr("anyone");
        vm.startPrank(anyone);
        pool.collect(-1);
        pool.advance(-1);
        pool.collect(0);
        pool.advance(0);
        pool.collect(1);
        assertEq(pool.available(1), 175e8);
        settle(1);
        for (uint32 id = 0; id < 3; ++id) {
            claim(id);
        }
        pool.claimFee();
        vm.stopPrank();

        assertEq(coin.balanceOf(miner(0)), 173.25e8 / 2);
        assertEq(coin.balanceOf(miner(1)), 173.25e8 / 4);
        assertEq(coin.balanceOf(miner(2)), 173.25e8 / 4);
        assertEq(coin.balanceOf(operator), 1.75e8);
        assertEq(coin.balanceOf(address(pool)), 0);
        assertEq(coin.balanceOf(anyone), 0);
        assertEq(coin.totalSupply(), 175e8 + GRANT);
    }
}
