-- A hold of the credit limit says which sum frees its order: so much must have been paid on it in advance. NULL, for
-- those that stand already: all of it.
ALTER TABLE order_hold ADD COLUMN cover BIGINT CHECK (cover > 0);
