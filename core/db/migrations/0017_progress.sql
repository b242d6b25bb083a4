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
