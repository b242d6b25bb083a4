-- Quotes and orders. What stands here is what a person or a rule decided; what became of it (reserved, shipped,
-- invoiced, paid) is summed from the documents further down the street.
CREATE TABLE sales_order (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL CHECK (version > 0),
    revision BIGINT NOT NULL CHECK (revision > 0),
    year BIGINT NOT NULL,
    count BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    is_quote BIGINT NOT NULL CHECK (is_quote IN (0, 1)),
    quote BIGINT REFERENCES sales_order (id),
    state TEXT NOT NULL CHECK (state IN ('quote', 'entered', 'released', 'closed', 'cancelled')),
    customer BIGINT NOT NULL REFERENCES party (id),
    debtor BIGINT NOT NULL REFERENCES party (id),
    bill_address BIGINT NOT NULL REFERENCES address (id),
    ship_address BIGINT NOT NULL REFERENCES address (id),
    ordered_on TEXT NOT NULL,
    valid_until TEXT,
    requested_on TEXT,
    released_on TEXT,
    released_at BIGINT,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'shop', 'counter', 'field', 'letter', 'edi')),
    reference TEXT NOT NULL CHECK (length(reference) <= 200),
    language TEXT NOT NULL CHECK (language IN ('de', 'en')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    currency_rate BIGINT NOT NULL CHECK (currency_rate > 0),
    prices TEXT NOT NULL CHECK (prices IN ('net', 'gross')),
    tax_case TEXT NOT NULL CHECK (tax_case IN ('standard', 'intraCommunity', 'reverseCharge', 'reverseChargeService',
        'export', 'outsideScope', 'smallBusiness', 'exempt')),
    tax_case_given BIGINT NOT NULL CHECK (tax_case_given IN (0, 1)),
    terms TEXT NOT NULL,
    pay_by TEXT NOT NULL CHECK (pay_by IN ('transfer', 'directDebit', 'cash', 'card', 'prepayment')),
    delivery_terms TEXT NOT NULL CHECK (length(delivery_terms) <= 200),
    carrier TEXT NOT NULL CHECK (length(carrier) <= 200),
    invoicing TEXT NOT NULL CHECK (invoicing IN ('delivery', 'order', 'weekly', 'monthly')),
    complete_only BIGINT NOT NULL CHECK (complete_only IN (0, 1)),
    incomplete_recipient BIGINT NOT NULL CHECK (incomplete_recipient IN (0, 1)),
    net BIGINT NOT NULL,
    gross BIGINT NOT NULL,
    CHECK (is_quote = 1 OR state <> 'quote')
) STRICT;
CREATE INDEX sales_order_customer ON sales_order (customer, id);
CREATE INDEX sales_order_open ON sales_order (state, id) WHERE state IN ('quote', 'entered', 'released');
CREATE UNIQUE INDEX sales_order_count ON sales_order (is_quote, year, count);

