-- Schema 5: an index of the words of all texts, and searches that the reader keeps.

CREATE TABLE indexed_text (
    -- Which texts stand in word_index, the index of words that a search looks into first:
    -- SELECT siglum FROM word_index('straits') AS found JOIN indexed_text ON number = found.rowid
    --     JOIN witness ON witness.id = indexed_text.witness;
    number  INTEGER NOT NULL PRIMARY KEY,    -- the rowid in word_index
    witness TEXT NOT NULL UNIQUE
        REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    sha256  TEXT NOT NULL,                   -- of the text whose words stand there
    whole   INTEGER NOT NULL CHECK (whole IN (0, 1))  -- 0: it is so long that they don't
) STRICT;

CREATE VIRTUAL TABLE word_index USING fts5(
    -- The different words of each text as a search compares them: small letters without accents.
    words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii'
);

CREATE INDEX witness_by_document ON witness (document);

CREATE TABLE saved_search (
    -- A search that the reader keeps: one line, filters included, as it is typed.
    id       TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    line     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
