-- Schema 1 of Postil's project file. Remarks stand inside the statements, so that the file itself
-- keeps them: `sqlite3 project.postil .schema` shows them.

CREATE TABLE project (
    -- This file is a project of Postil: historical documents and what a reader found in them.
    -- It has one row in this table. To look around, begin with: SELECT * FROM annotation_list;
    --
    -- What holds for all tables:
    --   Ids are UUIDs, kept for ever. "position" counts from 0, in the reader's own order.
    --   Places in a text ("start", "end", "at") count Unicode code points from 0; "end" is the
    --   first place behind. So substr(text, start + 1, "end" - start) are the words.
    --   Times are ISO 8601 in UTC. Dates within documents are EDTF (ISO 8601-2).
    --   Yes and no are 1 and 0. Nothing known is ''. What lies in the bin is kept, but not shown.
    --   sha256 is in lower-case hexadecimal digits; that of a text is of its UTF-8.
    id    TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    memo  TEXT NOT NULL                      -- the reader's thoughts on the whole
) STRICT;

CREATE TABLE generation (
    -- Counts what was written, so that a program notices when another wrote in between.
    only   INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL
) STRICT;

CREATE TABLE layer (
    -- The kinds of tags.
    id       TEXT NOT NULL PRIMARY KEY,      -- a short name: speaker, person, date, topic, note, …
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,                  -- as the reader calls it
    letter   TEXT NOT NULL,                  -- the key that tags with it
    colour   TEXT NOT NULL,                  -- on a light page, #RRGGBB
    line     TEXT NOT NULL CHECK (line IN ('bar', 'solid', 'double', 'dashed', 'dotted')),
    says     TEXT NOT NULL                   -- what its tags say; closed: one of layer_choice
        CHECK (says IN ('people', 'dates', 'topics', 'none', 'open', 'closed'))
) STRICT, WITHOUT ROWID;

