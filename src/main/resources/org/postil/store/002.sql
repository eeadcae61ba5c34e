-- Schema 2: excerpts for a class.

CREATE TABLE hold (
    -- Words that an excerpt holds on to; hold_span points them out. What it does with them stands
    -- in excerpt_passage, excerpt_alteration or excerpt_question_about.
    id              TEXT NOT NULL PRIMARY KEY,
    witness         TEXT NOT NULL
        REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    orphan_position INTEGER,                 -- where the words stood, if they were deleted …
    orphan_quote    TEXT                     -- … and which they were; then it has no span
) STRICT, WITHOUT ROWID;

CREATE INDEX hold_by_witness ON hold (witness);

CREATE TABLE hold_span (
    hold   TEXT NOT NULL REFERENCES hold ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    start  INTEGER NOT NULL,
    "end"  INTEGER NOT NULL,
    PRIMARY KEY (hold, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE excerpt (
    -- Passages for a class, with questions, printed as a sheet.
    id        TEXT NOT NULL PRIMARY KEY,
    position  INTEGER NOT NULL,
    title     TEXT NOT NULL,
    headnote  TEXT NOT NULL,
    level     TEXT NOT NULL,                 -- for whom
    time      TEXT NOT NULL,                 -- how long it takes
    licence   TEXT NOT NULL,                 -- how the sheet may be passed on
    paper     TEXT NOT NULL CHECK (paper IN ('a4', 'letter')),
    type      TEXT NOT NULL CHECK (type IN ('standard', 'large-16', 'large-18', 'dyslexia')),
    numbering TEXT NOT NULL CHECK (numbering IN ('none', 'every', 'fifth')),
    restart   INTEGER NOT NULL CHECK (restart IN (0, 1))  -- of the line numbers, per passage
) STRICT, WITHOUT ROWID;

CREATE TABLE excerpt_passage (
    -- The passages in the teacher's order. The version, and the hold with it, may be gone.
    excerpt TEXT NOT NULL REFERENCES excerpt ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number  INTEGER NOT NULL,
    witness TEXT NOT NULL,
    hold    TEXT NOT NULL,
    PRIMARY KEY (excerpt, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE excerpt_alteration (
    -- What is done to words of a passage.
    excerpt TEXT NOT NULL REFERENCES excerpt ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    passage INTEGER NOT NULL,                -- its number
    number  INTEGER NOT NULL,
    hold    TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('cut', 'insertion', 'slip', 'gloss')),
    words   TEXT NOT NULL,                   -- put in, put right, or the meaning
    variant INTEGER NOT NULL CHECK (variant IN (0, 1)),  -- insertion: behind; slip: silent
    PRIMARY KEY (excerpt, passage, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE excerpt_question (
    excerpt TEXT NOT NULL REFERENCES excerpt ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number  INTEGER NOT NULL,
    words   TEXT NOT NULL,
    lines   INTEGER NOT NULL,                -- left for the answer
    answer  TEXT NOT NULL,                   -- the teacher's own
    PRIMARY KEY (excerpt, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE excerpt_question_about (
    -- The words that a question asks about.
    excerpt  TEXT NOT NULL REFERENCES excerpt ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    question INTEGER NOT NULL,               -- its number
    number   INTEGER NOT NULL,
    witness  TEXT NOT NULL,
    hold     TEXT NOT NULL,
    PRIMARY KEY (excerpt, question, number)
) STRICT, WITHOUT ROWID;
