-- An invoice that is cancelled gives back the advances that it had deducted: the next one deducts them again.
CREATE TABLE advance_return (
    id BIGINT PRIMARY KEY,
    advance BIGINT NOT NULL REFERENCES advance (id),
    correction BIGINT NOT NULL REFERENCES invoice (id),
    amount BIGINT NOT NULL CHECK (amount > 0),
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX advance_return_advance ON advance_return (advance);
CREATE INDEX advance_return_correction ON advance_return (correction);
PROTECT advance_return (id);

-- So much of an advance its order needs no longer: it has become credit on the customer's account, an open item
-- under the payment's number whose document this row is. Its VAT is corrected then (§ 17 Abs. 2 Nr. 2 UStG).
CREATE TABLE advance_release (
    id BIGINT PRIMARY KEY,
    advance BIGINT NOT NULL REFERENCES advance (id),
    amount BIGINT NOT NULL CHECK (amount > 0),
    released_on TEXT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX advance_release_advance ON advance_release (advance);
PROTECT advance_release (id);

-- What each open item must come to by the documents; `receivable.open` is its stored sum.
DROP VIEW open_item_sum;
CREATE VIEW open_item_sum AS
SELECT r.document, r.kind, r.party,
    r.amount
    - COALESCE((SELECT i.prepaid FROM invoice i WHERE i.id = r.document AND r.kind = 'invoice'), 0)
    - COALESCE((SELECT CAST(SUM(a.amount + CASE WHEN r.kind = 'invoice' THEN a.discount ELSE 0 END) AS BIGINT) FROM allocation a
        LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE a.target = r.document AND u.allocation IS NULL), 0)
    - COALESCE((SELECT CAST(SUM(a.amount) AS BIGINT) FROM allocation a
        LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE a.source = r.document AND u.allocation IS NULL), 0)
    - COALESCE((SELECT CAST(SUM(d.amount) AS BIGINT) FROM discount_reversal d WHERE d.correction = r.document), 0)
    - COALESCE((SELECT CAST(SUM(b.amount) AS BIGINT) FROM advance_return b WHERE b.correction = r.document), 0)
    - COALESCE((SELECT r.amount FROM payment_undo p WHERE p.payment = COALESCE((SELECT v.payment FROM advance_release x
        JOIN advance v ON v.id = x.advance WHERE x.id = r.document), r.document)), 0) AS open
FROM receivable r;

-- What of a charge standard delivery would have cost; a full withdrawal repays no more (§ 357 Abs. 2 BGB). NULL = all.
ALTER TABLE order_charge ADD COLUMN standard BIGINT CHECK (standard >= 0);
