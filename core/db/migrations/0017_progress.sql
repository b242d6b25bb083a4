-- The one window to the right: how far each line has come, as plain numbers summed from the documents.
CREATE VIEW order_line_progress AS
SELECT
    l.id AS order_line, l.sales_order, l.position, l.kind, l.quantity AS ordered, l.cancelled,
    COALESCE((SELECT CAST(SUM(r.quantity) AS BIGINT) FROM reservation r
        WHERE r.order_line = l.id AND r.kind = 'reserved'), 0) AS reserved,
    COALESCE((SELECT CAST(SUM(r.quantity) AS BIGINT) FROM reservation r
        WHERE r.order_line = l.id AND r.kind = 'picked'), 0) AS staged,
    COALESCE((SELECT CAST(SUM(r.quantity) AS BIGINT) FROM reservation r
        WHERE r.order_line = l.id AND r.kind = 'missing'), 0) AS missing,
    COALESCE((SELECT CAST(SUM(i.quantity) AS BIGINT) FROM parcel_item i JOIN parcel p ON p.id = i.parcel
        WHERE i.order_line = l.id AND p.delivery IS NULL), 0) AS boxed,
    COALESCE((SELECT CAST(SUM(d.quantity) AS BIGINT) FROM delivery_line d
        LEFT JOIN delivery_undo u ON u.delivery = d.delivery
        WHERE d.order_line = l.id AND d.replacement = 0 AND u.delivery IS NULL), 0) AS shipped,
    COALESCE((SELECT CAST(SUM(d.quantity) AS BIGINT) FROM delivery_line d
        LEFT JOIN delivery_undo u ON u.delivery = d.delivery
        WHERE d.order_line = l.id AND d.replacement = 1 AND u.delivery IS NULL), 0) AS replaced,
    COALESCE((SELECT CAST(SUM(s.replaced) AS BIGINT) FROM return_settled s JOIN return_line t ON t.id = s.return_line
        WHERE t.order_line = l.id), 0) AS replaceable,
    COALESCE((SELECT CAST(SUM(i.base_quantity) AS BIGINT) FROM invoice_line i
        WHERE i.order_line = l.id AND i.bills = 1), 0) AS billed,
    COALESCE((SELECT CAST(SUM(-i.base_quantity) AS BIGINT) FROM invoice_line i
        WHERE i.order_line = l.id AND i.bills = 0), 0) AS credited,
    COALESCE((SELECT CAST(SUM(c.quantity) AS BIGINT) FROM return_receipt c JOIN return_line t ON t.id = c.return_line
        WHERE t.order_line = l.id), 0) AS returned,
    COALESCE((SELECT CAST(SUM(c.unbilled) AS BIGINT) FROM return_receipt c JOIN return_line t ON t.id = c.return_line
        WHERE t.order_line = l.id), 0)
    - COALESCE((SELECT CAST(SUM(b.quantity) AS BIGINT) FROM return_rebill b JOIN delivery_line d ON d.id = b.delivery_line
        WHERE d.order_line = l.id), 0) AS returned_unbilled
FROM order_line l;

-- The same for each line of a delivery that still stands: what of it may be billed, and what came back.
CREATE VIEW delivery_line_progress AS
SELECT
    d.id AS delivery_line, d.delivery, d.order_line, d.quantity, d.replacement,
    COALESCE((SELECT CAST(SUM(i.base_quantity) AS BIGINT) FROM invoice_line i
        WHERE i.delivery_line = d.id AND i.bills = 1), 0) AS billed,
    COALESCE((SELECT CAST(SUM(c.quantity) AS BIGINT) FROM return_receipt c WHERE c.delivery_line = d.id), 0) AS returned,
    COALESCE((SELECT CAST(SUM(c.unbilled) AS BIGINT) FROM return_receipt c WHERE c.delivery_line = d.id), 0)
    - COALESCE((SELECT CAST(SUM(b.quantity) AS BIGINT) FROM return_rebill b WHERE b.delivery_line = d.id), 0) AS returned_unbilled
FROM delivery_line d
LEFT JOIN delivery_undo u ON u.delivery = d.delivery
WHERE u.delivery IS NULL;

-- Every number drawn from a range, wherever its document stands.
CREATE VIEW numbered_document AS
SELECT CASE WHEN is_quote = 1 THEN 'quote' ELSE 'order' END AS series, year, count, number, id AS record, ordered_on AS dated_on FROM sales_order
UNION ALL SELECT 'pickList', year, count, number, id, started_on FROM pick_list
UNION ALL SELECT 'deliveryNote', year, count, number, id, shipped_on FROM delivery
UNION ALL SELECT CASE WHEN kind IN ('correction', 'cancellation', 'credit') THEN 'correction' ELSE 'invoice' END, year, count, number, id, issued_on FROM invoice
UNION ALL SELECT 'payment', year, count, number, id, booked_on FROM payment
UNION ALL SELECT 'return', year, count, number, id, opened_on FROM return_case
UNION ALL SELECT 'receipt', year, count, number, id, received_on FROM goods_receipt;

-- What each open item must come to by the documents; `receivable.open` is its stored sum.
CREATE VIEW open_item_sum AS
SELECT r.document, r.kind, r.party,
    r.amount
    - COALESCE((SELECT i.prepaid FROM invoice i WHERE i.id = r.document AND r.kind = 'invoice'), 0)
    - COALESCE((SELECT CAST(SUM(a.amount + CASE WHEN r.kind = 'invoice' THEN a.discount ELSE 0 END) AS BIGINT) FROM allocation a
        LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE a.target = r.document AND u.allocation IS NULL), 0)
    - COALESCE((SELECT CAST(SUM(a.amount) AS BIGINT) FROM allocation a
        LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE a.source = r.document AND u.allocation IS NULL), 0)
    - COALESCE((SELECT CAST(SUM(d.amount) AS BIGINT) FROM discount_reversal d WHERE d.correction = r.document), 0)
    - COALESCE((SELECT r.amount FROM payment_undo p WHERE p.payment = r.document), 0) AS open
FROM receivable r;

-- Every document of an order, with its number and day.
CREATE VIEW order_document AS
SELECT r.sales_order AS sales_order, 'confirmation' AS kind, o.document AS number, o.id AS record, o.queued_on AS dated_on
    FROM outbox o JOIN (SELECT id AS sales_order FROM sales_order) r ON r.sales_order = o.record
UNION ALL SELECT DISTINCT s.sales_order, 'pickList', k.number, k.id, k.started_on FROM pick_stop s JOIN pick_list k ON k.id = s.pick_list
UNION ALL SELECT d.sales_order, 'deliveryNote', d.number, d.id, d.shipped_on FROM delivery d
UNION ALL SELECT DISTINCT l.sales_order, i.kind, i.number, i.id, i.issued_on
    FROM invoice i JOIN invoice_line x ON x.invoice = i.id JOIN order_line l ON l.id = x.order_line
UNION ALL SELECT a.sales_order, 'payment', p.number, p.id, p.booked_on FROM advance a JOIN payment p ON p.id = a.payment
UNION ALL SELECT DISTINCT l.sales_order, 'payment', p.number, p.id, p.booked_on
    FROM payment p JOIN allocation a ON a.source = p.id JOIN invoice_line x ON x.invoice = a.target JOIN order_line l ON l.id = x.order_line
UNION ALL SELECT c.sales_order, 'return', c.number, c.id, c.opened_on FROM return_case c WHERE c.sales_order IS NOT NULL;
