// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Court} from "../../src/Court.sol";
import {Receipt as CourtReceipt} from "../../src/interfaces/CourtTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {Sample} from "../../src/lib/Sample.sol";
import {ShareRules} from "../../src/lib/ShareRules.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";
import {Vectors} from "../utils/Vectors.sol";

/// @notice The library at an address that a vector chooses.
contract Samples {
    function locate(bytes32 seed_, uint128 counts, uint256 i) external pure returns (uint256 slot, uint32 index) {
        return Sample.locate(seed_, counts, i);
    }

    function seed(address pool, uint64 id, bytes32 header) external view returns (bytes32) {
        return Sample.seed(pool, id, header);
    }
}

contract ReceiptVectors_Test is PoolFixture, Vectors {
    Samples private samples = new Samples();

    struct ReceiptVector {
        string name;
        uint256 chainId;
        address court;
        int64 tag;
        uint128 key;
        bytes21 payee;
        uint32 c;
        uint32 g;
        bytes32 digest;
        bytes signature;
        address signer;
        string reason;
    }

    /// @dev The court's own digest, and whom it takes for the signer. Its code runs at the address of the vector; the
    /// signer of its pool is none of the vectors'.
    function test_Receipts() external {
        ReceiptVector[] memory all = abi.decode(
            vm.parseJsonTypeArray(
                load("receipt.json"),
                ".receipts",
                "ReceiptVector(string name,uint256 chainId,address court,int64 tag,uint128 key,bytes21 payee,uint32 c,uint32 g,bytes32 digest,bytes signature,address signer,string reason)"
            ),
            (ReceiptVector[])
        );
        assertGt(all.length, 15);
        for (uint256 i = 0; i < all.length; ++i) {
            ReceiptVector memory v = all[i];
            vm.chainId(v.chainId);
            vm.etch(v.court, address(court).code);
            Court there = Court(v.court);
            CourtReceipt memory r = CourtReceipt(v.tag, v.key, v.payee, v.c, v.g);
            assertEq(there.receiptDigest(r), v.digest, v.name);

            if (same(v.reason, "high-s")) {
                bytes memory signature = v.signature;
                bytes32 s;
                assembly ("memory-safe") {
                    s := mload(add(signature, 64))
                }
                vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, s));
            } else if (same(v.reason, "bad-signature")) {
                vm.expectRevert(ECDSA.ECDSAInvalidSignature.selector);
            } else {
                vm.expectRevert(abi.encodeWithSelector(ICourtErrors.WrongSigner.selector, v.signer));
            }
            there.reportOverfull(r, v.signature);
        }
    }

    struct SeedVector {
        uint256 chainId;
        address distributor;
        uint64 id;
        bytes32 header;
        bytes32 seed;
    }

    function test_Seeds() external {
        SeedVector[] memory all = abi.decode(
            vm.parseJsonTypeArray(
                load("sample.json"),
                ".seeds",
                "SeedVector(uint256 chainId,address distributor,uint64 id,bytes32 header,bytes32 seed)"
            ),
            (SeedVector[])
        );
        assertGt(all.length, 3);
        for (uint256 i = 0; i < all.length; ++i) {
            SeedVector memory v = all[i];
            vm.chainId(v.chainId);
            assertEq(samples.seed(v.distributor, v.id, v.header), v.seed);
        }
    }

    struct DrawVector {
        bytes32 seed;
        uint128 packed;
        uint256[] slots;
        uint256[] indices;
        string reason;
    }

    function test_Draws() external view {
        DrawVector[] memory all = abi.decode(
            vm.parseJsonTypeArray(
                load("sample.json"),
                ".draws",
                "DrawVector(bytes32 seed,uint128 packed,uint256[] slots,uint256[] indices,string reason)"
            ),
            (DrawVector[])
        );
        assertGt(all.length, 5);
        for (uint256 i = 0; i < all.length; ++i) {
            DrawVector memory v = all[i];
            assertEq(v.slots.length, same(v.reason, "empty") ? 0 : 32);
            for (uint256 n = 0; n < v.slots.length; ++n) {
                (uint256 slot, uint32 index) = samples.locate(v.seed, v.packed, n);
                assertEq(slot, v.slots[n]);
                assertEq(index, v.indices[n]);
            }
        }
    }

    struct SubsidyVector {
        uint256 height;
        uint256 halving;
        uint256 subsidy;
    }

    function test_Subsidies() external view {
        SubsidyVector[] memory all = abi.decode(
            vm.parseJsonTypeArray(
                load("bitcoin.json"), ".subsidies", "SubsidyVector(uint256 height,uint256 halving,uint256 subsidy)"
            ),
            (SubsidyVector[])
        );
        assertGt(all.length, 60);
        for (uint256 i = 0; i < all.length; ++i) {
            assertEq(ShareRules.subsidy(all[i].height, all[i].halving), all[i].subsidy);
        }
    }
}
