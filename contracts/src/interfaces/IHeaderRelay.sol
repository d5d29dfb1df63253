// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The constants of a Bitcoin network.
/// @param powLimitBits compact form of the easiest target
/// @param interval headers per retarget period
/// @param timespan seconds that a period should take
/// @param noRetarget true when every header keeps its parent's bits (regtest)
struct RelayParams {
    uint32 powLimitBits;
    uint32 interval;
    uint32 timespan;
    bool noRetarget;
}

interface IHeaderRelayErrors {
    /// @notice A network constant is zero, or so large that a retarget could overflow 256 bits.
    error BadRelayParams();
    /// @notice The first header's epoch start does not fit its height and time.
    error BadEpochStart(uint32 epochStart, uint32 time);
    /// @notice The input is not a positive multiple of 80 bytes.
    error BadHeaderLength(uint256 length);
    /// @notice No header with this hash was submitted.
    error UnknownHeader(bytes32 hash);
    /// @notice The header's parent is not known.
    error UnknownParent(bytes32 hash, bytes32 prev);
    /// @notice nBits differs from what the rules give for a child of this parent.
    error BadBits(bytes32 hash, uint32 got, uint32 expected);
    /// @notice The hash is above the target.
    error InsufficientWork(bytes32 hash);
    /// @notice The header's time is more than two hours ahead of the EVM's clock.
    error TimeTooNew(bytes32 hash, uint32 time);
    /// @notice The height is above the tip.
    error NoSuchHeight(uint32 height, uint32 tipHeight);
}

interface IHeaderRelayEvents {
    /// @notice The header became the tip of the chain with the most work.
    event Extended(bytes32 indexed hash, uint32 height);
    /// @notice The tip moved to another branch; forkHeight is the height of the last header that both share.
    event Reorganised(bytes32 oldTip, bytes32 newTip, uint32 forkHeight);
}

/// @title A chain of Bitcoin headers, kept by proof of work alone.
/// @notice Hashes are in internal byte order (as double SHA-256 gives them), not reversed as explorers print them.
interface IHeaderRelay is IHeaderRelayErrors, IHeaderRelayEvents {
    /// @notice Adds headers, parents first. Those already known are skipped. Anyone may call.
    /// @param headers n × 80 bytes
    function submit(bytes calldata headers) external;

    /// @notice Hash of the header with the most work behind it; the first seen wins a tie.
    function tip() external view returns (bytes32);

    /// @notice Height of the tip.
    function tipHeight() external view returns (uint32);

    /// @notice What is stored of a header; all zero when it is not known.
    /// @return known whether the header was submitted
    /// @return height its height
    /// @return time its time, seconds since 1970
    /// @return bits its compact target
    /// @return epochStart time of the first header of its retarget period
    /// @return work work from the relay's first header to this one, both included
    function header(bytes32 hash)
        external
        view
        returns (bool known, uint32 height, uint32 time, uint32 bits, uint32 epochStart, uint128 work);

    /// @notice Whether the header is on the chain with the most work.
    function isCanonical(bytes32 hash) external view returns (bool);

    /// @notice Hash of the canonical header at a height. Zero below the relay's first header.
    function canonicalAt(uint32 height) external view returns (bytes32);

    /// @notice Canonical headers from this one to the tip, both included: 1 for the tip. 0 when it is not canonical.
    function confirmations(bytes32 hash) external view returns (uint32);

    /// @notice nBits that a child of this header must carry.
    function nextBits(bytes32 hash) external view returns (uint32);
}
