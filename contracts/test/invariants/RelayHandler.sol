// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HeaderRelay} from "../../src/HeaderRelay.sol";
import {IHeaderRelayErrors} from "../../src/interfaces/IHeaderRelay.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {BitcoinTarget} from "../../src/lib/BitcoinTarget.sol";
import {Miner} from "../utils/Miner.sol";
import {RelayFixture} from "../utils/RelayFixture.sol";

/// @notice Miners that build on any header they like, at any pace.
contract RelayHandler is RelayFixture {
    using BitcoinHeader for bytes;

    bytes32[] public known;
    mapping(bytes32 hash => bytes32) public parentOf;
    /// @dev What the relay said of a header when it was new.
    mapping(bytes32 hash => bytes32) public firstAnswer;

    function setUp() public override {
        super.setUp();
        note(first.hash(), 0);
    }

    function relayUnderTest() external view returns (HeaderRelay) {
        return relay;
    }

    function count() external view returns (uint256) {
        return known.length;
    }

    function answer(bytes32 hash) public view returns (bytes32) {
        (bool isKnown, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work) = relay.header(hash);
        return keccak256(abi.encode(isKnown, height, time, bits, epochStart, work));
    }

    function note(bytes32 hash, bytes32 parent) private {
        known.push(hash);
        parentOf[hash] = parent;
        firstAnswer[hash] = answer(hash);
    }

    /// @dev One or two headers on a header that is known: mostly a late one, so that branches race.
    function extend(uint256 seed, uint32 gap, bool two) external {
        uint256 back = bound(seed, 0, known.length < 6 ? known.length - 1 : 5);
        bytes32 parent = known[known.length - 1 - back];
        // Fast periods make hard ones: from a quarter of the limit on, time passes slowly.
        bool hard = BitcoinTarget.fromBits(bitsOf(parent)) < BitcoinTarget.fromBits(LIMIT_BITS) / 4;
        gap = hard ? 40 : uint32(bound(gap, 5, 40));
        for (uint256 i = 0; i < (two ? 2 : 1); ++i) {
            bytes memory header = child(parent, gap, bytes32(known.length));
            relay.submit(header);
            note(header.hash(), parent);
            parent = header.hash();
        }
    }

    function submitAgain(uint256 seed) external {
        bytes32 parent = known[bound(seed, 0, known.length - 1)];
        bytes memory header = child(parent, 7, "again");
        relay.submit(abi.encodePacked(header, header));
        if (parentOf[header.hash()] == 0) note(header.hash(), parent);
        bytes32 before = relay.tip();
        relay.submit(header);
        assertEq(relay.tip(), before);
    }

    function tryToSubmitWithoutWork(uint256 seed) external {
        bytes32 parent = known[bound(seed, 0, known.length - 1)];
        (,, uint32 time,,,) = relay.header(parent);
        bytes memory header = Miner.miss(parent, 0, time, relay.nextBits(parent));
        vm.expectRevert(abi.encodeWithSelector(IHeaderRelayErrors.InsufficientWork.selector, header.hash()));
        relay.submit(header);
    }
}
