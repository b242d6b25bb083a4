CREATE TABLE pick_list (
    id BIGINT PRIMARY KEY,
    year BIGINT NOT NULL,
    count BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    location BIGINT NOT NULL REFERENCES location (id),
    started_on TEXT NOT NULL,
    operation BIGINT NOT NULL,
    UNIQUE (year, count)
) STRICT;

CREATE TABLE pick_stop (
    id BIGINT PRIMARY KEY,
    pick_list BIGINT NOT NULL REFERENCES pick_list (id),
    position BIGINT NOT NULL,
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    order_line BIGINT NOT NULL REFERENCES order_line (id),
    article BIGINT NOT NULL REFERENCES article (id),
    place BIGINT NOT NULL REFERENCES place (id),
    lot TEXT NOT NULL,
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    picked BIGINT NOT NULL CHECK (picked BETWEEN 0 AND quantity),
    short BIGINT NOT NULL CHECK (short >= 0),
    reason TEXT NOT NULL CHECK (length(reason) <= 200),
    UNIQUE (pick_list, position),
    CHECK (picked + short <= quantity)
) STRICT;
CREATE INDEX pick_stop_line ON pick_stop (order_line);

CREATE TABLE delivery (
    id BIGINT PRIMARY KEY,
    year BIGINT NOT NULL,
    count BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    shipped_on TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('parcel', 'pickup', 'handover', 'digital', 'service')),
    carrier TEXT NOT NULL CHECK (length(carrier) <= 200),
    ship_address BIGINT NOT NULL REFERENCES address (id),
    operation BIGINT NOT NULL,
    UNIQUE (year, count)
) STRICT;
CREATE INDEX delivery_order ON delivery (sales_order);
PROTECT delivery (id), (number);

-- A replacement goes out on the same order line, unbilled, and is counted apart.
CREATE TABLE delivery_line (
    id BIGINT PRIMARY KEY,
    delivery BIGINT NOT NULL REFERENCES delivery (id),
    position BIGINT NOT NULL CHECK (position > 0),
    order_line BIGINT NOT NULL REFERENCES order_line (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    replacement BIGINT NOT NULL CHECK (replacement IN (0, 1)),
    UNIQUE (delivery, position)
) STRICT;
CREATE INDEX delivery_line_order_line ON delivery_line (order_line);
PROTECT delivery_line (id);

CREATE TABLE delivery_handover (
    delivery BIGINT PRIMARY KEY REFERENCES delivery (id),
    handed_over_on TEXT NOT NULL,
    delivered_on TEXT,
    operation BIGINT NOT NULL
) STRICT;
PROTECT delivery_handover (delivery);

-- Taking back a wrong shipment: the counter-document. The delivery note keeps its number.
CREATE TABLE delivery_undo (
    delivery BIGINT PRIMARY KEY REFERENCES delivery (id),
    undone_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    operation BIGINT NOT NULL
) STRICT;
PROTECT delivery_undo (delivery);

CREATE TABLE parcel (
    id BIGINT PRIMARY KEY,
    sales_order BIGINT NOT NULL REFERENCES sales_order (id),
    position BIGINT NOT NULL CHECK (position > 0),
    weight_grams BIGINT NOT NULL CHECK (weight_grams >= 0),
    tracking TEXT NOT NULL CHECK (length(tracking) <= 200),
    delivery BIGINT REFERENCES delivery (id),
    UNIQUE (sales_order, position)
) STRICT;
CREATE INDEX parcel_delivery ON parcel (delivery);

CREATE TABLE parcel_item (
    parcel BIGINT NOT NULL REFERENCES parcel (id),
    order_line BIGINT NOT NULL REFERENCES order_line (id),
    quantity BIGINT NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (parcel, order_line)
) STRICT;
CREATE INDEX parcel_item_line ON parcel_item (order_line);
