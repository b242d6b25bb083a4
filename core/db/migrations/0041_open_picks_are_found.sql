-- SQLite turns a comparison so that the bare column stands at the left, and knows an index by the words of its condition
-- alone: said the other way round, it was never used, and each order of a list in the warehouse read all picks.
DROP INDEX pick_stop_open;
CREATE INDEX pick_stop_open ON pick_stop (sales_order) WHERE quantity > picked + short;
