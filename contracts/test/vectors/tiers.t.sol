// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {CourtParams} from "../../src/interfaces/CourtTypes.sol";
import {PoolParams} from "../../src/interfaces/DistributorTypes.sol";
import {RelayParams} from "../../src/interfaces/IHeaderRelay.sol";
import {ISettleVerifier, IShiftVerifier} from "../../src/interfaces/IVerifiers.sol";
import {FixedPool} from "../utils/FixedPool.sol";

/// @notice The lives of pools of the production tiers: real work, real proofs, the verifiers of these tiers. Each call
/// is a transaction of its own, and its gas is that of the whole transaction, calldata and the 21,000 included.
abstract contract TierLife is FixedPool {
    struct Life {
        uint256 chainId;
        address distributor;
        address operator;
        uint32 miners;
        uint32 leaves;
        uint32 nd;
        uint16 feeBps;
        uint128 minSettlement;
        uint128 sharePrice;
        uint8 samples;
        uint32 halving;
        uint32 confirmations;
        uint32 bits;
        bytes firstHeader;
        uint32 firstHeight;
        uint32 time;
    }

    struct Code {
        bytes shift;
        bytes settle;
    }

    struct Transaction {
        string name;
        string to;
        bytes data;
        string gas;
        string refusal;
    }

    struct Stands {
        uint64 lastShift;
        uint32 minerCount;
        bytes32 registryHash;
        bytes32 stateHash;
        bytes32 earnRoot;
        uint256 received;
        uint256 credited;
        uint256 claimed;
        uint256 fees;
    }

    struct Paid {
        address account;
        uint256 amount;
    }

    HeaderRelay private relay;
    Life private p;

    function replay(string memory json, string memory snapshots) internal {
        Transaction[] memory calls = abi.decode(
            vm.parseJsonTypeArray(
                json, ".calls", "Transaction(string name,string to,bytes data,string gas,string refusal)"
            ),
            (Transaction[])
        );
        uint256 refused = 0;
        for (uint256 i = 0; i < calls.length; ++i) {
            Transaction memory c = calls[i];
            vm.prank(p.operator);
            (bool ok, bytes memory reason) = target(c.to).call(c.data);
            if (bytes(c.gas).length != 0) vm.snapshotGasLastCall(snapshots, c.gas);
            if (bytes(c.refusal).length == 0) {
                assertTrue(ok, string.concat(c.name, ": ", vm.toString(reason)));
                continue;
            }
            assertFalse(ok, c.name);
            assertEq(vm.toString(bytes4(reason)), vm.toString(selectorOf(c.refusal)), c.name);
            ++refused;
        }
        assertGt(refused, 4);
        stands(json);
    }

    function begin(string memory json) internal {
        p = abi.decode(
            vm.parseJsonType(
                json,
                ".pool",
                "Life(uint256 chainId,address distributor,address operator,uint32 miners,uint32 leaves,uint32 nd,uint16 feeBps,uint128 minSettlement,uint128 sharePrice,uint8 samples,uint32 halving,uint32 confirmations,uint32 bits,bytes firstHeader,uint32 firstHeight,uint32 time)"
            ),
            (Life)
        );
        vm.chainId(p.chainId);
        vm.warp(p.time);
        relay = new HeaderRelay(RelayParams(p.bits, 2016, 1_209_600, true), p.firstHeader, p.firstHeight, p.time);
        Code memory code = abi.decode(vm.parseJsonType(json, ".code", "Code(bytes shift,bytes settle)"), (Code));
        (address shiftVerifier, address settleVerifier) = (makeAddr("shift verifier"), makeAddr("settle verifier"));
        vm.etch(shiftVerifier, code.shift);
        vm.etch(settleVerifier, code.settle);
        PoolParams memory params;
        params.operator = p.operator;
        (params.shiftVerifier, params.settleVerifier) = (IShiftVerifier(shiftVerifier), ISettleVerifier(settleVerifier));
        (params.miners, params.leaves, params.nd, params.feeBps) = (p.miners, p.leaves, p.nd, p.feeBps);
        (params.anchorMaxDepth, params.minSettlement) = (100, p.minSettlement);
        CourtParams memory terms;
        (terms.receiptSigner, terms.sharePrice, terms.samples) = (vm.addr(1), p.sharePrice, p.samples);
        (terms.responseWindow, terms.evidencePeriod, terms.withdrawalDelay) = (1 hours, 1 days, 3 days);
        (terms.maxTipAge, terms.halving) = (1 hours, p.halving);
        deploy(p.distributor, relay, p.confirmations, params, terms);
    }

    function target(string memory name) private view returns (address) {
        if (same(name, "distributor")) return address(pool);
        if (same(name, "court")) return address(court);
        if (same(name, "relay")) return address(relay);
        require(same(name, "source"), name);
        return address(peg);
    }

    function stands(string memory json) private view {
        Stands memory s = abi.decode(
            vm.parseJsonType(
                json,
                ".stands",
                "Stands(uint64 lastShift,uint32 minerCount,bytes32 registryHash,bytes32 stateHash,bytes32 earnRoot,uint256 received,uint256 credited,uint256 claimed,uint256 fees)"
            ),
            (Stands)
        );
        assertEq(pool.lastShift(), s.lastShift);
        assertEq(pool.minerCount(), s.minerCount);
        assertEq(pool.minerCount(), p.miners, "a full registry");
        assertEq(pool.registryHash(), s.registryHash);
        assertEq(pool.stateHash(int64(s.lastShift)), s.stateHash);
        assertEq(pool.earnRoot(), s.earnRoot);
        assertEq(pool.totalReceived(), s.received);
        assertEq(pool.totalCredited(), s.credited);
        assertEq(pool.totalClaimed(), s.claimed);
        assertEq(pool.totalFees(), s.fees);
        Paid[] memory paid =
            abi.decode(vm.parseJsonTypeArray(json, ".paid", "Paid(address account,uint256 amount)"), (Paid[]));
        assertGt(paid.length, 1);
        for (uint256 i = 0; i < paid.length; ++i) {
            assertEq(coin.balanceOf(paid[i].account), paid[i].amount);
        }
    }
}

contract Tier1k_Test is TierLife {
    function setUp() external {
        begin(load("tier-1k.json"));
    }

    /// forge-config: default.isolate = true
    function test_Life() external {
        replay(load("tier-1k.json"), "Tier1k");
    }
}

contract Tier4k_Test is TierLife {
    function setUp() external {
        begin(load("tier-4k.json"));
    }

    /// forge-config: default.isolate = true
    function test_Life() external {
        replay(load("tier-4k.json"), "Tier4k");
    }
}
