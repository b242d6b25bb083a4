-- How people get their papers: in which form invoices, on which way all of them. Nothing = as the company does it.
ALTER TABLE company ADD COLUMN invoice_form TEXT NOT NULL DEFAULT 'pdf'
    CHECK (invoice_form IN ('paper', 'pdf', 'zugferd', 'xrechnung-cii', 'xrechnung-ubl'));
ALTER TABLE company ADD COLUMN output TEXT NOT NULL DEFAULT 'print' CHECK (output IN ('print', 'email'));
ALTER TABLE party ADD COLUMN invoice_form TEXT
    CHECK (invoice_form IN ('paper', 'pdf', 'zugferd', 'xrechnung-cii', 'xrechnung-ubl'));
ALTER TABLE party ADD COLUMN output TEXT CHECK (output IN ('print', 'email'));

-- Where a customer wants some of his papers, if not at his own address.
CREATE TABLE party_output_address (
    party BIGINT NOT NULL REFERENCES party (id),
    letter TEXT NOT NULL CHECK (letter IN ('invoices', 'confirmations', 'deliveries', 'reminders')),
    email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
    PRIMARY KEY (party, letter)
) STRICT;

-- A paper on its way out: whose it is and what it is about, in which form it goes, and to whom if not to the address
-- that its customer names.
ALTER TABLE outbox ADD COLUMN party BIGINT REFERENCES party (id);
ALTER TABLE outbox ADD COLUMN letter TEXT NOT NULL DEFAULT 'confirmations'
    CHECK (letter IN ('invoices', 'confirmations', 'deliveries', 'reminders'));
ALTER TABLE outbox ADD COLUMN format TEXT NOT NULL DEFAULT 'pdf'
    CHECK (format IN ('pdf', 'zugferd', 'xrechnung-cii', 'xrechnung-ubl'));
ALTER TABLE outbox ADD COLUMN recipient TEXT NOT NULL DEFAULT '' CHECK (length(recipient) <= 320);
UPDATE outbox SET letter = 'deliveries' WHERE EXISTS (SELECT 1 FROM delivery d WHERE d.id = outbox.record);
UPDATE outbox SET party = COALESCE(
    (SELECT s.customer FROM sales_order s WHERE s.id = outbox.record),
    (SELECT s.customer FROM delivery d JOIN sales_order s ON s.id = d.sales_order WHERE d.id = outbox.record));

-- A confirmation that went out several times is one document.
DROP VIEW order_document;
CREATE VIEW order_document AS
SELECT o.record AS sales_order, 'confirmation' AS kind, o.document AS number, MIN(o.id) AS record, MIN(o.queued_on) AS dated_on
    FROM outbox o GROUP BY o.record, o.document
UNION ALL SELECT DISTINCT s.sales_order, 'pickList', k.number, k.id, k.started_on FROM pick_stop s JOIN pick_list k ON k.id = s.pick_list
UNION ALL SELECT d.sales_order, 'deliveryNote', d.number, d.id, d.shipped_on FROM delivery d
UNION ALL SELECT DISTINCT l.sales_order, i.kind, i.number, i.id, i.issued_on
    FROM invoice i JOIN invoice_line x ON x.invoice = i.id JOIN order_line l ON l.id = x.order_line
UNION ALL SELECT o.sales_order, i.kind, i.number, i.id, i.issued_on
    FROM invoice i JOIN invoice_charge c ON c.invoice = i.id JOIN order_charge o ON o.id = c.order_charge
UNION ALL SELECT i.sales_order, i.kind, i.number, i.id, i.issued_on FROM invoice i WHERE i.sales_order IS NOT NULL
UNION ALL SELECT a.sales_order, 'payment', p.number, p.id, p.booked_on FROM advance a JOIN payment p ON p.id = a.payment
UNION ALL SELECT DISTINCT l.sales_order, 'payment', p.number, p.id, p.booked_on
    FROM payment p JOIN allocation a ON a.source = p.id JOIN invoice_line x ON x.invoice = a.target JOIN order_line l ON l.id = x.order_line
UNION ALL SELECT c.sales_order, 'return', c.number, c.id, c.opened_on FROM return_case c WHERE c.sales_order IS NOT NULL;
