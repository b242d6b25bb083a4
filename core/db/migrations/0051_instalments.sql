-- The instalments that an invoice is to be paid in, agreed on when it was issued: together what was payable then. `later`
-- is what is due on later days.
CREATE TABLE invoice_instalment (
    invoice BIGINT NOT NULL REFERENCES invoice (id),
    position BIGINT NOT NULL CHECK (position > 0),
    due_on TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    later BIGINT NOT NULL CHECK (later >= 0),
    PRIMARY KEY (invoice, position)
) STRICT, WITHOUT ROWID;
PROTECT invoice_instalment (invoice, position);

-- What is open, by the day that it is due: an item whole, one with instalments by its parts. Whatever lowers it lowers
-- the parts in the order of their days.
CREATE VIEW receivable_part AS
SELECT r.document AS document, 0 AS part, r.kind AS kind, r.number AS number, r.party AS party, r.due_on AS due_on, r.open AS open
    FROM receivable r WHERE r.open > 0 AND NOT EXISTS (SELECT 1 FROM invoice_instalment n WHERE n.invoice = r.document)
UNION ALL SELECT r.document, n.position, r.kind, r.number, r.party, n.due_on,
    CASE WHEN r.open - n.later < n.amount THEN r.open - n.later ELSE n.amount END
    FROM receivable r JOIN invoice_instalment n ON n.invoice = r.document WHERE r.open > 0 AND r.open > n.later;
