CREATE TRIGGER journal_moves_head AFTER INSERT ON journal
BEGIN
    UPDATE journal_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
END;
INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, x'');
