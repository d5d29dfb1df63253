package keeper

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	"github.com/btcsuite/btcd/chainhash/v2"
	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/durable"
)

// pegProgress is how far the search for rewards has come, as it is stored: one JSON
// object, replaced as a whole. It only saves work. A file that is missing, cannot be
// read or is another pool's makes the search begin anew.
//
//	{"chain_id":1,"pool":"0x…","next":840123,
//	 "seen":["0000…",…],                              looked at, up to next−1
//	 "finds":[{"height":840001,"hash":"0000…","header":"00e0ff2f…","coinbase":"01000000…","branch":["5f1a…",…]},…],
//	 "unread":[{"height":830007,"hash":"0000…","since":"2024-04-20T00:09:27Z","error":"…"},…],
//	 "delivered":["0000…",…],"lost":["0000…",…]}      own blocks that are done with
//
// Hashes are as people write them, header and coinbase are bytes in hex.
type pegProgress struct {
	ChainID uint64           `json:"chain_id"`
	Pool    common.Address   `json:"pool"`
	Next    uint32           `json:"next"`
	Seen    []chainhash.Hash `json:"seen"`
	Finds   []storedFind     `json:"finds"`
	Unread  []storedUnread   `json:"unread"`
	Done    []chainhash.Hash `json:"delivered"`
	Lost    []chainhash.Hash `json:"lost"`
}

type storedFind struct {
	Height   uint32           `json:"height"`
	Hash     chainhash.Hash   `json:"hash"`
	Header   string           `json:"header"`
	Coinbase string           `json:"coinbase"`
	Branch   []chainhash.Hash `json:"branch"`
}

type storedUnread struct {
	Height uint32         `json:"height"`
	Hash   chainhash.Hash `json:"hash"`
	Since  time.Time      `json:"since"`
	Error  string         `json:"error"`
}

// load takes up what was stored.
func (p *Peg) load() error {
	if p.path == "" {
		return nil
	}
	raw, err := os.ReadFile(p.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var stored pegProgress
	if err == nil {
		err = json.Unmarshal(raw, &stored)
	}
	var finds []find
	for _, s := range stored.Finds {
		f, bad := s.find()
		if bad != nil && err == nil {
			err = bad
		}
		finds = append(finds, f)
	}
	if err != nil {
		return fmt.Errorf("how far the search for rewards was is not known, so it begins anew: %s: %w", p.path, err)
	}
	if info := p.pool.Info(); stored.ChainID != info.ChainID || stored.Pool != info.Distributor {
		return nil
	}
	p.next, p.seen, p.finds, p.stored = stored.Next, stored.Seen, finds, raw
	if len(p.seen) == 0 { // there would be no way to notice a reorganisation
		p.next, p.finds = 0, nil
	}
	for _, u := range stored.Unread {
		p.unread[u.Hash] = unread{u.Height, errors.New(u.Error)}
		p.reads.note(u.Hash, p.now(), errors.New(u.Error))
		p.reads.failed[u.Hash].since = u.Since
	}
	for _, hash := range stored.Done {
		p.done[hash] = true
	}
	for _, hash := range stored.Lost {
		p.done[hash] = false
	}
	return nil
}

func (s storedFind) find() (find, error) {
	header, err := hex.DecodeString(s.Header)
	coinbase, err2 := hex.DecodeString(s.Coinbase)
	if err = errors.Join(err, err2); err != nil {
		return find{}, err
	}
	if len(header) != bitcoin.HeaderSize {
		return find{}, fmt.Errorf("a header of %d bytes", len(header))
	}
	c, err := bitcoin.ParseCoinbase(coinbase)
	if err != nil {
		return find{}, err
	}
	return find{
		height: s.Height, hash: s.Hash, header: bitcoin.Header(header), script: string(c.PayoutScript), coinbase: coinbase, branch: s.Branch,
	}, nil
}

// save stores how far the search is, when that is news.
func (p *Peg) save() error {
	if p.path == "" {
		return nil
	}
	info := p.pool.Info()
	now := pegProgress{ChainID: info.ChainID, Pool: info.Distributor, Next: p.next, Seen: p.seen}
	for hash, delivered := range p.done {
		if delivered {
			now.Done = append(now.Done, hash)
		} else {
			now.Lost = append(now.Lost, hash)
		}
	}
	for _, list := range [][]chainhash.Hash{now.Done, now.Lost} {
		slices.SortFunc(list, func(a, b chainhash.Hash) int { return bytes.Compare(a[:], b[:]) })
	}
	for _, f := range p.finds {
		if !f.own {
			now.Finds = append(now.Finds, storedFind{f.height, f.hash, hex.EncodeToString(f.header[:]), hex.EncodeToString(f.coinbase), f.branch})
		}
	}
	for hash, u := range p.unread {
		s := storedUnread{Height: u.height, Hash: hash, Error: u.err.Error()}
		if f := p.reads.failed[hash]; f != nil {
			s.Since = f.since
		}
		now.Unread = append(now.Unread, s)
	}
	slices.SortFunc(now.Unread, func(a, b storedUnread) int {
		return cmp.Or(cmp.Compare(a.Height, b.Height), bytes.Compare(a.Hash[:], b.Hash[:]))
	})
	raw, err := json.Marshal(now)
	if err == nil && !bytes.Equal(raw, p.stored) {
		err = durable.Replace(p.path, raw)
	}
	if err != nil {
		return fmt.Errorf("store how far the search for rewards is: %w", err)
	}
	p.stored = raw
	return nil
}
