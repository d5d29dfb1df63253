// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Miner} from "../utils/Miner.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

/// @notice Gas of relay and peg, without the 21,000 of a transaction and without its calldata.
contract RelayGas_Test is PoolFixture {
    using BitcoinHeader for bytes;

    function headers(bytes32 parent, uint256 n, bytes32 salt) private view returns (bytes memory joined) {
        for (uint256 i = 0; i < n; ++i) {
            bytes memory header = Miner.mine(parent, salt, uint32(block.timestamp), Miner.REGTEST_BITS);
            joined = abi.encodePacked(joined, header);
            parent = header.hash();
        }
    }

    function test_Submit() external {
        bytes32 fork = relay.tip();
        bytes memory one = headers(fork, 1, "a");
        bytes memory ten = headers(one.hash(), 10, "a");
        bytes memory branch = headers(fork, 12, "b");
        relay.submit(one);
        vm.snapshotGasLastCall("HeaderRelay", "submit (1 header)");
        relay.submit(ten);
        vm.snapshotGasLastCall("HeaderRelay", "submit (10 headers)");
        relay.submit(branch);
        vm.snapshotGasLastCall("HeaderRelay", "submit (12 headers, reorganisation of 11)");
    }

    function test_Deliver() external {
        address receiver = pool.receiverOf(0);
        uint32 height = relay.tipHeight() + 1;
        bytes memory coinbase = Miner.coinbase(height, payeeOf(miner(0)), 312_500_000, peg.payoutScript(receiver));
        bytes32 root = sha256(abi.encodePacked(sha256(coinbase)));
        bytes32[] memory branch = new bytes32[](12);
        for (uint256 i = 0; i < branch.length; ++i) {
            root = sha256(abi.encodePacked(sha256(abi.encodePacked(root, branch[i]))));
        }
        bytes memory header = Miner.mine(relay.tip(), root, uint32(block.timestamp), Miner.REGTEST_BITS);
        relay.submit(header);
        peg.deliver(receiver, abi.encode(header, coinbase, branch));
        vm.snapshotGasLastCall("SpvPeg", "deliver (branch of 12)");
    }
}
