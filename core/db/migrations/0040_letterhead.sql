-- How the company's letters look; each change is a new version, and what was handed out names the one it was printed with.
CREATE TABLE letterhead_logo (
    id BIGINT PRIMARY KEY,
    bytes BYTEA NOT NULL CHECK (length(bytes) > 0)
) STRICT;
PROTECT letterhead_logo (id);

CREATE TABLE letterhead (
    id BIGINT PRIMARY KEY,
    form TEXT NOT NULL CHECK (form IN ('A', 'B')),
    accent TEXT NOT NULL CHECK (accent = '' OR length(accent) = 7),
    slogan TEXT NOT NULL CHECK (length(slogan) <= 200),
    logo BIGINT REFERENCES letterhead_logo (id),
    logo_on_right BIGINT NOT NULL CHECK (logo_on_right IN (0, 1)),
    logo_has_name BIGINT NOT NULL CHECK (logo_has_name IN (0, 1)),
    hidden TEXT NOT NULL,
    operation BIGINT NOT NULL
) STRICT;
PROTECT letterhead (id);

-- What stands in the foot below what the law and the bank need: up to four columns.
CREATE TABLE letterhead_footer (
    letterhead BIGINT NOT NULL REFERENCES letterhead (id),
    position BIGINT NOT NULL CHECK (position BETWEEN 0 AND 3),
    text TEXT NOT NULL CHECK (length(text) <= 10000),
    PRIMARY KEY (letterhead, position)
) STRICT;
PROTECT letterhead_footer (letterhead, position);

-- What is said before the table and at the end of every document of a kind, in the document's language.
CREATE TABLE letterhead_text (
    letterhead BIGINT NOT NULL REFERENCES letterhead (id),
    document TEXT NOT NULL CHECK (document IN ('quote', 'confirmation', 'deliveryNote', 'invoice', 'correction')),
    language TEXT NOT NULL CHECK (language IN ('de', 'en')),
    opening TEXT NOT NULL CHECK (length(opening) <= 10000),
    closing TEXT NOT NULL CHECK (length(closing) <= 10000),
    PRIMARY KEY (letterhead, document, language)
) STRICT;
PROTECT letterhead_text (letterhead, document, language);

CREATE TABLE letterhead_now (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    letterhead BIGINT NOT NULL REFERENCES letterhead (id)
) STRICT;

ALTER TABLE archive ADD COLUMN letterhead BIGINT REFERENCES letterhead (id);
