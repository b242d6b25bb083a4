-- What an import has brought in, by the number it had outside: each once only.
CREATE TABLE imported (
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 60),
    external TEXT NOT NULL CHECK (length(external) BETWEEN 1 AND 200),
    record BIGINT NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (source, external)
) STRICT, WITHOUT ROWID;
PROTECT imported (source, external);

CREATE TABLE import_profile (
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    kind TEXT NOT NULL CHECK (kind IN ('orders', 'parties', 'articles')),
    content TEXT NOT NULL,
    PRIMARY KEY (name, kind)
) STRICT, WITHOUT ROWID;
