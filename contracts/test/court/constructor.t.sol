// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Court} from "../../src/Court.sol";
import {Distributor} from "../../src/Distributor.sol";
import {CourtParams} from "../../src/interfaces/CourtTypes.sol";
import {PoolParams} from "../../src/interfaces/DistributorTypes.sol";
import {ICourtErrors} from "../../src/interfaces/ICourtErrors.sol";
import {CourtFixture} from "../utils/CourtFixture.sol";

contract CourtConstructor_Test is CourtFixture {
    /// @dev A pool that names the next contract as its court.
    function fresh() private returns (CourtParams memory p) {
        PoolParams memory q = params();
        q.court = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        Distributor d = new Distributor(q);
        p = courtParams();
        p.pool = d;
    }

    function refused(CourtParams memory p, bytes32 name) private {
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.BadParam.selector, name));
        new Court(p);
    }

    function test_RevertWhen_ThePoolNamesAnother() external {
        CourtParams memory p = courtParams(); // of a pool that has its court
        vm.expectRevert(abi.encodeWithSelector(ICourtErrors.WrongCourt.selector, address(court)));
        new Court(p);
    }

    function test_RevertWhen_ReceiptSignerIsZeroOrTheOperator() external {
        CourtParams memory p = fresh();
        p.receiptSigner = address(0);
        refused(p, "receiptSigner");
        p = fresh();
        p.receiptSigner = operator;
        refused(p, "receiptSigner");
    }

    function test_RevertWhen_SharePriceIsOutOfRange() external {
        CourtParams memory p = fresh();
        p.sharePrice = 0;
        refused(p, "sharePrice");
        p = fresh();
        p.sharePrice = type(uint128).max / LEAVES + 1;
        refused(p, "sharePrice");
        p = fresh();
        p.sharePrice = type(uint128).max / LEAVES;
        new Court(p);
    }

    function test_RevertWhen_SamplesAreOutOfRange() external {
        uint8[4] memory bad = [0, 15, 33, 255];
        for (uint256 i = 0; i < bad.length; ++i) {
            CourtParams memory p = fresh();
            p.samples = bad[i];
            refused(p, "samples");
        }
        CourtParams memory good = fresh();
        good.samples = 32;
        assertEq(new Court(good).samples(), 32);
    }

    function test_RevertWhen_ATimeIsZero() external {
        CourtParams memory p = fresh();
        p.responseWindow = 0;
        refused(p, "responseWindow");
        p = fresh();
        p.evidencePeriod = 0;
        refused(p, "evidencePeriod");
        p = fresh();
        p.maxTipAge = 0;
        refused(p, "maxTipAge");
        p = fresh();
        p.halving = 0;
        refused(p, "halving");
    }

    /// @dev A bond must stay as long as evidence can come.
    function test_RevertWhen_TheWithdrawalDelayIsNotLonger() external {
        CourtParams memory p = fresh();
        p.withdrawalDelay = p.evidencePeriod;
        refused(p, "withdrawalDelay");
        p = fresh();
        (p.responseWindow, p.withdrawalDelay) = (2 days, 2 days);
        refused(p, "withdrawalDelay");
        p = fresh();
        p.withdrawalDelay = p.evidencePeriod + 1;
        new Court(p);
    }

    function test_SetsEveryConstant() external view {
        assertEq(address(court.pool()), address(pool));
        assertEq(address(pool.court()), address(court));
        assertEq(court.receiptSigner(), vm.addr(SIGNER_KEY));
        assertEq(court.sharePrice(), SHARE_PRICE);
        assertEq(court.samples(), SAMPLES);
        assertEq(court.responseWindow(), 1 hours);
        assertEq(court.evidencePeriod(), 1 days);
        assertEq(court.withdrawalDelay(), 3 days);
        assertEq(court.maxTipAge(), 30 minutes);
        assertEq(address(court.examiner().pool()), address(pool));
        assertEq(court.examiner().halving(), 150);
    }

    function test_FitsIntoABlockChain() external view {
        assertLe(address(court).code.length, 24_576);
        assertLe(address(pool).code.length, 24_576);
        assertLe(address(court.examiner()).code.length, 24_576);
    }
}
