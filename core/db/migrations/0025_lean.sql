-- A line's article name is kept where the line says another one: most lines say what the article is called, and said
-- it twice. None = the same as the line's name.
ALTER TABLE order_line ADD COLUMN listed_name TEXT CHECK (length(listed_name) <= 200);
UPDATE order_line SET listed_name = article_name WHERE article_name <> name;
ALTER TABLE order_line DROP COLUMN article_name;

-- What an invoice bills of a delivery it bills of the same order line, whose lines are few and have an index already.
DROP VIEW delivery_line_progress;
CREATE VIEW delivery_line_progress AS
SELECT
    d.id AS delivery_line, d.delivery, d.order_line, d.quantity, d.replacement,
    COALESCE((SELECT CAST(SUM(i.base_quantity) AS BIGINT) FROM invoice_line i
        WHERE i.order_line = d.order_line AND i.delivery_line = d.id AND i.bills = 1), 0) AS billed,
    COALESCE((SELECT CAST(SUM(c.quantity) AS BIGINT) FROM return_receipt c WHERE c.delivery_line = d.id), 0) AS returned,
    COALESCE((SELECT CAST(SUM(c.unbilled) AS BIGINT) FROM return_receipt c WHERE c.delivery_line = d.id), 0)
    - COALESCE((SELECT CAST(SUM(b.quantity) AS BIGINT) FROM return_rebill b WHERE b.delivery_line = d.id), 0) AS returned_unbilled
FROM delivery_line d
LEFT JOIN delivery_undo u ON u.delivery = d.delivery
WHERE u.delivery IS NULL;
DROP INDEX invoice_line_delivery_line;
