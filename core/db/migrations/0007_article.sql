CREATE TABLE article (
    id BIGINT PRIMARY KEY,
    version BIGINT NOT NULL CHECK (version > 0),
    sku TEXT NOT NULL UNIQUE CHECK (length(sku) BETWEEN 1 AND 60),
    kind TEXT NOT NULL CHECK (kind IN ('stock', 'nonstock', 'service', 'produced', 'text', 'deposit')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 3),
    tax_class TEXT NOT NULL CHECK (tax_class IN ('standard', 'reduced', 'zero', 'exempt')),
    gtin TEXT UNIQUE,
    cost BIGINT CHECK (cost >= 0),
    weight_grams BIGINT NOT NULL CHECK (weight_grams >= 0),
    reorder_point BIGINT NOT NULL CHECK (reorder_point >= 0),
    reorder_quantity BIGINT NOT NULL CHECK (reorder_quantity >= 0),
    supplier BIGINT REFERENCES party (id),
    supplier_sku TEXT NOT NULL CHECK (length(supplier_sku) <= 60),
    lead_days BIGINT CHECK (lead_days BETWEEN 0 AND 3650),
    article_group TEXT NOT NULL CHECK (length(article_group) <= 200),
    no_cash_discount BIGINT NOT NULL CHECK (no_cash_discount IN (0, 1))
) STRICT;

CREATE TABLE article_text (
    article BIGINT NOT NULL REFERENCES article (id),
    language TEXT NOT NULL CHECK (language IN ('de', 'en')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
    PRIMARY KEY (article, language)
) STRICT;

-- A pack is another unit of the same article: it contains so many base units and may have a code of its own.
CREATE TABLE article_pack (
    article BIGINT NOT NULL REFERENCES article (id),
    unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 3),
    contains BIGINT NOT NULL CHECK (contains > 0),
    gtin TEXT UNIQUE,
    multiple BIGINT NOT NULL CHECK (multiple > 0),
    PRIMARY KEY (article, unit)
) STRICT;

CREATE TABLE article_component (
    article BIGINT NOT NULL REFERENCES article (id),
    component BIGINT NOT NULL REFERENCES article (id) CHECK (component <> article),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (article, component)
) STRICT;

CREATE TABLE customer_article (
    party BIGINT NOT NULL REFERENCES party (id),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
    article BIGINT NOT NULL REFERENCES article (id),
    PRIMARY KEY (party, number)
) STRICT;
CREATE INDEX customer_article_article ON customer_article (article, party);

-- Deposits (Pfand): an article brings so many deposit articles with it.
CREATE TABLE article_deposit (
    article BIGINT PRIMARY KEY REFERENCES article (id),
    deposit BIGINT NOT NULL REFERENCES article (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0)
) STRICT;

-- Prices: for an article or a group of articles, for everyone, a customer or a group of customers. Empty texts
-- and no party mean "all". Either a price or a percentage off the list price.
CREATE TABLE price (
    id BIGINT PRIMARY KEY,
    article BIGINT REFERENCES article (id),
    article_group TEXT NOT NULL,
    party BIGINT REFERENCES party (id),
    party_group TEXT NOT NULL,
    from_quantity BIGINT NOT NULL CHECK (from_quantity >= 0),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL CHECK (valid_until >= valid_from),
    price BIGINT CHECK (price >= 0),
    per BIGINT NOT NULL CHECK (per IN (1, 10, 100, 1000)),
    percent BIGINT CHECK (percent BETWEEN 0 AND 10000),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    CHECK ((article IS NULL) <> (article_group = '')),
    CHECK (party IS NULL OR party_group = ''),
    CHECK ((price IS NULL) <> (percent IS NULL))
) STRICT;
CREATE INDEX price_article ON price (article, party, from_quantity, valid_from);
CREATE INDEX price_group ON price (article_group, party, party_group) WHERE article IS NULL;
