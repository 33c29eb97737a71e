-- Packages that left the machine: what stood in them is proved by their manifest's hash.
CREATE TABLE filing_package (
    id INTEGER PRIMARY KEY, form TEXT NOT NULL, form_version TEXT NOT NULL, period_from TEXT NOT NULL, period_to TEXT NOT NULL,
    made_at TEXT NOT NULL, user_id INTEGER NOT NULL REFERENCES user, file_name TEXT NOT NULL, manifest_sha256 BLOB NOT NULL,
    events INTEGER NOT NULL, head BLOB NOT NULL) STRICT;
CREATE TRIGGER filing_package_no_update BEFORE UPDATE ON filing_package BEGIN SELECT raise(ABORT, 'append-only: filing_package'); END;
CREATE TRIGGER filing_package_no_delete BEFORE DELETE ON filing_package BEGIN SELECT raise(ABORT, 'append-only: filing_package'); END;
