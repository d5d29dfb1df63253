package gate

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"sync"
	"time"

	"paydirt/cmd/paydirt/proxy/rule"
	"paydirt/cmd/paydirt/proxy/vault"
	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/core/shift"
)

// receipts checks and keeps receipts, and fetches those that did not come with the
// reply.
type receipts struct {
	proxy *Proxy
	api   *url.URL // of the pool; nil: none
	http  *http.Client

	mu  sync.Mutex
	due map[shift.Key]overdue // not in the reply
}

// overdue is an accepted ledger share without a receipt.
type overdue struct {
	handedIn
	since time.Time
}

const (
	apiTimeout = 20 * time.Second
	// maxAnswer bounds a page of the pool's API, bytes: 32768 receipts of some 400.
	maxAnswer = 16 << 20
)

// take checks a receipt that came in a reply, and keeps it.
func (r *receipts) take(l *handedIn, raw json.RawMessage) *rule.Refusal {
	var s receipt.Signed
	if err := json.Unmarshal(raw, &s); err != nil {
		return rule.Refuse(rule.ReceiptUnreadable, "share %s: %v", l.key, err)
	}
	if refusal := checkReceipt(l, s, r.proxy.pool.Domain, r.proxy.pool.Signer); refusal != nil {
		return refusal
	}
	return r.keep(s)
}

// keep keeps a receipt with a good signature.
func (r *receipts) keep(s receipt.Signed) *rule.Refusal {
	fault, err := r.proxy.vault.Receipt(s)
	if err != nil {
		r.proxy.log.Error("a receipt is not on disk", "err", err)
	}
	r.proxy.metrics.receipts.Inc()
	switch {
	case fault == vault.Twice:
		return rule.Refuse(rule.ReceiptTwice, "tag %d: the number of share %s (c %d, g %d) was another share's before", s.Tag, s.Key, s.C, s.G)
	case fault == vault.Order:
		return rule.Refuse(rule.ReceiptOrder, "tag %d: c %d and g %d of share %s do not ascend with those before", s.Tag, s.C, s.G, s.Key)
	case s.Overfull(r.proxy.pool.Facts.Leaves):
		return rule.Refuse(rule.TagOverfull, "tag %d: receipt number %d, a shift has %d shares", s.Tag, s.G, r.proxy.pool.Facts.Leaves)
	}
	return nil
}

// checkReceipt tells whether a receipt is for the share, and whether the court would
// take it.
func checkReceipt(l *handedIn, s receipt.Signed, d receipt.Domain, signer [20]byte) *rule.Refusal {
	switch {
	case s.Tag != l.tag:
		return rule.Refuse(rule.ReceiptTag, "share %s has tag %d, its receipt %d", l.key, l.tag, s.Tag)
	case s.Key != l.key:
		return rule.Refuse(rule.ReceiptKey, "share %s was answered with a receipt for %s", l.key, s.Key)
	case s.Payee != l.payee:
		return rule.Refuse(rule.ReceiptPayee, "share %s is of %s, its receipt of %s", l.key, l.payee, s.Payee)
	}
	if err := d.Verify(s, signer); err != nil {
		return rule.Refuse(rule.ReceiptSigner, "share %s: %v", l.key, err)
	}
	return nil
}

// missing notes that a reply had no receipt: without an API to ask, that is all
// there will be.
func (r *receipts) missing(l *handedIn) *rule.Refusal {
	if r.api == nil {
		return rule.Refuse(rule.ReceiptMissing, "share %s under tag %d was accepted without a receipt; there is no --api to ask", l.key, l.tag)
	}
	r.expect(*l)
	return nil
}

func (r *receipts) expect(l handedIn) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, ok := r.due[l.key]; !ok {
		r.due[l.key] = overdue{l, r.proxy.now()}
	}
}

