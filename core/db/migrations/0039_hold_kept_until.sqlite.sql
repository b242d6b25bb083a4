-- A held order keeps goods for some days from the hold (house rule heldDays). The day stands with the hold, because
-- goods may be reserved for the order later: a replacement, or what a taken back delivery gives back.
ALTER TABLE order_hold ADD COLUMN kept_until TEXT;
UPDATE order_hold SET kept_until = date(placed_on, '+' || COALESCE((SELECT c.held_days FROM company_now n JOIN company c ON c.id = n.company), 2) || ' days');
