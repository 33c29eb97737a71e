-- What makes searching quick (core/ledger/searchindex.h writes it).

-- The end of each lot code, without spaces and signs, upper case, O read as 0: `suffix` is its last four characters backwards,
-- `reversed` all of it backwards. Newest lots of a suffix first without sorting.
CREATE TABLE lot_search (
    suffix TEXT NOT NULL, lot_id INTEGER NOT NULL REFERENCES lot, reversed TEXT NOT NULL,
    PRIMARY KEY (suffix, lot_id)) STRICT, WITHOUT ROWID;
-- The newest lot of an item in one probe: what was used last comes first.
CREATE INDEX lot_of_item ON lot (item_id);
CREATE INDEX object_code ON object (code);
