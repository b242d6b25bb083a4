-- What a line copies of its article's list: the price may be for another number of units than the agreed one, and
-- the name is what the article was called on the day of entry, whatever was typed instead of it. `price_since` is
-- the first day of the price that was found; none = typed, or since ever.
ALTER TABLE order_line ADD COLUMN list_per BIGINT NOT NULL DEFAULT 1 CHECK (list_per > 0);
UPDATE order_line SET list_per = per;
ALTER TABLE order_line ADD COLUMN article_name TEXT NOT NULL DEFAULT '' CHECK (length(article_name) <= 200);
UPDATE order_line SET article_name = COALESCE(
    (SELECT t.text FROM article_text t JOIN sales_order o ON o.language = t.language
        WHERE t.article = order_line.article AND o.id = order_line.sales_order),
    (SELECT a.name FROM article a WHERE a.id = order_line.article), '');
ALTER TABLE order_line ADD COLUMN price_since TEXT;

-- Which address of the customer the goods go to: '' his own, else the code of a delivery address; none = typed for
-- this order alone. A customer who moves is told from an address that was never his.
ALTER TABLE sales_order ADD COLUMN ship_to TEXT CHECK (length(ship_to) <= 40);
UPDATE sales_order SET ship_to = COALESCE(
    (SELECT '' FROM party p WHERE p.id = sales_order.customer AND p.address = sales_order.ship_address),
    (SELECT min(d.code) FROM party_delivery_address d
        WHERE d.party = sales_order.customer AND d.address = sales_order.ship_address));

-- Whose invoices went to a customer that was merged has them sent to the one he became.
UPDATE party SET bill_to = (SELECT NULLIF(m.merged_into, party.id) FROM party m WHERE m.id = party.bill_to)
    WHERE bill_to IN (SELECT m.id FROM party m WHERE m.merged_into IS NOT NULL);
