package node

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/btcsuite/btcd/chainhash/v2"

	"paydirt/coordinator/core/job"
)

// templateAnswer is getblocktemplate's answer (BIP 22, 23, 145), as far as a
// pool needs it. Hashes are in display order.
type templateAnswer struct {
	Version           int32             `json:"version"`
	PreviousBlockHash string            `json:"previousblockhash"`
	Transactions      []templateTx      `json:"transactions"`
	CoinbaseValue     *int64            `json:"coinbasevalue"` // satoshis; missing when a coinbasetxn is offered
	CurTime           int64             `json:"curtime"`
	MinTime           int64             `json:"mintime"`
	Bits              string            `json:"bits"`
	Height            int64             `json:"height"`
	Rules             []string          `json:"rules"` // BIP 9; btcd sends none
	LongPollID        string            `json:"longpollid"`
	Commitment        witnessCommitment `json:"default_witness_commitment"`
	SignetChallenge   string            `json:"signet_challenge"` // BIP 325; btcd sends none
}

type templateTx struct {
	Data string `json:"data"` // with witness
	TxID string `json:"txid"`
	Hash string `json:"hash"` // with witness; equal to TxID without one
}

// A rule with this mark changes what a valid block is (BIP 9), so a pool that
// does not know it must not mine.
const mandatoryRule = "!"

// understood are the rules that blocks built here obey.
var understood = map[string]bool{"csv": true, "segwit": true, "taproot": true, "signet": true}

// template checks the answer and converts it. The error of an answer that would be good
// but for the network's rules is a Refusal for CannotMine.
func (a *templateAnswer) template() (*job.Template, error) {
	for _, rule := range a.Rules {
		if name, mandatory := strings.CutPrefix(rule, mandatoryRule); mandatory && !understood[name] {
			return nil, refuse(CannotMine, "unknown mandatory rule %q (BIP 9): blocks that are made without knowing it may be invalid", name)
		}
	}
	if err := checkChallenge(a.SignetChallenge); err != nil {
		return nil, err
	}
	prev, err := chainhash.NewHashFromStr(a.PreviousBlockHash)
	if err != nil {
		return nil, fmt.Errorf("previousblockhash: %w", err)
	}
	bits, err := strconv.ParseUint(a.Bits, 16, 32)
	if err != nil {
		return nil, fmt.Errorf("bits: %w", err)
	}
	if a.CoinbaseValue == nil || *a.CoinbaseValue < 0 {
		return nil, errors.New("no coinbasevalue")
	}
	t := &job.Template{
		Prev:    *prev,
		Version: uint32(a.Version),
		Bits:    uint32(bits),
		Value:   uint64(*a.CoinbaseValue),
	}
	for _, field := range []struct {
		name string
		from int64
		to   *uint32
	}{{"height", a.Height, &t.Height}, {"curtime", a.CurTime, &t.CurTime}, {"mintime", a.MinTime, &t.MinTime}} {
		if field.from <= 0 || field.from > math.MaxUint32 {
			return nil, fmt.Errorf("%s %d is out of range", field.name, field.from)
		}
		*field.to = uint32(field.from)
	}
	var wtxids []chainhash.Hash
	witness := false
	for i, tx := range a.Transactions {
		raw, err := hex.DecodeString(tx.Data)
		if err != nil {
			return nil, fmt.Errorf("transaction %d: %w", i, err)
		}
		txid, err := chainhash.NewHashFromStr(tx.TxID)
		if err != nil {
			return nil, fmt.Errorf("transaction %d: txid: %w", i, err)
		}
		wtxid, err := chainhash.NewHashFromStr(tx.Hash)
		if err != nil {
			return nil, fmt.Errorf("transaction %d: hash: %w", i, err)
		}
		if chainhash.DoubleHashH(raw) != *wtxid {
			return nil, fmt.Errorf("transaction %d: data does not hash to %v", i, wtxid)
		}
		witness = witness || *txid != *wtxid
		t.RawTxs = append(t.RawTxs, raw)
		t.TxIDs = append(t.TxIDs, *txid)
		wtxids = append(wtxids, *wtxid)
	}
	if t.Commitment, err = a.Commitment.script(wtxids, witness); err != nil {
		return nil, err
	}
	return t, nil
}
