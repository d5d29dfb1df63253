// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Sample} from "../../src/lib/Sample.sol";
import {ShareEvidence, ShareRules} from "../../src/lib/ShareRules.sol";

/// @title What the Court believes of a share and of a draw, without the Court around it.
/// @notice Go runs this code in an EVM of its own and holds it against the coordinator, input by input; see
/// bindings/share_agree_test.go. Its build is bindings/testdata/Judge.json.
contract Judge {
    /// @return parent hash of the header that the share builds on
    /// @return work the share's hash as the proof-of-work integer
    /// @return payee who is credited
    function share(ShareEvidence calldata evidence, ShareRules.Context calldata context)
        external
        view
        returns (bytes32 parent, uint256 work, bytes21 payee)
    {
        parent = ShareRules.parentOf(evidence);
        (work, payee) = ShareRules.verify(evidence, context);
    }

    function seed(address pool, uint64 id, bytes32 header) external view returns (bytes32) {
        return Sample.seed(pool, id, header);
    }

    function sample(bytes32 seed_, uint128 counts, uint256 i) external pure returns (uint256 slot, uint32 index) {
        return Sample.locate(seed_, counts, i);
    }
}
