-- The ranges from which documents take their numbers. The pattern is the user's; the year stands in it.
-- Posted documents keep the order of their dates (`ordered`); orders and returns need not.
CREATE TABLE number_range (
    series TEXT PRIMARY KEY,
    pattern TEXT NOT NULL CHECK (length(pattern) BETWEEN 3 AND 35),
    yearly BIGINT NOT NULL CHECK (yearly IN (0, 1)),
    ordered BIGINT NOT NULL CHECK (ordered IN (0, 1)),
    first BIGINT NOT NULL CHECK (first > 0)
) STRICT;

-- One locked row per range and year: numbers are gapless because a rolled back unit gives its number back.
CREATE TABLE number_counter (
    series TEXT NOT NULL REFERENCES number_range (series),
    year BIGINT NOT NULL CHECK (year BETWEEN 0 AND 9999),
    last BIGINT NOT NULL CHECK (last > 0),
    last_on TEXT NOT NULL,
    PRIMARY KEY (series, year)
) STRICT;

INSERT INTO number_range (series, pattern, yearly, ordered, first) VALUES
    ('quote', 'AN-{YYYY}-{N:5}', 1, 0, 1),
    ('order', 'AU-{YYYY}-{N:5}', 1, 0, 1),
    ('pickList', 'KL-{YYYY}-{N:5}', 1, 0, 1),
    ('deliveryNote', 'LS-{YYYY}-{N:5}', 1, 1, 1),
    ('invoice', 'RE-{YYYY}-{N:5}', 1, 1, 1),
    ('correction', 'RK-{YYYY}-{N:5}', 1, 1, 1),
    ('payment', 'ZA-{YYYY}-{N:5}', 1, 0, 1),
    ('reminder', 'MA-{YYYY}-{N:5}', 1, 0, 1),
    ('return', 'RT-{YYYY}-{N:5}', 1, 0, 1),
    ('purchase', 'BE-{YYYY}-{N:5}', 1, 0, 1),
    ('receipt', 'WE-{YYYY}-{N:5}', 1, 0, 1),
    ('case', 'VG-{YYYY}-{N:5}', 1, 0, 1),
    ('customer', '{N:5}', 0, 0, 10001),
    ('supplier', '{N:5}', 0, 0, 70001);
