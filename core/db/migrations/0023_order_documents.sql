-- A document may bear nothing of an order but a charge: it belongs to the order all the same.
DROP VIEW order_document;
CREATE VIEW order_document AS
SELECT r.sales_order AS sales_order, 'confirmation' AS kind, o.document AS number, o.id AS record, o.queued_on AS dated_on
    FROM outbox o JOIN (SELECT id AS sales_order FROM sales_order) r ON r.sales_order = o.record
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
