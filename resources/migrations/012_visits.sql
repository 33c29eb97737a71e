-- Inspectors' visits: when the inspection mode began and ended, and what was shown, printed or handed over in it. Rows
-- are only added; a visit without an end still runs, also after the program was closed.
CREATE TABLE visit (
    id INTEGER PRIMARY KEY, began_at TEXT NOT NULL, user_id INTEGER NOT NULL REFERENCES user) STRICT;
CREATE TABLE visit_end (
    visit_id INTEGER PRIMARY KEY REFERENCES visit, ended_at TEXT NOT NULL, user_id INTEGER NOT NULL REFERENCES user) STRICT;
CREATE TABLE visit_shown (
    id INTEGER PRIMARY KEY, visit_id INTEGER NOT NULL REFERENCES visit, time TEXT NOT NULL,
    deed TEXT NOT NULL CHECK (deed IN ('seen', 'printed', 'handedOver')),
    list TEXT NOT NULL, lot_id INTEGER REFERENCES lot, words TEXT NOT NULL) STRICT;
CREATE INDEX visit_shown_visit ON visit_shown (visit_id);

CREATE TRIGGER visit_no_update BEFORE UPDATE ON visit BEGIN SELECT raise(ABORT, 'append-only: visit'); END;
CREATE TRIGGER visit_no_delete BEFORE DELETE ON visit BEGIN SELECT raise(ABORT, 'append-only: visit'); END;
CREATE TRIGGER visit_end_no_update BEFORE UPDATE ON visit_end BEGIN SELECT raise(ABORT, 'append-only: visit_end'); END;
CREATE TRIGGER visit_end_no_delete BEFORE DELETE ON visit_end BEGIN SELECT raise(ABORT, 'append-only: visit_end'); END;
CREATE TRIGGER visit_shown_no_update BEFORE UPDATE ON visit_shown BEGIN SELECT raise(ABORT, 'append-only: visit_shown'); END;
CREATE TRIGGER visit_shown_no_delete BEFORE DELETE ON visit_shown BEGIN SELECT raise(ABORT, 'append-only: visit_shown'); END;
