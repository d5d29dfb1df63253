// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {BitcoinTarget} from "../../src/lib/BitcoinTarget.sol";
import {RelayHandler} from "./RelayHandler.sol";

contract Relay_Invariants is Test {
    RelayHandler private handler;
    HeaderRelay private relay;

    function setUp() external {
        handler = new RelayHandler();
        handler.setUp();
        relay = handler.relayUnderTest();
        bytes4[] memory calls = new bytes4[](3);
        calls[0] = handler.extend.selector;
        calls[1] = handler.submitAgain.selector;
        calls[2] = handler.tryToSubmitWithoutWork.selector;
        targetSelector(FuzzSelector(address(handler), calls));
        targetContract(address(handler));
    }

    function workOf(bytes32 hash) private view returns (uint256 work) {
        (,,,,, work) = relay.header(hash);
    }

    function heightOf(bytes32 hash) private view returns (uint32 height) {
        (, height,,,,) = relay.header(hash);
    }

    /// @dev One campaign for all: the calls cost more than the checks.
    function invariant_Relay() external view {
        check20_TipHasTheMostWork();
        check21_CanonicalChainIsLinked();
        check22_NothingElseIsCanonical();
        check23_HeadersAreStable();
    }

    function check20_TipHasTheMostWork() private view {
        uint256 most = workOf(relay.tip());
        for (uint256 i = 0; i < handler.count(); ++i) {
            assertLe(workOf(handler.known(i)), most);
        }
    }

    function check21_CanonicalChainIsLinked() private view {
        bytes32 hash = relay.tip();
        uint32 confirmations = 0;
        for (uint32 height = relay.tipHeight(); hash != 0; --height) {
            ++confirmations;
            assertEq(heightOf(hash), height);
            assertEq(relay.canonicalAt(height), hash);
            assertEq(relay.confirmations(hash), confirmations);
            hash = handler.parentOf(hash);
        }
    }

    function check22_NothingElseIsCanonical() private view {
        uint256 canonical = 0;
        for (uint256 i = 0; i < handler.count(); ++i) {
            if (relay.isCanonical(handler.known(i))) ++canonical;
        }
        assertEq(canonical, relay.tipHeight() - heightOf(handler.known(0)) + 1);
    }

    function check23_HeadersAreStable() private view {
        for (uint256 i = 0; i < handler.count(); ++i) {
            bytes32 hash = handler.known(i);
            assertEq(handler.answer(hash), handler.firstAnswer(hash));
            (,,, uint32 bits,, uint128 work) = relay.header(hash);
            bytes32 parent = handler.parentOf(hash);
            uint256 own = BitcoinTarget.workRoundedDown(BitcoinTarget.fromBits(bits));
            assertEq(work, own + (parent == 0 ? 0 : workOf(parent)));
        }
    }
}
