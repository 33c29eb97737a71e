-- What an authority answered to a package that left the machine.
CREATE TABLE filing_receipt (
    id INTEGER PRIMARY KEY, package_id INTEGER NOT NULL REFERENCES filing_package, number TEXT NOT NULL, received_on TEXT NOT NULL,
    sha256 BLOB REFERENCES attachment, user_id INTEGER NOT NULL REFERENCES user, record_time TEXT NOT NULL) STRICT;
CREATE INDEX filing_receipt_package ON filing_receipt (package_id);
CREATE TRIGGER filing_receipt_no_update BEFORE UPDATE ON filing_receipt BEGIN SELECT raise(ABORT, 'append-only: filing_receipt'); END;
CREATE TRIGGER filing_receipt_no_delete BEFORE DELETE ON filing_receipt BEGIN SELECT raise(ABORT, 'append-only: filing_receipt'); END;
