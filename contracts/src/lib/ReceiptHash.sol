// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Receipt} from "../interfaces/CourtTypes.sol";

/// @title What the operator signs for a share (EIP-712); coordinator/core/receipt is the same in Go.
/// @notice Chain id and the court's address go in: a receipt of one pool says nothing in another.
library ReceiptHash {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant RECEIPT_TYPEHASH =
        keccak256("Receipt(int64 tag,uint128 key,bytes21 payee,uint32 c,uint32 g)");

    /// @notice The digest of a receipt of this contract, a court.
    function digest(Receipt calldata r) internal view returns (bytes32) {
        bytes32 domain =
            keccak256(abi.encode(DOMAIN_TYPEHASH, keccak256("Paydirt"), keccak256("1"), block.chainid, address(this)));
        bytes32 receipt = keccak256(abi.encode(RECEIPT_TYPEHASH, r.tag, r.key, r.payee, r.c, r.g));
        return keccak256(abi.encodePacked(hex"1901", domain, receipt));
    }
}
