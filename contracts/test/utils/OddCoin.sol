// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

import {PoolParams} from "../../src/interfaces/DistributorTypes.sol";
import {IRewardSource} from "../../src/interfaces/IRewardSource.sol";
import {PoolFixture} from "./PoolFixture.sol";

/// @notice A token with the vices that tokens have: fees on transfers, and calls to others during one.
contract OddCoin is ERC20("Odd coin", "ODD") {
    uint256 private _fee;
    address private _callee;
    bytes private _call;

    function setFee(uint256 fee) external {
        _fee = fee;
    }

    /// @notice Calls `callee` in the middle of the next transfer, and passes on what it reverts with.
    function callOnTransfer(address callee, bytes calldata call) external {
        (_callee, _call) = (callee, call);
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function burnAll(address from) external {
        _burn(from, balanceOf(from));
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from == address(0) || to == address(0)) return;
        if (_fee != 0) super._update(to, address(0), _fee);
        address callee = _callee;
        if (callee == address(0)) return;
        _callee = address(0);
        (bool ok, bytes memory reason) = callee.call(_call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(reason, 32), mload(reason))
            }
        }
    }
}

/// @notice A source whose asset is the odd coin, minted at will.
contract OddSource is IRewardSource {
    OddCoin public immutable coin = new OddCoin();

    function asset() external view returns (address) {
        return address(coin);
    }

    function payoutScript(address receiver) external pure returns (bytes memory) {
        return abi.encodePacked(receiver);
    }

    function deliver(address receiver, bytes calldata evidence) external returns (uint256 amount) {
        amount = abi.decode(evidence, (uint256));
        coin.mint(receiver, amount);
    }
}

/// @notice A pool that pays in the odd coin.
abstract contract OddCoinFixture is PoolFixture {
    OddCoin internal odd;

    function setUp() public virtual override {
        super.setUp();
        OddSource source = new OddSource();
        odd = source.coin();
        PoolParams memory p = params();
        p.source = source;
        deploy(p);
        odd.mint(operator, GRANT);
        vm.startPrank(operator);
        odd.approve(address(court), type(uint256).max);
        court.deposit(uint128(GRANT));
        vm.stopPrank();
    }
}
