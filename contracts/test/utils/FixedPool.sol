// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Court} from "../../src/Court.sol";
import {Distributor} from "../../src/Distributor.sol";
import {PegCoin} from "../../src/PegCoin.sol";
import {SpvPeg} from "../../src/SpvPeg.sol";
import {CourtParams} from "../../src/interfaces/CourtTypes.sol";
import {PoolParams} from "../../src/interfaces/DistributorTypes.sol";
import {IHeaderRelay} from "../../src/interfaces/IHeaderRelay.sol";
import {Vectors} from "./Vectors.sol";

/// @notice A pool at the address that the proofs of a golden file are bound to, with its court, bonded.
abstract contract FixedPool is Vectors {
    uint128 private constant GRANT = 1e18;

    Distributor internal pool;
    Court internal court;
    SpvPeg internal peg;
    PegCoin internal coin;

    /// @dev Fills in the source, and who names whom.
    function deploy(
        address distributor,
        IHeaderRelay relay,
        uint32 confirmations,
        PoolParams memory params,
        CourtParams memory terms
    ) internal {
        peg = new SpvPeg(relay, confirmations, params.operator, GRANT);
        coin = peg.coin();
        (params.relay, params.source) = (relay, peg);
        // Putting the pool at an address makes no contract of this test's: the court is the next one.
        params.court = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        deployCodeTo("Distributor.sol", abi.encode(params), distributor);
        pool = Distributor(distributor);
        terms.pool = pool;
        court = new Court(terms);
        vm.startPrank(params.operator);
        coin.approve(address(court), GRANT);
        court.deposit(GRANT);
        vm.stopPrank();
    }

    /// @dev The selector of a custom error by its name.
    function selectorOf(string memory name) internal pure returns (bytes4) {
        string[16] memory signatures = [
            "UnexpectedShift(uint64,uint64)",
            "NotFieldElement(bytes32)",
            "CountOutOfRange(uint32,uint32,uint32)",
            "UnknownPayeeType(bytes21)",
            "ZeroPayee()",
            "PayeeAlreadyRegistered(bytes21,uint32)",
            "RegistryFull(uint32)",
            "BadCountsLength(uint256,uint256)",
            "NewPayeeWithoutShare(uint32)",
            "UnknownOpening(uint64)",
            "AlreadyFinished(uint64)",
            "NotCleared(uint64)",
            "BadCredited(uint128,uint128)",
            "UnknownMiner(uint32)",
            "BadPathLength(uint256,uint256)",
            "NotInEarnTree(uint32,uint128)"
        ];
        for (uint256 i = 0; i < signatures.length; ++i) {
            if (same(vm.split(signatures[i], "(")[0], name)) return bytes4(keccak256(bytes(signatures[i])));
        }
        return bytes4(keccak256(abi.encodePacked(name, "()")));
    }
}
