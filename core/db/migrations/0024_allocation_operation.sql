-- Undoing a payment looks for what was offset in the same unit: among those few, not through all that ever was.
CREATE INDEX allocation_operation ON allocation (operation);
