-- The bytes of documents as they were handed out, for ever (§ 147 AO, GoBD 119): a reprint is a copy, not a repeat.
-- `document` is the name that people call it by; of quotes and confirmations it holds the revision.
CREATE TABLE archive (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('quote', 'confirmation', 'pickList', 'deliveryNote', 'invoice', 'correction')),
    document TEXT NOT NULL,
    record BIGINT NOT NULL,
    format TEXT NOT NULL CHECK (format IN ('pdf', 'zugferd', 'xrechnung-cii', 'xrechnung-ubl')),
    language TEXT NOT NULL CHECK (language IN ('de', 'en')),
    pages BIGINT NOT NULL CHECK (pages >= 0),
    size BIGINT NOT NULL,
    sha256 BYTEA NOT NULL CHECK (length(sha256) = 32),
    bytes BYTEA NOT NULL CHECK (length(bytes) = size),
    program TEXT NOT NULL,
    operation BIGINT NOT NULL,
    UNIQUE (document, format)
) STRICT;
CREATE INDEX archive_record ON archive (record);
PROTECT archive (id), (document, format);