CREATE TABLE layer_choice (
    layer  TEXT NOT NULL REFERENCES layer ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (layer, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    -- The register of people: who speaks, who is named.
    id       TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL,                  -- office or description
    dates    TEXT NOT NULL                   -- of life, as one writes them
) STRICT, WITHOUT ROWID;

CREATE TABLE person_alias (
    -- Other names under which documents know a person.
    person TEXT NOT NULL REFERENCES person ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    alias  TEXT NOT NULL,
    PRIMARY KEY (person, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_external_id (
    -- The same person in public registers.
    person     TEXT NOT NULL REFERENCES person ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    authority  TEXT NOT NULL,                -- wikidata, viaf, gnd, loc, …
    identifier TEXT NOT NULL,
    PRIMARY KEY (person, authority)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
    -- What passages are about. Topics nest.
    id         TEXT NOT NULL PRIMARY KEY,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    parent     TEXT                          -- the topic above; none for the topmost
        REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
    definition TEXT NOT NULL                 -- what belongs under it and what does not
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_word (
    -- Words and phrases that speak of a topic.
    topic  TEXT NOT NULL REFERENCES topic ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    word   TEXT NOT NULL,
    PRIMARY KEY (topic, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    -- A work under study: one cable, letter or record of conversation, in one or more versions.
    id       TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('new', 'begun', 'done')),
    memo     TEXT NOT NULL,                  -- the reader's thoughts on it
    main     TEXT NOT NULL                   -- the version that counts
        REFERENCES witness DEFERRABLE INITIALLY DEFERRED,
    in_bin   INTEGER NOT NULL CHECK (in_bin IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE document_metadata (
    document TEXT NOT NULL REFERENCES document ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    field    TEXT NOT NULL,                  -- date (EDTF), from, to, place, number, subject
    value    TEXT NOT NULL,
    PRIMARY KEY (document, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE witness (
    -- One version of a document's text, as it reads now.
    id          TEXT NOT NULL PRIMARY KEY,
    document    TEXT NOT NULL REFERENCES document ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    siglum      TEXT NOT NULL,               -- its short sign: A, B, …
    in_bin      INTEGER NOT NULL CHECK (in_bin IN (0, 1)),
    split_from  TEXT,                        -- the version that it was split off from …
    split_start INTEGER,                     -- … and which stretch of that one's text it was then
    split_end   INTEGER,
    sha256      TEXT NOT NULL,               -- of the text
    text        TEXT NOT NULL
) STRICT;

CREATE TABLE witness_metadata (
    witness TEXT NOT NULL REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    field   TEXT NOT NULL,                   -- source, archive-reference, volume, pages, url, …
    value   TEXT NOT NULL,
    PRIMARY KEY (witness, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE original_text (
    -- The text of a version before any correction.
    witness TEXT NOT NULL PRIMARY KEY
        REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    sha256  TEXT NOT NULL,
    text    TEXT NOT NULL
) STRICT;

CREATE TABLE correction (
    -- What was corrected, in order: original_text.text with all of them made is witness.text.
    witness      TEXT NOT NULL REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number       INTEGER NOT NULL,
    at           INTEGER NOT NULL,           -- in the text as all corrections before left it
    removed      TEXT NOT NULL,
    inserted     TEXT NOT NULL,
    corrected_by TEXT NOT NULL,
    corrected_at TEXT NOT NULL,
    PRIMARY KEY (witness, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    -- The file that a version was imported from.
    witness     TEXT NOT NULL PRIMARY KEY
        REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name        TEXT NOT NULL,
    sha256      TEXT NOT NULL,               -- of its bytes, which may stand in original
    bytes       INTEGER NOT NULL,            -- how many
    encoding    TEXT NOT NULL,               -- that its letters were read in
    imported_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE original (
    -- The bytes of imported files, whole, as they came.
    sha256 TEXT NOT NULL PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE annotation (
    -- A tag: the reader says something of some words, which annotation_span points out.
    -- What it says depends on the layer: a person (and how they speak), a date (and whether of the
    -- writing or of what happened), a topic, or a value in words. What it does not say is NULL.
    id              TEXT NOT NULL PRIMARY KEY,
    witness         TEXT NOT NULL
        REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    layer           TEXT NOT NULL REFERENCES layer DEFERRABLE INITIALLY DEFERRED,
    person          TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    mode            TEXT CHECK (mode IN ('direct', 'reported')),
    date            TEXT,                    -- EDTF
    aspect          TEXT CHECK (aspect IN ('written', 'happened')),
    zone            TEXT,                    -- of a time of day, in the document's words
    topic           TEXT REFERENCES topic DEFERRABLE INITIALLY DEFERRED,
    value           TEXT,
    note            TEXT NOT NULL,
    certainty       TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'unsure')),
    made_by         TEXT NOT NULL,
    made_at         TEXT NOT NULL,
    modified_by     TEXT NOT NULL,
    modified_at     TEXT NOT NULL,
    orphan_position INTEGER,                 -- where the words stood, if they were deleted …
    orphan_quote    TEXT                     -- … and which they were; then it has no span
) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_by_witness ON annotation (witness);

CREATE TABLE annotation_span (
    -- The words of a tag: mostly one stretch, sometimes several in order.
    annotation TEXT NOT NULL
        REFERENCES annotation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number     INTEGER NOT NULL,
    start      INTEGER NOT NULL,
    "end"      INTEGER NOT NULL,
    PRIMARY KEY (annotation, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation_addressee (
    -- To whom a speaker speaks.
    annotation TEXT NOT NULL
        REFERENCES annotation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number     INTEGER NOT NULL,
    person     TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (annotation, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_aside (
    -- A stretch of a text that is no part of the document.
    id              TEXT NOT NULL PRIMARY KEY,
    witness         TEXT NOT NULL
        REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind            TEXT NOT NULL            -- what it is instead
        CHECK (kind IN ('web-furniture', 'abstract', 'archive-note', 'header', 'stamp',
                        'catchword', 'footnote', 'other')),
    orphan_position INTEGER,
    orphan_quote    TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX set_aside_by_witness ON set_aside (witness);

CREATE TABLE set_aside_span (
    set_aside TEXT NOT NULL
        REFERENCES set_aside ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number    INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    PRIMARY KEY (set_aside, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE rejection (
    -- A suggestion of the program that the reader did not want.
    id              TEXT NOT NULL PRIMARY KEY,
    witness         TEXT NOT NULL
        REFERENCES witness ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    layer           TEXT NOT NULL,
    quote           TEXT NOT NULL,           -- the words it was about
    value           TEXT NOT NULL,           -- what it proposed
    rule            TEXT NOT NULL,           -- the short name of what proposed it
    orphan_position INTEGER,
    orphan_quote    TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX rejection_by_witness ON rejection (witness);

CREATE TABLE rejection_span (
    rejection TEXT NOT NULL
        REFERENCES rejection ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number    INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    PRIMARY KEY (rejection, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    -- What was done, for Undo: steps in order. Those that were undone and can be done again come
    -- last. label and way are JSON: what was done, in words to be; and the edit that takes it back
    -- (or, once undone, does it again), its places counted in the text as it is when its turn comes.
    number  INTEGER NOT NULL PRIMARY KEY,
    done_at TEXT NOT NULL,
    undone  INTEGER NOT NULL CHECK (undone IN (0, 1)),
    label   TEXT NOT NULL,
    way     TEXT NOT NULL
) STRICT;

CREATE VIEW annotation_list AS
    -- Every tag in words, in the order of the texts, without what lies in the bin.
    SELECT
        document.title AS document,
        witness.siglum,
        layer.name AS layer,
        coalesce(person.name, topic.name, annotation.date, annotation.value, '') AS value,
        trim(coalesce(annotation.mode, annotation.aspect, '') || coalesce(
            ' to ' || (
                SELECT group_concat(name, ', ') FROM (
                    SELECT addressed.name
                    FROM annotation_addressee JOIN person AS addressed
                        ON addressed.id = annotation_addressee.person
                    WHERE annotation_addressee.annotation = annotation.id
                    ORDER BY annotation_addressee.number)),
            ' ' || annotation.zone, '')) AS detail,
        replace(coalesce(annotation.orphan_quote, (
            SELECT group_concat(words, ' … ') FROM (
                SELECT substr(witness.text, start + 1, "end" - start) AS words
                FROM annotation_span WHERE annotation_span.annotation = annotation.id
                ORDER BY number))), char(10), ' ') AS quote,
        replace(annotation.note, char(10), ' ') AS note,
        annotation.certainty,
        iif(annotation.orphan_position IS NULL, 'passage', 'orphan') AS anchor,
        coalesce(annotation.orphan_position, (
            SELECT min(start) FROM annotation_span
            WHERE annotation_span.annotation = annotation.id)) AS start,
        coalesce(annotation.orphan_position, (
            SELECT max("end") FROM annotation_span
            WHERE annotation_span.annotation = annotation.id)) AS "end",
        annotation.made_by,
        annotation.made_at,
        annotation.modified_by,
        annotation.modified_at,
        annotation.id
    FROM annotation
        JOIN witness ON witness.id = annotation.witness
        JOIN document ON document.id = witness.document
        JOIN layer ON layer.id = annotation.layer
        LEFT JOIN person ON person.id = annotation.person
        LEFT JOIN topic ON topic.id = annotation.topic
    WHERE NOT document.in_bin AND NOT witness.in_bin
    ORDER BY document.position, witness.position, start, "end", annotation.id;
