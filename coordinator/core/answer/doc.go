// Package answer answers questions about single ledger shares of a posted shift,
// from the shift's share data: what a contract needs to believe that a leaf is real
// work.
//
// A shift is posted as a root over its leaves (package shift) and the counts. Share
// data is what the leaves were made of. [Seal] puts both together again:
//
//  1. The shares are sealed with the miners that were known before the shift.
//  2. The root over the leaves must be the posted one. If it is not, the data is
//     not this shift's, and no answer made from it would be taken.
//
// Then [Shift.At] opens one leaf and gives the share behind it, and [Shift.Around]
// shows that a key is not among the leaves.
//
// Whether a share obeys the rules of package share is not looked at: the opening of
// an invented leaf is as good as any, only the evidence with it is not.
package answer
