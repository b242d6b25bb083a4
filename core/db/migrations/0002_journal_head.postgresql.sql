CREATE FUNCTION journal_moves_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE journal_head SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
    PERFORM pg_notify('kontorist', NEW.what || ' ' || NEW.subject);
    RETURN NULL;
END;
$$;
CREATE TRIGGER journal_moves_head AFTER INSERT ON journal FOR EACH ROW EXECUTE FUNCTION journal_moves_head();
INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, '');
