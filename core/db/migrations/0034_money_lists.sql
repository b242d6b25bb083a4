-- The lists of the bookkeeper: what is open by its day, corrections, and money paid back, among many that are settled.
CREATE INDEX receivable_due ON receivable (due_on, document) WHERE open > 0;
CREATE INDEX invoice_correction ON invoice (id) WHERE kind IN ('correction', 'cancellation', 'credit');
CREATE INDEX payment_out ON payment (id) WHERE direction = 'out';
