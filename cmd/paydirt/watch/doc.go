// Package watch is the command `paydirt watch`: a watchtower. It follows a pool,
// keeps a copy of each shift's share data, verifies all of it again and again, and
// raises an alarm when a rule is broken or data is withheld. With a key it also
// acts: it answers samples from its copy when the operator does not, and convicts
// shifts whose samples nobody answers.
//
// # A round
//
// Whenever the pool has new events, and at the latest every --audit-every:
//
//  1. The audit (package audit) runs in full, as of the newest block. What it says
//     does not depend on earlier rounds, so a reorganisation needs no care.
//  2. Share data that is not in the mirror yet is fetched from the sources, in the
//     order in which they were given. It is kept as shift-<k>.ndjson only when the
//     audit found nothing wrong with it; else as shift-<k>.refused.ndjson, which is
//     evidence, and fetched again in the next round.
//  3. Each finding of the audit is an alarm, once. So is share data that no source
//     has given for longer than --patience since the shift was seen, and an audit
//     that could not be carried out for that long.
//
// At every look at the chain, before any audit, the court is looked at: a shift that
// is convicted is an alarm, and so is a sample that is open when half of the time for
// its answer is over. That is also when a watch with a key begins to answer; when all
// of the time is over it convicts.
//
// # Alarms
//
// An [Alarm] has one of a closed set of kinds. It goes to the log, to the file
// alarms.ndjson in the mirror (a restart does not raise it again), to the metric
// paydirt_watch_alarms_total, and to every --webhook as a JSON object by POST,
// which is tried again until the receiver answers 2xx. The exit code is 1 when any
// was raised.
//
// # The mirror
//
// A directory of files in the format of package sharefile, which audit, settle
// and another watch take as --shares. With --listen it is served over HTTP under
// the paths of a coordinator's API, so that the pool can be audited and settled
// when the operator is gone.
//
// # What is not seen
//
// The watch sees what is public. That a miner's share was never counted is known
// only to who has its receipt: `paydirt proxy` watches those.
package watch
