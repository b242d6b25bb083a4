-- Double entry. An entry's lines sum to zero: debit is positive, credit is negative.
CREATE TABLE ledger_entry (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'correction', 'payment', 'refund', 'advance', 'advanceUse',
        'discount', 'transfer', 'reversal')),
    document BIGINT NOT NULL,
    document_number TEXT NOT NULL,
    document_on TEXT NOT NULL,
    posted_on TEXT NOT NULL,
    supplied_on TEXT,
    text TEXT NOT NULL CHECK (length(text) <= 200),
    operation BIGINT NOT NULL
) STRICT;
CREATE INDEX ledger_entry_posted ON ledger_entry (posted_on, id);
CREATE INDEX ledger_entry_document ON ledger_entry (document);
PROTECT ledger_entry (id);

CREATE TABLE ledger_line (
    entry BIGINT NOT NULL REFERENCES ledger_entry (id),
    position BIGINT NOT NULL CHECK (position > 0),
    account TEXT NOT NULL CHECK (length(account) BETWEEN 4 AND 9),
    party BIGINT REFERENCES party (id),
    amount BIGINT NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
PROTECT ledger_line (entry, position);

-- Stored sum of the lines by account and month of posting.
CREATE TABLE account_month (
    account TEXT NOT NULL,
    month TEXT NOT NULL CHECK (length(month) = 7),
    debit BIGINT NOT NULL CHECK (debit >= 0),
    credit BIGINT NOT NULL CHECK (credit >= 0),
    PRIMARY KEY (account, month)
) STRICT, WITHOUT ROWID;

-- What is owed: an open item per invoice; what is to our customers' credit: one per correction and payment.
-- Amounts are positive, the kind gives the sign. `open` is a stored sum, proven by `check`.
CREATE TABLE receivable (
    document BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'correction', 'payment')),
    number TEXT NOT NULL,
    party BIGINT NOT NULL REFERENCES party (id),
    dated_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount >= 0),
    open BIGINT NOT NULL CHECK (open BETWEEN 0 AND amount)
) STRICT;
CREATE INDEX receivable_open ON receivable (party, due_on, document) WHERE open > 0;
