-- How many orders are in each state is asked with every list, and the closed ones are a list of their own: neither is
-- to read all orders. SQLite ends every entry of an index with the row's id.
DROP INDEX sales_order_open;
CREATE INDEX sales_order_state ON sales_order (state);
