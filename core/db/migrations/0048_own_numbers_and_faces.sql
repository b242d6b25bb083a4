-- A range may begin a year at another number than 1: who comes from another program goes on with his numbers. So each
-- counter knows where it began, and stands one below while nothing was drawn.
ALTER TABLE number_counter ADD COLUMN first BIGINT NOT NULL DEFAULT 1 CHECK (first > 0);
UPDATE number_counter SET first = (SELECT r.first FROM number_range r WHERE r.series = number_counter.series);

-- How numbers of a range were written before: a new pattern must never write one of these again.
CREATE TABLE number_pattern (
    series TEXT NOT NULL REFERENCES number_range (series),
    pattern TEXT NOT NULL CHECK (length(pattern) BETWEEN 3 AND 35),
    operation BIGINT NOT NULL,
    PRIMARY KEY (series, pattern)
) STRICT;
PROTECT number_pattern (series, pattern);

ALTER TABLE letterhead ADD COLUMN typeface TEXT NOT NULL DEFAULT 'notoSans'
    CHECK (typeface IN ('notoSans', 'notoSerif', 'lato'));
