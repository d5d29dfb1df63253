// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Tree} from "../../src/lib/Tree.sol";
import {Test} from "forge-std/Test.sol";

contract Opener {
    /// @notice The gas of walking a path, and nothing else.
    function open(uint256 leaf, uint256 index, bytes32[] calldata path) external view returns (uint256 gas) {
        gas = gasleft();
        Tree.rootFromPath(leaf, index, path);
        gas -= gasleft();
    }
}

/// @notice Gas of the paths of claims (M leaves) and samples (n leaves), without calldata.
contract TreeGas_Test is Test {
    function test_Paths() external {
        Opener opener = new Opener();
        for (uint256 depth = 4; depth <= 16; depth += 2) {
            bytes32[] memory path = new bytes32[](Tree.pathLength(depth));
            for (uint256 i = 0; i < path.length; ++i) {
                path[i] = keccak256(abi.encode(i)) >> 3;
            }
            string memory name = string.concat("rootFromPath (", vm.toString(2 ** depth), " leaves)");
            vm.snapshotValue("Tree", name, opener.open(7, 2, path));
        }
    }
}
