-- The bytes of documents as they were issued, for ever (§ 147 AO, GoBD 119): a reprint is a copy, not a repeat.
CREATE TABLE archive (
    id BIGINT PRIMARY KEY,
    document TEXT NOT NULL,
    record BIGINT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('pdf', 'zugferd', 'xrechnung-cii', 'xrechnung-ubl')),
    sha256 BYTEA NOT NULL CHECK (length(sha256) = 32),
    bytes BYTEA NOT NULL,
    program TEXT NOT NULL,
    operation BIGINT NOT NULL,
    UNIQUE (document, format)
) STRICT;
PROTECT archive (id), (document, format);