CREATE TABLE order_line (
    id BIGINT PRIMARY KEY,
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    position BIGINT NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL CHECK (kind IN ('stock', 'nonstock', 'service', 'produced', 'text', 'charge', 'deposit')),
    article BIGINT REFERENCES article (id),
    sku TEXT NOT NULL CHECK (length(sku) <= 60),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    text TEXT NOT NULL CHECK (length(text) <= 10000),
    customer_sku TEXT NOT NULL CHECK (length(customer_sku) <= 60),
    customer_position TEXT NOT NULL CHECK (length(customer_position) <= 60),
    entered BIGINT NOT NULL CHECK (entered >= 0),
    unit TEXT NOT NULL CHECK (length(unit) <= 3),
    factor BIGINT NOT NULL CHECK (factor > 0),
    quantity BIGINT NOT NULL CHECK (quantity BETWEEN 0 AND 10000000000000),
    cancelled BIGINT NOT NULL CHECK (cancelled BETWEEN 0 AND quantity),
    price BIGINT CHECK (price >= 0),
    per BIGINT NOT NULL CHECK (per > 0),
    price_source TEXT NOT NULL CHECK (price_source IN ('typed', 'customer', 'customerArticleGroup', 'group',
        'groupArticleGroup', 'list', 'none')),
    list_price BIGINT,
    discount BIGINT NOT NULL CHECK (discount BETWEEN 0 AND 10000),
    tax_class TEXT NOT NULL CHECK (tax_class IN ('standard', 'reduced', 'zero', 'exempt')),
    tax_category TEXT CHECK (tax_category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
    net BIGINT NOT NULL,
    requested_on TEXT,
    service_on TEXT,
    promised_on TEXT,
    promise_basis TEXT NOT NULL CHECK (promise_basis IN ('stock', 'expected', 'leadTime', 'service', 'unknown')),
    no_cash_discount BIGINT NOT NULL CHECK (no_cash_discount IN (0, 1)),
    UNIQUE (sales_order, position),
    CHECK (kind = 'text' OR quantity > 0)
) STRICT;
CREATE INDEX order_line_article ON order_line (article);

CREATE TABLE order_charge (
    id BIGINT PRIMARY KEY,
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    position BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('allowance', 'charge')),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    amount BIGINT CHECK (amount >= 0),
    percent BIGINT CHECK (percent BETWEEN 0 AND 10000),
    tax_class TEXT CHECK (tax_class IN ('standard', 'reduced', 'zero', 'exempt')),
    each_delivery BIGINT NOT NULL CHECK (each_delivery IN (0, 1)),
    no_cash_discount BIGINT NOT NULL CHECK (no_cash_discount IN (0, 1)),
    CHECK ((amount IS NULL) <> (percent IS NULL)),
    UNIQUE (sales_order, position)
) STRICT;

CREATE TABLE order_hold (
    id BIGINT PRIMARY KEY,
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    kind TEXT NOT NULL CHECK (kind IN ('manual', 'credit', 'prepayment')),
    reason TEXT NOT NULL CHECK (length(reason) <= 200),
    placed_on TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    lifted_on TEXT,
    lifted_by TEXT,
    lift_reason TEXT
) STRICT;
CREATE INDEX order_hold_order ON order_hold (sales_order);

-- What an order said before a change after its release; the newest state is the order itself.
CREATE TABLE order_revision (
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    revision BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (sales_order, revision)
) STRICT;
PROTECT order_revision (sales_order, revision);

-- Goods set aside for an order line: in a bin, picked into staging, or still missing (place 5): the explicit
-- back-order. Reserved and picked ones are part of stock_level.reserved.
CREATE TABLE reservation (
    order_line BIGINT NOT NULL REFERENCES order_line (id),
    place BIGINT NOT NULL REFERENCES place (id),
    lot TEXT NOT NULL,
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    article BIGINT NOT NULL REFERENCES article (id),
    kind TEXT NOT NULL CHECK (kind IN ('reserved', 'picked', 'missing')),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    expires_on TEXT,
    promised_on TEXT NOT NULL,
    released_at BIGINT NOT NULL,
    PRIMARY KEY (order_line, place, lot),
    CHECK ((kind = 'missing') = (place = 5))
) STRICT, WITHOUT ROWID;
CREATE INDEX reservation_article ON reservation (article, kind);
CREATE INDEX reservation_order ON reservation (sales_order);
CREATE INDEX reservation_expiry ON reservation (expires_on) WHERE expires_on IS NOT NULL;

-- Which work lists an open order stands on; kept by one function from the progress views.
CREATE TABLE worklist (
    step TEXT NOT NULL CHECK (step IN ('new', 'check', 'waiting', 'pick', 'pack', 'ship', 'invoice', 'unpaid')),
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    PRIMARY KEY (step, sales_order)
) STRICT, WITHOUT ROWID;
CREATE INDEX worklist_order ON worklist (sales_order);

-- Documents on their way out: printed or sent after the commit, once.
CREATE TABLE outbox (
    id BIGINT PRIMARY KEY,
    document TEXT NOT NULL,
    record BIGINT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('print', 'email', 'none')),
    state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'unknown', 'failed')),
    queued_on TEXT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX outbox_pending ON outbox (id) WHERE state = 'pending';
CREATE INDEX outbox_record ON outbox (record);
