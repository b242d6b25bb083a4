-- Who works here: one row per opening of the company. Every journal entry names one.
CREATE TABLE desk (
    id BIGINT PRIMARY KEY,
    actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 200),
    channel TEXT NOT NULL CHECK (channel IN ('window', 'call', 'import', 'tour', 'test')),
    workstation TEXT NOT NULL CHECK (length(workstation) <= 200),
    program TEXT NOT NULL
) STRICT;
PROTECT desk (id);

-- What happened. Entry n holds SHA-256(hash of entry n-1, its own facts); `id` is the operation that every row
-- written by the same unit carries. An entry that is one of several of a unit has its own seq and the same id.
CREATE TABLE journal (
    seq BIGINT PRIMARY KEY CHECK (seq > 0),
    id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    desk BIGINT NOT NULL REFERENCES desk (id),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 60),
    subject BIGINT NOT NULL,
    detail TEXT NOT NULL CHECK (length(detail) <= 1000000),
    hash BYTEA NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX journal_subject ON journal (subject);
PROTECT journal (seq);

-- The end of the chain, locked last in every unit.
CREATE TABLE journal_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL CHECK (seq >= 0),
    hash BYTEA NOT NULL CHECK (length(hash) IN (0, 32))
) STRICT;

-- A command that came with a key, and its answer, so that a repeat does nothing. After 90 days the answer goes.
CREATE TABLE operation (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
    id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    request BYTEA NOT NULL CHECK (length(request) = 32),
    answer TEXT NOT NULL
) STRICT;
