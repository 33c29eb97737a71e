-- Lists that platforms give out: code lists, black lists, device records. Fetched again at any time, so they stand outside
-- the chain; a newer item of the same key replaces the older. cursor: where a run that was stopped goes on.
CREATE TABLE platform_list (
    profile TEXT NOT NULL, list TEXT NOT NULL, cursor TEXT NOT NULL, fetched_at TEXT NOT NULL,
    PRIMARY KEY (profile, list)) STRICT, WITHOUT ROWID;
CREATE TABLE platform_item (
    profile TEXT NOT NULL, list TEXT NOT NULL, key TEXT NOT NULL, item TEXT NOT NULL, fetched_at TEXT NOT NULL,
    PRIMARY KEY (profile, list, key)) STRICT, WITHOUT ROWID;
