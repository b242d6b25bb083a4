-- Issued invoices and their corrections, every printed fact by value or by an address and company row that
-- never change. Corrections carry negative sums. Nothing here is ever updated.
CREATE TABLE invoice (
    id BIGINT PRIMARY KEY,
    year BIGINT NOT NULL,
    count BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'partial', 'collective', 'downPayment', 'final',
        'correction', 'cancellation', 'credit')),
    company BIGINT NOT NULL REFERENCES company (id),
    debtor BIGINT NOT NULL REFERENCES party (id),
    debtor_number TEXT NOT NULL,
    debtor_vat_id TEXT NOT NULL,
    bill_address BIGINT NOT NULL REFERENCES address (id),
    ship_address BIGINT REFERENCES address (id),
    corrects BIGINT REFERENCES invoice (id),
    issued_on TEXT NOT NULL,
    supplied_from TEXT NOT NULL,
    supplied_until TEXT NOT NULL CHECK (supplied_until >= supplied_from),
    due_on TEXT NOT NULL,
    terms TEXT NOT NULL,
    pay_by TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    currency_rate BIGINT NOT NULL CHECK (currency_rate > 0),
    prices TEXT NOT NULL CHECK (prices IN ('net', 'gross')),
    tax_case TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('de', 'en')),
    buyer_reference TEXT NOT NULL,
    reference TEXT NOT NULL,
    order_number TEXT NOT NULL,
    intro TEXT NOT NULL CHECK (length(intro) <= 10000),
    closing TEXT NOT NULL CHECK (length(closing) <= 10000),
    reason TEXT NOT NULL CHECK (length(reason) <= 200),
    net BIGINT NOT NULL CHECK (net BETWEEN -100000000000 AND 100000000000),
    tax BIGINT NOT NULL,
    gross BIGINT NOT NULL CHECK (gross = net + tax),
    prepaid BIGINT NOT NULL CHECK (prepaid >= 0),
    discountable BIGINT NOT NULL,
    incomplete_recipient BIGINT NOT NULL CHECK (incomplete_recipient IN (0, 1)),
    content_hash BYTEA NOT NULL CHECK (length(content_hash) = 32),
    operation BIGINT NOT NULL,
    CHECK ((kind IN ('correction', 'cancellation')) = (corrects IS NOT NULL))
) STRICT;
CREATE INDEX invoice_debtor ON invoice (debtor, id);
CREATE INDEX invoice_corrects ON invoice (corrects) WHERE corrects IS NOT NULL;
PROTECT invoice (id), (number);

-- `bills` says whether the quantity counts as billed (cancellations and re-billable corrections take it back).
CREATE TABLE invoice_line (
    id BIGINT PRIMARY KEY,
    invoice BIGINT NOT NULL REFERENCES invoice (id),
    position BIGINT NOT NULL CHECK (position > 0),
    order_line BIGINT REFERENCES order_line (id),
    delivery_line BIGINT REFERENCES delivery_line (id),
    corrects BIGINT REFERENCES invoice_line (id),
    bills BIGINT NOT NULL CHECK (bills IN (0, 1)),
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    customer_sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    unit TEXT NOT NULL,
    base_quantity BIGINT NOT NULL,
    price BIGINT NOT NULL CHECK (price >= 0),
    per BIGINT NOT NULL CHECK (per > 0),
    discount BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    net BIGINT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    rate BIGINT NOT NULL CHECK (rate >= 0),
    supplied_on TEXT NOT NULL,
    no_cash_discount BIGINT NOT NULL CHECK (no_cash_discount IN (0, 1)),
    UNIQUE (invoice, position)
) STRICT;
CREATE INDEX invoice_line_order_line ON invoice_line (order_line);
CREATE INDEX invoice_line_delivery_line ON invoice_line (delivery_line);
CREATE INDEX invoice_line_corrects ON invoice_line (corrects) WHERE corrects IS NOT NULL;
PROTECT invoice_line (id);

CREATE TABLE invoice_charge (
    invoice BIGINT NOT NULL REFERENCES invoice (id),
    position BIGINT NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL CHECK (kind IN ('allowance', 'charge')),
    order_charge BIGINT REFERENCES order_charge (id),
    reason TEXT NOT NULL,
    percent BIGINT,
    base BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    net BIGINT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    rate BIGINT NOT NULL CHECK (rate >= 0),
    no_cash_discount BIGINT NOT NULL CHECK (no_cash_discount IN (0, 1)),
    PRIMARY KEY (invoice, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_charge_order_charge ON invoice_charge (order_charge) WHERE order_charge IS NOT NULL;
PROTECT invoice_charge (invoice, position);

CREATE TABLE invoice_tax (
    invoice BIGINT NOT NULL REFERENCES invoice (id),
    category TEXT NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    rate BIGINT NOT NULL CHECK (rate >= 0),
    base BIGINT NOT NULL,
    tax BIGINT NOT NULL,
    PRIMARY KEY (invoice, category, rate)
) STRICT, WITHOUT ROWID;
PROTECT invoice_tax (invoice, category, rate);
