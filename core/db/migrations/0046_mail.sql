-- A line of the outbox may be on its way, or given up. One that waited before mail was set up goes out when a person
-- says so; one that was postponed, not before its moment.
DROP INDEX outbox_pending;
ALTER TABLE outbox ADD COLUMN stage TEXT NOT NULL DEFAULT 'pending'
    CHECK (stage IN ('pending', 'sending', 'done', 'failed', 'cancelled'));
UPDATE outbox SET stage = CASE state WHEN 'unknown' THEN 'sending' ELSE state END;
ALTER TABLE outbox DROP COLUMN state;
ALTER TABLE outbox RENAME COLUMN stage TO state;
ALTER TABLE outbox ADD COLUMN due_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN held BIGINT NOT NULL DEFAULT 0 CHECK (held IN (0, 1));
CREATE INDEX outbox_waiting ON outbox (way, state, id);
CREATE INDEX outbox_document ON outbox (document);

-- How the company sends mail; each change is a new version. The password is not here.
CREATE TABLE mail_account (
    id BIGINT PRIMARY KEY,
    server TEXT NOT NULL CHECK (length(server) BETWEEN 1 AND 255),
    port BIGINT NOT NULL CHECK (port BETWEEN 1 AND 65535),
    security TEXT NOT NULL CHECK (security IN ('starttls', 'tls', 'none')),
    login TEXT NOT NULL CHECK (length(login) <= 320),
    sender TEXT NOT NULL CHECK (length(sender) BETWEEN 3 AND 320),
    sender_name TEXT NOT NULL CHECK (length(sender_name) <= 200),
    copy_to TEXT NOT NULL CHECK (length(copy_to) <= 320),
    authority BYTEA NOT NULL CHECK (length(authority) <= 100000),
    operation BIGINT NOT NULL
) STRICT;
PROTECT mail_account (id);

-- What letters with a kind of document say, in the document's language.
CREATE TABLE mail_text (
    account BIGINT NOT NULL REFERENCES mail_account (id),
    document TEXT NOT NULL CHECK (document IN ('quote', 'confirmation', 'deliveryNote', 'invoice', 'correction')),
    language TEXT NOT NULL CHECK (language IN ('de', 'en')),
    subject TEXT NOT NULL CHECK (length(subject) <= 200),
    text TEXT NOT NULL CHECK (length(text) <= 10000),
    PRIMARY KEY (account, document, language)
) STRICT;
PROTECT mail_text (account, document, language);

CREATE TABLE mail_account_now (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    account BIGINT NOT NULL REFERENCES mail_account (id)
) STRICT;

-- A try to hand a letter over, written before its first byte; and how it ended. One without an end was cut off, and
-- nobody knows whether the letter went out.
CREATE TABLE mail_attempt (
    id BIGINT PRIMARY KEY,
    outbox BIGINT NOT NULL REFERENCES outbox (id),
    account BIGINT NOT NULL REFERENCES mail_account (id),
    message_id TEXT NOT NULL CHECK (length(message_id) <= 400),
    recipient TEXT NOT NULL CHECK (length(recipient) <= 320),
    sha256 BYTEA NOT NULL CHECK (length(sha256) IN (0, 32)),
    desk BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX mail_attempt_outbox ON mail_attempt (outbox);
PROTECT mail_attempt (id);

CREATE TABLE mail_outcome (
    attempt BIGINT PRIMARY KEY REFERENCES mail_attempt (id),
    ended_at BIGINT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('sent', 'postponed', 'refused', 'unsure')),
    fault TEXT NOT NULL CHECK (length(fault) <= 60),
    subject TEXT NOT NULL CHECK (length(subject) <= 1000),
    detail TEXT NOT NULL CHECK (length(detail) <= 1000),
    answer TEXT NOT NULL CHECK (length(answer) <= 1000),
    operation BIGINT NOT NULL
) STRICT;
PROTECT mail_outcome (attempt);
