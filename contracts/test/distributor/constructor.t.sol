// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Distributor} from "../../src/Distributor.sol";
import {Receiver} from "../../src/Receiver.sol";
import {PoolParams} from "../../src/interfaces/DistributorTypes.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IHeaderRelay} from "../../src/interfaces/IHeaderRelay.sol";
import {IRewardSource} from "../../src/interfaces/IRewardSource.sol";
import {ISettleVerifier, IShiftVerifier} from "../../src/interfaces/IVerifiers.sol";
import {Plain} from "../utils/Plain.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract Constructor_Test is PoolFixture {
    function refused(PoolParams memory p, bytes32 name) private {
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.BadParam.selector, name));
        new Distributor(p);
    }

    function test_RevertWhen_OperatorIsZero() external {
        PoolParams memory p = params();
        p.operator = address(0);
        refused(p, "operator");
    }

    function test_RevertWhen_CourtIsZero() external {
        PoolParams memory p = params();
        p.court = address(0);
        refused(p, "court");
    }

    /// @dev The least of an opening, less its fee, is nine units a miner.
    function test_RevertWhen_MinSettlementIsTooSmall() external {
        PoolParams memory p = params();
        p.minSettlement = 145; // ⌊145·0.99⌋ = 143
        refused(p, "minSettlement");
        p.minSettlement = 146;
        assertEq(new Distributor(p).minSettlement(), 9 * MINERS + 2);
        (p.minSettlement, p.feeBps) = (143, 0);
        refused(p, "minSettlement");
    }

    function test_RevertWhen_SourceHasNoCode() external {
        PoolParams memory p = params();
        p.source = IRewardSource(makeAddr("nobody"));
        refused(p, "source");
    }

    function test_RevertWhen_RelayHasNoCode() external {
        PoolParams memory p = params();
        p.relay = IHeaderRelay(makeAddr("nobody"));
        refused(p, "relay");
    }

    function test_RevertWhen_ShiftVerifierHasNoCode() external {
        PoolParams memory p = params();
        p.shiftVerifier = IShiftVerifier(makeAddr("nobody"));
        refused(p, "shiftVerifier");
    }

    function test_RevertWhen_SettleVerifierHasNoCode() external {
        PoolParams memory p = params();
        p.settleVerifier = ISettleVerifier(makeAddr("nobody"));
        refused(p, "settleVerifier");
    }

    function test_RevertWhen_MinersAreOutOfRange() external {
        PoolParams memory p = params();
        uint32[5] memory bad = [uint32(0), 8, 24, 65_535, 131_072];
        for (uint256 i = 0; i < bad.length; ++i) {
            p.miners = bad[i];
            refused(p, "miners");
        }
    }

    function test_RevertWhen_LeavesAreOutOfRange() external {
        PoolParams memory p = params();
        uint32[5] memory bad = [uint32(0), 8, 63, 32_767, 65_536];
        for (uint256 i = 0; i < bad.length; ++i) {
            p.leaves = bad[i];
            refused(p, "leaves");
        }
    }

    function test_RevertWhen_NdIsZero() external {
        PoolParams memory p = params();
        p.nd = 0;
        refused(p, "nd");
    }

    function test_RevertWhen_FeeIsAboveTenPercent() external {
        PoolParams memory p = params();
        p.feeBps = 1001;
        refused(p, "feeBps");
    }

    function test_SetsEveryConstant() external view {
        assertEq(pool.operator(), operator);
        assertEq(address(pool.source()), address(peg));
        assertEq(address(pool.relay()), address(relay));
        assertEq(pool.asset(), address(coin));
        assertEq(address(pool.shiftVerifier()), address(verifier));
        assertEq(address(pool.settleVerifier()), address(verifier));
        assertEq(pool.miners(), MINERS);
        assertEq(pool.leaves(), LEAVES);
        assertEq(pool.threshold(), THRESHOLD);
        assertEq(pool.nd(), ND);
        assertEq(pool.feeBps(), FEE_BPS);
        assertEq(pool.anchorMaxDepth(), ANCHOR_MAX_DEPTH);
        assertEq(pool.minSettlement(), MIN_SETTLEMENT);
        assertEq(address(pool.court()), address(court));
        assertEq(pool.RECEIVER_INIT_CODE_HASH(), keccak256(type(Receiver).creationCode));
        assertEq(pool.deployBlock(), block.number);
        assertEq(pool.lastShift(), 0);
        assertEq(pool.minerCount(), 0);
        assertEq(pool.registryHash(), 0);
    }

    function test_TakesTheEdgesOfEveryRange() external {
        PoolParams memory p = params();
        (p.miners, p.leaves, p.nd, p.feeBps) = (16, 16, 1, 0);
        assertEq(new Distributor(p).threshold(), 14);
        (p.miners, p.leaves, p.feeBps, p.minSettlement) = (65_536, 32_768, 1000, 655_360);
        assertEq(new Distributor(p).threshold(), 28_672);
    }

    function test_StartsWithEmptyTrees() external {
        for (uint32 m = 16; m <= 128; m *= 2) {
            PoolParams memory p = params();
            (p.miners, p.minSettlement) = (m, 10 * m);
            Distributor d = new Distributor(p);
            assertEq(uint256(d.earnRoot()), Plain.root(new uint256[](m)));
            (bytes32[8] memory roots,) = d.window(0);
            assertEq(uint256(roots[7]), Plain.root(new uint256[](m / 8)));
        }
    }
}
