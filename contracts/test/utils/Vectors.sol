// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

/// @notice Reads the golden files that Go, circuits and contracts share: flat JSON, arrays of objects with the same
/// keys. A struct is read with its Solidity text, vm.parseJsonTypeArray(json, ".array", "Name(type field,…)").
abstract contract Vectors is Test {
    function load(string memory name) internal view returns (string memory) {
        return vm.readFile(string.concat("test/vectors/", name));
    }

    function same(string memory a, string memory b) internal pure returns (bool) {
        return keccak256(bytes(a)) == keccak256(bytes(b));
    }
}
