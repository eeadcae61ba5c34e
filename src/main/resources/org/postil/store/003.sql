-- Schema 3: what a reader decides about a difference between two versions.

CREATE TABLE judgement (
    -- About the difference between these words (judgement_span) and another version's.
    id              TEXT NOT NULL PRIMARY KEY,
    witness         TEXT NOT NULL
        REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    against         TEXT NOT NULL,           -- the other version; it may be gone
    reading         TEXT NOT NULL,           -- what the other one had there; '' for nothing
    class           TEXT NOT NULL,           -- the kind of difference; '' where the program's stands
    everywhere      INTEGER NOT NULL CHECK (everywhere IN (0, 1)),  -- wherever both read like this
    status          TEXT NOT NULL CHECK (status IN ('open', 'confirmed', 'dismissed')),
    note            TEXT NOT NULL,
    orphan_position INTEGER,
    orphan_quote    TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX judgement_by_witness ON judgement (witness);

CREATE TABLE judgement_span (
    judgement TEXT NOT NULL
        REFERENCES judgement ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number    INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    PRIMARY KEY (judgement, number)
) STRICT, WITHOUT ROWID;
