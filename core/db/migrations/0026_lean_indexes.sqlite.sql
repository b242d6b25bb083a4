-- SQLite ends every entry of an index with the row's id; an index that names it too keeps it twice.
DROP INDEX stock_movement_article;
CREATE INDEX stock_movement_article ON stock_movement (article);
DROP INDEX ledger_entry_posted;
CREATE INDEX ledger_entry_posted ON ledger_entry (posted_on);
DROP INDEX sales_order_customer;
CREATE INDEX sales_order_customer ON sales_order (customer);
DROP INDEX invoice_debtor;
CREATE INDEX invoice_debtor ON invoice (debtor);
