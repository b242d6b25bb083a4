-- Who walks for which order now: the stops that are still open, of all that ever were.
CREATE INDEX pick_stop_open ON pick_stop (sales_order) WHERE picked + short < quantity;
