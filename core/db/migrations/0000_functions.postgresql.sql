CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is final', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;