// run fetches what is due until ctx ends.
func (r *receipts) run(ctx context.Context, every time.Duration) {
	if r.api == nil {
		return
	}
	r.recall()
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if refusal := r.collect(ctx); refusal != nil {
			r.proxy.leave(refusal)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// recall finds out after a restart what is due. Whose share it is, its coinbase
// says.
func (r *receipts) recall() {
	for _, j := range r.proxy.vault.Tags() {
		for _, key := range r.proxy.vault.Holdings(j).Due {
			e, ok, err := r.proxy.vault.Evidence(j, key)
			if err != nil || !ok {
				continue
			}
			if c, err := bitcoin.ParseCoinbase(e.Coinbase); err == nil {
				r.expect(handedIn{j, key, c.Payee})
			}
		}
	}
}

// collect asks for all that is due, and complains of what has been due for too long.
func (r *receipts) collect(ctx context.Context) (worst *rule.Refusal) {
	type lot struct {
		payee bitcoin.Payee
		tag   int64
	}
	lots := make(map[lot][]overdue)
	r.mu.Lock()
	for _, o := range r.due {
		at := lot{o.payee, o.tag}
		lots[at] = append(lots[at], o)
	}
	r.mu.Unlock()
	for at, list := range lots {
		found, err := r.fetch(ctx, at.payee, at.tag)
		if ctx.Err() != nil {
			return worst
		}
		if err != nil {
			r.proxy.log.Warn("receipts cannot be fetched; will be tried again", "payee", at.payee, "tag", at.tag, "err", err)
		}
		for _, o := range list {
			if refusal := r.settle(o, found); refusal != nil {
				worst = refusal
			}
		}
	}
	return worst
}

// settle looks for the receipt of a share among those that were fetched.
func (r *receipts) settle(o overdue, found map[shift.Key]receipt.Signed) *rule.Refusal {
	s, ok := found[o.key]
	if !ok {
		waited := r.proxy.now().Sub(o.since)
		if waited < r.proxy.config.Patience {
			return nil
		}
		r.forget(o.key)
		return rule.Refuse(rule.ReceiptMissing, "share %s under tag %d was accepted and has had no receipt for %s", o.key, o.tag, waited.Round(time.Second))
	}
	r.forget(o.key)
	if refusal := checkReceipt(&o.handedIn, s, r.proxy.pool.Domain, r.proxy.pool.Signer); refusal != nil {
		return refusal
	}
	return r.keep(s)
}

func (r *receipts) forget(key shift.Key) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.due, key)
}

// fetch asks the pool for a payee's receipts under a tag, page by page.
func (r *receipts) fetch(ctx context.Context, payee bitcoin.Payee, tag int64) (map[shift.Key]receipt.Signed, error) {
	ctx, cancel := context.WithTimeout(ctx, apiTimeout)
	defer cancel()
	byKey := make(map[shift.Key]receipt.Signed)
	for after := uint32(0); ; {
		page, err := r.page(ctx, payee, tag, after)
		if err != nil {
			return nil, err
		}
		for _, s := range page.Receipts {
			byKey[s.Key] = s
		}
		if page.Next == nil {
			return byKey, nil
		}
		if *page.Next <= after { // it would never end
			return nil, fmt.Errorf("receipts: page %d after page %d", *page.Next, after)
		}
		after = *page.Next
	}
}

// page asks for the receipts with a number c above after.
func (r *receipts) page(ctx context.Context, payee bitcoin.Payee, tag int64, after uint32) (p receiptPage, err error) {
	address := r.api.JoinPath("v1", "receipts", payee.String())
	address.RawQuery = url.Values{"tag": {strconv.FormatInt(tag, 10)}, "after": {strconv.FormatUint(uint64(after), 10)}}.Encode()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return p, err
	}
	response, err := r.http.Do(request)
	if err != nil {
		return p, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return p, fmt.Errorf("%s answers %d", address.Redacted(), response.StatusCode)
	}
	raw, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	if err != nil {
		return p, err
	}
	if len(raw) > maxAnswer {
		return p, errors.New("the answer is too long")
	}
	return parseReceipts(raw)
}

// receiptPage is an answer of GET /v1/receipts/{payee}; other fields are passed over.
type receiptPage struct {
	Receipts []receipt.Signed `json:"receipts"`
	Next     *uint32          `json:"next"` // after, of the next page; null at the end
}

func parseReceipts(raw []byte) (p receiptPage, err error) {
	if err := json.Unmarshal(raw, &p); err != nil {
		return receiptPage{}, fmt.Errorf("receipts: %w", err)
	}
	return p, nil
}
