-- An address as it stands on documents. Never changed: a new one is a new row, old documents keep theirs.
CREATE TABLE address (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) <= 200),
    name2 TEXT NOT NULL CHECK (length(name2) <= 200),
    street TEXT NOT NULL CHECK (length(street) <= 200),
    postcode TEXT NOT NULL CHECK (length(postcode) <= 20),
    city TEXT NOT NULL CHECK (length(city) <= 200),
    country TEXT NOT NULL CHECK (length(country) IN (0, 2)),
    contact TEXT NOT NULL CHECK (length(contact) <= 200),
    phone TEXT NOT NULL CHECK (length(phone) <= 200),
    note TEXT NOT NULL CHECK (length(note) <= 10000)
) STRICT;
PROTECT address (id);

-- Customers and suppliers. Numbers are never reused; a merged party stays and points to the one it became.
CREATE TABLE party (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL CHECK (version > 0),
    number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 200),
    role TEXT NOT NULL CHECK (role IN ('customer', 'supplier', 'both')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    consumer BIGINT NOT NULL CHECK (consumer IN (0, 1)),
    address BIGINT NOT NULL REFERENCES address (id),
    email TEXT NOT NULL CHECK (length(email) <= 320),
    phone TEXT NOT NULL CHECK (length(phone) <= 200),
    buyer_reference TEXT NOT NULL CHECK (length(buyer_reference) <= 200),
    language TEXT NOT NULL CHECK (language IN ('de', 'en')),
    terms TEXT,
    credit_limit BIGINT CHECK (credit_limit >= 0),
    discount BIGINT NOT NULL CHECK (discount BETWEEN 0 AND 10000),
    pay_by TEXT NOT NULL CHECK (pay_by IN ('transfer', 'directDebit', 'cash', 'card', 'prepayment')),
    iban TEXT NOT NULL,
    bill_to BIGINT REFERENCES party (id),
    price_group TEXT NOT NULL CHECK (length(price_group) <= 200),
    delivery_terms TEXT NOT NULL CHECK (length(delivery_terms) <= 200),
    carrier TEXT NOT NULL CHECK (length(carrier) <= 200),
    complete_only BIGINT NOT NULL CHECK (complete_only IN (0, 1)),
    invoicing TEXT NOT NULL CHECK (invoicing IN ('delivery', 'order', 'weekly', 'monthly')),
    blocked TEXT NOT NULL CHECK (length(blocked) <= 200),
    merged_into BIGINT REFERENCES party (id) CHECK (merged_into <> id)
) STRICT;
CREATE INDEX party_name ON party (name, id);

CREATE TABLE party_vat_id (
    party BIGINT NOT NULL REFERENCES party (id),
    position BIGINT NOT NULL,
    vat_id TEXT NOT NULL,
    checked_on TEXT,
    result TEXT NOT NULL CHECK (result IN ('valid', 'invalid', 'unchecked')),
    PRIMARY KEY (party, position)
) STRICT;

CREATE TABLE party_contact (
    party BIGINT NOT NULL REFERENCES party (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    role TEXT NOT NULL CHECK (length(role) <= 200),
    email TEXT NOT NULL CHECK (length(email) <= 320),
    phone TEXT NOT NULL CHECK (length(phone) <= 200),
    PRIMARY KEY (party, position)
) STRICT;

CREATE TABLE party_delivery_address (
    party BIGINT NOT NULL REFERENCES party (id),
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    address BIGINT NOT NULL REFERENCES address (id),
    PRIMARY KEY (party, code)
) STRICT;
