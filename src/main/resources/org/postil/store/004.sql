-- Schema 4: how the words of an excerpt are arranged on its sheet.

CREATE TABLE excerpt_arrangement (
    -- Only of an excerpt that is not in paragraphs with its glosses at the foot.
    excerpt  TEXT NOT NULL PRIMARY KEY
        REFERENCES excerpt ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    layout   TEXT NOT NULL CHECK (layout IN ('text', 'script', 'worksheet')),
    glosses  TEXT NOT NULL CHECK (glosses IN ('foot', 'margin')),
    variants TEXT NOT NULL CHECK (variants IN ('marked', 'blank')),  -- on a worksheet
    against  TEXT NOT NULL                   -- a siglum; '' for the first other version
) STRICT, WITHOUT ROWID;
