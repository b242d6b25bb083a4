CREATE TABLE location (
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    ships_orders BIGINT NOT NULL CHECK (ships_orders IN (0, 1)),
    priority BIGINT NOT NULL
) STRICT;
INSERT INTO location (id, code, name, ships_orders, priority) VALUES (1, 'MAIN', 'Hauptlager', 1, 1);

-- Where goods can be: bins of a location by kind, and the outside world, so that every movement has two ends
-- (double entry for goods). `missing` is where a back-order waits: promised, but not there.
CREATE TABLE place (
    id BIGINT PRIMARY KEY,
    location BIGINT REFERENCES location (id),
    bin TEXT NOT NULL CHECK (length(bin) <= 40),
    kind TEXT NOT NULL CHECK (kind IN ('sellable', 'staging', 'quarantine', 'second', 'transit', 'partner',
        'supplier', 'customer', 'loss', 'production', 'missing')),
    CHECK ((location IS NULL) = (kind IN ('supplier', 'customer', 'loss', 'production', 'missing'))),
    UNIQUE (location, kind, bin)
) STRICT;
INSERT INTO place (id, location, bin, kind) VALUES (1, NULL, '', 'supplier'), (2, NULL, '', 'customer'), (3, NULL, '', 'loss'),
    (4, NULL, '', 'production'), (5, NULL, '', 'missing'), (11, 1, '', 'sellable'), (12, 1, '', 'staging'),
    (13, 1, '', 'quarantine'), (14, 1, '', 'second');

-- Stored sum of the movements, and of the reservations; `check` proves both. Value in cents, moving average.
CREATE TABLE stock_level (
    article BIGINT NOT NULL REFERENCES article (id),
    place BIGINT NOT NULL REFERENCES place (id),
    lot TEXT NOT NULL CHECK (length(lot) <= 60),
    on_hand BIGINT NOT NULL CHECK (on_hand >= 0),
    reserved BIGINT NOT NULL CHECK (reserved >= 0),
    value BIGINT NOT NULL CHECK (value >= 0),
    PRIMARY KEY (article, place, lot),
    CHECK (reserved <= on_hand)
) STRICT, WITHOUT ROWID;

-- Every piece that ever moved: from where, to where, why, and what it was worth.
CREATE TABLE stock_movement (
    id BIGINT PRIMARY KEY,
    article BIGINT NOT NULL REFERENCES article (id),
    lot TEXT NOT NULL,
    from_place BIGINT NOT NULL REFERENCES place (id),
    to_place BIGINT NOT NULL REFERENCES place (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0 AND quantity <= 100000000000000),
    value BIGINT NOT NULL CHECK (value >= 0),
    cause TEXT NOT NULL CHECK (cause IN ('receipt', 'count', 'pick', 'unpick', 'ship', 'undo', 'return', 'inspect', 'transfer')),
    document BIGINT NOT NULL,
    moved_on TEXT NOT NULL,
    operation BIGINT NOT NULL,
    CHECK (from_place <> to_place)
) STRICT;
CREATE INDEX stock_movement_article ON stock_movement (article, id);
CREATE INDEX stock_movement_document ON stock_movement (document);
PROTECT stock_movement (id);

CREATE TABLE goods_receipt (
    id BIGINT PRIMARY KEY,
    year BIGINT NOT NULL,
    count BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    received_on TEXT NOT NULL,
    location BIGINT NOT NULL REFERENCES location (id),
    purchase TEXT NOT NULL CHECK (length(purchase) <= 200),
    supplier_reference TEXT NOT NULL CHECK (length(supplier_reference) <= 200),
    operation BIGINT NOT NULL,
    UNIQUE (year, count)
) STRICT;
PROTECT goods_receipt (id), (number);

CREATE TABLE stock_count (
    id BIGINT PRIMARY KEY,
    article BIGINT NOT NULL REFERENCES article (id),
    place BIGINT NOT NULL REFERENCES place (id),
    lot TEXT NOT NULL,
    counted BIGINT NOT NULL CHECK (counted >= 0),
    difference BIGINT NOT NULL,
    counted_at BIGINT,
    counted_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    operation BIGINT NOT NULL
) STRICT;
PROTECT stock_count (id);

-- What is expected to come in: quantity still open, by day and source.
CREATE TABLE expected_receipt (
    id BIGINT PRIMARY KEY,
    article BIGINT NOT NULL REFERENCES article (id),
    location BIGINT NOT NULL REFERENCES location (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    expected_on TEXT NOT NULL,
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200)
) STRICT;
CREATE INDEX expected_receipt_article ON expected_receipt (article, expected_on);
