package daemon

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"paydirt/coordinator/core/bitcoin"
	"paydirt/coordinator/core/receipt"
	"paydirt/coordinator/ledger"
)

// receiptSource signs receipts again, for who lost the reply to a share.
type receiptSource interface {
	Receipts(tag int64, p bitcoin.Payee, after uint32, limit int) ([]receipt.Signed, error)
}

var _ receiptSource = (*ledger.Issuer)(nil)

// receiptsReport is a page of a payee's receipts under one tag, in the order of c.
type receiptsReport struct {
	Payee    string           `json:"payee"`
	Tag      int64            `json:"tag"`
	ChainID  uint64           `json:"chain_id"`
	Court    common.Address   `json:"court"`
	Signer   common.Address   `json:"signer"`
	Receipts []receipt.Signed `json:"receipts"`
	Next     *uint32          `json:"next"` // after, of the next page; null at the end
}

func (a *api) payeeReceipts(w http.ResponseWriter, r *http.Request) {
	text := r.PathValue("address")
	payee, worker, err := bitcoin.ParseUsername(text)
	if err != nil || worker != "" {
		a.fail(w, r, http.StatusBadRequest, "a payee is 0x and 40 hexadecimal digits, not %q", text)
		return
	}
	tag := ledger.TagOf(a.ledger.Newest())
	if text := r.FormValue("tag"); text != "" {
		if tag, err = strconv.ParseInt(text, 10, 64); err != nil {
			a.fail(w, r, http.StatusBadRequest, "tag is a number from -1 on, not %q", text)
			return
		}
	}
	if tag < ledger.TagOf(1) || tag > ledger.TagOf(a.ledger.Newest()) {
		a.fail(w, r, http.StatusNotFound, "no shares have tag %d; the newest is %d", tag, ledger.TagOf(a.ledger.Newest()))
		return
	}
	after := uint64(0)
	if text := r.FormValue("after"); text != "" {
		if after, err = strconv.ParseUint(text, 10, 32); err != nil {
			a.fail(w, r, http.StatusBadRequest, "after is the c of a receipt, not %q", text)
			return
		}
	}
	limit, ok := a.limit(w, r)
	if !ok {
		return
	}
	page, err := a.receipts.Receipts(tag, payee, uint32(after), limit)
	if unsigned := (*ledger.UnsignedError)(nil); errors.As(err, &unsigned) {
		a.fail(w, r, http.StatusGone, "no receipts are signed under tag %d any more: the pool has lost shares of it, and its numbers may have been given to others", tag)
		return
	}
	if err != nil {
		a.log.Error("receipts", "payee", payee, "tag", tag, "err", err)
		a.fail(w, r, http.StatusServiceUnavailable, "the receipts cannot be read now")
		return
	}
	report := receiptsReport{
		Payee: payee.String(), Tag: tag, ChainID: a.info.ChainID, Court: a.info.Court, Signer: a.info.ReceiptSigner, Receipts: page,
	}
	if len(page) == limit {
		report.Next = &page[limit-1].C
	}
	a.answer(w, r, http.StatusOK, cacheBriefly, report)
}
