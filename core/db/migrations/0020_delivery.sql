-- The address that a parcel's label bears: where the order goes elsewhere now, a new label is due.
ALTER TABLE parcel ADD COLUMN ship_address BIGINT REFERENCES address (id);

-- More than ordered may leave: of an article so many percent (in hundredths), of services the time that they took;
-- but never of a line whose price was agreed for the whole.
ALTER TABLE article ADD COLUMN over_delivery BIGINT NOT NULL DEFAULT 0 CHECK (over_delivery BETWEEN 0 AND 10000);
ALTER TABLE order_line ADD COLUMN fixed_price BIGINT NOT NULL DEFAULT 0 CHECK (fixed_price IN (0, 1));

-- The day of delivery, where it became known after the hand-over.
CREATE TABLE delivery_arrival (
    delivery BIGINT PRIMARY KEY REFERENCES delivery (id),
    delivered_on TEXT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
PROTECT delivery_arrival (delivery);
