CREATE TABLE return_case (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL CHECK (version > 0),
    year BIGINT NOT NULL,
    count BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    customer BIGINT NOT NULL REFERENCES party (id),
    sales_order BIGINT REFERENCES sales_order (id),
    opened_on TEXT NOT NULL,
    withdrawal BIGINT NOT NULL CHECK (withdrawal IN (0, 1)),
    without_original BIGINT NOT NULL CHECK (without_original IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('open', 'received', 'inspected', 'settled', 'rejected')),
    operation BIGINT NOT NULL,
    UNIQUE (year, count)
) STRICT;
CREATE INDEX return_case_order ON return_case (sales_order);
CREATE INDEX return_case_open ON return_case (state, id) WHERE state IN ('open', 'received', 'inspected');

-- `price` is what the customer is told to get back per unit where there is no original to take it from.
CREATE TABLE return_line (
    id BIGINT PRIMARY KEY,
    return_case BIGINT NOT NULL REFERENCES return_case (id),
    position BIGINT NOT NULL CHECK (position > 0),
    order_line BIGINT REFERENCES order_line (id),
    article BIGINT REFERENCES article (id),
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    price BIGINT CHECK (price >= 0),
    tax_class TEXT NOT NULL CHECK (tax_class IN ('standard', 'reduced', 'zero', 'exempt')),
    reason TEXT NOT NULL CHECK (length(reason) <= 200),
    UNIQUE (return_case, position)
) STRICT;
CREATE INDEX return_line_order_line ON return_line (order_line);

-- What came in, by the delivery it went out with; `unbilled` of it had not been invoiced yet.
CREATE TABLE return_receipt (
    id BIGINT PRIMARY KEY,
    return_line BIGINT NOT NULL REFERENCES return_line (id),
    delivery_line BIGINT REFERENCES delivery_line (id),
    article BIGINT REFERENCES article (id),
    place BIGINT REFERENCES place (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    unbilled BIGINT NOT NULL CHECK (unbilled BETWEEN 0 AND quantity),
    received_on TEXT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX return_receipt_line ON return_receipt (return_line);
CREATE INDEX return_receipt_delivery_line ON return_receipt (delivery_line);
PROTECT return_receipt (id);

CREATE TABLE return_verdict (
    id BIGINT PRIMARY KEY,
    return_line BIGINT NOT NULL REFERENCES return_line (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('resell', 'second', 'repair', 'scrap', 'sendBack')),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    inspected_on TEXT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX return_verdict_line ON return_verdict (return_line);
PROTECT return_verdict (id);

CREATE TABLE return_settlement (
    id BIGINT PRIMARY KEY,
    return_case BIGINT NOT NULL REFERENCES return_case (id),
    how TEXT NOT NULL CHECK (how IN ('credit', 'refund', 'replace', 'reject')),
    deduction BIGINT NOT NULL CHECK (deduction >= 0),
    settled_on TEXT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX return_settlement_case ON return_settlement (return_case);
PROTECT return_settlement (id);

-- Pieces of a line that a settlement dealt with; `replaced` of them are owed again.
CREATE TABLE return_settled (
    settlement BIGINT NOT NULL REFERENCES return_settlement (id),
    return_line BIGINT NOT NULL REFERENCES return_line (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    replaced BIGINT NOT NULL CHECK (replaced BETWEEN 0 AND quantity),
    PRIMARY KEY (settlement, return_line)
) STRICT, WITHOUT ROWID;
CREATE INDEX return_settled_line ON return_settled (return_line);
PROTECT return_settled (settlement, return_line);

-- Pieces that had come back before they were billed, and go back to the customer: to be billed again.
CREATE TABLE return_rebill (
    settlement BIGINT NOT NULL REFERENCES return_settlement (id),
    delivery_line BIGINT NOT NULL REFERENCES delivery_line (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (settlement, delivery_line)
) STRICT, WITHOUT ROWID;
CREATE INDEX return_rebill_delivery_line ON return_rebill (delivery_line);
PROTECT return_rebill (settlement, delivery_line);

-- The corrections that credit a return.
CREATE TABLE return_credit (
    settlement BIGINT NOT NULL REFERENCES return_settlement (id),
    correction BIGINT NOT NULL REFERENCES invoice (id),
    PRIMARY KEY (settlement, correction)
) STRICT, WITHOUT ROWID;
CREATE INDEX return_credit_correction ON return_credit (correction);
PROTECT return_credit (settlement, correction);
