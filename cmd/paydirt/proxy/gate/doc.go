// Package gate stands between miners and a pool: lines pass both ways as they are,
// but a job that breaks a rule of package rule does not.
//
// # A connection
//
// Each miner has a connection of its own to the pool, made when it connects. Two
// goroutines pass lines on, one each way; each writes before it reads again, so a
// side that does not read slows the other down, and is dropped after 15 s. Every
// extension and quirk of both sides keeps working. What is changed:
//
//   - client.reconnect loses its parameters: the miner comes back here, not to where
//     the pool would like it;
//   - at a fallback with a user of its own, the user name of the miner's requests;
//   - a ledger share in a line that cannot be understood, or in a form that the pool
//     would refuse, is written anew in the right form;
//   - before a connection is ended, client.show_message says why.
//
// What is looked at: the replies to mining.subscribe, mining.authorize and
// mining.submit, mining.set_extranonce, mining.set_version_mask, mining.notify.
// Version bits need no watching: a share is put together as the pool does it, and
// which bits it allows is the pool's to say.
//
// No ledger share, and so no block, is held back or dropped for what the proxy thinks of
// its line: see session.submitted and session.salvaged. A share on a job that the proxy
// has forgotten passes, too, but there is no evidence of it; jobs of the newest block
// are remembered, up to 512. When the proxy stops or leaves the pool, what the miner has
// sent until then still goes to the pool. A block is forwarded before it is in the
// vault; the reply to it waits for that.
//
// # Leaving
//
// A broken rule (rule.Reason) ends all connections to the pool and bars it, for a
// minute at first, twice as long each time after, an hour at most. Miners come back
// by themselves, and are taken to the first fallback that answers; there nothing is
// verified. Without a fallback their connections are closed at once, so that they
// turn to the other pools of their own list. Once the bar is over, a probe looks
// whether the pool's jobs are good again, and miners are brought back.
//
// A job that a later look at the chain may find in order (rule.Reason.Heals) is held
// back for Config.Hold before that, while the miner works on its old one.
//
// # Receipts
//
// A ledger share that is no block is written to the vault before it is forwarded, its
// receipt before the reply is. A receipt must be signed by the court's receipt signer, name this
// share, this payee and this tag, and have numbers that nobody had before. When it is
// not in the reply it is fetched from the pool's API, and when it is not there after
// Config.Patience, the pool is left: whoever refuses receipts means to cheat.
package gate
