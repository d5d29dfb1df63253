// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";

contract SetRecipient_Test is PoolFixture {
    function test_IsThePayeeAtFirst(address payee) external view {
        assertEq(pool.recipientOf(payee), payee);
    }

    function test_IsTheNamedAddressForTheCallerOnly(address payee, address recipient, address other) external {
        vm.assume(payee != other && recipient != address(0));
        vm.expectEmit(address(pool));
        emit IDistributorEvents.RecipientSet(payee, recipient);
        vm.prank(payee);
        pool.setRecipient(recipient);
        assertEq(pool.recipientOf(payee), recipient);
        assertEq(pool.recipientOf(other), other);
    }

    function test_IsThePayeeAgainAfterZero(address payee) external {
        vm.assume(payee != address(0));
        vm.startPrank(payee);
        pool.setRecipient(makeAddr("cold"));
        vm.expectEmit(address(pool));
        emit IDistributorEvents.RecipientSet(payee, payee);
        pool.setRecipient(address(0));
        assertEq(pool.recipientOf(payee), payee);
    }
}
