-- A down payment invoice (Anzahlungsrechnung) asks money for one order and bills none of its lines; so does the
-- cancellation of one.
ALTER TABLE invoice ADD COLUMN sales_order BIGINT REFERENCES sales_order (id)
    CHECK (sales_order IS NULL OR kind IN ('downPayment', 'cancellation'));
CREATE INDEX invoice_sales_order ON invoice (sales_order) WHERE sales_order IS NOT NULL;

-- The invoice that asked for an advance, where one did: then the money stands on the customer's account, too.
ALTER TABLE advance ADD COLUMN down_payment BIGINT REFERENCES invoice (id);
CREATE INDEX advance_down_payment ON advance (down_payment) WHERE down_payment IS NOT NULL;

-- Every document of an order, with its number and day.
DROP VIEW order_document;
CREATE VIEW order_document AS
SELECT r.sales_order AS sales_order, 'confirmation' AS kind, o.document AS number, o.id AS record, o.queued_on AS dated_on
    FROM outbox o JOIN (SELECT id AS sales_order FROM sales_order) r ON r.sales_order = o.record
UNION ALL SELECT DISTINCT s.sales_order, 'pickList', k.number, k.id, k.started_on FROM pick_stop s JOIN pick_list k ON k.id = s.pick_list
UNION ALL SELECT d.sales_order, 'deliveryNote', d.number, d.id, d.shipped_on FROM delivery d
UNION ALL SELECT DISTINCT l.sales_order, i.kind, i.number, i.id, i.issued_on
    FROM invoice i JOIN invoice_line x ON x.invoice = i.id JOIN order_line l ON l.id = x.order_line
UNION ALL SELECT i.sales_order, i.kind, i.number, i.id, i.issued_on FROM invoice i WHERE i.sales_order IS NOT NULL
UNION ALL SELECT a.sales_order, 'payment', p.number, p.id, p.booked_on FROM advance a JOIN payment p ON p.id = a.payment
UNION ALL SELECT DISTINCT l.sales_order, 'payment', p.number, p.id, p.booked_on
    FROM payment p JOIN allocation a ON a.source = p.id JOIN invoice_line x ON x.invoice = a.target JOIN order_line l ON l.id = x.order_line
UNION ALL SELECT c.sales_order, 'return', c.number, c.id, c.opened_on FROM return_case c WHERE c.sales_order IS NOT NULL;
