-- How an invoice after advances bills: what is left alone, or all with the advances deducted below.
ALTER TABLE company ADD COLUMN advances TEXT NOT NULL DEFAULT 'automatic' CHECK (advances IN ('automatic', 'remainder', 'end'));

-- What an invoice over the remainder takes off its lines: each advance as it was paid, by tax group; of a cancellation
-- what comes back, below zero. Other invoices that follow advances have no rows here.
CREATE TABLE invoice_deduction (
    invoice BIGINT NOT NULL REFERENCES invoice (id),
    position BIGINT NOT NULL CHECK (position > 0),
    payment TEXT NOT NULL,
    down_payment TEXT NOT NULL,
    paid_on TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    rate BIGINT NOT NULL CHECK (rate >= 0),
    net BIGINT NOT NULL,
    tax BIGINT NOT NULL,
    PRIMARY KEY (invoice, position)
) STRICT, WITHOUT ROWID;
PROTECT invoice_deduction (invoice, position);
