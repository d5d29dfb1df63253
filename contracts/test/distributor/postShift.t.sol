// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Distributor} from "../../src/Distributor.sol";
import {PoolParams, ShiftPost, ShiftState} from "../../src/interfaces/DistributorTypes.sol";
import {IDistributorErrors} from "../../src/interfaces/IDistributorErrors.sol";
import {IDistributorEvents} from "../../src/interfaces/IDistributorEvents.sol";
import {BitcoinHeader} from "../../src/lib/BitcoinHeader.sol";
import {Field} from "../../src/lib/Field.sol";
import {Miner} from "../utils/Miner.sol";
import {Plain} from "../utils/Plain.sol";
import {PoolFixture} from "../utils/PoolFixture.sol";
import {TrueStatements} from "../utils/TrueStatements.sol";

contract PostShift_Test is PoolFixture {
    using BitcoinHeader for bytes;

    /// @dev A good first post: three miners, 60 ledger shares.
    function good() private returns (ShiftPost memory) {
        return shiftPost(counts3(30, 20, 10), newPayees(3));
    }

    function refused(ShiftPost memory post, bytes memory reason) private {
        vm.prank(operator);
        vm.expectRevert(reason);
        pool.postShift(post);
    }

    function test_RevertWhen_CallerIsNotOperator(address caller) external {
        vm.assume(caller != operator);
        ShiftPost memory post = good();
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IDistributorErrors.NotOperator.selector, caller));
        pool.postShift(post);
    }

    function test_RevertWhen_ShiftIsNotTheNext() external {
        postShifts(2);
        ShiftPost memory post = shiftPost(counts3(30, 20, 10), newPayees(0));
        uint64[4] memory bad = [uint64(0), 2, 4, type(uint64).max];
        for (uint256 i = 0; i < bad.length; ++i) {
            post.k = bad[i];
            declare(post);
            refused(post, abi.encodeWithSelector(IDistributorErrors.UnexpectedShift.selector, bad[i], 3));
        }
    }

    function test_RevertWhen_RootIsNotAFieldElement() external {
        ShiftPost memory post = good();
        bytes32 root = post.shareRoot;
        post.shareRoot = bytes32(Field.R);
        declare(post);
        refused(post, abi.encodeWithSelector(IDistributorErrors.NotFieldElement.selector, post.shareRoot));
        post.shareRoot = root;
        post.countsRoot = bytes32(type(uint256).max);
        declare(post);
        refused(post, abi.encodeWithSelector(IDistributorErrors.NotFieldElement.selector, post.countsRoot));
    }

    function test_RevertWhen_CountIsOutOfRange() external {
        ShiftPost memory post = shiftPost(counts3(30, 20, 5), newPayees(3));
        refused(post, abi.encodeWithSelector(IDistributorErrors.CountOutOfRange.selector, 55, 56, 64));
        post.count = 65;
        refused(post, abi.encodeWithSelector(IDistributorErrors.CountOutOfRange.selector, 65, 56, 64));
    }

    function test_RevertWhen_AnchorIsNotCanonical() external {
        ShiftPost memory post = good();
        post.anchor = keccak256("unknown");
        refused(post, abi.encodeWithSelector(IDistributorErrors.AnchorNotCanonical.selector, post.anchor));

        // A known header of a branch without the most work.
        (, uint32 height,,,,) = relay.header(relay.tip());
        bytes memory side =
            Miner.mine(relay.canonicalAt(height - 1), "side", uint32(block.timestamp), Miner.REGTEST_BITS);
        relay.submit(side);
        post.anchor = side.hash();
        refused(post, abi.encodeWithSelector(IDistributorErrors.AnchorNotCanonical.selector, post.anchor));
    }

    function test_RevertWhen_AnchorIsTooDeep() external {
        ShiftPost memory post = good();
        mineBlocks(ANCHOR_MAX_DEPTH + 1);
        refused(
            post,
            abi.encodeWithSelector(
                IDistributorErrors.AnchorTooDeep.selector, post.anchor, ANCHOR_MAX_DEPTH + 1, ANCHOR_MAX_DEPTH
            )
        );
    }

    function test_RevertWhen_RegistryIsFull() external {
        uint16[] memory counts = new uint16[](MINERS);
        for (uint256 i = 0; i < MINERS; ++i) {
            counts[i] = 4;
        }
        postShift(counts, MINERS);
        uint16[] memory more = new uint16[](MINERS + 1);
        more[0] = 30;
        more[MINERS] = 30;
        ShiftPost memory post = shiftPost(counts, newPayees(1));
        post.counts = Plain.encode(more);
        refused(post, abi.encodeWithSelector(IDistributorErrors.RegistryFull.selector, MINERS));
    }

    function test_RevertWhen_CountsHaveTheWrongLength() external {
        ShiftPost memory post = good();
        bytes memory counts = post.counts;
        post.counts = abi.encodePacked(counts, hex"0000");
        declare(post);
        refused(post, abi.encodeWithSelector(IDistributorErrors.BadCountsLength.selector, 8, 6));
        post.counts = abi.encodePacked(counts, hex"00");
        refused(post, abi.encodeWithSelector(IDistributorErrors.BadCountsLength.selector, 7, 6));
        post.counts = hex"001e001e";
        refused(post, abi.encodeWithSelector(IDistributorErrors.BadCountsLength.selector, 4, 6));
        post.counts = "";
        refused(post, abi.encodeWithSelector(IDistributorErrors.BadCountsLength.selector, 0, 6));
    }

    function test_RevertWhen_PayeeHasAnotherType(uint8 kind) external {
        kind = uint8(bound(kind, 1, 255));
        ShiftPost memory post = good();
        post.newPayees[1] |= bytes21(bytes1(kind));
        refused(post, abi.encodeWithSelector(IDistributorErrors.UnknownPayeeType.selector, post.newPayees[1]));
    }

    function test_RevertWhen_PayeeIsZero() external {
        ShiftPost memory post = good();
        post.newPayees[2] = 0;
        refused(post, abi.encodeWithSelector(IDistributorErrors.ZeroPayee.selector));
    }

    function test_RevertWhen_PayeeIsRegistered() external {
        ShiftPost memory post = good();
        post.newPayees[2] = post.newPayees[0];
        refused(post, abi.encodeWithSelector(IDistributorErrors.PayeeAlreadyRegistered.selector, post.newPayees[0], 0));

        postShifts(1);
        uint16[] memory counts = new uint16[](4);
        (counts[0], counts[3]) = (30, 30);
        post = shiftPost(counts, newPayees(1));
        post.newPayees[0] = payeeOf(miner(2));
        refused(post, abi.encodeWithSelector(IDistributorErrors.PayeeAlreadyRegistered.selector, post.newPayees[0], 2));
    }

    function test_RevertWhen_NewPayeeHasNoShare() external {
        ShiftPost memory post = shiftPost(counts3(40, 0, 20), newPayees(3));
        refused(post, abi.encodeWithSelector(IDistributorErrors.NewPayeeWithoutShare.selector, 1));
    }

    function test_RevertWhen_CountsAreNotThoseOfTheProof() external {
        ShiftPost memory post = good();
        post.counts = Plain.encode(counts3(29, 21, 10));
        refused(post, abi.encodeWithSelector(TrueStatements.NotDeclared.selector));
    }

    function test_RevertWhen_APublicInputIsAnother() external {
        bytes memory reason = abi.encodeWithSelector(TrueStatements.NotDeclared.selector);
        ShiftPost memory post = good();
        post.shareRoot = bytes32(uint256(post.shareRoot) ^ 1);
        refused(post, reason);
        post = good();
        post.countsRoot = bytes32(uint256(post.countsRoot) ^ 1);
        refused(post, reason);
        post = good();
        post.count = 61;
        refused(post, reason);
    }

    /// @dev The challenge z binds the statement to its place: none of these was declared.
    function test_RevertWhen_TheProofIsOfAnotherPlace() external {
        bytes memory reason = abi.encodeWithSelector(TrueStatements.NotDeclared.selector);
        ShiftPost memory post = good();
        vm.chainId(block.chainid + 1);
        refused(post, reason);
        vm.chainId(block.chainid - 1);

        // The same counts and roots as the next shift.
        uint256 snapshot = vm.snapshotState();
        vm.prank(operator);
        pool.postShift(post);
        (uint64 k, bytes21[] memory payees) = (post.k, post.newPayees);
        (post.k, post.newPayees) = (2, new bytes21[](0));
        refused(post, reason);
        vm.revertToState(snapshot);
        (post.k, post.newPayees) = (k, payees);

        // A pool at another address, and one of another tier.
        deploy(params());
        vm.prank(address(peg));
        coin.mint(operator, GRANT);
        bondOperator();
        refused(post, reason);
        PoolParams memory p = params();
        (p.miners, p.minSettlement, p.court) = (32, 400, address(court));
        deployCodeTo("Distributor.sol", abi.encode(p), address(pool));
        declare(post); // for 16 miners
        refused(post, reason);
    }

    function test_StoresTheShift() external {
        ShiftPost memory post = good();
        vm.prank(operator);
        pool.postShift(post);
        ShiftState memory s = pool.shiftOf(1);
        assertEq(s.shareRoot, post.shareRoot);
        assertEq(s.countsRoot, post.countsRoot);
        assertEq(s.anchor, post.anchor);
        assertEq(s.count, 60);
        assertEq(s.stateHash, pool.stateHash(1));
        assertEq(pool.lastShift(), 1);
    }

    function test_ChainsTheStateHash() external {
        bytes32 prev = pool.stateHash(0);
        for (uint256 i = 0; i < 3; ++i) {
            ShiftPost memory post = shiftPost(counts3(30, 20, 10), newPayees(i == 0 ? 3 : 0));
            vm.prank(operator);
            pool.postShift(post);
            prev = keccak256(
                abi.encode(
                    keccak256("paydirt.state.v1"),
                    block.chainid,
                    address(pool),
                    post.k,
                    prev,
                    post.shareRoot,
                    post.countsRoot,
                    post.count,
                    keccak256(post.counts),
                    pool.registryHash(),
                    post.anchor
                )
            );
            assertEq(pool.stateHash(int64(post.k)), prev);
        }
    }

    function test_RegistersPayeesInOrder() external {
        postShift(counts3(30, 20, 10), 3);
        uint16[] memory counts = new uint16[](5);
        (counts[0], counts[3], counts[4]) = (30, 20, 6);
        postShift(counts, 2);
        assertEq(pool.minerCount(), 5);
        bytes32 registry = 0;
        for (uint32 id = 0; id < 5; ++id) {
            bytes21 payee = payeeOf(miner(id));
            assertEq(pool.payeeOf(id), payee);
            (bool known, uint32 got) = pool.idOf(payee);
            assertTrue(known);
            assertEq(got, id);
            registry = keccak256(abi.encode(registry, payee));
        }
        assertEq(pool.registryHash(), registry);
    }

    function test_EmitsEverything() external {
        ShiftPost memory post = good();
        // The registry's hash, and with it the state's, is known only after the call.
        uint256 snapshot = vm.snapshotState();
        vm.prank(operator);
        pool.postShift(post);
        bytes32 hash = pool.stateHash(1);
        vm.revertToState(snapshot);

        vm.expectEmit(address(pool));
        emit IDistributorEvents.ShiftPosted(
            1, hash, post.shareRoot, post.countsRoot, 60, post.anchor, post.newPayees, post.counts, post.proof
        );
        vm.prank(operator);
        pool.postShift(post);
    }

    function test_TakesTheEdgesOfCountAndAnchor() external {
        ShiftPost memory post = shiftPost(counts3(30, 20, 6), newPayees(3));
        mineBlocks(ANCHOR_MAX_DEPTH);
        vm.prank(operator);
        pool.postShift(post);
        post = shiftPost(counts3(40, 20, 4), newPayees(0));
        vm.prank(operator);
        pool.postShift(post);
        assertEq(pool.lastShift(), 2);
    }

    /// @dev The same post gives the same state after it was undone: nothing of the EVM block goes in.
    function test_ThePostCanBeRepeatedInAnotherBlock() external {
        ShiftPost memory post = good();
        uint256 snapshot = vm.snapshotState();
        vm.prank(operator);
        pool.postShift(post);
        bytes32 hash = pool.stateHash(1);
        vm.revertToState(snapshot);

        vm.roll(block.number + 5);
        vm.warp(block.timestamp + 60);
        vm.prank(operator);
        pool.postShift(post);
        assertEq(pool.stateHash(1), hash);
    }

    function testFuzz_TakesAnyCountsThatFit(uint16[16] memory seeds, uint8 minersSeed) external {
        uint256 n = bound(minersSeed, 1, MINERS);
        uint16[] memory counts = new uint16[](n);
        uint256 left = LEAVES - n;
        for (uint256 i = 0; i < n; ++i) {
            uint256 extra = i == n - 1 ? left : bound(seeds[i], 0, left);
            counts[i] = uint16(1 + extra);
            left -= extra;
        }
        postShift(counts, n);
        assertEq(pool.shiftOf(1).count, LEAVES);
        assertEq(pool.minerCount(), n);
    }
}
