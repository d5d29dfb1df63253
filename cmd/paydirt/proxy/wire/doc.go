// Package wire reads the lines of Stratum V1 that pass through the proxy, as far as
// the proxy has to understand them. It changes none.
//
// # Ambiguity
//
// What the proxy reads in a line of the pool must be what the miner reads in it, or
// a hostile pool could show the two different jobs. Miners' parsers differ: with
// equal names some take the first and some the last, some look only at the
// beginning of a method's name and not at its case, some decode escapes badly. So
//
//   - a line is one JSON object and nothing after it, no two of its names are equal
//     but for case, and the names that matter are in lower case;
//   - a method counts as one that matters when it begins like it, in any case;
//   - a line that matters has no escapes.
//
// Everything else is an [*Error], and is not forwarded, neither way: an answer to a
// request that the proxy did not understand could pass for one to another request. So a
// share in such a line ([Places], [LooseShares]) is handed in by a line of the proxy's
// own ([SubmitLine]).
//
// # Lines
//
// A line ends with a line feed and has at most [MaxLine] bytes; of another, [Lines.Rest]
// returns what came.
package wire
