-- The company as it was at any time: a change adds a row, documents name the row that held when they were issued.
CREATE TABLE company (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    street TEXT NOT NULL CHECK (length(street) <= 200),
    postcode TEXT NOT NULL CHECK (length(postcode) <= 20),
    city TEXT NOT NULL CHECK (length(city) <= 200),
    country TEXT NOT NULL CHECK (length(country) = 2),
    vat_id TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    iban TEXT NOT NULL,
    bic TEXT NOT NULL,
    bank TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    contact TEXT NOT NULL,
    register TEXT NOT NULL,
    director TEXT NOT NULL,
    small_business BIGINT NOT NULL CHECK (small_business IN (0, 1)),
    chart TEXT NOT NULL CHECK (chart IN ('SKR03', 'SKR04')),
    taxation TEXT NOT NULL CHECK (taxation IN ('agreed', 'collected')),
    require_picking BIGINT NOT NULL CHECK (require_picking IN (0, 1)),
    require_check BIGINT NOT NULL CHECK (require_check IN (0, 1)),
    require_handover BIGINT NOT NULL CHECK (require_handover IN (0, 1)),
    hold_days BIGINT NOT NULL CHECK (hold_days BETWEEN 0 AND 365),
    held_days BIGINT NOT NULL CHECK (held_days BETWEEN 0 AND 365),
    terms TEXT NOT NULL,
    closed_until TEXT
) STRICT;
PROTECT company (id);

CREATE TABLE company_now (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    company BIGINT NOT NULL REFERENCES company (id)
) STRICT;

-- VAT rates by class and the day they came into force (§ 12 UStG); a supply takes that of its own day.
CREATE TABLE tax_rate (
    class TEXT NOT NULL CHECK (class IN ('standard', 'reduced', 'zero')),
    valid_from TEXT NOT NULL,
    rate BIGINT NOT NULL CHECK (rate BETWEEN 0 AND 10000),
    PRIMARY KEY (class, valid_from)
) STRICT;
INSERT INTO tax_rate (class, valid_from, rate) VALUES
    ('standard', '1968-01-01', 1000), ('reduced', '1968-01-01', 500),
    ('standard', '1968-07-01', 1100), ('reduced', '1968-07-01', 550),
    ('standard', '1978-01-01', 1200), ('reduced', '1978-01-01', 600),
    ('standard', '1979-07-01', 1300), ('reduced', '1979-07-01', 650),
    ('standard', '1983-07-01', 1400), ('reduced', '1983-07-01', 700),
    ('standard', '1993-01-01', 1500),
    ('standard', '1998-04-01', 1600),
    ('standard', '2007-01-01', 1900),
    ('standard', '2020-07-01', 1600), ('reduced', '2020-07-01', 500),
    ('standard', '2021-01-01', 1900), ('reduced', '2021-01-01', 700),
    ('zero', '2023-01-01', 0);
