-- Search works on words that the program folds, so it is the same on both databases.
CREATE TABLE search_record (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('party', 'article', 'order', 'quote', 'deliveryNote', 'invoice', 'return')),
    number TEXT NOT NULL,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE search_word (
    id BIGINT PRIMARY KEY,
    word TEXT NOT NULL UNIQUE CHECK (length(word) BETWEEN 1 AND 40),
    phonetic TEXT NOT NULL
) STRICT;
CREATE INDEX search_word_phonetic ON search_word (phonetic);

-- Each word with one letter left out, so that one typing error is found by equality.
CREATE TABLE search_deletion (
    deletion TEXT NOT NULL,
    word BIGINT NOT NULL REFERENCES search_word (id),
    PRIMARY KEY (deletion, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_hit (
    word BIGINT NOT NULL REFERENCES search_word (id),
    record BIGINT NOT NULL REFERENCES search_record (id),
    PRIMARY KEY (word, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_hit_record ON search_hit (record);
