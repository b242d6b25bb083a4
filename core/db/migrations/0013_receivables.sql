CREATE TABLE payment (
    id BIGINT PRIMARY KEY,
    year BIGINT NOT NULL,
    count BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    party BIGINT NOT NULL REFERENCES party (id),
    method TEXT NOT NULL CHECK (method IN ('transfer', 'directDebit', 'cash', 'card', 'prepayment')),
    amount BIGINT NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    currency_rate BIGINT NOT NULL CHECK (currency_rate > 0),
    value_on TEXT NOT NULL,
    booked_on TEXT NOT NULL,
    reference TEXT NOT NULL CHECK (length(reference) <= 200),
    operation BIGINT NOT NULL,
    UNIQUE (year, count)
) STRICT;
CREATE INDEX payment_party ON payment (party);
PROTECT payment (id), (number);

CREATE TABLE payment_undo (
    payment BIGINT PRIMARY KEY REFERENCES payment (id),
    undone_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    operation BIGINT NOT NULL
) STRICT;
PROTECT payment_undo (payment);

-- Money or credit put against an item: from a payment or correction (`source`) to an invoice, or from a
-- refund (`source`) to the credit it pays out. `discount` is cash discount granted beside the amount.
CREATE TABLE allocation (
    id BIGINT PRIMARY KEY,
    source BIGINT NOT NULL,
    target BIGINT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount >= 0),
    discount BIGINT NOT NULL CHECK (discount >= 0),
    allocated_on TEXT NOT NULL,
    operation BIGINT NOT NULL,
    CHECK (amount + discount > 0),
    CHECK (source <> target)
) STRICT;
CREATE INDEX allocation_source ON allocation (source);
CREATE INDEX allocation_target ON allocation (target);
PROTECT allocation (id);

CREATE TABLE allocation_undo (
    allocation BIGINT PRIMARY KEY REFERENCES allocation (id),
    undone_on TEXT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
PROTECT allocation_undo (allocation);

-- Cash discount taken back because a correction came after it (rule 24), in proportion.
CREATE TABLE discount_reversal (
    id BIGINT PRIMARY KEY,
    invoice BIGINT NOT NULL REFERENCES invoice (id),
    correction BIGINT NOT NULL REFERENCES invoice (id),
    amount BIGINT NOT NULL CHECK (amount > 0),
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX discount_reversal_invoice ON discount_reversal (invoice);
PROTECT discount_reversal (id);

-- Money paid on an order before its invoice. VAT is due on receipt (§ 13 Abs. 1 Nr. 1a UStG), by tax group.
CREATE TABLE advance (
    id BIGINT PRIMARY KEY,
    payment BIGINT NOT NULL REFERENCES payment (id),
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    amount BIGINT NOT NULL CHECK (amount > 0),
    open BIGINT NOT NULL CHECK (open BETWEEN 0 AND amount)
) STRICT;
CREATE INDEX advance_order ON advance (sales_order);
CREATE INDEX advance_payment ON advance (payment);

CREATE TABLE advance_tax (
    advance BIGINT NOT NULL REFERENCES advance (id),
    category TEXT NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    rate BIGINT NOT NULL CHECK (rate >= 0),
    base BIGINT NOT NULL,
    tax BIGINT NOT NULL,
    PRIMARY KEY (advance, category, rate)
) STRICT, WITHOUT ROWID;
PROTECT advance_tax (advance, category, rate);

CREATE TABLE advance_use (
    id BIGINT PRIMARY KEY,
    advance BIGINT NOT NULL REFERENCES advance (id),
    invoice BIGINT NOT NULL REFERENCES invoice (id),
    amount BIGINT NOT NULL CHECK (amount > 0),
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX advance_use_invoice ON advance_use (invoice);
CREATE INDEX advance_use_advance ON advance_use (advance);
PROTECT advance_use (id);
